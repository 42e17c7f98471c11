"""What looks alike lies close, for every engine; lite0 also knows a pack again from another side."""

from __future__ import annotations

import pickle
import struct
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from quark_glasses.backends.api import LooksEmbedder
from quark_glasses.backends.looks import checkpoint
from quark_glasses.backends.looks.checkpoint import read_checkpoint
from quark_glasses.backends.looks.colours import Colours
from quark_glasses.backends.looks.graph import Graph
from quark_glasses.backends.looks.lite0 import FILE, MODEL, Lite0
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.lookalike import RULES

KINDS = [pytest.param("lite0", marks=pytest.mark.models), "colours"]


class Folder:
    """Weights laid out as in the cache."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        return self.root / name


NOWHERE = Folder(Path("nowhere"))


@pytest.fixture(scope="module")
def lite0(weights: Callable[[str], Path]) -> Lite0:
    pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    engine = Lite0({}, Folder(weights(MODEL).parent))
    engine.load()
    return engine


@pytest.fixture
def engine(kind: str, request: pytest.FixtureRequest) -> LooksEmbedder:
    return request.getfixturevalue("lite0") if kind == "lite0" else Colours({}, NOWHERE)


def front(seed: int) -> Pixels:
    """The front of a pack, RGB: colours, a shape and words."""
    rng = np.random.default_rng(seed)
    picture = np.full((300, 220, 3), rng.integers(20, 235, 3), np.uint8)
    ink, paint = (tuple(int(each) for each in rng.integers(0, 255, 3)) for _ in range(2))
    if seed % 2:
        cv2.circle(picture, (110, 170), int(rng.integers(30, 90)), paint, -1)
    else:
        cv2.rectangle(picture, (0, 120), (220, int(rng.integers(150, 220))), paint, -1)
    cv2.putText(picture, f"Brand{seed}", (10, 60), cv2.FONT_HERSHEY_DUPLEX, 1.2, ink, 3)
    cv2.putText(picture, "Tea 500 g", (20, 270), cv2.FONT_HERSHEY_SIMPLEX, 0.9, ink, 2)
    return picture


def held(pack: Pixels, turn: float, light: float, seed: int) -> Pixels:
    """The pack turned in front of a patchy ground."""
    rng = np.random.default_rng(seed)
    ground = cv2.resize(rng.integers(60, 190, (6, 6, 3), np.uint8), (300, 360), interpolation=cv2.INTER_CUBIC)
    corners = np.array([[0, 0], [220, 0], [220, 300], [0, 300]], np.float32)
    near, far = 20 + 30 * max(0.0, turn), 20 + 30 * max(0.0, -turn)
    places = np.array([[30, near], [270, far], [270, 360 - far], [30, 360 - near]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, places)
    laid = cv2.warpPerspective(pack, matrix, (300, 360), ground.copy(), borderMode=cv2.BORDER_TRANSPARENT)
    return np.clip(laid * light + rng.normal(0, 3, laid.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("kind", KINDS)
class TestContract:
    def test_is_an_embedder_with_a_name(self, engine: LooksEmbedder) -> None:
        assert isinstance(engine, LooksEmbedder)
        assert engine.name

    @pytest.mark.parametrize("shape", [(480, 640), (1, 1), (30, 500), (1080, 1920)])
    def test_a_picture_is_a_point_at_distance_one(self, engine: LooksEmbedder, shape: tuple[int, int]) -> None:
        looks = engine.embed(np.random.default_rng(1).integers(0, 255, (*shape, 3), np.uint8))
        assert looks.dtype == np.float32
        assert looks.shape == engine.embed(front(1)).shape
        assert float(np.linalg.norm(looks)) == pytest.approx(1.0, abs=1e-5)

    def test_black_and_white_are_points_too(self, engine: LooksEmbedder) -> None:
        for level in (0, 255):
            assert np.isfinite(engine.embed(np.full((64, 64, 3), level, np.uint8))).all()

    def test_the_same_picture_gives_the_same_point(self, engine: LooksEmbedder) -> None:
        assert np.array_equal(engine.embed(front(3)), engine.embed(front(3)))

    def test_a_pack_is_more_like_itself_than_like_another(self, engine: LooksEmbedder) -> None:
        own = engine.embed(held(front(4), 0.0, 1.0, 1))
        again, other = engine.embed(held(front(4), 0.2, 1.0, 1)), engine.embed(held(front(9), 0.0, 1.0, 1))
        assert own @ again > own @ other

    @pytest.mark.parametrize("bad", [np.zeros((9, 9), np.uint8), np.zeros((9, 9, 3)), np.zeros((0, 9, 3), np.uint8)])
    def test_what_is_no_picture_is_refused(self, engine: LooksEmbedder, bad: Pixels) -> None:
        with pytest.raises(InvalidInput):
            engine.embed(bad)


@pytest.mark.models
class TestLite0:
    def test_packs_are_known_again_from_another_side_on_another_ground_in_other_light(self, lite0: Lite0) -> None:
        known = np.stack([lite0.embed(held(front(seed), -0.5, 1.0, seed)) for seed in range(16)])
        right = sum(
            int(np.argmax(known @ lite0.embed(held(front(seed), 0.8, 0.7, 100 + seed)))) == seed for seed in range(16)
        )
        assert right >= 14

    def test_knows_more_than_colours(self, lite0: Lite0) -> None:
        def right(engine: LooksEmbedder) -> int:
            known = np.stack([engine.embed(held(front(seed), -0.5, 1.0, seed)) for seed in range(16)])
            seen = [engine.embed(held(front(seed), 0.8, 0.5, 100 + seed)) for seed in range(16)]
            return sum(int(np.argmax(known @ looks)) == seed for seed, looks in enumerate(seen))

        assert right(lite0) > right(Colours({}, NOWHERE))

    def test_light_and_side_matter_little_and_print_matters_much(self, lite0: Lite0) -> None:
        seen = [np.stack([lite0.embed(held(front(n), turn, light, at + n)) for n in range(12)])
                for turn, light, at in ((0.0, 1.0, 0), (0.4, 0.6, 50))]  # fmt: skip
        likeness = seen[0] @ seen[1].T
        own, others = np.diag(likeness), likeness[~np.eye(12, dtype=bool)]
        assert own.min() > 0.85
        assert float(np.median(others)) < 0.65

    def test_has_a_measured_rule(self, lite0: Lite0) -> None:
        assert lite0.name in RULES

    def test_absent_or_damaged_weights_say_how_to_get_them(self, tmp_path: Path) -> None:
        with pytest.raises(ModelMissing, match="quark models pull efficientnet-lite0"):
            Lite0({}, Folder(tmp_path)).load()
        (tmp_path / MODEL).mkdir()
        (tmp_path / MODEL / FILE).write_bytes(b"not a network")
        with pytest.raises(ModelMissing, match="quark models pull efficientnet-lite0"):
            Lite0({}, Folder(tmp_path)).load()

    def test_use_before_load_is_an_error(self) -> None:
        with pytest.raises(BackendUnavailable, match="load"):
            Lite0({}, NOWHERE).embed(front(1))

    def test_threads_out_of_bounds_are_refused(self) -> None:
        with pytest.raises(InvalidParameter):
            Lite0({"threads": 8}, NOWHERE)


class _Kind:
    """Stands for a class of PyTorch in a pickle."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name


