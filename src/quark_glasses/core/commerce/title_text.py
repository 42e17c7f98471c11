"""What two titles share beyond words of a kind: models and numbers, names, and what one has beside the other."""

from __future__ import annotations

import math
import re
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.title import Item, Title
from quark_glasses.core.memory.words import stem

SHARED: Final = 0.75
LONG_MODEL: Final = 7
MOST_JOINED: Final = 4  # words that are also written as one: "find x 7", "findx7"
_CHAINED = frozenset(
    {"word", "common", "letter", "fit", "model", "number", "tier", "brand", "goods", "claim", "colour", "flavour"}
)
_UNIT = r"英寸|寸|inch|\"|代|号|版|th|rd|nd|st"
_NEXT = "二三四五六七八九十贰叁肆伍续"
_TASTES = "辣酸甜咸淡黑白红绿紫青"
_HAN_RUN = re.compile("[\u3400-\u9fff]+")


def models(mine: Title, other: Title) -> tuple[bool, list[tuple[float, str]]]:
    """Whether a model or number is in both; (factor, doubt) where one is missing, and another stands in its place."""
    ours = [item for item in mine.items if item.kind in ("model", "number")]
    if not ours:
        return False, _attached(mine, other)
    missing = [item for item in ours if not _has(mine, other, item) and not _counted(item, other)]
    if not missing:
        named = any(item.kind == "model" for item in ours)
        return True, ([] if named else _attached(mine, other))
    theirs = [item for item in other.items if item.kind in ("model", "number") and not _has(other, mine, item)]
    if theirs:
        return False, [(0.12, "model")]
    return False, [(0.75 if len(missing) == len(ours) else 0.85, "model unknown")]


def _counted(item: Item, other: Title) -> bool:
    """Whether a bare number is the number of pieces in the other title: "Tablets 40", "40 tablets"."""
    return item.kind == "number" and item.text.isdigit() and int(item.text) in other.counts and int(item.text) > 9


def _attached(mine: Title, other: Title) -> list[tuple[float, str]]:
    """A number from 2 on that the other title has right behind a word of ours, and ours has not: a later one."""
    for before, item in zip(other.items, other.items[1:], strict=False):
        if item.kind != "number" or item.text in ("0", "1") or "." in item.text or len(item.text) > 2:
            continue
        known = before.kind in ("word", "han", "tier") and before.text in mine.plain
        if re.search(rf"(?<!\d){item.text}\s?[层倍天岁级孔档重大种年月日核合]", other.plain):
            continue
        if known and not _has(other, mine, item) and not numbered({int(item.text)}, mine):
            return [(0.3, "model")]
    return []


def numbered(numbers: set[int], title: Title) -> bool:
    """Whether one of some ordinals is in a title as a number: "AirPods Pro 2" is the second generation."""
    told = {item.text for item in title.items if item.kind == "number"} | {str(n) for _, n in title.ordinals}
    told |= {sign for item in title.items if item.kind == "model" for sign in re.findall(r"\d+", item.text)}
    return any(str(number) in told for number in numbers)


def _has(mine: Title, other: Title, item: Item) -> bool:
    """Whether a token of ours is in the other title, by itself or written together with its neighbours."""
    joined = _joined(other)
    if item.text in joined:
        return True
    long = item.kind == "model" and len(item.text) >= LONG_MODEL
    if long and any(text.startswith(item.text) and len(text) <= len(item.text) + 3 for text in joined):
        return True  # makers add a letter or two for a country
    if item.kind == "word" and len(item.text) > 3:
        wanted = stem(item.text)
        if any(wanted == stem(text) or _alike(wanted, text) for text in joined if text.isalpha()):
            return True
    if item.kind == "number" and re.search(rf"(?<![\d.])0*{re.escape(item.text)}[\s-]*(?:{_UNIT})", other.plain):
        return True
    if item.kind == "word" and any(item.text + number in joined for number in mine.all("number")):
        return True
    return any(whole in joined for whole in _around(mine, item))


