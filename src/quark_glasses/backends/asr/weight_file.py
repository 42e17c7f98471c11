"""The file of weights that CTranslate2 reads: what is in it, and how it reads with small changes added.

A version, the name and revision of the model, then tensors, each with name, shape, type and bytes; little-endian.

Changes are of low rank ("LoRA: Low-Rank Adaptation of Large Language Models", Hu et al., 2021): to a matrix of shape (out, in) the
product of one of shape (out, rank) and one of shape (rank, in) is added, so that what was learnt here is a hundredth of the file
that it changes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

VERSION = 6  # of the file format
DTYPES: dict[int, type[np.generic]] = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}
LEFT, RIGHT = "/left", "/right"  # ends of the names of the two factors in a file of changes


@dataclass(frozen=True)
class Tensor:
    """Where one stands in the file."""

    name: str
    shape: tuple[int, ...]
    dtype: type[np.generic]
    at: int  # byte
    size: int  # bytes


def tensors(stream: BinaryIO) -> Iterator[Tensor]:
    """All of a file from its beginning; the stream may be read between two of them. Raises `ValueError` for another format."""
    if (version := _number(stream, "I")) != VERSION:
        raise ValueError(f"its format is {version}, not {VERSION}")
    _string(stream)
    _number(stream, "I")
    for _ in range(_number(stream, "I")):
        name = _string(stream)
        shape = tuple(_number(stream, "I") for _ in range(_number(stream, "B")))
        dtype, size = DTYPES[_number(stream, "B")], _number(stream, "I")
        tensor = Tensor(name, shape, dtype, stream.tell(), size)
        yield tensor
        stream.seek(tensor.at + size)


class Changes:
    """What was learnt for a model: an .npz of NAME/left and NAME/right for each tensor NAME that it changes."""

    def __init__(self, file: Path, shares: Mapping[str, float] | None = None) -> None:
        """`shares`: how much of its change is added to each part ("encoder"), all of it where none is given."""
        self._shares = shares or {}
        with np.load(file) as factors:
            self._factors = {
                name: (factors[name + LEFT], factors[name + RIGHT])
                for name in (key.removesuffix(LEFT) for key in factors.files if key.endswith(LEFT))
            }
        self.file = file

    def __iter__(self) -> Iterator[str]:
        """Names of the tensors that it changes."""
        return iter(self._factors)

    def added(self, name: str, values: NDArray[Any]) -> NDArray[Any]:
        """A tensor with its change, in float32 where it has one. Raises `ValueError` where the change is one of another model."""
        if name not in self._factors:
            return values
        left, right = (factor.astype(np.float32) for factor in self._factors[name])
        if values.shape != (len(left), right.shape[1]):
            raise ValueError(f"{self.file.name} changes weights of another model: {name}")
        share = self._shares.get(name.partition("/")[0], 1.0)
        return np.asarray(values + share * (left @ right))


def changed(file: Path, learnt: Changes) -> bytearray:
    """The bytes of a file of weights with what was learnt added.

    Raises:
        ValueError: a file has another format, or the changes are those of another model.
    """
    data = bytearray(file.read_bytes())
    with file.open("rb") as stream:
        known = {tensor.name: tensor for tensor in tensors(stream)}
    for name in learnt:
        if name not in known:
            raise ValueError(f"{learnt.file.name} changes weights of another model: {name}")
        tensor = known[name]
        count = tensor.size // np.dtype(tensor.dtype).itemsize
        weights = np.frombuffer(data, tensor.dtype, count, tensor.at).reshape(tensor.shape)
        weights[:] = learnt.added(name, weights)
    return data


def _number(stream: BinaryIO, kind: str) -> int:
    return int(struct.unpack(f"<{kind}", stream.read(struct.calcsize(f"<{kind}")))[0])


def _string(stream: BinaryIO) -> str:
    return stream.read(_number(stream, "H")).rstrip(b"\0").decode()
