"""The teleprompter by voice. Its script is the one that was loaded from outside, the wearer's file, or the newest note."""

from __future__ import annotations

from dataclasses import replace

from quark_glasses.core.dialogue.answers import Answer, MovePrompter
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.hud.scene import Prompt

MOVES = {"prompter_stop": Prompt.STOP, "prompter_next": Prompt.NEXT, "prompter_back": Prompt.BACK}


class TeleprompterSkill(SheetSkill):
    """Starts, stops and moves it without a word, and stops listening: what comes next is for the audience.

    Intents: prompter_start (slots `note`, `manual`), _stop, _next, _back. The last three mean something only while it runs, except
    for a stop that names it.
    """

    name = "teleprompter"

    def applies(self, match: IntentMatch, context: SkillContext) -> bool:
        return not match.slots.get("bare") or context.around.prompting

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        if match.intent == "prompter_start":
            return self._start(match, context)
        if not context.around.prompting:
            return self.say("off", context)
        return self._silent(context, MovePrompter(MOVES[match.intent]))

    def _start(self, match: IntentMatch, context: SkillContext) -> Answer:
        manual, note = bool(match.slots.get("manual")), bool(match.slots.get("note"))
        notes = context.notes.notes()
        newest = notes[-1].text if notes else ""
        if note and not newest:
            return self.say("no_note", context)
        if not note and context.around.script_loaded:
            return self._silent(context, MovePrompter(Prompt.START, manual=manual, asked_in=context.language))
        text = newest if note else context.around.script().strip() or newest
        if not text:
            return self.say("no_script", context)
        return self._silent(context, MovePrompter(Prompt.START, text, manual, context.language))

    def _silent(self, context: SkillContext, move: MovePrompter) -> Answer:
        return replace(self.say("silent", context, move), end=True)
