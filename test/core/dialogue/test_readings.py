"""Two witnesses: what a recogniser read among words of commands must sound like what it heard freely."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.readings import agreed, believed, relabelled, text_distance
from quark_glasses.core.dialogue.skills import read_texts

TALK = Conversation()
GRAMMAR = Grammar.from_yaml(read_texts("quark_glasses", "skills", "common"))


def intents(heard: str, language: str, *readings: str, exactly: bool = False) -> list[str]:
    found = [TALK.understand(reading, language) for reading in readings]
    return [match.intent for match in believed(heard, language, found, exactly=exactly)]


def test_a_reading_that_sounds_like_what_was_heard_is_believed() -> None:
    assert intents("后天检号", "zh", "后天几号") == ["date_day"]
    assert intents("Center alarm for F-F-F-6.", "en", "Set an alarm for half past six") == ["alarm_set"]


def test_a_request_that_the_recogniser_was_told_to_expect_is_not_believed_of_another_sound() -> None:
    assert intents("正在捧群某的位置", "zh", "设五分钟的计时器") == []


def test_what_sounds_rather_different_must_be_the_likeliest_reading() -> None:
    assert intents("The lone heir.", "en", "Hello there") == ["hello"]
    assert intents("Brad, me, the music.", "en", "Write me the notes", "Read me the notes") == []
    assert intents("Brad, me, the music.", "en", "Read me the notes") == [], "of so many words more would be heard"


def test_what_departs_in_sound_must_not_depart_in_wording_too() -> None:
    assert intents("Turn back the power unit.", "en", "Turn back the volume") == []
    assert intents("Turn bag the volume.", "en", "Turn back the volume") == ["volume_unmute"]
    assert intents("Turn bag the volume.", "en", "Turn back the volume", exactly=True) == []


def test_of_equal_commands_those_without_free_text_come_first() -> None:
    assert intents("接触静音", "zh", "记住静音", "结束静音") == ["volume_unmute", "memory_add"]


def test_both_listenings_agree_on_the_same_words() -> None:
    assert agreed("Read me the menu.", ["Read me a menu", "read me the menu"])
    assert not agreed("Read me the menu.", ["Read me the notes"])


@pytest.mark.parametrize(
    ("first", "second", "language", "least", "most"),
    [
        ("6点交行我", "六点叫醒我", "zh", 0.0, 0.1),
        ("Lower it by 20%.", "Lower it by twenty percent", "en", 0.0, 0.05),
        ("今年", "静音", "zh", 0.4, 1.0),
        ("", "静音", "zh", 0.6, 1.0),
    ],
)
def test_distance_of_texts(first: str, second: str, language: str, least: float, most: float) -> None:
    assert least <= text_distance(first, second, language) <= most


@given(st.text("停静音现在 几点 turn up 3", max_size=12), st.text("停静音现在 几点 turn up 3", max_size=12))
def test_distance_is_none_to_itself_and_within_bounds(first: str, second: str) -> None:
    assert text_distance(first, first, "zh") == 0.0
    assert 0.0 <= text_distance(first, second, "zh") <= 1.0


def test_a_syllable_alone_is_understood_by_its_sound() -> None:
    match = TALK.understand("听", "zh")
    assert match is not None
    assert match.intent == "stop"
    assert TALK.understand("天", "zh") is None


def label_of(heard: str, language: str, *readings: str) -> object:
    match = TALK.understand(heard, language)
    assert match is not None
    everyday = GRAMMAR.everyday(language)
    return relabelled(match, [TALK.understand(reading, language) for reading in readings], everyday).slots["label"]


@pytest.mark.parametrize(
    ("heard", "language", "reading", "label"),
    [
        ("Remind me at noon to take my build.", "en", "remind me at noon to take my pills", "take my pills"),
        ("十分钟后提醒我收依服", "zh", "十分钟后提醒我收衣服", "收衣服"),
        ("Remind me at noon to take my tea.", "en", "remind me at noon to take my keys", "take my tea"),
        ("Remind me at noon to call Bill.", "en", "remind me at noon to call the bank", "call Bill"),
        ("Remind me at noon to check the kiln.", "en", "remind me at noon to check the oven", "check the kiln"),
        ("Remind me at noon to take my build.", "en", "remind me at one to take my pills", "take my build"),
        ("Remind me at noon to take my build.", "en", "take my pills", "take my build"),
    ],
)
def test_a_label_may_be_an_everyday_word_that_sounds_alike(heard: str, language: str, reading: str, label: str) -> None:
    assert label_of(heard, language, reading) == label
