"""Lines fit, nothing is lost, and Chinese punctuation stays where it belongs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.wrap import NO_START, keep_end, keep_start, wrap


def columns(text: str) -> float:
    """Widths as in a terminal: a Chinese sign is two columns wide."""
    return sum(2 if ord(sign) > 0x2E80 else 1 for sign in text)


def lines(text: str, width: float) -> list[str]:
    return list(wrap(text, width, columns))


def test_english_breaks_at_spaces() -> None:
    assert lines("what time is it now", 9) == ["what time", "is it now"]


def test_chinese_breaks_between_signs() -> None:
    assert lines("今天天气怎么样", 8) == ["今天天气", "怎么样"]


def test_mixed_text_breaks_at_both_but_not_within_a_word() -> None:
    assert lines("打开 bluetooth 然后", 11) == ["打开", "bluetooth", "然后"]
    assert lines("打开bluetooth然后", 14) == ["打开bluetooth", "然后"]


def test_a_line_neither_begins_with_a_comma_nor_ends_with_a_bracket() -> None:
    assert lines("今天天气，很好", 8) == ["今天天", "气，很好"]
    assert lines("我看《三体》", 6) == ["我看", "《三", "体》"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert lines("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_line_breaks_in_the_text_are_kept() -> None:
    assert lines("one\ntwo\n\nthree", 20) == ["one", "two", "three"]


def test_what_does_not_fit_ends_or_begins_in_an_ellipsis() -> None:
    assert keep_start(["aaaa", "bbbb", "cccc"], 2, 4, columns) == ["aaaa", "b..."]
    assert keep_end(["aaaa", "bbbb", "cccc"], 2, 4, columns) == ["...b", "cccc"]
    assert keep_start(["今天天气"], 1, 8, columns) == ["今天天气"]
    assert keep_start(["今天天气", "好"], 1, 8, columns) == ["今天天…"]
    assert keep_start(["a"], 0, 4, columns) == keep_end(["a"], 0, 4, columns) == []


texts = st.text(st.sampled_from("ab cdé,.!?今天气，。《》（）\n"), max_size=80)


@given(texts, st.integers(4, 30))
def test_lines_fit_and_nothing_is_lost(text: str, width: int) -> None:
    got = lines(text, width)
    assert all(columns(line) <= width for line in got)
    assert "".join("".join(got).split()) == "".join(text.split())
    assert all(line == line.strip() != "" for line in got)


@given(st.lists(st.sampled_from(["今天", "很好，", "time ", "now. ", "（晴）"]), max_size=20), st.integers(12, 30))
def test_no_line_of_prose_begins_with_punctuation(pieces: list[str], width: int) -> None:
    assert all(line[0] not in NO_START for line in lines("".join(pieces), width))


@given(st.lists(texts.map(lambda t: t.replace("\n", "")), max_size=6), st.integers(0, 5), st.integers(4, 12))
def test_shortening_never_makes_a_line_too_long(some: list[str], count: int, width: int) -> None:
    cut = [line for text in some for line in lines(text, width)]
    for kept in (keep_start(cut, count, width, columns), keep_end(cut, count, width, columns)):
        assert len(kept) == min(count, len(cut))
        assert all(columns(line) <= width for line in kept)
