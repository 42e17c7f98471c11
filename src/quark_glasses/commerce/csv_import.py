"""Products and prices from a CSV file: the sheet a shop keeps, with columns named in English or Chinese."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.importing import Report, clean, decoded, lines, opened, product_code
from quark_glasses.core.commerce.money import Money, written_money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.errors import InvalidInput

COLUMNS = {
    "gtin": "gtin code barcode ean upc isbn 条码 条形码 商品条码",
    "title": "title name product product_name 名称 商品名称 品名 商品名",
    "title_other": "title_en name_en title_other product_name_en 英文名 英文名称",
    "brand": "brand brands 品牌",
    "model": "model 型号",
    "category": "category categories 分类 类别 类目",
    "size": "size quantity net_content 规格 净含量",
    "price": "price 价格 售价 单价 零售价",
    "currency": "currency 币种",
    "shipping": "shipping 运费 邮费",
    "seller": "seller shop store 店铺 商家 门店",
    "url": "url link 链接",
    "date": "date seen updated 日期 时间",
}
_NAMES = {name: column for column, names in COLUMNS.items() for name in names.split()}
_LOOKED_AT = 65_536  # bytes, to tell the encoding and the separator


def import_csv(
    store: CatalogueStore, path: Path, *, source: str = "import", now_ns: int = 0, currency: str = "CNY"
) -> Report:
    """Take a CSV file (or .csv.gz) into a catalogue, a row at a time; bad rows are told and left out.

    UTF-8 or GB 18030; separated by commas, semicolons or tabs. A row needs a name. A price needs nothing else; without
    a date it was seen at `now_ns`, without a currency it is in `currency`. Raises `InvalidInput` for a file without a
    column of names.
    """
    report = Report()
    with opened(path) as file:
        head = file.read(_LOOKED_AT)
        file.seek(0)
        encoding = _encoding(head)
        text = (line for _, line in decoded(lines(file, report), encoding, report))
        first = head.decode(encoding, "replace").split("\n", 1)[0]
        rows = csv.reader(text, delimiter=max(",;\t", key=first.count))
        store.add(_entries(rows, report, source, now_ns, currency))
    return report


def _encoding(head: bytes) -> str:
    try:
        head[: head.rfind(b"\n") + 1].decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8-sig" if head.startswith(b"\xef\xbb\xbf") else "utf-8"


def _entries(rows: Iterable[list[str]], report: Report, source: str, now_ns: int, currency: str) -> Iterator[Entry]:
    numbered = _read(rows, report)
    columns = _columns(next(numbered, (0, []))[1])
    for number, row in numbered:
        cells = {column: clean(row[place]) for column, place in columns.items() if place < len(row)}
        if not any(cells.values()):
            continue
        try:
            entry = _entry(cells, source, now_ns, currency)
        except InvalidInput as error:
            report.refuse(number, error.what)
            continue
        report.taken += 1
        yield entry


def _read(rows: Iterable[list[str]], report: Report) -> Iterator[tuple[int, list[str]]]:
    """Rows with their numbers; what the reader cannot part into cells is refused."""
    reader = iter(rows)
    number = 0
    while True:
        number += 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            report.refuse(number, str(error))


def _columns(head: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, name in enumerate(head):
        column = _NAMES.get(re.sub(r"[\s\-]+", "_", name.strip().lower().lstrip("\ufeff")))
        if column:
            found.setdefault(column, place)
    if "title" not in found:
        raise InvalidInput("the file has no column of names", "Name a column 'title' or 商品名称 in the first line")
    return found


def _entry(cells: dict[str, str], source: str, now_ns: int, currency: str) -> Entry:
    title = cells["title"] if cells.get("title") else ""
    if not title:
        raise InvalidInput("the product has no name", "Fill in the column of names")
    product = Product(
        id="", title=title, gtin=product_code(cells.get("gtin", "")), title_other=cells.get("title_other", ""),
        brand=cells.get("brand", ""), model=cells.get("model", ""), category=cells.get("category", ""),
        size=cells.get("size", ""), language=language_of(title),
    )  # fmt: skip
    if not cells.get("price"):
        return Entry(product)
    price = _money(cells["price"], cells.get("currency") or currency)
    shipping = _money(cells["shipping"], price.currency) if cells.get("shipping") else None
    seller = cells.get("seller") or source
    seen_ns = _time(cells.get("date", "")) or now_ns
    url = cells.get("url", "") if cells.get("url", "").startswith(("https://", "http://")) else ""
    return Entry(product, (Listing(source, seller, title, price, shipping, url=url, seen_ns=seen_ns),))


def _money(text: str, currency: str) -> Money:
    found = written_money(text, currency.upper())
    if found.amount_minor < 0:
        raise InvalidInput(f"the price {text[:20]} is below zero", "Correct it")
    return found


def _time(text: str) -> int:
    """Unix nanoseconds of a date or time (UTC unless it says else); 0 for none. Raises `InvalidInput`."""
    if not text:
        return 0
    try:
        when = datetime.fromisoformat(text.replace("/", "-"))
        return max(0, int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp())) * 1_000_000_000
    except (ValueError, OverflowError, OSError) as error:
        raise InvalidInput(f"'{text[:20]}' is no date", "Write it as 2026-05-31") from error


def language_of(text: str) -> str:
    """The language of a name: Chinese where it has Chinese characters, otherwise English."""
    return "zh" if re.search(r"[\u3400-\u9fff]", text) else "en"
