"""Battery and device status."""

from __future__ import annotations

import math

from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext

LOW = 0.15


class BatterySkill(SheetSkill):
    """Tells the charge, and how the glasses are doing."""

    name = "battery"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        return self._status(context) if match.intent == "status" else self._battery(context)

    def _battery(self, context: SkillContext) -> Answer:
        battery = context.battery
        if battery is None or math.isnan(battery.percentage):
            return self.say("unknown", context, title="title_battery")
        key = "charging" if battery.charging else "low" if battery.percentage < LOW else "battery"
        return self.say(key, context, title="title_battery", percent=round(100 * battery.percentage))

    def _status(self, context: SkillContext) -> Answer:
        battery, volume, count = context.battery, context.volume, len(context.timers.timers())
        if battery is None or math.isnan(battery.percentage):
            charge = self.wording("status_no_battery", context)
        else:
            key = "status_charging" if battery.charging else "status_battery"
            charge = self.wording(key, context, percent=round(100 * battery.percentage))
        loud = ""
        if volume is not None:
            key = "status_muted" if volume.muted else "status_volume"
            loud = self.wording(key, context, percent=round(100 * volume.level))
        timers = self.wording("status_timers" if count else "status_no_timers", context, count=count)
        return self.say("status", context, title="title_status", battery=charge, volume=loud, timers=timers)
