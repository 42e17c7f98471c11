"""The tools of one turn: at work, or waiting for the wearer's yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.tools.consent import Confirm, Refuse, question_for
from quark_glasses.core.tools.spec import BUILTIN, ToolSpec
from quark_glasses.core.tools.untrusted import as_data
from quark_glasses.core.types import ToolCall

STORED = frozenset({"memory_recall", "memory_list", "note_read", "note_last"})
"""Tools and intents that read out what was kept for so long that nobody knows whose words it is."""
PRIVATE = (*STORED, "memory_add", "memory_forget", "memory_forget_last", "note_add")
"""Tools and intents about what is kept: of these exchanges only tiers that may see memories are told."""


@dataclass
class Running:
    """A tool at work."""

    spec: ToolSpec
    call: ToolCall
    deadline_ns: int
    result: str = ""
    said: str = ""  # by a skill, ready to be spoken
    error: str = ""

    @property
    def of_others(self) -> bool:
        """Is what it finds text of others?"""
        return self.spec.source != BUILTIN or self.spec.name in STORED

    @property
    def content(self) -> str:
        """The result as the model gets it."""
        return as_data(self.result, self.spec.name) if self.of_others else self.result


@dataclass(frozen=True)
class Doubtful:
    """A call that the wearer has not asked for in so many words; `verdict` has the question about it alone."""

    spec: ToolSpec
    call: ToolCall
    arguments: Mapping[str, Any]
    verdict: Confirm


@dataclass(frozen=True)
class Confirmation:
    """Tools that wait for the wearer's yes."""

    calls: tuple[ToolCall, ...]
    question: str


def ask_about(doubtful: Sequence[Doubtful], language: str) -> Confirmation:
    """One question for all of them; where that is too long for the ear, for the first alone."""
    whole = question_for([(each.spec, each.arguments) for each in doubtful], language)
    if isinstance(whole, Refuse):
        return Confirmation((doubtful[0].call,), doubtful[0].verdict.question)
    return Confirmation(tuple(each.call for each in doubtful), whole.question)
