"""How sure it is that a seller's listing is a product: by its code, by maker, model and size, or by its text.

Two titles give signs (`pair_facts`, `pair_words`): another size, a word between two of ours, a seller who praises. Each
has a weight (`pair_weights`, fitted by scripts/fit_same_product.py): what contradicts takes nearly everything from the
score, what only one of them tells takes a little. A sign is also the doubt that is said. Sellers' texts are data: nothing
in them is followed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from quark_glasses.core.commerce.gtin import inner, is_local
from quark_glasses.core.commerce.pair_amounts import close
from quark_glasses.core.commerce.pair_facts import facts
from quark_glasses.core.commerce.pair_weights import BIAS, WEIGHTS
from quark_glasses.core.commerce.pair_words import LOUDER, words_of
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.title import Title, read_title
from quark_glasses.core.commerce.title_match import Matcher, matcher
from quark_glasses.core.commerce.title_plain import plain_title
from quark_glasses.core.commerce.word_usage import PRAISE

_CODE: Final = re.compile(r"[a-z\d]+(?:[-.][a-z\d]+)*")
_NO_CODE: Final = re.compile(r"\d+[a-z]{1,5}\d?|\d*x\d+[a-z]*|(?:usb|ddr|ip|spf|wifi|rtx|gtx|en|iso)\d+|(?:\d+[a-z]+)+")
LEAST_CODE: Final = 5  # characters of a code
MOST_APART: Final = 2  # of them in which a rival's is another
_ONE: Final = re.compile(r"1(?![\d.,])")  # of whatever: "1 book"
_SIGN: Final = re.compile(r"[^a-z\d]")
SAME: Final = 0.8  # from here on it is taken for the same product
MOST: Final = 0.97  # of a score without a code
MOST_OPINION: Final = 3.0  # what reading adds to a logit, or takes from it
TOLD: Final = 0.35  # what a sign must take from the score to be a doubt
NOTHING: Final = 0.1  # what a sign takes that says nothing
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
    the one that fits better counts. What an engine thought of a listing (`Listing.opinion`) is added, within `MOST_OPINION`.
    """
    opinion = other.opinion if isinstance(other, Listing) else 0.0
    seen = max(signs(product, other), key=_logit)
    found = _judged(seen, max(-MOST_OPINION, min(MOST_OPINION, opinion)))
    return _coded(product.gtin, other.gtin, _seen(found, picture))


def is_open(product: Product, listing: Listing) -> bool:
    """Whether reading both titles may turn what their codes and signs say."""
    if product.gtin and listing.gtin and not is_local(product.gtin) and not is_local(listing.gtin):
        return False
    if plain_title(listing.title) in {plain_title(title) for title in (product.title, product.title_other)}:
        return False
    seen = max(signs(product, listing), key=_logit)
    if all(WEIGHTS.get(name, 0.0) * value > -NOTHING for name, value in seen.items()):
        return False
    return abs(_logit(seen) - math.log(SAME / (1 - SAME))) < MOST_OPINION


def signs(product: Product, other: Listing | Product) -> list[dict[str, float]]:
    """The signs of a listing beside each title of the product that is in its language, or beside every one."""
    code = _code_of(product, other.title)
    return [_signs(mine, theirs) | ({code: 1.0} if code else {}) for mine, theirs in views(product, other)]


def _code_of(product: Product, title: str) -> str:
    """The sign of a listing that has a maker's code where the product has another: "LJU-10EF", "LJP-20S5"."""
    ours, theirs = (_codes(text) for text in (f"{product.title} {product.model}", title))
    whole = _SIGN.sub("", f"{product.title} {product.title_other} {product.model}".casefold())
    strange = {code for code in theirs if code not in whole}
    if not ours & theirs and any(_differ_little(a, b) for a in ours for b in strange):
        return "code rival"
    asked = _codes(product.model)
    known = any(code[:4] in other for code in asked for other in theirs - strange)
    return "code strange" if asked and strange and not known else ""


