"""Spoken quantities in a token sequence: durations, times of day, percentages and numbers, zh and en, digits or words.

Every parser has the form `parse(tokens, start) -> Quantity | None`: the longest quantity that starts at token `start`. Words
misheard as others of the same sound ("for to minutes", "五分中") are accepted at a small cost. Money is in `amounts`.
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
class ClockTime:
    """A time of day as it was said.

    Attributes:
        hour: 0..23.
        minute: 0..59.
        day: days from today, or None where no day was said.
        weekday: 0 (Monday) .. 6 where one was said.
        exact: False where morning or evening was not said (so 6:30 may mean 18:30).
    """

    hour: int
    minute: int = 0
    day: int | None = None
    weekday: int | None = None
    exact: bool = True

    def __str__(self) -> str:
        day = "" if self.day is None else f"+{self.day} "
        weekday = "" if self.weekday is None else f"wd{self.weekday} "
        return f"{day}{weekday}{self.hour:02d}:{self.minute:02d}{'' if self.exact else '?'}"


@dataclass(frozen=True)
class Quantity:
    """What was read: up to token `end` (exclusive); `cost` counts misheard words."""

    end: int
    value: object
    cost: float = 0.0


Parser = Callable[[Sequence[Token], int], "Quantity | None"]

# ---------------------------------------------------------------------------------------------------------------- numbers
_ZH_DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "俩": 2, "〇": 0, "幺": 1}
ZH_NUMBER = r"(?:\d+(?:\.\d+)?|[零〇一二两俩三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?)"
_ZH_WHOLE = r"(?:\d+|[零〇一二两俩三四五六七八九十百]+)"
_EN_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS = {
    word: 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_EN_VALUE = {word: i for i, word in enumerate(_EN_SMALL)} | _EN_TENS | {"fourty": 40}
_EN_UNIT = "|".join(sorted(_EN_VALUE, key=len, reverse=True))
_EN_UNDER_100 = rf"(?:(?:{'|'.join(_EN_TENS)}) (?:{'|'.join(_EN_SMALL[1:10])})\b|(?:{_EN_UNIT})\b)"
EN_NUMBER = (
    rf"(?:\d+(?:\.\d+)?\b|(?:(?:a|one|two|three|four|five|six|seven|eight|nine) )?hundred\b(?: and)?(?: {_EN_UNDER_100})?"
    rf"|{_EN_UNDER_100})"
)


def zh_number(text: str) -> float:
    """Value of a number in Chinese or Arabic digits, for example 一百零五, 二点五 or 30."""
    if text[0].isdigit():
        return float(text)
    whole, _, part = text.partition("点")
    if part:
        return zh_number(whole) + float("0." + "".join(str(_ZH_DIGIT[c]) for c in part))
    if not any(c in "十百千" for c in whole):
        return float("".join(str(_ZH_DIGIT[c]) for c in whole))
    total, digit = 0, -1
    for char in whole:
        if char in _ZH_DIGIT:
            digit = _ZH_DIGIT[char]
            continue
        total += (1 if digit < 0 else digit) * {"十": 10, "百": 100, "千": 1000}[char]
        digit = -1
    return float(total + max(digit, 0))


def en_number(text: str) -> float:
    """Value of a number in English words (up to 999) or Arabic digits."""
    if text[0].isdigit():
        return float(text)
    total = 0
    for word in text.split():
        if word == "hundred":
            total = max(total, 1) * 100
        elif word in _EN_VALUE:
            total += _EN_VALUE[word]
    return float(total)


# ------------------------------------------------------------------------------------------- text windows over the tokens
_EN_HOMOPHONE = {"to": "two", "too": "two", "for": "four", "fore": "four", "ate": "eight", "won": "one", "tin": "ten",
                 "sex": "six", "minuets": "minutes", "our": "hour", "ours": "hours", "half": "half", "have": "half"}  # fmt: skip
_AFTER = {"分中": "钟", "中五": "午"}  # what the second of two characters is heard as after the first
_ZH_SPOKEN = "零一二两三四五六七八九十百半个分钟秒小时点刻天早上午下晚明后今整"
_HORIZON = 16  # tokens; no quantity is longer


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
    if word in _ZH_SPOKEN or word in "月日号周期礼拜星夜凌晨清傍中差过后百分之钟头俩":
        return word
    return next((_by_pinyin()[reading] for reading in pinyin(word)[:1] if reading in _by_pinyin()), word)


def _window(words: Sequence[str]) -> tuple[str, dict[int, int]]:
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
    text, ends = _window(words)
    found = pattern.match(text)
    while found and found.end() not in ends:
        found = pattern.match(text, 0, found.end() - 1) if found.end() else None
    return (found, ends[found.end()]) if found and found.end() else None


def read(
    tokens: Sequence[Token], start: int, pattern: re.Pattern[str], value: Callable[[re.Match[str]], object | None],
    *, as_it_sounds: bool = True,
) -> Quantity | None:  # fmt: skip
    """The quantity at `start`, as written or else as it sounds."""
    words = [token.text for token in tokens[start : start + _HORIZON]]
    heard = [_AFTER.get(before + word, "") or _canonical(word) for before, word in pairwise(["", *words])]
    best: Quantity | None = None
    for version in (words, heard) if as_it_sounds else (words,):
        found = _longest(pattern, version)
        if found is None:
            continue
        match, count = found
        cost = MISHEARD_COST * sum(a != b for a, b in zip(words[:count], version[:count], strict=True))
        read = value(match)
        if read is not None and (best is None or start + count > best.end):
            best = Quantity(start + count, read, cost)
    return best


def longer(a: Quantity | None, b: Quantity | None) -> Quantity | None:
    """The reading that uses more words."""
    return a if b is None or (a is not None and a.end >= b.end) else b


# -------------------------------------------------------------------------------------------------------------- durations
_SECONDS = {"h": 3600, "m": 60, "s": 1, "d": 86400}
_ZH_DURATION = re.compile(
    rf"(?:(?P<dn>{ZH_NUMBER})天)?"
    rf"(?:(?P<hn>{ZH_NUMBER})个?(?P<hh>半)?(?:小时|钟头)(?P<hh2>半)?|(?P<half_h>半)个?(?:小时|钟头))?零?"
    rf"(?:(?P<kn>[一三两1-3])刻钟?)?"
    rf"(?:(?P<mn>{ZH_NUMBER})个?(?P<mh>半)?分钟?(?P<mh2>半钟?)?|(?P<half_m>半)分钟?)?"
    rf"(?:(?P<sn>{ZH_NUMBER})秒钟?)?"
)
_EN_HOUR, _EN_MINUTE, _EN_SECOND = r"(?:hours?|hrs?|h)\b", r"(?:minutes?|mins?|m)\b", r"(?:seconds?|secs?|s)\b"
_EN_COUNT = rf"(?:(?:about )?(?:{EN_NUMBER}|an?|a couple of|a few))"


def _en_part(key: str, unit: str) -> str:
    """An amount of one unit: "two and a half hours", "an hour and a half", "half an hour", "quarter of an hour"."""
    return (
        rf"(?:(?P<{key}half>half an? ){unit}|(?P<{key}q>(?:a |three )?quarters? of an ){unit}"
        rf"|(?P<{key}n>{_EN_COUNT}) (?P<{key}nh>and (?:a )?half )?{unit}(?P<{key}h> and (?:a )?half\b)?)"
    )


_EN_DURATION = re.compile(
    rf"(?:{_en_part('h', _EN_HOUR)})?(?: ?(?:and )?{_en_part('m', _EN_MINUTE)})?(?: ?(?:and )?{_en_part('s', _EN_SECOND)})?"
)


def _zh_duration(match: re.Match[str]) -> int | None:
    group = match.groupdict()
    total = 0.0
    for key, unit in (("dn", 86400), ("hn", 3600), ("kn", 900), ("mn", 60), ("sn", 1)):
        total += unit * zh_number(group[key]) if group[key] else 0
    total += 1800 * sum(bool(group[key]) for key in ("hh", "hh2", "half_h"))
    total += 30 * sum(bool(group[key]) for key in ("mh", "mh2", "half_m"))
    return round(total) or None


def _en_count(text: str) -> float:
    text = text.removeprefix("about ")
    return {"a": 1.0, "an": 1.0, "a couple of": 2.0, "a few": 3.0}.get(text) or en_number(text)


def _en_duration(match: re.Match[str]) -> int | None:
    total = 0.0
    for key, unit in (("h", 3600), ("m", 60), ("s", 1)):
        group = {name: match.group(key + name) for name in ("half", "q", "n", "nh", "h")}
        total += unit * _en_count(group["n"]) if group["n"] else 0
        total += unit / 2 * sum(bool(group[name]) for name in ("half", "nh", "h"))
        total += unit * (0.75 if "three" in group["q"] else 0.25) if group["q"] else 0
    return round(total) or None


def duration(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A length of time in whole seconds: 两分半钟, 一个半小时, 90 seconds, an hour and a half."""
    return longer(read(tokens, start, _ZH_DURATION, _zh_duration), read(tokens, start, _EN_DURATION, _en_duration))


