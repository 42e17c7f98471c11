"""Text on one line or several: how wide, where it breaks, and its pixels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path

import numpy as np

from quark_glasses.core.hud.render.bounded import Bounded
from quark_glasses.core.hud.render.fonts import FontStack, Mask
from quark_glasses.core.hud.wrap import breaks, keep_end, keep_start, wrap

WIDTHS = 4096  # measured pieces of text that are remembered
BROKEN = 256  # texts whose lines are remembered
WORD_BYTES = 2 << 20  # of drawn words that are kept
WIDEST = 8192  # px of a line that are drawn
SIGNS_PER_EM = 8  # more do not stand on a line: of a text whose beginning is shown, no more is broken
LONGEST, STRIDE = 16384, 4096  # signs of a text whose end is shown; what is before is cut off in strides, seldom
GROWING = 16  # forms of text (size, width, language) whose last lines are remembered
# Words, spaces, and Chinese in short stretches: it has no spaces, and a growing line should be made of what is drawn already.
_WORDS = re.compile(r" +|[\u2e80-\u9fff\uff01-\uff60]{1,4}|[^ \u2e80-\u9fff\uff01-\uff60]+")


@dataclass(frozen=True, eq=False)
class Run:
    """A line of text in pixels: `left` and `top` (downwards) say where its upper left corner is, seen from the pen."""

    mask: Mask
    left: int
    top: int
    width: float


class Typesetter:
    """A `TextMeasure` that can also draw; not for several threads at once.

    Args:
        fonts: font files in order of preference.

    Raises:
        InvalidInput: no font is given.
        ModelMissing: a font cannot be read.
    """

    def __init__(self, fonts: Sequence[Path]) -> None:
        self._fonts = FontStack(fonts)
        self._width = lru_cache(WIDTHS)(self._measure)
        self._growing: Bounded[tuple[str, list[tuple[int, str]]]] = Bounded(GROWING)  # text, and its lines with places
        self._broken: Bounded[list[str]] = Bounded(BROKEN)
        self._words: Bounded[Run] = Bounded(WORD_BYTES)

    def width(self, text: str, size: int, language: str = "") -> float:
        """Width of one line in px."""
        return self._width(text, language) * size

    def lines(
        self, text: str, size: int, width: float, most: int, language: str = "", keep_end: bool = False
    ) -> list[str]:
        """See `TextMeasure.lines`."""
        key = (text, size, width, most, language, keep_end)
        found = self._broken.get(key)
        if found is None:
            found = self._broken.put(key, self._break(text, size, width, most, language, keep_end))
        return list(found)

    def run(self, text: str, size: int, language: str = "") -> Run:
        """One line, drawn word by word. Words and glyphs stand on whole pixels, so that one picture of each serves everywhere."""
        pen = 0.0
        placed = []
        for word in _WORDS.findall(self._one_line(text)):
            if not word.isspace():
                run = self._word(word, size, language)
                if run.mask.size and -WIDEST < pen < WIDEST:
                    placed.append((round(pen) + run.left, run.top, run.mask))
            pen += self._width(word, language) * size
        return _joined(placed, pen)

    def _one_line(self, text: str) -> str:
        return self._fonts.known(text).replace("\n", " ")

    def _measure(self, text: str, language: str) -> float:
        """Width as a fraction of the em: that of its words, one by one."""
        if text.isspace():
            return self._fonts.shape(" ", language).width * len(text)
        words = _WORDS.findall(self._one_line(text))
        if len(words) == 1:
            return self._fonts.shape(words[0], language).width
        return float(sum(self._width(word, language) for word in words))

    def _word(self, word: str, size: int, language: str) -> Run:
        key = (word, size, language)
        found = self._words.get(key)
        if found is None:
            shaped = self._fonts.shape(word, language)
            placed = []
            for glyph in shaped.glyphs:
                picture = self._fonts.glyph(glyph.font, glyph.index, size)
                x = round(glyph.x * size) + picture.left
                if picture.mask.size and -WIDEST < x < WIDEST:
                    placed.append((x, -round(glyph.y * size) - picture.top, picture.mask))
            found = _joined(placed, shaped.width * size)
            self._words.put(key, found, found.mask.size + 128)
        return found

    def _break(self, text: str, size: int, width: float, most: int, language: str, from_end: bool) -> list[str]:
        measure = partial(self.width, size=size, language=language)
        if from_end:
            text = text[max(0, len(text) - LONGEST) // STRIDE * STRIDE :]
            return keep_end(self._grown(self._fonts.known(text), size, width, language), most, width, measure)
        enough = round((most + 1) * (width / size + 1) * SIGNS_PER_EM)
        lines = wrap(self._fonts.known(text[:enough]), width, measure)
        return keep_start(list(islice(lines, most + 1)), most, width, measure)

    def _grown(self, text: str, size: int, width: float, language: str) -> list[str]:
        """All lines of a text, sooner where it begins as the last one of this form did."""
        key = (size, width, language)
        before, lines = self._growing.get(key) or ("", [])
        kept = lines[:-2] if before and text.startswith(before) else []
        begin = lines[-2][0] if kept else 0
        measure = partial(self.width, size=size, language=language)
        lines = [*kept, *((begin + at, line) for at, line in breaks(text[begin:], width, measure))]
        self._growing.put(key, (text, lines))
        return [line for _, line in lines]


def _joined(placed: Sequence[tuple[int, int, Mask]], width: float) -> Run:
    """Pictures (left, top, coverage) as one."""
    if not placed:
        return Run(np.zeros((0, 0), np.uint8), 0, 0, width)
    left, top = min(x for x, _, _ in placed), min(y for _, y, _ in placed)
    right = max(x + mask.shape[1] for x, _, mask in placed)
    bottom = max(y + mask.shape[0] for _, y, mask in placed)
    whole = np.zeros((bottom - top, right - left), np.uint8)
    for x, y, mask in placed:
        part = whole[y - top : y - top + mask.shape[0], x - left : x - left + mask.shape[1]]
        np.maximum(part, mask, out=part)
    return Run(whole, left, top, width)
