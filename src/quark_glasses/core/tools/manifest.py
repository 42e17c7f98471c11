"""The manifest of a skill, `<name>.skill.yaml`: which of its intents are tools, and how a model calls them.

    skill: timer
    description: Several timers at once, with or without a name.
    tiers: [glasses]
    tools:
      timer_set:
        intent: timer_set                 # of the sheets; the tool's own name where it is left out
        description: Start a countdown.   # for the model, English
        risk: act                         # read | act | pay
        deadline_s: 2
        node: vision                      # where a node answers; the tool is then called "vision.<verb>", as on `skills/call`
        arguments:                        # JSON schema of each, plus which slot it fills and how
          duration_s: {type: integer, minimum: 1, slot: duration}
          label: {type: string, slot: label}
        required: [duration_s]
        asked_by: {en: ["set + timer"], zh: [定时]}          # see `asked`
        confirm: {en: "set a timer for {duration_s:seconds}[ called {label}]", zh: ...}   # see `consent`

The sentence templates stay in the sheets, one a language; the manifest joins both by the intent. From it come the tool list of a
chat request, the tools of the MCP server and docs/SKILLS.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from quark_glasses.core.dialogue.grammar import SAFE_LOADER, IntentMatch, read_sheet
from quark_glasses.core.dialogue.quantities import ClockTime
from quark_glasses.core.dialogue.skills import Skill
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.tools.spec import BUILTIN, DEADLINE_S, RUN_ELSEWHERE, ToolSpec
from quark_glasses.core.types import Risk

PLAIN, DAY, CLOCK = "plain", "day", "clock"
KINDS = (PLAIN, DAY, CLOCK)
DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "day_after_tomorrow": 2}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OURS = ("slot", "kind", "joined")  # keys of an argument that are no JSON schema


@dataclass(frozen=True)
class Argument:
    """One argument of a tool and the slot that it fills.

    `kind` "plain" passes it on, "day" turns "tomorrow" into days from today, "clock" turns "07:30" into a `ClockTime` on the day
    that the argument `joined` names.
    """

    name: str
    slot: str
    kind: str = PLAIN
    joined: str = ""

    def to_slot(self, arguments: Mapping[str, Any]) -> Any:
        value = arguments[self.name]
        if self.kind == DAY:
            return DAYS[value]
        if self.kind == CLOCK:
            hour, minute = value.split(":")
            day = arguments.get(self.joined, "")
            weekday = WEEKDAYS.index(day) if day in WEEKDAYS else None
            return ClockTime(int(hour), int(minute), DAYS.get(day), weekday)
        return value

    def from_slot(self, value: Any) -> dict[str, Any]:
        """The arguments that give this slot; raises `ValueError` where none do."""
        if self.kind == DAY:
            return {self.name: _day_name(int(value))}
        if self.kind == CLOCK:
            if not isinstance(value, ClockTime) or not value.exact:
                raise ValueError("morning or evening was not said")
            found: dict[str, Any] = {self.name: f"{value.hour:02d}:{value.minute:02d}"}
            if value.weekday is not None:
                found[self.joined] = WEEKDAYS[value.weekday]
            elif value.day is not None:
                found[self.joined] = _day_name(value.day)
            return found
        return {self.name: value}


@dataclass(frozen=True)
class Binding:
    """A tool and the intent that it stands for."""

    spec: ToolSpec
    intent: str
    arguments: tuple[Argument, ...] = ()

    def slots(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Slots of the intent from arguments that fit the schema."""
        filled = [argument for argument in self.arguments if argument.slot and argument.name in arguments]
        return {argument.slot: argument.to_slot(arguments) for argument in filled}

    def call_arguments(self, slots: Mapping[str, Any]) -> dict[str, Any] | None:
        """The arguments that stand for these slots; None where the tool cannot say it."""
        by_slot = {argument.slot: argument for argument in self.arguments}
        try:
            parts = [by_slot[slot].from_slot(value) for slot, value in slots.items()]
        except (KeyError, ValueError):
            return None
        return {name: value for part in parts for name, value in part.items()}


