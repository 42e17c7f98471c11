"""What a wearer is promised about the display holds in every scene of 10,000 random stories.

`Witness` keeps its own account of what happened, in plain words of the promises, and knows nothing of the product's table.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.attention import AttentionPolicy
from quark_glasses.core.hud.cards import HudCards, HudPolicy
from quark_glasses.core.hud.quiet_hours import QuietHours
from quark_glasses.core.hud.scene import (
    Act,
    Card,
    CardKind,
    CardRow,
    CardUpdate,
    HudScene,
    Motion,
    Notification,
    NotificationAct,
    NotificationPriority,
    Situation,
)
from quark_glasses.core.types import Battery, Header, ReplyChunk, Timer, Turn, TurnState, Wake, WakeSource

H = Header()
S = 1_000_000_000
EVENING = 21 * 3600 * S + 3500 * S  # so that some stories run into the quiet hours, from 22:00 on
K = CardKind
STORIES, PARTS = 10_000, 4
BACKGROUND = {K.STATUS, K.MUSIC, K.MEETING, K.TIMER, K.CALL}  # never lights the display by itself, if it is not urgent
SECRET = "482913"


def is_mark(card: Card) -> bool:
    return card.kind is K.STATUS and card.icon == "recording"


def is_ringing(card: Card) -> bool:
    return card.kind is K.CALL and card.icon == "phone-in"


def is_background(card: Card) -> bool:
    return card.kind in BACKGROUND and not is_mark(card) and not is_ringing(card)


@dataclass
class Witness:
    """What happened so far, and what was seen; `see` asserts the promises."""

    room: int
    quiet_hours: bool
    situation: Situation = Situation()
    free_since: dict[str, int] = field(default_factory=dict)  # when driving, crossing, talking ended
    recording: bool = False
    cards: dict[str, tuple[Card, int]] = field(default_factory=dict)  # of other nodes, and when they must be gone
    notes: dict[str, Notification] = field(default_factory=dict)
    hidden: dict[str, int] = field(default_factory=dict)  # notifications put off, until when
    timers: tuple[Timer, ...] = ()
    looked: int = -1000 * S
    stirred: int = -1000 * S  # something in the background changed
    before: HudScene = HudScene(H, 0)
    appeared: dict[str, int] = field(default_factory=dict)
    flashes: list[tuple[int, str]] = field(default_factory=list)
    starts: list[tuple[int, str]] = field(default_factory=list)  # of notifications
    urgent_start: int = -1000 * S
    ended: int = -1000 * S
    seen: set[str] = field(default_factory=set)  # notifications that were shown for two seconds

    def after(self, what: str, now: int) -> bool:
        """Does `what` the wearer does limit the display, or did it until two seconds ago?"""
        active = {
            "driving": self.situation.motion is Motion.DRIVING,
            "crossing": self.situation.motion is Motion.CROSSING,
            "talking": self.situation.in_conversation,
        }
        return active[what] or now < self.free_since.get(what, -S) + 2 * S

    def set_situation(self, situation: Situation, now: int) -> None:
        old = self.situation
        if old.motion is Motion.DRIVING is not situation.motion:
            self.free_since["driving"] = now
        if old.motion is Motion.CROSSING is not situation.motion:
            self.free_since["crossing"] = now
        if old.in_conversation and not situation.in_conversation:
            self.free_since["talking"] = now
        self.situation = situation

    def quiet(self, now: int) -> bool:
        hour = now // (3600 * S) % 24
        return self.situation.quiet or (self.quiet_hours and (hour >= 22 or hour < 7))

    def live(self, now: int) -> list[Card]:
        return [card for card, gone in self.cards.values() if gone == 0 or now < gone]

    def see(self, scene: HudScene, now: int) -> None:
        cards = scene.cards
        self.counts(cards, now)
        self.situations(cards, now)
        self.safety(cards, now)
        self.light(cards, now)
        self.truth(cards, now)
        self.notifications(cards, now)
        self.calm(cards, now)
        self.before = scene

    def counts(self, cards: tuple[Card, ...], now: int) -> None:
        assert len(cards) <= self.room
        assert len({card.id for card in cards}) == len(cards)
        if self.situation.in_conversation:
            assert len(cards) <= 2 + self.recording
        for kind in (K.PAYMENT, K.NOTIFICATION, K.CALL, K.NAVIGATION, K.TELEPROMPTER):
            assert sum(card.kind is kind for card in cards) <= 1

    def situations(self, cards: tuple[Card, ...], now: int) -> None:
        if self.after("crossing", now):
            assert all(is_mark(card) for card in cards)
        if self.after("driving", now):
            assert all(is_mark(card) or is_ringing(card) or card.kind is K.NAVIGATION for card in cards)
        for card in filter(is_mark, cards):
            if self.after("crossing", now) or self.after("driving", now):
                assert not card.text
                assert not card.rows
                assert ":" not in card.title
        if self.after("talking", now):
            assert not any(card.kind is K.MUSIC for card in cards)
            assert SECRET not in repr(cards)

    def safety(self, cards: tuple[Card, ...], now: int) -> None:
        """The mark of recording, a payment, who calls, and the way while moving: before everything else."""
        dark, driving = self.after("crossing", now), self.after("driving", now)
        live = self.live(now)
        wanted: list[Callable[[Card], bool]] = []
        if self.recording:
            wanted.append(is_mark)
        if not dark and not driving and any(card.kind is K.PAYMENT for card in live):
            wanted.append(lambda card: card.kind is K.PAYMENT)
        if not dark and any(is_ringing(card) for card in live):
            wanted.append(is_ringing)
        if not dark and self.situation.motion is not Motion.STILL and any(card.kind is K.NAVIGATION for card in live):
            wanted.append(lambda card: card.kind is K.NAVIGATION)
        room = min(self.room, 2 + self.recording) if self.situation.in_conversation else self.room
        if not self.situation.in_conversation and self.after("talking", now):
            room = min(self.room, 2 + self.recording)
        for card, is_wanted in zip(cards, wanted[:room], strict=False):
            assert is_wanted(card)
        assert len(cards) >= min(len(wanted), room)
        assert any(map(is_mark, cards)) is self.recording

    def light(self, cards: tuple[Card, ...], now: int) -> None:
        ending = any(timer.due_ns - 60 * S <= now and not timer.alarm for timer in self.timers)
        if cards and all(map(is_background, cards)):
            due = any(timer.due_ns <= now for timer in self.timers)
            shown_timer = any(card.kind is K.TIMER for card in cards) and (ending or due)
            assert now < self.looked + 5 * S or now < self.stirred + 4 * S or shown_timer
        if now < self.looked + 5 * S and not self.after("driving", now) and not self.after("crossing", now):
            assert cards

    def truth(self, cards: tuple[Card, ...], now: int) -> None:
        """What is shown is there, is not over, and says what its owner last said."""
        live = {card.id: card for card in self.live(now)}
        for card in cards:
            assert card.expires_ns == 0 or card.expires_ns > now
            if card.id.startswith("app/"):
                assert card.id in live
                assert replace(card, expires_ns=0) == replace(live[card.id], expires_ns=0)

    def notifications(self, cards: tuple[Card, ...], now: int) -> None:
        shown = [card for card in cards if card.kind is K.NOTIFICATION]
        was = [card.id for card in self.before.cards if card.kind is K.NOTIFICATION]
        for card in shown:
            name = card.id.removeprefix("notification/")
            note = self.notes[name]
            assert note.priority is not NotificationPriority.LOW
            assert now >= self.hidden.get(name, 0)
            assert note.expires_ns == 0 or now < note.expires_ns
            if note.priority is NotificationPriority.NORMAL:
                assert not self.situation.in_conversation
                assert not self.quiet(now)
            if card.id not in was:
                self.starts_well(card, note, cards, now)
        if was and was != [card.id for card in shown]:
            self.ended = now
        for card_id in was:
            if now >= self.appeared[card_id] + 2 * S:
                self.seen.add(card_id.removeprefix("notification/"))
        self.urgent(shown, cards, now)

    def starts_well(self, card: Card, note: Notification, cards: tuple[Card, ...], now: int) -> None:
        recent = [start for start, _ in self.starts if start > now - 60 * S]
        if note.priority is NotificationPriority.NORMAL:
            assert len(recent) < 4
            assert now >= self.ended + 10 * S
            busy = [c for c in cards if c.kind not in BACKGROUND | {K.NOTIFICATION, K.NAVIGATION} or is_ringing(c)]
            assert not busy
        else:
            assert now >= self.urgent_start + 2 * S
            self.urgent_start = now
        assert len(recent) < 8
        self.starts.append((now, card.id))

    def urgent(self, shown: list[Card], cards: tuple[Card, ...], now: int) -> None:
        """One that is urgent and new is there at once, where the wearer neither drives nor crosses a road."""
        waiting = [
            note for note in self.notes.values()
            if note.priority is NotificationPriority.HIGH and note.id not in self.seen and now >= self.hidden.get(note.id, 0)
            and (note.expires_ns == 0 or now < note.expires_ns)
        ]  # fmt: skip
        busy = self.after("driving", now) or self.after("crossing", now)
        many = len([start for start, _ in self.starts if start > now - 60 * S]) >= 8
        many |= now < self.urgent_start + 2 * S
        full = sum(is_mark(c) or is_ringing(c) or c.kind in (K.PAYMENT, K.NAVIGATION) for c in cards) >= 2
        if waiting and not busy and not many and not full:
            assert shown
            name = shown[0].id.removeprefix("notification/")
            assert self.notes[name].priority is NotificationPriority.HIGH

    def calm(self, cards: tuple[Card, ...], now: int) -> None:
        """Nothing flickers: not more than three times a second, and what nobody waits for stays for a while."""
        was = {card.id: card for card in self.before.cards}
        new = [card for card in cards if card.id not in was]
        safe = {
            card.id for card in cards if is_mark(card) or is_ringing(card) or card.kind in (K.PAYMENT, K.NAVIGATION)
        }
        for card in new:
            self.flashes.append((now, card.id))
            if card.id not in safe and not (card.kind is K.STATUS and now < self.looked + 5 * S):
                assert len([1 for time, name in self.flashes if name == card.id and time > now - S]) <= 3
        if cards and not was:
            self.flashes.append((now, "display"))
            wanted = now < self.looked + 5 * S or any(card.kind is K.NOTIFICATION for card in cards)
            assert (
                safe or wanted or len([1 for time, name in self.flashes if name == "display" and time > now - S]) <= 3
            )
        for name, card in was.items():
            if name in {c.id for c in cards} or now >= self.appeared[name] + 1.5 * S or not is_background(card):
                continue
            took = [c for c in new if c.kind in BACKGROUND and not is_mark(c) and not is_ringing(c)]
            if took and card.kind is not K.TIMER and all(c.kind is not K.TIMER for c in took):
                assert not self.still_wanted(card, now)
        self.appeared = {card.id: self.appeared.get(card.id, now) for card in cards}

    def still_wanted(self, card: Card, now: int) -> bool:
        if card.kind is K.STATUS:
            return True
        same = [other for other in self.live(now) if other.kind is card.kind]
        return len(same) == 1 and same[0].id == card.id and not (card.kind is K.MUSIC and self.after("talking", now))


class Story:
    """Random events, told to the display and to the witness."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.now = EVENING + self.dice.randrange(200) * S
        room, hours = self.dice.choice((2, 3, 3, 4)), self.dice.random() < 0.5
        quiet = QuietHours.parse("22:00-07:00") if hours else QuietHours()
        self.hud = HudCards(HudPolicy(attention=AttentionPolicy(most_cards=room, quiet_hours=quiet)))
        self.witness = Witness(room, hours)
        self.scenes: list[HudScene] = []
        self.told: list[Any] = []

    def play(self, events: int) -> None:
        self.look()
        for _ in range(events):
            self.pass_time(round(self.dice.choice((0, 0, 0.1, 0.3, 0.7, 1.5, 2, 3, 5, 12, 45, 700)) * S))
            event = self.dice.choice(EVENTS)
            self.told.append((self.now, event.__name__))
            event(self)
            self.look()

    def pass_time(self, by: int) -> None:
        """The display is asked when it said that it would change, and it does not change before."""
        end = self.now + by
        for _ in range(2):
            changes = self.hud.changes_ns
            assert changes == 0 or changes > self.now
            if self.dice.random() < 0.1:
                quiet_until = min(end, changes or end) - 1
                if quiet_until > self.now:
                    assert self.hud.scene(quiet_until) is self.witness.before
            if changes == 0 or changes > end:
                break
            self.now = changes
            self.look()
        self.now = end
        if 0 < self.hud.changes_ns <= end:
            self.look()

    def look(self) -> None:
        scene = self.hud.scene(self.now)
        self.scenes.append(scene)
        self.witness.see(scene, self.now)
        if self.dice.random() < 0.1:
            assert self.hud.scene(self.now) is scene

    def rest(self) -> None:
        """The wearer sits down alone, the nodes take their cards away, and a day goes by."""
        self.hud.on_recording(False)
        self.hud.on_situation(Situation(), self.now)
        self.witness.recording = False
        self.witness.set_situation(Situation(), self.now)
        for number in range(5):
            self.hud.on_card(CardUpdate(H, Card(f"app/{number}", K.LIST), remove=True), self.now)
        self.witness.cards.clear()
        self.witness.stirred = self.now
        self.look()
        steps, end = 0, self.now + 26 * 3600 * S
        while 0 < self.hud.changes_ns < end:
            self.now, steps = self.hud.changes_ns, steps + 1
            self.look()
        assert steps < 1000
        assert self.witness.before.cards == ()
        for name, note in self.witness.notes.items():
            if (
                note.priority is not NotificationPriority.LOW
                and note.expires_ns == 0
                and name not in self.witness.hidden
            ):
                assert name in self.witness.seen

    def wake(self) -> None:
        self.hud.on_wake(Wake(H, WakeSource.WORD, "u1"), self.now)
        self.witness.looked = self.now

    def tap(self) -> None:
        self.hud.glance(self.now)
        self.witness.looked = self.now

    def turn(self) -> None:
        state = self.dice.choice(list(TurnState))
        self.hud.on_turn(Turn(H, self.dice.choice(("u1", "u2")), state, request="who", reply="he"), self.now)

    def reply(self) -> None:
        self.hud.on_reply(ReplyChunk(H, self.dice.choice(("u1", "u3")), 0, "yes", "en"), self.now)

    def battery(self) -> None:
        self.hud.on_battery(Battery(H, self.dice.random(), self.dice.random() < 0.3))
        self.witness.stirred = self.now

    def timers(self) -> None:
        due = [self.now + self.dice.choice((3, 65, 70, 3000)) * S for _ in range(self.dice.randrange(3))]
        timers = [Timer(f"t{n}", at, alarm=self.dice.random() < 0.3) for n, at in enumerate(due)]
        self.hud.on_timers(timers, self.now)
        ringing = [t for t in self.witness.timers if t.due_ns <= self.now]
        self.witness.timers = (*timers, *ringing)
        self.witness.stirred = self.now

    def recording(self) -> None:
        self.witness.recording = self.dice.random() < 0.6
        self.hud.on_recording(self.witness.recording)

    def situation(self) -> None:
        motion = self.dice.choice((Motion.STILL, Motion.STILL, Motion.WALKING, Motion.CROSSING, Motion.DRIVING))
        situation = Situation(H, motion, self.dice.random() < 0.3, self.dice.random() < 0.2)
        self.hud.on_situation(situation, self.now)
        self.witness.set_situation(situation, self.now)
        self.witness.stirred = self.now  # what was about to be looked at may be looked at now

    def card(self) -> None:
        kind = self.dice.choice([kind for kind in K if kind not in (K.STATUS, K.NOTIFICATION, K.TIMER)])
        icon = self.dice.choice(("phone-in", "phone")) if kind is K.CALL else ""
        expires = self.now + self.dice.choice((1, 5, 30)) * S if self.dice.random() < 0.4 else 0
        priority = self.dice.choice((0, 0, 50, 100))
        name, title = f"app/{self.dice.randrange(5)}", self.dice.choice(("A", "B"))
        card = Card(name, kind, title, "x", "en", priority, expires, icon=icon, rows=(CardRow("r", "1"),))
        self.hud.on_card(CardUpdate(H, card), self.now)
        longest = {K.PAYMENT: 180, K.NAVIGATION: 300, K.TELEPROMPTER: 3600, K.CAPTION: 30, K.TRANSLATION: 30}.get(
            kind, 60
        )
        if is_background(card):
            self.witness.cards[name] = (card, expires)
        else:
            self.witness.cards[name] = (card, min(expires or self.now + longest * S, self.now + longest * S))
        self.witness.stirred = self.now

    def blink(self) -> None:
        """A node that cannot make up its mind."""
        for number in range(7):
            self.now += S // 20
            card = Card("app/0", K.LIST, "A", "x", "en")
            self.hud.on_card(CardUpdate(H, card, remove=number % 2 > 0), self.now)
            self.witness.cards.pop("app/0", None)
            if number % 2 == 0:
                self.witness.cards["app/0"] = (card, self.now + 60 * S)
            self.look()

    def remove(self) -> None:
        name = f"app/{self.dice.randrange(5)}"
        self.hud.on_card(CardUpdate(H, Card(name, K.LIST), remove=True), self.now)
        self.witness.cards.pop(name, None)
        self.witness.stirred = self.now

    def spam(self) -> None:
        """An app that calls everything urgent."""
        for number in range(10):
            self.now += 5 * S // 2
            self.notify(
                Notification(H, f"n{number % 6}", "Shop", "Sale", "", str(number), "en", NotificationPriority.HIGH)
            )
            self.look()

    def notification(self) -> None:
        name, sensitive = f"n{self.dice.randrange(6)}", self.dice.random() < 0.4
        priority = self.dice.choice(list(NotificationPriority))
        expires = self.now + 8 * S if self.dice.random() < 0.2 else 0
        text = f"Your code is {SECRET}" if sensitive else "hello"
        sender = f"Bank {SECRET}" if sensitive else "Li Lei"
        self.notify(Notification(H, name, "Bank", sender, text, text, "en", priority, sensitive, expires))

    def notify(self, note: Notification) -> None:
        self.hud.on_notification(note, self.now)
        self.witness.notes[note.id] = note
        self.witness.hidden.pop(note.id, None)
        if f"notification/{note.id}" not in {card.id for card in self.witness.before.cards}:
            self.witness.seen.discard(note.id)

    def act(self) -> None:
        act, name = self.dice.choice(list(Act)), self.dice.choice(("", "n0", "n1", "n2"))
        waiting = {note.id for note in self.hud.notifications.waiting(self.now)}
        self.hud.on_notification_act(NotificationAct(H, name, act), self.now)
        for each in [name] if name else waiting:
            if each in self.witness.notes:
                known = self.hud.notifications.get(each, self.now) is not None
                self.witness.hidden[each] = self.now + 600 * S if act is Act.LATER and known else 10**30
                self.witness.seen.discard(each)

    def nonsense(self) -> None:
        wrong = self.dice.choice(
            (
                Card("status", K.LIST),
                Card("", K.LIST),
                Card("x", K.STATUS),
                Card("x", K.PAYMENT),
                Card("x", K.LIST, expires_ns=1),
            )
        )
        with pytest.raises(InvalidInput):
            self.hud.on_card(CardUpdate(H, wrong), self.now)


