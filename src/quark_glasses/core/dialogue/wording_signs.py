"""What a sentence shows of its wording: its words, their neighbours and how they sound, with amounts and times as one sign each.

    wake me at half past six  ->  ^ wake me {time} $: "wake", "wake me", "^ wake me", "wake _ {time}", "~wAk mi" ...

A statistical model of wordings (`wordings`) weighs them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quark_glasses.core.dialogue.clock_times import clock_time
from quark_glasses.core.dialogue.quantities import duration, number, percent
from quark_glasses.core.dialogue.spoken_numbers import Parser
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.language.pronounce import is_han, sounds, syllables

UNKNOWN = "{unknown}"
FIRST, LAST = "^", "$"
MOST_UNKNOWN = 4  # more count as so many
LONGEST = 8  # pairs of tokens; longer sentences count as so long
_PARSERS: tuple[tuple[str, Parser], ...] = (
    ("duration", duration),
    ("percent", percent),
    ("number", number),
    ("time", clock_time),
)
_PAUSE = re.compile(r"[,.;:!?，。；：！？、…—-]")
_NO_AMOUNT = frozenset("一 两 一点 半 点 一半 a half an".split())  # 大一点, half of the people
# "set one for six": an alarm
_BEFORE_ONE = frozenset(
    "set make add put create get do need want have the that this another last next new only of".split()
)
_PERCENT = ("%", "percent", "per cent", "分之", "成")
_INITIALS = {"zh": "z", "ch": "c", "sh": "s", "n": "l"}
_FINALS = {"ing": "in", "eng": "en", "ang": "an", "iang": "ian", "uang": "uan"}
_WORDS = {"zh": (2, 3, 4), "en": (2, 3)}  # how many words in a row make a sign
_SOUNDS = {"zh": (1, 2, 3), "en": (1, 2)}


@dataclass(frozen=True)
class Word:
    """A word of a sentence, or an amount that stands as one.

    Attributes:
        text: the token, or "{duration}", "{percent}", "{number}", "{time}".
        first, end: its tokens.
        apart: whether punctuation stands before it.
    """

    text: str
    first: int
    end: int
    apart: bool = False

    @property
    def amount(self) -> bool:
        return self.text[0] == "{"


@lru_cache(maxsize=2_000)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a sentence; where several kinds of amount begin, the longest is meant."""
    tokens = tokenize(text)
    found: list[Word] = []
    while (at := found[-1].end if found else 0) < len(tokens):
        ends = [(kind, read.end) for kind, parse in _PARSERS if (read := parse(tokens, at)) and not read.cost]
        kind, end = max(ends, key=lambda pair: pair[1], default=("", at + 1))
        said = "".join(token.text for token in tokens[at:end])
        apart = at > 0 and _PAUSE.search(text, tokens[at - 1].end, tokens[at].start) is not None
        stands_for = said == "one" and found and found[-1].text in _BEFORE_ONE
        if not kind or said in _NO_AMOUNT or stands_for:
            found.append(Word(tokens[at].text, at, at + 1, apart))
        else:
            bare = kind == "percent" and not any(sign in said for sign in _PERCENT)
            found.append(Word("{number}" if bare else f"{{{kind}}}", at, end, apart))
    return tuple(found)


def signs(words: Sequence[str], language: str, known: Collection[str]) -> set[str]:
    """The signs of a sentence; words that are not `known` are all one."""
    met = [word if word in known else UNKNOWN for word in words]
    found = {*met, *_rows(met, _WORDS[language], ""), *_gaps(met)}
    found.update(_rows([_sound(word) for word in words], _SOUNDS[language], "~"))
    found.add(f"#unknown {min(met.count(UNKNOWN), MOST_UNKNOWN)}")
    found.add(f"#long {min(len(words) // 2, LONGEST)}")
    return found


def _rows(words: Sequence[str], sizes: Sequence[int], mark: str) -> Iterator[str]:
    framed = (FIRST, *words, LAST)
    for size in sizes:
        yield from (mark + " ".join(framed[at : at + size]) for at in range(len(framed) - size + 1))


def _gaps(words: Sequence[str]) -> Iterator[str]:
    framed = (FIRST, *words, LAST)
    return (f"{first} _ {last}" for first, last in zip(framed, framed[2:], strict=False))


@lru_cache(maxsize=20_000)
def _sound(word: str) -> str:
    """A word as it sounds; syllables that speakers and recognisers mix up are one."""
    if word[0] == "{" or not is_han(word[0]):
        return word if word[0] == "{" else sounds(word)
    initial, final = next(iter(syllables(word)), ("", word))
    return _INITIALS.get(initial, initial) + _FINALS.get(final, final)
