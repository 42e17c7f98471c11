"""Engines that look at pictures, on tape: see `taped`. A reply is filed under a digest of every third row of the picture."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.taped import Deck, digest
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes.code import Code
from quark_glasses.core.vision.seen import SeenHand, SeenObject, TextLine

ROWS = 3
FINE = 2  # decimals of a pixel
T = TypeVar("T", Code, TextLine, SeenObject, SeenHand)


class TapedEyes:
    """An `ObjectDetector`, `LooksEmbedder` or `HandFinder` on tape; not even loaded where its replies are played."""

    def __init__(self, engine: Any, deck: Deck) -> None:
        self.engine = engine
        self.capabilities = engine.capabilities
        self._deck = deck

    @property
    def name(self) -> str:
        """Of the weights, where the engine has a name for them."""
        return str(getattr(self.engine, "name", self._deck.engine))

    def load(self) -> None:
        if not self._deck.plays:
            self.engine.load()

    def close(self) -> None:
        self.engine.close()

    def detect(self, frame: Pixels) -> list[SeenObject]:
        """See `ObjectDetector.detect`."""
        return self._listed("detect", frame, SeenObject, lambda: self.engine.detect(frame))

    def find(self, frame: Pixels) -> list[SeenHand]:
        """See `HandFinder.find`."""
        return self._listed("hands", frame, SeenHand, lambda: self.engine.find(frame))

    def embed(self, frame: Pixels) -> NDArray[np.float32]:
        """See `LooksEmbedder.embed`."""
        key = self._key("embed", frame)
        found = self._deck.recorded(key)
        if found is None:
            with self._deck.working(key):
                point = self.engine.embed(frame)
            found = [round(float(value), 5) for value in point]
            self._deck.keep(key, found)
        return np.asarray(found, np.float32)

    def _listed(self, verb: str, frame: Pixels, kind: type[T], work: Callable[[], Sequence[T]]) -> list[T]:
        """The findings of an engine, in the precision of the tape on both ways."""
        key = self._key(verb, frame)
        found = self._deck.recorded(key)
        if found is None:
            with self._deck.working(key):
                seen = work()
            found = [{name: _plain(value) for name, value in dataclasses.asdict(each).items()} for each in seen]
            self._deck.keep(key, found)
        return [kind(**_whole(row)) for row in found]

    def _key(self, verb: str, frame: Pixels) -> str:
        return digest(verb, frame.shape, np.ascontiguousarray(frame[::ROWS]))


class TapedCodes(TapedEyes):
    """A `CodeReader` on tape."""

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[Code]:
        """See `CodeReader.read`."""
        return self._listed("codes", frame, Code, lambda: self.engine.read(frame, budget_ms=budget_ms))


class TapedTexts(TapedEyes):
    """A `TextReader` on tape."""

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[TextLine]:
        """See `TextReader.read`."""
        return self._listed("texts", frame, TextLine, lambda: self.engine.read(frame, budget_ms=budget_ms))


def _plain(value: Any) -> Any:
    """As JSON has it."""
    if isinstance(value, float | np.floating):
        return round(float(value), FINE + 2)
    if isinstance(value, tuple):
        return [[round(float(part), FINE) for part in corner] for corner in value]
    return value


def _whole(row: Mapping[str, Any]) -> dict[str, Any]:
    """As the dataclasses have it."""
    return {
        name: tuple(tuple(corner) for corner in value) if isinstance(value, list) else value
        for name, value in row.items()
    }
