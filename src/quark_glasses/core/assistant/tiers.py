"""The chain of models, as it is written in a config: one line for each tier, the first choice first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quark_glasses.core.errors import InvalidParameter

NAMES = ("glasses", "edge", "cloud")
EXAMPLE = "name=edge backend=openai url=http://127.0.0.1:8000/v1 model=Qwen/Qwen3-4B first_token_s=2.0 total_s=20"
FIRST_TOKEN_S, TOTAL_S = 2.5, 20.0
LONGEST_S = 600.0
MEMORY = "memory"  # role of a user's message that only tiers with `memory` get to see
MEMORY_REPLY = "memory_reply"  # and of an assistant's
SHOWN_AS = {MEMORY: "user", MEMORY_REPLY: "assistant"}


@dataclass(frozen=True)
class Tier:
    """One model of the chain.

    Attributes:
        name: where it is, as chunks tell it: "glasses", "edge" or "cloud".
        backend: the engine.
        options: of the engine, each key=value.
        first_token_s: how long it may take to begin.
        total_s: how long a whole answer may take.
        memory: whether it may see what the wearer wants remembered; without a word only a model on the glasses may.
    """

    name: str
    backend: str
    options: tuple[str, ...] = ()
    first_token_s: float = FIRST_TOKEN_S
    total_s: float = TOTAL_S
    memory: bool = False


def parse_tiers(lines: Sequence[str]) -> tuple[Tier, ...]:
    """The tiers of a chain; raises `InvalidParameter` that names the line and what is wrong with it."""
    return tuple(map(parse_tier, lines))


def parse_tier(line: str) -> Tier:
    """One tier. A value lasts until the next key=, so it may hold spaces. What is no key of ours is an option of the engine."""
    values: dict[str, str] = {}
    for pair in re.split(r"\s+(?=[a-z][a-z0-9_]*=)", line.strip()):
        key, equals, value = pair.partition("=")
        if not equals or not re.fullmatch(r"[a-z][a-z0-9_]*", key):
            raise _wrong(line, f"'{pair}' is not of the form key=value")
        if key in values:
            raise _wrong(line, f"'{key}' stands there twice")
        values[key] = value
    name, backend = values.pop("name", ""), values.pop("backend", "")
    if name not in NAMES:
        raise _wrong(line, f"its name must be one of {', '.join(NAMES)}, not '{name}'")
    if not backend:
        raise _wrong(line, "it names no backend")
    first_token_s = _seconds(line, "first_token_s", values.pop("first_token_s", str(FIRST_TOKEN_S)))
    total_s = _seconds(line, "total_s", values.pop("total_s", str(TOTAL_S)))
    memory = values.pop("memory", "yes" if name == "glasses" else "no")
    if memory not in ("yes", "no"):
        raise _wrong(line, f"memory must be yes or no, not '{memory}'")
    options = tuple(f"{key}={value}" for key, value in values.items())
    return Tier(name, backend, options, min(first_token_s, total_s), total_s, memory == "yes")


def _seconds(line: str, key: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.0 < value <= LONGEST_S:
        raise _wrong(line, f"{key} must be a number of seconds up to {LONGEST_S:g}, not '{text}'")
    return value


def _wrong(line: str, what: str) -> InvalidParameter:
    return InvalidParameter(f"the tier '{line}' cannot be used: {what}", f"Write it like: {EXAMPLE}")
