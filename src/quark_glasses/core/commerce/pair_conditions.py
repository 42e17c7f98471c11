"""What a listing is besides the product: used, a sample, a part of it or an accessory, a set, with a gift, or two things.

Each is a sign with a name; `same_product` knows what a sign weighs and what doubt it means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce.pair_kinds import naming_phrases
from quark_glasses.core.commerce.title import Title
from quark_glasses.core.commerce.title_items import Item
from quark_glasses.core.commerce.title_match import Matcher
from quark_glasses.core.commerce.title_words import BRANDS, GOODS, by_name

Signs = Iterator[tuple[str, float]]
_CONDITIONS = ("used", "sample", "empty", "companion")
_SAME_PART: Final = {
    "滤芯": ("filter", "cartridge"), "滤网": ("filter",), "替换装": ("refill",), "补充装": ("refill",), "补充液": ("refill",),
    "笔芯": ("refill",), "替芯": ("refill", "笔芯"), "表带": ("strap", "band"), "刷头": ("brush head", "heads"), "手机壳": ("case",),
    "charging cable": ("数据线", "充电线", "cable"), "charger cable": ("数据线", "充电线", "cable"),
    "replacement": ("blade", "刀头", "刀片", "filter", "refill"), "替换头": ("刷头", "刀头", "刀片", "blade", "head"),
    "牙刷头": ("brush head", "heads", "刷头"), "保护套": ("case", "cover"), "钢化膜": ("protector",), "支架": ("stand", "mount"),
    "refill": ("补充装", "替换装", "笔芯", "blade", "刀片", "刀头"), "case": ("保护套", "手机壳"), "holder": ("支架",), "stand": ("支架",),
}  # fmt: skip
_LIGHT: Final = frozenset(  # what belongs to many goods and is praised
    "handle handles lid stand strap cover case holder sleeve dispenser accessories 支架 收纳盒 贴纸".split()
)
_GOODS: Final = by_name(GOODS)
_NO: Final = r"不含|不带|不包含|不送|无|没有|\bwithout (?:the )?|(?<![a-z])no |not includ(?:e|ing) "
_NO_BODY: Final = re.compile(r"不[含带]\s?(?:主机|耳机|机器|手机|本体|机身|锅体)")
_LEFT_OUT: Final = re.compile(r"不[含带]\s?([\u4e00-\u9fff]{2,4})|\b([a-z]+) (?:is |are )?not included")
_PART_ONLY: Final = re.compile(
    r"\b(?:battery|dock|case|charger|lid|strap|cable|remote|controller|shell|base|stand|cover|manual|dust ?jacket|inserts?)"
    r"(?: [\w-]+){0,2} only\b"
)
_WHOLE: Final = frozenset("tool tools device machine watch phone camera console tablet laptop bottle".split())
_IMITATED: Final = re.compile(
    r"平替|高仿|副厂|复刻版?|替代(?=品|款)|无品牌|杂牌|\b(?:dupes?|replica|inspired by|remanufactured|non[- ]?oem|third[- ]party|"
    r"generic|unbranded|alternative to)\b|^\W*compatible\b"
)
_LIKE: Final = re.compile(r"([a-z]{3,12}|[\u4e00-\u9fff]{2,5})\s?同款")
_DENIED: Final = re.compile(r"\bnot (?:the |a |for )?([a-z]{3,})|(?<!除)(?:非|不是)([\u4e00-\u9fff]{2,3})")
_SETS: Final = frozenset("set kit collection 大礼包 礼包 组合 组合装 assorted".split())
_PARTS_HAN = "布线套垫壳膜罩带架圈绳"


def conditions(mine: Matcher, other: Matcher) -> Signs:
    """Used things, samples, accessories, sets, gifts: whatever the product itself is not."""
    ours, theirs = mine.title, other.title
    for kind in _CONDITIONS:
        if theirs.all(kind) and not ours.all(kind):
            yield kind, 1
        elif ours.all(kind) and not theirs.all(kind):
            yield f"no {kind}", 1
    if _without(ours, theirs):
        yield "empty", 1
    if _denied(mine, other):
        yield "denied", 1
    if _imitates(theirs.plain) and not _imitates(ours.plain):
        yield "imitated", 1
    yield from _bundles(ours, theirs)
    if is_accessory(ours, theirs):
        light = theirs.all("accessory") - ours.all("accessory") <= _LIGHT and not theirs.for_what
        yield f"accessory beside{' light' if light else ''}" if _beside(mine, other) else "accessory", 1
    elif _for_maker(mine, other):
        yield "accessory", 1
    if _part_of(mine, other) or (_PART_ONLY.search(theirs.plain) and not _PART_ONLY.search(ours.plain)):
        yield "part", 1
    elif ours.all("accessory") and not theirs.all("accessory") and "with" not in ours.plain.split():
        yield "no accessory", 1
    if joined_with_other(mine, other):
        yield "joined sized" if len(theirs.amounts) > 1 > len(ours.amounts) - 1 else "joined", 1
    if theirs.all("box") and not ours.all("box"):
        yield "box", 1
    if theirs.gift and not ours.gift:
        yield "gift" if theirs.goods_given else "gift small", 1


def _without(mine: Title, other: Title) -> bool:
    """Whether a listing says that our goods are not in it: "不含耳机"."""
    ways = [way for name in mine.all("goods") for way in _GOODS.get(name, ()) if len(way) > 1 and way in other.plain]
    if _NO_BODY.search(other.plain) and not _NO_BODY.search(mine.plain):
        return True
    for said in (text for pair in _LEFT_OUT.findall(other.plain) for text in pair if text):
        if said in _WHOLE or (not said.isascii() and said[:2] in mine.plain):
            return True
    return any(re.search(rf"(?:{_NO}){re.escape(way)}", other.plain) for way in ways)


def _imitates(plain: str) -> bool:
    """Whether a title says that it is like another maker's: "inspired by", "stanley同款"."""
    liked = _LIKE.search(plain)
    named = liked is not None and any(liked[1][at:] in BRANDS for at in range(len(liked[1]) - 1))
    return named or _IMITATED.search(plain) is not None


