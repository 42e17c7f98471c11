"""How sure it is that a seller's listing is a product: by its code, by maker, model and size, or by its text.

Every kind of token of the two titles (`title`) is compared by its own rule. What contradicts takes nearly everything
from the score; what only one of them tells takes a little, so that one open question still leaves it the same product
and two do not. Sellers' texts are data: nothing in them is followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from quark_glasses.core.commerce import title_text
from quark_glasses.core.commerce.gtin import inner, is_local
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.title import Title, read_title
from quark_glasses.core.commerce.title_words import DEFAULT, NO_TIER, TASTELESS, WIDER

SAME: Final = 0.8  # from here on it is taken for the same product
AMOUNT_SLACK: Final = 0.016  # 30 ml is also sold as 1.0 fl oz
LOOKS_ALIKE, LOOKS_OTHER = 0.9, 0.4  # similarity of pictures


class Doubt(StrEnum):
    """Why a listing may be another product."""

    CODE = "code"
    BRAND = "brand"
    MODEL = "model"
    GOODS = "goods"
    VARIANT = "variant"
    COLOUR = "colour"
    EDITION = "edition"
    SIZE = "size"
    COUNT = "count"
    STORAGE = "storage"
    BUNDLE = "bundle"
    GIFT = "gift"
    ACCESSORY = "accessory"
    USED = "used"
    SAMPLE = "sample"
    NAME = "name"
    SIZE_UNKNOWN = "size unknown"
    COUNT_UNKNOWN = "count unknown"
    VARIANT_UNKNOWN = "variant unknown"
    MODEL_UNKNOWN = "model unknown"
    PICTURE = "picture"
    PRICE = "price"


_SAID: Final[dict[Doubt, tuple[str, str]]] = {
    Doubt.CODE: ("条码不同", "another code"),
    Doubt.BRAND: ("品牌不同", "another brand"),
    Doubt.MODEL: ("型号不同", "another model"),
    Doubt.GOODS: ("不是同类商品", "another kind of thing"),
    Doubt.VARIANT: ("款式或口味不同", "another variant"),
    Doubt.COLOUR: ("颜色不同", "another colour"),
    Doubt.EDITION: ("版本不同", "another edition"),
    Doubt.SIZE: ("规格不同", "another size"),
    Doubt.COUNT: ("件数不同", "another number in the pack"),
    Doubt.STORAGE: ("存储容量不同", "another storage size"),
    Doubt.BUNDLE: ("是套装", "sold as a set"),
    Doubt.GIFT: ("带赠品", "comes with a gift"),
    Doubt.ACCESSORY: ("可能只是配件", "perhaps only an accessory"),
    Doubt.USED: ("是二手或翻新", "used or refurbished"),
    Doubt.SAMPLE: ("是小样或试用装", "only a sample"),
    Doubt.NAME: ("名称不太一样", "the name differs"),
    Doubt.SIZE_UNKNOWN: ("没写规格", "no size given"),
    Doubt.COUNT_UNKNOWN: ("没写件数", "no pack count given"),
    Doubt.VARIANT_UNKNOWN: ("没写款式或口味", "no variant given"),
    Doubt.MODEL_UNKNOWN: ("没写型号", "no model given"),
    Doubt.PICTURE: ("图片不像", "the picture looks different"),
    Doubt.PRICE: ("价格不合常理", "the price is not believable"),
}


def doubt_words(doubts: tuple[Doubt, ...], language: str) -> str:
    """Doubts as people say them, the first two: "规格不同、是套装", "another size, sold as a set"."""
    chinese = language.split("-")[0] == "zh"
    said = [_SAID[doubt][0 if chinese else 1] for doubt in doubts[:2]]
    return ("、" if chinese else ", ").join(said)


@dataclass(frozen=True, slots=True)
class Likeness:
    """0..1, what says so ("code", "brand, model, size", "text and picture", "text"), and the doubts, the worst first."""

    score: float
    evidence: str
    doubts: tuple[Doubt, ...] = ()

    @property
    def same(self) -> bool:
        return self.score >= SAME


def likeness(product: Product, other: Listing | Product, *, picture: float | None = None) -> Likeness:
    """How sure it is that `other` is `product`, size and number in the pack included.

    `picture` is how alike their pictures look (0..1; None: not compared). Where a product has a title in two languages
    the one that fits better counts.
    """
    seller = read_title(_with_size(other.title, other.size), other.brand, product.brand)
    mine = [read_title(title, product.brand) for title in _titles(product)]
    fitting = [each for each in mine if title_text.chinese(each) == title_text.chinese(seller)] or mine
    found = max((_judged(each, seller) for each in fitting), key=lambda each: each.score)
    found = _seen(found, picture)
    return _coded(product.gtin, other.gtin, found)


def _titles(product: Product) -> Iterator[str]:
    for title in dict.fromkeys((product.title, product.title_other)):
        if title:
            model = product.model if product.model.casefold() not in title.casefold() else ""
            yield _with_size(f"{title} {model}".strip(), product.size)
    if not product.title and not product.title_other:
        yield product.size


def _with_size(title: str, size: str) -> str:
    """A title with the size that is known beside it, where it does not tell one itself."""
    if not size:
        return title
    told = read_title(title)
    return title if told.amounts or told.counts or told.storage else f"{title} {size}"


def _coded(code: str, other: str, found: Likeness) -> Likeness:
    """What the codes say goes first; but a seller of two packs under the code of one is not believed."""
    if not code or not other or is_local(code) or is_local(other):
        return found
    if code == other:
        hard = tuple(
            d for d in found.doubts if d in (Doubt.COUNT, Doubt.BUNDLE, Doubt.USED, Doubt.SAMPLE, Doubt.ACCESSORY)
        )
        return Likeness(0.6, "code", hard) if hard else Likeness(0.99, "code")
    if inner(code) == inner(other):
        return Likeness(min(0.5, found.score), "code", (Doubt.COUNT,))
    return Likeness(round(min(0.1, found.score), 3), found.evidence, (Doubt.CODE, *found.doubts))


def _seen(found: Likeness, picture: float | None) -> Likeness:
    if picture is None:
        return found
    text = found.evidence == "text"
    if picture >= LOOKS_ALIKE:
        better = min(0.97, found.score * 1.08) if not any(doubt in _HARD for doubt in found.doubts) else found.score
        return Likeness(round(better, 3), "text and picture" if text else found.evidence, found.doubts)
    if picture <= LOOKS_OTHER:
        return Likeness(round(found.score * 0.8, 3), found.evidence, (*found.doubts, Doubt.PICTURE))
    return Likeness(found.score, "text and picture" if text else found.evidence, found.doubts)


_HARD: Final = frozenset(Doubt) - {
    Doubt.SIZE_UNKNOWN, Doubt.COUNT_UNKNOWN, Doubt.VARIANT_UNKNOWN, Doubt.MODEL_UNKNOWN, Doubt.NAME, Doubt.PICTURE,
}  # fmt: skip

Weighed = tuple[float, Doubt]


def _judged(mine: Title, other: Title) -> Likeness:
    other = _as_storage(other, mine)
    mine = _as_storage(mine, other)
    brand, weighed = _brand(mine, other)
    model, more = title_text.models(mine, other)
    size, sizes = _size(mine, other)
    text = title_text.text(mine, other)
    weighed += [(factor, Doubt(name)) for factor, name in more]
    weighed += sizes + _condition(mine, other) + _kinds(mine, other) + _editions(mine, other)
    if title_text.inserted(mine, other) or title_text.terse_other(mine, other):
        weighed.append((0.8, Doubt.VARIANT))
    if title_text.joined_goods(mine, other):
        weighed.append((0.8, Doubt.GOODS))
    if title_text.twisted(mine, other):
        weighed.append((0.4, Doubt.VARIANT))
    weighed += [(factor, Doubt.NAME) for factor in (text,) if factor < 0.97]
    score = 0.97 if model or size else 0.94
    for factor, _ in weighed:
        score *= factor
    if score > SAME:  # of those taken for the same, the ones with the fewest other words are the surest
        score = SAME + (score - SAME) * (1 - 0.15 * min(4, title_text.strange_words(mine, other)))
    names = [name for name, there in (("brand", brand), ("model", model), ("size", size)) if there]
    doubts = dict.fromkeys(doubt for factor, doubt in sorted(weighed, key=lambda each: each[0]) if factor < 1)
    return Likeness(round(score, 3), ", ".join(names) if len(names) > 1 else "text", tuple(doubts))


def _as_storage(title: Title, other: Title) -> Title:
    """A phone's "128G" was read as grams: it is storage where the other title has that much of it."""
    grams = {milli // 1000 for unit, milli in title.amounts if unit == "g" and milli % 1000 == 0}
    if not other.storage or not grams & {*other.storage} | {g for g in grams if g in (4, 8, 16, 32, 64, 128, 256, 512)}:
        return title
    return replace(title, amounts=(), storage=tuple(sorted({*title.storage, *grams})))


def _brand(mine: Title, other: Title) -> tuple[bool, list[Weighed]]:
    """Whether the makers are the same; both known and none in common is another product."""
    ours, theirs = mine.all("brand"), other.all("brand")
    if ours and theirs:
        if ours & theirs:
            return True, []
        strange = all(a.isascii() != b.isascii() for a in ours for b in theirs)  # may be one name in two scripts
        return False, [(0.7, Doubt.NAME) if strange else (0.1, Doubt.BRAND)]
    if ours:
        named = any(len(name) > 1 and name in other.plain.split() for name in ours)
        return (True, []) if named else (False, [(0.7, Doubt.NAME)])
    if title_text.head_missing(mine, other):
        return False, [(0.3, Doubt.BRAND) if theirs else (0.75, Doubt.NAME)]
    return False, []


def _size(mine: Title, other: Title) -> tuple[bool, list[Weighed]]:
    weighed: list[Weighed] = []
    good = False
    if mine.amounts and other.amounts:
        good = any(_close(a, b) for a in mine.amounts for b in other.amounts)
        if not good:
            weighed.append((0.08, Doubt.SIZE))
    elif mine.amounts:
        weighed.append((0.8, Doubt.SIZE_UNKNOWN))
    if mine.storage and other.storage:
        least = -min(len(mine.storage), len(other.storage), 2)
        same = mine.storage[least:] == other.storage[least:]
        good = good or same
        if not same:
            weighed.append((0.08, Doubt.STORAGE))
    elif mine.storage:
        weighed.append((0.8, Doubt.SIZE_UNKNOWN))
    if mine.sides and other.sides and mine.sides != other.sides:
        weighed.append((0.1, Doubt.SIZE))
    ours, theirs = _bare_numbers(mine), _bare_numbers(other)
    weighed += _counts(mine.counts | (ours & other.counts), other.counts | (theirs & mine.counts))
    if mine.counts and mine.counts == other.counts and not mine.amounts:
        good = True
    return good, weighed + _measures(mine, other)


def _close(a: tuple[str, int], b: tuple[str, int]) -> bool:
    return a[0] == b[0] and abs(a[1] - b[1]) <= AMOUNT_SLACK * max(a[1], b[1])


def _counts(mine: frozenset[int], other: frozenset[int]) -> list[Weighed]:
    if mine == other:
        return []
    if _product(mine) == _product(other):
        return [(0.75, Doubt.COUNT)]
    if mine > other:
        return [(0.7, Doubt.COUNT_UNKNOWN)]
    return [(0.15, Doubt.COUNT)]


def _bare_numbers(title: Title) -> frozenset[int]:
    if title.counts:
        return frozenset()
    return frozenset(int(text) for text in title.all("number") if text.isdigit() and len(text) < 5)


def _product(counts: frozenset[int]) -> int:
    total = 1
    for count in counts:
        total *= count
    return total


def _measures(mine: Title, other: Title) -> list[Weighed]:
    """Watts, lengths, percents: of each unit that both tell one value must be in both."""
    weighed: list[Weighed] = []
    for unit in {unit for unit, _ in mine.measures}:
        ours, theirs = ({value for name, value in title.measures if name == unit} for title in (mine, other))
        pair = len(ours) == len(theirs) > 1  # of a tape both its width and its length
        if theirs and (not ours & theirs or (pair and ours != theirs)):
            weighed.append((0.1, Doubt.VARIANT if unit in ("pct", "deg") else Doubt.SIZE))
        elif not theirs:
            weighed.append((0.85, Doubt.SIZE_UNKNOWN))
    if {"pct", "deg"} & ({unit for unit, _ in other.measures} - {unit for unit, _ in mine.measures}):
        weighed.append((0.85, Doubt.VARIANT))
    return weighed


def _condition(mine: Title, other: Title) -> list[Weighed]:
    """Used things, samples, accessories, sets, gifts: whatever the product itself is not."""
    weighed: list[Weighed] = []
    for kind, factor, doubt in (
        ("used", 0.1, Doubt.USED), ("sample", 0.1, Doubt.SAMPLE), ("empty", 0.05, Doubt.ACCESSORY),
        ("companion", 0.1, Doubt.ACCESSORY), ("bundle", 0.15, Doubt.BUNDLE),
    ):  # fmt: skip
        if other.all(kind) and not mine.all(kind):
            whole = kind == "bundle" and mine.counts and mine.counts == other.counts
            weighed.append((0.97 if whole else factor, doubt))
        elif mine.all(kind) and not other.all(kind):
            weighed.append((0.5, doubt))
    if title_text.is_accessory(mine, other):
        weighed.append((0.05, Doubt.ACCESSORY))
    if title_text.joined_with_other(mine, other):
        weighed.append((0.2, Doubt.BUNDLE))
    if other.all("box") and not mine.all("box"):
        whole = mine.counts and mine.counts == other.counts
        weighed.append((0.97 if whole else 0.5, Doubt.BUNDLE))
    if other.gift and not mine.gift:
        weighed.append((0.6, Doubt.GIFT))
    return weighed


def _kinds(mine: Title, other: Title) -> list[Weighed]:
    """Words of a kind: goods, tastes, colours, plugs, claims, names of better models."""
    weighed: list[Weighed] = []
    weighed += _goods(mine.all("goods"), other.all("goods"))
    weighed += _flavours(mine, other)
    ours, theirs = mine.all("colour"), other.all("colour")
    if ours and theirs and not ours & theirs:
        weighed.append((0.1, Doubt.COLOUR))
    elif ours and not theirs:
        weighed.append((0.94, Doubt.VARIANT_UNKNOWN))
    elif len(theirs) > len(ours) > 0 and title_text.both_named(theirs, other):
        weighed.append((0.5, Doubt.COLOUR))
    ours, theirs = mine.all("fit"), other.all("fit")
    if ours and not ours & theirs:
        weighed.append((0.1, Doubt.SIZE) if theirs else (0.85, Doubt.SIZE_UNKNOWN))
    ours, theirs = mine.all("letter"), other.all("letter")
    if len(ours) == len(theirs) == 1 and ours != theirs:
        weighed.append((0.4, Doubt.VARIANT))
    ours, theirs = mine.all("plug"), other.all("plug")
    if ours and theirs and not ours & theirs:
        weighed.append((0.1, Doubt.VARIANT))
    tiers, others = mine.all("tier") - {NO_TIER}, other.all("tier") - {NO_TIER}
    if tiers != others:
        weighed.append((0.1, Doubt.MODEL))
    for missing in mine.all("claim") ^ other.all("claim"):
        praise = missing in ("no artificial", "no preservatives", "no additives", "no msg", "no gmo")
        praise = (
            praise
            or missing in title_text.praised(other, "claim")
            or (missing == "sensitive" and title_text.chinese(other))
        )
        weighed.append((0.88 if praise else 0.3 if missing in other.all("claim") else 0.6, Doubt.VARIANT))
    if other.spf and other.spf != mine.spf:
        weighed.append((0.1 if mine.spf else 0.75, Doubt.VARIANT))
    return weighed


def _goods(ours: frozenset[str], theirs: frozenset[str]) -> list[Weighed]:
    """Goods are of one kind where one has the name of the other, or the wider one."""
    narrow, other = ({WIDER[name]: name for name in names if name in WIDER} for names in (ours - theirs, theirs - ours))
    if any(wide in other for wide in narrow):
        return [(0.2, Doubt.GOODS)]  # two of a range, such as light and dark soy sauce
    if not ours or not theirs:
        return []
    if not ours & theirs and not narrow.keys() & theirs and not other.keys() & ours:
        return [(0.3, Doubt.GOODS)]
    return [(0.8, Doubt.GOODS)] if ours - theirs and theirs - ours and ours & theirs else []


def _flavours(mine: Title, other: Title) -> list[Weighed]:
    ours, theirs = mine.all("flavour"), title_text.new_flavours(mine, other)
    plain, new = ours - {DEFAULT}, theirs - {DEFAULT}
    if not plain and mine.all("goods") & TASTELESS:
        return []
    if plain and new:
        if plain - new and new - plain:
            return [(0.1, Doubt.VARIANT)]
        return [(0.9, Doubt.VARIANT)] if plain ^ new else []
    if plain:
        return [(0.1 if DEFAULT in theirs else 0.75, Doubt.VARIANT_UNKNOWN)]
    if new:
        praise = new <= title_text.praised(other, "flavour")
        return [(0.1 if DEFAULT in ours else 0.88 if praise else 0.5, Doubt.VARIANT)]
    return []


def _editions(mine: Title, other: Title) -> list[Weighed]:
    """Editions, generations, volumes, and the form of a book."""
    weighed: list[Weighed] = []
    for kind in ("edition", "generation", "stage", "volume", "half"):
        ours, theirs = ({number for name, number in title.ordinals if name == kind} for title in (mine, other))
        if ours and theirs and ours != theirs:
            weighed.append((0.1, Doubt.EDITION))
        elif ours and not theirs and not title_text.numbered(ours, other):
            weighed.append((0.85, Doubt.VARIANT_UNKNOWN))
        elif theirs - {1} and not ours and not title_text.numbered(theirs, mine):
            weighed.append((0.9 if kind == "generation" else 0.5, Doubt.EDITION))
    ours_form, theirs_form = mine.all("form"), other.all("form")
    if theirs_form - ours_form:
        usual = not ours_form and (theirs_form == {"paperback"} or title_text.long_model(mine, other))
        bound = not ours_form and theirs_form == {"hardcover"}
        weighed.append((0.1 if ours_form else 0.97 if usual else 0.8 if bound else 0.3, Doubt.EDITION))
    elif ours_form - theirs_form:
        weighed.append((0.9, Doubt.VARIANT_UNKNOWN))
    return weighed
