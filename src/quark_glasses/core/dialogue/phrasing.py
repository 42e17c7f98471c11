"""Times, dates and durations in written form, zh and en."""

from __future__ import annotations

from datetime import datetime

_ZH_WEEKDAYS = tuple("一二三四五六日")
_EN_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_EN_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December")  # fmt: skip
_ZH_DAYS = {-2: "前天", -1: "昨天", 0: "今天", 1: "明天", 2: "后天", 3: "大后天"}
_EN_DAYS = {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}
_ZH_UNITS = ((86400, "天"), (3600, "小时"), (60, "分钟"), (1, "秒"))
_EN_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))


def duration(seconds: int, language: str) -> str:
    """A length of time, two units at most: "1小时30分钟", "1 hour 30 minutes"."""
    units = _ZH_UNITS if language == "zh" else _EN_UNITS
    parts: list[str] = []
    rest = max(seconds, 0)
    for size, unit in units:
        amount, rest = divmod(rest, size)
        if amount and len(parts) < 2:
            parts.append(f"{amount}{unit}" if language == "zh" else f"{amount} {unit}{'' if amount == 1 else 's'}")
    if not parts:
        return "0秒" if language == "zh" else "0 seconds"
    return "".join(parts) if language == "zh" else " ".join(parts)


def clock(moment: datetime, language: str) -> str:
    """A time of day: "下午3:05", "3:05 PM"."""
    hour = moment.hour % 12 or 12
    if language != "zh":
        return f"{hour}:{moment.minute:02d} {'AM' if moment.hour < 12 else 'PM'}"
    part = next(name for before, name in ((5, "凌晨"), (9, "早上"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上"))
                if moment.hour < before)  # fmt: skip
    return f"{part}{0 if moment.hour == 0 else hour}:{moment.minute:02d}"


def date(moment: datetime, language: str) -> str:
    """A date: "11月22日", "November 22"."""
    if language == "zh":
        return f"{moment.month}月{moment.day}日"
    return f"{_EN_MONTHS[moment.month - 1]} {moment.day}"


def weekday(moment: datetime, language: str) -> str:
    """A day of the week: "星期日", "Sunday"."""
    return f"星期{_ZH_WEEKDAYS[moment.weekday()]}" if language == "zh" else _EN_WEEKDAYS[moment.weekday()]


def day(offset: int, language: str) -> str:
    """A day near today: "明天", "Tomorrow"; other days count from today."""
    if language == "zh":
        return _ZH_DAYS.get(offset, f"{offset}天后")
    return _EN_DAYS.get(offset, f"In {offset} days" if offset > 0 else f"{-offset} days ago")


def moment(due: datetime, now: datetime, language: str) -> str:
    """A moment to come, with its day where that is not today: "明天早上7:30", "7:30 AM tomorrow"."""
    days = (due.date() - now.date()).days
    said = clock(due, language)
    if days == 0:
        return said
    if language == "zh":
        return (_ZH_DAYS.get(days) or f"{date(due, language)}") + said
    return f"{said} {'tomorrow' if days == 1 else f'on {weekday(due, language)}' if days < 7 else f'on {date(due, language)}'}"


def joined(parts: list[str], language: str) -> str:
    """A spoken list: "甲、乙和丙", "a, b and c"."""
    last, rest = parts[-1], parts[:-1]
    if not rest:
        return last
    return f"{'、'.join(rest)}和{last}" if language == "zh" else f"{', '.join(rest)} and {last}"
