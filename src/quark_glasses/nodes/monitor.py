"""Monitor: how the device is doing -> `battery_state`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from quark_glasses.core.types import Battery
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

LOW = 0.15


@dataclass(frozen=True)
class MonitorParams:
    """What is watched, how often."""

    period_s: float = param(10.0, "time between readings", unit="s", low=0.1, high=600)
    simulated_battery: float = param(-1.0, "charge to report where there is no battery; -1: none", low=-1, high=1)
    power_supply: str = param("/sys/class/power_supply", "where the kernel tells of batteries", here=True)


class Monitor(GlassesNode):
    """See the module."""

    Params = MonitorParams
    name = "monitor"

    def configure(self, params: MonitorParams) -> None:
        self.params = params
        self.battery = self.publisher(topics.BATTERY)

    def activate(self) -> None:
        self.tick(self.params.period_s, self.read)
        self.read()

    def read(self) -> None:
        charge, charging = read_battery(Path(self.params.power_supply))
        if math.isnan(charge) and self.params.simulated_battery >= 0:
            charge = self.params.simulated_battery
        known = not math.isnan(charge)
        self.battery.publish(Battery(self.header(), charge, charging, present=known))
        if known and charge < LOW and not charging:
            self.health.warn("battery", f"{charge:.0%} left")
        else:
            self.health.ok("battery", f"{charge:.0%}" if known else "none")


def read_battery(folder: Path) -> tuple[float, bool]:
    """Charge (0..1, NaN where there is no battery) and whether it is charging, from the kernel's files."""
    for battery in sorted(folder.glob("*/capacity")):
        try:
            charge = int(battery.read_text()) / 100
            status = (battery.parent / "status").read_text().strip()
        except (OSError, ValueError):
            continue
        return min(1.0, max(0.0, charge)), status == "Charging"
    return math.nan, False


def main() -> None:
    run(Monitor)
