"""Gains of the mixer: volume, ducking and the limiter, all without clicks."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import Samples

Gain = NDArray[np.float64]
FULL_SCALE = 32767.0
KNEE = 0.9 * FULL_SCALE  # below this the limiter leaves sound as it is
TIME_CONSTANTS_TO_95 = 3.0


def perceptual(level: float) -> float:
    """Amplitude for a volume setting 0..1: its cube, so that half the setting (-18 dB) sounds about half as loud."""
    return level**3


def limit(sound: NDArray[np.float64]) -> Samples:
    """Round to int16, bending peaks smoothly (tanh above the knee) so that they neither wrap nor clip hard."""
    over = np.abs(sound) > KNEE
    if over.any():
        width = FULL_SCALE - KNEE
        peaks = sound[over]
        sound = sound.copy()
        sound[over] = np.sign(peaks) * (KNEE + width * np.tanh((np.abs(peaks) - KNEE) / width))
    return np.rint(sound).astype(np.int16)


class Level:
    """A volume that glides to a new setting within one block."""

    def __init__(self) -> None:
        self._target = 1.0
        self._current = 1.0
        self._playing = False

    def set(self, level: float, muted: bool) -> None:
        self._target = 0.0 if muted else perceptual(level)

    @property
    def state(self) -> tuple[float, bool]:
        """Where it is on its way; set it to go back."""
        return self._current, self._playing

    @state.setter
    def state(self, state: tuple[float, bool]) -> None:
        self._current, self._playing = state

    def ramp(self, count: int, *, playing: bool) -> Gain:
        """Gain of each of `count` samples; what begins to play has the new setting at once."""
        start = self._current if self._playing else self._target
        self._current = self._target
        self._playing = playing
        return np.linspace(start, self._target, count + 1)[1:]


class Ducker:
    """Gain of music: down to `depth` under speech, by exponential approach; durations in samples."""

    def __init__(self, depth: float, attack: int, hold: int, release: int) -> None:
        self._depth = depth
        self._attack = attack / TIME_CONSTANTS_TO_95
        self._hold = hold
        self._release = release / TIME_CONSTANTS_TO_95
        self._held = 0
        self._gain = 1.0

    @property
    def state(self) -> tuple[float, int]:
        """Where it is on its way; set it to go back."""
        return self._gain, self._held

    @state.setter
    def state(self, state: tuple[float, int]) -> None:
        self._gain, self._held = state

    def ramp(self, count: int, voice: bool) -> Gain:
        """Gain of each of `count` samples; `voice` tells whether speech is heard in them."""
        self._held = self._hold if voice else max(0, self._held - count)
        down = voice or self._held > 0
        target, constant = (self._depth, self._attack) if down else (1.0, self._release)
        if math.isclose(self._gain, target, abs_tol=1e-4):
            self._gain = target
        gains = target + (self._gain - target) * np.exp(-np.arange(1, count + 1) / constant)
        if count:
            self._gain = float(gains[-1])
        return gains
