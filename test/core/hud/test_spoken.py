"""Without a display every kind of card is told in words or by a tone, or not, for a reason."""

from __future__ import annotations

import pytest

from quark_glasses.core.hud.scene import Card, CardBox, CardKind, CardRow, HudScene
from quark_glasses.core.hud.spoken import Announcer, Equivalent, Silent, Spoken, Tone, equivalent
from quark_glasses.core.types import Header

K = CardKind
OFFERS = (CardRow("Tmall", "¥25.80", "free shipping"), CardRow("JD", "¥23.00", "¥2 shipping", marked=True))

CASES: list[tuple[Card, Equivalent, Equivalent]] = [
    (
        Card("s", K.STATUS, "12:05", "80% · edge"),
        Silent("it is there all day", "It is 12:05. 80%, edge."),
        Silent("it is there all day", "现在12:05。80%, edge。"),
    ),
    (Card("s", K.STATUS, "12:05", icon="recording"), Tone("recording"), Tone("recording")),
    (Card("c", K.CAPTION, "Anna", "hello"), *[Silent("the words were heard", "hello")] * 2),
    (Card("t", K.TRANSLATION, "你好", "Hello"), Spoken("Hello"), Spoken("Hello")),
    (Card("t", K.TRANSLATION, "你好"), *[Silent("there is no translation yet", "你好")] * 2),
    (Card("r", K.REPLY, "who", "It is noon."), *[Silent("the assistant says it", "It is noon.")] * 2),
    (
        Card("n", K.NOTIFICATION, "WeChat · 李雷", "secret words"),
        Spoken("Message from 李雷", "message"),
        Spoken("李雷发来消息", "message"),
    ),
    (
        Card("n", K.NOTIFICATION, "Bank", "New message"),
        Spoken("Message from Bank", "message"),
        Spoken("Bank发来消息", "message"),
    ),
    (
        Card("l", K.LIST, "Trains", rows=tuple(CardRow(f"G{n}", f"{n}:00") for n in range(1, 6))),
        Spoken("Trains: 5 results. 1: G1 1:00. 2: G2 2:00. 3: G3 3:00."),
        Spoken("Trains，共5项。第1，G1 1:00。第2，G2 2:00。第3，G3 3:00。"),
    ),
    (
        Card("l", K.LIST, "", "eggs\nmilk"),
        Spoken("2 results. 1: eggs. 2: milk."),
        Spoken("共2项。第1，eggs。第2，milk。"),
    ),
    (Card("l", K.LIST), *[Silent("it is empty")] * 2),
    (Card("p", K.PRICE, "Tea", "Cheapest at JD.", rows=OFFERS), *[Spoken("Cheapest at JD.")] * 2),
    (
        Card("p", K.PRICE, "Tea", rows=OFFERS),
        Spoken("Tea costs ¥23.00 at JD, ¥2 shipping"),
        Spoken("Tea在JD卖¥23.00, ¥2 shipping"),
    ),
    (Card("p", K.PRICE), *[Silent("there is no price")] * 2),
    (
        Card("g", K.NAVIGATION, "120 m", "中山路", icon="turn-left"),
        Spoken("In 120 m, turn left onto 中山路"),
        Spoken("前方120米左转，进入中山路"),
    ),
    (
        Card("g", K.NAVIGATION, "1.2 km", icon="straight"),
        Spoken("In 1.2 km, go straight on"),
        Spoken("前方1.2公里直行"),
    ),
    (
        Card("g", K.NAVIGATION, "", "Main Street", icon="spiral"),
        Spoken("go on onto Main Street"),
        Spoken("继续前行，进入Main Street"),
    ),
    (Card("g", K.NAVIGATION, icon="arrive"), Spoken("you arrive"), Spoken("到达目的地")),
    (
        Card("y", K.PAYMENT, "Luckin", "¥25.80", rows=(CardRow("Say: confirm payment"),)),
        Spoken("Pay ¥25.80 to Luckin. Say: confirm payment."),
        Spoken("向Luckin付款¥25.80。Say: confirm payment。"),
    ),
    (Card("k", K.TELEPROMPTER, "", "One.\nTwo.", position=5), *[Silent("others would hear it", "Two.")] * 2),
    (Card("k", K.TELEPROMPTER), *[Silent("others would hear it")] * 2),
    (Card("f", K.CALL, "Anna", "0:00", icon="phone-in"), Spoken("Call from Anna", "call"), Spoken("Anna来电", "call")),
    (
        Card("f", K.CALL, "Anna", "1:05", icon="phone"),
        Silent("the call is heard", "On the phone with Anna. 1 minute 5 seconds."),
        Silent("the call is heard", "正在和Anna通话。1分钟5秒。"),
    ),
    (
        Card("m", K.MUSIC, "七里香", "周杰伦"),
        Silent("it is heard", "七里香 by 周杰伦"),
        Silent("it is heard", "周杰伦的七里香"),
    ),
    (
        Card("i", K.TIMER, "Tea", "1:30"),
        Silent("it is told when asked for", "Tea: 1 minute 30 seconds left"),
        Silent("it is told when asked for", "Tea还剩1分钟30秒"),
    ),
    (Card("i", K.TIMER, "闹钟", "13:00", icon="alarm"), *[Silent("it is told when asked for", "闹钟 13:00")] * 2),
    (Card("i", K.TIMER, "Tea", "时间到"), Spoken("Tea. Time is up.", "ring"), Spoken("Tea。时间到。", "ring")),
    (
        Card("e", K.MEETING, "Budget", "1:02:03"),
        Silent("it would be in the recording", "Budget. 1 hour 2 minutes."),
        Silent("it would be in the recording", "Budget。1小时2分钟。"),
    ),
    (Card("b", K.PICTURE, text="A cup."), *[Spoken("A cup.")] * 2),
    (
        Card(
            "b", K.PICTURE, boxes=(CardBox("cup", 0, 0, 1, 1), CardBox("book", 0, 0, 1, 1), CardBox("cup", 0, 0, 1, 1))
        ),
        Spoken("I see: cup, book"),
        Spoken("看到：cup、book"),
    ),
    (Card("b", K.PICTURE), Tone("picture"), Tone("picture")),
]


