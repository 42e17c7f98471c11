"""Words for the blocks of a card: fitted, shortened, and broken where they read well."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from quark_glasses.core.hud.render.layouts.blocks import Text
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink, TextMeasure

PAUSES = "，。；：！？、,;:!?"
UNEVEN = 1.35  # two lines may differ so much for a break at a pause
WORD = 12  # signs: a shortened beginning goes on to the next word within so many


@dataclass(frozen=True)
class Type:
    """How text is measured and broken for one card: the measure, and the card's language."""

    measure: TextMeasure
    language: str = ""

    def text(
        self,
        text: str,
        size: int,
        ink: Ink,
        width: int,
        most: int = 1,
        *,
        align: str = "left",
        room: int = 0,
        end: bool = False,
        even: bool = False,
    ) -> Text:
        """At most `most` lines in `width`, with an ellipsis where text was left out.

        Args:
            text: what to write.
            size: em, px.
            ink: its role.
            width: px.
            most: lines.
            align: of the lines.
            room: see `Text`.
            end: the last words are kept, not the first.
            even: lines of like length, for words that do not change as they are read.
        """
        lines: Sequence[str] = ()
        if most > 0 and width > 0 and text:
            lines = self.measure.lines(text, size, width, most, self.language, keep_end=end)
            if most == 1 and lines:
                lines = [self._from_end(text, size, width) if end else self._from_start(text, size, width)]
            elif even and len(lines) > 1:
                lines = self._even(text, size, width, lines)
        # A width of less than one sign cannot be kept: the card will not fit, and is left out.
        return Text(tuple(lines), size, ink, self.widest(lines, size), self.language, align, room)

    def _from_start(self, text: str, size: int, width: int) -> str:
        """One line, perhaps with an ellipsis at its end; unlike a broken line it is filled up to the last sign."""
        line = _one_line(text)
        if self._wide(line, size) <= width:
            return line

        def cut(count: int) -> str:
            kept = line[:count].rstrip()
            return kept + _dots(kept[-1:])

        count = _most(len(line), lambda n: self._wide(cut(n), size) <= width)
        while count and count < len(line) and unicodedata.combining(line[count]):
            count -= 1
        return cut(count)

    def _from_end(self, text: str, size: int, width: int) -> str:
        """The same with the ellipsis at its beginning, before a whole word where there is one."""
        line = _one_line(text)
        if self._wide(line, size) <= width:
            return line

        def cut(count: int) -> str:
            kept = line[len(line) - count :].lstrip()
            return _dots(kept[:1]) + kept

        count = _most(len(line), lambda n: self._wide(cut(n), size) <= width)
        space = line.find(" ", len(line) - count, len(line) - count + WORD)
        return cut(len(line) - space - 1 if space >= 0 else count)

    def _wide(self, line: str, size: int) -> float:
        return self.measure.width(line, size, self.language)

    def _even(self, text: str, size: int, width: int, lines: Sequence[str]) -> Sequence[str]:
        """The same text in as many lines: two at a pause, else with the widest as narrow as it can be."""
        count = len(lines)
        if len(self.measure.lines(text, size, width, count + 1, self.language)) > count:
            return lines
        low, high = width // count, width
        while high - low > max(1, size // 4):
            middle = (low + high) // 2
            if len(self.measure.lines(text, size, middle, count + 1, self.language)) > count:
                low = middle
            else:
                high = middle
        paused = self._at_pause(text, size, min(width, round(UNEVEN * high))) if count == 2 else None
        return paused or self.measure.lines(text, size, high, count, self.language)

    def _at_pause(self, text: str, size: int, width: int) -> Sequence[str] | None:
        """Two lines, the first ending in punctuation; None where there is no such break within `width`."""
        line = _one_line(text)
        breaks = [
            n + 1 for n, sign in enumerate(line[:-1]) if sign in PAUSES and (not sign.isascii() or line[n + 1] == " ")
        ]
        pairs = [(line[:n].strip(), line[n:].strip()) for n in breaks]
        if not pairs or "\n" in text.strip():
            return None
        best = min(pairs, key=lambda pair: self.widest(pair, size))
        return list(best) if self.widest(best, size) <= width and all(best) else None

    def whole(self, text: str, size: int, ink: Ink, align: str = "left") -> Text:
        """One line that is never shortened, as wide as it is."""
        line = " ".join(text.split())
        return Text((line,) if line else (), size, ink, self.widest([line], size), self.language, align)

    def fitted(
        self, text: str, sizes: Sequence[int], ink: Ink, width: int, height: int, *, most: int = 9, even: bool = False
    ) -> Text:
        """In the largest of `sizes` at which all of it fits into `width` and `height`; at the smallest, an ellipsis.

        One line at the least, even where it is too high: then the card does not fit.
        """
        for size in sizes:
            lines = max(1, min(most, height // line_height(size)))
            if size == sizes[-1] or self._fits(text, size, width, height, lines):
                break
        return self.text(text, size, ink, width, lines, even=even)

    def _fits(self, text: str, size: int, width: int, height: int, lines: int) -> bool:
        high_enough = height >= line_height(size)
        return high_enough and len(self.measure.lines(text, size, width, lines + 1, self.language)) <= lines

    def widest(self, lines: Iterable[str], size: int) -> int:
        return max((math.ceil(self.measure.width(line, size, self.language)) for line in lines), default=0)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _dots(neighbour: str) -> str:
    """The ellipsis of the script beside it: that of Chinese fonts stands in the middle of the line."""
    return "..." if neighbour.isascii() else "…"


def _most(high: int, fits: Callable[[int], bool]) -> int:
    """The largest number up to `high` that fits, where all smaller ones do; at least 0."""
    low = 0
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low
