"""Recordings of an inertial sensor on a head, made from a path, with the truth beside them.

The truth is the path on a grid of 1 ms. From it each sample takes what a sensor would say: the gyroscope the mean turn since the
sample before (as decimating sensors do), the accelerometer gravity and what a sensor in front of the neck feels as the head
turns and bobs; and to both the errors of a consumer part are added. Stamps jitter, and samples arrive after a transport delay.
The same seed gives the same bytes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion.paths import FADE_S, REST_S, Floats, Path, Sway, path
from quark_glasses.core.motion.rotation import normalised
from quark_glasses.core.motion.state import Imu, Quaternion
from quark_glasses.core.types import Header

GRAVITY = 9.80665  # m/s^2
GRID_HZ = 1000
LONGEST_S = 3600.0
NECK = (0.10, 0.0, 0.15)  # from the neck's joint to the sensor, in the head, m
BOB_M = 0.02  # how much a walking head rises and falls


@dataclass(frozen=True)
class Sensor:
    """How wrong a sensor is; the defaults are those of consumer parts for wearables (typical values of their data sheets)."""

    rate: float = 200.0  # Hz
    gyro_noise: float = math.radians(0.008)  # rad/s per square root of Hz
    gyro_bias: float = math.radians(0.3)  # standard deviation from one start to the next, rad/s
    gyro_walk: float = math.radians(0.002)  # how far the bias wanders within a second, rad/s
    gyro_scale: float = 0.004  # standard deviation of the sensitivity
    accel_noise: float = 0.0016  # m/s^2 per square root of Hz
    accel_bias: float = 0.1  # m/s^2
    jitter_s: float = 0.0003  # standard deviation of a stamp
    delay_s: tuple[float, float] = (0.005, 0.010)  # from the stamp until software has the sample

    def __post_init__(self) -> None:
        if not 10.0 <= self.rate <= GRID_HZ:
            raise InvalidInput(f"an inertial sensor of {self.rate} Hz cannot be synthesised", f"Use 10 to {GRID_HZ} Hz")


@dataclass(frozen=True, eq=False)
class Recording:
    """Samples as software gets them, when it gets them, and how the head really was."""

    samples: tuple[Imu, ...]
    arrivals_ns: tuple[int, ...]
    start_ns: int
    seconds: float
    _grid: Floats = field(repr=False)  # quaternions each millisecond, shape (times, 4)

    def truth(self, at_ns: int) -> Quaternion:
        """How the head was turned then; before the start and after the end it rests."""
        place = min(max((at_ns - self.start_ns) * GRID_HZ / 1e9, 0.0), len(self._grid) - 1.0)
        low = min(int(place), len(self._grid) - 2)
        mixed = self._grid[low] + (self._grid[low + 1] - self._grid[low]) * (place - low)
        x, y, z, w = mixed.tolist()
        return normalised((x, y, z, w))


def wander(seed: int, seconds: float, rate: float = 200.0, start_ns: int = 0) -> Recording:
    """Somebody who stands and looks around at ease; the first seconds are at rest, the last look where the first did."""
    return record(path("wander", seed, seconds), seed, Sensor(rate=rate), start_ns)


def synthesise(motion: str, seed: int, seconds: float, rate: float = 200.0, start_ns: int = 0) -> Recording:
    """One of `paths.MOTIONS`; raises `UnknownName`."""
    return record(path(motion, seed, seconds), seed, Sensor(rate=rate), start_ns)


def record(way: Path, seed: int, sensor: Sensor, start_ns: int = 0) -> Recording:
    """What a sensor says along a path; raises `InvalidInput` where that is too short or too long."""
    if not 0.1 <= way.seconds <= LONGEST_S:
        raise InvalidInput(f"a recording of {way.seconds} s cannot be made", f"Use 0.1 to {LONGEST_S:g} s")
    dice = np.random.default_rng(seed)
    grid = _turns(way.angles(np.arange(round(way.seconds * GRID_HZ) + 2) / GRID_HZ))
    times = np.arange(1, int(way.seconds * sensor.rate) + 1) / sensor.rate
    gyro = _gyro(grid, times, sensor, dice)
    accel = _accel(grid, times, way, sensor, dice)
    stamps = times + np.clip(dice.normal(0.0, sensor.jitter_s, len(times)), -0.4 / sensor.rate, 0.4 / sensor.rate)
    arrivals = np.maximum.accumulate(times + dice.uniform(*sensor.delay_s, len(times)))
    samples = tuple(
        Imu(Header(start_ns + round(stamp * 1e9), "imu_link"), (turn[0], turn[1], turn[2]), (pull[0], pull[1], pull[2]))
        for stamp, turn, pull in zip(stamps.tolist(), gyro.tolist(), accel.tolist(), strict=True)
    )
    arrived = tuple(start_ns + round(at * 1e9) for at in arrivals.tolist())
    return Recording(samples, arrived, start_ns, way.seconds, grid)


def _turns(angles: Floats) -> Floats:
    """Yaw, pitch and roll as quaternions, shape (times, 4), without jumps of sign."""
    half = angles / 2.0
    (cy, cp, cr), (sy, sp, sr) = np.cos(half).T, np.sin(half).T
    return np.column_stack((
        sr * cp * cy - cr * sp * sy,
        cr * sp * cy + sr * cp * sy,
        cr * cp * sy - sr * sp * cy,
        cr * cp * cy + sr * sp * sy,
    ))  # fmt: skip


def _at(grid: Floats, times: Floats) -> Floats:
    """Quaternions between the points of the grid."""
    place = np.clip(times * GRID_HZ, 0.0, len(grid) - 1.001)
    low = place.astype(int)
    mixed: Floats = grid[low] + (grid[low + 1] - grid[low]) * (place - low)[:, None]
    mixed /= np.linalg.norm(mixed, axis=1)[:, None]
    return mixed


def _gyro(grid: Floats, times: Floats, sensor: Sensor, dice: np.random.Generator) -> Floats:
    """Mean angular velocity since the sample before, in the head, with its errors."""
    period = 1.0 / sensor.rate
    before, now = _at(grid, times - period), _at(grid, times)
    vector, real = _between(before, now)
    sine = np.linalg.norm(vector, axis=1)
    angle = 2.0 * np.arctan2(sine, real)
    rates = vector * (np.where(sine > 1e-12, angle / np.maximum(sine, 1e-12), 2.0) / period)[:, None]
    bias = dice.normal(0.0, sensor.gyro_bias, 3)
    walk = np.cumsum(dice.normal(0.0, sensor.gyro_walk * math.sqrt(period), rates.shape), axis=0)
    noise = dice.normal(0.0, sensor.gyro_noise * math.sqrt(sensor.rate), rates.shape)
    return np.asarray(rates * (1.0 + dice.normal(0.0, sensor.gyro_scale, 3)) + bias + walk + noise)


def _between(a: Floats, b: Floats) -> tuple[Floats, Floats]:
    """Vector and real part of the turn from each a to each b, in the frame of a."""
    av, aw, bv, bw = a[:, :3], a[:, 3:], b[:, :3], b[:, 3:]
    return aw * bv - bw * av - np.cross(av, bv), (aw * bw)[:, 0] + np.sum(av * bv, axis=1)


def _accel(grid: Floats, times: Floats, way: Path, sensor: Sensor, dice: np.random.Generator) -> Floats:
    """Specific force in the head: gravity, the sensor's way round the neck, steps, and errors."""
    place = _rotated(grid, np.broadcast_to(np.array(NECK), (len(grid), 3)))
    if way.steps_hz:
        bob = Sway(0, REST_S, way.seconds - FADE_S, way.steps_hz, BOB_M)
        place[:, 2] += bob.angle(np.arange(len(grid)) / GRID_HZ)
    pull = np.gradient(np.gradient(place, 1.0 / GRID_HZ, axis=0), 1.0 / GRID_HZ, axis=0)
    pull[:, 2] += GRAVITY
    felt = _rotated(grid * np.array([-1.0, -1.0, -1.0, 1.0]), pull)
    samples = felt[np.clip(np.rint(times * GRID_HZ).astype(int), 0, len(felt) - 1)]
    noise = dice.normal(0.0, sensor.accel_noise * math.sqrt(sensor.rate), samples.shape)
    return np.asarray(samples + dice.normal(0.0, sensor.accel_bias, 3) + noise)


def _rotated(q: Floats, v: Floats) -> Floats:
    """Each vector turned by each quaternion."""
    vector, real = q[:, :3], q[:, 3:]
    twice = 2.0 * np.cross(vector, v)
    return np.asarray(v + real * twice + np.cross(vector, twice))
