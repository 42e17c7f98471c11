"""Breaks text into lines of a given width: English at spaces and hyphens, Chinese between characters, mixed text at both.

The rules for Chinese are the basic ones of W3C "Requirements for Chinese Text Layout": no line begins with closing
punctuation, none ends with an opening bracket, dashes and dots that belong together stay so; small kana stay with what they
follow. A number stays with its unit, and a no-break space is none to break at. Only where a single word is wider than the line
is it cut, and then never before a combining mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

NO_START = (
    "，。！？、；：…—·％”』」】》〉）’,.!?;:%)]}〕］｝～℃々ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
NO_END = "（「『【《〈“‘〔［｛([{"
_UNITS = "km|cm|mm|m|kg|mg|g|ml|l|ms|s|min|mAh|h|kW|W|V|%|°C|°F|°"
_MARKS = r"\u0300-\u036f\u200d\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
_SPACE = r"[^\S\u00a0\u2007\u202f]"
_WIDE = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
_WORD = rf"(?:[^\s—…{_WIDE}]|[\u00a0\u2007\u202f])+"
# ".5" and "’tis" begin a word, and may begin a line.
_NO_START = (
    rf"(?:[{re.escape(NO_START.translate({ord(sign): None for sign in '.,’'}))}{_MARKS}]|[.,’](?![^\W_{_WIDE}]))"
)
# What must stay on one line: opening brackets, a word or a sign, what may not begin a line, and the spaces behind.
_PIECES = re.compile(
    rf"(?:(?:{_WORD}|[{_WIDE}])(?<=[{re.escape(NO_END)}]))*"
    rf"(?:[{_WIDE}]|[—…]+|{_WORD}(?:(?<=\d) (?:{_UNITS})(?!\w))?)"
    rf"(?:{_SPACE}*{_NO_START}+)*{_SPACE}*"
    rf"|{_SPACE}+"
)
_HYPHENS = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})")


def wrap(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Lines of `text`, none of which `measure`s more than `width` unless a single sign does.

    Pieces are measured one by one, so a `measure` that remembers makes growing text cheap; a whole line is measured once.
    """
    return (line for _, line in breaks(text, width, measure))


def breaks(text: str, width: float, measure: Callable[[str], float]) -> Iterator[tuple[int, str]]:
    """The same lines, each with the place in `text` where it begins.

    Where text is added, all lines but the last two stay: the rest can be broken alone, from where the last but one begins.
    """
    space = measure("n n") - measure("nn")
    at = 0
    for paragraph in text.splitlines(keepends=True):
        pieces = _unbreakable(paragraph.rstrip("\r\n"))
        begin, here = 0, at
        at += len(paragraph)
        while begin < len(pieces):
            end = _enough(pieces, begin, width, measure, space)
            line = "".join(pieces[begin:end]).strip()
            while end > begin + 1 and measure(line) > width:  # together they may be wider than one by one
                end -= 1
                line = "".join(pieces[begin:end]).strip()
            cut = _fitting(line, width, measure) if end == begin + 1 and measure(line) > width else len(line)
            if cut < len(line):
                piece = pieces[begin]
                cut += len(piece) - len(piece.lstrip())
                line, pieces[begin], end = piece[:cut].strip(), piece[cut:], begin
                step = cut
            else:
                step = sum(map(len, pieces[begin:end]))
            if line:
                yield here, line
            here += step
            begin = end


def keep_start(lines: list[str], count: int, width: float, measure: Callable[[str], float]) -> list[str]:
    """The first `count` lines, ending in an ellipsis if there were more."""
    if len(lines) <= count:
        return lines
    if count <= 0:
        return []
    last = lines[count - 1]
    while last and measure(last + _dots(last[-1])) > width:
        last = last[: _before_last(last)].rstrip()
    return [*lines[: count - 1], last + _dots(last[-1:])]


def keep_end(lines: list[str], count: int, width: float, measure: Callable[[str], float]) -> list[str]:
    """The last `count` lines, beginning with an ellipsis if there were more."""
    if len(lines) <= count:
        return lines
    if count <= 0:
        return []
    first, *rest = lines[-count:]
    while first and measure(_dots(first[0]) + first) > width:
        first = first[_after_first(first) :].lstrip()
    return [_dots(first[:1]) + first, *rest]


def _dots(neighbour: str) -> str:
    """The ellipsis that suits the script beside it: Chinese fonts centre theirs."""
    return "..." if neighbour.isascii() else "…"


def _unbreakable(paragraph: str) -> list[str]:
    """Pieces between which a line may break; a space belongs to the end of the piece before it."""
    pieces: list[str] = _PIECES.findall(paragraph)
    if "-" in paragraph:
        return [part for piece in pieces for part in (_HYPHENS.split(piece) if "-" in piece else (piece,))]
    return pieces


def _enough(pieces: list[str], begin: int, width: float, measure: Callable[[str], float], space: float) -> int:
    """Behind the last piece that fits on a line with the first; at least one does."""
    used = 0.0
    for at in range(begin, len(pieces)):
        piece = pieces[at]
        word = piece.strip() if at == begin else piece.rstrip()
        used += measure(word) if word else 0.0
        if used > width:
            return max(at, begin + 1)
        used += (len(piece) - len(word)) * space if at > begin or word else 0.0
    return len(pieces)


def _fitting(line: str, width: float, measure: Callable[[str], float]) -> int:
    """How many signs of an over-long piece fit, at least one with its marks."""
    count = _after_first(line)
    while count < len(line):
        more = count + _after_first(line[count:])
        if measure(line[:more]) > width:
            break
        count = more
    return count


def _after_first(text: str) -> int:
    """Where the first sign of a text ends, with the marks on it."""
    at = 1
    while at < len(text) and (_is_mark(text[at]) or text[at - 1] == "\u200d"):
        at += 1
    return at


def _before_last(text: str) -> int:
    """Where the last sign of a text begins, with the marks on it."""
    at = len(text) - 1
    while at > 0 and (_is_mark(text[at]) or text[at - 1] == "\u200d"):
        at -= 1
    return max(0, at)


def _is_mark(sign: str) -> bool:
    """Does the sign stand on, or hold to, the one before it?"""
    return sign > "\u02ff" and (sign == "\u200d" or unicodedata.category(sign)[0] == "M")
