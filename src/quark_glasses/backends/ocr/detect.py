"""Where text stands in a picture: how it is made ready for a network, and what the network's map becomes.

The map is that of DB: Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", AAAI 2020.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Pixels

Floats = NDArray[np.float32]
STEP = 32  # px; the network halves a picture five times
MEAN = np.array([0.485, 0.456, 0.406], np.float32) * 255  # in the order blue, green, red, as the networks were trained
SPREAD = np.array([0.229, 0.224, 0.225], np.float32) * 255
INK = 0.2  # of the map: what belongs to text
SURE = 0.4  # mean of the map in a region
GROW = 1.4  # the map shows lines thinner than they are
LEAST_SIDE = 3.0  # px of the map
MOST_REGIONS = 400
TALL = 1.5  # times as high as wide: a column, or a line on its side
SQUARE = 1.3  # times as wide as high, at most: one sign
LONG = 4.0  # times as long as high: a line that may be bent
BENT = 0.1  # of its height, by which the middle of a bent line lies off
SPINE = 9  # points along a bent line


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A region with a line of text, px: float32 (4, 2), clockwise from what is its upper left when it is turned by less than 45 degrees.

    A bent line has a `spine`, float32 (SPINE, 2): the middle of the line from its beginning to its end; `height` is across it.
    A column that was put together has its `parts`.
    """

    corners: Floats
    confidence: float
    spine: Floats | None = None
    height: float = 0.0
    parts: tuple[Spot, ...] = ()

    @property
    def size(self) -> tuple[float, float]:
        """Length along the line and across it, px."""
        first, second = self.corners[1] - self.corners[0], self.corners[3] - self.corners[0]
        return float(np.hypot(*first)), float(np.hypot(*second))


def checked(frame: Pixels) -> Pixels:
    """A picture in colour, uint8 (h, w, 3) RGB, its rows one after another; raises `InvalidInput`."""
    right = frame.dtype == np.uint8 and frame.ndim == 3 and frame.shape[2] == 3
    if not right or min(frame.shape[:2]) < 1:
        raise InvalidInput("that is no picture to read", "Give uint8 of shape (h, w, 3)")
    return np.ascontiguousarray(frame)


def prepared(frame: Pixels, scale: float) -> Floats:
    """The network's input, (1, 3, h, w), blue first, of a picture made larger or smaller."""
    size = [max(STEP, round(side * scale / STEP) * STEP) for side in (frame.shape[1], frame.shape[0])]
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    plain = cv2.resize(frame, size, interpolation=way)[:, :, ::-1].astype(np.float32)
    return np.ascontiguousarray(((plain - MEAN) / SPREAD).transpose(2, 0, 1)[None])


def spots(heat: Floats, size: tuple[int, int]) -> list[Spot]:
    """Regions of a map, float32 (h, w), in px of a picture of `size` (width, height)."""
    mask = (heat > INK).astype(np.uint8)
    outlines, kin = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    outer = [outline for outline, each in zip(outlines, () if kin is None else kin[0], strict=True) if each[3] < 0]
    back = np.array([size[0] / heat.shape[1], size[1] / heat.shape[0]], np.float32)
    found = []
    for each in outer[:MOST_REGIONS]:
        outline = np.asarray(each, np.int32)
        middle, (width, height), angle = cv2.minAreaRect(outline)
        if min(width, height) < LEAST_SIDE:
            continue
        confidence = _mean(heat, outline)
        if confidence < SURE:
            continue
        grow = width * height * GROW / (width + height)  # on both sides together
        box = cv2.boxPoints((middle, (width + grow, height + grow), angle))
        corners = _upright(np.asarray(box, np.float32))
        spine, across = _spine(outline, corners)
        spine = None if spine is None else (spine * back).astype(np.float32)
        found.append(Spot((corners * back).astype(np.float32), confidence, spine, across * float(back.mean())))
    return found


def _mean(heat: Floats, outline: NDArray[np.int32]) -> float:
    left, top, width, height = cv2.boundingRect(outline)
    inside = np.zeros((height, width), np.uint8)
    cv2.fillPoly(inside, [outline - np.array([left, top])], 1)
    return float(cv2.mean(heat[top : top + height, left : left + width], inside)[0])


def _upright(corners: Floats) -> Floats:
    """The corners of an oblong clockwise from the one that is upper left when it is turned by less than 45 degrees."""
    middle = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    around = corners[np.argsort(angles)]  # clockwise, since y grows downwards
    sides = np.roll(around, -1, axis=0) - around
    first = int(np.argmax(sides[:, 0] - np.abs(sides[:, 1])))  # the side that runs most to the right
    return np.roll(around, -first, axis=0)


