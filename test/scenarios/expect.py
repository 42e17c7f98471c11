"""What a scenario expects of a step, and what must hold in every conversation.

expect:
  spoken: regular expression on all that is said in this turn; not_spoken: what must not be
  heard: regular expression on the reply as the turn tells it at its end (what was heard)
  tools: {timer_set: {duration_s: 300}}    # tools that ran, with these arguments; {} none
  state: done              # or cancelled, failed; none: nobody was answered
  within_s: 4.0            # from the end of the wearer's speech to the first sound
  asked: regular expression on all that the model was sent last; not_asked; rounds: how often it was asked
  announced: regular expression on what was said unasked: alarms
  held: true               # the voice waited
  timers, notes, memories, volume, muted: what the glasses hold once all is over
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from play import OVER, Outcome, Played

from quark_glasses.core.assistant.tiers import MEMORY, SHOWN_AS
from quark_glasses.core.types import AskRequest, ChatMessage, TurnState

MARKDOWN = re.compile(r"\*\*|__|`|^\s*#|^\s*[-*>] |\]\(", re.MULTILINE)
KNOWN = {
    "spoken", "not_spoken", "heard", "tools", "state", "within_s", "asked", "not_asked", "rounds", "announced", "held",
    "timers", "notes", "memories", "volume", "muted",
}  # fmt: skip


def check(outcome: Outcome) -> None:
    """What was expected of a step, against what came of it."""
    wanted = outcome.step.get("expect", {})
    assert wanted.keys() <= KNOWN, wanted.keys() - KNOWN
    default = "done" if "say" in outcome.step else "none"
    assert outcome.state == wanted.get("state", default), [turn.state.name for turn in outcome.turns]
    texts = {
        "spoken": outcome.spoken, "heard": outcome.turns[-1].reply if outcome.turns else "",
        "asked": sent(outcome.asked[-1]) if outcome.asked else "",
        "announced": "".join(say.text for say in outcome.announced),
    }  # fmt: skip
    for key, text in texts.items():
        if key in wanted:
            assert re.search(wanted[key], text, re.DOTALL), f"{key}: {text!r}"
        if f"not_{key}" in wanted:
            assert not re.search(wanted[f"not_{key}"], text, re.DOTALL), f"{key}: {text!r}"
    facts = {"tools": outcome.tools, "rounds": len(outcome.asked), "held": bool(outcome.holds), **outcome.state_after}
    for key, value in facts.items():
        if key in wanted:
            assert value == wanted[key], f"{key}: {value}"
    if "within_s" in wanted:
        assert outcome.sounded_ns, "nothing was heard"
        assert (outcome.sounded_ns - outcome.ended_ns) / 1e9 <= wanted["within_s"]


def check_all(played: Played) -> None:
    """Every step, by its words."""
    for outcome in played.outcomes:
        try:
            check(outcome)
        except AssertionError as error:
            named = next(f"{key} {value}" for key, value in outcome.step.items() if key != "expect")
            raise AssertionError(f"«{named}»: {error}") from error


def check_manners(played: Played) -> None:
    """What holds in every conversation: turns end once, only what was said was heard, and nothing is said that only reads well."""
    for outcome in played.outcomes:
        states = [turn.state for turn in outcome.turns if turn.state in OVER]
        thought = [turn for turn in outcome.turns if turn.state == TurnState.THINKING]
        assert len(states) == 1 or not thought, (outcome.step, states)
        if outcome.said:
            assert outcome.spoken.strip().startswith(outcome.turns[-1].reply.strip())
        shown = "".join(chunk.text for chunk in outcome.shown)
        for text in (outcome.spoken, shown, outcome.turns[-1].reply if outcome.turns else ""):
            assert not MARKDOWN.search(text), text
        assert outcome.spoken.strip() in shown, "what is said is shown as well"


def check_messages(played: Played) -> None:
    """What the model is sent: well formed, nothing twice, and each time the last conversation with more at its end."""
    firsts = [outcome.asked[0] for outcome in played.outcomes if outcome.asked]
    for outcome in played.outcomes:
        for ask in outcome.asked:
            _well_formed(ask)
        for before, after in pairwise(outcome.asked):
            assert after.messages[: len(before.messages)] == before.messages
    for before, after in pairwise(firsts):
        if before.messages[0] == after.messages[0]:  # else the oldest were summed up
            *kept, last = _without_memory(before)
            assert _without_memory(after)[: len(kept)] == kept
            assert _without_memory(after)[len(kept)] == last
        assert after.tools_json == before.tools_json


def _well_formed(ask: AskRequest) -> None:
    roles = [message.role for message in _without_memory(ask)]
    recalled = [m for m in ask.messages[:-2] if m.role == MEMORY and m.content.startswith("<data")]
    assert not recalled or roles[-1] == "tool", "what is recalled for a question is no part of the history"
    assert roles[:2] == ["system", "user"]
    assert roles[-1] in ("user", "tool")
    called: set[str] = set()
    for before, after in pairwise(_without_memory(ask)[1:]):
        assert (before.role, after.role) not in (("user", "user"), ("assistant", "assistant")), after
    for message in ask.messages:
        called |= {call.id for call in message.tool_calls}
        assert message.role != "tool" or message.tool_call_id in called
        assert message.content.strip() or message.tool_calls


def _without_memory(ask: AskRequest) -> list[ChatMessage]:
    """The conversation as a tier with memory sees it, but for what is recalled of the matter before the question."""
    recalled = (message.role == MEMORY and message.content.startswith("<data") for message in ask.messages)
    return [
        replace(message, role=SHOWN_AS.get(message.role, message.role))
        for message, left_out in zip(ask.messages, recalled, strict=True)
        if not left_out
    ]


def sent(ask: AskRequest) -> str:
    """All that the model was sent, but for the system prompt."""
    return "\n".join(_lines(ask.messages[1:]))


def _lines(messages: Iterable[ChatMessage]) -> Iterable[Any]:
    for message in messages:
        yield f"{message.role}: {message.content}"
        yield from (f"{message.role}: {call.tool}({call.arguments_json})" for call in message.tool_calls)
