"""The pages that look on, and what each still has to be sent.

What is told stands on a board of keys and values. A page gets the whole board when it comes, then only what changed, and of a key
only its newest value: what waits for a slow page is never more than the board. Batches and pictures are confirmed by the page; one
that confirms nothing for `STALL_S` is let go, and comes back by itself.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quark_glasses.core.errors import GlassesError
from quark_glasses.web.asks import PICTURES as WATCHED_PICTURES
from quark_glasses.web.asks import STREAMS, Ask, Got, Seen, Voice, Watch, read_ask

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

MOST_PAGES = 8
STALL_S = 20.0
PACE_S = 0.05  # between batches to one page
IN_FLIGHT = 2  # pictures of a stream that a page has not drawn yet
MOST_ASKS_PER_S = 200.0
BLOCK_BYTES = 640  # 20 ms of sound
MOST_BLOCKS = 10  # in one message
TRY_AGAIN, TOO_MUCH = 1013, 1008  # codes of RFC 6455 and its registry


@dataclass(frozen=True)
class Desk:
    """What the pages need of the node; called on the server's thread.

    `asked` gets what a page wants done (its number first), `spoke` blocks of 16 kHz mono s16 from its microphone, `watched` what all
    pages together show now, `failed` what must not have happened.
    """

    asked: Callable[[int, Ask], None]
    spoke: Callable[[int, bytes], None]
    watched: Callable[[frozenset[str]], None]
    failed: Callable[[Exception], None]


class Audience:
    """All pages, and the board. `put` is for the loop's thread, like all else here."""

    def __init__(self, desk: Desk, new_room: Callable[[], None]) -> None:
        self.desk = desk
        self.new_room = new_room
        self.board: dict[str, str] = {}  # key -> JSON
        self.pages: set[Page] = set()
        self.latest: dict[str, bytes] = {}  # the last picture of each stream, for a page that comes to look
        self._watched: frozenset[str] = frozenset()
        self._count = 0

    def put(self, key: str, value: str | None) -> None:
        """A new value (JSON), or None to take the key away."""
        if value is None:
            self.board.pop(key, None)
        else:
            self.board[key] = value
        for page in self.pages:
            page.owe(key, value)

    def room(self, stream: str) -> bool:
        """Would any page take a picture of this stream now?"""
        return any(page.room(stream) for page in self.pages)

    def deliver(self, stream: str, message: bytes) -> None:
        """A picture for all who have room."""
        self.latest[stream] = message
        for page in self.pages:
            page.show(stream, message)

    def look_round(self) -> None:
        """What the pages show together has changed, perhaps."""
        watched = frozenset().union(*(page.watch for page in self.pages))
        if WATCHED_PICTURES not in watched:
            self.latest.clear()
        if watched != self._watched:
            self._watched = watched
            self.desk.watched(watched)

    async def serve(self, socket: WebSocket) -> None:
        """One page, from its coming to its going."""
        await socket.accept()
        if len(self.pages) >= MOST_PAGES:
            await socket.close(TRY_AGAIN, "too many pages are open")
            return
        self._count += 1
        page = Page(self._count, socket, self)
        self.pages.add(page)
        try:
            await page.run()
        finally:
            self.pages.discard(page)
            if page.speaking:
                self.desk.asked(page.number, Voice(False))
            self.look_round()