class _Pickler(pickle._Pickler):  # the one in Python, which can be told how to write a class
    """Writes storages as PyTorch did."""

    def persistent_id(self, found: Any) -> Any:
        return found if isinstance(found, tuple) and found and found[0] == "storage" else None

    def save_kind(self, found: _Kind) -> None:
        self.write(pickle.GLOBAL + f"{found.module}\n{found.name}\n".encode())

    dispatch = {**pickle._Pickler.dispatch, _Kind: save_kind}


class _Call:
    def __init__(self, *given: Any) -> None:
        self.given = given

    def __reduce__(self) -> Any:
        return _rebuild_name, self.given


def _rebuild_name(*_: Any) -> None:
    """Renamed to PyTorch's own in the file."""


def written(path: Path, tensors: dict[str, np.ndarray]) -> Path:
    """A checkpoint of the old kind, as PyTorch 1.5 wrote it."""
    specs, content = OrderedDict(), b""
    for number, (name, values) in enumerate(tensors.items()):
        kind = _Kind("torch", "FloatStorage" if values.dtype == np.float32 else "LongStorage")
        storage = ("storage", kind, str(number), "cpu", values.size, None)
        steps = tuple(step // values.itemsize for step in values.strides)
        specs[name] = _Call(storage, 0, values.shape, steps, False, OrderedDict())
        content += struct.pack("<q", values.size) + values.tobytes()
    with path.open("wb") as file:
        for each in (checkpoint.MAGIC, 1001, {"little_endian": True}, specs, [str(n) for n in range(len(tensors))]):
            _Pickler(file, 2).dump(each)
        file.write(content)
    mine = f"{_rebuild_name.__module__}\n_rebuild_name\n".encode()
    path.write_bytes(path.read_bytes().replace(mine, b"torch._utils\n_rebuild_tensor_v2\n"))
    return path


class TestCheckpoint:
    def test_gives_the_tensors_by_name(self, tmp_path: Path) -> None:
        tensors = {"a": np.arange(12, dtype=np.float32).reshape(3, 4), "steps": np.array([7], np.int64)}
        found = read_checkpoint(written(tmp_path / "w.pth", tensors))
        assert {name: values.tolist() for name, values in found.items()} == {
            name: values.tolist() for name, values in tensors.items()
        }

    @pytest.mark.parametrize("cut", [0, 5, 60, -1, -30])
    def test_a_short_file_is_refused(self, tmp_path: Path, cut: int) -> None:
        path = written(tmp_path / "w.pth", {"a": np.ones(20, np.float32)})
        path.write_bytes(path.read_bytes()[:cut])
        with pytest.raises(InvalidInput):
            read_checkpoint(path)

    def test_nothing_in_it_is_run(self, tmp_path: Path) -> None:
        class Evil:
            def __reduce__(self) -> Any:
                return Path.touch, (tmp_path / "ran",)

        path = tmp_path / "w.pth"
        with path.open("wb") as file:
            for each in (checkpoint.MAGIC, 1001, {}, {"a": Evil()}, []):
                pickle.dump(each, file, 2)
        with pytest.raises(InvalidInput):
            read_checkpoint(path)
        assert not (tmp_path / "ran").exists()

    def test_a_tensor_beyond_its_storage_is_refused(self, tmp_path: Path) -> None:
        path = written(tmp_path / "w.pth", {"a": np.ones((4, 5), np.float32)})
        path.write_bytes(path.read_bytes().replace(b"K\x04K\x05\x86", b"K\x09K\x05\x86"))
        with pytest.raises(InvalidInput):
            read_checkpoint(path)


def test_a_graph_computes_what_was_written() -> None:
    onnxruntime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    graph = Graph("sum")
    kernel = np.random.default_rng(1).normal(size=(2, 3, 3, 3)).astype(np.float32)
    made = graph.node("Conv", ("x", graph.weight(kernel)), strides=(1, 1), pads=(1, 1, 1, 1))
    made = graph.node("LeakyRelu", (made,), alpha=0.25)
    data = graph.model(("x", (1, 3, 8, 300)), (made, (1, 2, 8, 300)))
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    given = np.random.default_rng(2).normal(size=(1, 3, 8, 300)).astype(np.float32)
    (found,) = session.run(None, {"x": given})
    wanted = sum(cv2.filter2D(given[0, n], -1, kernel[1, n], borderType=cv2.BORDER_CONSTANT) for n in range(3))
    assert found[0, 1] == pytest.approx(np.where(wanted > 0, wanted, 0.25 * wanted), abs=1e-4)
