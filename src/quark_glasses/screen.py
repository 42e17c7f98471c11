"""From scenes to light: draws on one display, with what is fixed to the world where the head looks, and hands frames to a sink.

All methods but `look` belong to one thread, since windows want that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2

from quark_glasses.backends.display import DisplaySink
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.inks import Pixels
from quark_glasses.core.hud.render.renderer import Renderer
from quark_glasses.core.hud.render.tint import rgb
from quark_glasses.core.hud.scene import Card, HudScene
from quark_glasses.core.hud.world import Place, Point, World
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.motion.state import HeadPose

FAST_PNG = (cv2.IMWRITE_PNG_COMPRESSION, 1)


@dataclass(frozen=True, eq=False)
class Shown:
    """A frame that went to the display.

    Attributes:
        stamp_ns: when it was handed over.
        moving: the next one will differ although the scene does not.
        changed: whether it differs from the one before.
        pixels: uint8 (height, width, 3) RGB, a copy; None where nobody wants it.
        png: the same as a file; b"" where nobody wants it.
        closed: the person closed the window.
    """

    stamp_ns: int
    moving: bool
    changed: bool
    pixels: Pixels | None = None
    png: bytes = b""
    closed: bool = False


class Screen:
    """See the module. The sink is opened with the first frame."""

    def __init__(self, display: Display, fonts: Sequence[Path], sink: DisplaySink, calibration: Calibration) -> None:
        self.display = display
        self._renderer = Renderer(display, fonts)
        self._world = World(display, calibration)
        self._sink = sink
        self._open = False
        self._poses = threading.Lock()

    def look(self, pose: HeadPose) -> None:
        """The head's pose is news; from any thread."""
        with self._poses:
            self._world.take(pose)

    def show(
        self, scene: HudScene, now_ns: Callable[[], int], *, wants_pixels: bool = False, wants_png: bool = False
    ) -> Shown:
        """Draw what changed and hand it over; copies for those who look beside the wearer. Raises what the sink raises."""
        if not self._open:
            self._sink.load()
            self._open = True
        update = self._renderer.render(scene, now_ns(), self._place(now_ns))
        stamp_ns = now_ns()
        kept = self._sink.show(self.display, update.frame, update.dirty, stamp_ns)
        pixels, png = None, b""
        if wants_pixels or wants_png:
            picture = rgb(update.frame, self.display)
            pixels = picture.copy() if picture is update.frame else picture
            png = encode_png(pixels) if wants_png else b""
        return Shown(stamp_ns, update.moving, bool(update.dirty), pixels if wants_pixels else None, png, not kept)

    def _place(self, now_ns: Callable[[], int]) -> Place | None:
        """Where cards of the world are; None while nobody knows where the head looks: they stay where there is room."""
        place = self._world.frame(now_ns)

        def locked(card: Card) -> Point | None:
            with self._poses:
                return place(card)

        with self._poses:
            known = self._world.tracker.at(now_ns()) is not None
        return locked if known else None

    def close(self) -> None:
        """Close the sink."""
        if self._open:
            self._sink.close()
            self._open = False


def encode_png(pixels: Pixels) -> bytes:
    """An RGB picture, uint8 (height, width, 3), as PNG; quick rather than small."""
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), FAST_PNG)
    return data.tobytes() if done else b""
