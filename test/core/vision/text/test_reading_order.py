from __future__ import annotations

import cmath
import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text.order import blocks, in_order


def line(text, left, top, right, bottom, sure=0.95):
    return TextLine(text, sure, ((left, top), (right, top), (right, bottom), (left, bottom)))


def turned(lines, degrees):
    way = cmath.exp(1j * math.radians(degrees))
    moved = []
    for each in lines:
        corners = tuple((z.real, z.imag) for z in (complex(*corner) * way for corner in each.corners))
        moved.append(TextLine(each.text, each.confidence, corners))
    return moved


def shuffled(lines, seed=3):
    mixed = list(lines)
    Random(seed).shuffle(mixed)
    return mixed


def texts(lines):
    return [each.text for each in in_order(shuffled(lines))]


MENU = [
    line("Lunch menu", 120, 10, 280, 50),
    line("Fried Rice", 10, 70, 150, 95),
    line("8.50", 330, 71, 380, 96),
    line("Beef Noodles", 10, 110, 180, 135),
    line("9.00", 330, 109, 380, 134),
    line("Tea", 10, 150, 60, 175),
    line("2.00", 330, 151, 380, 176),
]
READ = ["Lunch menu", "Fried Rice", "8.50", "Beef Noodles", "9.00", "Tea", "2.00"]


def prose(words, left, top, width=200):
    return [line(text, left, top + 30 * n, left + width, top + 30 * n + 22) for n, text in enumerate(words)]


@pytest.mark.parametrize("degrees", [0, 3, -14, 38, -40, 90, 180])
def test_a_price_is_read_with_the_dish_on_its_row(degrees):
    assert texts(turned(MENU, degrees)) == READ


def test_rows_of_a_receipt_on_a_bottle_are_bows():
    def cell(text, left, right, row):
        ends = [20 * row * 1.8 + 60 * ((x - 300) / 300) ** 2 for x in (left, right)]
        return TextLine(text, 0.9, ((left, ends[0]), (right, ends[1]), (right, ends[1] + 20), (left, ends[0] + 20)))

    names, prices = ["Soy Sauce", "Whole Milk", "TOTAL"], ["3.50", "12.90", "16.40"]
    page = [cell(name, 10, 150 + 20 * n, n) for n, name in enumerate(names)]
    page += [cell(price, 470, 560, n) for n, price in enumerate(prices)]
    assert texts(page) == [text for pair in zip(names, prices, strict=True) for text in pair]


def test_columns_of_prose_are_read_one_after_the_other():
    left = ["Take one tablet twice", "daily with a full glass", "of water, not on an", "empty stomach."]
    right = ["Store in a cool and dry", "place. Keep away from", "children and pets at", "any time."]
    page = [
        line("How to use", 60, 0, 380, 40),
        *prose(left, 0, 60),
        *prose(right, 230, 60),
        *prose(["See overleaf"], 100, 220),
    ]
    assert texts(page) == ["How to use", *left, *right, "See overleaf"]


def test_columns_whose_rows_are_not_level_are_read_one_after_the_other():
    left, right = ["one one", "two two", "three three"], ["four four", "five five", "six six"]
    assert texts([*prose(left, 0, 0), *prose(right, 240, 17)]) == [*left, *right]


def test_columns_of_chinese_signs_are_read_from_the_right():
    page = [
        line(text, 300 - 60 * n, 20, 340 - 60 * n, 180) for n, text in enumerate(["天道酬勤", "清风明月", "厚德载物"])
    ]
    assert texts(page) == ["天道酬勤", "清风明月", "厚德载物"]
    assert [block.vertical for block in blocks(page)] == [True]
    assert texts(turned(page, 12)) == ["天道酬勤", "清风明月", "厚德载物"]


def test_a_line_askew_to_the_rest_does_not_turn_the_page():
    page = [*MENU, *turned([line("sale", 150, 10, 190, 30)], 55)]
    assert [text for text in texts(page) if text != "sale"] == READ


PLACES = st.floats(-2000, 2000)
LINES = st.builds(
    lambda text, x, y, w, h, angle: turned([line(text, x, y, x + w, y + h)], angle)[0],
    st.text(min_size=1, max_size=12), PLACES, PLACES, st.floats(0, 900), st.floats(0, 900), st.floats(-180, 180),
)  # fmt: skip


@given(st.lists(LINES, max_size=12))
def test_every_line_is_read_once(lines):
    assert sorted(map(id, in_order(lines))) == sorted(map(id, lines))
