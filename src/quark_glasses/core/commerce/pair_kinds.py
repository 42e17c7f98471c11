"""What words of a kind say for and against one product: goods, tastes, claims, better models, answers of a range.

Where a word stands counts too: behind the name, behind the size and in brackets sellers praise.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.title import Title
from quark_glasses.core.commerce.title_items import Item
from quark_glasses.core.commerce.title_match import Matcher

Signs = Iterator[tuple[str, float]]
_UNSWEET: Final = frozenset({"tea", "water", "coffee", "茶饮"})
_PRAISE: Final = frozenset({"no artificial", "no preservatives", "no additives", "no msg", "no gmo"})
_SWEETENED: Final = frozenset({"sugarfree", "diet"})
_ALCOHOLIC: Final = frozenset("beer wine gin rum vodka whisky brandy liquor 鸡尾酒 mouthwash 漱口水".split())
_LOOSE: Final = frozenset("air slim flip fold note anywhere elite mini".split())  # that say other things of other goods
_WATERPROOF: Final = frozenset("mascara eyeliner browpencil 眼线液 创可贴".split())
PRAISING: Final = 2  # phrases without anything of the name
_WAYS: Final = words.by_name(words.FLAVOURS)
_GOODS: Final = words.by_name(words.GOODS)
_CLAIMED: Final = words.by_name({way: name for way, name in words.CLAIMS.items() if len(way) > 1})
_NAMING = frozenset("brand word han goods model flavour tier claim".split())
_NO_NAME = ("noise", "stop", "goods", "brand")


def is_work(title: Title) -> bool:
    """Whether a title is that of a book, a film or a game: nothing in it is measured, of a kind or of a model."""
    return not (
        title.amounts or title.counts or title.storage or title.measures or title.all("goods") or title.all("model")
    )


def in_brackets(items: tuple[Item, ...], place: int) -> bool:
    for item in reversed(items[:place]):
        if item.kind == "stop":
            return item.text in "(【["
    return False


def is_known(item: Item, asker: Matcher, matcher: Matcher) -> bool:
    """Whether a token of the asker's title is in the other one."""
    if item.kind in ("word", "common", "letter", "fit", "model", "number", "noise"):
        return matcher.has(item, asker)
    if item.kind == "han":
        return matcher.covered(item, asker) >= 0.5
    return item.kind in ("brand", "goods", "tier", "flavour", "claim") and item.text in matcher.title.all(item.kind)


@lru_cache(maxsize=4)
def known_items(mine: Matcher, other: Matcher) -> tuple[bool, ...]:
    """Which parts of the listing's title the product's has."""
    return tuple(is_known(item, other, mine) for item in other.title.items)


def kinds_of(mine: Matcher, other: Matcher) -> Signs:
    """Words of a kind: goods, tastes, claims, names of better models."""
    yield from _goods(mine, other)
    yield from _flavours(mine, other.title, _behind(mine, other, "flavour"))
    yield from _tiers(mine, other)
    yield from _claims(mine, other)


def _tiers(mine: Matcher, other: Matcher) -> Signs:
    """Names of better, smaller or later models."""
    tiers, others = (each.title.all("tier") - {words.NO_TIER} for each in (mine, other))
    if any(
        not any(text.endswith(tier) and text != tier and text in mine.joined for text in other.joined)
        for tier in tiers - others
    ):
        yield "tier missing", 1
    new = others - mine.all("tier")
    if new:
        loose = new <= _LOOSE and not mine.title.all("model") | mine.title.all("tier")
        named = _named_tier(new, mine, other)
        yield "tier loose" if loose else "tier extra" if named else "tier apart", 1


