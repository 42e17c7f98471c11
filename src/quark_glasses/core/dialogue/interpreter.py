"""What a request means: by the templates of the skills, and by how many people word such requests. Two witnesses for each.

A sentence that follows a template word for word is that request, and one that no template foresees may be one by its wording.
Where a sentence merely resembles a template in sound, its wording must agree: "put the radio on" sounds like "mute the radio".
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from quark_glasses.core.dialogue.asides import addressed
from quark_glasses.core.dialogue.grammar import Grammar, IntentMatch
from quark_glasses.core.dialogue.naming import named
from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.dialogue.wording_spans import GOODS, LABELLED, NAMING
from quark_glasses.core.dialogue.wording_wishes import EVERYDAY, INTENTS
from quark_glasses.core.dialogue.wordings import Wordings

AGREES = 0.01  # probability by the wording from which a sentence that resembles a template is believed
RATHER_NOT = 0.5  # probability of no request from which it is not
MOSTLY = 0.7  # share of a template's words heard as they are, from which two witnesses leave no doubt
# probability by the wording from which a sentence means another thing than a template finds in a part of it
CLEARLY = 0.9
TOLD = 0.98  # probability of no request from which a part of the sentence is none either
SURELY = 0.99  # the same where the template fits all of it
RATHER = 0.8  # probability from which a wording is better than a template that takes any words


class Interpreter:
    """Grammar and wordings together; matches as `Grammar.match` does."""

    def __init__(self, grammar: Grammar, wordings: Wordings | None = None) -> None:
        """`wordings` None takes those of the package, read when first needed. Intents that the grammar lacks are none here either."""
        self._grammar = grammar
        self._given = wordings
        self._intents = grammar.intents

    @property
    def _wordings(self) -> Wordings:
        return self._given or Wordings.installed()

    def match(
        self, text: str, language: str = "", without: Collection[str] = (), *, resembling: bool = True
    ) -> IntentMatch | None:
        """The intent of a sentence without wake phrase, or None for anything that is no command; none of the intents `without`.

        Without `resembling`, what merely resembles a template counts only where its wording says that it is a request.
        """
        if addressed(text, language_of(text, language)):
            return None
        worded = self._worded(text, language, without)
        found = self._grammar.match(text, language, without, resembling=resembling or worded is not None)
        if found is not None and found.how == "exact":
            if not found.whole and self._told(found, language):
                return worded
            rather = self._rather(named(found, worded), worded)
            return self._followed(rather, text, (*without, found.intent)) if rather.intent != found.intent else rather
        if found is None or (worded is not None and worded.intent != found.intent):
            return worded
        if worded is None:
            return found if self.agrees(found, language) else None
        return named(replace(found, how=worded.how, score=worded.score) if found.heard >= MOSTLY else found, worded)

    def agrees(self, found: IntentMatch, language: str, least: float = AGREES) -> bool:
        """Whether the wording speaks for what a template says, with this probability at least, or cannot tell."""
        likely = self._wordings.likely(found.text, language) if found.intent in INTENTS else {}
        return not likely or (likely[found.intent] >= least and likely[""] < RATHER_NOT)

    def _told(self, found: IntentMatch, language: str) -> bool:
        """Whether a part that fits a template stands in a sentence that is none: "he snores, the sound is awfully loud"."""
        return found.intent in EVERYDAY and self._wordings.likely(found.text, language).get("", 0.0) >= TOLD

    @staticmethod
    def _rather(found: IntentMatch, worded: IntentMatch | None) -> IntentMatch:
        """What follows a template that takes any words, or what its wording says.

        "forget the alarm" forgets no memory, and of "we're out of milk, put it on the list" milk is put there. "No alarm at five"
        sets none called "no", and "I set that timer by mistake, cancel it" stops no speech.
        """
        if worded is not None and worded.intent != found.intent and _misses(found, worded):
            return worded
        if "text" not in found.slots or worded is None or worded.score < RATHER:
            return found
        if worded.intent == found.intent:
            return worded if worded.slots.keys() >= found.slots.keys() and found.intent in GOODS else found
        return found if worded.intent in LABELLED and worded.intent not in NAMING else worded

    def _followed(self, worded: IntentMatch, text: str, without: Collection[str]) -> IntentMatch:
        """The same by a template, which knows better what is a label, where one fits: "forget the laundry timer, it is done"."""
        found = self._grammar.match(text, worded.language, without, resembling=False)
        return found if found is not None and found.intent == worded.intent else worded

    def _worded(self, text: str, language: str, without: Collection[str]) -> IntentMatch | None:
        worded = self._wordings.read(text, language)
        taken = worded is not None and worded.intent in self._intents and worded.intent not in without
        return worded if taken else None


def _misses(found: IntentMatch, worded: IntentMatch) -> bool:
    """Whether a template saw less than the wording that asks for something else: it took words for a label, or left a clause away."""
    if found.whole and found.intent not in INTENTS:
        return False  # whole sentences of other skills are known to their templates alone
    if "label" in found.slots:
        return worded.score >= RATHER
    least = SURELY if found.whole else CLEARLY
    return "text" not in found.slots and worded.intent in EVERYDAY and worded.score >= least
