"""What the display shows now: cards from the conversation, the battery and the timers, in one revisioned scene.

The cards made here have fixed ids (`status`, `caption`, `reply`, `timer`); other nodes put theirs with `put`. A card replaces
the one of the same id, leaves when it expires, and only the few of highest priority are shown.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from quark_glasses.core.hud.phrases import clock, count_down, join_clauses, phrase, without_prefix
from quark_glasses.core.types import (
    Battery,
    Card,
    CardKind,
    Header,
    HudScene,
    ReplyChunk,
    Timer,
    Transcript,
    Turn,
    TurnState,
    Wake,
)

SECOND = 1_000_000_000
STATUS, CAPTION, REPLY, TIMER = "status", "caption", "reply", "timer"
REMEMBERED_TURNS = 16  # that ended, so that what comes late for them is not shown


@dataclass(frozen=True)
class HudPolicy:
    """Settings of `HudCards`; durations in seconds."""

    language: str = "en"  # of fixed words where the conversation has none
    utc_offset_s: int = 0
    most_cards: int = 3
    listening_s: float = 10.0  # an unanswered caption stays
    thinking_s: float = 30.0  # a caption waits for its answer
    reply_s: float = 5.0  # an answer stays after its end
    reply_s_per_sign: float = 0.12  # and longer for each Chinese character, or two Latin letters: reading time
    due_s: float = 10.0  # "time is up" stays


# Higher is shown first.
_PRIORITY = {STATUS: 10, TIMER: 30, CAPTION: 50, REPLY: 60}
_DUE_PRIORITY = 70


class HudCards:
    """Holds the cards; updates come in as core types, `scene` says what to show at a time.

    Updates for a turn that was cancelled, and transcripts of speech that was not addressed to the glasses, change nothing.
    """

    def __init__(self, policy: HudPolicy | None = None) -> None:
        self._policy = policy or HudPolicy()
        self._cards: dict[str, Card] = {}
        self._timers: tuple[Timer, ...] = ()
        self._battery: Battery | None = None
        self._tier = ""
        self._wake_phrase = ""
        self._thinking = ""  # utterance whose words are all heard
        self._chunks: dict[int, str] = {}
        self._over: deque[str] = deque(maxlen=REMEMBERED_TURNS)
        self._scene = HudScene(Header(), 0)

    def put(self, card: Card) -> None:
        """Show a card until it expires, in place of the one with its id."""
        self._cards[card.id] = card

    def remove(self, card_id: str) -> None:
        """Take a card away; unknown ids are fine."""
        self._cards.pop(card_id, None)

    def on_wake(self, wake: Wake, now_ns: int) -> None:
        """The wearer addressed the glasses: listen, and clear the last answer."""
        self._wake_phrase = wake.phrase
        self.remove(REPLY)
        self._caption(wake.utterance_id, wake.rest, wake.language, "listening", now_ns)

    def on_transcript(self, transcript: Transcript, now_ns: int) -> None:
        """Words of the utterance that is listened to."""
        caption = self._cards.get(CAPTION)
        if caption is None or caption.utterance_id not in ("", transcript.utterance_id):
            return
        text = without_prefix(transcript.text, self._wake_phrase)
        # The final words may come after the turn that they began.
        state = "thinking" if transcript.utterance_id == self._thinking else "listening"
        self._caption(transcript.utterance_id, text, transcript.language, state, now_ns)

    def on_turn(self, turn: Turn, now_ns: int) -> None:
        """The turn went on: the caption follows it until there is an answer to show."""
        if turn.utterance_id in self._over:
            return
        self._tier = turn.tier or self._tier
        if turn.state is TurnState.LISTENING:
            self._caption(turn.utterance_id, turn.request, turn.language, "listening", now_ns)
        elif turn.state is TurnState.THINKING:
            self._thinking = turn.utterance_id
            self._caption(turn.utterance_id, turn.request, turn.language, "thinking", now_ns)
        elif turn.state is TurnState.CANCELLED:
            self._over.append(turn.utterance_id)
            self._remove_turn(turn.utterance_id)
        else:
            self._answer(turn, now_ns)

    def on_reply(self, chunk: ReplyChunk, now_ns: int) -> None:
        """The next clause of the answer."""
        if chunk.utterance_id in self._over:
            return
        self._tier = chunk.tier or self._tier
        if (reply := self._cards.get(REPLY)) is None or reply.utterance_id != chunk.utterance_id:
            self._chunks = {}
        self._chunks[chunk.index] = chunk.text
        text = join_clauses(self._chunks[index] for index in sorted(self._chunks))
        self._reply(chunk.utterance_id, text, chunk.language, now_ns)

    def on_battery(self, battery: Battery) -> None:
        self._battery = battery

    def on_timers(self, timers: Iterable[Timer], now_ns: int) -> None:
        """All timers and alarms that run. One that has just gone off may be missing: it stays for `due_s`."""
        running = {timer.id: timer for timer in self._timers if timer.due_ns <= now_ns}
        running |= {timer.id: timer for timer in timers}
        self._timers = tuple(sorted(running.values(), key=lambda timer: (timer.due_ns, timer.id)))

    def scene(self, now_ns: int) -> HudScene:
        """What to show. The revision rises, and `stamp_ns` changes, only when the cards do."""
        self._cards = {key: card for key, card in self._cards.items() if not 0 < card.expires_ns <= now_ns}
        cards = [*self._cards.values(), self._status(now_ns), *self._timer(now_ns)]
        cards.sort(key=lambda card: (-card.priority, card.id))
        shown = tuple(cards[: self._policy.most_cards])
        if shown != self._scene.cards or self._scene.revision == 0:
            self._scene = HudScene(Header(stamp_ns=now_ns), self._scene.revision + 1, shown)
        return self._scene

    def _caption(self, utterance_id: str, text: str, language: str, state: str, now_ns: int) -> None:
        stay = self._policy.thinking_s if state == "thinking" else self._policy.listening_s
        known = self._cards.get(CAPTION)
        if known is not None and known.utterance_id == utterance_id:
            text, language = text or known.text, language or known.language
        title = phrase(state, language or self._policy.language)
        expires = now_ns + round(stay * SECOND)
        self.put(Card(CAPTION, CardKind.CAPTION, title, text, language, _PRIORITY[CAPTION], expires, utterance_id))

    def _reply(self, utterance_id: str, text: str, language: str, now_ns: int) -> None:
        """Show an answer, with the request as its title, in place of the caption."""
        old = self._cards.get(REPLY)
        title = old.title if old is not None and old.utterance_id == utterance_id else ""
        caption = self._cards.get(CAPTION)
        if caption is not None and caption.utterance_id in ("", utterance_id):
            title = caption.text or title
            self.remove(CAPTION)
        expires = now_ns + round(self._reading_s(text) * SECOND)
        self.put(Card(REPLY, CardKind.REPLY, title, text, language, _PRIORITY[REPLY], expires, utterance_id))

    def _answer(self, turn: Turn, now_ns: int) -> None:
        """SPEAKING, DONE and FAILED: what the turn says, or the clauses that came before."""
        old = self._cards.get(REPLY)
        text = turn.reply or (turn.error_msg if turn.state is TurnState.FAILED else "")
        if not text and old is not None and old.utterance_id == turn.utterance_id:
            text = old.text
        if text:
            self._reply(turn.utterance_id, text, turn.language, now_ns)
            if turn.request:
                self.put(replace(self._cards[REPLY], title=turn.request))
        elif turn.state is not TurnState.SPEAKING:
            self._remove_turn(turn.utterance_id)

    def _remove_turn(self, utterance_id: str) -> None:
        for key in (CAPTION, REPLY):
            if (card := self._cards.get(key)) is not None and card.utterance_id in ("", utterance_id):
                self.remove(key)

    def _reading_s(self, text: str) -> float:
        signs = sum(1.0 if ord(sign) > 0x2E80 else 0.5 for sign in text)
        return self._policy.reply_s + signs * self._policy.reply_s_per_sign

    def _status(self, now_ns: int) -> Card:
        parts = []
        if self._battery is not None and self._battery.present and not math.isnan(self._battery.percentage):
            charge = f"{round(100 * min(1.0, max(0.0, self._battery.percentage)))}%"
            parts.append(f"{charge}+" if self._battery.charging else charge)
        if self._tier:
            parts.append(phrase(self._tier, self._policy.language))
        time = clock(now_ns, self._policy.utc_offset_s)
        return Card(STATUS, CardKind.STATUS, time, " · ".join(parts), priority=_PRIORITY[STATUS])

    def _timer(self, now_ns: int) -> list[Card]:
        """The timer that is due or next to be, and how many more run."""
        alive = [timer for timer in self._timers if now_ns < timer.due_ns + round(self._policy.due_s * SECOND)]
        if not alive:
            return []
        timer, language = alive[0], self._policy.language
        title = timer.label or phrase("alarm" if timer.alarm else "timer", language)
        if len(alive) > 1:
            title += f" (+{len(alive) - 1})"
        due = now_ns >= timer.due_ns
        if due:
            text = phrase("time is up", language)
        else:
            text = clock(timer.due_ns, self._policy.utc_offset_s) if timer.alarm else count_down(timer.due_ns - now_ns)
        priority = _DUE_PRIORITY if due else _PRIORITY[TIMER]
        return [Card(TIMER, CardKind.TIMER, title, text, language, priority)]
