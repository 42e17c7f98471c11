"""A film for the gallery, written while it is taken: pictures and, where wanted, sound; bounded in length and by the free space."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from quark_glasses.core.errors import DeviceUnavailable, GlassesError, StorageFull
from quark_glasses.core.types import SAMPLE_RATE, AudioChunk, Frame, Pixels, Samples
from quark_glasses.gallery import Gallery
from quark_glasses.video import Mp4Writer, SoundTrack

LEAST_FREE = 200_000_000  # bytes that a film leaves free on the disk
LATE_NS = 300_000_000  # sound comes later than the picture of the same moment
CHECK_PICTURES = 20  # the free space is looked at once in so many


@dataclass(frozen=True)
class Filmed:
    """A film that is kept: where, how long it is, and its size in bytes."""

    path: Path
    duration_ns: int
    size: int


class Film:
    """One film. `hear` and `until` belong to the thread that hears; the rest to the one that writes. `name` ends in .mp4."""

    def __init__(self, gallery: Gallery, name: str, start_ns: int, *, rate: int, sound: bool) -> None:
        self.start_ns = start_ns
        self._gallery, self._name, self._rate = gallery, name, rate
        self._track = SoundTrack(start_ns, SAMPLE_RATE) if sound else None
        self._draft = gallery.folder / f".{name}.{os.getpid()}"
        self._writer: Mp4Writer | None = None
        self._size = (0, 0)
        self._pictures = 0
        self._lost = False
        self._last_ns = start_ns

    def hear(self, chunk: AudioChunk) -> None:
        """The next block of sound."""
        if self._track is not None and chunk.sample_rate == SAMPLE_RATE:
            self._track.add(chunk.samples, chunk.header.stamp_ns)

    def until(self, stamp_ns: int, *, last: bool = False) -> Samples:
        """The sound that belongs before this moment and was not given yet; the `last` does not wait for what is late."""
        if self._track is None:
            return np.zeros(0, np.int16)
        return self._track.take(stamp_ns if last else stamp_ns - LATE_NS)

    def add(self, frame: Frame, sound: Samples) -> None:
        """Write a picture; raises `BackendUnavailable` without PyAV, and `StorageFull`: then nothing is left of the film."""
        if self._lost:
            return
        try:
            self._add(frame, sound)
        except GlassesError:
            self._lost = True
            self._drop()
            raise

    def _add(self, frame: Frame, sound: Samples) -> None:
        pixels = frame.pixels
        if frame.encoding != "bgr8":
            pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), np.uint8)
        if self._pictures % CHECK_PICTURES == 0:
            self.check_room()
        writer = self._writer or self._begin(pixels)
        self._pictures += 1
        self._last_ns = frame.header.stamp_ns
        writer.picture(self._fitted(pixels), (frame.header.stamp_ns - self.start_ns) / 1e9)
        writer.sound(sound)

    def end(self, sound: Samples) -> Filmed:
        """Close the file and give it its name; raises `DeviceUnavailable` where there was no picture at all."""
        if self._writer is None or self._lost:
            raise DeviceUnavailable("nothing was recorded: no picture came", "Look at the health of the camera")
        try:
            self._writer.sound(sound)
            self._writer.close()
            size = self._draft.stat().st_size
            path = self._gallery.adopt(self._draft, self._name)
        finally:
            self._draft.unlink(missing_ok=True)
        return Filmed(path, self._last_ns - self.start_ns, size)

    def _drop(self) -> None:
        """Leave nothing behind."""
        if self._writer is not None:
            with contextlib.suppress(GlassesError):
                self._writer.close()
        self._draft.unlink(missing_ok=True)

    def _begin(self, pixels: Pixels) -> Mp4Writer:
        self._size = (pixels.shape[1] // 2 * 2, pixels.shape[0] // 2 * 2)
        try:
            self._gallery.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self._draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))  # nobody else may see it
        except OSError as error:
            raise StorageFull(f"no film can be kept in {self._gallery.folder}: {error}", "Free some space") from error
        self._writer = Mp4Writer(self._draft, self._size, self._rate, SAMPLE_RATE if self._track is not None else 0)
        return self._writer

    def _fitted(self, pixels: Pixels) -> Pixels:
        """The picture in the size of the first one, which was cut to even numbers."""
        width, height = self._size
        if abs(pixels.shape[1] - width) > 1 or abs(pixels.shape[0] - height) > 1:
            return np.asarray(cv2.resize(pixels, self._size, interpolation=cv2.INTER_AREA), np.uint8)
        return np.ascontiguousarray(pixels[:height, :width])

    def check_room(self) -> None:
        """Raises `StorageFull` where too little is free."""
        folder = self._gallery.folder
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        if shutil.disk_usage(folder).free < LEAST_FREE:
            raise StorageFull(f"there is no room for a film in {self._gallery.folder}", "Free some space")
