"""Net contents as printed on packs and in titles ("330ml*24罐", "1.5 L", "2 x 500 g", "抽纸120抽×24包") as numbers.

What cannot be read is None, never a guess: a wrong size makes a wrong price per 100 g.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

# A unit as written -> the base unit, and how many thousandths of it.
_UNITS: dict[str, tuple[str, Decimal]] = {}
for _base, _words in (
    (
        "g",
        "1:g 1:克 1:gr 1:gram 1:grams 1000:kg 1000:千克 1000:公斤 1000:kilo 1000:kilogram 500:斤 "
        "0.001:mg 0.001:毫克 28.3495:oz 28.3495:ounce 28.3495:ounces 28.3495:盎司 453.592:lb 453.592:lbs 453.592:磅 "
        "453.592:pound 453.592:pounds",
    ),
    (
        "ml",
        "1:ml 1:毫升 1000:l 1000:ltr 1000:升 1000:litre 1000:liter 1000:litres 1000:liters 10:cl 100:dl 29.5735:floz "
        "3785.41:gal 3785.41:gallon 3785.41:gallons 3785.41:加仑 946.353:quart 946.353:quarts 946.353:qt 946.353:夸脱 473.176:pint",
    ),
    (
        "piece",
        "1:片 1:抽 1:枚 1:粒 1:颗 1:张 1:支 1:节 1:卷 1:只 1:pcs 1:pieces 1:piece 1:tablets 1:capsules 1:sheets 1:rolls",
    ),
):
    for _word in _words.split():
        _factor, _unit = _word.split(":")
        _UNITS[_unit] = (_base, Decimal(_factor) * 1000)
_PACKS = (
    "瓶|罐|袋|盒|包|听|提|支|条|枚|个|卷|片|只|杯|桶|块|粒|bottles?|cans?|packs?|pieces?|pcs|bags?|boxes|cartons?|ct"
)
_UNIT = "(" + "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True)) + r")(?![a-wyz]|x[a-z])"
_TIMES = r"\s*[x×*✕]\s*"
# Not inside another number, and no "第3卷"; a pattern that begins with a digit is a fast one.
_FIRST = r"(\d(?<![\d.第]\d)\d{0,5}(?:[.,]\d{1,3})?)"
_EACH = re.compile(rf"{_FIRST}\s*{_UNIT}(?:/?(?:{_PACKS})(?![a-z]))?")
_MODEL = re.compile(r"(?<![a-z])[a-wyz]\d+[lgm]$")  # "u10l"
_AFTER = re.compile(rf"{_TIMES}(\d{{1,4}})(?![\d.])\s*(?:{_PACKS})?")
_LATER = re.compile(rf"^[\s,/、，]*(\d{{1,4}})\s*(?:{_PACKS})(?:装|入)?")
_BEFORE = re.compile(rf"(?<![\d.])(\d{{1,4}})\s*(?:{_PACKS})?{_TIMES}$")
_NETWORK = re.compile(r"(?<![\d.])[2-6]G(?![A-Za-z])")  # a mobile network, not grams
MOST_PACK = 1000
MOST_MILLI = 10**10  # ten tonnes


@dataclass(frozen=True, slots=True)
class Size:
    """What one pack holds: `count` pieces of `each_milli` thousandths of `unit` ("g", "ml" or "piece")."""

    each_milli: int
    unit: str
    count: int = 1

    @property
    def total_milli(self) -> int:
        return self.each_milli * self.count

    def __str__(self) -> str:
        each = f"{_plain(self.each_milli)} {self.unit}"
        return f"{self.count} x {each}" if self.count > 1 else each


def find_size(text: str) -> Size | None:
    """The size that a label or title tells, or None: the first amount with a unit, and how many are in the pack.

    Pieces count only where there is no weight or volume. A bonus ("500ml+100ml") is not counted: packs are compared
    without it.
    """
    folded = _folded(text)
    amounts = [found for found in _EACH.finditer(folded) if _amount(found)]
    if not amounts:
        return None
    measured = [found for found in amounts if _UNITS[found[2]][0] != "piece"]
    found = (measured or amounts)[0]
    count = _count(folded, found)
    if count == 1 and not measured and len(amounts) > 1:
        return None  # "24片 6枚": which of them is the pack nobody can tell
    return Size(_amount(found), _UNITS[found[2]][0], count)


def _count(text: str, found: re.Match[str]) -> int:
    before, rest = text[: found.start()], text[found.end() :]
    for match in (_AFTER.match(rest), _BEFORE.search(before), _LATER.match(rest)):
        if match and 1 <= int(match[1]) <= MOST_PACK:
            return int(match[1])
    return 1


def size_spans(text: str) -> list[tuple[int, int, str]]:
    """Where sizes stand in a folded text (lower case, NFKC) and the one word that means each: "0.5 l" is "500ml"."""
    spans = []
    for found in _EACH.finditer(text):
        amount = _amount(found)
        if amount:
            spans.append((found.start(), found.end(), f"{_plain(amount).replace('.', 'p')}{_UNITS[found[2]][0]}"))
    return spans


def _amount(found: re.Match[str]) -> int:
    """Thousandths of the base unit; 0 for what no pack holds."""
    if _MODEL.search(found.string, max(0, found.start() - 3), found.end()):
        return 0
    milli = int(Decimal(found[1].replace(",", ".")) * _UNITS[found[2]][1])
    return milli if milli <= MOST_MILLI else 0


def _plain(milli: int) -> str:
    return f"{milli / 1000:.3f}".rstrip("0").rstrip(".") if milli % 1000 else str(milli // 1000)


def _folded(text: str) -> str:
    plain = _NETWORK.sub(" ", unicodedata.normalize("NFKC", text[:1000]))
    return re.sub(r"fl\.?\s*oz", "floz", plain.lower())
