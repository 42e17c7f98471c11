"""Notes."""

from __future__ import annotations

from dataclasses import replace

from quark_glasses.core.dialogue.answers import AddNote, Answer, DeleteNote, DeleteNotes
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext

SHOWN = 5  # notes read in one go


class NoteSkill(SheetSkill):
    """Takes, reads and deletes notes; deleting asks first."""

    name = "note"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        notes = context.notes.notes()
        if match.intent == "note_add":
            text = str(match.slots["text"]).strip()
            return self.say("added", context, AddNote(text, context.now_ns))
        if not notes:
            return self.say("none", context)
        if match.intent == "note_last":
            return self.say("last", context, text=notes[-1].text)
        if match.intent == "note_delete":
            question = self.say("confirm", context, count=len(notes))
            return replace(
                question, on_yes=self.say("deleted", context, DeleteNotes()), on_no=self.say("kept", context)
            )
        if match.intent == "note_delete_last":
            gone = DeleteNote(notes[-1].text, notes[-1].stamp_ns)
            question = self.say("confirm_last", context, text=gone.text)
            return replace(
                question, on_yes=self.say("deleted_last", context, gone), on_no=self.say("kept_last", context)
            )
        if len(notes) == 1:
            return self.say("one", context, list=notes[0].text)
        first = max(0, len(notes) - SHOWN)
        items = [
            self.wording("item", context, number=first + i, text=n.text) for i, n in enumerate(notes[first:], start=1)
        ]
        listed = ("；" if context.language == "zh" else "; ").join(items)
        if first:
            listed = self.wording("more", context, shown=SHOWN, list=listed)
        return self.say("many", context, count=len(notes), list=listed)
