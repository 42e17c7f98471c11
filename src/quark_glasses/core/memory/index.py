"""Full-text index of the wearer's memories, kept in the process: SQLite's FTS5 over the terms of `words`.

It is made anew from the entries at each start (2000 of them take a tenth of a second), so it can never disagree with them, and
what is forgotten leaves no trace of its words in a file.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterable

from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.memory.words import query_terms, terms

CANDIDATES = 64  # entries that share words with the question, the best by BM25, which are then weighed one by one


class WordIndex:
    """Which entries share words with a question."""

    def __init__(self) -> None:
        self._base = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            self._base.execute("CREATE VIRTUAL TABLE words USING fts5(terms, id UNINDEXED, tokenize = 'ascii')")
        except sqlite3.OperationalError as error:
            fix = "Use a Python whose sqlite3 has FTS5, as those of Debian, Ubuntu and python.org do"
            raise BackendUnavailable(f"this SQLite has no full-text search: {error}", fix) from error
        self._base.execute("CREATE VIRTUAL TABLE counts USING fts5vocab(words, row)")
        self._rows: dict[str, int] = {}
        self._terms: dict[str, frozenset[str]] = {}

    def close(self) -> None:
        self._base.close()

    def add(self, rows: Iterable[tuple[str, str]]) -> None:
        """Take in (id, text) rows; an id that is known is taken in anew."""
        self._base.execute("BEGIN")
        for key, text in rows:
            self.remove([key])
            found = terms(text)
            cursor = self._base.execute("INSERT INTO words(terms, id) VALUES (?, ?)", (" ".join(found), key))
            self._rows[key] = int(cursor.lastrowid or 0)
            self._terms[key] = frozenset(found)
        self._base.execute("COMMIT")

    def remove(self, keys: Iterable[str]) -> None:
        for key in keys:
            row = self._rows.pop(key, None)
            self._terms.pop(key, None)
            if row is not None:
                self._base.execute("DELETE FROM words WHERE rowid = ?", (row,))

    def search(self, question: str) -> dict[str, float]:
        """Entries that share words with the question -> how much of it they cover, 0..1, rare words weighing more."""
        asked = query_terms(question)
        if not asked or not self._rows:
            return {}
        wanted = " OR ".join(f'"{term}"' for term in asked)
        rows = self._base.execute(
            "SELECT id FROM words WHERE words MATCH ? ORDER BY rank, rowid DESC LIMIT ?",
            (f"terms : ({wanted})", CANDIDATES),
        )
        candidates = [str(key) for (key,) in rows]
        weights = {term: self._weight(term) for term in asked}
        whole = sum(weights.values())
        return {
            key: round(sum(weight for term, weight in weights.items() if term in self._terms[key]) / whole, 4)
            for key in candidates
        }

    def _weight(self, term: str) -> float:
        """Inverse document frequency."""
        found = self._base.execute("SELECT doc FROM counts WHERE term = ?", (term,)).fetchone()
        return math.log(1.0 + len(self._rows) / (1.0 + (found[0] if found else 0.0)))
