"""Every millisecond has a name: the stages of an utterance add up to the whole, in whatever order they are told."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.scene import Card, CardKind, HudScene
from quark_glasses.core.trace import STAGES, Outcome, Trace, UtteranceTrace, chain, figures, percentile
from quark_glasses.core.trace.summary import as_json
from quark_glasses.core.trace.table import report, rows
from quark_glasses.core.types import (
    Activity,
    AudioChunk,
    Header,
    Playback,
    ReplyChunk,
    SayRequest,
    StopSpeech,
    Tap,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
    Wake,
    WakeSource,
)

MS = 1_000_000
SOUND = np.ones(320, np.int16)


def heard(u: str = "u", text: str = "what time is it", at: int = 0) -> list[object]:
    return [
        VoiceActivity(Header((at + 400) * MS), u, Activity.STARTED, (at + 100) * MS),
        Transcript(Header((at + 900) * MS), u, 1, False, "what"),
        Transcript(Header((at + 1200) * MS), u, 2, False, "what time"),
        VoiceActivity(Header((at + 2350) * MS), u, Activity.ENDED, (at + 100) * MS, (at + 2000) * MS),
        Transcript(Header((at + 2400) * MS), u, 3, True, text, language="en"),
    ]


def spoken(u: str = "u", say: str = "s", at: int = 0, *, cancelled: bool = False) -> list[object]:
    return [
        SayRequest(Header((at + 2411) * MS), say, "Noon.", "en", u),
        AudioChunk(Header((at + 2450) * MS), SOUND, utterance_id=u, stream_id=say),
        Playback(Header((at + 2460) * MS), say, u, 20 * MS),
        Playback(Header((at + 2940) * MS), say, u, 500 * MS, True, cancelled),
    ]


def turn(state: TurnState, u: str = "u", at: int = 2405, **more: str) -> Turn:
    return Turn(Header(at * MS), u, state, **more)


def conversation(u: str = "u", at: int = 0) -> list[object]:
    return [
        *heard(u, at=at),
        turn(TurnState.THINKING, u, at + 2404, reply="Noon.", intent="time_now"),
        ReplyChunk(Header((at + 2410) * MS), u, 0, "Noon.", "en"),
        ReplyChunk(Header((at + 2500) * MS), u, 1, "Lunch?", "en", True),
        HudScene(Header((at + 700) * MS), 1, (Card("said", CardKind.CAPTION, utterance_id=u),)),
        HudScene(Header((at + 2415) * MS), 2, (Card("reply", CardKind.REPLY, utterance_id=u),)),
        *spoken(u, f"say-{u}", at),
        turn(TurnState.DONE, u, at + 2990, reply="Noon."),
    ]


def traced(values, log_ns: int = 0) -> Trace:
    trace = Trace()
    for value in values:
        trace.feed(value, log_ns)
    return trace


def outcome(*values: object) -> Outcome:
    return traced(values).of("u").outcome


def told(*values: object) -> str:
    trace = traced(values)
    return "\n".join(rows(trace, trace.of("u"), 0))


def test_the_stages_of_a_turn():
    turn = traced(conversation()).of("u")
    assert turn.stages_ms() == {
        "end_detected": 350, "final": 50, "understood": 4, "reply": 6, "say": 1, "synthesised": 39, "first_sound": 10
    }  # fmt: skip
    assert turn.total_ms == 460
    assert turn.partial_ms == 800
    assert turn.pixel_ms == 600
    assert turn.answer_pixel_ms == 415
    assert turn.outcome == Outcome.ANSWERED


def test_the_delivery_of_the_sound_is_a_stage_of_its_own():
    trace = Trace()
    for value in conversation():
        trace.feed(value, 2380 * MS if getattr(value, "state", None) == Activity.ENDED else value.header.stamp_ns)
    stages = trace.of("u").stages_ms()
    assert (stages["end_told"], stages["final"]) == (30, 20)
    assert sum(stages.values()) == trace.of("u").total_ms == 460


@given(st.dictionaries(st.sampled_from(STAGES), st.integers(0, 10**12), min_size=1))
def test_stages_add_up_to_the_whole_whichever_were_reached(moments):
    turn = UtteranceTrace("u", moments=dict(moments))
    stages = turn.stages_ms()
    assert all(ms >= 0 for ms in stages.values())
    if moments.get("first_token", 0) > moments.get("reply", 0) > 0:
        moments = {
            stage: at for stage, at in moments.items() if stage != "first_token"
        }  # the reply did not wait for it
    assert list(stages) == [s for s in STAGES if s in moments][1:]
    if {"end_of_speech", "first_sound"} <= moments.keys():
        whole = max(0, moments["first_sound"] - moments["end_of_speech"]) / 1e6
        assert turn.total_ms == pytest.approx(whole)
        assert sum(stages.values()) == pytest.approx(whole, abs=1e-3)
    else:
        assert turn.total_ms is None


@given(st.permutations([*conversation("a"), *conversation("b", 1500), Tap(Header(50 * MS))]))
def test_the_order_of_messages_does_not_matter(values):
    trace, straight = traced(values), traced([*conversation("a"), *conversation("b", 1500), Tap(Header(50 * MS))])
    in_order = [trace.of("a"), trace.of("b")]
    assert as_json(trace, in_order, 0) == as_json(straight, [straight.of("a"), straight.of("b")], 0)


MESSAGES = st.one_of(
    st.builds(VoiceActivity, st.builds(Header, st.integers(1, 10**10)), st.sampled_from("ab"), st.sampled_from(Activity),
              st.integers(1, 10**10), st.integers(0, 10**10)),
    st.builds(Transcript, st.builds(Header, st.integers(1, 10**10)), st.sampled_from("ab"), st.just(1), st.booleans(),
              st.sampled_from(["", "text"])),
    st.builds(Turn, st.builds(Header, st.integers(1, 10**10)), st.sampled_from("ab"), st.sampled_from(TurnState)),
    st.builds(SayRequest, st.builds(Header, st.integers(1, 10**10)), st.sampled_from("xy"), st.just("t"), st.just("en"),
              st.sampled_from("ab")),
    st.builds(Playback, st.builds(Header, st.integers(1, 10**10)), st.sampled_from("xy"), st.sampled_from("ab"),
              st.integers(0, 10**10), st.booleans(), st.booleans()),
    st.builds(lambda at, u: AudioChunk(Header(at), SOUND, utterance_id=u, stream_id="x"), st.integers(1, 10**10),
              st.sampled_from("ab")),
)  # fmt: skip


@given(st.lists(st.tuples(MESSAGES, st.integers(0, 10**10)), max_size=30))
def test_whatever_is_told_no_time_is_negative_and_sums_hold(messages):
    trace = Trace()
    for value, log_ns in messages:
        trace.feed(value, log_ns)
    every = list(trace.utterances.values())
    for one in every:
        stages = one.stages_ms()
        assert all(ms >= 0 for ms in stages.values())
        assert one.total_ms is None or sum(stages.values()) == pytest.approx(one.total_ms, abs=1e-6)
    assert report(trace, every, 0)
    assert math.isfinite(sum(row["begin_s"] for row in as_json(trace, every, 0)["utterances"]))


def test_moments_out_of_order_are_told_not_hidden():
    late = chain({"end_of_speech": 0, "final": 50 * MS, "say": 20 * MS, "first_sound": 40 * MS})
    assert late.stages_ns() == {"final": 40 * MS, "say": 0, "first_sound": 0}
    assert late.disorder_ns == 20 * MS
    answered = [v for v in conversation() if not isinstance(v, ReplyChunk)]
    assert "moments out of order by 2104 ms" in told(*answered, ReplyChunk(Header(300 * MS), "u", 0, "Noon.", "en"))


def test_utterances_are_kept_apart_and_strangers_passed_over():
    values = [*conversation("a"), *conversation("b"), object(), AudioChunk(Header(1), np.zeros(1, np.int16))]
    trace = traced(values)
    assert set(trace.utterances) == {"a", "b"}
    assert trace.of("a").total_ms == trace.of("b").total_ms == 460


def test_an_id_that_comes_again_in_joined_bags_is_another_utterance():
    trace = traced([*conversation("u"), *conversation("u", 60_000)])
    assert [one.total_ms for one in trace.utterances.values()] == [460, 460]
    assert list(trace.utterances) == ["u", "u#2"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((VoiceActivity(Header(1), "u", Activity.STARTED, 1),), Outcome.OPEN),
        ((*heard()[:1], VoiceActivity(Header(9), "u", Activity.DROPPED, 1, 5)), Outcome.TOO_SHORT),
        (heard()[:4], Outcome.UNRECOGNISED),
        (heard(text=""), Outcome.EMPTY),
        (heard(), Outcome.NOT_ADDRESSED),
        ((*heard(), turn(TurnState.LISTENING, at=1000), turn(TurnState.CANCELLED)), Outcome.CANCELLED),
        ((*heard(), turn(TurnState.THINKING), turn(TurnState.FAILED)), Outcome.FAILED),
        ((*heard(), turn(TurnState.THINKING), turn(TurnState.DONE)), Outcome.SILENT),
        ((*heard(), turn(TurnState.THINKING, reply="Noon.")), Outcome.UNHEARD),
        ((*heard(), *spoken()[:2]), Outcome.UNHEARD),
        ((*heard(), *spoken()[:3]), Outcome.ANSWERED),
        ((*heard(), *spoken(cancelled=True)), Outcome.INTERRUPTED),
    ],
)
def test_why_an_utterance_was_not_answered(values, expected):
    assert outcome(*values) == expected
    assert expected.value in told(*values)


def test_a_failure_says_what_failed():
    assert "failed: no voice" in told(*heard(), turn(TurnState.FAILED, error_msg="no voice"))


def test_several_answers_count_from_the_one_that_was_heard_first():
    first_cut = [SayRequest(Header(2405 * MS), "early", "One", "en", "u")]
    turn = traced([*heard(), *first_cut, *spoken(), *spoken(say="later", at=3000)]).of("u")
    assert turn.stages_ms()["say"] == 11
    assert turn.total_ms == 460
    assert "3 texts spoken" in told(*heard(), *first_cut, *spoken(), *spoken(say="later", at=3000))


def test_an_answer_cut_short_and_the_next_one_heard_is_an_answer():
    assert outcome(*heard(), *spoken(cancelled=True), *spoken(say="later", at=3000)) == Outcome.ANSWERED
    assert "s interrupted at 2.94 s, after 500 ms of it" in told(*heard(), *spoken(cancelled=True))


def test_an_alarm_has_stages_but_no_end_of_speech():
    values = [turn(TurnState.THINKING, "alarm-1", reply="Wake up", intent="alarm"), *spoken("alarm-1")]
    trace = traced(values)
    alarm = trace.of("alarm-1")
    assert not alarm.spoken
    assert alarm.total_ms is None
    assert sum(alarm.stages_ms().values()) == 55
    assert "(alarm)" in "\n".join(rows(trace, alarm, 0))
    assert figures([alarm]).end_to_end.count == 0


def test_missing_stages_are_named():
    values = [v for v in conversation() if not isinstance(v, SayRequest | ReplyChunk)]
    line = told(*values)
    assert "no moment of: deliver the sound, prepare the answer, hand to speech" in line
    assert "= 460 ms to first sound" in line


def test_sound_that_begins_inside_a_block_counts_from_there():
    turn = traced([*heard(), *spoken()[:2], Playback(Header(2460 * MS), "s", "u", 5 * MS)]).of("u")
    assert turn.total_ms == 475


def test_a_gap_in_the_middle_of_an_answer_and_a_late_speaker_are_told():
    stutter = [*heard(), *spoken()[:3], Playback(Header(3140 * MS), "s", "u", 500 * MS, True)]
    assert "s stops for 200 ms" in told(*stutter)
    trace = traced([*heard(), *spoken()[:2]])
    trace.feed(Playback(Header(2460 * MS), "s", "u", 20 * MS), 2500 * MS)
    assert "the speaker was 40 ms late" in "\n".join(rows(trace, trace.of("u"), 0))


def test_a_wake_belongs_to_its_utterance_or_to_the_next_one():
    tap = Wake(Header(3000 * MS), WakeSource.TAP)
    phrase = Wake(Header(1000 * MS), WakeSource.PHRASE, "a", "hey quark")
    trace = traced([*conversation("a"), phrase, tap, *conversation("b", 4000), *conversation("c", 60_000)])
    assert trace.wake_of(trace.of("a")).phrase == "hey quark"
    assert trace.wake_of(trace.of("b")).source == WakeSource.TAP
    assert trace.wake_of(trace.of("c")) is None
    trace.feed(Wake(Header(20_000 * MS), WakeSource.TAP))  # too long before
    assert trace.wake_of(trace.of("c")) is None
    trace.feed(Wake(Header(55_000 * MS), WakeSource.WORD))
    assert trace.wake_of(trace.of("c")).source == WakeSource.WORD
    assert "woken by phrase hey quark at 1.00 s" in "\n".join(rows(trace, trace.of("a"), 0))


def test_taps_wakes_and_stops_are_events():
    trace = traced([Tap(Header(5), 2), Wake(Header(6), WakeSource.TAP), StopSpeech(Header(7), reason="asked to")])
    assert [(e.at_ns, e.text) for e in trace.events] == [(5, "tap x2"), (6, "woken by tap"), (7, "stop: asked to")]


def test_figures_are_of_the_answered_utterances():
    whole = figures(traced([*conversation("a"), *heard("b", at=9000)]).utterances.values())
    assert (whole.end_to_end.count, whole.end_to_end.p50) == (1, 460)
    assert whole.first_partial.count == 2
    assert whole.stages["synthesised"].p95 == 39
    assert whole.stage_sum_error_ms is None


def test_the_sums_are_held_against_the_sound():
    one = traced(conversation()).of("u")
    one.heard_ns = 2463 * MS
    assert one.error_ms == pytest.approx(3)
    assert figures([one]).stage_sum_error_ms == pytest.approx(3)
    assert figures([one]).checked == 1


def test_a_trace_of_nothing_says_so():
    assert "No utterance" in report(Trace(), [], 0)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1), st.floats(0, 100))
def test_a_percentile_is_one_of_the_values(values, p):
    assert percentile(values, p) in values
    assert percentile(values, 0) == min(values)
    assert percentile(values, 100) == max(values)
    assert sum(value <= percentile(values, p) for value in values) >= p / 100 * len(values) - 1e-9


def test_the_percentile_of_two_and_of_nothing():
    assert percentile([1, 2], 50) == 1
    assert math.isnan(percentile([], 50))
