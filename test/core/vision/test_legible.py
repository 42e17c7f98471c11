"""What is read out of a picture: words, and not what a network makes of the marks of a code or of grain."""

from __future__ import annotations

import pytest

from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.legible import cut_off, legible
from quark_glasses.core.vision.seen import TextLine

SQUARE = Code("x", "qr", ((100, 100), (300, 100), (300, 300), (100, 300)), 0.9)
BARS = Code("6901234567892", "ean13", ((100, 100), (400, 100), (400, 200), (100, 200)), 0.9)


def line(text: str, sure: float = 0.95, at: tuple[float, float] = (500.0, 50.0), wide: float = 80.0) -> TextLine:
    x, y = at
    return TextLine(text, sure, ((x, y), (x + wide, y), (x + wide, y + 20), (x, y + 20)))


def said(*lines: TextLine, codes: tuple[Code, ...] = ()) -> list[str]:
    return [each.text for each in legible(lines, codes)]


def test_words_are_kept_in_their_order() -> None:
    assert said(line("Green tea"), line("净含量 500g"), line("B"), line("12")) == [
        "Green tea",
        "净含量 500g",
        "B",
        "12",
    ]


@pytest.mark.parametrize(
    ("text", "sure"), [("O", 0.8), ("tr", 0.75), ("江", 0.6), ("nM2", 0.6), ("■", 1.0), ("...", 0.9)]
)
def test_short_lines_of_which_the_reader_is_not_sure_are_left_out(text: str, sure: float) -> None:
    assert said(line("Exit", 0.99), line(text, sure)) == ["Exit"]
    assert said(line(text, sure)) == []


def test_of_a_pattern_that_is_no_print_nothing_is_read() -> None:
    noise = [
        line(text, sure)
        for text, sure in (("3", 0.97), ("S", 0.65), ("20", 0.83), ("AT", 0.55), ("è", 0.6), ("C", 0.7))
    ]
    assert said(*noise) == []
    assert said(line("Exit", 0.99), *noise) == ["Exit"]
    assert said(line("3", 0.97), line("Gate", 0.98), line("S", 0.6)) == ["3", "Gate"]


def test_what_is_read_in_the_marks_of_a_square_code_is_no_text() -> None:
    noise = [line(text, 0.97, (150 + 20 * n, 150 + 30 * n), 20) for n, text in enumerate(("5", "X", "街", "2L"))]
    assert said(line("SCAN TO GET APP"), *noise, codes=(SQUARE,)) == ["SCAN TO GET APP"]
    assert said(line("WeChat Pay", 0.99, (160, 190)), codes=(SQUARE,)) == ["WeChat Pay"], "words in its middle"


def test_the_number_under_the_bars_is_left_out_in_pieces_or_whole() -> None:
    below = [line("6", 0.99, (60, 210), 15), line("901234", 0.9, (120, 205)), line('567892">', 0.95, (280, 205))]
    assert said(line("Green tea"), *below, codes=(BARS,)) == ["Green tea"]
    assert said(*below, codes=(BARS,)) == []
    assert said(line("Lot 5512", 0.95, (200, 210)), codes=(BARS,)) == ["Lot 5512"], "words beside it"
    assert said(line("901234", 0.9, (150, 340)), codes=(SQUARE,)) == ["901234"], "a square code has none"


def test_a_price_beside_a_bar_code_is_read() -> None:
    large = TextLine("99", 0.99, ((430, 100), (500, 100), (500, 200), (430, 200)))
    assert said(line("12.50", 0.99, (150, 210)), large, codes=(BARS,)) == ["12.50", "99"]


@pytest.mark.parametrize("number", ["6901234567892", '6"901234"567892>', "6 901234 567892", '4"045787"034318'])
def test_without_its_code_a_number_is_left_out_where_there_is_anything_else(number: str) -> None:
    assert said(line("Green tea"), line(number)) == ["Green tea"]
    alone = said(line(number))
    assert len(alone) == 1
    assert alone[0].isdecimal()


@pytest.mark.parametrize("number", ["13812345678", "400-800-1234", "12.50", "2026", "202611220001"])
def test_other_numbers_are_read(number: str) -> None:
    assert said(line("Call"), line(number)) == ["Call", number]


def test_text_that_goes_on_outside_the_picture() -> None:
    whole, cut = line("Green tea"), line("and a longer line of it", at=(560.0, 90.0), wide=80.0)
    assert not cut_off([whole], 640)
    assert cut_off([whole, cut], 640)
    assert not cut_off([whole, whole, whole, line("edge", at=(0.0, 5.0))], 640)
    assert not cut_off([], 640)
