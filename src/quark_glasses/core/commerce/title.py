"""What a title tells, by kind: maker, models, numbers, sizes, counts, colours, and what is left of it as text.

Titles are those of shops and sellers, Chinese and English mixed. Nothing here knows single products: words have kinds
(`title_words`), and numbers have the unit, the ordinal or the word that they stand with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, product
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.title_numbers import SOLD, Reader
from quark_glasses.core.commerce.title_plain import one_of, plain_title, slip
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.language.pronounce import pinyin

KEPT: Final = 2048
MOST_SHOUTED: Final = 0.4
LEAST_SLIPPED: Final = 6  # letters of a name that is known with another one in it
_LONGEST_HAN, _LONGEST_WORDS = 8, 4

# The order is that of what a word is taken for where it is in several tables.
_KINDS: Final = (
    ("empty", words.EMPTY), ("used", words.USED), ("sample", words.SAMPLES), ("brand", words.BRANDS),
    ("accessory", words.ACCESSORIES), ("companion", words.COMPANIONS), ("box", words.BOXES), ("bundle", words.BUNDLES),
    ("form", words.FORMS), ("claim", words.CLAIMS), ("plug", words.PLUGS), ("tier", words.TIERS),
    ("goods", words.GOODS), ("flavour", words.FLAVOURS), ("ingredient", words.INGREDIENTS),
    ("common", words.TRANSLATED), ("colour", words.COLOURS), ("noise", words.NOISE),
)  # fmt: skip

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_HAN_NAME = re.compile(f"[{_HAN}]{{2,6}}")
_PUBLISHER = re.compile(r"出版|书局|\b(?:press|books|publish\w*|publications)\b")
_GIVEN_AWAY = re.compile(
    "小样|试用|试吃|样品|旅行装|海绵|毛巾|湿巾|纸巾|洗脸巾|洁面巾|吸管|开瓶器|袜|牙刷|量杯|[刷布]|冰袋|卡套|骰子|书签|手套|"
    "拔键器|[琴表]盒|存储卡|读卡器|钢化膜|贴膜|抹布|勺|螺丝|工具|手胶|贴|礼|运费|挂件|起泡网|化妆包|收纳|防尘袋"
)
_LATIN = re.compile("[A-Za-z]{2,}")
_CHOICE = re.compile(
    r"[任可自备单请时]选|选[规口尺型款]|[味格寸]选|选择|多规格|多口味|多色|选项|规格齐全"
    r"|\b(?:options?|choose|select|choice|pick|available in)\b"
    r"|\d+\s?[a-z片粒条包盒袋支瓶罐]{0,2}\s?/\s?\d+\s?[a-z片粒条包盒袋支瓶罐]{0,2}\s?/\s?\d+"
)
_HELD_OUT = "\ue000"  # stands for a maker's name that numbers would be read from: 三只松鼠
_NUMBERED_NAME = re.compile(r"[\d一二三四五六七八九十两双]")
_MARKS_OF_NAMES = str.maketrans("", "", ".'&-")
_MOST_READINGS = 4
_LEAST_INITIALS = 3
_MIXED = re.compile("[a-z0-9]")
_PIECE = rf"[{_HAN}]+|[a-z]+(?=\d+\.\d)|\d+\.\d+|[a-z0-9]+(?:'[a-z]+)?|[§¶+&/|,;:()\[\]{{}}【】]"
_TIER = "pro|max|plus|ultra|mini|lite|note|air|neo|slim|fold|flip"
_ROMAN_BEHIND = re.compile(r"([a-z]+\d+[a-z]?)(i{2,3}|iv)")
_GLUED = re.compile(rf"(?=.*\d|(?:{_TIER})+$)([a-z]*\d+[a-z]?)??((?:{_TIER})+)(\d+[a-z]?)?((?:{_TIER})*)")
# A run that ends in a colour: 石墨黑, 浅粉色; not 蛋白, and 粉 or 金 without 色 is more often powder or gold.
_COLOURED = re.compile(
    rf".{{0,3}}(?:[{''.join(words.COLOUR_SIGNS)}]色|(?<![蛋美亮嫩净增焕口腮])[黑白灰银红蓝绿紫青棕])|[粉金橙]"
)
_MANY_COLOURED = re.compile("[黑白灰银红蓝绿黄紫]{2,3}(?:相间|色)?")
_PRESS = re.compile(r"[^版]{2,9}出版(?:社|公司|集团)?")
_FITS = frozenset("nb xs s m l xl xxl xxxl 2xl 3xl 4xl".split())
_PARTING = frozenset("|,;:()[]{}【】")
_TASTING = frozenset({"风味", "口味", "味", "香型"})
_WITHOUT = frozenset({"no", "non", "without"})
_ROMAN = {"ii": "2", "iii": "3", "iv": "4"}


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a title: its kind ("brand", "goods", "word", "model", "number", "han", "stop", ...) and what it says.

    `phrase` numbers the phrases of a title: Chinese between two blanks, else what stands between two signs such as commas.
    """

    kind: str
    text: str
    phrase: int = field(default=0, compare=False)


