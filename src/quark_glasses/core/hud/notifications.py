"""Notifications that wait: to be shown at a good moment, read aloud, put off or cleared.

The display and the dialogue each keep a box of their own, fed by the same two topics, so that both know the same without
asking one another:

    put     a notification replaces the one with its id; a full box forgets what was read first, then the least important
    READ    it was read aloud: it is not waiting any more, and may still be put off for as long as the box remembers it
    LATER   it is hidden, and comes back as if new after `later_s`
    CLEAR   it is forgotten

An act on the id "" is for all that wait. Times are on the clock of the caller, ns. Words are data: see `bounds.clean`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.bounds import LONGEST_ID, LONGEST_LINE, clean
from quark_glasses.core.hud.scene import Act, Notification, NotificationAct, NotificationPriority

SECOND = 1_000_000_000


@dataclass(frozen=True)
class BoxPolicy:
    """Settings of `NotificationBox`."""

    most: int = 32  # that are remembered
    later_s: float = 600.0  # LATER puts off for this long
    keep_s: float = 86_400.0  # what nobody looked at is forgotten


@dataclass(frozen=True)
class _Entry:
    """A notification and what became of it."""

    notification: Notification
    order: int  # of arrival
    from_ns: int  # hidden before
    end_ns: int  # forgotten then
    read: bool = False
    shown: bool = False


class NotificationBox:
    """See the module. The same calls give the same answers; nothing here reads a clock."""

    def __init__(self, policy: BoxPolicy | None = None) -> None:
        self._policy = policy or BoxPolicy()
        self._entries: dict[str, _Entry] = {}
        self._count = 0

    @property
    def empty(self) -> bool:
        """Is nothing remembered, be it read or not?"""
        return not self._entries

    def put(self, notification: Notification, now_ns: int) -> Notification:
        """Take a notification in, and give it back as it is kept; raises `InvalidInput` where it is of no use."""
        if not notification.id.strip() or len(notification.id) > LONGEST_ID:
            raise InvalidInput("a notification has no usable id", f"Give it an id of 1 to {LONGEST_ID} characters")
        if 0 < notification.expires_ns <= now_ns:
            raise InvalidInput(f"the notification '{notification.id}' has expired already", "Send it before `expires`")
        kept = _cleaned(notification)
        if not (kept.app or kept.sender or kept.title or kept.text):
            raise InvalidInput(f"the notification '{kept.id}' says nothing", "Set `app`, `sender`, `title` or `text`")
        self._forget_old(now_ns)
        self._count += 1
        self._entries[kept.id] = _Entry(kept, self._count, now_ns, self._end_ns(kept, now_ns))
        if len(self._entries) > self._policy.most:
            del self._entries[min(self._entries.values(), key=_worth).notification.id]
        return kept

    def waiting(self, now_ns: int) -> tuple[Notification, ...]:
        """What was neither read nor cleared nor put off: urgent ones first, then in order of arrival."""
        return tuple(entry.notification for entry in self._waiting(now_ns))

    def newest(self, now_ns: int) -> Notification | None:
        """The one among them that arrived last."""
        entries = self._waiting(now_ns)
        return max(entries, key=lambda entry: entry.order).notification if entries else None

    def came_since(self, since_ns: int, now_ns: int) -> bool:
        """Whether one of those that wait came, or came back, at that time or later."""
        return any(entry.from_ns >= since_ns for entry in self._waiting(now_ns))

    def get(self, notification_id: str, now_ns: int) -> Notification | None:
        """One that is remembered, be it read or put off."""
        entry = self._entries.get(notification_id)
        return entry.notification if entry is not None and entry.end_ns > now_ns else None

    def act(self, act: NotificationAct, now_ns: int) -> tuple[str, ...]:
        """READ, LATER or CLEAR; the ids that it changed. An id that is unknown by now is fine."""
        self._forget_old(now_ns)
        ids = [act.id] if act.id else [entry.notification.id for entry in self._waiting(now_ns)]
        changed = tuple(key for key in ids if key in self._entries)
        for key in changed:
            entry = self._entries.pop(key)
            if act.act is Act.READ:
                self._entries[key] = replace(entry, read=True)
            elif act.act is Act.LATER:
                back = now_ns + round(self._policy.later_s * SECOND)
                end = self._end_ns(entry.notification, back)
                self._entries[key] = replace(entry, read=False, shown=False, from_ns=back, end_ns=end)
        return changed

    def to_show(self, now_ns: int) -> tuple[Notification, ...]:
        """What waits and was not on the display yet; LOW ones are only shown when asked for."""
        entries = [entry for entry in self._waiting(now_ns) if not entry.shown]
        return tuple(e.notification for e in entries if e.notification.priority > NotificationPriority.LOW)

    def was_shown(self, notification_id: str) -> None:
        """It was on the display long enough: it goes on waiting, but not for the display."""
        if (entry := self._entries.get(notification_id)) is not None:
            self._entries[notification_id] = replace(entry, shown=True)

    def changes_ns(self, now_ns: int) -> int:
        """When the answers change next without another call, after `now_ns`; 0: never."""
        moments = [moment for entry in self._entries.values() for moment in (entry.end_ns, entry.from_ns)]
        return min((moment for moment in moments if moment > now_ns), default=0)

    def _waiting(self, now_ns: int) -> list[_Entry]:
        entries = [e for e in self._entries.values() if not e.read and e.from_ns <= now_ns < e.end_ns]
        return sorted(entries, key=lambda e: (e.notification.priority < NotificationPriority.HIGH, e.order))

    def _forget_old(self, now_ns: int) -> None:
        self._entries = {key: entry for key, entry in self._entries.items() if entry.end_ns > now_ns}

    def _end_ns(self, notification: Notification, from_ns: int) -> int:
        kept_until = from_ns + round(self._policy.keep_s * SECOND)
        return min(kept_until, notification.expires_ns or kept_until)


def discreet(notification: Notification) -> Notification:
    """What others may see or hear of it: of a sensitive one only the app."""
    if not notification.sensitive:
        return notification
    return replace(notification, sender="", title="", text="")


def headline(notification: Notification) -> str:
    """Who it is from: "WeChat · Li Lei"."""
    return " · ".join(part for part in (notification.app, notification.sender) if part)


def body(notification: Notification) -> str:
    """What it says: the title, where it is not the sender again, and the text below."""
    title = "" if notification.title == notification.sender else notification.title
    return "\n".join(part for part in (title, notification.text) if part)


def _cleaned(notification: Notification) -> Notification:
    app, sender, title = (
        clean(text, LONGEST_LINE).replace("\n", " ").strip()
        for text in (notification.app, notification.sender, notification.title)
    )
    return replace(notification, app=app, sender=sender, title=title, text=clean(notification.text).strip())


def _worth(entry: _Entry) -> tuple[bool, int, bool, int]:
    """What is forgotten first of a full box: read ones, then the least important, of these the shown, then the oldest."""
    return (not entry.read, entry.notification.priority, not entry.shown, entry.order)
