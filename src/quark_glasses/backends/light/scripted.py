"""A recording light that does what a test told it to; also for machines without one."""

from __future__ import annotations

from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.privacy.lease import Light

STATES = {"lit": Light.ON, "failed": Light.FAILED, "covered": Light.COVERED}


class Scripted:
    """Lights up when it is told to, on no lamp at all.

    Option `script`: list of what is measured while it should be lit, one a measurement: lit, failed or covered; lit once they are
    used up.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="Scripted recording light for tests and demos")

    def __init__(self, options: Options, models: Models) -> None:
        names = [str(name) for name in options.get("script", ())]
        if not set(names) <= set(STATES):
            raise InvalidParameter(f"the script {names} is no list of states", f"Use {', '.join(STATES)}")
        self._script = [STATES[name] for name in names]
        self._on = False

    def load(self) -> None:
        """Nothing to load."""

    def set(self, on: bool) -> None:
        self._on = on

    def measure(self) -> Light:
        if not self._on:
            return Light.OFF
        return self._script.pop(0) if self._script else Light.ON

    def close(self) -> None:
        self._on = False
