"""How Chinese reads written tokens aloud: the tables and rules that `spoken` scans with."""

from __future__ import annotations

import re
from typing import Final

from quark_glasses.core.language.numerals import zh_cardinal, zh_digits
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

CURRENCIES: Final = {
    "US$": "美元", "HK$": "港币", "NT$": "新台币", "CN¥": "元", "JP¥": "日元", "RMB": "元", "CNY": "元", "USD": "美元",
    "¥": "元", "￥": "元", "$": "美元", "€": "欧元", "£": "英镑", "₩": "韩元", "₹": "卢比", "EUR": "欧元", "GBP": "英镑",
}  # fmt: skip
UNITS: Final = {
    "km/h": "公里每小时", "m/s": "米每秒", "kW·h": "千瓦时", "kWh": "千瓦时", "mAh": "毫安时", "km²": "平方公里", "m²": "平方米",
    "m³": "立方米", "cm²": "平方厘米", "km": "公里", "cm": "厘米", "mm": "毫米", "nm": "纳米", "m": "米", "kg": "公斤",
    "mg": "毫克", "g": "克", "t": "吨", "ml": "毫升", "mL": "毫升", "L": "升", "℃": "摄氏度", "°C": "摄氏度", "℉": "华氏度",
    "°F": "华氏度", "°": "度", "GB": "吉字节", "MB": "兆字节", "KB": "千字节", "TB": "太字节", "kHz": "千赫兹", "MHz": "兆赫兹",
    "GHz": "吉赫兹", "Hz": "赫兹", "kW": "千瓦", "W": "瓦", "V": "伏", "A": "安", "dB": "分贝", "kcal": "千卡", "cal": "卡",
    "min": "分钟", "ms": "毫秒", "s": "秒", "h": "小时", "px": "像素", "fps": "帧每秒", "bpm": "次每分钟", "ppm": "百万分之一",
    "㎡": "平方米", "㎞": "公里", "㎏": "公斤", "㎝": "厘米", "㎜": "毫米",
}  # fmt: skip
MEASURES: Final = (
    "个|位|次|天|周|年(?!级|级|代)|小时|分钟|秒|刻钟|点(?!\\d)|元|块|毛|分钱|角|杯|瓶|条|件|张|本|辆|台|部|家|间|只|双|对|份|公里|千米|米|里|"
    "斤|公斤|千克|克|吨|升|毫升|岁|倍|种|句|段|步|趟|班|站|页|篇|首|支|把|盒|包|袋|碗|盘|人|名|口|层|遍|下|万|亿|千|半|成|夜|晚|星期(?!\\d)|个月"
)
TENTHS: Final = ("角", "毛")
MARKS: Final = {
    "&": "和",
    "=": "等于",
    "×": "乘",
    "÷": "除以",
    "≈": "约等于",
    "≥": "大于等于",
    "≤": "小于等于",
    "±": "正负",
    "√": "根号",
}


SPELLED: Final = {"APP": "A.P.P", "App": "A.P.P", "app": "A.P.P"}  # letters where English has a word
CALLS: Final = (
    "电话",
    "拨打",
    "拨",
    "号码",
    "热线",
    "手机号",
    "打",
    "尾号",
    "验证码",
    "房间号",
    "航班号",
    "车次",
    "号",
)


def number(written: str, quantity: bool = False) -> str:
    """An integer or decimal; `quantity` says 两 for a plain 2. Leading zeros are read digit by digit."""
    digits = written.replace(",", "")
    whole, _, decimals = digits.partition(".")
    if len(whole) > 1 and whole[0] == "0" or len(whole) > 16:
        said = zh_digits(whole)
    else:
        said = "两" if quantity and digits == "2" else zh_cardinal(int(whole))
    return f"{said}点{zh_digits(decimals)}" if decimals else said


def clock(hour: int, minute: int, second: int = 0, named: bool = False) -> str | None:
    """15:05 as 下午三点零五分; `named` when the text already says which half of the day. None for no time of day."""
    if hour > 24 or minute > 59 or second > 59:
        return None
    part = "" if named else _part_of_day(hour)
    shown = hour - 12 if part in ("下午", "晚上") and hour > 12 else hour
    said = part + number(str(shown), quantity=True) + "点"
    if minute == 0 and not second:
        return said + ("整" if named else "")
    if minute == 30 and not second:
        return said + "半"
    said += ("零" if minute < 10 else "") + (zh_cardinal(minute) if minute else "") + "分"
    return said + (number(str(second)) + "秒" if second else "")


