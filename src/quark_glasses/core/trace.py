"""Where the milliseconds of an utterance went.

A trace collects, per utterance, the moment each stage was reached; a stage's time runs from the one before it, so the stages
add up to the whole by construction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from quark_glasses.core.types import (
    Activity,
    AudioChunk,
    HudScene,
    Playback,
    ReplyChunk,
    SayRequest,
    Transcript,
    VoiceActivity,
)

STAGES = ("end_of_speech", "end_detected", "final", "reply", "say", "synthesised", "first_sound")
"""In order. `end_of_speech` is when the last speech was heard, `end_detected` when the detector was sure of it."""

LABELS = {
    "end_detected": "wait for the end",
    "final": "recognise",
    "reply": "understand",
    "say": "hand to speech",
    "synthesised": "synthesise",
    "first_sound": "play",
}


@dataclass
class UtteranceTrace:
    """Moments of one utterance in ns on the ROS clock."""

    utterance_id: str
    start_ns: int = 0
    first_partial_ns: int = 0
    first_pixel_ns: int = 0
    moments: dict[str, int] = field(default_factory=dict)

    def reach(self, stage: str, at_ns: int) -> None:
        """Note a stage; the first time counts."""
        self.moments.setdefault(stage, at_ns)

    def stages_ms(self) -> dict[str, float]:
        """Time in each stage, for those reached, each from the one reached before it."""
        reached = [s for s in STAGES if s in self.moments]
        pairs = zip(reached, reached[1:], strict=False)
        return {after: (self.moments[after] - self.moments[before]) / 1e6 for before, after in pairs}

    @property
    def total_ms(self) -> float | None:
        """End of speech to first sound."""
        if "first_sound" not in self.moments or "end_of_speech" not in self.moments:
            return None
        return (self.moments["first_sound"] - self.moments["end_of_speech"]) / 1e6

    @property
    def partial_ms(self) -> float | None:
        """Start of speech to the first partial transcript."""
        return (self.first_partial_ns - self.start_ns) / 1e6 if self.first_partial_ns and self.start_ns else None


class Trace:
    """Feed it everything that was published, in any order of topics; read `utterances`."""

    def __init__(self) -> None:
        self.utterances: dict[str, UtteranceTrace] = {}

    def of(self, utterance_id: str) -> UtteranceTrace:
        return self.utterances.setdefault(utterance_id, UtteranceTrace(utterance_id))

    def feed(self, value: object) -> None:
        """Take one published value; values of other kinds, or of no utterance, are passed over."""
        if isinstance(value, HudScene):
            self._pixels(value)
        utterance_id = getattr(value, "utterance_id", "")
        if not utterance_id:
            return
        trace = self.of(utterance_id)
        match value:
            case VoiceActivity(state=Activity.STARTED):
                trace.start_ns = value.start_ns
            case VoiceActivity(state=Activity.ENDED):
                trace.reach("end_of_speech", value.end_ns)
                trace.reach("end_detected", value.header.stamp_ns)
            case Transcript(final=True):
                trace.reach("final", value.header.stamp_ns)
            case Transcript():
                trace.first_partial_ns = trace.first_partial_ns or value.header.stamp_ns
            case ReplyChunk():
                trace.reach("reply", value.header.stamp_ns)
            case SayRequest():
                trace.reach("say", value.header.stamp_ns)
            case AudioChunk() if value.stream_id != "mic" and len(value.samples):
                trace.reach("synthesised", value.header.stamp_ns)
            case Playback() if not value.cancelled:
                trace.reach("first_sound", value.header.stamp_ns)

    def _pixels(self, scene: HudScene) -> None:
        for card in scene.cards:
            if card.utterance_id:
                trace = self.of(card.utterance_id)
                trace.first_pixel_ns = trace.first_pixel_ns or scene.header.stamp_ns


def percentile(values: Iterable[float], p: float) -> float:
    """The p-th percentile (0..100) by nearest rank; NaN of nothing."""
    ordered = sorted(values)
    if not ordered:
        return float("nan")
    return ordered[min(len(ordered) - 1, max(0, round(p / 100 * len(ordered) + 0.5) - 1))]
