"""What the commerce desk publishes: the end of a call, cards of wishes, the news of a price."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from quark_glasses.core.commerce.product import PricePoint, Product
from quark_glasses.core.commerce.verdict import NAME_CHARS, safe, said_money, short_money
from quark_glasses.core.commerce.wishes import ListItem, PriceWatch
from quark_glasses.core.commerce.words import counted, words
from quark_glasses.core.errors import GlassesError
from quark_glasses.core.hud.scene import Card, CardKind, CardRow, CardUpdate, Notification
from quark_glasses.core.tools.told import arguments, told
from quark_glasses.core.types import Header, Risk, ToolEvent, ToolRequest

SECOND = 1_000_000_000
NEWS_NS = 24 * 3600 * SECOND  # after so long a drop is no news
CARD_NS = 15 * SECOND
MOST_ROWS = 8
MOST_TEXT = 200  # characters of an argument
ACTS = frozenset({"list_add", "list_remove", "watch", "watch_stop"})


def verb_of(request: ToolRequest) -> str:
    """The part after "commerce."; "" for a tool of somebody else."""
    owner, _, verb = request.call.tool.partition(".")
    return verb if owner == "commerce" else ""


def arguments_of(request: ToolRequest) -> dict[str, Any]:
    """The arguments, texts on one line and cut."""
    return {
        name: " ".join(value.split())[:MOST_TEXT] if isinstance(value, str) else value
        for name, value in arguments(request).items()
    }


def ended(
    request: ToolRequest, now_ns: int, said: str, facts: Mapping[str, object], error: GlassesError | None = None
) -> ToolEvent:
    """The one final event of a call: what is said, and what a model may know."""
    risk = Risk.ACT if verb_of(request) in ACTS else Risk.READ
    return told(Header(now_ns), request, risk, said, facts, error=error)


def called(product: Product, language: str) -> str:
    """A product as it is said: its title is words of others."""
    return safe(product.titled(language))[:NAME_CHARS].strip()


def list_card(request: ToolRequest, items: tuple[ListItem, ...], now_ns: int) -> CardUpdate:
    rows = tuple(
        CardRow(counted(item.text, item.count, request.language), short_money(item.price) if item.price else "")
        for item in items[:MOST_ROWS]
    )
    return _card("shopping", "list_title", request, rows, now_ns)


def watch_card(request: ToolRequest, watches: tuple[PriceWatch, ...], now_ns: int) -> CardUpdate:
    language = request.language
    rows = tuple(
        CardRow(
            called(each.product, language),
            short_money(each.last) if each.last else "",
            words("below_note", language, below=short_money(each.below)) if each.below else words("any_note", language),
        )
        for each in watches[:MOST_ROWS]
    )
    return _card("price-watches", "watch_title", request, rows, now_ns)


def drop_news(watch_id: str, product: Product, best: PricePoint, language: str, now_ns: int) -> Notification:
    """The price of a watched product dropped. A newer drop takes the place of an older one."""
    name, price = called(product, language), said_money(best.price, language)
    return Notification(
        Header(now_ns), f"price-{watch_id}", words("watch_title", language), "", name,
        words("dropped_at", language, product=name, price=price, seller=safe(best.seller)), language,
        expires_ns=now_ns + NEWS_NS,
    )  # fmt: skip


def _card(name: str, title: str, request: ToolRequest, rows: tuple[CardRow, ...], now_ns: int) -> CardUpdate:
    card = Card(
        name, CardKind.LIST, words(title, request.language), language=request.language, expires_ns=now_ns + CARD_NS,
        utterance_id=request.utterance_id, rows=rows,
    )  # fmt: skip
    return CardUpdate(Header(now_ns), card)
