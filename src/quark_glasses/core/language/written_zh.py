"""Inverse text normalisation of Mandarin: numerals in context become digits, idioms keep theirs.

From left to right: at each place the first rule that applies rewrites what it matches, idioms come first.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quark_glasses.core.language.misheard_zh import as_said

_Writer = Callable[[re.Match[str]], str | None]  # None: the rule does not apply after all

MOST_PASSES = 6
_DIGIT = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "幺": 1}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_PARTS_OF_HOUR = {"半": 30, "一刻": 15, "三刻": 45}
_CURRENCY = {"美元": "$", "美金": "$", "欧元": "€", "英镑": "£"}

_IDIOMS = (
    "三心二意|一五一十|十全十美|十之八九|十有八九|八九不离十|十拿九稳|十万火急|十万八千里|十八般武艺|三十六计|五十步笑百步"
    "|七十二变|三百六十行|九牛一毛|一毛不拔|一毛一样|五花八门|七上八下|四面八方|乱七八糟|不管三七二十一|百分之百|百分百|接二连三|一清二楚|一干二净"
    "|十一(?=长假|假期|黄金周|国庆)|双十[一二]|初十|初[一二三四五六七八九]|十字|十足|十分(?!钟|之|[零一二两三四五六七八九十]|\\d)"
    "|五四运动|九一八|一二九|三八线|三八妇女节|一点一点|一点一滴|一点点|五一(?=长假|假期|劳动)|三三两两|二百五(?!十|[块元米斤度公])|一一"
    "|(?:十|百|千|万)(?:几|来)|[几数好多上近][十百千万亿]+"
)
_SINGLE = "零一二两三四五六七八九"
_PLAIN = r"\d+(?:\.\d+)?"
_NUMBER = rf"(?:{_PLAIN}[万亿]?|[{_SINGLE}〇十百千万亿]+)"
_DECIMAL = rf"(?:{_NUMBER}点[{_SINGLE}〇]+|{_NUMBER})"
_CLAUSE_END = r"(?=$|[\s，。？！；：、,.?!;:吧吗了呢的啊以左上和到])"
_HOUR = r"(?:\d{1,2}|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])"
_MINUTE = rf"(?:\d{{1,2}}|[二三四五]?十[{_SINGLE}]?|[零〇][{_SINGLE}]|[{_SINGLE}])"
_MEASURE = (
    "摄氏度|华氏度|度|公里|千米|厘米|毫米|英里|英尺|英寸|海里|平方米|平米|立方米|米|公斤|千克|毫克|克|斤|吨|毫升|升|分钟|小时|秒钟|秒"
    "|个小时|个半小时|个月|个钟头|岁|月份|月|号线|号楼|号|楼|层|倍|折|瓦|伏|赫兹|兆|码"
)
_OF_ONE = "[定起下到早直旦共样]"  # 一定, 一起, 一下 ...: the 一 of 六点一定 is no minute
_ONE_IS_WORD = "度|倍|月|层|楼|个小时|个月|个钟头|个半小时|码|号"  # 一度, 一月 and so on are left to the reader


def parse_numeral(text: str) -> int | None:
    """Value of a Chinese cardinal such as 三百零五, 一万二 or 15万; None where it is not one (二三十, 万一)."""
    if re.fullmatch(r"\d+", text):
        return int(text)
    total = section = 0
    digit: int | None = None
    last_unit, last_section, zero = 0, 10**9, False
    ceiling = 10**4
    for match in re.finditer(r"\d+|.", text):
        char = match[0]
        if char.isdigit() and char.isascii():
            if digit is not None or section:
                return None
            digit = int(char)
        elif char in _DIGIT:
            if digit is not None and not (digit == 0 and zero):
                return None
            digit, zero = _DIGIT[char], char in "零〇"
        elif char in _SMALL:
            if digit is None and char == "十" and not section:
                digit = 1
            if not digit or _SMALL[char] >= ceiling:
                return None
            section += digit * _SMALL[char]
            ceiling = last_unit = _SMALL[char]
            digit, zero = None, False
        else:
            whole = section + (digit or 0)
            if not whole or _LARGE[char] >= last_section:
                return None
            total += whole * _LARGE[char]
            last_section = last_unit = _LARGE[char]
            section, digit, ceiling, zero = 0, None, 10**4, False
    return _last_digit(text, total + section, digit, last_unit)


def _last_digit(text: str, value: int, digit: int | None, unit: int) -> int | None:
    """Add the last digit; 三百五 is 350 and 一万二 is 12000, but 三百零五 is 305."""
    if digit is None:
        return value if value else None
    if unit >= 100 and len(text) > 1 and text[-2] not in "零〇" and not text[-1].isascii():
        return value + digit * unit // 10
    return value + digit


def _written_number(text: str) -> str | None:
    """A numeral in digits; round ten-thousands keep 万 and 亿 (15万)."""
    if re.fullmatch(rf"{_PLAIN}[万亿]?", text):
        return text
    if "点" in text:
        whole, _, rest = text.partition("点")
        before = _written_number(whole)
        return None if before is None else before + "." + "".join(str(_DIGIT[char]) for char in rest)
    if len(text) == 2 and all(char in _DIGIT for char in text):
        return None  # 三四 is "three or four"
    if len(text) > 2 and all(char in _DIGIT for char in text):
        return "".join(str(_DIGIT[char]) for char in text)
    value = parse_numeral(text)
    if value is None:
        return None
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        if value >= size and value % size == 0 and value // size < 10**4:
            return f"{value // size}{unit}"
    return str(value)


def _two_digits(text: str) -> int | None:
    if text.isdigit() and text.isascii():
        return int(text)
    return _DIGIT[text[1]] if text[0] in "零〇" and len(text) == 2 else parse_numeral(text) if text not in "零〇" else 0


def _percent(found: re.Match[str]) -> str | None:
    number = _written_number(found["percent_n"])
    return None if number is None else f"{number}%"


def _fraction(found: re.Match[str]) -> str | None:
    below, above = parse_numeral(found["below"]), parse_numeral(found["above"])
    return f"{above}/{below}" if above and below and above < below else None


def _yuan(found: re.Match[str]) -> str | None:
    whole = _written_number(found["yuan"])
    if (
        whole is None
        or re.match(r"0\d", whole)
        or (found["yuan"] == "一" and found["yuan_unit"] == "块" and not found["jiao"] and not found["qian"])
    ):
        return None
    if not found["jiao"] and not found["fen"]:
        return f"¥{whole}"
    if not whole.isdigit():
        return None
    jiao, fen = _two_digits(found["jiao"] or "0"), _two_digits(found["fen"] or "0")
    if jiao is None or fen is None or jiao > 9 or fen > 9:
        return None
    return f"¥{whole}.{jiao}{fen or ''}"


def _dimes(found: re.Match[str]) -> str | None:
    value = parse_numeral(found["dimes"])
    return f"¥0.{value}" if value and value < 10 else None


def _foreign(found: re.Match[str]) -> str | None:
    number = _written_number(found["foreign"])
    return None if number is None else _CURRENCY[found["currency"]] + number


def _clock(found: re.Match[str]) -> str | None:
    hour = _two_digits(found["hour"])
    part, minute = found["part"], found["minute"]
    if hour is None or hour > 24:
        return None
    if part:
        return f"{found['day_part'] or ''}{hour}:{_PARTS_OF_HOUR[part]}"
    if not minute:
        bare_one = found["hour"] == "一" and not found["day_part"] and not found["oclock"]
        return None if bare_one else f"{found['day_part'] or ''}{hour}点"
    value = _two_digits(minute)
    spoken_as_time = found["fen_word"] or found["day_part"] or (value is not None and value >= 10 and "十" in minute)
    if value is None or value > 59 or not spoken_as_time:
        return None
    return f"{found['day_part'] or ''}{hour}:{value:02d}"


def _hour_and_word(found: re.Match[str]) -> str | None:
    return f"{found['hour_heard']}点一" if int(found["hour_heard"]) <= 24 else None


def _year(found: re.Match[str]) -> str | None:
    return "".join(str(_DIGIT[char]) for char in found["year"]) + found["year_unit"]


def _day(found: re.Match[str]) -> str | None:
    month, day = parse_numeral(found["month"]), parse_numeral(found["day"])
    return f"{month}月{day}{found['day_unit']}" if month and day and month < 13 and day < 32 else None


def _digit_string(found: re.Match[str]) -> str | None:
    return "".join(char if char.isascii() else str(_DIGIT[char]) for char in found["string"])


def _measure(found: re.Match[str]) -> str | None:
    number, unit = found["amount"], found["measure"]
    if number == "一" and re.fullmatch(_ONE_IS_WORD, unit):
        return None
    digits = _written_number(number)
    return None if digits is None else digits + unit


def _decimal(found: re.Match[str]) -> str | None:
    return _written_number(found["decimal"])


def _large(found: re.Match[str]) -> str | None:
    return _written_number(found["large"])


_DAY_PART = r"(?P<day_part>(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|今晚|明早|夜里|半夜)(?:的|在)?)"
_RULES: tuple[tuple[str, _Writer], ...] = (
    (rf"百分之(?P<percent_n>{_DECIMAL})", _percent),
    (rf"(?P<below>[{_SINGLE}十]+)分之(?P<above>[{_SINGLE}十]+)", _fraction),
    (
        rf"(?P<yuan>{_DECIMAL})(?P<yuan_unit>块|元)零?(?:(?P<jiao>[{_SINGLE}]|\d)(?:[毛角](?:(?P<fen>[{_SINGLE}]|\d)分?)?)?)?"
        rf"(?:(?P<qian>钱|人民币)|{_CLAUSE_END})",
        _yuan,
    ),
    (rf"(?P<dimes>[{_SINGLE}]|\d)毛(?:钱|{_CLAUSE_END})", _dimes),
    (rf"(?P<foreign>{_DECIMAL})(?P<currency>{'|'.join(_CURRENCY)})", _foreign),
    (
        rf"{_DAY_PART}?(?<![\d点第])(?P<hour>{_HOUR})点(?:(?P<part>半|一刻|三刻)"
        rf"|(?!一{_OF_ONE})(?P<minute>{_MINUTE})(?P<fen_word>分(?!之))?(?![{_SINGLE}\d点])|(?P<oclock>钟|整)?(?=一{_OF_ONE}|(?![{_SINGLE}〇十\d点多儿])))",
        _clock,
    ),
    (r"(?<![\d.])(?P<hour_heard>\d{1,2})\.1(?=[定起早直])", _hour_and_word),
    (rf"(?P<month>[{_SINGLE}十]{{1,2}}|\d{{1,2}})月(?P<day>[{_SINGLE}十]{{1,3}}|\d{{1,2}})(?P<day_unit>[号日])", _day),
    (rf"(?P<year>[{_SINGLE}〇]{{4}}|[{_SINGLE}〇]{{2}})(?P<year_unit>年|后(?!来))(?![前])", _year),
    (rf"(?P<string>[{_SINGLE}〇幺](?:[{_SINGLE}〇幺\d]){{2,}})(?![十百千万亿点块元毛{_SINGLE}〇幺\d])", _digit_string),
    (rf"(?<!第)(?P<amount>{_DECIMAL})(?P<measure>{_MEASURE})", _measure),
    (
        rf"(?P<decimal>(?:[{_SINGLE}十百千万\d]+)点(?!一{_OF_ONE})[{_SINGLE}〇]+)(?=$|[^{_SINGLE}〇十点心])",
        _decimal,
    ),
    (rf"(?P<large>[{_SINGLE}十][{_SINGLE}〇十百千万亿]+|十)(?![几来余])", _large),
)
_WRITERS: tuple[tuple[re.Pattern[str], _Writer], ...] = (
    (re.compile(_IDIOMS), lambda found: found[0]),
    *((re.compile(pattern), writer) for pattern, writer in _RULES),
)
_RUN = re.compile(rf"[{_SINGLE}〇幺十百千万亿\d.]+|.", re.DOTALL)


def write_chinese(text: str) -> str:
    """Simplified Chinese with numerals as digits wherever a rule recognises them.

    What is written lets another rule apply now and then (零点零点零块), so it is looked at again until nothing changes.
    """
    for _ in range(MOST_PASSES):
        before, text = text, _pass(as_said(text))
        if text == before:
            break
    return text


def _pass(text: str) -> str:
    pieces: list[str] = []
    place = 0
    while place < len(text):
        written, place = _write_at(text, place)
        pieces.append(written)
    return "".join(pieces)


def _write_at(text: str, place: int) -> tuple[str, int]:
    """Written form of what starts at `place`, and where it ends; a run of numerals that no rule takes stays whole."""
    for pattern, writer in _WRITERS:
        found = pattern.match(text, place)
        if found is not None:
            written = writer(found)
            if written is not None:
                return written, found.end()
    run = _RUN.match(text, place)
    assert run is not None
    return run[0], run.end()


def numerals_to_digits(text: str) -> str:
    """Every run of numerals as digits, idioms included: for comparing texts, not for reading."""

    def digits(found: re.Match[str]) -> str:
        run = found[0]
        if all(char in _DIGIT or char.isdigit() for char in run):
            return "".join(char if char.isascii() else str(_DIGIT[char]) for char in run)
        value = parse_numeral(run)
        return run if value is None else str(value)

    return re.sub(rf"[{_SINGLE}〇幺十百千万亿\d]+", digits, text)
