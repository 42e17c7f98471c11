"""What is going on around the wearer, as far as skills ask for it and change it: notifications, the situation, the teleprompter.

Words of notifications are strangers' words. They are spoken and shown, and go nowhere else: see `Answer.of_others`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from quark_glasses.core.dialogue.answers import Action, ActOnNotifications, ChangeSituation, MovePrompter
from quark_glasses.core.hud.notifications import NotificationBox
from quark_glasses.core.hud.scene import (
    Act,
    CardUpdate,
    Motion,
    Notification,
    NotificationAct,
    Prompt,
    Situation,
    TeleprompterCommand,
)
from quark_glasses.core.teleprompter.card import CARD
from quark_glasses.core.types import Header

START_NS = 5_000_000_000  # from the request to the card of the teleprompter; a long script takes a second
JUST_READ_NS = 60_000_000_000  # how long "later" and "clear it" mean what was read aloud last


class Around:
    """See the module. `script` reads the wearer's script, "" where there is none."""

    def __init__(self, script: Callable[[], str] = str) -> None:
        self.script = script
        self.box = NotificationBox()
        self.situation = Situation()
        self.script_loaded = False  # did somebody else load one?
        self.prompting = False  # does the wearer read from the teleprompter?
        self._starts: tuple[int, str] | None = (
            None  # the wearer wants it: until when it must show, and the language of the request
        )
        self._read: dict[str, None] = {}  # ids that were read aloud in one go
        self._read_ns = 0

    def take(self, value: Any, now_ns: int) -> None:
        """Something changed; raises `InvalidInput` for a notification that is of no use."""
        match value:
            case Notification():
                self.box.put(value, now_ns)
            case NotificationAct():
                self.box.act(value, now_ns)
                if value.act is Act.READ and value.id:
                    at_ns = value.header.stamp_ns or now_ns
                    self._read = {**(self._read if at_ns == self._read_ns else {}), value.id: None}
                    self._read_ns = at_ns
            case Situation():
                self.situation = value
            case TeleprompterCommand(action=Prompt.LOAD):
                self.script_loaded = True
            case CardUpdate() if value.card.id == CARD:
                self.prompting, self._starts = not value.remove, None

    def do(self, action: Action, now_ns: int, utterance_id: str) -> Iterator[Any]:
        """Carry out an action: what is to be published for it, nothing for an action of another kind."""
        header = Header(now_ns)
        values: tuple[Any, ...] = ()
        match action:
            case ActOnNotifications():
                values = tuple(NotificationAct(header, key, action.act, utterance_id) for key in action.ids or ("",))
            case ChangeSituation():
                quiet = self.situation.quiet if action.quiet is None else action.quiet
                motion = self.situation.motion if action.motion is None else action.motion
                values = (replace(self.situation, header=header, quiet=quiet, motion=motion),)
            case MovePrompter():
                if action.prompt is Prompt.START:
                    self._starts = (now_ns + START_NS, action.asked_in)
                values = (
                    TeleprompterCommand(
                        header, action.prompt, action.text, manual=action.manual, utterance_id=utterance_id
                    ),
                )
        for value in values:
            self.take(value, now_ns)
            yield value

    def did_not_start(self, now_ns: int) -> str:
        """The language in which the wearer asked for a teleprompter that does not show, told once; "" where all is well."""
        if self._starts is None or now_ns < self._starts[0]:
            return ""
        (_, language), self._starts = self._starts, None
        return language

    def just_read(self, now_ns: int) -> tuple[str, ...]:
        """The notifications that were read aloud a moment ago, those still remembered."""
        if now_ns - self._read_ns > JUST_READ_NS:
            return ()
        return tuple(key for key in self._read if self.box.get(key, now_ns) is not None)

    @property
    def driving(self) -> bool:
        return self.situation.motion is Motion.DRIVING
