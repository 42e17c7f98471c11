"""Nobody is cut off, nobody is kept waiting, and the book-keeping of utterances always adds up."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.speech.completeness import Completeness
from quark_glasses.core.speech.endpoint import EndpointPolicy, UtteranceDetector, UtteranceIds
from quark_glasses.core.types import Activity, VoiceActivity

MS = 1_000_000
WINDOW = 32 * MS
START = 5_000 * MS
FINAL = {Activity.ENDED, Activity.DROPPED}


class Listener:
    """Feeds stretches of speech and silence to a detector and keeps what it says."""

    def __init__(self, **policy: float) -> None:
        self.detector = UtteranceDetector(EndpointPolicy(**policy), UtteranceIds("/g7"))  # type: ignore[arg-type]
        self.now = START
        self.events: list[VoiceActivity] = []

    def hear(self, ms: int, probability: float) -> Listener:
        for _ in range(round(ms / 32)):
            self.events += self.detector.feed(probability, self.now, self.now + WINDOW)
            self.now += WINDOW
        return self

    def hint(self, words: Completeness, until_ns: int | None = None) -> Listener:
        self.events += self.detector.hint(self.detector.utterance_id, words, until_ns)
        return self

    def states(self) -> list[str]:
        return [event.state.name for event in self.events]


def test_a_sentence_starts_with_pre_roll_and_ends_after_silence() -> None:
    listener = Listener().hear(640, 0.0).hear(960, 0.9).hear(960, 0.0)
    assert listener.states() == ["STARTED", "PAUSED", "ENDED"]
    started, paused, ended = listener.events
    assert started.start_ns == START + (640 - 300) * MS
    assert ended.start_ns == started.start_ns
    assert ended.end_ns == START + 1600 * MS
    assert paused.header.stamp_ns - ended.end_ns == 128 * MS  # first window end at or after 120 ms
    assert ended.header.stamp_ns - ended.end_ns == 704 * MS


def test_pre_roll_does_not_reach_before_the_first_sound() -> None:
    assert Listener().hear(96, 0.0).hear(320, 0.9).events[0].start_ns == START


@pytest.mark.parametrize(
    ("words", "silence_ms"),
    [(Completeness.COMPLETE, 352), (Completeness.UNKNOWN, 704), (Completeness.OPEN, 1120)],
)
def test_the_words_decide_how_long_to_wait(words: Completeness, silence_ms: int) -> None:
    listener = Listener().hear(960, 0.9).hear(256, 0.0).hint(words).hear(2000, 0.0)
    ended = listener.events[-1]
    assert ended.state is Activity.ENDED
    assert ended.header.stamp_ns - ended.end_ns == silence_ms * MS


def test_a_hint_that_comes_after_the_limit_ends_at_once() -> None:
    listener = Listener().hear(960, 0.9).hear(512, 0.0)
    assert listener.states()[-1] == "PAUSED"
    assert listener.hint(Completeness.COMPLETE).states()[-1] == "ENDED"


def test_a_hint_is_void_once_the_wearer_goes_on() -> None:
    listener = Listener().hear(960, 0.9).hear(256, 0.0).hint(Completeness.COMPLETE).hear(640, 0.9).hear(512, 0.0)
    assert listener.states() == ["STARTED", "PAUSED", "RESUMED", "PAUSED"]


def test_a_hint_about_earlier_words_is_void() -> None:
    listener = Listener().hear(960, 0.9)
    listener.hint(Completeness.COMPLETE, until_ns=listener.now - 500 * MS).hear(512, 0.0)
    assert listener.states() == ["STARTED", "PAUSED"]


def test_a_partial_of_the_last_word_may_end_a_little_early() -> None:
    listener = Listener().hear(960, 0.9)
    listener.hint(Completeness.COMPLETE, until_ns=listener.now - 100 * MS).hear(384, 0.0)
    assert listener.states() == ["STARTED", "PAUSED", "ENDED"]


def test_a_hint_for_another_utterance_is_ignored() -> None:
    listener = Listener().hear(960, 0.9).hear(512, 0.0)
    assert listener.detector.hint("somebody else's", Completeness.COMPLETE) == ()
    assert listener.detector.utterance_id


def test_a_short_breath_is_no_pause() -> None:
    assert Listener().hear(640, 0.9).hear(96, 0.0).hear(640, 0.9).states() == ["STARTED"]


def test_probabilities_between_the_thresholds_change_nothing() -> None:
    assert Listener().hear(640, 0.4).states() == []
    assert Listener().hear(640, 0.9).hear(3200, 0.4).states() == ["STARTED"]
    assert Listener().hear(640, 0.9).hear(256, 0.0).hear(640, 0.4).states() == ["STARTED", "PAUSED", "ENDED"]


def test_a_click_starts_nothing_and_a_cough_is_dropped() -> None:
    assert Listener().hear(320, 0.0).hear(32, 1.0).hear(2000, 0.0).states() == []
    assert Listener().hear(320, 0.0).hear(96, 1.0).hear(2000, 0.0).states() == ["STARTED", "DROPPED"]


def test_endless_talk_is_cut_without_losing_any_of_it() -> None:
    listener = Listener(max_ms=3000).hear(8000, 0.9)
    assert listener.states() == ["STARTED", "ENDED", "STARTED", "ENDED", "STARTED"]
    for ended, started in zip(listener.events[1::2], listener.events[2::2], strict=True):
        assert ended.end_ns == started.start_ns
        assert ended.end_ns - ended.start_ns <= 3000 * MS + WINDOW


def test_lost_sound_counts_as_silence() -> None:
    listener = Listener().hear(640, 0.9)
    end = listener.now
    listener.now += 2_000 * MS
    listener.hear(640, 0.9)
    assert listener.states() == ["STARTED", "ENDED", "STARTED"]
    assert listener.events[1].end_ns == end
    assert listener.events[2].start_ns == end + 1_700 * MS


def test_the_end_of_the_sound_ends_the_utterance() -> None:
    listener = Listener().hear(640, 0.9)
    assert [event.state for event in listener.detector.finish()] == [Activity.ENDED]
    assert listener.detector.finish() == ()


def test_after_a_reset_time_may_start_anew() -> None:
    listener = Listener().hear(640, 0.9)
    with pytest.raises(InvalidInput, match="reset"):
        listener.detector.feed(0.9, START, START + WINDOW)
    assert [event.state for event in listener.detector.reset()] == [Activity.ENDED]
    listener.now = 0
    assert listener.hear(640, 0.9).events[-1].start_ns == 0


def test_stamps_may_jitter() -> None:
    detector = UtteranceDetector(EndpointPolicy(), UtteranceIds("/g1"))
    assert [len(detector.feed(0.9, a * MS, b * MS)) for a, b in [(0, 32), (33, 62), (61, 96)]] == [0, 1, 0]


def test_two_clicks_with_lost_sound_between_start_nothing() -> None:
    listener = Listener().hear(32, 1.0)
    listener.now += 1_000 * MS
    assert listener.hear(32, 1.0).hear(640, 0.0).states() == []


@pytest.mark.parametrize(
    "policy",
    [
        {"start_threshold": 0.2},
        {"stop_threshold": 0.0},
        {"pause_ms": 800},
        {"complete_silence_ms": 800},
        {"silence_ms": 1200},
        {"max_ms": 100},
        {"onset_ms": -1},
    ],
)
def test_an_impossible_policy_is_refused(policy: dict[str, float]) -> None:
    with pytest.raises(InvalidParameter):
        Listener(**policy)


def test_the_same_sound_on_the_same_glasses_gives_the_same_ids() -> None:
    first, second = UtteranceIds("/glasses"), UtteranceIds("/glasses")
    ids = [first(START + n) for n in range(20)]
    assert ids == [second(START + n) for n in range(20)]
    assert len(set(ids)) == 20
    assert all(uuid.UUID(i).version == 5 and uuid.UUID(i).variant == uuid.RFC_4122 for i in ids)
    assert UtteranceIds("/others")(START) != ids[0]


stretches = st.lists(
    st.tuples(
        st.integers(1, 40),  # windows
        st.sampled_from([0.0, 0.3, 0.4, 0.6, 1.0]),
        st.sampled_from([0, 0, 0, 1, 500, 3000]),  # ms lost before
        st.sampled_from([None, None, *Completeness]),  # hint after
        st.sampled_from([None, 0, 100, 400]),  # hint is about the words until so many ms ago
    ),
    max_size=30,
)
policies = st.builds(
    EndpointPolicy,
    onset_ms=st.sampled_from([0, 60, 200]),
    min_speech_ms=st.sampled_from([0, 150, 400]),
    pre_roll_ms=st.sampled_from([0, 300, 2000]),
    pause_ms=st.sampled_from([0, 200, 350]),
    max_ms=st.sampled_from([2300, 60_000]),
)


def play(policy: EndpointPolicy, story: Iterable[tuple]) -> list[VoiceActivity]:  # type: ignore[type-arg]
    detector = UtteranceDetector(policy, UtteranceIds("/g1"))
    now = START
    events: list[VoiceActivity] = []
    for windows, probability, lost_ms, words, ago_ms in story:
        now += lost_ms * MS
        for _ in range(windows):
            events += detector.feed(probability, now, now + WINDOW)
            now += WINDOW
        if words is not None:
            events += detector.hint(detector.utterance_id, words, None if ago_ms is None else now - ago_ms * MS)
    return events + list(detector.finish())


@given(policies, stretches)
def test_every_start_has_exactly_one_end(policy: EndpointPolicy, story: list) -> None:  # type: ignore[type-arg]
    events = play(policy, story)
    for _, group in itertools.groupby(events, key=lambda event: event.utterance_id):
        states = [event.state for event in group]
        assert states[0] is Activity.STARTED
        assert states[-1] in FINAL
        middle = states[1:-1]
        assert middle == [(Activity.PAUSED, Activity.RESUMED)[i % 2] for i in range(len(middle))]
    ids = [event.utterance_id for event in events if event.state is Activity.STARTED]
    assert len(set(ids)) == len(ids) == sum(event.state in FINAL for event in events)


@given(policies, stretches)
def test_times_only_go_forward_and_utterances_never_overlap(policy: EndpointPolicy, story: list) -> None:  # type: ignore[type-arg]
    events = play(policy, story)
    assert all(START <= event.start_ns < event.end_ns <= event.header.stamp_ns for event in events)
    for before, after in itertools.pairwise(events):
        assert before.header.stamp_ns <= after.header.stamp_ns
        if after.state is Activity.STARTED:
            assert before.end_ns <= after.start_ns
        else:
            assert (before.start_ns, before.utterance_id) == (after.start_ns, after.utterance_id)
            assert before.end_ns <= after.end_ns


@given(policies, stretches)
def test_no_utterance_outlasts_the_limit_by_more_than_a_window(policy: EndpointPolicy, story: list) -> None:  # type: ignore[type-arg]
    assert all(e.end_ns - e.start_ns < policy.max_ms * MS + WINDOW for e in play(policy, story))
