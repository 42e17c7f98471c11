"""Every finder of hands keeps one contract; the palm's geometry is right whichever way a hand is turned."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from quark_glasses.backends.api import HandFinder
from quark_glasses.backends.hands import anchors
from quark_glasses.backends.hands.palm import SIDE, Palm, upright
from quark_glasses.backends.hands.scripted import Scripted
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.region import pointing

KINDS = [pytest.param("palm", marks=pytest.mark.models), "scripted"]
GREY = np.full((480, 640, 3), 128, np.uint8)


class Folder:
    """Weights laid out as in the cache."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        return self.root / name


NOWHERE = Folder(Path("nowhere"))


@pytest.fixture
def engine(kind: str, request: pytest.FixtureRequest) -> HandFinder:
    made: HandFinder
    if kind == "palm":
        weights: Callable[[str], Path] = request.getfixturevalue("weights")
        made = Palm({}, Folder(weights("mediapipe-hands").parent))
    else:
        made = Scripted({"tip": [0.5, 0.4]}, NOWHERE)
    made.load()
    return made


@pytest.mark.parametrize("kind", KINDS)
class TestContract:
    def test_is_a_hand_finder(self, engine: HandFinder) -> None:
        assert isinstance(engine, HandFinder)

    @pytest.mark.parametrize("shape", [(480, 640), (64, 900)])
    def test_a_hand_has_21_joints(self, engine: HandFinder, shape: tuple[int, int]) -> None:
        for hand in engine.find(np.random.default_rng(2).integers(0, 255, (*shape, 3), np.uint8)):
            assert len(hand.landmarks) == 21
            assert 0 < hand.confidence <= 1

    def test_darkness_shows_no_hand(self, engine: HandFinder) -> None:
        assert engine.find(np.zeros((480, 640, 3), np.uint8)) == []

    @pytest.mark.parametrize("bad", [GREY[..., 0], GREY.astype(np.float32), GREY[:0]])
    def test_what_is_no_picture_is_refused(self, engine: HandFinder, bad: Pixels) -> None:
        with pytest.raises(InvalidInput):
            engine.find(bad)


@pytest.mark.models
def test_no_hand_is_seen_in_a_cup_of_coffee(weights: Callable[[str], Path]) -> None:
    cv2 = pytest.importorskip("cv2")
    engine = Palm({}, Folder(weights("mediapipe-hands").parent))
    engine.load()
    picture = cv2.imread(str(weights("demo-photo") / "coffee.png"))
    assert engine.find(np.ascontiguousarray(picture[:, :, ::-1])) == []


class TestAnchors:
    def test_there_is_one_for_each_row_of_the_network(self) -> None:
        found = anchors.anchors()
        assert found.shape == (2016, 2)
        assert found[0] == pytest.approx((0.5 / 24, 0.5 / 24))
        assert found[2] == pytest.approx((1.5 / 24, 0.5 / 24))  # two a cell, row by row
        assert found[-1] == pytest.approx((11.5 / 12, 11.5 / 12))

    def test_one_palm_comes_out_for_each_place_the_surest_first(self) -> None:
        boxes, scores = np.zeros((2016, 18), np.float32), np.full(2016, -9.0, np.float32)
        boxes[:, 2:4] = 48.0
        near, far = 2 * (12 * 24 + 12), 2 * (3 * 24 + 3)
        scores[[near, near + 2, far]] = 3.0, 2.0, 1.0
        found = anchors.palms(boxes, scores, 0.5, 4)
        assert [palm.confidence for palm in found] == pytest.approx([1 / (1 + math.exp(-3)), 1 / (1 + math.exp(-1))])
        assert found[0].size == pytest.approx(0.25)
        assert [palm.x for palm in anchors.palms(boxes, scores, 0.5, 1)] == [found[0].x]


@pytest.mark.parametrize("turn", [0.0, 0.8, 2.0, -2.5])
def test_the_fingers_of_a_turned_hand_are_up_for_the_network(turn: float) -> None:
    way = np.array([math.sin(turn), -math.cos(turn)])
    points = np.zeros((7, 2), np.float32)
    points[anchors.WRIST], points[anchors.KNUCKLE] = 0.5 - 0.1 * way, 0.5 + 0.1 * way
    matrix = upright(anchors.Palm(0.5, 0.5, 0.2, points, 1.0), 600)
    wrist, knuckle = (matrix[:, :2] @ (point * 600.0) + matrix[:, 2] for point in (points[0], points[2]))
    assert wrist[0] == pytest.approx(knuckle[0]) == pytest.approx(SIDE / 2)
    assert wrist[1] - knuckle[1] == pytest.approx(SIDE / 2.6, rel=1e-3)
    assert np.linalg.det(matrix[:, :2]) > 0  # not mirrored


def test_use_before_load_is_an_error() -> None:
    for engine in (Palm({}, NOWHERE), Scripted({}, NOWHERE)):
        with pytest.raises(BackendUnavailable, match="load"):
            engine.find(GREY)


@pytest.mark.parametrize("options", [{"least_confidence": 0.0}, {"least_confidence": 1.5}, {"most": 0}])
def test_options_out_of_bounds_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(InvalidParameter):
        Palm(options, NOWHERE)


def test_absent_or_damaged_weights_say_how_to_get_them(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="quark models pull mediapipe-hands"):
        Palm({}, Folder(tmp_path)).load()
    folder = tmp_path / "mediapipe-hands"
    folder.mkdir()
    for name in ("palm_detection_lite.tflite", "hand_landmark_lite.tflite"):
        (folder / name).write_bytes(b"not a network")
    with pytest.raises(ModelMissing, match="quark models pull mediapipe-hands"):
        Palm({}, Folder(tmp_path)).load()


def test_the_scripted_hand_points_from_its_tip() -> None:
    engine = Scripted({"tip": [0.25, 0.5]}, NOWHERE)
    engine.load()
    (hand,) = engine.find(GREY)
    found = pointing(hand.landmarks)
    assert found is not None
    assert found.tip == (160.0, 240.0)
    assert found.direction == pytest.approx((0.0, -1.0))


@pytest.mark.parametrize("tip", ["left", [0.5], 3])
def test_a_tip_that_is_no_place_is_refused(tip: object) -> None:
    with pytest.raises(InvalidParameter):
        Scripted({"tip": tip}, NOWHERE)
