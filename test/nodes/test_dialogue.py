"""The dialogue node: who is answered, what is done, and what happens to an answer."""

import json
from collections.abc import Iterator

import pytest
from talk import Scene, scene

from quark_glasses.core.dialogue.spoken_answers import SpokenAnswers
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import Act, Motion, Notification, Situation
from quark_glasses.core.types import (
    Activity,
    Battery,
    Header,
    SpeechProgress,
    Tap,
    TurnState,
    VoiceActivity,
    Wake,
    WakeSource,
)
from quark_glasses.nodes.dialogue import Dialogue
from quark_glasses.nodes.wake import WakeNode
from quark_glasses.ros import topics


@pytest.fixture
def talk(tmp_path) -> Iterator[Scene]:
    with scene(Dialogue, WakeNode, dialogue={"folder": str(tmp_path), "time_zone": "UTC"}) as made:
        yield made


def heard_out(talk: Scene, utterance_id: str) -> None:
    """Play the answer to its end."""
    (say,) = [s for s in talk.watcher.of(topics.SAY) if s.utterance_id == utterance_id]
    done = SpeechProgress(Header(), say.say_id, utterance_id, say.text, len(say.text), True)
    talk.watcher.send(topics.PROGRESS, done)


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [("Hey Quark, what time is it?", "en", "time_now"), ("你好夸克，今天星期几", "zh", "date_weekday")],
)
def test_a_request_after_the_wake_phrase_is_answered_in_its_language(talk, text, language, intent):
    talk.hear(text, language)
    talk.until(lambda: bool(talk.watcher.of(topics.SAY)))
    (say,) = talk.watcher.of(topics.SAY)
    assert say.language == language
    assert say.utterance_id == "u1"
    assert [t.state for t in talk.turns("u1")] == [TurnState.THINKING, TurnState.SPEAKING]
    assert talk.turns("u1")[-1].intent == intent
    heard_out(talk, "u1")
    talk.until(lambda: talk.turns("u1")[-1].state == TurnState.DONE)


def test_talk_that_is_not_meant_for_the_glasses_is_not_answered(talk):
    talk.hear("what time is it")
    talk.settle()
    assert talk.watcher.of(topics.SAY) == []


def test_a_tap_opens_the_ears_and_is_heard(talk):
    talk.watcher.send(topics.TAP, Tap(talk.watcher.header()))
    talk.until(lambda: bool(talk.watcher.of(topics.WAKE)))
    talk.hear("how much battery is left")
    talk.until(lambda: bool(talk.watcher.of(topics.SAY)))
    assert any(chunk.stream_id.startswith("cue-") for chunk in talk.watcher.of(topics.AUDIO_SPEECH))


def test_the_battery_is_told(talk):
    talk.watcher.send(topics.BATTERY, Battery(Header(), 0.42))
    talk.hear("Hey Quark, how much battery is left?")
    talk.until(lambda: bool(talk.watcher.of(topics.SAY)))
    assert "42" in talk.watcher.of(topics.SAY)[0].text


def test_after_an_answer_no_wake_phrase_is_needed_for_a_while(talk):
    talk.hear("Hey Quark, set a timer for ten minutes")
    talk.until(lambda: bool(talk.watcher.of(topics.SAY)))
    heard_out(talk, "u1")
    talk.until(lambda: talk.turns("u1")[-1].state == TurnState.DONE)
    talk.hear("how much time is left", utterance_id="u2")
    talk.until(lambda: bool(talk.turns("u2")))
    assert talk.turns("u2")[0].intent == "timer_query"


def test_words_so_far_that_make_a_request_are_told_while_listening(talk):
    talk.hear("Hey Quark, what time is it", final=False)
    talk.until(lambda: bool(talk.turns("u1")))
    (turn,) = talk.turns("u1")
    assert (turn.state, turn.intent, turn.request) == (TurnState.LISTENING, "time_now", "what time is it")


def test_a_timer_is_set_shown_and_rings(talk):
    talk.hear("Hey Quark, set a timer for one second")
    talk.until(lambda: any(t.timers for t in talk.watcher.of(topics.TIMERS)))
    talk.until(lambda: any(t.intent == "timer_due" for t in talk.watcher.of(topics.TURN)))
    talk.until(lambda: talk.watcher.of(topics.TIMERS)[-1].timers == ())
    assert any(chunk.stream_id.startswith("cue-") for chunk in talk.watcher.of(topics.AUDIO_SPEECH))


def test_the_volume_is_set(talk):
    talk.hear("你好夸克，音量调到百分之三十", "zh")
    talk.until(lambda: any(volume.level == pytest.approx(0.3) for volume in talk.watcher.of(topics.VOLUME)))


