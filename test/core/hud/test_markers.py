"""Cards and boxes as shapes in space: where they stand, and what they say."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.markers import (
    BOX_M,
    FAR_M,
    MOST_SIGNS,
    Marker,
    Shape,
    box_markers,
    card_text,
    scene_markers,
)
from quark_glasses.core.hud.scene import Anchor, Card, CardBox, CardKind, HudScene
from quark_glasses.core.motion.calibration import Camera
from quark_glasses.core.types import Header


def markers(*cards: Card, focus_m: float = 2.0) -> list[Marker]:
    return scene_markers(HudScene(Header(1), 1, cards), focus_m=focus_m)


def test_a_card_that_is_anchored_stands_at_its_place_with_its_words_above():
    place, words = markers(Card("n", CardKind.NAVIGATION, "120 m", "文三路", anchor=Anchor("map", 3.0, 1.0, 0.5)))
    assert (place.shape, place.frame_id, place.position) == (Shape.SPHERE, "map", (3.0, 1.0, 0.5))
    assert (words.shape, words.text) == (Shape.TEXT, "120 m · 文三路")
    assert words.position[2] > place.position[2]
    assert place.colour == words.colour


def test_of_a_far_place_only_the_direction_counts():
    place, _ = markers(Card("n", CardKind.NAVIGATION, anchor=Anchor("map", 300.0, 400.0, 0.0, far=True)))
    assert place.position == pytest.approx((0.6 * FAR_M, 0.8 * FAR_M, 0.0))


def test_cards_on_the_display_stand_ahead_of_the_head_one_below_the_other():
    found = markers(
        Card("a", CardKind.STATUS, "12:00"),
        Card("p", CardKind.PRICE, "tea", anchor=Anchor("odom", 1.0)),
        Card("b", CardKind.REPLY, text="ok"),
        focus_m=3.0,
    )
    first, second = (marker for marker in found if marker.frame_id == "head")
    assert first.position == (3.0, 0.0, 0.0)
    assert second.position[2] < 0
    assert math.hypot(*second.position[:2]) == 3.0


def test_a_box_is_an_outline_ahead_of_the_camera():
    """A pinhole: what is marked at the middle of the picture lies on the optical axis."""
    lens = Camera(640, 480, 500.0, 500.0, 320.0, 240.0)
    outline, label = box_markers((CardBox("茶", 0.5, 0.5, 1.0, 1.0),), lens)
    assert outline.frame_id == "camera_optical_frame"
    assert outline.points[0] == outline.points[-1] == (0.0, 0.0, BOX_M)
    right, down, ahead = outline.points[2]
    assert (right / ahead, down / ahead) == pytest.approx((320 / 500, 240 / 500))
    assert (label.shape, label.text) == (Shape.TEXT, "茶")


def test_a_place_that_is_no_place_is_left_out():
    assert markers(Card("n", CardKind.NAVIGATION, anchor=Anchor("map", math.nan))) == []


@given(st.text(), st.text())
def test_a_label_is_one_short_line(title, text):
    said = card_text(Card("c", CardKind.NOTIFICATION, title, text))
    assert said
    assert len(said) <= MOST_SIGNS
    assert all(sign.isprintable() for sign in said)
