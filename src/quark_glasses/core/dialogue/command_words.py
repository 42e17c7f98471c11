"""What the installed skills let a recogniser listen for, and whether it needs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice

from quark_glasses.core.dialogue.grammar import Grammar, IntentMatch
from quark_glasses.core.dialogue.interpreter import AGREES, Interpreter
from quark_glasses.core.dialogue.readings import believed, text_distance
from quark_glasses.core.dialogue.skills import installed_skills, read_texts
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.dialogue.wording_wishes import COSTLY, LOSING
from quark_glasses.core.dialogue.wordings import Wordings
from quark_glasses.core.language.written import to_written
from quark_glasses.core.speech.expected import Expected, Reading
from quark_glasses.core.speech.streaming import Heard

CERTAIN = {"exact": 0.0, "wording": 0.85}  # score from which a command is beyond doubt, by how it was found
RATHER_NOTED = 0.5  # probability by its wording from which another text is a note
ALONE = 0.97  # the same for another text than the likeliest, by its wording alone
NEAR = 0.3  # distance in sound within which another text may be what was heard
NEARER = 0.15  # the same of requests that cost more
NEAREST = 0.1  # the same of requests that take away what nobody brings back
LISTENED = 1.6  # times as far, where requests were listened for
ASKED = 16  # texts judged last: one utterance asks of the same one several times
RATHER_WELL = 0.8  # confidence from which a command by a template is what was said
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
        self._sure = lru_cache(maxsize=ASKED)(self._judged)

    @staticmethod
    def prepare() -> None:
        """Read what the first request would else wait for, some 100 ms."""
        Wordings.installed()

    def certain(self, text: str, language: str) -> bool:
        """Whether a recognised text is a command beyond doubt, or nothing but the wake phrase; labels are of known words."""
        return self._sure(text, language)[0]

    def settled(self, heard: Heard) -> bool:
        """Whether nothing need be heard again: a command by a template, heard rather well, that gives nothing a name."""
        if not heard.text or heard.confidence < RATHER_WELL:
            return False
        sure, match = self._sure(heard.text, heard.language)
        return sure and (match is None or (match.how == "exact" and "label" not in match.slots))

    def _judged(self, text: str, language: str) -> tuple[bool, IntentMatch | None]:
        """Whether a text is a command beyond doubt, and which; None for nothing but the wake phrase."""
        request = self._request(text, language)
        if not request:
            return bool(text), None
        match = self._interpreter.match(request, language, resembling=False)
        return (True, match) if match is not None and self._doubtless(match) else (False, None)

    def _doubtless(self, match: IntentMatch) -> bool:
        if match.score < CERTAIN.get(match.how, 2.0):
            return False
        label = [token.text for token in tokenize(str(match.slots.get("label", "")))]
        return self._grammar.known(match.language).issuperset(label)

    def requested(self, heard: Heard, again: Iterable[str]) -> str:
        """The first of what a sound may be, heard again as a request, that is one beyond doubt; "" where none is.

        Who listens for requests hears them better: "Wake me up, I'm too salmon" was "Wake me at five to seven".
        """
        if not heard.text or heard.confidence >= CLEAR:
            return ""
        return next((text for text in again if self._asks(text, heard)), "")

    def _asks(self, text: str, heard: Heard) -> bool:
        """Whether a text is a request beyond doubt, and not too far from what was heard."""
        language = heard.language
        sure, match = self._sure(text, language)
        if match is None:
            return sure
        return _fits(match, self._far(heard.text, to_written(text, language), language) / LISTENED)

    def among(self, heard: Heard, others: Iterable[str]) -> tuple[str, ...]:
        """One of other texts for the same sound that is a command beyond doubt, as it is written; () for none.

        "Alarm 615" where "Alarmed, 615" was a little likelier. The first one word for word, else the first by its wording where what
        was heard is none.
        """
        language = heard.language
        if not heard.text or heard.confidence >= CLEAR:
            return ()
        far = {
            text: self._far(heard.text, text, language)
            for text in (to_written(other, language) for other in others if other != heard.text)
        }
        near = [text for text, distance in far.items() if distance <= NEAR]
        certain, asked = self._sure(heard.text, language)
        found: Iterable[str] = (text for text in near if self._follows(text, language, far[text], asked))
        if not certain:
            found = chain(found, (text for text in near if self._worded(text, language, far[text])))
        return tuple(islice(found, 1))

    def _far(self, heard: str, text: str, language: str) -> float:
        """How far another text, as it is written, sounds from what was heard."""
        return text_distance(to_written(heard, language), text, language)

    def _follows(self, text: str, language: str, far: float, asked: IntentMatch | None) -> bool:
        """Whether a text follows a template word for word and is worded like it, or is nothing but the wake phrase.

        Where what was heard is a request beyond doubt, only the same with other slots is another one.
        """
        request = self._request(text, language)
        match = self._grammar.match(request, language, resembling=False) if request else None
        if match is None:
            return bool(text) and not request
        if asked is not None and asked.intent != match.intent:
            return False
        least = RATHER_NOTED if "text" in match.slots else AGREES  # any words fit a note: "take a note at this picture"
        return _fits(match, far) and self._doubtless(match) and self._interpreter.agrees(match, language, least)

    def _worded(self, text: str, language: str, far: float) -> bool:
        """Whether a text is worded like a request beyond doubt; more so where it does not even resemble a template."""
        match = self._interpreter.match(self._request(text, language), language, resembling=False)
        if match is None or match.how != "wording" or not _fits(match, far) or not self._doubtless(match):
            return False
        return bool(match.template) or match.score >= ALONE

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


def _fits(match: IntentMatch, far: float) -> bool:
    """Whether a request may have been said that sounds so far from what was heard."""
    return far <= (NEAREST if match.intent in LOSING else NEARER if match.intent in COSTLY else NEAR)
