"""Listings of a product as one comparison: what is really paid, the price per 100 g, ml or piece, and what is doubted.

Order of the offers: those surely of the product in the main currency, the cheapest first by what is paid; those in
other currencies, which are never compared with them; those that are doubted. What is clearly another product is left
out. The order of the listings does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from quark_glasses.core.commerce.catalogue import MatchedBy
from quark_glasses.core.commerce.comparison import Offer, PriceComparison
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.same_product import SAME, Doubt, Likeness, likeness
from quark_glasses.core.commerce.size import Size, find_size
from quark_glasses.core.types import Header

OTHER: Final = 0.2  # below it is another product and not shown
ABSURD: Final = 5  # times below the middle of the others, and nobody believes it
FAR_ABOVE: Final = 10
STALE_NS: Final = 7 * 86_400 * 1_000_000_000
EXAMPLE: Final = "example"  # the source of the made-up prices of the built-in catalogue
MOST: Final = 40  # offers of one comparison
_UNITS: Final = {"g": ("100 g", 100_000), "ml": ("100 ml", 100_000), "piece": ("piece", 1000)}


def compare(
    product: Product,
    listings: Iterable[Listing],
    *,
    now_ns: int,
    matched_by: MatchedBy = MatchedBy.NAME,
    confidence: float = 1.0,
    shelf_price: Money | None = None,
    currency: str = "",
    pictures: Mapping[str, float] | None = None,
    credit: str = "",
    utterance_id: str = "",
    request_id: str = "",
) -> PriceComparison:
    """The comparison, its verdict still empty (`verdict.told` fills it).

    `currency` is the one to compare in ("": that of the shelf price, else the most frequent); `pictures` how alike the
    picture of a listing is to what is seen, by `Listing.picture`.
    """
    alike = pictures or {}
    offers = [_offer(product, each, likeness(product, each, picture=alike.get(each.picture))) for each in listings]
    offers = _merged([each for each in offers if each.same_product >= OTHER])
    main = currency or (shelf_price.currency if shelf_price else "") or _most_frequent(offers)
    offers = sorted(_believed(offers, shelf_price), key=lambda each: _rank(each, main))[:MOST]
    return PriceComparison(
        Header(now_ns), product, matched_by, confidence, tuple(offers), shelf_price,
        credit=credit, utterance_id=utterance_id, request_id=request_id,
    )  # fmt: skip


def paid(offer: Offer) -> Money:
    """What is really paid for one: the price without the coupon, with shipping where it is known."""
    total = _without_coupon(offer.price, offer.coupon)
    if offer.shipping and offer.shipping.currency == total.currency:
        total += offer.shipping
    return total


def is_sure(offer: Offer) -> bool:
    """Whether an offer is taken for the same product, at a price that can be."""
    return offer.same_product >= SAME


def doubts_of(offer: Offer) -> tuple[Doubt, ...]:
    """The doubts that stand behind its evidence: "text (size, used)"."""
    _, _, names = offer.evidence.partition("(")
    known = {str(doubt): doubt for doubt in Doubt}
    return tuple(known[name] for name in names.rstrip(")").split(", ") if name in known)


def is_example(offer: Offer) -> bool:
    """Whether its price is made up, for an example."""
    return offer.source == EXAMPLE


def is_stale(offer: Offer, now_ns: int) -> bool:
    """Whether the price was said so long ago that it may be another by now; one of unknown time is not."""
    return bool(offer.seen_ns) and now_ns - offer.seen_ns > STALE_NS


def main_currency(comparison: PriceComparison) -> str:
    """The currency in which its offers are compared; "" where there are none."""
    if comparison.shelf_price and any(o.price.currency == comparison.shelf_price.currency for o in comparison.offers):
        return comparison.shelf_price.currency
    return comparison.offers[0].price.currency if comparison.offers else ""


def sure(comparison: PriceComparison) -> tuple[Offer, ...]:
    """The offers that can be compared: surely the product, in the main currency; the cheapest first."""
    main = main_currency(comparison)
    return tuple(o for o in comparison.offers if is_sure(o) and o.price.currency == main)


def foreign(comparison: PriceComparison) -> tuple[Offer, ...]:
    """Sure ones in other currencies."""
    main = main_currency(comparison)
    return tuple(o for o in comparison.offers if is_sure(o) and o.price.currency != main)


def doubted(comparison: PriceComparison) -> tuple[Offer, ...]:
    return tuple(o for o in comparison.offers if not is_sure(o))


def cheapest(comparison: PriceComparison) -> Offer | None:
    """The sure offer at which the least is paid; None where none is sure."""
    found = sure(comparison)
    return found[0] if found else None


def _offer(product: Product, listing: Listing, found: Likeness) -> Offer:
    size = find_size(listing.size) or find_size(listing.title) or (product.net() if found.same else None)
    unit_price, unit = _unit_price(_without_coupon(listing.price, listing.coupon), size)
    doubts = ", ".join(found.doubts)
    return Offer(
        listing.source, listing.seller, listing.title, listing.price, listing.shipping, listing.coupon, unit_price, unit,
        found.score, listing.url, listing.seen_ns, f"{found.evidence} ({doubts})" if doubts else found.evidence,
    )  # fmt: skip


def _without_coupon(price: Money, coupon: Money | None) -> Money:
    fits = coupon and coupon.currency == price.currency and 0 < coupon.amount_minor < price.amount_minor
    return price - coupon if coupon and fits else price


def _unit_price(price: Money, size: Size | None) -> tuple[Money | None, str]:
    if size is None or size.total_milli <= 0:
        return None, ""
    unit, milli = _UNITS[size.unit]
    return price.scaled(milli, size.total_milli), unit


def _merged(offers: list[Offer]) -> list[Offer]:
    """One offer for each seller: of one item the newest price, of several items the surest and then the cheapest."""
    items: dict[tuple[str, ...], Offer] = {}
    for each in sorted(offers, key=lambda o: (-o.seen_ns, *_rank(o, o.price.currency))):
        items.setdefault((each.source, _folded(each.seller), each.price.currency, each.url or each.title), each)
    sellers: dict[tuple[str, ...], Offer] = {}
    for each in sorted(items.values(), key=lambda o: _rank(o, o.price.currency)):
        alone = () if each.seller.strip() else (each.url or each.title,)
        sellers.setdefault((each.source, _folded(each.seller), each.price.currency, *alone), each)
    return list(sellers.values())


def _folded(seller: str) -> str:
    return "".join(seller.casefold().split())


def _most_frequent(offers: list[Offer]) -> str:
    found = [each.price.currency for each in offers if is_sure(each)] or [each.price.currency for each in offers]
    return min(found, key=lambda name: (-found.count(name), name), default="")


def _believed(offers: list[Offer], shelf: Money | None) -> list[Offer]:
    """The offers, with doubt on prices far from the middle of the other sure ones and the shelf's."""
    made = []
    for each in offers:
        others = [paid(o).amount_minor for o in offers if o is not each and is_sure(o) and _same_money(o, each)]
        if shelf and shelf.currency == each.price.currency:
            others.append(shelf.amount_minor)
        others.sort()
        middle = others[len(others) // 2] if others else 0
        asked = paid(each).amount_minor
        absurd = asked <= 0 or (others and (asked * ABSURD < middle or asked > middle * FAR_ABOVE))
        made.append(_doubted(each, Doubt.PRICE) if absurd and is_sure(each) else each)
    return made


def _same_money(one: Offer, other: Offer) -> bool:
    return one.price.currency == other.price.currency


def _doubted(offer: Offer, doubt: Doubt) -> Offer:
    """An offer that is no longer sure, and why: the worst doubt first."""
    source, _, names = offer.evidence.partition(" (")
    every = [str(doubt), *names.rstrip(")").split(", ")] if names else [str(doubt)]
    score = min(offer.same_product, round(SAME - 0.3, 3))
    return replace(offer, same_product=score, evidence=f"{source} ({', '.join(every)})")


def _rank(offer: Offer, main: str) -> tuple[object, ...]:
    group = 2 if not is_sure(offer) else 0 if offer.price.currency == main else 1
    likely = -offer.same_product if group == 2 else 0
    texts = (
        offer.price.currency,
        offer.seller,
        offer.source,
        offer.title,
        offer.url,
        f"{offer.shipping} {offer.coupon}",
    )
    amounts = (paid(offer).amount_minor, offer.price.amount_minor, -offer.seen_ns)
    return (group, offer.price.currency if group == 1 else "", likely, *amounts, *texts)
