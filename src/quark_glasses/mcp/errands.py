"""Calls of tools of others that are under way: which may begin, and when one has taken too long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.core.tools.spec import ToolSpec
from quark_glasses.core.types import Header, Risk, ToolEvent, ToolRequest, ToolState

SECOND_NS = 1_000_000_000
MOST_CALLS = 16  # at once; one more is refused


def event(
    request: ToolRequest, risk: Risk, state: ToolState, now_ns: int, result: str = "", error: Exception | None = None
) -> ToolEvent:
    """One step in the life of a call."""
    code = 0 if error is None else error.code if isinstance(error, GlassesError) else GlassesError.code
    text = "" if error is None else str(error)
    return ToolEvent(
        Header(now_ns), request.utterance_id, request.call, request.origin, risk, state, result, code, text
    )


@dataclass(frozen=True)
class Errand:
    """One call under way; `cancel` gives it up."""

    request: ToolRequest
    spec: ToolSpec
    deadline_ns: int
    cancel: Callable[[], None]


class Errands:
    """See the module."""

    def __init__(self) -> None:
        self._going: dict[str, Errand] = {}

    def __bool__(self) -> bool:
        """Is any under way?"""
        return bool(self._going)

    def refusal(self, request: ToolRequest, spec: ToolSpec) -> GlassesError | None:
        """Why it may not run, whoever says so. Dialogue decides what the wearer wants; this is what can be known without it."""
        if spec.risk is Risk.PAY:
            return InvalidInput(f"{spec.name} pays, and no tool of others may", "Pay by the glasses' own payment")
        if spec.risk is Risk.ACT and request.origin == "mcp":
            return InvalidInput(
                f"{spec.name} acts, and an agent outside cannot ask for that", "Let the wearer ask for it"
            )
        if request.call.id in self._going or len(self._going) >= MOST_CALLS:
            return InvalidInput("this call or too many others are running already", "Call again later")
        return None

    def time_ns(self, request: ToolRequest, spec: ToolSpec) -> int:
        """How long it may take: as long as the tool may, or less where less is asked for."""
        own_ns = round(spec.deadline_s * SECOND_NS)
        return min(request.deadline_ns or own_ns, own_ns)

    def begin(self, errand: Errand) -> None:
        self._going[errand.request.call.id] = errand

    def end(self, call_id: str) -> Errand | None:
        """It is over; None where it was so before."""
        return self._going.pop(call_id, None)

    def overdue(self, now_ns: int) -> list[Errand]:
        """Those that have taken too long."""
        return [errand for errand in self._going.values() if now_ns >= errand.deadline_ns]

    def give_up(self) -> None:
        """Cancel them all."""
        for errand in self._going.values():
            errand.cancel()