class Page:
    """One websocket."""

    def __init__(self, number: int, socket: WebSocket, audience: Audience) -> None:
        self.number = number
        self.watch: frozenset[str] = frozenset()
        self.speaking = False
        self._socket = socket
        self._audience = audience
        self._owed: dict[str, str | None] = {**audience.board, "page": json.dumps({"number": number})}
        self._pictures: dict[str, bytes] = {}
        self._unseen: Counter[str] = Counter()
        self._sent = self._got = 0
        self._quiet_since_s = 0.0  # since when a confirmation is waited for; 0: none is
        self._stir = asyncio.Event()
        self._closed = False
        self._asks_left = MOST_ASKS_PER_S
        self._asked_s = self._now()

    # What it is sent

    def owe(self, key: str, value: str | None) -> None:
        self._owed.pop(key, None)  # newest last
        self._owed[key] = value
        self._stir.set()

    def room(self, stream: str) -> bool:
        free = stream not in self._pictures and self._unseen[stream] < IN_FLIGHT
        return free and WATCHED_PICTURES in self.watch

    def show(self, stream: str, message: bytes) -> None:
        if self.room(stream):
            self._pictures[stream] = message
            self._stir.set()

    async def run(self) -> None:
        """Until the page goes, or is let go."""
        from starlette.websockets import WebSocketDisconnect

        tasks = [asyncio.create_task(self._read()), asyncio.create_task(self._write())]
        self._stir.set()
        _, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in rest:
            task.cancel()
        for failure in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(failure, Exception) and not isinstance(failure, OSError | WebSocketDisconnect):
                self._audience.desk.failed(failure)

    async def _write(self) -> None:
        while not self._closed:
            try:
                await asyncio.wait_for(self._stir.wait(), 1.0)
            except TimeoutError:
                if self._stalled():
                    await self._close(TRY_AGAIN, "the page takes nothing in")
                    return
                continue
            self._stir.clear()
            await asyncio.wait_for(self._send_waiting(), STALL_S)
            if self._owed:
                await asyncio.sleep(PACE_S)

    async def _send_waiting(self) -> None:
        while self._pictures and not self._closed:
            stream, message = self._pictures.popitem()
            self._unseen[stream] += 1
            self._expect()
            await self._socket.send_bytes(message)
            if self.room(stream):
                self._audience.new_room()
        if self._owed and self._sent == self._got and not self._closed:
            self._sent += 1
            pairs = (f"{json.dumps(key)}:{'null' if value is None else value}" for key, value in self._owed.items())
            batch = f'{{"n":{self._sent},"set":{{{",".join(pairs)}}}}}'
            self._owed = {}
            self._expect()
            await self._socket.send_text(batch)

    def _expect(self) -> None:
        self._quiet_since_s = self._quiet_since_s or self._now()

    def _stalled(self) -> bool:
        return self._quiet_since_s > 0 and self._now() - self._quiet_since_s > STALL_S

    # What it sends

    async def _read(self) -> None:
        while True:
            message = await self._socket.receive()
            if message["type"] != "websocket.receive":
                return
            if not self._may_ask():
                await self._close(TOO_MUCH, "the page asks too much")
                return
            sound = message.get("bytes")
            if sound is not None:
                self._hear(sound)
            else:
                self._take(message.get("text") or "")

    def _may_ask(self) -> bool:
        now_s = self._now()
        refill = (now_s - self._asked_s) * MOST_ASKS_PER_S
        self._asks_left, self._asked_s = min(MOST_ASKS_PER_S, self._asks_left + refill) - 1, now_s
        return self._asks_left > 0

    def _hear(self, sound: bytes) -> None:
        if self.speaking and 0 < len(sound) <= MOST_BLOCKS * BLOCK_BYTES and len(sound) % BLOCK_BYTES == 0:
            self._audience.desk.spoke(self.number, sound)

    def _take(self, text: str) -> None:
        try:
            ask = read_ask(text)
        except GlassesError as error:
            self.owe("note", note(error))
            return
        match ask:
            case Got(number=number):
                self._got = min(number, self._sent)
                self._confirmed()
            case Seen(stream=stream):
                self._unseen[stream] = max(0, self._unseen[stream] - 1)
                self._confirmed()
                self._audience.new_room()
            case Watch(what=what):
                self.watch = what
                self._audience.look_round()
                for stream, message in self._audience.latest.items():
                    self.show(stream, message)
                self._audience.new_room()
            case _:
                if isinstance(ask, Voice):
                    self.speaking = ask.on
                self._audience.desk.asked(self.number, ask)

    def _confirmed(self) -> None:
        waits = self._sent != self._got or any(self._unseen[stream] for stream in STREAMS)
        self._quiet_since_s = self._now() if waits else 0.0
        self._stir.set()

    async def _close(self, code: int, why: str) -> None:
        self._closed = True
        await asyncio.wait_for(self._socket.close(code, why), 1.0)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


def note(error: Exception) -> str:
    """An error as the page shows it."""
    what: Any = getattr(error, "what", str(error))
    return json.dumps({"what": what, "fix": getattr(error, "fix", "")}, ensure_ascii=False)