def _denied(mine: Matcher, other: Matcher) -> bool:
    """Whether a listing says that it is not what our name says: "not freezer", 非玻璃瓶."""
    said = _DENIED.findall(other.title.plain)
    found = (text for pair in said if pair not in _DENIED.findall(mine.title.plain) for text in pair if text)
    ours = mine.title
    return any(
        text in mine.joined
        if text.isascii()
        else any(text[: len(text) - cut] in ours.plain for cut in range(len(text) - 1))
        for text in found
    )


def _bundles(mine: Title, other: Title) -> Signs:
    """Whether one of them is a set."""
    if other.all("bundle") and not mine.all("bundle"):
        whole = mine.counts and mine.counts == other.counts
        weak = whole or other.all("bundle") <= _SETS
        some = other.all("bundle") <= {"套装", "全套", "套盒", "gift set"} and not any(
            item.text == "+" for item in other.items
        )
        yield "bundle weak" if weak else "bundle set" if some else "bundle", 1
    elif mine.all("bundle") and not other.all("bundle") and not any(item.text == "+" for item in other.items):
        yield "no bundle", 1


def is_accessory(mine: Title, other: Title) -> bool:
    """Whether a title is of a thing that goes with the product: "适用于" and its name, "case for", a filter, a refill."""
    if mine.all("accessory") and "with" not in mine.plain.split():
        return False
    if other.for_what:
        before = other.plain[: len(other.plain) - len(other.for_what)]
        names = [item.text for item in mine.items if item.kind in ("brand", "model", "number", "word", "common", "han")]
        first, later = (sum(name in part for name in names) for part in (before, other.for_what))
        weak = other.plain[: len(before)].rstrip().endswith("for") and first  # "Nurofen for children"
        if later > first and (later >= len(names) / 2 or not first) and not weak:
            return True
    for place, item in enumerate(other.items):
        if item.kind == "accessory" and not any(
            way in mine.plain for way in (item.text, *_SAME_PART.get(item.text, ()))
        ):
            before_it = [each.text for each in other.items[max(0, place - 4) : place]]
            after_it = other.items[place + 1 : place + 2]
            same_goods = item.text == "replacement" and any(each.text in mine.all("goods") for each in after_it)
            if not {"with", "w", "含", "送"} & {*before_it} and not same_goods:
                return True
    return False


