"""What somebody says who listens ("uh-huh", "嗯"), what ends the talk ("stop", "别说了"), and what is neither.

The words stand in `skills/backchannel.LANGUAGE.yaml`; those of all languages are known at once, since recognisers take a hum for a
word of either. V. Yngve, "On getting a word in edgewise" (1970), gave the backchannel its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum

import yaml

from quark_glasses.core.dialogue.grammar import SAFE_LOADER
from quark_glasses.core.dialogue.skills import read_texts
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.language.pronounce import distance, is_han, sound_distance, sounds

MOST_WORDS = 8  # longer utterances are no backchannel, whatever they are made of
SHORT_WORDS = 3  # words of such an utterance may be misheard ones
SHORT_S = 1.3  # a hum, with the pre-roll
UNSURE = 0.5  # confidence below which so short a sound may be anything
UNSURE_SHARP = 0.35  # the same for words that nobody says who only listens,
UNSURE_COMMAND = 0.2  # for commands,
UNSURE_ONE = 0.65  # but for a single word of another kind, or of one syllable, which any hum may be
_ALIKE = 0.25  # distance of sounds that recognisers mix up
_ALIKE_CHARACTER, _ALIKE_CHARACTERS = 0.35, 0.2  # of one, of all on average
_NEARLY_CHARACTER = 0.7  # of the one that differs in a phrase of so many:
NEARLY = 3
_LISTS = ("sounds", "assent", "stops", "around", "sharp")
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
        lists: dict[str, set[Words]] = {name: set() for name in _LISTS}
        for text in texts:
            for name, phrases in _sheet(text).items():
                lists[name] |= {_words(phrase) for phrase in phrases}
        self._sounds, self._assent, self._stops, self._around, self._sharp = lists.values()
        self._listening = self._sounds | self._assent
        self._begun = {phrase[:size] for phrase in self._listening for size in range(1, len(phrase))}

    def sort(self, text: str) -> Remark:
        """What a whole utterance is, without its wake phrase."""
        words = _words(text)
        if not words:
            return Remark.NOTHING
        if self._made_of(words, self._stops | self._around) and self._holds(words, self._stops):
            return Remark.STOP
        if len(words) > MOST_WORDS or not self._made_of(words, self._listening, hums=True):
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
            self._made_of(words[:size], self._listening, hums=True) and (not words[size:] or words[size:] in self._begun)
            for size in range(len(words) + 1)
        )  # fmt: skip

    def perhaps(self, text: str, confidence: float, seconds: float, *, command: bool = False) -> bool:
        """Whether a short sound may be a hum or a word of agreement that was misheard: "Mom" for "mm-hmm", 迟到了 for 知道了.

        `confidence` is the recogniser's; `seconds` is the length of the utterance with its pre-roll; `command`: the text is one.
        """
        words = _words(text)
        if not words:
            return False
        sharp = command or self._made_of(words, self._sharp | self._around)
        alone = len(set(words)) == 1 and (not sharp or _one_syllable(words[0]))
        unsure = UNSURE_COMMAND if command else UNSURE_SHARP if sharp else UNSURE
        least = UNSURE_ONE if alone else unsure
        if confidence < least and seconds <= SHORT_S:
            return True
        if sharp or len(words) > SHORT_WORDS:
            return False
        if not is_han(words[0][0]):
            return len(words) < SHORT_WORDS and any(_alike(words, one) for one in self._listening)
        ends = {0}  # places up to which phrases that sound alike explain the words
        for start in range(len(words)):
            if start in ends:
                ends |= {start + len(one) for one in self._listening if _alike(words[start : start + len(one)], one)}
        return len(words) in ends

    def like_a_stop(self, text: str) -> bool:
        """Whether a text sounds nearly as what ends the talk does, of two words or more: 别输了 for 别说了."""
        words = _words(text)
        return any(len(stop) > 1 and (_alike(words, stop) or _nearly(words, stop)) for stop in self._stops)

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


def _one_syllable(word: str) -> bool:
    """Whether a word is a Chinese character, or has vowels in one place only."""
    return is_han(word[0]) or len(re.findall(r"[aeiouy]+", word.rstrip("e"))) <= 1


def _alike(words: Words, phrase: Words) -> bool:
    """Whether words sound nearly as a phrase does."""
    if not words or is_han(words[0][0]) != is_han(phrase[0][0]):
        return False
    if not is_han(words[0][0]):
        return sound_distance("".join(map(sounds, words)), "".join(map(sounds, phrase))) <= _ALIKE
    if len(words) != len(phrase):
        return False
    far = [distance(a, b) for a, b in zip(words, phrase, strict=True)]
    return max(far) <= _ALIKE_CHARACTER and sum(far) / len(far) <= _ALIKE_CHARACTERS


def _nearly(words: Words, phrase: Words) -> bool:
    """Whether three Chinese characters or more are those of a phrase, but for one that sounds a little like it."""
    if not len(words) == len(phrase) >= NEARLY or not is_han(words[0][0]) or not is_han(phrase[0][0]):
        return False
    far = [distance(a, b) for a, b in zip(words, phrase, strict=True) if a != b]
    return len(far) == 1 and far[0] <= _NEARLY_CHARACTER


def _sheet(text: str) -> dict[str, Sequence[str]]:
    """The lists of one sheet."""
    tree = yaml.load(text, Loader=SAFE_LOADER)
    lists = {name: tree.get(name, []) for name in _LISTS} if isinstance(tree, dict) else {}
    if not lists or not all(isinstance(word, str) for words in lists.values() for word in words):
        raise InvalidInput("a sheet of backchannels is not made of lists of texts", "See skills/backchannel.en.yaml")
    return lists
