"""Inverse text normalisation of English: numbers in context become digits, words such as "no one" stay.

Ordered passes of small patterns; each looks for number words or digits in one context (money, time, measures ...).
"""

from __future__ import annotations

import re
from collections.abc import Callable

_UNITS = {word: value for value, word in enumerate("zero one two three four five six seven eight nine".split())}
_TEENS = {
    word: value
    for value, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=10
    )
}
_TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
}
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"


def _any(words: object) -> str:
    return "|".join(words) if isinstance(words, dict) else str(words)


_S = r"[ -]"
_BASE = f"(?:{_any(_UNITS)}|{_any(_TEENS)}|{_any(_TENS)}|hundred|{_any(_SCALES)})"
_FIRST = f"(?:{_any(_UNITS)}|{_any(_TEENS)}|{_any(_TENS)}|a hundred|a thousand|a million|a billion)"
_WORDS = rf"{_FIRST}(?:{_S}(?:and )?{_BASE})*"
_DIGIT_WORD = f"(?:{_any(_UNITS)}|oh?)"
_NUMBER = rf"(?:\d[\d,]*(?:\.\d+)?(?: (?:{_any(_SCALES)}))?|{_WORDS}(?: point(?: (?:{_any(_UNITS)}))+)?)"
_HOUR = rf"(?:{_any(_UNITS)}|ten|eleven|twelve|1[0-2]|[1-9])"
_MINUTE = rf"(?:(?:oh?|zero) (?:{_any(_UNITS)})|{_any(_TEENS)}|(?:twenty|thirty|forty|fifty)(?:{_S}(?:{_any(_UNITS)}))?|[0-5]\d)"
_HALF_DAY = r"(?P<half_day>[ap])\.? ?m\b\.?"
_TIME_CUE = r"(?:at|by|until|till|before|after|around|about|from|for|to|is|it's)"
_MEASURES = (
    "degrees?|kilometers?|kilometres?|km|miles?|meters?|metres?|centimeters?|centimetres?|millimeters?|feet|inches|kilograms?"
    "|kilos?|kg|grams?|pounds?|ounces?|tons?|liters?|litres?|gallons?|minutes?|hours?|seconds|days?|weeks?|months?|years?"
    "|blocks?|pages?|times|watts?|volts?|megabytes?|gigabytes?"
)
_MONEY = {"dollars?": "$", "bucks?": "$", "euros?": "€", "yuan": "¥", "renminbi": "¥"}

_COUNTED = f"{_BASE}|percent|{'|'.join(_MONEY)}|{_MEASURES}"
_TWO_DIGITS = rf"(?:{_any(_TEENS)}|(?:{_any(_TENS)})(?:{_S}(?:{_any(_UNITS)}))?)"

_Rewrite = Callable[[re.Match[str]], str]


def parse_cardinal(text: str) -> int | None:
    """Value of an English cardinal such as "two hundred and five" or "a hundred"; None where it is not one ("five thirty")."""
    if re.fullmatch(r"\d[\d,]*", text):
        return int(text.replace(",", ""))
    total = section = 0
    room = 1000  # the next word must be smaller
    last_scale = 10**12
    previous = ""
    for word in re.split(r"[ -]", text.casefold()):
        if word in ("a", "and"):
            if word == "and" and previous not in ("hundred", *_SCALES):
                return None
        elif word == "hundred":
            if section >= 10 and section % 10 == 0 or section > 99:
                return None
            section, room = (section or 1) * 100, 100
        elif word in _SCALES:
            if _SCALES[word] >= last_scale:
                return None
            last_scale = _SCALES[word]
            total, section, room = total + (section or 1) * last_scale, 0, 1000
        else:
            value = {**_UNITS, **_TEENS, **_TENS}.get(word)
            if value is None or value >= room or (value == 0 and text.casefold() != "zero"):
                return None
            section += value
            room = 10 if word in _TENS else 0
        previous = word
    return total + section


def _digits(text: str) -> str | None:
    """A number in digits, with a decimal part and a word for millions where it has them."""
    if text[0].isdigit():
        return text
    whole, _, decimals = text.casefold().partition(" point ")
    value = parse_cardinal(whole)
    if value is None:
        return None
    if decimals:
        return f"{value}." + "".join(str(_UNITS[word]) for word in decimals.split())
    for name in ("billion", "million"):
        if value >= _SCALES[name] and value % _SCALES[name] == 0:
            return f"{value // _SCALES[name]} {name}"
    return f"{value:,}" if value >= 10_000 else str(value)


