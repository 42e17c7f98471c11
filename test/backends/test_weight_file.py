"""The file of weights reads back as it was written, and a small file of changes makes another model of it."""

import io
import struct
from pathlib import Path

import numpy as np
import pytest

from quark_glasses.backends.asr.weight_file import DTYPES, VERSION, Changes, changed, tensors
from quark_glasses.backends.asr.whisper import FITTED, LEARNT, SHARES
from quark_glasses.core.errors import ModelMissing
from quark_glasses.models import ModelStore

CODES = {dtype: code for code, dtype in DTYPES.items()}
WEIGHTS = {
    "encoder/linear/weight": np.arange(12, dtype=np.float16).reshape(3, 4),
    "encoder/linear/bias": np.ones(3, np.float16),
    "decoder/num_heads": np.array(8, np.int16),
}
FACTORS = {
    "encoder/linear/weight/left": np.array([[1], [0], [2]], np.float16),
    "encoder/linear/weight/right": np.array([[1, 0, 0, 10]], np.float16),
}


def written(weights: dict[str, np.ndarray], version: int = VERSION) -> bytes:
    def text(said: str) -> bytes:
        return struct.pack("<H", len(said) + 1) + said.encode() + b"\0"

    data = struct.pack("<I", version) + text("TinySpec") + struct.pack("<II", 3, len(weights))
    for name, values in weights.items():
        shape = struct.pack(f"<B{values.ndim}I", values.ndim, *values.shape)
        data += text(name) + shape + struct.pack("<BI", CODES[values.dtype.type], values.nbytes) + values.tobytes()
    return data


def read(data: bytes) -> dict[str, np.ndarray]:
    stream = io.BytesIO(data)
    return {
        tensor.name: np.frombuffer(stream.read(tensor.size), tensor.dtype).reshape(tensor.shape)
        for tensor in tensors(stream)
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "model.bin"
    path.write_bytes(written(WEIGHTS))
    return path


def changes(folder: Path, shares: dict[str, float] | None = None, **factors: np.ndarray) -> Changes:
    path = folder / "changes.npz"
    np.savez(path, **factors)
    return Changes(path, shares)


def test_all_tensors_are_found_with_their_shapes(file: Path) -> None:
    found = read(file.read_bytes())
    assert found.keys() == WEIGHTS.keys()
    assert all(np.array_equal(found[name], values) for name, values in WEIGHTS.items())


def test_they_are_found_though_nobody_reads_between_them(file: Path) -> None:
    with file.open("rb") as stream:
        assert [tensor.name for tensor in tensors(stream)] == list(WEIGHTS)


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="format is 5"):
        read(written(WEIGHTS, version=5))


def test_changes_are_added_to_the_weights_they_name_and_to_no_others(file: Path, tmp_path: Path) -> None:
    found = read(bytes(changed(file, changes(tmp_path, **FACTORS))))
    assert found["encoder/linear/weight"].tolist() == [[1, 1, 2, 13], [4, 5, 6, 7], [10, 9, 10, 31]]
    assert np.array_equal(found["encoder/linear/bias"], WEIGHTS["encoder/linear/bias"])
    assert read(file.read_bytes())["encoder/linear/weight"][0, 3] == 3  # the file itself stays


def test_a_share_of_the_changes_is_added(file: Path, tmp_path: Path) -> None:
    half = read(bytes(changed(file, changes(tmp_path, {"encoder": 0.5}, **FACTORS))))
    assert half["encoder/linear/weight"].tolist() == [[0.5, 1, 2, 8], [4, 5, 6, 7], [9, 9, 10, 21]]
    other = read(bytes(changed(file, changes(tmp_path, {"decoder": 0.5}, **FACTORS))))
    assert other["encoder/linear/weight"][0, 3] == 13


@pytest.mark.parametrize("name", ["encoder/other/weight", "encoder/linear/bias"])
def test_changes_of_another_model_are_refused(file: Path, tmp_path: Path, name: str) -> None:
    factors = {name + end: FACTORS[f"encoder/linear/weight{end}"] for end in ("/left", "/right")}
    with pytest.raises(ValueError, match="another model"):
        changed(file, changes(tmp_path, **factors))


@pytest.mark.models
def test_what_ships_fits_the_model_that_ships() -> None:
    try:
        file = ModelStore().path(FITTED) / "model.bin"
    except ModelMissing as error:
        pytest.skip(str(error))
    before, after = read(file.read_bytes()), read(bytes(changed(file, Changes(LEARNT, SHARES))))
    different = {name for name in before if not np.array_equal(before[name], after[name])}
    assert {name.partition("/")[0] for name in different} == {"encoder", "decoder"}
    assert all(name.endswith("/weight") and "/layer_" in name for name in different)
