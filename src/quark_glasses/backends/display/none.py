"""No display: frames go nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.inks import Pixels
from quark_glasses.core.hud.render.painter import Box


class Nowhere:
    """See the module."""

    capabilities: ClassVar[Capabilities] = Capabilities("no display")

    def __init__(self, options: Options, models: Models) -> None:
        pass

    def load(self) -> None:
        pass

    def show(self, display: Display, frame: Pixels, dirty: Sequence[Box], stamp_ns: int) -> bool:
        """See `DisplaySink`."""
        return True

    def close(self) -> None:
        pass
