"""Prints a conversation as it happens and keeps what the demo writes down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from quark_glasses.core.trace import Trace, UtteranceTrace, figures
from quark_glasses.core.trace.stages import LABELS
from quark_glasses.core.trace.summary import Spread
from quark_glasses.core.trace.table import NAMED, timing
from quark_glasses.core.types import Transcript, Turn, TurnState, Wake
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.topics import Topic

TRACED: tuple[Topic[Any], ...] = (
    topics.ACTIVITY, topics.TRANSCRIPT, topics.WAKE, topics.TURN, topics.REPLY, topics.SAY, topics.AUDIO_SPEECH,
    topics.PLAYBACK, topics.HUD_SCENE,
)  # fmt: skip
OVER = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)


class Narrator(GlassesNode):
    """A listener of the whole conversation; not part of the glasses."""

    name = "narrator"

    def configure(self, params: Any) -> None:
        self.trace = Trace()
        self.finished: list[Turn] = []
        self.requests: dict[str, Transcript] = {}
        self.told: set[str] = set()

    def activate(self) -> None:
        for topic in TRACED:
            self.listen(topic, self.on_value)

    def on_value(self, value: Any) -> None:
        self.trace.feed(value, self.now_ns())
        tell: dict[type, Callable[[Any], None]] = {
            Transcript: self.on_transcript,
            Wake: self.on_wake,
            Turn: self.on_turn,
        }
        if type(value) in tell:
            tell[type(value)](value)

    def on_wake(self, wake: Wake) -> None:
        if wake.utterance_id not in self.told:
            self.told.add(wake.utterance_id)
            self.say(f"   ◦ woken by {wake.source.name.lower()} {wake.phrase}".rstrip())

    def on_transcript(self, transcript: Transcript) -> None:
        if transcript.final and transcript.text:
            self.requests[transcript.utterance_id] = transcript
            self.say(f"\n🗣 {transcript.text}   [{transcript.language}]")
        elif transcript.text:
            self.say(f"   … {transcript.text}")

    def on_turn(self, turn: Turn) -> None:
        if turn.state == TurnState.SPEAKING:
            self.say(f"👓 {turn.reply}   [{turn.intent}, {turn.tier}]")
        if turn.state in OVER and turn.reply:
            self.finished.append(turn)
            self.say(f"   {timing(self.trace.of(turn.utterance_id))}")

    def say(self, line: str) -> None:
        print(line, flush=True)

    def answered(self) -> list[UtteranceTrace]:
        return [
            self.trace.of(t.utterance_id) for t in self.finished if self.trace.of(t.utterance_id).total_ms is not None
        ]

    def latency_table(self) -> str:
        """Markdown: p50 and p95 of each stage over the answered requests."""
        whole = figures(self.answered())
        lines = ["| stage | p50 ms | p95 ms |", "|---|---:|---:|"]
        lines += [_row(LABELS[stage], times) for stage, times in whole.stages.items()]
        lines.append(_row(f"**{NAMED['end_to_end']}**", whole.end_to_end))
        lines.append(_row(NAMED["first_partial"], whole.first_partial))
        return "\n".join(lines)

    def write(self, folder: Path) -> None:
        """transcript.md and latency.md."""
        lines = ["# Conversation\n"]
        for turn in self.finished:
            request = self.requests.get(turn.utterance_id)
            lines.append(f"**Wearer** ({turn.language}): {request.text if request else turn.request}\n")
            lines.append(f"**Glasses** ({turn.intent}): {turn.reply}\n")
            lines.append(f"_{timing(self.trace.of(turn.utterance_id))}_\n")
        (folder / "transcript.md").write_text("\n".join(lines), encoding="utf-8")
        (folder / "latency.md").write_text(self.latency_table() + "\n", encoding="utf-8")


def _row(label: str, times: Spread) -> str:
    return f"| {label} | {times.p50:.0f} | {times.p95:.0f} |"
