"""A client of the Foxglove protocol: subprotocol foxglove.sdk.v1, JSON for control, binary opcode 1 for messages."""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from websockets.sync.client import ClientConnection, connect

DEADLINE_S = 10.0
MESSAGE = struct.Struct("<BIQ")  # opcode, subscription, time in ns


def message_class(name: str, schema: bytes) -> Any:
    """The class of a protobuf type, from the FileDescriptorSet that defines it."""
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(schema).file:
        pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name))


class Viewer:
    """One connection. What comes in is kept in `got` as (topic, time ns, bytes)."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection
        self.info: dict[str, Any] = {}
        self.channels: dict[str, dict[str, Any]] = {}  # by topic
        self.got: list[tuple[str, int, bytes]] = []
        self._topics: dict[int, str] = {}

    def poll(self, timeout_s: float = 0.0) -> bool:
        """Take one message in, if one comes in time."""
        try:
            data = self.connection.recv(timeout=timeout_s)
        except TimeoutError:
            return False
        if isinstance(data, str):
            self._control(json.loads(data))
        else:
            opcode, subscription, at_ns = MESSAGE.unpack_from(data)
            assert opcode == 1
            self.got.append((self._topics[subscription], at_ns, data[MESSAGE.size :]))
        return True

    def until(self, done: Callable[[], object]) -> None:
        """Take messages in until `done`; the sender runs by itself."""
        while not done():
            assert self.poll(DEADLINE_S), f"nothing more came after {len(self.got)} messages"

    def watch(self, *names: str) -> None:
        wanted = []
        for name in names:
            channel = self.channels[name]
            self._topics[channel["id"]] = name
            wanted.append({"id": channel["id"], "channelId": channel["id"]})
        self._ask("subscribe", subscriptions=wanted)

    def unwatch(self, name: str) -> None:
        self._ask("unsubscribe", subscriptionIds=[self.channels[name]["id"]])

    def of(self, name: str) -> list[bytes]:
        return [data for topic, _, data in self.got if topic == name]

    def decoded(self, name: str) -> list[Any]:
        """Messages of a protobuf channel, by the schema that the server sent with it."""
        channel = self.channels[name]
        kind = message_class(channel["schemaName"], base64.b64decode(channel["schema"]))
        return [kind.FromString(data) for data in self.of(name)]

    def _ask(self, op: str, **fields: Any) -> None:
        self.connection.send(json.dumps({"op": op, **fields}))

    def _control(self, message: dict[str, Any]) -> None:
        if message["op"] == "serverInfo":
            self.info = message
        elif message["op"] == "advertise":
            self.channels |= {channel["topic"]: channel for channel in message["channels"]}


@contextmanager
def viewer(port: int, origin: str | None = None) -> Iterator[Viewer]:
    address = f"ws://127.0.0.1:{port}"
    with connect(
        address, subprotocols=["foxglove.sdk.v1"], origin=origin, open_timeout=DEADLINE_S, max_size=None
    ) as connection:  # type: ignore[arg-type]
        made = Viewer(connection)
        made.until(lambda: made.channels)
        yield made
