"""What the palm detector's numbers mean: boxes and points around the anchors of its two grids, and which of them to keep.

Bazarevsky et al., "BlazeFace" (2019), and Zhang et al., "MediaPipe Hands" (2020): the anchors are the middles of cells, two a cell in
a grid of 24 x 24, six in one of 12 x 12; each holds a square box and seven points of a palm.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

SIDE = 192  # px of the network's input
GRIDS = ((24, 2), (12, 6))
POINTS = 7  # wrist, knuckles of index to little finger, two of the thumb
WRIST, KNUCKLE = 0, 2
Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False, slots=True)
class Palm:
    """A palm in fractions of the network's picture: middle and size of its box, its points (7, 2), confidence 0..1."""

    x: float
    y: float
    size: float
    points: Floats
    confidence: float


@cache
def anchors() -> Floats:
    """Middles of the cells, (2016, 2), in fractions of the picture."""
    rows = []
    for cells, count in GRIDS:
        at = (np.arange(cells) + 0.5) / cells
        grid = np.stack(np.meshgrid(at, at), axis=-1).reshape(-1, 2)  # row by row
        rows.append(np.repeat(grid, count, axis=0))
    return np.concatenate(rows).astype(np.float32)


def palms(boxes: NDArray[Any], scores: NDArray[Any], least: float, most: int) -> list[Palm]:
    """Palms from the network's output, (2016, 18) and (2016,): those that are sure enough, one for each place, the surest first."""
    sure = 1.0 / (1.0 + np.exp(-np.clip(scores.astype(np.float64), -80.0, 80.0)))
    found: list[Palm] = []
    for number in np.argsort(-sure, kind="stable"):
        if sure[number] < least or len(found) == most:
            break
        values, anchor = boxes[number].astype(np.float32) / SIDE, anchors()[number]
        points = values[4:].reshape(POINTS, 2) + anchor
        x, y = values[:2] + anchor
        palm = Palm(float(x), float(y), float(values[2:4].max()), points, float(sure[number]))
        if all(_apart(palm, other) for other in found):
            found.append(palm)
    return found


def _apart(one: Palm, other: Palm) -> bool:
    reach = (one.size + other.size) / 4
    return abs(one.x - other.x) > reach or abs(one.y - other.y) > reach
