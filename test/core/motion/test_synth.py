"""Synthesised recordings: they agree with their own truth, and the same seed gives the same."""

from __future__ import annotations

import math

import numpy as np
import pytest

from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.paths import MOTIONS, REST_S, path
from quark_glasses.core.motion.synth import GRAVITY, Recording, Sensor, record, synthesise, wander

PERFECT = Sensor(
    gyro_noise=0, gyro_bias=0, gyro_walk=0, gyro_scale=0, accel_noise=0, accel_bias=0, jitter_s=0, delay_s=(0, 0)
)


def fastest(recording: Recording) -> float:
    return max(math.degrees(r.length(sample.angular_velocity)) for sample in recording.samples)


def test_a_seed_gives_the_same_and_another_something_else() -> None:
    assert wander(3, 8.0).samples == wander(3, 8.0).samples
    assert wander(3, 8.0).samples != wander(4, 8.0).samples
    assert wander(3, 8.0).arrivals_ns == wander(3, 8.0).arrivals_ns


@pytest.mark.parametrize("motion", MOTIONS)
def test_a_perfect_gyroscope_leads_along_the_truth(motion: str) -> None:
    made = record(path(motion, 2, 15.0), 2, PERFECT)
    turned, worst = made.truth(0), 0.0
    for sample in made.samples:
        turned = r.multiply(turned, r.exp(r.scale(sample.angular_velocity, 1 / 200)))
        worst = max(worst, r.length(r.between(turned, made.truth(sample.header.stamp_ns))))
    assert worst < math.radians(0.01)


@pytest.mark.parametrize("motion", MOTIONS)
def test_a_perfect_accelerometer_feels_the_ground_at_rest(motion: str) -> None:
    made = record(path(motion, 2, 15.0), 2, PERFECT)
    for sample in made.samples[: int((REST_S - 2) * 200) : 50]:
        up = r.rotate(made.truth(sample.header.stamp_ns), sample.linear_acceleration)
        assert up == pytest.approx((0, 0, GRAVITY), abs=0.1)


@pytest.mark.parametrize("motion", MOTIONS)
def test_a_recording_ends_as_it_began(motion: str) -> None:
    made = synthesise(motion, 5, 20.0)
    assert r.length(r.between(made.truth(0), made.truth(20 * 10**9))) < math.radians(0.1)


def test_motions_are_as_fast_as_people() -> None:
    assert 198 < fastest(synthesise("turn", 1, 20.0)) < 206
    assert fastest(synthesise("still", 1, 20.0)) < 5
    for motion in ("stop_and_go", "shake"):
        assert 120 < fastest(synthesise(motion, 1, 20.0)) < 320


def test_a_turn_is_held_at_200_degrees_a_second() -> None:
    made = synthesise("turn", 1, 20.0)
    rates = [math.degrees(abs(sample.angular_velocity[2])) for sample in made.samples]
    assert sum(195 < rate < 205 for rate in rates) > 2 * 200


def test_samples_are_as_wrong_as_their_sensor() -> None:
    sensor = Sensor(gyro_bias=math.radians(1.0))
    made = record(path("still", 1, 60.0), 9, sensor)
    turns = np.array([sample.angular_velocity for sample in made.samples])
    noise = np.std(np.diff(turns, axis=0)) / math.sqrt(2)
    assert noise == pytest.approx(sensor.gyro_noise * math.sqrt(200), rel=0.1)
    assert 0.1 < math.degrees(np.abs(turns.mean(axis=0)).max()) < 4.0
    stamps = np.diff([sample.header.stamp_ns for sample in made.samples])
    assert stamps.min() > 0
    assert np.std(stamps) == pytest.approx(sensor.jitter_s * math.sqrt(2) * 1e9, rel=0.1)


def test_samples_arrive_late_and_in_order() -> None:
    made = wander(1, 10.0)
    late = np.array(made.arrivals_ns) - (np.arange(1, len(made.samples) + 1) * 5_000_000)
    assert late.min() >= 5_000_000
    assert late.max() <= 10_500_000
    assert (np.diff(wander(1, 10.0, rate=500.0).arrivals_ns) >= 0).all()


def test_the_start_may_be_any_time() -> None:
    there, here = wander(1, 5.0, start_ns=10**18), wander(1, 5.0)
    assert there.samples[7].header.stamp_ns - here.samples[7].header.stamp_ns == 10**18
    assert there.truth(10**18 + 4 * 10**9) == pytest.approx(here.truth(4 * 10**9))
    assert there.truth(0) == there.truth(10**18)


def test_other_rates() -> None:
    assert len(wander(1, 5.0, rate=100.0).samples) == 500
    with pytest.raises(InvalidInput, match="Hz"):
        wander(1, 5.0, rate=5.0)
    with pytest.raises(InvalidInput, match="cannot be made"):
        wander(1, 0.0)


def test_an_unknown_motion_names_the_known_ones() -> None:
    with pytest.raises(UnknownName, match="stop_and_go"):
        synthesise("dance", 1, 5.0)
