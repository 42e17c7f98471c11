"""Words that sound alike are near, others are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.language.pronounce import character_distance, distance, pinyin, sounds, syllables, word_distance

HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5)
WORD = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)


@pytest.mark.parametrize(("a", "b"), ["定订", "量两", "记几", "夸跨", "克可", "声生", "音银"])
def test_same_toneless_syllable_has_no_distance(a: str, b: str) -> None:
    assert character_distance(a, b) == pytest.approx(0.0, abs=0.13)


@pytest.mark.parametrize(
    ("near", "far"), [(("牛", "流"), ("牛", "关")), (("音", "英"), ("音", "大")), (("是", "四"), ("是", "马"))]
)
def test_confusable_initials_and_finals_are_nearer_than_others(near: tuple[str, str], far: tuple[str, str]) -> None:
    assert character_distance(*near) < 0.2 < character_distance(*far)


def test_every_reading_counts() -> None:
    assert {"hang", "xing"} <= set(pinyin("行"))
    assert character_distance("行", "航") == 0
    assert character_distance("行", "形") == 0
    assert syllables("x") == ()


@pytest.mark.parametrize(
    ("a", "b"), [("quark", "cork"), ("time", "thyme"), ("note", "knot"), ("mute", "moot"), ("hey", "hay")]
)
def test_words_that_sound_alike_are_near(a: str, b: str) -> None:
    assert word_distance(a, b) < 0.16


@pytest.mark.parametrize(
    ("a", "b"), [("quark", "mark"), ("stop", "battery"), ("timer", "alarm"), ("volume", "weather")]
)
def test_words_that_sound_different_are_far(a: str, b: str) -> None:
    assert word_distance(a, b) > 0.3


def test_silent_letters_make_no_sound() -> None:
    assert sounds("note") == sounds("noat")
    assert sounds("knight")[0] == "n"


def test_scripts_are_unrelated() -> None:
    assert distance("好", "hao") == 1.0


@given(WORD, WORD)
def test_word_distance_is_a_symmetric_measure(a: str, b: str) -> None:
    assert 0 <= word_distance(a, b) <= 1
    assert word_distance(a, b) == pytest.approx(word_distance(b, a))
    assert word_distance(a, a) == 0


@given(HAN, HAN)
def test_character_distance_is_a_symmetric_measure(a: str, b: str) -> None:
    assert 0 <= character_distance(a, b) <= 1
    assert character_distance(a, b) == character_distance(b, a)
    assert character_distance(a, a) == 0
