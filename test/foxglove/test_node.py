"""Glasses that run, as the Foxglove app sees them: schemas, the display, the conversation, live."""

from __future__ import annotations

import base64
import json
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("foxglove", reason="foxglove-sdk is not installed: pip install quark-glasses[foxglove]")
pytest.importorskip("websockets", reason="websockets is not installed: make setup-dev")

from mcap.records import Schema
from mcap_ros2.decoder import DecoderFactory
from talk import Scene, scene
from viewer import Viewer, viewer
from websockets.exceptions import InvalidStatus

from quark_glasses.core.errors import BackendUnavailable, DeviceUnavailable
from quark_glasses.core.hud.scene import Card, CardKind, HudScene
from quark_glasses.core.types import Level, Picture, Turn, TurnState
from quark_glasses.nodes.foxglove import Foxglove
from quark_glasses.ros import convert, topics
from quark_glasses.ros.handoff import Hub
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

pytestmark = pytest.mark.ros

LAYOUT = Path(__file__).parents[2] / "config" / "foxglove" / "quark_glasses.json"


class NoTape:
    """Of a session without engines."""

    def plays(self, kind: str) -> bool:
        return False


class Wearer(GlassesNode):
    """Publishes what the nodes of the glasses would."""

    name = "wearer"

    def configure(self, params: object) -> None:
        self.turns = self.publisher(topics.TURN)
        self.scenes = self.publisher(topics.HUD_SCENE)
        self.frames = self.publisher(topics.HUD_FRAME)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Glasses:
    """A runner with a wearer, the Foxglove node, and a client that takes in while the nodes run."""

    def __init__(self, runner: Runner, wearer: Wearer, client: Viewer, port: int) -> None:
        self.port = port
        self.runner = runner
        self.wearer = wearer
        self.client = client

    @property
    def node(self) -> Foxglove:
        (found,) = [node for node in self.runner.nodes if isinstance(node, Foxglove)]
        return found

    def until(self, done: Callable[[], object]) -> None:
        def turn() -> bool:
            while self.client.poll(0.001):
                pass
            return bool(done())

        assert self.runner.spin_until(turn, 15.0), [topic for topic, _, _ in self.client.got]


@contextmanager
def glasses() -> Iterator[Glasses]:
    port = free_port()
    with Runner() as runner:
        wearer = Wearer(context=runner.context, namespace="/glasses")
        arguments = ["--ros-args", "-p", f"port:={port}"]
        runner.add(wearer)
        runner.add(
            Foxglove(context=runner.context, namespace="/glasses", cli_args=arguments, use_global_arguments=False)
        )
        runner.up()
        with viewer(port) as client:
            yield Glasses(runner, wearer, client, port)


def test_every_topic_is_offered_with_its_schema():
    with glasses() as made:
        assert "/glasses" in made.client.info["name"]
        for topic in topics.TOPICS:
            name = topic.name if topic.name.startswith("/") else f"/glasses/{topic.name}"
            channel = made.client.channels[name]
            assert channel["schemaName"] == convert.message_type_name(topic.type)
            assert (channel["encoding"], channel["schemaEncoding"]) == ("cdr", "ros2msg")
            assert reader_of(channel)  # a second reader understands it
        for name in ("hud", "camera", "view", "microphone", "speaker", "frames", "log", "latency"):
            assert base64.b64decode(made.client.channels[f"/glasses/foxglove/{name}"]["schema"])


def test_the_display_and_the_conversation_come_live():
    with glasses() as made:
        client, wearer = made.client, made.wearer
        wanted = ("/glasses/dialogue/turn", "/glasses/foxglove/hud", "/glasses/hud/frame/compressed")
        client.watch(*wanted)
        made.until(lambda: len(made.node.bridge.watched) == len(wanted))
        wearer.turns.publish(Turn(wearer.header(), "u1", TurnState.SPEAKING, "几点了", reply="三点了", language="zh"))
        wearer.frames.publish(Picture(wearer.header(), "png", b"pixels"))
        made.until(lambda: len({topic for topic, _, _ in client.got}) == 3)
        turn = client.of("/glasses/dialogue/turn")[-1]
        read = reader_of(client.channels["/glasses/dialogue/turn"])(turn)
        assert (read.request, read.reply) == ("几点了", "三点了")
        picture = client.decoded("/glasses/foxglove/hud")[-1]
        assert (picture.format, picture.data) == ("png", b"pixels")


