"""What the model and its tools had to do with an utterance."""

from __future__ import annotations

from dataclasses import dataclass, field

from quark_glasses.core.types import AskChunk, AskRequest, ToolEvent, ToolState


@dataclass
class ToolUse:
    """One tool call: when it was asked for and answered (ns, 0 not known), and what came of it."""

    tool: str
    asked_ns: int = 0
    over_ns: int = 0
    state: ToolState = ToolState.PROPOSED
    error: str = ""

    @property
    def ms(self) -> float | None:
        """From asking to the answer."""
        return (self.over_ns - self.asked_ns) / 1e6 if self.asked_ns and self.over_ns else None

    def until(self, at_ns: int) -> int:
        """How far it was by then: when it was over, else when it was asked for, else 0."""
        return next((moment for moment in (self.over_ns, self.asked_ns) if 0 < moment <= at_ns), 0)


@dataclass
class ModelUse:
    """Filled message by message, in any order."""

    asked: dict[str, int] = field(default_factory=dict)  # request -> when
    tools: dict[str, ToolUse] = field(default_factory=dict)  # call -> its use
    tier: str = ""
    model: str = ""
    why: str = ""
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def feed(self, value: object) -> None:
        """Take one published value about the utterance."""
        match value:
            case AskRequest():
                self.asked[value.request_id] = value.header.stamp_ns
            case AskChunk():
                self.tier, self.model = value.tier or self.tier, value.model or self.model
                self.why = value.why or self.why
                self.prompt_tokens += value.prompt_tokens
                self.completion_tokens += value.completion_tokens
            case ToolEvent():
                self._tool(value)

    def _tool(self, event: ToolEvent) -> None:
        use = self.tools.setdefault(event.call.id, ToolUse(event.call.tool))
        stamp_ns = event.header.stamp_ns
        if event.state != ToolState.PROPOSED:
            use.tool = event.call.tool  # as its owner calls it; the model writes it in its own way
        use.asked_ns = min(use.asked_ns, stamp_ns) if use.asked_ns else stamp_ns
        if event.state >= use.state:
            use.state = event.state
        if event.state in (ToolState.DONE, ToolState.REFUSED, ToolState.FAILED):
            use.over_ns, use.error = stamp_ns, event.error_msg

    def notes(self) -> list[str]:
        """In words, for a terminal."""
        found = []
        if self.tier or self.model:
            rounds = f" in {len(self.asked)} rounds" if len(self.asked) > 1 else ""
            tokens = (
                f", {self.prompt_tokens} tokens read, {self.completion_tokens} written" if self.prompt_tokens else ""
            )
            why = f" since {self.why}" if self.why else ""
            found.append(f"{self.tier} {self.model}".strip() + f" answered{rounds}{tokens}{why}")
        for use in self.tools.values():
            took = f" in {use.ms:.0f} ms" if use.ms else ""
            error = f" ({use.error})" if use.error else ""
            found.append(f"tool {use.tool} {use.state.name.lower()}{took}{error}")
        return found
