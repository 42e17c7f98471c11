"""The wearer is neither cut off after "set a timer for" nor kept waiting after "几点了"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.speech.completeness import Completeness, looks_complete

ENGLISH_OPEN = """
set a timer for|Set a timer for.|remind me|remind me tomorrow|remind me at 5 pm|and|send a message to the|call|play
what time is|i would like|the number is|my number is 555|the number is five five five|um|turn on the lights and
translate this to|navigate to|well,|I want...|how much|play some music for my|can you tell me|it\u2019s because
"""
CHINESE_OPEN = """
提醒我在|提醒我|提醒我明天下午三点|提醒我在下周五|然后|我想|帮我|把|打电话给|导航到|翻译成|号码是|号码是138|电话一三八零零
定一个|播放音乐，|苹果和|因为|今天的天气。但是|设成|嗯|为了|请|这个和那个
"""
ENGLISH_COMPLETE = """
What is this?|Stop!|what time is it|turn it up please|thank you|end the call|play 周杰伦的歌吧|what are you looking for?
"""
CHINESE_COMPLETE = """
几点了|今天会下雨吗|那明天呢|走吧|这是什么？|多少钱|谢谢|火车站怎么走。|打电话给他吧|最近的咖啡店在哪|换一个|现在几点
"""
ENGLISH_UNKNOWN = """
play some music|The weather in Paris.|where are you from|what should i do|turn it on|my number is 5550123
remind me at 5 pm to call mum|the the?
"""
CHINESE_UNKNOWN = "今天天气|播放音乐。|号码是13800138000|提醒我下午三点开会| 。"


def cases(**tables: str) -> list[tuple[str, str]]:
    return [
        (text, language)
        for language, table in tables.items()
        for text in table.strip("\n").replace("\n", "|").split("|")
    ]


@pytest.mark.parametrize(("text", "language"), cases(en=ENGLISH_OPEN, zh=CHINESE_OPEN))
def test_words_that_hang_are_open(text: str, language: str) -> None:
    assert looks_complete(text, language) is Completeness.OPEN


@pytest.mark.parametrize(("text", "language"), cases(en=ENGLISH_COMPLETE, zh=CHINESE_COMPLETE))
def test_a_question_or_final_particle_is_complete(text: str, language: str) -> None:
    assert looks_complete(text, language) is Completeness.COMPLETE


@pytest.mark.parametrize(("text", "language"), [("", "en"), *cases(en=ENGLISH_UNKNOWN, zh=CHINESE_UNKNOWN)])
def test_the_rest_is_left_to_the_grammar(text: str, language: str) -> None:
    assert looks_complete(text, language) is Completeness.UNKNOWN


def test_the_end_decides_in_mixed_speech() -> None:
    assert looks_complete("打开 bluetooth and", "zh") is Completeness.OPEN
    assert looks_complete("play hotel california 然后", "en") is Completeness.OPEN


@given(st.text(max_size=60), st.sampled_from(["zh", "en", "zh-CN", "", "ja"]))
def test_any_text_has_a_verdict(text: str, language: str) -> None:
    assert looks_complete(text, language) in Completeness


@given(
    st.sampled_from(["set a timer for", "打开灯", "几点了", "play", "what is this"]),
    st.sampled_from(["", " ", ".", "。", " ."]),
)
def test_a_full_stop_from_the_recogniser_changes_nothing(text: str, stop: str) -> None:
    assert looks_complete(text + stop, "zh") is looks_complete(text, "zh")
