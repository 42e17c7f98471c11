from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text.languages import language_of
from quark_glasses.core.vision.text.mend import mended
from quark_glasses.core.vision.text.prices import asked, find_prices


def line(text, left, top, right, bottom):
    return TextLine(text, 0.9, ((left, top), (right, top), (right, bottom), (left, bottom)))


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("¥59.90", ["59.90 CNY now"]),
        ("会员价 ￥59.9", ["59.90 CNY member"]),
        ("原价：174.69元 限时特惠", ["174.69 CNY was"]),
        ("仅售￥9.9 原价￥19.9", ["9.90 CNY now", "19.90 CNY was"]),
        ("Only $5 was $8.50", ["5.00 USD now", "8.50 USD was"]),
        ("$30.79/100 g", ["30.79 USD now 100 g"]),
        ("25元/斤", ["25.00 CNY now 斤"]),
        ("每斤12.5元", ["12.50 CNY now 斤"]),
        ("HK$1,299.00 each", ["1299.00 HKD now each"]),
        ("3,50 €", ["3.50 EUR now"]),
        ("Dried Noodles 51.61", ["51.61 CNY now"]),
        ("满99减20元", []),
        ("Save $2.00", []),
        ("2027-03-04 18:57", []),
        ("Net wt. 250 g", []),
        ("电话 0571-8311704", []),
        ("20260410", []),
        ("100%", []),
    ],
)
def test_prices_are_found_and_other_numbers_are_not(text, prices):
    found = [f"{price.money} {price.kind} {price.per}".strip() for price in find_prices(text)]
    assert found == prices


def test_the_yen_is_taken_where_it_is_used():
    assert str(find_prices("¥980", "JPY")[0].money) == "980 JPY"


@given(st.text("0123456789.,¥$€元/ 原价each-:", max_size=30))
def test_a_price_stands_in_the_text(text):
    for price in find_prices(text):
        start, end = price.span
        shown = text[start:end].replace(",", "").replace(".", "")
        assert str(price.money.amount_minor).strip("0") in shown + "0"


def test_a_tag_asks_the_large_price_that_is_not_struck_out():
    tag = [line("晨溪 纯牛奶", 0, 0, 200, 30), line("原价：99.00元", 0, 40, 300, 120), line("¥59.90", 0, 130, 200, 190)]
    assert str(asked(tag).money) == "59.90 CNY"
    assert asked(tag[:1]) is None
    member = [line("¥59.90", 0, 0, 200, 60), line("会员价 ¥49.90", 0, 70, 300, 140)]
    assert str(asked(member).money) == "59.90 CNY"


def test_raised_cents_belong_to_the_amount_before_them():
    tag = [line("¥12", 0, 0, 120, 80), line("90", 125, 0, 165, 36), line("250", 400, 0, 440, 36)]
    assert str(asked(tag).money) == "12.90 CNY"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("小心地滑", "zh"),
        ("Mind the gap", "en"),
        ("LUMO 护手霜", "zh"),
        ("净含量 250 ml", "zh"),
        ("¥59.90", ""),
        ("ここで待つ", "ja"),
        ("주차 금지", "ko"),
        ("", ""),
    ],
)
def test_the_language_of_a_line_is_told_by_its_signs(text, language):
    assert language_of(text) == language


def test_a_traditional_sign_amid_simplified_ones_is_a_slip_and_a_traditional_page_is_not():
    assert mended(["凈含量：250毫升", "保质期：9个月", "产地：内蒙古", "会员价"])[0] == "净含量：250毫升"
    page = ["營業時間", "請勿停車", "會員專享"]
    assert mended(page) == page


def test_a_pound_sign_read_as_an_f_is_mended():
    assert mended(["Was f119.38", "f5", "half 2.50", "F84.17"]) == ["Was £119.38", "f5", "half 2.50", "F84.17"]
