"""Prices, price watches and the shopping list: what is asked of commerce, and what is asked of nobody."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

import pytest

from quark_glasses.core.commerce.catalogue import MatchedBy
from quark_glasses.core.commerce.comparison import Offer, PriceComparison
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.dialogue.answers import Answer, AwaitTool
from quark_glasses.core.dialogue.conversation import Conversation
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.types import Header, Transcript

S = 1_000_000_000
NOW_NS = 1_795_320_000 * S
CONVERSATION = Conversation()


def context(compared_s: float | None = None, currency: str = "CNY") -> SkillContext:
    """A moment, so many seconds after something was compared."""
    if compared_s is None:
        return SkillContext(NOW_NS, UTC)
    product = Product("p1", "可口可乐 330 ml", title_other="Coca-Cola 330 ml")
    offers = (Offer("shop", "Corner Shop", "Coke", Money(350, currency)),)
    header = Header(NOW_NS - round(compared_s * S))
    last = PriceComparison(header, product, MatchedBy.CODE, 1.0, offers)
    return SkillContext(NOW_NS, UTC, latest={PriceComparison: last})


def said(text: str, when: SkillContext | None = None) -> Answer:
    answer = CONVERSATION.heard(Transcript(Header(), "u", 1, True, text), when or context(), awake=True)
    assert answer is not None
    return answer


def call(answer: Answer | None) -> tuple[str, dict[str, Any]] | None:
    for action in answer.actions if answer else ():
        if isinstance(action, AwaitTool):
            return action.call.tool, json.loads(action.call.arguments_json)
    return None


def asked(text: str, when: SkillContext | None = None) -> tuple[str, dict[str, Any]] | None:
    return call(said(text, when))


@pytest.mark.parametrize(
    "text",
    [
        "How much is it elsewhere?",
        "Is it cheaper online?",
        "Is this cheaper somewhere else?",
        "Compare prices.",
        "How much is this?",
        "What does this cost?",
        "Can I get it cheaper?",
        "Find me a better price.",
        "what's the price of this",
        "Is this a good deal?",
        "How much does this jacket cost online?",
        "Price check.",
        "这个多少钱",
        "这个网上多少钱",
        "比一下价",
        "有没有更便宜的",
        "网上会不会便宜一点",
        "哪里更便宜",
        "比比价",
        "帮我查一下这个多少钱",
        "这件衣服多少钱",
        "别的地方卖多少钱",
        "这个贵不贵",
        "这个价格划算吗",
    ],
)
def test_prices_of_what_is_in_view(text: str) -> None:
    assert asked(text) == ("commerce.price", {})


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("What does Nutella cost?", "Nutella"),
        ("How much does oat milk cost online?", "oat milk"),
        ("What's the best price for AirPods Pro?", "AirPods Pro"),
        ("compare prices for running shoes", "running shoes"),
        ("可口可乐网上多少钱", "可口可乐"),
        ("查一下农夫山泉的价格", "农夫山泉"),
        ("网上特仑苏卖多少钱", "特仑苏"),
        ("老干妈的价格是多少", "老干妈"),
    ],
)
def test_prices_of_what_is_named(text: str, item: str) -> None:
    assert asked(text) == ("commerce.price", {"text": item})


FOLLOW_UPS = [
    ("The cheapest one.", "cheapest"),
    ("Which is the cheapest?", "cheapest"),
    ("最便宜的是哪家", "cheapest"),
    ("最便宜的", "cheapest"),
    ("Who sells it?", "seller"),
    ("Where can I buy it?", "seller"),
    ("谁卖的", "seller"),
    ("哪里能买到", "seller"),
    ("With shipping?", "shipping"),
    ("Does that include delivery?", "shipping"),
    ("包邮吗", "shipping"),
    ("加上运费呢", "shipping"),
    ("Per 100 grams?", "unit"),
    ("how much is it per hundred grams", "unit"),
    ("每100克多少钱", "unit"),
    ("单价是多少", "unit"),
    ("Are you sure it's the same?", "sure"),
    ("Is it the same one?", "sure"),
    ("你确定是同一个吗", "sure"),
    ("是一样的吗", "sure"),
    ("And the next one?", "next"),
    ("第二便宜的呢", "next"),
    ("Show me all the offers.", "all"),
    ("还有别的吗", "all"),
]


@pytest.mark.parametrize(("text", "ask"), FOLLOW_UPS)
def test_follow_ups_are_about_the_last_comparison(text: str, ask: str) -> None:
    assert asked(text, context(20)) == ("commerce.follow", {"ask": ask})


@pytest.mark.parametrize(("text", "ask"), FOLLOW_UPS)
def test_they_mean_nothing_without_one_and_long_after_it(text: str, ask: str) -> None:
    assert ask
    for when in (context(), context(600)):
        answer = said(text, when)
        assert answer.intent != "price_follow"
        assert call(answer) is None or call(answer) == ("commerce.price", {})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tell me when it drops below 20.", (2000, "CNY")),
        ("Let me know if it falls under $15.50", (1550, "USD")),
        ("notify me when the price is below twenty euros", (2000, "EUR")),
        ("set a price alert for ¥120", (12000, "CNY")),
        ("remind me when it costs less than 2000 yen", (2000, "JPY")),
        ("alert me when it goes down to 1,299 yuan", (129900, "CNY")),
        ("低于二十块提醒我", (2000, "CNY")),
        ("降到19块9毛的时候告诉我", (1990, "CNY")),
        ("等它跌破三百美元的时候通知我", (30000, "USD")),
        ("价格低于¥99.9就提醒我", (9990, "CNY")),
        ("便宜到两万块告诉我一声", (2000000, "CNY")),
        ("低于20元以下提醒我", (2000, "CNY")),
    ],
)
def test_watch_a_price(text: str, wanted: tuple[int, str]) -> None:
    assert asked(text) == ("commerce.watch", {"below_minor": wanted[0], "currency": wanted[1]})


@pytest.mark.parametrize(
    "text",
    [
        "Tell me when it gets cheaper.",
        "Watch the price.",
        "let me know if the price drops",
        "降价了提醒我",
        "便宜了告诉我",
        "盯着这个的价格",
    ],
)
def test_watch_for_any_drop(text: str) -> None:
    assert asked(text) == ("commerce.watch", {})


def test_an_amount_without_currency_is_in_that_of_the_prices_just_told() -> None:
    assert asked("Tell me when it drops below 3.", context(20, "USD")) == (
        "commerce.watch",
        {"below_minor": 300, "currency": "USD"},
    )
    assert asked("低于二十块提醒我", context(20, "USD")) == ("commerce.watch", {"below_minor": 2000, "currency": "CNY"})


@pytest.mark.parametrize("text", ["What am I watching?", "show my price alerts", "我关注了哪些商品", "我的降价提醒"])
def test_what_is_watched(text: str) -> None:
    assert asked(text) == ("commerce.watch_list", {})


def test_stop_watching() -> None:
    assert asked("Stop watching it.") == ("commerce.watch_stop", {})
    assert asked("别盯着价格了") == ("commerce.watch_stop", {})
    assert asked("stop watching the price of Nutella") == ("commerce.watch_stop", {"text": "Nutella"})
    assert asked("取消所有降价提醒") == ("commerce.watch_stop", {"all": True})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Add milk to my shopping list.", {"text": "milk"}),
        ("put two packs of oat milk on the list", {"text": "packs of oat milk", "count": 2}),
        ("Add it to my list.", {}),
        ("add the cheapest one to the shopping list", {}),
        ("add some bread to the grocery list", {"text": "bread"}),
        ("把牛奶加到购物清单", {"text": "牛奶"}),
        ("把两瓶酱油放进购物清单里", {"text": "酱油", "count": 2}),
        ("加到清单里", {}),
        ("把这个加到购物清单", {}),
        ("购物清单里加一袋大米", {"text": "大米", "count": None}),
    ],
)
def test_put_things_on_the_list(text: str, wanted: dict[str, Any]) -> None:
    wanted = {name: value for name, value in wanted.items() if value is not None}
    assert asked(text) == ("commerce.list_add", wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Read my shopping list.",
        "What's on my list?",
        "what do I need to buy",
        "读一下购物清单",
        "购物清单里有什么",
        "我要买什么",
    ],
)
def test_read_the_list(text: str) -> None:
    assert asked(text) == ("commerce.list_read", {})


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Take milk off my list.", "milk"),
        ("remove the bread from the shopping list", "bread"),
        ("把牛奶从购物清单里删掉", "牛奶"),
        ("从购物清单里划掉鸡蛋", "鸡蛋"),
    ],
)
def test_take_things_off_the_list(text: str, item: str) -> None:
    assert asked(text) == ("commerce.list_remove", {"text": item})


@pytest.mark.parametrize(
    ("text", "yes", "no"), [("Clear the shopping list.", "yes", "no"), ("清空购物清单", "好的", "不要")]
)
def test_clearing_the_list_asks_first(text: str, yes: str, no: str) -> None:
    question = said(text)
    assert call(question) is None
    assert question.text.endswith(("?", "？"))
    assert asked(yes) == ("commerce.list_remove", {"all": True})
    said(text)
    assert call(said(no)) is None


@pytest.mark.parametrize(
    "text",
    [
        "我这个人很便宜",
        "便宜没好货",
        "他说网上什么都便宜",
        "我觉得一样",
        "晚饭花了多少钱",
        "你一个月工资多少钱",
        "价格战打了三年",
        "运费是店家出的",
        "他低于平均水平",
        "温度降到二十度",
        "清单上有他的名字吗",
        "我在网上看了一部电影",
        "谁卖的房子",
        "超市关门了",
        "Talk is cheap.",
        "How much is that in euros?",
        "How much does it cost to fly to London?",
        "The cheapest flights leave at night.",
        "He sells it to tourists.",
        "I compared the two books.",
        "The price of freedom is high.",
        "Temperatures drop below 20 degrees at night.",
        "My name is on the list.",
        "She put the milk in the fridge.",
        "I was watching it on television.",
        "We are sure it's the same man.",
        "Shipping was delayed by the storm.",
        "Online meetings are tiring.",
    ],
)
def test_other_talk_asks_no_shop(text: str) -> None:
    assert asked(text, context(20)) is None, said(text, context(20)).intent
