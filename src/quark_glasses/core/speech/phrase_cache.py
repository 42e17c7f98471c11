"""Keeps the sound of fixed phrases, so that "Okay." needs no synthesis.

Pure logic: what an entry is called, how it is packed, when it is damaged, which one goes when room runs out. Where the bytes
lie is a `PhraseStore`, given by the edge. Only phrases that somebody declared as fixed belong here: a wearer's own replies must
not outlive the conversation.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from quark_glasses.core.types import Samples

MAGIC = b"QGPH"
VERSION = 1
_HEAD = struct.Struct("<4sHIQ32s")  # magic, version, sample rate, samples, SHA-256 of the samples
DEFAULT_LIMIT = 64 * 1024 * 1024


@dataclass(frozen=True)
class PhraseKey:
    """All that decides how a phrase sounds."""

    engine: str
    model: str  # fingerprint of the weights
    voice: str
    language: str
    speed: float
    text: str

    @property
    def name(self) -> str:
        """64 hex digits, the same for the same key on every machine."""
        fields = (self.engine, self.model, self.voice, self.language, f"{self.speed:.3f}", self.text)
        return hashlib.sha256("\0".join(fields).encode()).hexdigest()


@dataclass(frozen=True, eq=False)
class Phrase:
    """Sound of one phrase."""

    samples: Samples
    sample_rate: int


@dataclass(frozen=True)
class Entry:
    """What the store knows of one entry; `used` grows with each use (its unit is the store's)."""

    name: str
    size: int
    used: int


class PhraseStore(Protocol):
    """Named blobs with their order of use. Failing reads give None, failing writes are silent: a cache may forget."""

    def read(self, name: str) -> bytes | None:
        """The bytes, marked as just used."""
        ...

    def write(self, name: str, content: bytes) -> None: ...

    def remove(self, name: str) -> None: ...

    def entries(self) -> list[Entry]: ...


class PhraseCache:
    """Bounded cache of phrases; the one unused for longest goes first."""

    def __init__(self, store: PhraseStore, limit_bytes: int = DEFAULT_LIMIT) -> None:
        self._store = store
        self._limit = limit_bytes

    def get(self, key: PhraseKey) -> Phrase | None:
        """The sound, or None when it is absent or damaged (a damaged entry is removed, so that it is made again)."""
        content = self._store.read(key.name)
        if content is None:
            return None
        phrase = unpack(content)
        if phrase is None:
            self._store.remove(key.name)
        return phrase

    def put(self, key: PhraseKey, phrase: Phrase) -> None:
        """Keep a sound, dropping the entries unused for longest; one larger than the whole cache is not kept."""
        content = pack(phrase)
        if len(content) > self._limit:
            return
        others = [entry for entry in self._store.entries() if entry.name != key.name]
        total = len(content) + sum(entry.size for entry in others)
        for entry in sorted(others, key=lambda entry: (entry.used, entry.name)):
            if total <= self._limit:
                break
            self._store.remove(entry.name)
            total -= entry.size
        self._store.write(key.name, content)


def pack(phrase: Phrase) -> bytes:
    """One entry: a header with a checksum, then little-endian int16 samples."""
    sound = phrase.samples.astype("<i2").tobytes()
    head = _HEAD.pack(MAGIC, VERSION, phrase.sample_rate, len(phrase.samples), hashlib.sha256(sound).digest())
    return head + sound


def unpack(content: bytes) -> Phrase | None:
    """The phrase in one entry; None when a single bit of it is wrong."""
    if len(content) < _HEAD.size:
        return None
    magic, version, rate, count, digest = _HEAD.unpack_from(content)
    sound = content[_HEAD.size :]
    if magic != MAGIC or version != VERSION or not 1 <= rate <= 192_000 or len(sound) != 2 * count:
        return None
    if hashlib.sha256(sound).digest() != digest:
        return None
    return Phrase(np.frombuffer(sound, dtype="<i2").astype(np.int16), rate)
