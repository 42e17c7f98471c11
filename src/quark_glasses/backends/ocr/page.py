"""The lines of one picture read in whichever way they lie: level, bent, on their side, upside down, or as columns of signs."""

from __future__ import annotations

import numpy as np

from quark_glasses.backends.ocr.cut import STRETCH, Cutter
from quark_glasses.backends.ocr.detect import TALL, Floats, Spot
from quark_glasses.backends.ocr.recognise import Reading, Recogniser
from quark_glasses.core.types import Pixels

SURE = 0.85  # a reading that needs no second one
PLAIN = 0.93  # less sure, and a line is cut out in other ways, too: so much taller, and so much stretched
OTHERWISE = ((0.86, STRETCH), (1.14, 1.3))
MOST_MORE = 6  # such cuts of one picture
COLUMN = 0.7  # less sure, and a column that was put together is taken apart
BETTER = 0.05  # by which another way must be surer
DOUBT = 0.3  # so much less sure may be what lies as the rest of the page does
MOST_COLUMN = 30  # signs
LEAST_WORD = 3  # signs of a Latin word that tells how the page lies
UP, STANDING, DOWN, LEVEL = (
    -1,
    0,
    1,
    2,
)  # ways of a line; the first three are also by how many corners its first one is off

Line = tuple[Floats, Reading]  # corners, clockwise from where it begins, and what it says


class Page:
    """One picture; it learns from line to line whether it stands on its head."""

    def __init__(self, frame: Pixels, recogniser: Recogniser) -> None:
        self._cutter = Cutter(frame)
        self._recogniser = recogniser
        self._more = MOST_MORE
        self._turned = 0  # lines that are surer upside down, less those that are not

    def read(self, spot: Spot) -> list[Line]:
        """What stands in a region: more than one line where a column was none."""
        line = self._one(spot)
        if spot.parts and line[1].confidence < COLUMN:
            return [self._one(part) for part in spot.parts]
        along, across = spot.size
        if across > TALL * along and line[1].confidence < COLUMN:
            rows = self._cutter.rows(spot.corners)
            return [self._level(corners) for corners in rows] if 1 < len(rows) <= MOST_COLUMN else [line]
        return [line]

    def _one(self, spot: Spot) -> Line:
        along, across = spot.size
        if across > TALL * along:
            return self._column(spot.corners)
        if spot.spine is not None and self._turned <= 0:
            bent = self._recogniser.read(self._cutter.bent(spot))
            if bent.confidence >= SURE:
                return spot.corners, bent
            corners, flat = self._again(*self._level(spot.corners))
            return (corners, flat) if flat.confidence > bent.confidence + BETTER else (spot.corners, bent)
        return self._again(*self._level(spot.corners))

    def _again(self, corners: Floats, reading: Reading) -> Line:
        """A doubtful line cut out in other ways, too: the surest of its readings."""
        if not reading.text or reading.confidence >= PLAIN:
            return corners, reading
        for taller, stretch in OTHERWISE[: self._more]:
            self._more -= 1
            other = self._flat(_taller(corners, taller), stretch)
            if other.confidence > reading.confidence:
                reading = other
        return corners, reading

    def _level(self, corners: Floats) -> Line:
        """A line that runs to the right, or upside down to the left."""
        ways = [corners, np.roll(corners, 2, axis=0)]
        step = 1 if self._turned <= 0 else -1
        if step < 0:
            ways.reverse()
        first = self._flat(ways[0])
        if first.confidence >= SURE:
            self._turned -= step
            return ways[0], first
        other = self._flat(ways[1])
        if other.confidence > first.confidence + BETTER:
            self._turned += step
            return ways[1], other
        return ways[0], first

    def _column(self, corners: Floats) -> Line:
        """Signs under one another, or a line on its side that runs down or up: whichever is surest."""
        best, reading = corners, Reading("", 0.0)
        for count in _counts(corners):
            stacked = self._recogniser.read(self._cutter.stacked(corners, count))
            if len(stacked.text) == count and stacked.confidence > reading.confidence:
                reading = stacked
        for way in (DOWN, UP):
            lying = self._flat(np.roll(corners, -way, axis=0))
            if lying.confidence > reading.confidence:
                best, reading = np.roll(corners, -way, axis=0), lying
        return best, reading

    def settled(self, lines: list[Line]) -> list[Line]:
        """The same lines, with one answer for all that run up or down: upright signs, or a page that lies on its side.

        The network reads a Chinese sign that lies almost as well as one that stands; words of Latin letters tell which it is.
        """
        votes = [_way(corners) for corners, reading in lines if _tells(reading)]
        falls, rises = votes.count(DOWN), votes.count(UP)
        if not falls and not rises:
            return [_standing(*line) for line in lines]
        return [self._lying(DOWN if falls >= rises else UP, *line) for line in lines]

    def _lying(self, way: int, corners: Floats, reading: Reading) -> Line:
        """A line of a page that lies on its side, read that way."""
        now = _way(corners)
        if now in (LEVEL, way) or len(reading.text) < 2:
            return corners, reading
        turned = np.roll(corners, now - way, axis=0)
        again = self._flat(turned)
        return (turned, again) if again.confidence > reading.confidence - DOUBT else (corners, reading)

    def _flat(self, corners: Floats, stretch: float = STRETCH) -> Reading:
        return self._recogniser.read(self._cutter.flat(corners, stretch))


def _taller(corners: Floats, times: float) -> Floats:
    """The same line with more or less room above and below."""
    more = (corners[3] - corners[0] + corners[2] - corners[1]) / 4 * (times - 1)
    return np.asarray(corners + np.stack([-more, -more, more, more]), np.float32)


def _counts(corners: Floats) -> list[int]:
    """How many signs a column may have."""
    wide, high = np.hypot(*(corners[1] - corners[0])), np.hypot(*(corners[3] - corners[0]))
    likely = round(float(high / max(wide, 1.0)))
    return [count for count in (likely, likely + 1, likely + 2) if 2 <= count <= MOST_COLUMN]


def _is_chinese(text: str) -> bool:
    return 2 * sum("\u3400" <= sign <= "\u9fff" for sign in text) >= len(text)


def _tells(reading: Reading) -> bool:
    return reading.confidence >= SURE and len(reading.text) >= LEAST_WORD and not _is_chinese(reading.text)


def _way(corners: Floats) -> int:
    """Which way a line runs."""
    along, across = corners[1] - corners[0], corners[3] - corners[0]
    if np.hypot(*across) > TALL * np.hypot(*along):
        return STANDING
    if abs(along[1]) <= abs(along[0]):
        return LEVEL
    return DOWN if along[1] > 0 else UP


def _standing(corners: Floats, reading: Reading) -> Line:
    """A line of Chinese that runs down, as the column of signs that it is."""
    stands = _way(corners) == DOWN and _is_chinese(reading.text)
    return (np.roll(corners, 1, axis=0) if stands else corners), reading
