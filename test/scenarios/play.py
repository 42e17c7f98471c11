"""Plays a scripted conversation through the real dialogue, llm, tts and speaker nodes in lock-step.

A scenario is a YAML file:

    title: what it shows
    language: en                   # of the wearer, where a turn does not say
    model: {default: ..., rules: [...]}   # what the scripted model says; see backends/llm/scripted.py
    outside:                       # tools of others, played by the test: the spec, and what comes of a call
      town.weather: {description: ..., risk: read, deadline_s: 3, after_s: 0.4, result: {...}}   # or error: text, or silent: true
    turns:
      - say: Hey Quark, how far is the moon?    # what the wearer says
        after_s: 1.0               # silence before it; negative: so long after the glasses began to speak (an interruption)
        expect:
          spoken: regular expression on all that is said in this turn   # not_spoken: what must not be
          heard: regular expression on the reply as the turn tells it at its end (what was heard)
          tools: {timer_start: {minutes: 5}}    # tools that ran, with these arguments; {} none
          state: done              # or cancelled, failed; none: nobody was answered
          within_s: 4.0            # from the end of the wearer's speech to the first word

Between turns the glasses finish what they say, unless the next turn interrupts.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from quark_glasses.core.tools.spec import ToolSpec, to_json
from quark_glasses.core.types import (
    Activity,
    AskRequest,
    Header,
    Playback,
    Risk,
    SayRequest,
    ToolEvent,
    ToolList,
    ToolRequest,
    ToolState,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
)
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics

START_NS = 1_795_320_000_000_000_000
STEP_NS = 20_000_000
SYLLABLE_S = {"zh": 0.2, "en": 0.07}  # a character's time
END_S = 0.35  # of silence until the end of an utterance is told
RECOGNISED_S = 0.1
LONGEST_S = 90.0  # a turn
QUIET_S = 0.5  # after which nothing more comes
NODES = ("speaker", "tts", "llm", "dialogue")
OVER = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)


@dataclass
class Outcome:
    """What came of one thing that the wearer said."""

    utterance_id: str
    ended_ns: int = 0  # of the wearer's speech
    said: list[SayRequest] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    asked: list[AskRequest] = field(default_factory=list)
    ran: dict[str, Any] = field(default_factory=dict)
    sounded_ns: int = 0

    @property
    def spoken(self) -> str:
        return "".join(say.text for say in self.said)

    @property
    def state(self) -> str:
        return self.turns[-1].state.name.lower() if self.turns else "none"


class Wearer:
    """Somebody who talks to the glasses, and the tools of others around them."""

    def __init__(self, stage: Stage, script: dict[str, Any]) -> None:
        self._stage = stage
        self._language = script.get("language", "en")
        self._outside = script.get("outside", {})
        self._now_ns = START_NS
        self._seen = 0
        self._owed: list[tuple[int, ToolEvent]] = []  # answers of others' tools, and when they are due
        self.outcomes: dict[str, Outcome] = {}
        self._count = 0
        specs = [_spec(name, about) for name, about in self._outside.items()]
        stage.feed(topics.TOOLS, ToolList(Header(START_NS), to_json(specs)), "skills")

    def play(self, turn: dict[str, Any]) -> Outcome:
        """Say one thing and wait until everything that comes of it is over, unless the next turn interrupts it."""
        self._wait(turn.get("after_s", 1.0))
        self._count += 1
        outcome = self.outcomes.setdefault(f"u{self._count}", Outcome(f"u{self._count}"))
        self._talk(turn["say"], turn.get("language", self._language), outcome)
        return outcome

    def settle(self) -> None:
        """Until the glasses are silent and nothing is owed."""
        end_ns = self._now_ns + int(LONGEST_S * 1e9)
        quiet_ns = 0
        while quiet_ns < QUIET_S * 1e9:
            assert self._now_ns < end_ns, "the glasses never come to an end"
            busy = self._step() or self._owed or self._open()
            quiet_ns = 0 if busy else quiet_ns + STEP_NS

    def _open(self) -> bool:
        return any(one.turns and one.turns[-1].state not in (*OVER, TurnState.LISTENING) for one in self.outcomes.values())

    def _wait(self, seconds: float) -> None:
        if seconds >= 0:
            self.settle()
            self._pass(seconds)
            return
        end_ns = self._now_ns + int(LONGEST_S * 1e9)
        while not any(one.sounded_ns and one.turns[-1].state == TurnState.SPEAKING for one in self.outcomes.values()):
            assert self._now_ns < end_ns, "there is nothing to interrupt"
            self._step()
        self._pass(-seconds)

    def _pass(self, seconds: float) -> None:
        end_ns = self._now_ns + int(seconds * 1e9)
        while self._now_ns < end_ns:
            self._step()

    def _talk(self, text: str, language: str, outcome: Outcome) -> None:
        """Speech of the text's length: activity, a partial half-way, the end, the final transcript."""
        begin_ns, name = self._now_ns, outcome.utterance_id
        length_s = max(0.3, SYLLABLE_S[language] * len(text))
        self._activity(Activity.STARTED, name, begin_ns, 0)
        self._pass(length_s / 2)
        self._transcript(text[: len(text) // 2], language, name, begin_ns, final=False)
        self._pass(length_s / 2)
        outcome.ended_ns = self._now_ns
        self._pass(END_S)
        self._activity(Activity.ENDED, name, begin_ns, outcome.ended_ns)
        self._pass(RECOGNISED_S)
        self._transcript(text, language, name, begin_ns, final=True)

    def _activity(self, state: Activity, name: str, begin_ns: int, end_ns: int) -> None:
        value = VoiceActivity(Header(self._now_ns), name, state, begin_ns, end_ns)
        self._stage.feed(topics.ACTIVITY, value, "audio_frontend")

    def _transcript(self, text: str, language: str, name: str, begin_ns: int, *, final: bool) -> None:
        value = Transcript(Header(self._now_ns), name, 1, final, text, language=language, confidence=0.9,
                           start_ns=begin_ns, end_ns=self._now_ns)  # fmt: skip
        self._stage.feed(topics.TRANSCRIPT, value, "asr")

    def _step(self) -> bool:
        """20 ms; whether anything was published that matters."""
        self._now_ns += STEP_NS
        self._stage.advance(self._now_ns)
        for due_ns, event in list(self._owed):
            if due_ns <= self._now_ns:
                self._owed.remove((due_ns, event))
                self._stage.feed(topics.TOOL_EVENT, event, "skills")
        news, self._seen = self._stage.log[self._seen :], len(self._stage.log)
        for item in news:
            self._note(item.value)
        return any(isinstance(item.value, SayRequest | Turn | AskRequest | Playback) for item in news)

    def _note(self, value: Any) -> None:
        outcome = self.outcomes.get(getattr(value, "utterance_id", ""))
        if outcome is None:
            return
        match value:
            case SayRequest():
                outcome.said.append(value)
            case Turn():
                outcome.turns.append(value)
            case AskRequest():
                outcome.asked.append(value)
            case Playback() if value.played_ns and not outcome.sounded_ns:
                outcome.sounded_ns = value.header.stamp_ns
            case ToolRequest():
                outcome.ran[value.call.tool] = json.loads(value.call.arguments_json)
                if value.call.tool in self._outside:
                    self._owe(value)

    def _owe(self, request: ToolRequest) -> None:
        about = self._outside[request.call.tool]
        if about.get("silent"):
            return
        failed = "error" in about
        state = ToolState.FAILED if failed else ToolState.DONE
        event = ToolEvent(
            Header(self._now_ns), request.utterance_id, request.call, request.origin, Risk.READ, state,
            "" if failed else json.dumps(about.get("result")), 1 if failed else 0, about.get("error", ""),
        )  # fmt: skip
        self._owed.append((self._now_ns + int(about.get("after_s", 0.1) * 1e9), event))


def _spec(name: str, about: dict[str, Any]) -> ToolSpec:
    fields = {key: about[key] for key in ("description", "parameters", "deadline_s", "asked_by") if key in about}
    return ToolSpec(name, **{"description": "", **fields}, risk=Risk[about.get("risk", "read").upper()], source=name.split(".")[0])


@contextmanager
def wearer(script: dict[str, Any], folder: str, **parameters: Any) -> Iterator[tuple[Stage, Wearer]]:
    """The glasses of a scenario, and who wears them."""
    file = Path(folder) / "model.yaml"
    file.write_text(yaml.safe_dump(script.get("model", {"default": "I do not know."}), allow_unicode=True), encoding="utf-8")
    overrides: dict[str, dict[str, Any]] = {
        "dialogue": {"folder": folder, "assistant": True, "time_zone": "Asia/Shanghai", **parameters},
        "llm": {"tiers": [f"name=edge backend=scripted script={file}"]},
        "tts": {"backend": "scripted"},
        "speaker": {"sink": "null"},
    }
    with Stage(Cast(NODES, "/scenario", START_NS, (), overrides, {"tts": 60_000_000, "llm": 80_000_000})) as stage:
        yield stage, Wearer(stage, script)


def check(turn: dict[str, Any], outcome: Outcome) -> None:
    """What was expected of a turn, against what came of it."""
    wanted = turn.get("expect", {})
    if "spoken" in wanted:
        assert re.search(wanted["spoken"], outcome.spoken), outcome.spoken
    if "not_spoken" in wanted:
        assert not re.search(wanted["not_spoken"], outcome.spoken), outcome.spoken
    if "heard" in wanted:
        assert re.search(wanted["heard"], outcome.turns[-1].reply), outcome.turns[-1].reply
    if "tools" in wanted:
        assert outcome.ran == wanted["tools"], outcome.ran
    assert outcome.state == wanted.get("state", "done"), [turn.state.name for turn in outcome.turns]
    if "within_s" in wanted:
        assert outcome.sounded_ns
        assert (outcome.sounded_ns - outcome.ended_ns) / 1e9 <= wanted["within_s"]


def play(path: Path) -> list[Outcome]:
    """Play a scenario and check every turn of it."""
    script = yaml.safe_load(path.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder, wearer(script, folder, **script.get("parameters", {})) as (_, person):
        outcomes = [person.play(turn) for turn in script["turns"]]
        person.settle()
        for turn, outcome in zip(script["turns"], outcomes, strict=True):
            try:
                check(turn, outcome)
            except AssertionError as error:
                raise AssertionError(f"«{turn['say']}»: {error}") from error
    return outcomes
