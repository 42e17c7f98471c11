"""Answers that other nodes give: a skill asks one over `skills/call`, and the wearer's turn waits for what it tells.

    skill    Answer("", actions=(AwaitTool(ToolCall("look-1", "vision.read")),))
    owner    ToolEvent DONE or FAILED with result_json {"said": "...", "language": "en"}
    turn     THINKING until then; `said` is spoken as its answer

What they tell may be words that strangers printed: see `Answer.of_others`. One errand waits at a time: a newer request takes its
place, and what comes of the older one is not spoken any more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.dialogue.answers import Answer, AwaitTool
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.core.types import Header, ToolEvent, ToolRequest, ToolState, Turn

GRACE_NS = 500_000_000  # the owner's own deadline comes first, and says more
ENDED = (ToolState.DONE, ToolState.FAILED, ToolState.REFUSED)
MOST_SAID = 2000  # characters


@dataclass(frozen=True)
class _Waiting:
    call_id: str
    turn: Turn
    answer: Answer
    until_ns: int


class Errands:
    """See the module. What goes wrong is an answer too: `unanswered` names the wording of a node that says nothing."""

    unanswered = "no_news"

    def __init__(self) -> None:
        self._waiting: _Waiting | None = None

    @property
    def utterance_id(self) -> str:
        """The utterance that waits, "" for none."""
        return self._waiting.turn.utterance_id if self._waiting else ""

    def begin(self, turn: Turn, answer: Answer, action: AwaitTool, now_ns: int) -> ToolRequest:
        """Send for the answer of a turn."""
        deadline_ns = round(action.deadline_s * 1e9)
        self._waiting = _Waiting(action.call.id, turn, answer, now_ns + deadline_ns + GRACE_NS)
        return ToolRequest(Header(now_ns), action.call, turn.utterance_id, "intent", answer.language, deadline_ns)

    def give_up(self) -> Turn | None:
        """The wearer wants something else; the turn that waited."""
        waiting, self._waiting = self._waiting, None
        return waiting.turn if waiting else None

    def on_event(self, event: ToolEvent) -> tuple[Turn, Answer] | None:
        """The turn and the answer that it waited for, if it was for this; the answer has no text where the owner told nothing."""
        waiting = self._waiting
        if waiting is None or event.call.id != waiting.call_id or event.state not in ENDED:
            return None
        self._waiting = None
        said, language = _said(event.result_json, waiting.answer.language)
        return waiting.turn, _answer(waiting, said, language)

    def overdue(self, now_ns: int) -> Iterator[tuple[Turn, Answer]]:
        """A turn whose owner did not answer in time, once."""
        if self._waiting is not None and now_ns >= self._waiting.until_ns:
            waiting, self._waiting = self._waiting, None
            yield waiting.turn, _answer(waiting, "", waiting.answer.language)


def awaited(answer: Answer) -> AwaitTool | None:
    """The errand that an answer waits for, if it does."""
    return next((action for action in answer.actions if isinstance(action, AwaitTool)), None)


def _answer(waiting: _Waiting, said: str, language: str) -> Answer:
    of = waiting.answer
    return Answer(said, language, title=of.title, intent=of.intent, slots=of.slots, of_others=True)


def _said(result_json: str, language: str) -> tuple[str, str]:
    """What is to be said of a result, and in which language; "" where it tells nothing."""
    try:
        result: Any = json.loads(result_json or "{}")
    except ValueError:
        return "", language
    said = result.get("said") if isinstance(result, dict) else None
    if not isinstance(said, str):
        return "", language
    return clean(said, MOST_SAID), "zh" if str(result.get("language", language)).startswith("zh") else "en"
