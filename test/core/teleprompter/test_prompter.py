"""What the teleprompter shows."""

from __future__ import annotations

import pytest

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import Card, Prompt, TeleprompterCommand
from quark_glasses.core.teleprompter.align import Aligner
from quark_glasses.core.teleprompter.prompter import Teleprompter
from quark_glasses.core.teleprompter.script import read_script
from quark_glasses.core.types import Header, Transcript

SCRIPT = " ".join(
    f"Line number {number} speaks of {word}."
    for number, word in enumerate("apples pears plums figs dates".split() * 40)
)


def ready(text: str = SCRIPT, **more) -> Teleprompter:
    prompter = Teleprompter()
    prompter.load(Aligner(read_script(text)))
    prompter.do(TeleprompterCommand(Header(), Prompt.START, **more))
    return prompter


def card(prompter: Teleprompter) -> Card:
    found = prompter.card()
    assert found is not None
    return found


def line(prompter: Teleprompter) -> str:
    """The line at the position."""
    shown = card(prompter)
    return shown.text[shown.position :].split("\n", 1)[0]


def test_a_long_script_is_shown_in_parts_that_hold_still() -> None:
    prompter, texts = ready(manual=True), []
    for number in range(200):
        assert line(prompter).startswith(f"Line number {number} ")
        shown = card(prompter)
        assert len(shown.text) < 2_000
        if number < 190:
            assert len(shown.text[shown.position :].split("\n")) > 8, "what comes next can be seen"
        texts.append(shown.text)
        prompter.by_lines(1)
    assert len(set(texts)) < 15


def test_back_from_amid_a_line_is_to_its_start_then_to_the_line_before() -> None:
    prompter = ready()
    prompter.hear(
        Transcript(Header(), "u", 1, True, "Line number zero speaks of apples. Line number one", language="en")
    )
    assert line(prompter).startswith("speaks of pears")
    prompter.by_lines(-1)
    assert line(prompter).startswith("Line number 1 ")
    prompter.by_lines(-1)
    assert line(prompter).startswith("Line number 0 ")
    prompter.by_lines(-1)
    assert line(prompter).startswith("Line number 0 ")


def test_lines_without_words_are_passed_over() -> None:
    prompter = ready("One.\n[pause]\nTwo.\n…\nThree.", manual=True)
    for number in ("Two.", "Three."):
        prompter.by_lines(1)
        assert line(prompter) == number
    prompter.by_lines(-1)
    assert line(prompter) == "Two."


def test_at_the_end_all_is_read_and_a_new_start_begins_at_the_top() -> None:
    prompter = ready("One.\nTwo.", manual=True)
    for _ in range(4):
        prompter.by_lines(1)
    assert card(prompter).position == len(card(prompter).text)
    assert card(prompter).progress == 1.0
    prompter.do(TeleprompterCommand(Header(), Prompt.START))
    assert card(prompter).position == 0


def test_stopped_it_shows_nothing_and_moves_nowhere() -> None:
    prompter = ready("One.\nTwo.")
    prompter.do(TeleprompterCommand(Header(), Prompt.STOP))
    assert prompter.card() is None
    prompter.do(TeleprompterCommand(Header(), Prompt.NEXT))
    prompter.hear(Transcript(Header(), "u", 1, True, "One. Two.", language="en"))
    assert prompter.position == 0


def test_without_a_script_it_says_what_to_do() -> None:
    with pytest.raises(InvalidInput, match="no script"):
        Teleprompter().do(TeleprompterCommand(Header(), Prompt.START))
