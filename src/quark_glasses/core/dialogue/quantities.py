"""Spoken quantities in a token sequence: durations, times of day, percentages and numbers, zh and en, digits or words.

Every parser has the form `parse(tokens, start) -> Quantity | None`: the longest quantity that starts at token `start`. Money is
in `amounts`, times of day are in `clock_times`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quark_glasses.core.dialogue.clock_times import EN_WEEKDAYS, ClockTime, clock_time
from quark_glasses.core.dialogue.spoken_numbers import (
    EN_NUMBER,
    EN_VALUE,
    ZH_DIGIT,
    ZH_NUMBER,
    ZH_WHOLE,
    Parser,
    Quantity,
    en_number,
    longer,
    read,
    zh_number,
)
from quark_glasses.core.dialogue.tokens import Token

__all__ = [
    "EN_NUMBER", "PARSERS", "QUANTITY_WORDS", "ZH_NUMBER", "ClockTime", "Parser", "Quantity", "clock_time", "duration", "en_number",
    "longer", "number", "percent", "read", "zh_number",
]  # fmt: skip

_SECONDS = {"h": 3600, "m": 60, "s": 1, "d": 86400}
_ZH_DURATION = re.compile(
    rf"(?:(?P<dn>{ZH_NUMBER})天)?"
    rf"(?:(?P<hn>{ZH_NUMBER})(?:个?(?P<hh>半)?(?:小时|钟头)|个(?P<hh3>半)?钟(?!头))(?P<hh2>半)?"
    r"|(?P<half_h>半)(?:个?(?:小时|钟头)|个钟(?!头)))?[零加又]?"
    rf"(?:(?P<kn>[一三两1-3])刻钟?)?"
    rf"(?:(?P<mn>{ZH_NUMBER})个?(?P<mh>半)?分钟?(?P<mh2>半钟?)?|(?P<half_m>半)分钟?)?"
    rf"(?:(?P<sn>{ZH_NUMBER})秒钟?|(?<=分)(?P<sb>[一二三四五]?十[一二三四五六七八九]?)(?![个半小分]))?(?:左右)?"
)
_EN_HOUR, _EN_MINUTE, _EN_SECOND = r"(?:hours?|hrs?|h)\b", r"(?:minutes?|mins?|m)\b", r"(?:seconds?|secs?|s)\b"
_EN_COUNT = rf"(?:(?:about |around |like )?(?:{EN_NUMBER}|an?(?! (?:hundred|couple|few))|(?:a )?couple(?: of)?|a few))"
_EN_BARE = (
    r"(?:five|ten|fifteen|(?:twenty|thirty|forty|fifty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|[1-5]?\d)"
)


def _en_part(key: str, unit: str) -> str:
    """An amount of one unit: "two and a half hours", "an hour and a half", "half an hour", "quarter of an hour", "hour and a half"."""
    return (
        rf"(?:(?P<{key}half>(?:a )?half(?: an?)? ){unit}|(?P<{key}q>(?:a |three )?quarters?(?: of)?(?: an)? ){unit}"
        rf"|(?P<{key}n>{_EN_COUNT}) (?P<{key}nh>and (?:a )?(?:half|quarter) )?{unit}(?P<{key}h> and (?:a )?(?:half|quarter)\b)?"
        rf"|(?P<{key}o>{unit} and (?:a )?(?:half|quarter)\b))"
    )


_EN_DURATION = re.compile(
    rf"(?:(?P<dn>{_EN_COUNT}) days?\b)?(?: ?(?:and )?{_en_part('h', _EN_HOUR)})?(?: ?(?:and )?{_en_part('m', _EN_MINUTE)})?"
    rf"(?: ?(?:and )?{_en_part('s', _EN_SECOND)}|(?<=[rseh]) (?:and )?(?P<bare>{_EN_BARE})\b(?! (?:{_EN_HOUR}|{_EN_MINUTE}|past|to)))?"
    r"(?: or so\b)?"
)


_CLOCK = re.compile(r"\d\.\d\d分(?!钟)")  # 7.20分 is how recognisers write a time of day


def _zh_duration(match: re.Match[str]) -> int | None:
    if _CLOCK.search(match.string, *match.span()):
        return None
    group = match.groupdict()
    total = 0.0
    for key, unit in (("dn", 86400), ("hn", 3600), ("kn", 900), ("mn", 60), ("sn", 1), ("sb", 1)):
        total += unit * zh_number(group[key]) if group[key] else 0
    total += 1800 * sum(bool(group[key]) for key in ("hh", "hh2", "hh3", "half_h"))
    total += 30 * sum(bool(group[key]) for key in ("mh", "mh2", "half_m"))
    return round(total) or None


def _en_count(text: str) -> float:
    text = re.sub(r"^(?:about|around|like) ", "", text)
    if "couple" in text:
        return 2.0
    return {"a": 1.0, "an": 1.0, "a few": 3.0}.get(text) or en_number(text)


def _en_duration(match: re.Match[str]) -> int | None:
    total = 86400 * _en_count(match["dn"]) if match["dn"] else 0.0
    smallest = 0
    for key, unit in (("h", 3600), ("m", 60), ("s", 1)):
        group = {name: match.group(key + name) for name in ("half", "q", "n", "nh", "h", "o")}
        total += unit * _en_count(group["n"]) if group["n"] else 0
        total += unit if group["o"] else 0
        total += unit / 2 if group["half"] else 0
        total += sum(unit / (4 if "quarter" in group[name] else 2) for name in ("nh", "h", "o") if group[name])
        total += unit * (0.75 if "three" in group["q"] else 0.25) if group["q"] else 0
        smallest = unit if any(group.values()) else smallest
    if match["bare"]:  # "one hour thirty" is an hour and thirty minutes
        if smallest not in (3600, 60):
            return None
        total += en_number(match["bare"]) * smallest / 60
    return round(total) or None


def duration(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A length of time in whole seconds: 两分半钟, 一个半小时, 90 seconds, an hour and a half."""
    if (
        1 < start < len(tokens)
        and tokens[start].text == "半"
        and tokens[start - 1].text == "个"
        and tokens[start - 2].text in ZH_DIGIT
    ):
        return None  # the half of 一个半小时
    return longer(read(tokens, start, _ZH_DURATION, _zh_duration), read(tokens, start, _EN_DURATION, _en_duration))


