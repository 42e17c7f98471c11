"""Any MCP shop: whatever it calls its fields, what it says is read as products, and nothing else comes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.mcp_shop import MOST_GOING, McpShop, reply_of
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.commerce.sighting import Sight
from quark_glasses.core.commerce.sources import AskSource, Reply, Wanted
from quark_glasses.core.errors import BackendUnavailable, GlassesError
from quark_glasses.core.tools.spec import ToolSpec, to_json
from quark_glasses.core.types import Header, Risk, ToolEvent, ToolList, ToolRequest, ToolState

WATER = Product("catalogue:1", "农夫山泉 饮用天然水 550ml")
OFFERS = Wanted(product=WATER)


def read(result: Any, wanted: Wanted = OFFERS) -> Reply:
    return reply_of(json.dumps(result), wanted, "corner", "CNY", 7)


@pytest.mark.parametrize(
    ("result", "price"),
    [
        ([{"title": "Water", "price": 1.58}], Money(158, "CNY")),
        ({"result": {"items": [{"name": "Water", "price": "¥1.58"}]}}, Money(158, "CNY")),
        ({"products": [{"Product-Name": "Water", "salePrice": "1.58元"}]}, Money(158, "CNY")),
        ([{"title": "Water", "price": {"amount": "1.58", "currency": "usd"}}], Money(158, "USD")),
        ([{"title": "Water", "price": 980, "currency": "JPY"}], Money(980, "JPY")),
        (json.dumps([{"title": "Water", "price": 2}]), Money(200, "CNY")),
        ([{"名称": "水", "价格": "2.00"}], Money(200, "CNY")),
    ],
)
def test_prices_in_the_shapes_of_shops(result: Any, price: Money) -> None:
    assert [each.price for each in read(result).listings] == [price]


@pytest.mark.parametrize(
    "result",
    [None, [], {}, 5, "no water today", [{"title": "Water"}], [{"price": 1}], [{"title": "Water", "price": "ask us"}],
     [{"title": "Water", "price": -1}], [{"title": "Water", "price": 0}], [{"title": "", "price": 1}], [{"title": {}, "price": [1]}],
     {"a": {"b": {"c": {"d": {"e": {"f": [{"title": "Water", "price": 1}]}}}}}}, [{"title": "Water", "price": True}]],
)  # fmt: skip
def test_what_is_no_offer_is_left_out(result: Any) -> None:
    assert read(result) == Reply()


def test_everything_that_a_shop_tells_of_an_offer() -> None:
    item = {
        "title": "Water\n\u202e550ml", "price": 2, "shop": {"name": "Corner"}, "url": "https://corner.example/1",
        "barcode": "6901234567892", "shipping": "6", "brand": "Nongfu", "size": "550ml", "id": 12,
    }  # fmt: skip
    (offer,) = read([item, item]).listings
    assert (offer.source, offer.seller, offer.title, offer.gtin) == (
        "corner",
        "Corner",
        "Water 550ml",
        "06901234567892",
    )
    assert (offer.shipping, offer.url, offer.seen_ns, offer.item) == (
        Money(600, "CNY"),
        "https://corner.example/1",
        7,
        "12",
    )
    assert read([{**item, "url": "javascript:alert(1)"}]).listings[0].url == ""


def test_products_are_told_by_how_much_of_the_question_they_hold() -> None:
    found = read(
        [{"title": "green soap", "price": 1}, {"title": "green tea", "price": 2}], Wanted(name="green tea")
    ).found
    assert [(each.product.title, each.score) for each in found] == [("green tea", 1.0), ("green soap", 0.5)]
    assert found[0].product.id == "corner:green tea"


def shop(risk: Risk = Risk.READ) -> McpShop:
    made = McpShop("corner.search", "query", "CNY")
    made.know(ToolList(Header(), to_json([ToolSpec("corner.search", "search", risk=risk, source="corner")])))
    return made


def ask(made: McpShop, wanted: Wanted = OFFERS, ticket: str = "round-1") -> ToolRequest:
    request = made.request(AskSource(ticket, "corner", wanted), "zh", 5, 1)
    assert request is not None
    return request


def ended(request: ToolRequest, state: ToolState = ToolState.DONE, result: str = "[]") -> ToolEvent:
    return ToolEvent(Header(7), "", request.call, "intent", Risk.READ, state, result, 60, "too slow")


def test_a_question_is_a_call_of_the_tool_and_its_event_the_answer() -> None:
    made, asked = shop(), AskSource("round-1", "corner", Wanted(sight=Sight(queries=("农夫山泉 550ml", "农夫山泉"))))
    request = ask(made, asked.wanted)
    assert (request.call.tool, request.origin, request.deadline_ns) == ("corner.search", "intent", 5)
    assert json.loads(request.call.arguments_json) == {"query": "农夫山泉 550ml"}
    assert made.take(ended(request, ToolState.RUNNING)) is None
    answer = made.take(ended(request, result='[{"title": "农夫山泉 550ml", "price": 2}]'))
    assert answer is not None
    assert answer[0] == asked
    assert isinstance(answer[1], Reply)
    assert answer[1].found[0].score == 1.0
    assert made.take(ended(request)) is None  # once


def test_a_shop_that_fails_and_one_that_is_asked_too_often() -> None:
    made = shop()
    requests = [ask(made, ticket=f"round-{n}") for n in range(MOST_GOING + 1)]
    assert made.take(ended(requests[0])) is None  # the oldest was given up
    answer = made.take(ended(requests[-1], ToolState.FAILED))
    assert answer is not None
    assert isinstance(answer[1], GlassesError)


@pytest.mark.parametrize("risk", [Risk.ACT, Risk.PAY])
def test_a_tool_that_does_more_than_read_is_never_called(risk: Risk) -> None:
    with pytest.raises(BackendUnavailable):
        ask(shop(risk))
    with pytest.raises(BackendUnavailable):
        ask(McpShop("corner.search", "query", "CNY"))


def test_a_code_alone_is_nothing_to_search_for() -> None:
    assert shop().request(AskSource("r", "corner", Wanted(sight=Sight(codes=("06901234567892",)))), "zh", 5, 1) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["title", "price", "seller", "currency", "url", "items", "gtin", "x"]), inner, max_size=5
        )
    ),
    max_leaves=20,
)


@given(JSON, st.booleans())
def test_whatever_a_shop_says_becomes_offers_or_nothing(result: Any, offers: bool) -> None:
    reply = read(result, OFFERS if offers else Wanted(name="water"))
    assert all(each.price.amount_minor > 0 and each.title for each in reply.listings)


@given(st.text(max_size=200))
def test_whatever_text_comes(text: str) -> None:
    assert reply_of(text, OFFERS, "corner", "CNY", 7).found == ()
