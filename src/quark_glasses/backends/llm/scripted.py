r"""A model that says what it was told to: the twin for tests of everything around a conversation.

Options: `script`, a YAML file, or `rules` and `default` themselves; `piece_chars`, how long the pieces of a text are; `hang_s`,
how long a hanging answer really waits before its deadline is taken to be over.

A script is a mapping with `rules`, tried in order, the first that fits answers, and `default`, said where none fits:

    default: I do not know.
    rules:
      - user: weather in (?P<city>\w+)        # in the last message of the wearer
        offered: weather                      # only where this tool is offered
        calls: {weather: {city: "{city}"}}
      - user: weather
        result: sunny|晴                      # in what tools gave since that message
        say: [It is sunny, " in {city}."]     # a list is given piece by piece; a text is cut into pieces
      - user: crash
        say: Well, the thing is
        error: cut                            # busy | gone | cut | garbage | hang; `after` so many pieces, else after all
        times: 1                              # so often; then the rules below have their turn

`user`, `result`, `system` are regular expressions searched without regard to case. A rule without `result` fits only while no tool
has answered. Named groups may stand in `say` and in arguments as {name}. Arguments that are a text are given as they are, to play
a model that writes no JSON; `finish: length` an answer that is too long.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import yaml

from quark_glasses.backends.api import Capabilities, ChatDelta, ChatRequest, Models, Options
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import (
    BackendUnavailable,
    DeadlineExceeded,
    GlassesError,
    InvalidInput,
    InvalidParameter,
    Retryable,
)
from quark_glasses.core.types import ToolCall

KEYS = {"user", "result", "system", "offered", "not_offered", "say", "calls", "error", "after", "times", "finish"}
PATTERNS = ("user", "result", "system")
MODEL = "scripted"
ERRORS: Mapping[str, GlassesError] = {
    "busy": Retryable("the scripted model is busy", "Ask again later"),
    "gone": BackendUnavailable("the scripted model is not there", "Start it"),
    "cut": Retryable("the link to the scripted model was cut", "Ask again"),
    "garbage": InvalidInput("the scripted model sent what is no answer", "Look at its script"),
    "hang": DeadlineExceeded("the scripted model did not go on in time", "Allow more time"),
}


@dataclass(frozen=True)
class Rule:
    """One rule of a script, checked."""

    patterns: Mapping[str, re.Pattern[str]]
    pieces: tuple[str, ...]
    calls: tuple[tuple[str, Any], ...] = ()  # tool, arguments
    offered: str = ""
    not_offered: str = ""
    error: str = ""
    after: int | None = None  # pieces
    times: int = 0  # 0: always
    finish: str = ""


@dataclass(frozen=True)
class _Asked:
    """What rules look at."""

    texts: Mapping[str, str]
    tools: frozenset[str]


class Scripted:
    """See the module. The answer depends on the request alone, and on how often rules with `times` were used."""

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Given answers, for tests", languages=("zh", "en"), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._options = options
        self._piece_chars = int(options.get("piece_chars", 8))
        self._hang_s = float(options.get("hang_s", 0.0))
        self._loaded = False

    def load(self) -> None:
        """Read the script; raises `InvalidParameter` that names the rule and what is wrong with it."""
        script = dict(self._options)
        if "script" in script:
            path = Path(str(script["script"]))
            try:
                script = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
            except (OSError, yaml.YAMLError) as error:
                raise InvalidParameter(f"the script {path} cannot be read: {error}", "Correct it") from error
        if not isinstance(script, Mapping) or not isinstance(script.get("rules", []), list):
            raise InvalidParameter("a script is a mapping with a list of rules", "See backends/llm/scripted.py")
        self._rules = [self._rule(number, rule) for number, rule in enumerate(script.get("rules", []), 1)]
        self._default = Rule({}, self._pieces(script.get("default", "I have nothing to say.")))
        self._used: Counter[int] = Counter()
        self._loaded = True

    def close(self) -> None:
        self._loaded = False

    def chat(
        self, request: ChatRequest, *, first_token_s: float, total_s: float, cancel: CancelToken | None = None
    ) -> Iterator[ChatDelta]:
        """The answer of the first rule that fits, without delay."""
        if not self._loaded:
            raise BackendUnavailable("the scripted model is not loaded", "Call load() first")
        rule, groups = self._choose(_asked(request))
        for number, piece in enumerate(rule.pieces):
            if number == rule.after:
                break
            if cancel is not None:
                cancel.check()
            yield ChatDelta(_fill(piece, groups))
        if rule.error:
            self._fail(rule.error, cancel)
        calls = tuple(
            ToolCall(f"call-{number}", tool, _arguments(arguments, groups))
            for number, (tool, arguments) in enumerate(rule.calls, 1 + _calls_before(request))
        )
        read = sum(len(message.content) for message in request.messages) // 4 + 1
        finish = rule.finish or ("tool_calls" if calls else "stop")
        yield ChatDelta("", calls, finish, request.model or MODEL, read, len(rule.pieces) + len(calls))

    def _choose(self, asked: _Asked) -> tuple[Rule, Mapping[str, str]]:
        for number, rule in enumerate(self._rules):
            groups = _fits(rule, asked)
            if groups is not None and not (rule.times and self._used[number] >= rule.times):
                self._used[number] += 1
                return rule, groups
        return self._default, {}

    def _fail(self, kind: str, cancel: CancelToken | None) -> None:
        if kind == "hang":
            (cancel or CancelToken()).wait(self._hang_s)
        if cancel is not None:
            cancel.check()
        error = ERRORS[kind]
        raise type(error)(error.what, error.fix)

    def _pieces(self, say: Any) -> tuple[str, ...]:
        if isinstance(say, str):
            size = self._piece_chars
            return tuple(say[at : at + size] for at in range(0, len(say), size))
        if isinstance(say, list) and all(isinstance(piece, str) for piece in say):
            return tuple(say)
        raise InvalidParameter(f"a scripted model cannot say {say!r}", "Write a text or a list of texts")

    def _rule(self, number: int, given: Any) -> Rule:
        where = f"rule {number} of the scripted model"
        if not isinstance(given, Mapping) or not given or not given.keys() <= KEYS:
            unknown = sorted(set(given) - KEYS) if isinstance(given, Mapping) else given
            raise InvalidParameter(f"{where} has what no rule has: {unknown}", f"There are: {', '.join(sorted(KEYS))}")
        try:
            patterns = {key: re.compile(str(given[key]), re.IGNORECASE | re.DOTALL) for key in PATTERNS if key in given}
        except re.error as error:
            raise InvalidParameter(f"{where} has a pattern that is none: {error}", "Correct it") from error
        if given.get("error", "hang") not in ERRORS:
            raise InvalidParameter(f"{where} has an unknown error '{given['error']}'", f"Use {', '.join(ERRORS)}")
        return Rule(
            patterns, self._pieces(given.get("say", "")), _calls(where, given.get("calls", {})),
            str(given.get("offered", "")), str(given.get("not_offered", "")), str(given.get("error", "")),
            given.get("after"), int(given.get("times", 0)), str(given.get("finish", "")),
        )  # fmt: skip


def _calls(where: str, given: Any) -> tuple[tuple[str, Any], ...]:
    """`{tool: arguments}`, or a list of such where one tool is called twice."""
    mappings = given if isinstance(given, list) else [given]
    if not all(isinstance(each, Mapping) for each in mappings):
        raise InvalidParameter(f"{where} has calls that are none: {given!r}", "Write them like {tool: {argument: 1}}")
    return tuple((str(tool), arguments or {}) for each in mappings for tool, arguments in each.items())


def _asked(request: ChatRequest) -> _Asked:
    messages = request.messages
    last = max((number for number, message in enumerate(messages) if message.role == "user"), default=-1)
    texts = {
        "user": messages[last].content if last >= 0 else "",
        "result": "\n".join(message.content for message in messages[last + 1 :] if message.role == "tool"),
        "system": "\n".join(message.content for message in messages if message.role == "system"),
    }
    tools = json.loads(request.tools_json)
    return _Asked(texts, frozenset(str(tool["function"]["name"]) for tool in tools))


def _fits(rule: Rule, asked: _Asked) -> Mapping[str, str] | None:
    """The named groups where the rule fits."""
    if asked.texts["result"] and "result" not in rule.patterns:
        return None
    if rule.offered and rule.offered not in asked.tools:
        return None
    if rule.not_offered and rule.not_offered in asked.tools:
        return None
    groups: dict[str, str] = {}
    for key, pattern in rule.patterns.items():
        found = pattern.search(asked.texts[key])
        if found is None or (key == "result" and not asked.texts[key]):
            return None
        groups |= {name: text or "" for name, text in found.groupdict().items()}
    return groups


def _fill(text: str, groups: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: groups.get(found[1], found[0]), text)


def _arguments(arguments: Any, groups: Mapping[str, str]) -> str:
    if isinstance(arguments, str):
        return _fill(arguments, groups)

    def filled(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: filled(item) for key, item in value.items()}
        if isinstance(value, list):
            return [filled(item) for item in value]
        return _fill(value, groups) if isinstance(value, str) else value

    return json.dumps(filled(arguments), ensure_ascii=False)


def _calls_before(request: ChatRequest) -> int:
    """Calls in the conversation so far, so that every id is new."""
    return sum(len(message.tool_calls) for message in request.messages)
