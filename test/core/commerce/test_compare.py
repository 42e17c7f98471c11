"""Comparisons: what is paid, in which order, and what is not believed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.compare import (
    STALE_NS,
    cheapest,
    compare,
    doubted,
    doubts_of,
    foreign,
    is_stale,
    is_sure,
    main_currency,
    paid,
    sure,
)
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.same_product import Doubt

NOW = 1_790_000_000 * 1_000_000_000
WATER = Product("1", "农夫山泉 饮用天然水 550ml", brand="农夫山泉", size="550ml")


def ask(seller: str, price: int | Money, **more: object) -> Listing:
    asked = price if isinstance(price, Money) else yuan(price)
    made = Listing("taobao", seller, "农夫山泉 饮用天然水 550ml", asked, seen_ns=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def sellers(comparison: PriceComparison) -> list[str]:
    return [offer.seller for offer in comparison.offers]


def test_what_is_really_paid_decides() -> None:
    made = compare(
        WATER,
        [
            ask("dear shipping", 150, shipping=yuan(600)),
            ask("coupon", 300, coupon=yuan(120), shipping=yuan(0)),
            ask("plain", 200),
        ],
        now_ns=NOW,
    )
    assert sellers(made) == ["coupon", "plain", "dear shipping"]
    assert [paid(offer).amount_minor for offer in made.offers] == [180, 200, 750]


def test_a_coupon_worth_more_than_the_price_or_of_another_currency_is_not_taken_off() -> None:
    made = compare(WATER, [ask("a", 200, coupon=yuan(200)), ask("b", 210, coupon=Money(50, "USD"))], now_ns=NOW)
    assert [paid(offer).amount_minor for offer in made.offers] == [200, 210]


def test_price_of_100_ml_and_of_a_piece() -> None:
    made = compare(WATER, [ask("a", 220)], now_ns=NOW)
    assert (made.offers[0].unit_price, made.offers[0].unit) == (yuan(40), "100 ml")
    tissue = Product("2", "维达 抽纸 120抽*10包")
    made = compare(tissue, [ask("a", 2400, title="维达 抽纸 120抽*10包")], now_ns=NOW)
    assert (made.offers[0].unit_price, made.offers[0].unit) == (yuan(2), "piece")


def test_a_case_of_24_is_not_the_cheapest_bottle() -> None:
    made = compare(WATER, [ask("box", 100, title="农夫山泉 饮用天然水 550ml*24瓶 整箱"), ask("one", 200)], now_ns=NOW)
    best = cheapest(made)
    assert best is not None
    assert best.seller == "one"
    assert [(o.seller, doubts_of(o)) for o in doubted(made)] in ([], [("box", (Doubt.COUNT,))])


def test_doubtful_offers_stand_at_the_end() -> None:
    gift = ask("gift", 100, title="农夫山泉 饮用天然水 550ml 送水杯")
    made = compare(WATER, [gift, ask("one", 200), ask("two", 220)], now_ns=NOW)
    assert sellers(made) == ["one", "two", "gift"]
    assert doubts_of(made.offers[2]) == (Doubt.GIFT,)


def test_another_product_is_left_out() -> None:
    assert compare(WATER, [ask("a", 100, title="适用苹果15手机壳 黑色")], now_ns=NOW).offers == ()


def test_currencies_are_never_mixed() -> None:
    made = compare(WATER, [ask("usd", Money(20, "USD")), ask("a", 200), ask("b", 250)], now_ns=NOW)
    assert main_currency(made) == "CNY"
    assert [o.seller for o in sure(made)] == ["a", "b"]
    assert [o.seller for o in foreign(made)] == ["usd"]
    made = compare(
        WATER,
        [ask("a", 200), ask("b", 250), ask("usd", Money(20, "USD"))],
        now_ns=NOW,
        shelf_price=Money(50, "USD"),
    )
    assert [o.seller for o in sure(made)] == ["usd"]


def test_one_seller_is_one_offer() -> None:
    old, new = ask("店", 150, url="u", seen_ns=NOW - 10), ask("店", 180, url="u")
    other_item = ask(" 店 ", 170, url="v")
    made = compare(WATER, [old, new, other_item, ask("另一家", 190)], now_ns=NOW)
    assert [(o.seller.strip(), paid(o).amount_minor) for o in made.offers] == [("店", 170), ("另一家", 190)]
    made = compare(WATER, [ask("", 150, url="u"), ask("", 160, url="v")], now_ns=NOW)
    assert len(made.offers) == 2  # sellers without a name are not one


def test_a_price_nobody_believes_is_doubted() -> None:
    made = compare(WATER, [ask("bait", 15), ask("a", 200), ask("b", 210), ask("c", 190)], now_ns=NOW)
    assert sellers(made) == ["c", "a", "b", "bait"]
    assert doubts_of(made.offers[-1]) == (Doubt.PRICE,)
    made = compare(WATER, [ask("free", 0), ask("a", 200)], now_ns=NOW)
    assert doubts_of(made.offers[-1]) == (Doubt.PRICE,)
    made = compare(WATER, [ask("bait", 15)], now_ns=NOW, shelf_price=yuan(200))
    assert cheapest(made) is None


def test_old_prices_are_told() -> None:
    made = compare(
        WATER,
        [ask("old", 200, seen_ns=NOW - STALE_NS - 1), ask("new", 210), ask("unknown", 220, seen_ns=0)],
        now_ns=NOW,
    )
    assert [is_stale(offer, NOW) for offer in made.offers] == [True, False, False]


def test_nothing_listed_is_nothing_offered() -> None:
    made = compare(WATER, [], now_ns=NOW, shelf_price=yuan(200), utterance_id="u", request_id="r")
    assert (made.offers, cheapest(made), main_currency(made)) == ((), None, "")
    assert (made.header.stamp_ns, made.utterance_id, made.request_id, made.shelf_price) == (NOW, "u", "r", yuan(200))


TITLES = [
    "农夫山泉 饮用天然水 550ml",
    "农夫山泉饮用天然水0.55L",
    "农夫山泉 天然水 550ml*24瓶",
    "农夫山泉 天然水 550ml 送水杯",
    "怡宝 纯净水 555ml",
]
LISTINGS = st.builds(
    Listing,
    st.sampled_from(["taobao", "example"]),
    st.sampled_from(["", "甲店", "乙店", "丙店", "Shop"]),
    st.sampled_from(TITLES),
    st.builds(Money, st.integers(0, 10_000), st.sampled_from(["CNY", "CNY", "USD"])),
    st.none() | st.builds(Money, st.integers(0, 1000), st.just("CNY")),
    st.none() | st.builds(Money, st.integers(0, 1000), st.just("CNY")),
    st.sampled_from(["", "u", "v"]),
    st.integers(0, 5).map(lambda day: NOW - day * STALE_NS),
)


@given(st.lists(LISTINGS, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_listings_does_not_matter(listings: list[Listing], dice) -> None:
    made = compare(WATER, listings, now_ns=NOW)
    shuffled = list(listings)
    dice.shuffle(shuffled)
    assert compare(WATER, shuffled, now_ns=NOW) == made
    best = cheapest(made)
    if best:
        assert is_sure(best)
        assert all(paid(best) <= paid(offer) for offer in sure(made))


@given(st.lists(LISTINGS, max_size=8), st.integers(2, 1000))
def test_dearer_money_changes_nothing_but_the_amounts(listings: list[Listing], times: int) -> None:
    def dearer(money: Money | None) -> Money | None:
        return money and Money(money.amount_minor * times, money.currency)

    scaled = [
        replace(each, price=dearer(each.price), shipping=dearer(each.shipping), coupon=dearer(each.coupon))
        for each in listings
    ]
    plain, made = compare(WATER, listings, now_ns=NOW), compare(WATER, scaled, now_ns=NOW)
    assert [(o.seller, o.title, o.same_product, paid(o).amount_minor * times) for o in plain.offers] == [
        (o.seller, o.title, o.same_product, paid(o).amount_minor) for o in made.offers
    ]


@given(st.lists(LISTINGS, max_size=8))
def test_money_stays_whole(listings: list[Listing]) -> None:
    for offer in compare(WATER, listings, now_ns=NOW).offers:
        for money in (offer.price, offer.shipping, offer.coupon, offer.unit_price, paid(offer)):
            assert money is None or type(money.amount_minor) is int
