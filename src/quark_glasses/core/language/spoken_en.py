"""How English reads written tokens aloud: the tables and rules that `spoken` scans with."""

from __future__ import annotations

import re
from typing import Final

from quark_glasses.core.language.numerals import en_cardinal, en_digits, en_ordinal, en_year
from quark_glasses.core.language.spoken_rules import (
    DASH,
    LINE_START,
    NOT_BEFORE,
    NUMBER,
    Rule,
    fraction_part,
    markup,
    phone_groups,
    rule,
    table,
)

MONTHS: Final = "January February March April May June July August September October November December".split()
CURRENCIES: Final = {  # sign: (one, many, hundredth, hundredths)
    "US$": ("dollar", "dollars", "cent", "cents"), "HK$": ("Hong Kong dollar", "Hong Kong dollars", "cent", "cents"),
    "RMB": ("yuan", "yuan", "fen", "fen"), "CNY": ("yuan", "yuan", "fen", "fen"), "USD": ("dollar", "dollars", "cent", "cents"),
    "$": ("dollar", "dollars", "cent", "cents"), "€": ("euro", "euros", "cent", "cents"),
    "EUR": ("euro", "euros", "cent", "cents"), "£": ("pound", "pounds", "penny", "pence"),
    "GBP": ("pound", "pounds", "penny", "pence"), "¥": ("yuan", "yuan", "fen", "fen"), "￥": ("yuan", "yuan", "fen", "fen"),
    "₹": ("rupee", "rupees", "paisa", "paise"), "₩": ("won", "won", "jeon", "jeon"),
}  # fmt: skip
SCALES: Final = {"k": "thousand", "K": "thousand", "M": "million", "B": "billion", "bn": "billion", "m": "million"}
UNITS: Final = {  # sign: (one, many)
    "km/h": ("kilometre per hour", "kilometres per hour"), "m/s": ("metre per second", "metres per second"),
    "mph": ("mile per hour", "miles per hour"), "km²": ("square kilometre", "square kilometres"),
    "m²": ("square metre", "square metres"), "m³": ("cubic metre", "cubic metres"), "km": ("kilometre", "kilometres"),
    "cm": ("centimetre", "centimetres"), "mm": ("millimetre", "millimetres"), "m": ("metre", "metres"),
    "kg": ("kilogram", "kilograms"), "mg": ("milligram", "milligrams"), "g": ("gram", "grams"), "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"), "ml": ("millilitre", "millilitres"),
    "mL": ("millilitre", "millilitres"), "L": ("litre", "litres"), "℃": ("degree Celsius", "degrees Celsius"),
    "°C": ("degree Celsius", "degrees Celsius"), "℉": ("degree Fahrenheit", "degrees Fahrenheit"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"), "°": ("degree", "degrees"), "GB": ("gigabyte", "gigabytes"),
    "MB": ("megabyte", "megabytes"), "KB": ("kilobyte", "kilobytes"), "TB": ("terabyte", "terabytes"),
    "kHz": ("kilohertz", "kilohertz"), "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"),
    "Hz": ("hertz", "hertz"), "kWh": ("kilowatt hour", "kilowatt hours"), "kW": ("kilowatt", "kilowatts"),
    "W": ("watt", "watts"), "mAh": ("milliamp hour", "milliamp hours"), "V": ("volt", "volts"), "dB": ("decibel", "decibels"),
    "kcal": ("kilocalorie", "kilocalories"), "min": ("minute", "minutes"), "mins": ("minute", "minutes"),
    "hr": ("hour", "hours"), "hrs": ("hour", "hours"), "h": ("hour", "hours"), "ms": ("millisecond", "milliseconds"),
    "s": ("second", "seconds"), "ft": ("foot", "feet"), "mi": ("mile", "miles"), "px": ("pixel", "pixels"),
}  # fmt: skip
MARKS: Final = {
    "&": "and", "=": "equals", "×": "times", "÷": "divided by", "≈": "about", "≥": "at least", "≤": "at most",
    "±": "plus or minus", "√": "root of",
}  # fmt: skip
TITLES: Final = {"Dr.": "Doctor", "Mr.": "Mister", "Mrs.": "Missus", "Prof.": "Professor", "e.g.": "for example", "i.e.": "that is",
                 "etc.": "et cetera", "vs.": "versus", "approx.": "approximately", "w/": "with"}  # fmt: skip


def number(written: str) -> str:
    """An integer or decimal; leading zeros are read digit by digit."""
    whole, _, decimals = written.replace(",", "").partition(".")
    said = en_digits(whole) if len(whole) > 1 and whole[0] == "0" or len(whole) > 15 else en_cardinal(int(whole))
    return f"{said} point {en_digits(decimals)}" if decimals else said


