"""Plays a scripted conversation through the real dialogue, llm, tts and speaker nodes in lock-step.

A scenario is a YAML file:

    title: what it shows
    model: {default: ..., rules: [...]}   # what the scripted model says; see backends/llm/scripted.py
    model_s: 0.08                  # how long it takes
    parameters: {dialogue: {...}}  # of nodes, beyond those here
    outside:                       # tools of others, played by the test: the spec, and what comes of a call
      town.weather: {description: ..., risk: read, deadline_s: 3, after_s: 0.4, result: {...}}   # or error: text, or silent: true
    turns:                         # one of
      - say: Hey Quark, how far is the moon?    # the wearer speaks, in Chinese where the text is
      - others: ...                # somebody else does
      - noise: 0.6                 # seconds of sound without words; `dropped: true` where the detector sees that by itself
      - tap: 1
      - pass: 30                   # seconds
      - battery: 0.42
        after_s: 1.0               # silence before it
        during: speaking           # instead, an interruption: so long after the glasses began to speak; or thinking, tool (at work),
                                   # unspoken (words are there, no sound yet)
        expect: ...                # see expect.py

Between turns the glasses finish what they say, unless the next turn is an interruption.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from quark_glasses.core.dialogue.tokens import language_of, tokenize
from quark_glasses.core.tools.spec import ToolSpec, to_json
from quark_glasses.core.types import (
    Activity,
    AskChunk,
    AskRequest,
    Battery,
    Header,
    Playback,
    ReplyChunk,
    Risk,
    SayRequest,
    SpeechHold,
    ToolEvent,
    ToolList,
    ToolRequest,
    ToolState,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
    Wake,
    WakeSource,
)
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics

START_NS = 1_795_320_000_000_000_000  # Sunday 2026-11-22 12:00 in Shanghai
STEP_NS = 20_000_000
SYLLABLE_S = {"zh": 0.2, "en": 0.07}  # a character's time
DETECTED_S = 0.1  # until the beginning of speech is told
END_S = 0.35  # of silence until the end of an utterance is told
RECOGNISED_S = 0.1
PARTIAL_S = 0.3
LONGEST_S = 120.0  # a turn
QUIET_S = 0.5  # after which nothing more comes
NODES = ("speaker", "tts", "llm", "dialogue")
OVER = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)
MATTERS = SayRequest | Turn | AskRequest | ToolRequest | Playback


@dataclass
class Outcome:
    """What came of one step of a scenario."""

    step: dict[str, Any]
    utterance_id: str
    ended_ns: int = 0  # of the wearer's speech
    said: list[SayRequest] = field(default_factory=list)
    shown: list[ReplyChunk] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    asked: list[AskRequest] = field(default_factory=list)
    ran: list[ToolRequest] = field(default_factory=list)
    announced: list[SayRequest] = field(default_factory=list)  # what nobody asked for: alarms
    holds: list[SpeechHold] = field(default_factory=list)
    sounded_ns: int = 0
    state_after: dict[str, Any] = field(default_factory=dict)  # of timers, notes, ... once all was over

    @property
    def spoken(self) -> str:
        return "".join(say.text for say in self.said)

    @property
    def tools(self) -> dict[str, Any]:
        return {request.call.tool: json.loads(request.call.arguments_json) for request in self.ran}

    @property
    def state(self) -> str:
        """Where its turn is; "none" where words were shown at most."""
        answered = any(turn.state == TurnState.THINKING for turn in self.turns)
        return self.turns[-1].state.name.lower() if answered else "none"


class Wearer:
    """Somebody who talks to the glasses, and the tools of others around them."""

    def __init__(self, stage: Stage, script: dict[str, Any]) -> None:
        self._stage = stage
        self._outside = script.get("outside", {})
        self._now_ns = START_NS
        self._seen = 0
        self._owed: list[tuple[int, ToolEvent]] = []  # answers of others' tools, and when they are due
        self._working: set[str] = set()  # requests that the model answers, calls of tools
        self.outcomes: list[Outcome] = []
        self._by_id: dict[str, Outcome] = {}
        specs = [_spec(name, about) for name, about in self._outside.items()]
        stage.feed(topics.TOOLS, ToolList(Header(START_NS), to_json(specs)), "skills")

    def play(self, step: dict[str, Any]) -> None:
        """One step of the scenario, at its time."""
        if "during" in step:
            self._until(step["during"])
            self._pass(step.get("after_s", 0.3))
        else:
            self.settle()
            self._pass(step.get("after_s", 1.0))
        outcome = Outcome(step, f"u{len(self.outcomes) + 1}")
        self.outcomes.append(outcome)
        self._by_id[outcome.utterance_id] = outcome
        match step:
            case {"say": text} | {"others": text}:
                self._talk(text, outcome)
            case {"noise": seconds}:
                self._noise(seconds, outcome, dropped=step.get("dropped", False))
            case {"tap": _}:
                self._stage.feed(topics.WAKE, Wake(Header(self._now_ns), WakeSource.TAP), "wake")
            case {"pass": seconds}:
                self._pass(seconds)
            case {"battery": level}:
                self._stage.feed(topics.BATTERY, Battery(Header(self._now_ns), level), "test")

    def settle(self) -> None:
        """Until the glasses are silent and nothing is owed."""
        end_ns = self._now_ns + int(LONGEST_S * 1e9)
        quiet_ns = 0
        while quiet_ns < QUIET_S * 1e9:
            assert self._now_ns < end_ns, "the glasses never come to an end"
            busy = self._step() or self._owed or any(map(_open, self.outcomes))
            quiet_ns = 0 if busy else quiet_ns + STEP_NS
        for outcome in self.outcomes:
            outcome.state_after = outcome.state_after or self._state()

    def _state(self) -> dict[str, Any]:
        """What the glasses hold."""
        context = self._stage.nodes["dialogue"].skill_context()  # type: ignore[attr-defined]
        return {
            "timers": [timer.label for timer in context.timers.timers()],
            "notes": [note.text for note in context.notes.notes()],
            "memories": [entry.text for entry in context.memories.entries()],
            "volume": round(context.volume.level, 2), "muted": context.volume.muted,
        }  # fmt: skip

    def _until(self, what: str) -> None:
        end_ns = self._now_ns + int(LONGEST_S * 1e9)
        while not self._is(what):
            assert self._now_ns < end_ns, f"there is nothing {what} to interrupt"
            self._step()

    def _is(self, what: str) -> bool:
        if what in ("thinking", "tool"):
            return any(name.startswith("ask-") == (what == "thinking") for name in self._working)
        speaking = [outcome for outcome in self.outcomes if outcome.state == "speaking"]
        return any(bool(outcome.sounded_ns) == (what == "speaking") for outcome in speaking)

    def _pass(self, seconds: float) -> None:
        end_ns = self._now_ns + int(seconds * 1e9)
        while self._now_ns < end_ns:
            self._step()

    def _talk(self, text: str, outcome: Outcome) -> None:
        """Speech of the text's length: activity, partials of whole words, the end, the final transcript."""
        language = language_of(text, "en")
        begin_ns, name = self._now_ns, outcome.utterance_id
        end_ns = begin_ns + int(max(0.4, SYLLABLE_S[language] * len(text)) * 1e9)
        ends = [token.end for token in tokenize(text)]
        self._pass(DETECTED_S)
        self._activity(Activity.STARTED, name, begin_ns, 0)
        before = ""
        while self._now_ns + int(PARTIAL_S * 1e9) < end_ns:
            self._pass(PARTIAL_S)
            said = len(text) * (self._now_ns - begin_ns) // (end_ns - begin_ns)
            words = text[: max((end for end in ends if end <= said), default=0)]
            self._transcript(words, language, name, begin_ns, stable=before)
            before = words
        self._pass((end_ns - self._now_ns) / 1e9)
        outcome.ended_ns = self._now_ns
        self._pass(END_S)
        self._activity(Activity.ENDED, name, begin_ns, outcome.ended_ns)
        self._pass(RECOGNISED_S)
        self._transcript(text, language, name, begin_ns, final=True)

    def _noise(self, seconds: float, outcome: Outcome, *, dropped: bool) -> None:
        begin_ns, name = self._now_ns, outcome.utterance_id
        self._pass(DETECTED_S)
        self._activity(Activity.STARTED, name, begin_ns, 0)
        self._pass(seconds + END_S)
        self._activity(Activity.DROPPED if dropped else Activity.ENDED, name, begin_ns, begin_ns + int(seconds * 1e9))
        if not dropped:
            self._pass(RECOGNISED_S)
            self._transcript("", "en", name, begin_ns, final=True)

    def _activity(self, state: Activity, name: str, begin_ns: int, end_ns: int) -> None:
        value = VoiceActivity(Header(self._now_ns), name, state, begin_ns, end_ns)
        self._stage.feed(topics.ACTIVITY, value, "audio_frontend")

    def _transcript(
        self, text: str, language: str, name: str, begin_ns: int, *, stable: str = "", final: bool = False
    ) -> None:
        value = Transcript(Header(self._now_ns), name, 1, final, text, stable, language=language, confidence=0.9,
                           start_ns=begin_ns, end_ns=self._now_ns)  # fmt: skip
        self._stage.feed(topics.TRANSCRIPT, value, "asr")

    def _step(self) -> bool:
        """20 ms; whether anything was published that matters."""
        self._now_ns += STEP_NS
        self._stage.advance(self._now_ns)
        for due_ns, event in list(self._owed):
            if due_ns <= self._now_ns:
                self._owed.remove((due_ns, event))
                self._stage.feed(topics.TOOL_EVENT, replace(event, header=Header(self._now_ns)), "skills")
        news, self._seen = self._stage.log[self._seen :], len(self._stage.log)
        for item in news:
            self._note(item.value)
        return any(isinstance(item.value, MATTERS) for item in news)

    def _note(self, value: Any) -> None:
        match value:
            case AskRequest():
                self._working.add(value.request_id)
            case AskChunk(last=True):
                self._working.discard(value.request_id)
            case ToolEvent(state=ToolState.DONE | ToolState.FAILED | ToolState.REFUSED):
                self._working.discard(value.call.id)
            case ToolRequest():
                self._working.add(value.call.id)
                if value.call.tool in self._outside:
                    self._owe(value)
            case SpeechHold(held=True) if self.outcomes:
                self.outcomes[-1].holds.append(value)
            case SayRequest() if value.utterance_id not in self._by_id and self.outcomes:
                self.outcomes[-1].announced.append(value)
        outcome = self._by_id.get(getattr(value, "utterance_id", ""))
        if outcome is not None:
            _keep(outcome, value)

    def _owe(self, request: ToolRequest) -> None:
        about = self._outside[request.call.tool]
        if about.get("silent"):
            return
        failed = "error" in about
        state = ToolState.FAILED if failed else ToolState.DONE
        event = ToolEvent(
            Header(), request.utterance_id, request.call, request.origin, Risk[about.get("risk", "read").upper()],
            state, "" if failed else json.dumps(about.get("result"), ensure_ascii=False), 1 if failed else 0,
            about.get("error", ""),
        )  # fmt: skip
        self._owed.append((self._now_ns + int(about.get("after_s", 0.1) * 1e9), event))