def test_stop_is_obeyed_at_once_and_without_a_wake_phrase(talk):
    talk.hear("Hey Quark, what can you do?")
    talk.until(lambda: bool(talk.watcher.of(topics.SAY)))
    talk.hear("stop", utterance_id="u2")
    talk.until(lambda: bool(talk.watcher.of(topics.STOP_SPEECH)))
    talk.until(lambda: talk.turns("u2")[-1].state == TurnState.DONE)
    assert len(talk.watcher.of(topics.SAY)) == 1


def test_notes_outlive_the_process(tmp_path):
    for text in ("Hey Quark, take a note: buy milk", "Hey Quark, read my notes"):
        with scene(Dialogue, dialogue={"folder": str(tmp_path)}) as talk:
            talk.hear(text)
            talk.until(lambda talk=talk: bool(talk.watcher.of(topics.SAY)))
            last = talk.watcher.of(topics.SAY)[-1].text
    assert "buy milk" in last
    assert json.loads((tmp_path / "notes.json").read_text())[0]["text"] == "buy milk"


def test_an_alarm_outlives_the_process(tmp_path):
    with scene(Dialogue, dialogue={"folder": str(tmp_path)}) as talk:
        talk.hear("Hey Quark, set a timer for two seconds")
        talk.until(lambda: any(t.timers for t in talk.watcher.of(topics.TIMERS)))
    with scene(Dialogue, dialogue={"folder": str(tmp_path)}) as talk:
        talk.until(lambda: any(t.intent == "timer_due" for t in talk.watcher.of(topics.TURN)))
        talk.until(lambda: talk.watcher.of(topics.TIMERS)[-1].timers == ())


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "notes.json").write_text("[{")
    with (
        pytest.raises(InvalidInput, match=r"notes\.json cannot be read"),
        scene(Dialogue, dialogue={"folder": str(tmp_path)}),
    ):
        pass


def test_an_answer_that_nobody_speaks_fails_in_time(talk):
    dialogue = next(node for node in talk.runner.nodes if node.name == "dialogue")
    dialogue.desk.spoken = SpokenAnswers(unheard_ns=300_000_000)
    talk.hear("Hey Quark, what time is it?")
    talk.until(lambda: bool(talk.turns("u1")) and talk.turns("u1")[-1].state == TurnState.FAILED)
    assert talk.turns("u1")[-1].error_code == 60


def test_always_listening_answers_without_a_wake_phrase(tmp_path):
    overrides = {"dialogue": {"folder": str(tmp_path)}, "wake": {"sources": ["always"]}}
    with scene(Dialogue, WakeNode, **overrides) as talk:
        talk.watcher.send(topics.ACTIVITY, VoiceActivity(Header(1), "u1", Activity.STARTED, 1))
        talk.until(lambda: bool(talk.watcher.of(topics.WAKE)))
        talk.hear("what time is it")
        talk.until(lambda: bool(talk.watcher.of(topics.SAY)))


def test_a_wake_phrase_is_told_once_and_early(talk):
    talk.hear("Hey Quark", final=False)
    talk.hear("Hey Quark, what time is it?")
    talk.settle()
    (wake,) = talk.watcher.of(topics.WAKE)
    assert (wake.source, wake.utterance_id) == (WakeSource.PHRASE, "u1")
    assert isinstance(wake, Wake)


def test_a_notification_is_read_out_and_that_is_told(talk):
    talk.watcher.send(topics.NOTIFICATION, Notification(Header(), "n1", "WeChat", "Ann", text="Dinner at seven?"))
    talk.hear("Hey Quark, read my notifications")
    talk.until(lambda: bool(talk.watcher.of(topics.NOTIFICATION_ACT)))
    assert talk.watcher.of(topics.SAY)[0].text == "From Ann on WeChat: Dinner at seven?"
    (act,) = talk.watcher.of(topics.NOTIFICATION_ACT)
    assert (act.id, act.act, act.utterance_id) == ("n1", Act.READ, "u1")


def test_quiet_is_told_on_top_of_what_is_known(talk):
    talk.watcher.send(topics.SITUATION, Situation(Header(1), Motion.WALKING))
    talk.hear("你好夸克，免打扰", "zh")
    talk.until(lambda: any(s.quiet for s in talk.watcher.of(topics.SITUATION)))
    assert talk.watcher.of(topics.SITUATION)[-1].motion == Motion.WALKING


def test_a_notification_that_cannot_be_used_is_named_and_the_talk_goes_on(talk):
    talk.watcher.send(topics.NOTIFICATION, Notification(Header(), ""))
    talk.hear("Hey Quark, any messages?")
    talk.until(lambda: bool(talk.watcher.of(topics.SAY)))
    assert talk.watcher.of(topics.SAY)[0].text in ("No new messages.", "Nothing new.")
