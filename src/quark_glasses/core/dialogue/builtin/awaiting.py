"""Skills whose answers other nodes give: the camera's, the eye's, the shop's."""

from __future__ import annotations

import json
from typing import Any

from quark_glasses.core.dialogue.answers import Answer, AwaitTool
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.types import ToolCall


class AwaitingSkill(SheetSkill):
    """A skill of sheets that asks a node. The card is titled `title` of the sheet."""

    def ask(self, tool: str, context: SkillContext, *, deadline_s: float = 8.0, **arguments: Any) -> Answer:
        """The answer that waits for a tool; arguments that are None or "" are left out."""
        given = {name: value for name, value in arguments.items() if value not in (None, "")}
        call = ToolCall(f"{tool}-{context.now_ns:x}", tool, json.dumps(given, ensure_ascii=False, sort_keys=True))
        title = self.wording("title", context)
        return Answer("", context.language, (AwaitTool(call, deadline_s),), title=title)