def clock(hour: int, minute: int, half: str = "") -> str | None:
    """15:05 as "three oh five PM"; `half` is "am" or "pm" where the text says so. None for no time of day."""
    if hour > 23 or minute > 59 or half and not 1 <= hour <= 12:
        return None
    side = half.replace(".", "").upper() or ("PM" if hour >= 12 else "AM")
    said = en_cardinal(hour % 12 or 12)
    if minute:
        said += f" {'oh ' if minute < 10 else ''}{en_cardinal(minute)}"
    return f"{said} {side}"


def money(amount: str, sign: str, scale: str = "") -> str:
    """$12.99 as "twelve dollars and ninety-nine cents", $3.2 million as "three point two million dollars"."""
    one, many, cent, cents = CURRENCIES[sign]
    whole, decimals = fraction_part(amount)
    if scale or len(decimals) > 2:
        return f"{number(amount)} {SCALES.get(scale, scale)} {many}".replace("  ", " ")
    small = int(decimals.ljust(2, "0")) if decimals else 0
    parts = [f"{number(str(whole))} {one if whole == 1 else many}"] if whole or not small else []
    if small:
        parts.append(f"{en_cardinal(small)} {cent if small == 1 else cents}")
    return " and ".join(parts)


def _date(match: re.Match[str]) -> str | None:
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{MONTHS[month - 1]} {en_ordinal(day)}, {en_year(int(match['year']))}"


def _month_day(match: re.Match[str]) -> str:
    year = f"{match['comma'] or ' '}{en_year(int(match['year']))}" if match["year"] else ""
    return f"{match['name']} {en_ordinal(int(match['day']))}{year}"


def _year(match: re.Match[str]) -> str | None:
    """Four digits after a word that years follow."""
    before = match.string[max(0, match.start() - 6) : match.start()]
    return en_year(int(match["n"])) if re.search(r"\b(?:in|since|until|by|of|from|year) $", before) else None


def _clock(match: re.Match[str]) -> str | None:
    return clock(int(match["h"]), int(match["m"] or 0), match["half"] or "")


def _money(match: re.Match[str]) -> str:
    return ("minus " if match["minus"] else "") + money(match["n"], match["c"], match["scale"] or "")


def _unit(match: re.Match[str]) -> str:
    one, many = UNITS[match["u"]]
    span = f"{number(match['a'])} to " if match["a"] else ""
    return ("minus " if match["minus"] else "") + span + f"{number(match['n'])} {one if match['n'] == '1' else many}"


def _percent(match: re.Match[str]) -> str:
    span = f"{number(match['a'])} to " if match["a"] else ""
    return (
        ("minus " if match["minus"] else "")
        + span
        + number(match["n"])
        + (" percent" if match["p"] == "%" else " per mille")
    )


def _fraction(match: re.Match[str]) -> str:
    top, bottom = int(match["a"]), int(match["n"])
    if bottom == 2:
        return "one half" if top == 1 else f"{en_cardinal(top)} halves"
    if not 2 < bottom <= 100 or top >= bottom:
        return f"{number(match['a'])} over {number(match['n'])}"
    part = "quarter" if bottom == 4 else en_ordinal(bottom)
    return f"{en_cardinal(top)} {part}{'' if top == 1 else 's'}"


def _phone(match: re.Match[str]) -> str:
    return ("plus " if match[0][0] == "+" else "") + ", ".join(map(en_digits, phone_groups(match[0])))


def _code(match: re.Match[str]) -> str:
    """Digits glued to letters: A380, MP3."""
    digits = match["n"]
    said = en_digits(digits) if len(digits) >= 3 or digits[0] == "0" else en_cardinal(int(digits))
    return f" {said}"


_DAY: Final = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:.%])"
_PHONES: Final = (
    r"(?:\+\d{1,3}[- ]?)?(?:\(\d{3}\) ?|\d{3}[- ])\d{3,4}[- ]\d{4}(?!\d)",
    r"\+\d{7,15}(?!\d)",
    r"1[3-9]\d{9}(?!\d)",
)
_MINUS: Final = r"(?P<minus>(?<![A-Za-z0-9)\]])[-−–])?"
_SPAN: Final = rf"(?:(?P<a>{NUMBER}){DASH})?"
_N: Final = rf"(?P<n>{NUMBER})"
_END: Final = r"(?![A-Za-z0-9])"
_AFTER: Final = r"(?=[A-Za-z])"

