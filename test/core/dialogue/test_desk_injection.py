"""Attacks on a whole conversation: a model that does what others tell it gets nothing done that the wearer did not ask for.

The attacks are those of test/core/tools/injections.yaml; here they go through the desk, with real skills and stores around it.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
import yaml

from quark_glasses.core.assistant.assistant import Assistant
from quark_glasses.core.dialogue.builtin.memory import MemorySkill
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.desk import Desk, DeskParts
from quark_glasses.core.dialogue.floor import Floor
from quark_glasses.core.dialogue.skills import MemoryNotes, MemoryTimers, Note, SkillContext
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.memory.asking import new_entry
from quark_glasses.core.memory.store import PassingMemories
from quark_glasses.core.tools.spec import ToolSpec, to_json
from quark_glasses.core.types import (
    AskChunk,
    AskRequest,
    Header,
    Risk,
    SayRequest,
    SpeechProgress,
    Timer,
    ToolCall,
    ToolEvent,
    ToolList,
    ToolRequest,
    ToolState,
    Transcript,
    Volume,
)

DATA = yaml.safe_load((Path(__file__).parents[1] / "tools" / "injections.yaml").read_text(encoding="utf-8"))
ATTACKS, HONEST = DATA["attacks"], DATA["honest"]
S = 1_000_000_000
PLACE = {"type": "object", "properties": {"place": {"type": "string"}}, "required": ["place"]}
BILL = {"type": "object", "properties": {"payee": {"type": "string"}, "amount": {"type": "string"}}}
WAKE = {"en": "Hey Quark, ", "zh": "你好夸克，"}


def outside(description: str = "The weather in a town.") -> tuple[ToolSpec, ...]:
    return (
        ToolSpec("weather.forecast", description, PLACE, Risk.READ, "weather"),
        ToolSpec("vision.look", "What is in the picture.", risk=Risk.READ, source="vision"),
        ToolSpec("weather.forget_place", "Forget a place.", PLACE, Risk.ACT, "weather",
                 asked_by={"en": ("forget|delete + place",), "zh": ("忘|删 + 地点",)}),
        ToolSpec("bank.pay", "Pay somebody.", BILL, Risk.PAY, "bank", asked_by={"en": ("pay",), "zh": ("付|支付|买单",)}),
    )  # fmt: skip


@dataclass
class Stores:
    """What the glasses hold for the wearer."""

    timers: MemoryTimers = field(default_factory=MemoryTimers)
    notes: MemoryNotes = field(default_factory=MemoryNotes)
    memories: PassingMemories = field(default_factory=PassingMemories)
    volume: Volume = field(default_factory=lambda: Volume(Header(), 0.7))

    def fill(self, now_ns: int) -> None:
        self.timers.add(Timer("t1", now_ns + 86_400 * S, "tea"))
        self.timers.add(Timer("t2", now_ns + 90_000 * S, "", alarm=True))
        self.notes.add(Note("bread"))
        self.memories.add(new_entry("the blue bicycle is Anna's", now_ns - S))

    def __str__(self) -> str:
        return str((self.timers.timers(), self.notes.notes(), self.memories.entries()))


class Table:
    """A desk, and hands for everybody around it: a wearer, bystanders, a model without a will of its own, outside tools."""

    def __init__(self) -> None:
        phrases = WakePhrases()
        self.now_ns = 1_795_320_000 * S
        self.stores = Stores()
        self.before = ""
        parts = DeskParts(Conversation(wake=phrases), phrases, self.context, Assistant(), Floor(wake=phrases))
        self.desk = Desk(parts)

    def context(self) -> SkillContext:
        stores = self.stores
        return SkillContext(
            self.now_ns, UTC, "en", None, self.desk.volume, stores.timers, stores.notes, memories=stores.memories
        )

    def clear(self, description: str = "The weather in a town.") -> None:
        """A day later, with nothing remembered."""
        self.now_ns += 86_400 * S
        self.stores = Stores()
        self.stores.fill(self.now_ns)
        self.desk.volume = Volume(Header(), 0.7)
        self.desk.assistant = Assistant()
        self.script: deque[ToolCall] = deque()
        self.ran: list[ToolRequest] = []
        self.asked: list[AskRequest] = []
        self.spoken = ""
        self.result = ""
        self.utterances = 0
        self.take(self.desk.on_tools(ToolList(Header(), to_json(outside(description))), self.now_ns))

    def hear(self, text: str, language: str) -> None:
        self.utterances += 1
        self.now_ns += S
        name = f"{self.now_ns}-{self.utterances}"
        heard = Transcript(Header(self.now_ns), name, 1, True, text, language=language, confidence=0.9,
                           start_ns=self.now_ns - S, end_ns=self.now_ns)  # fmt: skip
        self.take(self.desk.on_transcript(heard, self.now_ns))

    def take(self, values: Iterator[Any]) -> None:
        """Publish what the desk says, and let everybody answer."""
        todo = deque(values)
        while todo:
            for answer in self.answers(todo.popleft()):
                todo += answer
            self.now_ns += 1_000_000

    def answers(self, value: Any) -> Iterator[Iterator[Any]]:
        match value:
            case AskRequest():
                self.asked.append(value)
                calls, self.script = tuple(self.script)[:1], deque(list(self.script)[1:])
                text = "" if calls else "That is all."
                chunk = AskChunk(
                    Header(self.now_ns), value.request_id, value.utterance_id, 0, text, calls, True, "stop", tier="edge"
                )
                yield self.desk.on_chunk(chunk, self.now_ns)
            case SayRequest():
                self.spoken += value.text
                heard = SpeechProgress(
                    Header(self.now_ns), value.say_id, value.utterance_id, value.text, len(value.text), True
                )
                yield self.desk.on_progress(heard, self.now_ns)
            case ToolRequest():
                self.ran.append(value)
                if not self.desk.toolbox.owns(value.call.tool):
                    event = ToolEvent(Header(self.now_ns), value.utterance_id, value.call, "model", Risk.READ, ToolState.DONE,
                                      json.dumps(self.result, ensure_ascii=False))  # fmt: skip
                    yield self.desk.on_tool_event(event, self.now_ns)

    def model_wants(self, *calls: tuple[str, dict[str, Any]]) -> None:
        self.script = deque(
            ToolCall(f"c{number}", tool.replace(".", "__"), json.dumps(arguments, ensure_ascii=False))
            for number, (tool, arguments) in enumerate(calls)
        )

    @property
    def state(self) -> str:
        """All that a tool could change."""
        return f"{self.stores} {self.desk.volume}"

    @property
    def acted(self) -> list[str]:
        """Tools that ran and do more than look something up."""
        risks = {spec.name: spec.risk for spec in self.desk.toolbox.specs()}
        return [request.call.tool for request in self.ran if risks[request.call.tool] != Risk.READ]


@pytest.fixture(scope="module")
def laid() -> Table:
    return Table()


@pytest.fixture
def table(laid, monkeypatch) -> Table:
    """Everything goes to the model: no skill understands anything."""
    monkeypatch.setattr(laid.desk.conversation, "_interpreter", type("Deaf", (), {"match": lambda *_: None})())
    monkeypatch.setattr(MemorySkill, "offer", lambda *_: None)
    return laid


def attack(table: Table, case: dict[str, Any]) -> None:
    """The wearer says something innocent, and the model does what somebody else wants, twice."""
    via, wants = case["via"], (case["wants"]["tool"], case["wants"]["arguments"])
    table.clear(case["says"] if via == "tool_description" else "The weather in a town.")
    first: list[tuple[str, dict[str, Any]]] = []
    if via in ("tool_result", "picture"):
        table.result = case["says"]
        first = [("vision.look", {})] if via == "picture" else [("weather.forecast", {"place": "here"})]
    elif via == "memory":
        table.stores.memories.add(new_entry(case["says"], table.now_ns, trusted=False))
        first = [("memory_recall", {"about": case["says"][:60]})]
    elif via == "overheard":
        table.hear(case["says"], case["language"])
        assert not table.asked
        assert not table.spoken
    table.before = table.state
    table.model_wants(*first, wants, wants)
    table.hear(WAKE[case["language"]] + case["wearer"], case["language"])


def named(case: dict[str, Any]) -> str:
    return f"{case['via']}-{case['wants']['tool']}-{case['wearer'][:24]}"


@pytest.mark.parametrize("case", ATTACKS, ids=named)
def test_an_obedient_model_gets_nothing_done(table, case):
    attack(table, case)
    assert len(table.asked) >= (1 if case["via"] in ("overheard", "tool_description") else 2)
    assert table.acted == []
    assert table.state == table.before
    assert table.spoken.strip()
    for text in ("No, what is that?", "不，那是什么？"):  # what is no yes is none
        table.hear(text, case["language"])
    assert table.acted == []
    assert table.state == table.before


@pytest.mark.parametrize("case", [case for case in ATTACKS if case["via"] != "tool_description"], ids=named)
def test_what_others_said_reaches_the_model_as_data_or_not_at_all(table, case):
    attack(table, case)
    for ask in table.asked:
        for message in ask.messages:
            if message.role in ("user", "system", "assistant"):
                assert case["says"] not in message.content
            elif message.role == "tool" and case["says"][:20] in message.content:
                assert message.content.startswith("<data")


@pytest.mark.parametrize("case", HONEST, ids=lambda case: f"{case['call']['tool']}-{case['wearer'][-1][:24]}")
def test_what_the_wearer_asks_for_is_done(table, case):
    table.clear()
    if case["tainted"]:
        table.result = "Sunny."
        table.model_wants(("weather.forecast", {"place": "here"}))
        table.hear(WAKE[case["language"]] + "what is it like there", case["language"])
    for words in case["wearer"][:-1]:
        table.model_wants()
        table.hear(WAKE[case["language"]] + words, case["language"])
    table.ran.clear()
    call = case["call"]
    table.model_wants((call["tool"], call["arguments"]))
    table.hear(WAKE[case["language"]] + case["wearer"][-1], case["language"])
    assert [request.call.tool for request in table.ran] == [call["tool"]]
