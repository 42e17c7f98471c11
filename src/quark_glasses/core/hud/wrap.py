"""Breaks text into lines of a given width: English at spaces, Chinese between characters, mixed text at both.

The rules for Chinese are the basic ones of W3C "Requirements for Chinese Text Layout": no line begins with closing
punctuation, none ends with an opening bracket. Only where a single word is wider than the line is it cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

NO_START = "，。！？、；：…—·％）」』】》〉”’,.!?;:%)]}"
NO_END = "（「『【《〈“‘([{"
_WIDE = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60"
_PIECES = re.compile(rf"\s+|[{_WIDE}]|[^\s{_WIDE}]+")


def wrap(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Lines of `text`, none of which `measure`s more than `width` unless a single sign does."""
    for paragraph in text.splitlines():
        line = ""
        for piece in _unbreakable(paragraph):
            if measure((line + piece).rstrip()) <= width:
                line += piece
                continue
            if line.strip():
                yield line.strip()
            line = piece.lstrip()
            while len(line) > 1 and measure(line.rstrip()) > width:
                cut = _fitting(line, width, measure)
                yield line[:cut].strip()
                line = line[cut:]
        if line.strip():
            yield line.strip()


def keep_start(lines: list[str], count: int, width: float, measure: Callable[[str], float]) -> list[str]:
    """The first `count` lines, ending in an ellipsis if there were more."""
    if len(lines) <= count:
        return lines
    if count <= 0:
        return []
    last = lines[count - 1]
    while last and measure(last + _dots(last[-1])) > width:
        last = last[:-1].rstrip()
    return [*lines[: count - 1], last + _dots(last[-1:])]


def keep_end(lines: list[str], count: int, width: float, measure: Callable[[str], float]) -> list[str]:
    """The last `count` lines, beginning with an ellipsis if there were more."""
    if len(lines) <= count:
        return lines
    if count <= 0:
        return []
    first, *rest = lines[-count:]
    while first and measure(_dots(first[0]) + first) > width:
        first = first[1:].lstrip()
    return [_dots(first[:1]) + first, *rest]


def _dots(neighbour: str) -> str:
    """The ellipsis that suits the script beside it: Chinese fonts centre theirs."""
    return "..." if neighbour.isascii() else "…"


def _unbreakable(paragraph: str) -> list[str]:
    """Pieces between which a line may break; a space belongs to the end of the piece before it."""
    pieces: list[str] = []
    for piece in _PIECES.findall(paragraph):
        glued = pieces and (piece[0] in NO_START or piece.isspace() or pieces[-1][-1] in NO_END)
        if glued:
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _fitting(line: str, width: float, measure: Callable[[str], float]) -> int:
    """How many signs of an over-long piece fit, at least one."""
    count = 1
    while count < len(line) and measure(line[: count + 1]) <= width:
        count += 1
    return count
