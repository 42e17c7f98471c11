"""A product and what sellers ask for it, with what says that it is the same product."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.commerce.catalogue import MatchedBy
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.types import Header


@dataclass(frozen=True, slots=True)
class Offer:
    """What one seller asks; None where an amount is not known.

    `unit_price` is for each `unit` ("100 g", "100 ml", "piece") without shipping; `same_product` 0..1 is how sure it is that
    it is the same product, and `evidence` what says so; `seen_ns` is when the source said the price (Unix time).
    """

    source: str
    seller: str
    title: str
    price: Money
    shipping: Money | None = None
    coupon: Money | None = None
    unit_price: Money | None = None
    unit: str = ""
    same_product: float = 0.0
    url: str = ""
    seen_ns: int = 0
    evidence: str = ""


@dataclass(frozen=True)
class PriceComparison:
    """Offers of a product, the cheapest first, and the sentence that is spoken of them."""

    header: Header
    product: Product
    matched_by: MatchedBy
    confidence: float
    offers: tuple[Offer, ...] = ()
    shelf_price: Money | None = None
    verdict: str = ""
    language: str = ""
    credit: str = ""
    utterance_id: str = ""
    request_id: str = ""
