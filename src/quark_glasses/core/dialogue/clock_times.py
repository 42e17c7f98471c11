"""Times of day as people say them: 明天早上七点半, 差一刻九点, half seven, quarter to nine tonight, tomorrow morning at six."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quark_glasses.core.dialogue.spoken_numbers import (
    EN_SMALL,
    EN_UNDER_100,
    HORIZON,
    ZH_WHOLE,
    Quantity,
    en_number,
    longer,
    read,
    window,
    zh_number,
)
from quark_glasses.core.dialogue.tokens import Token


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


_ZH_DAYS = {"今": 0, "明": 1, "后": 2, "大后": 3}
_ZH_WEEKDAY = {c: i for i, c in enumerate("一二三四五六日")} | {"天": 6} | {str(i + 1): i for i in range(6)}
_ZH_EARLY = "一大早|大清早|大早上|一早|大早|清早|早上|早晨|清晨|上午|凌晨|早"
_ZH_LATE = "晚上|夜里|半夜|夜晚|晚"
_ZH_TIME = re.compile(
    r"(?:(?P<day>大后|今|明|后)(?:天|日|儿个?|(?=[早晚]))|(?:这|本|下)?个?(?:周|星期|礼拜)(?P<wd>[一二三四五六日天1-6]))?的?"
    rf"(?P<part>{_ZH_EARLY}|中午|晌午|下午|傍晚|{_ZH_LATE})?的?[，]?"
    rf"(?:差(?P<bm>{ZH_WHOLE}|一刻)分?钟?(?P<bh>{ZH_WHOLE})点钟?"
    rf"|(?P<h>{ZH_WHOLE})(?:点钟?|:|\.(?=[0-5]\d(?!\d)|[13]刻))"  # recognisers write 7.3刻
    rf"(?:(?P<half>半)钟?|(?P<q>[一三1-3])刻钟?|[差缺](?:(?P<am>{ZH_WHOLE})分?钟?(?!刻)|(?P<aq>一)刻钟?)|过?零?(?P<m>(?!一[定起直下样切会个边到]){ZH_WHOLE})分?|整)?(?:左右)?"
    r"|(?P<name>正午|零点|午夜)|(?<=[中晌]午))"
)
EVENING = 17  # hour
EN_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_EN_DAY = (
    rf"(?:(?:on |this |next |coming |the )*(?:day after tomorrow|today|tomorrow|tonight|{'|'.join(EN_WEEKDAYS)})\b)"
)
_EN_PART = r"(?:(?:in the |this |at )?(?:morning|afternoon|evening|night)s?\b|tonight\b|[ap] ?m\b)"
_EN_OCLOCK = r"(?: (?:oclock|o clock))?"
_EN_LATE_HOURS = (
    rf"(?:{'|'.join(EN_SMALL[13:])}|twenty(?: (?:one|two|three))?)"  # said so only with minutes or "hundred"
)
_EN_HOURS = rf"(?:\d{{1,2}}\b|(?:{'|'.join(EN_SMALL[1:13])})\b)"
_EN_MINUTES = rf"(?:\d{{1,2}}\b|{EN_UNDER_100})"
_EN_CLOCK = (
    rf"(?:(?:twelve (?:oclock )?)?(?P<word>noon|midday|midnight)\b"
    rf"|(?P<pm>half|(?:a )?quarter|{_EN_MINUTES})(?: minutes?)? (?P<dir>past|to|til|till|before|after|of) (?P<ph>{_EN_HOURS}){_EN_OCLOCK}"
    rf"|half (?P<hh>{_EN_HOURS}){_EN_OCLOCK}"
    rf"|(?P<lh>{_EN_LATE_HOURS}) (?:hundred(?: hours)?\b|(?P<lm>(?:oh |o )?{_EN_MINUTES}))"
    rf"|(?P<digits>\d{{3,4}})\b|(?P<dot>\d{{1,2}}\.\d\d)\b"
    rf"|(?P<h>{_EN_HOURS})(?: ?:? ?(?:oh |o )?(?P<m>{_EN_MINUTES}))?{_EN_OCLOCK}(?: (?:sharp|exactly|on the dot))?)"
)
_EN_TIME = re.compile(
    rf"(?:(?P<d1>{_EN_DAY}) )?(?:(?P<p1>{_EN_PART}) )?(?:(?:at|around|about|by) )?{_EN_CLOCK}"
    rf"(?: (?P<p2>{_EN_PART}))?(?: (?P<d2>{_EN_DAY}))?"
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
        named = {"正午": 12, "零点": 0, "午夜": 0}.get(group["name"] or "", 12 if part in ("中午", "晌午") else -1)
        return ClockTime(named, 0, _ZH_DAYS.get(group["day"] or "")) if named >= 0 else None
    hour = int(zh_number(group["h"] or group["bh"]))
    before = group["bm"] or group["am"] or ("一刻" if group["aq"] else None)
    minute = int(zh_number(group["m"])) if group["m"] else 30 if group["half"] else 0
    minute += 15 * int(zh_number(group["q"])) if group["q"] else 0
    minute -= (15 if before == "一刻" else int(zh_number(before))) if before else 0
    if hour > 24 or not -60 < minute < 60:
        return None
    early = part in _ZH_EARLY.split("|")
    noon = part in ("中午", "晌午") and hour in (10, 11, 12)
    label = "" if not part else "am" if early and hour != 12 else "pm"
    hour, exact = (hour, True) if noon else _with_part(hour, label, night=part in _ZH_LATE.split("|"))
    if part in ("半夜", "夜里") and 12 < hour < 18:
        hour -= 12
    day = _ZH_DAYS.get(group["day"] or "")
    after_midnight = part in _ZH_LATE.split("|") and hour == 0 and day is not None
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
    if group["hh"]:  # British: half seven is 7:30
        return int(en_number(group["hh"])), 30
    if group["lh"]:
        return int(en_number(group["lh"])), int(en_number(re.sub("^oh? ", "", group["lm"]))) if group["lm"] else 0
    amount = group["pm"].removeprefix("a ")
    minute = {"half": 30, "quarter": 15}.get(amount) or int(en_number(amount))
    hour = int(en_number(group["ph"]))
    return (hour, minute) if group["dir"] in ("past", "after") else divmod(hour * 60 - minute, 60)


def _en_day(said: str) -> tuple[int | None, int | None]:
    """Days from today, and the weekday."""
    weekday = next((i for i, name in enumerate(EN_WEEKDAYS) if name in said), None)
    if "tomorrow" in said:
        return 2 if "after" in said else 1, weekday
    return 0 if re.search("today|tonight", said) else None, weekday


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
    day, weekday = _en_day(day_said)
    if day is None and weekday is None and "tonight" in said and hour >= 12:
        hour, day = (hour - 12, 1) if 12 < hour < EVENING else (hour, 0)  # "one tonight" is after midnight
    if night and hour == 0 and day is not None:
        day += 1
    return ClockTime(hour % 24, minute, day, weekday, exact)


_ZH_DAY_BEFORE = re.compile(
    rf"(?P<day>大后|今|明|后)(?:天|日|儿个?|(?=[早晚]))的?(?P<part>{_ZH_EARLY}|下午|傍晚|{_ZH_LATE})?"
)
_EN_DAY_BEFORE = re.compile(rf"(?:\b(?P<day>{_EN_DAY})(?: (?P<part>{_EN_PART}))?|\b(?P<only>tomorrows)\b)")


def _day_before(text: str) -> tuple[int | None, int | None, str, bool] | None:
    """The last day that a text names, its weekday, "am" or "pm" or "" as its part, and whether that is the night."""
    zh = next(reversed(list(_ZH_DAY_BEFORE.finditer(text))), None)
    if zh is not None:
        part = zh["part"] or ""
        label = "" if not part else "am" if part in _ZH_EARLY.split("|") else "pm"
        return _ZH_DAYS[zh["day"]], None, label, part in _ZH_LATE.split("|")
    en = next(reversed(list(_EN_DAY_BEFORE.finditer(text))), None)
    if en is None:
        return None
    words = en["day"] or en["only"]
    day, weekday = _en_day(words)
    part = en["part"] or ("tonight" if "tonight" in words else "")
    return day, weekday, "" if not part else "am" if "morning" in part else "pm", "night" in part


def _on_day_said_before(tokens: Sequence[Token], start: int, said: ClockTime) -> ClockTime:
    """The time on the day that was said earlier in the sentence: "tomorrow morning wake me at six", 明天帮我定个六点的闹钟."""
    found = _day_before(window([token.text for token in tokens[max(0, start - HORIZON) : start]])[0])
    if found is None:
        return said
    day, weekday, part, night = found
    hour, exact = (said.hour, True) if said.exact else _with_part(said.hour, part, night=night)
    return replace(said, hour=hour % 24, exact=exact, day=day, weekday=weekday)


def clock_time(tokens: Sequence[Token], start: int) -> Quantity | None:
    """A time of day: 明天早上七点半, 晚上八点一刻, half past six, 7:30 tomorrow morning, noon."""
    found = longer(read(tokens, start, _ZH_TIME, _zh_time), read(tokens, start, _EN_TIME, _en_time))
    said = found.value if found is not None else None
    if (
        found is None
        or not start
        or not isinstance(said, ClockTime)
        or said.day is not None
        or said.weekday is not None
    ):
        return found
    return replace(found, value=_on_day_said_before(tokens, start, said))
