"""Cameras that show files: a picture, a folder of pictures in order of name, a video in its own time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options, Shot
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.types import Frame, Picture, Pixels
from quark_glasses.core.vision.calibration import CameraInfo, read_calibration

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".webp")
MOST_PIXELS = 64_000_000
MOST_GRABS = 90  # a video that is further behind jumps


class Pictures:
    """A picture, or those of a folder one after another and again from the start.

    Options: `path` of the file or folder; `hold_s` (default 2) how long each of a folder is shown; `fov_deg` (default 60).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="a picture, or a folder of pictures", licence="Apache-2.0"
    )
    live = False

    def __init__(self, options: Options, models: Models) -> None:
        self._path = Path(str(options.get("path", "")))
        self._hold_ns = round(float(options.get("hold_s", 2.0)) * 1e9)
        self.fov_deg = float(options.get("fov_deg", 60.0))
        if self._hold_ns <= 0:
            raise InvalidParameter("each picture must be shown for a while", "Give hold_s above 0")
        self._files: list[Path] = []
        self._now_ns: Callable[[], int] | None = None
        self._shown: tuple[Path, Pixels] | None = None

    def load(self) -> None:
        """Find the files; raises `InvalidInput` where there are none."""
        if self._path.is_dir():
            self._files = sorted(f for f in self._path.iterdir() if f.suffix.lower() in SUFFIXES and f.is_file())
        elif self._path.is_file():
            self._files = [self._path]
        if not self._files:
            raise InvalidInput(
                f"there are no pictures at '{self._path}'", f"Give a file or folder: {' '.join(SUFFIXES)}"
            )

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        self._now_ns, self._start_ns = now_ns, now_ns()

    def stop(self) -> bool:
        self._now_ns = None
        return True

    def newest(self) -> Shot | None:
        now_ns = self._now_ns
        if now_ns is None:
            return None
        at_ns = now_ns()
        file = self._files[(at_ns - self._start_ns) // self._hold_ns % len(self._files)]
        if self._shown is None or self._shown[0] != file:
            self._shown = (file, read_picture(file))
        return Shot(self._shown[1], at_ns)

    def close(self) -> None:
        self.stop()
        self._shown = None


class Video:
    """A video file at its own pace, again from the start when it is over.

    Options: `path`; `fov_deg` (default 60).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="a video file", licence="Apache-2.0")
    live = False

    def __init__(self, options: Options, models: Models) -> None:
        self._path = Path(str(options.get("path", "")))
        self.fov_deg = float(options.get("fov_deg", 60.0))
        self._now_ns: Callable[[], int] | None = None
        self._file: Any = None
        self._using = threading.Lock()  # one thread reads while another one stops

    def load(self) -> None:
        """Raises `InvalidInput` where it is no video."""
        self._open()
        self._shut()

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        self._open()
        self._now_ns, self._start_ns = now_ns, now_ns()

    def stop(self) -> bool:
        with self._using:
            self._now_ns = None
            self._shut()
        return True

    def newest(self) -> Shot | None:
        with self._using:
            return self._next(self._now_ns) if self._now_ns is not None else None

    def _next(self, now_ns: Callable[[], int]) -> Shot | None:
        file = self._file
        wanted = int((now_ns() - self._start_ns) * self._fps // 1_000_000_000)
        if wanted <= self._index:
            return None
        if wanted - self._index > MOST_GRABS:
            self._again(wanted - 1)
        while self._index < wanted:
            if not file.grab():
                self._again(wanted - 1)
                if not file.grab():
                    raise InvalidInput(f"the video {self._path} cannot be read", "Convert it to MP4")
            self._index += 1
        done, pixels = file.retrieve()
        return Shot(pixels, self._start_ns + round(wanted * 1e9 / self._fps)) if done else None

    def close(self) -> None:
        self.stop()

    def _open(self) -> None:
        import cv2

        self._file = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG) if self._path.is_file() else None
        if self._file is None or not self._file.isOpened():
            raise InvalidInput(f"'{self._path}' is no video that can be read", "Give an MP4, MKV or AVI file")
        self._fps = min(240.0, self._file.get(cv2.CAP_PROP_FPS) or 30.0)
        self._frames = max(1, int(self._file.get(cv2.CAP_PROP_FRAME_COUNT)))
        self._seek = cv2.CAP_PROP_POS_FRAMES
        self._index = -1

    def _again(self, index: int) -> None:
        """Go on as if the frame with this number, counted through all rounds, had been the last one."""
        self._file.set(self._seek, (index + 1) % self._frames)
        self._index = index

    def _shut(self) -> None:
        if self._file is not None:
            self._file.release()
            self._file = None


def read_picture(file: Path) -> Pixels:
    """A picture file as BGR, turned upright as its EXIF says; raises `InvalidInput`."""
    import cv2

    pixels = cv2.imread(str(file), cv2.IMREAD_COLOR)
    if pixels is None:
        raise InvalidInput(f"{file} is not a picture that can be read", "Give a PNG or JPEG file")
    if pixels.shape[0] * pixels.shape[1] > MOST_PIXELS:
        raise InvalidInput(f"{file} has more than {MOST_PIXELS // 1_000_000} million pixels", "Make it smaller")
    return pixels  # type: ignore[return-value]


def as_jpeg(frame: Frame, quality: int, cancel: CancelToken) -> Picture:
    """A frame as JPEG, of a quality from 10 to 100."""
    import cv2

    pixels = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2BGR) if frame.encoding == "rgb8" else frame.pixels
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return Picture(frame.header, "jpeg", data.tobytes())


def calibration_file(path: Path) -> CameraInfo:
    """What a calibration file says; raises `InvalidInput`."""
    try:
        return read_calibration(path.read_text(encoding="utf-8"), str(path))
    except OSError as error:
        raise InvalidInput(f"the calibration {path} cannot be read: {error.strerror}", "Check the path") from error