RULES: Final[tuple[Rule, ...]] = (
    *markup("a link", "an email address", "some code"),
    rule(rf"(?<![A-Za-z])(?:{table(TITLES)})", lambda m: TITLES[m[0]], "DMPeivaw"),
    rule(r"(?P<year>[12]\d{3})([-/.])(?P<month>0?[1-9]|1[0-2])\2(?P<day>0?[1-9]|[12]\d|3[01])(?![\d.])", _date, "0"),
    rule(LINE_START + r"(?P<n>\d{1,2})[.)][ \t]+", lambda m: f"{en_cardinal(int(m['n']))}, ", " \t0"),
    rule(
        rf"(?P<name>{'|'.join(MONTHS)}) {_DAY}(?:(?P<comma>,? )(?P<year>[12]\d{{3}})(?!\d))?",
        _month_day,
        "JFMASOND",
    ),
    rule(
        rf"(?<=[a-z] )(?P<n>(?:1[5-9]|20)\d\d)(?![\d,.:/%-]\d|\d| ?(?:{table(UNITS)}|[a-z]+s){_END}|%)",
        _year,
        "0",
    ),
    rule(r"(?<![\d:.])(?P<h>\d{1,2})(?::(?P<m>\d{2}))?\s?(?P<half>[ap]\.m\.|[ap]m\b)", _clock, "0", re.IGNORECASE),
    rule(r"(?<![\d:.])(?P<h>\d{1,2}):(?P<m>\d{2})(?::\d{2})?(?![\d:])(?P<half>)", _clock, "0"),
    rule(rf"(?<![\d.,])(?:{'|'.join(_PHONES)})", _phone, "0+("),
    rule(r"(?<![\d.])(?:911|112|999)(?![\d.,%:/-]|\s?[A-Za-z])", lambda m: en_digits(m[0]), "0"),
    rule(rf"{NOT_BEFORE}(?P<n>(?:1[89]|20)\d0)s{_END}", lambda m: re.sub("y$", "ie", en_year(int(m["n"]))) + "s", "0"),
    rule(
        rf"{_MINUS}(?P<c>{table(CURRENCIES)})\s?{_N}(?:\s?(?P<scale>thousand|million|billion|trillion|bn|[kKMB]){_END})?",
        _money,
        "-−–URHCEG$€£¥￥₹₩",
    ),
    rule(rf"{_MINUS}(?:(?P<a>{NUMBER})%?{DASH})?{_N}\s?(?P<p>[%‰])", _percent, "-−–0"),
    rule(rf"{_MINUS}{_SPAN}{_N}\s?(?P<u>{table(UNITS)}){_END}", _unit, "-−–0"),
    rule(rf"{NOT_BEFORE}(?P<n>\d+)(?:st|nd|rd|th){_END}", lambda m: en_ordinal(int(m["n"])), "0"),
    rule(rf"{NOT_BEFORE}(?P<a>\d+)/(?P<n>\d+)(?![\d/])", _fraction, "0"),
    rule(rf"{NOT_BEFORE}(?P<a>\d+)\s*:\s*(?P<n>\d+)(?![\d:])", lambda m: f"{number(m['a'])} to {number(m['n'])}", "0"),
    rule(r"(?<![\d.])\d+(?:\.\d+){2,}", lambda m: " point ".join(en_digits(part) for part in m[0].split(".")), "0"),
    rule(rf"{NOT_BEFORE}(?P<a>{NUMBER}){DASH}{_N}(?![\d-])", lambda m: f"{number(m['a'])} to {number(m['n'])}", "0"),
    rule(r"(?<=[A-Za-z])-?(?P<n>\d+)(?!\.?\d)", _code, "-0"),
    rule(rf"{_MINUS}{_N}\+?{_AFTER}", lambda m: f"{'minus ' if m['minus'] else ''}{number(m['n'])} ", "-−–0"),
    rule(
        rf"{_MINUS}{_N}(?P<more>\+(?!\s?\d))?",
        lambda m: f"{'minus ' if m['minus'] else ''}{number(m['n'])}{' or more' if m['more'] else ''}",
        "-−–0",
    ),
    rule(r"(?<=\w)\s*\+\s*(?=[\d])", " plus ", " +"),
    rule(r"\s?(?P<m>[&=×÷≈≥≤±√])\s?", lambda m: f" {MARKS[m['m']]} ", " " + "".join(MARKS)),
    rule(r"[ \t]*\|[ \t]*", ", ", " \t|"),
    rule(r"[℃℉°]", lambda m: f" {UNITS[m[0]][1]}", "℃℉°"),
    rule(r"[²³％%‰]", lambda m: {"²": " squared", "³": " cubed", "‰": " per mille"}.get(m[0], " percent"), "²³％%‰"),
    rule(r"[#^\\{}\[\]<>~～]", "", "#^\\{}[]<>~～"),
    rule(r"[¥￥€£₩₹$]", lambda m: f" {CURRENCIES[m[0]][1]} ", "¥￥€£₩₹$"),
    rule(r"\d", lambda m: en_digits(m[0]), "0"),
)
