"""The plain text of a title: narrow, lower case, simplified, with numbers as digits and units as one writes them.

Sellers write "two hundred", 两百粒, "10 1/4 in", "pk12" and "p/b". What reads a title knows one way only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce.terms import folded
from quark_glasses.core.language.written import simplified

MOST_CHARS: Final = 300
HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff"
NUMERALS: Final = "零一二三四五六七八九十"
ORDINALS: Final = {
    name: number
    for number, name in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
_VALUES = {sign: value for value, sign in enumerate(NUMERALS)} | {"两": 2, "双": 2}
_SIGNS = re.compile("[®™©℠]")
_JAPANESE = str.maketrans("気発剤沢桜竜圧", "气发剂泽樱龙压")
_DASHES = str.maketrans("‐‑_", "-- ")
_NETWORK = re.compile(r"(?<![\d.])[2-6]G(?![A-Za-z])(?=\s*(?:手机|智能|全网|版|网|[,，/ ]|双|$))")
_ENGLISH = "one two three four five six seven eight nine ten eleven twelve".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ENGLISH_NUMBERS = {word: number for number, word in enumerate(_ENGLISH, 1)} | _TENS | {
    "fifteen": 15, "sixteen": 16, "eighteen": 18, "hundred": 100, "a hundred": 100, "one hundred": 100, "a dozen": 12,
    "dozen": 12, "half dozen": 6,
}  # fmt: skip
_ENGLISH_NUMBERS |= {f"{ten} {_ENGLISH[one - 1]}": _TENS[ten] + one for ten in _TENS for one in range(1, 10)}
_NUMBER_WORDS = "|".join(sorted(_ENGLISH_NUMBERS, key=len, reverse=True)).replace(" ", "[ -]")
_COUNTED = (
    "packs?|cans|bottles|tablets|tabs|capsules|caps|count|pieces|bags|teabags|sachets|pods|rolls|wipes|bars|pairs|pens|markers|"
    "sheets|gigs?|gb|tb|terabytes?|in 1|soft ?gels?|biscuits|books?|treats|doses|litres?|liters?|inch|\\d+ ?(?:ml|g|l)"
)
_COUNTERS = "[粒片抽张瓶罐支包袋盒件条只枚块个颗听本册桶杯卷对双贴节辆毫克]|公斤|斤|升|夸脱"
_SHORT = {
    "p/b": "paperback", "p/back": "paperback", "softback": "paperback", "h/b": "hardback", "h/back": "hardback",
    "choc": "chocolate", "deo": "deodorant", "multivit": "multivitamin", "multivits": "multivitamins",
    "anti-bac": "antibacterial", "antibac": "antibacterial", "gry": "grey", "l/s": "long sleeve", "s/s": "short sleeve",
    "blk": "black", "wht": "white", "med": "medium", "double a": "aa", "triple a": "aaa",
    "拆封即": "即", "双桶单": " double cask 单", "双雪莉桶": " double cask ", "雪莉桶": " sherry cask ",
    "一打": "12支", "两打": "24支", "二手烟": " ",
    "非二手": " ", "milligrams": "mg", "grams": "g",
}  # fmt: skip
_TIMES_PACK = {"twin": 2, "double": 2, "triple": 3, "quad": 4}
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_NAPPY = re.compile("纸尿裤|拉拉裤|尿不湿|成长裤|学步裤|diaper|napp")
_SUPPLEMENT = re.compile("tablet|capsule|vitamin|softgel|维生素|胶囊|钙片|奶粉")
_AGED = re.compile(r"(?<![\d.])[5-7]0\s?(?:\+|plus\b|岁以上)")
_BALLS = re.compile("乒乓|ping pong|table tennis")
_STARS = re.compile(r"([一二三1-5])\s?-?(?:星级?|stars?\b)")
_CARD = re.compile(r"sd(?:xc|hc)|micro\s?sd|tf卡|存储卡|内存卡|sd卡|sd card")
_CARD_CLASS = re.compile(r"\b(?:a[12]|u[13]|v[369]0|c10|class 10|uhs-?i{1,3})\b")


def one_of(ways: Iterable[str]) -> str:
    """A pattern of many texts, the longest first, parted by their first sign: most places are passed over at once."""
    by_first: dict[str, list[str]] = {}
    for way in sorted(ways, key=lambda way: (-len(way), way)):
        by_first.setdefault(way[0], []).append(re.escape(way[1:]))
    firsts = "".join(map(re.escape, by_first))
    branches = "|".join(f"{re.escape(sign)}(?:{'|'.join(rest)})" for sign, rest in by_first.items())
    return f"(?=[{firsts}])(?:{branches})"


def slip(one: str, other: str) -> bool:
    """Whether two long words differ by one letter, put in, left out or changed: a slip of the pen."""
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[at + 1 :] in (other[at:], other[at + 1 :]) or one[at:] == other[at + 1 :]


def number_of(text: str) -> int:
    """The number that digits, an English ordinal or Chinese numerals tell."""
    if text.isdigit():
        return int(text)
    if text in ORDINALS:
        return ORDINALS[text]
    if "百" in text:
        hundreds, _, rest = text.partition("百")
        return 100 * _VALUES.get(hundreds, 1) + (number_of(rest) if rest else 0)
    tens, _, ones = text.partition("十")
    if "十" in text:
        return 10 * _VALUES.get(tens, 1) + _VALUES.get(ones, 0)
    return _VALUES.get(text[-1], 0)


def _as_decimal(found: re.Match[str]) -> str:
    above, below = found[2].split("/")
    return f"{int(found[1]) + int(above) / int(below):g}"


def _as_digits(found: re.Match[str]) -> str:
    return str(number_of(found[0]))


def _english(found: re.Match[str]) -> str:
    return f"{_ENGLISH_NUMBERS[next(filter(None, found.groups())).replace('-', ' ')]} "


def _each_sized(found: re.Match[str]) -> str:
    """What a buyer chooses among, each with its unit: "30/50/75ml" is "30ml/50ml/75ml"."""
    return "/".join(f"{number}{found[2]}" for number in re.findall(r"\d+(?:\.\d+)?", found[1]))


_CHINESE = "\u4e00"  # for a rule that needs any

# What is written otherwise, in order, and how; the first is a text without which a rule finds nothing (asking is faster).
_RULES: Final[tuple[tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = tuple(
    (needed, re.compile(pattern), made)
    for needed, pattern, made in (
        ("", rf"(?<![a-z]){one_of(way for way in _SHORT if way.isascii())}(?![a-z])", lambda found: _SHORT[found[0]]),
        (_CHINESE, one_of(way for way in _SHORT if not way.isascii()), lambda found: _SHORT[found[0]]),
        (_CHINESE, rf"(?<!第)[{NUMERALS[1:]}两百]{{2,5}}(?=\s*(?:{_COUNTERS}))", _as_digits),
        (
            "/",
            r"(?<![\d/])(\d{1,2})[- ](1/2|1/4|3/4|1/8|3/8|5/8|7/8)(?=\s*-?\s*(?:\"|in|oz|cups?|qt|quart|''))",
            _as_decimal,
        ),
        (
            "",
            r"\b(?:refurb\w*|pre[- ]?owned|pre[- ]?loved|second[- ]?hand|grade [abc]\b|renewed|pre[- ]?worn|used - \w+)"
            r"|(?:二|(?<![a-z\d])2)手(?!动)",
            " refurbished ",
        ),
        (
            "",
            rf"\b({_NUMBER_WORDS})[ -](?=(?:{_COUNTED})\b)|(?<=\bof )({_NUMBER_WORDS})\b|^(dozen|twelve|six|ten)\b",
            _english,
        ),
        ("pack", r"\b(twin|double|triple|quad)[ -]pack\b", lambda found: f"{_TIMES_PACK[found[1]]} pack"),
        ("-", r"(?<![a-z])([a-z]+ ?\d)-([a-z])\b(?!-)", r"\1\2"),
        (".", r"\b([a-z]{2,}\d+)\.(\d+)\.([a-z]{1,3})\b", r"\1\2\3"),
        ("", r"\b([4-9]|\d\d)[ -]?in[ -]?1\b|(?:[四五六七八九]|(?<!\d)[4-9]|\d\d)合[1一]", " "),
        ("mixed", r"\bmixed (?=case|pack|deal|box|\d)", "assorted "),
        ("开", r"已[开拆](?:[罐封箱盒袋瓶]|过)?(?!票|通)|(?<![未可易])开[罐封]过?(?=[\s,，/|]|$)", " 二手 "),
        ("拆机", r"拆机(?=维修|工具|专|使用)|(?<=可)拆机", " "),
        ("mk", r"\bmk\s?(?=[2-9]\b|i{2,3}\b)", ""),
        ("mark", r"\bmark\s(?=[2-9]\b|i{2,3}\b|iv\b)", ""),
        ("version", r"\bversion (?=\d)", "v"),
        ("2.4g", r"(?<![\d.])2\.4\s?g(?:hz)?(?![a-z\d])", " "),
        ("新", r"(?<!\d)(?:[6-9]\d?|9\.\d)\s?成?新(?![款品年鲜版装包])", " 二手 "),
        ("过", r"[穿用戴拆开读看骑喝]过\s?(?:[几一两二三四五\d]\s?)?[次回天]", " 二手 "),
        (
            "",
            r"\b(?:worn|used|built|played|opened|read|displayed|tried)\s+(?:only\s+)?(?:once|twice|a few)\b",
            " used ",
        ),
        ("空", r"空\s?(?:酒|香水|铁|玻璃|包装|礼|外)?([瓶盒罐])子?", r"空\1"),
        ("ltr", r"(?<=\d)\s?ltrs?\b", "l"),
        (",", r"(?<![\d.,])(\d{1,2}),(\d)(?=\s?(?:\"|''|inch|zoll|l\b|kg|cm|mm|ml))", r"\1.\2"),  # of a continental
        ("amazon", r"\bamazon(?:'s)? (?:exclusive|choice|dash\b(?: replenishment(?: ready)?)?)", " "),
        (
            "sell",
            r"(?:#\s?1\s|\bno\.?\s?1\s)?(?:new york times |sunday times |international )?\bbest[- ]?sell(?:er|ing)\b",
            " ",
        ),
        # what else a seller has
        ("另", r"另(?:外还?)?[有售][^,|()!;]*?(?:规格|可选|可拍|任选)|另(?:外还?)?[有售][^\s,|()!;]+", " "),
        ("拍", r"[^\s,|()!;]+(?:请|另)拍(?:另一?链接|其他链接|另外的?链接)?(?![下照])", " "),
        (
            " also ",
            r"(?:^|[,|(;.-])[^,|();]*\balso (?:on offer|for sale)\b|\balso (?:sold|available|comes in|offered|stocked|in stock)\b[^,|();]*",
            " ",
        ),
        ("vary", r"\(?\b(?:packaging|colou?rs?|styles?) may vary\b\)?", " "),
        ("used", r"\bused (?=(?:in|by|for|as|with|on)\b)", " "),
        ("x", r"\b(?:with|w/|incl(?:udes|uding|\.)?)\s?\d{1,2}\s?x\s(?=[a-z])", "with "),
        ("terabyte", r"\bterabytes?\b", "tb"),
        ("gig", r"\bgigs?(?:abytes?)?\b", "gb"),
        (",", r"(?<=\d),(?=\d{3}(?!\d))", ""),
        ("in", r"(?<=\d)\s?in\b(?!\s?(?:\d|one|a|the|stock)\b)", " inch"),
        ("'", r"(?<=\d)'(?=\s|$)", " ft"),
        ("dozen", r"(?<!half )\b(?:a |one )?dozen\b", " 12 pack "),
        ("", r"\b(\d\d)[ -](\d\d)[ -](\d{3})\b", r"\1\2\3"),
        ("/", r"(?<!\d)(\d{3})/(\d{2})\s?(?:/|z?r|/r)\s?(\d{2})(?!\d)", r"\1x\2r\3 "),  # of a tyre
        ("", r"(?:零下|负|(?<![\da-z])-)\s?(\d{1,2})\s?(?:摄氏度|度|°c|℃)", r"\1celsius "),
        (" of ", r"\b(?:case|tray)s? of (?=[a-z])", " "),
        ("半升", "半升", "500ml"),
        ("半斤", "半斤", "250g"),
        (_CHINESE, rf"(?<![{HAN}\d])[{NUMERALS[1:]}两](?=\s?(?:公斤|斤|升|夸脱))", _as_digits),
        ("half", r"half[- ]lit(?:re|er)", "500ml"),
        ("half", r"half[- ]gal(?:lon)?\b", "0.5gallon"),
        (".", r"(?<![\w.])\.(?=\d)", "0."),
        ("万", r"(?<![\d.])(\d)万(?=\s?(?:毫安|mah))", r"\g<1>0000"),
        (
            "lb",
            r"(?<![\d.])(\d{1,2})\s?lbs?\s?(\d{1,2}(?:\.\d+)?)\s?oz\b",
            lambda found: f"{int(found[1]) * 16 + float(found[2]):g}oz",
        ),
        ("g", r"(\d+(?:\.\d+)?)\s?(g|ml)\s?(?:/\s?(ml|g)(?![a-z])|\(\s?(?:ml|g)\s?\))", r"\1ml \1g"),
        (
            "/",
            r"(?<![\d./x*])((?:\d+(?:\.\d+)?\s?(?:/|或)\s?){2,}\d+(?:\.\d+)?)\s?-?(ml|g|kg|l|oz|floz|cm|mm|m|毫升|升|克|公斤|寸|英寸|段|粒|片|包|inch)(?![a-z])",
            _each_sized,
        ),
        (
            "or",
            r"(?<![\d.])((?:\d+(?:\.\d+)?,? ){1,4}(?:or|and|&) \d+)\s?(ml|g|kg|l|oz|floz|cm|mm|inch|ct|pcs|tablets)(?![a-z])",
            _each_sized,
        ),
        ("维", r"维生?素?\s?(?=[a-ek]\d?(?![a-z]))", "vitamin "),
        ("vit", r"\bvit\.?\s?(?=[a-ek]\d?\b)", "vitamin "),
        (
            "p",
            r"\b(?:pk|qty|pack)\s?:?\s?(\d{1,3})\b(?!\s*(?:x|g|kg|ml|l)\b)|(?<![\d.])(?P<n>\d{1,3})\s?pk\b",
            lambda found: f"{found[1] or found['n']} pack",
        ),
        ("#", r"(?<=\d)#", "号"),
        ("", r"(?<![\d.])\d+(?:\.\d+)?\s*(?:[mgk]b/s|[mgk]bps|mb每秒|r/min|rpm|fps|lm|lumens)(?![a-z])", " "),
        ("3m", r"^\W*3m(?![a-z0-9])", "three-m"),
        ("fl", r"fl(?:uid|\.)?\s*(?:oz\b\.?|ounces?)", "floz"),
        ("包邮", r"满?\s?\d{1,3}\s?[元瓶件包袋个盒罐]?\s?(?:起)?包邮", " "),
        ("未", r"未(?:开封|拆封|开箱|使用|激活)过?", " "),
        ("up to", r"\bup to \d+(?:\.\d+)?x\b", " "),
        ("case", r"(?<=\d[mc]l) cases?\b|\bcases? (?=\d+\s?x\s?\d)", " "),
        ("never", r"\b(?:never|not)[ -](?:been )?(?:opened|used|worn|read|played|activated)\b", " "),
        ("empty", r"\bempty (?:\w+ )?(?=(?:bottle|box|case|tin|jar|can|tube|bag)s?\b)", "empty "),
        (
            "",
            r"\d+\s?(?:ml|g|%)\s(?:is )?(?:remaining|left)\b|\b(?:half|partly|partially|lightly|barely) (?:used|full|empty)\b",
            " used ",
        ),
        ("用", r"用了\s?(?:[一二三四半几小大\d]|不到)|[穿用戴打]过(?=[\s,，/|]|$)|打过的", " 二手 "),
        (_CHINESE, rf"(?<=[{HAN}]{{2}})[着编](?=$|[\s,，/|()])", " "),
        ("-", r"\b(?:ultra|super|extra|multi)-(?!hybrid|boost)(?=[a-z])", ""),
        ("", r"(?<=\b[a-z])[·.](?=[a-z]\b)", ""),
        (_CHINESE, rf"(?<=[{HAN}])[·•](?=[{HAN}])", ""),
        (_CHINESE, rf"[{NUMERALS}](?=[年层位月天件])", _as_digits),
        (_CHINESE, r"(?<![a-z0-9])(x{0,3}[sml])(?=\d{1,3}\s?片)", r"\1 "),
        ("t恤", r"t恤", "体恤"),
        ("非", r"非\s?[a-z0-9]+", " "),
        ("is", r"(?<=[a-z])is(?=(?:ing|er)\b)", "iz"),
        ("w/", r"\bw/\s*(?=[a-z])", "with "),
        ("one", r"\bin[- ]one\b", "in 1"),
        ("", r"\b(?:no|n|nr)\s?[.°º]\s?(?=\d)|#(?=\d)|№", " "),
        (".", r"\bgr?\.\s?(\d{2,4})\b", r"\1g"),
        ("w", r"(?<![\d.a-z])(\d{1,2})\s?w[ -]?(\d\d)(?![\d.a-z])", r"\1w\2"),  # of an oil
        ("临期", r"临期(?:不发|勿拍|不卖|勿扰|不收)|(?:不发|非|无|拒绝|不卖|没有|绝非|不是)临期", " "),
        (" case", r"\b(?:full|whole|by the|per|original) cases?\b", " "),
        ("m.2", r"\bm\.2\b", " "),
        ("出版", r"(?<=出版社)出版", " "),
        ("加", r"(?<=\d)加(?=\d)", "+"),
        ("色", r"(?<!\d)(0\d)\s?色", r"\1 "),
        (
            "ultra",
            r"\bultra[ -](?=(?:light|portab|long|soft|thin|fast|clear|compact|slim|wide|bright|quiet|smooth|absorb|low)\w*)",
            " ",
        ),
        ("起", r"(?<!\d)\d{1,3}\s?[件本个只支盒瓶袋包]起", " "),
        ("部", rf"(?<=全)套?([{NUMERALS}\d]{{1,2}})部", r"\1册"),
        ("日装", r"(?<=\d)日装", "天装"),
        ("百", rf"(?<![{HAN}\d])百(?=\s*(?:[片粒颗抽张条]))", "100"),
        ("周年", rf"[{NUMERALS}]+(?=周年)", _as_digits),
        (_CHINESE, rf"(?<=[{HAN}])\s[着编等](?=\s|$)", " "),
        ("", r"\s[-–—~]+\s", " | "),
    )
)


def _simpler(line: str) -> str:
    """`simplified`, asked only for what has a traditional character."""
    return simplified(line) if any(_is_traditional(sign) for sign in line if sign > "\u3400") else line


@lru_cache(maxsize=32_768)
def _is_traditional(sign: str) -> bool:
    return simplified(sign) != sign


def plain_title(text: str) -> str:
    """Narrow, lower case, simplified; American spelling; numbers and units as `_RULES` write them."""
    text = _SIGNS.sub("", text[:MOST_CHARS]).translate(_JAPANESE)
    text = re.sub("[½¼¾]", lambda found: _FRACTIONS[found[0]], re.sub(r"(?<!\d)(?=[½¼¾])", "0", text))
    line = _simpler(folded(_NETWORK.sub(" ", text))).replace("’", "'").translate(_DASHES)
    line = line.replace("著", "着").replace("锺", "钟")
    if _NAPPY.search(line):
        line = re.sub(r"(?<![a-z0-9])(x{0,3}[sml])(\d{2,3})(?![\d.]|\s?(?:cm|kg|g|片|枚))", r"\1 \2片", line)
        line = re.sub(r"(?<![\d.a-z])(\d{2,3})\s?[ps]\b", r"\1片", line)
        line = re.sub(r"\b(?:s|sz)\s?([1-8])\b", r"size \1", line)
    if _CARD.search(line):
        line = _CARD_CLASS.sub(" ", line)
    if _SUPPLEMENT.search(line):
        line = _AGED.sub(" fiftyplus ", line)
    if _BALLS.search(line):
        line = _STARS.sub(lambda found: f" {number_of(found[1])}star ", line)
    if "电池" in line:
        line = re.sub("[五5]号", "aa ", re.sub("[七7]号", "aaa ", line))
    chinese = not line.isascii()
    for needed, pattern, made in _RULES:
        if chinese if needed is _CHINESE else needed in line:
            line = pattern.sub(made, line)
    return " ".join(line.split())