def _alike(one: str, other: str) -> bool:
    """Whether two words are of one root: "moisturizer", "moisturizing"."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 5 and shared >= 0.6 * max(len(one), len(other))


def _joined(title: Title) -> set[str]:
    """Every token, and up to `MOST_JOINED` neighbours as one."""
    made: set[str] = set()
    for chain in _chains(title):
        for start in range(len(chain)):
            for end in range(start + 1, min(len(chain), start + MOST_JOINED) + 1):
                made.add("".join(chain[start:end]))
    return made


def _around(title: Title, item: Item) -> set[str]:
    """What a token makes with its neighbours."""
    made: set[str] = set()
    for chain in _chains(title):
        for place, text in enumerate(chain):
            if text == item.text:
                for start in range(max(0, place - MOST_JOINED + 1), place + 1):
                    for end in range(place + 1, min(len(chain), start + MOST_JOINED) + 1):
                        if end - start > 1:
                            made.add("".join(chain[start:end]))
    return made


def _chains(title: Title) -> list[list[str]]:
    chains: list[list[str]] = [[]]
    for item in title.items:
        if item.kind in _CHAINED and item.text.replace(".", "").isalnum() and item.text.isascii():
            chains[-1].append(item.text)
        elif chains[-1]:
            chains.append([])
    return chains


def text(mine: Title, other: Title) -> float:
    """A factor 0.1..1 by how much of what names the product is in the other title, and what is there in its place."""
    ours = _weights(mine)
    total = sum(weight for _, weight in ours) + _shared(mine, other)
    missing = sum(weight * (1 - _covered(item, mine, other)) for item, weight in ours)
    if mine.all("goods") - other.all("goods"):
        missing += SHARED / 2
    if mine.all("flavour") and not other.all("flavour"):
        missing += SHARED / 2
    extra = sum(weight * (1 - _covered(item, other, mine)) for item, weight in _weights(other))
    if mine.all("colour") and not other.all("colour"):
        missing, total = missing + SHARED, total + SHARED
    extra += SHARED * sum(bool(other.all(kind) - mine.all(kind)) for kind in ("flavour", "goods"))
    if not missing:
        return 1.0
    share = missing / max(SHARED, total)
    if chinese(mine) != chinese(other):  # words that nobody translated may say the same or not
        return 1 - (0.15 if mine.all("goods") & other.all("goods") and not extra else 0.35) * share
    swapped = min(1.0, extra / max(0.5, missing))
    return max(0.1, 1 - swapped * share * 1.15 - (1 - swapped) * share * math.sqrt(share) * 0.55)


def _shared(mine: Title, other: Title) -> float:
    """What words of a kind that both have weigh beside the others."""
    kinds = sum(bool(mine.all(kind) & other.all(kind)) for kind in ("flavour", "tier", "claim"))
    numbers = sum(item.kind in ("model", "number") and _has(mine, other, item) for item in mine.items)
    return SHARED * (kinds + numbers + bool(mine.all("goods")))


def new_flavours(mine: Title, other: Title) -> frozenset[str]:
    """Tastes of the other title without those that our name holds in a word: tomato in 番茄酱."""
    theirs = other.all("flavour") - mine.all("flavour")
    held = {name for way, name in words.FLAVOURS.items() if name in theirs and way in mine.plain} if theirs else set()
    return other.all("flavour") - held


def praised(title: Title, kind: str) -> frozenset[str]:
    """Words of a kind that stand only behind the size, where sellers write what they praise."""
    size = _size_place(title)
    if size is None:
        return frozenset()
    named = {item.text for item in title.items[:size] if item.kind == kind}
    return frozenset(item.text for item in title.items[size:] if item.kind == kind) - named


def _size_place(title: Title) -> int | None:
    """Where the first size stands; None where there is none behind at least two words."""
    return next((place for place, item in enumerate(title.items) if item.text == "§" and place > 1), None)


def head_missing(mine: Title, other: Title) -> bool:
    """Whether the other title lacks the first word that names the product: its maker, or the name of a book."""
    first = next((item for item in mine.items if item.kind in ("word", "han", "model", "brand")), None)
    if first is None or first.kind not in ("word", "han") or chinese(mine) != chinese(other):
        return False
    return _covered(first, mine, other) < 0.5


def long_model(mine: Title, other: Title) -> bool:
    """Whether both have a maker's own number, of three digits or more: it tells more than words do."""
    long = (item for item in mine.items if item.kind == "model" and sum(map(str.isdigit, item.text)) > 2)
    return any(_has(mine, other, item) for item in long)