# ----------------------------------------------------------------------------------------------------------- times of day
_ZH_DAYS = {"今天": 0, "今日": 0, "今": 0, "明天": 1, "明日": 1, "明": 1, "后天": 2, "大后天": 3}
_ZH_WEEKDAY = {c: i for i, c in enumerate("一二三四五六日")} | {"天": 6} | {str(i + 1): i for i in range(6)}
_ZH_TIME = re.compile(
    r"(?:(?P<day>大后天|今天|今日|明天|明日|后天|今(?=[早晚])|明(?=[早晚]))|这?下?个?(?:周|星期|礼拜)(?P<wd>[一二三四五六日天1-6]))?的?"
    r"(?P<part>早上|早晨|清晨|上午|凌晨|中午|下午|傍晚|晚上|夜里|半夜|夜晚|早|晚)?的?"
    rf"(?:差(?P<bm>{_ZH_WHOLE}|一刻)分?钟?(?P<bh>{_ZH_WHOLE})点钟?"
    rf"|(?P<h>{_ZH_WHOLE})(?:点钟?|:|\.(?=[0-5]\d(?!\d)))(?:(?P<half>半)|(?P<q>[一三1-3])刻|差(?P<am>{_ZH_WHOLE})分|过?零?(?P<m>{_ZH_WHOLE})分?|整)?"
    rf"|(?<=中午))"
)
_EN_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_EN_DAY = rf"(?:(?:on |this |next |the )*(?:day after tomorrow|today|tomorrow|tonight|{'|'.join(_EN_WEEKDAYS)})\b)"
_EN_PART = r"(?:(?:in the |this |at )?(?:morning|afternoon|evening|night)\b|tonight\b|[ap] ?m\b)"
_EN_HOURS = rf"(?:\d{{1,2}}\b|(?:{'|'.join(_EN_SMALL[1:13])})\b)"
_EN_MINUTES = rf"(?:\d{{1,2}}\b|{_EN_UNDER_100})"
_EN_CLOCK = (
    rf"(?:(?P<word>noon|midday|midnight)\b"
    rf"|(?P<pm>half|(?:a )?quarter|{_EN_MINUTES})(?: minutes?)? (?P<dir>past|to|till|before|after|of) (?P<ph>{_EN_HOURS})(?: oclock)?"
    rf"|(?P<digits>\d{{3,4}})\b|(?P<dot>\d{{1,2}}\.\d\d)\b"
    rf"|(?P<h>{_EN_HOURS})(?: ?:? ?(?:oh |o )?(?P<m>{_EN_MINUTES}))?(?: oclock)?)"
)
_EN_TIME = re.compile(
    rf"(?:(?P<d1>{_EN_DAY}) )?(?:(?P<p1>{_EN_PART}) )?(?:at )?{_EN_CLOCK}(?: (?P<p2>{_EN_PART}))?(?: (?P<d2>{_EN_DAY}))?"
    rf"(?: (?P<p3>{_EN_PART}))?"
)


