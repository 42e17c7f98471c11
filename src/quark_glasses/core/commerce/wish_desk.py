"""The part of the commerce desk that keeps wishes: what is said and shown of the shopping list and the price watches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from quark_glasses.core.commerce.compare import cheapest, paid
from quark_glasses.core.commerce.comparison import Offer, PriceComparison
from quark_glasses.core.commerce.money import MOST_MINOR, Money
from quark_glasses.core.commerce.product import PricePoint, Product
from quark_glasses.core.commerce.shopping import MOST_ITEMS, MOST_WATCHES, Shopping, both_names, meant, same_product
from quark_glasses.core.commerce.telling import called, drop_news, ended, list_card, watch_card
from quark_glasses.core.commerce.verdict import safe, said_money
from quark_glasses.core.commerce.wishes import ListItem, WishList
from quark_glasses.core.commerce.words import counted, listed, words
from quark_glasses.core.errors import GlassesError, InvalidInput, StorageFull
from quark_glasses.core.types import Header, ToolEvent, ToolRequest

Told = Iterator[Any]  # values, each for the topic of its type
ALL = "all"
DEFAULT_CURRENCY = "CNY"


class WishDesk:
    """Every method yields the values to publish for one call, its final event last."""

    def __init__(self, shopping: Shopping) -> None:
        self.shopping = shopping

    def state(self, now_ns: int) -> WishList:
        return WishList(Header(now_ns), self.shopping.items, self.shopping.watches)

    def fail(self, request: ToolRequest, key: str, now_ns: int, error: GlassesError, **values: object) -> ToolEvent:
        """The final event of a call that came to nothing, with a sentence that says what to do."""
        said = words(key, request.language, **values)
        return ended(request, now_ns, said, {}, error)

    def keeping_failed(self, request: ToolRequest, error: GlassesError, now_ns: int) -> ToolEvent:
        """The event for what a change of the book raised."""
        if isinstance(error, StorageFull):
            return self.fail(request, "not_kept", now_ns, error)
        if len(self.shopping.items) >= MOST_ITEMS and request.call.tool.endswith(".list_add"):
            return self.fail(request, "list_full", now_ns, error)
        if len(self.shopping.watches) >= MOST_WATCHES and request.call.tool.endswith(".watch"):
            return self.fail(request, "watches_full", now_ns, error)
        return self.fail(request, "unusable", now_ns, error)

    # The shopping list

    def add(
        self, request: ToolRequest, text: str, count: int, now_ns: int, comparison: PriceComparison | None = None,
        product: Product | None = None,
    ) -> Told:  # fmt: skip
        """Put on the list what the wearer called it, or a product with the best price known."""
        best = cheapest(comparison) if comparison else None
        before = {item.id: item.count for item in self.shopping.items}
        item = self.shopping.add(text, count, now_ns, product, paid(best) if best else None)
        yield self.state(now_ns)
        yield list_card(request, self.shopping.items, now_ns)
        key = "added_more" if item.id in before else "added"
        said = words(key, request.language, text=counted(item.text, item.count, request.language))
        yield self._done(request, said, now_ns, {"item": item.text, "count": item.count})

    def list_read(self, request: ToolRequest, given: Mapping[str, Any], now_ns: int) -> Told:
        items, language = self.shopping.items, request.language
        facts = {"items": [{"text": item.text, "count": item.count} for item in items]}
        if not items:
            yield self._done(request, words("list_empty", language), now_ns, facts)
            return
        yield list_card(request, items, now_ns)
        said = words("list_read", language, list=listed(self._named(items, language), language))
        yield self._done(request, said, now_ns, facts)

    def list_remove(self, request: ToolRequest, given: Mapping[str, Any], now_ns: int) -> Told:
        text, language = str(given.get("text", "")), request.language
        gone = self.shopping.remove(text, every=given.get(ALL) is True)
        if not gone:
            key = "not_on_list" if text and self.shopping.items else "list_empty"
            yield self.fail(request, key, now_ns, InvalidInput("it is not on the list"), text=text)
            return
        yield self.state(now_ns)
        if given.get(ALL) is True:
            said = words("list_cleared", language)
        else:
            said = words("removed", language, list=listed(self._named(gone, language), language))
        yield self._done(request, said, now_ns, {"removed": [item.text for item in gone]})

    # Price watches

    def watch(
        self, request: ToolRequest, given: Mapping[str, Any], product: Product, comparison: PriceComparison, now_ns: int
    ) -> Told:  # fmt: skip
        """Watch a product from the price of now on."""
        best, language = cheapest(comparison), request.language
        below = _below(given, best)
        watch = self.shopping.watch(product, below, now_ns)
        already = best is not None and self.shopping.seen(watch.id, point(best, now_ns))
        yield self.state(now_ns)
        values: dict[str, object] = {"product": called(product, language)}
        if below:
            values["below"] = said_money(below, language)
        if best:
            values |= {"price": said_money(paid(best), language), "seller": safe(best.seller)}
        key = "watching_below" if below else "watching"
        key = "below_already" if already else f"{key}_now" if best else key
        facts = {"product": product.title, "below": str(below) if below else "", "now": str(paid(best)) if best else ""}
        yield self._done(request, words(key, language, **values), now_ns, facts)

    def watch_list(self, request: ToolRequest, given: Mapping[str, Any], now_ns: int) -> Told:
        watches, language = self.shopping.watches, request.language
        facts = {"watches": [{"product": w.product.title, "now": str(w.last) if w.last else ""} for w in watches]}
        if not watches:
            yield self._done(request, words("watch_none", language), now_ns, facts)
            return
        yield watch_card(request, watches, now_ns)
        names = [
            words("watch_at", language, product=called(w.product, language), price=said_money(w.last, language))
            if w.last else called(w.product, language) for w in watches
        ]  # fmt: skip
        yield self._done(request, words("watch_list", language, list=listed(names, language)), now_ns, facts)

    def watch_stop(
        self, request: ToolRequest, given: Mapping[str, Any], now_ns: int, latest: Product | None = None
    ) -> Told:
        """Stop what is named, or what was compared last, or the only one; ask which of several."""
        text, language, every = str(given.get("text", "")), request.language, given.get(ALL) is True
        watches = self.shopping.watches
        named = [each for each in watches if latest and same_product(each.product, latest)] or watches
        names = [called(each.product, language) for each in watches]
        if not text and not every and len(named) > 1:
            error = InvalidInput("several prices are watched", "Say which product, or: everything")
            yield self.fail(request, "watch_which", now_ns, error, list=listed(names, language))
            return
        gone = self.shopping.stop(meant(text, watches, both_names(watches)) if text else watches if every else named)
        if not gone:
            key = "not_watched" if watches else "watch_none"
            yield self.fail(request, key, now_ns, InvalidInput("it is not watched"), text=text)
            return
        yield self.state(now_ns)
        names = [called(each.product, language) for each in gone]
        said = words("watch_all_stopped", language)
        if not every:
            said = words("watch_stopped", language, list=listed(names, language))
        yield self._done(request, said, now_ns, {"stopped": names})

    def checked(self, watch_id: str, product: Product, comparison: PriceComparison, language: str, now_ns: int) -> Told:
        """A look at the price of a watch is over: keep it, and tell of a drop once."""
        best = cheapest(comparison)
        if best is None:
            return
        news = self.shopping.seen(watch_id, point(best, now_ns))
        yield self.state(now_ns)
        if news:
            yield drop_news(watch_id, product, point(best, now_ns), language, now_ns)

    def _named(self, items: tuple[ListItem, ...], language: str) -> list[str]:
        return [counted(item.text, item.count, language) for item in items]

    def _done(self, request: ToolRequest, said: str, now_ns: int, facts: Mapping[str, Any]) -> ToolEvent:
        return ended(request, now_ns, said, facts)


def point(offer: Offer, now_ns: int) -> PricePoint:
    """An offer as a point of a watch's history: what is paid, shipping and coupon counted where they are known."""
    return PricePoint(offer.seller, paid(offer), now_ns)


def _below(given: Mapping[str, Any], best: Offer | None) -> Money | None:
    """The amount that is waited for; None where none was named. Raises `InvalidInput`."""
    minor = given.get("below_minor")
    if minor is None:
        return None
    if isinstance(minor, bool) or not isinstance(minor, int) or not 0 < minor <= MOST_MINOR:
        raise InvalidInput("the amount cannot be used", "Say an amount above zero")
    return Money(minor, str(given.get("currency") or (best.price.currency if best else DEFAULT_CURRENCY)))
