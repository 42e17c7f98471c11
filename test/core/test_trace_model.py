"""What a trace tells of the model and its tools."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.trace import Outcome, Trace
from quark_glasses.core.trace.summary import as_json
from quark_glasses.core.trace.table import rows, timing
from quark_glasses.core.types import (
    BLOCK_NS,
    BLOCK_SAMPLES,
    Activity,
    AskChunk,
    AskRequest,
    AudioChunk,
    Header,
    Playback,
    ReplyChunk,
    Risk,
    SayRequest,
    ToolCall,
    ToolEvent,
    ToolState,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
)

MS = 1_000_000
END = 2000
SOUND = np.ones(BLOCK_SAMPLES, np.int16)


def at(ms: float) -> Header:
    return Header(round((END + ms) * MS))


def heard() -> list[object]:
    return [
        VoiceActivity(at(-1900), "u", Activity.STARTED, 100 * MS),
        VoiceActivity(at(350), "u", Activity.ENDED, 100 * MS, END * MS),
        Transcript(at(450), "u", 1, True, "what is the weather", language="en"),
        Turn(at(450), "u", TurnState.THINKING, "what is the weather", language="en"),
    ]


def asked(number: int, ms: float) -> AskRequest:
    return AskRequest(at(ms), f"ask-{number}", (), utterance_id="u")


def wrote(number: int, ms: float, text: str = "", *, last: bool = False, read: int = 0, **more: str) -> AskChunk:
    return AskChunk(at(ms), f"ask-{number}", "u", 0, text, (), last, tier="edge", model="qwen" if last else "",
                    prompt_tokens=read, completion_tokens=read // 10, **more)  # fmt: skip


def tool(state: ToolState, ms: float, name: str = "town.weather", call: str = "c1", error: str = "") -> ToolEvent:
    return ToolEvent(at(ms), "u", ToolCall(call, name), "model", Risk.READ, state, error_msg=error)


def said(ms: float, text: str = "It is sunny.", say: str = "s0", *, heard_chars: int | None = None) -> list[object]:
    cut = heard_chars is not None
    state = TurnState.CANCELLED if cut else TurnState.DONE
    return [
        ReplyChunk(at(ms), "u", 0, text, "en", tier="edge"),
        SayRequest(at(ms), say, text, "en", "u"),
        AudioChunk(at(ms + 60), SOUND, utterance_id="u", stream_id=say),
        Playback(at(ms + 80), say, "u", BLOCK_NS),
        Playback(at(ms + 980), say, "u", 900 * MS, True, cut),
        Turn(at(ms + 1000), "u", state, "what is the weather", reply=text[:heard_chars], language="en", tier="edge"),
    ]


def traced(*values: object) -> Trace:
    trace = Trace()
    for value in values:
        trace.feed(value)
    return trace


WITH_TOOL = [
    *heard(), asked(1, 450), tool(ToolState.PROPOSED, 750, "town__weather"), wrote(1, 750, last=True, read=300),
    tool(ToolState.DONE, 950), asked(2, 950), wrote(2, 1150, "It is"), wrote(2, 1200, last=True, read=400), *said(1160),
]  # fmt: skip


def test_the_time_of_the_tools_and_of_the_model_have_names_and_add_up():
    one = traced(*WITH_TOOL).of("u")
    assert one.stages_ms() == {
        "end_detected": 350, "final": 100, "understood": 0, "tools": 500, "first_token": 200, "reply": 10, "say": 0,
        "synthesised": 60, "first_sound": 20,
    }  # fmt: skip
    assert one.total_ms == 1240
    assert "wait for the model 200" in timing(one)


def test_rows_tell_of_rounds_tokens_tier_and_tools():
    trace = traced(*WITH_TOOL)
    (row,) = as_json(trace, [trace.of("u")], 0)["utterances"]
    assert row["model"] == {
        "tier": "edge", "model": "qwen", "why": "", "rounds": 2, "prompt_tokens": 700, "completion_tokens": 70,
        "tools": [{"tool": "town.weather", "state": "done", "ms": 200.0, "error": ""}],
    }  # fmt: skip
    text = "\n".join(rows(trace, trace.of("u"), 0))
    assert "edge qwen answered in 2 rounds, 700 tokens read, 70 written" in text
    assert "tool town.weather done in 200 ms" in text


def test_words_of_our_own_do_not_wait_for_the_model():
    """A filler while a tool works: the time before it is the tool's, not the model's."""
    values = [
        *heard(), asked(1, 450), tool(ToolState.PROPOSED, 750), wrote(1, 750, last=True, read=300), *said(1950, "One moment."),
        tool(ToolState.FAILED, 3750, error="no answer"), asked(2, 3750), wrote(2, 3950, "I could not"),
    ]  # fmt: skip
    one = traced(*values).of("u")
    stages = one.stages_ms()
    assert stages["tools"] == 300
    assert stages["reply"] == 1200
    assert "first_token" not in stages
    assert one.chain().disorder_ns == 0
    assert sum(stages.values()) == one.total_ms == 2030


def test_what_was_heard_of_a_reply_that_was_cut_off():
    trace = traced(*heard(), asked(1, 450), wrote(1, 700, "It is sunny."), *said(710, heard_chars=5))
    one = trace.of("u")
    assert one.outcome == Outcome.INTERRUPTED
    assert one.heard == "It is"
    assert "heard of it: «It is»" in "\n".join(rows(trace, one, 0))
    assert as_json(trace, [one], 0)["utterances"][0]["heard"] == "It is"


def test_a_reply_whose_second_sentence_was_cut_was_interrupted():
    whole = [value for value in said(710, say="s0") if not isinstance(value, Turn)]
    one = traced(*heard(), asked(1, 450), *whole, *said(1700, say="s1", heard_chars=2)).of("u")
    assert one.outcome == Outcome.INTERRUPTED


def test_why_another_tier_answered_and_what_a_tool_failed_of_is_told():
    why = "edge: the link was cut"
    trace = traced(
        *heard(), asked(1, 450), wrote(1, 700, "It is sunny.", why=why), wrote(1, 700, last=True, read=10),
        tool(ToolState.REFUSED, 700, error="no JSON"), *said(710),
    )  # fmt: skip
    text = "\n".join(rows(trace, trace.of("u"), 0))
    assert f"since {why}" in text
    assert "tool town.weather refused (no JSON)" in text


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))), ids=str)
def test_the_order_of_a_tools_events_does_not_matter(order):
    events = [
        tool(ToolState.PROPOSED, 700, "town__weather"),
        tool(ToolState.RUNNING, 710),
        tool(ToolState.DONE, 900),
    ]
    (use,) = traced(*heard(), *(events[i] for i in order)).of("u").model.tools.values()
    assert (use.tool, use.state, use.ms) == ("town.weather", ToolState.DONE, 200)


@given(st.permutations(WITH_TOOL))
def test_a_shuffled_recording_gives_the_same_rows(values):
    shuffled, straight = traced(*values), traced(*WITH_TOOL)
    assert as_json(shuffled, [shuffled.of("u")], 0) == as_json(straight, [straight.of("u")], 0)
