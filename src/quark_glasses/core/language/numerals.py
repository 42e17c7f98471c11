"""Numbers as words, Chinese and English."""

from __future__ import annotations

from typing import Final

_ZH: Final = "零一二三四五六七八九"
_ZH_GROUPS: Final = ("", "万", "亿", "万亿")
_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS: Final = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
_THOUSANDS: Final = ("", "thousand", "million", "billion", "trillion")
_ORDINALS: Final = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
ZH_LIMIT: Final = 10**16
EN_LIMIT: Final = 10**15


def zh_digits(digits: str, one: str = "一") -> str:
    """Digit by digit; telephone numbers say "幺" for one."""
    return "".join(one if mark == "1" else _ZH[int(mark)] for mark in digits)


def zh_cardinal(value: int) -> str:
    """十二, 二百零五, 两千, 一万两千; from 10^16 on digit by digit."""
    if value >= ZH_LIMIT:
        return zh_digits(str(value))
    if value < 10:
        return _ZH[value]
    parts: list[str] = []
    groups: list[int] = []
    rest = value
    while rest:
        rest, group = divmod(rest, 10_000)
        groups.append(group)
    gap = False
    for index in range(len(groups) - 1, -1, -1):
        group = groups[index]
        if not group:
            gap = True
            continue
        if parts and (gap or group < 1000):
            parts.append("零")
        word = "两" if group == 2 and index else _zh_group(group)
        parts.append(word + _ZH_GROUPS[index])
        gap = False
    said = "".join(parts)
    return said[1:] if said.startswith("一十") else said


def _zh_group(value: int) -> str:
    """1 to 9999."""
    said = ""
    gap = False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, size)
        if not digit:
            gap = bool(said)
            continue
        said += ("零" if gap else "") + ("两" if digit == 2 and size == 1000 else _ZH[digit]) + unit
        gap = False
    return said


def en_cardinal(value: int) -> str:
    """twelve, one hundred and five, two thousand; from 10^15 on digit by digit."""
    if value >= EN_LIMIT:
        return en_digits(str(value))
    if value == 0:
        return "zero"
    parts: list[str] = []
    groups: list[int] = []
    rest = value
    while rest:
        rest, group = divmod(rest, 1000)
        groups.append(group)
    for index in range(len(groups) - 1, -1, -1):
        group = groups[index]
        if not group:
            continue
        last = index == 0 and parts and group < 100
        parts.append(f"{'and ' if last else ''}{_en_group(group)} {_THOUSANDS[index]}".strip())
    return " ".join(parts)


def _en_group(value: int) -> str:
    """1 to 999."""
    hundreds, rest = divmod(value, 100)
    parts = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    if rest:
        tens, ones = divmod(rest, 10)
        small = _ONES[rest] if rest < 20 else _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
        parts.append(f"and {small}" if hundreds else small)
    return " ".join(parts)


def en_ordinal(value: int) -> str:
    """first, twenty-second, one hundredth."""
    said = en_cardinal(value)
    at = max(said.rfind(" "), said.rfind("-")) + 1
    last = said[at:]
    if last in _ORDINALS:
        return said[:at] + _ORDINALS[last]
    return said[:at] + (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")


def en_year(value: int) -> str:
    """Nineteen eighty-four, two thousand and five, twenty twenty-six."""
    high, low = divmod(value, 100)
    if not 1000 <= value <= 9999 or high % 10 == 0 and low < 10:
        return en_cardinal(value)
    if low == 0:
        return f"{en_cardinal(high)} hundred"
    return f"{en_cardinal(high)} {'oh ' if low < 10 else ''}{en_cardinal(low)}"


def en_digits(digits: str) -> str:
    """Digit by digit, zero as "oh" between others is left to the reader's ear: it stays "zero"."""
    return " ".join(_ONES[int(mark)] for mark in digits)
