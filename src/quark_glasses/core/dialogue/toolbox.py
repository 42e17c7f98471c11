"""The tools at the desk: those of our own skills are run here, those of others are only known here.

The model's tools run when the policy of `core.tools.consent` lets them. An agent outside has no words of the wearer to show: what
it may only look up is looked up, and for what would change something the wearer is asked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quark_glasses.core.dialogue.answers import Action, Answer, RunTool
from quark_glasses.core.dialogue.skills import Skill, SkillContext
from quark_glasses.core.errors import Cancelled, GlassesError, InvalidInput
from quark_glasses.core.tools.builtin import BuiltinTools
from quark_glasses.core.tools.catalogue import Tools
from quark_glasses.core.tools.consent import Allow, Refuse, decide
from quark_glasses.core.tools.spec import BUILTIN, ToolSpec, from_json
from quark_glasses.core.types import Header, Risk, ToolCall, ToolEvent, ToolList, ToolRequest, ToolState

CONSENT_NS = 20_000_000_000  # an agent outside waits this long for the wearer's yes
MOST_WAITING = 8  # calls of agents; one more is refused


@dataclass(frozen=True)
class Ran:
    """What a tool of ours did: what could be said and must be done, and the event that tells of it."""

    answer: Answer
    event: ToolEvent


@dataclass(frozen=True)
class ForAgent:
    """What an agent's call comes to: at once an event, or a question to the wearer."""

    event: ToolEvent | None = None
    question: Answer | None = None
    actions: tuple[Action, ...] = ()


class Toolbox:
    """See the module."""

    def __init__(self, skills: Sequence[Skill]) -> None:
        self._builtin = BuiltinTools(skills)
        self._own = {spec.name: spec for spec in self._builtin.specs()}
        self._tools = Tools(tuple(self._own.values()))
        self._outside: tuple[ToolSpec, ...] = ()
        self._agents: dict[str, tuple[ToolRequest, int]] = {}  # calls of agents that wait for a yes, and until when
        self._count = 0

    def specs(self) -> tuple[ToolSpec, ...]:
        """All tools, ours first."""
        return (*self._own.values(), *self._outside)

    def owns(self, tool: str) -> bool:
        return tool in self._own

    def know(self, tools: ToolList) -> None:
        """Take over the outside tools of a list; raises `InvalidInput`."""
        self._outside = tuple(spec for spec in from_json(tools.tools_json) if spec.source != BUILTIN)

    def run(self, request: ToolRequest, context: SkillContext, *, sure: bool = False) -> Ran:
        """Run a tool of ours that was allowed. What goes wrong is in the event.

        `sure`: the wearer said yes to it a moment ago, so that a skill that asks again gets its yes.
        """
        spec = self._own[request.call.tool]
        try:
            _, arguments = self._tools.check(request.call)
            answer = self._builtin.run(request.call.tool, arguments, context)
            answer = answer.on_yes if sure and answer.on_yes else answer
        except GlassesError as error:
            return Ran(Answer("", context.language), _event(request, spec.risk, ToolState.FAILED, context, error=error))
        result = json.dumps({"said": answer.text}, ensure_ascii=False)
        return Ran(answer, _event(request, spec.risk, ToolState.DONE, context, result))

    def sure(self, answer: Answer) -> tuple[ToolCall, ...]:
        """The model's calls that the wearer just said yes to; none where the answer is another."""
        calls = tuple(action.call for action in answer.actions if isinstance(action, RunTool))
        return () if any(call.id in self._agents for call in calls) else calls

    def for_agent(self, request: ToolRequest, context: SkillContext) -> ForAgent:
        """What comes of an agent's call."""
        spec = self._own[request.call.tool]
        context = replace(context, language=request.language or context.language)
        try:
            _, arguments = self._tools.check(request.call)
            if len(self._agents) >= MOST_WAITING:
                raise InvalidInput("too many calls wait for the wearer", "Call again later")
            verdict = decide(spec, arguments, (), context.language, True)
            if isinstance(verdict, Refuse):
                raise InvalidInput(verdict.sentence)
        except GlassesError as error:
            return ForAgent(_event(request, spec.risk, ToolState.REFUSED, context, error=error))
        if isinstance(verdict, Allow):
            ran = self.run(request, context)
            return ForAgent(ran.event, actions=ran.answer.actions)
        self._agents[request.call.id] = (request, context.now_ns + (request.deadline_ns or CONSENT_NS))
        return ForAgent(question=confirm(verdict.question, (request.call,), context.language))

    def answered(self, event: ToolEvent) -> ToolEvent:
        """The event of a call that the wearer said yes to, as the one who asked knows it."""
        request, _ = self._agents.pop(event.call.id, (None, 0))
        return event if request is None else replace(event, origin=request.origin, utterance_id=request.utterance_id)

    def expired(self, now_ns: int) -> Iterator[ToolEvent]:
        """Calls of agents that the wearer did not say yes to in time."""
        for call_id, (request, deadline_ns) in list(self._agents.items()):
            if now_ns >= deadline_ns:
                del self._agents[call_id]
                error = Cancelled("the wearer did not say yes", "Ask again when the wearer expects it")
                yield ToolEvent(
                    Header(now_ns), request.utterance_id, request.call, request.origin,
                    self._own[request.call.tool].risk, ToolState.REFUSED, "", error.code, str(error),
                )  # fmt: skip


def confirm(question: str, calls: Sequence[ToolCall], language: str) -> Answer:
    """The question to the wearer; yes runs the tools."""
    yes = Answer("", language, tuple(map(RunTool, calls)))
    return Answer(question, language, intent="tool", on_yes=yes)


def _event(
    request: ToolRequest, risk: Risk, state: ToolState, context: SkillContext, result: str = "",
    error: GlassesError | None = None,
) -> ToolEvent:  # fmt: skip
    code, text = (error.code, str(error)) if error else (0, "")
    return ToolEvent(
        Header(context.now_ns), request.utterance_id, request.call, request.origin, risk, state, result, code, text
    )
