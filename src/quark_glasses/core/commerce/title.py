"""What a title tells, by kind: maker, models, numbers, sizes, counts, colours, and what is left of it as text.

Titles are those of shops and sellers, Chinese and English mixed. Nothing here knows single products: words have kinds
(`title_words`), and numbers have the unit, the ordinal or the word that they stand with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.size import size_spans
from quark_glasses.core.commerce.terms import folded
from quark_glasses.core.language.written import simplified

MOST_CHARS: Final = 300
KEPT: Final = 2048
_LONGEST_HAN, _LONGEST_WORDS = 8, 4

# The order is that of what a word is taken for where it is in several tables.
_KINDS: Final = (
    ("empty", words.EMPTY), ("used", words.USED), ("sample", words.SAMPLES), ("brand", words.BRANDS),
    ("accessory", words.ACCESSORIES), ("companion", words.COMPANIONS), ("box", words.BOXES), ("bundle", words.BUNDLES),
    ("form", words.FORMS), ("claim", words.CLAIMS), ("plug", words.PLUGS), ("tier", words.TIERS),
    ("goods", words.GOODS), ("common", words.TRANSLATED), ("flavour", words.FLAVOURS), ("colour", words.COLOURS), ("noise", words.NOISE),
)  # fmt: skip

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_ZH = "零一二三四五六七八九十"
_NUMERALS = {sign: value for value, sign in enumerate(_ZH)} | {"两": 2, "双": 2}
_ORDINALS = {
    name: number
    for number, name in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
_N = rf"(\d{{1,3}}|[{_ZH}]{{1,3}})"
_ORDINAL = (
    ("edition", re.compile(rf"第\s*{_N}\s*版|(?<![\d{_ZH}])([{_ZH}])版")),
    ("edition", re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s+ed(?:ition)?\b")),
    ("edition", re.compile(rf"\b({'|'.join(_ORDINALS)})\s+edition\b")),
    ("generation", re.compile(rf"(?:第\s*)?{_N}\s*代(?!购|言|餐|理)")),
    ("generation", re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s+gen(?:eration)?\b|\bgen(?:eration)?\s*(\d{1,2})\b")),
    ("generation", re.compile(rf"\b({'|'.join(_ORDINALS)})\s+gen(?:eration)?\b")),
    ("stage", re.compile(rf"{_N}\s*段|\bstage\s*(\d)\b")),
    ("volume", re.compile(rf"第\s*{_N}\s*[册卷部辑集]|\b(?:volume|vol\.?|book|part)\s*(\d{{1,3}})\b")),
)
_HALVES = re.compile(r"上下[册卷集]|[上中下][册卷集]")
_MEASURES = (
    ("deg", 1.0, r"%\s*vol|度(?!假|角)"), ("pct", 1.0, r"%"), ("watt", 1.0, r"w|瓦"), ("mah", 1.0, r"mah|毫安时?"),
    ("volt", 1.0, r"v|伏"), ("hertz", 1.0, r"hz|赫兹"), ("dpi", 1.0, r"dpi"), ("mm", 25.4, r"inch(?:es)?|英寸|寸|\""),
    ("mm", 1.0, r"mm|毫米"), ("mm", 10.0, r"cm|厘米|公分"), ("mm", 1000.0, r"m|米"),
)  # fmt: skip
_MEASURE = re.compile(
    r"(?<![\d.a-z])(\d{1,6}(?:\.\d{1,2})?)[\s-]*(?:"
    + "|".join(f"({pattern})(?![a-z\\d])" for *_, pattern in _MEASURES)
    + ")"
)
_SPF = re.compile(r"\bspf\s*(\d{1,3})\+*|\bpa\+{1,4}")
_EACH_SIDE = re.compile(r"(?<![\d.])(\d{1,4})[x×*](\d{1,4})(?:[x×*](\d{1,4}))?\s*(?:cm|mm|厘米|毫米)")
_MEMORY = re.compile(r"(?<!\d)(\d{1,2})\s*g?b?\s*\+\s*(\d{2,4}|[1-4])\s*(gb?|tb?)(?![a-z])")
_PLAIN_MEMORY = re.compile(r"(?<![\d.])([468]|12|16|24)\s*\+\s*(64|128|256|512|1024)(?![\d.])()")
_STORAGE = re.compile(r"(?<![\d.])(\d{1,4})\s*(gb|tb|t)(?![a-z])")
_PACKS = (
    "瓶|罐|听|盒|包|袋|桶|条|块|杯|箱|个|本|册|件|套|提|支|片|枚|粒|颗|节|卷|只|抽|张|碗|对|连包|cans?|bottles?|packs?|pieces?|pcs|pc|"
    "tea\\s*bags?|bags?|sachets?|washes|sheets|rolls|tablets|capsules|count|ct|pods|pairs?"
)
_COUNTS = (
    re.compile(rf"§\s*[x×*✕]\s*(\d{{1,4}})(?![\d.])(?:\s*(?:{_PACKS})(?![a-z]))?"),
    re.compile(r"(?<![\d.])(\d{1,4})\s*[x×*✕]\s*§"),
    re.compile(r"\b(?:pack|set|case|box|lot|bundle)\s+of\s+(\d{1,4})\b"),
    re.compile(rf"(?<![\d.第a-z])(\d{{1,4}})\s*-?\s*(?:{_PACKS})(?![a-z])(?:装|入)?"),
    re.compile(rf"([两双二三四五六七八九十])\s*(?:{_PACKS})装?"),
    re.compile(r"(?<![\w.])(?:[×*✕]\s*|x\s+)(\d{1,3})(?![\w.])(?!\s*(?:[mc]?m\b|米|厘米|毫米))"),
)
_NETWORK = re.compile(r"(?<![\d.])[2-6]G(?![A-Za-z])(?=\s*(?:手机|智能|全网|版|网|[,，/ ]|双|$))")
_PUBLISHER = re.compile(r"出版|书局|\b(?:press|books|publish\w*|publications)\b")
_YEAR = re.compile(
    r"(?<![\d.])(?:199|20[0-3])\d(?:年|版|款|新款|(?![\d.]|\s*(?:[a-z]{1,2}\b|mah|floz|[x×*+]|毫|克|升|千|公|瓦|片|抽|张|个)))"
)
_NO_CLAIM = re.compile(r"(?:[0零][糖脂卡蔗盐添加]{1,2}){2,}")
_GIFT = re.compile(
    r"买\s*[1一]\s*[送赠]\s*[1一]|(?:赠送|赠品|送|赠)(?!料|货|达|礼|男|女|长辈|人|运费|父|母|老师|朋友|妈|爸|装)"
)
_FOR = re.compile(r"适用于?|适配|兼容|通用于|(?:compatible with|fits|for)\b")
_NOT_FOR = re.compile(r"for (?:men|women|kids|him|her|dry|oily|all|normal|sensitive|face|body|home|baby)\b")
_PIECE = re.compile(rf"[{_HAN}]+|[a-z]+(?=\d+\.\d)|\d+\.\d+|[a-z0-9]+(?:'[a-z]+)?|[§+&/|,;:()\[\]{{}}【】]")
_GLUED = re.compile(r"([a-z]*\d+[a-z]?)??((?:pro|max|plus|ultra|mini|lite)+|(?:air|note)(?=\d))(\d+[a-z]?)?")
# A run that ends in a colour: 石墨黑, 浅粉色; not 蛋白, and 粉 or 金 without 色 is more often powder or gold.
_COLOURED = re.compile(
    rf".{{0,3}}(?:[{''.join(words.COLOUR_SIGNS)}]色|(?<![蛋美亮嫩净增焕口腮])[黑白灰银红蓝绿紫])|[粉金橙]"
)
_FITS = frozenset("nb xs s m l xl xxl xxxl 2xl 3xl 4xl".split())
_WITHOUT = frozenset({"no", "non", "without"})
_ROMAN = {"ii": "2", "iii": "3", "iv": "4"}


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a title: its kind ("brand", "goods", "word", "model", "number", "han", "stop", ...) and what it says."""

    kind: str
    text: str


