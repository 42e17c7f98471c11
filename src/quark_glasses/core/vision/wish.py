"""What is asked of the eyes: the tools `vision.<verb>`, and the wish behind a call of one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.tools.told import arguments
from quark_glasses.core.types import ToolRequest
from quark_glasses.core.vision.findings import Sought

MOST_QUESTION = 500  # characters
_NAMES = {"objects": Sought.OBJECTS, "codes": Sought.CODES, "texts": Sought.TEXTS, "looks": Sought.LOOKS}
EVERYTHING = Sought.CODES | Sought.TEXTS | Sought.OBJECTS


class Verb(StrEnum):
    """The tools, each `vision.<verb>`."""

    FIND = "find"
    WHAT = "what"
    READ = "read"
    TRANSLATE = "translate"
    SCAN = "scan"


WANT = {
    Verb.WHAT: EVERYTHING, Verb.READ: Sought.TEXTS | Sought.CODES, Verb.TRANSLATE: Sought.TEXTS | Sought.CODES,
    Verb.SCAN: Sought.CODES,
}  # fmt: skip


@dataclass(frozen=True)
class Wish:
    """What is asked for. `enough` ends the look as soon as one of these is found; `to` is a language, "" the wearer's."""

    verb: Verb
    want: Sought
    language: str
    enough: Sought = Sought(0)
    question: str = ""
    to: str = ""
    more: bool = False

    @property
    def reads(self) -> bool:
        """Is it about text? Codes are looked for all the same: their marks are no text, and better than none."""
        return self.verb in (Verb.READ, Verb.TRANSLATE)

    @property
    def needs(self) -> Sought:
        """The kinds without which there is no answer."""
        return Sought.TEXTS if self.reads else self.want


def wish_of(request: ToolRequest) -> Wish | None:
    """The wish behind a call of a tool `vision.*`; None for tools of others; raises `InvalidInput`."""
    owner, _, name = request.call.tool.partition(".")
    if owner != "vision":
        return None
    if name not in set(Verb):
        raise InvalidInput(f"there is no tool {request.call.tool}", f"There are: {', '.join(Verb)}")
    given, verb = arguments(request), Verb(name)
    language = "zh" if request.language.startswith("zh") else "en"
    wish = Wish(verb, WANT.get(verb, Sought(0)), language)
    if verb == Verb.FIND:
        wish = replace(
            wish, want=_sought(given.get("want", ["codes", "texts"])), enough=_sought(given.get("enough", []))
        )
    to = str(given.get("to", ""))[:35]
    question = str(given.get("question", ""))[:MOST_QUESTION]
    return replace(wish, question=question, to=to, more=given.get("more") is True)


def wearer_goes_on(old: ToolRequest, new: ToolRequest) -> bool:
    """Does the wearer ask for something else now?"""
    return old.origin == new.origin == "intent" and old.utterance_id != new.utterance_id


def _sought(names: object) -> Sought:
    """Raises `InvalidInput` for what cannot be looked for."""
    found = Sought(0)
    for name in names if isinstance(names, list) else [names]:
        if not isinstance(name, str) or name not in _NAMES:
            raise InvalidInput(f"nobody can look for {name!r}", f"Ask for some of: {', '.join(_NAMES)}")
        found |= _NAMES[name]
    return found
