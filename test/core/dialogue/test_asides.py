"""A request is found beside reasons and remarks, and not in what is said about others."""

from __future__ import annotations

import pytest

from quark_glasses.core.dialogue.asides import Part, fits, parts


def texts(text: str, language: str = "en") -> list[str]:
    return [part.text.strip() for part in parts(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "part"),
    [
        ("Turn it down, I'm on the phone.", "en", "Turn it down"),
        ("Turn it down because I'm on the phone", "en", "Turn it down"),
        ("My watch has stopped, what's the time?", "en", "what's the time"),
        ("Ooh, that's too loud, down a touch please", "en", "down a touch please"),
        ("You what? Say that again.", "en", "Say that again"),
        ("大点儿声，我耳朵背", "zh", "大点儿声"),
        ("Is it Wednesday or have I lost track of the week again", "en", "Is it Wednesday"),
        ("Is it late, or am I too early?", "en", "Is it late"),
        ("没听清，再说一遍", "zh", "再说一遍"),
        ("小声，我在开会", "zh", "小声"),
    ],
)
def test_what_is_left_without_the_remark(text: str, language: str, part: str) -> None:
    assert part in texts(text, language)


@pytest.mark.parametrize(
    ("text", "language", "no_request"),
    [
        ("turn it down", "en", "turn it down"),
        ("He shouted, stop!", "en", "stop"),
        ("Did you hear him, stop?", "en", "stop"),
        ("At 7,500 metres", "en", "500 metres"),
        ("他说，停一下", "zh", "停一下"),
        ("小声点，爸，邻居要来敲门了", "zh", "小声点"),
        ("Turn it down, kids, I am on the phone", "en", "Turn it down"),
        ("你吃了吗，几点了", "zh", "几点了"),
    ],
)
def test_nothing_is_looked_for_in_one_clause_or_beside_questions_and_quotations(
    text: str, language: str, no_request: str
) -> None:
    assert no_request not in texts(text, language)


def test_of_courtesies_and_half_a_label_nothing_is_done() -> None:
    whole = Part("good morning", ends=True, calm=True)
    assert not fits(whole, "hello", {})
    assert fits(whole, "time_now", {})
    cut = Part("remind me in a minute to call", ends=False, calm=True)
    assert not fits(cut, "timer_set", {"duration": 60, "label": "call"})
    assert fits(cut, "timer_set", {"duration": 60})


def test_a_label_that_more_of_the_request_follows_is_whole() -> None:
    assert fits(Part("stop the pasta timer,", ends=False, calm=True), "timer_cancel", {"label": "pasta"})
    assert not fits(Part("stop the timer for the pasta,", ends=False, calm=True), "timer_cancel", {"label": "pasta"})


def test_a_question_goes_on_after_it_without_a_pause() -> None:
    part = Part("what is the date", ends=False, calm=True, apart=False)
    assert not fits(part, "date_day", {"day": 0})
    assert fits(part, "volume_down", {})


def test_a_note_is_not_what_was_said_of_a_time() -> None:
    assert not fits(Part("remind me to call her", ends=True, calm=True, plain=False), "note_add", {"text": "call her"})
