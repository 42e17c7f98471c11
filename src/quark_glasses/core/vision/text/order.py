"""Lines of text as they were found, put into the order in which a person reads them.

The page is turned until its lines run level. Lines that go on from one another make a row ("Tea ... 3.50"); rows of one size close
under one another make a block. A gutter between texts of several lines makes columns, read one after the other, unless its sides are
the cells of a table. Columns of Chinese signs run from right to left: the page is turned once more and read the same way.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from quark_glasses.core.vision.seen import TextLine

TALL = 1.5  # times as high as wide: a column of signs, written from top to bottom
LEVEL = 0.5  # of a line's height, by which the next one of its row may stand higher or lower
ALIKE = 2.2  # times as high: still one row
APART = 20.0  # heights between two lines of a row
GUTTER = 0.7  # heights
TRIMMED = 5  # rows above and below columns
CLOSE = 1.1  # heights between the rows of a block
SAME_SIZE = 1.45


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that belong together, each of one line or more from left to right; with `vertical` a row is a column of signs."""

    rows: tuple[tuple[TextLine, ...], ...]
    vertical: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """A line on the level page: it runs from (left, start) to (right, end), the heights of its middle."""

    line: TextLine
    left: float
    right: float
    start: float
    end: float
    height: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    @property
    def top(self) -> float:
        return min(self.start, self.end) - self.height / 2

    @property
    def bottom(self) -> float:
        return max(self.start, self.end) + self.height / 2


def is_vertical(line: TextLine) -> bool:
    """Does it run from top to bottom, its signs upright?"""
    one, two, three, _ = line.corners
    return math.dist(two, three) > TALL * math.dist(one, two) and len(line.text) > 1


