"""Every answer that was handed to speech ends exactly once: heard, stopped, or given up."""

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.dialogue.spoken_answers import SpokenAnswers
from quark_glasses.core.types import Header, SpeechProgress, Turn, TurnState

ENDS = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)
STEP = st.tuples(st.sampled_from("ab"), st.sampled_from(["progress", "done", "cancelled", "wait"]))


def turn(name: str) -> Turn:
    return Turn(Header(), name, TurnState.SPEAKING)


def progress(say_id: str, kind: str) -> SpeechProgress:
    return SpeechProgress(Header(5), say_id, "", "text", 1, done=kind != "progress", cancelled=kind == "cancelled")


@given(st.lists(STEP, max_size=12))
def test_an_answer_ends_once(steps):
    answers, now, ended = SpokenAnswers(unheard_ns=100), 0, []
    for say_id in "ab":
        answers.begin(say_id, turn(say_id), now)
    for say_id, kind in steps:
        if kind == "wait":
            now += 60
            ended += answers.overdue(now)
        else:
            ended += filter(None, [answers.on_progress(progress(say_id, kind))])
    assert all(t.state in ENDS for t in ended)
    assert len({t.utterance_id for t in ended}) == len(ended)


def test_an_answer_that_was_heard_is_not_given_up():
    answers = SpokenAnswers(unheard_ns=100)
    answers.begin("a", turn("a"), 0)
    answers.on_progress(progress("a", "progress"))
    assert list(answers.overdue(10_000)) == []


def test_an_unheard_answer_fails_with_the_fix():
    answers = SpokenAnswers(unheard_ns=100)
    answers.begin("a", turn("a"), 0)
    assert list(answers.overdue(100)) == []
    (failed,) = answers.overdue(101)
    assert (failed.state, failed.error_code) == (TurnState.FAILED, 60)
    assert "tts" in failed.error_msg
    assert list(answers.overdue(500)) == []