@dataclass(frozen=True)
class Manifest:
    """What one skill offers."""

    skill: str
    description: str = ""
    tiers: tuple[str, ...] = ("glasses",)
    tools: tuple[Binding, ...] = ()
    sentences: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # language -> typical requests


def manifest_of(skill: Skill) -> Manifest | None:
    """The manifest of a skill, joined with its sheets; None where it has none. Raises `InvalidInput`."""
    read = getattr(skill, "manifest", None)
    text = read() if callable(read) else ""
    return read_manifest(str(text), skill.name, skill.sheets()) if text else None


def read_manifest(text: str, skill: str, sheets: Iterable[str]) -> Manifest:
    """Read one; raises `InvalidInput` naming what is wrong, also where an intent has no sentences in a sheet."""
    try:
        content = yaml.load(text, Loader=SAFE_LOADER)
        if content["skill"] != skill:
            raise _wrong(skill, f"it says that it is of '{content['skill']}'")
        tools = tuple(_binding(skill, name, body) for name, body in content["tools"].items())
        description, tiers = str(content.get("description", "")), tuple(content.get("tiers", ("glasses",)))
    except (yaml.YAMLError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise _wrong(skill, f"it cannot be read: {error!r}") from error
    sentences: dict[str, tuple[str, ...]] = {}
    for sheet in map(read_sheet, sheets):
        sentences[str(sheet["language"])] = tuple(sheet.get("typical") or ())
        lost = [tool.intent for tool in tools if tool.intent not in (sheet.get("intents") or {})]
        if lost:
            raise _wrong(skill, f"{skill}.{sheet['language']}.yaml has no sentences for {', '.join(lost)}")
    return Manifest(skill, description, tiers, tools, sentences)


def tool_calls(bindings: Mapping[str, Binding], match: IntentMatch) -> tuple[str, dict[str, Any]] | None:
    """The tool and arguments that do what a sentence of the grammar asked for; None where no tool does. `bindings` by intent."""
    binding = bindings.get(match.intent)
    arguments = binding.call_arguments(match.slots) if binding else None
    return None if binding is None or arguments is None else (binding.spec.name, arguments)


def _binding(skill: str, name: str, body: Mapping[str, Any]) -> Binding:
    arguments, properties = [], {}
    for key, schema in (body.get("arguments") or {}).items():
        kind = schema.get("kind", PLAIN)
        if kind not in KINDS:
            raise _wrong(skill, f"'{kind}' of {name}.{key} is none of {', '.join(KINDS)}")
        arguments.append(Argument(key, schema.get("slot", ""), kind, schema.get("joined", "")))
        properties[key] = {word: value for word, value in schema.items() if word not in _OURS}
    parameters = {"type": "object", "properties": properties, "additionalProperties": False}
    if body.get("required"):
        parameters["required"] = list(body["required"])
    spec = ToolSpec(
        name,
        " ".join(str(body["description"]).split()),
        parameters,
        Risk[str(body["risk"]).upper()],
        _source(skill, name, str(body.get("node", ""))),
        deadline_s=float(body.get("deadline_s", DEADLINE_S)),
        asked_by={language: tuple(words) for language, words in (body.get("asked_by") or {}).items()},
        confirm=dict(body.get("confirm") or {}),
    )
    if spec.risk is not Risk.READ and not (spec.asked_by and spec.confirm):
        raise _wrong(skill, f"{name} acts, and says not what it is asked by or how to confirm it")
    return Binding(spec, str(body.get("intent", name)), tuple(arguments))


def _source(skill: str, name: str, node: str) -> str:
    """Who answers a tool: the glasses' own skills, or a node that its name begins with."""
    if not node:
        return BUILTIN
    if node not in RUN_ELSEWHERE or not name.startswith(f"{node}."):
        known = ", ".join(f"{each}.<verb>" for each in sorted(RUN_ELSEWHERE))
        raise _wrong(skill, f"{name} of node '{node}' is none of {known}")
    return node


def _day_name(days: int) -> str:
    for name, value in DAYS.items():
        if value == days:
            return name
    raise ValueError(f"no word for {days} days from today")


def _wrong(skill: str, what: str) -> InvalidInput:
    return InvalidInput(f"the manifest of skill '{skill}' is wrong: {what}", f"Correct {skill}.skill.yaml")
