"""Lines of text found in a picture: a small network tells where there is print, a larger one looks closer at that part alone."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from quark_glasses.backends.ocr import detect
from quark_glasses.backends.ocr.detect import Spot
from quark_glasses.core.types import Pixels

FIRST_PX, CLOSER_PX = 500_000, 200_000  # that the networks look at, at most
FINE_PX, FINE_LINE = 500_000, 12.0  # and where lines would be less high than that many px
LEAST_SIDE = 640  # px; smaller pictures are enlarged
GOOD = 36.0  # px of a line, as the second look sees it
AROUND = 2.0  # line heights beside the print that are looked at, too


class Finder:
    """Finds lines with one network, or with two of which the second looks at what the first one found."""

    def __init__(self, first: Any, second: Any = None) -> None:
        self._first = first
        self._second = second

    def find(self, frame: Pixels) -> list[Spot]:
        """Regions of lines, px."""
        height, width = frame.shape[:2]
        scale = min(max(1.0, LEAST_SIDE / min(height, width)), math.sqrt(FIRST_PX / (height * width)))
        found = _look(self._first, frame, scale)
        if self._second is not None and found:
            left, top, right, bottom, scale = _part(found, width, height)
            part = _look(self._second, np.ascontiguousarray(frame[top:bottom, left:right]), scale)
            found = [_moved(spot, left, top) for spot in part]
        return detect.columns_joined(detect.without_nested(found))


def _look(session: Any, frame: Pixels, scale: float) -> list[Spot]:
    (heat,) = session.run(None, {session.get_inputs()[0].name: detect.prepared(frame, scale)})
    return detect.spots(heat[0, 0], (frame.shape[1], frame.shape[0]))


def _part(found: list[Spot], width: int, height: int) -> tuple[int, int, int, int, float]:
    """Left, top, right and bottom of the part with print, and the scale at which its lines are seen well."""
    size = max(float(np.median([min(spot.size) for spot in found])), 1.0)
    corners = np.concatenate([spot.corners for spot in found])
    low = np.maximum(corners.min(axis=0) - AROUND * size, 0)
    high = np.minimum(corners.max(axis=0) + AROUND * size, (width, height))
    (left, top), (right, bottom) = low.astype(int), np.ceil(high).astype(int)
    area = max(1, (right - left) * (bottom - top))
    coarse = math.sqrt(CLOSER_PX / area)
    scale = min(GOOD / size, coarse if coarse * size >= FINE_LINE else math.sqrt(FINE_PX / area))
    return int(left), int(top), int(right), int(bottom), scale


def _moved(spot: Spot, left: int, top: int) -> Spot:
    by = np.array([left, top], np.float32)
    spine = None if spot.spine is None else spot.spine + by
    parts = tuple(_moved(part, left, top) for part in spot.parts)
    return replace(spot, corners=spot.corners + by, spine=spine, parts=parts)
