"""The first sign of a voice counts while the assistant speaks; while it thinks, more is wanted than when it waits."""

from __future__ import annotations

from quark_glasses.core.speech.attention import Attention, Onsets
from quark_glasses.core.speech.endpoint import EndpointPolicy, Onset, UtteranceDetector, UtteranceIds
from quark_glasses.core.types import Activity, Header, Playback, Turn, TurnState

MS = 1_000_000
IDLE, THINKING, SPEAKING = Onset(0.5, 60), Onset(0.6, 90), Onset(0.1, 0, 200)


def attention() -> Attention:
    return Attention(Onsets(IDLE, THINKING, SPEAKING))


def heard(ms: int, stream: str = "answer-1", *, done: bool = False) -> Playback:
    return Playback(Header(ms * MS), stream, "u", 0, done)


def turn(state: TurnState, utterance_id: str = "u") -> Turn:
    return Turn(Header(), utterance_id, state)


def test_it_is_speaking_from_the_first_block_to_the_last() -> None:
    mind = attention()
    assert mind.onset(0) is IDLE
    mind.on_playback(heard(100))
    mind.on_playback(heard(100, "answer-2"))
    assert mind.onset(500 * MS) is SPEAKING
    mind.on_playback(heard(600, done=True))
    assert mind.onset(600 * MS) is SPEAKING  # the next text
    mind.on_playback(heard(700, "answer-2", done=True))
    assert mind.onset(700 * MS) is IDLE


def test_a_stream_that_is_heard_of_no_more_and_a_cue_are_no_speech() -> None:
    mind = attention()
    mind.on_playback(heard(0))
    assert mind.onset(1500 * MS) is IDLE
    mind.on_playback(heard(1500, "cue-3"))
    assert mind.onset(1500 * MS) is IDLE


def test_it_thinks_until_the_turn_goes_on() -> None:
    mind = attention()
    mind.on_turn(turn(TurnState.THINKING))
    mind.on_turn(turn(TurnState.LISTENING, "other"))
    mind.on_turn(turn(TurnState.CANCELLED, "other"))
    assert mind.onset(0) is THINKING
    mind.on_playback(heard(0))
    assert mind.onset(0) is SPEAKING
    mind.on_turn(turn(TurnState.SPEAKING))
    mind.on_playback(heard(1, done=True))
    assert mind.onset(0) is IDLE


def listen(onset: Onset, *probabilities: float) -> list[str]:
    detector, said = UtteranceDetector(EndpointPolicy(), UtteranceIds("/g")), []
    detector.onset = onset
    for number, probability in enumerate(probabilities):
        at = 10**12 + number * 32 * MS
        said += [(event.state, number) for event in detector.feed(probability, at, at + 32 * MS)]
    return [f"{state.name} {number}" for state, number in said]


def test_while_speaking_one_window_that_may_be_a_voice_is_enough() -> None:
    assert listen(IDLE, 0, 0.2, 0.9, 0.9) == ["STARTED 3"]
    assert listen(SPEAKING, 0, 0.2, 0.9, 0.9) == ["STARTED 1"]


def test_a_sound_of_which_nothing_comes_is_dropped_soon() -> None:
    assert listen(SPEAKING, 0, 0.2, *[0.0] * 10) == ["STARTED 1", "DROPPED 8"]
    long = listen(Onset(0.1, 0), 0, 0.2, *[0.0] * 25)
    assert long == ["STARTED 1", "DROPPED 23"]


def test_speech_that_began_so_ends_as_any_other() -> None:
    events = listen(SPEAKING, 0, 0.2, *[0.9] * 10, *[0.0] * 30)
    assert events == ["STARTED 1", "PAUSED 15", "ENDED 33"]
    assert Activity.ENDED.name in events[-1]


def test_a_gap_within_mm_hm_is_no_pause_while_speaking() -> None:
    words = (0, 0.9, *[0.9] * 8, *[0.0] * 5, *[0.9] * 8, *[0.0] * 30)
    assert "RESUMED 15" in listen(IDLE, *words)
    patient = Onset(SPEAKING.threshold, SPEAKING.onset_ms, SPEAKING.drop_ms, pause_ms=200)
    assert listen(patient, *words) == ["STARTED 1", "PAUSED 29", "ENDED 44"]
