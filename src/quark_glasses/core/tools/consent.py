"""May this tool run now? A pure policy that no model, tool or page has a say in: only the wearer's own words do.

- read: yes.
- act: yes where the wearer asked for it (`asked`), in this utterance, or in the two before it while nothing of others is in the
  context. Where something of others is (a tool result, a picture, a memory, overheard speech), what goes into the arguments must
  come from the wearer as well (`grounded`). Else the wearer is asked, and hears exactly what would be done.
- pay: never by a model. A proposal that the wearer asked for may be put to them; it pays nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.dialogue import phrasing
from quark_glasses.core.tools.asked import asked, withdrawn
from quark_glasses.core.tools.grounded import grounded
from quark_glasses.core.tools.manifest import DAYS, WEEKDAYS
from quark_glasses.core.tools.spec import BUILTIN, ToolSpec
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.core.types import Risk

BEFORE = 2  # earlier utterances that count while the context is clean
SPOKEN_CHARS = 240  # a question that is longer cannot be answered by ear

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"\{(\w+)(?::(\w+))?\}")
_ASK = {"en": "Shall I {what}?", "zh": "要{what}吗？"}
_AND = {"en": ", and ", "zh": "，再"}
_OUTSIDE = {"en": "use the outside tool {tool}", "zh": "用外部工具{tool}"}
_PAY = {
    "en": "Payments only begin with the wearer's own words",
    "zh": "付款只能由佩戴者自己说出来",
}
_LONG = {
    "en": "What it would do is too long to be confirmed by voice; use fewer words",
    "zh": "要做的事太长，没法用语音确认；请说短一些",
}


@dataclass(frozen=True)
class Allow:
    """It may run."""


@dataclass(frozen=True)
class Confirm:
    """The wearer is asked; it runs after a yes, with these arguments and no others."""

    question: str


@dataclass(frozen=True)
class Refuse:
    """It does not run; the sentence is for the model."""

    sentence: str


Verdict = Allow | Confirm | Refuse


def decide(
    spec: ToolSpec, arguments: Mapping[str, Any], wearer_words: Sequence[str], language: str, tainted: bool
) -> Verdict:
    """What to do with a call. `wearer_words`: what the wearer said, the latest last; of nobody else."""
    if spec.risk is Risk.READ:
        return Allow()
    wanted = _wanted(spec, wearer_words, tainted)
    if spec.risk is Risk.PAY:
        return question_for([(spec, arguments)], language) if wanted else Refuse(_in(_PAY, language))
    if wanted and (not tainted or grounded(arguments, wearer_words[-1])):
        return Allow()
    return question_for([(spec, arguments)], language)


def question_for(calls: Sequence[tuple[ToolSpec, Mapping[str, Any]]], language: str) -> Confirm | Refuse:
    """One question for these calls, whose yes is for all of them."""
    deeds = [deed(spec, arguments, language) for spec, arguments in calls]
    question = _in(_ASK, language).format(what=_in(_AND, language).join(deeds))
    return Confirm(question) if len(question) <= SPOKEN_CHARS else Refuse(_in(_LONG, language))


def _wanted(spec: ToolSpec, wearer_words: Sequence[str], tainted: bool) -> bool:
    """Did the wearer ask for this tool?"""
    if not wearer_words:
        return False
    now = wearer_words[-1]
    before = () if tainted or withdrawn(now) else wearer_words[-1 - BEFORE : -1]
    return any(asked(words, spec.asked_by) for words in (now, *before))


def deed(spec: ToolSpec, arguments: Mapping[str, Any], language: str) -> str:
    """In words what a call would do, with every argument that it has."""
    template = _in(spec.confirm, language) if spec.confirm else ""
    if not template:
        named = spec.name if spec.source == BUILTIN else spec.name.removeprefix(f"{spec.source}.") + f" ({spec.source})"
        template = _in(_OUTSIDE, language).format(tool=named)
    told = {name for name, _ in _FIELD.findall(template)}
    given = {name: value for name, value in arguments.items() if value not in (False, None)}

    def optional(part: re.Match[str]) -> str:
        return part[1] if all(name in given for name, _ in _FIELD.findall(part[1])) else ""

    def filled(found: re.Match[str]) -> str:
        return _spoken(given[found[1]], found[2] or "", language) if found[1] in given else ""

    text = _FIELD.sub(filled, _OPTIONAL.sub(optional, template))
    rest = [f"{clean(name, 40)}: {_spoken(value, '', language)}" for name, value in given.items() if name not in told]
    colon, comma = ("：", "，") if language.startswith("zh") else (", with ", ", ")
    return f"{text}{colon}{comma.join(rest)}" if rest else text


def _spoken(value: Any, how: str, language: str) -> str:
    if how == "silent":
        return ""
    if how == "seconds":
        return phrasing.duration(int(value), language)
    if how == "day" and value in DAYS:
        return phrasing.day(DAYS[value], language).lower()
    if how == "day" and value in WEEKDAYS and language.startswith("zh"):
        return f"星期{'一二三四五六日'[WEEKDAYS.index(value)]}"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return clean(" ".join(text.split()), 10 * SPOKEN_CHARS)


def _in(texts: Mapping[str, str], language: str) -> str:
    """The text in this language, else in English, else in any."""
    return texts.get(language[:2]) or texts.get("en") or next(iter(texts.values()), "")
