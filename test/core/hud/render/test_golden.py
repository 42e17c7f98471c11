"""Every kind of card, on every display, in Chinese, English and mixed text, looks as it did when a person last looked at it.

After a change on purpose: look at `scripts/contact_sheet.py --out FOLDER`, then run it with --update.
"""

from __future__ import annotations

import runpy
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import goldens
import numpy as np
import pytest
from gallery import (
    LANGUAGES,
    Pixels,
    Studio,
    card,
    contact_sheet,
    difference,
    displays,
    every_scene,
    icon_sheet,
    studio,
)
from sketch import Sketch

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render import icons
from quark_glasses.core.hud.render.layouts import LAYOUTS
from quark_glasses.core.hud.render.painter import Box, Ink
from quark_glasses.core.hud.render.text import Typesetter
from quark_glasses.core.hud.scene import Card, CardKind

pytestmark = pytest.mark.models
CASES = [(name, kind, language) for name in displays() for kind, language in goldens.cases()]
HARD = {
    "zh": "繁體龘靐齉爨国际（测试）“引号”——省略……，。！？《书名》【括号】",
    "en": "Ångström jäg gÿpqj |{}[]()@ WMWM fiffl 0123456789 ÉÀÇ",
    "mixed": "Wi-Fi 密码：Ab3$；温度 −5 ℃ ～ 36.5 ℃，½ 杯 → 250 ml × 2",
}


@pytest.fixture(scope="module")
def rooms(weights: Callable[[str], Path]) -> dict[str, Studio]:
    fonts = [path for path in sorted(weights("font-cjk").iterdir()) if path.suffix in (".otf", ".ttf")]
    return {name: studio(name, fonts) for name in displays()}


@pytest.mark.parametrize(
    ("display", "kind", "language"), CASES, ids=[f"{name}-{kind.name}-{language}" for name, kind, language in CASES]
)
def test_looks_as_it_did(display: str, kind: CardKind, language: str, rooms: dict[str, Studio]) -> None:
    path = goldens.file(display, kind, language)
    shown = goldens.draw(rooms[display], kind, language)
    apart = goldens.apart(rooms[display], shown, path)
    assert apart <= goldens.SAME, f"{path} looks different ({apart:.3f}); see scripts/contact_sheet.py"


def test_no_golden_picture_is_left_over() -> None:
    wanted = {goldens.file(display, kind, language) for display, kind, language in CASES}
    assert set(goldens.HERE.rglob("*.png")) == wanted
    assert sum(path.stat().st_size for path in wanted) < 3_000_000


class Inked(Sketch):
    """Notes texts with the boxes of their real ink."""

    def __init__(self, display: Display, box: Box, setter: Typesetter) -> None:
        super().__init__(display, box)
        self._setter = setter
        self.width = setter.width  # type: ignore[method-assign]
        self.lines = setter.lines  # type: ignore[method-assign]
        self.ink: list[tuple[str, Box]] = []

    def text(
        self, x: float, baseline: float, text: str, size: int, ink: Ink, language: str = "", align: str = "left"
    ) -> None:
        run = self._setter.run(text, size, language)
        x -= {"left": 0.0, "centre": run.width / 2, "right": run.width}[align]
        left, top = round(x) + run.left, round(baseline) + run.top
        self.ink.append((text, Box(left, top, left + run.mask.shape[1], top + run.mask.shape[0])))


def inked(room: Studio, shown: Card) -> Inked:
    """A card alone on a display."""
    ((_, (placed,)),) = [room.show([shown])]
    sketch = Inked(room.display, Box(0, 0, placed.box.width, placed.box.height), room.text)
    LAYOUTS[shown.kind].draw(shown, sketch, 0)
    return sketch


def hard_card(kind: CardKind, language: str) -> Card:
    """The sample with words of many strokes, accents and tails, in every field but those that must be whole."""
    sample = card(kind, language)
    words = HARD[language]
    if kind in (CardKind.PAYMENT, CardKind.TIMER, CardKind.MEETING):
        return Card(sample.id, kind, words, sample.text, sample.language, rows=sample.rows, progress=sample.progress)
    if kind in (CardKind.STATUS, CardKind.NAVIGATION):
        return Card(sample.id, kind, sample.title, words, sample.language, progress=sample.progress)
    return Card(sample.id, kind, words, words * 3, sample.language, rows=sample.rows, picture=sample.picture)


