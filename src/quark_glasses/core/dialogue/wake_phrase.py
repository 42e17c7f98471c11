"""Finds the wake phrase at the start of recognised text, by its sound.

Recognisers seldom know the name: "Hey Quark" comes out as "Hey Cork", "Hay, Kwok"; 你好夸克 as 你好跨克 or 您好夸可. Words are compared
one by one; names that sound further away but are often written are listed in `HEARD_AS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quark_glasses.core.dialogue.tokens import Token, tokenize
from quark_glasses.core.language.pronounce import distance, is_han, pinyin, sound_distance, sounds

PHRASES = ("hey quark", "hi quark", "okay quark", "你好夸克", "夸克夸克", "嗨夸克", "嘿夸克")

# What recognisers write for a word of the phrase beside what sounds nearly the same.
HEARD_AS: dict[str, frozenset[str]] = {
    "quark": frozenset("clark quartz quarts quarks quack kwak kwark kuark quaak corks cork's craque qwark quarc".split()),
    "hey": frozenset("hay hei he eh ay hate".split()),
    "hi": frozenset("high hai".split()),
    "okay": frozenset("ok k kay".split()),
    "嗨": frozenset("hi hey hai high 嘿 海 还 害".split()),
    "嘿": frozenset("hey hei hi 黑 嗨".split()),
    "克": frozenset("ke k c 课 可 客 科 刻".split()),
    "夸": frozenset("kua qua 跨 垮 挎".split()),
}
_FILLERS = frozenset("um uh er oh so well and ah hmm 嗯 呃 啊 哦 喔 诶 哎 那 额 唉 欸".split())
_MOST_FILLERS = 2
_WORD_LIMIT = 0.155  # an English word may differ by so much ("cork" 0.08, "quirk" 0.15; "work" 0.16, "mark" 0.38)
_JOINED_LIMIT = 0.1  # the whole phrase, where word borders moved ("hey qu ark")
_CHARACTER_LIMIT = 0.35  # one Chinese character
_MEAN_LIMIT = 0.12  # all of them
_LISTED = 0.1  # distance that counts for a listed word
_EDGE = " \t\n,.!?;:，。！？；：、…—-"


@dataclass(frozen=True)
class WakeMatch:
    """A wake phrase in text: which one, how sure (0..1), where (characters `start` to `end`), and what follows it."""

    phrase: str
    score: float
    rest: str
    start: int
    end: int


class WakePhrases:
    """The phrases that wake the glasses."""

    def __init__(self, phrases: Sequence[str] = PHRASES) -> None:
        self._phrases = [(phrase, [token.text for token in tokenize(phrase)]) for phrase in phrases]

    def find(self, text: str, language: str = "") -> WakeMatch | None:
        """The wake phrase at the start of `text` (after at most two fillers), or None. A phrase said twice counts as one.

        `language` is accepted for symmetry with the grammar; phrases of all languages are looked for.
        """
        tokens = tokenize(text)
        words = [token.text for token in tokens]
        found = max(self._matches(words), key=lambda match: (match[1], match[3]), default=None)
        if found is None:
            return None
        phrase, score, first, last = found
        again = self.find(_rest(text, tokens, last), language)
        end = tokens[last - 1].end
        if again is not None:
            return WakeMatch(phrase, score, again.rest, tokens[first].start, len(text) - len(again.rest))
        return WakeMatch(phrase, score, _rest(text, tokens, last), tokens[first].start, end)

    def _matches(self, words: Sequence[str]) -> Iterator[tuple[str, float, int, int]]:
        """Phrase, score, first and last + 1 token of every possible match."""
        for first in range(_MOST_FILLERS + 1):
            if first and (first > len(words) or words[first - 1] not in _FILLERS):
                return
            for phrase, spoken in self._phrases:
                for size in (len(spoken), len(spoken) - 1, len(spoken) + 1):
                    heard = words[first : first + size]
                    if len(heard) == size > 0:
                        score = _score(spoken, heard)
                        if score is not None:
                            yield phrase, score, first, first + size


def _rest(text: str, tokens: Sequence[Token], last: int) -> str:
    return text[tokens[last - 1].end :].strip(_EDGE)


def _score(spoken: Sequence[str], heard: Sequence[str]) -> float | None:
    """How well heard words are the spoken ones, or None."""
    if len(spoken) != len(heard):
        if any(is_han(word[0]) for word in (*spoken, *heard)):
            return None
        far = sound_distance("".join(map(sounds, spoken)), "".join(map(sounds, heard)))
        return 1 - far if far <= _JOINED_LIMIT else None
    total = 0.0
    for a, b in zip(spoken, heard, strict=True):
        far = _word_distance(a, b)
        if far > (_CHARACTER_LIMIT if is_han(a[0]) else _WORD_LIMIT):
            return None
        total += far
    mean = total / len(spoken)
    return 1 - mean if mean <= _MEAN_LIMIT else None


def _word_distance(spoken: str, heard: str) -> float:
    if spoken == heard:
        return 0.0
    if heard in HEARD_AS.get(spoken, ()):
        return min(_LISTED, distance(spoken, heard))
    if is_han(spoken[0]) and heard in pinyin(spoken):
        return _LISTED
    return distance(spoken, heard)
