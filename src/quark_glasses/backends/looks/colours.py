"""Looks by colours alone: needs no weights. Weak, but better than nothing, and the twin for tests.

Swain and Ballard, "Color Indexing" (1991): how often each colour occurs. The root of the counts is taken, so that the cosine of two of
them is their Bhattacharyya coefficient.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.objects.ssd import checked
from quark_glasses.core.types import Pixels

SIDE = 96  # px to which a picture is made smaller
BINS = (12, 4, 4)  # of hue, saturation and lightness


class Colours:
    """192 numbers a picture, a millisecond on one core."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="How often each colour occurs; needs no weights", licence="Apache-2.0"
    )
    name = "colours"

    def __init__(self, options: Options, models: Models) -> None:
        """There are no options, and no weights."""

    def load(self) -> None:
        """Nothing to load."""

    def close(self) -> None:
        """Nothing to close."""

    def embed(self, frame: Pixels) -> NDArray[np.float32]:
        """The colours of a picture, uint8 (h, w, 3) RGB: float32 (192,), of length 1."""
        import cv2

        checked(frame)
        small = cv2.resize(frame, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
        hsv = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)
        counts = cv2.calcHist([hsv], [0, 1, 2], None, list(BINS), [0, 180, 0, 256, 0, 256]).ravel()
        root = np.sqrt(counts.astype(np.float32) / float(counts.sum()))
        return np.asarray(root / np.linalg.norm(root), np.float32)
