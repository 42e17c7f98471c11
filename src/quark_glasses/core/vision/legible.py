"""Which lines of a picture are print that a person would read out: not what a network makes of grain, edges and the marks of a code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quark_glasses.core.commerce.gtin import is_gtin
from quark_glasses.core.vision.codes.code import QR, Code
from quark_glasses.core.vision.seen import TextLine

SURE = {
    0: 2.0,
    1: 0.9,
    2: 0.8,
    3: 0.7,
    4: 0.7,
}  # confidence by the signs of a line: short nonsense is common, long is rare
SURE_LONG = 0.6
WORD, CERTAIN = 5, 0.9  # so many signs read so surely are words, wherever they stand
MANY, SHORT = 4, 3  # lines of a picture, and signs of a line
GROWN = 0.12  # of a code's width and height: pictures of a moving hand differ
# Of a bar code's length: how far off its printed numbers stand, and how tall they are; of its height readers know but a strip.
BESIDE, ABOVE, TALL = 0.45, 0.65, 0.2
EDGE = 0.008  # of the width: what ends there goes on outside
_GUARDS = re.compile(r"[\"'“”‘’<>‹›|‖丨\s]")  # what is read into the marks between the digits


def legible(lines: Sequence[TextLine], codes: Sequence[Code] = ()) -> list[TextLine]:
    """The lines worth saying, in their order; the printed number of a code only where there is nothing else and no code."""
    sure = [line for line in lines if line.confidence >= SURE.get(_signs(line.text), SURE_LONG)]
    if len(lines) >= MANY and len(sure) < len(lines) / 2:  # of a pattern that is no print some bits look like it
        sure = [line for line in sure if _signs(line.text) >= SHORT and line.confidence >= CERTAIN]
    outside = [line for line in sure if not any(_belongs(line, code) for code in codes)]
    words = [line for line in outside if not _is_number_of_code(line.text)]
    return words or [replace(line, text=_GUARDS.sub("", line.text)) for line in outside]


def cut_off(lines: Sequence[TextLine], width: int) -> bool:
    """Does most of the text go on beyond the left or right edge of a picture so wide, px?"""
    whole = sum(len(line.text) for line in lines)
    cut = sum(len(line.text) for line in lines if _at_edge(line, width))
    return 0 < whole <= 2 * cut


def _signs(text: str) -> int:
    return sum(map(str.isalnum, text))


def _at_edge(line: TextLine, width: int) -> bool:
    xs = [x for x, _ in line.corners]
    return min(xs) <= EDGE * width or max(xs) >= (1.0 - EDGE) * width


def _belongs(line: TextLine, code: Code) -> bool:
    """Is it read in the marks of a code, or is it the number under its bars?"""
    x, y = (sum(corner[axis] for corner in line.corners) / 4 for axis in (0, 1))
    xs, ys = zip(*code.corners, strict=True)
    off = max(min(xs) - x, x - max(xs)), max(min(ys) - y, y - max(ys))  # how far from the box around the code
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    if off[0] <= GROWN * wide and off[1] <= GROWN * high:
        return _signs(line.text) < WORD or line.confidence < CERTAIN or not any(map(str.isalpha, line.text))
    length, tall = max(wide, high), max(y for _, y in line.corners) - min(y for _, y in line.corners)
    number = _GUARDS.sub("", line.text).isdecimal() and tall <= TALL * length  # no price of a shelf label
    return number and code.format != QR and off[0] <= BESIDE * length and off[1] <= ABOVE * length


def _is_number_of_code(text: str) -> bool:
    digits = _GUARDS.sub("", text)
    if not (digits.isascii() and digits.isdecimal() and len(digits) in (8, 12, 13, 14)):
        return False
    return is_gtin(digits) or (len(digits) > 8 and bool(re.search(r"\d[^\d\s]\d", text)))
