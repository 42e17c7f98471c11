"""Items in TOP's answers as listings: what cannot be honest is refused whole, an item without a price is left out.

Fields: Taobao open platform, `taobao.tbk.dg.material.optional.upgrade` and `taobao.tbk.item.info.upgrade.get` (apiId
64763). Refused: a link that leads away from Taobao, a price that is none or below zero, more off than the price, an
item twice, an item nobody asked for.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from quark_glasses.core.commerce.money import Money, money
from quark_glasses.core.commerce.product import Listing
from quark_glasses.core.errors import InvalidInput

SOURCE = "taobao"
CURRENCY = "CNY"
_ITEM = re.compile(r"[0-9A-Za-z_-]{1,96}")
_HOSTS = ("taobao.com", "tmall.com", "tmall.hk", "alicdn.com", "tb.cn", "fliggy.com", "alitrip.com")
_TAG = re.compile(r"<[^<>]{0,80}>")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+")
MOST_NAME = 200


def items(content: Mapping[str, Any], path: Sequence[str], most: int) -> list[Mapping[str, Any]]:
    """The items under a path such as ("result_list", "map_data"); [] where TOP left the list out: no result."""
    found: Any = content
    for name in path:
        if found is None or found == "":
            return []
        if not isinstance(found, dict):
            raise _unfit("a list is missing")
        found = found.get(name)
    if found is None:
        return []
    if not isinstance(found, list) or len(found) > most or not all(isinstance(each, dict) for each in found):
        raise _unfit("a list is not what was asked for")
    return found


def listings(found: Sequence[Mapping[str, Any]], seen_ns: int, wanted: Collection[str] | None = None) -> list[Listing]:
    """Listings of the items of one answer; `wanted`: the only items that may be among them. Raises `InvalidInput`."""
    made: dict[str, Listing | None] = {}
    for each in found:
        item = str(each.get("item_id", ""))
        if not _ITEM.fullmatch(item):
            raise _unfit("an item has no number")
        if item in made:
            raise _unfit("an item is there twice")
        if wanted is not None and item not in wanted:
            raise _unfit("an item is there that nobody asked for")
        made[item] = _listing(item, each, seen_ns)
    return [each for each in made.values() if each]


def _listing(item: str, each: Mapping[str, Any], seen_ns: int) -> Listing | None:
    basic, prices, publish = (_part(each, name) for name in ("item_basic_info", "price_promotion_info", "publish_info"))
    title, price = _name(basic.get("title")), _price(prices.get("zk_final_price"))
    final = _price(prices.get("final_promotion_price"))
    url, picture = _link(publish.get("click_url")), _link(basic.get("pict_url"))
    price = price or final
    if not title or price is None:
        return None
    if final and price < final:
        raise _unfit("a price is higher with the coupon than without")
    return Listing(
        source=SOURCE,
        seller=_name(basic.get("shop_title")),
        title=title,
        price=price,
        shipping=Money(0, CURRENCY) if _free_shipping(prices) else None,
        coupon=price - final if final and final < price else None,
        url=url,
        seen_ns=seen_ns,
        item=item,
        brand=_name(basic.get("brand_name")),
        picture=picture,
    )


def _part(each: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = each.get(name) or {}
    if not isinstance(part, dict):
        raise _unfit(f"'{name}' is not what it should be")
    return part


def _price(value: object) -> Money | None:
    """A price; None where there is none. TOP writes prices as text, some services as numbers."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _unfit("a price is none")
    try:
        found = money(str(value), CURRENCY)
    except InvalidInput as error:
        raise _unfit("a price is none") from error
    if found.amount_minor <= 0:
        raise _unfit("a price is not above zero")
    return found


def _free_shipping(prices: Mapping[str, Any]) -> bool:
    """Whether a tag of the item says that shipping is free ("包邮")."""
    tags = _part(prices, "promotion_tag_list").get("promotion_tag_map_data")
    names = [tag.get("tag_name") for tag in tags if isinstance(tag, dict)] if isinstance(tags, list) else []
    return "包邮" in names


def _link(value: object) -> str:
    """An https address on one of Taobao's hosts; "" where there is none."""
    if not isinstance(value, str) or not value:
        return ""
    address = "https:" + value if value.startswith("//") else value
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        fit = parts.scheme in ("http", "https") and parts.port in (None, 80, 443) and "@" not in parts.netloc
    except ValueError:
        fit, host = False, ""
    if not fit or "\\" in address or not any(host == known or host.endswith("." + known) for known in _HOSTS):
        raise _unfit("a link leads away from Taobao")
    return "https:" + address.split(":", 1)[1]


def _name(value: object) -> str:
    """A text of a seller on one line: without the marks that TOP puts around words that were asked for."""
    plain = html.unescape(_TAG.sub("", value)) if isinstance(value, str) else ""
    return " ".join(_CONTROL.sub(" ", plain).split())[:MOST_NAME]


def _unfit(why: str) -> InvalidInput:
    return InvalidInput(f"Taobao's answer was refused: {why}", "Ask again; nothing of it was used")
