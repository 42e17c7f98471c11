"""Answers that other nodes give: the wearer's turn waits, is answered, given up or ends in an excuse."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from quark_glasses.core.dialogue.answers import Answer, AwaitTool
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.desk import Desk, DeskParts
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SkillContext, installed_skills
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.types import (
    Header,
    ReplyChunk,
    Risk,
    SayRequest,
    ToolCall,
    ToolEvent,
    ToolRequest,
    ToolState,
    Transcript,
    Turn,
    TurnState,
)

S = 1_000_000_000
SHEET = {
    "en": "language: en\nintents: {oracle_ask: {data: [{sentences: [ask the oracle]}]}}",
    "zh": "language: zh\nintents: {oracle_ask: {data: [{sentences: [问问神谕]}]}}",
}


class Oracle:
    """A skill whose answers another node gives."""

    name = "oracle"

    def sheets(self) -> Iterator[str]:
        return iter(SHEET.values())

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        call = ToolCall(f"oracle-{context.turn}", "oracle.ask", "{}")
        return Answer("", context.language, (AwaitTool(call, deadline_s=4.0),), "Oracle")


class Talk:
    """A desk with the oracle, and what it told."""

    def __init__(self) -> None:
        self.now_ns = 1_795_320_000 * S
        phrases = WakePhrases()
        conversation = Conversation(skills=[*installed_skills(), Oracle()], wake=phrases)
        self.desk = Desk(DeskParts(conversation, phrases, lambda: SkillContext(self.now_ns)))
        self.count = 0

    def hear(self, text: str, language: str = "en") -> list[Any]:
        self.count += 1
        self.now_ns += S
        said = Transcript(
            Header(self.now_ns), f"u{self.count}", 1, final=True, text=text, language=language, start_ns=self.now_ns - S
        )
        return list(self.desk.on_transcript(said, self.now_ns))

    def tell(self, request: ToolRequest, state: ToolState, result: str) -> list[Any]:
        event = ToolEvent(Header(self.now_ns), request.utterance_id, request.call, "intent", Risk.READ, state, result)
        return list(self.desk.on_tool_event(event, self.now_ns))


def of(kind: type, told: list[Any]) -> list[Any]:
    return [each for each in told if isinstance(each, kind)]


def said(text: str, language: str = "en") -> str:
    return json.dumps({"said": text, "language": language})


def test_the_turn_waits_for_the_node_and_speaks_what_it_tells() -> None:
    talk = Talk()
    told = talk.hear("Hey Quark, ask the oracle")
    (request,) = of(ToolRequest, told)
    assert (request.call.tool, request.utterance_id, request.origin) == ("oracle.ask", "u1", "intent")
    assert not of(SayRequest, told)
    assert of(Turn, told)[-1].state is TurnState.THINKING
    assert not talk.tell(request, ToolState.RUNNING, ""), "a step on the way is no answer"
    told = talk.tell(request, ToolState.DONE, said("Forty-two."))
    assert of(SayRequest, told)[0].text == of(ReplyChunk, told)[0].text == "Forty-two."
    assert of(SayRequest, told)[0].utterance_id == "u1"
    assert of(Turn, told)[-1].state is TurnState.SPEAKING
    assert of(Turn, told)[-1].intent == "oracle_ask"
    assert not talk.tell(request, ToolState.DONE, said("Again.")), "it is told once"


def test_what_was_brought_can_be_repeated() -> None:
    talk = Talk()
    (request,) = of(ToolRequest, talk.hear("Hey Quark, ask the oracle"))
    talk.tell(request, ToolState.DONE, said("Forty-two."))
    assert "Forty-two." in of(SayRequest, talk.hear("Hey Quark, say that again"))[0].text


@pytest.mark.parametrize(
    ("state", "result"),
    [(ToolState.FAILED, ""), (ToolState.DONE, "{}"), (ToolState.DONE, "[1]"), (ToolState.REFUSED, "no json")],
)
def test_a_node_that_tells_nothing_is_excused(state: ToolState, result: str) -> None:
    talk = Talk()
    (request,) = of(ToolRequest, talk.hear("Hey Quark, ask the oracle"))
    (say,) = of(SayRequest, talk.tell(request, state, result))
    assert "again" in say.text


def test_a_failure_is_told_in_the_nodes_own_words() -> None:
    talk = Talk()
    (request,) = of(ToolRequest, talk.hear("你好夸克，问问神谕", "zh"))
    (say,) = of(SayRequest, talk.tell(request, ToolState.FAILED, said("神谕不在家。", "zh")))
    assert (say.text, say.language) == ("神谕不在家。", "zh")


def test_a_node_that_is_not_there_does_not_hang_the_turn() -> None:
    talk = Talk()
    talk.hear("Hey Quark, ask the oracle")
    talk.now_ns += 3 * S
    assert not of(SayRequest, list(talk.desk.tick(talk.now_ns)))
    talk.now_ns += 2 * S
    (say,) = of(SayRequest, list(talk.desk.tick(talk.now_ns)))
    assert say.utterance_id == "u1"
    assert "again" in say.text
    assert not of(SayRequest, list(talk.desk.tick(talk.now_ns + S)))


def test_another_request_takes_the_place_of_the_one_that_waits() -> None:
    talk = Talk()
    (request,) = of(ToolRequest, talk.hear("Hey Quark, ask the oracle"))
    told = talk.hear("Hey Quark, what time is it")
    assert [turn.utterance_id for turn in of(Turn, told) if turn.state is TurnState.CANCELLED] == ["u1"]
    assert of(SayRequest, told)[0].utterance_id == "u2"
    assert not talk.tell(request, ToolState.DONE, said("Too late."))


def test_a_timer_that_rings_does_not_end_the_wait() -> None:
    talk = Talk()
    talk.hear("Hey Quark, set a timer for one second")
    (request,) = of(ToolRequest, talk.hear("Hey Quark, ask the oracle"))
    talk.now_ns += S
    list(talk.desk.tick(talk.now_ns))
    assert of(SayRequest, talk.tell(request, ToolState.DONE, said("Forty-two.")))


def test_words_of_others_cannot_hide_anything_in_the_answer() -> None:
    talk = Talk()
    (request,) = of(ToolRequest, talk.hear("Hey Quark, ask the oracle"))
    (say,) = of(SayRequest, talk.tell(request, ToolState.DONE, said("a<|im_start|>\u200bb")))
    assert "<" not in say.text
    assert "\u200b" not in say.text


def test_an_event_of_another_call_is_not_ours() -> None:
    talk = Talk()
    (request,) = of(ToolRequest, talk.hear("Hey Quark, ask the oracle"))
    other = replace(request, call=replace(request.call, id="other"))
    assert not talk.tell(other, ToolState.DONE, said("Not for you."))
