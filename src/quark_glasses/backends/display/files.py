"""Frames as files: a PNG of every frame that differs, or one MP4 in the time that the frames were seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import cv2
import numpy as np

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.inks import Pixels
from quark_glasses.core.hud.render.painter import Box
from quark_glasses.core.hud.render.tint import rgb

SECOND = 1_000_000_000
MOST_PNGS = 20_000
LONGEST_PAUSE_S = 10.0  # of a video in which nothing changes; the rest of it is left out


class Files:
    """A folder that gets `000001.png` and so on, or a video where the path ends in .mp4.

    Options: `path`; `fps` of a video (30). A folder takes 20000 pictures, then no more.
    """

    capabilities: ClassVar[Capabilities] = Capabilities("a folder of PNG files, or an MP4")

    def __init__(self, options: Options, models: Models) -> None:
        self._path = Path(str(options.get("path", "")))
        self._fps = float(options.get("fps", 30.0))
        self._display: Display | None = None
        self._count = 0
        self._video: Any = None
        self._last: Pixels | None = None  # of a video: BGR, seen until the next one
        self._start_ns = 0

    def load(self) -> None:
        """Make the folder; raises `InvalidInput`."""
        if not self._path.name:
            raise InvalidInput("no path for the frames was given", "Set the option path=FOLDER or path=FILE.mp4")
        if not 1.0 <= self._fps <= 240.0:
            raise InvalidInput(f"a video of {self._fps} frames a second cannot be", "Use 1 to 240 in the option fps")
        folder = self._path.parent if self._is_video else self._path
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InvalidInput(f"cannot write to {folder}: {error.strerror}", "Choose another path") from error

    def show(self, display: Display, frame: Pixels, dirty: Sequence[Box], stamp_ns: int) -> bool:
        """See `DisplaySink`; a video keeps the size of its first frame."""
        fresh = display != self._display
        self._display = display
        if self._is_video:
            self._film(_bgr(frame, display) if fresh or dirty else None, stamp_ns)
        elif (fresh or dirty) and self._count < MOST_PNGS:
            self._count += 1
            self._save(_bgr(frame, display))
        return True

    def close(self) -> None:
        """Write the last frame of a video and end it; a second time does nothing."""
        if self._video is not None:
            if self._last is not None:
                self._video.write(self._last)
            self._video.release()
        self._video = self._last = self._display = None

    @property
    def _is_video(self) -> bool:
        return self._path.suffix.lower() == ".mp4"

    def _save(self, picture: Pixels) -> None:
        path = self._path / f"{self._count:06d}.png"
        done, data = cv2.imencode(".png", picture)
        try:
            path.write_bytes(data.tobytes() if done else b"")
        except OSError as error:
            raise StorageFull(f"{path} cannot be written: {error.strerror}", "Free some space") from error

    def _film(self, picture: Pixels | None, stamp_ns: int) -> None:
        """The frame before is seen until now; this one from now on."""
        if self._video is None:
            if picture is None:
                return
            self._start_ns, self._count = stamp_ns, 0
            size = (picture.shape[1], picture.shape[0])
            self._video = cv2.VideoWriter(str(self._path), cv2.VideoWriter.fourcc(*"mp4v"), self._fps, size)
            if not self._video.isOpened():
                self._video = None
                raise InvalidInput(f"the video {self._path} cannot be written", "Choose another path")
        while self._last is not None and (due := self._due(stamp_ns)) > self._count:
            if due - self._count > LONGEST_PAUSE_S * self._fps:  # as if the pause had been shorter
                self._start_ns += round((due - self._count - LONGEST_PAUSE_S * self._fps) / self._fps * SECOND)
                continue
            self._video.write(self._last)
            self._count += 1
        if picture is not None:
            if self._last is not None and picture.shape != self._last.shape:
                size = (self._last.shape[1], self._last.shape[0])
                picture = np.asarray(cv2.resize(picture, size), dtype=np.uint8)
            self._last = picture

    def _due(self, stamp_ns: int) -> int:
        """How many frames the video should have by then."""
        return int((stamp_ns - self._start_ns) * self._fps / SECOND + 1e-6)


def _bgr(frame: Pixels, display: Display) -> Pixels:
    """As OpenCV writes it; a copy."""
    return np.asarray(cv2.cvtColor(rgb(frame, display), cv2.COLOR_RGB2BGR), dtype=np.uint8)
