"""What the installed skills let a recogniser listen for, and whether it needs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from quark_glasses.core.dialogue.grammar import Grammar, IntentMatch
from quark_glasses.core.dialogue.interpreter import Interpreter
from quark_glasses.core.dialogue.readings import believed
from quark_glasses.core.dialogue.skills import installed_skills, read_texts
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.dialogue.wordings import Wordings
from quark_glasses.core.language.written import to_written
from quark_glasses.core.speech.expected import Expected, Reading
from quark_glasses.core.speech.streaming import Heard

CERTAIN = {"exact": 0.0, "wording": 0.85}  # score from which a command is beyond doubt, by how it was found
CLEAR = 0.9  # confidence from which a text is what was said, however near another is


class CommandWords:
    """All commands, word by word, and which texts are commands beyond doubt. Building takes some 100 ms."""

    def __init__(self, phrases: Iterable[str] = PHRASES) -> None:
        """`phrases` are those that wake the glasses."""
        phrases = tuple(phrases)
        self._wake = WakePhrases(phrases)
        sheets = [text for skill in installed_skills() for text in skill.sheets()]
        self._grammar = Grammar.from_yaml([*read_texts("quark_glasses", "skills", "common"), *sheets])
        self._interpreter = Interpreter(self._grammar)
        self.expected = Expected(self._grammar.sentences(phrases))

    @staticmethod
    def prepare() -> None:
        """Read what the first request would else wait for, some 100 ms."""
        Wordings.installed()

    def certain(self, text: str, language: str) -> bool:
        """Whether a recognised text is a command beyond doubt, or nothing but the wake phrase; labels are of known words."""
        request = self._request(text, language)
        if not request:
            return bool(text)
        match = self._interpreter.match(request, language)
        if match is None or match.score < CERTAIN.get(match.how, 2.0):
            return False
        label = [token.text for token in tokenize(str(match.slots.get("label", "")))]
        return self._grammar.known(match.language).issuperset(label)

    def among(self, heard: Heard) -> tuple[str, ...]:
        """The first of a recogniser's own alternatives that is a command beyond doubt, as it is written; () for none.

        "Alarm 615" where "Alarmed, 615" was a little likelier.
        """
        if not heard.text or heard.confidence >= CLEAR:
            return ()
        commands = (text for text in heard.alternatives if self.certain(text, heard.language))
        return tuple(to_written(text, heard.language) for text in islice(commands, 1))

    def believed(self, heard: str, language: str, readings: Sequence[Reading]) -> tuple[str, ...]:
        """The commands among the readings that may have been said where this was recognised ("" for nothing), likeliest first."""
        matches = [self._match(reading.text, language) for reading in readings]
        texts = believed(to_written(heard, language), language, readings, matches)
        return tuple(to_written(text, language) for text in texts)

    def _match(self, text: str, language: str) -> IntentMatch | None:
        request = self._request(text, language)
        return self._grammar.match(request, language) if request else None

    def _request(self, text: str, language: str) -> str:
        """A text as it is written, without the wake phrase."""
        written = to_written(text, language)
        wake = self._wake.find(written, language)
        return wake.rest if wake else written
