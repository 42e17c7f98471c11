"""Which texts are commands beyond doubt, and which readings of a sound are believed."""

from __future__ import annotations

import pytest

from quark_glasses.backends.api import Recognition
from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.speech.expected import Reading

WORDS = CommandWords()


@pytest.mark.parametrize(
    ("text", "language", "certain"),
    [
        ("現在幾點", "zh", True),  # recognisers write either script
        ("你好夸克，取消静音。", "zh", True),
        ("你好夸克", "zh", True),
        ("Hey Quark, set a timer for five minutes.", "en", True),
        ("大開鏡", "zh", False),
        ("去嚣尽", "zh", False),
        ("Who invented the alarm clock?", "en", False),
        ("Remind me at noon to take my pills.", "en", True),
        ("Remind me at noon to take my build.", "en", False),  # a label may have been misheard
        ("Take a note, check the kiln.", "en", True),  # what is dictated stays as it was heard
    ],
)
def test_what_is_a_command_beyond_doubt(text: str, language: str, certain: bool) -> None:
    assert WORDS.certain(text, language) is certain


@pytest.mark.parametrize(
    ("heard", "language", "reading", "behind", "sure", "believed"),
    [
        ("Turn back the power unit.", "en", "Turn up the volume.", 3.0, -1.1, True),
        ("Center alarm for F-F-F-F-6.", "en", "Set the alarm for half past six.", 3.0, -0.8, True),
        ("音量涉成五世", "zh", "音量設成50", -0.2, -0.8, True),
        ("静言。", "zh", "静音", 5.0, -2.1, True),
        ("", "en", "mute", 0.0, -1.6, True),  # nothing was believed, and this is as probable as anything
        ("We shot big avate for the webbing.", "en", "Please stop", 3.0, -3.6, False),
        ("What is 3d% of 200?", "en", "What is that?", 6.4, -1.9, False),
        ("How long does a quark battery use really last?", "en", "How long does it take?", 1.0, -0.8, False),
        ("Why do you look at this, lie?", "en", "Right, leave it", -0.3, -2.2, False),  # a guess
        ("Volume 2 of that book is my favorite.", "en", "Volume 2.", 8.2, -2.3, False),
        ("", "zh", "提醒", 3.4, -3.2, False),
        ("金鱼是你", "zh", "音量十", 3.0, -1.5, False),
        ("顺利一下大概有申请款", "zh", "算了一下", 0.0, -0.5, False),  # a part of it
        ("Do you remember that video you saw?", "en", "Can you remember that video you saw?", 5.5, -1.0, False),
        ("What do you call a suit?", "en", "What do you say?", 4.1, -1.2, False),  # four words of six
        ("Seven eight minute timer.", "en", "Seven eight minute timer", -0.5, -0.4, False),  # no command
    ],
)
def test_a_reading_is_believed_that_is_nearly_as_probable_and_sounds_alike(
    heard: str, language: str, reading: str, behind: float, sure: float, believed: bool
) -> None:
    assert bool(WORDS.believed(heard, language, [Reading(reading, behind, sure)])) is believed


def test_a_reading_without_a_label_is_preferred() -> None:
    readings = [Reading("设一个早上六点四时的闹钟", 1.0, -0.5), Reading("设一个早上六点四十的闹钟", 1.5, -0.5)]
    assert WORDS.believed("是一个早上流点丝丝", "zh", readings)[0] == "设一个早上6:40的闹钟"


def test_readings_come_as_they_are_written_the_most_credible_first() -> None:
    readings = [
        Reading("設一個下午两点的鬧鐘", 3.0, -0.5),
        Reading("定一個下午兩點的鬧鐘。", 0.5, -0.5),
        Reading("停", 30.0, -9.0),
    ]
    assert WORDS.believed("定一个下午两点的冒中", "zh", readings) == ("定一个下午2点的闹钟。", "设一个下午2点的闹钟")


@pytest.mark.parametrize(
    ("heard", "language", "again", "meant"),
    [
        ("Wake me up, I'm too salmon.", "en", ("Wake me at five to seven.",), "Wake me at five to seven."),
        (
            "Set a longer timer for forty minutes.",
            "en",
            ("Set a laundry timer for forty minutes.",),
            "Set a laundry timer for forty minutes.",
        ),
        ("Turn it up a notch.", "en", ("Turn it up a notch.", "Turn it down a notch."), "Turn it up a notch."),
        ("几个计时器通通管调。", "zh", ("几个计时器通通管吊", "几个计时器通通关掉"), "几个计时器通通关掉"),
        ("What time of the day?", "en", ("What kind of a day",), ""),
        ("It's a lovely day for a walk in the park.", "en", ("Delete all my notes.",), ""),  # sounds otherwise
        ("我们一起去公园散步", "zh", ("把笔记全删了",), ""),
        ("", "en", ("What time is it?",), ""),  # nothing was believed
        ("现在几点了", "zh", (), ""),
    ],
)
def test_what_is_heard_where_a_request_is_listened_for_is_one_if_it_is_so_beyond_doubt(
    heard: str, language: str, again: tuple[str, ...], meant: str
) -> None:
    assert WORDS.requested(Recognition(heard, language, 0.7), again) == meant
    assert WORDS.requested(Recognition(heard, language, 0.95), again) == ""


@pytest.mark.parametrize(
    ("text", "language", "confidence", "settled"),
    [
        ("现在几点了", "zh", 0.85, True),
        ("现在几点了", "zh", 0.7, False),
        ("Set a timer for ten minutes.", "en", 0.85, True),
        ("Set a longer timer for ten minutes.", "en", 0.85, False),  # any word may stand there
        ("The volume needs to be a good deal higher.", "en", 0.85, False),  # by its wording
        ("", "en", 0.95, False),
    ],
)
def test_only_a_template_without_words_of_ones_own_is_not_heard_again(
    text: str, language: str, confidence: float, settled: bool
) -> None:
    assert WORDS.settled(Recognition(text, language, confidence)) is settled


@pytest.mark.parametrize(
    ("heard", "language", "alternatives", "among"),
    [
        ("Alarmed, 615.", "en", ("Alarmed 615.", "Alarm 615."), ("Alarm 615.",)),
        ("接耳挤后来着", "zh", ("今儿几号来着",), ("今儿几号来着",)),
        ("今天天气不错", "zh", ("今天天气不做",), ()),
        ("", "en", ("What time is it?",), ()),  # nothing was believed
        ("What a bottle is in it.", "en", ("What are batteries, man?",), ()),  # one of two witnesses
        ("墨斑地铁是几点了", "zh", ("莫搬地铁是几点了",), ()),
        ("敬官必省民", "zh", ("金管闭声音",), ("金管闭声音",)),
        ("闹中许许凡女人", "zh", ("闹钟取消",), ()),  # sounds otherwise
        ("Turn it up a notch.", "en", ("Turn it down a notch.",), ()),  # it is a request as it was heard
        ("现在几点了", "zh", ("现在几号了",), ()),
        (
            "音量涉成五世",
            "zh",
            ("音量涉成5式", "音量设成五十"),
            ("音量设成50",),
        ),  # word for word is better than by its wording
    ],
)
def test_a_recognisers_own_alternative_is_what_was_said_where_only_it_is_a_command(
    heard: str, language: str, alternatives: tuple[str, ...], among: tuple[str, ...]
) -> None:
    assert WORDS.among(Recognition(heard, language, 0.6), alternatives) == among


def test_what_was_heard_clearly_has_no_alternative() -> None:
    assert WORDS.among(Recognition("You've got no time.", "en", 0.95), ("You got the time?",)) == ()
