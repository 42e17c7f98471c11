"""Written text is read aloud as a person would, and stays aligned with what was written."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quark_glasses.core.language.spoken import SpokenText, to_spoken

ZH = {
    "¥3.50": "三块五毛",
    "3.55元": "三块五毛五分",
    "¥0.50": "五毛",
    "¥12.05": "十二块零五分",
    "¥1,299": "一千二百九十九元",
    "¥3万": "三万元",
    "$12.99": "十二点九九美元",
    "€5": "五欧元",
    "£3.2": "三点二英镑",
    "2026-11-22": "二零二六年十一月二十二日",
    "2026年": "二零二六年",
    "5000年前": "五千年前",
    "15:05": "下午三点零五分",
    "9:00-18:00": "上午九点到晚上六点",
    "下午3:30": "下午三点半",
    "12:00": "中午十二点",
    "35%": "百分之三十五",
    "10%-20%": "百分之十到百分之二十",
    "-5%": "负百分之五",
    "3 km": "三公里",
    "29°C": "二十九摄氏度",
    "-5℃": "零下五摄氏度",
    "最低-5℃": "最低零下五摄氏度",
    "500 g": "五百克",
    "60 km/h": "六十公里每小时",
    "2kg": "两公斤",
    "20~25℃": "二十到二十五摄氏度",
    "2个": "两个",
    "2点": "两点",
    "第2个": "第二个",
    "22": "二十二",
    "2月2号": "二月二号",
    "2000": "两千",
    "200": "二百",
    "12000": "一万两千",
    "20000": "两万",
    "10010": "一万零一十",
    "110": "一百一十",
    "拨打110": "拨打幺幺零",
    "13812345678": "幺三八，幺二三四，五六七八",
    "400-123-4567": "四零零，幺二三，四五六七",
    "3/4": "四分之三",
    "-3.14": "负三点一四",
    "3-5": "三到五",
    "比分3:2": "比分三比二",
    "1.2.3": "一点二点三",
    "G1234次": "G幺二三四次",
    "5G": "五G",
    "007": "零零七",
    "１２": "十二",
    "½": "二分之一",
    "2+3=5": "二加三等于五",
    "**重点**": "重点",
    "看[这里](https://a.com/b?x=1)。": "看这里。",
    "看https://a.com/b。": "看链接。",
    "# 标题\n- 一项": "标题\n一项",
    "1. 苹果": "一，苹果",
    "好😀的": "好的",
    "下载APP": "下载A.P.P",
}
EN = {
    "$12.99": "twelve dollars and ninety-nine cents",
    "$1": "one dollar",
    "$0.99": "ninety-nine cents",
    "$3.2 million": "three point two million dollars",
    "£3.20": "three pounds and twenty pence",
    "€5": "five euros",
    "2026-11-22": "November twenty-second, twenty twenty-six",
    "March 3rd, 2005": "March third, two thousand and five",
    "back in 1984.": "back in nineteen eighty-four.",
    "the 1990s": "the nineteen nineties",
    "15:05": "three oh five PM",
    "7:30pm": "seven thirty PM",
    "9 a.m.": "nine AM",
    "35%": "thirty-five percent",
    "10-20%": "ten to twenty percent",
    "3 km": "three kilometres",
    "1 km": "one kilometre",
    "29°C": "twenty-nine degrees Celsius",
    "-5°C": "minus five degrees Celsius",
    "60 km/h": "sixty kilometres per hour",
    "22nd": "twenty-second",
    "100th": "one hundredth",
    "+1 415 555 2671": "plus one, four one five, five five five, two six seven one",
    "3/4": "three quarters",
    "1/2": "one half",
    "-3.14": "minus three point one four",
    "1.5 -3": "one point five minus three",
    "10-12": "ten to twelve",
    "1,000,001": "one million and one",
    "1,299": "one thousand two hundred and ninety-nine",
    "007": "zero zero seven",
    "A380": "A three eight zero",
    "Dr. Smith vs. Mr. Jones": "Doctor Smith versus Mister Jones",
    "**Bold** and `code`": "Bold and code",
    "see [here](https://a.com)": "see here",
    "see https://a.com/x?y=1": "see a link",
    "mail me@example.org": "mail an email address",
    "ok 😀 then": "ok then",
    "2+3=5": "two plus three equals five",
}
WRITTEN = st.text(
    alphabet=st.sampled_from("0123456789 .,:/-+%$¥°C元年月日点第个kmgABab价两万，。*_#[]()`<>|~\n😀½²Ⅷ٣"), max_size=40
)


@pytest.mark.parametrize(("written", "said"), ZH.items())
def test_chinese_reads_it_so(written: str, said: str) -> None:
    assert to_spoken(written, "zh").text == said


@pytest.mark.parametrize(("written", "said"), EN.items())
def test_english_reads_it_so(written: str, said: str) -> None:
    assert to_spoken(written, "en").text == said


def check_spans(spoken: SpokenText, written: str) -> None:
    at = source = 0
    for span in spoken.spans:
        assert span.start == at < span.end
        assert source <= span.source_start <= span.source_end <= len(written)
        at, source = span.end, span.source_end
    assert at == len(spoken.text)


@pytest.mark.parametrize("language", ["zh", "en"])
@given(written=WRITTEN | st.text(max_size=40))
@example(written="1-2-3")
@example(written="*_*_*")
@example(written="[[a](b)](c)")
@example(written="\u0669\u06f3٣/4")
def test_nothing_is_left_to_read_wrongly(written: str, language: str) -> None:
    spoken = to_spoken(written, language)
    assert not any(mark.isdigit() for mark in spoken.text)
    assert to_spoken(spoken.text, language).text == spoken.text
    check_spans(spoken, written)


@given(value=st.integers(min_value=0, max_value=10**17))
def test_every_integer_can_be_said(value: int) -> None:
    for language in ("zh", "en"):
        assert to_spoken(str(value), language).text.strip()


@given(written=st.text(alphabet="0123456789元个，。价格是 km", max_size=30), cut=st.integers(min_value=0, max_value=60))
def test_progress_never_runs_backwards(written: str, cut: int) -> None:
    spoken = to_spoken(written, "zh")
    positions = [spoken.source_position(at) for at in range(len(spoken.text) + 1)]
    assert positions == sorted(positions)
    assert all(0 <= position <= len(written) for position in positions)


def test_progress_maps_to_the_written_text() -> None:
    written = "价格是¥3.50，要买吗？"
    spoken = to_spoken(written, "zh")
    assert spoken.text == "价格是三块五毛，要买吗？"
    assert spoken.source_position(2) == 2
    assert spoken.source_position(5) == 3  # within the amount: not said yet
    assert spoken.source_position(7) == written.index("，")
    assert spoken.source_range(4, 5) == (3, 8)
    assert spoken.source_range(8, 10) == (written.index("要"), written.index("吗"))


def test_plain_text_is_not_touched() -> None:
    for text in ("我没听清，请再说一遍。", "Okay, see you tomorrow!", ""):
        assert to_spoken(text, "zh").text == text
        assert to_spoken(text, "en").text == text


def test_hostile_text_ends_within_the_limit_of_a_test() -> None:
    for text in ("1" * 20_000, "[" * 5_000, "a" * 20_000 + "@", "1," * 8_000, "`" * 5_000, "- " * 8_000, "1-" * 8_000):
        for language in ("zh", "en"):
            assert not any(mark.isdigit() for mark in to_spoken(text, language).text)
