"""What the words of two titles say for and against one product: what is missing, what is there beside, and where it stands.

A word that only the listing has may be praise or the name of another variant. What it is known to be, where it stands
(in brackets, between two words of the product, behind its size) and how many of them there are tell which is likelier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.pair_kinds import (
    answers_of,
    apart_of,
    in_brackets,
    is_known,
    is_work,
    kinds_of,
    known_items,
    naming_phrases,
    praised,
)
from quark_glasses.core.commerce.title import Title
from quark_glasses.core.commerce.title_items import Item
from quark_glasses.core.commerce.title_match import Matcher
from quark_glasses.core.commerce.title_plain import one_of
from quark_glasses.core.commerce.word_usage import parts, usage

Signs = Iterator[tuple[str, float]]
_UNKNOWN = ("word", "han")
_NEXT = "二三四五六七八九十贰叁肆伍续"
_TASTES = "辣酸甜咸淡黑白红绿紫青"
LOUDER: Final = frozenset(
    "goods,claim usual,claim extra,fit extra,flavour new,goods more,goods joined,goods extra,flavour more,claim missing,"
    "flavour missing,answer extra,answer missing,goods unknown,colour extra,model unknown,number unknown,size unknown,"
    "form unknown,ordinal unknown,colour unknown,model extra,style,style missing,shade,goods lost,number extra,form extra,"
    "measure unknown,ingredient new,ingredient missing,head gone,goods apart".split(",")
)  # that say more where the listing says nothing else
MOST: Final = 3.0
HALF: Final = 0.5
MOST_GONE: Final = 0.6  # of a word that may still be there
_COUNTED = frozenset("word han common noise letter".split())
_GLUE: Final = frozenset("a an and by for from in of on or the to with &".split())


def words_of(mine: Matcher, other: Matcher) -> Signs:
    """The signs of words; `mine` is the product, `other` the listing."""
    across = mine.chinese != other.chinese
    new = new_words(mine, other)
    level = _level(new)
    yield from usage(tokens(mine, other, new))
    gone = _missing(mine, other)
    for name, value in gone.items():
        yield f"{name}{' across' if across else ''}", value
        if level == "quiet" and not across:
            yield f"{name} quiet", value
    yield from _extra(new, level, across)
    fresh = sum(each.value for each in new if each.kind == "unknown" and each.zone != "tail")
    lost = gone.get("missing word", 0) + gone.get("missing han", 0)
    if fresh and lost:
        yield f"swapped{' across' if across else ''} {level}", min(2.0, fresh, lost)
    for name, value in kinds_of(mine, other):
        yield name, value
        if level == "quiet" and name in LOUDER:
            yield f"{name} quiet", value
    if level == "quiet":
        yield "quiet", 1
    yield from answers_of(mine.title, other.title)
    yield from _only(new, mine, other.title, level)
    if any(each.kind == "letter" and _behind_model(each, mine, other) for each in new):
        yield "letter behind", 1
    elif any(each.kind == "letter" and _behind_word(each, mine, other) for each in new):
        yield "letter beside", 1
    marks = marked(other) - marked(mine) - (marked(mine.beside) if mine.beside else frozenset())
    if marks:
        yield "mark apart" if _are_apart(marks, mine, other) else f"mark {level}", 1
    if marked(mine) - marked(other):
        yield "mark missing", 1
    yield from _shapes(mine, other, new, gone, level)
    if across:
        yield "across", 1


def _are_apart(marks: frozenset[str], mine: Matcher, other: Matcher) -> bool:
    """Whether some words are only in phrases that have nothing of the product's name."""
    ours = naming_phrases(mine, other)
    holding = [item for item in other.title.items for mark in marks if item.text in mark or mark in item.text]
    return bool(holding) and all(item.phrase not in ours for item in holding)


