"""Embeddings by a list of words that mean the same: the twin for tests of everything around them."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.memory.words import query_terms

DIMENSIONS = 256


class Scripted:
    """A text is the sum of its words, each a place of its own; words of one set share theirs.

    Option `same`: a list of sets of words, such as `[[car, 车], [lock, 柜子]]`.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Words that mean the same, for tests", languages=("zh", "en"), licence="Apache-2.0"
    )
    name = "scripted"
    floor = 0.3

    def __init__(self, options: Options, models: Models) -> None:
        self._same: dict[str, str] = {}
        for words in options.get("same", ()):
            if not isinstance(words, list | tuple) or not words:
                raise InvalidParameter(f"{words!r} is no list of words", "Write same as [[car, 车], ...]")
            self._same.update({term: str(words[0]) for word in words for term in query_terms(str(word))})

    def load(self) -> None:
        """Nothing to load."""

    def close(self) -> None:
        """Nothing to close."""

    def embed(self, texts: Sequence[str], *, question: bool) -> NDArray[np.float32]:
        vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
        for row, text in enumerate(texts):
            for term in query_terms(text):
                vectors[row, zlib.crc32(self._same.get(term, term).encode()) % DIMENSIONS] += 1.0
        norms = np.linalg.norm(vectors, axis=1, keepdims=True)
        whole: NDArray[np.float32] = (vectors / np.maximum(norms, 1e-6)).astype(np.float32)
        return whole
