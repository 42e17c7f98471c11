"""The reader of print and its twin: what they read in pictures that are drawn here."""

from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from quark_glasses.backends.api import TextReader
from quark_glasses.backends.ocr import detect, ppocr
from quark_glasses.backends.ocr.cut import Cutter
from quark_glasses.backends.ocr.ppocr import PpOcr
from quark_glasses.backends.ocr.recognise import decoded
from quark_glasses.backends.ocr.scripted import Scripted
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.vision.text.order import in_order
from quark_glasses.models import ModelStore

LONG_MS = 60_000.0  # a busy machine must not change what these tests see
LABEL = ["晨溪纯牛奶", "Organic Whole Milk", "¥59.90", "净含量：250毫升"]


@pytest.fixture(scope="module")
def font():
    try:
        return ModelStore().path("font-cjk") / "NotoSansSC-Regular.otf"
    except ModelMissing as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def reader():
    engine = PpOcr({"budget_ms": LONG_MS}, ModelStore())
    try:
        engine.load()
    except ModelMissing as error:
        pytest.skip(str(error))
    return engine


def drawn(font, lines, size=(640, 480), ink=(20, 20, 40), paper=(240, 235, 220)):
    """A picture with lines of (text, x, y, px)."""
    image = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(image)
    for text, x, y, px in lines:
        draw.text((x, y), text, ink, ImageFont.truetype(str(font), px))
    return np.asarray(image, np.uint8)


def label(font):
    return drawn(font, [(text, 90, 70 + 90 * n, 48 - 6 * n) for n, text in enumerate(LABEL)])


def plain(lines):
    return ["".join(line.text.split()) for line in in_order(lines)]


WANTED = ["".join(text.split()) for text in LABEL]


def test_a_label_is_read_where_it_is(reader, font):
    lines = reader.read(label(font))
    assert plain(lines) == WANTED
    price = next(line for line in lines if "59.90" in line.text)
    left, top = np.min(price.corners, axis=0)
    right, bottom = np.max(price.corners, axis=0)
    assert 75 < left < 95
    assert 240 < top < 275
    assert 180 < right < 260
    assert 280 < bottom < 320
    assert price.confidence > 0.8


@pytest.mark.parametrize("degrees", [25, 90, 180, 270])
def test_a_label_is_read_however_it_is_held(reader, font, degrees):
    whole = Image.fromarray(label(font)).rotate(
        degrees, expand=True, fillcolor=(90, 90, 90), resample=Image.Resampling.BICUBIC
    )
    assert plain(reader.read(np.asarray(whole, np.uint8))) == WANTED


def test_white_on_black_and_very_large_print_is_read(reader, font):
    picture = drawn(
        font, [("小心地滑", 100, 200, 400), ("WET FLOOR", 100, 800, 300)], (1920, 1400), (255, 255, 255), (10, 10, 10)
    )
    assert plain(reader.read(picture)) == ["小心地滑", "WETFLOOR"]


def test_columns_of_signs_are_read_from_the_right(reader, font):
    columns = ["天道酬勤", "清风明月"]
    signs = [
        (sign, 380 - 140 * n, 60 + 84 * k, 76) for n, column in enumerate(columns) for k, sign in enumerate(column)
    ]
    assert plain(reader.read(drawn(font, signs))) == columns


def test_a_line_on_a_bottle_is_read(reader, font):
    flat = drawn(font, [("Honey Citron Tea 蜂蜜柚子茶", 20, 60, 40)], (640, 200))
    x, y = np.meshgrid(np.arange(640, dtype=np.float32), np.arange(360, dtype=np.float32))
    bent = cv2.remap(flat, x, y - 60 + 110 * ((x - 320) / 320) ** 2, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    assert plain(reader.read(np.asarray(bent, np.uint8))) == ["HoneyCitronTea蜂蜜柚子茶"]


def test_a_short_budget_reads_the_largest_and_most_central_lines(reader, font, monkeypatch):
    picture = drawn(font, [("SALE TODAY", 150, 200, 60), ("small print", 20, 20, 24), ("more of it", 20, 440, 24)])
    ticks = itertools.count(0.0, 1.0)
    monkeypatch.setattr(ppocr.time, "perf_counter", lambda: next(ticks))  # every look at the clock takes a second
    assert plain(reader.read(picture, budget_ms=1500)) == ["SALETODAY"]
    assert reader.read(picture, budget_ms=1) == []


@pytest.mark.parametrize("size", [(480, 640), (1, 1), (3, 1500), (1500, 3), (40, 40)])
def test_nothing_is_read_where_nothing_is_written(reader, size):
    assert reader.read(np.full((*size, 3), 200, np.uint8)) == []


@pytest.mark.parametrize(
    "picture", [np.zeros((0, 4, 3), np.uint8), np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)]
)
@pytest.mark.parametrize("kind", [PpOcr, Scripted])
def test_what_is_no_picture_is_refused(kind, picture, request):
    engine = request.getfixturevalue("reader") if kind is PpOcr else Scripted({}, ModelStore())
    engine.load()
    with pytest.raises(InvalidInput, match="no picture"):
        engine.read(picture)


@pytest.mark.parametrize(
    "options", [{"threads": 0}, {"threads": 3}, {"budget_ms": 0}, {"budget_ms": 1e9}, {"least_confidence": 1.0}]
)
def test_options_out_of_bounds_are_refused(options):
    with pytest.raises(InvalidParameter):
        PpOcr(options, ModelStore())


