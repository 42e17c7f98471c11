"""Products from a dump of Open Food Facts: the JSON lines, or the table with tabs, packed or not.

Fields: the project's data dictionary (https://static.openfoodfacts.org/data/data-fields.txt). The database is under the
Open Database License: who shows its products has to say where they come from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.csv_import import language_of
from quark_glasses.commerce.importing import Report, clean, decoded, lines, opened, product_code
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.errors import InvalidInput

CREDIT = "Open Food Facts (ODbL)"
_LANGUAGES = ("zh", "en")  # names that are kept, this one first


def import_open_food_facts(store: CatalogueStore, path: Path) -> Report:
    """Take a dump into a catalogue, a line at a time: `.jsonl`, `.csv` or `.tsv`, each also `.gz`.

    A product needs a valid code and a name; others are refused and counted. Raises `InvalidInput` for a file that is no
    dump.
    """
    report = Report()
    name = path.name.removesuffix(".gz")
    with opened(path) as file:
        text = decoded(lines(file, report), "utf-8", report)
        if name.endswith((".jsonl", ".ndjson")):
            rows = _objects(text, report)
        elif name.endswith((".csv", ".tsv")):
            rows = _table(text, report)
        else:
            raise InvalidInput(
                f"{path.name} is no dump that can be read", "Give a .jsonl, .csv or .tsv file, or one packed as .gz"
            )
        store.credit(CREDIT)
        store.add(_entries(rows, report))
    return report


def _objects(text: Iterable[tuple[int, str]], report: Report) -> Iterator[tuple[int, Mapping[str, object]]]:
    for number, line in text:
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            yield number, found
        else:
            report.refuse(number, "no JSON object")


def _table(text: Iterable[tuple[int, str]], report: Report) -> Iterator[tuple[int, Mapping[str, object]]]:
    """Rows of the table; its signs of quotation mean nothing, as the project writes it."""
    numbered = iter(text)
    head = next(numbered, (0, ""))[1].lstrip("\ufeff").rstrip("\r\n").split("\t")
    if not {"code", "product_name"} <= set(head):
        raise InvalidInput(
            "the table has no columns 'code' and 'product_name'", "Give the table with tabs that the project offers"
        )
    for number, line in numbered:
        row = line.rstrip("\r\n").split("\t")
        if len(row) == len(head):
            yield number, dict(zip(head, row, strict=True))
        else:
            report.refuse(number, f"{len(row)} columns instead of {len(head)}")


def _entries(rows: Iterable[tuple[int, Mapping[str, object]]], report: Report) -> Iterator[Entry]:
    for number, row in rows:
        try:
            product = _product(row)
        except InvalidInput as error:
            report.refuse(number, error.what)
            continue
        report.taken += 1
        yield Entry(product)


def _product(row: Mapping[str, object]) -> Product:
    code = row.get("code")
    gtin = product_code(str(code)) if isinstance(code, str | int) else ""
    if not gtin:
        raise InvalidInput("the product has no code", "It cannot be found by one")
    names = [clean(row.get(f"product_name_{language}")) for language in _LANGUAGES]
    names = list(dict.fromkeys(name for name in (*names, clean(row.get("product_name"))) if name))
    if not names:
        raise InvalidInput("the product has no name", "It would say nothing")
    return Product(
        id="",
        title=names[0],
        gtin=gtin,
        title_other=names[1] if len(names) > 1 else "",
        brand=_first(row.get("brands")),
        category=_category(row.get("categories_tags") or row.get("categories")),
        size=clean(row.get("quantity")),
        language=language_of(names[0]),
    )


def _first(value: object) -> str:
    """The first of names parted by commas, or of a list."""
    if isinstance(value, list):
        value = value[0] if value else ""
    return clean(value).split(",", 1)[0].strip()


def _category(value: object) -> str:
    """The narrowest category without its language: "en:iced-teas" is "iced teas"."""
    parts = value if isinstance(value, list) else clean(value).split(",")
    last = clean(parts[-1]) if parts else ""
    return last.split(":", 1)[-1].replace("-", " ").strip()
