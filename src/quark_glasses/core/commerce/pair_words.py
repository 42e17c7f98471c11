"""What the words of two titles say for and against one product: what is missing, what is there beside, and where it stands.

A word that only the listing has may be praise or the name of another variant. What it is known to be, where it stands
(in brackets, between two words of the product, behind its size) and how many of them there are tell which is likelier.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.title import Item, Title
from quark_glasses.core.commerce.title_match import Matcher

Signs = Iterator[tuple[str, float]]
_UNKNOWN = ("word", "han")
_NEXT = "二三四五六七八九十贰叁肆伍续"
_TASTES = "辣酸甜咸淡黑白红绿紫青"
_UNSWEET: Final = frozenset({"tea", "water", "coldtea", "coffee", "茶饮"})
_PRAISE: Final = frozenset({"no artificial", "no preservatives", "no additives", "no msg", "no gmo"})
_WAYS: Final = words.by_name(words.FLAVOURS)
_CLAIMED: Final = words.by_name({way: name for way, name in words.CLAIMS.items() if len(way) > 1})
LOUDER: Final = frozenset(
    "claim usual,claim extra,fit extra,flavour new,goods more,goods joined,goods extra,flavour more,claim missing,"
    "flavour missing,answer extra,answer missing,goods unknown,colour extra,model unknown,number unknown,size unknown,"
    "form unknown,ordinal unknown,colour unknown,model extra,style,style missing,shade,goods lost,number extra,form extra,"
    "measure unknown,ingredient new,ingredient missing,head gone".split(",")
)  # that say more where the listing says nothing else
MOST: Final = 3.0
_GLUE: Final = frozenset("a an and by for from in of on or the to with &".split())


def words_of(mine: Matcher, other: Matcher) -> Signs:
    """The signs of words; `mine` is the product, `other` the listing."""
    across = mine.chinese != other.chinese
    new = _new(mine, other)
    level = _level(new)
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
    for name, value in _kinds(mine, other):
        yield name, value
        if level == "quiet" and name in LOUDER:
            yield f"{name} quiet", value
    if level == "quiet":
        yield "quiet", 1
    yield from _answers(mine.title, other.title)
    yield from _only(new, mine.title, other.title, level)
    yield from _shapes(mine, other, new, gone)
    if across:
        yield "across", 1


def _shapes(mine: Matcher, other: Matcher, new: list[_New], gone: dict[str, float]) -> Signs:
    """What the whole of a listing looks like beside the product."""
    if is_work(mine.title) and any(e.kind == "unknown" and e.zone in ("head", "inside") for e in new):
        yield "work inside", 1
    makers = mine.title.all("brand"), other.title.all("brand")
    if makers[0] and not makers[1] and any(e.kind == "unknown" and e.zone == "head" for e in new):
        yield "head another", 1  # most often the maker
    named = ("missing word", "missing han", "missing model", "missing letter")
    if not [each for each in new if each.kind != "noise"] and (
        any(gone.get(name, 0) > 0.9 for name in named)
        or any(e.kind == "model" and not other.has(e, mine) for e in mine.title.items)
    ):
        yield "shorter", 1
    if gone.get("missing han", 0) > 0.9 and other.title.all("colour") and not mine.title.all("colour"):
        yield "colour swapped", 1  # one of them by a name of its own
    if twisted(mine, other):
        yield "twisted", 1
    if joined_goods(mine.title, other.title):
        yield "goods joined", 1


def _only(new: list[_New], mine: Title, other: Title, level: str) -> Signs:
    """The one thing that is new in a listing that is else as we write it: most often what makes it another one."""
    front = [each for each in new if each.text not in _GLUE and not each.behind]
    runs = [each for at, each in enumerate(front) if not at or each.place > front[at - 1].place + 1]
    kinds = [each.kind for each in runs]  # words side by side are one name
    for kind in ("goods", "flavour", "claim", "colour", "ingredient", "tier", "fit"):
        kinds += [kind for _ in other.all(kind) - mine.all(kind) - praised(other, kind) - {words.DEFAULT}]
    if len(kinds) == 1 and level != "loud":
        yield "only goods joined" if kinds == ["goods"] and joined_goods(mine, other) else f"only {kinds[0]}", 1
    if words.DEFAULT in mine.all("flavour") - other.all("flavour"):
        named = [kind for kind in kinds if kind not in ("noise", "colour")]
        yield from [("default gone", 1.0)] if named and len(kinds) < 4 else []


def is_work(title: Title) -> bool:
    """Whether a title is that of a book, a film or a game: nothing in it is measured, of a kind or of a model."""
    return not (
        title.amounts or title.counts or title.storage or title.measures or title.all("goods") or title.all("model")
    )


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
    for item in mine.title.items:
        weight = _weight(item)
        if item.kind == "brand" and item.text not in makers and makers & mine.title.all("brand"):
            item, weight = Item("word", item.text), 1.0  # of two makers one is a name
        if not weight:
            total += 0.75 * (item.kind in ("goods", "flavour", "tier", "claim", "model", "number"))
            continue
        part = weight * (1 - other.covered(item, mine))
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
    """A word of the listing that the product has not: what it is, where it stands, whether between two known ones."""

    kind: str
    text: str
    zone: str
    value: float
    inserted: bool
    behind: bool  # the size
    place: int


def _new(mine: Matcher, other: Matcher) -> list[_New]:
    items = other.title.items
    known = [_is_known(item, other, mine) for item in items]
    places = [place for place, there in enumerate(known) if there]
    size = next((place for place, item in enumerate(items) if item.text == "§" and place > 1), len(items))
    first, last = (places[0], places[-1]) if places else (len(items), len(items))
    made = []
    for place, item in enumerate(items):
        kind = "unknown" if item.kind in _UNKNOWN else item.kind
        if item.kind not in ("word", "han", "common", "noise", "letter") or (known[place] and item.kind != "han"):
            continue
        value = _weight(item) * (1 - mine.covered(item, other)) if kind == "unknown" else 1.0
        if known[place] and value < 0.9:
            continue  # of a run of Chinese what is new is a word of its own
        zone = "head" if place < first else "tail" if place > min(last, size) else "inside"
        zone = "aside" if _in_brackets(items, place) else zone
        between = zone == "inside" and known[place - 1] and place + 1 < len(items) and known[place + 1]
        made.append(_New(kind, item.text, zone, value, between, place > size, place))
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
            name = "tail" if each.zone == "tail" else f"{each.zone} {'across' if across else level}"
            sums[name] = sums.get(name, 0) + each.value
        elif each.kind == "letter":
            sums[f"letter {level}"] = 1
        elif each.zone in ("head", "inside") and each.text not in _GLUE:
            name = f"{each.kind} {each.zone} {level}"
            sums[name] = sums.get(name, 0) + each.value
    for name, value in sums.items():
        yield name, min(MOST, value)
        if name.split()[0] in ("inside", "head", "aside") and not across:
            yield f"any {name}", 1


def _in_brackets(items: tuple[Item, ...], place: int) -> bool:
    for item in reversed(items[:place]):
        if item.kind == "stop":
            return item.text in "(【["
    return False


def _is_known(item: Item, asker: Matcher, matcher: Matcher) -> bool:
    """Whether a token of the asker's title is in the other one."""
    if item.kind in ("word", "common", "letter", "fit", "model", "number", "noise"):
        return matcher.has(item, asker)
    if item.kind == "han":
        return matcher.covered(item, asker) >= 0.5
    return item.kind in ("brand", "goods", "tier", "flavour", "claim") and item.text in matcher.title.all(item.kind)


