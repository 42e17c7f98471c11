"""A shop behind an MCP server: its search tool is called by name over `skills/call`, and what it says is read as products.

Shops name their fields each in their own way, so the usual names are understood, in any depth of wrapping. What cannot be read
as a product with a price is left out; all of it is words of others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.gtin import gtin14
from quark_glasses.core.commerce.money import Money, written_money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.sources import AskSource, Reply, Wanted
from quark_glasses.core.commerce.terms import query_terms, terms
from quark_glasses.core.errors import BackendUnavailable, GlassesError, InvalidInput
from quark_glasses.core.tools.spec import from_json
from quark_glasses.core.tools.untrusted import clean
from quark_glasses.core.types import Header, Risk, ToolCall, ToolEvent, ToolList, ToolRequest, ToolState

MOST_GOING = 8  # calls at once; the oldest is given up
MOST_ITEMS = 40
MOST_DEPTH = 4
MOST_NAME = 200
_NAMES = {
    "title": "title name product_name productname 名称 商品名称 标题",
    "price": "price sale_price saleprice current_price final_price amount 价格 售价",
    "currency": "currency currency_code currencycode 币种",
    "seller": "seller shop store merchant vendor shop_title seller_name store_name 店铺 商家",
    "url": "url link product_url href 链接",
    "gtin": "gtin ean barcode upc isbn gtin13 条码",
    "brand": "brand brand_name 品牌",
    "size": "size net_content quantity volume weight 规格",
    "shipping": "shipping shipping_cost shipping_price delivery postage 运费",
    "coupon": "coupon coupon_amount 优惠券",
    "id": "id item_id product_id sku",
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split()}


class McpShop:
    """`tool` is "<server>.<tool>"; its `argument` gets the words to search for, prices without a currency are in `currency`."""

    def __init__(self, tool: str, argument: str, currency: str) -> None:
        self.name = tool.partition(".")[0]
        self._tool, self._argument, self._currency = tool, argument, currency
        self._going: dict[str, AskSource] = {}
        self._reads = False  # does our own list of tools say that it only looks things up?

    def know(self, tools: ToolList) -> None:
        """Take over the list of tools; raises `InvalidInput`."""
        self._reads = any(spec.name == self._tool and spec.risk is Risk.READ for spec in from_json(tools.tools_json))

    def request(self, asked: AskSource, language: str, time_ns: int, now_ns: int) -> ToolRequest | None:
        """The call for a question; None where there are no words to search for.

        Raises `BackendUnavailable` for a tool that is not there, or that does more than read.
        """
        if not self._reads:
            raise BackendUnavailable(
                f"{self._tool} is not there, or is no tool that only reads", "See `quark mcp list` and mcp.yaml"
            )
        words = _words(asked.wanted)
        if not words:
            return None
        while len(self._going) >= MOST_GOING:
            del self._going[next(iter(self._going))]
        call_id = f"commerce-{asked.ticket}"
        self._going[call_id] = asked
        call = ToolCall(call_id, self._tool, json.dumps({self._argument: words}, ensure_ascii=False))
        return ToolRequest(Header(now_ns), call, "", "intent", language, time_ns)

    def take(self, event: ToolEvent) -> tuple[AskSource, Reply | GlassesError] | None:
        """The question that an event ends, and its answer; None for all other events."""
        if event.state not in (ToolState.DONE, ToolState.FAILED, ToolState.REFUSED) or event.call.id not in self._going:
            return None
        asked = self._going.pop(event.call.id)
        if event.state is not ToolState.DONE:
            return asked, GlassesError(event.error_msg or "the shop did not answer")
        return asked, reply_of(event.result_json, asked.wanted, self.name, self._currency, event.header.stamp_ns)


def reply_of(result_json: str, wanted: Wanted, source: str, currency: str, now_ns: int) -> Reply:
    """What a result holds: products by how many of the words asked for they hold, or listings where offers were asked for."""
    read = [_listing(item, source, currency, now_ns) for item in _items(_parsed(result_json), 0)]
    listings = list(dict.fromkeys(each for each in read if each))[:MOST_ITEMS]
    if wanted.product is not None:
        return Reply(listings=tuple(listings))
    asked = set(query_terms(_words(wanted)))
    found = [
        Found(_product(each, source), round(len(asked & set(terms(each.title))) / len(asked), 4), MatchedBy.TEXT)
        for each in listings
        if asked
    ]
    return Reply(tuple(sorted(found, key=lambda each: -each.score)))


def _words(wanted: Wanted) -> str:
    if wanted.product is not None:
        return wanted.product.title
    return wanted.name or (wanted.sight.queries[0] if wanted.sight and wanted.sight.queries else "")


def _parsed(text: str) -> Any:
    """A result as values; a text inside may be JSON once more, since most servers answer with text."""
    for _ in range(2):
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if not isinstance(found, str):
            return found
        text = found
    return None


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects with a title and a price in a result, as our fields, in order."""
    if depth > MOST_DEPTH:
        return
    if isinstance(value, list):
        for each in value[:MOST_ITEMS]:
            yield from _items(each, depth + 1)
    elif isinstance(value, Mapping):
        item: dict[str, Any] = {}
        for name, content in value.items():
            field = _FIELDS.get(re.sub(r"[\s\-]+", "_", str(name).strip().lower()))
            if field:
                item.setdefault(field, content)
        if "title" in item and "price" in item:
            yield item
        else:
            for content in value.values():
                yield from _items(content, depth + 1)


def _listing(item: Mapping[str, Any], source: str, currency: str, now_ns: int) -> Listing | None:
    """A listing; None for what has no name or no price that can be one."""
    title, unit = _text(item.get("title")), _text(item.get("currency")).upper()
    price = _money(item["price"], unit if re.fullmatch("[A-Z]{3}", unit) else currency)
    if not title or price is None or price.amount_minor <= 0:
        return None
    url = item.get("url")
    return Listing(
        source=source, seller=_text(item.get("seller")) or source, title=title, price=price,
        shipping=_money(item.get("shipping"), price.currency), coupon=_money(item.get("coupon"), price.currency),
        url=url[:1000] if isinstance(url, str) and url.startswith("https://") else "", seen_ns=now_ns,
        item=_text(item.get("id")), gtin=_code(item.get("gtin")), brand=_text(item.get("brand")), size=_text(item.get("size")),
    )  # fmt: skip


def _product(each: Listing, source: str) -> Product:
    language = "zh" if re.search(r"[\u3400-\u9fff]", each.title) else "en"
    return Product(
        f"{source}:{each.item or each.title}", each.title, each.gtin, "", each.brand, "", "", each.size, language
    )


def _money(value: Any, currency: str) -> Money | None:
    """An amount as shops write it: a number, a text with or without a sign, or an object with amount and currency."""
    if isinstance(value, Mapping):
        inner = next((value[name] for name in ("amount", "value", "price") if name in value), None)
        unit = _text(value.get("currency") or value.get("currency_code")).upper()
        return (
            None if isinstance(inner, Mapping) else _money(inner, unit if re.fullmatch("[A-Z]{3}", unit) else currency)
        )
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = written_money(f"{value:.2f}" if isinstance(value, float) else str(value), currency)
    except InvalidInput:
        return None
    return found if found.amount_minor >= 0 else None


def _code(value: Any) -> str:
    try:
        return gtin14(_text(value))
    except InvalidInput:
        return ""


def _text(value: Any) -> str:
    """A name on one line; a shop that is an object is called by its name."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return " ".join(clean(str(value)[:MOST_NAME], 4 * MOST_NAME).split())