def _beside(mine: Matcher, other: Matcher) -> bool:
    """Whether our own goods are named before the accessory, and nothing says what it is for."""
    ours, theirs = mine.title, other.title
    place = next((place for place, item in enumerate(theirs.items) if item.kind == "accessory"), 0)
    before = theirs.items[:place]
    named = {item.text for item in before if item.kind in ("goods", "model", "flavour")}
    known = named & (ours.all("goods") | ours.all("model") | ours.all("flavour"))
    apart = len(before) > 2 and any(item.kind == "stop" for item in before[-3:])
    aside = place > 2 and theirs.items[place].phrase not in naming_phrases(mine, other)
    return not theirs.for_what and (bool(known) or apart or aside)


def _for_maker(mine: Matcher, other: Matcher) -> bool:
    """Whether our maker is named only as one that a thing fits."""
    makers, theirs = mine.title.all("brand"), other.title
    if not makers or not theirs.for_what or makers & theirs.all("brand"):
        return False
    return any(way in theirs.for_what for name in makers for way in (name, *names_of_makers().get(name, ())))


def _part_of(mine: Matcher, other: Matcher) -> bool:
    """Whether a part stands right behind our goods or model: 拖把布, A500S停车监控线."""
    for before, item in zip(other.title.items, other.title.items[1:], strict=False):
        if (
            item.kind == "han"
            and item.text[-1] in _PARTS_HAN
            and len(item.text) < 7
            and item.text not in mine.title.plain
        ):
            known = before.kind in ("goods", "model") or before.text == "专用"
            if known and (before.text == "专用" or mine.has(before, other) or before.text in mine.title.all("goods")):
                return True
    return False


@lru_cache(maxsize=1)
def names_of_makers() -> dict[str, list[str]]:
    return by_name(BRANDS)


def _of_one(item: Item, mine: Matcher, other: Matcher) -> bool:
    """Whether what stands beside a plus is no thing of its own: a letter, a substance, a word of ours."""
    if item.text == "§":
        return False
    short = item.text.isascii() and len(item.text) < 3
    return short or item.kind == "ingredient" or (item.kind != "goods" and mine.covered(item, other) > 0.9)


def joined_with_other(mine: Matcher, other: Matcher) -> bool:
    """Whether a plus or an "and" ties something to the product that it is not."""
    parts: list[list[Item]] = [[]]
    items = other.title.items
    for place, item in enumerate(items):
        if item.kind == "stop" and item.text in "+&":
            if not (
                place
                and _of_one(items[place - 1], mine, other)
                and _of_one(items[min(place + 1, len(items) - 1)], mine, other)
            ):
                parts.append([])
        else:
            parts[-1].append(item)
    if len(parts) < 2 or any(item.kind == "stop" and item.text in "+&" for item in mine.title.items):
        return False
    ours = {(item.kind, item.text) for item in mine.title.items}
    for part in parts:
        content = [item for item in part if item.kind in ("word", "han", "goods", "flavour", "colour", "model")]
        known = sum((item.kind, item.text) in ours or mine.covered(item, other) >= 0.5 for item in content)
        goods = any(item.kind in ("goods", "model") or item.text == "§" for item in part) or not mine.title.all("goods")
        if not goods:
            continue
        if all(item.kind == "model" or (item.text.isascii() and len(item.text) < 3) for item in content):
            continue  # "2c+1a", "d+k"
        if content and known < len(content) / 2:
            return True
        if part is not parts[0] and content and content[0].kind != "model" and not mine.covered(content[0], other):
            return True
    return False
