"""Who listens on is told from who wants to speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.backchannel import Backchannels, Remark
from quark_glasses.core.errors import InvalidInput

WORDS = Backchannels()


@pytest.mark.parametrize(
    "text", ["Mm-hmm.", "Mhm", "Hmm...", "Oh, really?", "I see.", "哦", "啊？", "真的吗？", "这样啊", "Mmm", "Huh."]
)
def test_sounds_of_listening(text: str) -> None:
    assert WORDS.sort(text) == Remark.SOUND


@pytest.mark.parametrize(
    "text",
    [
        "Uh-huh",
        "Yeah.",
        "OK",
        "okay okay",
        "Right, yeah",
        "嗯",
        "嗯嗯。",
        "好的",
        "对对对",
        "是的，好",
        "Got it",
        "知道了",
        "ok，好",
    ],
)
def test_words_of_agreement(text: str) -> None:
    assert WORDS.sort(text) == Remark.ASSENT
    assert WORDS.all_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Stop",
        "stop!",
        "Please stop.",
        "Stop talking now",
        "停",
        "停停停",
        "别说了",
        "好了好了别说了",
        "快停下",
        "Okay stop",
        "算了",
        "Never mind.",
    ],
)
def test_words_that_end_the_talk(text: str) -> None:
    assert WORDS.sort(text) == Remark.STOP
    assert not WORDS.all_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "No",
        "Stop the timer",
        "停车场在哪",
        "Yeah but when?",
        "换一个",
        "对了，明天呢",
        "I see a bus stop",
        "好的那星期五呢",
        "What?",
        "是谁",
        "okay set a timer",
    ],
)
def test_everything_else_is_speech(text: str) -> None:
    assert WORDS.sort(text) == Remark.OTHER


@pytest.mark.parametrize("text", ["", "  ", "…", "。"])
def test_nothing_is_nothing(text: str) -> None:
    assert WORDS.sort(text) == Remark.NOTHING


@pytest.mark.parametrize(
    ("text", "open_"),
    [("I", True), ("got", True), ("yeah of", True), ("原来", True), ("I want", False), ("which", False), ("", True)],
)
def test_the_beginning_of_a_backchannel_is_not_judged_yet(text: str, open_: bool) -> None:
    assert WORDS.may_become(text) is open_


def test_a_long_row_of_agreement_is_speech() -> None:
    assert WORDS.sort("yes " * 9) == Remark.OTHER


@pytest.mark.parametrize("text", ["Mom.", "Write.", "Yah", "迟到了", "追对对", "Hi."])
def test_what_sounds_like_a_backchannel_may_be_one(text: str) -> None:
    assert WORDS.perhaps(text, 0.9, 1.0)


@pytest.mark.parametrize(
    "text", ["No.", "Wait!", "What?", "不", "等等", "什么", "换一个", "Friday", "Mom is calling me now", ""]
)
def test_what_sounds_otherwise_is_not(text: str) -> None:
    assert not WORDS.perhaps(text, 0.9, 1.0)


def test_a_short_text_that_nobody_is_sure_of_may_be_anything() -> None:
    assert WORDS.perhaps("Luna", 0.3, 0.9)
    assert WORDS.perhaps("Do you do it", 0.39, 1.2)
    assert WORDS.perhaps("What?", 0.61, 0.6), "a hum that was heard as one syllable"
    assert not WORDS.perhaps("Why?", 0.7, 0.7)
    assert not WORDS.perhaps("Wait, no", 0.39, 0.9)
    assert not WORDS.perhaps("Call the other one", 0.3, 2.0)


@given(st.text(max_size=40))
def test_any_text_is_something(text: str) -> None:
    remark = WORDS.sort(text)
    assert WORDS.all_of(text) == (remark in (Remark.SOUND, Remark.ASSENT))
    if WORDS.all_of(text):
        assert WORDS.may_become(text)


def test_a_broken_sheet_is_refused() -> None:
    with pytest.raises(InvalidInput, match="backchannel"):
        Backchannels(["sounds: [yes]"])
    with pytest.raises(InvalidInput, match="backchannel"):
        Backchannels(["- a"])


@pytest.mark.parametrize("text", ["别输了", "be quite", "stop it"])
def test_what_sounds_like_a_stop_is_known(text: str) -> None:
    assert WORDS.like_a_stop(text)


@pytest.mark.parametrize("text", ["嗯", "知道了", "I see", "听", ""])
def test_listening_is_no_stop(text: str) -> None:
    assert not WORDS.like_a_stop(text)


def test_a_command_that_was_hardly_heard_may_be_a_hum() -> None:
    assert WORDS.perhaps("读一下", 0.05, 0.9, command=True)
    assert not WORDS.perhaps("几点了", 0.3, 0.9, command=True)
    assert WORDS.perhaps("Shimmerer", 0.54, 1.1), "a lone word that means nothing"
