"""Which notification wants the display now, and for how long.

One at a time, for as long as it takes to read. NORMAL ones keep a distance and a rate; a HIGH one comes at once, but even
these have a rate, so that a broken app cannot take the display. What had to go before it could be seen comes back later.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from quark_glasses.core.hud.attention import Candidate, Case
from quark_glasses.core.hud.moments import Moments
from quark_glasses.core.hud.notifications import BoxPolicy, NotificationBox, body, discreet, headline
from quark_glasses.core.hud.phrases import phrase, reading_s
from quark_glasses.core.hud.scene import Card, CardKind, Notification, NotificationAct, NotificationPriority

SECOND = 1_000_000_000
MINUTE = 60 * SECOND
PREFIX = "notification/"  # of the ids of its cards
PRIORITY = 40
HIGH = NotificationPriority.HIGH


@dataclass(frozen=True)
class NoticePolicy:
    """Settings of `Notices`; durations in seconds."""

    show_s: float = 5.0  # each, and the time to read it
    longest_s: float = 20.0
    seen_s: float = 2.0  # shown for less, it comes again
    gap_s: float = 10.0  # between the end of one and the next NORMAL one
    most_per_minute: int = 4  # after that many, NORMAL ones wait
    most_urgent_per_minute: int = 8  # and after that many HIGH ones too
    box: BoxPolicy = BoxPolicy()


@dataclass(frozen=True)
class _Shown:
    """What is on the display, since when, and since when in these words."""

    id: str
    since_ns: int
    words_ns: int


class Notices:
    """Offers a card, is told whether it was shown, and remembers what was seen."""

    def __init__(self, language: str, policy: NoticePolicy | None = None) -> None:
        self._language = language
        self._policy = policy or NoticePolicy()
        self.box = NotificationBox(self._policy.box)
        self._now_shown: _Shown | None = None
        self._offered: dict[str, str] = {}  # card id -> notification id
        self._starts: deque[int] = deque(maxlen=max(self._policy.most_per_minute, self._policy.most_urgent_per_minute))
        self._pause_ns = 0  # no NORMAL one before
        self._urgent_ns = 0  # no HIGH one before, while another has just begun
        self._count = 0

    def put(self, notification: Notification, now_ns: int) -> None:
        """Raises `InvalidInput` where it is of no use. New words of the one that is shown get their own time to be read."""
        self.box.put(notification, now_ns)
        if self._now_shown is not None and self._now_shown.id == notification.id:
            self._now_shown = replace(self._now_shown, words_ns=now_ns)

    def act(self, act: NotificationAct, now_ns: int) -> None:
        """The wearer's wish; what is on the display goes with it."""
        changed = self.box.act(act, now_ns)
        if self._now_shown is not None and self._now_shown.id in changed:
            self._gone(now_ns)

    def candidates(self, talking: bool, moments: Moments) -> list[Candidate]:
        """The one that is shown, and what may take its place."""
        if self.box.empty and self._now_shown is None:
            return []
        moments.at(self.box.changes_ns(moments.now_ns))
        waiting = {n.id: n for n in self.box.waiting(moments.now_ns) if n.priority > NotificationPriority.LOW}
        shown = self._now_shown
        current: Notification | None = None
        if shown is not None and shown.id in waiting and moments.before(self._end_ns(shown, waiting[shown.id])):
            current = waiting[shown.id]
        elif shown is not None:
            self._end(moments.now_ns)
        # The newer one has the higher order: among two urgent ones it goes first.
        offered = [(current, self._count), (self._next(current, moments), self._count + 1)]
        found = [(notification, order) for notification, order in offered if notification is not None]
        self._offered = {PREFIX + notification.id: notification.id for notification, _ in found}
        return [self._candidate(notification, order, talking) for notification, order in found]

    def on_shown(self, card_ids: list[str], moments: Moments) -> None:
        """Which of the cards that were offered made it."""
        card_id = next((card_id for card_id in card_ids if card_id in self._offered), None)
        shown = self._offered[card_id] if card_id is not None else None
        if self._now_shown is not None and self._now_shown.id != shown:
            self._end(moments.now_ns)
        if shown is not None and self._now_shown is None:
            self._count += 1
            self._now_shown = _Shown(shown, moments.now_ns, moments.now_ns)
            self._starts.append(moments.now_ns)
            if (begun := self.box.get(shown, moments.now_ns)) is not None and begun.priority is HIGH:
                self._urgent_ns = self._since(moments.now_ns)
        if self._now_shown is not None and (notification := self.box.get(self._now_shown.id, moments.now_ns)):
            moments.at(self._end_ns(self._now_shown, notification))
            moments.at(self._urgent_ns)

    def _next(self, current: Notification | None, moments: Moments) -> Notification | None:
        """A HIGH one at once, unless one has just begun; a NORMAL one after a pause."""
        following = (n for n in self.box.to_show(moments.now_ns) if current is None or n.id != current.id)
        first = next(following, None)
        if first is None:
            return None
        if first.priority is HIGH:
            waits = self._too_many(self._policy.most_urgent_per_minute, moments)
            waits = waits or moments.before(self._urgent_ns)
        else:
            waits = current is not None or self._too_many(self._policy.most_per_minute, moments)
            waits = waits or moments.before(self._pause_ns)
        return None if waits else first

    def _too_many(self, most: int, moments: Moments) -> bool:
        """Were `most` of them begun within the last minute?"""
        starts = list(self._starts)[-most:]
        return len(starts) == most and moments.before(starts[0] + MINUTE)

    def _end(self, now_ns: int) -> None:
        """The one that was shown is gone from the display."""
        if self._now_shown is not None and now_ns >= self._since(self._now_shown.words_ns):
            self.box.was_shown(self._now_shown.id)
        self._gone(now_ns)

    def _gone(self, now_ns: int) -> None:
        self._now_shown = None
        self._pause_ns = now_ns + round(self._policy.gap_s * SECOND)

    def _since(self, began_ns: int) -> int:
        """When what began then counts as seen."""
        return began_ns + round(self._policy.seen_s * SECOND)

    def _end_ns(self, shown: _Shown, notification: Notification) -> int:
        stay = self._policy.show_s + reading_s(body(notification))
        last = shown.since_ns + round(self._policy.longest_s * SECOND)
        return min(shown.words_ns + round(stay * SECOND), last)

    def _candidate(self, notification: Notification, order: int, talking: bool) -> Candidate:
        urgent = notification.priority is HIGH
        told = discreet(notification) if talking else notification
        words = phrase("new message", self._language)
        title = headline(told) or told.title or words
        text = body(told) if headline(told) else told.text
        language = notification.language or self._language
        card = Card(
            PREFIX + notification.id, CardKind.NOTIFICATION, title, text or words, language, PRIORITY, icon="message"
        )
        return Candidate(card, order, Case.URGENT if urgent else Case.PLAIN)
