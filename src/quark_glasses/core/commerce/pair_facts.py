"""What two titles tell as facts: amounts, colours, editions, models, makers, and what a listing is besides.

Each contradiction is a sign with a name; `same_product` knows what a sign weighs and what doubt it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from quark_glasses.core.commerce.pair_amounts import amounts, bare_numbers
from quark_glasses.core.commerce.pair_conditions import conditions, names_of_makers
from quark_glasses.core.commerce.title import Title
from quark_glasses.core.commerce.title_items import Item
from quark_glasses.core.commerce.title_match import Matcher
from quark_glasses.core.commerce.title_words import BRANDS, COLOUR_SIGNS, FORMS

MAKERS: Final = frozenset(BRANDS.values())
FORM_NAMES: Final = frozenset(FORMS.values())  # other words before 版 are of sellers too
Signs = Iterator[tuple[str, float]]
_LETTERED = re.compile("[a-z]{1,2}")
LEAST_LONGER = 5  # characters of a model that may have something added
_ADDED = re.compile(r"\d{2,3}|[a-rtuw-z]\d")  # behind a model: a colour, a pack
_LETTERS = re.compile("(?!ti|xt|xl|pro|max|plus|ultra|mini|lite|super|se|fe|ii|iii|iv|s$|x$|t$|e$|i$)[a-z]{1,6}\\d?")
_TYRE = re.compile(r"\d{3}x\d\dr\d\d")
_LATIN = re.compile("[a-z]{2}")
_OWN_LABEL = re.compile(
    r"\W*(?:tesco|sainsbury'?s|asda|morrisons|waitrose|aldi|lidl|m&s|marks & spencer|co-op|iceland|boots|superdrug|"
    r"walmart|great value|target|good & gather|kirkland|costco|365 |whole foods|trader joe'?s|amazon ?basics|wilko|"
    r"盒马|网易严选|京东京造|淘宝心选|名创优品|无印良品|沃尔玛|惠宜|山姆|member'?s mark)"
)
_LATER = re.compile(r"\b(?:ii|iii|iv)\b")
_PARTS = re.compile(r"[a-z]+|\d+")
_SPEC = re.compile(  # what is said of many models
    r"(?:ipx?|usb|wifi|bt|ddr|hdr|mp|gen|pd|qc|hd|lr|bpa|ax|ac|rtx|gtx|w|l)\d+|\d+(?:p|fps|k|gsm|w|v|a|bit|d|h|pcs|pk)|m8|m2"
)


def facts(mine: Matcher, other: Matcher) -> Signs:
    """The signs of facts; `mine` is the product, `other` the listing."""
    ours, theirs = mine.title, other.title
    yield from _brand(mine, other)
    yield from amounts(ours, theirs)
    yield from conditions(mine, other)
    yield from _colours(ours, theirs, mine.all("colour"))
    yield from _fits(ours, theirs)
    yield from _ordinals(mine, other)
    yield from _models(mine, other)


def _brand(mine: Matcher, other: Matcher) -> Signs:
    """Whether the makers are the same; both known and none in common is another product."""
    ours, theirs = mine.title.all("brand"), other.title.all("brand")
    whole = other.title.plain.replace(" ", "")
    if ours & theirs or any(
        len(name) > 1 and (name in other.title.plain or (len(name) > 4 and name.replace(" ", "") in whole))
        for name in ours
    ):
        yield "brand same", 1
    elif ours and theirs:
        named = theirs <= MAKERS and (ours <= MAKERS or any(_in_both(name) for name in ours))
        strange = not named and not _scripts(ours, mine.title) & _scripts(theirs, other.title)
        yield "brand strange" if strange else "brand", 1
    elif ours:
        told = any(item.kind == "brand" for item in mine.title.items)
        own = bool(_OWN_LABEL.match(other.title.plain)) and not _OWN_LABEL.match(mine.title.plain)
        yield "brand own" if own else "brand unknown" if told else "brand unsaid", 1
        if told and any(_in_both(name) for name in ours):
            yield "brand absent", 1  # in either script
    elif mine.chinese == other.chinese:
        first = next((item for item in mine.title.items if item.kind in ("word", "han", "model")), None)
        if first and other.covered(first, mine) < 0.5:
            yield "head gone", 1  # of a name without a known maker: most often he


def _in_both(name: str) -> bool:
    """Whether a maker's name is known in two scripts, so that it would have been found in either."""
    return bool(_LATIN.search(name)) and not name.isascii()


