"""Pictures for pages: only the newest counts, and none is encoded that no page would show now."""

from __future__ import annotations

import struct
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np

from quark_glasses.web.asks import STREAMS

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable

    from quark_glasses.core.types import Pixels

MOST_PER_S = 30.0
CAMERA_WIDTH = 960  # px; larger camera pictures are scaled down
JPEG = (1, 80)  # cv2.IMWRITE_JPEG_QUALITY
FORMATS = ("png", "jpeg")
HEADER = struct.Struct(">BBxxI")  # stream, format, number of the picture

Raw = tuple["Pixels", str]  # uint8 (height, width, 3) or (height, width), and its encoding
Packed = tuple[str, bytes]  # format and file


class PictureStream:
    """One stream of pictures. `offer` is for any thread; all else happens on the server's loop and its encoder thread.

    `room` says whether some page would take a picture now, `deliver` gets each message ready to be sent.
    """

    def __init__(
        self,
        name: str,
        loop: AbstractEventLoop,
        encoder: ThreadPoolExecutor,
        room: Callable[[str], bool],
        deliver: Callable[[str, bytes], None],
    ) -> None:
        self._name = name
        self._loop = loop
        self._encoder = encoder
        self._room = room
        self._deliver = deliver
        self._lock = threading.Lock()
        self._latest: Raw | Packed | None = None
        self._busy = False
        self._next_s = 0.0
        self._number = 0

    def offer(self, pixels: Pixels, encoding: str = "rgb8") -> None:
        """A raw picture; it is copied, since its owner may draw on it again."""
        self._take((np.array(pixels), encoding))

    def offer_file(self, kind: str, data: bytes) -> None:
        """A PNG or JPEG."""
        if kind in FORMATS:
            self._take((kind, data))

    def go_on(self) -> None:
        """On the loop: encode the newest picture, if there is one, its time has come and a page has room."""
        if self._busy or self._latest is None or not self._room(self._name):
            return
        early_s = self._next_s - self._loop.time()
        self._busy = True
        if early_s > 0:
            self._loop.call_later(early_s, self._begin)
        else:
            self._begin()

    def _take(self, picture: Raw | Packed) -> None:
        with self._lock:
            waiting, self._latest = self._latest is not None, picture
        if not waiting:
            self._loop.call_soon_threadsafe(self.go_on)

    def _begin(self) -> None:
        with self._lock:
            picture, self._latest = self._latest, None
        self._next_s = self._loop.time() + 1 / MOST_PER_S
        if picture is None:
            self._busy = False
            return
        job = self._loop.run_in_executor(self._encoder, pack, self._name, picture)
        job.add_done_callback(lambda done: self._end(None if done.cancelled() or done.exception() else done.result()))

    def _end(self, packed: Packed | None) -> None:
        self._busy = False
        if packed is not None:
            self._number += 1
            kind, data = packed
            head = HEADER.pack(STREAMS.index(self._name), FORMATS.index(kind), self._number)
            self._deliver(self._name, head + data)
        self.go_on()


def pack(stream: str, picture: Raw | Packed) -> Packed:
    """A picture as a file: the HUD without loss, for its thin strokes; the camera small."""
    first, second = picture
    if isinstance(first, str):
        assert isinstance(second, bytes)
        return first, second
    if stream == "hud":
        return "png", png(first[..., ::-1] if second == "bgr8" else first)
    import cv2

    pixels: Any = first
    height, width = pixels.shape[:2]
    if width > CAMERA_WIDTH:
        size = (CAMERA_WIDTH, round(height * CAMERA_WIDTH / width))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    if second == "rgb8":
        pixels = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    return "jpeg", cv2.imencode(".jpg", pixels, JPEG)[1].tobytes()


def png(pixels: Pixels) -> bytes:
    """RGB (height, width, 3) or grey (height, width) as PNG (ISO/IEC 15948).

    A display is mostly black, so rows go into zlib as they are: a third of the time that the usual choice of filters takes.
    """
    height, width = pixels.shape[:2]
    rows = np.zeros((height, 1 + pixels.size // height), np.uint8)  # each begins with its filter: none
    rows[:, 1:] = pixels.reshape(height, -1)
    head = struct.pack(">IIBBBBB", width, height, 8, 2 if pixels.ndim == 3 else 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows.data, 1)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
