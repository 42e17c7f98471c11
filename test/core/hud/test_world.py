"""World-locked cards: where they are drawn, when they vanish, and how far they lag behind a head that turns."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.scene import Anchor, Card, CardKind
from quark_glasses.core.hud.world import Eye, HeadView, World, anchor_from_picture
from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.calibration import Calibration, Camera, Mount, Scanout
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.motion.synth import synthesise
from quark_glasses.core.types import Header

MS = 1_000_000
DISPLAY = Display("test", 640, 480, fov_deg=30.0, eye_offset_px=18.8, focus_m=2.0)
GLASSES = Calibration()


def pose(
    yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0, at: tuple[float, float, float] = (0, 0, 0)
) -> HeadPose:
    angles = (math.radians(a) for a in (roll, pitch, yaw))
    return HeadPose(Header(0, "odom"), r.from_rpy(*angles), position=at)


def view(head: HeadPose | None = None, calibration: Calibration = GLASSES) -> HeadView:
    return HeadView(head or pose(), DISPLAY, calibration)


def far(x: float, y: float, z: float, frame: str = "odom") -> Anchor:
    return Anchor(frame, x, y, z, far=True)


def card(anchor: Anchor, kind: CardKind = CardKind.CAPTION) -> Card:
    return Card("a", kind, anchor=anchor)


def test_what_is_straight_ahead_is_in_the_middle() -> None:
    assert view().project(far(1, 0, 0)) == pytest.approx((320, 240))
    assert view().project(Anchor("odom", 3, 0, 0)) == pytest.approx((320, 240))


def test_left_is_left_and_up_is_up() -> None:
    x, y = view().project(far(1, 0.1, 0.05)) or (0, 0)
    assert x == pytest.approx(320 - 0.1 * DISPLAY.focal_px)
    assert y == pytest.approx(240 - 0.05 * DISPLAY.focal_px)


def test_the_edge_of_the_view_is_the_edge_of_the_display() -> None:
    edge = math.tan(math.radians(15))
    assert view().project(far(1, edge, 0)) == pytest.approx((0, 240))
    assert view().project(far(1, -edge, 0)) == pytest.approx((640, 240))


def test_the_head_turns_left_and_the_world_moves_right() -> None:
    x, y = view(pose(yaw=5)).project(far(1, 0, 0)) or (0, 0)
    assert x == pytest.approx(320 + DISPLAY.focal_px * math.tan(math.radians(5)))
    assert y == pytest.approx(240)


def test_the_head_looks_down_and_the_world_moves_up() -> None:
    assert (view(pose(pitch=5)).project(far(1, 0, 0)) or (0, 999))[1] < 240


def test_the_head_leans_right_and_the_world_leans_left() -> None:
    x, y = view(pose(roll=10)).project(far(1, 0, 0.1)) or (0, 0)
    assert x < 320
    assert y < 240


def test_a_near_place_moves_as_the_head_does_and_a_far_one_does_not() -> None:
    stepped = view(pose(at=(0, 0.5, 0)))
    assert stepped.project(far(1, 0, 0)) == pytest.approx((320, 240))
    x, _ = stepped.project(Anchor("odom", 2, 0, 0)) or (0, 0)
    assert x == pytest.approx(320 + DISPLAY.focal_px * 0.25)


def test_each_eye_sees_a_near_place_from_its_side() -> None:
    """At the distance where both pictures meet they need no more shift; nearer they cross, farther they part."""
    for metres, sign in ((2.0, 0), (1.0, 1), (8.0, -1)):
        left = view().project(Anchor("odom", metres, 0, 0), Eye.LEFT)
        right = view().project(Anchor("odom", metres, 0, 0), Eye.RIGHT)
        assert left is not None
        assert right is not None
        gap = left[0] - right[0]
        assert gap == pytest.approx(2 * (DISPLAY.focal_px * 0.0315 / metres - 18.8), abs=1e-6)
        assert abs(gap) < 0.3 if sign == 0 else gap * sign > 10


def test_what_is_behind_has_no_place() -> None:
    assert view().project(far(-1, 0, 0)) is None
    assert view().project(Anchor("odom", -2, 0.1, 0)) is None
    assert view().project(Anchor("odom", 0.01, 0, 0)) is None


def test_other_frames() -> None:
    head = pose(yaw=30, at=(5, 5, 0))
    assert view(head).project(Anchor("head", 2, 0, 0)) == pytest.approx((320, 240))
    ahead = math.cos(math.radians(30)), math.sin(math.radians(30)), 0.0
    assert view(head).project(Anchor("base_link", *ahead)) == pytest.approx((320, 240))
    assert view(head).project(far(*ahead, frame="map")) == pytest.approx((320, 240))
    assert view(head).project(Anchor("kitchen", 1, 0, 0)) is None


def test_a_display_that_looks_aside_sees_what_is_there() -> None:
    aside = Mount((0, -0.03, 0), r.from_rpy(0, 0, math.radians(-12)))
    seen = view(calibration=Calibration(left=aside, right=aside))
    direction = r.rotate(aside.rotation, (1, 0, 0))
    assert seen.project(far(*direction)) == pytest.approx((320, 240))


@given(st.floats(-179, 179), st.floats(-60, 60), st.floats(-30, 30), st.floats(40, 600), st.floats(40, 440))
def test_a_picture_and_the_display_agree(yaw: float, pitch: float, roll: float, x: float, y: float) -> None:
    """A label put on something in the camera picture is drawn over that thing, as the eye at the camera would see it."""
    camera = Camera(640, 480, 460, 460, 319.5, 239.5, mount=Mount((0.02, -0.06, 0.01), r.from_rpy(0, 0.1, 0)))
    head = pose(yaw, pitch, roll, at=(1, 2, 0.5))
    found = anchor_from_picture(x, y, 2.0, head, camera)
    lens = r.add(head.position, r.rotate(head.orientation, camera.mount.translation))
    place = (found.x, found.y, found.z)
    assert r.length(r.subtract(place, lens)) == pytest.approx(2.0)
    eye_there = Calibration(left=camera.mount, right=camera.mount)
    seen = HeadView(head, DISPLAY, eye_there).project(found)
    assume(seen is not None)
    assert seen is not None
    assert (seen[0] - 320) / DISPLAY.focal_px == pytest.approx((x - 319.5) / 460, abs=1e-6)
    assert (seen[1] - 240) / DISPLAY.focal_px == pytest.approx((y - 239.5) / 460, abs=1e-6)


def test_a_label_stays_on_its_product_when_head_and_body_have_moved_on() -> None:
    camera = Camera(mount=Mount((0.02, -0.06, 0.01)))
    then = pose(yaw=20, pitch=10, at=(0, 0, 0))
    product = r.add(r.rotate(then.orientation, (1.5, 0.2, -0.1)), (0, 0, 0))
    seen = r.subtract((1.5, 0.2, -0.1), camera.mount.translation)
    x, y = 319.5 - 460 * seen[1] / seen[0], 239.5 - 460 * seen[2] / seen[0]
    label = anchor_from_picture(x, y, r.length(seen), then, camera)
    assert (label.x, label.y, label.z) == pytest.approx(product, abs=1e-6)
    assert label.frame_id == "odom"
    now = view(pose(yaw=25, pitch=8, at=(0.3, 0.1, 0)))
    assert now.project(label) == pytest.approx(now.project(Anchor("odom", *product)))


def test_without_a_distance_a_label_keeps_its_direction() -> None:
    label = anchor_from_picture(319.5, 239.5, 0.0, pose(yaw=90), Camera())
    assert label.far
    assert (label.x, label.y, label.z) == pytest.approx((0, 1, 0), abs=1e-9)


def test_a_lens_that_bends_is_made_straight() -> None:
    import cv2

    camera = Camera(distortion=(-0.3, 0.1, 0.001, -0.002, 0.0))
    matrix = np.array([[460, 0, 319.5], [0, 460, 239.5], [0, 0, 1.0]])
    true = np.array([[0.3, -0.2, 1.0]])
    bent, _ = cv2.projectPoints(true, np.zeros(3), np.zeros(3), matrix, np.array(camera.distortion))
    label = anchor_from_picture(*bent[0, 0].tolist(), 0.0, pose(), camera)
    assert (-label.y / label.x, -label.z / label.x) == pytest.approx((0.3, -0.2), abs=1e-4)


@pytest.mark.parametrize(("x", "y", "distance"), [(-1, 5, 1), (5, 481, 1), (math.nan, 5, 1), (5, 5, math.inf)])
def test_a_pixel_outside_the_picture_is_refused(x: float, y: float, distance: float) -> None:
    with pytest.raises(InvalidInput, match="pixel"):
        anchor_from_picture(x, y, distance, pose(), Camera())


@given(st.floats(-180, 180), st.floats(-80, 80))
def test_the_rim_shows_the_way(yaw: float, pitch: float) -> None:
    """Turning as the arrow says brings what is out of view nearer."""
    head, anchor = pose(yaw, pitch), far(1, 0, 0)
    seen = view(head).direction(anchor)
    assert seen is not None
    off = math.acos(max(-1.0, min(1.0, seen[0])))
    assume(math.radians(25) < off < math.radians(179))
    x, y, turn = view(head).at_rim(anchor) or (0, 0, 0)
    assert view(head).shows((x, y))
    assert min(x, y, 640 - x, 480 - y) == pytest.approx(0.12 * 480, abs=1e-6)
    follow = r.exp((0.0, -math.cos(turn) * 0.05, -math.sin(turn) * 0.05))
    nearer = view(replace(head, orientation=r.multiply(head.orientation, follow))).direction(anchor)
    assert nearer is not None
    assert math.acos(max(-1.0, min(1.0, nearer[0]))) < off


def test_the_rim_has_an_answer_for_what_is_straight_behind() -> None:
    assert view().at_rim(far(-1, 0, 0)) == pytest.approx((640 - 57.6, 240, math.pi / 2))
    assert view().at_rim(Anchor("kitchen", 1, 0, 0)) is None


def world(scanout: Scanout | None = None) -> World:
    made = World(DISPLAY, Calibration(scanout=scanout or Scanout()))
    made.edge_ns = 0
    return made


def test_without_a_pose_nothing_is_placed() -> None:
    assert world().frame(lambda: 0)(card(far(1, 0, 0))) is None


def test_cards_out_of_view_vanish_and_those_that_lead_stay_at_the_rim() -> None:
    place = world()
    place.take(pose())
    at = place.frame(lambda: 0)
    beside, just_outside = far(0, 1, 0), far(1, math.tan(math.radians(17)), 0)
    assert at(card(beside)) is None
    assert (at(card(just_outside)) or (0, 0))[0] < 0  # slides out, does not pop
    x, y = at(card(beside, CardKind.NAVIGATION)) or (0, 0)
    assert (x, y) == pytest.approx((57.6, 240))
    assert (at(card(just_outside, CardKind.NAVIGATION)) or (0, 0))[0] == pytest.approx(57.6)


def test_the_pose_is_taken_when_the_first_card_is_placed_and_all_cards_share_the_frame() -> None:
    place, now = world(), [0]
    place.take(replace(pose(), angular_velocity=(0.0, 0.0, 2.0)))
    at = place.frame(lambda: now[0])
    now[0] = 12 * MS  # drawing took so long
    place.take(HeadPose(Header(10 * MS, "odom"), r.from_rpy(0, 0, 0.02), (0.0, 0.0, 2.0)))
    first = at(card(far(1, 0, 0)))
    now[0] = 200 * MS
    assert at(card(far(1, 0, 0))) == first
    seen_ns = round(1e9 / 60) + 2 * MS  # the edge after 12 ms, and the display's latency
    turned = 0.02 + 2.0 * (seen_ns / 1e9 - 0.01)
    assert first == pytest.approx((320 + DISPLAY.focal_px * math.tan(turned), 240), abs=0.01)


def test_rows_that_are_lit_later_are_placed_for_later() -> None:
    place = world(Scanout(latency_ms=0, scan_ms=16, hold_ms=0))
    place.take(replace(pose(), angular_velocity=(0.0, 0.0, 3.0)))
    at = place.frame(lambda: 0)
    (high, _), (low, _) = (at(card(far(1, 0, z))) or (0, 0) for z in (0.15, -0.15))
    apart = DISPLAY.focal_px * 3.0 * 0.016 * (0.3 * DISPLAY.focal_px / 480)
    assert low - high == pytest.approx(apart, rel=0.1)


@pytest.mark.parametrize("seed", [31, 32])
def test_a_turn_of_200_degrees_a_second_lags_less_than_a_frame(seed: int) -> None:
    """Over the whole chain in core: samples with noise and delay, filter, prediction, projection; without prediction over two."""
    pytest.importorskip("imufusion", reason="imufusion is not installed: make setup")
    from quark_glasses.core.motion.filter import HeadFilter

    recording, head, dice = synthesise("turn", seed, 20.0), HeadFilter(), random.Random(seed)
    made = world(Scanout(latency_ms=2, scan_ms=16, hold_ms=4))
    photons, waiting = made.photons(), list(zip(recording.samples, recording.arrivals_ns, strict=True))
    locked, raw = [], []
    for begin_ns in range(5 * 10**9, 19 * 10**9, 16_700_000):
        done_ns = begin_ns + 4 * MS
        before = None
        while waiting[0][1] <= done_ns:
            sample, arrived_ns = waiting.pop(0)
            made.take(head.update(sample) or pose())
            before = made.tracker.newest if arrived_ns <= begin_ns else before
        if before is None:
            continue
        x, y = dice.uniform(130, 510), dice.uniform(100, 380)
        seen_ns = photons.seen_ns(photons.taken_ns(done_ns + MS), y / 480)
        truly = recording.truth(seen_ns)
        rate = r.length(r.between(truly, recording.truth(seen_ns + MS))) * 1e3
        if math.degrees(rate) > 180:
            thing = far(*r.rotate(truly, (1.0, (320 - x) / DISPLAY.focal_px, (240 - y) / DISPLAY.focal_px)))
            locked.append(math.dist(made.frame(lambda at=done_ns: at)(card(thing)) or (999, 999), (x, y)))  # type: ignore[misc]
            raw.append(math.dist(view(before).project(thing) or (999, 999), (x, y)))
    frame = DISPLAY.px_per_deg * 200 / 60
    assert len(locked) > 60
    assert np.percentile(locked, 95) < 0.5 * frame
    assert np.mean(raw) > 1.5 * frame
