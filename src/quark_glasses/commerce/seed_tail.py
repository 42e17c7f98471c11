"""The long tail of the example catalogue: any number of products of invented brands, for figures at full size."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.core.commerce.product import Listing, Product


class Shelf(NamedTuple):
    """Products of a category and the sizes in which they are sold; no sizes: they have a model and a colour."""

    category: str
    products: tuple[tuple[str, str], ...]
    sizes: tuple[str, ...]


class Words(NamedTuple):
    """What the long tail is made of; names are (zh, en)."""

    characters: str
    syllables: tuple[str, ...]
    looks: tuple[tuple[str, str], ...]
    colours: tuple[tuple[str, str], ...]
    subjects: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    shelves: tuple[Shelf, ...]


_SELLERS = tuple(
    f"{name}{kind}" for name in "东城 西园 北苑 南湖 中关 滨江 龙华 朝阳".split() for kind in ("商行", "旗舰店", "Shop")
)
NEWEST_S = 1_780_272_000
DAY_S = 86_400
BOOKS = 0.06  # share of the products

Names = tuple[str, str]
Item = TypeVar("Item")
Asked = Callable[[Product, str, int, int, int], Listing]


def tail(first: int, number: int, code: Callable[[int], str], asked: Asked) -> Iterator[Entry]:
    """Products without end, with serial numbers from `first`. One in four has more than one price."""
    rng = random.Random(number + 1)
    words = _words()
    serial = first
    while True:
        pick = rng.random()
        if pick < BOOKS:
            product = _book(rng, words, code(serial))
        else:
            product = _made(rng, words, words.shelves[int(pick * 1e6) % len(words.shelves)], code(serial))
        price = 300 + int(20_000 * rng.random() ** 3) * 10
        count = 1 if rng.random() < 0.75 else 3
        yield Entry(
            product,
            tuple(
                asked(
                    product, _one(rng, _SELLERS), price + 10 * int(rng.random() * price / 50), NEWEST_S - day * DAY_S, 0
                )
                for day in range(count)
            ),
        )
        serial += 1


def _made(rng: random.Random, words: Words, shelf: Shelf, gtin: str) -> Product:
    thing, look, brand = _one(rng, shelf.products), _one(rng, words.looks), _brand(rng, words)
    size = _one(rng, shelf.sizes) if shelf.sizes else ""
    colour = ("", "") if size else _one(rng, words.colours)
    model = "" if size else _model(rng)
    mark = f"{model} " if model else ""
    return Product(
        id="",
        title=f"{brand[0]} {look[0]}{thing[0]} {mark}{size or colour[0]}",
        gtin=gtin,
        title_other=f"{brand[1]} {look[1]} {thing[1]} {mark}{size or colour[1]}",
        brand=f"{brand[0]} {brand[1]}",
        model=model,
        category=shelf.category,
        size=size,
    )


def _book(rng: random.Random, words: Words, gtin: str) -> Product:
    (subject, of), (kind, about) = _one(rng, words.subjects), _one(rng, words.kinds)
    brand = _brand(rng, words)
    volume = 1 + int(rng.random() * 40)
    return Product(
        id="",
        title=f"{subject}{kind} 第{volume}卷 {brand[0]}出版社",
        gtin=gtin,
        title_other=f"{about} {of}, volume {volume}, {brand[1]} Press",
        brand=f"{brand[0]}出版社 {brand[1]} Press",
        category="图书/books",
    )


def _brand(rng: random.Random, words: Words) -> Names:
    """A brand of two or three characters or syllables; the same characters always go with the same syllables."""
    count = 2 if rng.random() < 0.4 else 3
    places = [int(rng.random() * len(words.characters)) for _ in range(count)]
    chinese = "".join(words.characters[place] for place in places)
    return chinese, "".join(words.syllables[place % len(words.syllables)] for place in places).capitalize()


def _model(rng: random.Random) -> str:
    letters = "ABCDEFGHKLMNPQRSTVWX"
    return f"{_one(rng, letters)}{_one(rng, letters)}-{100 + int(rng.random() * 900)}{_one(rng, ('', 'A', 'S', 'Pro'))}"


@lru_cache(maxsize=1)
def _words() -> Words:
    read: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    shelves = (Shelf(row["category"], _names(row["products"]), tuple(row["sizes"].split())) for row in read["shelves"])
    return Words(
        read["brand_characters"].replace(" ", ""), tuple(read["brand_syllables"].split()), _names(read["looks"]),
        _names(read["colours"]), _names(read["book_subjects"]), _names(read["book_kinds"]), tuple(shelves),
    )  # fmt: skip


def _names(words: str) -> tuple[Names, ...]:
    return tuple((word.split("/")[0], word.split("/")[1].replace("-", " ")) for word in words.split())


def _one(rng: random.Random, items: Sequence[Item]) -> Item:
    return items[int(rng.random() * len(items))]
