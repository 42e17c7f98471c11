"""The chain of stages from the end of speech to the first sound, and who works in each.

A stage is named by the moment that ends it; its time runs from the moment before it that is known, so the stages add up to the
whole whichever were told. Moments come from clocks of sound and of nodes: one that lies before its forerunner, or after the
first sound, is moved to it, and `disorder_ns` says by how much at most.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FIRST = "end_of_speech"
LAST = "first_sound"
STAGES = (
    FIRST, "end_detected", "end_told", "final", "understood", "tools", "first_token", "reply", "say", "synthesised", LAST,
)  # fmt: skip
"""In order. `end_of_speech` is when the last speech was heard, `end_detected` when the detector was sure of it (both in the time
of the sound), `end_told` when that was out as a message, `understood` when the turn began. Where a model answers, `tools` is when
the last tool that it wanted before the reply had answered, or was asked for where the reply did not wait for it, and `first_token`
when the first of its words came."""

MODEL = frozenset({"tools", "first_token"})  # stages of those utterances alone that a model answers

LABELS = {
    "end_detected": "wait for the end",
    "end_told": "deliver the sound",
    "final": "recognise",
    "understood": "understand",
    "tools": "ask the model for tools and run them",
    "first_token": "wait for the model",
    "reply": "prepare the answer",
    "say": "hand to speech",
    "synthesised": "synthesise",
    "first_sound": "play",
}

NODES = {
    "end_detected": "audio_frontend",
    "end_told": "audio_frontend",
    "final": "asr",
    "understood": "dialogue",
    "tools": "llm",
    "first_token": "llm",
    "reply": "dialogue",
    "say": "dialogue",
    "synthesised": "tts",
    "first_sound": "speaker",
}


@dataclass(frozen=True)
class Chain:
    """Moments in order, in ns on the ROS clock."""

    moments: Mapping[str, int]
    disorder_ns: int = 0

    def stages_ns(self) -> dict[str, int]:
        """Time in each stage that was reached, from the one reached before it."""
        names = list(self.moments)
        pairs = zip(names, names[1:], strict=False)
        return {after: self.moments[after] - self.moments[before] for before, after in pairs}


def chain(moments: Mapping[str, int]) -> Chain:
    """The moments of an utterance put in order, each at or after its forerunner and none after the first sound."""
    reached = [stage for stage in STAGES if stage in moments]
    ordered: dict[str, int] = {}
    disorder = 0
    if reached:
        low = moments[reached[0]]
        high = max(low, moments[LAST]) if LAST in moments else max(moments[stage] for stage in reached)
        for stage in reached:
            low = ordered[stage] = min(max(moments[stage], low), high)
            disorder = max(disorder, abs(moments[stage] - low))
    return Chain(ordered, disorder)
