"""The picture that is read is the sharp one, not the one that came first or last."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision import gate
from quark_glasses.core.vision.gate import Burst

FAR = 10**12


@cache
def page(seed: int = 0, size: tuple[int, int] = (480, 640)) -> Pixels:
    """A label: words and boxes on paper, RGB."""
    rng = np.random.default_rng(seed)
    picture = np.full((*size, 3), 225, np.uint8)
    for _ in range(14):
        x, y = int(rng.integers(0, size[1] - 160)), int(rng.integers(40, size[0]))
        ink = tuple(int(each) for each in rng.integers(0, 140, 3))
        cv2.putText(picture, "Oat 500 g", (x, y), cv2.FONT_HERSHEY_SIMPLEX, float(rng.uniform(0.5, 1.4)), ink, 2)
        cv2.rectangle(picture, (x, y), (x + 60, y + 30), ink, -1)
    return noisy(cv2.GaussianBlur(picture, (0, 0), 0.5), 2.0, seed)


def noisy(picture: Pixels, level: float, seed: int = 1) -> Pixels:
    made = np.clip(picture + level * grain(seed, picture.shape), 0, 255).astype(np.uint8)
    made.setflags(write=False)
    return made


@cache
def grain(seed: int, shape: tuple[int, ...]) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape, np.float32)


def blurred(picture: Pixels, sigma: float) -> Pixels:
    return noisy(cv2.GaussianBlur(picture, (0, 0), sigma), 2.0)


def moved(picture: Pixels, length: int, axis: int) -> Pixels:
    kernel = np.ones((1, length) if axis else (length, 1), np.float32) / length
    return noisy(cv2.filter2D(picture, -1, kernel), 2.0)


def measured(picture: Pixels) -> float:
    return gate.sharpness(gate.grey_of(picture))


class TestSharpness:
    @pytest.mark.parametrize("seed", range(6))
    def test_falls_with_every_step_of_blur(self, seed: int) -> None:
        row = [measured(page(seed)), *(measured(blurred(page(seed), sigma)) for sigma in (1.0, 2.0, 4.0))]
        assert row == sorted(row, reverse=True)
        assert row[0] > gate.GOOD > 0.3 > row[2]

    @pytest.mark.parametrize("axis", [0, 1])
    def test_a_picture_that_moved_along_one_axis_is_not_sharp(self, axis: int) -> None:
        assert measured(moved(page(), 13, axis)) < 0.35

    @pytest.mark.parametrize("level", [4.0, 8.0])
    def test_noise_is_not_taken_for_sharpness(self, level: float) -> None:
        sharp, soft = noisy(page(), level), noisy(blurred(page(), 2.5), level)
        assert measured(soft) < 0.7 * measured(sharp)
        assert measured(soft) < gate.GOOD

    def test_dim_light_does_not_make_a_sharp_picture_unsharp(self) -> None:
        dim = (page() * 0.3).astype(np.uint8)
        assert measured(dim) > gate.GOOD

    def test_a_wall_and_a_dark_room_have_nothing_sharp(self) -> None:
        assert measured(np.full((480, 640, 3), 120, np.uint8)) == 0.0
        assert measured(noisy(np.full((480, 640, 3), 120, np.uint8), 6.0)) < 0.45

    def test_a_large_picture_is_judged_by_its_middle(self) -> None:
        large = cv2.resize(page(), (1920, 1440), interpolation=cv2.INTER_CUBIC)
        large[:100] = 0
        assert 0.0 <= measured(large) <= 1.0

    def test_stays_within_0_and_1_for_anything(self) -> None:
        rng = np.random.default_rng(3)
        for shape in [(16, 16), (17, 333), (40, 16, 3), (1080, 1920, 3)]:
            assert 0.0 <= measured(rng.integers(0, 256, shape, np.uint8)) <= 1.0

    @pytest.mark.parametrize(
        "bad", [np.zeros((4, 4, 3), np.uint8), np.zeros((64, 64, 4), np.uint8), np.zeros((64, 64))]
    )
    def test_what_is_no_picture_is_refused(self, bad: Pixels) -> None:
        with pytest.raises(InvalidInput):
            gate.grey_of(bad)


class TestExposure:
    def test_black_and_blown_out_pictures_are_worth_nothing(self) -> None:
        assert gate.exposure(np.zeros((480, 640), np.uint8)) == 0.0
        assert gate.exposure(np.full((480, 640), 255, np.uint8)) == 0.0

    def test_a_label_on_black_ground_is_well_lit(self) -> None:
        picture = np.zeros((480, 640), np.uint8)
        picture[:, :330] = gate.grey_of(page())[:, :330]
        assert gate.exposure(picture) > 0.9


class TestMotion:
    @pytest.mark.parametrize("way", [0, 16, 64])
    def test_tells_the_way_from_one_picture_to_the_next(self, way: int) -> None:
        whole = gate.grey_of(page(2, (480, 800)))
        first, second = (gate.thumb(whole[:, at : at + 640]) for at in (0, way))
        assert gate.motion(first, second) == pytest.approx(way / 640, abs=0.02)

    def test_most_other_scenes_are_told_from_a_small_move(self) -> None:
        ways = [gate.motion(gate.thumb(page(seed)), gate.thumb(page(seed + 1))) for seed in range(6)]
        assert sum(way == 1.0 for way in ways) >= 5


class TestBurst:
    def test_gives_the_sharpest_first_whatever_the_order(self) -> None:
        burst = Burst(FAR, least=3)
        frames = [blurred(page(), 3.0), page(), blurred(page(), 1.5)]
        for number, frame in enumerate(frames):
            burst.add(frame, number)
        assert [taken.stamp_ns for taken in burst.best_first()] == [1, 2, 0]
        assert burst.best_first()[0].frame is frames[1]

    def test_waits_for_a_second_picture_even_after_a_good_one(self) -> None:
        burst = Burst(FAR)
        burst.add(page(), 0)
        assert not burst.enough(1)
        burst.add(page(), 1)
        assert burst.enough(2)

    def test_goes_on_while_everything_is_blurred_and_ends_at_the_deadline(self) -> None:
        burst = Burst(1000)
        for number in range(5):
            burst.add(blurred(page(), 4.0), number)
        assert not burst.enough(999)
        assert burst.enough(1000)
        assert len(burst.best_first()) == 5

    def test_sharp_pictures_are_not_enough_while_the_head_turns(self) -> None:
        whole = page(4, (480, 1200))
        burst = Burst(FAR)
        for number, at in enumerate((0, 60, 120)):
            burst.add(np.ascontiguousarray(whole[:, at : at + 640]), number)
            assert not burst.enough(number)
        assert burst.best_first()[0].gauge.sharpness > gate.GOOD
        burst.add(np.ascontiguousarray(whole[:, 122:762]), 3)
        assert burst.enough(3)

    def test_a_sharp_corner_in_the_dark_does_not_win_over_a_lit_picture(self) -> None:
        dark = np.zeros((480, 640, 3), np.uint8)
        dark[200:260, 200:300] = page()[200:260, 200:300]
        burst = Burst(FAR)
        burst.add(dark, 0)
        burst.add(blurred(page(), 1.2), 1)
        assert [taken.stamp_ns for taken in burst.best_first()] == [1, 0]

    def test_a_dark_picture_never_wins(self) -> None:
        burst = Burst(FAR)
        burst.add((page() * 0.02).astype(np.uint8), 0)
        burst.add(blurred(page(), 1.2), 1)
        assert burst.best_first()[0].stamp_ns == 1

    def test_of_equal_pictures_the_newest_is_taken(self) -> None:
        burst = Burst(FAR)
        for stamp in (1, 2, 3):
            burst.add(page(), stamp)
        assert burst.best_first()[0].stamp_ns == 3

    def test_is_bounded(self) -> None:
        burst = Burst(FAR, most=3)
        for stamp in range(9):
            burst.add(blurred(page(), 0.5 + stamp / 4), stamp)
        assert burst.count == 9
        assert [taken.stamp_ns for taken in burst.best_first()] == [0, 1, 2]

    def test_no_picture_in_time_gives_none(self) -> None:
        burst = Burst(10)
        assert burst.enough(10)
        assert burst.best_first() == ()

    def test_needs_room(self) -> None:
        with pytest.raises(InvalidParameter):
            Burst(0, least=3, most=2)
