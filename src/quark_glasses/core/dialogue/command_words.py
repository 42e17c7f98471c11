"""What the installed skills let a recogniser listen for, and whether it needs to."""

from __future__ import annotations

from collections.abc import Iterable

from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.skills import installed_skills, read_texts
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.language.written import to_written


class CommandWords:
    """The words of all commands, and which texts are commands beyond doubt. Building takes some 100 ms."""

    def __init__(self, names: Iterable[str] = (), phrases: Iterable[str] = PHRASES) -> None:
        """`names` are other words to expect, `phrases` those that wake the glasses."""
        phrases = tuple(phrases)
        self._wake = WakePhrases(phrases)
        sheets = [text for skill in installed_skills() for text in skill.sheets()]
        self._grammar = Grammar.from_yaml([*read_texts("quark_glasses", "skills", "common"), *sheets])
        self.expected = self._grammar.expected((*names, *phrases))

    def certain(self, text: str, language: str) -> bool:
        """Whether a recognised text is word for word a command, or nothing but the wake phrase."""
        written = to_written(text, language)
        wake = self._wake.find(written, language)
        request = wake.rest if wake else written
        match = self._grammar.match(request, language) if request else None
        return not request or (match is not None and match.how == "exact")
