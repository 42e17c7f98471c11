"""What a title tells, by kind: maker, models, numbers, sizes, counts, colours, and what is left of it as text.

Titles are those of shops and sellers, Chinese and English mixed. Nothing here knows single products: words have kinds
(`title_words`), and numbers have the unit, the ordinal or the word that they stand with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.maker_names import HAN_NAME, KEPT, makers
from quark_glasses.core.commerce.title_items import Item, items_of
from quark_glasses.core.commerce.title_numbers import SOLD, Reader
from quark_glasses.core.commerce.title_plain import one_of, plain_title

MOST_SHOUTED: Final = 0.4
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
    own = makers(brand) | makers(known)
    held = next(
        (name for name in own if HAN_NAME.fullmatch(name) and name in plain and _NUMBERED_NAME.search(name)), ""
    )
    reader = Reader(plain.replace(held, _HELD_OUT) if held else plain)
    reader.take()
    items = tuple(items_of(reader.text.replace(_HELD_OUT, held), own))
    kinds: dict[str, set[str]] = {}
    for item in items:
        kinds.setdefault(item.kind, set()).add(item.text)
    named = makers(brand)
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
    return bool(SOLD.search(given)) or any(item.kind == "goods" for item in items_of(given[1:], {}))
