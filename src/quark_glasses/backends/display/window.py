"""A window on the desktop, by SDL (pygame-ce). Where there is no screen, SDL_VIDEODRIVER=dummy stands in for one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.inks import Pixels
from quark_glasses.core.hud.render.painter import Box
from quark_glasses.core.hud.render.tint import ramp

NO_SCREEN = ("dummy", "offscreen", "evdev", "kmsdrm")  # what SDL takes where there is no desktop


class Window:
    """One window, one picture of one eye, pixel by pixel. Options: `title`."""

    capabilities: ClassVar[Capabilities] = Capabilities("a window on the desktop (SDL)", licence="LGPL-2.1")

    def __init__(self, options: Options, models: Models) -> None:
        self._title = str(options.get("title", "")) or "Quark glasses"
        self._pygame: Any = None
        self._screen: Any = None
        self._display: Display | None = None
        self._frame: Pixels | None = None
        self._picture: Any = None  # the frame's own memory as SDL sees it

    def load(self) -> None:
        """Connect to the desktop; the window opens with the first frame."""
        os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
        try:
            import pygame
        except ImportError as error:
            raise BackendUnavailable(
                f"a window needs pygame-ce: {error}", "Run: pip install quark-glasses[window]"
            ) from error
        asked = os.environ.get("SDL_VIDEODRIVER", "")
        fix = "Run it on a desktop (DISPLAY or WAYLAND_DISPLAY set), or choose the display backend 'files' or 'none'"
        try:
            pygame.display.init()
        except pygame.error as error:
            raise DeviceUnavailable(f"there is no screen for a window: {error}", fix) from error
        driver = pygame.display.get_driver()
        if driver.lower() in NO_SCREEN and driver.lower() != asked.lower():
            pygame.display.quit()
            raise DeviceUnavailable("there is no screen for a window", fix)
        self._pygame = pygame

    def show(self, display: Display, frame: Pixels, dirty: Sequence[Box], stamp_ns: int) -> bool:
        """See `DisplaySink`."""
        assert self._pygame is not None, "load() comes first"
        fresh = self._screen is None or display != self._display
        if fresh:
            self._open(display)
        if frame is not self._frame:
            self._share(frame, display)
        for event in self._pygame.event.get():
            if event.type == self._pygame.QUIT:
                return False
            fresh |= event.type == self._pygame.WINDOWEXPOSED
        areas = [(0, 0, display.width, display.height)] if fresh else [
            (box.left, box.top, box.width, box.height) for box in dirty
        ]  # fmt: skip
        for area in areas:
            self._screen.blit(self._picture, area[:2], area)
        if areas:
            self._pygame.display.update(areas)
        return True

    def close(self) -> None:
        """Close the window; a second time does nothing."""
        if self._pygame is not None:
            self._pygame.display.quit()
        self._pygame = self._screen = self._display = self._frame = self._picture = None

    def _open(self, display: Display) -> None:
        try:
            self._screen = self._pygame.display.set_mode((display.width, display.height))
        except self._pygame.error as error:
            raise DeviceUnavailable(
                f"no window of {display.width}x{display.height} can be opened: {error}", "Choose a smaller display"
            ) from error
        self._pygame.display.set_caption(f"{self._title}: {display.name}")
        self._display = display

    def _share(self, frame: Pixels, display: Display) -> None:
        """Look at the frame's memory without copying it."""
        size = (frame.shape[1], frame.shape[0])
        self._picture = self._pygame.image.frombuffer(frame, size, "P" if frame.ndim == 2 else "RGB")
        if frame.ndim == 2:
            self._picture.set_palette([tuple(int(part) for part in colour) for colour in ramp(display)])
        self._frame = frame