def tokens(mine: Matcher, other: Matcher, new: list[_New]) -> dict[str, bool]:
    """The words that only one of two titles has, as `word_usage` counts them, and whether they stand aside."""
    there = zip(mine.title.items, _covered(mine, other), strict=True)
    gone = [item.text for item, part in there if item.kind in _COUNTED and part < MOST_GONE]
    made = {f"+{part}": True for each in new if each.aside for part in parts(each.text)}
    made |= {f"+{part}": False for each in new if not each.aside for part in parts(each.text)}
    made |= {f"-{part}": False for text in gone for part in parts(text)}
    for kind in ("flavour", "claim", "goods", "colour", "tier", "ingredient"):
        ours, theirs = mine.title.all(kind), other.title.all(kind)
        theirs -= mine.all(kind) - ours
        apart = apart_of(mine, other, kind)
        made |= {f"+{kind}:{name.replace(' ', '_')}": name in apart for name in theirs - ours}
        made |= {f"-{kind}:{name.replace(' ', '_')}": False for name in ours - theirs}
    return made


def _shapes(mine: Matcher, other: Matcher, new: list[_New], gone: dict[str, float], level: str) -> Signs:
    """What the whole of a listing looks like beside the product."""
    if is_work(mine.title) and any(e.kind == "unknown" and e.zone in ("head", "inside") for e in new):
        yield (
            "work inside"
            if any(e.kind == "unknown" and e.zone in ("head", "inside") and not e.apart for e in new)
            else "work apart",
            1,
        )
    makers = mine.title.all("brand"), other.title.all("brand")
    told = any(item.kind == "brand" for item in mine.title.items)
    if told and makers[0] and not makers[1] and any(e.kind == "unknown" and e.zone == "head" for e in new):
        yield "head another", 1  # most often the maker
        first = next(item for item in other.title.items if item.kind not in ("stop", "noise"))
        if first.kind in _UNKNOWN:
            yield "head another first", 1
    named = ("missing word", "missing han", "missing model", "missing letter")
    if not [each for each in new if each.kind != "noise"] and (
        any(gone.get(name, 0) > 0.9 for name in named)
        or any(e.kind == "model" and not other.has(e, mine) for e in mine.title.items)
    ):
        yield "shorter", 1
    if gone.get("missing han", 0) > 0.9 and other.title.all("colour") and not mine.title.all("colour"):
        yield "colour swapped", 1  # one of them by a name of its own
    if any(each.text in other.title.shouted for each in new if each.kind != "noise"):
        yield "shouted", 1
    if in_its_place(mine, other, new):
        yield "in place", 1
        yield f"in place {level}", 1
    if twisted(mine, other):
        yield "twisted", 1
    if joined_goods(mine.title, other.title):
        yield "goods joined", 1


def _only(new: list[_New], known: Matcher, other: Title, level: str) -> Signs:
    """The one thing that is new in a listing that is else as we write it: most often what makes it another one."""
    mine = known.title
    front = [each for each in new if each.text not in _GLUE and not each.behind]
    runs = [each for at, each in enumerate(front) if not at or each.place > front[at - 1].place + 1]
    kinds = [f"{each.kind} apart" if each.apart else each.kind for each in runs]  # words side by side are one name
    for kind in ("goods", "flavour", "claim", "colour", "ingredient", "tier", "fit"):
        kinds += [kind for _ in other.all(kind) - known.all(kind) - praised(other, kind) - {words.DEFAULT}]
    if len(kinds) == 1 and level != "loud":
        yield (
            "only goods joined"
            if kinds == ["goods"] and joined_goods(mine, other)
            else f"only {kinds[0]}{_worn(kinds[0], mine)}",
            1,
        )
    if words.DEFAULT in mine.all("flavour") - other.all("flavour"):
        named = [kind for kind in kinds if kind not in ("noise", "noise apart", "colour")]
        dry = "" if mine.amounts or mine.counts else " dry"
        yield from [(f"default gone{dry}", 1.0)] if named and len(kinds) < 4 else []


def _worn(kind: str, mine: Title) -> str:
    """Of what is worn or plugged in a colour is no taste."""
    return " dry" if kind == "colour" and not mine.amounts and not mine.counts else ""


def marked(matcher: Matcher) -> frozenset[str]:
    """Words of a title that name one of a range."""
    return frozenset(_marks().findall(matcher.title.plain))