def _differ_little(one: str, other: str) -> bool:
    """Whether two codes of a length differ in one or two signs: "WH-1000XM5", "WF-1000XM5"."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= MOST_APART


def _codes(text: str) -> set[str]:
    codes = {_SIGN.sub("", code) for code in _CODE.findall(text.casefold())}
    return {
        code
        for code in codes
        if len(code) >= LEAST_CODE
        and sum(map(str.isdigit, code)) > 1
        and not code.isdigit()
        and not _NO_CODE.fullmatch(code)
    }


def views(product: Product, other: Listing | Product) -> list[tuple[Matcher, Matcher]]:
    """Each title of the product that a listing is seen beside, and the listing."""
    seller = read_title(_with_size(other.title, other.size), other.brand, product.brand)
    mine = [read_title(title, product.brand, aside=aside) for title, aside in _titles(product, other.title)]
    told = [title for title in dict.fromkeys((product.title, product.title_other)) if title] or [""]
    theirs = matcher(seller).chinese
    made = []
    for at, each in enumerate(mine):
        model = "" if product.model.casefold() in told[at].casefold() else product.model
        more = " ".join((*told[:at], *told[at + 1 :], model)).strip()
        beside = read_title(more, product.brand) if more else None
        made.append((matcher(_as_storage(each, seller), beside), matcher(_as_storage(seller, each))))
    return [view for view in made if view[0].chinese == theirs] or made


# Signs beside which no word of praise counts; what else contradicts weighs more than all praise.
CONTRADICTS: Final = frozenset(
    "accessory,bundle,flavour,flavour missing,flavour new,flavour default,only flavour,number swapped,number unknown,"
    "model unknown,model swapped,model,goods,goods behind,goods many,strength,strength part,colour unknown,claim missing strong,"
    "claim extra strong,count unknown,count,size,ingredient new,head another,brand,storage,used,sample,empty,companion,"
    "colour,colour pair,measure,ages,another edition,another fit,another generation,another half,another stage,another volume,"
    "another waist,another called,another shade,spf,fit,plug,joined,joined sized,tier extra,tier missing,answer,form,publisher,"
    "bundle set,goods sister,letter,letter behind,goods apart,denied,audience,imitated,brand own,model lettered".split(
        ","
    )
)


def _signs(mine: Matcher, other: Matcher) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, value in words_of(mine, other):
        found[name] = found.get(name, 0) + value
    quiet = found.pop("quiet", 0) > 0
    for name, value in facts(mine, other):
        found[name] = found.get(name, 0) + value
        if quiet and name in LOUDER:
            found[f"{name} quiet"] = value
    if CONTRADICTS & found.keys():
        for praise in PRAISE:  # none makes up for it
            found.pop(praise, None)
    if "model long" in found:  # with a maker's own number less of the rest is said
        return {
            name if name in _FIRM or name.startswith("another") else f"{name} known": value
            for name, value in found.items()
        }
    return found


def _titles(product: Product, other: str) -> Iterator[tuple[str, bool]]:
    """The titles of a product with its model and size, and whether the size is not from the title."""
    for title in dict.fromkeys((product.title, product.title_other)):
        if title:
            fits = product.model.isascii() or not title.isascii()
            named = fits and _speaks_of(other, product.model) and not _speaks_of(title, product.model)
            model = product.model if named else ""
            bare = f"{title} ({model})" if model else title
            sized = _with_size(bare, product.size)
            yield sized, sized != bare
    if not product.title and not product.title_other:
        yield product.size, False


def _speaks_of(title: str, model: str) -> bool:
    """Whether a title has a model, or another one that begins like it."""
    return model[:3].casefold() in title.casefold()


def _with_size(title: str, size: str) -> str:
    """A title with the size that is known beside it, where it does not tell one itself."""
    if not size:
        return title
    told, more = read_title(title), read_title(size)
    if told.amounts and more.amounts and more.counts and not told.counts and _same_amounts(told, more):
        return f"{title} {size}"
    one = _ONE.match(size.casefold()) and not more.amounts and not more.storage and not more.measures
    return title if one or told.amounts or told.counts or told.storage else f"{title} {size}"


def _same_amounts(told: Title, more: Title) -> bool:
    return all(any(close(a, b) for b in told.amounts) for a in more.amounts)


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
        better = (
            min(0.97, found.score * 1.08)
            if found.same or not any(doubt in _HARD for doubt in found.doubts)
            else found.score
        )
        return Likeness(round(better, 3), "text and picture" if text else found.evidence, found.doubts)
    if picture <= LOOKS_OTHER:
        return Likeness(round(found.score * 0.8, 3), found.evidence, (*found.doubts, Doubt.PICTURE))
    return Likeness(found.score, "text and picture" if text else found.evidence, found.doubts)


_HARD: Final = frozenset(Doubt) - {
    Doubt.SIZE_UNKNOWN, Doubt.COUNT_UNKNOWN, Doubt.VARIANT_UNKNOWN, Doubt.MODEL_UNKNOWN, Doubt.NAME, Doubt.PICTURE,
}  # fmt: skip

OPINION: Final = "opinion"  # what is not said in signs

# The beginning of the name of a sign -> the doubt that it is; the longest that fits.
_MEANING: Final = {
    OPINION: Doubt.NAME, "brand": Doubt.BRAND, "brand unknown": Doubt.NAME, "brand strange": Doubt.NAME, "size": Doubt.SIZE,
    "measure": Doubt.SIZE, "loads": Doubt.SIZE, "ages": Doubt.SIZE, "fit": Doubt.SIZE, "another fit": Doubt.SIZE,
    "goods lost": Doubt.NAME, "style missing": Doubt.VARIANT_UNKNOWN,
    "shade": Doubt.COLOUR, "another shade": Doubt.COLOUR, "brand unsaid": Doubt.NAME,
    "part": Doubt.ACCESSORY, "letter behind": Doubt.MODEL, "another waist": Doubt.SIZE,
    "size unknown": Doubt.SIZE_UNKNOWN, "measure unknown": Doubt.SIZE_UNKNOWN, "fit unknown": Doubt.SIZE_UNKNOWN,
    "size joined": Doubt.BUNDLE,
    "storage": Doubt.STORAGE, "count": Doubt.COUNT, "count unknown": Doubt.COUNT_UNKNOWN, "colour": Doubt.COLOUR,
    "colour unknown": Doubt.VARIANT_UNKNOWN, "another": Doubt.EDITION, "ordinal": Doubt.EDITION, "form": Doubt.EDITION,
    "publisher": Doubt.EDITION, "ordinal unknown": Doubt.VARIANT_UNKNOWN, "form unknown": Doubt.VARIANT_UNKNOWN,
    "generation": Doubt.EDITION, "model": Doubt.MODEL,
    "generation behind": Doubt.EDITION, "number": Doubt.MODEL, "tier": Doubt.MODEL, "only tier": Doubt.MODEL,
    "model unknown": Doubt.MODEL_UNKNOWN, "number unknown": Doubt.MODEL_UNKNOWN, "goods": Doubt.GOODS,
    "only goods": Doubt.GOODS, "code rival": Doubt.MODEL, "used": Doubt.USED, "no used": Doubt.USED, "sample": Doubt.SAMPLE,
    "no sample": Doubt.SAMPLE, "empty": Doubt.ACCESSORY, "companion": Doubt.ACCESSORY, "accessory": Doubt.ACCESSORY,
    "no": Doubt.ACCESSORY, "bundle": Doubt.BUNDLE, "no bundle": Doubt.BUNDLE, "joined": Doubt.BUNDLE,
    "box": Doubt.BUNDLE, "gift": Doubt.GIFT, "missing": Doubt.NAME, "swapped": Doubt.NAME, "head": Doubt.NAME,
    "flavour missing": Doubt.VARIANT_UNKNOWN, "claim missing": Doubt.VARIANT_UNKNOWN,
    "answer missing": Doubt.VARIANT_UNKNOWN, "ingredient missing": Doubt.VARIANT_UNKNOWN,
}  # fmt: skip


# What a maker's own number in both titles makes no less sure.
_FIRM: Final = frozenset(
    "accessory,another edition,another generation,another stage,another volume,another waist,another fit,brand,bundle,colour,"
    "companion,count,count part,empty,fit,gift,goods,joined,joined sized,measure,model,model beside,model long,plug,sample,"
    "size,spf,storage,strength,tier extra,tier missing,used,brand same,model same,size same,count same,answer,form,"
    "words freely,words apart,words freely aside,words apart aside".split(",")
)


def meaning(sign: str) -> Doubt:
    """The doubt that a sign is; what is not in the table tells of another variant."""
    words = sign.split()
    names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((_MEANING[name] for name in names if name in _MEANING), Doubt.VARIANT)


def _logit(found: dict[str, float]) -> float:
    return BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in found.items())


def _judged(found: dict[str, float], opinion: float) -> Likeness:
    """The score that the signs and an opinion make, and what of them speaks against it, the worst first."""
    taken = {name: WEIGHTS.get(name, 0.0) * value for name, value in found.items()} | {OPINION: opinion}
    sure = 1 / (1 + math.exp(-max(-30.0, min(30.0, BIAS + sum(taken.values())))))
    against = sorted((value, name) for name, value in taken.items() if value < -TOLD)
    doubts = dict.fromkeys(meaning(name) for _, name in against)
    named = [name for name in ("brand", "model", "size") if f"{name} same" in found]
    if "count same" in found and "size" not in named and "size" not in found:
        named.append("size")
    return Likeness(round(min(MOST, sure), 3), ", ".join(named) if len(named) > 1 else "text", tuple(doubts))


def _as_storage(title: Title, other: Title) -> Title:
    """A phone's "128G" was read as grams: it is storage where the other title has that much of it."""
    grams = {milli // 1000 for unit, milli in title.amounts if unit == "g" and milli % 1000 == 0}
    if not other.storage or not grams & {*other.storage} | {g for g in grams if g in (4, 8, 16, 32, 64, 128, 256, 512)}:
        return title
    return replace(title, amounts=(), storage=tuple(sorted({*title.storage, *grams})))
