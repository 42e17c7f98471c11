"""Finds the wake phrase at the start of recognised text, by its sound.

Recognisers seldom know the name: "Hey Quark" comes out as "Hey Cork", "Hay, Kwok"; 你好夸克 as 你好跨克 or 您好夸可. Words are compared
one by one; names that sound further away but are often written are listed in `HEARD_AS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quark_glasses.core.dialogue.tokens import Token, tokenize
from quark_glasses.core.language.pronounce import distance, is_han, pinyin, sound_distance, sounds

PHRASES = (
    "hey quark",
    "hi quark",
    "okay quark",
    "你好夸克",
    "夸克夸克",
    "嗨夸克",
    "嘿夸克",
    "你好quark",
    "嗨quark",
    "嘿quark",
)

# What recognisers write for a word of the phrase beside what sounds nearly the same.
HEARD_AS: dict[str, frozenset[str]] = {
    "quark": frozenset(
        "clark quartz quart quarts quarks quack kwak kwark kuark quaak corks craque qwark quarc".split()
    ),
    "hey": frozenset("hay hei he eh ay hate".split()),
    "hi": frozenset("high hai i".split()),
    "okay": frozenset("ok k kay".split()),
    "嗨": frozenset("hi hey hai high 海 还 還 害 孩".split()),
    "嘿": frozenset("hey hei 黑".split()),
}

# A name that is no word comes out as many; these are the syllables that recognisers write for its characters, with distances.
HEARD_SYLLABLES: dict[str, dict[str, float]] = {
    "夸": {"kua": 0.0, "kuai": 0.1, "kuan": 0.12, "gua": 0.12, "guai": 0.15, "guan": 0.2, "hua": 0.15, "huai": 0.2, "huan": 0.2,
          "ku": 0.2, "kuo": 0.15, "qua": 0.0, "ka": 0.2, "kuang": 0.2},
    "克": {"ke": 0.0, "ku": 0.12, "te": 0.12, "ge": 0.12, "kou": 0.2, "kuo": 0.15, "ka": 0.15, "k": 0.0, "c": 0.0, "he": 0.2, "guai": 0.24},
}  # fmt: skip
_GREETINGS = frozenset("嗨 嘿 hi hey hai hei high".split())
_TAKEN = {("okay", "clark"), ("okay", "work")}  # begins an ordinary sentence more often
_GLUED = re.compile(r"(h?[iaey]{1,3}|ok|o)(qu?w?[ao]r[ckt][sz]?|kwark)")  # "Iquark" for "Hi Quark"
_FILLERS = frozenset("um uh er oh so well and ah hmm 嗯 呃 啊 哦 喔 诶 哎 那 额 唉 欸".split())
_MOST_FILLERS = 2
_WORD_LIMIT = 0.155  # an English word may differ by so much ("cork" 0.08, "quirk" 0.15; "work" 0.16, "mark" 0.38)
_JOINED_LIMIT = 0.1  # the whole phrase, where word borders moved ("hey qu ark")
_CHARACTER_LIMIT = 0.35  # one Chinese character
_MEAN_LIMIT = 0.12  # all of them
_HEAD_LIMIT = 0.75  # both of 你好 before a name that is right up to
_NAME_LIMIT = 0.23
_SHORT_LIMIT = 0.07  # all three of 嗨夸克 (还款客服 starts much alike)
_DOUBLE_LIMIT = 0.2  # all of 夸克夸克
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
        tokens = _unglued(tokenize(text))
        words = [token.text for token in tokens]
        found = max(self._matches(words), key=lambda match: (match[1], match[3], match[0] in text), default=None)
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


def _unglued(tokens: Sequence[Token]) -> list[Token]:
    """Tokens with a name that grew together with the word before it taken apart."""
    found: list[Token] = []
    for token in tokens:
        glued = _GLUED.fullmatch(token.text)
        if glued:
            middle = token.start + len(glued[1])
            found += [Token(glued[1], token.start, middle), Token(glued[2], middle, token.end)]
        else:
            found.append(token)
    return found


def _rest(text: str, tokens: Sequence[Token], last: int) -> str:
    return text[tokens[last - 1].end :].strip(_EDGE)


def _score(spoken: Sequence[str], heard: Sequence[str]) -> float | None:
    """How well heard words are the spoken ones, or None."""
    if len(spoken) != len(heard):
        if any(is_han(word[0]) for word in (*spoken, *heard)):
            return None
        far = sound_distance("".join(map(sounds, spoken)), "".join(map(sounds, heard)))
        return 1 - far if far <= _JOINED_LIMIT else None
    if tuple(heard) in _TAKEN:
        return None
    distances = [_word_distance(a, b) for a, b in zip(spoken, heard, strict=True)]
    mean = sum(distances) / len(spoken)
    if is_han(spoken[0][0]):
        head, name = sum(distances[:-2]), sum(distances[-2:])
        if len(spoken) == 3 and heard[0] not in _GREETINGS and name > _LISTED:
            return None  # 还款客服, 还挂科了
        blurred_head = (
            distances[0] <= _CHARACTER_LIMIT and head <= _HEAD_LIMIT and name <= _NAME_LIMIT and len(spoken) == 4
        )
        right_name = head <= _CHARACTER_LIMIT and name == 0
        if blurred_head or right_name:
            return 1 - mean
    limit = _CHARACTER_LIMIT if is_han(spoken[0][0]) else _WORD_LIMIT
    return 1 - mean if max(distances) <= limit and mean <= _mean_limit(spoken) else None


def _mean_limit(spoken: Sequence[str]) -> float:
    """The shorter a Chinese phrase, the more of it must be right; one that says the same twice is like no other words."""
    half = len(spoken) // 2
    if len(spoken) > 2 and spoken[:half] == spoken[half:]:
        return _DOUBLE_LIMIT
    return _SHORT_LIMIT if len(spoken) == 3 and is_han(spoken[0][0]) else _MEAN_LIMIT


def _word_distance(spoken: str, heard: str) -> float:
    if spoken == heard:
        return 0.0
    if heard in HEARD_AS.get(spoken, ()):
        return min(_LISTED, distance(spoken, heard))
    listed = HEARD_SYLLABLES.get(spoken, {})
    readings = pinyin(heard) if is_han(heard[0]) else (heard,)
    known = [listed[reading] for reading in readings if reading in listed]
    if known:
        return min(known)
    if is_han(spoken[0]) and heard in pinyin(spoken):
        return _LISTED
    return distance(spoken, heard)
