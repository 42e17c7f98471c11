"""Some nodes of the glasses in lock-step: what a replay turns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quark_glasses import graph
from quark_glasses.backends.taped import Tape
from quark_glasses.compose import Overrides, node_arguments, overrides_file
from quark_glasses.core.types import CallRecord
from quark_glasses.replay.lockstep import LockStep
from quark_glasses.ros.clock import ClockPublisher
from quark_glasses.ros.handoff import LanePublisher, LaneSubscriber
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.topics import BY_NAME, Topic


@dataclass(frozen=True, eq=False)
class Published:
    """One value that a node published: when (ns on the replay's clock), where (relative topic name), what, by whom."""

    at_ns: int
    topic: str
    value: Any
    source: str


@dataclass(frozen=True)
class Cast:
    """Who is on stage, and how: nodes by name, their namespace, when they start, parameter files and overrides.

    `job_ns` is what a job of a node's worker takes; `watch` are topics that are made only where somebody watches.
    """

    nodes: tuple[str, ...]
    namespace: str
    start_ns: int
    files: tuple[Path, ...] = ()
    overrides: Overrides = field(default_factory=dict)
    job_ns: Mapping[str, int] = field(default_factory=dict)
    watch: tuple[str, ...] = ()


class Hands(GlassesNode):
    """Publishes what the bag holds, and watches what is costly to make; not part of the glasses."""

    name = "replay"

    def configure(self, params: Any) -> None:
        self.lanes: dict[str, LanePublisher[Any]] = {}

    def publish(self, topic: Topic[Any], value: Any, source: str) -> None:
        """Publish in the name of the node that did so when it was recorded."""
        if topic.name not in self.lanes:
            self.lanes[topic.name] = self.publisher(topic)
        self.lanes[topic.name].source = source or self.name
        self.lanes[topic.name].publish(value)


class Stage:
    """Context manager: a cast of nodes, active, on a clock that only `advance` moves.

    `log` collects all that is published, `published` what these nodes publish. Nothing of a ROS executor runs: no timer, service or
    message from outside has a say.
    """

    def __init__(self, cast: Cast, tape: Tape | None = None) -> None:
        self._cast = cast
        self._tape = tape
        self.log: list[Published] = []

    def __enter__(self) -> Stage:
        self._runner = Runner()
        try:
            self._build()
        except BaseException:
            self._runner.close()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        self.hub.observers.clear()  # what nodes say while they are closed is no part of the replay
        self._runner.close()

    def _build(self) -> None:
        self.hub = self._runner.hub
        self.hub.detach()  # the stage turns the hub itself
        cast = self._cast
        self.clock = LockStep(self.hub, cast.start_ns, cast.job_ns)
        self.hub.timing = self.clock
        self.hub.tape = self._tape
        self._hands = Hands(context=self._runner.context, namespace=cast.namespace)
        self._runner.add(self._hands)
        self._told = ClockPublisher(self._hands)
        with overrides_file(cast.overrides) as last:
            arguments = node_arguments([*cast.files, last])
            for name in cast.nodes:
                kind = graph.node(name).load()
                self._runner.add(
                    kind(
                        context=self._runner.context,
                        namespace=cast.namespace,
                        cli_args=arguments,
                        use_global_arguments=False,
                    )
                )
        self._nodes = {node.name: node for node in self._runner.nodes if node is not self._hands}
        self.hub.observers.append(self._observe)
        for name in cast.watch:
            LaneSubscriber(self._hands, BY_NAME[name], lambda value, source: None)
        self._runner.up()
        self.clock.settle()

    @property
    def nodes(self) -> dict[str, GlassesNode]:
        """The nodes on stage by name."""
        return self._nodes

    @property
    def published(self) -> list[Published]:
        """What the nodes on stage published so far."""
        return [item for item in self.log if item.source in self.nodes]

    def hears(self, topic: Topic[Any]) -> bool:
        """Does any node on stage listen to this topic?"""
        return bool(self.hub.subscribers.get(self._hands.resolve_topic_name(topic.name)))

    def publishes(self, topic: Topic[Any]) -> bool:
        """Does any node on stage have this topic?"""
        lanes = self.hub.publishers.get(self._hands.resolve_topic_name(topic.name), ())
        return any(lane.source in self.nodes for lane in lanes)

    def advance(self, to_ns: int) -> None:
        """Let the clock run to this time."""
        self.clock.advance(to_ns)

    def show(self) -> None:
        """Let others see how far the replay is: the time on `/clock`, and messages for who listens outside."""
        self.hub.refresh()
        self._told.tell(self.clock.time_ns)

    def feed(self, topic: Topic[Any], value: Any, source: str) -> None:
        """Publish one recorded value and deliver all that follows from it at this instant."""
        self._hands.publish(topic, value, source)
        self.clock.settle()

    def call(self, record: CallRecord) -> None:
        """Make a recorded call of a service or action that a node on stage serves; others are passed over."""
        for node in self.nodes.values():
            if record.name in node.replayed:
                node.replayed[record.name](record)
                self.clock.settle()

    def _observe(self, name: str, value: Any, source: str) -> None:
        relative = name.removeprefix(f"{self._cast.namespace}/")
        self.log.append(Published(self.clock.time_ns, relative, value, source))