def _with_part(hour: int, part: str, *, night: bool) -> tuple[int, bool]:
    """Hour on the 24-hour clock and whether that is certain; `night` means evening up to midnight."""
    if hour > 12 or (hour == 0 and not part):
        return hour % 24, True
    if not part:
        return hour, False
    if part == "am":
        return hour % 12, True
    if night and hour == 12:
        return 0, True
    return (hour if hour >= 12 else hour + 12), True


def _zh_time(match: re.Match[str]) -> ClockTime | None:
    group = match.groupdict()
    part = group["part"] or ""
    if group["h"] is None and group["bh"] is None:
        return ClockTime(12, 0, _ZH_DAYS.get(group["day"] or "")) if part == "中午" else None
    hour = int(zh_number(group["h"] or group["bh"]))
    before = group["bm"] or group["am"]
    minute = int(zh_number(group["m"])) if group["m"] else 30 if group["half"] else 0
    minute += 15 * int(zh_number(group["q"])) if group["q"] else 0
    minute -= (15 if before == "一刻" else int(zh_number(before))) if before else 0
    if hour > 24 or not -60 < minute < 60:
        return None
    early = part in ("早上", "早晨", "清晨", "上午", "凌晨", "早")
    noon = part == "中午" and hour in (10, 11, 12)
    label = "" if not part else "am" if early and hour != 12 else "pm"
    hour, exact = (
        (hour, True) if noon else _with_part(hour, label, night=part in ("晚上", "夜里", "半夜", "夜晚", "晚"))
    )
    if part in ("半夜", "夜里") and 12 < hour < 18:
        hour -= 12
    day = _ZH_DAYS.get(group["day"] or "")
    after_midnight = part in ("晚上", "夜里", "半夜", "夜晚", "晚") and hour == 0 and day is not None
    hour, minute = divmod(hour * 60 + minute, 60)
    return ClockTime(hour % 24, minute, day + 1 if after_midnight and day is not None else day,
                     _ZH_WEEKDAY[group["wd"]] if group["wd"] else None, exact)  # fmt: skip


