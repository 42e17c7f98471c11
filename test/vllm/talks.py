"""Helper: what the tiny model knows by heart, as requests and the answers that are right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from quark_glasses.backends.api import ChatDelta, ChatRequest
from quark_glasses.core.types import ChatMessage, ToolCall

KNOWN: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("talks.yaml").read_text("utf-8"))
TOOLS = json.dumps(KNOWN["tools"])
FACTS: dict[str, str] = KNOWN["facts"]
ANYTHING = '{"percentage": 80, "charging": false}'  # where a talk has "*"
SYSTEM = ChatMessage("system", KNOWN["system"])


def question(words: str, **more: Any) -> ChatRequest:
    return ChatRequest((SYSTEM, ChatMessage("user", words)), **more)


def messages(talk: str, until: int) -> tuple[ChatMessage, ...]:
    """A talk before its message number `until`."""
    return (SYSTEM, *(_message(row) for row in KNOWN["talks"][talk]["messages"][:until]))


def words(talk: str, number: int) -> str:
    """What is said in a message."""
    return str(next(iter(KNOWN["talks"][talk]["messages"][number].values())))


def call(talk: str) -> tuple[str, dict[str, Any]]:
    """The tool that a talk calls, and the arguments."""
    row = next(row["call"] for row in KNOWN["talks"][talk]["messages"] if "call" in row)
    return row["name"], row["arguments"]


def text(deltas: list[ChatDelta]) -> str:
    return "".join(delta.text for delta in deltas)


def calls(deltas: list[ChatDelta]) -> list[tuple[str, dict[str, Any]]]:
    return [(call.tool, json.loads(call.arguments_json)) for delta in deltas for call in delta.tool_calls]


def _message(row: dict[str, Any]) -> ChatMessage:
    if "call" in row:
        arguments = json.dumps(row["call"]["arguments"], ensure_ascii=False)
        return ChatMessage("assistant", tool_calls=(ToolCall("call-1", row["call"]["name"], arguments),))
    if "tool" in row:
        result = ANYTHING if row["tool"] == "*" else row["tool"]
        return ChatMessage("tool", result, tool_call_id="call-1")
    role = "user" if "user" in row else "assistant"
    return ChatMessage(role, row[role])