def _part_of_day(hour: int) -> str:
    bounds = ((5, "凌晨"), (8, "早上"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上"))
    return next((part for end, part in bounds if hour < end), "")


def money(amount: str, unit: str, scale: str = "") -> str:
    """3.50 元 as 三块五毛, 1,299 元 as 一千二百九十九元, other currencies with decimals."""
    whole, decimals = fraction_part(amount)
    if unit != "元" or scale or not decimals.strip("0") or len(decimals) > 2:
        plain = amount if decimals.strip("0") else amount.partition(".")[0]
        return number(plain, quantity=True) + scale + unit
    tenths, cents = int(decimals[0]), int(decimals[1:] or 0)
    said = f"{number(str(whole), quantity=True)}块" if whole else ""
    if tenths:
        said += ("两" if tenths == 2 and not said else zh_cardinal(tenths)) + "毛"
    elif said:
        said += "零"
    return said + (f"{'两' if cents == 2 and not said else zh_cardinal(cents)}分" if cents else "")


def _date(match: re.Match[str]) -> str | None:
    year, month, day = match["year"], int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{zh_digits(year)}年{zh_cardinal(month)}月{zh_cardinal(day)}日"


def _clock(match: re.Match[str]) -> str | None:
    said = clock(int(match["h"]), int(match["m"]), int(match["s"] or 0), bool(match["part"]))
    return (match["part"] or "") + said if said else None


def _money(match: re.Match[str]) -> str:
    minus = "负" if match["minus"] else ""
    return minus + money(match["n"], CURRENCIES[match["c"]], match["scale"] or "")


def _unit(match: re.Match[str]) -> str:
    unit = match["u"]
    cold = unit in ("℃", "°C", "℉", "°F", "°")
    minus = ("零下" if cold else "负") if match["minus"] else ""
    span = f"{number(match['a'], True)}到" if match["a"] else ""
    return minus + span + number(match["n"], True) + UNITS[unit]


def _range(match: re.Match[str]) -> str:
    return f"{number(match['a'])}到{number(match['n'])}"


def _percent(match: re.Match[str]) -> str:
    base = "百分之" if match["p"] == "%" else "千分之"
    start = f"{base}{number(match['a'])}到" if match["a"] else ""
    return ("负" if match["minus"] else "") + start + base + number(match["n"])


def _phone(match: re.Match[str]) -> str:
    groups = phone_groups(match[0])
    return ("加" if match[0][0] == "+" else "") + "，".join(zh_digits(group, one="幺") for group in groups)


def _called(match: re.Match[str]) -> str | None:
    """Digits after a word for calling."""
    before = match.string[max(0, match.start() - 6) : match.start()].rstrip("是为:： ")
    return zh_digits(match[0], one="幺") if before.endswith(CALLS) else None


def _code(match: re.Match[str]) -> str:
    """Digits glued to letters: A380, 5G, G1234."""
    digits = match["n"]
    long = len(digits) >= 3 or digits[0] == "0"
    return zh_digits(digits, one="幺") if long else zh_cardinal(int(digits))


def _bare(match: re.Match[str]) -> str:
    return ("负" if match["minus"] else "") + number(match["n"], quantity=False)


PARTS: Final = "凌晨|早上|上午|中午|下午|晚上"
_CLOCK: Final = r"(?P<h>\d{1,2})[:：](?P<m>\d{2})(?:[:：](?P<s>\d{2}))?(?![\d:：])"
_MINUS: Final = r"(?P<minus>(?<![A-Za-z0-9)）\]])[-−–])?"
_SPAN: Final = rf"(?:(?P<a>{NUMBER}){DASH})?"
_END: Final = r"(?![A-Za-z0-9])"
_N: Final = rf"(?P<n>{NUMBER})"

RULES: Final[tuple[Rule, ...]] = (
    *markup("链接", "邮箱地址", "代码"),
    rule(r"(?P<year>[12]\d{3})([-/.])(?P<month>0?[1-9]|1[0-2])\2(?P<day>0?[1-9]|[12]\d|3[01])(?![\d.])", _date, "0"),
    rule(NOT_BEFORE + r"(?P<n>[12]\d{3})(?=年(?!前|后|来|间|多))", lambda m: zh_digits(m["n"]), "0"),
    rule(LINE_START + r"(?P<n>\d{1,2})(?:[.)][ \t]+|、)", lambda m: f"{zh_cardinal(int(m['n']))}，", " \t0"),
    rule(rf"(?:(?P<part>{PARTS})\s*)?(?<![\d:.]){_CLOCK}", _clock, "凌早上中下晚0"),
    rule(rf"(?<=[点半分整秒])\s*[-~～–—]\s*(?={PARTS}|\d{{1,2}}[:：]\d{{2}})", "到", " -~～–—"),
    rule(NOT_BEFORE + r"(?:\+86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)", _phone, "0+"),
    rule(NOT_BEFORE + r"(?:0\d{2,3}[- ]\d{7,8}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)", _phone, "0"),
    rule(rf"(?<![A-Za-z])(?:{table(SPELLED)})(?![A-Za-z])", lambda m: SPELLED[m[0]], "Aa"),
    rule(rf"{NOT_BEFORE}\d{{3,}}(?![\d.,:/%-])", _called, "0"),
    rule(rf"{_MINUS}(?P<c>{table(CURRENCIES)})\s*{_N}\s*(?P<scale>万亿|亿|万|千)?元?", _money, "-−–URHNCJGE¥￥$€£₩₹"),
    rule(rf"{NOT_BEFORE}(?P<n>\d[\d,]*\.\d{{1,2}})\s*(?:元|块钱?)(?!\d)", lambda m: money(m["n"], "元"), "0"),
    rule(rf"{_MINUS}(?:(?P<a>{NUMBER})%?{DASH})?{_N}\s*(?P<p>[%‰])", _percent, "-−–0"),
    rule(rf"{_MINUS}{_SPAN}{_N}\s*(?P<u>{table(UNITS)}){_END}", _unit, "-−–0"),
    rule(rf"{NOT_BEFORE}(?P<a>\d+)/(?P<n>\d+)(?![\d/])", lambda m: f"{number(m['n'])}分之{number(m['a'])}", "0"),
    rule(
        rf"{NOT_BEFORE}(?P<a>\d+)\s*[:：]\s*(?P<n>\d+)(?![\d:])", lambda m: f"{number(m['a'])}比{number(m['n'])}", "0"
    ),
    rule(r"(?<![\d.])\d+(?:\.\d+){2,}", lambda m: "点".join(zh_digits(part) for part in m[0].split(".")), "0"),
    rule(rf"{NOT_BEFORE}(?P<a>{NUMBER}){DASH}{_N}(?![\d-])", _range, "0"),
    rule(rf"(?<![\d.第])2(?=(?:{MEASURES}))", "两", "0"),
    rule(rf"{NOT_BEFORE}(?P<n>\d+)\+(?!\s?\d)", lambda m: f"{number(m['n'])}多", "0"),
    rule(r"(?<=[A-Za-z])-?(?P<n>\d+)(?!\.?\d)", _code, "-0"),
    rule(rf"{_MINUS}{_N}", _bare, "-−–0"),
    rule(r"(?<=[\d零一二三四五六七八九十百千万亿])\s*\+\s*(?=[\d零一二三四五六七八九十])", "加", " +"),
    rule(r"\s?(?P<m>[&=×÷≈≥≤±√])\s?", lambda m: MARKS[m["m"]], " " + "".join(MARKS)),
    rule(r"[ \t]*\|[ \t]*", "，", " \t|"),
    rule(
        r"[℃℉°²³％%‰]|[㎡㎞㎏㎝㎜]",
        lambda m: {"²": "平方", "³": "立方", "%": "百分号", "％": "百分号", "‰": "千分号"}.get(m[0]) or UNITS[m[0]],
        "℃℉°²³％%‰㎡㎞㎏㎝㎜",
    ),
    rule(r"[#^\\{}\[\]<>]", "", "#^\\{}[]<>"),
    rule(r"[~～]", "到", "~～"),
    rule(r"[¥￥€£₩₹$]", lambda m: CURRENCIES[m[0]], "¥￥€£₩₹$"),
    rule(r"\d", lambda m: zh_digits(m[0]), "0"),
)
