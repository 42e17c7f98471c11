"""Frames of a display of one colour as the eye sees them, in RGB."""

from __future__ import annotations

import cv2
import numpy as np

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.inks import Pixels


def ramp(display: Display) -> Pixels:
    """The colour of each level of brightness, uint8 (256, 3) RGB."""
    levels = np.arange(256)[:, None] / 255 * np.asarray(display.tint)
    colours: Pixels = np.rint(levels).astype(np.uint8)
    return colours


def rgb(frame: Pixels, display: Display) -> Pixels:
    """A frame as uint8 (height, width, 3) RGB; one that is so already is returned itself."""
    if frame.ndim == 3:
        return frame
    return np.asarray(cv2.LUT(cv2.cvtColor(frame, cv2.COLOR_GRAY2RGB), ramp(display)[None]), dtype=np.uint8)
