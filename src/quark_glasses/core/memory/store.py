"""The wearer's memories: kept within bounds, found by words and, where there is an engine for it, by meaning."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import GlassesError, InvalidInput, StorageFull
from quark_glasses.core.memory.entries import FACT, MemoryEntry, same_words, subject_of
from quark_glasses.core.memory.index import WordIndex

MOST = 2000  # entries, where nobody says otherwise
NEAREST = 0.6  # cosine from which a text is as good an answer as one that has every word of the question
LEAST = 0.2  # score from which an entry has something to do with the question
RANK_OFFSET = 60  # of reciprocal rank fusion: Cormack, Clarke and Büttcher, SIGIR 2009


class Embedding(Protocol):
    """What a store needs of an engine for embeddings; see `backends.api.Embedder`."""

    name: str
    floor: float  # cosine from which two texts have something to do with each other

    def embed(self, texts: Sequence[str], *, question: bool) -> NDArray[np.float32]:
        """One unit vector a text, shape (texts, dimensions)."""
        ...


@dataclass(frozen=True)
class Found:
    """An entry that answers a question, and how well, 0..1."""

    entry: MemoryEntry
    score: float


class MemoryStore(Protocol):
    """Where memories are kept."""

    def entries(self) -> Sequence[MemoryEntry]:
        """All of them, the latest first."""
        ...

    def add(self, entry: MemoryEntry) -> MemoryEntry:
        """Keep one, in the place of an equal text or of an older fact about the same; what was kept."""
        ...

    def remove(self, ids: Collection[str]) -> int:
        """Forget some; how many there were."""
        ...

    def clear(self) -> int:
        """Forget all; how many there were."""
        ...

    def search(self, question: str, limit: int = 5) -> Sequence[Found]:
        """What answers the question, best first, the latest first among equals; () where nothing does."""
        ...


@dataclass(frozen=True)
class Change:
    """What keeping an entry comes to: the entry as it is kept, and what goes for it."""

    entry: MemoryEntry
    replaced: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()  # for want of room


class PassingMemories:
    """Memories that last as long as the process; `FileMemories` keeps the same in a file.

    At most `most` entries: the oldest that is not pinned goes, those that the wearer did not say first, and `warn` is told.
    `embedding` may be set at any time: entries without its vectors are found by their words alone.
    """

    def __init__(
        self, most: int = MOST, embedding: Embedding | None = None, warn: Callable[[str], None] | None = None
    ) -> None:
        self.most = most
        self.embedding = embedding
        self._warn = warn or (lambda text: None)
        self._entries: dict[str, MemoryEntry] = {}
        self._index: WordIndex | None = None  # made at first need

    def entries(self) -> Sequence[MemoryEntry]:
        return sorted(self._entries.values(), key=lambda entry: (-entry.created_ns, entry.id))

    def add(self, entry: MemoryEntry) -> MemoryEntry:
        change = self.plan(entry)
        self.take(change)
        return change.entry

    def remove(self, ids: Collection[str]) -> int:
        known = [key for key in ids if key in self._entries]
        for key in known:
            del self._entries[key]
        if self._index is not None:
            self._index.remove(known)
        return len(known)

    def clear(self) -> int:
        return self.remove(tuple(self._entries))

    def restore(self, entries: Iterable[MemoryEntry]) -> None:
        """Hold exactly these."""
        self._entries = {entry.id: entry for entry in entries}
        if self._index is not None:
            self._index.close()
            self._index = None

    def warm(self) -> None:
        """Make the index of words now, not at the first question: 2000 entries take some 0.2 s."""
        self._words()

    def plan(self, entry: MemoryEntry) -> Change:
        """What keeping this entry would come to; changes nothing. Raises `StorageFull` where all that is kept is pinned."""
        replaced = [old.id for old in self._entries.values() if _takes_place(entry, old)]
        taken = self._entries.keys() - replaced
        names = (f"{entry.id}-{number}" if number else entry.id for number in count())
        entry = replace(entry, id=next(name for name in names if name not in taken))
        room = self.most - (len(self._entries) - len(replaced)) - 1
        loose = [old for old in self._entries.values() if not old.pinned and old.id not in replaced]
        loose.sort(key=lambda old: (old.trusted, old.created_ns, old.id))
        if len(loose) < -room:
            raise StorageFull(f"all {self.most} memories are pinned", "Forget some of them, or allow more")
        dropped = tuple(old.id for old in loose[: max(0, -room)])
        return Change(self.embedded([entry])[0], tuple(replaced), dropped)

    def take(self, change: Change) -> None:
        """Carry out a plan."""
        if change.dropped:
            self._warn(f"more than {self.most} memories: the oldest {len(change.dropped)} went")
        self.remove((*change.replaced, *change.dropped))
        self._entries[change.entry.id] = change.entry
        if self._index is not None:
            self._index.add([(change.entry.id, change.entry.text)])

    def search(self, question: str, limit: int = 5) -> Sequence[Found]:
        by_words = self._words().search(question)
        by_meaning = self._near(question)
        ranks: dict[str, float] = {}
        for scores in (by_words, by_meaning):
            values = sorted(set(scores.values()), reverse=True)
            for key, score in scores.items():
                ranks[key] = ranks.get(key, 0.0) + 1.0 / (RANK_OFFSET + values.index(score))
        best = sorted(ranks, key=lambda key: (-round(ranks[key], 9), -self._entries[key].created_ns, key))
        scored = ((key, max(by_words.get(key, 0.0), by_meaning.get(key, 0.0))) for key in best[: max(0, limit)])
        return [Found(self._entries[key], score) for key, score in scored]

    def unembedded(self) -> list[MemoryEntry]:
        """Entries without a vector of the engine there is now, the latest first."""
        name = self.embedding.name if self.embedding else ""
        return [entry for entry in self.entries() if self.embedding and entry.engine != name]

    def embedded(self, entries: Sequence[MemoryEntry]) -> list[MemoryEntry]:
        """The entries with vectors; as they are where there is no engine, or it fails: words will do."""
        if self.embedding is None or not entries:
            return list(entries)
        try:
            vectors = self.embedding.embed([entry.text for entry in entries], question=False)
        except GlassesError as error:
            self._warn(f"memories are kept without their meaning: {error}")
            return list(entries)
        packed = [np.asarray(vector, "<f2").tobytes() for vector in vectors]
        name = self.embedding.name
        return [replace(entry, engine=name, vector=data) for entry, data in zip(entries, packed, strict=True)]

    def _words(self) -> WordIndex:
        if self._index is None:
            self._index = WordIndex()
            self._index.add((entry.id, entry.text) for entry in reversed(self.entries()))
        return self._index

    def _near(self, question: str) -> dict[str, float]:
        """Entries near in meaning -> how near, `LEAST` at the engine's floor, 1 from `NEAREST` on."""
        engine = self.embedding
        known = [e for e in self._entries.values() if engine and e.engine == engine.name and e.vector]
        if engine is None or not known or not question.strip():
            return {}
        try:
            asked = engine.embed([question], question=True)[0]
            kept = np.stack([np.frombuffer(entry.vector, "<f2").astype(np.float32) for entry in known])
            cosines = kept @ asked
        except GlassesError as error:
            self._warn(f"memories are searched by their words only: {error}")
            return {}
        except ValueError as error:
            raise InvalidInput(
                "the vectors of memories differ in length", "Forget those that were imported last"
            ) from error
        scores = LEAST + (1.0 - LEAST) * (cosines - engine.floor) / (NEAREST - engine.floor)
        return {
            e.id: round(min(1.0, float(score)), 4) for e, score in zip(known, scores, strict=True) if score >= LEAST
        }


def _takes_place(new: MemoryEntry, old: MemoryEntry) -> bool:
    """The same said again, or a fact about the same thing: what was said last counts."""
    if old.trusted and not new.trusted:
        return False  # what a tool wrote never takes the place of what the wearer said
    if same_words(new.text, old.text):
        return True
    subject = subject_of(new.text) if new.kind == old.kind == FACT else ""
    return bool(subject) and subject == subject_of(old.text)
