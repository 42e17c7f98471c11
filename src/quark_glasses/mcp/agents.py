"""Calls of agents outside, by our MCP server or the `call_tool` action: each waits for the event that answers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from quark_glasses.core.errors import DeadlineExceeded, InvalidInput
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.types import Header, Risk, ToolCall, ToolEvent, ToolRequest, ToolState

SECOND_NS = 1_000_000_000
MOST_CALLS = 16  # at once; one more is refused
SPARE_S = 1.0  # beyond what who owns the tool has
OVER = (ToolState.DONE, ToolState.REFUSED, ToolState.FAILED)


class Answerable(Protocol):
    """What waits: `ros.actions.Call`."""

    def feedback(self, **values: Any) -> None: ...

    def finish(self, values: dict[str, Any] | None = None, error: Exception | None = None) -> None: ...


@dataclass(frozen=True)
class _Asked:
    call: Answerable
    until_ns: int


class Agents:
    """See the module. Such a call has no words of the wearer behind it, whatever origin it claims: it is put to dialogue as such."""

    def __init__(self, consent_s: float) -> None:
        self._consent_s = consent_s
        self._asked: dict[str, _Asked] = {}
        self._count = 0

    def __bool__(self) -> bool:
        """Does any wait?"""
        return bool(self._asked)

    def take(self, call: Answerable, wanted: ToolCall, utterance_id: str, tools: Tools, now_ns: int) -> ToolRequest:
        """The request to publish; raises `InvalidInput` or `UnknownName` for a call that cannot be run."""
        spec, _ = tools.check(wanted)
        if len(self._asked) >= MOST_CALLS:
            raise InvalidInput("too many calls wait already", "Call again later")
        self._count += 1
        named = ToolCall(f"outside-{self._count}", spec.name, wanted.arguments_json or "{}")
        seconds = spec.deadline_s if spec.risk is Risk.READ else self._consent_s
        self._asked[named.id] = _Asked(call, now_ns + round((seconds + SPARE_S) * SECOND_NS))
        return ToolRequest(Header(now_ns), named, utterance_id, "mcp", deadline_ns=round(seconds * SECOND_NS))

    def on_event(self, event: ToolEvent, message: Any) -> None:
        """A call went on, or is answered. `message` is the event as it goes outside."""
        asked = self._asked.get(event.call.id)
        if asked is None:
            return
        asked.call.feedback(event=message)
        if event.state in OVER:
            del self._asked[event.call.id]
            asked.call.finish({name: getattr(event, name) for name in ("result_json", "error_code", "error_msg")})

    def expire(self, now_ns: int) -> None:
        """Answer calls that nobody answered."""
        for call_id in list(self._overdue(now_ns)):
            late = DeadlineExceeded("the glasses did not answer in time", "Try again later")
            self._asked.pop(call_id).call.finish(error=late)

    def _overdue(self, now_ns: int) -> Iterator[str]:
        return (call_id for call_id, asked in self._asked.items() if now_ns >= asked.until_ns)