def _kinds(mine: Matcher, other: Matcher) -> Signs:
    """Words of a kind: goods, tastes, claims, names of better models."""
    yield from _goods(mine.title.all("goods"), other.title.all("goods"))
    yield from _flavours(mine.title, other.title)
    tiers, others = (each.title.all("tier") - {words.NO_TIER} for each in (mine, other))
    if tiers - others:
        yield "tier missing", 1
    if others - tiers:
        yield "tier extra", 1
    ours, theirs = mine.title.all("claim"), other.title.all("claim")
    for missing in ours - theirs:
        strength = " strong" if missing in words.STRONG_CLAIMS else ""
        yield "claim missing" + strength if not _said(missing, other) else "claim said", 1
    behind = praised(other.title, "claim")
    if is_work(mine.title):
        return  # "children's" is of the publisher
    if mine.title.all("ingredient") ^ other.title.all("ingredient"):
        pair = mine.title.all("ingredient"), other.title.all("ingredient")
        lost, more = bool(pair[0] - pair[1]), bool(pair[1] - pair[0])
        yield "ingredient" if lost and more else "ingredient missing" if lost else "ingredient new", 1
    for new in theirs - ours:
        if _said(new, mine):
            continue
        if new == "sugarfree" and (mine.title.all("goods") & _UNSWEET or "tea" in mine.title.answers):
            yield "claim usual", 1
            continue
        strength = " strong" if new in words.STRONG_CLAIMS else ""
        yield ("claim praise" if new in _PRAISE or new in behind else "claim extra") + strength, 1


