"""What a recogniser is told to listen for: all words of commands, and requests that are commands themselves."""

from __future__ import annotations

import pytest
from corpus import commands

from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.speech.expected import Expected

WORDS = CommandWords(("Quark", "夸克"))
FREE_TEXT = ("label", "text")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_command_can_be_written_with_the_words(language: str) -> None:
    words = set(WORDS.expected.words[language])
    for text, _, slots in commands(language):
        if not any(name in slots for name in FREE_TEXT):
            missing = {token.text for token in tokenize(text) if token.text[0].isalpha()} - words
            assert not missing, (text, missing)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_typical_requests_are_commands(language: str) -> None:
    typical = WORDS.expected.typical[language]
    assert len(typical) >= 5
    for request in typical:
        assert WORDS.certain(request, language), request


@pytest.mark.parametrize("language", ["zh", "en"])
def test_short_sounds_have_short_requests_in_mind(language: str) -> None:
    typical, brief = WORDS.expected.hints(language, short=True)
    assert WORDS.expected.hints(language, short=False) == (typical,)
    assert all(WORDS.certain(request, language) and len(tokenize(request)) <= 4 for request in brief)


def test_a_language_without_short_requests_has_the_others_in_mind() -> None:
    hints = Expected({}, {"fr": ("Quelle heure est-il",)}).hints("fr", short=True)
    assert hints == (("Quelle heure est-il",),)


def test_everyday_words_are_listened_for_where_there_is_a_label() -> None:
    assert "pills" in WORDS.expected_in("Remind me at noon to take my build.", "en").words["en"]
    assert "pills" not in WORDS.expected_in("Set the volume to ten.", "en").words["en"]
    assert "衣" in WORDS.expected_in("十分钟后提醒我收依服", "zh").words["zh"]
    assert WORDS.expected_in("收音大一点", "zh") is WORDS.expected_in("", "zh") is WORDS.expected


def test_the_wake_phrase_and_names_are_among_the_words() -> None:
    assert {"你", "好", "夸", "克", "quark"} <= set(WORDS.expected.words["zh"])
    assert {"hey", "quark"} <= set(WORDS.expected.words["en"])


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