def _two(text: str) -> int:
    """Hour or minute."""
    words = text.casefold().replace("-", " ").split()
    if words[0] in ("o", "oh", "zero") and len(words) == 2:
        words = words[1:]
    value = parse_cardinal(" ".join(words))
    assert value is not None
    return value


def _money(found: re.Match[str]) -> str:
    sign = next(sign for name, sign in _MONEY.items() if re.fullmatch(name, found["currency"], re.IGNORECASE))
    number = _digits(found["n"])
    if number is None:
        return found[0]
    cents = _digits(found["cents"]) if found["cents"] else None
    return f"{sign}{number}.{int(cents):02d}" if cents and cents.isdigit() and int(cents) < 100 else f"{sign}{number}"


def _cents(found: re.Match[str]) -> str:
    number = _digits(found["n"])
    return f"$0.{int(number):02d}" if number and number.isdigit() and int(number) < 100 else found[0]


def _percent(found: re.Match[str]) -> str:
    number = _digits(found["n"])
    return found[0] if number is None else f"{number}%"


def _clock(found: re.Match[str]) -> str:
    minute = f":{_two(found['minute']):02d}" if found["minute"] else ""
    return f"{_two(found['hour'])}{minute} {found['half_day'].upper()}M"


def _cued_clock(found: re.Match[str]) -> str:
    return f"{found['cue']} {_two(found['hour'])}:{_two(found['minute']):02d}"


def _past(found: re.Match[str]) -> str:
    hour = _two(found["hour"])
    fixed = {"half": 30, "a quarter": 15, "quarter": 15}
    part = found["part"].casefold()
    minute = fixed[part] if part in fixed else _two(part)
    if found["way"].casefold() == "to":
        hour, minute = (hour - 2) % 12 + 1, 60 - minute
    cue = found.groupdict().get("cue")
    return f"{cue + ' ' if cue else ''}{hour}:{minute:02d}"


def _to_the_hour(found: re.Match[str]) -> str:
    return f"{found['cue']} {(int(found['hour']) - 2) % 12 + 1}:{60 - int(found['part'])}"


def _year(found: re.Match[str]) -> str:
    century = _two(found["century"])
    rest = _two(found["rest"])
    return f"{century}{rest:02d}"


def _digit_string(found: re.Match[str]) -> str:
    digits: list[str] = []
    repeat = 1
    for word in re.split(r"[ -]", found[0].casefold()):
        if word in ("double", "triple"):
            repeat = 2 if word == "double" else 3
            continue
        digits.append(("0" if word in ("o", "oh") else str(_UNITS[word])) * repeat)
        repeat = 1
    return "".join(digits)


def _suffix(value: int) -> str:
    return "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _ordinal(found: re.Match[str]) -> str:
    value = (_TENS[found["tens"].casefold()] if found["tens"] else 0) + _ORDINALS[found["last"].casefold()]
    return f"{value}{_suffix(value)}"


def _day(found: re.Match[str]) -> str:
    value = (_TENS[found["tens"].casefold()] if found["tens"] else 0) + _ORDINALS[found["last"].casefold()]
    return f"{found['month']} {value}" if value < 32 else found[0]


def _measure(found: re.Match[str]) -> str:
    number = _digits(found["n"])
    if number is None or (found["n"].casefold() == "one"):
        return found[0]
    return f"{number} {found['unit']}"


def _plain(found: re.Match[str]) -> str:
    value = parse_cardinal(found[0]) if " point " not in found[0].casefold() else 10
    number = _digits(found[0])
    return found[0] if number is None or value is None or value < 10 else number


def _in_two(found: re.Match[str]) -> str:
    return f"{found['before']} in two {found['unit']}"


