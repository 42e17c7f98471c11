"""Puts a streamed answer together: events of an OpenAI-compatible server in, `ChatDelta`s out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quark_glasses.backends.api import ChatDelta
from quark_glasses.backends.llm.thoughts import Thoughts
from quark_glasses.core.errors import GlassesError, InvalidInput, Retryable
from quark_glasses.core.types import ToolCall

DONE = b"[DONE]"
MOST_CHARS = 1 << 18  # of text and arguments in one answer
MOST_CALLS = 64
CUT = ("abort", "error")  # finish reasons of vLLM where it gave up itself
Refusal = Callable[[Any], GlassesError]  # what an error object of the server means


@dataclass
class _Call:
    id: str = ""
    name: str = ""
    arguments: str = ""


class Answer:
    """One answer. `feed` each event's data; `finished` once nothing more is needed.

    A server may end with finish reason "stop" though it asks for tools, or with "tool_calls" though it asks for none: what counts
    is what came. Arguments are passed on as the model wrote them, and may be no JSON: who runs the tool checks them.
    """

    def __init__(self, names: Mapping[str, str], refusal: Refusal) -> None:
        """`names`: our names of tools by their names on the wire."""
        self._names = names
        self._refusal = refusal
        self._thoughts = Thoughts()
        self._calls: list[_Call] = []
        self._by_index: dict[Any, _Call] = {}  # the server's numbers
        self._reason = ""
        self._model = ""
        self._usage: Mapping[str, Any] = {}
        self._chars = 0
        self._reasoned = False
        self._spoke = False
        self.done = False  # said the server so

    @property
    def begun(self) -> bool:
        """Did anything come that the wearer gets?"""
        return self._spoke or bool(self._calls)

    @property
    def finished(self) -> bool:
        """Is the answer whole? How many tokens it took may still be told."""
        return bool(self._reason) or self.done

    @property
    def complete(self) -> bool:
        """Is there nothing to wait for?"""
        return self.done or bool(self._reason and self._usage)

    def feed(self, events: Sequence[bytes]) -> str:
        """The text that is new in these; raises `InvalidInput` where one is no piece of an answer, and what the server says."""
        text = ""
        for event in events:
            if event == DONE:
                self.done = True
                break
            text += self._take(event)
        heard = self._thoughts.feed(text) if text else ""
        heard = heard if self._spoke else heard.lstrip()
        self._spoke = self._spoke or bool(heard)
        return heard

    def last(self) -> ChatDelta:
        """What ends it; raises `Retryable` where it is not whole, `InvalidInput` where there is nothing for the wearer."""
        if self._reason in CUT or not self.finished:
            raise Retryable("the model's answer was cut off", "Ask again")
        text = self._thoughts.flush()
        calls = self._whole_calls()
        if not (self.begun or text.strip()) and (self._reasoned or self._thoughts.any):
            raise InvalidInput(
                "the model only reasoned and gave no answer",
                "Set thinking=false, allow more tokens, or serve it with the reasoning parser of its family",
            )
        reason = "tool_calls" if calls else self._reason if self._reason == "length" else "stop"
        return ChatDelta(
            text,
            calls,
            reason,
            self._model,
            _count(self._usage, "prompt_tokens"),
            _count(self._usage, "completion_tokens"),
        )

    def _take(self, event: bytes) -> str:
        try:
            piece = json.loads(event.decode())
            if "error" in piece:
                raise self._refusal(piece["error"])
            self._model = self._model or str(piece.get("model") or "")
            usage = piece.get("usage")
            self._usage = usage if isinstance(usage, dict) else self._usage
            choices = piece["choices"]
            return self._choice(choices[0]) if choices else ""
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            shown = event[:80].decode("utf-8", "replace")
            raise InvalidInput(
                f"the server sent what is no piece of an answer: {shown!r}", "Look at what answers at this address"
            ) from error

    def _choice(self, choice: Mapping[str, Any]) -> str:
        self._reason = choice.get("finish_reason") or self._reason
        delta = choice.get("delta") or {}
        if delta.get("reasoning") or delta.get("reasoning_content"):
            self._reasoned = True
        for part in delta.get("tool_calls") or ():
            self._tool(part)
        text = delta.get("content") or ""
        if not isinstance(text, str):
            raise TypeError
        self._chars += len(text)
        if self._chars > MOST_CHARS:
            raise InvalidInput(f"the answer is longer than {MOST_CHARS} characters", "Set max_tokens")
        return text

    def _tool(self, part: Mapping[str, Any]) -> None:
        """A piece of a tool call. Not every server counts them; some tell a new one by its id alone."""
        index, name_of_call = part.get("index"), str(part.get("id") or "")
        call = self._by_index.get(index)
        if index is None and not name_of_call and self._calls:
            call = self._calls[-1]
        if call is None or (name_of_call and call.id and name_of_call != call.id):
            call = self._by_index[index] = _Call()
            self._calls.append(call)
        function = part.get("function") or {}
        name, arguments = str(function.get("name") or ""), function.get("arguments") or ""
        call.id = call.id or name_of_call
        call.name += name if name != call.name else ""
        call.arguments += arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
        self._chars += len(arguments)
        if len(self._calls) > MOST_CALLS:
            raise InvalidInput(f"the answer asks for more than {MOST_CALLS} tools", "Offer fewer tools")

    def _whole_calls(self) -> tuple[ToolCall, ...]:
        """All calls in order; of an answer cut at its longest the last one only where it is whole."""
        calls = [call for call in self._calls if call.name]
        if self._reason == "length" and calls and not _is_json(calls[-1].arguments):
            calls.pop()
        return tuple(
            ToolCall(call.id or f"call-{number}", self._names.get(call.name, call.name), call.arguments.strip() or "{}")
            for number, call in enumerate(calls)
        )


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _count(usage: Mapping[str, Any], name: str) -> int:
    value = usage.get(name)
    return value if isinstance(value, int) and value > 0 else 0
