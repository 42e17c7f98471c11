"""The gyroscope's bias, measured while the head is nearly still.

A worn sensor is never quite still: the head sways by a degree or so. Over a long time sways cancel out, so the bias is the mean
of all slow samples, at first with little trust in few of them and later with a slow forgetting, since it wanders with warmth.
On synthesised heads (`paths.MOTIONS`) this leaves less than half of the drift that the detector of imufusion leaves, which waits
for seconds of stillness and averages over 8 s: then one sway counts too much.
"""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.motion.rotation import NOWHERE, add, scale, subtract
from quark_glasses.core.motion.state import Vector


@dataclass(frozen=True)
class BiasSettings:
    """Rates are rad/s about each axis, times are s."""

    rate: float = 200.0  # samples a second
    still: float = 0.087  # slower than this (5 deg/s) is nearly still
    doubt_s: float = 1.0  # so much stillness is believed half
    memory_s: float = 60.0  # older stillness is forgotten
    most: float = 0.05  # no sensor is worse (3 deg/s): more is a slow turn


class StillBias:
    """Feed it every sample; it gives back the turn without the bias."""

    def __init__(self, settings: BiasSettings = BiasSettings()) -> None:
        self._settings = settings
        self._doubt = settings.doubt_s * settings.rate
        self._memory = settings.memory_s * settings.rate
        self._seen = 0.0
        self.offset: Vector = NOWHERE  # rad/s

    def update(self, turn: Vector) -> Vector:
        """One sample in rad/s, at the nominal rate."""
        left = subtract(turn, self.offset)
        if max(abs(left[0]), abs(left[1]), abs(left[2])) > self._settings.still:
            return left
        self._seen = min(self._seen + 1.0, self._memory)
        most = self._settings.most
        x, y, z = add(self.offset, scale(left, 1.0 / (self._seen + self._doubt)))
        self.offset = (_within(x, most), _within(y, most), _within(z, most))
        return left


def _within(value: float, most: float) -> float:
    return min(max(value, -most), most)
