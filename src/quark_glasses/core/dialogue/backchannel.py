"""What somebody says who listens ("uh-huh", "嗯"), what ends the talk ("stop", "别说了"), and what is neither.

The words stand in `skills/backchannel.LANGUAGE.yaml`; those of all languages are known at once, since recognisers take a hum for a
word of either. V. Yngve, "On getting a word in edgewise" (1970), gave the backchannel its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum

import yaml

from quark_glasses.core.dialogue.skills import read_texts
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.errors import InvalidInput

MOST_WORDS = 8  # longer utterances are no backchannel, whatever they are made of
_HUM = re.compile(r"m+|m+[hu]+m*|h+m+|u+h+|u+m+|a+h+|o+h+|e+[hrm]+|(?:ha)+|[嗯恩啊哈哦呵唔]+")

Words = tuple[str, ...]


class Remark(Enum):
    """What an utterance is, as a whole."""

    NOTHING = "nothing"
    SOUND = "sound"  # of listening: never an answer
    ASSENT = "assent"  # the same, but an answer where something was asked
    STOP = "stop"
    OTHER = "other"


class Backchannels:
    """Sorts what is said while the assistant talks."""

    def __init__(self, sheets: Iterable[str] | None = None) -> None:
        """`sheets` are YAML texts; None takes those of the package. Raises `InvalidInput`."""
        texts = read_texts("quark_glasses", "skills", "backchannel") if sheets is None else sheets
        lists: dict[str, set[Words]] = {"sounds": set(), "assent": set(), "stops": set(), "around": set()}
        for text in texts:
            for name, phrases in _sheet(text).items():
                lists[name] |= {_words(phrase) for phrase in phrases}
        self._sounds, self._assent, self._stops, self._around = lists.values()
        listening = self._sounds | self._assent
        self._begun = {phrase[:size] for phrase in listening for size in range(1, len(phrase))}

    def sort(self, text: str) -> Remark:
        """What a whole utterance is, without its wake phrase."""
        words = _words(text)
        if not words:
            return Remark.NOTHING
        if self._made_of(words, self._stops | self._around) and self._holds(words, self._stops):
            return Remark.STOP
        if len(words) > MOST_WORDS or not self._made_of(words, self._sounds | self._assent, hums=True):
            return Remark.OTHER
        only_sounds = self._made_of(words, self._sounds, hums=True) and not self._holds(words, self._assent)
        return Remark.SOUND if only_sounds else Remark.ASSENT

    def all_of(self, text: str) -> bool:
        """Whether an utterance is nothing but a backchannel."""
        return self.sort(text) in (Remark.SOUND, Remark.ASSENT)

    def may_become(self, text: str) -> bool:
        """Whether the words so far can be the beginning of a backchannel."""
        words = _words(text)
        return any(
            self._made_of(words[:size], self._sounds | self._assent, hums=True) and (not words[size:] or words[size:] in self._begun)
            for size in range(len(words) + 1)
        )  # fmt: skip

    def _made_of(self, words: Words, phrases: set[Words], *, hums: bool = False) -> bool:
        """Whether words are phrases, one after another."""
        ends = {0}
        for start in range(len(words)):
            if start in ends:
                if hums and _HUM.fullmatch(words[start]):
                    ends.add(start + 1)
                ends |= {start + len(phrase) for phrase in phrases if words[start : start + len(phrase)] == phrase}
        return len(words) in ends

    def _holds(self, words: Words, phrases: set[Words]) -> bool:
        return any(words[i : i + len(phrase)] == phrase for phrase in phrases for i in range(len(words)))


def _words(text: str) -> Words:
    return tuple(token.text for token in tokenize(text))


def _sheet(text: str) -> dict[str, Sequence[str]]:
    """The lists of one sheet."""
    tree = yaml.safe_load(text)
    lists = (
        {name: tree.get(name, []) for name in ("sounds", "assent", "stops", "around")} if isinstance(tree, dict) else {}
    )
    if not lists or not all(isinstance(word, str) for words in lists.values() for word in words):
        raise InvalidInput("a sheet of backchannels is not made of lists of texts", "See skills/backchannel.en.yaml")
    return lists
