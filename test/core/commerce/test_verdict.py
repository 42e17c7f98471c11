"""What is said and shown of a comparison."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.compare import compare
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.verdict import facts, price_card, safe, said_money, short_money, told, verdict
from quark_glasses.core.hud.scene import CardKind
from quark_glasses.core.language.spoken import to_spoken

NOW = 1_790_000_000 * 1_000_000_000
DAY = 86_400 * 1_000_000_000
WATER = Product("1", "农夫山泉 天然水 550ml", title_other="Nongfu Spring water 550 ml", brand="农夫山泉", size="550ml")


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def ask(seller: str, price: int | Money, **more: object) -> Listing:
    asked = price if isinstance(price, Money) else yuan(price)
    made = Listing("taobao", seller, "农夫山泉 天然水 550ml", asked, yuan(0), seen_ns=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def said(listings: list[Listing], language: str, shelf: Money | None = None) -> str:
    return verdict(compare(WATER, listings, now_ns=NOW, shelf_price=shelf), language)


def test_the_shelf_and_the_cheapest_in_one_sentence() -> None:
    listings = [ask("天猫超市", 120, shipping=yuan(38)), ask("别家", 190)]
    english = said(listings, "en", yuan(200))
    assert english == (
        "Nongfu Spring water 550 ml is 2 yuan here; the cheapest online is 1.58 yuan at 天猫超市, shipping included, 0.42 yuan less."
    )
    chinese = said(listings, "zh", yuan(200))
    assert chinese == "农夫山泉 天然水 550ml这里2元，网上最便宜1.58元，在天猫超市，含运费，便宜0.42元。"
    assert (
        to_spoken(chinese, "zh").text
        == "农夫山泉 天然水 五百五十毫升这里两元，网上最便宜一块五毛八分，在天猫超市，含运费，便宜四毛二分。"
    )
    assert "one point five eight yuan" in to_spoken(english, "en").text


def test_when_it_is_cheaper_here_or_the_same() -> None:
    listings = [ask("a", 250), ask("b", 300)]
    assert "cheaper here" in said(listings, "en", yuan(200))
    assert "这里更便宜，少0.5元" in said(listings, "zh", yuan(200))
    assert said(listings, "zh", yuan(250)).endswith("价格一样。")
    assert said(listings, "en", yuan(250)).endswith(", the same.")


def test_one_offer_is_not_called_the_cheapest() -> None:
    assert "only one offer" in said([ask("a", 200)], "en")
    assert "只找到一家" in said([ask("a", 200)], "zh")
    assert "cheapest" not in said([ask("a", 200)], "en")


def test_none_is_said_kindly() -> None:
    assert said([], "en") == "Nongfu Spring water 550 ml: I found no other offers."
    assert said([], "zh") == "没有找到农夫山泉 天然水 550ml的其他报价。"


@pytest.mark.parametrize(
    ("language", "words", "why"),
    [("zh", "不确定是不是同一款", "带赠品"), ("en", "Not sure it is the same", "comes with a gift")],
)
def test_what_is_doubted_is_never_the_cheapest(language: str, words: str, why: str) -> None:
    gift = ask("礼品店", 100, title="农夫山泉 天然水 550ml 送水杯")
    only = said([gift], language)
    assert words in only
    assert why in only
    both = said([gift, ask("正店", 200)], language)
    assert "正店" in both
    assert "礼品店" not in both


def test_example_prices_are_called_that_aloud() -> None:
    listings = [ask("青禾超市", 150, source="example"), ask("云集百货", 160, source="example")]
    assert said(listings, "zh").startswith("以下是示例价格，不是真实报价：")
    assert said(listings, "en").startswith("These are example prices, not real ones:")
    assert "示例" not in said([ask("a", 150), ask("b", 160)], "zh")
    rows = price_card(told(compare(WATER, listings, now_ns=NOW), "en")).rows
    assert all("example" in row.note for row in rows)


def test_an_old_price_and_unknown_shipping_are_told() -> None:
    listings = [ask("a", 150, seen_ns=NOW - 12 * DAY, shipping=None), ask("b", 160)]
    assert "12天前的价格" in said(listings, "zh")
    assert "运费不明" in said(listings, "zh")
    assert "the price is 12 days old" in said(listings, "en")
    assert "shipping not known" in said(listings, "en")


def test_another_currency_on_the_shelf_is_not_compared() -> None:
    sentence = said([ask("a", 150), ask("b", 160)], "en", Money(99, "USD"))
    assert "1.5 yuan" in sentence
    assert "$0.99, is in another currency and was not compared" in sentence
    assert "没有比较" in said([ask("a", 150), ask("b", 160)], "zh", Money(99, "USD"))


def test_marks_in_the_words_of_sellers_reach_no_voice() -> None:
    sentence = said([ask("<b>店</b>\n# **好**", 150), ask("b", 160)], "zh")
    assert not re.search(r"[<>*#\n]", sentence)


def test_a_long_title_is_cut_at_a_word() -> None:
    product = Product("1", "Nutella Hazelnut Spread with Cocoa " * 4, language="en")
    made = compare(product, [], now_ns=NOW)
    assert verdict(made, "en").startswith("Nutella Hazelnut Spread with Cocoa Nutella: I found")


def card_of(*listings: Listing) -> tuple:
    return price_card(told(compare(WATER, listings, now_ns=NOW, utterance_id="u"), "zh"), id="p").rows


def test_the_card_shows_who_and_what_is_paid() -> None:
    listings = [ask(f"店{n}", 150 + n, coupon=yuan(10)) for n in range(8)]
    card = price_card(told(compare(WATER, listings, now_ns=NOW, utterance_id="u"), "zh"), id="p")
    assert (card.kind, card.id, card.utterance_id, card.title) == (CardKind.PRICE, "p", "u", "农夫山泉 天然水 550ml")
    assert card.text.startswith("农夫山泉")
    assert len(card.rows) == 5
    assert [row.marked for row in card.rows] == [True, False, False, False, False]
    assert (card.rows[0].label, card.rows[0].value) == ("店0", "¥1.40")
    assert card.rows[0].note == "¥0.25/100 ml · 包邮 · 券后"


def test_the_card_says_what_is_doubted_and_marks_none_of_it() -> None:
    rows = card_of(ask("甲", 100, title="农夫山泉 天然水 550ml 送水杯"))
    assert rows[0].note.startswith("带赠品")
    assert not rows[0].marked
    rows = card_of(ask("甲", 150), ask("乙", 160), ask("美", Money(20, "USD"), shipping=None))
    assert rows[2].note.startswith("币种不同")
    assert rows[2].value == "$0.20"


@pytest.mark.parametrize(
    ("money", "zh", "en", "short"),
    [
        (Money(158, "CNY"), "1.58元", "1.58 yuan", "¥1.58"), (Money(200, "CNY"), "2元", "2 yuan", "¥2"),
        (Money(1250, "USD"), "12.5美元", "$12.50", "$12.50"), (Money(980, "JPY"), "980日元", "980 yen", "980 JPY"),
        (Money(350, "EUR"), "3.5欧元", "€3.50", "€3.50"), (Money(1250, "KWD"), "1.25 KWD", "1.25 KWD", "1.250 KWD"),
    ],
)  # fmt: skip
def test_money_in_words_and_on_cards(money: Money, zh: str, en: str, short: str) -> None:
    assert (said_money(money, "zh"), said_money(money, "en"), short_money(money)) == (zh, en, short)


def test_facts_are_json_and_say_what_is_sure() -> None:
    made = compare(
        WATER, [ask("a", 150), ask("g", 100, title="农夫山泉 天然水 550ml 送水杯")], now_ns=NOW, shelf_price=yuan(200)
    )
    told_facts = json.loads(json.dumps(facts(made)))
    assert told_facts["shelf_price"] == {"amount_minor": 200, "currency": "CNY"}
    assert [(o["seller"], o["sure"], o["paid"]["amount_minor"]) for o in told_facts["offers"]] == [
        ("a", True, 150),
        ("g", False, 100),
    ]


@given(
    st.lists(st.builds(ask, st.text(max_size=12), st.integers(0, 10**7)), max_size=5),
    st.sampled_from(["zh", "en"]),
    st.none() | st.builds(Money, st.integers(1, 10**7), st.sampled_from(["CNY", "USD", "JPY"])),
)
def test_any_comparison_has_a_sentence_and_a_card(listings: list[Listing], language: str, shelf: Money | None) -> None:
    made: PriceComparison = told(compare(WATER, listings, now_ns=NOW, shelf_price=shelf), language)
    assert made.verdict
    assert "\n" not in made.verdict
    assert made.language == language
    assert len(price_card(made).rows) <= 5


def test_a_pack_count_stays_one_when_it_is_said() -> None:
    assert safe("高露洁 牙膏 180g*6") == "高露洁 牙膏 180g×6"
    assert safe("*sale* tea") == "sale tea"
