"""A recording light on an LED of the Linux kernel (Documentation/leds/leds-class.rst), with a sensor in front of it if there is one."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import DeviceUnavailable, InvalidParameter
from quark_glasses.core.privacy.lease import Light

LEDS = Path("/sys/class/leds")


class Sysfs:
    """Writes the LED's brightness and reads it back; what cannot be read counts as failed.

    Options: `led`: a name below /sys/class/leds, or the folder of the LED; `sensor`: file with a number, such as an IIO illuminance
    input behind the same window; `lit_at`: the least number that it shows when the LED is lit and nothing is in front of it.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="LED of the Linux kernel", licence="Apache-2.0")

    def __init__(self, options: Options, models: Models) -> None:
        led = str(options.get("led", ""))
        if not led:
            raise InvalidParameter(
                "the recording light has no LED",
                "Write led=NAME, one of /sys/class/leds; or light: scripted, to try things out",
            )
        self._folder = Path(led) if "/" in led else LEDS / led
        self._sensor = Path(str(options["sensor"])) if "sensor" in options else None
        self._lit_at = float(options.get("lit_at", 1.0))
        self._on = False

    def load(self) -> None:
        """Raises `DeviceUnavailable` where there is no such LED, or it may not be written."""
        try:
            self._full = max(1, round(_number(self._folder / "max_brightness")))
            self._write(0)
            with contextlib.suppress(OSError):  # a blinking trigger would override the brightness; few LEDs have none
                (self._folder / "trigger").write_text("none")
        except (OSError, ValueError) as error:
            there = ", ".join(sorted(path.name for path in LEDS.glob("*")))
            fix = f"Choose one of: {there}; and let this user write its brightness" if there else "There is no LED here"
            raise DeviceUnavailable(f"the LED {self._folder} cannot be used: {error}", fix) from error

    def set(self, on: bool) -> None:
        self._on = on
        with contextlib.suppress(OSError):  # `measure` tells
            self._write(self._full if on else 0)

    def measure(self) -> Light:
        """OFF is said only of a light that should be out and is out."""
        try:
            lit = _number(self._folder / "brightness") > 0
            seen = self._sensor is None or _number(self._sensor) >= self._lit_at
        except (OSError, ValueError):
            return Light.FAILED
        if not self._on:
            return Light.FAILED if lit else Light.OFF
        if not lit:
            return Light.FAILED
        return Light.ON if seen else Light.COVERED

    def close(self) -> None:
        self.set(False)

    def _write(self, level: int) -> None:
        (self._folder / "brightness").write_text(f"{level}\n")


def _number(file: Path) -> float:
    return float(file.read_text().strip())
