"""Foxglove: a live view of all topics for the Foxglove app, off unless a port is given."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from quark_glasses import devices
from quark_glasses.calibration import of_display
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

if TYPE_CHECKING:
    from quark_glasses.foxglove.server import FoxgloveServer

TICK_S = 0.25
PAGES = ("https://app.foxglove.dev", "file://")  # the app in a browser, and on the desktop


@dataclass(frozen=True)
class FoxgloveParams:
    """Where clients connect."""

    port: int = param(0, "port for the Foxglove app, which expects 8765; 0: off", low=0, high=65535, here=True)
    host: str = param(
        "127.0.0.1", "address to listen on; any other than this one shows everything to the network", here=True
    )
    display: str = param("mono640", "the display, as in hud.display: for what the wearer sees, and where parts sit")
    origins: tuple[str, ...] = param(PAGES, "web pages that may connect, by origin; programs always may", here=True)


class Foxglove(GlassesNode):
    """See the module. Read-only: a client can change nothing. A replay has no server."""

    Params = FoxgloveParams
    name = "foxglove"

    def configure(self, params: FoxgloveParams) -> None:
        self.params = params
        self.server: FoxgloveServer | None = None
        self.on = params.port > 0 and self.hub.tape is None
        if self.on:
            try:
                importlib.import_module("foxglove")
            except ImportError as error:
                fix = "Run: make setup, or pip install quark-glasses[foxglove]. Or set foxglove.port to 0"
                raise BackendUnavailable("the package foxglove-sdk is not installed", fix) from error

    def activate(self) -> None:
        if not self.on:
            self.health.ok("server", "off")
            return
        from quark_glasses.foxglove.bridge import Bridge
        from quark_glasses.foxglove.offer import every_channel
        from quark_glasses.foxglove.server import FoxgloveServer

        channels = every_channel(of_display(self.params.display), devices.load(self.params.display))
        title = f"quark_glasses {self.get_namespace()}"
        self.server = FoxgloveServer(title, channels, self.resolve_topic_name, self.on_change)
        self.bridge = Bridge(self.server, channels, self.listen, self.beside, self.now_ns)
        self.server.start(self.params.host, self.params.port, self.params.origins)
        self.tick(TICK_S, self.look)

    def beside(self, make: Callable[[], bytes], done: Callable[[bytes], None], key: str) -> None:
        """Make something slow in the worker."""
        self.worker.submit(lambda _: make(), done, replace=key)

    def on_change(self, name: str) -> None:
        """From a thread of the server."""
        self.post(partial(self.look, name))

    def look(self, name: str = "") -> None:
        """A client came to channel `name`, or time has passed."""
        if self.server is None:
            return
        if name:
            self.bridge.look(name)
        else:
            self.bridge.tick()
        self.health.ok("server", f"port {self.server.port}", channels_watched=len(self.bridge.watched))
        if self.server.refused:
            self.health.warn(
                "pages", f"a page of {self.server.refused} was refused: foxglove.origins says who may connect"
            )

    def deactivate(self) -> None:
        server, self.server = self.server, None
        if server is not None:
            self.bridge.close()
            server.close()


def main() -> None:
    run(Foxglove)
