"""What a page may ask for, read from the JSON that it sends. Nothing here is trusted: sizes and values are bounded."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.errors import InvalidInput

MOST_TEXT = 500  # characters of a typed request
MOST_TAPS = 3
PICTURES, SOUND, GRAPH = "pictures", "sound", "graph"
TOPICS = frozenset({PICTURES, SOUND, GRAPH})
STREAMS = ("hud", "camera")
MOST_NUMBER = 2**53
FIX = "Reload the page: it is of another version than its server"


@dataclass(frozen=True)
class Watch:
    """From now on the page shows this much, of `TOPICS`; what nobody shows is not made."""

    what: frozenset[str]


@dataclass(frozen=True)
class Typed:
    """A request in writing."""

    text: str
    language: str  # of the page, where the text does not tell


@dataclass(frozen=True)
class Tapped:
    """A touch, as if on the temple."""

    count: int


@dataclass(frozen=True)
class Record:
    """Begin or end the recording of a bag."""

    on: bool


@dataclass(frozen=True)
class Voice:
    """The page's microphone was opened or closed."""

    on: bool


@dataclass(frozen=True)
class Got:
    """The page has taken in everything up to batch `number`."""

    number: int


@dataclass(frozen=True)
class Seen:
    """The page has drawn picture `number` of a stream."""

    stream: str
    number: int


Ask = Watch | Typed | Tapped | Record | Voice | Got | Seen


def read_ask(text: str) -> Ask:
    """One message of a page; raises `InvalidInput`."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidInput("the page sent something that is not JSON", FIX) from error
    make = _MAKERS.get(str(given.get("do"))) if isinstance(given, dict) else None
    if make is None:
        raise InvalidInput("the page asked for something that there is not", FIX)
    return make(given)


def plain_text(text: str) -> str:
    """A text on one line without control and format signs, such as those that turn the direction of writing."""
    kept = (" " if sign.isspace() else sign for sign in text if sign.isspace() or unicodedata.category(sign)[0] != "C")
    return " ".join("".join(kept).split())


def _watch(given: Mapping[str, Any]) -> Watch:
    what = _of(given, "what", list)
    if not all(isinstance(each, str) and each in TOPICS for each in what):
        raise InvalidInput("the page wants to watch something that there is not", FIX)
    return Watch(frozenset(what))


def _typed(given: Mapping[str, Any]) -> Typed:
    text = plain_text(_of(given, "text", str)[: 4 * MOST_TEXT])
    if not text or len(text) > MOST_TEXT:
        raise InvalidInput("the typed request is empty or too long", f"Type 1 to {MOST_TEXT} characters")
    return Typed(text, "zh" if given.get("language") == "zh" else "en")


def _tapped(given: Mapping[str, Any]) -> Tapped:
    return Tapped(_number(given, "count", 1, MOST_TAPS))


def _seen(given: Mapping[str, Any]) -> Seen:
    stream = _of(given, "stream", str)
    if stream not in STREAMS:
        raise InvalidInput("the page saw a picture that there is not", FIX)
    return Seen(stream, _number(given, "n", 0, MOST_NUMBER))


def _number(given: Mapping[str, Any], name: str, low: int, high: int) -> int:
    value: int = _of(given, name, int)
    if not low <= value <= high:
        raise InvalidInput(f"the page sent a '{name}' out of bounds", FIX)
    return value


def _of(given: Mapping[str, Any], name: str, kind: type) -> Any:
    value = given.get(name)
    if type(value) is not kind:
        raise InvalidInput(f"the page sent no proper '{name}'", FIX)
    return value


_MAKERS: dict[str, Callable[[Mapping[str, Any]], Ask]] = {
    "watch": _watch,
    "type": _typed,
    "tap": _tapped,
    "record": lambda given: Record(_of(given, "on", bool)),
    "voice": lambda given: Voice(_of(given, "on", bool)),
    "got": lambda given: Got(_number(given, "n", 0, MOST_NUMBER)),
    "seen": _seen,
}
