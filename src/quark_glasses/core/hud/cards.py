"""What the display shows now: cards from the conversation, the device and other nodes, in one revisioned scene.

The cards made here have fixed ids (`status`, `caption`, `reply`, `timer`, `notification/...`); other nodes publish theirs on
`hud/card`. A card replaces the one of the same id and leaves when it expires; `attention` decides which are shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quark_glasses.core.hud.attention import Attention, AttentionPolicy, Candidate
from quark_glasses.core.hud.device_cards import Status, TimerCards
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.moments import Moments
from quark_glasses.core.hud.notices import NoticePolicy, Notices
from quark_glasses.core.hud.notifications import NotificationBox
from quark_glasses.core.hud.scene import Card, CardKind, CardUpdate, HudScene, Notification, NotificationAct, Situation
from quark_glasses.core.hud.shelf import REPLY, Shelf
from quark_glasses.core.hud.talk_cards import TalkCards, TalkPolicy
from quark_glasses.core.types import Battery, Header, ReplyChunk, Timer, Transcript, Turn, Wake

ANSWERS = (CardKind.PRICE, CardKind.PICTURE, CardKind.LIST)  # show more than the words that are spoken with them


@dataclass(frozen=True)
class HudPolicy:
    """Settings of `HudCards`; durations in seconds."""

    language: str = "en"  # of fixed words where the conversation has none
    utc_offset_s: int = 0
    due_s: float = 10.0  # "time is up" stays
    ending_s: float = 60.0  # a timer lights the display that long before it is due
    talk: TalkPolicy = TalkPolicy()
    attention: AttentionPolicy = AttentionPolicy()
    notices: NoticePolicy = NoticePolicy()


class HudCards:
    """Holds the cards; updates come in as core types, `scene` says what to show at a time.

    Times must not go back. `on_card` and `on_notification` raise `InvalidInput` for what cannot be shown, and change nothing.
    """

    def __init__(self, policy: HudPolicy | None = None) -> None:
        self.policy = policy or HudPolicy()
        language, offset = self.policy.language, self.policy.utc_offset_s
        self._shelf = Shelf()
        self._talk = TalkCards(self._shelf, replace(self.policy.talk, language=language))
        self._status = Status(language, offset)
        self._timers = TimerCards(language, offset, self.policy.due_s, self.policy.ending_s)
        self._notices = Notices(language, self.policy.notices)
        self._attention = Attention(self.policy.attention)
        self._worth_a_look = False
        self._scene = HudScene(Header(), 0)
        self._changes_ns = 0

    @property
    def notifications(self) -> NotificationBox:
        return self._notices.box

    @property
    def changes_ns(self) -> int:
        """When the last scene changes by itself, and `scene` should be asked again; 0: not without new input."""
        return self._changes_ns

    def put(self, card: Card) -> None:
        """Show a card until it expires, in place of the one with its id."""
        self._shelf.put(card)

    def remove(self, card_id: str) -> None:
        """Take a card away; unknown ids are fine."""
        self._shelf.remove(card_id)

    def on_wake(self, wake: Wake, now_ns: int) -> None:
        """The wearer addressed the glasses."""
        self.glance(now_ns)
        self._talk.on_wake(wake, now_ns)

    def on_transcript(self, transcript: Transcript, now_ns: int) -> None:
        """Words of the utterance that is listened to."""
        self._talk.on_transcript(transcript, now_ns)

    def on_turn(self, turn: Turn, now_ns: int) -> None:
        """The turn went on."""
        self._talk.on_turn(turn, now_ns)

    def on_reply(self, chunk: ReplyChunk, now_ns: int) -> None:
        """The next clause of the answer."""
        self._talk.on_reply(chunk, now_ns)

    def glance(self, now_ns: int) -> None:
        """The wearer tapped or looked up: the status is shown for a while."""
        self._attention.glance(now_ns)

    def on_battery(self, battery: Battery) -> None:
        self._worth_a_look |= self._status.on_battery(battery)

    def on_timers(self, timers: Iterable[Timer], now_ns: int) -> None:
        """All timers and alarms that run."""
        self._timers.on_timers(timers, now_ns)

    def on_recording(self, recording: bool) -> None:
        """The recording light went on or off."""
        self._status.recording = recording

    def on_card(self, update: CardUpdate, now_ns: int) -> None:
        """Another node shows, replaces or takes away a card."""
        self._shelf.update(update, now_ns)

    def on_notification(self, notification: Notification, now_ns: int) -> None:
        """A message from the phone or an app."""
        self._notices.put(notification, now_ns)

    def on_notification_act(self, act: NotificationAct, now_ns: int) -> None:
        """What the wearer wants done with notifications."""
        self._notices.act(act, now_ns)

    def on_situation(self, situation: Situation, now_ns: int) -> None:
        """What the wearer does."""
        self._attention.on_situation(situation, now_ns)

    def on_display(self, display: Display) -> None:
        """How many cards there is room for."""
        self._attention.policy = replace(self._attention.policy, most_cards=display.most_cards)

    def scene(self, now_ns: int) -> HudScene:
        """What to show. The revision rises, and `stamp_ns` changes, only when the cards do."""
        moments = Moments(now_ns)
        if self._worth_a_look:
            self._worth_a_look = False
            self._attention.changed(now_ns)
        limits = self._attention.limits(moments)
        waiting = len(self.notifications.waiting(now_ns))
        candidates = [
            *self._shelf.candidates(moments),
            *self._timers.candidates(moments),
            *self._notices.candidates(limits.talking, moments),
            self._status.candidate(self._talk.tier, waiting, limits, moments),
        ]
        chosen = self._attention.choose(without_words(candidates), limits, moments)
        cards: tuple[Card, ...] = tuple(candidate.card for candidate in chosen)
        self._notices.on_shown([card.id for card in cards], moments)
        self._changes_ns = moments.next_ns
        if cards != self._scene.cards or self._scene.revision == 0:
            self._scene = HudScene(Header(stamp_ns=now_ns), self._scene.revision + 1, cards)
        return self._scene


def without_words(candidates: list[Candidate]) -> list[Candidate]:
    """The cards without a reply whose utterance another node answered with a card that says it all."""
    shown = {each.card.utterance_id for each in candidates if each.card.kind in ANSWERS and each.card.utterance_id}
    return [each for each in candidates if each.card.id != REPLY or each.card.utterance_id not in shown]
