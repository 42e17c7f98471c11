"""Every detector of things keeps one contract; SSD also sees the cup on the demo's photograph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from quark_glasses.backends.api import ObjectDetector
from quark_glasses.backends.objects.scripted import Scripted
from quark_glasses.backends.objects.ssd import Ssd, one_each, overlap
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.seen import SeenObject

KINDS = [pytest.param("ssd", marks=pytest.mark.models), "scripted"]
GIVEN = {"objects": [["cup", 0.8, 0.1, 0.2, 0.5, 0.9], ["book", 0.9]]}
GREY = np.full((480, 640, 3), 128, np.uint8)


class Folder:
    """Weights laid out as in the cache."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, name: str) -> Path:
        return self.root / name


NOWHERE = Folder(Path("nowhere"))


@pytest.fixture(scope="module")
def ssd(weights: Callable[[str], Path]) -> Ssd:
    engine = Ssd({}, Folder(weights("ssd-mobilenet-v2-coco").parent))
    engine.load()
    return engine


@pytest.fixture
def engine(kind: str, request: pytest.FixtureRequest) -> ObjectDetector:
    if kind == "ssd":
        return request.getfixturevalue("ssd")
    made = Scripted(GIVEN, NOWHERE)
    made.load()
    return made


@pytest.fixture
def coffee(weights: Callable[[str], Path]) -> Pixels:
    picture = cv2.imread(str(weights("demo-photo") / "coffee.png"))
    return np.ascontiguousarray(picture[:, :, ::-1])


@pytest.mark.parametrize("kind", KINDS)
class TestContract:
    def test_is_a_detector(self, engine: ObjectDetector) -> None:
        assert isinstance(engine, ObjectDetector)

    @pytest.mark.parametrize("shape", [(480, 640), (1, 1), (30, 900), (1080, 1920)])
    def test_what_it_sees_lies_in_the_picture_and_the_surest_comes_first(
        self, engine: ObjectDetector, shape: tuple[int, int]
    ) -> None:
        frame = np.random.default_rng(1).integers(0, 255, (*shape, 3), np.uint8)
        seen = engine.detect(frame)
        assert [each.confidence for each in seen] == sorted((each.confidence for each in seen), reverse=True)
        for each in seen:
            assert 0 <= each.left < each.right <= shape[1]
            assert 0 <= each.top < each.bottom <= shape[0]
            assert 0 < each.confidence <= 1
            assert each.label == each.label.lower()

    def test_the_same_picture_gives_the_same(self, engine: ObjectDetector) -> None:
        assert engine.detect(GREY) == engine.detect(GREY)

    def test_darkness_shows_nothing(self, engine: ObjectDetector) -> None:
        assert engine.detect(np.zeros((480, 640, 3), np.uint8)) == []

    @pytest.mark.parametrize("bad", [GREY[..., 0], GREY.astype(np.float32), GREY[:0]])
    def test_what_is_no_picture_is_refused(self, engine: ObjectDetector, bad: Pixels) -> None:
        with pytest.raises(InvalidInput):
            engine.detect(bad)


@pytest.mark.models
class TestSsd:
    def test_sees_the_cup_and_the_table(self, ssd: Ssd, coffee: Pixels) -> None:
        labels = [each.label for each in ssd.detect(coffee)]
        assert labels[0] == "cup"
        assert "dining table" in labels

    def test_a_cup_is_not_a_bowl_at_the_same_time(self, ssd: Ssd, coffee: Pixels) -> None:
        seen = ssd.detect(coffee)
        assert all(overlap(one, other) < 0.7 for one in seen for other in seen if one is not other)

    def test_the_cup_is_found_where_it_is_moved_to(self, ssd: Ssd, coffee: Pixels) -> None:
        wide = np.full((400, 1000, 3), 90, np.uint8)
        wide[:, 400:] = coffee
        (before,) = (each for each in ssd.detect(coffee) if each.label == "cup")
        after = next(each for each in ssd.detect(wide) if each.label == "cup")
        assert after.left - before.left == pytest.approx(400, abs=60)

    def test_colours_are_taken_as_rgb(self, ssd: Ssd, coffee: Pixels) -> None:
        right, swapped = (ssd.detect(np.ascontiguousarray(each))[0] for each in (coffee, coffee[:, :, ::-1]))
        assert right.confidence > 0.9
        assert right != swapped

    def test_reports_no_more_than_wanted(self, weights: Callable[[str], Path], coffee: Pixels) -> None:
        engine = Ssd({"most": 1, "least_confidence": 0.6}, Folder(weights("ssd-mobilenet-v2-coco").parent))
        engine.load()
        assert [each.label for each in engine.detect(coffee)] == ["cup"]

    def test_absent_or_damaged_weights_say_how_to_get_them(self, tmp_path: Path) -> None:
        with pytest.raises(ModelMissing, match="quark models pull ssd-mobilenet-v2-coco"):
            Ssd({}, Folder(tmp_path)).load()
        folder = tmp_path / "ssd-mobilenet-v2-coco"
        folder.mkdir()
        for name in ("frozen_inference_graph.pb", "ssd_mobilenet_v2_coco_2018_03_29.pbtxt"):
            (folder / name).write_bytes(b"not a network")
        with pytest.raises(ModelMissing, match="quark models pull ssd-mobilenet-v2-coco"):
            Ssd({}, Folder(tmp_path)).load()


def test_use_before_load_is_an_error() -> None:
    for engine in (Ssd({}, NOWHERE), Scripted(GIVEN, NOWHERE)):
        with pytest.raises(BackendUnavailable, match="load"):
            engine.detect(GREY)


@pytest.mark.parametrize("options", [{"least_confidence": 0.0}, {"least_confidence": 1.5}, {"most": 0}])
def test_options_out_of_bounds_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(InvalidParameter):
        Ssd(options, NOWHERE)


def test_the_surest_of_those_in_one_place_is_kept() -> None:
    cup, bowl = SeenObject("cup", 0.9, 0, 0, 100, 100), SeenObject("bowl", 0.8, 5, 5, 100, 100)
    table = SeenObject("dining table", 0.7, 0, 0, 300, 300)
    assert one_each([bowl, table, cup]) == [cup, table]


class TestScripted:
    def test_sees_what_it_was_told_in_px(self) -> None:
        engine = Scripted(GIVEN, NOWHERE)
        engine.load()
        book, cup = engine.detect(GREY)
        assert cup == SeenObject("cup", 0.8, 64, 96, 320, 432)
        assert (book.label, book.left) == ("book", 160)

    def test_the_picture_decides(self) -> None:
        engine = Scripted(
            {"pictures": [{"grey": 30, "objects": [["cat", 0.9]]}, {"grey": 200, "objects": [["dog", 0.9]]}]}, NOWHERE
        )
        engine.load()
        assert engine.detect(GREY)[0].label == "dog"
        assert engine.detect(GREY // 3)[0].label == "cat"

    @pytest.mark.parametrize("bad", ["cup", ["cup"], ["cup", 2.0], ["cup", 0.5, 0.9, 0.1, 0.2, 0.3], ["cup", 0.5, 0.1]])
    def test_a_script_that_makes_no_sense_is_refused(self, bad: object) -> None:
        with pytest.raises(InvalidParameter):
            Scripted({"objects": [bad]}, NOWHERE)
