"""The amounts, times and days of a request whose intent is known: "thirty" of a volume, "tomorrow" of a date."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from quark_glasses.core.dialogue.amounts import amount
from quark_glasses.core.dialogue.clock_times import EN_WEEKDAYS, clock_time
from quark_glasses.core.dialogue.quantities import duration, percent
from quark_glasses.core.dialogue.spoken_numbers import Parser
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wording_signs import Word
from quark_glasses.core.dialogue.wording_spans import Span

DAY_S = 86_400
MOST_STEP = 50  # percent by which anybody turns the volume up or down
_DAYS: tuple[tuple[str, int], ...] = (
    (r"day after tomorrow|后天|后日|后儿", 2),
    (r"day before yesterday|前天|前日|前儿", -2),
    (r"tomorrow|明天|明日|明儿|听日", 1),
    (r"yesterday|昨天|昨日|昨儿|琴日", -1),
    (r"", 0),
)
_FAR = re.compile(
    r"大后|大前|\b(?:next|last|week|month|year|christmas)\b|[下上这本个]个?(?:周|星期|礼拜|月)|[去明]年|节"
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(EN_WEEKDAYS)})s?\b|(?:周|星期|礼拜)[一二三四五六日天]")
_ALL = re.compile(
    r"\b(?:all|every|everything|both)\b|所有|全部|全都|全给|都[给取关删停清不别]|全[取关删停清]|每个|通通|统统"
)
_LEVELS: tuple[tuple[str, int], ...] = (
    (r"\b(?:max|maximum|full|fullest|top|highest|loudest|all the way up|whole|blast)\b|最[大高响]|满|顶", 100),
    (r"\b(?:min|minimum|lowest|quietest|softest|all the way down)\b|最[小低轻]", 0),
    (r"\b(?:half|halfway|middle|mid|medium)\b|一半|中间|中等|半", 50),
)
_CURRENCIES = ("$", "¥", "￥", "£", "€")
_TONGUES = {
    "english": "en", "英": "en", "chinese": "zh", "mandarin": "zh", "中": "zh", "汉": "zh", "国": "zh", "普通话": "zh",
}  # fmt: skip
_OTHERS = "french|german|spanish|italian|japanese|korean|russian|portuguese|arabic|hindi|thai|法|德|西班牙|意大利|日|韩|俄|泰|葡萄牙|阿拉伯"
# Behind what says that it is wanted so; "the sign is in chinese" says what is there.
_TONGUE = re.compile(
    rf"(?:(?<!is )(?<!'s )(?<!are )(?<!written )(?<!all )\b(?:in|into|to|for|the|plain) |[成做为用给讲说要])"
    rf"(english|chinese|mandarin|普通话|(?:{'|'.join(('英', '中', '汉', '国', _OTHERS))})(?=[文语话])|{_OTHERS})"
)

_ONE = {"timer_set": "{duration}", "alarm_set": "{time}"}  # what is said once, the label included


def slots_of(intent: str, text: str, words: Sequence[Word], span: Span) -> dict[str, Any] | None:
    """The typed slots of a request, but for its label or text; None where the one that it needs is missing or said twice.

    `span` are the words of its label or text: what they name is none of the request's.
    """
    kind = _ONE.get(intent)
    if kind and sum(word.text == kind for word in words) > 1:
        return None  # "five minutes, no, six": whoever reads this must understand more
    outside = [word for at, word in enumerate(words) if not span[0] <= at < span[1]]
    read = _READERS.get(intent)
    return {} if read is None else read(text, outside)


def _amounts(text: str, words: Sequence[Word], kinds: Sequence[str], parse: Parser) -> list[Any]:
    """The amounts of these kinds outside the label."""
    found = [_amount(text, word.first, parse) for word in words if word.text in kinds]
    return [value for value in found if value is not None]


@lru_cache(maxsize=1_000)
def _amount(text: str, first: int, parse: Parser) -> Any:
    """The amount that begins with a token, None for none; asked again for every run of words that may be the label."""
    read = parse(tokenize(text), first)
    return None if read is None else read.value


def _timer(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    found = _amounts(text, words, ("{duration}",), duration)
    return {"duration": found[0]} if len(found) == 1 else None


def _alarm(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    found = _amounts(text, words, ("{time}", "{number}"), clock_time)
    lengths = sum(word.text == "{duration}" for word in words)
    return {"time": found[0]} if len(found) == 1 and not lengths else None


def _step(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    found = _amounts(text, words, ("{percent}", "{number}"), percent)
    if len(found) == 1 and found[0] > MOST_STEP:
        return None  # "it must be at ninety percent" is a level
    return {"step": found[0]} if len(found) == 1 and found[0] > 1 else {}


def _level(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    found = _amounts(text, words, ("{percent}", "{number}"), percent)
    if not found:
        lower = text.lower()
        found = [level for pattern, level in _LEVELS if re.search(pattern, lower)]
    return {"level": found[0]} if len(found) == 1 else None


def _day(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    """The day that a date is asked of, in days from today."""
    lower = text.lower()
    lengths = _amounts(text, words, ("{duration}",), duration)
    if lengths:
        return {"day": lengths[0] // DAY_S} if len(lengths) == 1 and lengths[0] % DAY_S == 0 else None
    day = next(day for pattern, day in _DAYS if re.search(pattern, lower))
    return None if _FAR.search(lower) else {"day": day}


def _date(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    return None if _WEEKDAY.search(text.lower()) else _day(text, words)


def _one_or_all(
    text: str, words: Sequence[Word], parse: Parser, kinds: Sequence[str], slot: str
) -> dict[str, Any] | None:
    found = _amounts(text, words, kinds, parse)
    if len(found) > 1:
        return None
    return {slot: found[0]} if found else {"all": True} if _ALL.search(text.lower()) else {}


def _timers(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    return _one_or_all(text, words, duration, ("{duration}",), "duration")


def _alarms(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    return _one_or_all(text, words, clock_time, ("{time}", "{number}"), "time")


def _below(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    """The price that is waited for."""
    found = _amounts(text, words, ("{number}", "{time}", *_CURRENCIES), amount)
    return {"below": found[0]} if len(found) == 1 else None if found else {}


def _tongue(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    """The language to translate to: the one that is not merely said to be written there."""
    named = _TONGUE.findall(text.lower())
    if any(name not in _TONGUES for name in named):
        return None
    tongues = {_TONGUES[name] for name in named}
    return {"to": tongues.pop()} if len(tongues) == 1 else {}


def _all(text: str, words: Sequence[Word]) -> dict[str, Any] | None:
    return {"all": True} if _ALL.search(text.lower()) else {}


_READERS: dict[str, Callable[[str, Sequence[Word]], dict[str, Any] | None]] = {
    "timer_set": _timer,
    "timer_cancel": _timers,
    "alarm_set": _alarm,
    "alarm_cancel": _alarms,
    "volume_up": _step,
    "volume_down": _step,
    "volume_set": _level,
    "date_day": _date,
    "date_weekday": _day,
    "price_watch": _below,
    "price_unwatch": _all,
    "look_translate": _tongue,
}
