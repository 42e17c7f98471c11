"""The conversation as the page shows it: one plain value for each utterance, with where its time went."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.core.hud.phrases import join_clauses
from quark_glasses.core.hud.scene import HudScene
from quark_glasses.core.trace import Trace, UtteranceTrace
from quark_glasses.core.types import ReplyChunk, ToolEvent, Transcript, Turn, TurnState

MOST = 60  # utterances kept
MOST_SIGNS = 4000  # of one text
TYPED = "typed"  # frame of a transcript that was written, not heard


@dataclass
class _Words:
    """What a trace does not keep."""

    heard: str = ""
    revision: int = -1
    final: bool = False
    typed: bool = False
    state: TurnState | None = None
    tier: str = ""
    clauses: dict[int, str] = field(default_factory=dict)
    tools: dict[str, ToolEvent] = field(default_factory=dict)


class Conversation:
    """Feed it what was published; `feed` names the utterances that changed, `view` tells one, `gone` those that were dropped."""

    def __init__(self, most: int = MOST) -> None:
        self._trace = Trace()
        self._words: dict[str, _Words] = {}
        self._most = most
        self._over: deque[str] = deque(maxlen=most)

    def feed(self, value: Any, at_ns: int) -> list[str]:
        """Take one published value, heard at `at_ns`; returns the ids of utterances that it is about."""
        if isinstance(value, HudScene):
            self._trace.feed(value, at_ns)
            for stranger in set(self._trace.utterances) - set(self._words):  # still on the display, but no longer here
                self._trace.forget(stranger)
            return list(dict.fromkeys(card.utterance_id for card in value.cards if card.utterance_id in self._words))
        utterance_id = getattr(value, "utterance_id", "")
        if utterance_id in self._over:
            return []
        self._trace.feed(value, at_ns)
        if not utterance_id:
            return []
        words = self._words.setdefault(utterance_id, _Words())
        _note(words, value)
        return [utterance_id]

    def gone(self) -> list[str]:
        """Drop the oldest utterances beyond the bound and name them."""
        dropped = list(self._words)[: max(0, len(self._words) - self._most)]
        for utterance_id in dropped:
            del self._words[utterance_id]
            self._trace.forget(utterance_id)
            self._over.append(utterance_id)
        return dropped

    def view(self, utterance_id: str) -> dict[str, Any] | None:
        """An utterance as JSON, None where nothing was said in it."""
        words = self._words.get(utterance_id)
        if words is None:
            return None
        trace = self._trace.of(utterance_id)
        if not (words.heard or trace.reply or words.clauses or trace.error):
            return None
        woken = self._trace.wake_of(trace)
        return {
            "id": utterance_id,
            "at": trace.begin_ns // 1_000_000,
            "typed": words.typed,
            "heard": _cut(words.heard),
            "final": words.final,
            "request": _cut(trace.request),
            "language": trace.language,
            "woken": woken.source.name.lower() if woken and not words.typed else "",
            "state": words.state.name.lower() if words.state else "",
            "outcome": trace.outcome.name.lower(),
            "intent": trace.intent,
            "reply": _cut(join_clauses(words.clauses[i] for i in sorted(words.clauses)) or trace.reply),
            "tier": words.tier or trace.model.tier,
            "model": trace.model.model,
            "why": trace.model.why,
            "error": _cut(trace.error),
            "tools": [_tool(trace, event) for event in words.tools.values()],
            **_times(trace),
        }


def _note(words: _Words, value: Any) -> None:
    match value:
        case Transcript() if value.revision >= words.revision or value.final:
            if not words.final or value.final:
                words.heard, words.revision, words.final = value.text, value.revision, value.final
            words.typed = words.typed or value.header.frame_id == TYPED
        case Turn():
            words.state, words.tier = value.state, value.tier or words.tier
        case ReplyChunk():
            words.clauses[value.index] = value.text
        case ToolEvent():
            words.tools[value.call.id] = value


def _tool(trace: UtteranceTrace, event: ToolEvent) -> dict[str, Any]:
    use = trace.model.tools.get(event.call.id)
    return {
        "tool": event.call.tool,
        "state": event.state.name.lower(),
        "risk": event.risk.name.lower(),
        "ms": _ms(use.ms if use else None),
        "arguments": _cut(event.call.arguments_json),
        "result": _cut(event.result_json),
        "error": _cut(event.error_msg),
    }


def _times(trace: UtteranceTrace) -> dict[str, Any]:
    """Milliseconds: of each stage in order, to the first sound, to the first words and pixels."""
    return {
        "stages": [[stage, _ms(ms)] for stage, ms in trace.stages_ms().items()],
        "total_ms": _ms(trace.total_ms),
        "partial_ms": _ms(trace.partial_ms),
        "pixel_ms": _ms(trace.pixel_ms),
        "answer_pixel_ms": _ms(trace.answer_pixel_ms),
    }


def _ms(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SIGNS else f"{text[:MOST_SIGNS]} …"
