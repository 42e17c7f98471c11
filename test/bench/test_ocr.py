"""How `quark bench ocr` counts, and the pictures that it draws."""

from __future__ import annotations

import argparse
from random import Random

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.commands.bench import load
from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text import drawn, sheets
from quark_glasses.models import ModelStore

bench = load("ocr")
SHORT = st.text("ab价¥ ", max_size=8)


def plain_distance(one, other):
    """Levenshtein's distance by its definition."""
    if not one or not other:
        return len(one) + len(other)
    return min(
        plain_distance(one[1:], other) + 1,
        plain_distance(one, other[1:]) + 1,
        plain_distance(one[1:], other[1:]) + (one[0] != other[0]),
    )


@given(SHORT.map(lambda text: text[:5]), SHORT.map(lambda text: text[:5]))
def test_the_distance_is_that_of_levenshtein(one, other):
    assert bench.distance(one, other) == plain_distance(one, other)


def test_spaces_and_wide_signs_do_not_count():
    assert bench.normalised("净含量：250 ml\n￥5") == bench.normalised("净含量:250ml ¥5")
    assert bench.normalised("Exit") != bench.normalised("EXIT")


def parsed(*given):
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    bench.arguments(parser)
    return parser.parse_args(list(given))


def test_a_folder_is_scored_in_reading_order(tmp_path, monkeypatch):
    for name in ("a", "without a text"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.zeros((40, 60, 3), np.uint8))
    (tmp_path / "a.txt").write_text("\ufeffEXIT\n出口", encoding="utf-8")
    below = TextLine("出囗", 0.9, ((0, 20), (40, 20), (40, 30), (0, 30)))
    above = TextLine("EXIT", 0.9, ((0, 0), (40, 0), (40, 10), (0, 10)))
    monkeypatch.setattr(bench, "_product", lambda threads: lambda picture: [below, above])
    figures = bench.run(parsed(str(tmp_path), "--alone"))
    assert (figures["images"], figures["signs"], figures["cer"]) == (1, 6, round(1 / 6, 4))
    (tmp_path / "a.txt").unlink()
    with pytest.raises(InvalidInput, match="no picture"):
        bench.run(parsed(str(tmp_path), "--alone"))


def test_the_baseline_gets_the_better_of_two_orders(tmp_path, monkeypatch):
    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((40, 60, 3), np.uint8))
    (tmp_path / "a.txt").write_text("right left", encoding="utf-8")
    left = TextLine("left", 0.9, ((0, 0), (20, 0), (20, 10), (0, 10)))
    right = TextLine("right", 0.9, ((30, 0), (50, 0), (50, 10), (30, 10)))
    monkeypatch.setattr(bench, "_product", lambda threads: lambda picture: [right, left])
    monkeypatch.setattr(bench, "_baseline", lambda threads: lambda picture: [right, left])
    figures = bench.run(parsed(str(tmp_path)))
    assert figures["cer"] > 0 == figures["baseline_cer"]


@pytest.mark.parametrize("kind", sorted(sheets.KINDS))
def test_sheets_of_all_kinds_differ_with_the_seed_and_say_what_is_on_them(kind):
    made = [sheets.sheet(kind, Random(seed)) for seed in range(30)]
    assert made[0] == sheets.sheet(kind, Random(0))
    assert len({sheet.text for sheet in made}) > 8
    assert all("".join(cell) in sheet.text for sheet in made for row in sheet.rows for cell in row.cells)


def test_a_picture_is_the_same_for_the_same_seed_and_fonts():
    try:
        fonts = drawn.Fonts((ModelStore().path("font-cjk") / "NotoSansSC-Regular.otf",))
    except ModelMissing as error:
        pytest.skip(str(error))
    scenes = drawn.scenes(len(drawn.FAMILIES), 5)
    assert [scene.family for scene in scenes] == list(drawn.FAMILIES)
    curved = scenes[drawn.FAMILIES.index("curved")]
    picture = drawn.picture(curved, fonts)
    assert picture.shape == (curved.size[1], curved.size[0], 3)
    assert np.array_equal(picture, drawn.picture(curved, fonts))
    assert not np.array_equal(picture[:200, :200], drawn.picture(scenes[0], fonts)[:200, :200])