_ONES_ORDINAL = "|".join(list(_ORDINALS)[:9])
_PASSES: tuple[tuple[str, _Rewrite], ...] = (
    # "remind me in two hours" sounds the same
    (r"\b(?P<before>me|timer|alarm) into (?P<unit>hours|minutes|seconds|days|weeks)\b", _in_two),
    (
        rf"\b(?P<at>{_HOUR}|\d{{1,2}}(?::\d\d)?) and alarm\b",
        lambda found: f"{found['at']} am alarm",
    ),  # it sounds the same
    (r"\btonight,? morning(?= at\b)", lambda found: "tomorrow morning"),
    (rf"\b(?P<at>{_HOUR}|\d{{1,2}}(?::\d\d)?) to night\b", lambda found: f"{found['at']} tonight"),
    (r"\ba quarters\b", lambda found: "a quarter"),
    (
        r"\b(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d) ?m(?= alarm)",
        lambda found: f"{found['hour']}:{found['minute']} AM",
    ),
    (r"^(?:sprat|strap|crap) (?=(?:the|that|my) (?:\S+ ){0,3}(?:timer|alarm|note|countdown))", lambda found: "scrap "),
    # "get me up at ten to six" where it was written as a range
    (
        r"\b(?P<cue>(?:me(?: up)?|alarm) (?:at|for)) (?P<part>5|10|20|25)-(?P<hour>[1-9]|1[0-2])\b(?![-:])",
        _to_the_hour,
    ),
    (
        r"(?<=\balarm )(?P<rest>(?:\S+ ){1,5}(?:tonight|tomorrow|am|pm|a\.m\.|p\.m\.)) cold (?=[a-z])",
        lambda found: f"{found['rest']} called ",
    ),
    (rf"\b(?P<part>half|a quarter|quarter|{_MINUTE}|five) (?P<way>past) (?P<hour>{_HOUR})\b", _past),
    (rf"\b(?P<part>a quarter|quarter) (?P<way>to) (?P<hour>{_HOUR})\b", _past),
    (rf"\b(?P<cue>at|is|it's|by) (?P<part>five|ten|twenty|twenty five) (?P<way>to) (?P<hour>{_HOUR})\b", _past),
    (rf"\b(?P<hour>{_HOUR})(?:[ :](?P<minute>{_MINUTE}))? ?{_HALF_DAY}", _clock),
    (rf"\b(?P<cue>{_TIME_CUE}) (?P<hour>{_HOUR}) (?P<minute>{_MINUTE})\b(?! (?:{_COUNTED}))", _cued_clock),
    (
        rf"\b(?P<n>{_NUMBER}) (?P<currency>{'|'.join(_MONEY)})\b(?:(?: and)? (?P<cents>{_NUMBER})(?: cents?\b|(?=$|[.,?!])))?",
        _money,
    ),
    (rf"\b(?P<n>{_NUMBER}) cents?\b", _cents),
    (rf"\b(?P<n>{_NUMBER}) per ?cent\b", _percent),
    (rf"\b(?:(?:double|triple) )?{_DIGIT_WORD}(?:{_S}(?:(?:double|triple) )?{_DIGIT_WORD}){{2,}}\b", _digit_string),
    (rf"\b(?P<month>{_MONTHS})(?: the)? (?:(?P<tens>{_any(_TENS)}){_S})?(?P<last>{_any(_ORDINALS)})\b", _day),
    (
        rf"\b(?P<century>eighteen|nineteen|twenty) (?P<rest>oh (?:{_any(_UNITS)})|{_TWO_DIGITS})\b"
        rf"(?!{_S}(?:{_BASE}|{_any(_ORDINALS)}))",
        _year,
    ),
    (rf"\b(?P<tens>{_any(_TENS)}){_S}(?P<last>{_ONES_ORDINAL})\b", _ordinal),
    (rf"\b(?P<tens>)(?P<last>{'|'.join(list(_ORDINALS)[9:])})\b", _ordinal),
    (rf"\b(?P<n>{_NUMBER}) (?P<unit>{_MEASURES})\b", _measure),
    (rf"\b{_WORDS}(?: point(?: (?:{_any(_UNITS)}))+)?\b", _plain),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), rewrite) for pattern, rewrite in _PASSES)


def write_english(text: str) -> str:
    """English with numbers as digits wherever a rule recognises them; numbers below ten stay words outside such contexts."""
    for pattern, rewrite in _COMPILED:
        text = pattern.sub(rewrite, text)
    return text


_ANY_NUMBER = re.compile(rf"\b{_WORDS}\b", re.IGNORECASE)


def number_words_to_digits(text: str) -> str:
    """Every cardinal in digits, "one" included: for comparing texts, not for reading."""

    def digits(found: re.Match[str]) -> str:
        value = parse_cardinal(found[0])
        if value is not None:
            return str(value)
        parts = (parse_cardinal(word) for word in re.split(_S, found[0]) if word not in ("and", "a"))
        return " ".join(str(part) for part in parts)

    return _ANY_NUMBER.sub(digits, text)
