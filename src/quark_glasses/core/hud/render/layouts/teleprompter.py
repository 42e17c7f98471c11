"""A script to read out: what was read is dim, the line to read is bright and stays where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quark_glasses.core.hud.render.layouts.base import Composed, Room
from quark_glasses.core.hud.render.layouts.blocks import Block, Stack, Text
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card

LINES = 5
READ_LINES = 1  # above the current one
PART = 400  # signs after which the next end of a sentence ends a line: only a few such parts are broken into lines at a time
LONGEST = 1200  # signs of such a part
_SENTENCE_END = re.compile(r"[。！？…]+[”’」』）]*|[.!?]+[\"')\]]*\s+")
_LOST = 12  # signs of the script between two of a line, at most: spaces, and signs that no font has


@dataclass(frozen=True)
class _Part:
    """A piece of the script that begins and ends a line; `start` counts signs of the script before it."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def _teleprompter(card: Card, room: Room) -> Block:
    """The current line is always the second; above it the one before, below what comes."""
    look = room.style
    count = max(READ_LINES + 1, min(LINES, room.height // line_height(look.text)))
    size = look.text if (READ_LINES + 2) * line_height(look.text) <= room.height else look.small
    count = max(1, min(LINES, room.height // line_height(size)))
    lines, current = _around(card, room, size)
    first = current - READ_LINES if count > 1 else current
    shown = []
    for number in range(first, first + count):
        words = (lines[number],) if 0 <= number < len(lines) else ()
        ink = Ink.DIM if number < current else Ink.BRIGHT if number == current else Ink.PLAIN
        shown.append(Text(words, size, ink, room.type.widest(words, size), card.language, room=1))
    return Stack(tuple(shown), 0)


def _around(card: Card, room: Room, size: int) -> tuple[list[str], int]:
    """The lines about the place that is read, and which of them is the current one."""
    at = min(max(0, card.position), max(0, len(card.text) - 1))
    parts = list(_parts(card.text))
    here = next((number for number, part in enumerate(parts) if at < part.end), len(parts) - 1)
    lines: list[str] = []
    current = 0
    for number in range(max(0, here - 1), min(len(parts), here + 3)):
        own = room.type.measure.lines(parts[number].text, size, room.width, len(parts[number].text), card.language)
        if number == here:
            current = len(lines) + _line_at(own, parts[number].text, at - parts[number].start)
        lines += own
    return lines, min(current, max(0, len(lines) - 1))


def _parts(script: str) -> Iterator[_Part]:
    """Paragraphs; those that are long, in pieces of whole sentences. Where they end does not depend on what was read."""
    start = 0
    for paragraph in script.splitlines(keepends=True):
        begin = 0
        ends = [end.end() for end in _SENTENCE_END.finditer(paragraph)]
        for end in [*ends, len(paragraph)]:
            while end - begin > LONGEST:  # a sentence without an end
                yield _Part(start + begin, paragraph[begin : begin + LONGEST])
                begin += LONGEST
            if end - begin >= PART:
                yield _Part(start + begin, paragraph[begin:end])
                begin = end
        if begin < len(paragraph):
            yield _Part(start + begin, paragraph[begin:])
        start += len(paragraph)


def _line_at(lines: Sequence[str], text: str, at: int) -> int:
    """Which line holds sign `at` of the text that was broken into them."""
    place = 0
    for number, line in enumerate(lines):
        for sign in line:
            found = text.find(sign, place, place + _LOST)
            place = found + 1 if found >= 0 else place
        if at < place:
            return number
    return max(0, len(lines) - 1)


TELEPROMPTER = Composed(_teleprompter)
