"""Quiet and driving: what the wearer tells the glasses about the moment, for what may be shown and said."""

from __future__ import annotations

from quark_glasses.core.dialogue.answers import Answer, ChangeSituation
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.hud.scene import Motion

CHANGES = {
    "quiet_on": ChangeSituation(quiet=True),
    "quiet_off": ChangeSituation(quiet=False),
    "driving_on": ChangeSituation(motion=Motion.DRIVING),
    "driving_off": ChangeSituation(motion=Motion.STILL),
}


class QuietSkill(SheetSkill):
    """Do not disturb, and driving mode. Intents: quiet_on, quiet_off, driving_on, driving_off."""

    name = "quiet"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        if match.intent == "driving_off" and not context.around.driving:
            return self.say("not_driving", context)
        return self.say(match.intent, context, CHANGES[match.intent])
