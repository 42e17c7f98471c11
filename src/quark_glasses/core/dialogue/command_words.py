"""What the installed skills let a recogniser listen for, and whether it needs to."""

from __future__ import annotations

from collections.abc import Iterable

from quark_glasses.core.dialogue.grammar import Grammar, IntentMatch
from quark_glasses.core.dialogue.skills import installed_skills, read_texts
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.language.written import to_written
from quark_glasses.core.speech.expected import Expected


class CommandWords:
    """The words of all commands, and which texts are commands beyond doubt. Building takes some 100 ms."""

    def __init__(self, names: Iterable[str] = (), phrases: Iterable[str] = PHRASES) -> None:
        """`names` are other words to expect, `phrases` those that wake the glasses."""
        phrases = tuple(phrases)
        self._wake = WakePhrases(phrases)
        sheets = [text for skill in installed_skills() for text in skill.sheets()]
        self._grammar = Grammar.from_yaml([*read_texts("quark_glasses", "skills", "common"), *sheets])
        named = (*names, *phrases)
        self.expected = self._grammar.expected(named)
        self._labelled = self._grammar.expected(named, everyday=True)
        self._known = {language: frozenset(words) for language, words in self._labelled.words.items()}

    def expected_in(self, text: str, language: str) -> Expected:
        """What to listen for where this was recognised: everyday words too where it has a label to be said in them."""
        match = self._match(text, language)
        return self._labelled if match and "label" in match.slots else self.expected

    def certain(self, text: str, language: str) -> bool:
        """Whether a recognised text is word for word a command, or nothing but the wake phrase; labels are of expected words."""
        if not self._request(text, language):
            return True
        match = self._match(text, language)
        if match is None or match.how != "exact":
            return False
        label = [token.text for token in tokenize(str(match.slots.get("label", "")))]
        return self._known[match.language].issuperset(label)

    def _match(self, text: str, language: str) -> IntentMatch | None:
        request = self._request(text, language)
        return self._grammar.match(request, language) if request else None

    def _request(self, text: str, language: str) -> str:
        """A text as it is written, without the wake phrase."""
        written = to_written(text, language)
        wake = self._wake.find(written, language)
        return wake.rest if wake else written
