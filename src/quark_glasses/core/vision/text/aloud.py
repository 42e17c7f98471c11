"""Lines of print as a text to be read aloud."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quark_glasses.core.commerce.gtin import is_gtin
from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text.order import Block, blocks, ends

LEAST_CONFIDENCE = 0.5
EAST = "\u2e80"  # signs from here on are set without spaces
FULL = 0.85  # of the widest row of its block: a row that goes on in the next
WORDY = 10  # signs of the widest row, for its block to be running text
_ENDED = tuple(".!?。！？…;；:：,，、")
_HYPHEN = re.compile(r"[a-z]-$")


def aloud(lines: Sequence[TextLine], least: float = LEAST_CONFIDENCE) -> str:
    """All of it: a stop after each paragraph, none inside a broken sentence; lines less sure than `least` are left out."""
    text = ""
    for part in paragraphs(lines, least):
        if text:
            text += _stop(text, part)
        text += part
    return text


def paragraphs(lines: Sequence[TextLine], least: float = LEAST_CONFIDENCE) -> list[str]:
    """Paragraphs in reading order; numbers of bar codes are left out where there is anything else."""
    sure = [line for line in lines if line.confidence >= least and any(map(str.isalnum, line.text))]
    words = [line for line in sure if not _is_number_of_code(line.text)]
    return [_joined(block) for block in blocks(words or sure)]


def _is_number_of_code(text: str) -> bool:
    digits = re.sub(r"\s", "", text)
    return digits.isdecimal() and digits.isascii() and len(digits) >= 8 and is_gtin(digits)


def _joined(block: Block) -> str:
    rows = [" ".join(_clean(line.text) for line in row) for row in block.rows]
    widest = max(map(_wide, rows))
    right = max(ends(row)[1] for row in block.rows)
    left = min(ends(row)[0] for row in block.rows)
    text = ""
    for number, row in enumerate(rows):
        if number:
            reaches = ends(block.rows[number - 1])[1] - left >= FULL * (right - left)
            goes_on = reaches and widest >= WORDY and len(block.rows[number - 1]) == 1 == len(block.rows[number])
            text = _with(text, row, goes_on=goes_on)
        else:
            text = row
    return text


def _with(text: str, row: str, *, goes_on: bool) -> str:
    """A text and the row after it."""
    east = text[-1] >= EAST and row[0] >= EAST
    if _HYPHEN.search(text) and row[0].islower():
        return text[:-1] + row
    if text.endswith(_ENDED):
        return text + ("" if text[-1] >= EAST else " ") + row
    if goes_on or (row[0].islower() and not east):
        return text + ("" if east else " ") + row
    return text + ("，" if east else ", ") + row


def _stop(text: str, after: str) -> str:
    if text.endswith(_ENDED):
        return "" if text[-1] >= EAST else " "
    return "。" if text[-1] >= EAST or after[0] >= EAST else ". "


def _wide(text: str) -> float:
    """In Chinese signs."""
    return sum(1.0 if sign >= EAST else 0.5 for sign in text)


def _clean(text: str) -> str:
    return " ".join(text.split())
