"""The commerce desk: what comes of each call, whom it asks and in which order, and what it says when something fails."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.desk import Desk, DeskSettings
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.shopping import Shopping, WishBook
from quark_glasses.core.commerce.sources import AskSource, LeftOut, Reply, Round, Wanted
from quark_glasses.core.commerce.wishes import WishList
from quark_glasses.core.errors import GlassesError, Retryable, StorageFull
from quark_glasses.core.hud.scene import CardKind, CardUpdate, Notification
from quark_glasses.core.types import Header, Risk, ToolCall, ToolEvent, ToolRequest, ToolState
from quark_glasses.core.vision.findings import DetectedCode, RecognizedText, VisionResult

S = 1_000_000_000
CODE = "6901234567892"
WATER = Product(
    "catalogue:1",
    "农夫山泉 饮用天然水 550ml",
    "0" + CODE,
    "Nongfu Spring natural water 550 ml",
    "农夫山泉 Nongfu Spring",
    size="550ml",
)
TEA = Product(
    "catalogue:2",
    "统一 绿茶 500ml",
    "06901234567809",
    "Uni-President green tea 500 ml",
    "统一 Uni-President",
    size="500ml",
)


class Wishes:
    def __init__(self) -> None:
        self.book = WishBook()
        self.broken = False

    def write(self, book: WishBook) -> None:
        if self.broken:
            raise StorageFull("the disk is full", "Free some space")
        self.book = book


class Source:
    """Knows products by code and by any word of their names; `prices` are (product, seller, fen)."""

    def __init__(
        self, name: str, products: Iterable[Product] = (), prices: Iterable[tuple[Product, str, int]] = ()
    ) -> None:
        self.name, self.products, self.prices = name, tuple(products), tuple(prices)
        self.asked: list[Wanted] = []
        self.error: GlassesError | None = None
        self.silent = False
        self.looks: tuple[Found, ...] = ()

    def tell(self, wanted: Wanted) -> Reply:
        self.asked.append(wanted)
        if self.error:
            raise self.error
        if wanted.product:
            gtin = wanted.product.gtin
            return Reply(listings=tuple(
                Listing(self.name, seller, product.title, Money(fen, "CNY"), Money(0, "CNY"), seen_ns=S, gtin=product.gtin,
                        brand=product.brand, size=product.size)
                for product, seller, fen in self.prices if product.gtin == gtin))  # fmt: skip
        if wanted.sight is None:
            hits = [p for p in self.products if any(word in p.title + p.title_other for word in wanted.name.split())]
            return Reply(tuple(Found(each, 0.8, MatchedBy.TEXT) for each in hits))
        by_code = [Found(p, 1.0, MatchedBy.CODE) for p in self.products if p.gtin in wanted.sight.codes]
        words = " ".join(wanted.sight.queries).split()
        by_text = [Found(p, 0.4, MatchedBy.TEXT) for p in self.products if any(word in p.title for word in words)]
        return Reply((*by_code, *by_text, *(self.looks if wanted.sight.looks else ())))


class Play:
    """A desk with its sources; `out` is what it published."""

    def __init__(self, near: Source, *far: Source, **settings: Any) -> None:
        self.sources = {source.name: source for source in (near, *far)}
        self.store = Wishes()
        self.now = 100 * S
        self.out: list[Any] = []
        self.desk = Desk(
            DeskSettings(**settings), Shopping(self.store), [near.name], [source.name for source in far]
        )  # fmt: skip
        self.late: list[AskSource] = []

    def carry_out(self, values: Iterator[Any]) -> None:
        asked = []
        for value in values:
            self.out.append(value)
            if isinstance(value, AskSource):
                asked.append(value)
        for each in asked:
            if self.sources[each.source].silent:
                self.late.append(each)
            else:
                self.reply(each)

    def reply(self, asked: AskSource) -> None:
        reply: Reply | GlassesError
        try:
            reply = self.sources[asked.source].tell(asked.wanted)
        except GlassesError as error:
            reply = error
        self.carry_out(self.desk.on_reply(asked.ticket, asked.source, reply, self.now))

    def call(
        self, verb: str, origin: str = "intent", language: str = "zh", call_id: str = "c", **given: Any
    ) -> ToolEvent | None:
        """The event that ended the call, None where it waits."""
        before = len(self.of(ToolEvent))
        call = ToolCall(call_id, f"commerce.{verb}", json.dumps(given))
        self.carry_out(self.desk.on_request(ToolRequest(Header(), call, "u1", origin, language, 8 * S), self.now))
        ended = self.of(ToolEvent)[before:]
        assert len(ended) <= 1
        return ended[0] if ended else None

    def see(self, *texts: str, codes: Iterable[str] = (), looks: tuple[float, ...] = ()) -> None:
        """Vision answers the look that is asked for."""
        look = self.looks[-1]
        found = VisionResult(
            Header(), "u1", look.call.id, codes=tuple(DetectedCode("ean13", code, 2) for code in codes),
            texts=tuple(map(RecognizedText, texts)), looks=looks, looks_model="m" if looks else "",
        )  # fmt: skip
        self.carry_out(self.desk.on_vision(found, self.now))

    def wait(self, seconds: float) -> None:
        self.now += round(seconds * S)
        self.carry_out(self.desk.tick(self.now))

    def of(self, kind: type) -> list[Any]:
        return [value for value in self.out if isinstance(value, kind)]

    @property
    def looks(self) -> list[ToolRequest]:
        return self.of(ToolRequest)

    @property
    def end(self) -> ToolEvent:
        ended: ToolEvent = self.of(ToolEvent)[-1]
        return ended

    @property
    def said(self) -> str:
        return str(json.loads(self.end.result_json)["said"])


@pytest.fixture
def near() -> Source:
    return Source(
        "catalogue", (WATER, TEA), [(WATER, "青禾超市", 180), (WATER, "云集百货", 158), (TEA, "青禾超市", 300)]
    )


@pytest.fixture
def play(near: Source) -> Play:
    return Play(near)


# How much is it?


@pytest.mark.parametrize("origin", ["intent", "model", "mcp"])
def test_a_look_is_asked_for_in_the_name_of_who_wants_it(play: Play, origin: str) -> None:
    """So that vision can refuse those who may not use the camera."""
    play.call("price", origin=origin)
    assert [look.origin for look in play.looks] == [origin]


def test_a_look_at_a_code_gives_prices_a_card_and_a_sentence(play: Play) -> None:
    assert play.call("price") is None
    look = play.looks[0]
    assert (look.call.tool, look.origin, look.utterance_id) == ("vision.find", "intent", "u1")
    assert set(json.loads(look.call.arguments_json)["want"]) == {"codes", "texts", "looks"}
    assert 0 < look.deadline_ns < 8 * S
    play.see("农夫山泉", "¥2.00", codes=[CODE])
    (comparison,) = play.of(PriceComparison)
    assert (comparison.product, comparison.matched_by, comparison.shelf_price) == (
        WATER,
        MatchedBy.CODE,
        Money(200, "CNY"),
    )
    assert [(offer.seller, offer.price.amount_minor) for offer in comparison.offers] == [
        ("云集百货", 158),
        ("青禾超市", 180),
    ]
    assert (comparison.utterance_id, comparison.request_id) == ("u1", "c")
    (card,) = play.of(CardUpdate)
    assert (card.card.kind, card.card.utterance_id) == (CardKind.PRICE, "u1")
    assert play.end.state == ToolState.DONE
    assert play.said == comparison.verdict
    assert "1.58" in play.said


def test_the_words_on_it_do_where_no_code_is_seen_and_its_looks_where_nothing_is_read(play: Play, near: Source) -> None:
    play.call("price", call_id="a")
    play.see("农夫山泉", "饮用天然水", "550ml")
    play.call("price", call_id="b")
    near.looks = (Found(TEA, 0.9, MatchedBy.PICTURE),)
    play.see(looks=(1.0, 0.0))
    assert [(c.product, c.matched_by) for c in play.of(PriceComparison)] == [
        (WATER, MatchedBy.TEXT), (TEA, MatchedBy.PICTURE),
    ]  # fmt: skip


def test_half_a_name_is_an_answer_with_a_doubt(play: Play) -> None:
    play.call("price", language="en")
    play.see("农夫山泉", "饮用")
    assert play.of(PriceComparison)[0].product == WATER
    assert play.said.startswith("I am not sure that this is it.")
    assert play.of(CardUpdate)[0].card.text.startswith("I am not sure that this is it.")


def test_of_two_that_fit_equally_nobody_can_be_sure(play: Play, near: Source) -> None:
    large = replace(WATER, id="catalogue:3", title="农夫山泉 饮用天然水 5l", title_other="", gtin="", size="5l")
    near.products = (WATER, large)
    play.call("price")
    play.see("农夫山泉", "饮用天然水")  # and no size
    assert play.said.startswith("我不太确定是不是这一款。")
    play.call("price", call_id="d")
    play.see("农夫山泉", "饮用天然水", "550ml")
    assert not play.said.startswith("我不太确定")


def test_a_code_decides_whatever_is_written_beside_it(play: Play) -> None:
    play.call("price")
    play.see("统一", "绿茶", "500ml", codes=[CODE])
    assert play.of(PriceComparison)[0].product == WATER


def test_a_name_needs_no_look_and_answers_in_english(play: Play) -> None:
    event = play.call("price", language="en-GB", text="green tea")
    assert play.looks == []
    assert event is not None
    assert event.state == ToolState.DONE
    result = json.loads(event.result_json)
    assert result["language"] == "en"
    assert "Uni-President green tea" in result["said"]
    assert play.of(PriceComparison)[0].matched_by == MatchedBy.NAME


@pytest.mark.parametrize(
    ("texts", "codes", "said"),
    [
        ((), (), "靠近一点"),
        ((), ("6901234567885",), "正面的名称"),
        (("龙井茶",), ("6901234567885",), "写着“龙井茶”"),
        (("西瓜 5000g",), (), "西瓜 5000g"),
    ],
)
def test_what_nobody_knows_is_said_kindly(
    play: Play, texts: tuple[str, ...], codes: tuple[str, ...], said: str
) -> None:
    play.call("price")
    play.see(*texts, codes=codes)
    assert play.end.state == ToolState.FAILED
    assert said in play.said
    assert not play.desk.busy
    assert play.of(PriceComparison) == []


def test_a_name_that_nobody_knows(play: Play) -> None:
    play.call("price", language="en", text="unobtainium")
    assert play.said == "I found no unobtainium. Try other words, or show me its bar code."


def test_a_look_that_fails_says_what_vision_says(play: Play) -> None:
    play.call("price")
    result = json.dumps({"said": "摄像头被关上了。", "language": "zh"})
    event = ToolEvent(Header(), "u1", play.looks[0].call, "intent", Risk.READ, ToolState.FAILED, result, 20, "closed")
    play.carry_out(play.desk.on_tool_event(replace(event, call=ToolCall("other", "vision.find")), play.now))
    assert play.desk.busy
    play.carry_out(play.desk.on_tool_event(event, play.now))
    assert play.said == "摄像头被关上了。"
    assert not play.desk.busy


def test_a_look_that_never_comes_ends_in_time(play: Play) -> None:
    play.call("price")
    play.wait(3.9)
    assert play.of(ToolEvent) == []
    play.wait(0.2)
    assert (play.end.state, "再问一次" in play.said) == (ToolState.FAILED, True)
    play.see(codes=[CODE])  # too late
    assert play.of(PriceComparison) == []


def test_calls_of_others_and_other_looks_are_left_alone(play: Play) -> None:
    play.carry_out(play.desk.on_request(ToolRequest(Header(), ToolCall("c", "vision.read")), play.now))
    play.carry_out(
        play.desk.on_vision(VisionResult(Header(), request_id="", codes=(DetectedCode("ean13", CODE, 2),)), play.now)
    )
    assert play.out == []


# Several sources


def test_shops_of_the_network_are_asked_for_offers_at_the_same_time(near: Source) -> None:
    far = Source("taobao", (), [(WATER, "第1号店", 149)])
    play = Play(near, far)
    play.call("price", text="农夫山泉")
    assert [offer.source for offer in play.of(PriceComparison)[0].offers] == ["taobao", "catalogue", "catalogue"]
    assert [wanted.product for wanted in far.asked] == [WATER]  # the product was known already


def test_they_are_asked_for_the_product_where_the_glasses_do_not_know_it(near: Source) -> None:
    salt = Product("taobao:9", "中盐 食用盐 400g", brand="中盐", size="400g")
    far = Source("taobao", (salt,), [(salt, "第1号店", 149)])
    play = Play(near, far)
    play.call("price", text="食用盐")
    assert play.of(PriceComparison)[0].product == salt
    assert near.asked[-1].product == salt


@pytest.mark.parametrize("how", ["fails", "late"])
def test_who_fails_or_is_late_is_left_out_and_named(near: Source, how: str) -> None:
    far = Source("taobao")
    far.error, far.silent = (Retryable("the connection failed"), False) if how == "fails" else (None, True)
    play = Play(near, far)
    play.call("price", text="农夫山泉")
    play.wait(1.6)
    assert play.end.state == ToolState.DONE
    assert play.said.endswith("淘宝没有回答。")
    assert [each.source for each in play.of(LeftOut)] == ["taobao"]
    for asked in play.late:
        play.reply(asked)
    assert len(play.of(ToolEvent)) == 1  # what comes late changes nothing


def test_the_answer_does_not_depend_on_who_is_quicker(near: Source) -> None:
    verdicts = []
    for first in ("taobao", "catalogue"):
        far = Source("taobao", (), [(WATER, "第1号店", 158)])
        play = Play(near, far)
        near.silent = False
        for name, source in play.sources.items():
            source.silent = name != first
        play.call("watch", call_id="x")  # something else on its way
        near.silent = first != "catalogue"
        play.call("price", text="农夫山泉")
        while play.late:
            near.silent = far.silent = False
            play.reply(play.late.pop(0))
        verdicts.append(play.of(PriceComparison)[0].offers)
    assert verdicts[0] == verdicts[1]


def test_a_round_tells_the_same_in_whatever_order_they_answer() -> None:
    replies = {
        "b": Reply((Found(TEA, 0.8, MatchedBy.TEXT),), credit="B"),
        "a": Reply((Found(WATER, 0.8, MatchedBy.TEXT),), credit="A"),
    }
    told = []
    for order in ("ab", "ba"):
        made = Round("r", Wanted(name="x"), ["a", "b"], 0)
        assert [made.take(name, replies[name]) for name in order] == [True, True]
        assert not made.take("a", Reply())  # once is enough
        assert not made.take("c", Reply())
        told.append((made.found(), made.credit()))
    assert told[0] == told[1] == ([Found(WATER, 0.8, MatchedBy.TEXT), Found(TEA, 0.8, MatchedBy.TEXT)], "A, B")


def test_nobody_answers(play: Play, near: Source) -> None:
    near.error = Retryable("no")
    play.call("price", text="农夫山泉")
    assert (play.end.state, play.said) == (ToolState.FAILED, "现在一家店也问不到，请稍后再问。")


def test_too_many_calls_at_once_are_refused(play: Play) -> None:
    for number in range(5):
        play.call("price", call_id=f"c{number}")
    assert [event.call.id for event in play.of(ToolEvent)] == ["c4"]


def test_prices_of_the_example_are_called_so(near: Source) -> None:
    near.name = "example"
    play = Play(near)
    play.call("price", text="农夫山泉")
    assert "示例" in play.said


# Follow-ups


def test_questions_about_the_last_comparison(play: Play) -> None:
    play.call("follow", ask="seller")
    assert play.end.state == ToolState.FAILED  # nothing was compared
    play.call("price", text="农夫山泉")
    play.call("follow", ask="seller")
    assert (play.end.state, "云集百货" in play.said) == (ToolState.DONE, True)
    play.call("follow", ask="seller", language="en")
    card = play.of(CardUpdate)[-1].card
    assert (card.text, card.language, card.title) == (play.said, "en", WATER.title_other)
    play.now += 301 * S
    play.call("follow", ask="seller")
    assert play.end.state == ToolState.FAILED


def test_a_question_that_there_is_not(play: Play) -> None:
    play.call("price", text="农夫山泉")
    play.call("follow", ask="colour")
    assert (play.end.state, play.said) == (ToolState.FAILED, "这个我听不懂，请换个说法。")


# Wishes


def test_what_was_compared_goes_on_the_list(play: Play) -> None:
    play.call("price", text="农夫山泉")
    play.call("list_add", count=2)
    (item,) = play.of(WishList)[-1].items
    assert (item.text, item.count, item.gtin, item.price) == (WATER.title, 2, WATER.gtin, Money(158, "CNY"))
    assert play.said == f"已把2份{WATER.title}加入购物清单。"


def test_what_is_in_view_goes_on_the_list_where_nothing_was_compared(play: Play) -> None:
    assert play.call("list_add", language="en") is None
    play.see(codes=[CODE])
    assert [item.text for item in play.of(WishList)[-1].items] == [WATER.title_other]
    assert play.said == f"I put {WATER.title_other} on your shopping list."


def test_words_go_on_the_list_as_they_are(play: Play) -> None:
    play.call("list_add", text="eggs", count=12, language="en")
    play.call("list_add", text="牛奶")
    play.call("list_read", language="en")
    assert play.said == "On your shopping list: 12 eggs and 牛奶."
    assert play.of(CardUpdate)[-1].card.kind == CardKind.LIST
    play.call("list_remove", text="eggs")
    assert play.said == "已从购物清单去掉12份eggs。"
    play.call("list_remove", text="eggs", language="en")
    assert (play.end.state, play.said) == (ToolState.FAILED, "There is no eggs on your shopping list.")
    play.call("list_remove")
    assert play.said == "已从购物清单去掉牛奶。"
    play.call("list_read")
    assert play.said == "购物清单是空的。"


def test_a_watch_tells_of_a_drop_once(play: Play, near: Source) -> None:
    play.call("price", text="农夫山泉")
    play.call("watch", below_minor=150, currency="CNY")
    assert play.said == f"好，{WATER.title}现在1.58元，低于1.5元时我会告诉你。"
    watch = play.of(WishList)[-1].watches[0]
    assert (watch.below, watch.last, watch.seller) == (Money(150, "CNY"), Money(158, "CNY"), "云集百货")
    near.prices = ((WATER, "青禾超市", 149), (WATER, "云集百货", 160))
    play.carry_out(play.desk.check(play.now + 3599 * S))
    assert play.of(Notification) == []  # it is not time yet
    for _ in range(3):
        play.now += 3600 * S
        play.carry_out(play.desk.check(play.now))
    (news,) = play.of(Notification)
    assert news.text == f"{WATER.title}降到了1.49元，青禾超市在卖。"
    assert play.of(WishList)[-1].watches[0].checked_ns == play.now


def test_a_watch_below_which_it_is_already(play: Play) -> None:
    play.call("price", text="农夫山泉")
    play.call("watch", below_minor=2000)
    assert play.said.startswith(f"{WATER.title}现在就只要1.58元")


def test_a_check_waits_for_the_wearer_and_survives_silence(play: Play, near: Source) -> None:
    play.call("price", text="农夫山泉")
    play.call("watch")
    play.now += 7200 * S
    play.call("price", call_id="busy")
    play.carry_out(play.desk.check(play.now))
    assert len(near.asked) == 2  # the wearer's question goes first
    play.see(codes=[CODE])
    near.error = Retryable("no")
    ended = len(play.of(ToolEvent))
    play.carry_out(play.desk.check(play.now))
    assert (len(play.of(ToolEvent)), play.of(Notification), play.desk.busy) == (ended, [], False)


def test_watches_are_read_and_stopped(play: Play) -> None:
    for name in ("农夫山泉", "统一"):
        play.call("price", text=name)
        play.call("watch")
    play.call("watch_list")
    assert WATER.title in play.said
    assert TEA.title in play.said
    play.call("watch_stop")  # what was compared last
    assert play.said == f"不再关注{TEA.title}。"
    play.call("watch_stop", all=True)
    assert (play.said, play.of(WishList)[-1].watches) == ("不再关注任何价格。", ())
    play.call("watch_stop", text="绿茶", language="en")
    assert play.said == "I am watching no prices."


def test_which_of_several_watches_is_asked(play: Play) -> None:
    for name in ("农夫山泉", "统一"):
        play.call("price", text=name)
        play.call("watch")
    play.now += 301 * S
    play.call("watch_stop")
    assert (play.end.state, "要取消哪一样" in play.said) == (ToolState.FAILED, True)
    assert len(play.of(WishList)[-1].watches) == 2


@pytest.mark.parametrize("verb", ["list_add", "list_remove", "watch", "watch_stop"])
def test_an_agent_outside_cannot_change_wishes(play: Play, verb: str) -> None:
    event = play.call(verb, origin="mcp", text="牛奶")
    assert event is not None
    assert event.state == ToolState.FAILED
    assert play.store.book == WishBook()


def test_what_cannot_be_kept_is_said(play: Play) -> None:
    play.store.broken = True
    play.call("list_add", text="牛奶")
    assert (play.end.state, play.said) == (ToolState.FAILED, "没能保存：存储空间有问题。")


@pytest.mark.parametrize(
    "given", [{"below_minor": -5}, {"below_minor": "x"}, {"below_minor": True}, {"below_minor": 5, "currency": "yuan"}]
)
def test_amounts_that_are_none(play: Play, given: dict[str, Any]) -> None:
    play.call("price", text="农夫山泉")
    play.call("watch", **given)
    assert (play.end.state, play.store.book.watched) == (ToolState.FAILED, ())


@pytest.mark.parametrize("tool", ["commerce.", "commerce.pay", "commerce.check"])
def test_tools_that_there_are_not(play: Play, tool: str) -> None:
    play.carry_out(play.desk.on_request(ToolRequest(Header(), ToolCall("c", tool, "nonsense")), play.now))
    assert play.out == [] if tool == "commerce." else play.end.state == ToolState.FAILED
