"""What the roles of ink look like on a display: levels of its one colour, or colours that stay apart on clear glass."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.painter import Ink

Pixels = NDArray[np.uint8]  # (height, width) of one colour, or (height, width, 3) RGB

_LEVELS = {
    Ink.CLEAR: 0, Ink.FAINT: 70, Ink.DIM: 150, Ink.PLAIN: 220, Ink.BRIGHT: 255,
    Ink.ACCENT: 255, Ink.GOOD: 240, Ink.WARN: 240, Ink.DANGER: 255,
}  # fmt: skip
# Light adds to what is behind the glass, so colours are pale: a deep blue or red would drown.
_COLOURS = {
    Ink.CLEAR: (0, 0, 0), Ink.FAINT: (66, 70, 74), Ink.DIM: (150, 158, 164), Ink.PLAIN: (220, 226, 230), Ink.BRIGHT: (255, 255, 255),
    Ink.ACCENT: (96, 208, 255), Ink.GOOD: (112, 236, 144), Ink.WARN: (255, 200, 80), Ink.DANGER: (255, 104, 92),
}  # fmt: skip


class Inks:
    """Turns coverage into a display's pixels, in as many levels of brightness as the panel can tell apart."""

    def __init__(self, display: Display) -> None:
        self.colour = display.colour
        steps = max(1, display.levels - 1)
        even = np.rint(np.rint(np.arange(256) / 255 * steps) / steps * 255)
        self._even = even.astype(np.uint8)
        coverage = np.arange(256) / 255
        self._tables = {ink: self._table(coverage, self.full(ink)) for ink in Ink}

    def full(self, ink: Ink) -> int | tuple[int, int, int]:
        """The value of a pixel that is all ink."""
        if self.colour:
            red, green, blue = (int(self._even[part]) for part in _COLOURS[ink])
            return red, green, blue
        return int(self._even[_LEVELS[ink]])

    def stain(self, mask: NDArray[np.uint8], ink: Ink) -> Pixels:
        """Coverage (height, width) as pixels of one ink."""
        if mask.size == 0:
            return self.blank(*mask.shape)
        wide = cv2.merge((mask, mask, mask)) if self.colour else mask
        return np.asarray(cv2.LUT(wide, self._tables[ink]), dtype=np.uint8)

    def even(self, pixels: Pixels) -> Pixels:
        """Pixels of a picture in the levels that the panel has."""
        return self._even[pixels]

    def blank(self, height: int, width: int) -> Pixels:
        """Clear glass."""
        return np.zeros((height, width, 3) if self.colour else (height, width), np.uint8)

    def _table(self, coverage: NDArray[np.float64], full: int | tuple[int, int, int]) -> Pixels:
        values = np.rint(coverage[:, None] * np.asarray(full, dtype=np.float64).reshape(1, -1)).astype(np.uint8)
        return self._even[values][None] if self.colour else self._even[values[:, 0]]
