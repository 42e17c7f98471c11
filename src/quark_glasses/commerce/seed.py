"""The example catalogue: plausible products with variants, sizes, codes and price history, the same for the same seed.

The names are of things that shops sell, so that the glasses have something to find where no real catalogue was
imported; prices are plausible, not anybody's. Codes begin with 952, which GS1 keeps for examples (General
Specifications 1.4.2): no code of a real product is among them. All sellers have the source "example".
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

import yaml

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.commerce.seed_tail import tail
from quark_glasses.core.commerce.gtin import check_digit
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.size import find_size

PREFIX = "952"
SOURCE = "example"
SELLERS = ("青禾超市", "云集百货", "南街便利店", "Harbour Market", "四季优选")
NEWEST_S = 1_780_272_000  # 2026-06-01 00:00 UTC: when the newest prices were "seen"
WEEK_S = 7 * 86_400
WEEKS = 6  # of history of the popular products
PACKS = (2, 6)  # plain sizes are also sold in so many
PIECES = {"片", "抽", "颗", "支", "枚", "节"}


class Kind(NamedTuple):
    """One line of the list of words: a brand's product with its variants and sizes; names are (zh, en)."""

    category: tuple[str, str]
    brand: tuple[str, str]
    product: tuple[str, str]
    variants: tuple[tuple[str, str], ...]
    sizes: tuple[str, ...]
    price: int


def seed(number: int = 7) -> Iterator[Entry]:
    """The popular products, over 2,000, each with several sellers and `WEEKS` weeks of prices."""
    rng = random.Random(number)
    serial = 0
    for kind in kinds():
        base = find_size(kind.sizes[0])
        for variant in kind.variants:
            factor = 1.0 if len(kind.sizes) > 1 else 1.0 + rng.random()
            for size in sizes(kind):
                serial += 1
                amount = find_size(size)
                share = amount.total_milli / base.total_milli if amount and base and amount.unit == base.unit else 1.6
                price = max(100, round(kind.price * factor * share**0.86 / 10) * 10)
                product = _product(kind, variant, size, code(serial))
                yield Entry(product, tuple(_prices(product, price, rng)))


def many(rows: int, number: int = 7) -> Iterator[Entry]:
    """So many products: the popular ones, then the long tail of others with a price or a few."""
    head = sum(1 for _ in seed(number))
    return islice(chain(seed(number), tail(head + 1, number, code, _listing)), rows)


@lru_cache(maxsize=1)
def kinds() -> tuple[Kind, ...]:
    words = yaml.safe_load(Path(__file__).with_name("seed_words.yaml").read_text("utf-8"))
    return tuple(_kind(category, line) for category, lines in words.items() for line in lines)


def sizes(kind: Kind) -> list[str]:
    """The sizes of a kind; plain amounts also in packs, since shops sell them and a price must not mix them up."""
    plain = [size for size in kind.sizes if "*" not in size and find_size(size) and "piece" not in size]
    return [
        *kind.sizes,
        *(f"{size}*{count}" for count in PACKS for size in plain if f"{size}*{count}" not in kind.sizes),
    ]


def code(serial: int) -> str:
    """The 14 digits of the product with a serial number below 10^9; spread so that neighbours do not look alike."""
    body = f"0{PREFIX}{serial * 387_420_489 % 1_000_000_000:09d}"
    return body + str(check_digit(body))


def _kind(category: str, line: str) -> Kind:
    brand, product, variants, sizes, price = line.split(" | ")
    names = tuple(map(_pair, variants.split(", ")))
    return Kind(_pair(category), _pair(brand), _pair(product), names, tuple(sizes.split(", ")), int(price))


def _pair(text: str) -> tuple[str, str]:
    chinese, english = text.split("/", 1)
    return chinese, english


def _product(kind: Kind, variant: tuple[str, str], size: str, gtin: str) -> Product:
    chinese, english = _size_names(size)
    brand = kind.brand[0] if kind.brand[0] == kind.brand[1] else f"{kind.brand[0]} {kind.brand[1]}"
    return Product(
        id="",
        title=f"{kind.brand[0]} {kind.product[0]} {variant[0]} {chinese}".strip(),
        gtin=gtin,
        title_other=f"{kind.brand[1]} {kind.product[1]} {variant[1]} {english}".strip(),
        brand=brand,
        category="/".join(kind.category),
        size="" if "/" in size or size == "1 piece" else size.replace(" ", ""),
    )


def _size_names(size: str) -> tuple[str, str]:
    """A size as a Chinese and as an English title has it: "330ml*24", "24 x 330 ml"."""
    if "/" in size:
        return _pair(size)
    if size == "1 piece":
        return "", ""
    each, _, count = size.partition("*")
    for sign in PIECES:
        each_english = each.replace(sign, " pcs") if sign in each else each
        if sign in each:
            break
    return size.replace(" ", ""), f"{count} x {each_english}" if count else each_english


def _prices(product: Product, price: int, rng: random.Random) -> Iterator[Listing]:
    """Two to four sellers, each with its own level and with a sale now and then."""
    for seller in rng.sample(SELLERS, rng.randint(2, 4)):
        level = 0.9 + rng.random() * 0.3
        for week in reversed(range(WEEKS)):
            sale = 0.8 if rng.random() < 0.12 else 1.0
            asked = max(50, round(price * level * sale * (1 - 0.004 * week) / 10) * 10)
            yield _listing(product, seller, asked, NEWEST_S - week * WEEK_S, rng.choice((0, 0, 600, 1000)))


def _listing(product: Product, seller: str, price: int, seen_s: int, shipping: int) -> Listing:
    return Listing(
        SOURCE, seller, product.title, Money(price, "CNY"), Money(shipping, "CNY"), seen_ns=seen_s * 1_000_000_000,
        gtin=product.gtin, brand=product.brand, size=product.size,
    )  # fmt: skip
