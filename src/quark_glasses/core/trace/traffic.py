"""How often each topic is published and what is lost on the way, from the row that every node puts on `/diagnostics`."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from quark_glasses.core.types import Health

ROW = ": topics"
DROPPED = "dropped "
"""Keys of the row: the name of a topic, with how many values the node published on it; and this before the name of one that it
hears, with how many values it was too slow to take."""
POINTS = 6  # reports, one a second, that a rate is of


@dataclass
class Flow:
    """What one node publishes on one topic."""

    topic: str
    node: str
    sent: int = 0
    _points: deque[tuple[int, int]] = field(default_factory=lambda: deque(maxlen=POINTS))

    def add(self, at_ns: int, sent: int) -> None:
        if sent < self.sent:  # the node began anew
            self._points.clear()
        self.sent = sent
        self._points.append((at_ns, sent))

    @property
    def rate_hz(self) -> float | None:
        """Over the last few seconds; None until two reports are known."""
        if len(self._points) < 2 or self._points[-1][0] <= self._points[0][0]:
            return None
        (begin_ns, before), (end_ns, after) = self._points[0], self._points[-1]
        return (after - before) * 1e9 / (end_ns - begin_ns)


class Traffic:
    """Flows and losses of all nodes that were heard."""

    def __init__(self) -> None:
        self.flows: dict[tuple[str, str], Flow] = {}
        self.dropped: dict[tuple[str, str], int] = {}
        """By topic and the node that was too slow."""

    def feed(self, health: Health) -> None:
        """Take the health of one node; other rows, and damaged values, are passed over."""
        for row in health.rows:
            if row.name.endswith(ROW):
                node = row.name.removesuffix(ROW)
                for key, value in row.values:
                    if value.isascii() and value.isdigit():
                        self._count(node, key, int(value), health.header.stamp_ns)

    def forget(self, node: str) -> None:
        """Drop a node that is gone."""
        self.flows = {key: flow for key, flow in self.flows.items() if flow.node != node}
        self.dropped = {key: count for key, count in self.dropped.items() if key[1] != node}

    def _count(self, node: str, key: str, count: int, at_ns: int) -> None:
        if key.startswith(DROPPED):
            self.dropped[key.removeprefix(DROPPED), node] = count
        else:
            self.flows.setdefault((key, node), Flow(key, node)).add(at_ns, count)
