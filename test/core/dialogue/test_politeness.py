"""Requests in polite frames are understood as the plain ones are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.politeness import plainly
from quark_glasses.core.dialogue.skills import installed_skills, read_texts


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    sheets = [text for skill in installed_skills() for text in skill.sheets()]
    return Grammar.from_yaml([*read_texts("quark_glasses", "skills", "common"), *sheets])


@pytest.mark.parametrize(
    ("polite", "plain"),
    [
        ("Would you mind unmuting the speakers?", "unmute the speakers"),
        ("Is it possible to set a timer for one minute?", "set a timer for one minute"),
        ("I'd like all my alarms deleted.", "delete all my alarms"),
        ("Could I be woken up at quarter past five?", "wake me up at quarter past five"),
        ("Can I have the sound turned down a bit?", "turn the sound down a bit"),
        ("I'd like the volume at 40.", "set the volume at 40"),
        ("Please check whether everything is working.", "is everything working"),
        ("Can you say what the sound level is?", "what is the sound level"),
        ("Let me know what day tomorrow is", "what day is tomorrow"),
    ],
)
def test_a_frame_is_taken_away(polite: str, plain: str) -> None:
    assert plain in list(plainly(polite))


def test_what_is_noted_keeps_its_writing() -> None:
    assert list(plainly("Would you mind noting that Grandma's roses are YELLOW")) == [
        "note that Grandma's roses are YELLOW"
    ]


@pytest.mark.parametrize(
    "text", ["I'd like to set an alarm", "I want to read my notes", "We had the car washed", "get the kids up"]
)
def test_what_is_no_such_frame_stays(text: str) -> None:
    assert not list(plainly(text))


@given(st.text(max_size=120))
def test_any_text_is_survived(text: str) -> None:
    assert all(isinstance(plain, str) for plain in plainly(text))


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Would you mind binning the last note?", "note_delete_last"),
        ("I'd like all of my notes gone.", "note_delete"),
        ("Let's have the sound off, please.", "volume_mute"),
        ("Could I be woken up at quarter past five tomorrow morning?", "alarm_set"),
        ("Tell me whether all your systems are okay.", "status"),
        ("My ears hurt, would you mind turning it down?", "volume_down"),
    ],
)
def test_a_polite_request_is_done(grammar: Grammar, said: str, intent: str) -> None:
    found = grammar.match(said, "en")
    assert found is not None
    assert found.intent == intent


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("别删我的笔记", "zh"),
        ("他嗓门太大了", "zh"),
        ("Do not delete my notes.", "en"),
        ("She deleted all her alarms.", "en"),
    ],
)
def test_no_and_she_are_never_words_too_many(grammar: Grammar, said: str, language: str) -> None:
    assert grammar.match(said, language) is None


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Would you mind setting a laundry timer for fifty minutes?", "laundry"),
        ("I need an alarm at five pm for the dentist", "dentist"),
        ("定一个8分钟的倒计时，焦煮面", "煮面"),
    ],
)
def test_a_label_is_the_bare_name_of_the_thing(grammar: Grammar, said: str, label: str) -> None:
    found = grammar.match(said, "")
    assert found is not None
    assert found.slots["label"] == label
