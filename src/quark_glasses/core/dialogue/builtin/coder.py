"""The coder: tasks for a program that writes programs. The node "coder" takes them and does the talking about them."""

from __future__ import annotations

import json
from dataclasses import replace

from quark_glasses.core.dialogue.answers import Answer, RunTool
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.types import ToolCall

TOOLS = {"coder_ask": "coder.run", "coder_stop": "coder.stop", "coder_status": "coder.status"}


class CoderSkill(SheetSkill):
    """Hands a task over, stops it, and asks how it goes. It has no manifest: models cannot hand out tasks."""

    name = "coder"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        arguments = {"task": str(match.slots["text"]).strip()} if match.intent == "coder_ask" else {}
        call = ToolCall(f"coder-{context.now_ns:x}", TOOLS[match.intent], json.dumps(arguments, ensure_ascii=False))
        return replace(self.say("handed", context), actions=(RunTool(call),))
