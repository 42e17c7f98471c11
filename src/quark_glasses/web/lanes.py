"""What flows between the nodes: pictures, who publishes and hears each topic, and how often. Looked at while a page shows it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from quark_glasses import graph
from quark_glasses.core.trace.traffic import Traffic
from quark_glasses.core.types import Frame, Picture, Pixels
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.topics import TOPICS

PICTURED = (("hud", topics.HUD_PIXELS, topics.HUD_FRAME), ("camera", topics.CAMERA, topics.CAMERA_JPEG))


class Screen(Protocol):
    """What shows pictures; `WebServer` is one."""

    def show(self, stream: str, pixels: Pixels, encoding: str = "rgb8") -> None: ...

    def show_file(self, stream: str, kind: str, data: bytes) -> None: ...


def show_pictures(node: GlassesNode, screen: Screen, take: Callable[[Any], None]) -> list[Callable[[], None]]:
    """Show the HUD and the camera until each of these is called: by reference where they are made in this process, else as files.

    `take` gets what the camera says of itself.
    """
    stops = [node.listen(topics.CAMERA_INFO, take)]
    for stream, raw, packed in PICTURED:
        if node.hub.publishers.get(node.resolve_topic_name(raw.name)):
            stops.append(node.listen(raw, partial(_show, screen, stream)))
        else:
            stops.append(node.listen(packed, partial(_show_file, screen, stream)))
    return stops


def _show(screen: Screen, stream: str, frame: Frame) -> None:
    screen.show(stream, frame.pixels, frame.encoding)


def _show_file(screen: Screen, stream: str, picture: Picture) -> None:
    screen.show_file(stream, picture.format, picture.data)


def picture_of_graph(node: GlassesNode, traffic: Traffic) -> dict[str, Any]:
    """Nodes in order of the table, and topics in order of theirs, in any process.

    A topic has who publishes it ([node, Hz or None]) and who hears it ([node, values that it was too slow to take]).
    """
    names: set[str] = set()
    rows = []
    for row in TOPICS:
        full = node.resolve_topic_name(row.name)
        publishers = {lane.source for lane in node.hub.publishers.get(full, ())}
        publishers |= {info.node_name for info in node.get_publishers_info_by_topic(full)}
        hearers = {lane.hearer for lane in node.hub.subscribers.get(full, ())}
        hearers |= {info.node_name for info in node.get_subscriptions_info_by_topic(full)}
        if publishers or hearers:
            names |= publishers | hearers
            told = [[name, _hz(traffic, row.name, name)] for name in sorted(publishers)]
            heard = [[name, traffic.dropped.get((row.name, name), 0)] for name in sorted(hearers)]
            rows.append({"name": row.name, "doc": row.doc, "nominal": row.rate_hz, "from": told, "to": heard})
    known = {row.name: row for row in graph.NODES}
    ordered = [name for name in known if name in names] + sorted(names - set(known))
    return {
        "nodes": [{"name": name, "doc": known[name].doc if name in known else ""} for name in ordered],
        "topics": rows,
    }


def _hz(traffic: Traffic, topic: str, node: str) -> float | None:
    flow = traffic.flows.get((topic, node))
    return None if flow is None or flow.rate_hz is None else round(flow.rate_hz, 1)
