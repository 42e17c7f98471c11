"""Photos and videos. The node "camera" takes them."""

from __future__ import annotations

from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.builtin.awaiting import AwaitingSkill
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SkillContext


class PhotoSkill(AwaitingSkill):
    """Intents: photo_take, video_on, video_off."""

    name = "photo"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        if match.intent == "photo_take":
            return self.ask("camera.photo", context)
        return self.ask("camera.video", context, on=match.intent == "video_on")
