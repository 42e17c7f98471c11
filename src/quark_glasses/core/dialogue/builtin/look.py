"""Looking: what something is, what it says, what that means in another language, and its code. The node "vision" answers."""

from __future__ import annotations

from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.builtin.awaiting import AwaitingSkill
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SkillContext


class LookSkill(AwaitingSkill):
    """Intents: look_what (slot `ask` where it is a question of its own), _read (slot `more`: on), _translate (slot `to`), _scan."""

    name = "look"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        match match.intent:
            case "look_read":
                return self.ask("vision.read", context, more=match.slots.get("more"))
            case "look_translate":
                return self.ask("vision.translate", context, to=match.slots.get("to"))
            case "look_scan":
                return self.ask("vision.scan", context)
        return self.ask("vision.what", context, question=match.text if match.slots.get("ask") else "")
