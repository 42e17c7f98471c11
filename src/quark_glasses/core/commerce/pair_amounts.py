"""What two titles tell as amounts: sizes, counts, weights and measures.

Each contradiction is a sign with a name, as in `pair_facts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from quark_glasses.core.commerce.title import Title

AMOUNT_SLACK: Final = 0.016  # 30 ml is also sold as 1.0 fl oz
NEAR: Final = 0.017  # of a length
INCH: Final = 25.4
SCREEN, LARGEST_SCREEN = 13, 17  # inches of what is told by the whole ones
OUNCE: Final = 28349.5  # thousandths of a gram
FLUID: Final = 29573.5  # of a millilitre
MOST_SLACK: Final = 0.05
EXACT: Final = 0.0002  # of an ounce
LEAST_SHARED: Final = 0.5  # of two ranges of weight
Signs = Iterator[tuple[str, float]]
_SPIRIT = re.compile(
    r"whisk|\b(?:gin|rum|vodka|brandy|cognac|tequila|liqueur|abv|vol)\b|[白洋金烧]酒|威士忌|伏特加|茅台|五粮液"
)
_BARE_SIDES = re.compile(
    r"(?<![\d.a-z])(\d{2,3})\s?[x×*]\s?(\d{2,3})(?:\s?[x×*]\s?(\d{2,3}))?(?![\d.]|\s?(?:ml|g|kg|l|oz|floz|p|片|抽|包|mm|张)(?![a-z]))"
)
_SINGLE = re.compile(r"(?:单|(?<![\d.x*])1\s?)([支瓶罐盒包袋只个片根块条枚粒卷])(?!机|反|位)")
_JOINED = re.compile(r"§ (?:\S+ )?\+ (?:\S+ )?§")


def amounts(mine: Title, other: Title) -> Signs:
    """The signs of amounts; `mine` is the product's title, `other` the listing's."""
    yield from _size(mine, other)
    yield from _counts(mine, other)
    yield from _measures(mine, other)


def close(a: tuple[str, int], b: tuple[str, int]) -> bool:
    """Whether two amounts are the same but for rounding."""
    if a[0] != b[0]:
        return False
    slack = _slack(a) + _slack(b) if bool(_slack(a)) != bool(_slack(b)) else 0
    return abs(a[1] - b[1]) <= max(AMOUNT_SLACK * max(a[1], b[1]), min(slack, MOST_SLACK * max(a[1], b[1])))


def _slack(amount: tuple[str, int]) -> float:
    """The last digit of ounces with one or two decimals: 3 g are 0.1 oz, 100 ml are 3.3 fl oz."""
    ounce = OUNCE if amount[0] == "g" else FLUID
    for digit in (10, 100):
        parts = digit * amount[1] / ounce
        if abs(parts - round(parts)) < EXACT * digit and 0 < round(parts) < 10 * digit:
            return ounce / digit
    return 0


def _ounces(a: tuple[str, int], b: tuple[str, int]) -> bool:
    """Whether one of two amounts may be ounces that the other has as fluid ones: sellers leave out the "fl"."""
    if {a[0], b[0]} != {"g", "ml"}:
        return False
    weight, volume = (a, b) if a[0] == "g" else (b, a)
    fluid = weight[1] / OUNCE * FLUID
    return 0.94 < weight[1] / max(1, volume[1]) < 0.97 or (_slack(weight) > 0 and close(("ml", round(fluid)), volume))


def totals(title: Title) -> list[tuple[str, int]]:
    """Amounts, and what the counts make of them."""
    every = list(title.amounts)
    for count in title.counts:
        every += [(unit, milli * count) for unit, milli in title.amounts]
    return every


def same_total(mine: Title, other: Title) -> bool:
    """Whether one tells what is in all that the other tells piece by piece: 15 g x 100, 1.5 kg."""
    if not mine.amounts or not other.amounts or not mine.counts | other.counts:
        return False
    sides = ((mine, other), (other, mine))
    return any(
        close(a, b)
        for each, whole in sides
        if not whole.times  # "60 ml x 2" tells what is in each
        for a in totals(each)[len(each.amounts) :]
        for b in whole.amounts
    )


def _unknown(what: str, mine: Title) -> str:
    """Sellers leave out what makers do not write either."""
    return f"{what} unknown{' aside' if mine.aside else ''}"


def _size(mine: Title, other: Title) -> Signs:
    if mine.amounts and other.amounts:
        good = any(close(a, b) for a in mine.amounts for b in other.amounts)
        good = good or (same_total(mine, other) and bool(mine.counts and other.counts))
        units = {unit for unit, _ in mine.amounts} & {unit for unit, _ in other.amounts}
        good = good or any(_ounces(a, b) for a in mine.amounts for b in other.amounts)
        yield "size same" if good else "size" if units else "size unit", 1
    elif mine.amounts:
        yield _unknown("size", mine), 1
    elif other.amounts:
        yield "size extra", 1
    joined = [_JOINED.search(" ".join(item.text for item in each.items)) is not None for each in (mine, other)]
    if joined[0] and not all(any(close(a, b) for b in other.amounts) for a in mine.amounts) and other.amounts:
        yield "size part", 1
    elif joined[1] and not joined[0] and mine.amounts:
        yield "size joined", 1
    if mine.storage and other.storage:
        least = -min(len(mine.storage), len(other.storage), 2)
        chosen = (other.choice or len(other.storage) > 2) and {*mine.storage} <= {*other.storage}
        yield "size same" if chosen or mine.storage[least:] == other.storage[least:] else "storage", 1
    elif mine.storage:
        yield "size unknown", 1
    sides = other.sides or frozenset(int(side) for found in _BARE_SIDES.findall(other.plain) for side in found if side)
    if mine.sides and sides and mine.sides != sides:
        yield "size" if other.sides or mine.sides - sides else "sides", 1
    for ages in mine.ages:
        if other.ages and ages not in other.ages:
            yield "ages", 1
    if mine.loads and other.loads and not any(_overlap(a, b) for a in mine.loads for b in other.loads):
        yield "loads", 1


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two ranges share at least half of the narrower."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared >= LEAST_SHARED * min(one[1] - one[0], other[1] - other[0])


def _counts(mine: Title, other: Title) -> Signs:
    ours = _parts_of(mine.counts | (bare_numbers(mine) & other.counts))
    theirs = _parts_of(other.counts | (bare_numbers(other) & mine.counts))
    theirs |= {count for count in ours - theirs if _written_short(count, other)}
    theirs -= {int(value) for unit, value in mine.measures if unit == "hue"} - ours  # 24 pens of 24 colours
    ours -= {int(value) for unit, value in other.measures if unit == "hue"} - theirs
    if ours == theirs:
        if ours:
            yield "count same", 1
        elif _SINGLE.search(other.plain) and _hues(mine) > 1 and not _hues(other):
            yield "count", 1  # one pen of a set of five colours
        return
    if _product(ours) == _product(theirs) or (same_total(mine, other) and ours and theirs):
        yield "count odd", 1
    elif not theirs:
        yield "count" if _is_one(mine, other) else _unknown("count", mine), 1
    elif ours < theirs and other.choice:
        yield "count same", 1
    elif ours < theirs:
        # "x 3" is three of them; "878 pieces" tells of one what is in it
        inside = all(count in other.inside for count in theirs - ours)
        small = (
            inside
            and mine.amounts
            and not other.times
            and any(close(a, b) for a in mine.amounts for b in other.amounts)
        )
        yield "count small" if small else "count inside" if inside and not mine.amounts else "count", 1
    elif theirs < ours:
        yield "count part", 1
    else:
        yield "count", 1


def _hues(title: Title) -> float:
    return max((value for unit, value in title.measures if unit == "hue"), default=0)


def _is_one(mine: Title, other: Title) -> bool:
    """Whether a listing says that it is a single one of what our title counts: 单支 of 12支."""
    return any(
        re.search(rf"(?<![.\d])(?:[2-9]|\d{{2,}})\s?{unit}", mine.plain) for unit in _SINGLE.findall(other.plain)
    )


def bare_numbers(title: Title) -> frozenset[int]:
    """Numbers without a unit where no pack is counted: "Tablets 40"."""
    if title.counts:
        return frozenset()
    return frozenset(int(text) for text in title.all("number") if text.isdigit() and len(text) < 5 and int(text) > 4)


def _parts_of(counts: frozenset[int]) -> frozenset[int]:
    """The counts without one that the others make: 20 sheets, 2 x 10."""
    return next((counts - {n} for n in sorted(counts) if len(counts) > 2 and _product(counts - {n}) == n), counts)


def _written_short(count: int, title: Title) -> bool:
    """Whether a count is in a title with a letter for its unit: "x82", "L40", "130s"."""
    ways = {f"x{count}", f"l{count}", f"{count}p", f"{count}s", f"{count}pk", f"{count}ct", f"{count}k", f"{count}x"}
    return count > 3 and any(item.kind == "model" and item.text in ways for item in title.items)


def _product(counts: frozenset[int]) -> int:
    total = 1
    for count in counts:
        total *= count
    return total


def _measures(mine: Title, other: Title) -> Signs:
    """Watts, lengths, percents: of each unit that both tell one value must be in both."""
    for unit in sorted({_strength(unit) for unit, _ in mine.measures}):
        ours, theirs = ({value for name, value in title.measures if _strength(name) == unit} for title in (mine, other))
        pair = len(ours) == len(theirs) > 1  # of a tape both its width and its length
        shared = {value for value in ours if any(_near(value, each, unit) for each in theirs)}
        if theirs and (not shared or (pair and shared != ours)):
            yield "strength" if unit == "pct" else "measure", 1
        elif theirs < ours and theirs and unit == "pct":
            yield "strength part", 1
        elif not theirs and not any(_plain(value) in other.all("number") for value in ours):
            yield "measure unknown", 1
    if _another_screen(mine, other) or _another_screen(other, mine):
        yield "measure", 1
    if "pct" in {_strength(unit) for unit, _ in other.measures} - {_strength(unit) for unit, _ in mine.measures}:
        yield "strength extra spirit" if _SPIRIT.search(other.plain) else "strength extra", 1
    if other.spf and other.spf != mine.spf:
        yield "spf" if mine.spf else "spf extra", 1


def _another_screen(told: Title, bare: Title) -> bool:
    """Whether one tells its inches and the other has another bare number in their place: "15.3英寸" and "MacBook Air 13"."""
    if any(unit == "mm" for unit, _ in bare.measures):
        return False
    screens = [value / INCH for unit, value in told.measures if unit == "mm" and value / INCH >= SCREEN]
    numbers = {int(text) for text in bare.all("number") if text.isdigit() and text not in told.plain}
    asked = [number for number in numbers if SCREEN <= number < LARGEST_SCREEN]
    return bool(screens and asked) and all(abs(a - b) >= 1 for a in screens for b in asked)


def _strength(unit: str) -> str:
    """Degrees are the percents of a spirit."""
    return "pct" if unit == "deg" else unit


def _near(one: float, other: float, unit: str) -> bool:
    """Whether two lengths are the same but for rounding: 10 inches are sold as 25 cm, a screen of 13.6 inches as 13."""
    if abs(one - other) <= NEAR * max(one, other):
        return True
    inches = sorted((one / INCH, other / INCH))
    return unit == "mm" and inches[0] >= SCREEN and inches[0] == int(inches[0]) == int(inches[1]) < LARGEST_SCREEN


def _plain(value: float) -> str:
    return f"{value:g}"
