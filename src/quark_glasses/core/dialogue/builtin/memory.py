"""Memory: what the wearer wants remembered, asks for again and wants forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quark_glasses.core.dialogue.answers import AddMemory, Answer, ForgetEverything, ForgetMemories, StopSpeaking
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext
from quark_glasses.core.memory.asking import new_entry, worth_telling
from quark_glasses.core.memory.entries import FACT, MOST_CHARS, MemoryEntry, subject_of
from quark_glasses.core.memory.wording import told_back

TOLD = 3  # memories told in one go
JUST_SAID_NS = 120_000_000_000  # how long "what I just told you" reaches back
JUST_NOW_NS = 20_000_000_000  # how long "forget that" does, unless it follows the answer to a "remember"
SURE = 0.5  # score from which a memory is meant by "forget about ..."
OFFERED = 0.6  # score from which it answers a question that did not ask for memories


class MemorySkill(SheetSkill):
    """Remembers, recalls and forgets; forgetting more than one thing asks first."""

    name = "memory"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        match match.intent:
            case "memory_add":
                return self._add(match, context)
            case "memory_recall":
                return self._recall(_text(match), context)
            case "memory_list":
                return self._list(context)
            case "memory_forget_last":
                return self._forget_last(context, clearly=bool(match.slots.get("clearly")))
            case "memory_forget_all":
                return self._forget_all(context)
        return self._forget(_text(match), context)

    def offer(self, question: str, context: SkillContext) -> Answer | None:
        """The answer to a question that nobody else answers ("what's my locker code?"), where a memory clearly has it."""
        found = worth_telling(context.memories.search(question, TOLD))
        if not found or found[0].score < OFFERED:
            return None
        return replace(
            self._told([each.entry for each in found], context), intent="memory_recall", slots={"text": question}
        )

    def _add(self, match: IntentMatch, context: SkillContext) -> Answer:
        text = _text(match)
        if len(text) > MOST_CHARS:
            return self.say("too_long", context)
        entry = new_entry(text, context.now_ns, language=match.language, source=match.text)
        subject = subject_of(text) if entry.kind == FACT else ""
        known = bool(subject) and any(
            old.kind == FACT and subject_of(old.text) == subject for old in context.memories.entries()
        )
        key = "changed" if known else "added"
        return self.say(key, context, AddMemory(entry), text=told_back(text, context.language))

    def _recall(self, about: str, context: SkillContext) -> Answer:
        found = worth_telling(context.memories.search(about, TOLD))
        if not found:
            return self.say("nothing_about", context, text=told_back(about, context.language))
        return self._told([each.entry for each in found], context)

    def _list(self, context: SkillContext) -> Answer:
        entries = context.memories.entries()
        return self._told(entries, context) if entries else self.say("none", context)

    def _told(self, entries: Sequence[MemoryEntry], context: SkillContext) -> Answer:
        if len(entries) == 1:
            return self.say("one", context, text=told_back(entries[0].text, context.language))
        listed = self._listed(entries[:TOLD], context)
        if len(entries) > TOLD:
            return self.say("more", context, count=len(entries), shown=TOLD, list=listed)
        return self.say("many", context, count=len(entries), list=listed)

    def _listed(self, entries: Sequence[MemoryEntry], context: SkillContext) -> str:
        items = [self.wording("item", context, number=number, text=told_back(entry.text, context.language))
                 for number, entry in enumerate(entries, start=1)]  # fmt: skip
        return ("；" if context.language == "zh" else "; ").join(items)

    def _forget(self, about: str, context: SkillContext) -> Answer:
        found = [each for each in worth_telling(context.memories.search(about, TOLD)) if each.score >= SURE]
        if not found:
            return self.say("nothing_about", context, text=told_back(about, context.language))
        return self._forgotten([each.entry for each in found], context)

    def _forget_last(self, context: SkillContext, *, clearly: bool) -> Answer:
        """What was just told or just remembered; where there is nothing of the kind, "forget that" means "never mind"."""
        last = context.last_answer
        if last is not None and last.intent == "memory_recall" and last.slots.get("text"):
            found = worth_telling(context.memories.search(str(last.slots["text"]), TOLD))
            if found:
                return self._forgotten([each.entry for each in found], context)
        within_ns = JUST_SAID_NS if clearly or (last is not None and last.intent == "memory_add") else JUST_NOW_NS
        latest = next(iter(context.memories.entries()), None)
        if latest is not None and 0 <= context.now_ns - latest.created_ns <= within_ns:
            return self._forgotten([latest], context)
        return (
            self.say("nothing_lately", context)
            if clearly
            else replace(self.say("stop", context, StopSpeaking()), end=True)
        )

    def _forgotten(self, entries: Sequence[MemoryEntry], context: SkillContext) -> Answer:
        """Forgets one at once and says which; asks about several."""
        forget = ForgetMemories(tuple(entry.id for entry in entries))
        if len(entries) == 1:
            return self.say("forgotten", context, forget, text=told_back(entries[0].text, context.language))
        question = self.say("confirm", context, count=len(entries), list=self._listed(entries, context))
        return replace(question, on_yes=self.say("forgotten_all", context, forget), on_no=self.say("kept", context))

    def _forget_all(self, context: SkillContext) -> Answer:
        count = len(context.memories.entries())
        if not count:
            return self.say("none", context)
        question = self.say("confirm_all", context, count=count)
        done = self.say("forgotten_all", context, ForgetEverything())
        return replace(question, on_yes=done, on_no=self.say("kept", context))


def _text(match: IntentMatch) -> str:
    """What the request is about, with the word that the template took from its beginning."""
    begin, text = str(match.slots.get("begin", "")), str(match.slots.get("text", "")).strip()
    return begin + ("" if match.language == "zh" else " ") + text if begin else text
