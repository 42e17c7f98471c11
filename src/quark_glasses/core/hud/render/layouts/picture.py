"""A picture, what was found in it, and a sentence about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from quark_glasses.core.hud.render.layouts.base import Composed, Room
from quark_glasses.core.hud.render.layouts.blocks import Block, Row, Stack
from quark_glasses.core.hud.render.layouts.style import Style, baseline, line_height
from quark_glasses.core.hud.render.layouts.words import Type
from quark_glasses.core.hud.render.painter import Box, Ink, Painter
from quark_glasses.core.hud.scene import Card, CardBox

SHAPE = 4 / 3  # of the place for the picture: that of most cameras
SMALLEST_EM = 5  # height of a picture below which nothing can be told on it, in small text
CAPTION_LINES = 2
WIDE = 1.9  # a room of at least this shape has the words beside the picture


@dataclass(frozen=True)
class _Marked:
    """The picture with its boxes; every label is on clear ground, beside its box where there is room."""

    data: bytes
    boxes: tuple[CardBox, ...]
    width: int
    height: int
    look: Style
    type: Type

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        place = Box(left, top, left + self.width, top + self.height)
        seen = painter.picture(self.data, place)
        taken: list[Box] = []
        for marked in self.boxes:
            edge = _within(marked, seen)
            if edge.width < 2 or edge.height < 2:
                continue
            painter.frame(edge, Ink.ACCENT, max(2, self.look.thin))
            label = self._label(marked.label, edge, seen)
            if label is not None and not any(label.overlaps(other) for other in taken):
                taken.append(label)
                self._write(painter, marked.label, label)

    def _label(self, text: str, edge: Box, seen: Box) -> Box | None:
        """Above the box, else inside of it; never outside of the picture. None: no room."""
        high = line_height(self.look.small)
        words = self.type.text(text, self.look.small, Ink.ACCENT, seen.width - 2 * self.look.gap)
        wide = words.width + 2 * self.look.gap
        if not words.lines or wide > seen.width or high > seen.height:
            return None
        left = max(seen.left, min(edge.left, seen.right - wide))
        top = edge.top - high if edge.top - high >= seen.top else edge.top
        top = max(seen.top, min(top, seen.bottom - high))
        return Box(left, top, left + wide, top + high)

    def _write(self, painter: Painter, text: str, place: Box) -> None:
        painter.rule(place, Ink.CLEAR)
        line = self.type.text(text, self.look.small, Ink.ACCENT, place.width - 2 * self.look.gap)
        for words in line.lines:
            x, y = place.left + self.look.gap, place.top + baseline(self.look.small)
            painter.text(x, y, words, self.look.small, Ink.ACCENT, self.type.language)


def _within(box: CardBox, seen: Box) -> Box:
    """A box in px, cut at the edges of the picture."""

    def along(share: float, start: int, length: int) -> int:
        return start + round(min(1.0, max(0.0, share)) * length)

    return Box(
        along(box.left, seen.left, seen.width), along(box.top, seen.top, seen.height),
        along(box.right, seen.left, seen.width), along(box.bottom, seen.top, seen.height),
    )  # fmt: skip


def _picture(card: Card, room: Room) -> Block:
    """The words below the picture; beside it where the room is wide and low."""
    look = room.style
    least = SMALLEST_EM * look.small
    if room.width >= WIDE * room.height:
        high = max(least, min(room.height, int(room.width / 2 / SHAPE)))
        shown = _marked(card, room, high)
        free = room.width - shown.width - 2 * look.gap
        words = room.type.fitted(card.text, (look.text, look.small), Ink.PLAIN, free, shown.height, even=True)
        return Row((shown, words), 2 * look.gap)
    return room.first_fit(*(partial(_above, card, room, least, lines) for lines in range(CAPTION_LINES, 0, -1)))


def _above(card: Card, room: Room, least: int, lines: int) -> Block:
    """The picture over so many lines of words."""
    words = room.type.text(card.text, room.style.small, Ink.PLAIN, room.width, lines, even=True)
    below = words.height + room.style.gap if words.height else 0
    high = max(least, min(room.height - below, int(room.width / SHAPE)))
    return Stack((_marked(card, room, high), words), room.style.gap)


def _marked(card: Card, room: Room, height: int) -> _Marked:
    return _Marked(card.picture, card.boxes, int(height * SHAPE), height, room.style, room.type)


PICTURE = Composed(_picture)