def _scripts(makers: frozenset[str], title: Title) -> set[bool]:
    """In which scripts (True: Latin) a title names makers: one may have two names."""
    ways = {way for name in makers for way in (name, *names_of_makers().get(name, ())) if way in title.plain}
    return {way.isascii() for way in ways or makers}


def _colours(mine: Title, other: Title, beside: frozenset[str]) -> Signs:
    ours, theirs = mine.all("colour"), other.all("colour")
    if ours and theirs & beside and not ours & theirs:
        theirs |= ours
    if ours and theirs and not ours & theirs:
        yield "colour", 1
    elif len(ours) == len(theirs) == 2 and ours != theirs:
        yield "colour pair", 1
    elif ours and not theirs:
        if not any(sign in other.plain for sign, name in COLOUR_SIGNS.items() if name in ours):
            yield "colour unknown", 1  # 黑笔 tells it
    elif len(theirs) > len(ours) > 0:
        yield "colours", 1
    elif theirs and not ours:
        yield "colour extra", 1
    shades = [{shade.removesuffix("色") for shade in title.all("shade")} for title in (mine, other)]
    if ours and not theirs and any(shade not in mine.plain for shade in shades[1]):
        yield "shade", 1
    if (
        all(shades)
        and not any(name in other.plain for name in shades[0])
        and not any(n in mine.plain for n in shades[1])
    ):
        yield "another shade", 1
    if any(style not in mine.plain for style in other.all("style")):
        yield "style", 1
    if any(style not in other.plain for style in mine.all("style")):
        yield "style missing", 1


def _fits(mine: Title, other: Title) -> Signs:
    """Sizes of clothes, plugs and single letters."""
    for kind in ("fit", "plug"):
        ours, theirs = mine.all(kind), other.all(kind)
        theirs = frozenset(
            text for text in theirs if text in ours or not re.search(rf"\d{text}\b", mine.plain)
        )  # "545xl"
        if ours and theirs and not ours & theirs:
            yield kind, 1
        elif ours and theirs - ours and kind == "plug":
            yield "plug more", 1
        elif ours and not theirs:
            yield f"{kind} unknown", 1
        elif theirs and not ours:
            if kind == "fit" and mine.storage:
                yield "letter behind", 1
            large = kind == "fit" and theirs <= {"xl", "xxl", "xxxl"} and not mine.ordinals
            yield "fit extra large" if large else f"{kind} extra", 1
    if any(_letter_lost(a, b, mine, other) for a, b in zip(mine.items, mine.items[1:], strict=False)):
        yield "letter missing", 1
    ours, theirs = mine.all("letter"), other.all("letter")
    if len(ours) == len(theirs) == 1 and ours != theirs:
        yield "letter", 1


def _letter_lost(before: Item, letter: Item, mine: Title, other: Title) -> bool:
    """Whether a letter behind a model or a better model's word is not in the other title: "ZSN Pro X"."""
    if letter.kind != "letter" or before.kind not in ("model", "tier", "number") or letter.text in other.all("letter"):
        return False
    return f"{before.text}{letter.text}" not in other.plain.replace(" ", "").replace("-", "")


