"""Joins channels and topics: what a client watches is listened to, made and sent; what nobody watches costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from quark_glasses.foxglove.channels import Channel, Encoder, Message
from quark_glasses.ros.topics import Topic

Listen = Callable[[Topic[Any], Callable[[Any], None]], Callable[[], None]]
Beside = Callable[[Callable[[], bytes], Callable[[bytes], None], str], None]


class Outlet(Protocol):
    """What a bridge needs of a server; see `server.py`."""

    def watched(self, name: str) -> bool: ...

    def send(self, name: str, data: bytes, at_ns: int) -> None: ...


@dataclass
class _Open:
    """A channel that somebody watches."""

    encoder: Encoder
    stops: list[Callable[[], None]] = field(default_factory=list)
    next_ns: int = 0


class Bridge:
    """Call everything from one thread.

    `listen` subscribes to a topic and returns what ends that. `beside(make, done, key)` makes something slow elsewhere and calls back
    on this thread; of jobs that wait with the same key only the newest is done.
    """

    def __init__(
        self, outlet: Outlet, channels: Sequence[Channel], listen: Listen, beside: Beside, now_ns: Callable[[], int]
    ) -> None:
        self._outlet = outlet
        self._channels = {channel.name: channel for channel in channels}
        self._listen = listen
        self._beside = beside
        self._now_ns = now_ns
        self._open: dict[str, _Open] = {}

    @property
    def watched(self) -> list[str]:
        """Names of the channels that somebody watches."""
        return sorted(self._open)

    def look(self, name: str = "") -> None:
        """Open what is watched and close what is not any more; whoever came to channel `name` is told what it should know."""
        for channel in self._channels.values():
            wanted = self._outlet.watched(channel.name)
            if wanted and channel.name not in self._open:
                self._begin(channel)
            elif not wanted and channel.name in self._open:
                self._end(channel.name)
        if name in self._open:
            self._send(name, self._open[name].encoder.hello(self._now_ns()))

    def tick(self) -> None:
        """What falls due by itself."""
        self.look()
        for name, opened in self._open.items():
            self._send(name, opened.encoder.tick(self._now_ns()))

    def close(self) -> None:
        """Listen to nothing any more."""
        for name in list(self._open):
            self._end(name)

    def _begin(self, channel: Channel) -> None:
        opened = self._open[channel.name] = _Open(channel.make())

        def take(source: Topic[Any], value: Any) -> None:
            now_ns = self._now_ns()
            if now_ns < opened.next_ns:
                return
            if channel.most_hz:
                opened.next_ns = now_ns + round(1e9 / channel.most_hz)
            self._send(channel.name, opened.encoder.take(value, now_ns, source))

        opened.stops = [self._listen(source, partial(take, source)) for source in channel.sources]

    def _end(self, name: str) -> None:
        for stop in self._open.pop(name).stops:
            stop()

    def _send(self, name: str, messages: Iterable[Message]) -> None:
        for message in messages:
            if isinstance(message, bytes):
                self._outlet.send(name, message, self._now_ns())
            else:
                self._beside(message, lambda data: self._outlet.send(name, data, self._now_ns()), name)