@dataclass(frozen=True, eq=False)
class Title:
    """A title by what it tells.

    `amounts` are (unit, thousandths); `counts` the numbers of packs and pieces without 1; `storage` gigabytes; `choice`
    whether a buyer chooses among several; `loads` from how many kilograms to how many it is for; `measures` (unit, value);
    `ordinals` (kind, number); `sides` of a box. `for_what` is what follows "for", "适用"; `shouted` words in capitals among
    others that are not.
    """

    plain: str
    items: tuple[Item, ...]
    amounts: tuple[tuple[str, int], ...] = ()
    counts: frozenset[int] = frozenset()
    storage: tuple[int, ...] = ()
    measures: frozenset[tuple[str, float]] = frozenset()
    ordinals: frozenset[tuple[str, int]] = frozenset()
    sides: frozenset[int] = frozenset()
    ages: frozenset[tuple[int, int]] = frozenset()
    inside: frozenset[int] = frozenset()
    times: bool = False
    answers: dict[str, frozenset[str]] = field(default_factory=dict)
    spf: str = ""
    gift: bool = False
    goods_given: bool = False
    for_what: str = ""
    shouted: frozenset[str] = frozenset()
    aside: bool = False
    loads: frozenset[tuple[float, float]] = frozenset()
    by_kind: dict[str, frozenset[str]] = field(default_factory=dict)
    choice: bool = False

    def all(self, kind: str) -> frozenset[str]:
        return self.by_kind.get(kind, frozenset())


@lru_cache(maxsize=KEPT)
def read_title(title: str, brand: str = "", known: str = "", *, aside: bool = False) -> Title:
    """What a title tells; `brand`: names of its maker, `known`: those of one that may be in it. Never raises.

    `aside`: its size was not in it, but known beside it.
    """
    plain = plain_title(title)
    own = _makers(brand) | _makers(known)
    held = next(
        (name for name in own if _HAN_NAME.fullmatch(name) and name in plain and _NUMBERED_NAME.search(name)), ""
    )
    reader = Reader(plain.replace(held, _HELD_OUT) if held else plain)
    reader.take()
    items = tuple(_items(reader.text.replace(_HELD_OUT, held), own))
    kinds: dict[str, set[str]] = {}
    for item in items:
        kinds.setdefault(item.kind, set()).add(item.text)
    named = _makers(brand)
    kinds.setdefault("brand", set()).update(named.values(), (words.BRANDS[way] for way in named if way in words.BRANDS))
    return Title(
        plain, items, tuple(reader.amounts), frozenset(reader.counts), tuple(sorted(reader.storage)),
        frozenset(reader.measures), frozenset(reader.ordinals), frozenset(reader.sides), frozenset(reader.ages),
        frozenset(reader.inside), reader.times, _answers(plain, reader.translators), reader.spf, reader.gift, _is_sold(reader.given),
        reader.for_what, _shouted(title), aside, frozenset(reader.loads), {kind: frozenset(texts) for kind, texts in kinds.items()},
        bool(_CHOICE.search(plain)),
    )  # fmt: skip


