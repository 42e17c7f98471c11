"""The conversation itself: repeat, stop, help, greetings, and what to say when nothing else fits."""

from __future__ import annotations

from dataclasses import replace

from quark_glasses.core.dialogue.answers import Answer, StopSpeaking
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SheetSkill, SkillContext


class TalkSkill(SheetSkill):
    """Answers what is about talking.

    Intents: repeat, stop, help, hello, thanks, bye, and those that `Conversation` makes itself: listening (the bare wake
    phrase), fallback, cancelled.
    """

    name = "talk"

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        if match.intent == "repeat":
            last = context.last_answer
            return replace(last, actions=()) if last and last.text else self.say("nothing_to_repeat", context)
        if match.intent == "stop":
            return replace(self.say("stop", context, StopSpeaking()), end=True)
        if match.intent == "bye":
            return replace(self.say("bye", context), end=True)
        if match.intent == "hello":
            return self.say(_greeting(match.text), context)
        return self.say(match.intent, context, title=f"title_{match.intent}")


def _greeting(text: str) -> str:
    """Good morning is answered in kind, whatever the hour."""
    said = text.lower()
    for key, words in (
        ("good_morning", ("早", "morning")),
        ("good_evening", ("晚上好", "evening")),
        ("good_night", ("晚安", "night")),
    ):
        if any(word in said for word in words):
            return key
    return "hello"
