"""Draws the sample cards on every display: for the golden pictures, and as contact sheets for people to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import yaml
from numpy.typing import NDArray

from quark_glasses import devices
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render import icons
from quark_glasses.core.hud.render.arrange import Placed, arrange
from quark_glasses.core.hud.render.inks import Inks
from quark_glasses.core.hud.render.layouts import LAYOUTS
from quark_glasses.core.hud.render.stamps import Stamps, draw_icon
from quark_glasses.core.hud.render.text import Typesetter
from quark_glasses.core.hud.render.tile import TilePainter
from quark_glasses.core.hud.render.tint import rgb
from quark_glasses.core.hud.scene import Card, CardBox, CardKind, CardRow

HERE = Path(__file__).parent
LANGUAGES = {"zh": "zh-CN", "en": "en", "mixed": "zh-CN"}
PRIORITIES = {
    CardKind.PAYMENT: 95, CardKind.NAVIGATION: 90, CardKind.CALL: 85, CardKind.REPLY: 60, CardKind.CAPTION: 50,
    CardKind.STATUS: 10,
}  # fmt: skip
# Cards that meet on one display, and have to share it.
SCENES: dict[str, tuple[CardKind, ...]] = {
    "walking": (CardKind.STATUS, CardKind.NAVIGATION, CardKind.NOTIFICATION, CardKind.MUSIC, CardKind.CAPTION),
    "shopping": (CardKind.STATUS, CardKind.PRICE, CardKind.TIMER, CardKind.REPLY),
    "paying": (CardKind.STATUS, CardKind.PAYMENT, CardKind.NAVIGATION, CardKind.NOTIFICATION, CardKind.CAPTION),
    "talking": (CardKind.STATUS, CardKind.TRANSLATION, CardKind.CALL, CardKind.MEETING, CardKind.LIST),
    "on stage": (CardKind.STATUS, CardKind.TELEPROMPTER, CardKind.TIMER, CardKind.MEETING),
    "looking": (CardKind.STATUS, CardKind.PICTURE, CardKind.REPLY, CardKind.TIMER),
}  # fmt: skip
Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Studio:
    """One display with its fonts and caches."""

    display: Display
    text: Typesetter
    stamps: Stamps

    def show(self, cards: Sequence[Card]) -> tuple[Pixels, tuple[Placed, ...]]:
        """The display's picture, grey or RGB, and where the cards are."""
        placed = arrange(cards, self.display, self.text)
        frame = Inks(self.display).blank(self.display.height, self.display.width)
        for item in placed:
            frame[item.box.top : item.box.bottom, item.box.left : item.box.right] = self.tile(item)
        return frame, placed

    def tile(self, placed: Placed) -> Pixels:
        painter = TilePainter(self.stamps, placed.box.width, placed.box.height)
        painter.begin(0)
        LAYOUTS[placed.card.kind].draw(placed.card, painter, 0)
        painter.finish()
        return painter.pixels


def studio(name: str, fonts: Sequence[Path]) -> Studio:
    display = devices.load(name)
    assert display is not None
    text = Typesetter(fonts)
    return Studio(display, text, Stamps(display, text))


def displays() -> list[str]:
    """The displays that have pixels."""
    return [name for name in devices.names() if devices.load(name) is not None]


@lru_cache(maxsize=1)
def _written() -> dict[str, dict[str, dict[str, Any]]]:
    found: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load((HERE / "cards.yaml").read_text(encoding="utf-8"))
    return found


def card(kind: CardKind, language: str) -> Card:
    """The sample of a kind in zh, en or mixed."""
    values = dict(_written()[language][kind.name])
    values["rows"] = tuple(CardRow(*row) for row in values.get("rows", ()))
    values["boxes"] = tuple(CardBox(*box) for box in values.get("boxes", ()))
    if kind is CardKind.PICTURE:
        values["picture"] = photograph()
    return Card(kind.name.lower(), kind, language=LANGUAGES[language], priority=PRIORITIES.get(kind, 40), **values)


def scene(name: str, language: str) -> list[Card]:
    return [card(kind, language) for kind in SCENES[name]]