def _shouted(title: str) -> frozenset[str]:
    """The words that a seller writes in capitals, where most of the others are not."""
    latin = _LATIN.findall(title)
    loud = [word for word in latin if word.isupper() and len(word) > 4]
    return frozenset(word.lower() for word in loud) if len(loud) <= MOST_SHOUTED * len(latin) else frozenset()


def _answers(plain: str, translators: set[str]) -> dict[str, frozenset[str]]:
    """What a title answers to the questions of `words.GROUPS`."""
    made: dict[str, set[str]] = {"translator": translators} if translators else {}
    for found in _asked().findall(plain):
        for name, answer in words.GROUPS[found]:
            made.setdefault(name, set()).add(answer)
    return {name: frozenset(answers) for name, answers in made.items()}


@lru_cache(maxsize=1)
def _asked() -> re.Pattern[str]:
    latin = one_of(way for way in words.GROUPS if way.isascii())
    return re.compile(rf"{one_of(way for way in words.GROUPS if not way.isascii())}|(?<![a-z0-9]){latin}(?![a-z0-9])")


def _is_sold(given: str) -> bool:
    """Whether a gift is goods of their own: a cup, 15 ml of another cream; not a bag or a needle that goes with the thing."""
    if not given or _GIVEN_AWAY.search(given):
        return False
    return bool(SOLD.search(given)) or any(item.kind == "goods" for item in _items(given[1:], {}))


@lru_cache(maxsize=KEPT)
def _makers(brand: str) -> dict[str, str]:
    """The names of a maker as a catalogue has them ("可口可乐 Coca-Cola") and the one that stands for all.

    A publisher is none: sellers often leave it out.
    """
    plain = plain_title(brand)
    if not plain or _PUBLISHER.search(plain):
        return {}
    parts = (plain, *(part for part in re.split(r"[\s/()]+", plain) if not _says_more(part)))
    latin = " ".join(part for part in parts[1:] if part.isascii())
    bare = latin.translate(_MARKS_OF_NAMES)
    own = (part.removesuffix("'s") for part in parts)  # "Lyle's"
    names = dict.fromkeys(name for name in (*parts, *own, latin, bare, bare.replace(" ", "")) if len(name) > 1)
    known = (way for name in names for way in (name, *((name[2:], name[:-2]) if name[0] > "\u3400" else ())))
    one = next((words.BRANDS[way] for way in known if way in words.BRANDS), plain)
    read = (way for name in names if _HAN_NAME.fullmatch(name) for way in _read_aloud(name))
    told = (
        *read,
        *(_plain_name(name) for name in names),
        _initials(way for way in re.split(r"[\s-]+", plain) if way.isascii()),
    )
    return dict.fromkeys((*names, *(way for way in told if len(way) > 1 and not _says_more(way))), one)


def _plain_name(name: str) -> str:
    """A name without its signs: "fever-tree", "levi's"."""
    return " ".join(name.replace("-", " ").replace("'", "").replace(".", "").split())


def _initials(parts: Iterable[str]) -> str:
    """The first letters of a long name, as its friends write it: "wgac"."""
    made = "".join(part[0] for part in parts if part.isalpha())
    return made if len(made) >= _LEAST_INITIALS else ""


@lru_cache(maxsize=KEPT)
def _read_aloud(name: str) -> tuple[str, ...]:
    """A Chinese name in pinyin: "liubiju", "liu bi ju", "liu biju", and its initials."""
    try:
        readings = [pinyin(sign) for sign in name]
    except BackendUnavailable:
        return ()
    made: list[str] = []
    for parts in islice(product(*readings), _MOST_READINGS):
        made += ["".join(parts), " ".join(parts), _initials(parts)]
        made += [f"{''.join(parts[:at])} {''.join(parts[at:])}" for at in range(1, len(parts))]
    return tuple(way for way in dict.fromkeys(made) if way)


def _says_more(part: str) -> bool:
    """Whether a part of a maker's name is an everyday word: "the", "red", "list"."""
    found = _known().get(part)
    return part.isascii() and found is not None and found[0] not in ("brand", "accessory")


