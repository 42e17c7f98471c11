"""What is shown when: a wearer who talks, walks, drives, crosses, wants quiet, or has nothing to look at."""

from __future__ import annotations

import pytest

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.hud import attention
from quark_glasses.core.hud.attention import RULES, AttentionPolicy
from quark_glasses.core.hud.cards import HudCards, HudPolicy
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.moments import Moments
from quark_glasses.core.hud.quiet_hours import QuietHours
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, Motion, Situation
from quark_glasses.core.types import Battery, Header, ReplyChunk, Timer, Wake, WakeSource

H = Header()
S = 1_000_000_000
NOON = 12 * 3600 * S
K = CardKind


def shown(hud: HudCards, now_ns: int) -> list[str]:
    return [card.id for card in hud.scene(now_ns).cards]


def show(hud: HudCards, kind: CardKind, now_ns: int = NOON, name: str = "", **more: object) -> None:
    card = Card(name or f"a-{kind.name.lower()}", kind, "title", "text", "en", **more)  # type: ignore[arg-type]
    hud.on_card(CardUpdate(H, card), now_ns)


def put_all(hud: HudCards, now_ns: int = NOON) -> None:
    """One card of every kind that other nodes make, an answer, and a timer that rings."""
    for kind in K:
        if kind not in (K.STATUS, K.NOTIFICATION, K.TIMER, K.REPLY):
            show(hud, kind, now_ns, icon="phone-in" if kind is K.CALL else "")
    hud.on_reply(ReplyChunk(H, "u1", 0, "Yes.", "en"), now_ns)
    hud.on_timers([Timer("a", now_ns)], now_ns)


def everything(most_cards: int = 20) -> HudCards:
    hud = HudCards(HudPolicy(attention=AttentionPolicy(most_cards=most_cards)))
    put_all(hud)
    return hud


def test_the_table_in_the_module_is_the_table_in_force() -> None:
    written = [line.split() for line in (attention.__doc__ or "").splitlines() if line.startswith("    ")]
    assert written[0] == ["card", "rank", "talking", "quiet", "driving", "crossing", "holds", "most", "stay"]
    words = {True: "yes", False: "no"}
    in_force = [
        [
            rule.name, rule.rank.name.lower(), words[rule.talking], words[rule.quiet],
            "mark" if rule.name == "recording" else words[rule.driving],
            "mark" if rule.name == "recording" else words[rule.crossing],
            words[rule.holds], str(rule.most), f"{rule.stay_s:g}" if rule.stay_s else "-",
        ]
        for rule in RULES
    ]  # fmt: skip
    assert written[1:] == in_force


def test_safety_goes_first_and_the_rest_by_priority() -> None:
    hud = everything()
    hud.on_recording(True)
    hud.on_situation(Situation(H, Motion.WALKING), NOON)
    assert shown(hud, NOON)[:6] == ["status", "a-payment", "a-call", "a-navigation", "timer", "reply"]


def test_a_loud_priority_does_not_push_a_payment_away() -> None:
    hud = HudCards(HudPolicy(attention=AttentionPolicy(most_cards=2)))
    hud.on_recording(True)
    for number in range(4):
        show(hud, K.LIST, name=f"ad{number}", priority=100)
    show(hud, K.PAYMENT, priority=-100)
    assert shown(hud, NOON) == ["status", "a-payment"]


def test_driving_leaves_the_way_and_who_calls() -> None:
    hud = everything()
    hud.on_situation(Situation(H, Motion.DRIVING), NOON)
    assert shown(hud, NOON) == ["a-call", "a-navigation"]
    hud.on_recording(True)
    mark = hud.scene(NOON).cards[0]
    assert (mark.id, mark.title, mark.text, mark.rows, mark.icon) == ("status", "Recording", "", (), "recording")


def test_crossing_a_road_is_dark_but_for_the_mark_of_recording() -> None:
    hud = everything()
    hud.on_situation(Situation(H, Motion.CROSSING), NOON)
    hud.glance(NOON)
    assert shown(hud, NOON) == []
    hud.on_recording(True)
    assert [(card.title, card.icon) for card in hud.scene(NOON).cards] == [("Recording", "recording")]


