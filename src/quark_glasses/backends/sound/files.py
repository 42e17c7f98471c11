"""Sound files by libsndfile: WAV, FLAC, Ogg."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import soundfile
import soxr

from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.types import SAMPLE_RATE, Samples

MAX_SECONDS = 4 * 3600


def read_sound(path: Path, rate: int = SAMPLE_RATE) -> Samples:
    """A whole file as int16 mono at `rate`; channels are averaged. Raises `InvalidInput`."""
    if not path.is_file():
        raise InvalidInput(f"there is no sound file {path}", "Check the path")
    try:
        with soundfile.SoundFile(path) as file:
            if file.frames == 0:
                raise InvalidInput(f"{path} holds no sound", "Give a file with at least one sample")
            if file.frames > MAX_SECONDS * file.samplerate:
                raise InvalidInput(f"{path} is longer than {MAX_SECONDS // 3600} hours", "Cut it")
            frames, own_rate = file.read(dtype="float32", always_2d=True), file.samplerate
    except soundfile.SoundFileError as error:
        raise InvalidInput(f"{path} is not a readable sound file: {error}", "Give a WAV or FLAC file") from error
    mono = frames.mean(axis=1)
    if own_rate != rate:
        mono = soxr.resample(mono, own_rate, rate)
    samples: Samples = np.clip(np.rint(np.nan_to_num(mono) * 32767), -32768, 32767).astype(np.int16)
    return samples


class WavWriter:
    """Appends int16 mono to a WAV file; the header is right after every `flush` and at `close`."""

    def __init__(self, path: Path, rate: int) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._file = wave.open(str(path), "wb")  # noqa: SIM115 - closed in close()
        except OSError as error:
            raise InvalidInput(f"cannot write {path}: {error.strerror}", "Choose another folder") from error
        self._file.setnchannels(1)
        self._file.setsampwidth(2)
        self._file.setframerate(rate)

    def write(self, samples: Samples) -> None:
        """Append; raises `StorageFull`."""
        try:
            self._file.writeframesraw(samples.tobytes())
        except OSError as error:
            raise StorageFull(f"the sound file cannot grow: {error.strerror}", "Free some space") from error

    def close(self) -> None:
        self._file.close()
