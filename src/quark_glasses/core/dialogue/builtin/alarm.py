"""Alarms at a time of day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from quark_glasses.core.dialogue import phrasing
from quark_glasses.core.dialogue.answers import Answer, CancelTimer, StartTimer
from quark_glasses.core.dialogue.builtin.timer import alike
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.quantities import ClockTime
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.types import Timer

SECOND_NS = 1_000_000_000


def next_moment(said: ClockTime, now: datetime) -> datetime:
    """The next moment that a spoken time of day means.

    Where morning or evening was not said, the sooner one of both; on another day than today, the one between 6:00 and 17:59.
    """
    days = said.day
    if said.weekday is not None:
        days = (said.weekday - now.weekday()) % 7
    start = now.replace(hour=0, minute=0, second=0, microsecond=0)
    hours = [said.hour] if said.exact else [said.hour % 12, said.hour % 12 + 12]
    if not said.exact and days:
        hours = [hour for hour in hours if 6 <= hour < 18]
    candidates = [
        (start + timedelta(days=d)).replace(hour=hour, minute=said.minute)
        for d in ([0, 1] if days is None else [days, days + (7 if said.weekday is not None else 1)])
        for hour in hours
    ]
    return min(moment for moment in candidates if moment > now)


class AlarmSkill(SheetSkill):
    """Sets, cancels and lists alarms."""

    name = "alarm"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        if match.intent == "alarm_set":
            return self._set(match, context)
        if match.intent == "alarm_due":
            label = match.slots.get("label") or self.wording("default_label", context)
            return self.say("due", context, label=label, time=phrasing.clock(context.local, context.language))
        alarms = [timer for timer in context.timers.timers() if timer.alarm and timer.due_ns > context.now_ns]
        if not alarms:
            return self.say("none", context)
        meant = self._chosen(alarms, match, context)
        if not meant:
            return self.say("no_such", context)
        if match.intent == "alarm_query":
            key = "one" if len(meant) == 1 else "many"
            return self.say(key, context, count=len(meant), list=self._list(meant, context))
        return self._cancel(meant, match, context)

    def _set(self, match: IntentMatch, context: SkillContext) -> Answer:
        due = next_moment(match.slots["time"], context.local)
        label = str(match.slots.get("label", ""))
        due_ns = int(due.timestamp()) * SECOND_NS
        start = StartTimer(f"alarm-{context.now_ns}-{context.turn}", due_ns, label, alarm=True)
        when = phrasing.moment(due, context.local, context.language)
        return self.say("set_label" if label else "set", context, start, when=when, label=label)

    def _chosen(self, alarms: Sequence[Timer], match: IntentMatch, context: SkillContext) -> list[Timer]:
        """The alarms of the name, at the time or on the day that was said; all where none was."""
        said, day, name = match.slots.get("time"), match.slots.get("day"), str(match.slots.get("label", ""))
        alarms = _named(alarms, name) if name else alarms
        local = [(alarm, context.local_at(alarm.due_ns)) for alarm in alarms]
        if isinstance(said, ClockTime):
            hours = {said.hour} if said.exact else {said.hour % 12, said.hour % 12 + 12}
            day = said.day if day is None else day
            local = [(alarm, due) for alarm, due in local if due.hour in hours and due.minute == said.minute]
        if "weekday" in match.slots:
            day = (int(match.slots["weekday"]) - context.local.weekday()) % 7
        if day is not None:
            local = [(alarm, due) for alarm, due in local if (due.date() - context.local.date()).days == day]
        return [alarm for alarm, _ in local]

    def _list(self, alarms: Sequence[Timer], context: SkillContext) -> str:
        items = [
            self.wording(
                "item_label" if alarm.label else "item", context, label=alarm.label, when=self._when(alarm, context)
            )
            for alarm in alarms
        ]
        return phrasing.joined(items, context.language)

    def _when(self, alarm: Timer, context: SkillContext) -> str:
        return phrasing.moment(context.local_at(alarm.due_ns), context.local, context.language)

    def _cancel(self, alarms: Sequence[Timer], match: IntentMatch, context: SkillContext) -> Answer:
        cancel = tuple(CancelTimer(alarm.id) for alarm in alarms)
        if len(alarms) == 1:
            return self.say("cancelled", context, *cancel, when=self._when(alarms[0], context))
        if match.slots.get("all") or not {"day", "weekday"}.isdisjoint(match.slots):
            return self.say("cancelled_all", context, *cancel, count=len(alarms))
        return self.say("which", context, count=len(alarms), list=self._list(alarms, context))


def _named(alarms: Sequence[Timer], name: str) -> list[Timer]:
    """The alarms of a name, else those that were given none: "the alarm for getting up" may be any of these."""
    named = [alarm for alarm in alarms if alarm.label and alike(name, alarm.label)]
    return named or [alarm for alarm in alarms if not alarm.label]
