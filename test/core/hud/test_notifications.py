"""Notifications: when they are shown, and what "read it", "later" and "clear" do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.cards import HudCards
from quark_glasses.core.hud.notifications import BoxPolicy, NotificationBox, body, discreet, headline
from quark_glasses.core.hud.scene import (
    Act,
    Card,
    CardKind,
    CardUpdate,
    Motion,
    Notification,
    NotificationAct,
    NotificationPriority,
    Situation,
)
from quark_glasses.core.types import Header, ReplyChunk

H = Header()
S = 1_000_000_000
NOON = 12 * 3600 * S
LOW, NORMAL, HIGH = NotificationPriority
CODE = Notification(H, "code", "Bank", "Bank of East", "Code", "482913", "en", HIGH, sensitive=True)


def note(name: str = "a", priority: NotificationPriority = NORMAL, **more: object) -> Notification:
    return replace(Notification(H, name, "WeChat", "Li Lei", "Li Lei", f"hello {name}", "en", priority), **more)  # type: ignore[arg-type]


def box(*notes: Notification, policy: BoxPolicy | None = None) -> NotificationBox:
    made = NotificationBox(policy)
    for second, each in enumerate(notes):
        made.put(each, NOON + second * S)
    return made


def act(act: Act, name: str = "") -> NotificationAct:
    return NotificationAct(H, name, act)


def ids(notes: tuple[Notification, ...]) -> list[str]:
    return [each.id for each in notes]


def shown(hud: HudCards, now_ns: int) -> list[str]:
    """Ids of the notifications on the display."""
    return [c.id.removeprefix("notification/") for c in hud.scene(now_ns).cards if c.kind is CardKind.NOTIFICATION]


def display(*notes: Notification, now_ns: int = NOON) -> HudCards:
    hud = HudCards()
    for each in notes:
        hud.on_notification(each, now_ns)
    return hud


def test_urgent_ones_come_first_and_the_newest_is_the_last_that_came() -> None:
    waiting = box(note("a"), note("b", HIGH), note("c", LOW), note("d", HIGH))
    assert ids(waiting.waiting(NOON + 9 * S)) == ["b", "d", "a", "c"]
    newest = waiting.newest(NOON + 9 * S)
    assert newest is not None
    assert newest.id == "d"


def test_read_is_over_but_may_still_be_put_off() -> None:
    one = box(note("a"), note("b"))
    now = NOON + 2 * S
    assert one.act(act(Act.READ, "a"), now) == ("a",)
    assert ids(one.waiting(now)) == ["b"]
    one.act(act(Act.LATER, "a"), now)
    assert ids(one.waiting(now + 599 * S)) == ["b"]
    assert ids(one.waiting(now + 600 * S)) == ["a", "b"]


def test_acts_on_all_leave_nothing_waiting() -> None:
    for each in Act:
        one = box(note("a"), note("b"))
        assert set(one.act(act(each), NOON + 2 * S)) == {"a", "b"}
        assert one.waiting(NOON + 2 * S) == ()
        assert one.newest(NOON + 2 * S) is None
        assert ids(one.waiting(NOON + 700 * S)) == (["a", "b"] if each is Act.LATER else [])


def test_all_does_not_bring_back_what_was_put_off() -> None:
    one = box(note("a"), note("b"))
    one.act(act(Act.LATER, "a"), NOON)
    assert one.act(act(Act.CLEAR), NOON + S) == ("b",)
    assert ids(one.waiting(NOON + 600 * S)) == ["a"]


def test_an_act_on_what_is_not_there_changes_nothing() -> None:
    one = box(note("a"))
    assert one.act(act(Act.CLEAR, "x"), NOON) == ()
    assert ids(one.waiting(NOON)) == ["a"]


def test_the_same_id_replaces_the_older_one_and_waits_again() -> None:
    one = box(note("a"))
    one.act(act(Act.READ, "a"), NOON)
    one.put(note("a", text="new"), NOON + S)
    assert [each.text for each in one.waiting(NOON + S)] == ["new"]


def test_what_has_expired_is_forgotten() -> None:
    one = box(note("a", expires_ns=NOON + 5 * S))
    assert one.changes_ns(NOON) == NOON + 5 * S
    assert ids(one.waiting(NOON + 5 * S - 1)) == ["a"]
    assert one.waiting(NOON + 5 * S) == ()
    assert one.get("a", NOON + 5 * S) is None
    assert box(note("a")).waiting(NOON + 86_400 * S) == ()


def test_a_full_box_forgets_what_was_read_then_the_least_important_then_the_oldest() -> None:
    one = box(note("h", HIGH), note("n1"), note("l", LOW), note("n2"), policy=BoxPolicy(most=4))
    one.act(act(Act.READ, "h"), NOON)
    gone = []
    for each in (note("h2", HIGH), note("h3", HIGH), note("h4", HIGH), note("h5", HIGH)):
        before = {name for name in ("h", "n1", "l", "n2", "h2") if one.get(name, NOON)}
        one.put(each, NOON)
        gone += sorted(before - {name for name in before if one.get(name, NOON)})
    assert gone == ["h", "l", "n1", "n2"]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (note(" "), "id"),
        (note("x" * 200), "id"),
        (note(expires_ns=NOON - 1), "expired"),
        (Notification(H, "a", "\u202e", "", " ", "\x00"), "says nothing"),
    ],
)
def test_what_is_of_no_use_is_refused_with_the_reason(wrong: Notification, why: str) -> None:
    with pytest.raises(InvalidInput, match=why) as refused:
        NotificationBox().put(wrong, NOON)
    assert refused.value.fix


def test_words_are_data_short_and_plain() -> None:
    kept = NotificationBox().put(note(sender="Li\u202eLei\n", text="pay\x1b[2J " + "x" * 5000), NOON)
    assert kept.sender == "LiLei"
    assert kept.text.startswith("pay[2J xx")
    assert len(kept.text) == 2000


def test_headline_and_body() -> None:
    assert (headline(note()), body(note())) == ("WeChat · Li Lei", "hello a")
    assert (headline(CODE), body(CODE)) == ("Bank · Bank of East", "Code\n482913")
    assert (headline(discreet(CODE)), body(discreet(CODE))) == ("Bank", "")
    assert discreet(note()) == note()


def test_a_notification_is_shown_for_as_long_as_it_takes_to_read_and_then_waits_to_be_read_aloud() -> None:
    hud = display(note())
    scene = hud.scene(NOON)
    assert (scene.cards[0].title, scene.cards[0].text) == ("WeChat · Li Lei", "hello a")
    assert shown(hud, NOON + 5 * S) == ["a"]
    assert shown(hud, NOON + 6 * S) == []
    hud.glance(NOON + 60 * S)
    assert shown(hud, NOON + 60 * S) == []
    assert hud.scene(NOON + 60 * S).cards[0].text == "1 new"
    assert ids(hud.notifications.waiting(NOON + 60 * S)) == ["a"]


def test_a_low_one_is_counted_but_not_shown() -> None:
    hud = display(note(priority=LOW))
    assert hud.scene(NOON).cards == ()
    hud.glance(NOON)
    assert hud.scene(NOON).cards[0].text == "1 new"


def test_the_next_one_comes_after_a_pause_and_not_more_than_four_a_minute() -> None:
    hud = display(*(note(f"n{number}") for number in range(7)))
    now, starts, on = NOON, [], ""
    while now < NOON + 200 * S:
        names = shown(hud, now)
        if names and names[0] != on:
            starts.append((names[0], (now - NOON) / S))
        on = names[0] if names else ""
        now = hud.changes_ns or now + S
    assert [name for name, _ in starts] == [f"n{number}" for number in range(7)]
    times = [time for _, time in starts]
    assert all(after - before > 15 for before, after in zip(times, times[1:], strict=False))
    assert all(later - first >= 60 for first, later in zip(times, times[4:], strict=False))


@pytest.mark.parametrize(
    "situation",
    [
        Situation(H, in_conversation=True),
        Situation(H, quiet=True),
        Situation(H, Motion.DRIVING),
        Situation(H, Motion.CROSSING),
    ],
)
def test_a_normal_one_waits_for_a_good_moment(situation: Situation) -> None:
    hud = HudCards()
    hud.on_situation(situation, NOON)
    hud.on_notification(note(), NOON)
    assert shown(hud, NOON + S) == []
    hud.on_situation(Situation(H, Motion.WALKING), NOON + 100 * S)
    assert shown(hud, NOON + 100 * S) == []
    assert shown(hud, NOON + 102 * S) == ["a"]


@pytest.mark.parametrize("kind", [CardKind.TELEPROMPTER, CardKind.PAYMENT, CardKind.TRANSLATION, CardKind.PRICE])
def test_a_normal_one_waits_while_the_wearer_is_busy_with_a_card(kind: CardKind) -> None:
    hud = HudCards()
    hud.on_card(CardUpdate(H, Card("x", kind, "a", "b", expires_ns=NOON + 9 * S)), NOON)
    hud.on_notification(note(), NOON)
    assert shown(hud, NOON) == []
    assert shown(hud, NOON + 9 * S) == ["a"]


def test_the_way_does_not_hold_notifications_back() -> None:
    hud = display(note())
    hud.on_card(CardUpdate(H, Card("way", CardKind.NAVIGATION, "120 m", "Main Street")), NOON)
    assert shown(hud, NOON) == ["a"]


def test_one_that_is_shown_stays_when_the_answer_comes() -> None:
    hud = display(note())
    hud.scene(NOON)
    hud.on_reply(ReplyChunk(H, "u1", 0, "Yes.", "en"), NOON + S)
    assert [card.id for card in hud.scene(NOON + S).cards] == ["reply", "notification/a", "status"]


@pytest.mark.parametrize(
    "situation", [Situation(H, in_conversation=True), Situation(H, quiet=True), Situation(H, Motion.WALKING)]
)
def test_an_urgent_one_is_shown_at_once(situation: Situation) -> None:
    hud = display(note("n"))
    assert shown(hud, NOON) == ["n"]
    hud.on_situation(situation, NOON + S)
    hud.on_reply(ReplyChunk(H, "u1", 0, "Yes.", "en"), NOON + S)
    hud.on_notification(note("h", HIGH), NOON + S)
    assert shown(hud, NOON + S) == ["h"]


@pytest.mark.parametrize("motion", [Motion.DRIVING, Motion.CROSSING])
def test_even_an_urgent_one_waits_while_looking_would_be_dangerous(motion: Motion) -> None:
    hud = HudCards()
    hud.on_situation(Situation(H, motion), NOON)
    hud.on_notification(note("h", HIGH), NOON)
    assert shown(hud, NOON) == []
    hud.on_situation(Situation(H), NOON + S)
    assert shown(hud, NOON + 3 * S) == ["h"]


def test_urgent_ones_do_not_flicker_past_and_have_a_limit() -> None:
    hud = HudCards()
    starts: list[tuple[str, int]] = []
    for step in range(400):
        now = NOON + step * S // 10
        hud.on_notification(note(f"h{step}", HIGH), now)
        names = shown(hud, now)
        if names and (not starts or names[0] != starts[-1][0]):
            starts.append((names[0], step))
    assert len(starts) == 8
    assert all(after - before >= 20 for (_, before), (_, after) in zip(starts, starts[1:], strict=False))


def test_what_had_to_go_before_it_was_seen_comes_back() -> None:
    hud = display(note("n"))
    hud.scene(NOON)
    hud.on_situation(Situation(H, Motion.DRIVING), NOON + S)
    assert shown(hud, NOON + S) == []
    hud.on_situation(Situation(H), NOON + 2 * S)
    assert shown(hud, NOON + 30 * S) == ["n"]
    hud.on_situation(Situation(H, Motion.DRIVING), NOON + 33 * S)
    hud.on_situation(Situation(H), NOON + 33 * S)
    assert shown(hud, NOON + 100 * S) == []


def test_new_words_of_the_one_that_is_shown_get_their_own_time() -> None:
    hud = display(note(text="Where are you?"))
    hud.scene(NOON)
    hud.on_notification(note(text="I am at the station"), NOON + 4 * S)
    assert hud.scene(NOON + 4 * S).cards[0].text == "I am at the station"
    assert shown(hud, NOON + 10 * S) == ["a"]
    for second in range(11, 60):
        hud.on_notification(note(text=f"I am here {second}"), NOON + second * S)
        assert shown(hud, NOON + second * S) == (["a"] if second < 20 or second >= 30 else [])
        if second == 29:
            break


def test_a_sensitive_one_shows_only_the_app_while_others_are_near() -> None:
    hud = display(CODE)
    assert hud.scene(NOON).cards[0].text == "Code\n482913"
    hud.on_situation(Situation(H, in_conversation=True), NOON + S)
    card = hud.scene(NOON + S).cards[0]
    assert (card.title, card.text) == ("Bank", "New message")
    hud.on_situation(Situation(H), NOON + 2 * S)
    assert hud.scene(NOON + 3 * S).cards[0].title == "Bank"
    assert hud.scene(NOON + 4 * S).cards[0].text == "Code\n482913"


@pytest.mark.parametrize("each", Act)
def test_an_act_takes_it_off_the_display_at_once(each: Act) -> None:
    hud = display(note())
    hud.scene(NOON)
    hud.on_notification_act(act(each, "a"), NOON + 5 * S)
    assert shown(hud, NOON + 5 * S) == []
    assert shown(hud, NOON + 605 * S) == (["a"] if each is Act.LATER else [])


def test_what_is_put_off_before_the_display_looked_again_still_comes_back() -> None:
    hud = display(note())
    hud.scene(NOON)
    hud.on_notification_act(act(Act.LATER, ""), NOON + 700 * S)
    hud.scene(NOON + 700 * S)
    assert shown(hud, NOON + 1300 * S) == ["a"]


def test_one_that_becomes_unimportant_leaves() -> None:
    hud = display(note())
    hud.scene(NOON)
    hud.on_notification(note(priority=LOW), NOON + S)
    assert shown(hud, NOON + S) == []


calls = st.lists(
    st.one_of(
        st.builds(note, st.sampled_from("abcdef"), st.sampled_from(NotificationPriority), expires_ns=st.sampled_from((0, NOON + 90 * S))),
        st.builds(NotificationAct, st.just(H), st.sampled_from(["", *"abcdef"]), st.sampled_from(Act)),
    ),
    max_size=30,
)  # fmt: skip


@given(calls)
def test_a_box_is_bounded_repeatable_and_says_when_it_changes(story: list[Notification | NotificationAct]) -> None:
    one, two = NotificationBox(BoxPolicy(most=4, later_s=50)), NotificationBox(BoxPolicy(most=4, later_s=50))
    for step, event in enumerate(story):
        now = NOON + step * 7 * S
        for each in (one, two):
            if isinstance(event, NotificationAct):
                each.act(event, now)
            elif event.expires_ns == 0 or event.expires_ns > now:
                each.put(event, now)
        waiting = one.waiting(now)
        assert waiting == two.waiting(now)
        assert len(waiting) <= 4
        assert len(set(ids(waiting))) == len(waiting)
        if isinstance(event, NotificationAct):
            assert event.id not in ids(waiting)
            assert event.id or not waiting
        changes = one.changes_ns(now)
        assert changes == 0 or changes > now
        if changes:
            assert one.waiting(changes - 1) == waiting
