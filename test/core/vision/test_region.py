"""What the wearer means is in the middle, at the fingertip, or where the thing is that was asked about."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Header
from quark_glasses.core.vision import region
from quark_glasses.core.vision.findings import DetectedCode, Detection, RecognizedText, Region, VisionResult
from quark_glasses.core.vision.region import Point, Pointing

NUMBERS = st.floats(-5, 5, allow_nan=False)
UNITS = st.floats(0, 1)


def thing(label: str, *box: float) -> Detection:
    return Detection(label, 0.9, region.of_box((box[0], box[1], box[2], box[3])))


def hand(*stretched: int, turn: float = 0.0) -> list[Point]:
    """A hand with its fingers up, wrist at the origin; `stretched` are 0 thumb to 4 little finger. y down, px."""
    points: list[Point] = [(0.0, 0.0)]
    for finger in range(5):
        x = (finger - 2) * 20.0
        reach = (-60, -90, -110, -130) if finger == 0 else (-100, -140, -165, -190)
        curled = (-60, -80, -70, -60) if finger == 0 else (-100, -135, -120, -95)
        points += [(x, float(y)) for y in (reach if finger in stretched else curled)]
    sine, cosine = math.sin(turn), math.cos(turn)
    return [(300 + x * cosine - y * sine, 300 + x * sine + y * cosine) for x, y in points]


class TestLookedAt:
    def test_is_the_middle_where_nothing_points(self) -> None:
        assert region.box_of(region.looked_at()) == pytest.approx((0.2, 0.2, 0.8, 0.8))

    def test_is_what_was_found_where_the_question_is_about_it(self) -> None:
        found = region.of_box((0.7, 0.1, 0.9, 0.3))
        assert region.looked_at(covered=found) == found

    def test_is_ahead_of_the_finger_and_not_on_the_hand(self) -> None:
        meant = region.looked_at(Pointing((0.5, 0.6), (0.0, -1.0)), covered=region.of_box((0, 0, 1, 1)))
        left, top, right, bottom = region.box_of(meant)
        assert (left + right) / 2 == pytest.approx(0.5)
        assert top < 0.4 < (top + bottom) / 2 < 0.6

    @given(st.tuples(NUMBERS, NUMBERS), NUMBERS)
    def test_stays_in_the_picture(self, point: Point, size: float) -> None:
        left, top, right, bottom = region.box_of(region.around(point, size))
        assert 0.0 <= left < right <= 1.0
        assert 0.0 <= top < bottom <= 1.0


class TestPixels:
    def test_corners_become_fractions_inside_the_picture(self) -> None:
        made = region.from_px([(-5, 10), (320, 10), (700, 480), (0, 480)], 640, 480)
        assert made.corners == ((0.0, 10 / 480), (0.5, 10 / 480), (1.0, 1.0), (0.0, 1.0))

    def test_a_picture_without_a_size_is_refused(self) -> None:
        with pytest.raises(InvalidInput):
            region.from_px([(0, 0)], 0, 480)

    def test_cut_gives_the_part_and_its_place(self) -> None:
        frame = np.arange(480 * 640, dtype=np.uint32).reshape(480, 640).astype(np.uint8)
        part, (x, y) = region.cut(frame, region.of_box((0.25, 0.5, 0.75, 1.0)))
        assert part.shape == (240, 320)
        assert (x, y) == (160.0, 240.0)
        assert np.shares_memory(part, frame)

    @given(st.tuples(UNITS, UNITS, UNITS, UNITS), st.floats(0, 1), st.integers(1, 50), st.integers(1, 50))
    def test_cut_is_never_empty_and_never_outside(
        self, box: tuple[float, float, float, float], margin: float, width: int, height: int
    ) -> None:
        frame = np.zeros((height, width, 3), np.uint8)
        part, (x, y) = region.cut(frame, region.of_box(box), margin)
        assert part.shape[0] >= 1
        assert part.shape[1] >= 1
        assert x + part.shape[1] <= width
        assert y + part.shape[0] <= height

    def test_no_corners_mean_the_whole_picture(self) -> None:
        assert region.box_of(Region()) == (0.0, 0.0, 1.0, 1.0)


class TestCentralFirst:
    def test_the_cup_in_the_middle_comes_before_the_table_below_it_and_the_person_beside_it(self) -> None:
        cup = thing("cup", 0.42, 0.4, 0.6, 0.62)
        table, person = thing("dining table", 0.0, 0.0, 1.0, 1.0), thing("person", 0.75, 0.1, 1.0, 1.0)
        assert [each.label for each in region.central_first([person, table, cup])] == ["cup", "dining table", "person"]

    def test_a_fingertip_moves_what_counts(self) -> None:
        left, right = thing("left", 0.1, 0.4, 0.3, 0.6), thing("right", 0.6, 0.4, 0.8, 0.6)
        assert region.central_first([left, right])[0] is right
        assert region.central_first([left, right], (0.25, 0.45))[0] is left

    def test_what_has_no_place_comes_last(self) -> None:
        here, nowhere = thing("here", 0.9, 0.9, 1.0, 1.0), Detection("nowhere", 1.0)
        assert region.central_first([nowhere, here]) == (here, nowhere)

    def test_nearness_falls_from_the_middle_to_the_corner(self) -> None:
        row = [region.nearness(region.around((at, at), 0.1)) for at in (0.5, 0.65, 0.8, 0.95)]
        assert row == sorted(row, reverse=True)
        assert row[0] > 0.95
        assert row[-1] < 0.05

    def test_a_result_keeps_the_order_of_its_words(self) -> None:
        codes = (
            DetectedCode("qr", "far", region=region.around((0.9, 0.9), 0.1)),
            DetectedCode("ean13", "near", region=region.around((0.5, 0.5), 0.1)),
        )
        texts = (RecognizedText("below", region=region.around((0.5, 0.9), 0.1)), RecognizedText("middle"))
        result = region.sorted_by_place(VisionResult(Header(0, ""), codes=codes, texts=texts))
        assert [code.text for code in result.codes] == ["near", "far"]
        assert result.texts == texts


class TestPointing:
    @pytest.mark.parametrize("turn", [0.0, 0.7, -1.2, 3.0])
    def test_an_index_finger_points_where_it_is_turned(self, turn: float) -> None:
        found = region.pointing(hand(1, turn=turn))
        assert found is not None
        assert found.tip == pytest.approx(hand(1, turn=turn)[8])
        assert found.direction == pytest.approx((math.sin(turn), -math.cos(turn)), abs=1e-6)

    @pytest.mark.parametrize("fingers", [(1,), (0, 1), (1, 2), (0, 1, 2)])
    def test_thumb_and_middle_finger_may_be_out(self, fingers: tuple[int, ...]) -> None:
        assert region.pointing(hand(*fingers)) is not None

    @pytest.mark.parametrize("fingers", [(), (0,), (2,), (1, 2, 3, 4), (0, 1, 2, 3, 4), (1, 4)])
    def test_a_fist_an_open_hand_and_other_signs_do_not_point(self, fingers: tuple[int, ...]) -> None:
        assert region.pointing(hand(*fingers)) is None

    def test_needs_a_whole_hand(self) -> None:
        with pytest.raises(InvalidInput):
            region.pointing(hand(1)[:20])

    def test_no_palm_is_no_pointing(self) -> None:
        assert region.pointing([(1.0, 1.0)] * 21) is None

    def test_by_the_palm_alone_the_fingertip_is_guessed_ahead_of_it(self) -> None:
        found = region.pointing_by_palm((100.0, 200.0), (100.0, 120.0))
        assert found == Pointing((100.0, 40.0), (0.0, -1.0))
        with pytest.raises(InvalidInput):
            region.pointing_by_palm((1.0, 1.0), (1.0, 1.0))
