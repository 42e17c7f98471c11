"""Spoken durations, times and levels are read as people mean them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue import phrasing
from quark_glasses.core.dialogue.quantities import PARSERS, clock_time, duration, en_number, number, percent, zh_number
from quark_glasses.core.dialogue.tokens import tokenize


def whole(parse: str, text: str) -> object:
    """The value, if the parser reads the whole text."""
    tokens = tokenize(text)
    read = PARSERS[parse](tokens, 0)
    return read.value if read is not None and read.end == len(tokens) else None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("两分半钟", 150), ("一个半小时", 5400), ("半个钟头", 1800), ("1分30秒", 90), ("一刻钟", 900), ("一小时二十分钟", 4800),
        ("五分中", 300), ("一百二十秒", 120), ("2.5分钟", 150), ("俩小时", 7200), ("三天", 259200),
        ("90 seconds", 90), ("a minute and a half", 90), ("half an hour", 1800), ("an hour and twenty minutes", 4800),
        ("two and a half minutes", 150), ("5 min", 300), ("three quarters of an hour", 2700), ("to minutes", 120), ("1h 30m", 5400),
        ("half hour", 1800), ("one hour thirty", 5400), ("a minute thirty", 90), ("one point five hours", 5400),
        ("an hour and a quarter", 4500), ("hour and a half", 5400), ("a couple minutes", 120), ("five minutes or so", 300),
        ("quarter of an hour", 900), ("about twenty minutes", 1200), ("three days", 259200),
        ("一个半钟", 5400), ("两个钟", 7200), ("一分三十", 90), ("十分钟左右", 600), ("一小时零五分", 3900),
    ],
)  # fmt: skip
def test_durations(text: str, seconds: int) -> None:
    assert whole("duration", text) == seconds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("明天早上七点半", "+1 07:30"),
        ("明天中五十二点", "+1 12:00"),
        ("早上6.40", "06:40"), ("晚上八点一刻", "20:15"), ("六点", "06:00?"), ("差五分九点", "08:55?"), ("中午", "12:00"),
        ("今晚十点四十", "+0 22:40"), ("下午3:05", "15:05"), ("周五晚上九点", "wd4 21:00"), ("十九点", "19:00"), ("凌晨两点", "02:00"),
        ("half past six", "06:30?"), ("quarter to nine pm", "20:45"), ("6:30", "06:30?"), ("noon", "12:00"), ("7 p.m.", "19:00"),
        ("tomorrow morning at seven thirty", "+1 07:30"), ("ten to nine", "08:50?"), ("12 am", "00:00"), ("midnight", "00:00"),
        ("monday at nine", "wd0 09:00?"), ("630", "06:30?"), ("tonight at eight", "+0 20:00"), ("nine thirty tonight", "+0 21:30"),
        ("one tonight", "+1 01:00"),
        ("half seven", "07:30?"), ("half three this afternoon", "15:30"), ("seven o clock", "07:00?"), ("nineteen thirty", "19:30"),
        ("fourteen hundred", "14:00"), ("twelve noon", "12:00"), ("six thirty sharp", "06:30?"), ("noon tomorrow", "+1 12:00"),
        ("next friday at half nine", "wd4 09:30?"), ("eight in the morning on friday", "wd4 08:00"),
        ("七点差一刻", "06:45?"), ("明儿早上六点", "+1 06:00"), ("明天一早六点", "+1 06:00"), ("正午", "12:00"), ("晌午", "12:00"),
        ("零点", "00:00"), ("七点半左右", "07:30?"),
        ("7.3刻", "07:45?"), ("下午4.1刻", "16:15"), ("大后天下午三点", "+3 15:00"), ("今儿晚上九点", "+0 21:00"),
    ],
)  # fmt: skip
def test_times_of_day(text: str, said: str) -> None:
    assert str(whole("time", text)) == said


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("百分之三十", 30),
        ("30%", 30),
        ("一半", 50),
        ("fifty percent", 50),
        ("a hundred percent", 100),
        ("百分之百", 100),
        ("300%", None),
        ("three quarters", 75),
        ("six out of ten", 60),
        ("七成", 70),
        ("四分之三", 75),
    ],
)
def test_levels(text: str, level: int | None) -> None:
    assert whole("percent", text) == level


def quantity(parse: str, text: str, start: int) -> tuple[str, int] | None:
    """What is read from the token `start` on, and where it ends."""
    read = PARSERS[parse](tokenize(text), start)
    return None if read is None else (str(read.value), read.end)


def test_the_day_may_have_been_said_before() -> None:
    assert quantity("time", "tomorrow morning wake me at six", 5) == ("+1 06:00", 6)
    assert quantity("time", "明天帮我定个六点的闹钟", 6) == ("+1 06:00?", 8)


def test_words_that_follow_are_no_digits() -> None:
    assert quantity("percent", "五十吧", 0) == ("50", 2)
    assert quantity("percent", "五十就行", 0) == ("50", 2)
    assert quantity("time", "six to catch the train", 0) == ("06:00?", 1)
    assert quantity("time", "have seven", 0) is None


def test_the_half_of_one_and_a_half_is_no_length() -> None:
    assert quantity("duration", "定时一个半小时", 2) == ("5400", 7)
    assert quantity("duration", "定时一个半小时", 4) is None


@pytest.mark.parametrize("text", ["苹果", "hello", "", "点钟", "half", "minutes", "%"])
def test_what_is_no_time_is_not_read(text: str) -> None:
    assert duration(tokenize(text), 0) is None
    assert clock_time(tokenize(text), 0) is None


@given(st.integers(1, 86_399), st.sampled_from(["zh", "en"]))
def test_a_written_duration_is_read_back(seconds: int, language: str) -> None:
    written = phrasing.duration(seconds, language)
    read = duration(tokenize(written), 0)
    assert read is not None
    rest = seconds % 60 if seconds >= 3600 and seconds % 3600 >= 60 else 0  # two units are shown
    assert read.value == seconds - rest


@given(st.text(max_size=30), st.integers(0, 5))
def test_no_text_breaks_a_parser(text: str, start: int) -> None:
    tokens = tokenize(text)
    for parse in (duration, clock_time, percent, number):
        read = parse(tokens, start)
        assert read is None or start < read.end <= len(tokens)


@given(st.integers(0, 999))
def test_numbers_in_digits_and_words_agree(value: int) -> None:
    digits = "零一二三四五六七八九"
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    zh = (digits[hundreds] + "百" if hundreds else "") + ("零" if hundreds and not tens and ones else "")
    zh += (digits[tens] + "十" if tens else "") + (digits[ones] if ones or not value else "")
    assert zh_number(zh) == zh_number(str(value)) == en_number(str(value)) == value


@pytest.mark.parametrize("text", ["十二十五分钟", "百十百分钟"])
def test_numbers_that_nobody_says_are_none(text: str) -> None:
    assert whole("duration", text) is None
