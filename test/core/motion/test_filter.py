"""The head filter against known truth: upright, straight on, and how far the heading drifts."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.filter import STANDARD_GRAVITY, FilterSettings, HeadFilter
from quark_glasses.core.motion.paths import path
from quark_glasses.core.motion.state import HeadPose, Imu
from quark_glasses.core.motion.synth import Recording, Sensor, record, synthesise
from quark_glasses.core.types import Header

pytest.importorskip("imufusion", reason="imufusion is not installed: make setup")
UP = (0.0, 0.0, STANDARD_GRAVITY)
STEP_NS = 5_000_000


def poses(recording: Recording, settings: FilterSettings | None = None) -> list[HeadPose]:
    head = HeadFilter(settings or FilterSettings())
    return [pose for sample in recording.samples if (pose := head.update(sample)) is not None]


def errors(recording: Recording, pose: HeadPose) -> tuple[float, float]:
    """Tilt and heading in degrees."""
    off = r.log(r.multiply(pose.orientation, r.inverse(recording.truth(pose.header.stamp_ns))))
    return math.degrees(math.hypot(off[0], off[1])), math.degrees(off[2])


def level(seconds: float, turn: tuple[float, float, float] = (0.0, 0.0, 0.0), start_ns: int = 0) -> list[Imu]:
    return [Imu(Header(start_ns + n * STEP_NS), turn, UP) for n in range(int(seconds * 200))]


def test_a_turn_to_the_left_is_a_positive_yaw() -> None:
    head = HeadFilter()
    for sample in level(1.0):
        head.update(sample)
    for sample in level(1.0, (0.0, 0.0, math.radians(90)), 10**9):
        pose = head.update(sample)
    assert pose is not None
    assert r.yaw_of(pose.orientation) == pytest.approx(math.radians(90), abs=0.02)
    assert pose.header.frame_id == "odom"
    assert pose.angular_velocity[2] == pytest.approx(math.radians(90), abs=0.01)


def test_the_first_sample_already_gives_the_tilt() -> None:
    tilted = r.from_rpy(0.2, -0.3, 0.0)
    pose = HeadFilter().update(Imu(Header(1), (0, 0, 0), r.rotate(r.inverse(tilted), UP)))
    assert pose is not None
    assert r.length(r.between(pose.orientation, tilted)) < 1e-3


def test_a_head_that_turns_from_the_first_moment_is_followed() -> None:
    head = HeadFilter()
    for sample in level(2.0, (0.0, 0.0, math.radians(100))):
        pose = head.update(sample)
    assert pose is not None
    assert math.degrees(r.length(r.log(pose.orientation))) == pytest.approx(
        160, abs=4
    )  # 200 degrees the other way round


@pytest.mark.parametrize("motion", ["still", "turn", "stop_and_go", "shake", "walk", "wander"])
@pytest.mark.parametrize("seed", [21, 22])
def test_heads_stay_upright_and_drift_slowly(motion: str, seed: int) -> None:
    recording = synthesise(motion, seed, 40.0)
    found = [errors(recording, pose) for pose in poses(recording)]
    assert max(tilt for tilt, _ in found[1000:]) < 3.0
    assert abs(found[-1][1] - found[1000][1]) < 12.0  # in 35 s; a bias of 0.3 deg/s alone would be that


def test_a_bias_is_found_while_the_head_is_still() -> None:
    recording = record(path("still", 4, 40.0), 4, Sensor(gyro_bias=math.radians(0.7)))
    head = HeadFilter()
    for sample in recording.samples:
        head.update(sample)
    turns = [sample.angular_velocity for sample in recording.samples]
    mean = tuple(sum(turn[axis] for turn in turns) / len(turns) for axis in range(3))
    assert math.degrees(r.length(r.subtract(head.bias, mean))) < 0.1  # type: ignore[arg-type]
    assert math.degrees(r.length(mean)) > 0.3  # type: ignore[arg-type]


def test_a_long_slow_pan_is_not_all_taken_for_bias() -> None:
    head = HeadFilter()
    for sample in level(60.0, (0.0, 0.0, math.radians(4.5))):
        head.update(sample)
    assert math.degrees(r.length(head.bias)) <= 3.0


def test_turning_in_front_of_the_neck_does_not_tilt_the_world() -> None:
    recording = synthesise("turn", 6, 30.0)
    careless = FilterSettings(turning=1e9)
    best, worst = (
        max(errors(recording, p)[0] for p in poses(recording, s)[1000:]) for s in (FilterSettings(), careless)
    )
    assert best < 1.8
    assert worst > 1.5 * best


def test_the_mount_turns_the_sensor_into_the_head() -> None:
    """A sensor that is mounted on its side sees a nod as a shake."""
    mount = r.from_rpy(math.radians(90), 0, 0)
    head = HeadFilter(FilterSettings(mount=mount))
    for sample in level(1.0, (0.0, 0.0, 0.8)):
        turned = replace(
            sample,
            angular_velocity=r.rotate(r.inverse(mount), sample.angular_velocity),
            linear_acceleration=r.rotate(r.inverse(mount), UP),
        )
        pose = head.update(turned)
    assert pose is not None
    assert r.yaw_of(pose.orientation) == pytest.approx(0.8, abs=0.02)


def test_broken_and_late_samples_are_refused() -> None:
    head = HeadFilter()
    good = Imu(Header(10**9), (0, 0, 0), UP)
    assert head.update(good) is not None
    assert head.update(good) is None
    assert head.update(replace(good, header=Header(5))) is None
    for bad in ((math.nan, 0.0, 0.0), (0.0, math.inf, 0.0), (0.0, 0.0, 1e9)):
        assert head.update(Imu(Header(2 * 10**9), bad, UP)) is None
        assert head.update(Imu(Header(2 * 10**9), (0, 0, 0), bad)) is None
    assert head.refused == 8
    after = head.update(Imu(Header(2 * 10**9), (0, 0, 0), UP))
    assert after is not None
    assert r.length(r.log(after.orientation)) < 1e-3


def test_nobody_knows_how_the_head_turned_during_a_long_gap() -> None:
    head = HeadFilter()
    turn = (0.0, 0.0, 2.0)
    head.update(Imu(Header(0), turn, UP))
    pose = head.update(Imu(Header(10 * 10**9), turn, UP))
    assert pose is not None
    assert abs(r.yaw_of(pose.orientation)) < 0.02


def test_an_accelerometer_in_free_fall_is_no_reason_to_fall() -> None:
    head = HeadFilter()
    for number in range(400):
        pose = head.update(Imu(Header(number * STEP_NS), (0, 0, 0), UP if number < 200 else (0.0, 0.0, 0.0)))
    assert pose is not None
    assert r.length(r.log(pose.orientation)) < 1e-3


def test_the_filter_goes_on_from_where_somebody_else_says() -> None:
    head = HeadFilter()
    for sample in level(0.5):
        head.update(sample)
    head.align(r.from_rpy(0, 0, 1.2))
    pose = head.update(Imu(Header(10**9), (0, 0, 0), UP))
    assert pose is not None
    assert r.yaw_of(pose.orientation) == pytest.approx(1.2, abs=1e-3)


def test_the_delay_of_the_sensor_is_taken_off_the_stamp() -> None:
    pose = HeadFilter(FilterSettings(delay_ns=3_000_000)).update(Imu(Header(10**9), (0, 0, 0), UP))
    assert pose is not None
    assert pose.header.stamp_ns == 10**9 - 3_000_000
