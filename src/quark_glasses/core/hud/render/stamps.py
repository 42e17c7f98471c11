"""Ready-made pixels of texts, icons, corners and pictures, each drawn once and kept while it is used."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.bounded import Bounded
from quark_glasses.core.hud.render.fonts import Mask
from quark_glasses.core.hud.render.icons import GRID, LINE, Icon, icon
from quark_glasses.core.hud.render.inks import Inks, Pixels
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.render.text import Typesetter

STAMP_BYTES = 4 << 20  # that are kept; a scene has one or two
FINER = 4  # outlines are drawn so much larger, then shrunk: smooth edges
FRACTION = 4  # binary digits behind the point of their coordinates
MOST_PIXELS = 40_000_000  # of a picture that is opened
TURN_STEPS = 120  # angles in which an icon is drawn


@dataclass(frozen=True, eq=False)
class Stamp:
    """Pixels, where their upper left corner is, seen from the point where they are put, and the width of a text."""

    pixels: Pixels
    left: int = 0
    top: int = 0
    width: float = 0.0


class Stamps:
    """Makes and keeps the stamps of one display; `measure` is what its text is set with."""

    def __init__(self, display: Display, text: Typesetter) -> None:
        self.display = display
        self.inks = Inks(display)
        self.measure = text
        self._kept: Bounded[Stamp | None] = Bounded(STAMP_BYTES)

    def text(self, text: str, size: int, ink: Ink, language: str) -> Stamp:
        """A line of text, seen from its pen position on the baseline."""
        key = (text, size, ink, language)
        found = self._kept.get(key)
        if found is None:
            run = self.measure.run(text, size, language)
            found = Stamp(self.inks.stain(run.mask, ink), run.left, run.top, run.width)
            self._keep(key, found)
        return found

    def icon(self, name: str, size: int, ink: Ink, turn: int) -> Stamp:
        """An icon, turned clockwise by `turn` of `TURN_STEPS`; raises `UnknownName`."""
        angle = turn * math.tau / TURN_STEPS
        return self._made(
            ("icon", name, size, ink, turn), lambda: self.inks.stain(draw_icon(icon(name), size, angle), ink)
        )

    def corner(self, radius: int, thickness: int, ink: Ink, right: bool, low: bool) -> Stamp:
        """A rounded corner of a frame, `radius` px each way."""

        def make() -> Pixels:
            mask = draw_corner(radius, thickness)[:: -1 if low else 1, :: -1 if right else 1]
            return self.inks.stain(mask, ink)

        return self._made(("corner", radius, thickness, ink, right, low), make)

    def cross(self, width: int, height: int, ink: Ink) -> Stamp:
        """Both diagonals of a rectangle."""

        def make() -> Pixels:
            mask = np.zeros((height, width), np.uint8)
            cv2.line(mask, (0, 0), (width - 1, height - 1), 255, 1, cv2.LINE_AA)
            cv2.line(mask, (0, height - 1), (width - 1, 0), 255, 1, cv2.LINE_AA)
            return self.inks.stain(mask, ink)

        return self._made(("cross", width, height, ink), make)

    def picture(self, data: bytes, width: int, height: int) -> Stamp | None:
        """A PNG or JPEG shrunk or enlarged to fit; None where it cannot be read."""
        key = (data, width, height)
        found = self._kept.get(key)
        if found is None and (pixels := open_picture(data, width, height, self.inks.colour)) is not None:
            found = Stamp(self.inks.even(pixels))
            self._keep(key, found, len(data))
        return found

    def _made(self, key: Hashable, make: Callable[[], Pixels]) -> Stamp:
        found = self._kept.get(key)
        return found if found is not None else self._keep(key, Stamp(make()))

    def _keep(self, key: Hashable, stamp: Stamp, more: int = 0) -> Stamp:
        self._kept.put(key, stamp, stamp.pixels.size + more + 256)
        return stamp


def draw_icon(strokes: Icon, size: int, angle: float) -> Mask:
    """Coverage (size, size) of an icon turned clockwise by `angle` radians."""
    scale = size * FINER / GRID
    cos, sin = math.cos(angle), math.sin(angle)
    large = np.zeros((size * FINER, size * FINER), np.uint8)
    thickness = max(1, round(LINE * scale))
    for stroke in strokes:
        points = np.asarray(stroke.points, dtype=np.float64) - GRID / 2
        turned = points @ np.array([[cos, sin], [-sin, cos]]) + GRID / 2
        fixed = np.rint((turned * scale - 0.5) * (1 << FRACTION)).astype(np.int32)
        if stroke.filled:
            cv2.fillPoly(large, [fixed], 255, cv2.LINE_8, FRACTION)
        cv2.polylines(large, [fixed], stroke.closed, 255, thickness, cv2.LINE_8, FRACTION)
    return np.asarray(cv2.resize(large, (size, size), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def draw_corner(radius: int, thickness: int) -> Mask:
    """Coverage (radius, radius) of the upper left corner of a frame."""
    large = np.zeros((radius * FINER, radius * FINER), np.uint8)
    centre = (radius * FINER, radius * FINER)
    cv2.circle(large, centre, radius * FINER, 255, -1)
    if thickness < radius:
        cv2.circle(large, centre, (radius - thickness) * FINER, 0, -1)
    return np.asarray(cv2.resize(large, (radius, radius), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def open_picture(data: bytes, width: int, height: int, colour: bool) -> Pixels | None:
    """A picture fitted into a size: RGB, or grey. None where it cannot be read or is far too large."""
    if width < 1 or height < 1:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            image.draft("RGB" if colour else "L", (width * 2, height * 2))
            whole = np.asarray(image.convert("RGB" if colour else "L"))
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError):
        return None
    scale = min(width / whole.shape[1], height / whole.shape[0])
    fitted = max(1, round(whole.shape[1] * scale)), max(1, round(whole.shape[0] * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(whole, fitted, interpolation=how), dtype=np.uint8)