@dataclass(frozen=True)
class Title:
    """A title by what it tells.

    `amounts` are (unit, thousandths); `counts` the numbers of packs and pieces without 1; `storage` gigabytes;
    `measures` (unit, value); `ordinals` (kind, number); `sides` of a box. `for_what` is what follows "for", "适用".
    """

    plain: str
    items: tuple[Item, ...]
    amounts: tuple[tuple[str, int], ...] = ()
    counts: frozenset[int] = frozenset()
    storage: tuple[int, ...] = ()
    measures: frozenset[tuple[str, float]] = frozenset()
    ordinals: frozenset[tuple[str, int]] = frozenset()
    sides: frozenset[int] = frozenset()
    spf: str = ""
    gift: bool = False
    for_what: str = ""
    by_kind: dict[str, frozenset[str]] = field(default_factory=dict)

    def all(self, kind: str) -> frozenset[str]:
        return self.by_kind.get(kind, frozenset())


@lru_cache(maxsize=KEPT)
def read_title(title: str, brand: str = "", known: str = "") -> Title:
    """What a title tells; `brand`: names of its maker, `known`: those of one that may be in it. Never raises."""
    plain = _plain(title)
    reader = _Reader(plain)
    reader.take()
    own = _makers(brand) | _makers(known)
    items = tuple(_items(reader.text, own))
    kinds: dict[str, set[str]] = {}
    for item in items:
        kinds.setdefault(item.kind, set()).add(item.text)
    kinds.setdefault("brand", set()).update(_makers(brand).values())
    return Title(
        plain, items, tuple(reader.amounts), frozenset(reader.counts), tuple(sorted(reader.storage)),
        frozenset(reader.measures), frozenset(reader.ordinals), frozenset(reader.sides), reader.spf, reader.gift,
        reader.for_what, {kind: frozenset(texts) for kind, texts in kinds.items()},
    )  # fmt: skip


