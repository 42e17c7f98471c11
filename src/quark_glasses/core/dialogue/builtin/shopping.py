"""The shopping list. The node "commerce" keeps it; clearing it asks first."""

from __future__ import annotations

from dataclasses import replace

from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.builtin.awaiting import AwaitingSkill
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SkillContext

MOST = 99  # of one thing


class ShoppingSkill(AwaitingSkill):
    """Intents: list_add (slots `text`, `count`; without text what is looked at or was compared), list_read, _remove, _clear."""

    name = "shopping"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        text = str(match.slots.get("text", "")).strip()
        match match.intent:
            case "list_add":
                count = round(float(match.slots.get("count", 1)))
                return self.ask("commerce.list_add", context, text=text, count=count if 1 < count <= MOST else None)
            case "list_remove":
                return self.ask("commerce.list_remove", context, text=text)
            case "list_clear":
                yes = self.ask("commerce.list_remove", context, all=True)
                return replace(self.say("confirm", context), on_yes=yes, on_no=self.say("kept", context))
        return self.ask("commerce.list_read", context)