def _items(text: str, own: dict[str, str]) -> Iterator[Item]:
    """The parts of what is left of a title; `own` are names of the maker."""
    for name in own:
        if not name.isascii() and _MIXED.search(name):
            text = text.replace(name, f" {name} ")  # "70迈pro"
    pieces = [(found[0], found.start(), found.end()) for found in _pieces().finditer(text)]
    at = part = 0
    while at < len(pieces):
        piece, start, _ = pieces[at]
        part += _begins(text, pieces, at)
        if piece[0] >= "\u3400" and (kind := _kind(piece)) and _MIXED.search(piece):
            yield Item(*kind, part)
            at += 1
            continue
        if piece[0] >= "\u3400":
            yield from (Item(item.kind, item.text, part) for item in _han(piece, own))
            at += 1
            continue
        for count in range(min(_LONGEST_WORDS, len(pieces) - at), 0, -1):
            phrase = " ".join(text[start : pieces[at + count - 1][2]].split())
            kind = _kind(phrase) or _kind(phrase.replace("-", " ")) or _kind_of_many(phrase)
            if own and (maker := _maker_of(phrase, own, kind is not None)):
                kind = ("brand", maker)
            if kind:
                yield Item(*kind, part)
                at += count
                break
        else:
            if piece in _WITHOUT and at + 1 < len(pieces) and pieces[at + 1][0].isalpha():
                yield Item("claim", f"no {pieces[at + 1][0]}", part)
                at += 2
                continue
            maker = next(
                (name for name in own if len(name) > 3 and piece.startswith(name) and piece[len(name) :].isdigit()), ""
            )
            if maker:
                yield Item("brand", own[maker], part)  # "mobil1"
                piece = piece[len(maker) :]
            yield from (Item(*_word(each), part) for each in _parted(piece))
            at += 1


def _maker_of(phrase: str, own: dict[str, str], known: bool) -> str:
    """The maker that a phrase is, however it is joined, or with a slip of the pen where it says nothing else."""
    plain = _plain_name(phrase)
    for way in (phrase, plain, plain.replace(" ", "")):
        if way in own and (way == phrase or len(way) > 3):
            return own[way]
    if known or " " in phrase or len(phrase) < LEAST_SLIPPED or not phrase.isalpha() or not phrase.isascii():
        return ""
    return next((own[name] for name in own if name[0] == phrase[0] and name.isalpha() and slip(name, phrase)), "")


