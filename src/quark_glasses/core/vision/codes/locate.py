"""Where codes may be: bars all run the same way (coherent edges), the cells of a square code run both ways.

Both are read off the structure tensor, the averaged products of the picture's gradients (J. Bigun and G. Granlund, "Optimal
Orientation Detection of Linear Symmetry", ICCV 1987), at a quarter of the picture's size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes.code import Corners

Floats = NDArray[np.float32]
CELL = 4  # px of the picture in a cell of the tensor
WINDOW = 5  # cells that are averaged
COHERENT = 0.55
LEAST_ENERGY = 20.0  # mean squared gradient (grey levels a px), above the noise of a camera
LEAST_BOTH = 20.0  # the same of the weaker way of a square code
LEAST_SKEW = 0.2
LEAST_LONG, LEAST_TALL = 50, 10  # px


@dataclass(frozen=True)
class Region:
    """A part that may hold a code, px of the picture.

    `angle` (radians) is the way across the bars, `length` the size that way and `height` the one along them; `skew` is how far along
    the bars it moves with each px across, as tilted ones do.
    """

    x: float
    y: float
    angle: float
    length: float
    height: float
    weight: float
    skew: float = 0.0

    @property
    def corners(self) -> Corners:
        """Clockwise from the upper left one, as one looks along `angle`."""
        c, s, a, b = math.cos(self.angle), math.sin(self.angle), self.length / 2, self.height / 2
        lift = self.skew * a
        one, two, three, four = (
            (self.x + u * c - v * s, self.y + u * s + v * c)
            for u, v in ((-a, -b - lift), (a, lift - b), (a, b + lift), (-a, b - lift))
        )
        return one, two, three, four


@dataclass(frozen=True)
class Tensor:
    """The structure tensor of a picture, cell by cell: xx + yy, xx - yy and 2 xy."""

    energy: Floats
    even: Floats
    odd: Floats

    @property
    def aligned(self) -> Floats:
        return np.asarray(np.hypot(self.even, self.odd), np.float32)


def tensor(grey: Pixels) -> Tensor:
    """The structure tensor of a picture, uint8 (h, w)."""
    smooth = cv2.GaussianBlur(grey, (3, 3), 0)
    gx = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)
    gy = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)
    size = (max(1, grey.shape[1] // CELL), max(1, grey.shape[0] // CELL))
    xx, yy, xy = (
        cv2.blur(cv2.resize(product, size, interpolation=cv2.INTER_AREA), (WINDOW, WINDOW))
        for product in (gx * gx, gy * gy, gx * gy)
    )
    return Tensor(*(np.asarray(each, np.float32) for each in (xx + yy, xx - yy, 2 * xy)))


def bars(found: Tensor, most: int = 4) -> list[Region]:
    """Regions of parallel edges, those with most of them first."""
    strong = (found.aligned > COHERENT * found.energy) & (found.energy > LEAST_ENERGY)
    parts: list[tuple[int, NDArray[np.int32], int]] = []
    # What runs another way is another thing: stripes that touch are taken apart by the way they run.
    way = np.arctan2(found.odd, found.even)  # twice the angle
    for turn in range(8):
        near = np.cos(way - turn * math.pi / 4) > 0.8
        mask = cv2.morphologyEx((strong & near).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
        areas = stats[:, cv2.CC_STAT_AREA]
        enough = [n for n in range(1, count) if areas[n] * CELL * CELL >= LEAST_LONG * LEAST_TALL]
        parts += [(int(areas[n]), labels, n) for n in enough]  # type: ignore[misc]
    largest = sorted(parts, key=lambda part: -part[0])[: 3 * most]
    regions = [_oblong(found, labels == n) for _, labels, n in largest]
    fit = [r for r in regions if r.length >= LEAST_LONG and r.height >= LEAST_TALL]
    return _apart(sorted(fit, key=lambda r: -r.weight))[:most]


def _oblong(found: Tensor, cells: NDArray[np.bool_]) -> Region:
    ys, xs = np.nonzero(cells)
    weights = found.energy[ys, xs]
    angle = 0.5 * math.atan2(float(found.odd[ys, xs].sum()), float(found.even[ys, xs].sum()))
    c, s = math.cos(angle), math.sin(angle)
    u, v = xs * c + ys * s, ys * c - xs * s
    u0, u1 = np.percentile(u, (1, 99))
    um = (u0 + u1) / 2
    skew = _skew(u, v)
    v0, v1 = np.percentile(v - skew * (u - um), (3, 97))
    vm = (v0 + v1) / 2
    x, y = (um * c - vm * s + 0.5) * CELL, (um * s + vm * c + 0.5) * CELL
    return Region(x, y, angle, (u1 - u0 + 1) * CELL, (v1 - v0 + 1) * CELL, float(np.sqrt(weights).sum()), skew)


def _skew(u: NDArray[np.float64], v: NDArray[np.float64]) -> float:
    """How the middle line of a part climbs: from the mean of v in slices of u, as many cells high or not."""
    place = np.clip(((u - u.min()) / max(float(np.ptp(u)), 1.0) * 8).astype(np.intp), 0, 7)
    count = np.bincount(place, minlength=8)
    if (count < 2).any() or np.ptp(u) < 8:
        return 0.0
    middles = np.bincount(place, v, minlength=8) / count
    centres = np.bincount(place, u, minlength=8) / count
    slope = float(np.polyfit(centres[1:-1], middles[1:-1], 1)[0])
    return min(max(slope, -1.5), 1.5) if abs(slope) > LEAST_SKEW else 0.0


def _apart(regions: list[Region]) -> list[Region]:
    """Those whose middle does not lie in an earlier one that runs the same way."""
    kept: list[Region] = []
    for region in regions:
        if not any(_holds(each, region) for each in kept):
            kept.append(region)
    return kept


def _holds(outer: Region, inner: Region) -> bool:
    c, s = math.cos(outer.angle), math.sin(outer.angle)
    dx, dy = inner.x - outer.x, inner.y - outer.y
    inside = abs(dx * c + dy * s) < outer.length / 2 and abs(dy * c - dx * s) < outer.height / 2
    return inside and abs(math.cos(outer.angle - inner.angle)) > 0.9


def squares(found: Tensor, most: int = 2) -> list[Region]:
    """Boxes of edges that run both ways, as in a QR code; the strongest first."""
    both = cv2.blur(found.energy - found.aligned, (WINDOW, WINDOW))
    level = max(LEAST_BOTH, 0.25 * float(np.percentile(both, 99.5)))
    mask = (both > level).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    regions = []
    for n in range(1, count):
        x, y, w, h, area = (int(value) for value in stats[n])
        if not (0.4 < w / h < 2.5 and min(w, h) * CELL >= 24 and area > 0.4 * w * h):
            continue
        cells = labels[y : y + h, x : x + w] == n
        (cx, cy), (long, tall), turned = cv2.minAreaRect(np.argwhere(cells)[:, ::-1].astype(np.float32))
        weight = float(np.sqrt(both[y : y + h, x : x + w][cells]).sum())
        middle = ((x + cx + 0.5) * CELL, (y + cy + 0.5) * CELL)
        regions.append(Region(*middle, math.radians(turned), (long + 1) * CELL, (tall + 1) * CELL, weight))
    return sorted(regions, key=lambda r: -r.weight)[:most]
