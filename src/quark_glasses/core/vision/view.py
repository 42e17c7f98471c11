"""What the wearer sees: the light of the display added to the world behind it.

A waveguide is clear glass: black lets the world through, and what is lit is added to it. Camera and display look the same way but
have other fields of view; both are pinholes, so that the display covers a part of the camera picture that is the ratio of the
tangents of their half angles.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Pixels

UNSEEN_PX = 2  # a display that is so little wider or narrower is shown pixel for pixel


@dataclass(frozen=True)
class ViewSpec:
    """How a view is composed: size in px (even numbers), horizontal fields of view in degrees.

    `clearness` is the share of the world's light that the glasses let through; the world is darkened to it.
    """

    size: tuple[int, int] = (800, 600)
    view_fov_deg: float = 40.0  # of the whole picture; where the camera's is smaller, that
    clearness: float = 0.75

    def __post_init__(self) -> None:
        width, height = self.size
        if width % 2 or height % 2 or min(self.size) < 16:
            raise InvalidInput(f"a view of {width}x{height} cannot be coded", "Use even numbers of at least 16")
        if not 1.0 <= self.view_fov_deg <= 150.0 or not 0.0 < self.clearness <= 1.0:
            raise InvalidInput("the view's angle or clearness is out of bounds", "Use 1 to 150 degrees and 0 to 1")


class View:
    """Composes pictures of one size; keeps its buffers, so that a steady state allocates little."""

    def __init__(self, spec: ViewSpec) -> None:
        self.spec = spec
        self._picture = np.zeros((spec.size[1], spec.size[0], 3), np.uint8)

    def compose(self, world: Pixels | None, world_fov_deg: float, shown: Pixels | None, shown_fov_deg: float) -> Pixels:
        """One picture, uint8 (height, width, 3), in the channel order of what is given (the same for both).

        Args:
            world: camera picture; None: darkness.
            world_fov_deg: its horizontal field of view.
            shown: picture of the display on black; None: it is dark.
            shown_fov_deg: the display's.

        The result is reused by the next call.
        """
        fov = min(self.spec.view_fov_deg, world_fov_deg) if world is not None else self.spec.view_fov_deg
        if world is None:
            self._picture[:] = 0
        else:
            self._lay_world(world, share(fov, world_fov_deg))
        if shown is not None:
            self._add(shown, share(shown_fov_deg, fov))
        return self._picture

    def _lay_world(self, world: Pixels, part: float) -> None:
        """The middle of the camera picture, cut to the view's shape and darkened."""
        width, height = self.spec.size
        cut_width = min(world.shape[1], max(2, round(world.shape[1] * part)))
        cut_height = min(world.shape[0], max(2, round(cut_width * height / width)))
        cut_width = min(cut_width, max(2, round(cut_height * width / height)))
        left, top = (world.shape[1] - cut_width) // 2, (world.shape[0] - cut_height) // 2
        cut = world[top : top + cut_height, left : left + cut_width]
        smaller = cut_width > width
        cv2.resize(cut, (width, height), self._picture, 0, 0, cv2.INTER_AREA if smaller else cv2.INTER_LINEAR)
        cv2.convertScaleAbs(self._picture, self._picture, self.spec.clearness)

    def _add(self, shown: Pixels, part: float) -> None:
        """The display's light in the middle; what is wider than the view is cut."""
        width, height = self.spec.size
        lit_height, lit_width = shown.shape[:2]
        wanted = max(2, round(width * part))
        if abs(wanted - lit_width) > UNSEEN_PX:
            way = cv2.INTER_AREA if wanted < lit_width else cv2.INTER_LINEAR
            lit_width, lit_height = wanted, max(2, round(wanted * lit_height / lit_width))
            shown = cv2.resize(shown, (lit_width, lit_height), interpolation=way)  # type: ignore[assignment]
        left, top = (width - lit_width) // 2, (height - lit_height) // 2
        x, y = max(0, left), max(0, top)
        right, bottom = min(width, left + lit_width), min(height, top + lit_height)
        place = self._picture[y:bottom, x:right]
        cv2.add(place, shown[y - top : bottom - top, x - left : right - left], place)


def wider(fov_deg: float, times: float) -> float:
    """The field of view of a picture that is `times` as wide, up to 150 degrees."""
    return min(150.0, math.degrees(2 * math.atan(times * math.tan(math.radians(fov_deg) / 2))))


def share(fov_deg: float, of_deg: float) -> float:
    """The part of the width of a picture of one field of view that another one covers, both pinholes with the same middle."""
    return math.tan(math.radians(fov_deg) / 2) / math.tan(math.radians(of_deg) / 2)