def _begins(text: str, pieces: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a phrase begins at a piece: behind a sign, or behind a blank beside Chinese."""
    piece, start, _ = pieces[at]
    before, _, end = pieces[at - 1] if at else ("", 0, 0)
    if not before or before in _PARTING or piece in _PARTING:
        return True
    return end < start and (piece[0] >= "\u3400" or before[-1] >= "\u3400")


def _parted(piece: str) -> list[str]:
    """A better model's name written together with a number: "pro3", "15promax"."""
    roman = _ROMAN_BEHIND.fullmatch(piece)
    if roman:
        return [roman[1], roman[2]]  # "e30ii"
    found = _GLUED.fullmatch(piece)
    if not found:
        return [piece]
    parts = (found[1], *re.findall(_TIER, found[2]), found[3], *re.findall(_TIER, found[4]))
    return [part for part in parts if part]


def _word(piece: str) -> tuple[str, str]:
    if piece in _WITHOUT:
        return "noise", piece  # No. 5
    if piece in words.TIERS:
        return "tier", words.TIERS[piece]
    if not piece[0].isalnum():
        return "stop", piece
    piece = _ROMAN.get(piece, piece)
    if piece.replace(".", "").isdigit():
        return "number", piece.removesuffix(".0").lstrip("0") or "0"
    if piece in _FITS:
        return "fit", piece
    if any(sign.isdigit() for sign in piece):
        return "model", piece
    if len(piece) == 1:
        return "letter", piece
    return "word", piece.removesuffix("'s").replace("'", "")


def _han(run: str, own: dict[str, str]) -> Iterator[Item]:
    """A run of Chinese: known words, the longest first, and what is between them."""
    rest, at = "", 0
    if _PRESS.fullmatch(run):
        yield Item("publisher", run)
        return
    if _MANY_COLOURED.fullmatch(run):
        yield from (Item("colour", words.COLOUR_SIGNS[sign]) for sign in run.removesuffix("色").removesuffix("相间"))
        return
    if _COLOURED.fullmatch(run) and not any(run[at:] in _known() for at in range(len(run) - 1)):
        yield Item("colour", words.COLOUR_SIGNS[run.removesuffix("色")[-1]])
        return
    if run.endswith("色") and 2 < len(run) < 6 and not any(run[at:] in _known() for at in range(len(run) - 1)):
        yield Item("shade", run)  # by a name of its own
        return
    while at < len(run):
        for length in range(min(_LONGEST_HAN, len(run) - at), 0, -1):
            piece = run[at : at + length]
            kind = ("brand", own[piece]) if piece in own else _kind(piece) or _sounds_like(piece, own)
            if kind and (length > 1 or piece in words.NOISE):
                yield from _rest(f"{rest}味" if piece in _TASTING and len(rest) > 1 else rest)
                rest = ""
                yield Item(*kind)
                at += length
                break
        else:
            rest += run[at]
            at += 1
    yield from _rest(rest)


def _sounds_like(piece: str, own: dict[str, str]) -> tuple[str, str] | None:
    """A maker's name in other signs that are read the same: 唯卓士 of 唯卓仕."""
    alike = next((n for n in own if len(n) == len(piece) > 2 and n[0] == piece[0] > "\u3400"), None)
    return ("brand", own[alike]) if alike and {*_read_aloud(alike)} & {*_read_aloud(piece)} else None


def _rest(rest: str) -> Iterator[Item]:
    """What is left of a run: its ending tells a colour, a taste or an edition of whatever name."""
    if not rest:
        return
    body = rest.removesuffix("色")
    if _COLOURED.fullmatch(rest):
        yield Item("colour", words.COLOUR_SIGNS[body[-1]])
        rest = ""  # "midnight" of midnight black
    elif len(rest) > 2 and rest.endswith(("味", "香")):
        yield Item("flavour", rest[-3:-1])
        rest = rest[:-3]
    elif len(rest) > 2 and rest.endswith("版") and not rest.endswith("出版"):
        yield Item("form", rest[-3:-1])
        rest = rest[:-3]
    elif len(rest) > 2 and rest.endswith(("款", "型")):
        yield Item("style", rest[-3:-1])
        rest = rest[:-3]
    press = re.search(r"[^版]{0,6}出版(?:社|公司|集团)?$", rest)
    if press:
        yield Item("publisher", press[0])
        rest = rest[: press.start()]
    if rest:
        yield Item("han", rest)


@lru_cache(maxsize=1)
def _pieces() -> re.Pattern[str]:
    """Pieces of a title; names in two scripts ("欧乐b", "u盘") are one, with the Chinese before them apart."""
    mixed = sorted((way for way in _known() if not way.isascii() and _MIXED.search(way) and " " not in way), key=len)
    first = {way for way in mixed if way[0] >= "\u3400"}
    ways = "|".join(rf"{'' if way in first else '(?<![a-z0-9.])'}{re.escape(way)}" for way in reversed(mixed))
    starts = "|".join(map(re.escape, first))
    return re.compile(rf"{ways}|(?:(?!{starts})[{_HAN}])+|{_PIECE}")


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, str]]:
    made: dict[str, tuple[str, str]] = {}
    for kind, table in reversed(_KINDS):
        for word in table:
            made[word] = (kind, table[word] if isinstance(table, dict) else word)
            if " " in word and word.isascii() and kind in ("goods", "flavour", "claim", "brand", "common"):
                made.setdefault(word.replace(" ", ""), made[word])  # "sourcream"
    return made


def _kind_of_many(phrase: str) -> tuple[str, str] | None:
    """The kind of many of what is known as one ("multivitamins"), or of one of what is known as many ("sock")."""
    found = _kind(phrase[:-1]) if len(phrase) > 5 and phrase[-1] == "s" and phrase[-2] != "s" else None
    found = found or (_kind(f"{phrase}s") if len(phrase) > 3 and phrase[-1].isalpha() and phrase[-1] != "s" else None)
    return found if found and found[0] in ("goods", "flavour", "ingredient", "common") else None


def _kind(phrase: str) -> tuple[str, str] | None:
    return _known().get(phrase)
