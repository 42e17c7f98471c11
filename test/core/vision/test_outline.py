"""What is held up is found without knowing what it is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision import outline
from quark_glasses.core.vision.outline import outlined
from quark_glasses.core.vision.region import around, box_of, looked_at, of_box

WHOLE = of_box((0.0, 0.0, 1.0, 1.0))


def ground(seed: int) -> Pixels:
    patches = np.random.default_rng(seed).integers(90, 150, (5, 7, 3), np.uint8)
    return np.asarray(cv2.resize(patches, (640, 480), interpolation=cv2.INTER_CUBIC), np.uint8)


def shown(seed: int, box: tuple[int, int, int, int]) -> Pixels:
    """A pack of two colours with words on it, before a soft ground; edges in px."""
    picture, (left, top, right, bottom) = ground(seed), box
    cv2.rectangle(picture, (left, top), (right, bottom), (200, 40, 30), -1)
    cv2.rectangle(picture, (left, (top + bottom) // 2), (right, bottom), (240, 220, 60), -1)
    cv2.putText(picture, "Kolibri", (left + 10, top + 60), cv2.FONT_HERSHEY_DUPLEX, 1.2, (255, 255, 255), 3)
    noise = np.random.default_rng(seed).normal(0, 3, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("box", [(220, 120, 420, 380), (250, 170, 400, 330), (200, 180, 470, 300)])
@pytest.mark.parametrize("seed", range(4))
def test_the_box_is_that_of_the_pack(seed: int, box: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = box_of(outlined(shown(seed, box), WHOLE))
    wanted = np.array([box[0] / 640, box[1] / 480, box[2] / 640, box[3] / 480])
    assert np.abs(np.array([left, top, right, bottom]) - wanted).max() < 0.1


def test_is_looked_for_in_the_region_only() -> None:
    picture = shown(1, (230, 150, 400, 330))
    picture[:, 540:] = (200, 40, 30)
    left, top, right, bottom = box_of(outlined(picture, looked_at()))
    assert (left, top, right, bottom) == pytest.approx((230 / 640, 150 / 480, 400 / 640, 330 / 480), abs=0.09)


@pytest.mark.parametrize("level", [0, 127, 255])
def test_where_nothing_stands_out_the_region_stays(level: int) -> None:
    picture = np.full((480, 640, 3), level, np.uint8)
    left, top, right, bottom = box_of(outlined(picture, looked_at()))
    assert 0.0 <= left < right <= 1.0
    assert 0.0 <= top < bottom <= 1.0


def test_a_speck_of_a_region_stays_as_it_is() -> None:
    tiny = around((0.5, 0.5), 0.05)
    assert outlined(ground(1)[:40, :40], tiny) == tiny


def test_the_same_picture_is_parted_the_same_way_whatever_was_done_before() -> None:
    for seed in range(30):
        patches = np.random.default_rng(seed).integers(0, 255, (12, 12, 3), np.uint8)
        picture = np.asarray(cv2.resize(patches, (80, 80), interpolation=cv2.INTER_CUBIC), np.uint8)
        found = []
        for before in (1, 99):
            cv2.setRNGSeed(before)
            found.append(outline._parted(picture))
        assert np.array_equal(*found)


def test_noise_breaks_nothing() -> None:
    rng = np.random.default_rng(5)
    for shape in [(480, 640, 3), (25, 900, 3), (21, 21, 3), (1, 1, 3)]:
        box = box_of(outlined(rng.integers(0, 255, shape, np.uint8), looked_at()))
        assert box[0] < box[2]
        assert box[1] < box[3]