def test_nothing_is_listened_to_that_nobody_watches():
    with glasses() as made:
        made.until(lambda: True)
        assert not made.wearer.frames.watched
        made.client.watch("/glasses/foxglove/hud")
        made.until(lambda: made.wearer.frames.watched)
        made.client.unwatch("/glasses/foxglove/hud")
        made.until(lambda: not made.wearer.frames.watched)
        assert made.wearer.frames.messages_built == 0  # it all went by reference


def test_who_comes_later_gets_the_last_scene():
    """Also where another client watches already."""
    with glasses() as made, viewer(made.port) as late:
        made.wearer.scenes.publish(HudScene(made.wearer.header(), 7, (Card("c", CardKind.CAPTION, text="你好"),)))
        for client in (made.client, late):
            client.watch("/glasses/hud/scene")
            made.until(lambda client=client: client.poll(0.001) or client.of("/glasses/hud/scene"))
            (last,) = {convert.decode(HudScene, data).revision for data in client.of("/glasses/hud/scene")}
            assert last == 7


def test_a_taken_port_ends_the_start_with_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(DeviceUnavailable, match=r"foxglove\.port"), scene(Foxglove, foxglove={"port": port}):
            pass


def test_a_refused_page_is_told_in_the_health():
    with glasses() as made:
        with pytest.raises(InvalidStatus), viewer(made.port, "https://evil.example"):
            pass
        made.until(lambda: made.node.health.level is Level.WARN)
        assert any("https://evil.example" in row.message for row in made.node.health.snapshot(0).rows)


def test_it_is_off_unless_a_port_is_given():
    with scene(Foxglove) as off:
        assert rows(off) == {"foxglove: server": "off"}


def test_a_replay_has_no_server(monkeypatch):
    monkeypatch.setattr(Hub, "__init__", with_tape(Hub.__init__))
    with scene(Foxglove, foxglove={"port": free_port()}) as replayed:
        assert rows(replayed) == {"foxglove: server": "off"}


def test_a_missing_package_is_told_with_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "foxglove", None)
    with pytest.raises(BackendUnavailable, match="pip install"), scene(Foxglove, foxglove={"port": free_port()}):
        pass


def test_the_layout_names_only_what_is_offered():
    text = LAYOUT.read_text(encoding="utf-8")
    wanted = set(names_in(json.loads(text)))
    with glasses() as made:
        assert len(wanted) > 5
        assert wanted <= set(made.client.channels)


def test_the_layout_is_the_one_that_is_made_here():
    from quark_glasses.foxglove.layout import layout_text

    assert LAYOUT.read_text(encoding="utf-8") == layout_text(), "run: python -m quark_glasses.foxglove.layout"


def reader_of(channel: dict[str, Any]) -> Callable[[bytes], Any]:
    """Decodes messages of a CDR channel by its own schema."""
    schema = Schema(
        id=1, name=channel["schemaName"], encoding=channel["schemaEncoding"], data=channel["schema"].encode()
    )
    found = DecoderFactory().decoder_for(channel["encoding"], schema)
    assert found is not None
    return found


def names_in(layout: object) -> Iterator[str]:
    """Topic names anywhere in a layout, without the path into their messages."""
    if isinstance(layout, dict):
        for key, value in layout.items():
            if key.startswith("/"):
                yield key
            yield from names_in(value)
    elif isinstance(layout, list):
        for value in layout:
            yield from names_in(value)
    elif isinstance(layout, str) and layout.startswith("/"):
        yield layout.partition(".")[0]


def rows(made: Scene) -> dict[str, str]:
    (node,) = [node for node in made.runner.nodes if node.name == "foxglove"]
    health = node.health.snapshot(0)
    return {row.name: row.message for row in health.rows if row.name.endswith(": server")}


def with_tape(begin: Callable[[Hub], None]) -> Callable[[Hub], None]:
    def made(hub: Hub) -> None:
        begin(hub)
        hub.tape = NoTape()

    return made
