"""Ways a head moves, as smooth functions of time: what synthesised recordings are made of.

Each is a sum of gaze shifts with the minimum-jerk profile (Flash and Hogan, 1985), turns at an even rate with eased ends, and
sways. Sizes and speeds are those of people: shifts of 10 to 60 degrees in 0.3 to 0.8 s, shaking "no" at 2 to 3 Hz, steps at 2 Hz.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import UnknownName

Floats = NDArray[np.float64]

YAW, PITCH, ROLL = 0, 1, 2
REST_S = 5.0  # at the start, for filters to settle
FADE_S = 1.0  # sways come and go this fast
FULL_TURN_RATE = math.radians(200.0)  # a brisk turn of the head


@dataclass(frozen=True)
class Shift:
    """Look elsewhere: `rad` more about one axis, within `seconds`."""

    axis: int
    start_s: float
    seconds: float
    rad: float

    def angle(self, t: Floats) -> Floats:
        u = np.clip((t - self.start_s) / self.seconds, 0.0, 1.0)
        return self.rad * u**3 * (10.0 - 15.0 * u + 6.0 * u**2)


@dataclass(frozen=True)
class Spin:
    """Turn about one axis at an even rate; it comes and goes within `ease_s`."""

    axis: int
    start_s: float
    seconds: float
    rate: float  # rad/s
    ease_s: float = 0.2

    def angle(self, t: Floats) -> Floats:
        return self.rate * self.ease_s * (self._eased(t - self.start_s) - self._eased(t - self.start_s - self.seconds))

    def _eased(self, t: Floats) -> Floats:
        """The integral of the minimum-jerk step, in units of `ease_s`."""
        u = np.clip(t / self.ease_s, 0.0, 1.0)
        return u**4 * (2.5 - 3.0 * u + u**2) + np.maximum(t / self.ease_s - 1.0, 0.0)


@dataclass(frozen=True)
class Sway:
    """Back and forth about one axis between two times."""

    axis: int
    start_s: float
    end_s: float
    hertz: float
    rad: float
    phase: float = 0.0

    def angle(self, t: Floats) -> Floats:
        rise = Shift(self.axis, self.start_s, FADE_S, 1.0).angle(t)
        fall = Shift(self.axis, self.end_s - FADE_S, FADE_S, 1.0).angle(t)
        wave: Floats = self.rad * (rise - fall) * np.sin(2.0 * math.pi * self.hertz * t + self.phase)
        return wave


@dataclass(frozen=True)
class Path:
    """All that a head does in a recording of `seconds`; it starts and ends at rest, looking the same way."""

    seconds: float
    parts: tuple[Shift | Spin | Sway, ...]
    steps_hz: float = 0.0  # of walking: the head bobs

    def angles(self, t: Floats) -> Floats:
        """Yaw, pitch and roll in rad at each time in s; shape (times, 3)."""
        found = np.zeros((len(t), 3))
        for part in self.parts:
            found[:, part.axis] += part.angle(t)
        return found


def _still(dice: random.Random, seconds: float) -> Path:
    """Nobody is quite still: a fraction of a degree, slower than once a second."""
    return Path(seconds, _posture(dice, 0.0, seconds))


def _posture(dice: random.Random, start_s: float, end_s: float, size: float = 1.0) -> tuple[Sway, ...]:
    if end_s - start_s <= 2 * FADE_S:
        return ()
    return tuple(
        Sway(
            axis,
            start_s,
            end_s,
            dice.uniform(0.08, 0.5),
            size * math.radians(dice.uniform(0.1, 0.4)),
            dice.uniform(0, 6),
        )
        for axis in (YAW, PITCH, ROLL, YAW)
    )


def _turn(dice: random.Random, seconds: float) -> Path:
    """Left and right at 200 deg/s, held for half a second or more each way."""
    parts: list[Shift | Spin | Sway] = [*_posture(dice, 0.0, seconds)]
    now = REST_S
    while True:
        held, pause = dice.uniform(0.5, 0.8), dice.uniform(0.1, 0.6)
        side, ease = dice.choice((-1.0, 1.0)), dice.uniform(0.12, 0.25)
        if now + 2 * (held + ease) + pause > seconds - FADE_S:
            return Path(seconds, tuple(parts))
        parts.append(Spin(YAW, now, held, side * FULL_TURN_RATE, ease))
        now += held + ease + pause
        parts.append(Spin(YAW, now, held, -side * FULL_TURN_RATE, ease))
        now += held + ease + dice.uniform(0.1, 0.6)


def _pursuit(dice: random.Random, seconds: float) -> Path:
    """Follow something that moves: slow sweeps."""
    end = seconds - FADE_S
    yaw, pitch = (math.radians(dice.uniform(*size)) for size in ((25, 40), (5, 12)))
    sweeps = (
        Sway(YAW, REST_S, end, dice.uniform(0.25, 0.45), yaw, dice.uniform(0, 6)),
        Sway(PITCH, REST_S, end, dice.uniform(0.15, 0.4), pitch, dice.uniform(0, 6)),
    )
    return Path(seconds, (*_posture(dice, 0.0, seconds), *sweeps))


def _stop_and_go(dice: random.Random, seconds: float) -> Path:
    """Look here, look there."""
    return Path(seconds, (*_posture(dice, 0.0, seconds), *_glances(dice, seconds, (0.3, 1.0), 60.0)))


def _glances(dice: random.Random, seconds: float, pause_s: tuple[float, float], widest_deg: float) -> tuple[Shift, ...]:
    parts: list[Shift] = []
    now, yaw, pitch = REST_S, 0.0, 0.0
    while now < seconds - 3 * FADE_S:
        to_yaw = math.radians(dice.uniform(-widest_deg, widest_deg))
        to_pitch = math.radians(dice.uniform(-widest_deg, widest_deg)) / 4
        took = 0.25 + math.degrees(abs(to_yaw - yaw)) / 150.0  # peaks at some 150 to 220 deg/s
        parts += [Shift(YAW, now, took, to_yaw - yaw), Shift(PITCH, now, took, to_pitch - pitch)]
        yaw, pitch = to_yaw, to_pitch
        now += took + dice.uniform(*pause_s)
    back = seconds - 2 * FADE_S
    return (*parts, Shift(YAW, back, FADE_S, -yaw), Shift(PITCH, back, FADE_S, -pitch))


def _shake(dice: random.Random, seconds: float) -> Path:
    """Say no, again and again."""
    parts: list[Shift | Spin | Sway] = [*_posture(dice, 0.0, seconds)]
    now = REST_S
    while now + 4.0 < seconds - FADE_S:
        rad = math.radians(dice.uniform(8.0, 14.0))
        parts.append(Sway(YAW, now, now + dice.uniform(3.0, 4.0), dice.uniform(2.0, 3.0), rad))
        now += dice.uniform(4.5, 6.0)
    return Path(seconds, tuple(parts))


def _walk(dice: random.Random, seconds: float) -> Path:
    """Walk and look around."""
    steps, end = dice.uniform(1.7, 2.1), seconds - FADE_S
    bobs = (
        Sway(PITCH, REST_S, end, steps, math.radians(dice.uniform(1.0, 2.0))),
        Sway(YAW, REST_S, end, steps / 2, math.radians(dice.uniform(1.0, 2.0)), dice.uniform(0, 6)),
        Sway(ROLL, REST_S, end, steps / 2, math.radians(dice.uniform(0.5, 1.0)), dice.uniform(0, 6)),
    )
    looks = _glances(dice, seconds, (1.0, 3.0), 40.0)
    return Path(seconds, (*_posture(dice, 0.0, seconds), *bobs, *looks), steps_hz=steps)


def _wander(dice: random.Random, seconds: float) -> Path:
    """Stand and look around at ease, as one does with glasses that show something."""
    return Path(seconds, (*_posture(dice, 0.0, seconds, 2.0), *_glances(dice, seconds, (0.8, 2.5), 45.0)))


_MADE_BY: dict[str, Callable[[random.Random, float], Path]] = {
    "still": _still, "turn": _turn, "pursuit": _pursuit, "stop_and_go": _stop_and_go, "shake": _shake,
    "walk": _walk, "wander": _wander,
}  # fmt: skip
MOTIONS = tuple(_MADE_BY)


def path(motion: str, seed: int, seconds: float) -> Path:
    """One way to do one of `MOTIONS`; another seed does it otherwise. Raises `UnknownName`."""
    if motion not in _MADE_BY:
        raise UnknownName(f"there is no motion '{motion}'", f"There are: {', '.join(MOTIONS)}")
    return _MADE_BY[motion](random.Random(seed), seconds)
