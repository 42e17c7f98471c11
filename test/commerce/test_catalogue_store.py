"""The built-in catalogue as a wearer and a shop know it: found by code and by words, prices with their history."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.seed import many, seed
from quark_glasses.core.commerce.gtin import check_digit, is_gtin
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.errors import GlassesError, InvalidInput

DAY = 86_400 * 1_000_000_000


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CatalogueStore]:
    store = CatalogueStore(tmp_path_factory.mktemp("catalogue") / "example.db")
    store.fill(many(6000))
    yield store
    store.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CatalogueStore]:
    made = CatalogueStore(tmp_path / "catalogue.db")
    yield made
    made.close()


def priced(title: str, gtin: str, price: int, day: int, seller: str = "青禾超市") -> Entry:
    product = Product("", title, gtin)
    return Entry(product, (Listing("shop", seller, title, Money(price, "CNY"), seen_ns=day * DAY),))


def test_the_example_has_over_two_thousand_products_with_valid_codes_and_history() -> None:
    entries = list(seed())
    codes = [entry.product.gtin for entry in entries]
    assert len(entries) >= 2000
    assert len(set(codes)) == len(codes)
    assert all(is_gtin(code) and code[1:4] == "952" for code in codes)  # no code of a real product
    assert {entry.product.category.split("/")[1] for entry in entries} >= {
        "beverages",
        "cosmetics",
        "electronics",
        "books",
    }
    assert all(len({price.seen_ns for price in entry.prices}) >= 4 for entry in entries)
    assert all(price.price.amount_minor > 0 for entry in entries for price in entry.prices)
    assert entries == list(seed())
    assert len({(entry.product.title, entry.product.size) for entry in entries}) == len(entries)


def test_a_code_finds_its_product_and_a_case_the_piece_in_it(example: CatalogueStore) -> None:
    product = next(seed()).product
    for code in (product.gtin, product.gtin[1:]):
        (found,) = example.lookup(code=code)
        assert (found.product.title, found.score) == (product.title, 1.0)
    body = "1" + product.gtin[1:13]
    (found,) = example.lookup(code=body + str(check_digit(body)))
    assert found.product.title == product.title
    assert found.score < 1.0
    assert example.lookup(code="6901234567892") == ()
    with pytest.raises(InvalidInput):
        example.lookup(code="6901234567890")


@pytest.mark.parametrize(
    ("asked", "brand", "words"),
    [
        ("农夫山泉矿泉水多少钱", "农夫山泉", "水"),
        ("農夫山泉 1.5升", "农夫山泉", "1.5l"),
        ("coca cola zero half a litre 0.5l", "可口可乐", "零度"),
        ("Sony WH1000XM5", "索尼", "WH-1000XM5"),
        ("三体", "重庆出版社", "三体"),
        ("lancome genifique 50ml", "兰蔻", "50ml"),
        ("五常长粒香 大米 5公斤", "福临门", "5kg"),
        ("三三三体体 三体 小说", "重庆出版社", "三体"),
        ("harry potter goblet of fire hardcover", "布鲁姆斯伯里", "精装"),
        ("how much is the colgate toothpaste", "高露洁", "牙膏"),
    ],
)
def test_words_find_what_was_meant(example: CatalogueStore, asked: str, brand: str, words: str) -> None:
    best = example.lookup(text=asked)[0].product
    assert brand in best.brand
    assert words in best.title


def test_what_nobody_sells_is_not_found(example: CatalogueStore) -> None:
    for asked in ("unobtainium", "量子", "", "???", "\x00", '" OR *'):
        assert example.lookup(text=asked) == ()


@given(st.text(max_size=80))
def test_any_question_is_answered_or_refused_clearly(example: CatalogueStore, text: str) -> None:
    assert all(0 < found.score <= 1.0 for found in example.lookup(text=text))
    with contextlib.suppress(InvalidInput):
        assert len(example.lookup(code=text)) <= 1


def test_offers_are_the_newest_of_each_seller_and_history_keeps_the_others(store: CatalogueStore) -> None:
    code = "06901234567892"
    store.add([priced("水 550ml", code, 200, 1), priced("水 550ml", code, 150, 1, "云集")])
    store.add([priced("水 550ml", code, 250, 9)])
    product = store.lookup(code=code)[0].product
    assert [(each.seller, each.price.amount_minor, each.seen_ns) for each in store.offers(product)] == [
        ("云集", 150, DAY), ("青禾超市", 250, 9 * DAY),
    ]  # fmt: skip
    assert [point.price.amount_minor for point in store.history(product)][-1] == 250
    assert len(store.history(product)) == 3
    assert store.offers(Product("x", "水", code))[0].seller == "云集"  # the same code in another catalogue
    assert store.offers(Product("taobao-1", "水")) == ()


def test_a_product_that_changed_is_found_by_its_new_name_only(store: CatalogueStore) -> None:
    store.add([priced("旧名字 汽水", "06901234567892", 100, 1)])
    store.add([priced("新招牌 汽水", "06901234567892", 100, 2)])
    assert len(store) == 1
    assert store.lookup(text="旧名字") == ()
    assert store.lookup(text="新招牌")[0].product.title == "新招牌 汽水"


def test_a_catalogue_is_there_when_it_is_opened_again_and_cannot_be_changed_by_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "a folder" / "目录.db"
    store = CatalogueStore(path)
    store.add([priced("水", "06901234567892", 100, 1)])
    store.close()
    reader = CatalogueStore(path, read_only=True)
    assert reader.lookup(text="水")[0].product.gtin == "06901234567892"
    with pytest.raises(GlassesError):
        reader.add([priced("茶", "", 100, 1)])
    reader.close()


def test_files_that_are_no_catalogue_are_left_alone_and_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"not a database, but long enough to be looked at" * 40)
    with pytest.raises(InvalidInput):
        CatalogueStore(broken)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as base:
        base.execute("CREATE TABLE notes(text)")
    base.close()
    with pytest.raises(InvalidInput, match="another program"):
        CatalogueStore(other)
    with pytest.raises(GlassesError):
        CatalogueStore(tmp_path / "none.db", read_only=True)
    later = tmp_path / "later.db"
    with sqlite3.connect(later) as base:
        base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(InvalidInput, match="later version"):
        CatalogueStore(later)


def test_a_full_catalogue_is_not_filled_over(example: CatalogueStore) -> None:
    with pytest.raises(InvalidInput):
        example.fill(seed())