EVENTS: list[Callable[[Story], None]] = [
    Story.wake, Story.tap, Story.turn, Story.reply, Story.battery, Story.timers, Story.recording, Story.recording,
    Story.situation, Story.situation, Story.situation, Story.card, Story.card, Story.card, Story.card, Story.card, Story.card,
    Story.remove, Story.blink, Story.spam, Story.notification, Story.notification, Story.notification, Story.act, Story.nonsense,
]  # fmt: skip


@pytest.mark.parametrize("part", [0, *(pytest.param(part, marks=pytest.mark.thorough) for part in range(1, PARTS))])
def test_every_scene_of_ten_thousand_random_stories_keeps_the_promises(part: int) -> None:
    for seed in range(part * STORIES // PARTS, (part + 1) * STORIES // PARTS):
        story = Story(seed)
        try:
            story.play(2 + seed % 6 if seed % 200 else 60)
            if seed % 40 == 0:
                story.rest()
        except AssertionError as broken:
            raise AssertionError(f"story {seed} broke a promise at {story.now}: {story.told}") from broken


def test_the_same_story_shows_the_same_scenes() -> None:
    for seed in range(0, STORIES, 500):
        one, two = Story(seed), Story(seed)
        one.play(40)
        two.play(40)
        assert one.scenes == two.scenes
