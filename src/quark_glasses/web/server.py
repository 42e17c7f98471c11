"""The server of the page: on this machine only, in a thread of its own, so that no browser can hold the glasses up.

The node tells it values (`put`) and pictures (`show`); pages that are open get what changed. See `audience.py` for what a slow page
misses, `guard.py` for who is refused, `asks.py` for what a page may ask.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import logging
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quark_glasses.core.errors import AlreadyRunning, BackendUnavailable
from quark_glasses.mcp.loop import LoopThread
from quark_glasses.web.asks import STREAMS
from quark_glasses.web.audience import Audience, Desk
from quark_glasses.web.pictures import PictureStream

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from quark_glasses.core.types import Pixels

HOST = "127.0.0.1"
MOST_CONNECTIONS = 64
MOST_MESSAGE = 16 * 1024  # bytes, from a page
MOST_HEAD = 16 * 1024  # bytes of a request's head
NEEDED = ("starlette", "uvicorn", "websockets")


class WebServer:
    """See the module. `open` raises `AlreadyRunning` for a port that is taken, `BackendUnavailable` without the packages."""

    def __init__(self, desk: Desk, port: int = 0, font: Path | None = None) -> None:
        self._desk = desk
        self._font = font
        self._port = port
        self._thread: LoopThread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._told: dict[str, str] = {}  # what the board has, or had before the server was ready
        self._streams: dict[str, PictureStream] = {}

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._port}/"

    def open(self) -> None:
        """Listen; pages are answered from now on."""
        missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
        if missing:
            raise BackendUnavailable(
                f"the page needs the package {missing[0]}", f"Run: pip install {' '.join(missing)}"
            )
        self._socket = _bound(self._port)
        self._port = self._socket.getsockname()[1]
        self._thread = LoopThread("web-page", self._serve, self._stop)

    def close(self) -> None:
        """Let all pages go."""
        if self._thread is not None:
            self._thread.close()
            self._socket.close()
            self._thread = None

    def put(self, key: str, value: Any) -> None:
        """Tell the pages a value (of JSON's types), or with None that there is none any more; from the node's thread."""
        text = None if value is None else json.dumps(value, ensure_ascii=False, allow_nan=False)
        if self._told.get(key) == text:
            return
        if text is None:
            self._told.pop(key, None)
        else:
            self._told[key] = text
        self._call(lambda: self._audience.put(key, text))

    def show(self, stream: str, pixels: Pixels, encoding: str = "rgb8") -> None:
        """Show a raw picture on a stream of `STREAMS`; from any thread, it costs a copy."""
        if stream in self._streams:
            self._streams[stream].offer(pixels, encoding)

    def show_file(self, stream: str, kind: str, data: bytes) -> None:
        """Show a PNG or JPEG; from any thread."""
        if stream in self._streams:
            self._streams[stream].offer_file(kind, data)

    def _call(self, call: Any) -> None:
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(call)

    async def _serve(self) -> None:
        import uvicorn

        logging.getLogger("uvicorn").setLevel(logging.CRITICAL)  # what strangers send is no news
        with ThreadPoolExecutor(1, thread_name_prefix="web-encode") as encoder:
            self._audience = Audience(self._desk, self._go_on)
            loop = asyncio.get_running_loop()
            for name in STREAMS:
                self._streams[name] = PictureStream(name, loop, encoder, self._audience.room, self._audience.deliver)
            self._loop = loop  # first: what is told from now on comes by it, at the latest
            self._audience.board.update(self._told)
            config = uvicorn.Config(
                self._app(), log_config=None, access_log=False, lifespan="off", proxy_headers=False, server_header=False,
                timeout_graceful_shutdown=1, limit_concurrency=MOST_CONNECTIONS, h11_max_incomplete_event_size=MOST_HEAD,
                http="h11", ws="websockets-sansio", ws_max_size=MOST_MESSAGE, ws_per_message_deflate=False,
            )  # fmt: skip
            self._uvicorn = uvicorn.Server(config)
            await self._uvicorn.serve(sockets=[self._socket])
            self._streams = {}

    def _stop(self) -> None:
        self._uvicorn.should_exit = True

    def _go_on(self) -> None:
        for stream in self._streams.values():
            stream.go_on()

    def _app(self) -> ASGIApp:
        from starlette.applications import Starlette
        from starlette.routing import Route, WebSocketRoute

        from quark_glasses.web.guard import Guard
        from quark_glasses.web.page import routes

        every = [Route(path, answer) for path, answer in routes(self._font).items()]
        return Guard(Starlette(routes=[*every, WebSocketRoute("/live", self._audience.serve)]), self._port)


def _bound(port: int) -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((HOST, port))
        made.listen(64)
    except OSError as error:
        made.close()
        raise AlreadyRunning(
            f"the page cannot be served on {HOST}:{port}: {error.strerror}",
            "Set web.port to another one, or end what listens there",
        ) from error
    return made
