"""Timers: several at once, with or without a name."""

from __future__ import annotations

from collections.abc import Sequence

from quark_glasses.core.dialogue import phrasing
from quark_glasses.core.dialogue.answers import Answer, CancelTimer, StartTimer
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.quantities import duration
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.pronounce import distance
from quark_glasses.core.types import Timer

SECOND_NS = 1_000_000_000


class TimerSkill(SheetSkill):
    """Sets, cancels and asks for timers. A timer without a name is called by its length ("5分钟")."""

    name = "timer"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        if match.intent == "timer_set":
            return self._set(match, context)
        if match.intent == "timer_due":
            return self.say("due", context, label=shown(str(match.slots["label"]), context.language))
        running = [timer for timer in context.timers.timers() if not timer.alarm and timer.due_ns > context.now_ns]
        if not running:
            return self.say("none", context)
        meant = chosen(running, match, context)
        if not meant:
            return self.say("no_such", context)
        return self._query(meant, context) if match.intent == "timer_query" else self._cancel(meant, match, context)

    def _set(self, match: IntentMatch, context: SkillContext) -> Answer:
        seconds, name = int(match.slots["duration"]), str(match.slots.get("label", ""))
        length = phrasing.duration(seconds, context.language)
        due = context.now_ns + seconds * SECOND_NS
        start = StartTimer(f"timer-{context.now_ns}-{context.turn}", due, name or length)
        return self.say("set_label" if name else "set", context, start, duration=length, label=name)

    def _left(self, timer: Timer, context: SkillContext) -> str:
        return phrasing.duration(-((context.now_ns - timer.due_ns) // SECOND_NS), context.language)

    def _query(self, timers: Sequence[Timer], context: SkillContext) -> Answer:
        if len(timers) > 1:
            return self.say("many", context, count=len(timers), list=self._list(timers, context))
        key = "one" if length_of(timers[0].label) else "one_label"
        return self.say(
            key, context, left=self._left(timers[0], context), label=shown(timers[0].label, context.language)
        )

    def _list(self, timers: Sequence[Timer], context: SkillContext) -> str:
        items = [
            self.wording("item", context, label=shown(t.label, context.language), left=self._left(t, context))
            for t in timers
        ]
        return phrasing.joined(items, context.language)

    def _cancel(self, timers: Sequence[Timer], match: IntentMatch, context: SkillContext) -> Answer:
        cancel = tuple(CancelTimer(timer.id) for timer in timers)
        if len(timers) == 1:
            key = "cancelled_label" if "label" in match.slots or "duration" in match.slots else "cancelled"
            return self.say(key, context, *cancel, label=shown(timers[0].label, context.language))
        if match.slots.get("all"):
            return self.say("cancelled_all", context, *cancel, count=len(timers))
        return self.say("which", context, count=len(timers), list=self._list(timers, context))


def chosen(timers: Sequence[Timer], match: IntentMatch, context: SkillContext) -> list[Timer]:
    """The timers that the request names by length or label; all where it names none."""
    seconds, name = match.slots.get("duration"), match.slots.get("label")
    if seconds is not None:
        return [timer for timer in timers if length_of(timer.label) == seconds]
    if name:
        return [timer for timer in timers if alike(str(name), timer.label)]
    return list(timers)


def length_of(label: str) -> int:
    """Seconds of a timer that is called by its length, 0 for one with a name."""
    tokens = tokenize(label)
    read = duration(tokens, 0) if tokens else None
    return int(str(read.value)) if read is not None and read.end == len(tokens) else 0


def shown(label: str, language: str) -> str:
    """What to call a timer in the language of the answer."""
    seconds = length_of(label)
    return phrasing.duration(seconds, language) if seconds else label


def alike(said: str, label: str) -> bool:
    """Whether a name was said, give or take how it was heard."""
    said, label = said.lower(), label.lower()
    if said in label or label in said:
        return True
    first, second = (said.split(), label.split()) if said.isascii() else (list(said), list(label))
    return len(first) == len(second) and all(distance(a, b) < 0.25 for a, b in zip(first, second, strict=True))
