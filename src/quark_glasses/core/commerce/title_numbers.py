"""Numbers of a title that mean something: amounts, counts, storage, measures, editions, ages.

What a number is, its unit, its ordinal or the word beside it tells. `Reader` takes those out of a plain title; what is
left are the words.
"""

from __future__ import annotations

import re

from quark_glasses.core.commerce.size import size_spans
from quark_glasses.core.commerce.title_plain import HAN, NUMERALS, ORDINALS, number_of

_N = rf"(\d{{1,3}}|[{NUMERALS}]{{1,3}})"
_ORDINAL = (
    ("edition", re.compile(rf"第\s*{_N}\s*版|(?<![\d{NUMERALS}])([{NUMERALS}])版")),
    ("edition", re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s+ed(?:ition)?\b")),
    ("edition", re.compile(rf"\b({'|'.join(ORDINALS)})\s+edition\b")),
    ("generation", re.compile(rf"(?:第\s*)?{_N}\s*代(?!购|言|餐|理)")),
    ("generation", re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s+gen(?:eration)?\b|\bgen(?:eration)?\s*(\d{1,2})\b")),
    ("generation", re.compile(rf"\b({'|'.join(ORDINALS)})\s+gen(?:eration)?\b")),
    ("stage", re.compile(rf"{_N}\s*段|\bstage\s*(\d)\b")),
    ("volume", re.compile(rf"第\s*{_N}\s*[册卷部辑集]|\b(?:volume|vol\.?|book|part)\s*(\d{{1,3}})\b")),
)
_SPIRIT = re.compile(
    r"whisk|\bmalt\b|scotch|bourbon|\brye\b|\brum\b|cognac|tawny|tequila|威士忌|单一麦芽|干邑|朗姆|黄酒|陈酿"
)
_AGED = re.compile(
    r"(?<![\d.])(\d{1,2})\s?-?(?:years?|yrs?|yo\b|y\.?o\.?(?![a-z])|年陈?)(?![\s-]*warranty)(?:[\s-]*old)?"
)
_TRANSLATOR = re.compile(
    rf"(?<![{HAN}])([{HAN}]{{2,4}})\s?译(?![文林制著])(?=本|$|[\s,，/|()《])"
    r"|\btrans(?:lated|lation|lator|\.)?\.?(?:\s+by)?:?\s+((?:[a-z]+\.?[\s&]+(?:and\s+)?){0,4}[a-z]+)"
)
_AGES = re.compile(
    r"(\d{1,2})\s*(?:周?岁|个?月|m|mths?|months?|yrs?|years?)?\s*(?:[-~至到]|to)\s*(\d{1,2})\s*(周?岁|个月|月龄|mths?|months?|yrs?|years?|(?<=\d)m)(?![a-z])"
)
_FROM_AGE = re.compile(
    r"\d{1,2}\s*(?:周?岁|个月|月龄|years?|months?|m)\s*(?:\+|以上|及以上|起)|\bages?\s*\d{1,2}(?:\s*-\s*\d{1,2}|\s*\+|\s*up)?"
    r"|\d{1,2}(?:\s*-\s*\d{1,2})?\s*players?\b|\d{1,2}\s*(?:year|yr)s?\s*(?:old|warranty)|(?<![\d.a-z])\d{1,2}\s*(?:hours?|hrs?|h|小时)(?![a-z\d])"
)
_RANGE = re.compile(r"(?<![\d.])\d{1,3}\s*(?:kg|lbs?|公斤|斤)?\s*[-~]\s*\d{1,3}\s*(?:kg|lbs?|公斤|斤)(?![a-z])")
_TROUSERS = re.compile(
    r"\bw\s?(\d\d)\s*[/x,]?\s*l\s?(\d\d)\b|\b(\d\d)w\s*[/x,]?\s*(\d\d)l\b|\bjeans?\b.{0,30}?\b(\d\d)\s*x\s*(\d\d)\b"
)
_FITTED = re.compile(
    r"(?<![\d.])(\d\d(?:\.5)?)\s*码|尺码:?\s?(\d\d(?:\.5)?)(?!\d)|\beur?\s*(\d\d(?:\.5)?)\b|\b(?:size|sz)\s*(\d{1,2}(?:\.5)?)\b(?!\.\d|\s?(?:fl|oz|ml|g|kg|lb|ct|count|pack)\b)"
)
_PAIR_OF_SIDES = re.compile(r"(?<![\d.x*])([23]\d|4[0-4])\s?[x*/]\s?([23]\d)(?![\d.]|\s?(?:cm|mm|g|ml|\"))")
_SHOES = re.compile(
    r"\b(uk|us)\s*(?:wo)?(?:men'?s\s*)?(?:size|sz)?\s*(\d{1,2}(?:\.5)?)(?![\da-z]|\.\d|\s*-?\s*(?:pin|plug|x\b))"
)
_SIZES_SOLD = re.compile(
    r"(?<![a-z\d])x{0,2}[sm]\s?[-~到至]\s?[2-5]?x{0,4}l(?![a-z])|(?<![\d.])(?:3[3-9]|4\d)(?:\.5)?\s?[-~到至]\s?(?:3[4-9]|4\d)(?:\.5)?\s?码?(?![\d.]|\s?[a-z%])"
)
_CALLED = re.compile(rf"(?<![\d{NUMERALS}.])([1-9]|[{NUMERALS}])\s*号(?!色|店|线|楼|电池)")
_COMES_WITH = re.compile(  # no number of packs
    r"(?:\b(?:with|w/|and|includes|including|plus)|,)\s+\d{1,3}\s+(?:\w+ )?(?:batteries|filters)\b(?:\s+(?:and\s+)?(?:charger|included))*"
)
_OWN_TOTAL = re.compile(r"(?:共|合计|总共)\s*(?=\d)")
_ALONE = re.compile(r"[单一](?:瓶|罐|盒|包|袋|支|只|个|片|根|块|本|件|双|条|台|副|枚|粒)(?:装)?(?![机身])")
_HALVES = re.compile(r"上下[册卷集]|[上中下][册卷集]")
_MEASURES = (
    ("ply", 1.0, r"层|-?ply"), ("deg", 1.0, r"%\s*vol|度(?!假|角)|°(?![cf])"), ("pct", 1.0, r"%"),
    ("watt", 1.0, r"w|瓦"), ("mah", 1.0, r"mah|毫安时?"),
    ("volt", 1.0, r"v|伏"), ("hertz", 1.0, r"hz|赫兹"), ("dpi", 1.0, r"dpi"), ("mm", 25.4, r"inch(?:es)?|英寸|寸|\""),
    ("mah", 1000.0, r"ah|安时"), ("hue", 1.0, r"色(?!系|温|彩)|colou?rs"), ("people", 1.0, r"人(?!份|民|气|生|用|员|工|类)|person|man"),
    ("mm", 304.8, r"ft|feet|foot"), ("celsius", 1.0, "celsius"), ("iu", 1.0, "iu"), ("cups", 1.0, r"cups?"),
    ("mm", 1.0, r"mm|毫米"), ("mm", 10.0, r"cm|厘米|公分"), ("mm", 1000.0, r"m|米"),
)  # fmt: skip
_MEASURE = re.compile(
    r"(?<![\d.a-z])(\d{1,6}(?:\.\d{1,2})?)[\s-]*(?:"
    + "|".join(f"({pattern})(?![a-z\\d])" for *_, pattern in _MEASURES)
    + ")"
)
_SPF = re.compile(r"\bspf\s*(\d{1,3})\+*|\bpa\+{1,4}")
_EACH_SIDE = re.compile(r"(?<![\d.])(\d{1,4})[x×*](\d{1,4})(?:[x×*](\d{1,4}))?\s*(?:cm|mm|厘米|毫米)")
LARGEST_T = 8  # of terabytes that are written so
_MEMORY = re.compile(r"(?<!\d)(\d{1,2})\s*g?b?\s*\+\s*(16|32|64|128|256|512|1024|[1-4](?=\s*t))\s*(gb?|tb?)(?![a-z])")
_PLAIN_MEMORY = re.compile(r"(?<![\d./])([468]|12|16|24)\s*[+/]\s*(64|128|256|512|1024)(?![\d./])()")
_STORAGE = re.compile(r"(?<![\d.])(\d{1,4})\s*(gb|tb|(?<![a-z]\d)(?<![a-z]\d\d)(?<![a-z]\d\d\d)t)(?![a-z])")
_PACKS = (
    "boxes|cartons|tubs|jars|trays|瓶|罐|听|盒|包|袋|桶|条|块|杯|箱|个(?!月|性)|本|册|件|套|提|支|片|枚|粒|颗|节|卷|只|抽|张|碗|对|根|双|贴|连包|天(?=装|量)|cans?|bottles?|packs?|"
    "packets?|pieces?|pcs|pc|tea\\s*bags?|bags?|sachets?|pouches|wash(?:es)?|sheets|rolls|tablets|tabs|capsules|caps|soft\\s?gels|gummies|count|ct|"
    "pods|pairs?|nappies|diapers|pads|wipes|refills|batteries|bars|blades|pens|markers|sticks|cartridges|filters|pints|servings"
)
_INSIDE = re.compile("pcs|pieces|sheets|颗|粒|片|块|张|页|count|ct|servings")
_TOTAL = re.compile(r"(?:\b(\d{1,4})\s?-?[a-z]{0,8}\s(?:in\s)?total\b|\btotal (?:of )?(\d{1,4})\b)")
_PACKED = re.compile(  # "540 count (9 packs)"; "24 count (pack of 6)" are six times as many
    r"(?<![\d.])(\d{2,4})\s?-?(?:ct|count|pcs|pieces|wipes|sheets|bags|pads|pods|tablets|capsules|nappies|diapers)\s?"
    r"[,(]\s?(\d{1,3})\s(?:flip[- ]top )?(?:packs|boxes|bags|rolls|tubs|pouches)\b"
)
_EACH_TIMES = re.compile(r"(?<![\d.x*/])([2-9]|1[0-2])\s?[x×]\s?(\d{2,3})(?![\d.]|\s?[x×*]|\s?[a-z\"%])")
_COUNTS = (
    re.compile(rf"§\s*[x×*✕]\s*(\d{{1,4}})(?![\d.])(?:\s*(?:{_PACKS})(?![a-z]))?"),
    re.compile(r"(?<![\d.])(\d{1,4})\s*[x×*✕]\s*§"),
    re.compile(
        r"\b(?:pack|set|case|box|lot|bundle|tub|sleeve|tin|jar|tray|carton|bottle|bag|tube|roll|packet|pouch)\s+of\s+(\d{1,4})\b"
    ),
    re.compile(rf"(?<![\d.第a-z])(\d{{1,4}})\s*-?\s*(?:{_PACKS})(?![a-wyz]|x[a-z])(?:装|入)?"),
    re.compile(rf"([两双二三四五六七八九十])\s*(?:{_PACKS})装?"),
    re.compile(
        r"(?<![\w.])(?:[×*✕]\s*|x\s+|(?<=[,(] )x|(?<=[,(])x)(\d{1,3})(?![\w.])(?!\s*(?:[mc]?m\b|米|厘米|毫米|\"|in\b|inch|ft))"
    ),
    re.compile(
        r"(?<![\w.])(\d{1,3})\s*[x×✕](?![\w.])(?!\s*(?:\d|more|stronger|faster|longer|better|zoom|the|optical))"
    ),
    re.compile(r"(?<= )x(\d{1,3})(?=$|\s*[|,)])"),
    re.compile(r"(?<![\w.])([3-9]|\d{2,3})'s\b"),
    re.compile(
        r"(?:tablets|capsules|tabs|napp(?:y|ies)|bags|pods|pack|sachets|wipes|rolls|bars|cans|bottles)\s+x(\d{1,3})(?![\w.])"
    ),
)
_YEAR = re.compile(
    r"(?<![\d.])(?!2000(?!年))(?:199|20[0-3])\d(?:年|版|款|新款|(?![\d.]|\s*(?:[a-z]{1,2}\b|mah|floz|[x×*+]|毫|克|升|千|公|瓦|片|抽|张|个)))"
)
_PLUS = re.compile(r"(?<=[a-z0-9])\s?\(\+\)|(?<=[a-z0-9])(?<!\b[a-z])\+(?![a-z0-9)])")
_NO_PLUS = re.compile(
    r"\b(disney|paramount|apple tv|hdr10|discovery)\+|"
    r"(?<!note )(?<!tab )(?<!galaxy )(?<!pro )(?<!buds )(?<!max )(?<!air )(?<![\w.])\d{1,2}\+(?![a-z0-9])"
)
_PURE = re.compile(
    r"(?<![\d.])(?:100|99(?:\.\d+)?)\s*%|(?<!\d)(?:90|180|360)\s*(?:度|°)|\d+\s*-\s*\d+\s*servings?|makes \d+\b"
)
_NO_CLAIM = re.compile(r"(?:[0零无][糖脂卡蔗盐添加]{1,2}){2,}")
_GIFT = re.compile(
    rf"买\s*[1一]\s*[送赠]\s*[1一]|(?:(?:[加另附内]|额外|下单|随机|随箱|再)[赠送]|赠送|赠品|(?<![{HAN}])[送赠])(?!料|货|达|礼|男|女|长辈|人|运费|父|母|老师|朋友|妈|爸|装)"
)
_WORN = re.compile(r"手机壳|保护[壳套膜]|钢化膜|贴膜|表带|case|protector|strap|cover")
SOLD = re.compile(r"买\s*[1一]\s*[送赠]|\d\s*(?:ml|g|kg|l|毫升|克|升|gb)(?![a-z])|同款|正装|一瓶|一盒|一包|一罐")
_FOR = re.compile(r"适用于?|适配|兼容|通用于|(?:compatible with|fits|for)\b")
_NOT_FOR = re.compile(
    r"for (?:men|women|kids|children|babies|infants|adults|teens|dogs?|cats?|pets|game|up|use|her|him|the|"
    r"dry|oily|all|normal|sensitive|face|body|home|baby)\b"
)


_FREE = re.compile(
    r"(?:[+&,|(]|\b(?:with|w|plus|and|includes?|gets?))\s*(?:a )?(?:free|complimentary|bonus) "
    r"(?!ship|deliver|post|p&p|p & p|return|uk\b|us\b|usa\b|same|next|local|fast|express|of\b|from\b|range|size|pack\b)([^,|()+]*)"
)
_APERTURE = re.compile(r"(?<![a-z])f\s?/?\s?(\d{1,2}\.\d{1,2})(?![\d.])")
_GRADE = re.compile(r"(?<![\d.a-z])(0|5|10|15|20)w(\d\d)(?![\d.a-z])")  # of an oil
_LOADS = re.compile(
    r"(?<![\d.])(\d{1,3})\s*(?:kg|lbs?|公斤|斤)?\s*(?:[-~至到]|to)\s*(\d{1,3})\s*(kg|lbs?|公斤|斤)(?![a-z])"
)
_KILOGRAMS = {"l": 0.4536, "斤": 0.5}


class Reader:
    """Takes numbers that mean something out of a title; `text` is what stays."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.amounts: list[tuple[str, int]] = []
        self.counts: set[int] = set()
        self.pieces: set[int] = set()
        self.storage: set[int] = set()
        self.measures: set[tuple[str, float]] = set()
        self.ordinals: set[tuple[str, int]] = set()
        self.sides: set[int] = set()
        self.ages: set[tuple[int, int]] = set()
        self.translators: set[str] = set()
        self.times = False
        self.inside: set[int] = set()
        self.loads: set[tuple[float, float]] = set()
        self.spf = ""
        self.gift = False
        self.given = ""
        self.for_what = ""

    def take(self) -> None:
        self.text = _COMES_WITH.sub(" ", self.text)
        self._marks()
        self._fits()
        self._ordinals()
        self._memory()
        self._totals()
        self._amounts()
        for pattern in _COUNTS:
            self.text = pattern.sub(self._count, self.text)
        self.text = _COUNTS[0].sub(self._count, self.text)
        self.measures |= {("grade", 100.0 * int(found[1]) + int(found[2])) for found in _GRADE.finditer(self.text)}
        self.measures |= {("stop", float(found[1])) for found in _APERTURE.finditer(self.text)}
        self.text = _MEASURE.sub(self._measure, _APERTURE.sub(" ¶ ", self.text))
        self.counts.discard(1)
        self.text = _PLUS.sub(" plus ", _NO_PLUS.sub(r"\1 ", self.text))

    def _marks(self) -> None:
        self.ordinals |= {("year", int(found[0][:4])) for found in _YEAR.finditer(self.text)}
        self.text = _PURE.sub(" ", _NO_CLAIM.sub(" ", _YEAR.sub(" ", self.text)))
        for found in _SPF.finditer(self.text):
            self.spf = found[1] or self.spf
        self.text = _SPF.sub(" ", self.text)
        for found in _FOR.finditer(self.text):
            if not _NOT_FOR.match(self.text, found.start()):
                self.for_what = self.text[found.end() :]
                worn = _WORN.search(self.text[: found.start()])
                if found.start() > 2 and found[0] != "for" and not worn:
                    self.text = self.text[: found.start()]  # what it fits does not tell what it is
                break
        gift = _GIFT.search(self.text)
        if gift:
            self.gift = True
            end = re.compile(r"[\s\])】/|,]|$").search(self.text, gift.end())
            self.given = self.text[gift.start() : end.start() if end else None]
            rest = self.text[end.start() :] if end else ""
            self.text = self.text[: gift.start()] + rest  # what comes with it does not tell what it is
        free = _FREE.search(self.text)
        if free:
            self.gift, self.given = True, f" {free[1]}"
            self.text = f"{self.text[: free.start()]} {self.text[free.end() :]}"

    def _fits(self) -> None:
        """Ages, sizes of clothes and shoes, and numbers that a thing is called by."""
        if _SPIRIT.search(self.text):
            self.ordinals |= {("called", int(found[1])) for found in _AGED.finditer(self.text)}
            self.text = _AGED.sub(" ", self.text)
        for found in _AGES.finditer(self.text):
            months = 12 if found[3][0] in "周岁y" else 1
            self.ages |= {(int(found[1]) * months, int(found[2]) * months)}
        for found in _LOADS.finditer(self.text):
            weight = _KILOGRAMS.get(found[3][0], 1.0)
            self.loads.add((int(found[1]) * weight, int(found[2]) * weight))
        self.text = _SIZES_SOLD.sub(" ", _RANGE.sub(" ", _FROM_AGE.sub(" ", _AGES.sub(" ", self.text))))
        if re.search(r"pants?\b|jeans?\b|trousers|chinos|裤", self.text):
            self.text = _PAIR_OF_SIDES.sub(r" w\1 l\2 ", self.text)
        for found in _TROUSERS.finditer(self.text):
            self.ordinals.add(("waist", int("".join(group for group in found.groups() if group))))
        self.text = _TROUSERS.sub(" jeans " if "jeans" in self.text else " ", self.text)
        for found in _SHOES.finditer(self.text):
            self.ordinals.add((f"fit {found[1]}", round(10 * float(found[2]))))
        self.text = _SHOES.sub(" ", self.text)
        for found in _FITTED.finditer(self.text):
            self.ordinals.add(("fit", round(10 * float(next(group for group in found.groups() if group)))))
        self.text = _FITTED.sub(" ", self.text)
        for found in _CALLED.finditer(self.text):
            self.ordinals.add(("called", number_of(found[1])))
        self.text = _ALONE.sub(" ", _OWN_TOTAL.sub(" ", _CALLED.sub(" ", self.text)))

    def _ordinals(self) -> None:
        for found in _TRANSLATOR.finditer(self.text):
            self.translators |= {found[1]} if found[1] else {name for name in found[2].split() if len(name) > 2}
        self.text = _TRANSLATOR.sub(lambda found: f" {found[1] or found[2]} ", self.text)
        for kind, pattern in _ORDINAL:
            for found in pattern.finditer(self.text):
                self.ordinals.add((kind, number_of(next(group for group in found.groups() if group))))
            self.text = pattern.sub(" ", self.text)
        for found in _HALVES.finditer(self.text):
            self.ordinals.add(("half", -sum(map(ord, found[0][:-1]))))
        self.text = _HALVES.sub(" ", self.text)

    def _memory(self) -> None:
        def pair(found: re.Match[str]) -> str:
            self.storage |= {int(found[1]), int(found[2]) * (1000 if found[3][:1] == "t" else 1)}
            return " "

        def one(found: re.Match[str]) -> str:
            if found[2] == "t" and int(found[1]) > LARGEST_T and "盘" not in self.text:
                return found[0]  # a phone's name
            size = int(found[1]) * (1000 if found[2][0] == "t" else 1)
            self.storage.add(size // 1024 * 1000 if size % 1024 == 0 else size)
            return " "

        self.text = _STORAGE.sub(one, _PLAIN_MEMORY.sub(pair, _MEMORY.sub(pair, self.text)))

    def _amounts(self) -> None:
        for found in _EACH_SIDE.finditer(self.text):
            self.sides |= {int(side) for side in found.groups() if side}
        text = _EACH_SIDE.sub(" ", self.text)
        made, at = [], 0
        for start, end, word in size_spans(text):
            value, unit = re.fullmatch(r"(\d+(?:p\d+)?)([a-z]+)", word).groups()  # type: ignore[union-attr]
            milli = round(float(value.replace("p", ".")) * 1000)
            made.append(text[at:start])
            at = end
            if unit == "piece":
                self.counts.add(milli // 1000)
                self._tell_inside(text[start:end], milli // 1000)
                self.pieces.add(milli // 1000)
            else:
                self.amounts.append((unit, milli))
            made.append(" § ")
        self.text = re.sub(r"\s+", " ", "".join(made) + text[at:])

    def _totals(self) -> None:
        """How what is counted in all is packed tells of no more of it."""
        if _TOTAL.search(self.text):
            self.inside |= {int(number) for number in re.findall(r"(?<![\d.])\d{1,4}(?![\d.])", self.text)}
        for found in _PACKED.finditer(self.text):
            if int(found[1]) % int(found[2]) == 0:
                self.inside.add(int(found[2]))
        for found in _EACH_TIMES.finditer(self.text):
            self.counts |= {int(found[1]), int(found[2])}

    def _count(self, found: re.Match[str]) -> str:
        number = number_of(found[1])
        self._tell_inside(found[0], number)
        self.times = self.times or bool(re.search("[x×*✕]", found[0]))
        again = "§" in found[0] and number in self.pieces  # six packs of six
        self.counts.add(number * number if again else number)
        return " § " if number > 1 or "§" in found[0] else " "

    def _tell_inside(self, text: str, number: int) -> None:
        if _INSIDE.search(text):
            self.inside.add(number)

    def _measure(self, found: re.Match[str]) -> str:
        for place, (unit, factor, _) in enumerate(_MEASURES, 2):
            if found[place]:
                self.measures.add((unit, round(float(found[1]) * factor, 1)))
        return " ¶ "
