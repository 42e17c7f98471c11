"""What glasses that run are doing now: nodes, topics, the last utterance, battery; from what they publish alone."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.core.trace.cpu import ROW as CPU_ROW
from quark_glasses.core.trace.cpu import VALUES
from quark_glasses.core.trace.live import LiveTrace
from quark_glasses.core.trace.summary import row as utterance_row
from quark_glasses.core.trace.traffic import ROW as TOPICS_ROW
from quark_glasses.core.trace.traffic import Traffic
from quark_glasses.core.trace.utterance import UtteranceTrace
from quark_glasses.core.types import Battery, Health, HealthRow, Level

WINDOW_NS = 5_000_000_000  # that loads are of
SILENT_NS = 3_500_000_000  # after which a node that says nothing is told to be silent: it reports once a second
GONE_NS = 15_000_000_000
MOST_POINTS = 500
LOW = 0.8  # share of a topic's nominal rate below which it is too slow


@dataclass
class Load:
    """CPU time counted by a clock that only goes forward; a restart that sets it back begins anew."""

    _points: deque[tuple[int, float]] = field(default_factory=lambda: deque(maxlen=MOST_POINTS))

    def add(self, at_ns: int, used_ms: float) -> None:
        if self._points and used_ms < self._points[-1][1] - 1000.0:  # nodes of one process report a little out of order
            self._points.clear()
        self._points.append((at_ns, used_ms))
        while self._points[0][0] < at_ns - WINDOW_NS:
            self._points.popleft()

    @property
    def percent(self) -> float | None:
        """Of one core, over the last seconds; None until two reports are known."""
        if len(self._points) < 2:
            return None
        times, used = zip(*self._points, strict=True)
        passed_ms = (max(times) - min(times)) / 1e6
        return 100.0 * (max(used) - min(used)) / passed_ms if passed_ms > 0 else None


@dataclass
class NodeState:
    """One node as its health tells it."""

    name: str
    heard_ns: int = 0
    rows: tuple[HealthRow, ...] = ()
    cpu: Load = field(default_factory=Load)
    worker: Load = field(default_factory=Load)
    process: str = ""

    @property
    def level(self) -> Level:
        return max((row.level for row in self.rows), default=Level.OK)


class Board:
    """Feed it what is published; read `as_json` as often as you like."""

    def __init__(self) -> None:
        self.nodes: dict[str, NodeState] = {}
        self.traffic = Traffic()
        self.live = LiveTrace()
        self.last: UtteranceTrace | None = None
        self._last_row: dict[str, Any] | None = None
        self._processes: dict[str, Load] = {}
        self._battery: Battery | None = None
        self._tier = ""

    def feed(self, value: object, now_ns: int) -> None:
        """Take one published value, heard now."""
        if isinstance(value, Health):
            self._health(value, now_ns)
            return
        if isinstance(value, Battery):
            self._battery = value
        self._tier = getattr(value, "tier", "") or self._tier
        self.live.feed(value, now_ns)

    def tick(self, now_ns: int) -> None:
        """Notice what is over, and who is gone."""
        for one in self.live.ended(now_ns):
            self.last = one
            self._last_row = utterance_row(self.live.trace, one, one.begin_ns)
        for name in [name for name, node in self.nodes.items() if now_ns - node.heard_ns > GONE_NS]:
            del self.nodes[name]
            self.traffic.forget(name)
        homes = self._homes(self.nodes)
        self._processes = {name: load for name, load in self._processes.items() if name in homes}

    def as_json(self, now_ns: int, states: Mapping[str, str], nominal: Mapping[str, float]) -> dict[str, Any]:
        """Everything as plain values, unknown ones null.

        Args:
            now_ns: on the ROS clock.
            states: lifecycle state of each node that is there, "" where it is not known.
            nominal: Hz that a topic should have, by its name.
        """
        battery = self._battery
        known = battery is not None and battery.present and not math.isnan(battery.percentage)
        return {
            "nodes": [self._node(name, states[name], now_ns) for name in sorted(states)],
            "processes": {name: _round(self._processes[name].percent) for name in self._homes(states)},
            "topics": list(self._topics(set(states), nominal)),
            "dropped": [
                {"topic": topic, "node": node, "count": count}
                for (topic, node), count in sorted(self.traffic.dropped.items())
                if node in states
            ],
            "last_utterance": self._last_row,
            "battery": {"percentage": battery.percentage, "charging": battery.charging} if battery and known else None,
            "tier": self._tier or None,
        }

    def _health(self, health: Health, now_ns: int) -> None:
        for name in {row.name.partition(": ")[0] for row in health.rows}:
            node = self.nodes.setdefault(name, NodeState(name))
            node.heard_ns = now_ns
            own = [row for row in health.rows if row.name.partition(": ")[0] == name]
            node.rows = tuple(row for row in own if not row.name.endswith((CPU_ROW, TOPICS_ROW)))
            for row in own:
                if row.name.endswith(CPU_ROW):
                    self._cpu(node, health.header.stamp_ns, dict(row.values))
        self.traffic.feed(health)

    def _cpu(self, node: NodeState, at_ns: int, values: Mapping[str, str]) -> None:
        try:
            cpu_ms, worker_ms, process_ms = (float(values[name]) for name in VALUES[:3])
        except (KeyError, ValueError):
            return
        node.process = values.get("process", "")
        node.cpu.add(at_ns, cpu_ms)
        node.worker.add(at_ns, worker_ms)
        self._processes.setdefault(node.process, Load()).add(at_ns, process_ms)

    def _homes(self, names: Iterable[str]) -> list[str]:
        """Processes of these nodes."""
        return sorted({node.process for name in names if (node := self.nodes.get(name)) and node.process})

    def _node(self, name: str, state: str, now_ns: int) -> dict[str, Any]:
        node = self.nodes.get(name)
        silent = node is None or now_ns - node.heard_ns > SILENT_NS
        return {
            "name": name,
            "state": state or None,
            "health": "silent" if node is None or silent else node.level.name.lower(),
            "cpu_percent": _round(node.cpu.percent) if node and not silent else None,
            "jobs_percent": _round(node.worker.percent) if node and not silent else None,
            "process": node.process if node else "",
            "rows": [
                {
                    "name": row.name.partition(": ")[2], "level": row.level.name.lower(), "message": row.message,
                    "values": dict(row.values),
                }
                for row in (node.rows if node else ())
            ],
        }  # fmt: skip

    def _topics(self, nodes: Iterable[str], nominal: Mapping[str, float]) -> Iterable[dict[str, Any]]:
        for (topic, node), flow in sorted(self.traffic.flows.items()):
            if node in nodes:
                wanted = nominal.get(topic, 0.0)
                rate = flow.rate_hz
                low = bool(wanted and flow.sent and rate is not None and rate < LOW * wanted)
                yield {
                    "topic": topic, "node": node, "sent": flow.sent, "rate_hz": _round(rate),
                    "nominal_hz": wanted or None, "low": low,
                }  # fmt: skip


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
