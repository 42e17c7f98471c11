"""Volume."""

from __future__ import annotations

from quark_glasses.core.dialogue.answers import Answer, Mute, SetVolume
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.types import Volume

STEP = 10  # percent, where no amount was said
UNHEARD = 50  # percent assumed before the volume was ever reported


class VolumeSkill(SheetSkill):
    """Louder, quieter, a given level, mute and how loud it is."""

    name = "volume"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        volume = context.volume
        if match.intent == "volume_query":
            return self._query(volume, context)
        if match.intent in ("volume_mute", "volume_unmute"):
            muted = match.intent == "volume_mute"
            return self.say("mute" if muted else "unmute", context, Mute(muted))
        now = UNHEARD if volume is None else round(100 * volume.level)
        if match.intent == "volume_set":
            level = int(match.slots["level"])
        else:
            step = int(match.slots.get("step", STEP))
            level = now + (step if match.intent == "volume_up" else -step)
            if level >= 100 and now >= 100:
                return self.say("maximum", context)
            if level <= 0 and now <= 0:
                return self.say("minimum", context)
        level = min(100, max(0, level))
        return self.say("set", context, SetVolume(level / 100), percent=level)

    def _query(self, volume: Volume | None, context: SkillContext) -> Answer:
        if volume is None:
            return self.say("unknown", context)
        return self.say("query_muted" if volume.muted else "query", context, percent=round(100 * volume.level))
