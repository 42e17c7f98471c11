"""When the light of a frame reaches the eye.

A display takes over the newest frame at the edge of each refresh period, begins to light the first row some time later, and the
last row up to a period after that. A row counts as seen in the middle of the time that it stays lit.
"""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion.calibration import Scanout


@dataclass(frozen=True)
class Photons:
    """Times of one display. `edge_ns` is the time of any one edge (vertical sync); None where nobody tells: then half a period."""

    scanout: Scanout
    refresh_hz: float
    edge_ns: int | None = None

    def __post_init__(self) -> None:
        if not 1.0 <= self.refresh_hz <= 1000.0:
            raise InvalidInput(f"a display of {self.refresh_hz} Hz cannot be", "Use 1 to 1000 Hz")

    @property
    def period_ns(self) -> int:
        return round(1e9 / self.refresh_hz)

    def taken_ns(self, handed_ns: int) -> int:
        """When the display takes over a frame that was handed to it then."""
        if self.edge_ns is None:
            return handed_ns + self.period_ns // 2
        return handed_ns + (self.edge_ns - handed_ns) % self.period_ns

    def seen_ns(self, taken_ns: int, row: float) -> int:
        """When a row is seen, 0 the first and 1 the last, of the frame taken over then."""
        after_ms = self.scanout.latency_ms + self.scanout.scan_ms * min(max(row, 0.0), 1.0) + self.scanout.hold_ms / 2.0
        return taken_ns + round(after_ms * 1e6)
