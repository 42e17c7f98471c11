"""Where frames go: a window, files, or nowhere (`quark_glasses.display`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from quark_glasses.backends.api import Backend
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.inks import Pixels
from quark_glasses.core.hud.render.painter import Box


@runtime_checkable
class DisplaySink(Backend, Protocol):
    """Shows frames; `load`, `show` and `close` are called from one and the same thread.

    `load` raises `BackendUnavailable` where a package is missing and `DeviceUnavailable` where there is nothing to show on.
    """

    def show(self, display: Display, frame: Pixels, dirty: Sequence[Box], stamp_ns: int) -> bool:
        """Show a frame of which only `dirty` changed since the last one; false: the person closed it.

        Call it a few times a second even where nothing changed, with `dirty` empty: a window answers its system then.

        Args:
            display: whose frame it is; another one than before begins anew, and all of its frame is shown.
            frame: uint8, (height, width) of brightness or (height, width, 3) RGB. It may be reused after the call.
            dirty: areas within the frame.
            stamp_ns: when the frame is seen; never before the one of the last call.

        Raises:
            StorageFull: there is no room left for a file.
        """
        ...
