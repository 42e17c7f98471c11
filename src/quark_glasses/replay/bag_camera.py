"""A camera that shows the pictures of a session bag again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import cv2
import numpy as np

from quark_glasses.backends.api import Capabilities, Shot
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Picture
from quark_glasses.replay.bag_reader import read_bag
from quark_glasses.replay.records import value_of
from quark_glasses.ros.topics import CAMERA_JPEG


class BagCamera:
    """See `backends.api.Camera`. Within the time of the session each picture comes at its own time, as in a replay.

    At any other time the session begins when the camera is started, and begins again when it is over.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="the pictures of a session bag")
    live = False
    fov_deg = 0.0

    def __init__(self, path: Path) -> None:
        self._path = path
        self._using = threading.Lock()  # one thread reads while another one stops
        self._now_ns: Callable[[], int] | None = None

    def load(self) -> None:
        """Raises `InvalidInput` where the bag has no pictures."""
        stamps = [picture.header.stamp_ns for picture in self._pictures()]
        if not stamps:
            raise InvalidInput(
                f"the bag {self._path} has no {CAMERA_JPEG.name}", "Give one of a session in which the camera was used"
            )
        self._first_ns, self._last_ns = min(stamps), max(stamps)

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        with self._using:
            self._now_ns = now_ns
            self._begin(now_ns())

    def stop(self) -> bool:
        with self._using:
            self._now_ns = None
        return True

    def newest(self) -> Shot | None:
        with self._using:
            return self._due(self._now_ns()) if self._now_ns is not None else None

    def close(self) -> None:
        self.stop()

    def _begin(self, at_ns: int) -> None:
        self._rest = self._pictures()
        self._next = next(self._rest, None)
        self._in_session = self._first_ns <= at_ns <= self._last_ns
        self._ahead_ns = 0 if self._in_session else at_ns - self._first_ns

    def _due(self, at_ns: int) -> Shot | None:
        """The last picture whose time has come; those before it are passed over."""
        found: Picture | None = None
        while self._next is not None and self._next.header.stamp_ns + self._ahead_ns <= at_ns:
            found, self._next = self._next, next(self._rest, None)
        if self._next is None and found is None and not self._in_session:
            self._begin(at_ns)
            found, self._next = self._next, next(self._rest, None)
        if found is None:
            return None
        pixels = cv2.imdecode(np.frombuffer(found.data, np.uint8), cv2.IMREAD_COLOR)
        if pixels is None:
            return None
        return Shot(np.asarray(pixels, np.uint8), found.header.stamp_ns + self._ahead_ns)

    def _pictures(self) -> Iterator[Picture]:
        return (value_of(Picture, row) for row in read_bag(self._path) if row.topic.endswith(CAMERA_JPEG.name))