@pytest.mark.parametrize("display", displays())
@pytest.mark.parametrize("make", [card, hard_card])
def test_no_ink_is_cut_and_no_sign_covers_another(
    display: str, make: Callable[[CardKind, str], Card], rooms: dict[str, Studio]
) -> None:
    for kind, language in goldens.cases():
        sketch = inked(rooms[display], make(kind, language))
        assert sketch.ink, (kind, language)
        for text, box in sketch.ink:
            assert box.left >= 0, (kind, text)
            assert box.top >= 0, (kind, text)
            assert box.right <= sketch.box.right, (kind, text)
            assert box.bottom <= sketch.box.bottom, (kind, text)
        for (one, a), (other, b) in combinations(sketch.ink, 2):
            assert kind is CardKind.PICTURE or not a.overlaps(b), (kind, one, other)


@pytest.mark.parametrize("display", displays())
def test_every_tile_has_a_clear_edge(display: str, rooms: dict[str, Studio]) -> None:
    for kind, language in goldens.cases():
        _, (placed,) = rooms[display].show([card(kind, language)])
        tile = rooms[display].tile(placed)
        edge = np.concatenate([tile[0].ravel(), tile[-1].ravel(), tile[:, 0].ravel(), tile[:, -1].ravel()])
        assert not edge.any(), (kind, language)


@pytest.mark.parametrize("display", displays())
def test_every_sign_of_the_samples_is_in_the_font(display: str, rooms: dict[str, Studio]) -> None:
    setter = rooms[display].text
    for make in (card, hard_card):
        for kind, language in goldens.cases():
            for text, _ in inked(rooms[display], make(kind, language)).ink:
                for sign in text:
                    assert sign.isspace() or setter.run(sign, 24, LANGUAGES[language]).mask.any(), (kind, sign)


def test_signs_that_no_font_has_leave_no_boxes(rooms: dict[str, Studio]) -> None:
    room = rooms["mono640"]
    tofu = Card("caption", CardKind.CAPTION, "李雷", "你好\U0010fffd\ue000\ufff8吗")
    plain = Card("caption", CardKind.CAPTION, "李雷", "你好吗")
    assert np.array_equal(room.show([tofu])[0], room.show([plain])[0])


def test_emoji_and_right_to_left_text_break_nothing(rooms: dict[str, Studio]) -> None:
    for room in rooms.values():
        for text in ("🚗🍎👨‍👩‍👧 ok", "مرحبا بالعالم", "שלום 你好 hello"):
            for kind in CardKind:
                room.show([Card("card", kind, text, text)])


def test_a_lost_or_moved_sign_is_a_difference_and_smoothing_is_none(rooms: dict[str, Studio]) -> None:
    room = rooms["mono640"]

    def look(text: str) -> Pixels:
        return room.show([Card("caption", CardKind.CAPTION, "王老师", text, "zh-CN")])[0]

    first = look("下周三之前交到教务处。")
    assert difference(first, first, 16) == 0
    assert difference(first, look("下周三之前交到教务处"), 16) > goldens.SAME
    assert difference(first, look("下周二之前交到教务处。"), 16) > goldens.SAME
    assert difference(first, np.roll(first, 2, axis=1), 16) > goldens.SAME
    assert difference(first, np.zeros_like(first), 16) > 0.2
    softer = np.clip(first.astype(np.int16) - 12, 0, None).astype(np.uint8)
    assert difference(first, softer, 16) < goldens.SAME


def test_contact_sheets_hold_every_scene(rooms: dict[str, Studio]) -> None:
    sheet = contact_sheet(rooms["even576"], list(every_scene())[:4], columns=3)
    assert sheet.shape == (2 * (288 + 30), 3 * (576 + 12), 3)
    assert icon_sheet().shape[0] >= len(icons.names()) // 12 * 48


def test_the_script_draws_sheets_to_look_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rooms: dict[str, Studio]
) -> None:
    monkeypatch.setattr("sys.argv", ["contact_sheet.py", "--out", str(tmp_path), "--display", "even576"])
    runpy.run_path(str(goldens.HERE.parents[1] / "scripts" / "contact_sheet.py"), run_name="__main__")
    assert {path.name for path in tmp_path.iterdir()} == {"even576.png", "even576-scenes.png", "icons.png"}
