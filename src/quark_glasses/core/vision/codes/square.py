"""A square code made easier: larger and sharper, evenly lit, and laid flat where it was on a bottle."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache, partial

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes.locate import Region

Floats = NDArray[np.float32]
SIDE = 360  # px of the cut-out
AROUND = 1.25  # of the region
BEND = math.radians(45.0)  # half the angle that a code takes of a bottle; what is read at 45 is read from 30 to 60 too
BOW = 0.2  # how much the rings of a bottle are seen as bows: the sine of the angle that the camera looks down at it
SOFT_PX, NOISE = 6.0, 0.003  # of the blur that is undone, in the cut-out
Easier = Callable[[Pixels], Pixels]


def ways() -> tuple[Easier, ...]:
    """What makes a cut-out easier to read, what helps most often first."""
    rolls = [(upright, bow) for upright in (True, False) for bow in (BOW, -BOW)]
    return sharp, unblurred, *(partial(flat, upright=upright, bow=bow) for upright, bow in rolls), even


def cut_out(grey: Pixels, region: Region) -> tuple[Pixels, NDArray[np.float64]]:
    """The region upright and `SIDE` px wide, with its way back."""
    side = max(region.length, region.height) * AROUND
    step = side / SIDE
    c, s = math.cos(region.angle) * step, math.sin(region.angle) * step
    half = SIDE / 2
    back = np.array([[c, -s, region.x - c * half + s * half], [s, c, region.y - s * half - c * half]])
    flags = (cv2.INTER_CUBIC if step < 1 else cv2.INTER_AREA) | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(grey, back, (SIDE, SIDE), flags=flags, borderMode=cv2.BORDER_REPLICATE), back  # type: ignore[return-value]


def sharp(cut: Pixels) -> Pixels:
    """Edges made steeper."""
    soft = cv2.GaussianBlur(cut, (0, 0), 3.0)
    return cv2.addWeighted(cut, 3.0, soft, -2.0, 0)  # type: ignore[return-value]


def unblurred(cut: Pixels) -> Pixels:
    """As if the lens had been in focus: Wiener's filter for a Gaussian blur."""
    passed = _passed()
    mean = float(cut.mean())
    spectrum = np.fft.rfft2(cut - mean) * (passed / (passed * passed + NOISE))
    return np.clip(np.fft.irfft2(spectrum, s=cut.shape) + mean, 0, 255).astype(np.uint8)


@cache
def _passed() -> Floats:
    """What the blur lets through of each frequency of a cut-out."""
    across, along = np.fft.rfftfreq(SIDE)[None, :], np.fft.fftfreq(SIDE)[:, None]
    return np.exp(-2 * (np.pi * SOFT_PX) ** 2 * (across**2 + along**2)).astype(np.float32)


def even(cut: Pixels) -> Pixels:
    """Dark and bright brought to the same all over, under shadows and reflections."""
    small = cv2.resize(cut, (SIDE // 4, SIDE // 4), interpolation=cv2.INTER_AREA)
    kernel = np.ones((11, 11), np.uint8)
    low, high = cv2.blur(cv2.erode(small, kernel), (9, 9)), cv2.blur(cv2.dilate(small, kernel), (9, 9))
    dark, bright = (cv2.resize(each, (SIDE, SIDE)).astype(np.float32) for each in (low, high))
    scaled = (cut - dark) * (255.0 / np.maximum(bright - dark, 8.0))
    return sharp(np.clip(scaled, 0, 255).astype(np.uint8))


def flat(cut: Pixels, *, upright: bool, bow: float) -> Pixels:
    """The surface of a bottle unrolled, sharpened; the bottle stands upright or lies, seen from above or below (`bow`)."""
    source = cut if upright else cut.T
    # x = r sin(angle); the code's edge, at 1 / AROUND of the cut-out's half, is where the angle is `BEND`.
    place = (np.arange(SIDE, dtype=np.float32) + 0.5) / SIDE * 2 - 1
    angle = np.clip(place * AROUND * BEND, -math.pi / 2, math.pi / 2)
    radius = SIDE / 2 / AROUND / math.sin(BEND)
    lift = bow * radius * (1 - np.cos(angle))
    x, y = np.meshgrid(SIDE / 2 - 0.5 + radius * np.sin(angle), np.arange(SIDE))
    x, y = x.astype(np.float32), (y + lift - lift.mean()).astype(np.float32)
    out = cv2.remap(source, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return sharp(np.ascontiguousarray(out if upright else out.T, np.uint8))
