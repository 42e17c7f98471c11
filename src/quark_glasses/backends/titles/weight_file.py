"""The file of multilingual-e5-small in 4 bits: its vocabulary, how text becomes tokens, and its weights.

"E5S1", a version, the sizes of the model, the vocabulary (offsets, scores, then all pieces in UTF-8), how characters are written
otherwise, and a table of tensors; little-endian. Matrices are in blocks of 32 numbers of a row: a factor in 16 bits, then two
numbers to a byte. Text is cut into the likeliest row of pieces ("Subword Regularization", Kudo, 2018).
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput

MAGIC = b"E5S1"
BLOCK, BLOCK_BYTES = 32, 18
UNKNOWN_COSTS = 10.0  # below the rarest piece
NEVER = -1e30
BLANK = "\u2581"  # what a blank is in the vocabulary
Floats = NDArray[np.float32]


class _Tensor(NamedTuple):
    at: int
    size: int  # bytes


@dataclass(frozen=True)
class Sizes:
    """Of the model: numbers of a token, layers, heads, numbers inside, and what is added to a variance."""

    wide: int
    layers: int
    heads: int
    inner: int
    epsilon: float


class WeightFile:
    """See the module. Rows of tokens are read when they are asked for; raises `InvalidInput` where the file is another."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._read()
        except (OSError, ValueError, struct.error, UnicodeDecodeError) as error:
            raise InvalidInput(f"{path} holds no weights that can be read: {error}", "Fetch it again") from error

    def _read(self) -> None:
        if self._data[:4] != MAGIC:
            raise ValueError("it begins otherwise")
        wide, layers, heads, inner, _, _, _, epsilon, block = struct.unpack_from("<7ifi", self._data, 8)
        if block != BLOCK:
            raise ValueError(f"its blocks are of {block} numbers")
        self.sizes = Sizes(wide, layers, heads, inner, epsilon)
        count, self.begin, self.end, _, self.unknown, length = struct.unpack_from("<5iQ", self._data, 44)
        at = 72
        offsets = np.frombuffer(self._data, "<u4", count + 1, at)
        at += offsets.nbytes
        self._scores = np.frombuffer(self._data, "<f4", count, at).tolist()
        at += 4 * count
        blob = self._data[at : at + length]
        bounds = offsets.tolist()
        self.pieces = [blob[a:b].decode() for a, b in zip(bounds, bounds[1:], strict=False)]
        self._known = {piece: place for place, piece in enumerate(self.pieces) if place != self.unknown}
        self._longest = max(map(len, self.pieces))
        self._worst = min(self._scores) - UNKNOWN_COSTS
        self._tensors = self._table(self._written(at + length))

    def _written(self, at: int) -> int:
        """Reads how characters are written otherwise; where it ends."""
        count, size = struct.unpack_from("<iI", self._data, at)
        at += 8
        end: int = at + size
        self._otherwise: dict[int, str] = {}
        for _ in range(count):
            sign, more = struct.unpack_from("<IB", self._data, at)
            made = struct.unpack_from(f"<{more}I", self._data, at + 5)
            self._otherwise[sign] = "".join(map(chr, made))
            at += 5 + 4 * more
        return end

    def _table(self, at: int) -> dict[str, _Tensor]:
        (count,) = struct.unpack_from("<i", self._data, at)
        at += 4
        made = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._data, at)
            name = self._data[at + 2 : at + 2 + length].decode()
            place, size = struct.unpack_from("<QQ", self._data, at + 2 + length + 5)
            made[name] = _Tensor(place, size)
            at += 2 + length + 5 + 16
        return made

    def vector(self, name: str) -> Floats:
        """A tensor that is kept whole, flat."""
        tensor = self._tensors[name]
        return np.frombuffer(self._data, "<f4", tensor.size // 4, tensor.at)

    def matrix(self, name: str, wide: int) -> Floats:
        """A tensor in 4 bits, in rows of `wide` numbers."""
        tensor = self._tensors[name]
        return _numbers(np.frombuffer(self._data, np.uint8, tensor.size, tensor.at)).reshape(-1, wide)

    def words(self, tokens: NDArray[np.int64]) -> Floats:
        """The vectors of tokens, (n, wide)."""
        tensor = self._tensors["emb.word"]
        rows = np.frombuffer(self._data, np.uint8, tensor.size, tensor.at)
        return _numbers(rows.reshape(-1, self.sizes.wide // BLOCK * BLOCK_BYTES)[tokens]).reshape(len(tokens), -1)

    def tokens(self, text: str) -> list[int]:
        """The likeliest pieces of a text, without those of beginning and end."""
        text = text.translate(self._otherwise)
        while "  " in text:
            text = text.replace("  ", " ")
        line = (text if text.startswith(" ") else f" {text}").replace(" ", BLANK)
        best, back = [0.0] + [NEVER] * len(line), [(0, self.unknown)] * (len(line) + 1)
        for start in range(len(line)):
            for end in range(start + 1, min(len(line), start + self._longest) + 1):
                piece = self._known.get(line[start:end])
                if piece is not None and best[start] + self._scores[piece] > best[end]:
                    best[end], back[end] = best[start] + self._scores[piece], (start, piece)
            if best[start] + self._worst > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self._worst, (start, self.unknown)
        made, place = [], len(line)
        while place:
            place, piece = back[place]
            made.append(piece)
        return made[::-1]


def _numbers(rows: NDArray[np.uint8]) -> Floats:
    """Blocks in 4 bits as numbers, flat."""
    blocks = rows.reshape(-1, BLOCK_BYTES)
    factors = blocks[:, :2].copy().view("<f2").astype(np.float32)
    packed = blocks[:, 2:]
    halves = np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.float32) - 8
    return (halves * factors).reshape(-1)
