"""Conversations with a scripted model, through the real nodes: what a wearer says, hears and gets done."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from expect import check_all, check_manners, check_messages
from play import Played, play

from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.trace.table import missing_stages
from quark_glasses.replay.trace_bag import BagTrace, trace_log

FILES = {file.stem: file for file in sorted(Path(__file__).parent.glob("*.yaml"))}


LONG_ENOUGH_NS = 400_000_000  # of sound to be found again in what the speaker played
WITHIN_MS = 5.0


@cache
def played(name: str) -> Played:
    return play(FILES[name])


@cache
def traced(name: str) -> BagTrace:
    return trace_log(played(name).log)


@pytest.mark.parametrize("name", FILES)
def test_a_conversation_goes_as_expected(name):
    check_all(played(name))


@pytest.mark.parametrize("name", FILES)
def test_the_glasses_keep_their_manners(name):
    check_manners(played(name))


@pytest.mark.parametrize("name", FILES)
def test_the_model_is_sent_a_conversation_that_only_grows(name):
    check_messages(played(name))


@pytest.mark.parametrize("name", FILES)
def test_the_stages_of_every_answer_add_up_to_what_was_heard(name):
    """Measured twice: by what the nodes say they did, and in the sound that was played."""
    trace, checked = traced(name), 0
    assert not trace.warnings
    for outcome in played(name).outcomes:
        if not outcome.sounded_ns or not outcome.ended_ns:
            continue
        one = trace.trace.of(outcome.utterance_id)
        total_ms = one.total_ms
        assert total_ms is not None
        assert sum(one.stages_ms().values()) == pytest.approx(total_ms, abs=0.01)
        assert not missing_stages(one)
        assert one.chain().disorder_ns <= WITHIN_MS * 1e6
        if one.answer is not None and one.answer.played_ns >= LONG_ENOUGH_NS:
            assert one.error_ms is not None, "it is not in the sound"
            assert one.error_ms <= WITHIN_MS
            checked += 1
    assert checked


@pytest.mark.parametrize("name", FILES)
def test_the_trace_tells_what_the_model_and_its_tools_did(name):
    trace = traced(name)
    rows = {row["utterance_id"]: row for row in trace.as_json()["utterances"]}
    for outcome in played(name).outcomes:
        if not outcome.asked:
            continue
        row = rows[outcome.utterance_id]
        assert row["model"]["rounds"] == len(outcome.asked)
        ran = Counter(request.call.tool for request in outcome.ran)
        told = Counter(use["tool"] for use in row["model"]["tools"] if use["state"] in ("done", "failed"))
        if outcome.state != "cancelled":
            assert told == ran
            answered = outcome.state == "done" and outcome.turns[-1].intent != "fallback"
            assert row["model"]["tier"] == "edge" or not answered
        elif outcome.sounded_ns:
            assert (row["heard"] or "") == outcome.turns[-1].reply


def test_the_suite_is_as_large_as_it_must_be():
    steps = [outcome.step for name in FILES for outcome in played(name).outcomes]
    said = Counter(language_of(step["say"]) for step in steps if "say" in step)
    assert len(FILES) >= 14
    assert sum(said.values()) >= 60
    assert min(said.values()) >= 25
    assert {step.get("during") for step in steps} >= {"speaking", "thinking", "tool", "unspoken"}
