"""The Foxglove server: the SDK's, behind a gate that lets in no web page but Foxglove's own."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import foxglove
from foxglove.websocket import ServerListener

from quark_glasses.core.errors import DeviceUnavailable
from quark_glasses.foxglove.channels import Channel
from quark_glasses.foxglove.gate import Gate

WAITING = (
    64  # messages for one client; beyond them the oldest are dropped, so a slow client neither blocks nor fills memory
)


class FoxgloveServer:
    """Offers channels on `host`:`port`; `changed` is called from a thread of the SDK when a client begins or ends to watch.

    The SDK listens on an address of this machine that nobody else knows, and clients reach it through the gate. Raises
    `DeviceUnavailable` where the port is taken. Sending never blocks.
    """

    def __init__(
        self, title: str, channels: Sequence[Channel], resolve: Callable[[str], str], changed: Callable[[str], None]
    ) -> None:
        _quiet()
        self._context = foxglove.Context()
        self._channels = {channel.name: self._offer(channel, resolve(channel.name)) for channel in channels}
        self._names = {made.topic(): name for name, made in self._channels.items()}
        self._title = title
        self._listener = _Listener(lambda topic: changed(self._names.get(topic, "")))
        self._sdk: Any = None
        self._gate: Gate | None = None

    @property
    def port(self) -> int:
        """Where clients connect, once it is started."""
        return self._gate.port if self._gate else 0

    @property
    def refused(self) -> str:
        """Origin of the last web page that was not let in, "" where none was."""
        return self._gate.refused if self._gate else ""

    def start(self, host: str, port: int, origins: Iterable[str]) -> None:
        """Listen."""
        inner = f"127.{secrets.randbelow(254) + 1}.{secrets.randbelow(256)}.{secrets.randbelow(254) + 1}"
        try:
            self._sdk = self._listen(inner)
        except RuntimeError:  # a machine whose loopback has but one address
            inner = "127.0.0.1"
            self._sdk = self._listen(inner)
        try:
            self._gate = Gate((host, port), (inner, self._sdk.port), origins)
        except OSError as error:
            self.close()
            raise DeviceUnavailable(
                f"the Foxglove server cannot listen on {host}:{port}: {error.strerror or error}",
                "Set another foxglove.port, or end the program that has this one",
            ) from error

    def watched(self, name: str) -> bool:
        """Does a client watch this channel?"""
        return self._channels[name].has_sinks()

    def send(self, name: str, data: bytes, at_ns: int) -> None:
        """Give one message to those who watch the channel; `at_ns` is when it happened."""
        self._channels[name].log(data, log_time=at_ns)

    def close(self) -> None:
        """Cut all clients off; harmless twice."""
        if self._gate is not None:
            self._gate.close()
            self._gate = None
        if self._sdk is not None:
            self._sdk.stop()
            self._sdk = None
        for made in self._channels.values():
            made.close()

    def _offer(self, channel: Channel, topic: str) -> foxglove.Channel:
        form = channel.format
        schema = foxglove.Schema(name=form.name, encoding=form.schema_encoding, data=form.schema)
        return foxglove.Channel(topic, message_encoding=form.encoding, schema=schema, context=self._context)

    def _listen(self, host: str) -> Any:
        return foxglove.start_server(
            name=self._title, host=host, port=0, server_listener=self._listener, context=self._context,
            message_backlog_size=WAITING,
        )  # fmt: skip


def _quiet() -> None:
    """The SDK complains on stderr of every client that goes without a word. Telling it not to would set up Python's root logger."""
    nobody = logging.NullHandler()
    logging.root.addHandler(nobody)
    try:
        foxglove.set_log_level("CRITICAL")
    finally:
        logging.root.removeHandler(nobody)


class _Listener(ServerListener):
    """Passes on who comes and goes."""

    def __init__(self, changed: Callable[[str], None]) -> None:
        self._changed = changed

    def on_subscribe(self, client: Any, channel: Any) -> None:
        self._changed(channel.topic)

    def on_unsubscribe(self, client: Any, channel: Any) -> None:
        self._changed(channel.topic)
