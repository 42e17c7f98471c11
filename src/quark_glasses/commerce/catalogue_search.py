"""Text search in the built-in catalogue: the first rows that hold every word, else those that hold what is rare.

A score over all rows (bm25) would read every row that holds a common word: seconds at millions of rows. Here a question
costs at most a few intersections of lists of row numbers, each cut after some hundred rows, and those rows are ranked
by the words they hold.
"""

from __future__ import annotations

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from quark_glasses.commerce.catalogue_rows import FTS, PRODUCT, entry_terms, product_of
from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.terms import query_terms

RARE = 50  # a term of fewer products is not counted
CANDIDATES = 300  # rows that are read and ranked
VOTING = 5  # rarest terms whose pairs vote where no row holds every term
MOST_PAIRED = 100_000  # products of the rarer term of a pair: two lists without a common row are read to their ends
MOST_ASKED = 16  # terms of a question; the rarest where there are more
WORST = 0.3  # share of what was asked, by weight, that an answer must hold


class Search:
    """Search over a connection that the caller guards against several threads."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base
        query_terms("茶")  # makes the tables that the first question would wait for

    def by_text(self, text: str, limit: int) -> tuple[Found, ...]:
        """The best products for what was asked, the best first; () where nothing is like it."""
        asked = query_terms(text)
        if not asked:
            return ()
        counts = self._counts(asked)
        known = sorted((term for term in asked if counts[term]), key=lambda term: counts[term])[:MOST_ASKED]
        if not known:
            return ()
        rows = self._rows(known, CANDIDATES)
        if not rows:
            rows = self._voted(known, counts)
        return self._ranked(asked, counts, rows, limit)

    def count(self) -> None:
        """Count the products of each common term anew, after rows were added."""
        self._base.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, {FTS}, row)")
        self._base.execute("BEGIN IMMEDIATE")
        self._base.execute("DELETE FROM counts")
        self._base.execute(
            "INSERT INTO counts(term, products) SELECT term, doc FROM vocabulary WHERE doc >= ?", (RARE,)
        )
        self._base.execute("COMMIT")
        self._base.execute("DROP TABLE vocabulary")

    def _counts(self, asked: Sequence[str]) -> dict[str, int]:
        """How many products hold each term: exact for common ones as of the last count, 1 for rare ones, 0 for none."""
        marks = ", ".join("?" * len(asked))
        found = dict(self._base.execute(f"SELECT term, products FROM counts WHERE term IN ({marks})", asked).fetchall())
        return {term: found.get(term) or len(self._rows([term], 1)) for term in asked}

    def _rows(self, every: Iterable[str], limit: int) -> list[int]:
        """The first rows that hold all of these terms."""
        match = " AND ".join(f'"{term}"' for term in every)  # terms are letters and digits only
        found = self._base.execute(f"SELECT rowid FROM {FTS} WHERE {FTS} MATCH ? LIMIT ?", (match, limit))
        return [row[0] for row in found]

    def _voted(self, known: Sequence[str], counts: dict[str, int]) -> list[int]:
        """Rows that hold some of the rarest terms, those that hold the most of what is rare first."""
        held: defaultdict[int, set[str]] = defaultdict(set)
        some = known[:VOTING]
        pairs = [pair for pair in combinations(some, 2) if counts[pair[0]] <= MOST_PAIRED]
        for group in (*pairs, *((term,) for term in some)):
            for row in self._rows(group, CANDIDATES // len(some)):
                held[row].update(group)
        best = sorted(held, key=lambda row: (-sum(_weight(counts[term]) for term in held[row]), row))
        return best[:CANDIDATES]

    def _ranked(
        self, asked: Sequence[str], counts: dict[str, int], rows: Sequence[int], limit: int
    ) -> tuple[Found, ...]:
        """Rows by the share of what was asked that they hold, then by how little else they hold, then as they stand."""
        weights = {term: _weight(counts[term]) for term in asked if counts[term]}
        strange = sum(weights.values()) / len(
            weights
        )  # of a term that no product holds: it tells as much as the others do
        weights |= {term: strange for term in asked if not counts[term]}
        whole = sum(weights.values())
        marks = ", ".join("?" * len(rows))
        read = self._base.execute(f"SELECT id, {', '.join(PRODUCT)} FROM products WHERE id IN ({marks})", rows)
        scored = []
        for row in read:
            product = product_of(row)
            held = set(entry_terms(product))
            share = sum(weight for term, weight in weights.items() if term in held) / whole
            if share >= WORST:
                closeness = len(held & set(asked)) / max(1, len(held))
                scored.append((share * (0.9 + 0.1 * closeness), -row[0], product))
        scored.sort(key=lambda each: each[:2], reverse=True)
        return tuple(Found(product, round(score, 4), MatchedBy.TEXT) for score, _, product in scored[:limit])


def _weight(count: int) -> float:
    """What a term of so many products tells."""
    return 1 / math.log(math.e + count)
