"""Shops' sheets and the open dump of foods, as they come: other columns, other encodings, broken lines."""

from __future__ import annotations

import contextlib
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.csv_import import import_csv
from quark_glasses.commerce.open_food_facts import import_open_food_facts
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.errors import InvalidInput

CODE = "6901234567892"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CatalogueStore]:
    made = CatalogueStore(tmp_path / "catalogue.db")
    yield made
    made.close()


def test_a_sheet_in_chinese_from_a_spreadsheet(store: CatalogueStore, tmp_path: Path) -> None:
    sheet = tmp_path / "商品.csv"
    sheet.write_bytes(
        f"条码,商品名称,品牌,规格,售价,店铺,日期\n{CODE},农夫山泉饮用水,农夫山泉,550ml,¥2.00,青禾,2026/05/01\n".encode(
            "gb18030"
        )
    )
    report = import_csv(store, sheet)
    assert (report.taken, report.refused) == (1, 0)
    product = store.lookup(code=CODE)[0].product
    assert (product.title, product.brand, product.size) == ("农夫山泉饮用水", "农夫山泉", "550ml")
    (offer,) = store.offers(product)
    assert (offer.seller, offer.price) == ("青禾", Money(200, "CNY"))
    assert offer.seen_ns == 1_777_593_600_000_000_000  # 2026-05-01


def test_a_sheet_in_english_with_semicolons_and_lines_in_cells(store: CatalogueStore, tmp_path: Path) -> None:
    sheet = tmp_path / "goods.csv"
    sheet.write_text('\ufeffBarcode;Name;Price;Currency\n36000291452;"Tissues,\nsoft";3,50;eur\n', "utf-8")
    assert import_csv(store, sheet, now_ns=5_000_000_000).taken == 1
    product = store.lookup(code="036000291452")[0].product  # the zero that the spreadsheet dropped is back
    assert (product.title, product.language) == ("Tissues, soft", "en")
    assert store.offers(product)[0].price == Money(350, "EUR")


def test_bad_rows_are_told_and_the_others_taken(store: CatalogueStore, tmp_path: Path) -> None:
    sheet = tmp_path / "goods.csv"
    rows = [
        f"{CODE},水,2.00",
        "6901234567890,wrong digit,1",
        f"{CODE},,1",
        ",茶,free",
        ",咖啡,-1",
        "2112345678900,称重,5",
        "",
        ",茶,9",
    ]
    sheet.write_text("\n".join(["code,name,price", *rows]), "utf-8")
    report = import_csv(store, sheet)
    assert (report.taken, report.refused, len(store)) == (2, 5, 2)
    assert "6901234567890" in str(report)
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InvalidInput, match="column of names"):
        import_csv(store, other)
    with pytest.raises(InvalidInput):
        import_csv(store, tmp_path / "none.csv")


FOODS = [
    {"code": CODE, "product_name": "Iced tea", "product_name_zh": "冰红茶", "brands": "康师傅,Master Kong",
    "quantity": "500 ml",
     "categories_tags": ["en:beverages", "en:iced-teas"]},
    {"code": "3017620422003", "product_name": "Nutella", "brands": "Ferrero", "quantity": "400 g"},
    {"code": "", "product_name": "no code"}, {"code": "6901234567892"}, {"code": "6901234567890", "product_name":
    "wrong"}, {"code": None, "product_name": ["x"]}, [], "text",
]  # fmt: skip


def test_the_dump_as_json_lines(store: CatalogueStore, tmp_path: Path) -> None:
    dump = tmp_path / "openfoodfacts-products.jsonl.gz"
    text = "\n".join(json.dumps(food, ensure_ascii=False) for food in FOODS) + '\n{"code": "69\n\n'
    dump.write_bytes(gzip.compress(text.encode() + b'{"code": "\xff"}\n'))
    report = import_open_food_facts(store, dump)
    assert (report.taken, report.refused) == (2, 8)
    tea = store.lookup(text="康师傅冰红茶")[0].product
    assert (tea.title, tea.title_other, tea.category, tea.size) == ("冰红茶", "Iced tea", "iced teas", "500 ml")
    assert store.lookup(text="iced tea")[0].product == tea
    assert store.lookup(code="3017620422003")[0].product.brand == "Ferrero"


def test_the_dump_as_a_table_with_tabs(store: CatalogueStore, tmp_path: Path) -> None:
    dump = tmp_path / "en.openfoodfacts.org.products.csv"
    dump.write_text(
        "code\tproduct_name\tbrands\tquantity\n"
        '0003017620422003\tNutella "big\tFerrero\t400 g\n'
        '3017620422003\tNutella "big\tFerrero\t400 g\n1\n',
        "utf-8",
    )
    report = import_open_food_facts(store, dump)
    assert (report.taken, report.refused) == (1, 2)
    assert store.lookup(text="nutella")[0].product.title == 'Nutella "big'
    dump.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InvalidInput, match="product_name"):
        import_open_food_facts(store, dump)
    with pytest.raises(InvalidInput, match=r"\.jsonl"):
        import_open_food_facts(store, tmp_path.joinpath("catalogue.db"))


def test_a_line_without_end_is_skipped(store: CatalogueStore, tmp_path: Path) -> None:
    dump = tmp_path / "dump.jsonl"
    food = json.dumps(FOODS[1]).encode()
    dump.write_bytes(b'{"x": "' + b"a" * 9_000_000 + b'"}\n' + food + b"\n")
    report = import_open_food_facts(store, dump)
    assert (report.taken, report.refused) == (1, 1)


def test_a_packed_file_that_is_cut_is_told(store: CatalogueStore, tmp_path: Path) -> None:
    dump = tmp_path / "dump.jsonl.gz"
    dump.write_bytes(gzip.compress(b"\n".join(json.dumps(FOODS[1]).encode() for _ in range(500)))[:60])
    with pytest.raises(InvalidInput, match="whole file"):
        import_open_food_facts(store, dump)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_sheet_or_a_clear_error(store: CatalogueStore, tmp_path: Path, content: bytes) -> None:
    sheet = tmp_path / "any.csv"
    sheet.write_bytes(b"code,name,price,currency,date,shipping\n" + content)
    with contextlib.suppress(InvalidInput):
        report = import_csv(store, sheet)
        assert report.taken + report.refused <= content.count(b"\n") + content.count(b"\r") + 1
