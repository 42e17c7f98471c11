"""Spoken numbers, and how a quantity is read from tokens: as written, or else as it sounds.

Words misheard as others of the same sound ("for to minutes", "五分中") are accepted at a small cost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from quark_glasses.core.dialogue.tokens import Token
from quark_glasses.core.language.pronounce import is_han, pinyin

MISHEARD_COST = 0.12  # for each token taken for another of the same sound


@dataclass(frozen=True)
class Quantity:
    """What was read: up to token `end` (exclusive); `cost` counts misheard words."""

    end: int
    value: object
    cost: float = 0.0


Parser = Callable[[Sequence[Token], int], "Quantity | None"]

ZH_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "俩": 2, "〇": 0, "幺": 1}
_ZH_DIGIT = "[一二两俩三四五六七八九]"
_ZH_LAST = "(?:[二两俩三四五六七八九]|一(?![定起直]))"  # 七点二十一定来: at twenty past, for certain
_ZH_TENS = rf"(?:{_ZH_DIGIT}?十{_ZH_LAST}?|{_ZH_DIGIT})"
_ZH_HUNDREDS = rf"{_ZH_DIGIT}?百(?:零{_ZH_DIGIT}|{_ZH_DIGIT}?十{_ZH_DIGIT}?|{_ZH_DIGIT})?"  # 三百五, not 十二十五
_ZH_THOUSANDS = rf"{_ZH_DIGIT}千(?:零?{_ZH_HUNDREDS}|零{_ZH_TENS}|{_ZH_DIGIT})?"
_ZH_SPELT = "[零〇一二三四五六七八九幺]{2,4}(?![十百千])"  # digit by digit
ZH_WHOLE = rf"(?:\d+|{_ZH_HUNDREDS}|{_ZH_SPELT}|零?{_ZH_TENS}|[零〇])"
ZH_NUMBER = rf"(?:\d+(?:\.\d+)?|(?:{_ZH_THOUSANDS}|{ZH_WHOLE})(?:点[零一二三四五六七八九]+)?)"
EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
EN_TENS = {
    word: 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
EN_VALUE = {word: i for i, word in enumerate(EN_SMALL)} | EN_TENS | {"fourty": 40}
_EN_UNIT = "|".join(sorted(EN_VALUE, key=len, reverse=True))
EN_UNDER_100 = rf"(?:(?:{'|'.join(EN_TENS)}) (?:{'|'.join(EN_SMALL[1:10])})\b|(?:{_EN_UNIT})\b)"
EN_NUMBER = (
    rf"(?:\d+(?:\.\d+)?\b|{EN_UNDER_100} point (?:{'|'.join(EN_SMALL[:10])})\b"
    rf"|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) )?hundred\b(?: and)?(?: {EN_UNDER_100})?|{EN_UNDER_100})"
)


def zh_number(text: str) -> float:
    """Value of a number in Chinese or Arabic digits, for example 一百零五, 二点五 or 30."""
    if text[0].isdigit():
        return float(text)
    whole, _, part = text.partition("点")
    if part:
        return zh_number(whole) + float("0." + "".join(str(ZH_DIGIT[c]) for c in part))
    if not any(c in "十百千" for c in whole):
        return float("".join(str(ZH_DIGIT[c]) for c in whole))
    total, digit = 0, -1
    for char in whole:
        if char in ZH_DIGIT:
            digit = ZH_DIGIT[char]
            continue
        total += (1 if digit < 0 else digit) * {"十": 10, "百": 100, "千": 1000}[char]
        digit = -1
    return float(total + max(digit, 0))


def en_number(text: str) -> float:
    """Value of a number in English words (up to 999) or Arabic digits."""
    if text[0].isdigit():
        return float(text)
    whole, _, part = text.partition(" point ")
    if part:
        return en_number(whole) + en_number(part) / 10
    total = 0
    for word in text.split():
        if word == "hundred":
            total = max(total, 1) * 100
        elif word in EN_VALUE:
            total += EN_VALUE[word]
    return float(total)


_EN_HOMOPHONE = {"to": "two", "too": "two", "for": "four", "fore": "four", "ate": "eight", "won": "one", "tin": "ten",
                 "sex": "six", "minuets": "minutes", "our": "hour", "ours": "hours", "half": "half", "have": "half"}  # fmt: skip
_AFTER = {"分中": "钟", "中五": "午"}  # what the second of two characters is heard as after the first
_NO_HALF = frozenset([*EN_VALUE, "a"])  # "have seven" is no half past six
_PARTICLES = frozenset("吧就是")  # at the end of a quantity they are no digits (调到五十吧)
_AT_END = frozenset(("to", "too", "for", "fore", "have"))  # likewise after other words ("at six to catch the train")
_ZH_SPOKEN = "零一二两三四五六七八九十百半个分钟秒小时点刻天早上午下晚明后今整"
HORIZON = 16  # tokens; no quantity is longer


@lru_cache(maxsize=1)
def _by_pinyin() -> dict[str, str]:
    table: dict[str, str] = {}
    for char in _ZH_SPOKEN:
        for reading in pinyin(char)[:1]:
            table.setdefault(reading, char)
    return table


@lru_cache(maxsize=4096)
def _canonical(word: str) -> str:
    """The quantity word that sounds like this one, or the word itself."""
    if not is_han(word[:1]):
        return _EN_HOMOPHONE.get(word, word)
    if word in _ZH_SPOKEN or word in "月日号周期礼拜星夜凌晨清傍中差过后百分之钟头俩儿这本晌正缺左右加又成":
        return word
    return next((_by_pinyin()[reading] for reading in pinyin(word)[:1] if reading in _by_pinyin()), word)


def window(words: Sequence[str]) -> tuple[str, dict[int, int]]:
    """Joined words (a space only between Latin words) and, for each place where a word ends, how many words that is."""
    text, ends = "", {}
    for count, word in enumerate(words, start=1):
        if text and not (is_han(word[0]) or is_han(text[-1]) or ":" in (word, text[-1])):
            text += " "
        text += word
        ends[len(text)] = count
    return text, ends


def _longest(pattern: re.Pattern[str], words: Sequence[str]) -> tuple[re.Match[str], int] | None:
    """The match at the start that ends where a word ends, and the count of words used."""
    text, ends = window(words)
    found = pattern.match(text)
    while found and found.end() not in ends:
        found = pattern.match(text, 0, found.end() - 1) if found.end() else None
    return (found, ends[found.end()]) if found and found.end() else None


def read(
    tokens: Sequence[Token], start: int, pattern: re.Pattern[str], value: Callable[[re.Match[str]], object | None],
    *, as_it_sounds: bool = True,
) -> Quantity | None:  # fmt: skip
    """The quantity at `start`, as written or else as it sounds."""
    words = [token.text for token in tokens[start : start + HORIZON]]
    heard = [_AFTER.get(before + word, "") or _canonical(word) for before, word in pairwise(["", *words])]
    heard = [
        "have" if a == "have" and b in _NO_HALF else c for a, b, c in zip(words, [*words[1:], ""], heard, strict=False)
    ]
    best: Quantity | None = None
    for version in (words, heard) if as_it_sounds else (words,):
        found = _longest(pattern, version)
        if found is None:
            continue
        match, count = found
        last = words[count - 1]
        if version is not words and (last in _PARTICLES or (last in _AT_END and count > 1)):
            continue
        cost = MISHEARD_COST * sum(a != b for a, b in zip(words[:count], version[:count], strict=True))
        read = value(match)
        if read is not None and (best is None or start + count > best.end):
            best = Quantity(start + count, read, cost)
    return best


def longer(a: Quantity | None, b: Quantity | None) -> Quantity | None:
    """The reading that uses more words."""
    return a if b is None or (a is not None and a.end >= b.end) else b