def _claims(mine: Matcher, other: Matcher) -> Signs:
    """What is said of a part of a range only, and what is in it."""
    ours, theirs = mine.title.all("claim"), other.title.all("claim")
    for missing in ours - theirs:
        strength = " strong" if missing in words.STRONG_CLAIMS else ""
        yield "claim missing" + strength if not _said(missing, other) else "claim said", 1
    if {"men", "women"} <= theirs - ours:
        theirs -= {"men", "women"}  # for whoever
    elif any(a in ours - theirs and b in theirs - ours for a, b in (("men", "women"), ("women", "men"))):
        yield "audience", 1
    theirs -= mine.all("claim") - ours
    behind, tail = praised(other.title, "claim"), _behind(mine, other, "claim")
    if is_work(mine.title) and not mine.title.all("brand"):
        return  # "children's" is of the publisher
    if mine.title.all("ingredient") ^ other.title.all("ingredient"):
        pair = mine.title.all("ingredient"), other.title.all("ingredient")
        lost, more = bool(pair[0] - pair[1]), bool(pair[1] - mine.all("ingredient"))
        if lost or more:
            yield "ingredient" if lost and more else "ingredient missing" if lost else "ingredient new", 1
    proof = [any(way in each.title.plain for way in ("防水", "waterproof")) for each in (mine, other)]
    if _WATERPROOF & mine.title.all("goods") and proof == [False, True]:
        yield "claim waterproof", 1
    for new in theirs - ours:
        if _said(new, mine) or _implied(new, mine.title, theirs):
            continue
        if new == "sugarfree" and (mine.title.all("goods") & _UNSWEET or "tea" in mine.title.answers):
            yield "claim usual", 1
            continue
        strength = " strong" if new in words.STRONG_CLAIMS else ""
        where = (
            "claim praise"
            if new in _PRAISE or new in behind
            else "claim tail"
            if new in tail and new in words.AUDIENCES
            else "claim extra"
        )
        yield where + strength, 1


def _named_tier(tiers: frozenset[str], mine: Matcher, other: Matcher) -> bool:
    """Whether a better model's word stands right behind a word of ours: else it is praise."""
    items = other.title.items
    for place, item in enumerate(items):
        if item.kind == "tier" and item.text in tiers:
            before = items[place - 1] if place else None
            if before and (before.kind == "tier" or (before.kind not in _NO_NAME and is_known(before, other, mine))):
                return True
    return False


def _implied(claim: str, title: Title, others: frozenset[str]) -> bool:
    """Whether a claim says nothing new of what a title is of: salted where it is the plain one, no alcohol in a toner."""
    goods, ours = title.all("goods"), title.all("claim")
    if claim == "rechargeable":
        return "battery" not in goods
    if claim in _SWEETENED:
        return bool(ours & others & _SWEETENED)
    if claim == "salted":
        return words.DEFAULT in title.all("flavour")
    return claim == "alcoholfree" and bool(goods) and not goods & _ALCOHOLIC


def _said(name: str, matcher: Matcher) -> bool:
    """Whether the text holds a claim inside another word."""
    return any(way in matcher.title.plain for way in _CLAIMED.get(name, ()))


def _ends(way: str, plain: str) -> bool:
    """Whether a title has the end of a long Chinese name of goods."""
    return len(way) > 3 and way[-3] > "\u3400" and way[-3:] in plain


def _behind(mine: Matcher, other: Matcher, kind: str) -> frozenset[str]:
    """Words of a kind that the listing has only in brackets or behind everything that it has of the product."""
    items = other.title.items
    last = max((place for place, known in enumerate(known_items(mine, other)) if known), default=0)
    front = {
        item.text
        for place, item in enumerate(items)
        if item.kind == kind and place < last and not in_brackets(items, place)
    }
    return other.title.all(kind) - front


@lru_cache(maxsize=4)
def naming_phrases(mine: Matcher, other: Matcher) -> frozenset[int]:
    """The phrases of the listing that have something of the product's name."""
    pairs = zip(other.title.items, known_items(mine, other), strict=True)
    return frozenset(item.phrase for item, there in pairs if there and item.kind in _NAMING)


def apart_of(mine: Matcher, other: Matcher, kind: str) -> frozenset[str]:
    """Words of a kind that the listing has only in phrases without anything of the product's name, where it has many."""
    ours = naming_phrases(mine, other)
    if len({item.phrase for item in other.title.items if item.kind not in ("stop", "noise")} - ours) < PRAISING:
        return frozenset()
    return other.title.all(kind) - {
        item.text for item in other.title.items if item.kind == kind and item.phrase in ours
    }


