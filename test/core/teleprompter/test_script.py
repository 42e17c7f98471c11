"""A script as lines to show and units to follow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.teleprompter.script import LINE, MOST_CHARS, read_script, wide


def lines(text: str, **more) -> list[str]:
    script = read_script(text, **more)
    return [script.text[line.start : line.end] for line in script.lines]


def test_a_sentence_is_a_line() -> None:
    assert lines("Good evening. How are you? I'm fine!") == ["Good evening.", "How are you?", "I'm fine!"]
    assert lines("大家好。你们好吗？我很好！") == ["大家好。", "你们好吗？", "我很好！"]


def test_titles_initials_and_decimals_end_no_sentence() -> None:
    assert lines("Mr. J. R. Smith paid 3.50 to Dr. Wu.") == ["Mr. J. R. Smith paid 3.50 to Dr. Wu."]


def test_a_long_sentence_is_cut_behind_its_clauses() -> None:
    assert lines("When the rain stopped, we walked to the old mill, and nobody spoke.") == [
        "When the rain stopped,", "we walked to the old mill,", "and nobody spoke.",
    ]  # fmt: skip
    assert lines("今天我们在这里发布第三代智能眼镜，它的重量只有四十克，而且支持实时翻译。") == [
        "今天我们在这里发布第三代智能眼镜，", "它的重量只有四十克，", "而且支持实时翻译。",
    ]  # fmt: skip


def test_a_clause_without_marks_is_cut_between_words_in_even_parts() -> None:
    cut = lines("we walked along the river to the old mill because the road was closed that day")
    assert len(cut) == 3
    assert max(map(len, cut)) - min(map(len, cut)) < 12
    cut = lines("我们沿着河边一直走到了老磨坊因为那天大路已经被封闭了没有人可以通过那里")
    assert all(wide(line) <= LINE + 4 for line in cut)


def test_numbers_are_units_as_they_are_said() -> None:
    assert [
        unit.text for unit in read_script("We have, since 1998, 2%").units
    ] == "we have since nineteen ninety eight two percent".split()
    assert "".join(unit.text for unit in read_script("售价2499元").units) == "售价两千四百九十九元"


def test_directions_are_shown_and_not_read() -> None:
    script = read_script("[smile] Good evening. 【停顿】谢谢。")
    assert "".join(unit.text for unit in script.units) == "goodevening谢谢"
    assert "[smile]" in script.text


def test_positions_are_those_of_the_text() -> None:
    script = read_script("It was in 1998 that we began.\n\nToday it is 2026.")
    assert script.position(0) == 0
    assert script.text[script.position(6) :].startswith("that we")  # behind "it was in nineteen ninety eight"
    assert script.position(len(script.units)) == len(script.text)
    assert script.line_at(0) == 0
    assert script.units[script.first_unit(1)].text == "today"


@pytest.mark.parametrize("text", ["", " \n ", "… — !", "[pause]"])
def test_without_words_it_is_no_script(text: str) -> None:
    with pytest.raises(InvalidInput, match="no words"):
        read_script(text)


def test_one_that_is_too_long_is_refused() -> None:
    with pytest.raises(InvalidInput, match="in parts"):
        read_script("a" * (MOST_CHARS + 1))


@given(st.text(alphabet="ab c.,!?\n0159%年我们，。！[]'-\u3000$¥/", max_size=120))
def test_any_text_is_lines_and_units_in_order(text: str) -> None:
    try:
        script = read_script(text)
    except InvalidInput:
        return
    ends = [0]
    for line in script.lines:
        assert ends[-1] <= line.start < line.end
        assert not script.text[ends[-1] : line.start].strip()
        ends.append(line.end)
    assert not script.text[ends[-1] :].strip(), "every sign is in a line"
    at, number = 0, 0
    for unit in script.units:
        line = script.lines[unit.line]
        assert line.start <= unit.start <= unit.end <= line.end
        assert unit.start >= at
        assert unit.line >= number
        at, number = unit.start, unit.line
