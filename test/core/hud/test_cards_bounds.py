"""Cards from other nodes: what is refused and why, what is cleaned, and what a full shelf gives up."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.bounds import checked, clean
from quark_glasses.core.hud.cards import HudCards
from quark_glasses.core.hud.scene import Anchor, Card, CardBox, CardKind, CardRow, CardUpdate
from quark_glasses.core.types import Header

H = Header()
S = 1_000_000_000
NOON = 12 * 3600 * S
K = CardKind
GOOD = Card("shop/1", K.PRICE, "Tea", "Cheapest at B", "en")
PNG = b"\x89PNG\r\n\x1a\n"


def shown(hud: HudCards, now_ns: int = NOON) -> list[str]:
    return [card.id for card in hud.scene(now_ns).cards]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (replace(GOOD, id=""), "id"),
        (replace(GOOD, id="a" * 200), "id"),
        (replace(GOOD, id="shop\u202e"), "id"),
        (replace(GOOD, id="status"), "own"),
        (replace(GOOD, id="notification/7"), "own"),
        (replace(GOOD, kind=K.STATUS), "only the display"),
        (replace(GOOD, kind=K.NOTIFICATION), "only the display"),
        (replace(GOOD, kind=K.PAYMENT, text=" "), "amount"),
        (replace(GOOD, kind=K.PAYMENT, title=""), "payee"),
        (replace(GOOD, kind=K.PAYMENT, title="\u202e"), "payee"),
        (replace(GOOD, expires_ns=NOON), "expired"),
        (replace(GOOD, priority=10_000), "priority"),
        (replace(GOOD, progress=float("nan")), "progress"),
        (replace(GOOD, progress=1.5), "progress"),
        (replace(GOOD, text="x" * 100_000), "100003 characters"),
        (replace(GOOD, position=99), "position"),
        (replace(GOOD, rows=(CardRow("a"),) * 99), "99 rows"),
        (replace(GOOD, language="x" * 99), "language"),
        (replace(GOOD, icon="x" * 99), "icon"),
        (replace(GOOD, picture=b"GIF89a"), "neither PNG nor JPEG"),
        (replace(GOOD, picture=PNG + bytes(3_000_000)), "3000008 bytes"),
        (replace(GOOD, boxes=(CardBox("a", 0, 0, 1.1, 1),)), "boxes"),
        (replace(GOOD, boxes=(CardBox("a", 0.5, 0, 0.4, 1),)), "boxes"),
        (replace(GOOD, boxes=(CardBox("a", float("nan"), 0, 1, 1),)), "boxes"),
        (replace(GOOD, anchor=Anchor("map", float("inf"), 0, 0)), "anchor"),
        (replace(GOOD, anchor=Anchor("m" * 200)), "frame"),
    ],
)
def test_a_card_that_cannot_be_shown_is_refused_with_the_reason(wrong: Card, why: str) -> None:
    hud = HudCards()
    with pytest.raises(InvalidInput, match=why) as refused:
        hud.on_card(CardUpdate(H, wrong), NOON)
    assert refused.value.fix
    assert shown(hud) == []


def test_a_refused_update_leaves_the_card_as_it_was() -> None:
    hud = HudCards()
    hud.on_card(CardUpdate(H, GOOD), NOON)
    with pytest.raises(InvalidInput):
        hud.on_card(CardUpdate(H, replace(GOOD, progress=7.0)), NOON)
    assert hud.scene(NOON).cards[0].text == "Cheapest at B"


def test_a_long_script_is_fine_for_the_teleprompter_only() -> None:
    script = "字" * 16_000
    assert checked(replace(GOOD, kind=K.TELEPROMPTER, text=script, position=15_000), NOON).text == script
    with pytest.raises(InvalidInput):
        checked(replace(GOOD, text=script), NOON)


def test_tricks_with_the_direction_of_writing_are_taken_out() -> None:
    card = replace(
        GOOD, kind=K.PAYMENT, title="Shop\u202eegrahc\u2066", text="¥1\x00\x1b[2J0", rows=(CardRow("\u200fok"),)
    )
    hud = HudCards()
    hud.on_card(CardUpdate(H, card), NOON)
    seen = hud.scene(NOON).cards[0]
    assert (seen.title, seen.text, seen.rows[0].label) == ("Shopegrahc", "¥1[2J0", "ok")


def test_nobody_else_takes_away_what_is_the_displays_own() -> None:
    hud = HudCards()
    hud.glance(NOON)
    with pytest.raises(InvalidInput, match="own"):
        hud.on_card(CardUpdate(H, Card("status", K.LIST), remove=True), NOON)
    assert shown(hud) == ["status"]


def test_a_full_shelf_gives_up_what_counts_least() -> None:
    hud = HudCards()
    for number in range(32):
        hud.on_card(CardUpdate(H, replace(GOOD, id=f"a{number}", priority=number)), NOON)
    with pytest.raises(InvalidInput, match="32 others"):
        hud.on_card(CardUpdate(H, replace(GOOD, id="late", priority=-1)), NOON)
    hud.on_card(CardUpdate(H, replace(GOOD, id="pay", kind=K.PAYMENT, priority=-100)), NOON)
    assert shown(hud) == ["pay", "a31", "a30"]
    for number in range(31, 0, -1):
        hud.on_card(CardUpdate(H, Card(f"a{number}", K.LIST), remove=True), NOON)
    assert shown(hud) == ["pay", "status"]


@given(st.text(max_size=50), st.integers(1, 40))
def test_clean_text_is_short_free_of_controls_and_stays_as_it_is(text: str, longest: int) -> None:
    cleaned = clean(text, longest)
    assert len(cleaned) <= longest
    assert clean(cleaned, longest) == cleaned
    assert not any(sign in "\x00\x07\x1b\u202e\u2066\u200f\ufeff" for sign in cleaned)
    if text.isalnum() and len(text) <= longest:
        assert cleaned == text


anything = st.builds(
    Card,
    st.text(max_size=6), st.sampled_from(K), st.text(max_size=300), st.text(max_size=30), st.text(max_size=5),
    st.integers(-200, 200), st.integers(0, 2 * NOON), icon=st.text(max_size=5), progress=st.floats(),
    rows=st.lists(st.builds(CardRow, st.text(max_size=5)), max_size=3).map(tuple), position=st.integers(0, 40),
    picture=st.sampled_from((b"", PNG, b"x")), boxes=st.lists(
        st.builds(CardBox, st.text(max_size=3), *(st.floats() for _ in range(4))), max_size=2).map(tuple),
    anchor=st.builds(Anchor, st.text(max_size=3), st.floats(), st.floats(), st.floats()),
)  # fmt: skip


@given(st.lists(anything, max_size=5))
def test_any_card_is_shown_or_refused(cards: list[Card]) -> None:
    hud = HudCards()
    for card in cards:
        with suppress(InvalidInput):
            hud.on_card(CardUpdate(H, card), NOON)
        assert len(shown(hud)) <= 3