def _said(name: str, matcher: Matcher) -> bool:
    """Whether the text holds a claim inside another word."""
    return any(way in matcher.title.plain for way in _CLAIMED.get(name, ()))


def _goods(ours: frozenset[str], theirs: frozenset[str]) -> Signs:
    """Goods are of one kind where one has the name of the other, or the wider one."""
    wider = words.WIDER
    narrow, other = ({wider[name]: name for name in names if name in wider} for names in (ours - theirs, theirs - ours))
    if any(wide in other for wide in narrow):
        yield "goods sister", 1  # two of a range, such as light and dark soy sauce
    elif ours and theirs:
        if not ours & theirs:
            yield "goods wider" if narrow.keys() & theirs or other.keys() & ours else "goods", 1
        else:
            yield "goods same", 1
            if theirs - ours:
                yield "goods more swapped" if ours - theirs else "goods more", 1
            elif ours - theirs:
                yield "goods lost", 1
    elif ours:
        yield "goods unknown", 1
    elif theirs:
        yield "goods extra", 1


def _flavours(mine: Title, other: Title) -> Signs:
    ours, theirs = mine.all("flavour"), _new_flavours(mine, other)
    plain, new = ours - {words.DEFAULT}, theirs - {words.DEFAULT}
    held = (
        {each for each in plain - new if any(way in other.plain for way in _WAYS.get(each, ()))}
        if plain - new
        else set()
    )
    plain_left = plain - new - held
    behind = praised(other, "flavour")
    extra = new - plain
    if plain and (plain & new or held):
        yield "flavour same", 1
    strong = (mine.all("claim") - other.all("claim")) & words.STRONG_CLAIMS
    if words.DEFAULT in theirs - ours and strong:
        yield "flavour default", 1
    elif words.DEFAULT in ours - theirs and other.all("goods") - mine.all("goods") & words.FLAVOURS.keys():
        yield "flavour default", 1
    elif plain_left and extra:
        yield "flavour", 1
    elif plain_left:
        yield "flavour default" if words.DEFAULT in theirs else "flavour missing", 1
    elif extra and not plain:
        yield "flavour default" if words.DEFAULT in ours else "flavour praise" if extra <= behind else "flavour new", 1
    elif extra:
        yield "flavour praise" if extra <= behind else "flavour more", 1


def _new_flavours(mine: Title, other: Title) -> frozenset[str]:
    """Tastes of the other title without those that our name holds in a word: tomato in 番茄酱."""
    theirs = other.all("flavour") - mine.all("flavour")
    held = {name for name in theirs if any(way in mine.plain for way in _WAYS.get(name, ()))}
    return other.all("flavour") - held


def praised(title: Title, kind: str) -> frozenset[str]:
    """Words of a kind that stand only behind the size, where sellers write what they praise."""
    size = next((place for place, item in enumerate(title.items) if item.text == "§" and place > 1), None)
    if size is None:
        return frozenset()
    named = {item.text for item in title.items[:size] if item.kind == kind}
    return frozenset(item.text for item in title.items[size:] if item.kind == kind) - named


def _answers(mine: Title, other: Title) -> Signs:
    """Questions that one of a range answers in its own way: for whom, which roast, which ruling."""
    for name in mine.answers.keys() | other.answers.keys():
        ours, theirs = mine.answers.get(name, frozenset()), other.answers.get(name, frozenset())
        if ours and theirs:
            yield ("answer same", 1) if ours & theirs else ("answer", 1)
        else:
            yield ("answer missing", 1) if ours else ("answer extra", 1)


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
