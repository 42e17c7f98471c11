"""The wake phrase is found however it is written down, and ordinary talk does not wake the glasses."""

from __future__ import annotations

import pytest
from corpus import commands, others
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases

WAKE = WakePhrases()
SENTENCES = [s for language in ("zh", "en") for s in (*others(language), *(c[0] for c in commands(language)))]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Hey Quark, what time is it?", "what time is it?"), ("Hi Quark stop", "stop"), ("OK Quark.", ""), ("Hey Cork, stop", "stop"),
        ("Hey, Clark. Set a timer", "Set a timer"), ("hay quark help", "help"), ("Hey Kwok", ""), ("Hey Quartz, mute", "mute"),
        ("Um, hey Quark, mute", "mute"), ("Iquark, play some jazz", "play some jazz"), ("Hey Quark, hey Quark, stop", "stop"),
        ("你好夸克", ""), ("你好，夸克。几点了？", "几点了"), ("你好跨克定时五分钟", "定时五分钟"),
        ("你好夸可，停", "停"), ("您好夸克静音", "静音"),
        ("你好夸ke停", "停"), ("夸克夸克，几点了", "几点了"), ("乖客乖客,几点了", "几点了"), ("嗨夸克帮助", "帮助"), ("Hi夸克 停", "停"),
        ("嗯，你好夸克，停", "停"), ("Hey Quark 现在几点", "现在几点"), ("你好Quark,这个网上多少钱", "这个网上多少钱"),
    ],
)  # fmt: skip
def test_wake_phrase_is_found(text: str, rest: str) -> None:
    found = WAKE.find(text)
    assert found is not None
    assert found.rest.rstrip("？?") == rest.rstrip("？?")
    assert found.phrase in PHRASES
    assert 0.7 < found.score <= 1


@pytest.mark.parametrize(
    "text",
    [
        "hey Mark, how are you", "hey clerk", "夸克是一种粒子", "你好", "你好漂亮", "你好快啊",
        "还款客服电话是多少", "OK, quote me a price",
        "okay, Clark Kent is Superman", "how are you quark", "我爱夸克", "你好夸张", "还挂科了", "夸奖他", "hi", "", "...",
        "I told you, hey Quark is the phrase",
    ],
)  # fmt: skip
def test_ordinary_talk_does_not_wake(text: str) -> None:
    assert WAKE.find(text) is None


@pytest.mark.parametrize("text", SENTENCES)
def test_no_sentence_of_the_corpus_wakes(text: str) -> None:
    assert WAKE.find(text) is None


@pytest.mark.parametrize("phrase", PHRASES)
def test_an_exact_phrase_scores_best_and_says_where_it_is(phrase: str) -> None:
    found = WAKE.find(f"{phrase}，help")
    assert found is not None
    assert (found.phrase, found.score, found.rest) == (phrase, 1.0, "help")
    assert f"{phrase}，help"[found.start : found.end] == phrase


def test_phrases_can_be_chosen() -> None:
    custom = WakePhrases(("hello glasses", "小眼镜"))
    assert custom.find("Hello glasses, stop") is not None
    found = custom.find("小眼睛几点了")
    assert found is not None
    assert found.rest == "几点了"
    assert custom.find("hey quark") is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_search(text: str) -> None:
    found = WAKE.find(text)
    assert found is None or text.rstrip().endswith(found.rest) or found.rest in text