def twisted(mine: Title, other: Title) -> bool:
    """Whether a name has signs of ours and others in their place: 小黑瓶 and 小白瓶, 人类简史 and 未来简史.

    So has a name with a number behind it: the next volume.
    """
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
        if item.kind != "han" or len(item.text) < 3 or item.text in other.plain:
            continue
        for each in other.items:
            if each.kind == "han" and len(each.text) == len(item.text) and each.text not in mine.plain:
                same = sum(a == b for a, b in zip(item.text, each.text, strict=True))
                if same >= len(item.text) / 2:
                    return True
    return False


def inserted(mine: Title, other: Title) -> bool:
    """Whether a word that the product has not stands between two that it has: most often another one of the range."""
    if long_model(mine, other) or (chinese(mine) and not mine.all("word")):
        return False  # the maker's number tells more; English in a Chinese title says it once more
    aside = ("noise", "common", "colour")
    items = [item for item in other.items if item.kind not in aside or item.text == "by"]
    known = [_known(item, other, mine) for item in items]
    strange = [item.kind in ("word", "letter", "fit") and not there for item, there in zip(items, known, strict=True)]
    return any(strange[at] and known[at - 1] and known[at + 1] for at in range(1, len(items) - 1))


def strange_words(mine: Title, other: Title) -> int:
    """How many names before the size the other title has that ours has not."""
    size = _size_place(other)
    return sum(_names(item) and not _known(item, other, mine) for item in other.items[:size])


def joined_goods(mine: Title, other: Title) -> bool:
    """Whether other goods stand right before ours: a gel cream is no cream."""
    ours = mine.all("goods")
    pairs = zip(other.items, other.items[1:], strict=False)
    return any(a.kind == b.kind == "goods" and a.text not in ours and b.text in ours for a, b in pairs)


def terse_other(mine: Title, other: Title) -> bool:
    """Whether a title no longer than ours has something that ours has not: then it means something."""
    aside = ("stop", "noise") if _is_work(mine) else ("stop",)
    ours, theirs = ([item for item in title.items if item.kind not in aside] for title in (mine, other))
    if len(theirs) > len(ours) + 1 or chinese(mine) != chinese(other) or long_model(mine, other):
        return False
    known = [_known(item, other, mine) for item in other.items]
    size = _size_place(other)
    last = max((place for place, there in enumerate(known) if there), default=len(known))
    for place, item in enumerate(other.items[: last if size is None else size]):
        # Behind the size or all that is known stands praise; before the maker his company; behind a colon a subtitle.
        company = not place and len(other.items) > 1 and other.items[1].kind == "brand"
        subtitle = place and other.items[place - 1].text == ":"
        if _names(item) and not known[place] and not company and not subtitle:
            return True
    return False


def _is_work(title: Title) -> bool:
    """Whether a title is that of a book, a film or a game: nothing in it is measured, of a kind or of a model."""
    return not (
        title.amounts or title.counts or title.storage or title.measures or title.all("goods") or title.all("model")
    )


def _names(item: Item) -> bool:
    return item.kind in ("word", "letter", "fit", "flavour") or (item.kind == "han" and len(item.text) > 1)


