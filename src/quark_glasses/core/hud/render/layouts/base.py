"""What a layout is: the size of a card in a room, and its drawing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render import icons
from quark_glasses.core.hud.render.layouts.blocks import Block
from quark_glasses.core.hud.render.layouts.style import Style, style
from quark_glasses.core.hud.render.layouts.words import Type
from quark_glasses.core.hud.render.painter import Painter, TextMeasure
from quark_glasses.core.hud.scene import Card

_TURN = re.compile(r"-?[0-9]{1,4}(\.[0-9]{1,6})?")


class Layout(Protocol):
    """How one kind of card looks."""

    def size(
        self, card: Card, display: Display, measure: TextMeasure, room_width: int, room_height: int
    ) -> tuple[int, int]:
        """Width and height in px that the card takes in a room; more than the room: it does not fit. (0, 0): nothing to show."""
        ...

    def draw(self, card: Card, painter: Painter, now_ns: int) -> None:
        """Draw on a tile of a size that `size` gave."""
        ...


@dataclass(frozen=True)
class Room:
    """What a card is composed for."""

    width: int
    height: int
    style: Style
    type: Type
    loose: bool = False  # the card floats in the world: it is no wider than its words

    def first_fit(self, *makers: Callable[[], Block]) -> Block:
        """The first that fits, else the last. Where a block fits, it comes out again in a room of its own size."""
        for make in makers[:-1]:
            block = make()
            if block.width <= self.width and block.height <= self.height:
                return block
        return makers[-1]()


Compose = Callable[[Card, Room], Block]


@dataclass(frozen=True)
class Composed:
    """A layout made of blocks. `compose` must give the same blocks again in the size that they took.

    `steady` cards are as wide as their room, so that new words move nothing.
    """

    compose: Compose
    steady: bool = True

    def size(
        self, card: Card, display: Display, measure: TextMeasure, room_width: int, room_height: int
    ) -> tuple[int, int]:
        """See `Layout`."""
        loose = bool(card.anchor.frame_id)
        look = style(display)
        room = _room(card, look, measure, room_width, room_height)
        block = self.compose(card, room)
        if block.height <= 0 or min(room_width, room_height) <= 2 * look.pad:
            return 0, 0
        width = block.width if loose or not self.steady else max(block.width, room.width)
        return width + 2 * look.pad, block.height + 2 * look.pad

    def draw(self, card: Card, painter: Painter, now_ns: int) -> None:
        """See `Layout`."""
        look = style(painter.display)
        room = _room(card, look, painter, painter.box.width, painter.box.height)
        self.compose(card, room).draw(painter, look.pad, look.pad, room.width)


def _room(card: Card, look: Style, measure: TextMeasure, width: int, height: int) -> Room:
    kind = Type(measure, card.language)
    return Room(max(0, width - 2 * look.pad), max(0, height - 2 * look.pad), look, kind, bool(card.anchor.frame_id))


def icon_or(name: str, other: str) -> str:
    """`name`, perhaps with a turn ("arrow@-35"), where the icon set has it; a card from elsewhere may name any."""
    plain, _, degrees = name.partition("@")
    if not icons.has(plain):
        return other
    return name if _TURN.fullmatch(degrees) else plain