@lru_cache(maxsize=1)
def photograph() -> bytes:
    """An apple and a carton on a shelf, PNG of 480x360."""
    image = np.zeros((360, 480, 3), np.uint8)
    image[:] = np.linspace(70, 110, 360).astype(np.uint8)[:, None, None]
    cv2.rectangle(image, (0, 306), (480, 360), (60, 84, 110), -1)
    cv2.circle(image, (130, 236), 70, (60, 60, 200), -1, cv2.LINE_AA)
    cv2.circle(image, (108, 214), 16, (120, 120, 230), -1, cv2.LINE_AA)
    cv2.line(image, (130, 170), (142, 146), (40, 70, 90), 6, cv2.LINE_AA)
    cv2.rectangle(image, (276, 110), (386, 310), (225, 220, 214), -1)
    cv2.fillPoly(image, [np.array([(276, 110), (331, 80), (386, 110)], np.int32)], (200, 190, 180), cv2.LINE_AA)
    cv2.rectangle(image, (276, 180), (386, 240), (190, 120, 40), -1)
    return bytes(cv2.imencode(".png", image)[1])


def difference(first: Pixels, second: Pixels, cell: int) -> float:
    """How different two pictures look, 0 (the same) to 1 (all black against all white).

    Both are blurred by one pixel, which the eye does too at 25 to 40 px per degree, and compared in cells of `cell` px, the em of the
    smallest text; the worst cell counts. So other anti-aliasing of the same strokes is little, and one lost or moved sign is much,
    however large the rest of the picture is. A mean over the picture would hide it, and structural similarity is undefined on
    the black that most of a display is.
    """
    if first.shape != second.shape:
        return 1.0
    lit = np.argwhere((first | second).reshape(*first.shape[:2], -1).any(axis=2))
    if not lit.size:
        return 0.0
    top, left = np.maximum(lit.min(axis=0) - cell, 0)
    bottom, right = lit.max(axis=0) + cell + 1
    apart = np.abs(_blurred(first[top:bottom, left:right]) - _blurred(second[top:bottom, left:right]))
    if apart.ndim == 3:
        apart = apart.max(axis=2)
    cells = cv2.boxFilter(apart, -1, (cell, cell), borderType=cv2.BORDER_CONSTANT)
    return float(cells.max()) / 255


def _blurred(pixels: Pixels) -> NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(pixels.astype(np.float32), (0, 0), 1.0), dtype=np.float32)


def contact_sheet(room: Studio, what: Iterable[tuple[str, Sequence[Card]]], columns: int) -> Pixels:
    """Pictures of a display in rows, BGR, each as the eye sees it, with its name above; the free centre is outlined."""
    cells = [_cell(room, name, cards) for name, cards in what]
    high, wide = cells[0].shape[:2]
    lines = -(-len(cells) // columns)
    sheet = np.full((lines * high, columns * wide, 3), 40, np.uint8)
    for number, cell in enumerate(cells):
        row, column = divmod(number, columns)
        sheet[row * high : (row + 1) * high, column * wide : (column + 1) * wide] = cell
    return sheet


def _cell(room: Studio, name: str, cards: Sequence[Card]) -> Pixels:
    frame, _ = room.show(cards)
    seen = cv2.cvtColor(rgb(frame, room.display), cv2.COLOR_RGB2BGR)
    framed = cv2.copyMakeBorder(seen, 24, 6, 6, 6, cv2.BORDER_CONSTANT, value=(40, 40, 40))
    cv2.putText(framed, name, (8, 17), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (200, 200, 200), 1, cv2.LINE_AA)
    return np.asarray(framed, dtype=np.uint8)


def every_card() -> Iterator[tuple[str, tuple[Card, ...]]]:
    for kind in CardKind:
        for language in LANGUAGES:
            yield f"{kind.name.lower()} {language}", (card(kind, language),)


def every_scene() -> Iterator[tuple[str, tuple[Card, ...]]]:
    for name in SCENES:
        for language in LANGUAGES:
            yield f"{name} {language}", tuple(replace(item, id=f"{item.id}") for item in scene(name, language))


def icon_sheet(side: int = 48, columns: int = 12) -> Pixels:
    """All icons with their names, grey."""
    names = icons.names()
    high, wide = side + 34, side * 2 + 8
    sheet = np.zeros((-(-len(names) // columns) * high, columns * wide), np.uint8)
    for number, name in enumerate(names):
        top, left = number // columns * high, number % columns * wide
        start = left + (wide - side) // 2
        sheet[top + 6 : top + 6 + side, start : start + side] = draw_icon(icons.icon(name), side, 0.0)
        cv2.putText(sheet, name, (left + 2, top + side + 22), cv2.FONT_HERSHEY_SIMPLEX, 0.36, 160, 1, cv2.LINE_AA)
    return sheet
