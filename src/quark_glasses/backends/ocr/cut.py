"""A line of text cut out of a picture and laid flat, as high as the reading network knows lines."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.ocr.detect import Floats, Spot
from quark_glasses.core.types import Pixels

HEIGHT = 48  # px of a line
NARROWEST, WIDEST = 48, 1600  # px; a longer line is squeezed
STRETCH = 1.15  # times as long as it is: narrow and blurred print is read better
FINEST = 1.6  # px of the picture for one of the line; the cut takes single samples and must not skip any


class Cutter:
    """Cuts lines out of one picture, of which it keeps smaller ones for large lines."""

    def __init__(self, frame: Pixels) -> None:
        self._sizes = [frame]

    def flat(self, corners: Floats, stretch: float = STRETCH) -> Pixels:
        """The oblong of four corners, clockwise from where the line begins: uint8 (48, w, 3)."""
        across = (math.dist(corners[3], corners[0]) + math.dist(corners[2], corners[1])) / 2
        along = (math.dist(corners[1], corners[0]) + math.dist(corners[2], corners[3])) / 2
        width = _width(along * stretch, across)
        picture, scale = self._level(across)
        target = np.array([[0, 0], [width, 0], [width, HEIGHT], [0, HEIGHT]], np.float32)
        matrix = cv2.getPerspectiveTransform((corners * scale).astype(np.float32), target)
        line = cv2.warpPerspective(
            picture, matrix, (width, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(line, np.uint8)

    def bent(self, spot: Spot) -> Pixels:
        """A bent line along its spine."""
        assert spot.spine is not None
        steps = np.hypot(*np.diff(spot.spine, axis=0).T)
        reach = np.concatenate([[0.0], np.cumsum(steps)])
        width = _width(float(reach[-1]) * STRETCH, spot.height)
        picture, scale = self._level(spot.height)
        at = np.linspace(0, reach[-1], width)
        x, y = (np.interp(at, reach, spot.spine[:, axis]) for axis in (0, 1))
        dx, dy = np.gradient(x), np.gradient(y)
        norm = np.hypot(dx, dy)
        off = (np.arange(HEIGHT)[:, None] + 0.5) / HEIGHT * spot.height - spot.height / 2
        over, down = (
            ((x - dy / norm * off) * scale).astype(np.float32),
            ((y + dx / norm * off) * scale).astype(np.float32),
        )
        line = cv2.remap(picture, over, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(line, np.uint8)

    def stacked(self, corners: Floats, count: int) -> Pixels:
        """`count` signs under one another set side by side."""
        column = self.flat(np.roll(corners, -1, axis=0), stretch=1.0)  # lying on its left side
        upright = np.rot90(column, -1)
        top, bottom = _ink(upright)
        pitch = (bottom - top) / count
        cells = []
        for number in range(count):
            first = max(0, round(top + number * pitch))
            cell = upright[first : max(first + 1, round(top + (number + 1) * pitch))]
            cells.append(cv2.resize(np.ascontiguousarray(cell), (HEIGHT, HEIGHT), interpolation=cv2.INTER_AREA))
        return np.asarray(np.hstack(cells), np.uint8)

    def rows(self, corners: Floats) -> list[Floats]:
        """The corners of rows that lie under one another in an oblong, parted where a strip without ink runs across."""
        upright = np.rot90(self.flat(np.roll(corners, -1, axis=0), stretch=1.0), -1)
        inked = np.concatenate([[False], _inked(upright), [False]])
        edges = np.flatnonzero(inked[1:] != inked[:-1])
        high = len(upright)
        found = []
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            room = 0.15 * (last - first)
            top, bottom = max(0.0, first - room) / high, min(high, last + room) / high
            left, right = corners[3] - corners[0], corners[2] - corners[1]
            sides = [
                corners[0] + left * top,
                corners[1] + right * top,
                corners[1] + right * bottom,
                corners[0] + left * bottom,
            ]
            found.append(np.asarray(sides, np.float32))
        return found

    def _level(self, across: float) -> tuple[Pixels, float]:
        number = max(0, math.ceil(math.log2(max(across, 1.0) / (HEIGHT * FINEST))))
        while len(self._sizes) <= number:
            last = self._sizes[-1]
            half = (max(1, last.shape[1] // 2), max(1, last.shape[0] // 2))
            self._sizes.append(np.asarray(cv2.resize(last, half, interpolation=cv2.INTER_AREA), np.uint8))
        return self._sizes[number], 0.5**number


def _width(along: float, across: float) -> int:
    return min(max(math.ceil(along * HEIGHT / max(across, 1.0)), NARROWEST), WIDEST)


def _inked(column: Pixels) -> NDArray[np.bool_]:
    """Which rows have ink: of uint8 (h, w, 3)."""
    grey = cv2.cvtColor(np.ascontiguousarray(column), cv2.COLOR_RGB2GRAY)
    _, dark = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    paper = round(float(np.mean([*dark[:3].ravel(), *dark[-3:].ravel()])))
    return np.asarray((dark != paper).mean(axis=1) > 0.04)


def _ink(column: Pixels) -> tuple[int, int]:
    """The first and last row with ink, and a little more: of uint8 (h, w, 3)."""
    rows = np.flatnonzero(_inked(column))
    if len(rows) < 2:
        return 0, len(column)
    return max(0, int(rows[0]) - 2), min(len(column), int(rows[-1]) + 3)