def _ordinals(mine: Matcher, other: Matcher) -> Signs:
    """Editions, generations, volumes, sizes of clothes, and the form of a book."""
    for kind in ("edition", "generation", "stage", "volume", "half", "waist", "fit", "fit uk", "fit us", "called"):
        ours, theirs = ({number for name, number in each.title.ordinals if name == kind} for each in (mine, other))
        if kind in ("generation", "called") and theirs and not ours:
            ours = _small_numbers(mine, other)
        if kind == "generation" and ours and not theirs and _attached(mine, other):
            theirs = _small_numbers(other, mine)
        if kind == "fit" and theirs and not ours:
            ours = {10 * number for number in bare_numbers(mine.title) if 33 < number < 49}
        if ours and theirs and not ours & theirs:
            yield "another " + kind, 1
        elif ours and not theirs and not numbered(ours, other.title):
            yield "ordinal unknown", 1
        elif theirs - {1} and not ours and not numbered(theirs, mine.title):
            yield "generation extra" if kind == "generation" else "ordinal extra", 1
    ours, theirs = ({number for name, number in each.title.ordinals if name == "year"} for each in (mine, other))
    if ours and theirs and not ours & theirs:
        yield "another year", 1
    ours_press, theirs_press = mine.title.all("publisher"), other.title.all("publisher")
    if ours_press and theirs_press and not any(a[:2] in b or b[:2] in a for a in ours_press for b in theirs_press):
        yield "publisher", 1
    ours_form, theirs_form = mine.title.all("form"), other.title.all("form")
    if theirs_form - ours_form:
        usual = not ours_form and theirs_form == {"paperback"}
        another = ours_form and not ours_form & theirs_form
        own = not ours_form and theirs_form.isdisjoint(FORM_NAMES)
        yield "form usual" if usual else "form" if another else "form extra own" if own else "form extra", 1
    elif ours_form - theirs_form:
        yield "form unknown", 1


def _small_numbers(mine: Matcher, other: Matcher) -> set[int]:
    """Numbers of a name that may be its generation and are not in the other title."""
    texts = {item.text for item in mine.title.items if item.kind == "number" and not other.has(item, mine)}
    return {int(text) for text in texts if text.isdigit() and int(text) < 20}


def numbered(numbers: set[int], title: Title) -> bool:
    """Whether one of some ordinals is in a title as a number: "AirPods Pro 2" is the second generation."""
    told = {item.text for item in title.items if item.kind == "number"} | {str(n) for _, n in title.ordinals}
    told |= {sign for item in title.items if item.kind == "model" for sign in re.findall(r"\d+", item.text)}
    return any(str(number) in told for number in numbers)


def _models(mine: Matcher, other: Matcher) -> Signs:
    """Models and numbers: which are shared, which are missing, and what stands in their place."""
    asked = [item for item in mine.title.items if item.kind in ("model", "number")]
    missing = [
        item
        for item in asked
        if not other.has(item, mine) and not _counted(item, other.title) and not _told_longer(item, other.title)
    ]
    shared = [item for item in asked if item not in missing]
    if any(_is_long(item) for item in shared):
        yield "model long", 1
    if any(_is_long(item) and item.text not in other.joined and item.kind == "model" for item in shared):
        yield "model longer", 1
    if shared:
        yield "model same", 1
    strange = [item for item in other.title.items if item.kind in ("model", "number") and not mine.has(item, other)]
    for item in missing:
        if any(_rival(item, each) for each in strange) or _in_its_place(item, mine, other):
            yield "model", 1
        else:
            yield "model unknown" if item.kind == "model" else "number unknown", 1
            if _is_generation(item, mine.title):
                yield "generation unknown", 1
            if any(
                each.kind == "model"
                and _LETTERED.fullmatch(each.text, len(item.text))
                and each.text.startswith(item.text)
                for each in strange
            ):
                yield "model lettered", 1
    if any(item.kind == "model" and len(item.text) > 2 for item in missing) and any(
        item.kind == "model" and sum(map(str.isdigit, item.text)) > 1 and not _SPEC.fullmatch(item.text)
        for item in strange
    ):
        yield "model swapped", 1
    plain = [item for item in strange if item.kind == "number" and item.text not in ("0", "1")]
    if plain and any(item.kind == "number" for item in missing):
        yield "number swapped", 1
    if not missing and any(item.kind == "model" and any(_rival(item, each) for each in strange) for item in shared):
        yield "model beside", 1
    if _attached(mine, other):
        yield "number extra", 1
    if _LATER.search(other.title.plain) and not _LATER.search(mine.title.plain) and _behind_model(mine, other):
        yield "generation behind", 1
    if not asked and any(item.kind == "model" for item in strange):
        yield "model extra", 1


