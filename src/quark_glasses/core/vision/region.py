"""Where in a picture the wearer means: the middle, what a finger points at, or what a finding covers.

A camera in glasses looks where the head looks, so the middle of its picture is the best guess. All of it is geometry on points that
others have found.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

import numpy as np

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.findings import Region, VisionResult

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom
MIDDLE: Point = (0.5, 0.5)
LOOKED_AT = 0.6  # of the width and height: what is held up to be looked at lies within
TOUCHED = 0.35  # of the width and height, around what a finger points at
LEAST_REGION = 0.05  # of the width and height
SPREAD = 0.15  # how much a finding that fills the picture stands back behind a small one
# A hand's landmarks in the order of MediaPipe Hands: the wrist, then four joints from palm to tip for thumb to little finger.
LANDMARKS = 21
WRIST, INDEX, INDEX_TIP, MIDDLE_KNUCKLE = 0, (5, 6, 7, 8), 8, 9
OTHERS = ((9, 10, 11, 12), (13, 14, 15, 16), (17, 18, 19, 20))


class _Placed(Protocol):
    @property
    def region(self) -> Region: ...


Finding = TypeVar("Finding", bound=_Placed)


@dataclass(frozen=True, slots=True)
class Pointing:
    """A finger that points: where its tip is and where it points to, a unit vector, x right, y down, px or fractions alike."""

    tip: Point
    direction: Point

    def ahead(self, way: float) -> Point:
        """The point so far ahead of the tip."""
        return self.tip[0] + way * self.direction[0], self.tip[1] + way * self.direction[1]


def from_px(corners: Iterable[Point], width: int, height: int) -> Region:
    """Corners in px as a region of a picture of that size; what lies outside is drawn to its edge."""
    if width < 1 or height < 1:
        raise InvalidInput("a picture without a size has no regions", "Give a width and height of at least 1")
    return Region(tuple((_clip(x / width), _clip(y / height)) for x, y in corners))


def of_box(box: Box) -> Region:
    """A box of fractions as a region, clockwise from the upper left, clipped to the picture."""
    left, top, right, bottom = map(_clip, box)
    return Region(((left, top), (right, top), (right, bottom), (left, bottom)))


def box_of(region: Region) -> Box:
    """The box around a region; the whole picture where it has no corners."""
    if not region.corners:
        return 0.0, 0.0, 1.0, 1.0
    xs, ys = zip(*region.corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def around(point: Point, size: float) -> Region:
    """A region so large as a fraction of the picture, around a point, moved until it lies inside."""
    size = min(1.0, max(LEAST_REGION, size))
    x, y = (min(1.0 - size / 2, max(size / 2, at)) for at in point)
    return of_box((x - size / 2, y - size / 2, x + size / 2, y + size / 2))


def looked_at(pointing: Pointing | None = None, covered: Region | None = None) -> Region:
    """What the wearer means: ahead of a finger that points, else what was found there, else the middle.

    `pointing` is in fractions of the picture; `covered` is the region of the finding that the question is about.
    """
    if pointing is not None:
        return around(pointing.ahead(TOUCHED / 4), TOUCHED)
    return covered if covered is not None and covered.corners else around(MIDDLE, LOOKED_AT)


def cut(frame: Pixels, region: Region, margin: float = 0.0) -> tuple[Pixels, Point]:
    """The part of a picture (h, w, ...) in the box around a region, and its upper left corner in px. It shares its memory.

    `margin` is added on each side, as a fraction of the box. It is never empty.
    """
    height, width = frame.shape[:2]
    left, top, right, bottom = box_of(region)
    wide, high = max(right - left, LEAST_REGION) * margin, max(bottom - top, LEAST_REGION) * margin
    x0, x1 = _span(left - wide, right + wide, width)
    y0, y1 = _span(top - high, bottom + high, height)
    return frame[y0:y1, x0:x1], (float(x0), float(y0))


def away(region: Region, point: Point = MIDDLE) -> float:
    """How far a finding is from being meant: 0 for a small one exactly there.

    A finding around the point is nearer than any beside it. Among those around it, one that fills the picture (a table) stands back
    behind a small one (the cup on it).
    """
    left, top, right, bottom = box_of(region)
    x, y = point
    outside = math.hypot(max(left - x, 0.0, x - right), max(top - y, 0.0, y - bottom))
    off = math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)
    return 2 * outside + 0.5 * off + SPREAD * (right - left) * (bottom - top)


def nearness(region: Region, point: Point = MIDDLE) -> float:
    """0..1: how likely a finding is the one that is meant, by its place alone."""
    return math.exp(-((away(region, point) / 0.35) ** 2))


def central_first(findings: Iterable[Finding], point: Point = MIDDLE) -> tuple[Finding, ...]:
    """Findings sorted by how near they are to being meant; those without a place come last, in their order."""
    return tuple(sorted(findings, key=lambda each: away(each.region, point) if each.region.corners else math.inf))


def sorted_by_place(result: VisionResult, point: Point = MIDDLE) -> VisionResult:
    """The result with its objects and codes most central first. Texts keep their reading order."""
    return replace(result, objects=central_first(result.objects, point), codes=central_first(result.codes, point))


def pointing(landmarks: Sequence[Point]) -> Pointing | None:
    """Where a hand points, from its 21 landmarks; None where its index finger is not the one that is stretched.

    A finger is stretched when its tip is farther from the wrist than its middle joint by a good part of the palm, and straight.
    The middle finger may be out too, as many people point with two; not the ring or the little finger.
    """
    if len(landmarks) != LANDMARKS:
        raise InvalidInput("a hand has 21 landmarks", "Give the wrist and four points for each finger")
    points = np.asarray(landmarks, np.float64)
    palm = float(np.linalg.norm(points[MIDDLE_KNUCKLE] - points[WRIST]))
    if not math.isfinite(palm) or palm <= 0.0 or not _stretched(points[list(INDEX)], points[WRIST], palm):
        return None
    if any(_stretched(points[list(finger)], points[WRIST], palm) for finger in OTHERS[1:]):
        return None
    base, tip = points[INDEX[0]], points[INDEX_TIP]
    way = (tip - base) / np.linalg.norm(tip - base)
    return Pointing((float(tip[0]), float(tip[1])), (float(way[0]), float(way[1])))


def pointing_by_palm(wrist: Point, knuckle: Point) -> Pointing:
    """A guess where only the palm is known: fingers go on from it for about its length.

    `wrist` and `knuckle` are the wrist and the base of the middle finger.
    """
    x, y = knuckle[0] - wrist[0], knuckle[1] - wrist[1]
    length = math.hypot(x, y)
    if not math.isfinite(length) or length <= 0.0:
        raise InvalidInput("a palm has a length", "Give the wrist and the base of the middle finger")
    return Pointing((knuckle[0] + x, knuckle[1] + y), (x / length, y / length))


def _stretched(finger: np.ndarray, wrist: np.ndarray, palm: float) -> bool:
    base, joint, _, tip = finger
    straight = np.linalg.norm(tip - base) / max(1e-9, float(np.linalg.norm(np.diff(finger, axis=0), axis=1).sum()))
    farther = np.linalg.norm(tip - wrist) - np.linalg.norm(joint - wrist)
    return bool(straight > 0.9 and farther > 0.25 * palm)


def _clip(value: float) -> float:
    return min(1.0, max(0.0, float(value)))


def _span(begin: float, end: float, size: int) -> tuple[int, int]:
    """Pixels from one fraction to another, one at least."""
    first = min(size - 1, max(0, math.floor(_clip(begin) * size)))
    return first, max(first + 1, min(size, math.ceil(_clip(end) * size)))
