"""Bars made straight: a region turned upright, and of bands of it the brightness across the bars.

In a tilted picture bars lean, more on one side than on the other; on a bottle they are bows. In a low band they are straight lines
whose lean changes steadily, which the band's own gradients tell.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes.locate import Region

Floats = NDArray[np.float32]
MARGIN = 0.16  # of the length, before and after: the quiet zone and what the region missed
MOST_LONG = 1200
MOST_ROWS = 96
LEAST_TURNS, MOST_TURNS = 27, 70
CHUNKS = 6  # of a band, for how the lean changes


@dataclass(frozen=True)
class Strip:
    """What lies across the bars: a profile (bright is high) with its bars from about `start` to `end`.

    `scale` px of it make one of the picture.
    """

    profile: Floats
    start: float
    end: float
    scale: float


def upright(grey: Pixels, region: Region) -> tuple[Pixels, float]:
    """The region with its bars upright, and how much larger it is than in the picture along its length."""
    long = region.length * (1 + 2 * MARGIN)
    scale = min(3.0 if region.length < 200 else 2.0, MOST_LONG / long)
    rows = int(min(max(region.height, 8), MOST_ROWS))
    squeeze = rows / region.height
    c, s = math.cos(region.angle), math.sin(region.angle)
    width = max(16, round(long * scale))
    # From the upright picture to the given one: a px across, a px along, and where the corner lies.
    right = np.array([c - region.skew * s, s + region.skew * c])
    down = np.array([-s, c])
    corner = np.array([region.x, region.y]) - right * long / 2 - down * region.height / 2
    back = np.column_stack([right / scale, down / squeeze, corner])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(grey, back, (width, rows), flags=flags, borderMode=cv2.BORDER_REPLICATE), scale  # type: ignore[return-value]


def strips(grey: Pixels, region: Region, bands: int = 3) -> list[Strip]:
    """Profiles of so many bands of a region, that of the middle first."""
    patch, scale = upright(grey, region)
    rows = len(patch)
    tall = max(4, rows // (bands + 1))
    middles = [
        rows / 2 + offset * rows / (bands + 1) for offset in sorted(range(-(bands // 2), bands // 2 + 1), key=abs)
    ]
    found = []
    for middle in middles:
        top = max(0, min(rows - tall, round(middle - tall / 2)))
        profile = _across(patch[top : top + tall].astype(np.float32))
        ends = _ends(profile, scale)
        if ends is not None and LEAST_TURNS <= _turns(profile[int(ends[0]) : int(ends[1]) + 1]) <= MOST_TURNS:
            found.append(Strip(profile, *ends, scale))
    return found


def _across(band: Floats) -> Floats:
    """The mean of the rows, each moved so that the bars stand upright."""
    for _ in range(2):
        lean = _lean(band)
        if lean is None:
            break
        rows, width = band.shape
        v = np.arange(rows, dtype=np.float32)[:, None] - (rows - 1) / 2
        u = np.arange(width, dtype=np.float32)[None, :]
        x = u + (lean[0] + lean[1] * (u / width - 0.5)) * v
        y = np.broadcast_to(np.arange(rows, dtype=np.float32)[:, None], x.shape)
        band = np.asarray(
            cv2.remap(band, x.astype(np.float32), y.copy(), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
            np.float32,
        )
    return np.asarray(band.mean(axis=0), np.float32)


def _lean(band: Floats) -> tuple[float, float] | None:
    """Px that a bar moves sideways in a row, in the middle, and how much more at the right end than at the left."""
    gx = cv2.Sobel(band, cv2.CV_32F, 1, 0, ksize=3)
    gy = cv2.Sobel(band, cv2.CV_32F, 0, 1, ksize=3)
    places, leans, weights = [], [], []
    for n, (gxs, gys) in enumerate(zip(np.array_split(gx, CHUNKS, 1), np.array_split(gy, CHUNKS, 1), strict=True)):
        across = float((gxs * gxs).sum())
        places.append((n + 0.5) / CHUNKS - 0.5)
        leans.append(-float((gxs * gys).sum()) / (across + 1e-3))
        weights.append(math.sqrt(across))
    if sum(weights) < 1.0:
        return None
    slope, middle = np.polyfit(places, leans, 1, w=weights)
    limit = 1.5
    return float(np.clip(middle, -limit, limit)), float(np.clip(slope, -limit, limit))


def _ends(profile: Floats, scale: float) -> tuple[float, float] | None:
    """Where the bars begin and end: the longest row of edges without a gap as wide as a quiet zone."""
    smooth = cv2.GaussianBlur(profile[None, :], (0, 0), max(0.8, 0.6 * scale))[0]
    step = np.gradient(smooth)
    inner = np.abs(step[len(step) // 5 : -len(step) // 5])
    level = 0.3 * float(np.percentile(inner, 92)) if inner.size else 0.0
    edges = np.nonzero(np.abs(step) > max(level, 0.2))[0]
    if len(edges) < 20:
        return None
    gap = (edges[-1] - edges[0]) / 95 * 6
    cuts = np.nonzero(np.diff(edges) > gap)[0]
    runs = np.split(edges, cuts + 1)
    run = max(runs, key=lambda each: each[-1] - each[0])
    falling, rising = run[step[run] < 0], run[step[run] > 0]
    if len(falling) < 10 or len(rising) < 10:
        return None
    return _peak(step, int(falling[0]), -1), _peak(step, int(rising[-1]), 1)


def _turns(bars: Floats) -> int:
    """How often it changes between dark and bright: 59 times in an EAN-13, where the blur hides none."""
    if len(bars) < 40:
        return 0
    even = bars - cv2.blur(bars[None, :], (max(3, len(bars) // 12), 1))[0]
    sides = np.sign(np.where(np.abs(even) < 0.15 * even.std(), 0, even))
    return int((np.diff(sides[sides != 0]) != 0).sum())


def _peak(step: Floats, at: int, sign: int) -> float:
    """The steepest place of the edge that `at` belongs to."""
    while 0 < at < len(step) - 1:
        better = max((at - 1, at, at + 1), key=lambda n: sign * step[n])
        if better == at:
            break
        at = better
    return float(at)
