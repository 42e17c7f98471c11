"""Who may talk to the Foxglove server: programs, and web pages of origins that are allowed; no other page.

The SDK answers every handshake. A page of any site can open a websocket to 127.0.0.1, since the same-origin rule does not hold for
websockets (RFC 6455, section 10.2), and would see the camera and hear the microphone. Browsers always say the page's origin in the
handshake, so this gate reads its head, refuses other origins with 403, and passes the bytes of everybody else on as they are.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
from collections.abc import Iterable

from quark_glasses.mcp.loop import LoopThread

HEAD_S = 5.0  # for the head of a handshake
MOST_HEAD = 16_384  # bytes
MOST_ORIGIN = 100  # characters that are told of one
MOST_GUESTS = 16  # connections at a time
CHUNK = 65_536
CONNECT_S = 2.0
_ORIGIN = re.compile(rb"\r\norigin[ \t]*:[ \t]*([^\r\n]*?)[ \t]*(?=\r\n)", re.IGNORECASE)

Address = tuple[str, int]
Pipe = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Gate:
    """Listens on `outer` (port 0: a free one) and passes who may come in on to `inner`, until closed. Raises `OSError`."""

    def __init__(self, outer: Address, inner: Address, origins: Iterable[str]) -> None:
        self._inner = inner
        self._origins = frozenset(origins)
        self.refused = ""
        """Origin of the last page that was not let in."""
        self._guests: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()
        self._socket = socket.create_server(outer)
        self.port: int = self._socket.getsockname()[1]
        self._thread = LoopThread("foxglove-gate", self._main, self._over.set)

    def close(self) -> None:
        """Cut everybody off."""
        self._thread.close()

    def allows(self, head: bytes) -> bool:
        """May the sender of this head of a handshake come in?"""
        strange = [name for origin in _ORIGIN.findall(head) if (name := origin.decode("latin-1")) not in self._origins]
        if strange:
            self.refused = "".join(sign for sign in strange[0] if sign.isprintable())[:MOST_ORIGIN] or "without a name"
        return not strange

    async def _main(self) -> None:
        server = await asyncio.start_server(self._arrive, sock=self._socket, limit=MOST_HEAD)
        async with server:
            await self._over.wait()
            for guest in list(self._guests):
                guest.cancel()
            await asyncio.gather(*self._guests, return_exceptions=True)

    def _arrive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A plain function: of a coroutine asyncio would log that it was cancelled."""
        guest = asyncio.get_running_loop().create_task(self._meet(reader, writer))
        self._guests.add(guest)
        guest.add_done_callback(self._guests.discard)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._serve(reader, writer)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # whoever it was is gone, or talks no websocket
        finally:
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(HEAD_S):
            head = await reader.readuntil(b"\r\n\r\n")
        if len(self._guests) > MOST_GUESTS:
            await _refuse(writer, "503 Service Unavailable", f"There are {MOST_GUESTS} clients already.")
            return
        if not self.allows(head):
            await _refuse(writer, "403 Forbidden", "This page may not connect. Allowed ones stand in foxglove.origins.")
            return
        async with asyncio.timeout(CONNECT_S):
            inner = await asyncio.open_connection(*self._inner)
        try:
            inner[1].write(head)
            await _join((reader, writer), inner)
        finally:
            inner[1].close()


async def _join(left: Pipe, right: Pipe) -> None:
    """Pass bytes both ways until one side ends."""
    ways = [asyncio.ensure_future(_pump(left[0], right[1])), asyncio.ensure_future(_pump(right[0], left[1]))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    """Pass bytes on until the source ends; waits while the sink is full."""
    while data := await source.read(CHUNK):
        sink.write(data)
        await sink.drain()


async def _refuse(writer: asyncio.StreamWriter, status: str, why: str) -> None:
    body = f"Refused. {why}\n".encode()
    writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body)
    with contextlib.suppress(OSError):
        await writer.drain()
