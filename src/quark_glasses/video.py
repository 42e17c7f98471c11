"""MP4 files by PyAV: pictures as H.264 and sound as AAC, written as they come."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses.core.errors import BackendUnavailable, InvalidInput, StorageFull
from quark_glasses.core.types import Pixels, Samples

INSTALL = "Run: make setup, or pip install 'quark-glasses[video]'"
# x264 first; MPEG-4 part 2 is in every build of FFmpeg. One thread: nobody waits for the video.
CODECS = (("libx264", {"preset": "superfast", "crf": "23"}), ("mpeg4", {"qscale": "4"}))
MPEG4_BITS = 4_000_000


class Mp4Writer:
    """One file; memory stays flat. The same pictures and sound give the same bytes. Not for several threads at once."""

    def __init__(self, path: Path, size: tuple[int, int], fps: int = 20, sound_rate: int = 0) -> None:
        """Open it; `sound_rate` 0 is a film without sound.

        Raises:
            BackendUnavailable: PyAV is not installed, or has no encoder.
            InvalidInput: odd sizes, or the file cannot be written.
        """
        if size[0] % 2 or size[1] % 2:
            raise InvalidInput(f"a video of {size[0]}x{size[1]} cannot be coded", "Use even numbers")
        self._av = _pyav()
        self._path = path
        self._size = size
        self._last = -1
        self._heard = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"})
        except OSError as error:
            raise InvalidInput(f"cannot write {path}: {error.strerror}", "Choose another folder") from error
        self._pictures = self._picture_stream(fps)
        self._sound = self._sound_stream(sound_rate) if sound_rate else None
        self._fps = fps

    def picture(self, pixels: Pixels, at_s: float) -> None:
        """A picture, BGR uint8 (height, width, 3), seen from `at_s` of the film on; an earlier time than the last is left out."""
        index = round(at_s * self._fps)
        if index <= self._last:
            return
        if pixels.shape != (self._size[1], self._size[0], 3):
            raise InvalidInput(f"a picture of {pixels.shape} does not fit the film", f"Use {self._size}")
        self._last = index
        frame = self._av.VideoFrame.from_ndarray(pixels, format="bgr24").reformat(format="yuv420p")
        frame.pts, frame.time_base = index, Fraction(1, self._fps)
        self._put(self._pictures, frame)

    def sound(self, samples: Samples) -> None:
        """What is heard next: mono int16 from the start of the film on, without gaps."""
        if self._sound is None or not len(samples):
            return
        frame = self._av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = self._sound.rate
        frame.pts, frame.time_base = self._heard, Fraction(1, self._sound.rate)
        self._heard += len(samples)
        self._put(self._sound, frame)

    def close(self) -> None:
        """Write what is left and the index; twice is harmless."""
        file, self._file = self._file, None
        if file is None:
            return
        with self._told():
            for stream in (self._pictures, self._sound):
                if stream is not None:
                    for packet in stream.encode(None):
                        file.mux(packet)
            file.close()

    def _put(self, stream: Any, frame: Any) -> None:
        with self._told():
            for packet in stream.encode(frame):
                self._file.mux(packet)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Errors of the library as ours."""
        try:
            yield
        except (OSError, self._av.error.FFmpegError) as error:
            raise StorageFull(f"the film {self._path} cannot grow: {error}", "Free some space") from error

    def _picture_stream(self, fps: int) -> Any:
        for name, options in CODECS:
            try:
                stream = self._file.add_stream(name, rate=fps, options=dict(options))
            except (ValueError, self._av.error.FFmpegError):  # not in this build
                continue
            stream.width, stream.height = self._size
            stream.pix_fmt = "yuv420p"
            stream.codec_context.thread_count = 1
            if name == "mpeg4":
                stream.bit_rate = MPEG4_BITS
            return stream
        raise BackendUnavailable("this build of PyAV has no encoder for video", INSTALL)

    def _sound_stream(self, rate: int) -> Any:
        stream = self._file.add_stream("aac", rate=rate, layout="mono")
        stream.bit_rate = 96_000
        return stream


class SoundTrack:
    """Blocks of several speakers, each with its time, as one sound without gaps; keeps only what is still open."""

    def __init__(self, start_ns: int, rate: int) -> None:
        self._start_ns = start_ns
        self._rate = rate
        self._taken = 0  # samples from the start on
        self._open = np.zeros(0, np.int32)

    def add(self, samples: Samples, stamp_ns: int) -> None:
        """Mix in a block at the track's rate; what belongs to a time already taken is cut."""
        begin = round((stamp_ns - self._start_ns) * self._rate / 1e9) - self._taken
        late = max(0, -begin)
        if late >= len(samples):
            return
        begin, end = begin + late, begin + len(samples)
        if end > len(self._open):
            self._open = np.concatenate([self._open, np.zeros(end - len(self._open), np.int32)])
        self._open[begin:end] += samples[late:]

    def take(self, until_ns: int) -> Samples:
        """All until then that was not taken yet, silence where nobody spoke."""
        count = max(0, round((until_ns - self._start_ns) * self._rate / 1e9) - self._taken)
        mixed = np.zeros(count, np.int32)
        here = min(count, len(self._open))
        mixed[:here] = self._open[:here]
        self._open = self._open[here:]
        self._taken += count
        return np.clip(mixed, -32768, 32767).astype(np.int16)


def _pyav() -> Any:
    try:
        import av
        import av.error
    except ImportError as error:
        raise BackendUnavailable(f"videos need PyAV: {error}", INSTALL) from error
    return av
