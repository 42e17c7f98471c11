"""Cameras by OpenCV's VideoCapture: UVC devices over V4L2, and network cameras over RTSP."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options, Shot
from quark_glasses.backends.camera.reader import Reader
from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable, InvalidParameter
from quark_glasses.core.types import Pixels

OPEN_MS, READ_MS = 5000, 5000  # deadlines of the network
BROKEN = 30  # pictures in a row that cannot be decoded: a second


class _Capture:
    """A `Source` over one VideoCapture that `make` opens."""

    def __init__(self, make: Callable[[], Any], missing: DeviceUnavailable) -> None:
        self._make = make
        self._missing = missing
        self._device: Any = None
        self._broken = 0

    def open(self) -> None:
        self._device = self._make()
        if not self._device.isOpened():
            raise self._missing

    def wait(self) -> bool:
        return self._broken < BROKEN and bool(self._device.grab())

    def picture(self) -> Pixels | None:
        done, pixels = self._device.retrieve()
        self._broken = 0 if done else self._broken + 1
        return pixels if done else None

    def close(self) -> None:
        self._broken = 0
        if self._device is not None:
            self._device.release()
            self._device = None


class _Live:
    """What both have in common."""

    live = True

    def __init__(self, options: Options, models: Models) -> None:
        self.fov_deg = float(options.get("fov_deg", 0.0))
        self._reader: Reader | None = None
        self._left_behind: list[Reader] = []  # stopped, but the driver still holds the device
        self._cv2: Any = None

    def load(self) -> None:
        try:
            import cv2
        except ImportError as error:
            raise BackendUnavailable(f"cameras need OpenCV: {error}", "Run: make setup") from error
        self._cv2 = cv2

    def _begin(self, name: str, source: _Capture, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        self.stop()
        self._reader = Reader(name, source, now_ns, arrived)

    def stop(self) -> bool:
        reader, self._reader = self._reader, None
        if reader is not None and not reader.stop():
            self._left_behind.append(reader)
        self._left_behind = [each for each in self._left_behind if not each.closed]
        return not self._left_behind

    def newest(self) -> Shot | None:
        return self._reader.newest() if self._reader is not None else None

    def close(self) -> None:
        self.stop()


class Uvc(_Live):
    """A USB or built-in camera.

    Options: `device` (default 0) number or path such as /dev/video2; `width`, `height` (default 1280, 720) and `fps` (30) that are
    asked for, the device takes the nearest that it has; `fov_deg` horizontal field of view, 0 where it is not known.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="USB camera (V4L2)", licence="Apache-2.0")

    def __init__(self, options: Options, models: Models) -> None:
        super().__init__(options, models)
        self._device = options.get("device", 0)
        self._size = int(options.get("width", 1280)), int(options.get("height", 720))
        self._fps = float(options.get("fps", 30.0))
        if min(self._size) < 16 or not 1.0 <= self._fps <= 240.0:
            raise InvalidParameter("the camera's size or rate cannot be", "Use at least 16x16 and 1 to 240 fps")

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        device = self._device
        name = f"/dev/video{device}" if isinstance(device, int) else str(device)
        there = ", ".join(sorted(map(str, Path("/dev").glob("video*"))))
        fix = f"Plug it in, or choose one of: {there}" if there else "Plug one in, or use backend: pictures"
        missing = DeviceUnavailable(f"the camera {name} cannot be opened", fix)
        self._begin(name, _Capture(self._open, missing), now_ns, arrived)

    def _open(self) -> Any:
        cv2 = self._cv2
        made = cv2.VideoCapture(self._device, cv2.CAP_V4L2)
        if made.isOpened():
            # MJPEG first: few cameras have more than 10 fps uncompressed at this size. Each is a wish that a driver may refuse.
            made.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            made.set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
            made.set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
            made.set(cv2.CAP_PROP_FPS, self._fps)
            made.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        return made


class Rtsp(_Live):
    """A network camera.

    Options: `url`, or `url_env`: the environment variable that holds it, since it often carries a password; `fov_deg`.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="network camera (RTSP)", offline=False, licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        super().__init__(options, models)
        variable = str(options.get("url_env", ""))
        self._url = os.environ.get(variable, "") if variable else str(options.get("url", ""))
        if not self._url:
            where = f"the variable {variable} is not set" if variable else "there is no url"
            raise InvalidParameter(f"the network camera has no address: {where}", "Write url=rtsp://HOST/PATH")

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        name = without_password(self._url)
        missing = DeviceUnavailable(f"the camera {name} does not answer", "Check its address and the network")
        self._begin(name, _Capture(self._open, missing), now_ns, arrived)

    def _open(self) -> Any:
        cv2 = self._cv2
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_MS]
        return cv2.VideoCapture(self._url, cv2.CAP_FFMPEG, limits)


def without_password(url: str) -> str:
    """An address that may be shown: what stands before the @ is left out."""
    return re.sub(r"//[^/@]*@", "//", url)
