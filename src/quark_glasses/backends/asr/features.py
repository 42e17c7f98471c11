"""Log-mel spectrogram, the input of Whisper's encoder.

Follows "Robust Speech Recognition via Large-Scale Weak Supervision" (Radford et al., 2022), section 2.2: 25 ms Hann windows every
10 ms, 80 Slaney-scaled mel bands from 0 to 8 kHz, log10, the range cut to 8 decades below the loudest cell.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import SAMPLE_RATE

HOP = 160  # samples between frames: 10 ms
WINDOW = 400
BANDS = 80

_LINEAR_HZ = 200.0 / 3.0  # width of a mel below the break of the Slaney scale
_BREAK_HZ = 1000.0
_BREAK_MEL = _BREAK_HZ / _LINEAR_HZ
_LOG_STEP = float(np.log(6.4)) / 27.0


def _mel_to_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    high = _BREAK_HZ * np.exp(_LOG_STEP * (mel - _BREAK_MEL))
    return np.where(mel < _BREAK_MEL, mel * _LINEAR_HZ, high)


@cache
def _mel_filters() -> NDArray[np.float32]:
    """Triangular filters of equal area, shape (bands, bins)."""
    top = _BREAK_MEL + np.log(SAMPLE_RATE / 2 / _BREAK_HZ) / _LOG_STEP
    edges = _mel_to_hz(np.linspace(0.0, top, BANDS + 2))
    bins = np.linspace(0.0, SAMPLE_RATE / 2, WINDOW // 2 + 1)
    width = np.diff(edges)
    ramps = edges[:, None] - bins[None, :]
    rising = -ramps[:-2] / width[:-1, None]
    falling = ramps[2:] / width[1:, None]
    area = 2.0 / (edges[2:] - edges[:-2])
    return (np.maximum(0.0, np.minimum(rising, falling)) * area[:, None]).astype(np.float32)


@cache
def _window() -> NDArray[np.float32]:
    return np.hanning(WINDOW + 1)[:-1].astype(np.float32)


def log_mel(sound: NDArray[np.float32], frames: int) -> NDArray[np.float32]:
    """Spectrogram of 16 kHz mono sound in -1..1, padded with silence or cut to `frames`: float32, shape (80, frames)."""
    length = frames * HOP
    padded = np.zeros(length + WINDOW, dtype=np.float32)
    kept = sound[:length]
    padded[WINDOW // 2 : WINDOW // 2 + len(kept)] = kept
    if len(kept) > WINDOW // 2:
        padded[: WINDOW // 2] = kept[WINDOW // 2 : 0 : -1]  # the mirror image before the first sample, as in training
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[: frames * HOP : HOP]
    power = np.abs(np.fft.rfft(windows * _window(), axis=1)) ** 2
    mel = np.log10(np.maximum(power.astype(np.float32) @ _mel_filters().T, 1e-10))
    mel = np.maximum(mel, mel.max() - 8.0)
    return np.ascontiguousarray(((mel + 4.0) / 4.0).T, dtype=np.float32)
