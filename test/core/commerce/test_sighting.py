"""What a picture tells of a product: its code, words to search for, the price on the shelf."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.commerce.sighting import Sight, cover, product_codes, queries, shelf_price, sight_of
from quark_glasses.core.commerce.sources import SURE, chosen
from quark_glasses.core.types import Header
from quark_glasses.core.vision.findings import DetectedCode, RecognizedText, Region, VisionResult

WATER = Product("1", "农夫山泉 饮用天然水 550ml", title_other="Nongfu Spring natural water 550 ml", size="550ml")


def line(text: str, height: float = 0.05, confidence: float = 0.9) -> RecognizedText:
    region = Region(((0.1, 0.1), (0.9, 0.1), (0.9, 0.1 + height), (0.1, 0.1 + height)))
    return RecognizedText(text, "zh", confidence, region)


def code(text: str, agreeing: int = 2, form: str = "ean13") -> DetectedCode:
    return DetectedCode(form, text, agreeing)


def test_a_code_counts_when_two_readings_agree_and_it_is_one_of_a_product() -> None:
    seen = [code("6901234567892", 1), code("https://example.com"), code("6901234567892"), code("04252614", form="upce"),
            code("2112345678900"), code("6901234567892", 5)]  # fmt: skip
    assert product_codes(seen) == ("06901234567892", "00042100005264")


@pytest.mark.parametrize(
    ("texts", "price"),
    [
        (["农夫山泉", "¥2.50"], 250),
        (["农夫山泉 550ml", "零售价 2.50元"], 250),
        (["￥1，299.00"], 129900),
        (["RMB 12"], 1200),
        (["原价19.9元 现价9.9元"], 990),
        (["现价9.9元 原价19.9元"], 990),
        (["单价 ¥19.80/500g", "¥3.96"], 396),
        (["19.8元/斤"], None),
        (["满100元减20元", "运费6元"], None),
        (["生产日期 20260101", "保质期12个月", "550ml"], None),
        (["0元", "¥0"], None),
        (["¥"], None),
    ],
)
def test_the_price_on_the_shelf(texts: list[str], price: int | None) -> None:
    assert shelf_price([line(text) for text in texts]) == (None if price is None else Money(price, "CNY"))


def test_other_currencies_are_read_as_they_are_printed() -> None:
    assert shelf_price([line("Now $3.99")]) == Money(399, "USD")
    assert shelf_price([line("£1.20")]) == Money(120, "GBP")
    assert shelf_price([line("was €5.00 now €3.50")]) == Money(350, "EUR")


def test_the_largest_price_is_the_price() -> None:
    assert shelf_price([line("¥9.90", 0.03), line("¥12.80", 0.2), line("¥4.00", 0.03)]) == Money(1280, "CNY")


def test_a_number_without_a_sign_is_a_price_on_a_tag_and_none_in_a_table() -> None:
    assert shelf_price([line("12.90", 0.2)]) == Money(1290, "CNY")
    assert shelf_price([line("蛋白质 3.20", 0.02), line("脂肪 0.50", 0.02)]) is None


def test_what_is_large_is_searched_for_and_small_print_is_not() -> None:
    lines = [line("农夫山泉", 0.2), line("饮用天然水", 0.1), line("净含量 550ml", 0.03), line("¥2.00", 0.3),
             line("服务热线:4008888888", 0.02), line("看不清的字", 0.3, 0.2), line("2026 01 01", 0.2)]  # fmt: skip
    asked = queries(lines)
    assert asked[0] == "农夫山泉 饮用天然水 净含量 550ml"
    assert asked[1:] == ("农夫山泉 饮用天然水", "农夫山泉", "饮用天然水")


def test_a_name_that_was_read_fits_its_product_and_not_another() -> None:
    read = ["农夫山泉", "饮用天然水", "550ml"]
    tea = Product("2", "农夫山泉 东方树叶 乌龙茶 500ml", size="500ml")
    large = Product("3", "农夫山泉 饮用天然水 5l", size="5l")
    assert cover(WATER, read) > 0.8
    assert cover(WATER, read) > cover(large, read) > cover(tea, read)
    assert cover(WATER, ["NONGFU SPRING", "Natural Water", "550 ML"]) > 0.8
    assert cover(WATER, []) == 0


def test_a_letter_read_wrong_costs_little() -> None:
    right, wrong, other = (
        cover(WATER, [text, "550ml"])
        for text in ("nongfu spring natural water", "nongfv spring natural watar", "evian pure drink")
    )
    assert right == 1.0
    assert 0.8 < wrong < 1.0
    assert other < 0.3


def test_another_size_than_the_one_read_counts_against_a_product() -> None:
    names = ["农夫山泉 饮用天然水", "550ml"]
    sizes = [cover(Product("4", "农夫山泉 饮用天然水", size=size), names) for size in ("550ml", "", "5l", "550ml*24")]
    assert sizes == [1.0, 1.0, 0.7, 0.85]
    assert cover(WATER, names[:1]) == 0.9  # no size was read


def pack(size: str) -> Product:
    return Product(size, f"农夫山泉 饮用天然水 {size}", size=size)


@pytest.mark.parametrize(
    "mark", ["*6", "x6", "×6瓶", "X 6", "6瓶装", "6入", "6连包", "6-pack", "6 cans", "Pack of 6", "multipack of 6"]
)
def test_how_many_are_in_a_pack_may_stand_on_a_line_of_its_own(mark: str) -> None:
    read = ["农夫山泉", "饮用天然水", "550ml", mark]
    six, one, dozen = (cover(pack(size), read) for size in ("550ml*6", "550ml", "550ml*12"))
    assert six == 1.0
    assert max(one, dozen) <= 0.85


@pytest.mark.parametrize("size", ["550ml 6", "550ml6", "550ml·6", "550ml + 6"])
def test_a_lost_sign_of_a_pack_leaves_a_doubt_instead_of_the_single_piece(size: str) -> None:
    read = ["农夫山泉", "饮用天然水", size]
    six, one = cover(pack("550ml*6"), read), cover(pack("550ml"), read)
    assert six > one > six - 0.05, "so near to one another that nobody is sure"
    found = chosen([Found(pack(each), 1.0, MatchedBy.TEXT) for each in ("550ml", "550ml*6")], Sight(lines=tuple(read)))
    assert found is not None
    assert (found.product.size, found.score < SURE) == ("550ml*6", True)


@pytest.mark.parametrize("text", ["6", "16:20", "6月", "保质期12个月", "1瓶", "No. 6"])
def test_other_numbers_are_no_packs(text: str) -> None:
    read = ["农夫山泉", "饮用天然水", "550ml", text]
    assert cover(pack("550ml"), read) == 1.0
    assert cover(pack("550ml*6"), read) == 0.85


def test_a_picture_without_a_product_tells_nothing() -> None:
    assert not sight_of(VisionResult(Header()))
    assert not sight_of(VisionResult(Header(), texts=(line("12:30"), line("¥3.00"))))


@given(st.lists(st.tuples(st.text(max_size=40), st.floats(0, 1)), max_size=6), st.text(max_size=30))
def test_whatever_is_printed_is_only_read(texts: list[tuple[str, float]], printed: str) -> None:
    lines = tuple(line(text, height) for text, height in texts)
    sight = sight_of(VisionResult(Header(), texts=lines, codes=(code(printed),)))
    assert all(len(number) == 14 for number in sight.codes)
    assert sight.shelf is None or sight.shelf.amount_minor > 0
    assert 0 <= cover(WATER, sight.lines) <= 1
