"""Markdown does not reach ear, display or memory, however it arrives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.assistant.plain import Plain


def plain(text: str, size: int = 1000) -> str:
    whole = Plain()
    return "".join([*(whole.feed(text[at : at + size]) for at in range(0, len(text), size)), whole.flush()])


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("## Tea\n**Boil** the [water](http://x.y)", "Tea\nBoil the water"),
        ("***Very*** _nice_, `really` ~~not~~", "Very nice, really not"),
        ("少放*糖*。**重点**：好", "少放糖。重点：好"),
        ("- one\n- two\n* three\n1. four\n", "one\ntwo\nthree\n1. four\n"),
        ("> quoted\n---\nend", "quoted\nend"),
        ("so:\n```py\nx = 1\n```\nEnjoy!", "so:\nEnjoy!"),
        ("![a picture](a.png) of [1] and [that]", "a picture of [1] and [that]"),
        ("|a|b|\n|---|---|\n", "a, b\n"),
        ("[**bold** link](http://x.y/z_1) here", "bold link here"),
        (r"\*not\* and \# too", "*not* and # too"),
    ],
)
def test_marks_are_left_out(written, shown):
    assert plain(written) == shown


@pytest.mark.parametrize(
    "text",
    ["3 * 4 is 12", "2**3 and 2 ** 3", "snake_case stays", "C# and #5", "well - you see", "-5 degrees", "f(x)=x_1*y_2", "a|b",
     "wow! [not a link", "~5 minutes", "1) one\n2) two", "back\\slash", "an em—dash", "你好，世界。"],
)  # fmt: skip
def test_signs_that_are_no_marks_stay(text):
    assert plain(text) == text


@given(st.text(st.sampled_from("ab1 \n*_~`#>-+|[]()!\\。好"), max_size=60), st.integers(1, 7))
def test_it_does_not_matter_how_a_text_is_cut_into_pieces(text, size):
    assert plain(text, size) == plain(text)


@given(st.text(st.sampled_from("ab ,.!?，。鲸鱼\n"), max_size=60), st.integers(1, 7))
def test_a_text_without_marks_is_left_alone(text, size):
    assert plain(text, size) == text


def test_words_are_given_out_at_once():
    whole = Plain()
    assert whole.feed("Whales are **mam") == "Whales are mam"
    assert whole.feed("mals**. And") == "mals. And"
