"""The built-in catalogue: products, their codes and price history in one SQLite file, made for millions of rows.

Search without a score over everything: rows are kept with the popular ones first, so the first rows that hold every
word asked for are good ones, and only those few are read and ranked. The full-text index holds bare row numbers (FTS5,
no text, no places): the terms come from `core.commerce.terms`, so Chinese needs no word list. SQLite's cache is bounded
and the file is not mapped.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from quark_glasses.commerce.catalogue_rows import (
    CREDITS,
    FTS,
    INDEX_OF_WORDS,
    PRODUCT,
    TABLES,
    Entry,
    entry_terms,
    listing,
    price_row,
    product_of,
    product_row,
)
from quark_glasses.commerce.catalogue_search import Search
from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.gtin import gtin14, inner
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, PricePoint, Product
from quark_glasses.core.errors import InvalidInput
from quark_glasses.sqlite_errors import sqlite_told

_told = partial(sqlite_told, damaged="is no catalogue, or damaged", mend="Delete it and import again")

VERSION = 1
BUSY_MS = 3000  # how long another process may hold the file
CACHE_KB = 16 * 1024  # of pages, for reading
BULK_CACHE_KB = 128 * 1024  # while a whole catalogue is written
BATCH = 10_000  # rows of one transaction
KEPT_SELLERS = 4096
MOST = 200  # products or offers of one answer


class CatalogueStore:
    """`Catalogue` in the file `path`; usable from several threads. `read_only` opens a file that exists.

    Raises `StorageFull` where the file cannot be used, and `InvalidInput` for one that is damaged or of a later
    version.
    """

    def __init__(self, path: Path, *, read_only: bool = False, name: str = "catalogue") -> None:
        self.path, self.name = path, name
        self._lock = threading.RLock()
        with _told(path):
            if not read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
            mode = "ro" if read_only else "rwc"
            self._base = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
            )
            try:
                self._set_up(read_only)
            except BaseException:
                self._base.close()
                raise
        self._search = Search(self._base)
        self._sellers: dict[tuple[str, str], int] = {}  # their rows, while prices are taken in

    def close(self) -> None:
        with self._lock:
            self._base.close()

    def __len__(self) -> int:
        with self._lock, _told(self.path):
            return int(self._base.execute("SELECT count(*) FROM products").fetchone()[0])

    def lookup(self, *, code: str = "", text: str = "", limit: int = 10) -> Sequence[Found]:
        """By a code: the product, or for a case of goods the piece in it (score 0.9). By text: the best `limit`."""
        limit = max(1, min(limit, MOST))
        with self._lock, _told(self.path):
            if code:
                return self._by_code(gtin14(code))
            return self._search.by_text(text, limit) if text.strip() else ()

    def offers(self, product: Product, limit: int = 10) -> Sequence[Listing]:
        """The newest price of each seller, the cheapest first; () for a foreign product whose code is not here."""
        with self._lock, _told(self.path):
            row = self._row_of(product)
            rows = self._base.execute(
                "SELECT s.source, s.name, p.price, p.currency, p.shipping, p.coupon, p.url, max(p.seen_s) "
                "FROM prices p JOIN sellers s ON s.id = p.seller WHERE p.product = ? "
                "GROUP BY p.seller ORDER BY p.price LIMIT ?",
                (row, max(1, min(limit, MOST))),
            )
            return tuple(listing(product, each) for each in rows)

    def history(self, product: Product, most: int = 400) -> Sequence[PricePoint]:
        """Every price known of a product, the oldest first; at most the newest `most`."""
        with self._lock, _told(self.path):
            rows = self._base.execute(
                "SELECT s.name, p.price, p.currency, p.seen_s FROM prices p JOIN sellers s ON s.id = p.seller "
                "WHERE p.product = ? ORDER BY p.seen_s DESC LIMIT ?",
                (self._row_of(product), most),
            ).fetchall()
        return tuple(PricePoint(r[0], Money(r[1], r[2]), r[3] * 1_000_000_000) for r in reversed(rows))

    def credits(self) -> tuple[str, ...]:
        """Whom the data must be credited to, as its licences ask."""
        with self._lock, _told(self.path):
            if not self._base.execute("SELECT 1 FROM sqlite_master WHERE name = 'credits'").fetchone():
                return ()
            return tuple(row[0] for row in self._base.execute("SELECT text FROM credits ORDER BY text"))

    def credit(self, text: str) -> None:
        """Credit somebody from now on."""
        with self._lock, _told(self.path):
            self._base.execute("INSERT OR IGNORE INTO credits(text) VALUES (?)", (text,))

    def sources(self) -> Sequence[tuple[str, int, int, int]]:
        """Where prices come from: (source, sellers, prices, time of the newest as Unix ns), by name."""
        with self._lock, _told(self.path):
            rows = self._base.execute(
                "SELECT s.source, count(DISTINCT p.seller), count(*), max(p.seen_s) FROM prices p "
                "JOIN sellers s ON s.id = p.seller GROUP BY s.source ORDER BY s.source"
            )
            return [(row[0], row[1], row[2], row[3] * 1_000_000_000) for row in rows]

    def add(self, entries: Iterable[Entry]) -> int:
        """Take in products and prices; how many. One with a known code is brought up to date, its prices are added.

        Bounded memory: a transaction every `BATCH` rows. Raises `StorageFull` and keeps the batches that were complete.
        """
        taken = 0
        with self._lock, _told(self.path):
            for batch in _batches(entries):
                with self._transaction():
                    for entry in batch:
                        self._put(entry)
                taken += len(batch)
            self._search.count()
        return taken

    def fill(self, entries: Iterable[Entry]) -> int:
        """Fill an empty catalogue, far faster than `add`; the most popular first.

        Raises `InvalidInput` where it is not empty. The codes must differ. A fill that was cut leaves an empty or
        unusable file: delete it.
        """
        with self._lock, _told(self.path):
            if self._base.execute("SELECT 1 FROM products LIMIT 1").fetchone():
                raise InvalidInput(
                    f"{self.path} already holds products", "Give the path of a new file, or add to this one"
                )
            self._base.execute(f"PRAGMA cache_size = -{BULK_CACHE_KB}")
            self._base.execute("PRAGMA journal_mode = MEMORY")
            self._base.execute("PRAGMA synchronous = OFF")
            row = 0
            for batch in _batches(entries):
                with self._transaction():
                    row = self._pour(batch, row)
            with self._transaction():
                self._base.execute(
                    "INSERT INTO codes(gtin, product) SELECT gtin, id FROM products WHERE gtin > 0 ORDER BY gtin"
                )
            self._base.execute(f"INSERT INTO {FTS}({FTS}) VALUES ('optimize')")
            self._search.count()
            self._base.execute("PRAGMA journal_mode = DELETE")  # opens for reading where nothing can be written
            self._base.execute("PRAGMA synchronous = NORMAL")
            self._base.execute(f"PRAGMA cache_size = -{CACHE_KB}")
            return row

    def _pour(self, batch: Sequence[Entry], row: int) -> int:
        numbered = list(enumerate(batch, row + 1))
        marks = ", ".join("?" * len(PRODUCT))
        self._base.executemany(
            f"INSERT INTO products(id, {', '.join(PRODUCT)}) VALUES (?, {marks})",
            ((number, *product_row(entry)) for number, entry in numbered),
        )
        self._base.executemany(
            f"INSERT INTO {FTS}(rowid, terms) VALUES (?, ?)",
            ((number, " ".join(entry_terms(entry.product))) for number, entry in numbered),
        )
        self._prices((number, price) for number, entry in numbered for price in entry.prices)
        return row + len(batch)

    def _put(self, entry: Entry) -> None:
        code = int(entry.product.gtin or 0)
        known = self._base.execute("SELECT product FROM codes WHERE gtin = ?", (code,)).fetchone() if code else None
        if known:
            row = known[0]
            old = self._base.execute(f"SELECT id, {', '.join(PRODUCT)} FROM products WHERE id = ?", (row,)).fetchone()
            self._base.execute(
                f"INSERT INTO {FTS}({FTS}, rowid, terms) VALUES ('delete', ?, ?)",
                (row, " ".join(entry_terms(product_of(old)))),
            )
            names = ", ".join(f"{name} = ?" for name in PRODUCT)
            self._base.execute(f"UPDATE products SET {names} WHERE id = ?", (*product_row(entry), row))
        else:
            marks = ", ".join("?" * len(PRODUCT))
            made = self._base.execute(
                f"INSERT INTO products({', '.join(PRODUCT)}) VALUES ({marks})", product_row(entry)
            )
            row = made.lastrowid
            if code:
                self._base.execute("INSERT INTO codes(gtin, product) VALUES (?, ?)", (code, row))
        self._base.execute(
            f"INSERT INTO {FTS}(rowid, terms) VALUES (?, ?)", (row, " ".join(entry_terms(entry.product)))
        )
        self._prices((row, price) for price in entry.prices)

    def _prices(self, prices: Iterable[tuple[int, Listing]]) -> None:
        self._base.executemany(
            "INSERT OR REPLACE INTO prices(product, seller, seen_s, price, currency, shipping, coupon, url) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((row, self._seller(price), *price_row(price)) for row, price in prices),
        )

    def _seller(self, price: Listing) -> int:
        key = (price.source, price.seller)
        if key in self._sellers:
            return self._sellers[key]
        found = self._base.execute("SELECT id FROM sellers WHERE source = ? AND name = ?", key).fetchone()
        if found:
            number = int(found[0])
        else:
            made = self._base.execute("INSERT INTO sellers(source, name) VALUES (?, ?)", key)
            number = int(made.lastrowid or 0)
        if len(self._sellers) >= KEPT_SELLERS:
            self._sellers.clear()
        self._sellers[key] = number
        return number

    def _by_code(self, code: str) -> Sequence[Found]:
        for number, score in ((code, 1.0), (inner(code), 0.9)):
            row = self._base.execute(
                f"SELECT p.id, {', '.join('p.' + name for name in PRODUCT)} FROM codes c "
                "JOIN products p ON p.id = c.product WHERE c.gtin = ?",
                (int(number),),
            ).fetchone()
            if row:
                return (Found(product_of(row), score, MatchedBy.CODE),)
        return ()

    def _row_of(self, product: Product) -> int:
        """The row of a product of ours, or of one of another catalogue with the same code; 0 for none."""
        if product.gtin:
            found = self._base.execute(
                "SELECT product FROM codes WHERE gtin = ?", (int(gtin14(product.gtin)),)
            ).fetchone()
            return int(found[0]) if found else 0
        return int(product.id) if product.id.isascii() and product.id.isdigit() and len(product.id) < 16 else 0

    def _set_up(self, read_only: bool) -> None:
        base = self._base
        base.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        base.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise InvalidInput(
                f"{self.path} was written by a later version", "Update quark_glasses, or move the file away"
            )
        if read_only:
            if version != VERSION:
                raise InvalidInput(f"{self.path} is no catalogue", "Make one: quark catalogue make")
            return
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = NORMAL")
        if version == 0:
            if base.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
                raise InvalidInput(f"{self.path} is a file of another program", "Give the path of a new file")
            for statement in (*TABLES, INDEX_OF_WORDS):
                base.execute(statement)
            base.execute(f"PRAGMA user_version = {VERSION}")
        base.execute(CREDITS)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            self._sellers.clear()  # some of them may be gone
            raise
        self._base.execute("COMMIT")


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    batch: list[Entry] = []
    for entry in entries:
        batch.append(entry)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
