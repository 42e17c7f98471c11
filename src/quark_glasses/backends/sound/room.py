"""A loudspeaker and a microphone in a room made of numbers: what benches and tests of echo play and hear.

The loudspeaker bends loud sound a little (tanh), the sound reaches the microphone after the delay of devices and air and with a
decaying tail of reflections, and the microphone adds noise of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.speech.resample import Resampler
from quark_glasses.core.types import SAMPLE_RATE, Samples

MEMORY_S = 4.0


@dataclass(frozen=True)
class RoomSpec:
    """What the room is like.

    Levels are in dB: of the echo against what is played, of the noise against full scale, of the direct sound against all its
    reflections. Loudspeaker and microphone sit on one pair of glasses, so that the direct sound is the loudest.
    """

    delay_ms: float = 80.0  # from the block that the device asks for to the microphone; at least 40
    echo_db: float = -25.0
    reverb_ms: float = 120.0
    direct_db: float = 6.0
    drive: float = 0.0  # of the loudspeaker's bending; 0 is straight
    noise_dbfs: float = -65.0
    seed: int = 0


class Room:
    """Call `play` with what the device takes and `hear` for what the microphone gets, both as time goes on."""

    def __init__(self, rate: int, spec: RoomSpec | None = None) -> None:
        self.spec = spec or RoomSpec()
        self._resampler = Resampler(rate, SAMPLE_RATE)
        self._dice = np.random.default_rng(self.spec.seed)
        self._path = self._reflections()
        self._air = np.zeros(int(MEMORY_S * SAMPLE_RATE), np.float64)
        self._played = round(self.spec.delay_ms * SAMPLE_RATE / 1000)
        self._heard = 0

    def play(self, samples: Samples) -> None:
        """The next block of the device, int16 at its own rate."""
        sound = self._resampler.push(samples).astype(np.float64)
        if self.spec.drive:
            sound = np.tanh(sound / 32768 * self.spec.drive) / self.spec.drive * 32768
        size = len(sound) + len(self._path) - 1
        points = 1 << max(0, size - 1).bit_length()
        echo = np.fft.irfft(np.fft.rfft(sound, points) * np.fft.rfft(self._path, points), points)[:size]
        self._air[(self._played + np.arange(size)) % len(self._air)] += echo
        self._played += len(sound)

    def hear(self, near: Samples) -> Samples:
        """What the microphone gets while somebody near it says `near`: int16, 16 kHz, as long."""
        places = (self._heard + np.arange(len(near))) % len(self._air)
        noise = self._dice.standard_normal(len(near)) * 32768 * 10 ** (self.spec.noise_dbfs / 20)
        sound = self._air[places] + noise + near
        self._air[places] = 0.0
        self._heard += len(near)
        heard: Samples = np.clip(np.rint(sound), -32768, 32767).astype(np.int16)
        return heard

    def _reflections(self) -> NDArray[np.float64]:
        """Impulse response: the direct sound, then noise that has fallen by 52 dB at the end."""
        count = max(1, round(self.spec.reverb_ms * SAMPLE_RATE / 1000))
        path = self._dice.standard_normal(count) * np.exp(-6 * np.arange(count) / count)
        path[0] = np.sqrt(np.sum(path[1:] ** 2) * 10 ** (self.spec.direct_db / 10)) if count > 1 else 1.0
        scaled: NDArray[np.float64] = path / np.sqrt(np.sum(path**2)) * 10 ** (self.spec.echo_db / 20)
        return scaled


class Card:
    """Stands in for `OutputDevice`: asks for its next block only when `pull` is called, and keeps what it got."""

    def __init__(self, name: str, rate: int, block: int, fill: Callable[[int], Samples]) -> None:
        self.rate = rate
        self._block = block
        self._fill = fill
        self.alive = True

    def pull(self) -> Samples:
        """The block that the device plays from now on."""
        return self._fill(self._block).copy()

    def close(self) -> None:
        self.alive = False
