"""However cards come together, they lie apart, on the display, off its centre, and stay where they are."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sketch import NASTY, Measure, cards, displays

from quark_glasses import devices
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.arrange import Placed, arrange, centre_box
from quark_glasses.core.hud.scene import Anchor, Card, CardKind, CardRow

DEVICES = [display for name in devices.names() if (display := devices.load(name)) is not None]
MEASURE = Measure()
any_display = st.one_of(st.sampled_from(DEVICES), displays())
GROWING = (
    CardKind.CAPTION,
    CardKind.TRANSLATION,
    CardKind.REPLY,
    CardKind.TELEPROMPTER,
    CardKind.STATUS,
    CardKind.CALL,
)


def fixed(placed: tuple[Placed, ...]) -> list[Placed]:
    return [item for item in placed if not item.card.anchor.frame_id]


@settings(max_examples=150)
@given(st.lists(cards(), max_size=8), any_display)
@example([Card("a", CardKind.STATUS, "14:05"), Card("b", CardKind.STATUS, "14:06")], DEVICES[0])
def test_nothing_overlaps_leaves_the_display_or_covers_its_centre(shown: list[Card], display: Display) -> None:
    placed = fixed(arrange(shown, display, MEASURE))
    centre = centre_box(display)
    for item in placed:
        box = item.box
        assert box.width > 0
        assert box.height > 0
        assert 0 <= box.left < box.right <= display.width
        assert 0 <= box.top < box.bottom <= display.height
        assert centre.width == 0 or centre.height == 0 or not box.overlaps(centre)
    for one, other in combinations(placed, 2):
        assert not one.box.overlaps(other.box)


@settings(max_examples=60)
@given(st.lists(cards(), max_size=6), cards(), any_display)
def test_a_card_moves_none_that_is_more_important(shown: list[Card], late: Card, display: Display) -> None:
    least = min((card.priority for card in shown), default=0)
    before = arrange(shown, display, MEASURE)
    after = arrange([*shown, replace(late, priority=least - 1)], display, MEASURE)
    assert after[: len(before)] == before


@settings(max_examples=60)
@given(st.lists(cards(), min_size=1, max_size=5), st.data(), any_display)
def test_words_that_come_in_move_nothing(shown: list[Card], data: st.DataObject, display: Display) -> None:
    number = data.draw(st.integers(0, len(shown) - 1))
    growing = replace(
        shown[number], kind=data.draw(st.sampled_from(GROWING)), title="李 Wei", text="你", anchor=Anchor()
    )
    if growing.kind is CardKind.STATUS:
        growing = replace(growing, rows=())
    more = data.draw(st.sampled_from([text for text in NASTY if text.strip()]))
    short = [*shown[:number], growing, *shown[number + 1 :]]
    long = [*shown[:number], replace(growing, text=f"你{more}", position=3), *shown[number + 1 :]]
    before, after = arrange(short, display, MEASURE), arrange(long, display, MEASURE)
    assert [(item.card.id, item.box) for item in before] == [(item.card.id, item.box) for item in after]


@settings(max_examples=50)
@given(st.lists(cards(), max_size=6), any_display)
def test_the_same_cards_stand_at_the_same_places_in_any_order(shown: list[Card], display: Display) -> None:
    shown = [replace(card, id=str(number), priority=10 * number) for number, card in enumerate(shown)]
    there = {item.card.id: item.box for item in arrange(shown, display, MEASURE)}
    assert {item.card.id: item.box for item in arrange(shown[::-1], display, MEASURE)} == there


@settings(max_examples=60)
@given(cards(), any_display)
def test_a_card_in_the_world_has_a_size_and_no_place(card: Card, display: Display) -> None:
    for item in arrange([replace(card, anchor=Anchor("map", 5.0))], display, MEASURE):
        assert (item.box.left, item.box.top) == (0, 0)
        assert item.box.width <= 0.5 * display.width
        assert item.box.height <= 0.5 * display.height


def test_cards_in_the_world_take_no_room_from_the_others() -> None:
    card = Card("turn", CardKind.NAVIGATION, "120 m", "Main Street", icon="turn-left", priority=90)
    other = replace(card, id="other", priority=1)
    alone = arrange([other], DEVICES[0], MEASURE)
    both = arrange([replace(card, anchor=Anchor("map", 5.0)), other], DEVICES[0], MEASURE)
    assert both[1] == alone[0]


def test_a_label_in_the_world_is_no_wider_than_its_words() -> None:
    label = Card("milk", CardKind.CAPTION, text="牛奶", anchor=Anchor("map", 1.0))
    (placed,) = arrange([label], DEVICES[0], MEASURE)
    assert placed.box.width < 0.12 * DEVICES[0].width


@pytest.mark.parametrize("display", DEVICES, ids=lambda display: display.name)
@pytest.mark.parametrize("kind", CardKind)
def test_every_kind_has_room_on_every_display(kind: CardKind, display: Display) -> None:
    card = Card("card", kind, "标题 Title", "正文 text", rows=(CardRow("一", "¥1.00"),), progress=0.5)
    assert len(arrange([card], display, MEASURE)) == 1


@pytest.mark.parametrize("display", DEVICES, ids=lambda display: display.name)
def test_kinds_keep_to_their_homes(display: Display) -> None:
    def box(kind: CardKind) -> tuple[float, float]:
        (placed,) = arrange([Card("card", kind, "标题", "正文", rows=(CardRow("一", "1"),))], display, MEASURE)
        middle = (placed.box.left + placed.box.right) / 2, (placed.box.top + placed.box.bottom) / 2
        return middle[0] / display.width, middle[1] / display.height

    assert box(CardKind.STATUS)[1] < 0.15
    for kind in (CardKind.CAPTION, CardKind.TRANSLATION, CardKind.REPLY):
        assert box(kind)[1] > 0.6
    assert box(CardKind.NAVIGATION)[0] <= 0.5
    assert box(CardKind.NAVIGATION)[1] < 0.5
    for kind in (CardKind.LIST, CardKind.PRICE, CardKind.PICTURE):
        assert box(kind)[0] > 0.6


def test_where_there_is_no_room_the_least_important_is_left_out() -> None:
    many = [Card(f"{n}", CardKind.NOTIFICATION, "微信 · 李雷", "今晚七点吃火锅", priority=n) for n in range(20)]
    shown = {item.card.priority for item in arrange(many, DEVICES[0], MEASURE)}
    assert 3 <= len(shown) < 20
    assert shown == set(range(20 - len(shown), 20))


def test_a_card_with_nothing_to_show_takes_no_place() -> None:
    empty = [Card("a", CardKind.NOTIFICATION), Card("b", CardKind.LIST)]
    assert arrange(empty, DEVICES[0], MEASURE) == ()


def test_no_cards_no_places() -> None:
    assert arrange([], DEVICES[0], MEASURE) == ()
