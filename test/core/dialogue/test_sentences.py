"""What a recogniser is told to listen for: every command word by word, and nothing that is no command."""

from __future__ import annotations

import pytest
from corpus import commands
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.speech.expected import NUMBER, Sentences

WORDS = CommandWords()
SHEET = """
language: en
intents:
  timer_set:
    data:
      - sentences: ["[set|start] [a] timer for {duration} [called {label}]"]
  stop:
    data:
      - sentences: ["(stop|be quiet)"]
lists:
  label: {wildcard: true}
fillers: [please, would you]
"""
GRAMMAR = Grammar.from_yaml([SHEET])
FEW = GRAMMAR.sentences(["hey quark"])["en"]


def ways(sentences: Sentences, text: str) -> set[int]:
    """The places behind the words of a text; none where they are no sentence's beginning."""
    places = _with_shared(sentences, {sentences.start})
    for token in tokenize(text):
        word = NUMBER if token.text.isdigit() else token.text
        aheads = [sentences.after(place) for place in places]
        reached = [place for ahead in aheads for place in (ahead.words.get(word), ahead.anything)]
        places = _with_shared(sentences, {place for place in reached if place is not None})
    return places


def _with_shared(sentences: Sentences, places: set[int]) -> set[int]:
    shared = {sentences.after(place).also for place in places}
    return places | {place for place in shared if place is not None}


def complete(sentences: Sentences, text: str) -> bool:
    return any(sentences.after(place).complete for place in ways(sentences, text))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_command_that_is_one_word_for_word_can_be_written(language: str) -> None:
    for text, _, _ in commands(language):
        if WORDS.certain(text, language):
            assert complete(WORDS.expected.sentences[language], text), text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("stop", True),
        ("Hey Quark, would you please be quiet, please", True),
        ("timer for an hour and a half", True),
        ("set a timer for 10 minutes called green pasta", True),
        ("set a timer for", False),
        ("be quiet stop", False),
        ("set a clock", False),
        ("", False),
    ],
)
def test_sentences_are_those_of_the_templates_with_what_may_stand_around_them(text: str, whole: bool) -> None:
    assert complete(FEW, text) is whole


def test_free_text_has_any_words() -> None:
    (place,) = ways(FEW, "timer for two minutes called")
    ahead = FEW.after(place)
    assert ahead.anything is not None
    assert not ahead.within
    assert FEW.after(ahead.anything).within
    assert FEW.after(FEW.start).anything is None


@given(st.data())
def test_what_can_be_written_is_a_command_if_its_amounts_make_sense(data: st.DataObject) -> None:
    place, said = FEW.start, list[str]()
    for _ in range(12):
        ahead = FEW.after(place)
        if ahead.complete and (not ahead.words or data.draw(st.booleans())):
            if ahead.also is None or data.draw(st.booleans()):
                break
            ahead = FEW.after(ahead.also)
        if not ahead.words:
            return  # free text
        word = data.draw(st.sampled_from(sorted(ahead.words)))
        said.append("20" if word == NUMBER else word)
        place = ahead.words[word]
    if not FEW.after(place).complete or "for" in said:
        return
    match = GRAMMAR.match(" ".join(said).replace("hey quark", ""), "en")
    assert match is not None
    assert (match.intent, match.how) == ("stop", "exact")


def test_what_was_forgotten_is_worked_out_again() -> None:
    FEW.forget()
    assert complete(FEW, "please be quiet")


def test_the_same_place_is_the_same_number() -> None:
    assert ways(FEW, "set a timer for two") == ways(FEW, "please start a timer for six")
