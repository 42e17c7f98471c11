"""The shopping list and the price watches, as others see them."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.types import Header


@dataclass(frozen=True, slots=True)
class ListItem:
    """Something to buy: the wearer's words or a product's title; `price` is the best known when it was added."""

    id: str
    text: str
    count: int = 1
    product_id: str = ""
    gtin: str = ""
    price: Money | None = None
    added_ns: int = 0


@dataclass(frozen=True, slots=True)
class PriceWatch:
    """Tell when the product costs less than `below`, or less than at first where that is None.

    `last` is the best price seen last and `seller` who asked for it; `checked_ns` is 0 before the first look.
    """

    id: str
    product: Product
    below: Money | None = None
    last: Money | None = None
    seller: str = ""
    since_ns: int = 0
    checked_ns: int = 0


@dataclass(frozen=True)
class WishList:
    """All of them, the oldest first."""

    header: Header
    items: tuple[ListItem, ...] = ()
    watches: tuple[PriceWatch, ...] = ()