@pytest.mark.parametrize(("card", "english", "chinese"), CASES)
def test_what_is_told_instead_of_a_card(card: Card, english: Equivalent, chinese: Equivalent) -> None:
    assert equivalent(card, "en-GB") == english
    assert equivalent(card, "zh-CN") == chinese


def test_every_kind_has_its_cases() -> None:
    assert {card.kind for card, _, _ in CASES} == set(CardKind)


@pytest.mark.parametrize("kind", CardKind)
def test_a_full_card_is_told_or_can_be_asked_for(kind: CardKind) -> None:
    told = equivalent(Card("x", kind, "Title", "Text", rows=(CardRow("a", "b"),)), "en")
    assert not isinstance(told, Silent) or (told.reason and told.when_asked)


def test_braces_in_a_strangers_words_are_only_words() -> None:
    assert equivalent(Card("n", K.NOTIFICATION, "{0} {9} · {x}"), "en") == Spoken("Message from {x}", "message")


def test_what_comes_by_itself_is_announced_once() -> None:
    announcer = Announcer("en")
    note, mark = Card("n", K.NOTIFICATION, "WeChat · Li Lei", "hi"), Card("status", K.STATUS, "12:00", icon="recording")
    first = HudScene(Header(), 1, (mark, note))
    assert announcer.on_scene(first) == [Tone("recording"), Spoken("Message from Li Lei", "message")]
    assert announcer.on_scene(first) == []
    later = Card("status", K.STATUS, "12:01", icon="recording")
    assert announcer.on_scene(HudScene(Header(), 2, (later, note))) == []
    assert announcer.on_scene(HudScene(Header(), 3, ())) == []
    assert announcer.on_scene(HudScene(Header(), 4, (note,))) == [Spoken("Message from Li Lei", "message")]


def test_what_another_node_says_is_not_said_twice() -> None:
    answers = Card("l", K.LIST, "Trains", "G1", utterance_id="u1")
    turns = Card("g", K.NAVIGATION, "120 m", "Main Street", icon="turn-left")
    assert Announcer("en").on_scene(HudScene(Header(), 1, (answers, turns))) == []