@lru_cache(maxsize=1)
def _marks() -> re.Pattern[str]:
    latin = one_of(way for way in words.MARKS if way.isascii())
    return re.compile(rf"(?<![a-z0-9]){latin}(?![a-z0-9])|{one_of(way for way in words.MARKS if not way.isascii())}")


@lru_cache(maxsize=4)
def _covered(mine: Matcher, other: Matcher) -> tuple[float, ...]:
    """The share of each part of the product's title that the listing has; 1 of what is no word."""
    return tuple(other.covered(item, mine) if item.kind in _COUNTED else 1.0 for item in mine.title.items)


def _weight(item: Item) -> float:
    if item.kind == "word":
        return 1.0
    if item.kind == "han":
        return min(3.0, len(item.text) / 2) if len(item.text) > 1 else 0.2
    return {"common": 0.5, "noise": 0.25}.get(item.kind, 0.0)


def _missing(mine: Matcher, other: Matcher) -> dict[str, float]:
    """What names the product and is not in the listing, by kind; and its share of the name."""
    gone, total, first = 0.0, 0.0, True
    made: dict[str, float] = {}
    makers = other.title.all("brand")
    for item, there in zip(mine.title.items, _covered(mine, other), strict=True):
        weight = _weight(item)
        if item.kind == "brand" and item.text not in makers and makers & mine.title.all("brand"):
            item, weight = Item("word", item.text), 1.0  # of two makers one is a name
            there = other.covered(item, mine)
        if not weight:
            total += 0.75 * (item.kind in ("goods", "flavour", "tier", "claim", "model", "number"))
            continue
        part = weight * (1 - there)
        total += weight
        gone += part if item.kind in _UNKNOWN else part / 2
        if part:
            made[f"missing {item.kind}"] = min(MOST, made.get(f"missing {item.kind}", 0) + part)
        if first and item.kind in _UNKNOWN:
            if part:
                made["missing head"] = part / weight
            first = False
    if gone:
        made["missing share"] = gone / max(1.0, total)
    return made


@dataclass(frozen=True, slots=True)
class _New:
    """A word of the listing that the product has not: what it is, where it stands, whether right between two known ones."""

    kind: str
    text: str
    zone: str
    value: float
    inserted: bool
    behind: bool  # the size
    place: int
    apart: bool  # in a phrase that has nothing of the product

    @property
    def aside(self) -> bool:
        return self.apart or self.zone == "tail"


def new_words(mine: Matcher, other: Matcher) -> list[_New]:
    items = other.title.items
    known = known_items(mine, other)
    places = [place for place, there in enumerate(known) if there]
    size = next((place for place, item in enumerate(items) if item.text == "§" and place > 1), len(items))
    first, last = (places[0], places[-1]) if places else (len(items), len(items))
    ours = naming_phrases(mine, other)
    made = []
    for place, item in enumerate(items):
        kind = "unknown" if item.kind in _UNKNOWN else item.kind
        if item.kind not in ("word", "han", "common", "noise", "letter") or (known[place] and item.kind != "han"):
            continue
        value = _weight(item) * (1 - mine.covered(item, other)) if kind == "unknown" else 1.0
        if known[place] and value < 0.9:
            continue  # of a run of Chinese what is new is a word of its own
        zone = "head" if place < first else "tail" if place > min(last, size) else "inside"
        zone = "aside" if in_brackets(items, place) else zone
        between = zone == "inside" and known[place - 1] and place + 1 < len(items) and known[place + 1]
        made.append(_New(kind, item.text, zone, value, between, place > size, place, item.phrase not in ours))
    return made


def _level(new: list[_New]) -> str:
    """How much a seller says: where nothing is praised, every word means something."""
    praise = [each for each in new if each.kind in ("noise", "common")]
    within = [each for each in praise if each.zone == "inside" and each.text not in _GLUE]
    if len(within) < 3:
        new = [each for each in new if each not in within]  # a word or two between others may be of the name
    unknown = sum(each.kind == "unknown" and each.zone != "tail" for each in new)
    loud = max(0, unknown - 3) + sum(
        (each.kind in ("noise", "common") or each.zone == "tail") and each.text not in _GLUE for each in new
    )
    return "quiet" if not loud else "some" if loud < 3 else "loud"