@pytest.mark.parametrize("kind", [PpOcr, Scripted])
def test_engines_keep_the_protocol_and_must_be_loaded(kind):
    engine = kind({}, ModelStore())
    assert isinstance(engine, TextReader)
    with pytest.raises(BackendUnavailable):
        engine.read(np.zeros((4, 4, 3), np.uint8))
    engine.load()
    engine.close()
    with pytest.raises(BackendUnavailable):
        engine.read(np.zeros((4, 4, 3), np.uint8))


def test_damaged_weights_are_told(tmp_path: Path):
    for name in (ppocr.FINDS, ppocr.READS):
        (tmp_path / name).write_bytes(b"no network")

    class Here:
        def path(self, name: str) -> Path:
            return tmp_path

    with pytest.raises(ModelMissing, match="quark models pull ppocr-v6"):
        PpOcr({}, Here()).load()


# Without weights


def test_a_bar_of_the_map_becomes_an_oblong_that_is_a_little_larger():
    heat = np.zeros((200, 300), np.float32)
    heat[90:102, 50:250] = 0.9
    (spot,) = detect.spots(heat, (600, 400))
    left, top = spot.corners[0]
    right, bottom = spot.corners[2]
    assert 70 < left < 100 < 500 < right < 530
    assert 150 < top < 180 < 204 < bottom < 225
    assert spot.spine is None


def test_what_is_faint_or_tiny_is_no_text():
    heat = np.zeros((200, 300), np.float32)
    heat[90:102, 50:250] = 0.3
    heat[20:22, 20:22] = 1.0
    assert detect.spots(heat, (300, 200)) == []


def test_a_bow_of_the_map_has_a_spine():
    heat = np.zeros((200, 300), np.float32)
    for x in range(30, 270):
        middle = 60 + round(40 * ((x - 150) / 120) ** 2)
        heat[middle - 5 : middle + 6, x] = 0.9
    (spot,) = detect.spots(heat, (300, 200))
    assert spot.spine is not None
    assert np.all(np.abs(spot.spine[:, 1] - 60 - 40 * ((spot.spine[:, 0] - 150) / 120) ** 2) < 5)
    assert 14 < spot.height < 32


def test_signs_under_one_another_become_a_column_and_cells_of_a_table_do_not():
    def sign(x, y, size=40):
        corners = np.array([[x, y], [x + size, y], [x + size, y + size], [x, y + size]], np.float32)
        return detect.Spot(corners, 0.9)

    column = detect.columns_joined(
        [sign(100, 50 + 46 * n) for n in range(4)] + [sign(200, 50 + 46 * n) for n in range(4)]
    )
    assert sorted(round(spot.size[1]) for spot in column) == [178, 178]
    rows = [sign(100 + 42 * n, 50 + 60 * k) for n in range(4) for k in range(2)]
    assert len(detect.columns_joined(rows)) == 8


def test_a_stroke_inside_a_large_line_is_no_line():
    def box(left, top, right, bottom):
        return detect.Spot(np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32), 0.9)

    large, stroke, beside = box(0, 0, 600, 200), box(200, 60, 300, 90), box(560, 150, 900, 190)
    assert detect.without_nested([stroke, large, beside]) == [large, beside]


def test_rows_that_were_taken_for_a_column_are_parted():
    picture = np.full((200, 80, 3), 230, np.uint8)
    for top in (20, 80, 140):
        picture[top : top + 30, 15:65] = 20
    corners = np.array([[5, 5], [75, 5], [75, 195], [5, 195]], np.float32)
    rows = Cutter(picture).rows(corners)
    assert len(rows) == 3
    for row, top in zip(rows, (20, 80, 140), strict=True):
        assert top - 12 < row[0][1] < top + 2
        assert top + 28 < row[2][1] < top + 42


def test_repeats_are_one_sign_unless_nothing_stands_between():
    characters = ["", "a", "b", " "]
    chances = np.eye(4, dtype=np.float32)[[1, 1, 0, 1, 2, 2, 0]]
    assert decoded(chances, characters) == decoded(chances[[0, 2, 3, 4]], characters)
    assert decoded(chances, characters).text == "aab"
    assert decoded(np.eye(4, dtype=np.float32)[[0, 3, 0]], characters).text == ""


# The twin


def test_the_twin_says_the_lines_of_the_picture_it_was_told():
    pictures = [
        {"grey": 40, "lines": ["出口"]},
        {"grey": 200, "lines": [{"text": "EXIT", "box": [0.1, 0.2, 0.5, 0.4]}]},
    ]
    twin = Scripted({"pictures": pictures}, ModelStore())
    twin.load()
    assert [line.text for line in twin.read(np.full((100, 200, 3), 60, np.uint8))] == ["出口"]
    (line,) = twin.read(np.full((100, 200, 3), 180, np.uint8))
    assert (line.text, line.corners[0], line.corners[2]) == ("EXIT", (20.0, 20.0), (100.0, 40.0))
    assert twin.read(np.zeros((100, 200, 3), np.uint8)) == []
    assert twin.read(np.full((100, 200, 3), 60, np.uint8), budget_ms=0.0) == []


def test_lines_of_the_twin_stand_in_their_order():
    twin = Scripted({"lines": ["one", "two", "three"]}, ModelStore())
    twin.load()
    assert [line.text for line in in_order(twin.read(np.full((100, 200, 3), 90, np.uint8))[::-1])] == [
        "one",
        "two",
        "three",
    ]


@pytest.mark.parametrize("line", [{"text": 3}, {"text": "a", "box": [0, 0, 1]}, {"text": "a", "box": [1, 0, 0, 1]}])
def test_the_twin_refuses_lines_without_a_place(line):
    with pytest.raises(InvalidParameter, match="box"):
        Scripted({"lines": [line]}, ModelStore())
