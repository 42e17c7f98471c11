"""The wearer's shopping list and price watches in one JSON file, written anew and swapped in at each change."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import PricePoint, Product
from quark_glasses.core.commerce.shopping import Watched, WishBook
from quark_glasses.core.commerce.wishes import ListItem, PriceWatch
from quark_glasses.core.errors import InvalidInput
from quark_glasses.stores import write_json

FILE = "wishes.json"
VERSION = 1
MOST_BYTES = 4_000_000


class FileWishes:
    """`WishStore` in a file. Raises `InvalidInput` for one that cannot be read, or was written by a later version."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.book = self._read()

    def write(self, book: WishBook) -> None:
        """Keep this book; raises `StorageFull` and keeps the old one where that fails."""
        rows = {"version": VERSION, **dataclasses.asdict(book)}
        write_json(self._path, rows)
        self.book = book

    def snapshot(self) -> str:
        """The file's content, for who starts from it; "" where there is none."""
        return self._path.read_text("utf-8") if self._path.is_file() else ""

    def _read(self) -> WishBook:
        try:
            if not self._path.is_file():
                return WishBook()
            if self._path.stat().st_size > MOST_BYTES:
                raise ValueError("it is far too long")
            return _book(json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, InvalidInput) as error:
            raise InvalidInput(f"{self._path} cannot be read: {error}", "Mend the file or move it away") from error


def _book(rows: Mapping[str, Any]) -> WishBook:
    if rows["version"] > VERSION:
        raise InvalidInput("it was written by a later version", "Update quark_glasses")
    return WishBook(tuple(map(_item, rows["items"])), tuple(map(_watched, rows["watched"])), int(rows["count"]))


def _item(row: Mapping[str, Any]) -> ListItem:
    return ListItem(**{**row, "price": _money(row["price"])})


def _watched(row: Mapping[str, Any]) -> Watched:
    watch = row["watch"]
    fields = {"product": Product(**watch["product"]), "below": _money(watch["below"]), "last": _money(watch["last"])}
    return Watched(
        PriceWatch(**{**watch, **fields}), _money(row["first"]), _money(row["told"]), tuple(map(_point, row["history"]))
    )


def _point(row: Mapping[str, Any]) -> PricePoint:
    return PricePoint(str(row["seller"]), Money(**row["price"]), int(row["seen_ns"]))


def _money(row: Mapping[str, Any] | None) -> Money | None:
    return None if row is None else Money(**row)