def _extra(new: list[_New], level: str, across: bool) -> Signs:
    """What is in the listing and not in the product, by the place where it stands."""
    sums: dict[str, float] = {}
    for each in new:
        if each.inserted and not across and each.text not in _GLUE:
            sums[f"inserted {each.kind} {level}"] = 1
        if each.kind == "unknown":
            zone = "apart" if each.apart and each.zone in ("head", "inside") else each.zone
            name = "tail" if each.zone == "tail" else f"{zone} {'across' if across else level}"
            sums[name] = sums.get(name, 0) + each.value
        elif each.kind == "letter":
            sums[f"letter {level}"] = 1
        elif each.zone in ("head", "inside") and each.text not in _GLUE:
            name = f"{each.kind} {'apart' if each.apart else each.zone} {level}"
            sums[name] = sums.get(name, 0) + each.value
    for name, value in sums.items():
        yield name, min(MOST, value)
        if name.split()[0] in ("inside", "head", "aside", "apart") and not across:
            yield f"any {name}", 1


def _behind_model(letter: _New, mine: Matcher, other: Matcher) -> bool:
    """Whether a letter stands right behind a model or a number of ours: the next of the range."""
    before = other.title.items[letter.place - 1] if letter.place else None
    return before is not None and before.kind in ("model", "number") and mine.has(before, other)


def _behind_word(letter: _New, mine: Matcher, other: Matcher) -> bool:
    """Whether a letter stands right behind a word of our name."""
    before = other.title.items[letter.place - 1] if letter.place else None
    return before is not None and before.kind in ("word", "han", "brand", "goods") and is_known(before, other, mine)


def in_its_place(mine: Matcher, other: Matcher, new: list[_New]) -> bool:
    """Whether a new word stands beside the word that a missing one of ours stands beside: Ruby Woo and Russian Woo."""
    there = zip(mine.title.items, _covered(mine, other), strict=True)
    ours = [(item, part) for item, part in there if item.kind not in ("stop", "noise")]
    beside: set[tuple[str, str, int]] = set()
    for before, item in pairwise(ours):
        for (one, _), (asked, part), side in ((before, item, 1), (item, before, -1)):
            if asked.kind in ("word", "han", "common") and part < HALF:
                beside.add((one.kind, one.text, side))
    if not beside:
        return False
    theirs = other.title.items
    for each in new:
        if each.kind in ("unknown", "common"):
            for side in (1, -1):
                place = each.place - side
                if 0 <= place < len(theirs) and (theirs[place].kind, theirs[place].text, side) in beside:
                    return True
    return False


def twisted(left: Matcher, right: Matcher) -> bool:
    """Whether a name has signs of ours and others in their place: 小黑瓶 and 小白瓶, 人类简史 and 未来简史.

    So has a name with a number behind it: the next volume.
    """
    mine, other = left.title, right.title
    names = {item.text for item in mine.items if item.kind == "han"}
    theirs = {item.text for item in other.items if item.kind == "han"} - names
    signs = {item.text for item in other.items if item.kind == "han"} & set(_TASTES)
    if any(sign not in mine.plain for sign in signs):
        return True
    if any(each[:-1] in names and each[-1] in _NEXT and each not in mine.plain for each in theirs):
        return True
    if any(each[1:] in names and each[0] in _TASTES and each not in mine.plain for each in theirs):
        return True
    for item in mine.items:
        if item.kind != "han" or len(item.text) < 3 or right.covered(item, left) == 1:
            continue
        if set(item.text) <= set(other.plain):
            continue  # in another order
        for each in other.items:
            if each.kind == "han" and len(each.text) == len(item.text) and each.text not in mine.plain:
                same = sum(a == b for a, b in zip(item.text, each.text, strict=True))
                if same >= len(item.text) / 2:
                    return True
    return False


def joined_goods(mine: Title, other: Title) -> bool:
    """Whether other goods stand right before ours: a gel cream is no cream."""
    ours = mine.all("goods")
    pairs = zip(other.items, other.items[1:], strict=False)
    return any(a.kind == b.kind == "goods" and a.text not in ours and b.text in ours for a, b in pairs)
