"""Values of the glasses as the page shows them: plain JSON, bounded, and text always as text."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from quark_glasses.core.hud.scene import Card, DisplayState, HudScene
from quark_glasses.core.privacy.lease import PrivacyState
from quark_glasses.core.trace.cpu import ROW as CPU
from quark_glasses.core.trace.traffic import ROW as TOPICS
from quark_glasses.core.types import Battery, Health, HealthRow, Level, Samples

MOST_SIGNS = 1000
MOST_ROWS = 40
STALE_NS = 5_000_000_000  # a node that told nothing for so long is not well
SILENCE_DB = -100.0
RECORDER, RECORDING = "recorder", "recorder: recording"


def scene(value: HudScene) -> dict[str, Any]:
    """The cards in words: what the picture says, for those who do not see it."""
    return {"revision": value.revision, "cards": [card(each) for each in value.cards]}


def card(value: Card) -> dict[str, Any]:
    return {
        "id": value.id,
        "kind": value.kind.name.lower(),
        "title": value.title[:MOST_SIGNS],
        "text": value.text[:MOST_SIGNS],
        "language": value.language,
        "icon": value.icon,
        "progress": round(value.progress, 3) if 0 <= value.progress <= 1 else None,
        "rows": [[row.label, row.value, row.note, row.marked] for row in value.rows[:MOST_ROWS]],
        "boxes": [box.label for box in value.boxes[:MOST_ROWS]],
        "place": value.anchor.frame_id,
    }


def display(value: DisplayState) -> dict[str, Any]:
    return {
        "name": value.name, "width": value.width, "height": value.height, "colour": value.colour, "on": value.on,
        "hz": round(value.refresh_rate, 1), "brightness": round(value.brightness, 2),
    }  # fmt: skip


def privacy(value: PrivacyState) -> dict[str, Any]:
    """The recording light, and for whom it is lit."""
    leases = [[lease.device.name.lower(), lease.holder, lease.purpose[:MOST_SIGNS]] for lease in value.leases]
    return {"light": value.recording_light.name.lower(), "veiled": value.veiled, "leases": leases}


def battery(value: Battery) -> dict[str, Any]:
    known = value.present and not math.isnan(value.percentage)
    return {"charge": round(value.percentage, 3) if known else None, "charging": value.charging}


class Healths:
    """The latest health of every node, and the CPU that each used between its last two reports."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[int, tuple[HealthRow, ...]]] = {}
        self._cpu: dict[str, tuple[int, float]] = {}
        self._percent: dict[str, float] = {}

    def feed(self, health: Health, now_ns: int) -> None:
        """Take the report of one node; its rows are named "node: what"."""
        node = next((row.name.partition(":")[0] for row in health.rows), "")
        if not node:
            return
        self._rows[node] = (now_ns, tuple(row for row in health.rows if not row.name.endswith((CPU, TOPICS))))
        for row in health.rows:
            if row.name.endswith(CPU):
                self._use(node, health.header.stamp_ns, dict(row.values).get("cpu_ms", ""))

    def view(self, now_ns: int) -> dict[str, dict[str, Any]]:
        """Node -> its level, rows and CPU (% of a core)."""
        return {
            node: {
                "level": self._level(at_ns, rows, now_ns).name.lower(),
                "cpu": self._percent.get(node),
                "rows": [
                    [row.name.partition(": ")[2], row.level.name.lower(), row.message[:MOST_SIGNS]] for row in rows
                ],
            }
            for node, (at_ns, rows) in sorted(self._rows.items())
        }

    @property
    def recording(self) -> dict[str, Any]:
        """What the recorder says of itself: `state` is absent, off, on or failed."""
        _, rows = self._rows.get(RECORDER, (0, ()))
        row = next((row for row in rows if row.name == RECORDING), None)
        if row is None:
            return {"state": "absent" if not rows and RECORDER not in self._rows else "off", "where": ""}
        if row.level == Level.ERROR:
            return {"state": "failed", "where": row.message[:MOST_SIGNS]}
        return {"state": "off" if row.message == "off" else "on", "where": "" if row.message == "off" else row.message}

    @staticmethod
    def _level(at_ns: int, rows: tuple[HealthRow, ...], now_ns: int) -> Level:
        if now_ns - at_ns > STALE_NS:
            return Level.STALE
        return max((row.level for row in rows), default=Level.OK)

    def _use(self, node: str, at_ns: int, cpu_ms: str) -> None:
        try:
            used = float(cpu_ms)
        except ValueError:
            return
        before_ns, before = self._cpu.get(node, (0, 0.0))
        self._cpu[node] = (at_ns, used)
        if before_ns and at_ns > before_ns and used >= before:
            self._percent[node] = round((used - before) * 1e8 / (at_ns - before_ns), 1)


class SoundLevel:
    """How loud it was since the last look."""

    def __init__(self) -> None:
        self._sum = 0.0
        self._count = 0
        self._peak = 0

    def feed(self, samples: Samples) -> None:
        """Take a block of int16."""
        if len(samples):
            wide = samples.astype(np.float64)
            self._sum += float(wide @ wide)
            self._count += len(samples)
            self._peak = max(self._peak, int(np.abs(samples.astype(np.int32)).max()))

    def read(self) -> dict[str, float] | None:
        """Level and peak in dB below full scale, None where nothing came; begins anew."""
        if not self._count:
            return None
        level = {"level": _db(math.sqrt(self._sum / self._count)), "peak": _db(self._peak)}
        self._sum, self._count, self._peak = 0.0, 0, 0
        return level


def _db(amplitude: float) -> float:
    return round(max(SILENCE_DB, 20 * math.log10(amplitude / 32768)), 1) if amplitude > 0 else SILENCE_DB
