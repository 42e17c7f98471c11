"""Common signs in the other language: as a whole or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.vision.signs import _TABLE, in_other_words


@pytest.mark.parametrize(
    ("lines", "to", "said"),
    [
        (["出口"], "en", "Exit"),
        (["安全出口 EXIT"], "en", ""),
        (["EXIT"], "zh", "出口"),
        (["安全出口", "EXIT"], "en", "Exit"),
        (["安全出口", "EXIT"], "zh", "出口"),
        (["NO SMOKING!"], "zh", "禁止吸烟"),
        (["请勿拍照", "小心台阶"], "en", "No photography, Mind the step"),
        (["Wet Floor", "wet floor"], "zh", "小心地滑"),
    ],
)
def test_known_signs(lines: list[str], to: str, said: str) -> None:
    assert in_other_words(lines, to) == (said, bool(said))


def test_a_sign_with_more_on_it_is_not_taken_for_the_whole() -> None:
    assert in_other_words(["出口", "在左边三百米"], "en") == ("Exit", False)
    assert in_other_words([], "en") == ("", False)
    assert in_other_words(["出口"], "ja") == ("", False)


def test_every_row_has_both_languages_and_none_stands_twice() -> None:
    ours = []
    for row in _TABLE.strip().splitlines():
        chinese, english = row.split("|")
        assert all("\u3400" <= sign <= "\u9fff" for sign in chinese.replace("/", "").replace(" ", "")), row
        assert english.isascii()
        ours += [wording.strip() for wording in chinese.split("/")]
    assert sorted(ours) == sorted(set(ours))


@given(st.lists(st.text(max_size=20), max_size=5), st.sampled_from(["zh", "en", ""]))
def test_anything_may_stand_on_a_sign(lines: list[str], to: str) -> None:
    said, whole = in_other_words(lines, to)
    assert said or not whole
