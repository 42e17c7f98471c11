"""Where the time of each utterance went, as numbers to plot."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from quark_glasses.core.trace import LABELS, STAGES
from quark_glasses.core.trace.live import LiveTrace
from quark_glasses.core.trace.utterance import UtteranceTrace
from quark_glasses.foxglove.channels import Channel, Encoder, Format, Message
from quark_glasses.replay.trace_bag import TRACED
from quark_glasses.ros.topics import DIAGNOSTICS, Topic

NAME = "foxglove/latency"
_TEXTS = ("utterance_id", "language", "request", "intent", "outcome")
_TIMES = {
    "total_ms": "end of speech to first sound",
    "first_words_ms": "start of speech to first words",
    "first_pixels_ms": "start of speech to first pixels",
    "answer_shown_ms": "end of speech to answer shown",
}


class Latency(Encoder):
    """One message for each utterance, when it is over; times in ms, unknown ones left out."""

    def __init__(self) -> None:
        self._live = LiveTrace()

    def take(self, value: Any, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        self._live.feed(value, now_ns)
        return ()

    def tick(self, now_ns: int) -> Iterable[Message]:
        return [json.dumps(row(one), ensure_ascii=False).encode() for one in self._live.ended(now_ns)]


def row(one: UtteranceTrace) -> dict[str, Any]:
    """The message of one utterance."""
    texts = (one.utterance_id, one.language, one.request, one.intent, one.outcome.value)
    times = (one.total_ms, one.partial_ms, one.pixel_ms, one.answer_pixel_ms)
    known = {name: round(ms, 3) for name, ms in zip(_TIMES, times, strict=True) if ms is not None}
    stages = {stage: round(ms, 3) for stage, ms in one.stages_ms().items()}
    return {**dict(zip(_TEXTS, texts, strict=True)), **known, "stages_ms": stages}


def schema() -> dict[str, Any]:
    """JSON Schema of a message."""
    number = {"type": "number"}
    stages = {stage: {**number, "description": LABELS[stage]} for stage in STAGES[1:]}
    return {
        "title": "quark_glasses.Latency",
        "type": "object",
        "properties": {
            **{name: {"type": "string"} for name in _TEXTS},
            **{name: {**number, "description": doc} for name, doc in _TIMES.items()},
            "stages_ms": {"type": "object", "properties": stages},
        },
    }


def latency_channel() -> Channel:
    """Watches what a trace is made of, CPU apart."""
    form = Format("json", "quark_glasses.Latency", "jsonschema", json.dumps(schema()).encode())
    return Channel(NAME, form, tuple(topic for topic in TRACED if topic is not DIAGNOSTICS), Latency)