def _goods(mine: Matcher, other: Matcher) -> Signs:
    """Goods are of one kind where one has the name of the other, or the wider one."""
    ours, theirs = mine.title.all("goods"), other.title.all("goods")
    ends = {name for name in ours - theirs for way in _GOODS[name] if _ends(way, other.title.plain)}
    theirs = theirs | ends  # 记录仪 of 行车记录仪
    table = words.WIDER
    narrow, broad = ({table[name]: name for name in names if name in table} for names in (ours - theirs, theirs - ours))
    if any(wide in broad for wide in narrow):
        yield "goods sister", 1  # two of a range, such as light and dark soy sauce
    elif ours and theirs:
        if not ours & theirs and theirs & mine.all("goods"):
            yield "goods same", 1
        elif not ours & theirs:
            wider = narrow.keys() & theirs or broad.keys() & ours
            near = bool(wider) or any(frozenset((a, b)) in words.ALIKE for a in ours for b in theirs)
            told = (
                "goods apart"
                if theirs <= apart_of(mine, other, "goods")
                else "goods behind"
                if theirs <= _behind(mine, other, "goods")
                else "goods"
                if len(theirs) == 1
                else "goods many"
            )
            yield "goods wider" if near else told, 1
        else:
            yield "goods same", 1
            if theirs - mine.all("goods"):
                yield "goods more swapped" if ours - theirs else "goods more", 1
            elif ours - theirs:
                yield "goods lost", 1
    elif ours:
        yield "goods unknown", 1
    elif theirs:
        yield "goods extra", 1


def _flavours(matcher: Matcher, other: Title, tail: frozenset[str]) -> Signs:
    mine = matcher.title
    ours, theirs = mine.all("flavour"), _new_flavours(mine, other) - (matcher.all("flavour") - mine.all("flavour"))
    plain, new = ours - {words.DEFAULT}, theirs - {words.DEFAULT}
    held = (
        {each for each in plain - new if any(way in other.plain for way in _WAYS.get(each, ()))}
        if plain - new
        else set()
    )
    held |= {each for each in plain - new if each not in _WAYS and set(each) <= set(other.plain)}
    plain_left = plain - new - held
    behind = praised(other, "flavour")
    extra = new - plain
    if plain and (plain & new or held):
        yield "flavour same", 1
    if other.choice and len(theirs) > 1 and (plain & new or held):
        return  # ours is one of those to choose from
    if other.choice and len(theirs) > 1 and plain_left and extra:
        yield "flavour chosen", 1
        return
    strong = (mine.all("claim") - other.all("claim")) & words.STRONG_CLAIMS
    if words.DEFAULT in theirs - ours and strong:
        yield "flavour default", 1
    elif words.DEFAULT in ours - theirs and other.all("goods") - mine.all("goods") & words.FLAVOURS.keys():
        yield "flavour default", 1
    elif plain_left and extra:
        yield "flavour", 1
    elif plain_left:
        yield "flavour default" if words.DEFAULT in theirs - ours else "flavour missing", 1
    elif extra and not plain:
        default = words.DEFAULT in ours - theirs
        dry = "" if mine.amounts or mine.counts else " dry"  # of what is worn or plugged in they are colours and praise
        praise = "flavour praise" if extra <= behind else "flavour tail" if extra <= tail else f"flavour new{dry}"
        yield "flavour default" if default else praise, 1
    elif extra:
        default = words.DEFAULT in ours - theirs
        yield "flavour default" if default else "flavour praise" if extra <= behind else "flavour more", 1


def _new_flavours(mine: Title, other: Title) -> frozenset[str]:
    """Tastes of the other title without those that our name holds in a word: tomato in 番茄酱."""
    theirs = other.all("flavour") - mine.all("flavour")
    held = {name for name in theirs if any(way in mine.plain for way in _WAYS.get(name, ()))}
    held |= {name for name in theirs if name not in _WAYS and set(name) <= set(mine.plain)}
    return other.all("flavour") - held


def praised(title: Title, kind: str) -> frozenset[str]:
    """Words of a kind that stand only behind the size, where sellers write what they praise."""
    size = next((place for place, item in enumerate(title.items) if item.text == "§" and place > 1), None)
    if size is None:
        return frozenset()
    named = {item.text for item in title.items[:size] if item.kind == kind}
    return frozenset(item.text for item in title.items[size:] if item.kind == kind) - named


_ENGLISH_BOOK: Final = frozenset(("英文版",))  # what an English title is without a word of it


def answers_of(mine: Title, other: Title) -> Signs:
    """Questions that one of a range answers in its own way: for whom, which roast, which ruling."""
    for name in mine.answers.keys() | other.answers.keys():
        ours, theirs = mine.answers.get(name, frozenset()), other.answers.get(name, frozenset())
        if name == "bookland" and not ours and mine.plain.isascii():
            ours = _ENGLISH_BOOK
        if ours and theirs:
            yield ("answer same", 1) if ours & theirs else ("answer", 1)
        else:
            yield ("answer missing", 1) if ours else ("answer extra", 1)
