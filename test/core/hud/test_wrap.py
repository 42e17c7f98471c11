"""Lines fit, nothing is lost, and Chinese punctuation stays where it belongs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.wrap import NO_START, breaks, keep_end, keep_start, wrap


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


def test_a_number_stays_with_its_unit_and_a_no_break_space_does_not_break() -> None:
    assert lines("walk 120 m now", 8) == ["walk", "120 m", "now"]
    assert lines("go 100\u00a0000 on", 8) == ["go", "100\u00a0000", "on"]


def test_a_compound_breaks_behind_its_hyphen_but_dates_and_minus_signs_do_not() -> None:
    assert lines("a well-known fact", 8) == ["a well-", "known", "fact"]
    assert lines("on 2026-11-22", 8)[0] == "on"
    assert lines("at -5", 4) == ["at", "-5"]


def test_a_long_word_is_never_cut_before_a_mark() -> None:
    word = "e\u0301" * 6
    assert lines(word, 3) == [word[:2], word[2:4], word[4:6], word[6:8], word[8:10], word[10:]]


def test_what_belongs_together_stays_together_at_the_edge() -> None:
    assert lines("他说：“你好”", 6) == ["他说：", "“你好”"]
    assert lines("他说：“你好”", 4) == ["他", "说：", "“你", "好”"]
    assert lines("我是——真的", 5) == ["我", "是——", "真的"]
    assert lines("值.5 元", 3) == ["值", ".5", "元"]


mixed = st.lists(
    st.sampled_from(
        [
            "今",
            "天，",
            "（好）",
            "a",
            "bc ",
            "well-known ",
            "5 m ",
            "\u00a0",
            "“",
            "”",
            "——",
            ".5 ",
            "e\u0301",
            "\n",
            " ",
        ]
    ),
    max_size=40,
).map("".join)


@given(mixed, st.integers(3, 20))
def test_lines_know_where_they_begin(text: str, width: int) -> None:
    found = list(breaks(text, width, columns))
    assert [line for _, line in found] == lines(text, width)
    assert all(text[at:].lstrip().startswith(line) for at, line in found)


@given(mixed, mixed, st.integers(3, 20))
def test_added_text_changes_only_the_last_two_lines(text: str, more: str, width: int) -> None:
    before, after = list(breaks(text, width, columns)), list(breaks(text + more, width, columns))
    kept = before[:-2]
    assert after[: len(kept)] == kept
