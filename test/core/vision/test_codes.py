from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.gtin import check_digit, is_gtin
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.vision.codes import drawn, ean, locate, straight
from quark_glasses.core.vision.codes.code import EAN8, EAN13, QR, Code
from quark_glasses.core.vision.codes.vote import Vote

MILK = "6901234567892"
BODIES = st.text("0123456789", min_size=12, max_size=12).filter(lambda body: body.strip("0"))  # all zeros name nothing


def code(text: str = MILK, *, form: str = EAN13, x: float = 100.0, y: float = 100.0, confidence: float = 0.9) -> Code:
    return Code(text, form, ((x, y), (x + 190, y), (x + 190, y + 90), (x, y + 90)), confidence)


# Check digits


@pytest.mark.parametrize("number", ["6901234567892", "036602301467", "9780140013993", "96385074", "15400141288763"])
def test_printed_numbers_have_their_check_digit(number):
    assert is_gtin(number)


@given(BODIES, st.integers(0, 11), st.integers(1, 9))
def test_one_misread_digit_is_noticed(body, place, off):
    number = body + str(check_digit(body))
    wrong = str((int(number[place]) + off) % 10)
    assert is_gtin(number)
    assert not is_gtin(number[:place] + wrong + number[place + 1 :])


@pytest.mark.parametrize("text", ["", "12345", "69012345678９2", "abcdefghijklm", "-901234567892"])
def test_what_is_no_number_is_no_trade_number(text):
    assert not is_gtin(text)


# The vote


def test_a_code_counts_when_two_pictures_show_it():
    vote = Vote()
    assert vote.see([code()]) == []
    assert vote.see([code()]) == [code()]


def test_pictures_without_it_between_do_not_matter_but_old_ones_are_forgotten():
    vote = Vote(window=4)
    vote.see([code()])
    vote.see([])
    assert vote.see([code()]) == [code()]
    for _ in range(4):
        vote.see([])
    assert vote.see([code()]) == []


def test_two_numbers_at_one_place_are_not_believed_until_one_wins():
    vote = Vote()
    vote.see([code("6906796604450")])
    vote.see([code("6906796604450")])
    assert vote.see([code()]) == []
    assert vote.see([code()]) == []
    assert vote.see([code()]) == [code()]


def test_two_packs_one_above_the_other_are_both_accepted():
    vote = Vote()
    both = [code(), code("4000539017100", y=200.0)]
    vote.see(both)
    assert vote.see(both) == both


def test_unsure_readings_count_half_and_doubted_ones_never():
    vote = Vote()
    weak = code("96385074", form=EAN8, confidence=0.4)
    assert [bool(vote.see([weak])) for _ in range(4)] == [False, False, False, True]
    vote.reset()
    assert not any(vote.see([code(confidence=0.3)]) for _ in range(8))


def test_the_same_code_twice_in_a_picture_is_one_sighting():
    assert Vote().see([code(), code(x=300.0)]) == []


def test_a_vote_that_nobody_can_win_is_refused():
    with pytest.raises(InvalidParameter, match="cannot agree"):
        Vote(needed=3, window=2)


# Bars


def profile(
    number: str, module: float, blur: float, noise: float = 0.0, quiet: int = 12
) -> tuple[np.ndarray, float, float]:
    """Brightness along the bars of a number."""
    fine = 20
    bits = np.pad(1.0 - ean.modules(number), quiet, constant_values=1.0)
    wide = np.repeat(bits, fine)
    at = np.arange(-3 * fine, 3 * fine + 1) / fine
    kernel = np.exp(-0.5 * (at / max(blur, 0.02)) ** 2)
    wide = np.convolve(np.pad(wide, 3 * fine, mode="edge"), kernel / kernel.sum(), "valid")
    count = round(len(bits) * module)
    places = (np.arange(count) + 0.5) / module * fine - 0.5
    seen = np.interp(places, np.arange(len(wide)), wide) * 150 + 50
    seen += np.random.default_rng(1).normal(0, noise, count)
    return seen.astype(np.float32), quiet * module, (quiet + 95) * module


