"""A clip as it is said in a quiet room, and the same moment in noise."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import soxr
from numpy.typing import NDArray

from hearing_lib.clips import Clip
from quark_glasses.core.types import SAMPLE_RATE

Sound = NDArray[np.float64]
QUIET = 0.15  # share of the clips that stay as they are: what was heard well must stay heard well
ECHOING = 0.15
THROAT = (0.88, 1.14)  # how much faster a clip is played: a smaller or larger person, and another pace
MICROPHONE_DB = 6.0  # what a microphone adds or takes away at some frequencies
CURVE = 8  # points of its response
SNR_DB = (3.0, 20.0)
BEFORE_S, AFTER_S = (0.1, 0.8), (0.3, 1.0)
MARGIN_S = 0.3  # of noise around the speech, where it does not fill all
LOUDNESS = (0.25, 1.2)


class Noises:
    """Draws noises: coloured, swelling, humming, and of other people who talk."""

    def __init__(self, rng: random.Random, clips: Sequence[Clip]) -> None:
        self._rng, self._clips = rng, clips
        self._random = np.random.default_rng(rng.randrange(1 << 30))

    def pair(self, clip: Clip) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The same stretch of time without and with noise, -1..1."""
        rng = self._rng
        speech = soxr.resample(clip.sound.astype(np.float64), rng.uniform(*THROAT), 1.0, "MQ")
        before, after = (round(rng.uniform(*span) * SAMPLE_RATE) for span in (BEFORE_S, AFTER_S))
        clean = np.concatenate([np.zeros(before), speech, np.zeros(after)])
        noisy = self._echoing(clean) if rng.random() < ECHOING else clean.copy()
        noisy = self._recorded(noisy) if rng.random() >= QUIET else noisy
        if rng.random() >= QUIET:
            margin = len(clean) if rng.random() < 0.5 else round(MARGIN_S * SAMPLE_RATE)
            first, last = max(0, before - margin), min(len(clean), before + len(speech) + margin)
            noise = self._noise(last - first)
            loud = speech[np.abs(speech) > 0.05 * np.abs(speech).max()]
            power = np.sqrt(np.mean(loud**2) / (np.mean(noise**2) + 1e-12)) * 10 ** (-rng.uniform(*SNR_DB) / 20)
            noisy[first:last] += noise * power
        gain = rng.uniform(*LOUDNESS) / 32768
        return (clean * gain).astype(np.float32), np.clip(noisy * gain, -1, 1).astype(np.float32)

    def _echoing(self, sound: Sound) -> Sound:
        """In a room with bare walls."""
        length = round(SAMPLE_RATE * self._rng.uniform(0.1, 0.4))
        room = self._random.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
        room *= self._rng.uniform(0.1, 0.5) / np.sqrt(np.sum(room**2))
        room[0] = 1.0
        size = 1 << (len(sound) + length).bit_length()
        return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(room, size), size)[: len(sound)]

    def _recorded(self, sound: Sound) -> Sound:
        """By some microphone."""
        heard = np.fft.rfft(sound)
        gains = self._random.uniform(-MICROPHONE_DB, MICROPHONE_DB, CURVE)
        curve = np.interp(np.linspace(0, 1, len(heard)) ** 0.5, np.linspace(0, 1, CURVE), gains)
        return np.fft.irfft(heard * 10 ** (curve / 20), len(sound))

    def _noise(self, length: int) -> Sound:
        kind = self._rng.random()
        if kind < 0.6:
            return self._coloured(length, self._rng.choice((0.0, 0.5, 1.0, 1.0, 1.0, 1.5, 2.0)))
        return self._babble(length) if kind < 0.85 else self._swelling(length)

    def _coloured(self, length: int, exponent: float) -> Sound:
        """Noise whose power falls with frequency by this exponent: 0 white, 1 pink, 2 brown."""
        white = np.fft.rfft(self._random.standard_normal(length))
        return np.fft.irfft(white / np.power(np.arange(len(white)) + 1.0, exponent / 2), length)

    def _babble(self, length: int) -> Sound:
        mixed = np.zeros(length)
        for _ in range(self._rng.choice((2, 4, 6, 8))):
            said = self._rng.choice(self._clips).sound.astype(np.float64)
            said = np.tile(said, length // len(said) + 1)
            at = self._rng.randrange(len(said) - length + 1)
            mixed += said[at : at + length] * self._rng.uniform(0.4, 1.0)
        return mixed + self._coloured(length, 1.0) * 0.1 * (mixed.std() + 1e-9)

    def _swelling(self, length: int) -> Sound:
        rng, time = self._rng, np.arange(length) / SAMPLE_RATE
        noise = self._coloured(length, rng.choice((0.5, 1.0, 2.0)))
        noise *= 1 + 0.7 * np.sin(2 * np.pi * rng.uniform(0.2, 4.0) * time + rng.random() * 6)
        for _ in range(rng.choice((0, 1, 3))):
            noise += noise.std() * rng.uniform(0.2, 0.8) * np.sin(2 * np.pi * rng.uniform(50.0, 1500.0) * time)
        return noise
