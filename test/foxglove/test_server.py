"""The server with a real client: who may come in, what it is offered, and that nothing is made that nobody watches."""

from __future__ import annotations

import contextlib
import json
import logging
import queue
import socket
import subprocess
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

pytest.importorskip("foxglove", reason="foxglove-sdk is not installed: pip install quark-glasses[foxglove]")
pytest.importorskip("websockets", reason="websockets is not installed: make setup-dev")

from viewer import viewer
from websockets.exceptions import ConnectionClosed, InvalidStatus

from quark_glasses.core.errors import DeviceUnavailable
from quark_glasses.foxglove.bridge import Bridge
from quark_glasses.foxglove.channels import Channel, Encoder, Format
from quark_glasses.foxglove.server import WAITING, FoxgloveServer
from quark_glasses.nodes.foxglove import PAGES
from quark_glasses.ros import topics

DEADLINE_S = 10.0
FORM = Format("json", "Number", "jsonschema", b'{"type": "object"}')


class Numbers(Encoder):
    def take(self, value: Any, now_ns: int, source: Any) -> Iterable[bytes]:
        yield json.dumps({"n": value}).encode()

    def hello(self, now_ns: int) -> Iterable[bytes]:
        yield b'{"n": -1}'


class Desk:
    """The server, the bridge, and the topics that the bridge listens to."""

    def __init__(self) -> None:
        self.changes: queue.SimpleQueue[str] = queue.SimpleQueue()
        channels = [
            Channel("talk/turn", FORM, (topics.TURN,), Numbers),
            Channel("slow", FORM, (topics.TAP,), Numbers, 10.0),
        ]
        self.server = FoxgloveServer("test", channels, lambda name: f"/glasses/{name}", self.changes.put)
        self.heard: dict[str, Any] = {}
        self.now_ns = 1_000_000_000
        self.bridge = Bridge(
            self.server, channels, self.listen, lambda make, done, key: done(make()), lambda: self.now_ns
        )

    def listen(self, topic: Any, callback: Any) -> Any:
        self.heard[topic.name] = callback
        return lambda: self.heard.pop(topic.name)

    def change(self) -> None:
        """A client came or went."""
        self.bridge.look(self.changes.get(timeout=DEADLINE_S))


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    made.server.start("127.0.0.1", 0, PAGES)
    yield made
    made.bridge.close()
    made.server.close()


def test_a_client_is_told_what_there_is_and_gets_what_it_watches(desk):
    with viewer(desk.server.port) as client:
        assert client.info["name"] == "test"
        assert client.info["capabilities"] == []  # it can change nothing
        assert client.channels["/glasses/talk/turn"]["schemaName"] == "Number"
        assert client.channels["/glasses/talk/turn"]["encoding"] == "json"
        assert desk.heard == {}  # nobody watches: nothing is listened to
        client.watch("/glasses/talk/turn")
        desk.change()
        assert set(desk.heard) == {topics.TURN.name}
        desk.heard[topics.TURN.name](7)
        client.until(lambda: len(client.got) == 2)
        assert client.got == [
            ("/glasses/talk/turn", desk.now_ns, b'{"n": -1}'),
            ("/glasses/talk/turn", desk.now_ns, b'{"n": 7}'),
        ]
        client.unwatch("/glasses/talk/turn")
        desk.change()
        assert desk.heard == {}


def test_a_client_that_vanishes_ends_the_listening(desk):
    with viewer(desk.server.port) as client:
        client.watch("/glasses/talk/turn")
        desk.change()
        client.connection.socket.shutdown(socket.SHUT_RDWR)
    desk.change()
    assert desk.heard == {}


def test_values_that_come_too_fast_are_passed_over(desk):
    with viewer(desk.server.port) as client:
        client.watch("/glasses/slow")
        desk.change()
        for number in range(21):  # 10 ms apart, at 10 Hz
            desk.heard[topics.TAP.name](number)
            desk.now_ns += 10_000_000
        client.until(lambda: len(client.got) == 4)
        assert [json.loads(data)["n"] for data in client.of("/glasses/slow")] == [-1, 0, 10, 20]


def test_a_client_that_does_not_read_blocks_nobody(desk):
    """Of what it leaves lying only the newest waits; another client gets all."""
    with viewer(desk.server.port) as lazy, viewer(desk.server.port) as keen:
        for client in (lazy, keen):
            client.watch("/glasses/talk/turn")
            desk.change()
        big = "x" * 1_000_000
        for _ in range(3 * WAITING):
            desk.heard[topics.TURN.name](big)
            keen.until(lambda: keen.got)
            keen.got.clear()
        desk.heard[topics.TURN.name]("last")
        lazy.until(lambda: lazy.got and lazy.got[-1][2] == b'{"n": "last"}')
        assert len(lazy.got) < 3 * WAITING


@pytest.mark.parametrize("origin", [None, *PAGES])
def test_programs_and_the_app_may_come_in(desk, origin):
    with viewer(desk.server.port, origin) as client:
        assert client.channels


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:8765", "https://app.foxglove.dev.evil.example", ""]
)
def test_a_page_of_another_origin_is_refused(desk, origin):
    with pytest.raises(InvalidStatus) as refused, viewer(desk.server.port, origin):
        pass
    assert refused.value.response.status_code == 403
    assert desk.server.refused == (origin or "without a name")


def test_a_second_origin_in_the_head_is_seen_too(desk):
    lines = [
        "GET / HTTP/1.1", f"Host: 127.0.0.1:{desk.server.port}", "Origin: https://app.foxglove.dev",
        "oRiGiN:https://evil.example", "Connection: Upgrade", "Upgrade: websocket", "", "",
    ]  # fmt: skip
    with socket.create_connection(("127.0.0.1", desk.server.port), DEADLINE_S) as raw:
        raw.sendall("\r\n".join(lines).encode())
        assert raw.recv(100).startswith(b"HTTP/1.1 403")


def test_the_log_of_this_process_is_left_alone():
    code = (
        "import logging; from quark_glasses.foxglove.server import FoxgloveServer; "
        "FoxgloveServer('test', [], str, print).close(); print(logging.root.handlers, logging.root.level)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == f"[] {logging.WARNING}"


def test_what_is_no_handshake_is_cut_off(desk):
    with socket.create_connection(("127.0.0.1", desk.server.port), DEADLINE_S) as raw:
        raw.sendall(b"A: " + b"x" * 100_000)
        with contextlib.suppress(ConnectionResetError):
            assert raw.recv(100) == b""
    with viewer(desk.server.port) as client:
        assert client.channels


def test_a_taken_port_is_told_with_what_to_do(desk):
    other = FoxgloveServer("other", [], str, lambda _: None)
    with pytest.raises(DeviceUnavailable, match=r"foxglove\.port"):
        other.start("127.0.0.1", desk.server.port, PAGES)


def test_closing_cuts_clients_off_and_frees_the_port(desk):
    port = desk.server.port
    with viewer(port) as client:
        desk.server.close()
        with pytest.raises(ConnectionClosed):
            client.until(lambda: False)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), DEADLINE_S)
    desk.server.close()
