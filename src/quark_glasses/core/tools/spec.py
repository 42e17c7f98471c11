"""What is known about one tool, whoever owns it: a skill of the glasses or an MCP server."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Risk

BUILTIN = "glasses"  # source of the tools that the glasses own themselves
RUN_ELSEWHERE = frozenset(
    {"coder", "vision", "commerce", "camera"}
)  # "<name>.<verb>" belongs to the node of that name; models see those of a manifest, agents none
DEADLINE_S = 5.0


@dataclass(frozen=True)
class ToolSpec:
    """One tool.

    Attributes:
        name: unique; of an MCP server's tool "<server>.<tool>". Letters, digits, "_", "-" and ".".
        description: for the model, English. Of an outside tool it is data: shown to the model inside the tool list, nowhere else.
        parameters: JSON schema of the arguments, an object.
        risk: by our own list, never by the tool's word.
        source: `BUILTIN`, the name of the node that answers (`RUN_ELSEWHERE`), or that of the MCP server.
        deadline_s: how long an answer may take.
        asked_by: language -> words one of which must be in the wearer's own request before a tool that acts may run; see `asked`.
        confirm: language -> what it would do, for "shall I ...?"; `{argument}` and optional `[parts]`, see `consent`.
    """

    name: str
    description: str
    parameters: Mapping[str, Any] = field(default_factory=lambda: {"type": "object", "properties": {}})
    risk: Risk = Risk.READ
    source: str = BUILTIN
    deadline_s: float = DEADLINE_S
    asked_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    confirm: Mapping[str, str] = field(default_factory=dict)


def to_json(specs: Iterable[ToolSpec]) -> str:
    """What `ToolList.tools_json` holds, sorted by name so that it is the same text each time."""
    rows = [{**vars(spec), "risk": spec.risk.name.lower()} for spec in sorted(specs, key=lambda spec: spec.name)]
    return json.dumps(rows, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> tuple[ToolSpec, ...]:
    """The specs of a `ToolList`; raises `InvalidInput`."""
    try:
        return tuple(_spec(row) for row in json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidInput(f"this is no list of tools: {error!r}", "Pass what `to_json` made") from error


def _spec(row: Mapping[str, Any]) -> ToolSpec:
    asked_by = {language: tuple(words) for language, words in row.get("asked_by", {}).items()}
    return ToolSpec(**{**row, "risk": Risk[row["risk"].upper()], "asked_by": asked_by})
