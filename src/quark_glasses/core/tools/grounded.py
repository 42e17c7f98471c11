"""Do the arguments of a call come from the wearer? Asked where text of others is in the context, since it may speak through the model.

Text must stand in the wearer's words as it is, give or take little words; a number, length or time must be one that they said; a
choice or a flag needs its word. What cannot be traced back does not count as the wearer's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from quark_glasses.core.dialogue.quantities import ClockTime, Parser, clock_time, duration, number, percent
from quark_glasses.core.dialogue.tokens import Token, tokenize
from quark_glasses.core.tools.asked import normal

LONGEST = 16  # tokens of one quantity
_LIGHT = frozenset("a an the my me i to of please that 的 了 吧 呢 啊 呀 请 我 一 下".split())
_MEASURES = frozenset("个下点条次遍些会样起")
_ALL = ("all", "every", "everything", "both", "全", "所有", "都")
_WORDS: Mapping[str, tuple[str, ...]] = {  # of choices and flags
    "all": _ALL,
    "today": ("today", "tonight", "this morning", "this evening", "今天", "今晚", "今日", "今早"),
    "tomorrow": ("tomorrow", "明天", "明早", "明晚", "明日"),
    "day_after_tomorrow": ("day after tomorrow", "后天"),
    "yesterday": ("yesterday", "昨天"),
    "monday": ("monday", "周一", "星期一", "礼拜一"),
    "tuesday": ("tuesday", "周二", "星期二", "礼拜二"),
    "wednesday": ("wednesday", "周三", "星期三", "礼拜三"),
    "thursday": ("thursday", "周四", "星期四", "礼拜四"),
    "friday": ("friday", "周五", "星期五", "礼拜五"),
    "saturday": ("saturday", "周六", "星期六", "礼拜六"),
    "sunday": ("sunday", "周日", "周天", "星期日", "星期天", "礼拜天"),
}
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class _Said:
    """What can be traced back to one utterance."""

    text: str
    content: tuple[str, ...]
    numbers: frozenset[float]
    times: frozenset[tuple[int, int]]


def grounded(arguments: Mapping[str, Any], words: str) -> bool:
    """Does every argument come from these words of the wearer?"""
    said = _said(words)
    return all(_comes_from(name, value, said) for name, value in arguments.items())


def _comes_from(name: str, value: Any, said: _Said) -> bool:
    if value is None or value is False or value == "":
        return True
    if value is True:
        return any(_stands(word, said.text) for word in (*_WORDS.get(name, ()), name.replace("_", " ")))
    if isinstance(value, int | float):
        return float(value) in said.numbers
    if isinstance(value, str):
        return _text_comes_from(value, said)
    if isinstance(value, Mapping):
        return all(_comes_from(str(key), item, said) for key, item in value.items())
    if isinstance(value, list | tuple):
        return all(_comes_from(name, item, said) for item in value)
    return False


def _text_comes_from(value: str, said: _Said) -> bool:
    time = _CLOCK.fullmatch(value)
    if time:
        return (int(time[1]), int(time[2])) in said.times
    if any(_stands(word, said.text) for word in _WORDS.get(value, ())):
        return True
    content = _content(value)
    if not content or _has_odd_signs(value):
        return False
    length = len(content)
    return any(said.content[i : i + length] == content for i in range(len(said.content) - length + 1))


@lru_cache(maxsize=64)
def _said(words: str) -> _Said:
    tokens = tokenize(words)
    numbers = {float(str(value)) for value in _values((duration, percent, number), tokens)}
    times = {
        time for value in _values((clock_time,), tokens) if isinstance(value, ClockTime) for time in _readings(value)
    }
    return _Said(normal(words), _content(words), frozenset(numbers), frozenset(times))


def _values(parsers: Sequence[Parser], tokens: Sequence[Token]) -> Iterator[object]:
    """Every quantity, the longest first and none inside another, as it was said: words that merely sound like one do not count."""
    start = 0
    while start < len(tokens):
        end, values = _longest(parsers, tokens, start)
        if not (end == start + 1 and tokens[start].text == "一" and _is_measure(tokens, end)):
            yield from values
        start = max(end, start + 1)


def _longest(parsers: Sequence[Parser], tokens: Sequence[Token], start: int) -> tuple[int, list[object]]:
    """Where the longest quantity that begins here ends, and what it may mean."""
    for end in range(min(start + LONGEST, len(tokens)), start, -1):
        readings = [parse(tokens[:end], start) for parse in parsers]
        values = [read.value for read in readings if read is not None and read.end == end and read.cost == 0]
        if values:
            return end, values
    return start, []


def _is_measure(tokens: Sequence[Token], at: int) -> bool:
    """Is this the 个 of 一个, which counts nothing?"""
    return at < len(tokens) and tokens[at].text in _MEASURES


def _readings(time: ClockTime) -> set[tuple[int, int]]:
    """Both halves of the day where neither was said."""
    hours = {time.hour} if time.exact else {time.hour % 12, time.hour % 12 + 12}
    return {(hour, time.minute) for hour in hours}


def _content(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokenize(text) if token.text not in _LIGHT)


def _has_odd_signs(value: str) -> bool:
    """Signs that are no letters, digits, punctuation or blanks: nobody says them."""
    return any(unicodedata.category(char)[0] in "SC" for char in value)


def _stands(word: str, text: str) -> bool:
    if word.isascii():
        return re.search(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])", text) is not None
    return word in text
