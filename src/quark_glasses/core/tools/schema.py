"""JSON schemas of tools made plain and small: an outside server's schema is data too, and may be built to hurt.

A plain schema has no `$ref` (local ones are put in place), no patterns of others (a bad regular expression can run for hours) and
no text that hides anything. Checking arguments against it takes a time that its size bounds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.tools.untrusted import clean

MOST_NODES = 600
DEEPEST = 12
MOST_CHARS = 6000
TEXT_CHARS = 200  # of a description inside a schema
_MAPS = ("properties", "dependentSchemas")  # keyword -> name -> schema
_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
_ONE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_KEPT = frozenset(
    "type enum const required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems "
    "minProperties maxProperties title description default format examples".split()
)


def plain(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The plain form of an outside tool's schema; raises `InvalidInput` where it has none, or is too large."""
    try:
        made = _Plain(schema).copy(schema, 0)
    except (TypeError, ValueError, AttributeError, LookupError, RecursionError) as error:
        raise InvalidInput(f"the schema of its arguments cannot be read: {error!r}") from error
    if made.get("type", "object") != "object":
        raise InvalidInput("its arguments are no object")
    made["type"] = "object"
    made.setdefault("properties", {})
    if len(json.dumps(made, ensure_ascii=False)) > MOST_CHARS:
        raise InvalidInput(f"the schema of its arguments has more than {MOST_CHARS} characters")
    return made


class _Plain:
    """Copies one schema, counting what it has copied."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._nodes = 0

    def copy(self, schema: Any, depth: int) -> dict[str, Any]:
        self._nodes += 1
        if self._nodes > MOST_NODES or depth > DEEPEST:
            raise InvalidInput("the schema of its arguments is too large or refers to itself")
        if isinstance(schema, bool):
            return {} if schema else {"not": {}}
        schema = dict(self._resolved(schema))
        return dict(self._parts(schema, depth + 1))

    def _parts(self, schema: Mapping[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
        for key, value in schema.items():
            if key in _MAPS:
                yield key, {clean(str(name), 64): self.copy(part, depth) for name, part in value.items()}
            elif key in _LISTS:
                yield key, [self.copy(part, depth) for part in value]
            elif key in _ONE:
                yield key, value if isinstance(value, bool) else self.copy(value, depth)
            elif key in _KEPT:
                yield key, _clean_value(value)

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow `$ref`, at most as deep as a schema may be."""
        for _ in range(DEEPEST):
            if "$ref" not in schema:
                return schema
            schema = {**self._at(str(schema["$ref"])), **{key: v for key, v in schema.items() if key != "$ref"}}
        raise InvalidInput("the schema of its arguments refers to itself")

    def _at(self, pointer: str) -> Mapping[str, Any]:
        if not pointer.startswith("#/"):
            raise InvalidInput("the schema of its arguments refers to another document")
        found: Any = self._root
        for part in pointer[2:].split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        if not isinstance(found, Mapping):
            raise InvalidInput("the schema of its arguments refers to what is no schema")
        return found


def _clean_value(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value, TEXT_CHARS)
    if isinstance(value, list):
        return [_clean_value(item) for item in value]
    if isinstance(value, Mapping):
        return {clean(str(key), 64): _clean_value(item) for key, item in value.items()}
    return value
