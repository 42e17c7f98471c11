"""How far a thing in the middle of a picture reaches, whatever it is: what is held up to the glasses is seldom one a detector knows.

By C. Rother, V. Kolmogorov and A. Blake, "GrabCut: interactive foreground extraction using iterated graph cuts" (2004): the very middle
is the thing, the rim is not, and colours decide about what lies between. Looks are compared much better without the ground: see
`core.vision.lookalike`.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.findings import Region
from quark_glasses.core.vision.region import Box, box_of, cut, of_box

SIDE = 80  # px of the picture in which it is decided
RIM, CORE, LIKELY = (
    0.14,
    0.06,
    0.33,
)  # of the side: surely not the thing; the radius that surely is; the radius that may well be
ROUNDS = 2
SMALLEST, LARGEST = 0.05, 0.9  # of the area: what is smaller or larger is no thing
MARGIN = 0.04  # of the side, left around it
SEED = 1


def outlined(frame: Pixels, region: Region) -> Region:
    """The box of the thing in the middle of a region of a picture, uint8 (h, w, 3); the region where none stands out.

    Some 10 ms.
    """
    part, (left, top) = cut(frame, region)
    if min(part.shape[:2]) < SIDE // 4:
        return region
    found = _box(_parted(np.asarray(cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8)))
    if found is None:
        return region
    height, width = frame.shape[:2]
    high, wide = part.shape[:2]
    x0, y0, x1, y1 = found
    return of_box(
        ((left + x0 * wide) / width, (top + y0 * high) / height, (left + x1 * wide) / width, (top + y1 * high) / height)
    )


def _parted(square: Pixels) -> NDArray[np.uint8]:
    """1 where the thing is, else 0, uint8 (SIDE, SIDE)."""
    at = np.arange(SIDE) - (SIDE - 1) / 2
    away = np.hypot(at[:, None], at[None]) / SIDE
    mask = np.where(away < LIKELY, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    mask[away < CORE] = cv2.GC_FGD
    rim = int(SIDE * RIM)
    inside = np.zeros(mask.shape, bool)
    inside[rim:-rim, rim:-rim] = True
    mask[~inside] = cv2.GC_BGD
    smooth = cv2.GaussianBlur(square, (3, 3), 0)
    cv2.setRNGSeed(SEED)  # colours are grouped from a random start; the same picture must give the same box
    cv2.grabCut(smooth, mask, None, np.zeros((1, 65)), np.zeros((1, 65)), ROUNDS, cv2.GC_INIT_WITH_MASK)  # type: ignore[call-overload]
    thing = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    return np.asarray(cv2.morphologyEx(thing, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8)


def _box(thing: NDArray[np.uint8]) -> Box | None:
    """The box around the patch in the middle, with its margin, in fractions; None where it is too small or too large."""
    _, patches, facts, _ = cv2.connectedComponentsWithStats(thing)
    number = int(patches[SIDE // 2, SIDE // 2])
    left, top, wide, high, area = (int(each) for each in facts[number])
    if number == 0 or not SMALLEST <= area / SIDE**2 <= LARGEST:
        return None
    edges = (left / SIDE - MARGIN, top / SIDE - MARGIN, (left + wide) / SIDE + MARGIN, (top + high) / SIDE + MARGIN)
    return box_of(of_box(edges))