def test_what_was_hidden_comes_back_two_seconds_after_the_road() -> None:
    hud = HudCards()
    hud.on_situation(Situation(H, Motion.CROSSING), NOON)
    show(hud, K.NAVIGATION)
    hud.on_situation(Situation(H, Motion.WALKING), NOON + S)
    assert shown(hud, NOON + S) == []
    assert hud.changes_ns == NOON + 3 * S
    hud.on_situation(Situation(H, Motion.CROSSING), NOON + 2 * S)
    assert shown(hud, NOON + 3 * S) == []
    hud.on_situation(Situation(H, Motion.STILL), NOON + 4 * S)
    assert shown(hud, NOON + 6 * S) == ["a-navigation", "status"]


def test_talking_to_somebody_leaves_two_cards_and_the_mark() -> None:
    hud = everything()
    hud.on_situation(Situation(H, in_conversation=True), NOON)
    assert len(shown(hud, NOON)) == 2
    hud.on_recording(True)
    assert len(shown(hud, NOON)) == 3


@pytest.mark.parametrize("kind", [K.CAPTION, K.TRANSLATION, K.TELEPROMPTER])
def test_captions_translations_and_the_teleprompter_stay_while_talking(kind: CardKind) -> None:
    hud = HudCards()
    show(hud, kind)
    hud.on_situation(Situation(H, in_conversation=True), NOON)
    assert shown(hud, NOON) == [f"a-{kind.name.lower()}", "status"]


def test_an_answer_is_shown_at_once_whatever_is_there() -> None:
    hud = HudCards()
    for kind in (K.MUSIC, K.MEETING):
        show(hud, kind, priority=100)
    hud.on_timers([Timer("a", NOON + 30 * S)], NOON)
    assert len(shown(hud, NOON)) == 3
    hud.on_reply(ReplyChunk(H, "u1", 0, "Yes.", "en"), NOON)
    assert shown(hud, NOON)[0] == "reply"


def test_the_newer_of_two_lists_is_shown() -> None:
    hud = HudCards()
    show(hud, K.LIST, name="old")
    show(hud, K.LIST, name="new")
    assert shown(hud, NOON) == ["new", "status"]


def test_two_speakers_keep_their_places() -> None:
    hud = HudCards()
    for second, name in enumerate(("anna", "bo", "anna", "bo", "anna")):
        show(hud, K.CAPTION, NOON + second * S, name)
        hud.scene(NOON + second * S)
    assert shown(hud, NOON + 5 * S) == ["bo", "anna", "status"]


