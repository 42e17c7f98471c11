"""The display follows the conversation: what is heard, what is answered, what runs; and then it clears."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.cards import HudCards, HudPolicy
from quark_glasses.core.hud.phrases import clock, count_down, join_clauses
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, HudScene
from quark_glasses.core.types import Battery, Header, ReplyChunk, Timer, Transcript, Turn, TurnState, Wake, WakeSource

H = Header()
S = 1_000_000_000
NOON = 12 * 3600 * S


def card(scene: HudScene, card_id: str) -> Card | None:
    return next((c for c in scene.cards if c.id == card_id), None)


def text(scene: HudScene, card_id: str) -> tuple[str, str] | None:
    found = card(scene, card_id)
    return None if found is None else (found.title, found.text)


def transcript(words: str, utterance: str = "u1", **more: str) -> Transcript:
    return Transcript(H, utterance, 1, False, words, **more)  # type: ignore[arg-type]


def turn(state: TurnState, utterance: str = "u1", **more: str) -> Turn:
    return Turn(H, utterance, state, **more)  # type: ignore[arg-type]


def test_a_conversation_from_wake_to_answer_to_rest() -> None:
    hud = HudCards()
    hud.on_wake(Wake(H, WakeSource.WORD, "u1"), NOON)
    assert text(hud.scene(NOON), "caption") == ("Listening", "")
    hud.on_transcript(transcript("what time"), NOON + S)
    hud.on_transcript(transcript("what time is it"), NOON + S)
    assert text(hud.scene(NOON + S), "caption") == ("Listening", "what time is it")
    hud.on_turn(turn(TurnState.THINKING, request="What time is it?"), NOON + 2 * S)
    assert text(hud.scene(NOON + 2 * S), "caption") == ("Thinking", "What time is it?")
    hud.on_reply(ReplyChunk(H, "u1", 0, "It is noon.", "en", tier="edge"), NOON + 3 * S)
    hud.on_reply(ReplyChunk(H, "u1", 1, "Time for lunch.", "en", last=True, tier="edge"), NOON + 3 * S)
    scene = hud.scene(NOON + 3 * S)
    assert text(scene, "reply") == ("What time is it?", "It is noon. Time for lunch.")
    assert card(scene, "caption") is None
    assert text(scene, "status") == ("12:00", "edge")
    hud.on_turn(turn(TurnState.DONE, reply="It is noon. Time for lunch."), NOON + 5 * S)
    assert text(hud.scene(NOON + 9 * S), "reply") == ("What time is it?", "It is noon. Time for lunch.")
    assert hud.scene(NOON + 30 * S).cards == ()


def test_chinese_is_shown_in_chinese() -> None:
    hud = HudCards(HudPolicy(language="zh", utc_offset_s=8 * 3600))
    hud.on_wake(Wake(H, WakeSource.PHRASE, "u1", phrase="你好夸克", language="zh"), 0)
    hud.on_transcript(transcript("你好夸克，今天天气怎么样", language="zh"), 0)
    assert text(hud.scene(0), "caption") == ("请说", "今天天气怎么样")
    hud.on_reply(ReplyChunk(H, "u1", 0, "今天晴，", "zh", tier="glasses"), 0)
    hud.on_reply(ReplyChunk(H, "u1", 1, "二十度。", "zh", tier="glasses"), 0)
    scene = hud.scene(0)
    assert text(scene, "reply") == ("今天天气怎么样", "今天晴，二十度。")
    assert text(scene, "status") == ("08:00", "本机")


def test_speech_that_is_not_for_the_glasses_is_not_shown() -> None:
    hud = HudCards()
    hud.on_transcript(transcript("my secret"), NOON)
    assert card(hud.scene(NOON), "caption") is None
    hud.on_wake(Wake(H, WakeSource.WORD, "u2"), NOON)
    hud.on_transcript(transcript("my secret"), NOON)
    assert text(hud.scene(NOON), "caption") == ("Listening", "")


def test_a_tap_listens_to_the_next_utterance() -> None:
    hud = HudCards()
    hud.on_wake(Wake(H, WakeSource.TAP), NOON)
    hud.on_transcript(transcript("hello", "u7"), NOON)
    hud.on_transcript(transcript("somebody else", "u8"), NOON)
    assert text(hud.scene(NOON), "caption") == ("Listening", "hello")


def test_listening_in_vain_ends() -> None:
    hud = HudCards()
    hud.on_wake(Wake(H, WakeSource.TAP), NOON)
    assert card(hud.scene(NOON + 9 * S), "caption") is not None
    assert card(hud.scene(NOON + 10 * S), "caption") is None


def test_the_final_words_may_come_after_the_turn() -> None:
    hud = HudCards()
    hud.on_turn(turn(TurnState.THINKING, request="what time"), NOON)
    hud.on_transcript(transcript("what time is it"), NOON)
    assert text(hud.scene(NOON), "caption") == ("Thinking", "what time is it")


def test_a_cancelled_turn_clears_at_once_and_for_good() -> None:
    hud = HudCards()
    hud.on_turn(turn(TurnState.THINKING, request="tell me a story"), NOON)
    hud.on_reply(ReplyChunk(H, "u1", 0, "Once upon a time", "en"), NOON)
    hud.on_turn(turn(TurnState.CANCELLED), NOON)
    hud.on_reply(ReplyChunk(H, "u1", 1, "there was", "en"), NOON)
    hud.on_turn(turn(TurnState.DONE, reply="Once upon a time there was"), NOON)
    assert hud.scene(NOON).cards == ()


def test_a_new_request_clears_the_old_answer() -> None:
    hud = HudCards()
    hud.on_reply(ReplyChunk(H, "u1", 0, "Old answer.", "en"), NOON)
    hud.on_wake(Wake(H, WakeSource.WORD, "u2"), NOON)
    assert card(hud.scene(NOON), "reply") is None
    hud.on_reply(ReplyChunk(H, "u2", 0, "New answer.", "en"), NOON)
    assert text(hud.scene(NOON), "reply") == ("", "New answer.")


def test_a_failure_is_shown() -> None:
    hud = HudCards()
    hud.on_turn(turn(TurnState.FAILED, request="play jazz", error_msg="There is no network."), NOON)
    assert text(hud.scene(NOON), "reply") == ("play jazz", "There is no network.")


def test_a_silent_action_clears_the_caption() -> None:
    hud = HudCards()
    hud.on_turn(turn(TurnState.THINKING, request="volume up"), NOON)
    hud.on_turn(turn(TurnState.DONE), NOON)
    assert card(hud.scene(NOON), "caption") is None


def test_a_long_answer_stays_long_enough_to_be_read() -> None:
    hud = HudCards()
    hud.on_turn(turn(TurnState.DONE, reply="很长的回答" * 20), NOON)
    assert card(hud.scene(NOON + 15 * S), "reply") is not None


def test_clauses_out_of_order_are_put_in_order() -> None:
    hud = HudCards()
    for index, words in [(1, "two"), (0, "one"), (1, "two")]:
        hud.on_reply(ReplyChunk(H, "u1", index, words, "en"), NOON)
    assert text(hud.scene(NOON), "reply") == ("", "one two")


def test_a_timer_counts_down_rings_and_goes() -> None:
    hud = HudCards()
    hud.on_timers([Timer("b", NOON + 600 * S), Timer("a", NOON + 90 * S, "Pasta")], NOON)
    assert text(hud.scene(NOON), "timer") == ("Pasta (+1)", "1:30")
    assert text(hud.scene(NOON + S // 2), "timer") == ("Pasta (+1)", "1:30")
    hud.on_timers([Timer("b", NOON + 600 * S)], NOON + 90 * S)
    ringing = hud.scene(NOON + 90 * S)
    assert text(ringing, "timer") == ("Pasta (+1)", "Time is up")
    assert ringing.cards[0].id == "timer"
    assert text(hud.scene(NOON + 100 * S), "timer") == ("Timer", "8:20")


def test_a_cancelled_timer_goes_at_once() -> None:
    hud = HudCards()
    hud.on_timers([Timer("a", NOON + 90 * S)], NOON)
    hud.on_timers([], NOON + S)
    assert card(hud.scene(NOON + S), "timer") is None


def test_an_alarm_shows_its_time() -> None:
    hud = HudCards(HudPolicy(language="zh"))
    hud.on_timers([Timer("a", NOON + 3600 * S, alarm=True)], NOON)
    assert text(hud.scene(NOON), "timer") == ("闹钟", "13:00")


@pytest.mark.parametrize(
    ("battery", "shown"),
    [
        (Battery(H, 0.804), "80%"),
        (Battery(H, 0.5, charging=True), "50%+"),
        (Battery(H, math.nan), ""),
        (Battery(H, 0.5, present=False), ""),
        (Battery(H, 1.2), "100%"),
    ],
)
def test_the_status_shows_the_charge(battery: Battery, shown: str) -> None:
    hud = HudCards()
    hud.on_battery(battery)
    hud.glance(NOON)
    assert text(hud.scene(NOON), "status") == ("12:00", shown)


def test_at_most_three_cards_the_important_ones() -> None:
    hud = HudCards()
    hud.on_timers([Timer("a", NOON + 90 * S)], NOON)
    hud.on_reply(ReplyChunk(H, "u1", 0, "Yes.", "en"), NOON)
    hud.put(Card("pay", CardKind.PAYMENT, "Pay", "¥12.00", priority=100))
    assert [c.id for c in hud.scene(NOON).cards] == ["pay", "reply", "timer"]
    hud.put(Card("pay", CardKind.PAYMENT, "Paid", "¥12.00", priority=100))
    assert text(hud.scene(NOON), "pay") == ("Paid", "¥12.00")
    hud.remove("pay")
    assert [c.id for c in hud.scene(NOON).cards] == ["reply", "timer", "status"]


def test_the_revision_rises_only_with_a_change() -> None:
    hud = HudCards()
    first = hud.scene(NOON)
    assert first.revision == 1
    assert hud.scene(NOON + S) is first
    hud.glance(NOON + 58 * S)
    second = hud.scene(NOON + 58 * S)
    assert (second.revision, second.header.stamp_ns) == (2, NOON + 58 * S)
    assert hud.scene(NOON + 59 * S) is second
    assert hud.scene(NOON + 60 * S).revision == 3  # a minute later


def test_the_status_lights_the_display_for_a_glance_only() -> None:
    hud = HudCards()
    assert hud.scene(NOON).cards == ()
    hud.glance(NOON)
    assert text(hud.scene(NOON + 4 * S), "status") == ("12:00", "")
    assert hud.changes_ns == NOON + 5 * S
    assert hud.scene(NOON + 5 * S).cards == ()
    assert hud.changes_ns == 0


@pytest.mark.parametrize(
    ("before", "after", "lit"),
    [
        (Battery(H, 0.21), Battery(H, 0.2), True),
        (Battery(H, 0.2), Battery(H, 0.19), False),
        (Battery(H, 0.11), Battery(H, 0.1), True),
        (Battery(H, 0.5), Battery(H, 0.4), False),
        (Battery(H, 0.5), Battery(H, 0.5, charging=True), True),
        (Battery(H, 0.5), Battery(H, math.nan), False),
    ],
)
def test_a_low_battery_and_charging_are_worth_a_look(before: Battery, after: Battery, lit: bool) -> None:
    hud = HudCards()
    hud.on_battery(before)
    hud.scene(NOON)
    hud.on_battery(after)
    assert bool(hud.scene(NOON + 60 * S).cards) is lit
    assert hud.scene(NOON + 90 * S).cards == ()


def test_a_long_timer_is_dark_until_it_ends_or_somebody_looks() -> None:
    hud = HudCards()
    hud.on_timers([Timer("a", NOON + 600 * S, "Tea")], NOON)
    assert text(hud.scene(NOON), "timer") == ("Tea", "10:00")
    assert hud.scene(NOON + 10 * S).cards == ()
    hud.glance(NOON + 20 * S)
    assert text(hud.scene(NOON + 20 * S), "timer") == ("Tea", "9:40")
    assert hud.scene(NOON + 30 * S).cards == ()
    assert hud.changes_ns == NOON + 540 * S
    assert text(hud.scene(NOON + 540 * S), "timer") == ("Tea", "1:00")
    assert hud.changes_ns == NOON + 541 * S


def test_small_texts() -> None:
    assert clock(NOON + 61 * S, -3600) == "11:01"
    assert clock(0, -1) == "23:59"
    assert [count_down(s * S) for s in (9, 750, 3600)] == ["0:09", "12:30", "1:00:00"]
    assert join_clauses(["Hello.", "How are you?", "你好，", "OK", "好"]) == "Hello. How are you?你好，OK好"
    assert join_clauses(["a ", " b", " ", "c"]) == "a b c"


updates = st.lists(
    st.one_of(
        st.builds(Wake, st.just(H), st.sampled_from(WakeSource), st.sampled_from(["", "u1", "u2"])),
        st.builds(transcript, st.text(max_size=8), st.sampled_from(["u1", "u2"])),
        st.builds(turn, st.sampled_from(TurnState), st.sampled_from(["u1", "u2"]), reply=st.sampled_from(["", "yes"])),
        st.builds(
            ReplyChunk, st.just(H), st.sampled_from(["u1", "u2"]), st.integers(0, 3), st.text(max_size=5), st.just("zh")
        ),
        st.builds(Battery, st.just(H), st.floats(0, 1)),
        st.lists(st.builds(Timer, st.sampled_from("ab"), st.integers(NOON, NOON + 100 * S)), max_size=2),
    ),
    max_size=30,
)


def play(story: list) -> list[HudScene]:  # type: ignore[type-arg]
    hud = HudCards()
    scenes = []
    for step, update in enumerate(story):
        now = NOON + step * 3 * S
        match update:
            case Wake():
                hud.on_wake(update, now)
            case Transcript():
                hud.on_transcript(update, now)
            case Turn():
                hud.on_turn(update, now)
            case ReplyChunk():
                hud.on_reply(update, now)
            case Battery():
                hud.on_battery(update)
            case _:
                hud.on_timers(update, now)
        scenes.append(hud.scene(now))
    return [*scenes, hud.scene(NOON + 1000 * S)]


@given(updates)
def test_scenes_are_small_sorted_repeatable_and_come_to_rest(story: list) -> None:  # type: ignore[type-arg]
    scenes = play(story)
    assert scenes == play(story)
    for scene in scenes:
        assert len(scene.cards) <= 3
        assert [c.priority for c in scene.cards] == sorted((c.priority for c in scene.cards), reverse=True)
        assert len({c.id for c in scene.cards}) == len(scene.cards)
        assert all(c.expires_ns == 0 or c.expires_ns > scene.header.stamp_ns for c in scene.cards)
    for before, after in zip(scenes, scenes[1:], strict=False):
        assert after.revision - before.revision == (after.cards != before.cards)
    assert scenes[-1].cards == ()


def test_a_card_that_shows_the_answer_takes_the_place_of_its_words() -> None:
    hud = HudCards()
    hud.on_reply(ReplyChunk(H, "u1", 0, "The cheapest is 3 yuan.", "en", last=True), NOON)
    hud.on_card(CardUpdate(H, Card("price", CardKind.PRICE, "Tea", utterance_id="u1")), NOON)
    assert {c.id for c in hud.scene(NOON).cards} >= {"price"}
    assert card(hud.scene(NOON), "reply") is None
    hud.on_reply(ReplyChunk(H, "u2", 0, "It is noon.", "en", last=True), NOON + S)
    assert card(hud.scene(NOON + S), "reply") is not None, "an answer to something else is shown"