def _makers(brand: str) -> dict[str, str]:
    """The names of a maker as a catalogue has them ("可口可乐 Coca-Cola") and the one that stands for all.

    A publisher is none: sellers often leave it out.
    """
    plain = _plain(brand)
    if not plain or _PUBLISHER.search(plain):
        return {}
    names = dict.fromkeys(name for name in (plain, *re.split(r"[\s/()]+", plain)) if len(name) > 1)
    one = next((words.BRANDS[name] for name in names if name in words.BRANDS), plain)
    return dict.fromkeys(names, one)


def _plain(text: str) -> str:
    """Narrow, lower case, simplified; American spelling; a plus that belongs to a name as a word."""
    line = simplified(folded(_NETWORK.sub(" ", text[:MOST_CHARS]))).replace("’", "'").replace("‑", "-")
    line = re.sub(r"^\W*3m(?![a-z0-9])", "three-m", line.replace("著", "着").replace("锺", "钟"))
    line = re.sub(rf"(?<=[{_HAN}]{{2}})[着译编](?=$|[\s,，/|()])", " ", re.sub(r"fl\.?\s*oz", "floz", line))
    if "电池" in line:
        line = re.sub("[五5]号", "aa ", re.sub("[七7]号", "aaa ", line))
    line = re.sub(r"\b(?:ultra|super|extra|multi)-(?=[a-z])", "", line)
    line = re.sub(r"(?<=\b[a-z])[·.](?=[a-z]\b)", "", line)
    line = re.sub(rf"(?<=[{_HAN}])[·•](?=[{_HAN}])", "", line)
    line = re.sub(rf"[{_ZH}](?=[号年层位月天件])", lambda found: str(_NUMERALS[found[0]]), line)
    line = re.sub(r"(?<![a-z0-9])(x{0,3}[sml])(?=\d{1,3}\s?片)", r"\1 ", line)
    line = re.sub(r"(?<=[a-z])is(?=(?:ing|er)\b)", "iz", line)
    return " ".join(re.sub(r"\s[-–—~]+\s", " | ", line).split())


