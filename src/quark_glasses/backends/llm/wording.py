"""A chat request as an OpenAI-compatible server reads it.

Source: OpenAI's "Create chat completion", and vLLM's and llama.cpp's additions to it. Keys stand in a fixed order and what does not
change comes first, so that a server that caches prompts by prefix finds the last one again.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.backends.api import ChatRequest
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import ChatMessage, Picture

NAME_CHARS = 64  # of a tool, as OpenAI has it
MOST_PICTURE_BYTES = 8 << 20  # in one request


@dataclass(frozen=True)
class Style:
    """How a server wants to be asked.

    Attributes:
        model: name at the server; "" leaves it to the server.
        max_tokens: of an answer whose request does not say.
        thinking: ask the chat template for reasoning or for none; None says nothing about it.
        parallel_tools: may one answer ask for several tools?
        extra: more fields of the request.
    """

    model: str = ""
    max_tokens: int = 400
    thinking: bool | None = False
    parallel_tools: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)


def body(request: ChatRequest, style: Style) -> bytes:
    """The request as JSON; raises `InvalidInput` where its own JSON is none."""
    tools = _json(request.tools_json, list, "tools_json")
    fields: dict[str, Any] = {"model": request.model or style.model} if request.model or style.model else {}
    if tools:
        fields["tools"] = [_tool(tool) for tool in tools]
        fields["tool_choice"] = "auto"
        fields["parallel_tool_calls"] = style.parallel_tools
    _bound_pictures(request)
    fields["messages"] = [_message(message) for message in request.messages]
    fields |= {
        "temperature": request.temperature,
        "max_tokens": request.max_tokens or style.max_tokens,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    if request.schema_json:
        schema = {"name": "answer", "schema": _json(request.schema_json, dict, "schema_json"), "strict": True}
        fields["response_format"] = {"type": "json_schema", "json_schema": schema}
    if style.thinking is not None:
        fields["chat_template_kwargs"] = {"enable_thinking": style.thinking}
    return json.dumps({**fields, **style.extra}, ensure_ascii=False).encode()


def wire_name(name: str) -> str:
    """The name of a tool as servers allow it: letters, digits, "_" and "-"."""
    return re.sub(r"[^a-zA-Z0-9_-]", "__", name)[:NAME_CHARS]


def tool_names(request: ChatRequest) -> dict[str, str]:
    """Our name of each tool that is offered, by its name on the wire."""
    names = (str(tool["function"]["name"]) for tool in _json(request.tools_json, list, "tools_json"))
    return {wire_name(name): name for name in names}


def _json(text: str, kind: type, name: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise InvalidInput(f"{name} is no JSON: {error}", "Correct the request") from error
    if not isinstance(value, kind):
        raise InvalidInput(f"{name} is no JSON {'array' if kind is list else 'object'}", "Correct the request")
    return value


def _tool(tool: Any) -> Any:
    try:
        return {
            "type": "function",
            **tool,
            "function": {**tool["function"], "name": wire_name(tool["function"]["name"])},
        }
    except (TypeError, KeyError) as error:
        raise InvalidInput(
            "a tool in tools_json is not shaped like OpenAI's", 'Write {"type": "function", "function": {"name": ...}}'
        ) from error


def _message(message: ChatMessage) -> dict[str, Any]:
    made: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.pictures:
        text = [{"type": "text", "text": message.content}] if message.content else []
        made["content"] = [*text, *map(_picture, message.pictures)]
    if message.tool_calls:
        made["tool_calls"] = [
            {"id": call.id, "type": "function",
             "function": {"name": wire_name(call.tool), "arguments": call.arguments_json}}
            for call in message.tool_calls
        ]  # fmt: skip
    if message.tool_call_id:
        made["tool_call_id"] = message.tool_call_id
    return made


def _picture(picture: Picture) -> dict[str, Any]:
    data = base64.b64encode(picture.data).decode("ascii")
    return {"type": "image_url", "image_url": {"url": f"data:image/{picture.format};base64,{data}"}}


def _bound_pictures(request: ChatRequest) -> None:
    size = sum(len(picture.data) for message in request.messages for picture in message.pictures)
    if size > MOST_PICTURE_BYTES:
        raise InvalidInput(
            f"the pictures of one request are {size} bytes, more than {MOST_PICTURE_BYTES}",
            "Send fewer, or smaller ones",
        )
