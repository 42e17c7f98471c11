"""The tables of the built-in catalogue, and products and prices as their rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.terms import terms

PRODUCT = ("gtin", "title", "title_other", "brand", "model", "category", "size", "language")
FTS = "words"
TABLES = (
    "CREATE TABLE products(id INTEGER PRIMARY KEY, gtin INTEGER NOT NULL, title TEXT NOT NULL, "
    "title_other TEXT NOT NULL, brand TEXT NOT NULL, model TEXT NOT NULL, category TEXT NOT NULL, "
    "size TEXT NOT NULL, language TEXT NOT NULL)",
    "CREATE TABLE codes(gtin INTEGER PRIMARY KEY, product INTEGER NOT NULL)",
    "CREATE TABLE sellers(id INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(source, name))",
    # Every price of a seller with its time: the newest is the offer, all of them the history.
    "CREATE TABLE prices(product INTEGER NOT NULL, seller INTEGER NOT NULL, seen_s INTEGER NOT NULL, "
    "price INTEGER NOT NULL, currency TEXT NOT NULL, shipping INTEGER, coupon INTEGER, url TEXT NOT NULL, "
    "PRIMARY KEY(product, seller, seen_s)) WITHOUT ROWID",
    # How many products hold a term, for the common terms; what is not here is rare.
    "CREATE TABLE counts(term TEXT PRIMARY KEY, products INTEGER NOT NULL) WITHOUT ROWID",
)
# Whom the data must be credited to. Made when a file is opened for writing: files of earlier versions have none.
CREDITS = "CREATE TABLE IF NOT EXISTS credits(text TEXT PRIMARY KEY) WITHOUT ROWID"
# The terms come ready: signs that are not ASCII belong to words, and spaces part them.
INDEX_OF_WORDS = (
    f"CREATE VIRTUAL TABLE {FTS} USING fts5(terms, content='', detail='none', columnsize=0, tokenize='ascii')"
)
MOST_CHARS = 500  # of a text of a product; what is longer is no name


@dataclass(frozen=True, slots=True)
class Entry:
    """A product as it is taken in, with the prices known of it."""

    product: Product
    prices: tuple[Listing, ...] = ()


def entry_terms(product: Product) -> list[str]:
    """What a product is found by: its names, brand, model, size and category."""
    parts = (product.title, product.title_other, product.brand, product.model, product.size, product.category)
    return terms(" | ".join(dict.fromkeys(part for part in parts if part)))


def product_row(entry: Entry) -> tuple[object, ...]:
    product = entry.product
    texts = (product.title, product.title_other, product.brand, product.model, product.category, product.size)
    return (int(product.gtin or 0), *(text[:MOST_CHARS] for text in texts), product.language)


def product_of(row: Sequence[Any]) -> Product:
    """The product of a row: its number, then the columns `PRODUCT`."""
    number, gtin, title, other, brand, model, category, size, language = row
    return Product(str(number), title, f"{gtin:014d}" if gtin else "", other, brand, model, category, size, language)


def price_row(price: Listing) -> tuple[object, ...]:
    shipping = price.shipping.amount_minor if price.shipping else None
    coupon = price.coupon.amount_minor if price.coupon else None
    seen_s = price.seen_ns // 1_000_000_000
    return (seen_s, price.price.amount_minor, price.price.currency, shipping, coupon, price.url[:MOST_CHARS])


def listing(product: Product, row: Sequence[Any]) -> Listing:
    source, seller, price, currency, shipping, coupon, url, seen_s = row
    return Listing(
        source=source,
        seller=seller,
        title=product.title,
        price=Money(price, currency),
        shipping=None if shipping is None else Money(shipping, currency),
        coupon=None if coupon is None else Money(coupon, currency),
        url=url,
        seen_ns=seen_s * 1_000_000_000,
        gtin=product.gtin,
        brand=product.brand,
        size=product.size,
    )