class _Reader:
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
        self.spf = ""
        self.gift = False
        self.for_what = ""

    def take(self) -> None:
        self._marks()
        self._ordinals()
        self._memory()
        self._amounts()
        for pattern in _COUNTS:
            self.text = pattern.sub(self._count, self.text)
        self.text = _MEASURE.sub(self._measure, self.text)
        self.counts.discard(1)
        self.text = re.sub(r"(?<=[a-z0-9])\s?\(\+\)|(?<=[a-z0-9])\+(?![a-z0-9)])", " plus ", self.text)

    def _marks(self) -> None:
        self.text = _NO_CLAIM.sub(" ", _YEAR.sub(" ", self.text))
        for found in _SPF.finditer(self.text):
            self.spf = found[1] or self.spf
        self.text = _SPF.sub(" ", self.text)
        for found in _FOR.finditer(self.text):
            if not _NOT_FOR.match(self.text, found.start()):
                self.for_what = self.text[found.end() :]
                if found.start() > 2 and found[0] != "for":
                    self.text = self.text[: found.start()]  # what it fits does not tell what it is
                break
        gift = _GIFT.search(self.text)
        if gift:
            self.gift = True
            self.text = self.text[: gift.start()]  # what comes with it does not tell what it is

    def _ordinals(self) -> None:
        for kind, pattern in _ORDINAL:
            for found in pattern.finditer(self.text):
                self.ordinals.add((kind, _number(next(group for group in found.groups() if group))))
            self.text = pattern.sub(" ", self.text)
        for found in _HALVES.finditer(self.text):
            self.ordinals.add(("half", -sum(map(ord, found[0][:-1]))))
        self.text = _HALVES.sub(" ", self.text)

    def _memory(self) -> None:
        def pair(found: re.Match[str]) -> str:
            self.storage |= {int(found[1]), int(found[2]) * (1000 if found[3][:1] == "t" else 1)}
            return " "

        def one(found: re.Match[str]) -> str:
            self.storage.add(int(found[1]) * (1000 if found[2][0] == "t" else 1))
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
                self.pieces.add(milli // 1000)
            else:
                self.amounts.append((unit, milli))
            made.append(" § ")
        self.text = re.sub(r"\s+", " ", "".join(made) + text[at:])

    def _count(self, found: re.Match[str]) -> str:
        number = _number(found[1])
        again = "§" in found[0] and number in self.pieces  # six packs of six
        self.counts.add(number * number if again else number)
        return " § "

    def _measure(self, found: re.Match[str]) -> str:
        for place, (unit, factor, _) in enumerate(_MEASURES, 2):
            if found[place]:
                self.measures.add((unit, round(float(found[1]) * factor, 1)))
        return " § "


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    if text in _ORDINALS:
        return _ORDINALS[text]
    tens, _, ones = text.partition("十")
    if "十" in text:
        return 10 * _NUMERALS.get(tens, 1) + _NUMERALS.get(ones, 0)
    return _NUMERALS.get(text[-1], 0)


def _items(text: str, own: dict[str, str]) -> Iterator[Item]:
    """The parts of what is left of a title; `own` are names of the maker."""
    pieces = [(found[0], found.start(), found.end()) for found in _PIECE.finditer(text)]
    at = 0
    while at < len(pieces):
        piece, start, _ = pieces[at]
        if piece[0] >= "\u3400":
            yield from _han(piece, own)
            at += 1
            continue
        for count in range(min(_LONGEST_WORDS, len(pieces) - at), 0, -1):
            phrase = " ".join(text[start : pieces[at + count - 1][2]].split())
            kind = _kind(phrase)
            if phrase in own:
                kind = ("brand", own[phrase])
            if kind:
                yield Item(*kind)
                at += count
                break
        else:
            if piece in _WITHOUT and at + 1 < len(pieces) and pieces[at + 1][0].isalpha():
                yield Item("claim", f"no {pieces[at + 1][0]}")
                at += 2
                continue
            yield from map(_word, _parted(piece))
            at += 1


def _parted(piece: str) -> list[str]:
    """A better model's name written together with a number: "pro3", "15promax"."""
    found = _GLUED.fullmatch(piece)
    if not found:
        return [piece]
    return [
        part for part in (found[1], *re.findall("pro|max|plus|ultra|mini|lite|air|note", found[2]), found[3]) if part
    ]


def _word(piece: str) -> Item:
    if piece in _WITHOUT:
        return Item("noise", piece)  # No. 5
    if piece in words.TIERS:
        return Item("tier", words.TIERS[piece])
    if not piece[0].isalnum():
        return Item("stop", piece)
    piece = _ROMAN.get(piece, piece)
    if piece.replace(".", "").isdigit():
        return Item("number", piece.lstrip("0") or "0")
    if piece in _FITS:
        return Item("fit", piece)
    if any(sign.isdigit() for sign in piece):
        return Item("model", piece)
    if len(piece) == 1:
        return Item("letter", piece)
    return Item("word", piece.removesuffix("'s").replace("'", ""))


def _han(run: str, own: dict[str, str]) -> Iterator[Item]:
    """A run of Chinese: known words, the longest first, and what is between them."""
    rest, at = "", 0
    if _COLOURED.fullmatch(run) and not any(run[at:] in _known() for at in range(len(run) - 1)):
        yield Item("colour", words.COLOUR_SIGNS[run.removesuffix("色")[-1]])
        return
    if run.endswith("色") and 2 < len(run) < 6 and run not in _known():
        yield Item("noise", run)  # a shade by a name of its own
        return
    while at < len(run):
        for length in range(min(_LONGEST_HAN, len(run) - at), 0, -1):
            piece = run[at : at + length]
            kind = ("brand", own[piece]) if piece in own else _kind(piece)
            if kind and (length > 1 or piece in words.NOISE):
                yield from _rest(rest)
                rest = ""
                yield Item(*kind)
                at += length
                break
        else:
            rest += run[at]
            at += 1
    yield from _rest(rest)


def _rest(rest: str) -> Iterator[Item]:
    """What is left of a run: its ending tells a colour, a taste or an edition of whatever name."""
    if not rest:
        return
    body = rest.removesuffix("色")
    if _COLOURED.fullmatch(rest):
        yield Item("colour", words.COLOUR_SIGNS[body[-1]])
        rest = ""  # "midnight" of midnight black
    elif len(rest) > 2 and rest.endswith("味"):
        yield Item("flavour", rest[-3:-1])
        rest = rest[:-3]
    elif len(rest) > 2 and rest.endswith("版"):
        yield Item("form", rest[-3:-1])
        rest = rest[:-3]
    press = re.search(r"[^版]{0,6}出版(?:社|公司|集团)$", rest)
    if press:
        yield Item("publisher", press[0])
        rest = rest[: press.start()]
    if rest:
        yield Item("han", rest)


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, str]]:
    made: dict[str, tuple[str, str]] = {}
    for kind, table in reversed(_KINDS):
        for word in table:
            made[word] = (kind, table[word] if isinstance(table, dict) else word)
    return made


def _kind(phrase: str) -> tuple[str, str] | None:
    return _known().get(phrase)
