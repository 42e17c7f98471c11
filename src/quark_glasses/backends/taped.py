"""Engines on tape: what they gave is told while they work, and given again under replay.

A model's output is not the same to the last bit on every processor, so a recording of a session holds what the engines gave.
Each reply is filed under a digest of what the engine was given: a replay finds it again as long as the input is the same, and
says so where it is not. Detectors of voice and wake word are cheap and steady enough to run for real, and stay off the tape.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np

from quark_glasses.backends.api import CommandReader, Floats, Recognition, SpokenPiece
from quark_glasses.core import errors
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled, GlassesError
from quark_glasses.core.speech.expected import Expected
from quark_glasses.core.types import Samples

DIGEST_CHARS = 24
REPLY, ERROR, TOOK = "reply", "error", "took_ms"  # keys of a record
Tell = Callable[[str, str], None]  # gets the digest of what was given, and the reply as JSON


class Tape(Protocol):
    """Replies of a recorded session."""

    def plays(self, kind: str) -> bool:
        """Do engines of this kind stay unloaded, since their replies are on the tape?"""
        ...

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        """The recorded reply as JSON; None where the engine must work. Raises `InvalidInput` where it must not."""
        ...

    def sound(self, digest: str) -> Samples | None:
        """Recorded sound by the digest of its samples."""
        ...


class Deck:
    """One engine's way to the tape: asks it first, tells it what the engine gave."""

    def __init__(self, kind: str, engine: str, tape: Tape | None, tell: Tell) -> None:
        self._kind = kind
        self._engine = engine
        self._tell = tell
        self.tape = tape
        self.plays = tape is not None and tape.plays(kind)
        self._begun_ns = 0
        self._took_ms = 0.0

    def recorded(self, key: str) -> Any:
        """The reply on the tape as plain values, or None."""
        found = self.tape.reply(self._kind, self._engine, key) if self.tape else None
        if found is None:
            return None
        record = json.loads(found)
        self._record(key, {name: value for name, value in record.items() if name != TOOK})
        if ERROR in record:
            name, what, fix = record[ERROR]
            kind = getattr(errors, name, None)  # a bag may name anything
            raise (kind if isinstance(kind, type) and issubclass(kind, GlassesError) else GlassesError)(what, fix)
        return record[REPLY]

    def gave(self) -> None:
        """The engine gave the first of what it will give."""
        self._took_ms = self._took_ms or (time.perf_counter_ns() - self._begun_ns) / 1e6

    def keep(self, key: str, reply: Any) -> None:
        self.gave()
        self._record(key, {REPLY: reply})

    @contextmanager
    def working(self, key: str) -> Iterator[None]:
        """While the engine works: its errors are replies as well, but for being told to stop."""
        self._begun_ns, self._took_ms = time.perf_counter_ns(), 0.0
        try:
            yield
        except Cancelled:
            raise
        except GlassesError as error:
            self._record(key, {ERROR: (type(error).__name__, error.what, error.fix)})
            raise

    def _record(self, key: str, record: dict[str, Any]) -> None:
        """Under replay the time that it took is left out: it is no part of what comes of the session."""
        if self.tape is None:
            record[TOOK] = round(self._took_ms, 1)
        self._tell(key, json.dumps(record, ensure_ascii=False))


class _Taped:
    """An engine that is not even loaded where its replies are played."""

    def __init__(self, engine: Any, deck: Deck) -> None:
        self.engine = engine
        self.capabilities = engine.capabilities
        self._deck = deck

    def load(self) -> None:
        if not self._deck.plays:
            self.engine.load()

    def close(self) -> None:
        self.engine.close()


class TapedRecognizer(_Taped):
    """A `Recognizer` on tape."""

    def recognize(
        self,
        sound: Floats,
        *,
        language: str = "",
        vocabulary: Sequence[str] = (),
        draft: bool = False,
        cancel: CancelToken | None = None,
    ) -> Recognition:
        key = digest("draft" if draft else "recognize", sound, language, *vocabulary)
        found = self._deck.recorded(key)
        if found is not None:
            words = tuple((str(w), float(a), float(b)) for w, a, b in found["words"])
            return Recognition(**{**found, "words": words, "alternatives": tuple(found["alternatives"])})
        with self._deck.working(key):
            heard: Recognition = self.engine.recognize(
                sound, language=language, vocabulary=vocabulary, draft=draft, cancel=cancel
            )
        self._deck.keep(key, dataclasses.asdict(heard))
        return heard


class TapedCommandReader(TapedRecognizer):
    """A `Recognizer` that is also a `CommandReader`, on tape."""

    def read_commands(
        self, sound: Floats, heard: Recognition, expected: Expected, *, cancel: CancelToken | None = None
    ) -> tuple[str, ...]:
        key = digest("read_commands", sound, heard.language, heard.text)
        found = self._deck.recorded(key)
        if found is not None:
            return tuple(found)
        with self._deck.working(key):
            readings: tuple[str, ...] = self.engine.read_commands(sound, heard, expected, cancel=cancel)
        self._deck.keep(key, readings)
        return readings


class TapedSynthesizer(_Taped):
    """A `Synthesizer` on tape. Its reply names each piece of sound by digest: the sound itself is on `audio/speech`."""

    def synthesize(
        self, text: str, *, language: str, voice: str = "", speed: float = 1.0, cancel: CancelToken | None = None
    ) -> Iterator[SpokenPiece]:
        key = digest("synthesize", text, language, voice, f"{speed:.3f}")
        found = self._deck.recorded(key)
        if found is not None:
            yield from (self._piece(*row) for row in found)
            return
        rows = []
        with self._deck.working(key):
            for piece in self.engine.synthesize(text, language=language, voice=voice, speed=speed, cancel=cancel):
                self._deck.gave()
                name = digest(piece.samples)
                rows.append((name, len(piece.samples), piece.sample_rate, piece.start_char, piece.end_char))
                yield piece
        self._deck.keep(key, rows)

    def _piece(self, name: str, count: int, rate: int, start: int, end: int) -> SpokenPiece:
        """A piece of which no sound is on the tape was cut off before anybody heard it: silence stands for it."""
        found = self._deck.tape.sound(name) if self._deck.tape else None
        return SpokenPiece(np.zeros(count, np.int16) if found is None else found, rate, start, end)


def taped(kind: str, engine: Any, deck: Deck) -> Any:
    """The engine on tape where its kind is; else the engine as it is."""
    if kind == "tts":
        return TapedSynthesizer(engine, deck)
    if kind == "asr":
        reads_commands = isinstance(engine, CommandReader)
        return (TapedCommandReader if reads_commands else TapedRecognizer)(engine, deck)
    return engine


def digest(*given: Any) -> str:
    """A name for what an engine was given: sound, and texts."""
    whole = hashlib.sha256()
    for item in given:
        data = item.tobytes() if isinstance(item, np.ndarray) else str(item).encode()
        whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()[:DIGEST_CHARS]
