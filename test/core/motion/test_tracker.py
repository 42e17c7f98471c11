"""How the head was, is and will be turned."""

from __future__ import annotations

import math

import pytest

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.calibration import Scanout
from quark_glasses.core.motion.photon import Photons
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.motion.tracker import KEPT, HeadTracker, Prediction, predict
from quark_glasses.core.types import Header

MS = 1_000_000


def pose(at_ms: float, yaw: float, rate: float = 0.0, frame: str = "odom") -> HeadPose:
    return HeadPose(Header(round(at_ms * MS), frame), r.from_rpy(0, 0, yaw), (0.0, 0.0, rate))


def yaw_at(tracker: HeadTracker, at_ms: float) -> float:
    found = tracker.at(round(at_ms * MS))
    assert found is not None
    assert found.header.stamp_ns == round(at_ms * MS)
    return r.yaw_of(found.orientation)


def test_an_even_turn_goes_on() -> None:
    later = predict(pose(100, 0.5, 2.0), 0.03)
    assert r.yaw_of(later.orientation) == pytest.approx(0.56)
    assert later.header == Header(130 * MS, "odom")


def test_a_turn_about_the_head_s_own_axis_stays_about_it() -> None:
    """Nodding with the head turned to the left is still nodding."""
    left = HeadPose(Header(0, "odom"), r.from_rpy(0, 0, math.pi / 2), (0.0, 1.0, 0.0))
    assert r.rotate(predict(left, 0.1).orientation, (1, 0, 0)) == pytest.approx(
        (0, math.cos(0.1), -math.sin(0.1)), abs=1e-9
    )


def test_a_turn_that_gets_faster_is_foreseen() -> None:
    tracker = HeadTracker(Prediction(window_s=0.03, fade_s=1.0))
    for number in range(21):
        t = number * 0.005
        tracker.take(pose(t * 1e3, 0.5 * 20 * t * t, 20 * t))
    assert yaw_at(tracker, 130) == pytest.approx(10 * 0.13**2, abs=1e-4)


def test_what_is_foreseen_of_a_change_fades() -> None:
    steady = predict(pose(0, 0, 1.0), 0.1, (0.0, 0.0, 10.0), fade_s=0.02)
    assert r.yaw_of(steady.orientation) == pytest.approx(0.1 + 10 * 0.02 * 0.09)
    assert steady.angular_velocity[2] == pytest.approx(1.2)


def test_two_poses_are_too_few_to_foresee_a_change() -> None:
    tracker = HeadTracker()
    tracker.take(pose(0, 0, 0.0))
    tracker.take(pose(5, 0, 1.0))
    assert yaw_at(tracker, 15) == pytest.approx(0.01)


def test_the_past_is_between_two_poses() -> None:
    tracker = HeadTracker()
    for number in range(10):
        tracker.take(pose(number * 10, number * 0.1))
    assert yaw_at(tracker, 42) == pytest.approx(0.42)
    assert yaw_at(tracker, 0) == pytest.approx(0.0)
    assert tracker.at(-1) is None


def test_only_so_much_past_is_kept() -> None:
    tracker = HeadTracker()
    for number in range(KEPT + 50):
        tracker.take(pose(number * 5, 0))
    assert tracker.at(49 * 5 * MS) is None
    assert tracker.at(51 * 5 * MS) is not None


def test_nothing_is_known_without_poses_of_late() -> None:
    tracker = HeadTracker()
    assert tracker.at(0) is None
    tracker.take(pose(0, 0, 1.0))
    assert tracker.at(290 * MS) is not None
    assert tracker.at(310 * MS) is None


def test_a_turn_is_followed_only_so_far() -> None:
    tracker = HeadTracker()
    tracker.take(pose(0, 0, 1.0))
    assert yaw_at(tracker, 290) == pytest.approx(0.15)


def test_poses_out_of_order_are_dropped() -> None:
    tracker = HeadTracker()
    for at, yaw in ((0, 0.0), (10, 0.1), (5, 9.0), (10, 9.0)):
        tracker.take(pose(at, yaw))
    assert tracker.newest is not None
    assert tracker.newest.header.stamp_ns == 10 * MS
    assert yaw_at(tracker, 5) == pytest.approx(0.05)


def test_a_clock_that_jumped_back_or_another_frame_starts_anew() -> None:
    tracker = HeadTracker()
    tracker.take(pose(10_000, 1.0))
    tracker.take(pose(20, 0.2))
    assert yaw_at(tracker, 20) == pytest.approx(0.2)
    tracker.take(pose(30, 0.7, frame="map"))
    assert tracker.at(25 * MS) is None


def test_light_comes_after_the_next_edge_row_by_row() -> None:
    photons = Photons(Scanout(latency_ms=2, scan_ms=16, hold_ms=4), 50.0, edge_ns=7 * MS)
    assert photons.taken_ns(8 * MS) == 27 * MS
    assert photons.taken_ns(27 * MS) == 27 * MS
    assert photons.taken_ns(3 * MS) == 7 * MS
    assert photons.seen_ns(27 * MS, 0.0) == 31 * MS
    assert photons.seen_ns(27 * MS, 0.5) == 39 * MS
    assert photons.seen_ns(27 * MS, 7.0) == 47 * MS


def test_without_known_edges_half_a_period_is_expected() -> None:
    assert Photons(Scanout(), 50.0).taken_ns(100 * MS) == 110 * MS


def test_displays_that_cannot_be() -> None:
    with pytest.raises(InvalidInput, match="Hz"):
        Photons(Scanout(), 0.0)
    with pytest.raises(InvalidInput, match="ms"):
        Scanout(latency_ms=-1)