def test_the_bars_are_those_of_the_standard():
    # GS1 General Specifications, figure of 4 012345 678901: left digits by the parity of the first one.
    bits = "".join(map(str, ean.modules("4012345678901")))
    assert bits.startswith("101" + "0001101" + "0110011")
    assert bits[45:50] == "01010"
    assert bits.endswith("1110010" + "1100110" + "101")


@pytest.mark.parametrize("blur", [0.0, 0.5, 0.9])
@pytest.mark.parametrize("module", [1.0, 2.3, 4.0])
def test_numbers_are_read_through_blur_in_both_directions(blur, module):
    for number in (MILK, "0036602301467", "9780140013993"):
        seen, start, end = profile(number, module, blur, noise=2.0)
        there = ean.decode(seen, start, end)
        back = ean.decode(seen[::-1].copy(), len(seen) - end, len(seen) - start)
        assert there is not None
        assert back is not None
        assert there.digits == back.digits == number
        assert min(there.margin, back.margin) > 0.15


def test_numbers_are_read_slanted_and_from_ends_that_are_a_module_off():
    seen, start, end = profile(MILK, 3.0, 0.5)
    u = np.linspace(0, 1, len(seen))
    slanted = np.interp(1.3 * u / (1 + 0.3 * u), u, seen).astype(np.float32)
    near = [np.interp(place / len(seen), 1.3 * u / (1 + 0.3 * u), u) * len(seen) for place in (start, end)]
    decoded = ean.decode(slanted, near[0] - 3.0, near[1] + 2.0)
    assert decoded is not None
    assert decoded.digits == MILK


@given(st.binary(min_size=0, max_size=400), st.floats(-50, 450), st.floats(-50, 450))
def test_any_profile_gives_a_number_with_its_check_digit_or_nothing(data, start, end):
    decoded = ean.decode(np.frombuffer(data, np.uint8).astype(np.float32), start, end)
    assert decoded is None or is_gtin(decoded.digits)


def test_noise_is_never_far_ahead_of_the_next_number():
    rng = np.random.default_rng(3)
    for _ in range(60):
        decoded = ean.decode(rng.uniform(0, 255, 400).astype(np.float32), 60.0, 340.0)
        assert decoded is None or decoded.margin < 0.3


# Where codes are


@pytest.mark.parametrize("roll", [0.0, 40.0, 90.0, -130.0])
def test_a_turned_bar_code_is_found_with_its_direction(roll):
    scene = drawn.Scene(5, MILK, EAN13, "plain", module=2.5, roll=roll)
    grey = drawn.picture(scene)[:, :, 0].copy()
    regions = locate.bars(locate.tensor(grey))
    assert any(abs(np.sin(region.angle - np.radians(roll))) < 0.06 for region in regions)
    readings = [ean.decode(s.profile, s.start, s.end) for region in regions for s in straight.strips(grey, region)]
    assert MILK in {reading.digits for reading in readings if reading is not None}


def test_a_square_code_is_found():
    scene = drawn.Scene(6, "https://shop.example.com/a/123456", QR, "plain", module=4.0)
    regions = locate.squares(locate.tensor(drawn.picture(scene)[:, :, 0].copy()))
    assert any(80 < region.length < 190 and 80 < region.height < 190 for region in regions)


def test_an_even_picture_has_no_regions():
    found = locate.tensor(np.full((480, 640), 128, np.uint8))
    assert locate.bars(found) == locate.squares(found) == []


# Drawn pictures


def test_scenes_are_the_same_for_a_seed_and_others_for_another():
    assert drawn.scenes(10, 1) == drawn.scenes(10, 1)
    assert drawn.scenes(10, 1) != drawn.scenes(10, 2)
    scene = drawn.scenes(1, 1)[0]
    assert np.array_equal(drawn.picture(scene, 3), drawn.picture(scene, 3))
    assert not np.array_equal(drawn.picture(scene, 3), drawn.picture(scene, 4))
    assert drawn.picture(scene).shape == (480, 640, 3)


def test_every_family_is_drawn_with_trade_numbers_and_links():
    scenes = drawn.scenes(60, 4)
    assert {scene.family for scene in scenes} == set(drawn.FAMILIES)
    assert all(is_gtin(scene.text) for scene in scenes if scene.format != QR)
    assert all(scene.text.startswith("https://") for scene in scenes if scene.format == QR)
