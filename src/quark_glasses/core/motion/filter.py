"""From samples of an inertial sensor to how the head is turned: the AHRS of Fusion (`imufusion`).

Its filter is the revised one of Madgwick's thesis (chapter 7): the gyroscope is integrated and pulled towards upright by the
accelerometer, which is left out while it disagrees too much. Here it is also left out while the head turns: in front of the neck
it then feels the turn's own pull. There is no magnetometer, so nothing corrects the heading: what is left of the gyroscope's
bias makes it drift, on synthesised consumer sensors 1 to 5 degrees a minute.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.motion.bias import BiasSettings, StillBias
from quark_glasses.core.motion.frames import ODOM
from quark_glasses.core.motion.rotation import IDENTITY, from_rpy, length, normalised, rotate
from quark_glasses.core.motion.state import HeadPose, Imu, Quaternion, Vector
from quark_glasses.core.types import Header

STANDARD_GRAVITY = 9.80665  # m/s^2
LONGEST_GAP_NS = 100_000_000  # across longer ones nobody knows how the head turned
LARGEST = 1e4  # rad/s and m/s^2: beyond it a sample is broken
NOTHING = np.zeros(3)  # to the library: no measurement


@dataclass(frozen=True)
class FilterSettings:
    """How the filter works. `mount` turns vectors of the sensor into the head."""

    rate: float = 200.0  # nominal, Hz
    gain: float = 0.5  # how fast the accelerometer pulls towards upright
    gyro_range: float = 2000.0  # deg/s: beyond it the turn is unknown
    reject_deg: float = 10.0  # an accelerometer that is off by more is left out
    recover_s: float = 5.0  # but no longer than this
    turning: float = 0.26  # rad/s (15 deg/s): while the head turns faster the accelerometer is left out
    mount: Quaternion = IDENTITY
    delay_ns: int = 0  # of the sensor's low-pass filter, beyond the mean over one sample


class HeadFilter:
    """Feed it samples in the order of their stamps; poses are in `odom`, whose x axis is where the head first looked.

    Raises `BackendUnavailable` where the library is missing.
    """

    def __init__(self, settings: FilterSettings = FilterSettings()) -> None:
        fusion = _library()
        self._settings = settings
        self._ahrs = fusion.Ahrs()
        self._ahrs.set_settings(
            fusion.AhrsSettings(
                sample_rate=settings.rate, convention=fusion.CONVENTION_NWU, gain=settings.gain,
                gyroscope_range=settings.gyro_range, acceleration_rejection=settings.reject_deg,
                rejection_timeout=settings.recover_s,
            )
        )  # fmt: skip
        self._bias = StillBias(BiasSettings(rate=settings.rate))
        self._last_ns: int | None = None
        self.refused = 0  # samples that were broken or out of order

    @property
    def bias(self) -> Vector:
        """What is taken off the gyroscope, rad/s, in the head."""
        return self._bias.offset

    @property
    def orientation(self) -> Quaternion:
        """Of the head in `odom`."""
        w, x, y, z = self._ahrs.get_quaternion().tolist()
        return normalised((x, y, z, w))

    def update(self, imu: Imu) -> HeadPose | None:
        """The pose at the time of this sample; None, and `refused` counts, where it is broken or not newer than the last."""
        stamp_ns = imu.header.stamp_ns
        if not _sound(imu) or (self._last_ns is not None and stamp_ns <= self._last_ns):
            self.refused += 1
            return None
        turn = self._bias.update(rotate(self._settings.mount, imu.angular_velocity))
        pull = rotate(self._settings.mount, imu.linear_acceleration)
        if self._last_ns is None:
            self._begin(pull)
        else:
            self._step(turn, pull, stamp_ns - self._last_ns)
        self._last_ns = stamp_ns
        return HeadPose(Header(stamp_ns - self._settings.delay_ns, ODOM), self.orientation, turn)

    def align(self, orientation: Quaternion) -> None:
        """Go on from here: somebody else knows better how the head is turned."""
        x, y, z, w = orientation
        self._ahrs.set_quaternion(np.array([w, x, y, z]))

    def _begin(self, pull: Vector) -> None:
        """Upright by the first sample: the library's own start would hold the heading for three seconds, whatever the head does."""
        x, y, z = pull
        self._ahrs.skip_startup()
        self.align(from_rpy(math.atan2(y, z), math.atan2(-x, math.hypot(y, z)), 0.0))

    def _step(self, turn: Vector, pull: Vector, gap_ns: int) -> None:
        steady = length(turn) <= self._settings.turning
        self._ahrs.set_sample_period(gap_ns / 1e9 if gap_ns <= LONGEST_GAP_NS else 1.0 / self._settings.rate)
        self._ahrs.update_no_magnetometer(
            np.array(turn) * (180.0 / math.pi), np.array(pull) / STANDARD_GRAVITY if steady else NOTHING
        )


def _sound(imu: Imu) -> bool:
    (a, b, c), (x, y, z) = imu.angular_velocity, imu.linear_acceleration
    return abs(a) + abs(b) + abs(c) + abs(x) + abs(y) + abs(z) < LARGEST  # false of NaN


def _library() -> Any:
    try:
        import imufusion
    except ImportError as error:
        raise BackendUnavailable(f"the head filter needs imufusion: {error}", "Run: make setup") from error
    return imufusion
