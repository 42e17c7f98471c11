"""The wearer's memories in one SQLite file that only the wearer's user can read.

The file holds the plain rows and nothing else: the index of words is made in the process (`core.memory.index`), so what is
forgotten is gone from the disk. A crash leaves the file as it was before or after a change, never between (write-ahead log, synced
at each change). A file that cannot be read is moved aside as it is, `warn` is told, and a new one begun.

Where there is no file but a `memory.jsonl` beside it, that is taken in: how a replay gives a session its memories, and how
they are moved to other glasses.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.memory.entries import MemoryEntry, from_lines, to_lines
from quark_glasses.core.memory.store import MOST, Embedding, Found, PassingMemories
from quark_glasses.private_sqlite import Table, opened
from quark_glasses.sqlite_errors import sqlite_told

_told = partial(sqlite_told, damaged="is damaged", mend="Start the glasses again: they move it aside")

FILE = "memory.db"
LINES = "memory.jsonl"
COLUMNS = "id, text, kind, language, created_ns, source, utterance_id, trusted, pinned, engine, vector"
_TABLE = Table(
    "memories",
    """CREATE TABLE IF NOT EXISTS memories(
    id TEXT PRIMARY KEY, text TEXT NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, created_ns INTEGER NOT NULL,
    source TEXT NOT NULL, utterance_id TEXT NOT NULL, trusted INTEGER NOT NULL, pinned INTEGER NOT NULL,
    engine TEXT NOT NULL, vector BLOB NOT NULL) WITHOUT ROWID""",
    tuple(COLUMNS.split(", ")),
    version=1,
    synchronous="FULL",
    anew="the memories begin anew",
    autocommit=True,
)


class FileMemories:
    """`MemoryStore` in `folder`/memory.db; usable from several threads and beside another process.

    Raises `StorageFull` where the folder cannot be written, and `InvalidInput` for a file of a later version. `most` bounds the
    entries; `warn` gets one line for a person.
    """

    def __init__(
        self,
        folder: Path,
        *,
        most: int = MOST,
        embedding: Embedding | None = None,
        warn: Callable[[str], None] | None = None,
    ) -> None:
        self.path = folder / FILE
        self._warn = warn or (lambda text: None)
        self._lock = threading.RLock()
        self._kept = PassingMemories(most, embedding, self._warn)
        self._seen = -1  # what SQLite calls the version of the data that we hold
        fresh = not self.path.exists()
        with _told(self.path):
            folder.mkdir(parents=True, exist_ok=True)
            self._base = opened(self.path, _TABLE, self._warn)
        if fresh:
            self._take_in(folder / LINES)
        self._refresh()

    @property
    def embedding(self) -> Embedding | None:
        return self._kept.embedding

    @embedding.setter
    def embedding(self, engine: Embedding | None) -> None:
        self._kept.embedding = engine

    def close(self) -> None:
        with self._lock:
            self._base.close()

    def entries(self) -> Sequence[MemoryEntry]:
        with self._lock:
            self._refresh()
            return self._kept.entries()

    def search(self, question: str, limit: int = 5) -> Sequence[Found]:
        with self._lock:
            self._refresh()
            return self._kept.search(question, limit)

    def add(self, entry: MemoryEntry) -> MemoryEntry:
        with self._lock:
            self._refresh()
            change = self._kept.plan(entry)
            self._write([change.entry], (*change.replaced, *change.dropped))
            self._kept.take(change)
            return change.entry

    def remove(self, ids: Collection[str]) -> int:
        with self._lock:
            self._refresh()
            self._write([], ids)
            return self._kept.remove(ids)

    def clear(self) -> int:
        with self._lock:
            return self.remove([entry.id for entry in self.entries()])

    def catch_up(self, count: int = 16) -> int:
        """Give at most so many entries the vector that they lack; how many got one. It computes: call it from a worker."""
        with self._lock:
            self._refresh()
            todo = self._kept.unembedded()[:count]
        made = [entry for entry in self._kept.embedded(todo) if entry.vector]
        with self._lock:
            self._refresh()
            still = {entry.id for entry in self._kept.entries()}
            made = [entry for entry in made if entry.id in still]
            self._write(made, ())
            self._reload()
        return len(made)

    def snapshot(self) -> str:
        """Everything as JSON lines, the oldest first: what a session starts from, and what `restore` takes."""
        return to_lines(reversed(self.entries()))

    def restore(self, lines: str) -> int:
        """Hold exactly what a snapshot holds; how many. Raises `InvalidInput` and changes nothing where it is none."""
        entries = from_lines(lines)
        with self._lock:
            self._write(entries, [entry.id for entry in self.entries()])
            self._reload()
        return len(entries)

    def _take_in(self, lines: Path) -> None:
        if not lines.is_file():
            return
        try:
            self.restore(lines.read_text("utf-8"))
        except (OSError, ValueError, InvalidInput) as error:
            self._warn(f"{lines} is left alone, since it cannot be read: {error}")

    def _refresh(self) -> None:
        """Read the rows anew where another process changed them."""
        with _told(self.path):
            seen = self._base.execute("PRAGMA data_version").fetchone()[0]
        if seen != self._seen:
            self._reload()
            self._seen = seen

    def _reload(self) -> None:
        with _told(self.path):
            rows = self._base.execute(f"SELECT {COLUMNS} FROM memories ORDER BY created_ns, id").fetchall()
        self._kept.restore(_entry(row) for row in rows)
        self._kept.warm()

    def _write(self, entries: Sequence[MemoryEntry], gone: Collection[str]) -> None:
        with _told(self.path), self._transaction():
            self._base.executemany("DELETE FROM memories WHERE id = ?", [(key,) for key in gone])
            marks = ", ".join("?" * len(COLUMNS.split(",")))
            self._base.executemany(f"INSERT OR REPLACE INTO memories({COLUMNS}) VALUES ({marks})", map(_row, entries))
        if gone:
            with _told(self.path):
                self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the log holds what was forgotten

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")


def _row(entry: MemoryEntry) -> tuple[object, ...]:
    return tuple(getattr(entry, name.strip()) for name in COLUMNS.split(","))


def _entry(row: Sequence[object]) -> MemoryEntry:
    values = dict(zip((name.strip() for name in COLUMNS.split(",")), row, strict=True))
    return MemoryEntry(**{**values, "trusted": bool(values["trusted"]), "pinned": bool(values["pinned"])})  # type: ignore[arg-type]