def _spine(outline: NDArray[np.int32], corners: Floats) -> tuple[Floats | None, float]:
    """The middle of a bent line and its height, by a parabola through its upper edge and one through its lower edge."""
    along, down = corners[1] - corners[0], corners[3] - corners[0]
    length, height = math.hypot(*along), math.hypot(*down)
    area, around = cv2.contourArea(outline), cv2.arcLength(outline, True)
    grow = 2 * GROW * area / max(around, 1.0)
    if length < max(height, LONG * (area / length + grow)):
        return None, height
    points = outline[:, 0].astype(np.float32) - corners[0]
    u, v = points @ (along / length) / length, points @ (down / height)
    inner = (u > grow / length) & (u < 1 - grow / length)  # the ends are round
    middle = np.polyval(np.polyfit(u[inner], v[inner], 2), u) if inner.sum() >= 6 else v
    upper, lower = ((side & inner) for side in (v < middle, v >= middle))
    if min(upper.sum(), lower.sum()) < 6:
        return None, height
    edges = [np.polyfit(u[side], v[side], 2) for side in (upper, lower)]
    both = (edges[0] + edges[1]) / 2
    thick = float(np.mean(np.polyval(edges[1] - edges[0], np.linspace(0.1, 0.9, 9))))
    across = thick + grow
    if thick <= 0 or abs(both[0]) / 4 < BENT * across:
        return None, height
    at = np.linspace(0, 1, SPINE)
    spine = corners[0] + np.outer(at, along) + np.outer(np.polyval(both, at), down / height)
    return spine.astype(np.float32), across


def without_nested(found: list[Spot]) -> list[Spot]:
    """The same without what lies in a region twice as large or more: strokes of very large print."""
    areas = [spot.size[0] * spot.size[1] for spot in found]
    return [
        spot
        for spot, area in zip(found, areas, strict=True)
        if not any(
            other is not spot and outer >= 2 * area and _holds(other, spot)
            for other, outer in zip(found, areas, strict=True)
        )
    ]


def _holds(outer: Spot, inner: Spot) -> bool:
    """Do the corners of one region lie in the other, or almost?"""
    along, across = outer.size
    middle = outer.corners.mean(axis=0)
    points = (inner.corners - middle) * 0.8 + (inner.corners.mean(axis=0) - middle) * 0.2
    u = points @ ((outer.corners[1] - outer.corners[0]) / max(along, 1.0))
    v = points @ ((outer.corners[3] - outer.corners[0]) / max(across, 1.0))
    return outer.spine is None and bool(np.all(np.abs(u) <= along / 2) and np.all(np.abs(v) <= across / 2))


def columns_joined(found: list[Spot]) -> list[Spot]:
    """Signs that stand close under one another, and far from what is beside them, as one column."""
    left = sorted(found, key=lambda spot: float(spot.corners[:, 1].mean()))
    done: list[Spot] = []
    while left:
        spot = left.pop(0)
        while (below := _below(spot, left, found)) is not None:
            left.remove(below)
            spot = _over(spot, below)
        done.append(spot)
    return done


def _below(spot: Spot, others: list[Spot], every: list[Spot]) -> Spot | None:
    """The next sign of a column."""
    wide, high = spot.size
    if wide > SQUARE * high:
        return None
    along, down = (spot.corners[1] - spot.corners[0]) / wide, (spot.corners[3] - spot.corners[0]) / high
    for other in others:
        width, height = other.size
        gap = (other.corners[:2].mean(axis=0) - spot.corners[2:].mean(axis=0)) @ down
        aside = abs((other.corners.mean(axis=0) - spot.corners.mean(axis=0)) @ along)
        alike = max(wide, width) < 1.4 * min(wide, width) and width < SQUARE * height
        if alike and aside < 0.3 * wide and -0.5 * wide < gap < 0.5 * wide and gap < _beside(spot, every, along, down):
            return other
    return None


def _beside(spot: Spot, every: list[Spot], along: Floats, down: Floats) -> float:
    """How far it is to the next text on the left or right, px."""
    wide, high = spot.size
    nearest = math.inf
    for other in every:
        off = other.corners.mean(axis=0) - spot.corners.mean(axis=0)
        width, height = other.size
        far = abs(off @ along) - (wide + width) / 2
        if abs(off @ down) < (high + height) / 4 and far > -0.3 * wide and other is not spot:
            nearest = min(nearest, far)
    return nearest


def _over(spot: Spot, below: Spot) -> Spot:
    box = cv2.boxPoints(cv2.minAreaRect(np.concatenate([spot.corners, below.corners])))
    parts = (*(spot.parts or (spot,)), below)
    return Spot(_upright(np.asarray(box, np.float32)), min(spot.confidence, below.confidence), parts=parts)
