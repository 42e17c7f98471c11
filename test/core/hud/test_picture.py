"""The picture shows every card, green on black, within its edges, in the same pixels every time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np
import pytest
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.core.hud.picture import draw
from quark_glasses.core.hud.scene import Card, CardKind, HudScene
from quark_glasses.core.types import Header

pytestmark = pytest.mark.models
SIZES = [(640, 480), (320, 240), (1280, 720), (640, 120)]
STATUS = Card("status", CardKind.STATUS, "14:05", "80% · 本机")
TIMER = Card("timer", CardKind.TIMER, "Pasta", "4:59")
LONG = "这是一个很长的回答，and it goes on and on. " * 40
TEXTS = [
    "",
    "你好",
    "Hello world",
    "打开 bluetooth，然后 play music。",
    LONG,
    "supercalifragilistic" * 20,
    "gjpqyÅÉ" * 30,
]


class Draw(Protocol):
    def __call__(self, *cards: Card, size: tuple[int, int] = (640, 480)) -> NDArray[np.uint8]: ...


@pytest.fixture
def picture(weights: Callable[[str], Path]) -> Draw:
    """Draws the given cards."""
    font = weights("font-cjk") / "NotoSansSC-Regular.otf"

    def drawn(*cards: Card, size: tuple[int, int] = (640, 480)) -> NDArray[np.uint8]:
        return draw(HudScene(Header(), 1, cards), font, size)

    return drawn


def reply(text: str, title: str = "") -> Card:
    return Card("reply", CardKind.REPLY, title, text)


def caption(text: str) -> Card:
    return Card("caption", CardKind.CAPTION, "Listening", text)


def rows(shown: NDArray[np.uint8]) -> set[int]:
    return set(np.flatnonzero(shown[:, :, 1].any(axis=1)).tolist())


def test_an_empty_scene_is_clear_glass(picture: Draw) -> None:
    shown = picture()
    assert shown.shape == (480, 640, 3)
    assert shown.dtype == np.uint8
    assert not shown.any()


def test_only_green_is_used(picture: Draw) -> None:
    shown = picture(STATUS, TIMER, reply("杭州今天多云", "weather"), caption("next"))
    assert not shown[:, :, (0, 2)].any()
    assert shown[:, :, 1].max() == 255


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXTS)
def test_nothing_touches_the_edges(picture: Draw, text: str, size: tuple[int, int]) -> None:
    shown = picture(STATUS, TIMER, reply(text, text), caption(text), size=size)
    edge = max(1, round(size[1] / 480 * 24) - 4)
    assert shown.shape == (size[1], size[0], 3)
    inner = shown.copy()
    inner[edge:-edge, edge:-edge] = 0
    assert not inner.any()


def test_each_card_has_a_place_of_its_own(picture: Draw) -> None:
    parts = [picture(STATUS), picture(STATUS, TIMER), picture(STATUS, TIMER, caption("你好"))]
    whole = picture(STATUS, TIMER, caption("你好"), reply(LONG, "title"))
    for shown in parts:
        lit = shown.any(axis=2)
        np.testing.assert_array_equal(whole[lit], shown[lit])  # nothing is drawn over it
    assert rows(whole) > rows(parts[2])


def test_a_short_text_is_large_and_a_long_one_small(picture: Draw) -> None:
    def first_line(shown: NDArray[np.uint8]) -> int:
        lit = np.flatnonzero(shown[:, :, 1].any(axis=1))
        return int(next((b - lit[0] for a, b in zip(lit, lit[1:], strict=False) if b > a + 1), lit[-1] - lit[0]))

    assert first_line(picture(reply("高" * 10))) > first_line(picture(reply("高" * 400)))


@pytest.mark.parametrize(
    "text", ["好的\U0001f389", "好的\ufe0f", "好的\u200b", "好的\x07", "好的\t", "\ud55c好的\uac00"]
)
def test_signs_that_the_font_lacks_leave_no_boxes(picture: Draw, text: str) -> None:
    np.testing.assert_array_equal(picture(reply(text)), picture(reply("好的")))


def test_a_letter_and_its_accent_are_one_sign(picture: Draw) -> None:
    np.testing.assert_array_equal(picture(reply("cafe\u0301")), picture(reply("caf\u00e9")))


def test_the_caption_shows_the_last_words(picture: Draw) -> None:
    many = " ".join(["word"] * 100)
    assert (picture(caption(many + " first")) != picture(caption(many + " last"))).any()
    np.testing.assert_array_equal(picture(caption("one " + many)), picture(caption("two " + many)))


def test_the_same_scene_gives_the_same_pixels(picture: Draw) -> None:
    cards = (STATUS, TIMER, reply(LONG, "title"), caption("你好 hello"))
    np.testing.assert_array_equal(picture(*cards), picture(*cards))


def test_several_cards_share_the_space(picture: Draw) -> None:
    note = Card("note", CardKind.NOTIFICATION, "Mum", "Call me back, please.")
    shown = picture(STATUS, reply(LONG), note)
    assert max(rows(shown)) > 240
    assert (shown != picture(STATUS, reply(LONG))).any()


def test_a_missing_font_and_a_tiny_display_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="quark models pull font-cjk"):
        draw(HudScene(Header(), 1, (STATUS,)), tmp_path / "none.otf")
    with pytest.raises(InvalidInput, match="160x120"):
        draw(HudScene(Header(), 1), tmp_path / "none.otf", (100, 100))
