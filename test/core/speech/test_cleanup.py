"""Nothing heard becomes nothing written; what was said passes unchanged."""

from dataclasses import replace

import pytest

from quark_glasses.core.speech.cleanup import Evidence, clean, stuck, unloop


def evidence(
    text: str, language: str = "en", seconds: float = 3.0, logprob: float = -0.3, no_speech: float = 0.1
) -> Evidence:
    return Evidence(text, language, seconds, logprob, no_speech)


@pytest.mark.parametrize(
    "heard",
    [
        evidence("Thank you.", logprob=-1.16, no_speech=0.77),
        evidence("I don't know what to do.", logprob=-1.66, no_speech=0.5),
        evidence("At the window.", logprob=-0.95, no_speech=0.8),
        evidence("Thanks for watching!", logprob=-0.4),
        evidence("谢谢观看", "zh", logprob=-0.4),
        evidence("請不吝點贊訂閱轉發打賞支持明鏡與點點欄目", "zh"),
        evidence("字幕由Amara.org社区提供", "zh", logprob=-0.3),
        evidence("[Music]"),
        evidence("（音乐）", "zh"),
        evidence("word " * 60, seconds=2.0),
    ],
)
def test_what_was_invented_is_dropped(heard: Evidence) -> None:
    assert clean(heard) == ""


@pytest.mark.parametrize(
    "heard",
    [
        evidence("Thank you."),
        evidence("谢谢", "zh"),
        evidence("13515082192", "zh", 5.1, -0.67, 0.7),
        evidence("play the next song", logprob=-0.8, no_speech=0.5),
        evidence("再见", "zh", 0.8),
    ],
)
def test_what_was_said_passes(heard: Evidence) -> None:
    assert clean(heard) == heard.text


@pytest.mark.parametrize(
    ("text", "logprob", "no_speech", "kept"),
    [
        ("Okay", -1.6, 0.3, True),
        ("你好", -1.1, 0.5, True),
        ("再说", -2.3, 0.1, False),
        ("Take one.", -1.2, 0.8, False),
        ("Thanks for watching!", -0.4, 0.1, False),
        ("hey " * 9, -0.3, 0.1, False),
    ],
)
def test_words_cut_off_in_the_middle_may_be_less_sure(text: str, logprob: float, no_speech: float, kept: bool) -> None:
    heard = Evidence(text, "en", 0.6, logprob, no_speech, cut_off=True)
    assert clean(heard) == (text if kept else "")
    assert clean(replace(heard, cut_off=False)) == "" or logprob > -1.0


def test_a_loop_is_worth_another_attempt_and_is_shortened() -> None:
    looping = evidence("向前走" * 8, "zh", 20.0)
    assert stuck(looping)
    assert clean(looping) == "向前走"
    assert unloop("call 5555555") == "call 5555555"
    assert unloop("very very good") == "very very good"


def test_a_sound_description_among_words_goes() -> None:
    assert clean(evidence("(laughs) call home")) == "call home"