def _is_generation(item: Item, title: Title) -> bool:
    """Whether a small number stands right behind a model or a name in Latin letters: "E30 II", "Chu 2"."""
    if item.kind != "number" or not item.text.isdigit() or not 1 < int(item.text) < 10:
        return False
    place = next((place for place, each in enumerate(title.items) if each is item), 0)
    before = title.items[place - 1] if place else item
    return before.kind in ("model", "tier") or (before.kind == "word" and before.text.isascii())


def _is_long(item: Item) -> bool:
    """Whether a number is a maker's own: "JNL-502", "10281"; "1984" and "G502" may be anything."""
    if _TYRE.fullmatch(item.text):
        return False  # a size
    digits = sum(map(str.isdigit, item.text))
    return digits > 4 or (item.kind == "model" and digits > (2 if len(item.text) > 5 else 3))


def _told_longer(item: Item, title: Title) -> bool:
    """Whether a title has our model with what makers add for a colour, a country or a pack: "A1263011" for A1263, "WCA003myWH"."""
    if item.kind != "model" or len(item.text) < LEAST_LONGER:
        return False
    longer = (each.text for each in title.items if each.kind == "model" and each.text.startswith(item.text))
    own = sum(map(str.isdigit, item.text)) > 2
    return any(
        _ADDED.fullmatch(text, len(item.text)) or (own and _LETTERS.fullmatch(text, len(item.text))) for text in longer
    )


def _counted(item: Item, title: Title) -> bool:
    """Whether a bare number is the number of pieces in a title: "Tablets 40", "40 tablets"."""
    if item.kind != "number" or not item.text.isdigit():
        return False
    number = int(item.text)
    return (number in title.counts and number > 3) or any(number == told for _, told in title.ordinals)


def _rival(one: Item, other: Item) -> bool:
    """Whether two models are of one range: the same letters and other numbers, or the same numbers and other letters."""
    if one.kind != other.kind or one.text == other.text or one.kind == "number":
        return False
    ours, theirs = _PARTS.findall(one.text), _PARTS.findall(other.text)
    if not ours or not theirs or abs(len(ours) - len(theirs)) > 1:
        return False
    return ours[0] == theirs[0] or (len(ours) == len(theirs) > 1 and ours[1:] == theirs[1:])


def _in_its_place(item: Item, mine: Matcher, other: Matcher) -> bool:
    """Whether another number stands behind the word that a number of ours stands behind."""
    ours, theirs = ([each for each in side.title.items if each.kind != "stop"] for side in (mine, other))
    before = {_ending(a) for a, b in zip(ours, ours[1:], strict=False) if b is item}
    if item.text.isdigit() and not any(f"{word}{item.text}" in other.joined for word in before):
        later = {f"{word}{number}" for word in before for number in range(1, 20)}
        if any(each.kind == "model" and each.text in later for each in theirs):
            return True  # "charge5" for Charge 6
    for a, b in zip(theirs, theirs[1:], strict=False):
        if b.kind in ("number", "model") and a.kind not in ("stop", "noise") and _ending(a) in before:
            return b.text != item.text and not mine.has(b, other)
    return False


def _ending(item: Item) -> str:
    """A word, of a run of Chinese its last two signs: nothing tells where its words begin."""
    return item.text[-2:] if item.kind == "han" else item.text


def _behind_model(mine: Matcher, other: Matcher) -> bool:
    """Whether a number that we have not stands right behind a model that we have: "ZV-E10 II"."""
    return any(
        before.kind == "model" and item.kind == "number" and mine.has(before, other) and not mine.has(item, other)
        for before, item in zip(other.title.items, other.title.items[1:], strict=False)
    )


def _attached(mine: Matcher, other: Matcher) -> bool:
    """A number from 2 on that the other title has right behind a word of ours, and ours has not: a later one."""
    plain = mine.title.plain
    for before, item in zip(other.title.items, other.title.items[1:], strict=False):
        if item.kind != "number" or item.text in ("0", "1") or "." in item.text or len(item.text) > 2:
            continue
        if re.search(rf"(?<!\d){item.text}\s?[层倍天岁级孔档重大种年月日核合亿]", other.title.plain):
            continue
        known = before.kind in ("word", "han", "tier", "brand", "goods") and before.text in plain
        if known and not mine.has(item, other) and not numbered({int(item.text)}, mine.title):
            return True
    return False