def in_order(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines in reading order."""
    return [line for block in blocks(lines) for row in block.rows for line in row]


def blocks(lines: Sequence[TextLine]) -> list[Block]:
    """The lines in reading order, in blocks of rows; what runs from top to bottom comes after the rest, or before it where it is more."""
    level = _angle(lines)
    sets = [[line for line in lines if is_vertical(line) is vertical] for vertical in (False, True)]
    pages = [
        _page([_placed(line, level + vertical * math.pi / 2) for line in each]) for vertical, each in enumerate(sets)
    ]
    found = [[Block(tuple(rows), bool(vertical)) for rows in page] for vertical, page in enumerate(pages)]
    weights = [sum(len(line.text) for line in each) for each in sets]
    return found[1] + found[0] if weights[1] > weights[0] else found[0] + found[1]


def ends(row: Sequence[TextLine]) -> tuple[float, float]:
    """Where a row begins and ends along the way that it runs, px."""
    vertical = is_vertical(row[0])
    first, last = (row[0].corners[0], row[0].corners[3]) if vertical else (row[0].corners[0], row[0].corners[1])
    way = complex(last[0] - first[0], last[1] - first[1])
    along = [(complex(*corner) * way.conjugate()).real / (abs(way) or 1.0) for line in row for corner in line.corners]
    return min(along), max(along)


def _angle(lines: Sequence[TextLine]) -> float:
    """Which way most text runs, radians; long lines count more, and those askew to the rest not."""
    ways = []
    for line in lines:
        one, two, three, four = (complex(*corner) for corner in line.corners)
        along, down = two - one + three - four, four - one + three - two
        ways.append(along if abs(along) > abs(down) else down * -1j)
    total = sum(ways)
    near = [way for way in ways if total and abs(cmath.phase(way / total)) < math.pi / 6] if total else []
    return cmath.phase(sum(near)) if near else 0.0


def _placed(line: TextLine, angle: float) -> _Place:
    turn = cmath.exp(-1j * angle)
    one, two, three, four = (complex(*corner) * turn for corner in line.corners)
    if is_vertical(line):  # it runs along its second side
        one, two, three, four = two, three, four, one
    first, last = (one + four) / 2, (two + three) / 2
    height = (abs(four - one) + abs(three - two)) / 2
    if first.real > last.real:
        first, last = last, first
    return _Place(line, first.real, last.real, first.imag, last.imag, max(height, 1.0))


# Columns


def _page(places: list[_Place]) -> list[list[tuple[TextLine, ...]]]:
    """Blocks of rows of lines."""
    rows = _rows(places)
    columns = _columns(rows)
    if columns is None:
        return [[tuple(place.line for place in row) for row in block] for block in _blocks(rows)]
    above, left, right, below = columns
    return [block for part in (above, left, right, below) if part for block in _page(part)]


def _columns(rows: list[list[_Place]]) -> tuple[list[_Place], list[_Place], list[_Place], list[_Place]] | None:
    """What stands above two columns, on their left, on their right and below; the most rows that have a gutter."""
    trims = [(a, b) for a in range(TRIMMED + 1) for b in range(TRIMMED + 1) if len(rows) - a - b >= 2]
    for above, below in sorted(trims, key=sum):
        inside = [place for row in rows[above : len(rows) - below] for place in row]
        x = _gutter(inside)
        if x is not None:
            return (
                [place for row in rows[:above] for place in row],
                [place for place in inside if place.right <= x],
                [place for place in inside if place.right > x],
                [place for row in rows[len(rows) - below :] for place in row],
            )
    return None


def _gutter(places: list[_Place]) -> float | None:
    """Where a free strip runs down between two texts that stand side by side; None: nowhere, or in a table."""
    wide = GUTTER * median(place.height for place in places)
    free, reach = [], -math.inf
    for place in sorted(places, key=lambda each: each.left):
        if place.left - reach >= wide and reach > -math.inf:
            free.append((place.left - reach, (place.left + reach) / 2))
        reach = max(reach, place.right)
    for _, x in sorted(free, reverse=True):
        left, right = ([place for place in places if (place.left > x) is side] for side in (False, True))
        if min(len(left), len(right)) >= 2 and _abreast(left, right) and not _is_table(left, right):
            return x
    return None


def _abreast(left: list[_Place], right: list[_Place]) -> bool:
    """Do two texts stand beside one another, rather than one above the other?"""
    spans = [(min(each.top for each in side), max(each.bottom for each in side)) for side in (left, right)]
    common = min(spans[0][1], spans[1][1]) - max(spans[0][0], spans[1][0])
    return common >= 0.5 * min(bottom - top for top, bottom in spans)


def _is_table(left: list[_Place], right: list[_Place]) -> bool:
    """Are most lines of the smaller side level with one of the other, and short or numbers?"""
    few, many = sorted((left, right), key=len)
    level = sum(any(_goes_on(*sorted((one, other), key=lambda each: each.left)) for other in many) for one in few)
    if level < 0.6 * len(few):
        return False
    widths = [sum(place.right - place.left for place in side) / len(side) for side in (left, right)]
    numbers = sum(any(map(str.isdigit, place.line.text)) for place in right) >= 0.5 * len(right)
    return numbers or widths[1] < 0.6 * widths[0] or max(len(place.line.text) for place in (*left, *right)) <= 8


# Rows


def _goes_on(one: _Place, other: _Place) -> bool:
    """Does the second line, more to the right, continue the row of the first?"""
    low, high = sorted((one.height, other.height))
    gap = other.left - one.right
    if high > ALIKE * low or gap < -0.8 * low or gap > APART * high:
        return False
    slopes = [(each.end - each.start) / max(each.right - each.left, each.height) for each in (one, other)]
    weights = [each.right - each.left + 1e-6 for each in (one, other)]
    slope = (slopes[0] * weights[0] + slopes[1] * weights[1]) / sum(weights)
    straight = other.start - one.end - slope * gap
    # On a bottle a row is a bow, about a parabola: from middle to middle it rises by the mean of both slopes.
    apart = (other.left + other.right - one.left - one.right) / 2
    bow = other.middle - one.middle - (slopes[0] + slopes[1]) / 2 * apart
    return min(abs(straight), abs(bow)) <= LEVEL * (low + high) / 2


def _rows(places: list[_Place]) -> list[list[_Place]]:
    """Chains of lines, each with the nearest one that continues it; from top to bottom."""
    rows: list[list[_Place]] = []
    for place in sorted(places, key=lambda each: each.left):
        open_rows = [row for row in rows if _goes_on(row[-1], place)]
        if open_rows:
            max(open_rows, key=lambda row: row[-1].right).append(place)
        else:
            rows.append([place])
    return sorted(rows, key=lambda row: sum(place.middle for place in row) / len(row))


def _blocks(rows: list[list[_Place]]) -> list[list[list[_Place]]]:
    found: list[list[list[_Place]]] = []
    for row in rows:
        if found and _belongs(found[-1][-1], row):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _belongs(above: list[_Place], below: list[_Place]) -> bool:
    """Is a row the next one of a block?"""
    one, other = (median(place.height for place in row) for row in (above, below))
    gap = min(place.top for place in below) - max(place.bottom for place in above)
    beside = min(above[-1].right, below[-1].right) - max(above[0].left, below[0].left)
    return max(one, other) <= SAME_SIZE * min(one, other) and gap <= CLOSE * min(one, other) and beside > 0
