"""The list of tools as a model gets it, and what a model makes of it checked before anything runs."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.tools.spec import BUILTIN, RUN_ELSEWHERE, ToolSpec
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.core.types import ToolCall

MOST_TOOLS = 64
DESCRIPTION_CHARS = 500
ARGUMENT_CHARS = 8000  # of the JSON that a model writes
PROBLEM_CHARS = 240
NAME_CHARS = 64  # that OpenAI allows: letters, digits, _ and -


class Tools:
    """Tools by name. More than `MOST_TOOLS` are left out, the outside ones first; so are names that read the same to a model."""

    def __init__(self, specs: Iterable[ToolSpec]) -> None:
        self._specs: dict[str, ToolSpec] = {}
        self._names: dict[str, str] = {}  # as the model writes it -> as we do
        for spec in sorted(specs, key=lambda spec: (_outside(spec), spec.source != BUILTIN, spec.name)):
            shown = openai_name(spec.name)
            if len(self._specs) < MOST_TOOLS and shown not in self._names and len(shown) <= NAME_CHARS:
                self._specs[spec.name] = spec
                self._names[shown] = spec.name
        self._checkers: dict[str, Any] = {}
        rows = [_openai(self._specs[name]) for name in sorted(self._specs)]
        self._json = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def __len__(self) -> int:
        return len(self._specs)

    def __iter__(self) -> Iterator[ToolSpec]:
        return iter(self._specs[name] for name in sorted(self._specs))

    def openai_json(self) -> str:
        """Shaped like `tools` of OpenAI's chat requests; the same bytes for the same tools, so that prompts can be cached."""
        return self._json

    def spec(self, name: str) -> ToolSpec:
        """By our name or the one that the model writes; raises `UnknownName`."""
        found = self._specs.get(self._names.get(name, name))
        if found is None:
            near = difflib.get_close_matches(name, self._names, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(sorted(self._names)) or 'none'}"
            raise UnknownName(f"there is no tool '{clean(name, 60)}'", hint)
        return found

    def check(self, call: ToolCall) -> tuple[ToolSpec, dict[str, Any]]:
        """The tool and its arguments; raises `InvalidInput` or `UnknownName` with a sentence that the model can act on."""
        spec = self.spec(call.tool)
        if len(call.arguments_json) > ARGUMENT_CHARS:
            raise InvalidInput(f"the arguments of {spec.name} are too long", f"Use at most {ARGUMENT_CHARS} characters")
        try:
            arguments = json.loads(call.arguments_json or "{}")
        except (ValueError, RecursionError) as error:
            raise InvalidInput(f"the arguments of {spec.name} are no JSON", "Write one JSON object") from error
        if not isinstance(arguments, dict):
            raise InvalidInput(f"the arguments of {spec.name} are no JSON object", "Write one JSON object")
        arguments = _lenient(arguments, spec.parameters)
        problem = self._problem(spec, arguments)
        if problem:
            raise InvalidInput(f"the arguments of {spec.name} do not fit: {problem}", "Correct them and call again")
        return spec, arguments

    def _problem(self, spec: ToolSpec, arguments: dict[str, Any]) -> str:
        """What is wrong with the arguments, "" nothing."""
        from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # imported late: it reads its meta-schemas from disk
        from jsonschema.exceptions import best_match  # type: ignore[import-untyped]
        from referencing import Registry

        if spec.name not in self._checkers:
            # without a registry of its own a validator would fetch what a schema refers to
            self._checkers[spec.name] = Draft202012Validator(spec.parameters, registry=Registry())
        try:
            worst = best_match(self._checkers[spec.name].iter_errors(arguments))
        except Exception as error:  # a schema of others may be wrong in any way
            return f"its schema cannot be used ({type(error).__name__})"
        if worst is None:
            return ""
        where = ".".join(str(part) for part in worst.absolute_path)
        return clean(f"{where}: {worst.message}" if where else worst.message, PROBLEM_CHARS)


def openai_name(name: str) -> str:
    """The name as OpenAI's tool lists allow it: a dot becomes two underscores."""
    return name.replace(".", "__")


def _outside(spec: ToolSpec) -> bool:
    """Is it a tool of others?"""
    return spec.source != BUILTIN and spec.source not in RUN_ELSEWHERE


def _openai(spec: ToolSpec) -> dict[str, Any]:
    description = clean(spec.description, DESCRIPTION_CHARS)
    if _outside(spec):
        description = f"(outside tool of {spec.source}) {description}"
    function = {"name": openai_name(spec.name), "description": description, "parameters": spec.parameters}
    return {"type": "function", "function": function}


def _lenient(arguments: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Forgive what small models get wrong: null for what is left out, and "5" for 5."""
    properties, required = schema.get("properties", {}), schema.get("required", ())
    kept = {name: value for name, value in arguments.items() if value is not None or name in required}
    for name, value in kept.items():
        wanted = properties.get(name)
        if isinstance(value, str) and isinstance(wanted, Mapping) and wanted.get("type") == "integer":
            digits = value.strip()
            if digits.isascii() and digits.removeprefix("-").isdigit() and len(digits) < 16:
                kept[name] = int(digits)
    return kept
