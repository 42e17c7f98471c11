"""A script for the teleprompter: its lines as they are shown, and its units as they are said.

A unit is one Chinese character or one word of the spoken form, so that "1789" and "seventeen eighty-nine" are the same units. A
line is a sentence, or a clause of one that is too long. What stands in [ ] or 【 】 is a direction: shown, and not read out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quark_glasses.core.dialogue.tokens import language_of, tokenize
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.language.pronounce import is_han
from quark_glasses.core.language.spoken import to_spoken

MOST_CHARS = 200_000
LINE = 36  # of a line: Latin letters, or half as many Chinese characters

_SENTENCE = re.compile(r"[。！？!?…]+[”’」』）)\"']*|\.+[”’)\"']*(?=\s|$)|\n+")
_CLAUSE = re.compile(r"[，；：、,;:—]+[”’」』）)\"']*(?!\d)|\s[-–](?=\s)")
_DIRECTION = re.compile(r"\[[^\[\]\n]{0,200}\]|【[^【】\n]{0,200}】")
_TITLES = frozenset("mr mrs ms dr prof st jr sr vs etc no vol fig dept inc ltd co".split())


@dataclass(frozen=True)
class Line:
    """Characters `start` to `end` of the script, shown as one line; `opens` where a sentence begins with it."""

    start: int
    end: int
    opens: bool


@dataclass(frozen=True)
class Unit:
    """One thing to be said: characters `start` to `end` of the script, in this line."""

    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True)
class Script:
    """See the module. `units` and `lines` are in order."""

    text: str
    language: str
    lines: tuple[Line, ...]
    units: tuple[Unit, ...]

    def line_at(self, unit: int) -> int:
        """The line in which this unit is, the last line behind the last unit."""
        return self.units[unit].line if unit < len(self.units) else len(self.lines) - 1

    def first_unit(self, line: int) -> int:
        """The first unit of this line or of those after it."""
        low, high = 0, len(self.units)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self.units[middle].line < line else (low, middle)
        return low

    def position(self, unit: int) -> int:
        """Characters read when the units before this one are."""
        return self.units[unit].start if unit < len(self.units) else len(self.text)


def read_script(text: str, language: str = "", width: int = LINE) -> Script:
    """A text as a script; raises `InvalidInput` for one that has nothing to read, or is too long."""
    text = re.sub(r"[^\S\n]+", " ", text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")).strip()
    if len(text) > MOST_CHARS:
        raise InvalidInput(
            f"the script has {len(text)} characters", f"Load it in parts of at most {MOST_CHARS} characters"
        )
    language = language_of(text, language)
    lines = tuple(_lines(text, width))
    units = tuple(unit for number, line in enumerate(lines) for unit in _units(text, line, number, language))
    if not units:
        raise InvalidInput("the script has no words", "Load a text to be read out")
    return Script(text, language, lines, units)


def spoken_units(text: str, language: str) -> list[str]:
    """What is said where somebody says this text."""
    return [token.text for token in tokenize(to_spoken(text, language_of(text, language)).text)]


def _units(text: str, line: Line, number: int, language: str) -> Iterator[Unit]:
    written = _DIRECTION.sub(lambda found: " " * len(found.group()), text[line.start : line.end])
    said = to_spoken(written, language)
    for token in tokenize(said.text):
        start, end = said.source_range(token.start, token.end)
        yield Unit(token.text, line.start + start, line.start + end, number)


def _lines(text: str, width: int) -> Iterator[Line]:
    for start, end in _parts(text, 0, len(text), _SENTENCE):
        opens = True
        for first, last in _fitted(text, start, end, width):
            yield Line(first, last, opens)
            opens = False


def _parts(text: str, start: int, end: int, mark: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """What the marks part, each with its mark, without the blanks around it."""
    at = start
    cuts = [found.end() for found in mark.finditer(text, start, end) if not _is_title(text, found)]
    for cut in (*cuts, end):
        first, last = at, cut
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            yield first, last
        at = cut


def _is_title(text: str, mark: re.Match[str]) -> bool:
    """Is the full stop that of "Mr." or "J. R."?"""
    if not mark.group().startswith("."):
        return False
    before = re.search(r"[^\W\d_]+$", text[max(0, mark.start() - 8) : mark.start()])
    return before is not None and (
        before.group().lower() in _TITLES or (len(before.group()) == 1 and before.group() != "I")
    )


def _fitted(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """A sentence as lines of about the same length, cut behind clauses where it can be."""
    if wide(text[start:end]) <= width:
        yield start, end
        return
    pieces = [piece for part in _parts(text, start, end, _CLAUSE) for piece in _pieces(text, *part, width)]
    first, last = pieces[0]
    for begin, stop in pieces[1:]:
        if wide(text[first:stop]) > width:
            yield first, last
            first = begin
        last = stop
    yield first, last


def _pieces(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """A clause, where it is too long in even parts between words (Chinese: characters)."""
    total = wide(text[start:end])
    if total <= width:
        yield start, end
        return
    goal = total / -(-total // width)
    first = start
    for found in re.finditer(r"\S+?(?=[\u3400-\u9fff])|\S+", text[start:end]):
        stop = start + found.end()
        if first < start + found.start() and wide(text[first:stop]) > max(goal, 1) + 2:
            yield first, start + len(text[start : start + found.start()].rstrip())
            first = start + found.start()
    yield first, end


def wide(text: str) -> int:
    """Width in Latin letters."""
    return sum(
        2 if is_han(char) or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uff60" else 1 for char in text
    )