def _en_hour_minute(match: re.Match[str]) -> tuple[int, int] | None:
    group = match.groupdict()
    if group["word"]:
        return (0 if group["word"] == "midnight" else 12), 0
    if group["dot"]:
        hour, _, minute = group["dot"].partition(".")
        return int(hour), int(minute)
    if group["digits"]:
        return divmod(int(group["digits"]), 100)
    if group["h"]:
        return int(en_number(group["h"])), int(en_number(group["m"])) if group["m"] else 0
    amount = group["pm"].removeprefix("a ")
    minute = {"half": 30, "quarter": 15}.get(amount) or int(en_number(amount))
    hour = int(en_number(group["ph"]))
    return (hour, minute) if group["dir"] in ("past", "after") else divmod(hour * 60 - minute, 60)


def _en_time(match: re.Match[str]) -> ClockTime | None:
    clock = _en_hour_minute(match)
    if clock is None or clock[0] > 24 or clock[1] > 59:
        return None
    hour, minute = clock
    said = " ".join(filter(None, (match[name] for name in ("p1", "p2", "p3"))))
    day_said = match["d1"] or match["d2"] or ""
    night = "night" in said or "tonight" in day_said
    part = "am" if re.search(r"morning|\ba ?m", said) else "pm" if said or "tonight" in day_said else ""
    if match["word"]:
        exact = True
    elif part == "pm" and said.replace(" ", "") == "pm" and hour == 12:
        exact = True
    else:
        hour, exact = _with_part(hour, part, night=night)
    weekday = next((i for i, name in enumerate(_EN_WEEKDAYS) if name in day_said), None)
    day = (
        2
        if "after tomorrow" in day_said
        else 1
        if "tomorrow" in day_said
        else 0
        if re.search("today|tonight", day_said)
        else None
    )
    if night and hour == 0 and day is not None:
        day += 1
    return ClockTime(hour % 24, minute, day, weekday, exact)


def clock_time(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A time of day: 明天早上七点半, 晚上八点一刻, half past six, 7:30 tomorrow morning, noon."""
    return longer(read(tokens, start, _ZH_TIME, _zh_time), read(tokens, start, _EN_TIME, _en_time))


# ------------------------------------------------------------------------------------------------- percentages and numbers
_ZH_PERCENT = re.compile(rf"(?P<half>一半|半)|(?:百分之)?(?P<n>{_ZH_WHOLE})(?: ?%)?")
_EN_PERCENT = re.compile(rf"(?P<half>half)\b(?: way)?|(?P<n>{EN_NUMBER})(?: ?%| per ?cent\b)?")
_ZH_ONLY_NUMBER = re.compile(rf"(?P<n>{ZH_NUMBER})")
_EN_ONLY_NUMBER = re.compile(rf"(?P<n>{EN_NUMBER})")


def _level(value: float) -> int | None:
    return round(value) if 0 <= value <= 100 else None


def percent(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A level of 0 to 100: 百分之三十, 30%, fifty percent, half, or a bare number."""
    zh = read(tokens, start, _ZH_PERCENT, lambda m: 50 if m["half"] else _level(zh_number(m["n"])))
    return longer(zh, read(tokens, start, _EN_PERCENT, lambda m: 50 if m["half"] else _level(en_number(m["n"]))))


def number(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A plain number as a float."""
    zh = read(tokens, start, _ZH_ONLY_NUMBER, lambda m: zh_number(m["n"]))
    return longer(zh, read(tokens, start, _EN_ONLY_NUMBER, lambda m: en_number(m["n"])))


PARSERS: dict[str, Parser] = {"duration": duration, "time": clock_time, "percent": percent, "number": number}

# What quantities are said with; for recognisers that listen for commands.
QUANTITY_WORDS: dict[str, frozenset[str]] = {
    "zh": frozenset(
        "零一二三四五六七八九十百两半点分钟秒个小时头刻整差过天早上晨清午中下傍晚夜里凌明后大今周星期礼拜日之"
    ),
    "en": frozenset(
        [*_EN_VALUE, *_EN_WEEKDAYS]
        + "hundred percent half quarter past to till before after and a an minute minutes hour hours second seconds oh oclock".split()
        + "am pm noon midday midnight morning afternoon evening night tonight today tomorrow at in on the of couple few".split()
    ),
}
