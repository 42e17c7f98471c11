"""A camera that shows what a test told it to."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Models, Options, Shot
from quark_glasses.core.errors import DeviceUnavailable


class Scripted:
    """Plain pictures, each one shade brighter than the one before.

    Options: `width`, `height` (default 64, 48); `lost_at`, `lost_for` (default none): how many pictures come before the device is
    away, and how often it is asked in vain; `fov_deg` (default 60).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="Scripted camera for tests")
    live = False

    def __init__(self, options: Options, models: Models) -> None:
        self.fov_deg = float(options.get("fov_deg", 60.0))
        self._shape = (int(options.get("height", 48)), int(options.get("width", 64)), 3)
        self._lost_at = int(options.get("lost_at", -1))
        self._lost_for = int(options.get("lost_for", 0))
        self._now_ns: Callable[[], int] | None = None
        self._count = 0

    def load(self) -> None:
        """Nothing to load."""

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        self._now_ns = now_ns

    def stop(self) -> bool:
        self._now_ns = None
        return True

    def newest(self) -> Shot | None:
        """The next picture; raises `DeviceUnavailable` while it is scripted to be away."""
        if self._now_ns is None:
            return None
        if self._count == self._lost_at and self._lost_for > 0:
            self._lost_for -= 1
            raise DeviceUnavailable("the camera scripted was disconnected", "Plug it in again")
        self._count += 1
        return Shot(np.full(self._shape, self._count % 256, np.uint8), self._now_ns())

    def close(self) -> None:
        self.stop()
