"""CPU time per node, from the row that every node puts on `/diagnostics`."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from quark_glasses.core.types import Health

ROW = ": cpu"
MOST_POINTS = 20_000  # of one counter: five hours and more
VALUES = ("cpu_ms", "worker_ms", "process_ms", "process")
"""Of the row: callbacks and jobs together; jobs alone; everything in the process; which process that is."""


@dataclass
class Counter:
    """A counter over time, in ms of CPU; a restart that sets it back is no loss."""

    points: deque[tuple[int, float]] = field(default_factory=lambda: deque(maxlen=MOST_POINTS))
    """(time ns, counted since the first)."""
    used_ms: float = 0.0
    _first_ns: int = 0
    _last: float = 0.0

    def add(self, at_ns: int, value: float) -> None:
        if self.points:
            self.used_ms += value - self._last if value >= self._last else value
        else:
            self._first_ns = at_ns
        self.points.append((at_ns, self.used_ms))
        self._last = value

    @property
    def seconds(self) -> float:
        """Between the first report and the last."""
        return (self.points[-1][0] - self._first_ns) / 1e9 if self.points else 0.0

    @property
    def percent(self) -> float:
        """Of one core."""
        return self.used_ms / self.seconds / 10 if self.seconds > 0 else 0.0


@dataclass
class Span:
    """A counter that several tell, in any order: the clock of a process, which never goes back."""

    first_ns: int
    last_ns: int
    least_ms: float
    most_ms: float

    def add(self, at_ns: int, value: float) -> None:
        self.first_ns, self.last_ns = min(self.first_ns, at_ns), max(self.last_ns, at_ns)
        self.least_ms, self.most_ms = min(self.least_ms, value), max(self.most_ms, value)

    @property
    def used_ms(self) -> float:
        return self.most_ms - self.least_ms

    @property
    def seconds(self) -> float:
        """Between the first report and the last."""
        return (self.last_ns - self.first_ns) / 1e9

    @property
    def percent(self) -> float:
        """Of one core."""
        return self.used_ms / self.seconds / 10 if self.seconds > 0 else 0.0


class CpuUse:
    """What each node, and each process, used between its first and its last report."""

    def __init__(self) -> None:
        self.nodes: dict[str, Counter] = {}
        self.workers: dict[str, Counter] = {}
        self.processes: dict[str, Span] = {}
        self._homes: dict[str, str] = {}  # node -> process

    def feed(self, health: Health) -> None:
        """Take the health of one node; rows that are not about CPU, or damaged, are passed over."""
        for row in health.rows:
            if row.name.endswith(ROW):
                self._row(row.name.removesuffix(ROW), health.header.stamp_ns, dict(row.values))

    def _row(self, node: str, at_ns: int, values: Mapping[str, str]) -> None:
        try:
            cpu_ms, worker_ms, process_ms = (float(values[name]) for name in VALUES[:3])
        except (KeyError, ValueError):
            return
        process = values.get("process", "")
        self.nodes.setdefault(node, Counter()).add(at_ns, cpu_ms)
        self.workers.setdefault(node, Counter()).add(at_ns, worker_ms)
        self.processes.setdefault(process, Span(at_ns, at_ns, process_ms, process_ms)).add(at_ns, process_ms)
        self._homes[node] = process

    def rest_ms(self, process: str) -> float:
        """What a process used outside its nodes' callbacks and jobs: threads of engines, the executor, the middleware."""
        ours = sum(counter.used_ms for node, counter in self.nodes.items() if self._homes[node] == process)
        return max(0.0, self.processes[process].used_ms - ours)
