"""Writes a small network as an ONNX file in memory (onnx.proto, IR version 8, opset 13), so that it can run on ONNX Runtime."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

IR_VERSION, OPSET = 8, 13
FLOAT = 1  # TensorProto.DataType
AS_FLOAT, AS_INT, AS_INTS = 1, 2, 7  # AttributeProto.AttributeType
Attribute = float | int | Sequence[int]


class Graph:
    """A network as it is built: each call adds a node and gives the name of its output."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[bytes] = []
        self._weights: list[bytes] = []
        self._count = 0

    def weight(self, values: NDArray[Any]) -> str:
        """Constant numbers, float32."""
        self._count += 1
        name = f"w{self._count}"
        dims = b"".join(_number(1, size) for size in values.shape)
        content = np.ascontiguousarray(values, "<f4").tobytes()
        self._weights.append(dims + _number(2, FLOAT) + _text(8, name) + _bytes(9, content))
        return name

    def node(self, kind: str, inputs: Sequence[str], **attributes: Attribute) -> str:
        """One operator of the standard set with one output."""
        self._count += 1
        output = f"x{self._count}"
        parts = [_text(1, each) for each in inputs]
        parts += [_text(2, output), _text(3, output), _text(4, kind)]
        parts += [_bytes(5, _attribute(name, value)) for name, value in attributes.items()]
        self._nodes.append(b"".join(parts))
        return output

    def model(self, given: tuple[str, tuple[int, ...]], made: tuple[str, tuple[int, ...]]) -> bytes:
        """The file: `given` and `made` are the names and shapes of the input and of the output, float32."""
        parts = [_bytes(1, node) for node in self._nodes]
        parts += [_text(2, self._name)]
        parts += [_bytes(5, weight) for weight in self._weights]
        parts += [_bytes(11, _value(*given)), _bytes(12, _value(*made))]
        opset = _text(1, "") + _number(2, OPSET)
        return _number(1, IR_VERSION) + _bytes(7, b"".join(parts)) + _bytes(8, opset)


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, float):
        return _text(1, name) + _varint(2 << 3 | 5) + struct.pack("<f", value) + _number(20, AS_FLOAT)
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, AS_INT)
    return _text(1, name) + b"".join(_number(8, each) for each in value) + _number(20, AS_INTS)


def _value(name: str, shape: tuple[int, ...]) -> bytes:
    dims = b"".join(_bytes(1, _number(1, size)) for size in shape)
    return _text(1, name) + _bytes(2, _bytes(1, _number(1, FLOAT) + _bytes(2, dims)))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: str) -> bytes:
    return _bytes(field, value.encode())


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    """Protocol buffers' numbers: seven bits a byte, the lowest first; no negative ones are needed here."""
    out = bytearray()
    while True:
        byte = value & 0x7F
        value >>= 7
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)
