"""Notifications: which there are, reading them aloud, putting them off, clearing them.

What strangers wrote is put into our sentences as it is, spoken and shown: it is never looked at for commands, and no model is told
it (`Answer.of_others`; there is no manifest). What is private is read only after a yes while others take part in the conversation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quark_glasses.core.dialogue.answers import ActOnNotifications, Answer
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.phrasing import joined
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.hud.notifications import body
from quark_glasses.core.hud.scene import Act, Notification

READ = 3  # in one go
LONGEST = 240  # characters of one that are read aloud
NAMED = 4  # senders told in one go
JUST_CAME_NS = 60_000_000_000  # how long "read this" is about a notification rather than about what the wearer looks at


class NotificationSkill(SheetSkill):
    """Intents: notification_list, _read, _later, _clear.

    Slot `bare` where the words mean it only while something waits, `fresh` where only if it came a moment ago.
    """

    name = "notification"

    def applies(self, match: IntentMatch, context: SkillContext) -> bool:
        """Whether words such as "later" are about a notification: one waits, or was read a moment ago."""
        if not match.slots.get("bare"):
            return True
        if match.slots.get("fresh"):
            return context.around.box.came_since(context.now_ns - JUST_CAME_NS, context.now_ns)
        waits = bool(context.around.box.waiting(context.now_ns))
        after = match.intent != "notification_read" and bool(context.around.just_read(context.now_ns))
        return waits or after

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        waiting = context.around.box.waiting(context.now_ns)
        match match.intent:
            case "notification_list":
                return self._list(waiting, context)
            case "notification_read":
                return self._read(waiting, context, every=bool(match.slots.get("all")))
        act, done = (Act.LATER, "later") if match.intent == "notification_later" else (Act.CLEAR, "cleared")
        if match.slots.get("all"):
            return self.say(done, context, ActOnNotifications(act)) if waiting else self.say("none", context)
        newest = context.around.box.newest(context.now_ns)
        ids = context.around.just_read(context.now_ns) or ((newest.id,) if newest else ())
        return self.say(done, context, ActOnNotifications(act, ids)) if ids else self.say("none", context)

    def _list(self, waiting: Sequence[Notification], context: SkillContext) -> Answer:
        if not waiting:
            return self.say("none", context)
        names = list(dict.fromkeys(self._who(each, context) for each in waiting))[:NAMED]
        key = "list_one" if len(waiting) == 1 else "list_many"
        said = self.say(key, context, count=len(waiting), names=joined(names, context.language))
        return replace(said, of_others=True)

    def _read(self, waiting: Sequence[Notification], context: SkillContext, *, every: bool) -> Answer:
        newest = context.around.box.newest(context.now_ns)
        if newest is None:
            return self.say("none", context)
        chosen = waiting[:READ] if every else (newest,)
        secret = [each for each in chosen if each.sensitive]
        if not (secret and context.around.situation.in_conversation):
            return self._aloud(chosen, len(waiting) - len(chosen), context)
        open_ones = [each for each in chosen if not each.sensitive]
        rest = self._aloud(open_ones, 0, context) if open_ones else self.say("kept", context)
        yes = self._aloud(chosen, len(waiting) - len(chosen), context)
        question = "private_one" if len(secret) == 1 else "private_many"
        return replace(self.say(question, context, count=len(secret)), on_yes=yes, on_no=rest)

    def _aloud(self, chosen: Sequence[Notification], more: int, context: SkillContext) -> Answer:
        texts = [
            self.wording("item", context, who=self._who(each, context), text=_shortened(body(each))) for each in chosen
        ]
        text = " ".join(texts) if context.language != "zh" else "".join(texts)
        if more:
            text += self.wording("more", context, count=more)
        read = ActOnNotifications(Act.READ, tuple(each.id for each in chosen))
        heading = self.wording("title", context)
        return Answer(text, context.language, (read,), heading, of_others=True)

    def _who(self, notification: Notification, context: SkillContext) -> str:
        if notification.app and notification.sender:
            return self.wording("who", context, app=notification.app, sender=notification.sender)
        return notification.sender or notification.app or self.wording("nobody", context)


def _shortened(text: str) -> str:
    """One line to be spoken, ended by a stop."""
    text = ", ".join(part.strip() for part in text.splitlines() if part.strip())
    if len(text) > LONGEST:
        text = text[:LONGEST].rstrip() + "…"
    if text and text[-1] not in ".!?…。！？":
        text += "。" if any("\u3400" <= char <= "\u9fff" for char in text[-2:]) else "."
    return text
