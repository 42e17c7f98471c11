"""Every millisecond has a name: the stages of an utterance add up to the whole."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.trace import STAGES, Trace, UtteranceTrace, percentile
from quark_glasses.core.types import (
    Activity,
    AudioChunk,
    Card,
    CardKind,
    Header,
    HudScene,
    Playback,
    ReplyChunk,
    SayRequest,
    Transcript,
    VoiceActivity,
)

MS = 1_000_000


def conversation(u: str = "u") -> list[object]:
    sound = np.ones(320, np.int16)
    return [
        VoiceActivity(Header(400 * MS), u, Activity.STARTED, 100 * MS),
        Transcript(Header(900 * MS), u, 1, False, "what"),
        Transcript(Header(1200 * MS), u, 2, False, "what time"),
        VoiceActivity(Header(2350 * MS), u, Activity.ENDED, 100 * MS, 2000 * MS),
        Transcript(Header(2400 * MS), u, 3, True, "what time is it"),
        ReplyChunk(Header(2410 * MS), u, 0, "Noon.", "en"),
        HudScene(Header(2415 * MS), 2, (Card("reply", CardKind.REPLY, utterance_id=u),)),
        SayRequest(Header(2411 * MS), "s", "Noon.", "en", u),
        AudioChunk(Header(2450 * MS), sound, utterance_id=u, stream_id="s"),
        Playback(Header(2460 * MS), "s", u, 20 * MS),
        Playback(Header(2960 * MS), "s", u, 500 * MS, done=True),
    ]


def test_the_stages_of_a_turn():
    trace = Trace()
    for value in conversation():
        trace.feed(value)
    turn = trace.of("u")
    assert turn.stages_ms() == {
        "end_detected": 350, "final": 50, "reply": 10, "say": 1, "synthesised": 39, "first_sound": 10
    }  # fmt: skip
    assert turn.total_ms == 460
    assert turn.partial_ms == 800
    assert turn.first_pixel_ns == 2415 * MS


@given(st.dictionaries(st.sampled_from(STAGES), st.integers(0, 10**12), min_size=1))
def test_stages_add_up_to_the_whole_whichever_were_reached(moments):
    turn = UtteranceTrace("u", moments=dict(moments))
    if turn.total_ms is not None:
        assert sum(turn.stages_ms().values()) == pytest.approx(turn.total_ms, abs=1e-3)
    else:
        assert {"end_of_speech", "first_sound"} - moments.keys()


def test_utterances_are_kept_apart_and_strangers_passed_over():
    trace = Trace()
    for value in [*conversation("a"), *conversation("b"), object(), AudioChunk(Header(1), np.zeros(1, np.int16))]:
        trace.feed(value)
    assert set(trace.utterances) == {"a", "b"}
    assert trace.of("a").total_ms == trace.of("b").total_ms == 460


@given(st.lists(st.floats(-1e6, 1e6), min_size=1), st.floats(0, 100))
def test_a_percentile_is_one_of_the_values(values, p):
    assert percentile(values, p) in values
    assert percentile(values, 0) == min(values)
    assert percentile(values, 100) == max(values)


def test_the_percentile_of_nothing():
    assert math.isnan(percentile([], 50))
