"""Glasses, or a computer, without a recording light."""

from __future__ import annotations

from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.privacy.lease import Light


class NoLight:
    """Never lit, so that nothing is ever captured: the default, until somebody says which LED it is."""

    capabilities: ClassVar[Capabilities] = Capabilities(summary="no recording light: nothing is captured")

    def __init__(self, options: Options, models: Models) -> None:
        self._on = False

    def load(self) -> None:
        """Nothing to load."""

    def set(self, on: bool) -> None:
        self._on = on

    def measure(self) -> Light:
        return Light.FAILED if self._on else Light.OFF

    def close(self) -> None:
        self._on = False
