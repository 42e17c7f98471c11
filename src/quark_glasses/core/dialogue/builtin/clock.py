"""Time and date."""

from __future__ import annotations

from datetime import timedelta

from quark_glasses.core.dialogue import phrasing
from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext


class ClockSkill(SheetSkill):
    """Tells the time, the date and the day of the week."""

    name = "clock"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        now, language = context.local, context.language
        if match.intent == "time_now":
            return self.say("time_now", context, title="title_time", time=phrasing.clock(now, language))
        offset = int(match.slots.get("day", 0))
        if "weekday" in match.slots:  # the next one, today included
            offset = (int(match.slots["weekday"]) - now.weekday()) % 7
        asked = now + timedelta(days=offset)
        return self.say(
            match.intent,
            context,
            title="title_date",
            day=phrasing.day(offset, language),
            date=phrasing.date(asked, language),
            weekday=phrasing.weekday(asked, language),
        )
