"""Making a catalogue file: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.seed import many, seed
from quark_glasses.core.errors import InvalidInput
from quark_glasses.sqlite_errors import sqlite_told

FILE = "catalogue.db"  # in this user's state folder


def make(path: Path, rows: int = 0, number: int = 7) -> int:
    """Make the example catalogue (`rows` 0: its popular products only) in a new file; how many products.

    The same `number` makes the same rows. Raises `InvalidInput` where the file exists, `StorageFull`.
    """
    if path.exists():
        raise InvalidInput(f"{path} exists", "Give another file, or delete this one")
    return filled(path, many(rows, number) if rows else seed(number))


def filled(path: Path, entries: Iterable[Entry]) -> int:
    """Fill a new catalogue beside `path` and move it there once it is whole; how many products."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with sqlite_told(path, damaged="is no catalogue", mend="Delete it and make it again"):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        try:
            store = CatalogueStore(part)
            try:
                rows = store.fill(entries)
            finally:
                store.close()
            part.rename(path)
        finally:
            part.unlink(missing_ok=True)
    return rows
