"""The file of weights that CTranslate2 reads: what is in it, and how it reads with small changes added.

A version, the name and revision of the model, then tensors, each with name, shape, type and bytes; little-endian.

Changes are of low rank ("LoRA: Low-Rank Adaptation of Large Language Models", Hu et al., 2021): to a matrix of shape (out, in) the
product of one of shape (out, rank) and one of shape (rank, in) is added, so that what was learnt here is a hundredth of the file
that it changes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

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


def changed(file: Path, changes: Path) -> bytearray:
    """The bytes of a file of weights with `changes` added, an .npz of NAME/left and NAME/right for each tensor NAME it changes.

    Raises:
        ValueError: a file has another format, or the changes are those of another model.
    """
    data = bytearray(file.read_bytes())
    with file.open("rb") as stream:
        known = {tensor.name: tensor for tensor in tensors(stream)}
    with np.load(changes) as factors:
        for name in (key.removesuffix(LEFT) for key in factors.files if key.endswith(LEFT)):
            left, right = (factors[name + end].astype(np.float32) for end in (LEFT, RIGHT))
            tensor = known.get(name)
            if tensor is None or tensor.shape != (len(left), right.shape[1]):
                raise ValueError(f"{changes.name} changes weights of another model: {name}")
            weights = np.frombuffer(data, tensor.dtype, len(left) * right.shape[1], tensor.at).reshape(tensor.shape)
            weights[:] = weights + left @ right
    return data


def _number(stream: BinaryIO, kind: str) -> int:
    return int(struct.unpack(f"<{kind}", stream.read(struct.calcsize(f"<{kind}")))[0])


def _string(stream: BinaryIO) -> str:
    return stream.read(_number(stream, "H")).rstrip(b"\0").decode()
