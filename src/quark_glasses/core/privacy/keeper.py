"""The recording light follows the leases: lit before the first picture is taken, out only after the last device was closed."""

from __future__ import annotations

from typing import Protocol

from quark_glasses.core.privacy.lease import Leases, Light


class Lamp(Protocol):
    """What it needs of a light; see `backends.api.RecordingLight`."""

    def set(self, on: bool) -> None: ...

    def measure(self) -> Light: ...


class LightKeeper:
    """Lights the lamp, measures it, and notes in the book of leases what it saw."""

    def __init__(self, lamp: Lamp, leases: Leases) -> None:
        self._lamp = lamp
        self._leases = leases
        self.lit = False  # we told it to be

    def keep(self, now_ns: int) -> None:
        """Light it where a lease wants it, and measure it as long as it should be lit."""
        if self._leases.light_wanted(now_ns) and not self.lit:
            self._lamp.set(True)
            self.lit = True
        if self.lit:
            self._leases.measured(self._lamp.measure(), now_ns)

    def rest(self, now_ns: int) -> None:
        """Every device is closed: put it out, unless a lease wants it."""
        if self.lit and not self._leases.light_wanted(now_ns):
            self._lamp.set(False)
            self.lit = False
            self._leases.measured(self._lamp.measure(), now_ns)
