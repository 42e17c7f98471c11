"""Two witnesses: what a recogniser read as a command must be about as probable as what it heard freely, and sound like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.readings import agreed, believed, doubt, relabelled, text_distance
from quark_glasses.core.dialogue.skills import read_texts
from quark_glasses.core.speech.expected import Reading

TALK = Conversation()
GRAMMAR = Grammar.from_yaml(read_texts("quark_glasses", "skills", "common"))


def against(heard: str, reading: str, behind: float, language: str = "en") -> float:
    return doubt(heard, language, Reading(reading, behind, -1.0))


def test_what_sounds_alike_may_be_less_probable() -> None:
    assert against("Cancel all the norms.", "Cancel all alarms.", 4.0) < against(
        "Read me the news.", "Cancel all alarms.", 4.0
    )
    assert against("Cancel all the norms.", "Cancel all alarms.", 4.0) < against(
        "Cancel all the norms.", "Cancel all alarms.", 6.0
    )
    assert against("后天检号", "后天几号", 3.0, "zh") < against("今天天气", "后天几号", 3.0, "zh")


def test_to_be_more_probable_than_what_was_heard_is_no_more_than_to_be_as_probable() -> None:
    assert against("Turn it up.", "Turn it up", -7.0) == against("Turn it up.", "Turn it up", 0.0)


@given(
    st.lists(
        st.builds(Reading, st.sampled_from(["停", "静音", "几点了"]), st.floats(-5, 15), st.floats(-5, 0)), max_size=4
    )
)
def test_the_most_credible_comes_first(readings: list[Reading]) -> None:
    texts = believed("静言", "zh", readings, [TALK.understand(reading.text, "zh") for reading in readings])
    doubts = [min(doubt("静言", "zh", reading) for reading in readings if reading.text == text) for text in texts]
    assert set(texts) <= {reading.text for reading in readings}
    if len(set(texts)) == len(texts):
        assert doubts == sorted(doubts)


def test_a_command_with_free_text_needs_more() -> None:
    readings = [
        Reading("Remember that video", 5.0, -1.2),
        Reading("Mute the sound", 5.0, -1.2),
        Reading("The weather", 0.0, 0.0),
    ]
    matches = [TALK.understand(reading.text, "en") for reading in readings]
    assert believed("Remember the video.", "en", readings[:1], matches[:1]) == []
    assert believed("Mute this sound.", "en", readings, matches) == ["Mute the sound"]


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
