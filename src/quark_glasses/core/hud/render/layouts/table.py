"""Rows with columns: lists and price comparisons.

A price is never shortened, and another value only where it is longer than its row; labels are. Where not all rows have room, those
around the marked one are shown, and how many more there are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from quark_glasses.core.hud.render.layouts.base import Composed, Room
from quark_glasses.core.hud.render.layouts.blocks import Block, Indented, Pair, Rule, Sign, Stack, Text, Wide
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card, CardRow

MOST_ROWS = 8
TITLE_LINES = 2
WORDS_LINES = 3
LABEL_SHARE = 0.4  # of a row, at least; below it the value gets a line of its own


@dataclass(frozen=True)
class _Looks:
    """What marks a row, and how its value is written; `whole`: not shortened even where it fills the row."""

    sign: str
    mark: Ink
    value: Ink
    whole: bool


_LIST = _Looks("chosen", Ink.ACCENT, Ink.PLAIN, whole=False)
_OFFER = _Looks("check", Ink.GOOD, Ink.BRIGHT, whole=True)


def _list(card: Card, room: Room) -> Block:
    """Title, and the rows; without rows, the lines of `text`."""
    look = room.style
    rows = card.rows or tuple(CardRow(line.strip()) for line in card.text.splitlines() if line.strip())
    return _first(_Table(room, _LIST, rows, card.title, Ink.DIM), (look.small,))


def _price(card: Card, room: Room) -> Block:
    """The product, its offers, and the verdict in words."""
    look = room.style
    table = _Table(room, _OFFER, card.rows, card.title, Ink.PLAIN, card.text)
    return _first(table, (look.text, look.small))


def _first(table: _Table, title_sizes: tuple[int, ...]) -> Block:
    """All rows in the larger size, else smaller, else without notes, else only some of them, else without the words below."""
    look = table.room.style
    count = min(MOST_ROWS, len(table.rows))
    makers: list[Callable[[], Block]] = []
    if count == len(table.rows):
        makers += [partial(table.whole, title_sizes[0], look.text, True)]
        for notes in (True, False):
            makers += [partial(table.whole, title, look.small, notes) for title in title_sizes]
        count -= 1
    for words in (True, False):
        makers += [partial(table.some, number, words) for number in range(count, 0, -1)]
    return table.room.first_fit(*makers) if makers else table.whole(look.small, look.small, False)


@dataclass(frozen=True)
class _Table:
    """What a table is made of, and the ways to make it."""

    room: Room
    looks: _Looks
    rows: tuple[CardRow, ...]
    title: str
    title_ink: Ink
    words: str = ""

    def whole(self, title_size: int, size: int, notes: bool) -> Block:
        """All rows; too wide where the larger size would shorten a label."""
        room = self.room
        title = room.type.text(self.title, title_size, self.title_ink, room.width)
        if title_size > room.style.small:
            high = TITLE_LINES * line_height(title_size)
            title = room.type.fitted(
                self.title,
                (title_size, room.style.small),
                self.title_ink,
                room.width,
                high,
                most=TITLE_LINES,
                even=True,
            )
        indent = _indent(self.rows, size, room)
        body = tuple(_row(row, size, notes, room, self.looks, indent) for row in self.rows)
        block = Stack((*self._headed(title, title), *body, self._words()), room.style.gap)
        easy = size == room.style.small or all(_easy(row, size, room, indent) for row in self.rows)
        return block if easy else Wide(block, room.width + 1)

    def some(self, count: int, words: bool) -> Block:
        """So many rows about the marked one, and "+3" in the line of the title for those left out."""
        room, rows = self.room, self.rows
        small, gap = room.style.small, room.style.gap
        marked = next((number for number, row in enumerate(rows) if row.marked), 0)
        first = min(max(0, marked - count // 2), len(rows) - count)
        shown = rows[first : first + count]
        more = room.type.whole(f"+{len(rows) - count}" if count < len(rows) else "", small, Ink.DIM)
        title = room.type.text(self.title, small, self.title_ink, room.width - more.width - gap)
        indent = _indent(shown, small, room)
        body = tuple(_row(row, small, False, room, self.looks, indent) for row in shown)
        foot = (self._words(),) if words else ()
        return Stack((*self._headed(title, Pair(title, more, gap)), *body, *foot), gap)

    def _headed(self, title: Text, line: Block) -> tuple[Block, ...]:
        return (line, Rule(self.room.style.thin)) if title.lines or line.width else ()

    def _words(self) -> Text:
        return self.room.type.text(
            self.words, self.room.style.small, Ink.PLAIN, self.room.width, WORDS_LINES, even=True
        )


def _row(row: CardRow, size: int, notes: bool, room: Room, looks: _Looks, indent: int) -> Block:
    """Mark and label on the left, the value whole on the right, the note small below the label."""
    look = room.style
    width, ink = room.width - indent, looks.mark if row.marked else looks.value
    value = room.type.whole(row.value, size, ink, "right")
    if value.width > width and not looks.whole:
        value = room.type.text(row.value, size, ink, width, align="right")
    label_ink = Ink.BRIGHT if row.marked else Ink.PLAIN
    note = room.type.text(row.note if notes else "", look.small, Ink.DIM, width)
    free = width - (value.width + look.gap if value.width else 0)
    if value.width and free < LABEL_SHARE * room.width:
        label = room.type.text(row.label, size, label_ink, width)
        body = Stack((label, Pair(Text((), size, looks.value, 0), value, 0), note), 0)
    else:
        body = Stack((Pair(room.type.text(row.label, size, label_ink, free), value, look.gap), note), 0)
    return Indented(body, indent, Sign(looks.sign, size, looks.mark) if row.marked else None, line_height(size))


def _indent(rows: tuple[CardRow, ...], size: int, room: Room) -> int:
    """Labels stand below one another, marked or not."""
    return size + room.style.gap if any(row.marked for row in rows) else 0


def _easy(row: CardRow, size: int, room: Room, indent: int) -> bool:
    """Does a row fit at this size without shortening its label?"""
    value = room.type.widest([row.value], size) + room.style.gap if row.value else 0
    return indent + room.type.widest([row.label], size) + value <= room.width


LIST = Composed(_list)
PRICE = Composed(_price)
