"""Questions about the last comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.compare import compare
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.follow import Ask, follow
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.errors import InvalidInput

NOW = 1_790_000_000 * 1_000_000_000
WATER = Product("1", "农夫山泉 天然水 550ml", title_other="Nongfu Spring water 550 ml", brand="农夫山泉", size="550ml")


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def ask(seller: str, price: int | Money, **more: object) -> Listing:
    asked = price if isinstance(price, Money) else yuan(price)
    made = Listing("taobao", seller, "农夫山泉 天然水 550ml", asked, yuan(0), seen_ns=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def water() -> PriceComparison:
    return compare(
        WATER,
        [
            ask("甲店", 110, shipping=yuan(40)),
            ask("乙店", 180),
            ask("丙店", 200, shipping=None),
            ask("US shop", Money(20, "USD")),
            ask("礼店", 100, title="农夫山泉 天然水 550ml 送水杯"),
        ],
        now_ns=NOW,
    )


def said(comparison: PriceComparison | None, question: str, language: str, at: int = 0) -> str:
    return follow(comparison, question, language, at=at).said


def test_who_sells_it(water: PriceComparison) -> None:
    assert said(water, "seller", "zh") == "甲店在卖，1.5元。"
    assert said(water, "seller", "en") == "甲店 sells it for 1.5 yuan."


def test_shipping(water: PriceComparison) -> None:
    assert said(water, "shipping", "zh") == "甲店运费0.4元，一共1.5元。"
    assert said(water, "shipping", "en") == "甲店 asks 0.4 yuan for shipping, 1.5 yuan in all."
    assert said(water, "shipping", "zh", 1) == "乙店包邮。"
    assert said(water, "shipping", "en", 2) == "丙店 does not say what shipping costs."


def test_unit_price_and_who_has_a_lower_one(water: PriceComparison) -> None:
    assert said(water, "unit", "zh") == "甲店每100毫升0.2元，不含运费。"
    assert (
        said(water, "unit", "en", 1)
        == "At 乙店 it is 0.33 yuan per 100 ml, without shipping; 甲店 is lower at 0.2 yuan per 100 ml."
    )
    book = compare(Product("2", "活着 余华"), [ask("书店", 2000, title="活着 余华")], now_ns=NOW)
    assert said(book, "unit", "en") == "书店 gives no size, so there is no price per unit."


def test_is_it_really_the_same(water: PriceComparison) -> None:
    assert said(water, "sure", "zh") == "是同一款，品牌、规格都一致。"
    assert said(water, "sure", "en") == "Yes, brand and size are the same."
    assert "带赠品" in said(water, "sure", "zh", 4)
    assert said(water, "sure", "en", 4).startswith(
        "I am not sure that 礼店 sells Nongfu Spring water 550 ml: comes with a gift"
    )
    number = "06902083886455"
    coded = compare(replace(WATER, gtin=number), [ask("码店", 150, gtin=number)], now_ns=NOW)
    assert said(coded, "sure", "zh") == "是同一款，条码一致。"
    assert said(coded, "sure", "en") == "Yes, the code is the same."


def test_all_of_them_with_what_was_not_compared(water: PriceComparison) -> None:
    chinese = said(water, "all", "zh")
    assert chinese == "甲店1.5元、乙店1.8元、丙店2元；1家是别的币种，没有比较；1家不确定是不是同一款。"
    assert "1 in another currency, not compared; 1 where I am not sure" in said(water, "all", "en")
    many = compare(WATER, [ask(f"店{n}", 150 + n) for n in range(6)], now_ns=NOW)
    assert "还有3家更贵" in said(many, "all", "zh")


def test_the_next_one_until_the_last(water: PriceComparison) -> None:
    at, heard = 0, []
    for _ in range(5):
        answer = follow(water, "next", "zh", at=at)
        at = answer.at
        heard.append(answer.said)
    assert heard[0] == "下一家，乙店，1.8元。"
    assert "币种不同" in heard[2]
    assert "不确定是不是同一款" in heard[3]
    assert heard[4] == "后面没有了。"
    assert said(water, "seller", "zh", 1).startswith("乙店")  # the question is about the one talked of
    assert follow(water, "cheapest", "zh", at=3).at == 0


def test_example_prices_stay_examples() -> None:
    made = compare(WATER, [ask("a", 150, source="example"), ask("b", 160, source="example")], now_ns=NOW)
    for question in Ask:
        if question not in (Ask.NEXT, Ask.SURE):  # whether it is the same has no price in it
            assert "示例价格" in said(made, question, "zh"), question
    assert "example prices" in said(made, "next", "en")
    assert said(made, "sure", "en").startswith("Yes")


def test_an_old_price_is_told_with_its_seller() -> None:
    made = compare(WATER, [ask("a", 150, seen_ns=NOW - 30 * 86_400 * 10**9)], now_ns=NOW)
    assert said(made, "seller", "zh") == "a在卖，1.5元，30天前的价格。"


def test_nothing_compared_yet_says_what_to_do() -> None:
    assert said(None, "cheapest", "en") == "Nothing was compared yet. Ask me what something costs first."
    assert said(None, "sure", "zh").startswith("还没有比过价")
    assert "no other offers" in said(compare(WATER, [], now_ns=NOW), "all", "en")


def test_another_question_is_an_error(water: PriceComparison) -> None:
    with pytest.raises(InvalidInput):
        follow(water, "weather", "en")


@given(st.sampled_from([*Ask]), st.sampled_from(["zh", "en"]), st.integers(-3, 9), st.integers(0, 3))
def test_every_question_has_an_answer(question: Ask, language: str, at: int, count: int) -> None:
    made = compare(WATER, [ask(f"店{n}", 150 + n) for n in range(count)], now_ns=NOW)
    answer = follow(made, question, language, at=at)
    assert answer.said
    assert 0 <= answer.at < max(1, count)
