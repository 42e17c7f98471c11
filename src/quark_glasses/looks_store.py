"""The looks of products in one SQLite file that only the wearer's user can read, see `core.vision.lookalike`.

They are learned from what the wearer saw, so they are as private as that. A crash leaves the file as it was before or after a change
(write-ahead log). A file that cannot be read is moved aside as it is, `warn` is told, and a new one begun: what was learned comes back
with use. Rows that are damaged on their own are left out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from quark_glasses.core.vision.lookalike import EACH, MOST, Alike, Look, Lookalikes, Vector
from quark_glasses.private_sqlite import Table, opened
from quark_glasses.sqlite_errors import sqlite_told

_told = partial(sqlite_told, damaged="is damaged", mend="Start the glasses again: they move it aside")

FILE = "looks.db"
WIDEST = 8192  # numbers of a vector
COLUMNS = "number, product_id, model, vector"
_TABLE = Table(
    "looks",
    """CREATE TABLE IF NOT EXISTS looks(
    number INTEGER PRIMARY KEY, product_id TEXT NOT NULL, model TEXT NOT NULL, vector BLOB NOT NULL)""",
    tuple(COLUMNS.split(", ")),
    version=1,
    synchronous="NORMAL",
    anew="looks are learned anew",
)


class LooksStore:
    """Looks in `folder`/looks.db; usable from several threads. One process owns the file.

    Raises `StorageFull` where the folder cannot be written, and `InvalidInput` for a file of a later version. `most` and `each` bound
    the looks in all and of one product; `warn` gets one line for a person.
    """

    def __init__(
        self, folder: Path, *, most: int = MOST, each: int = EACH, warn: Callable[[str], None] | None = None
    ) -> None:
        self.path = folder / FILE
        self._warn = warn or (lambda text: None)
        self._lock = threading.Lock()
        self._held = Lookalikes(most, each)
        with _told(self.path):
            folder.mkdir(parents=True, exist_ok=True)
            self._base = opened(self.path, _TABLE, self._warn)
            self._read()

    def __len__(self) -> int:
        with self._lock:
            return len(self._held)

    def close(self) -> None:
        with self._lock:
            self._base.close()

    def learn(self, product_id: str, looks: Sequence[float] | Vector, model: str) -> None:
        """Keep how a product looks; only where its code was read in the same picture. Raises `InvalidInput`, `StorageFull`."""
        with self._lock:
            change = self._held.plan(product_id, looks, model)
            look = change.look
            with _told(self.path), self._base:
                self._base.executemany("DELETE FROM looks WHERE number = ?", [(number,) for number in change.gone])
                row = (look.number, look.product_id, look.model, look.vector.astype("<f2").tobytes())
                self._base.execute(f"INSERT INTO looks({COLUMNS}) VALUES (?, ?, ?, ?)", row)
            self._held.take(change)

    def nearest(self, looks: Sequence[float] | Vector, model: str, k: int = 5) -> tuple[Alike, ...]:
        """The products that look most alike, the nearest first; `core.vision.lookalike.judged` says whether one is sure."""
        with self._lock:
            return self._held.nearest(looks, model, k)

    def forget(self, product_id: str) -> int:
        """Let go the looks of a product; how many."""
        with self._lock:
            with _told(self.path), self._base:
                self._base.execute("DELETE FROM looks WHERE product_id = ?", (product_id,))
            return len(self._held.forget(product_id))

    def clear(self) -> None:
        """Let go everything."""
        with self._lock:
            with _told(self.path), self._base:
                self._base.execute("DELETE FROM looks")
            self._held.restore(())

    def _read(self) -> None:
        """Take in the rows; those that are damaged, or for which there is no room, leave the file too."""
        rows = self._base.execute(f"SELECT {COLUMNS} FROM looks").fetchall()
        looks = [(row[0], _look(*row)) for row in rows]
        broken = [number for number, look in looks if look is None]
        gone = [*broken, *self._held.restore(look for _, look in looks if look is not None)]
        with self._base:
            self._base.executemany("DELETE FROM looks WHERE number = ?", [(number,) for number in gone])
        if broken:
            self._warn(f"{self.path}: {len(broken)} damaged rows were left out")


def _look(number: object, product_id: object, model: object, blob: object) -> Look | None:
    """A row as a look; None where it is damaged."""
    right = isinstance(number, int) and isinstance(product_id, str) and isinstance(model, str)
    if not right or not isinstance(blob, bytes) or len(blob) % 2 or not 0 < len(blob) <= 2 * WIDEST:
        return None
    vector = np.frombuffer(blob, "<f2").astype(np.float16)
    length = float(np.linalg.norm(vector.astype(np.float32)))
    if not 0.98 < length < 1.02:  # also where a number is none
        return None
    return Look(number, product_id, model, vector)  # type: ignore[arg-type]