def _known(item: Item, mine: Title, other: Title) -> bool:
    if item.kind in ("word", "common", "letter", "fit", "model", "number"):
        return _has(mine, other, item)
    if item.kind == "han":
        return _covered(item, mine, other) >= 0.5
    return item.kind in ("brand", "goods", "tier", "flavour", "claim") and item.text in other.all(item.kind)


def _weights(title: Title) -> list[tuple[Item, float]]:
    made = []
    for item in title.items:
        if item.kind == "word":
            made.append((item, 1.0 if len(item.text) > 1 else 0.2))
        elif item.kind == "common":
            made.append((item, 0.5))
        elif item.kind == "han":
            made.append((item, len(item.text) / 2 if len(item.text) > 1 else 0.1))
    return made


def _covered(item: Item, mine: Title, other: Title) -> float:
    """The share of a token that the other title has."""
    if item.kind in ("word", "common"):
        return 1.0 if item.text in other.all(item.kind) or _has(mine, other, item) else 0.0
    runs = "".join(part if _HAN_RUN.fullmatch(part) else " " for part in re.split("([\u3400-\u9fff]+)", other.plain))
    if len(item.text) == 1:
        return 1.0 if item.text in runs else 0.0
    marks = [False] * len(item.text)
    for at in range(len(item.text) - 1):
        if item.text[at : at + 2] in runs:
            marks[at] = marks[at + 1] = True
    return sum(marks) / len(marks)


def chinese(title: Title) -> bool:
    """Whether a title has Chinese in it."""
    return bool(_HAN_RUN.search(title.plain))


def is_accessory(mine: Title, other: Title) -> bool:
    """Whether a title is of a thing that goes with the product: "适用于" and its name, "case for", a filter, a refill."""
    if mine.all("accessory"):
        return False
    if other.for_what:
        before = other.plain[: len(other.plain) - len(other.for_what)]
        names = [item.text for item in mine.items if item.kind in ("brand", "model", "number", "word", "common", "han")]
        first, later = (sum(name in part for name in names) for part in (before, other.for_what))
        if later > first and (later >= len(names) / 2 or not first):
            return True
    for place, item in enumerate(other.items):
        if item.kind == "accessory":
            before_it = [each.text for each in other.items[max(0, place - 4) : place]]
            after_it = other.items[place + 1 : place + 2]
            same_goods = item.text == "replacement" and any(each.text in mine.all("goods") for each in after_it)
            if "with" not in before_it and not same_goods:
                return True
    return False


def joined_with_other(mine: Title, other: Title) -> bool:
    """Whether a plus or an "and" ties something to the product that it is not."""
    parts: list[list[Item]] = [[]]
    for item in other.items:
        if item.kind == "stop" and item.text in "+&":
            parts.append([])
        else:
            parts[-1].append(item)
    if len(parts) < 2 or any(item.kind == "stop" and item.text in "+&" for item in mine.items):
        return False
    ours = {(item.kind, item.text) for item in mine.items}
    for part in parts:
        content = [item for item in part if item.kind in ("word", "han", "goods", "flavour", "colour", "model")]
        known = sum((item.kind, item.text) in ours or _covered_any(item, other, mine) for item in content)
        if content and known < len(content) / 2:
            return True
        if part is not parts[0] and content and content[0].kind != "model" and not _known(content[0], other, mine):
            return True
    return False


def _covered_any(item: Item, mine: Title, other: Title) -> bool:
    return item.kind in ("word", "han") and _covered(item, mine, other) >= 0.5


def both_named(colours: frozenset[str], title: Title) -> bool:
    """Whether a title offers several colours side by side: "black + pink"."""
    places = [place for place, item in enumerate(title.items) if item.kind == "colour" and item.text in colours]
    return any(title.items[place + 1].kind == "stop" for place in places[:-1])
