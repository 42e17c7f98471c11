"""Health rows of one node: what `/diagnostics` and `quark doctor` say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from quark_glasses.core.trace.traffic import DROPPED, ROW
from quark_glasses.core.types import Header, Health, HealthRow, Level
from quark_glasses.ros.cpu import CpuMeter
from quark_glasses.ros.handoff import LanePublisher, LaneSubscriber


class HealthRows:
    """Keeps the latest row of each checked thing; thread-safe because rows are replaced whole."""

    def __init__(self, node: str) -> None:
        self._node = node
        self._rows: dict[str, HealthRow] = {}
        self.cpu = CpuMeter()

    def ok(self, name: str, message: str = "ok", **values: object) -> None:
        self._set(name, Level.OK, message, values)

    def warn(self, name: str, message: str, **values: object) -> None:
        self._set(name, Level.WARN, message, values)

    def error(self, name: str, message: str, **values: object) -> None:
        self._set(name, Level.ERROR, message, values)

    @property
    def level(self) -> Level:
        """The worst of all rows."""
        return max((row.level for row in self._rows.values()), default=Level.OK)

    def snapshot(self, now_ns: int, *more: HealthRow) -> Health:
        """All rows, and that of the CPU time."""
        rows = (self._rows[name] for name in sorted(self._rows))
        return Health(Header(now_ns), (*rows, self.cpu.row(self._node), *more))

    def _set(self, name: str, level: Level, message: str, values: dict[str, object]) -> None:
        pairs = tuple((key, str(value)) for key, value in values.items())
        self._rows[name] = HealthRow(f"{self._node}: {name}", level, message, pairs)


def traffic_row(
    node: str, publishers: Iterable[LanePublisher[Any]], subscribers: Iterable[LaneSubscriber[Any]]
) -> HealthRow:
    """The row that `core/trace/traffic.py` reads: what was published on each topic, and what was dropped before it was taken."""
    values = [(publisher.topic.name, str(publisher.sent)) for publisher in publishers]
    values += [(f"{DROPPED}{each.topic.name}", str(each.dropped)) for each in subscribers if each.dropped]
    return HealthRow(f"{node}{ROW}", Level.OK, "", tuple(values))
