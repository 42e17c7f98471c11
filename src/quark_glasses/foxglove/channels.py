"""What Foxglove is offered: every topic as it is, and what its panels like in a form of their own.

A topic is offered under its own name as CDR with its ros2msg definition, as in a session bag. The rest stands under `foxglove/`,
in Foxglove's own message types (https://docs.foxglove.dev/docs/sdk/schemas) or as JSON.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from quark_glasses.replay.schemas import schema_text
from quark_glasses.ros import convert, topics
from quark_glasses.ros.topics import TOPICS, Topic

RAW_HZ = 2.0  # a raw picture of 1280x720 is 2.8 MB, and each client may have dozens of messages waiting


Message = bytes | Callable[[], bytes]
"""Ready to be sent, or to be made first by something slow, which runs beside; of what waits to be made the newest counts."""


class Encoder(ABC):
    """Makes messages for one channel while somebody watches it; a new one for each time somebody begins to."""

    @abstractmethod
    def take(self, value: Any, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        """What follows from one value of a source."""

    def tick(self, now_ns: int) -> Iterable[Message]:
        """What falls due by itself; called a few times a second."""
        return ()

    def hello(self, now_ns: int) -> Iterable[Message]:
        """What a client that has just come must know."""
        return ()


@dataclass(frozen=True)
class Format:
    """The type of a channel's messages: `encoding` "cdr", "protobuf" or "json", and the definition of `name`."""

    encoding: str
    name: str
    schema_encoding: str
    schema: bytes


@dataclass(frozen=True)
class Channel:
    """One thing to watch. `name` is a topic name, relative to the namespace of the glasses where it does not begin with "/"."""

    name: str
    format: Format
    sources: tuple[Topic[Any], ...]
    make: Callable[[], Encoder]
    most_hz: float = 0.0  # values of the sources that come faster are passed over; 0: all are taken


class AsCdr(Encoder):
    """Values of a topic as they travel between nodes; of a latched one the last is told to whoever comes."""

    def __init__(self, *, latched: bool) -> None:
        self._latched = latched
        self._last: bytes | None = None

    def take(self, value: Any, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        data = convert.encode(value)
        if self._latched:
            self._last = data
        yield data

    def hello(self, now_ns: int) -> Iterable[Message]:
        return () if self._last is None else (self._last,)


def topic_channels() -> Iterable[Channel]:
    """Every row of the topic table. Raises `GlassesError` where the message packages are not installed."""
    for topic in TOPICS:
        kind = convert.message_type_name(topic.type)
        form = Format("cdr", kind, "ros2msg", schema_text(kind).encode())
        raw = topic in (topics.CAMERA, topics.HUD_PIXELS)
        make = partial(AsCdr, latched=topic.qos.latched)
        yield Channel(topic.name, form, (topic,), make, RAW_HZ if raw else 0.0)