def test_what_has_appeared_keeps_its_place_against_its_like() -> None:
    hud = HudCards(HudPolicy(attention=AttentionPolicy(most_cards=2)))
    hud.glance(NOON)
    show(hud, K.MUSIC)
    assert shown(hud, NOON) == ["status", "a-music"]
    show(hud, K.MEETING, NOON + S, priority=50)
    assert shown(hud, NOON + S) == ["status", "a-music"]
    assert hud.changes_ns == NOON + 3 * S // 2
    assert shown(hud, NOON + 3 * S // 2) == ["a-meeting", "status"]


def test_a_node_that_toggles_its_card_does_not_make_it_flash() -> None:
    hud = HudCards()
    lit = []
    for step in range(40):
        now = NOON + step * S // 20
        if step % 2:
            hud.on_card(CardUpdate(H, Card("a-list", K.LIST), remove=True), now)
        else:
            show(hud, K.LIST, now)
        lit.append("a-list" in shown(hud, now))
    assert sum(after and not before for before, after in zip([False, *lit], lit, strict=False)) == 6


def test_music_and_meetings_do_not_keep_the_display_lit() -> None:
    hud = HudCards()
    show(hud, K.MUSIC)
    show(hud, K.MEETING)
    show(hud, K.CALL, icon="phone")
    assert len(shown(hud, NOON)) == 3
    assert shown(hud, NOON + 4 * S) == []
    show(hud, K.MUSIC, NOON + 60 * S)
    assert shown(hud, NOON + 60 * S) == []
    hud.on_card(CardUpdate(H, Card("a-music", K.MUSIC, "next track")), NOON + 90 * S)
    assert shown(hud, NOON + 90 * S) == ["status", "a-call", "a-music"]


def test_nothing_lights_the_display_by_itself_while_quiet_but_a_tap_does() -> None:
    hud = HudCards()
    hud.on_situation(Situation(H, quiet=True), NOON)
    show(hud, K.MUSIC)
    hud.on_battery(Battery(H, 0.05))
    assert shown(hud, NOON) == []
    hud.glance(NOON)
    assert [(card.id, card.text) for card in hud.scene(NOON).cards] == [("status", "5% · quiet"), ("a-music", "text")]


def test_recording_lights_the_display_for_as_long_as_it_lasts() -> None:
    hud = HudCards()
    hud.on_recording(True)
    for hour in range(3):
        status = hud.scene(NOON + hour * 3600 * S).cards[0]
        assert (status.id, status.icon) == ("status", "recording")
    hud.on_recording(False)
    assert shown(hud, NOON + 4 * 3600 * S) == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.stay_s], ids=lambda rule: rule.name)
def test_a_card_whose_node_died_goes(rule: attention.Rule) -> None:
    hud = HudCards()
    if rule.name == "navigation-moving":
        hud.on_situation(Situation(H, Motion.WALKING), NOON)
    show(hud, rule.kind, icon="phone-in" if rule.kind is K.CALL else "", expires_ns=NOON + 10**7 * S)
    assert shown(hud, NOON + round(rule.stay_s * S) - 1)[0] == f"a-{rule.kind.name.lower()}"
    assert shown(hud, NOON + round(rule.stay_s * S)) == []


def test_a_wake_shows_the_status_beside_the_caption() -> None:
    hud = HudCards()
    hud.on_wake(Wake(H, WakeSource.WORD, "u1"), NOON)
    assert shown(hud, NOON) == ["caption", "status"]


def test_the_display_tells_how_many_cards_fit() -> None:
    hud = everything(most_cards=3)
    hud.on_display(Display("small", 576, 288, most_cards=2))
    assert len(shown(hud, NOON)) == 2
    with pytest.raises(InvalidInput, match="not enough"):
        hud.on_display(Display("tiny", 576, 288, most_cards=1))


@pytest.mark.parametrize(
    ("text", "offset_h", "hour", "quiet"),
    [
        ("22:00-07:00", 0, 21.99, False),
        ("22:00-07:00", 0, 22, True),
        ("22:00-07:00", 0, 0, True),
        ("22:00-07:00", 0, 6.99, True),
        ("22:00-07:00", 0, 7, False),
        ("22:00-07:00", 8, 14, True),
        ("22:00-07:00", -5, 3, True),
        ("9:30 - 10:00", 0, 9.4, False),
        ("9:30 - 10:00", 0, 9.5, True),
        ("9:30 - 10:00", 0, 10, False),
        ("", 0, 3, False),
        ("08:00-08:00", 0, 8, False),
    ],
)
def test_quiet_hours(text: str, offset_h: int, hour: float, quiet: bool) -> None:
    moments = Moments(round((20_000 * 24 + hour) * 3600) * S)
    hours = QuietHours.parse(text, offset_h * 3600)
    assert hours.now(moments) is quiet
    if moments.next_ns:
        assert hours.now(Moments(moments.next_ns - 1)) is quiet
        assert hours.now(Moments(moments.next_ns)) is not quiet


@pytest.mark.parametrize("text", ["22-7", "25:00-07:00", "22:00", "22:60-07:00", "later"])
def test_quiet_hours_that_are_none_say_how_to_write_them(text: str) -> None:
    with pytest.raises(InvalidParameter, match="22:00-07:00"):
        QuietHours.parse(text)