def _keep(outcome: Outcome, value: Any) -> None:
    match value:
        case SayRequest():
            outcome.said.append(value)
        case ReplyChunk():
            outcome.shown.append(value)
        case Turn():
            outcome.turns.append(value)
        case AskRequest():
            outcome.asked.append(value)
        case ToolRequest():
            outcome.ran.append(value)
        case Playback() if value.played_ns and not outcome.sounded_ns:
            outcome.sounded_ns = value.header.stamp_ns


def _open(outcome: Outcome) -> bool:
    return outcome.state not in ("none", *(state.name.lower() for state in OVER))


def _spec(name: str, about: dict[str, Any]) -> ToolSpec:
    known = ("description", "parameters", "deadline_s", "asked_by", "confirm")
    fields = {"description": "", **{key: about[key] for key in known if key in about}}
    return ToolSpec(name, **fields, risk=Risk[about.get("risk", "read").upper()], source=name.split(".")[0])


@contextmanager
def wearer(script: dict[str, Any], folder: str) -> Iterator[tuple[Stage, Wearer]]:
    """The glasses of a scenario, whose files are in a folder, and who wears them."""
    file = Path(folder) / "model.yaml"
    model = script.get("model", {"default": "I do not know."})
    file.write_text(yaml.safe_dump(model, allow_unicode=True), encoding="utf-8")
    given = script.get("parameters", {})
    overrides: dict[str, dict[str, Any]] = {
        "dialogue": {"folder": folder, "assistant": True, "time_zone": "Asia/Shanghai", **given.get("dialogue", {})},
        "llm": {
            "tiers": [f"name=edge memory=yes backend=scripted script={file}"],
            "rest_s": 0.0,
            **given.get("llm", {}),
        },
        "tts": {"backend": "scripted"},
        "speaker": {"sink": "null"},
    }
    watch = (topics.CALLS.name,)  # what the engines gave, so that the session can be replayed
    with Stage(Cast(NODES, "/scenario", START_NS, (), overrides, job_ns(script), watch)) as stage:
        yield stage, Wearer(stage, script)


def job_ns(script: dict[str, Any]) -> dict[str, int]:
    """What the engines take."""
    return {"tts": 60_000_000, "llm": round(script.get("model_s", 0.08) * 1e9)}


@dataclass(frozen=True, eq=False)
class Played:
    """A scenario that was played: all that was published, and what came of each step."""

    script: dict[str, Any]
    log: list[Any]
    outcomes: list[Outcome]


def play(path: Path) -> Played:
    """Play a scenario to its end."""
    script = yaml.safe_load(path.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder, wearer(script, folder) as (stage, person):
        for step in script["turns"]:
            person.play(step)
        person.settle()
        return Played(script, stage.log, person.outcomes)
