"""Weights out of a PyTorch checkpoint of the old kind (before 1.6), read as data: nothing in it is run, and PyTorch is not needed.

Such a file is a row of pickles: a number, the version, facts about the machine, the tensors by name without their content, and the
names of their storages; then each storage with its length. The unpickler makes an ordered dict of tensors and nothing else.
"""

from __future__ import annotations

import pickle
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput

MAGIC = 0x1950A86A20F9469CFC6C
KINDS = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}
MOST_BYTES = 1 << 30


@dataclass(frozen=True)
class _Spec:
    """A tensor before its content is known."""

    storage: str
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


def read_checkpoint(path: Path) -> dict[str, NDArray[Any]]:
    """Tensors by name, float32 or int64; raises `InvalidInput` where the file is none or holds anything else."""
    try:
        with path.open("rb") as file:
            return _read(file)
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise InvalidInput(f"{path} is no checkpoint of weights: {error}", "Fetch it again") from error


def _read(file: BinaryIO) -> dict[str, NDArray[Any]]:
    reader = _Unpickler(file)
    if reader.load() != MAGIC:
        raise ValueError("it does not begin like one")
    for _ in range(2):  # the version and the machine
        _Unpickler(file).load()
    table = _Unpickler(file)
    specs = table.load()
    storages = {str(key): _storage(file, table.kinds[str(key)]) for key in _Unpickler(file).load()}
    if not isinstance(specs, dict) or not all(isinstance(spec, _Spec) for spec in specs.values()):
        raise ValueError("it holds more than tensors")
    return {str(name): _tensor(storages[spec.storage], spec) for name, spec in specs.items()}


def _storage(file: BinaryIO, kind: np.dtype[Any]) -> NDArray[Any]:
    count = int(np.frombuffer(file.read(8), "<i8")[0])
    if not 0 <= count * kind.itemsize <= MOST_BYTES:
        raise ValueError("a storage is too large")
    content = file.read(count * kind.itemsize)
    return np.frombuffer(content, kind, count)  # a ValueError where the file is short


def _tensor(storage: NDArray[Any], spec: _Spec) -> NDArray[Any]:
    reach = spec.offset + sum((size - 1) * step for size, step in zip(spec.shape, spec.strides, strict=True))
    if min((spec.offset, *spec.shape, *spec.strides), default=0) < 0 or reach >= len(storage):
        raise ValueError("a tensor is larger than its storage")
    steps = tuple(step * storage.itemsize for step in spec.strides)
    return np.lib.stride_tricks.as_strided(storage[spec.offset :], spec.shape, steps, writeable=False)


class _Unpickler(pickle.Unpickler):
    """Knows an ordered dict and how a tensor is described; refuses everything else."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self.kinds: dict[str, np.dtype[Any]] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild
        if module == "torch" and name in KINDS:
            return KINDS[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a tensor")

    def persistent_load(self, found: Any) -> str:
        _, kind, key, _, _, view = found
        if view is not None or not isinstance(kind, np.dtype):
            raise pickle.UnpicklingError("a storage of another kind")
        self.kinds[str(key)] = kind
        return str(key)


def _rebuild(storage: str, offset: int, shape: tuple[int, ...], strides: tuple[int, ...], *_: Any) -> _Spec:
    return _Spec(str(storage), int(offset), tuple(map(int, shape)), tuple(map(int, strides)))