_ZH_PERCENT = re.compile(
    rf"(?P<half>一半|半)|(?P<part>[二三四五])分之(?P<of>[一二三四])|(?P<tenths>[一二两三四五六七八九])成"
    rf"|(?:百分之)?(?P<n>{ZH_WHOLE})(?: ?%)?"
)
_EN_PERCENT = re.compile(
    rf"(?P<quarters>(?:(?:a|one|three) )?quarters?)\b(?! (?:past|to))|(?P<half>half)\b(?: way)?"
    rf"|(?P<tenths>{EN_NUMBER}) out of (?:ten|10)\b|(?P<n>{EN_NUMBER})(?: ?%| per ?cent\b)?"
)
_ZH_ONLY_NUMBER = re.compile(rf"(?P<n>{ZH_NUMBER})")
_EN_ONLY_NUMBER = re.compile(rf"(?P<n>{EN_NUMBER})")


def _level(value: float) -> int | None:
    return round(value) if 0 <= value <= 100 else None


def _zh_level(match: re.Match[str]) -> int | None:
    if match["part"]:
        return _level(100 * zh_number(match["of"]) / zh_number(match["part"]))
    if match["tenths"]:
        return _level(10 * zh_number(match["tenths"]))
    return 50 if match["half"] else _level(zh_number(match["n"]))


def _en_level(match: re.Match[str]) -> int | None:
    if match["quarters"]:
        return 75 if "three" in match["quarters"] else 25
    if match["tenths"]:
        return _level(10 * en_number(match["tenths"]))
    return 50 if match["half"] else _level(en_number(match["n"]))


def percent(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A level of 0 to 100: 百分之三十, 30%, fifty percent, half, three quarters, 七成, six out of ten, or a bare number."""
    return longer(read(tokens, start, _ZH_PERCENT, _zh_level), read(tokens, start, _EN_PERCENT, _en_level))


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
        [*EN_VALUE, *EN_WEEKDAYS]
        + "hundred percent half quarter past to till before after and a an minute minutes hour hours second seconds oh oclock".split()
        + "am pm noon midday midnight morning afternoon evening night tonight today tomorrow at in on the of couple few".split()
    ),
}
