from __future__ import annotations

import sys
from dataclasses import replace

import cv2
import numpy as np
import pytest

from quark_glasses.backends.codes.opencv import OpenCv
from quark_glasses.backends.codes.zxing import Zxing
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter
from quark_glasses.core.vision.codes import drawn
from quark_glasses.core.vision.codes.code import EAN8, EAN13, QR
from quark_glasses.core.vision.codes.vote import Vote
from quark_glasses.models import ModelStore

zxingcpp = pytest.importorskip("zxingcpp")

MILK = "6901234567892"
LINK = "https://shop.example.com/a/20304050607"
PLAIN = drawn.Scene(5, MILK, EAN13, "plain", module=2.6, blur=0.5)
SQUARE = replace(PLAIN, text=LINK, format=QR, module=5.0)
LONG_MS = 5000.0  # a busy machine must not change what these tests see


@pytest.fixture(scope="module")
def zxing():
    engine = Zxing({"budget_ms": LONG_MS}, ModelStore())
    engine.load()
    return engine


@pytest.fixture(scope="module")
def opencv():
    engine = OpenCv({"budget_ms": LONG_MS}, ModelStore())
    engine.load()
    return engine


@pytest.mark.parametrize("kind", ["zxing", "opencv"])
@pytest.mark.parametrize("scene", [PLAIN, SQUARE], ids=["bars", "square"])
def test_a_plain_code_is_read_where_it_is(kind, scene, request):
    engine = request.getfixturevalue(kind)
    (code,) = engine.read(drawn.picture(scene))
    assert (code.text, code.format) == (scene.text, scene.format)
    assert code.confidence >= 0.5
    x, y = np.mean(code.corners, axis=0)
    assert 220 < x < 420
    assert 150 < y < 330


def test_grey_and_colour_pictures_are_read_alike(zxing):
    picture = drawn.picture(PLAIN)
    assert zxing.read(picture) == zxing.read(picture[:, :, 0])


def test_hard_pictures_are_read_that_the_engine_alone_does_not_read(zxing):
    scenes = drawn.scenes(40, 71)
    pictures = [drawn.picture(scene) for scene in scenes]
    ours = sum([code.text for code in zxing.read(p)] == [s.text] for s, p in zip(scenes, pictures, strict=True))
    alone = sum(
        s.text in [each.text for each in zxingcpp.read_barcodes(p[:, :, 0].copy())]
        for s, p in zip(scenes, pictures, strict=True)
    )
    assert ours >= alone + 40 * 0.2


def test_no_wrong_code_is_accepted_by_the_vote(zxing):
    for scene in drawn.scenes(12, 72) + drawn.empty_scenes(4, 72):
        vote = Vote()
        accepted = {c.text for n in range(3) for c in vote.see(zxing.read(drawn.picture(scene, n)))}
        assert accepted <= {scene.text}


def test_a_number_that_another_reading_contradicts_is_doubted(zxing, monkeypatch):
    right = zxing.read(drawn.picture(PLAIN))[0]
    assert right.confidence == 0.9
    wrong = replace(right, text="6906796604450", confidence=0.9)
    monkeypatch.setattr(zxing, "_whole", lambda grey, formats: [wrong, right])
    assert [(c.text, c.confidence) for c in zxing.read(drawn.picture(PLAIN))] == [
        (wrong.text, 0.3),
        (MILK, 0.9),
    ]


def test_a_short_code_seen_inside_a_long_one_gives_way_to_it(zxing, monkeypatch):
    right = zxing.read(drawn.picture(PLAIN))[0]
    ghost = replace(right, text="96385074", format=EAN8, confidence=0.4)
    monkeypatch.setattr(zxing, "_whole", lambda grey, formats: [ghost])
    assert [c.text for c in zxing.read(drawn.picture(PLAIN))] == [MILK]


def test_other_formats_are_read_unless_told_not_to(zxing):
    made = zxingcpp.create_barcode("PARCEL-1234", zxingcpp.BarcodeFormat.Code128)
    bars = np.array(zxingcpp.write_barcode_to_image(made, scale=3))
    picture = np.pad(np.tile(bars[:20], (6, 1)), 40, constant_values=255)
    assert [(c.text, c.format) for c in zxing.read(picture)] == [("PARCEL-1234", "code128")]
    narrow = Zxing({"wide": False}, ModelStore())
    narrow.load()
    assert narrow.read(picture) == []


def test_a_large_picture_gives_corners_of_its_own_size(zxing):
    picture = cv2.resize(drawn.picture(replace(PLAIN, blur=1.8)), (1920, 1440), interpolation=cv2.INTER_LINEAR)
    (code,) = zxing.read(picture)
    assert code.text == MILK
    assert 660 < np.mean([x for x, _ in code.corners]) < 1260


def test_without_time_only_the_whole_picture_is_looked_at(zxing):
    hidden = replace(PLAIN, blur=2.2)
    assert [c.text for c in zxing.read(drawn.picture(hidden))] == [MILK]
    assert zxing.read(drawn.picture(hidden), budget_ms=0.0) == []


@pytest.mark.parametrize("kind", ["zxing", "opencv"])
@pytest.mark.parametrize("shape", [(1, 1), (1, 100), (3, 2, 3), (480, 640)])
def test_an_empty_picture_of_any_size_has_no_code(kind, shape, request):
    assert request.getfixturevalue(kind).read(np.zeros(shape, np.uint8)) == []


@pytest.mark.parametrize(
    "bad",
    [np.zeros((4, 4), np.float32), np.zeros((4, 4, 4), np.uint8), np.zeros((0, 4), np.uint8), np.zeros(4, np.uint8)],
)
def test_what_is_no_picture_is_refused(zxing, bad):
    with pytest.raises(InvalidInput, match="no picture"):
        zxing.read(bad)


@pytest.mark.parametrize("engine", [Zxing, OpenCv])
def test_a_time_out_of_bounds_is_refused(engine):
    with pytest.raises(InvalidParameter, match="budget_ms"):
        engine({"budget_ms": 0}, ModelStore())


def test_a_missing_package_is_told_with_its_fix(monkeypatch):
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    with pytest.raises(BackendUnavailable, match=r"pip install zxing-cpp==3\.1\.1"):
        Zxing({}, ModelStore()).load()
