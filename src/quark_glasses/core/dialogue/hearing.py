"""Which words of a vocabulary a heard word may have been, by sound, for the whole vocabulary at once."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.language.pronounce import (
    Syllable,
    drop_cost,
    is_han,
    sound_cost,
    sounds,
    syllable_distance,
    syllables,
)

Near = dict[str, float]


class Vocabulary:
    """The words of a grammar, ready to be compared with heard ones. Results are remembered for each heard word."""

    def __init__(self, words: Iterable[str], limit: float) -> None:
        """`limit` is the highest distance that counts as near; half of it for English words of one or two sounds."""
        words = sorted(set(words))
        self._limit = limit
        self._readings: dict[Syllable, list[str]] = {}
        for word in words:
            for reading in syllables(word) if is_han(word[0]) else ():
                self._readings.setdefault(reading, []).append(word)
        self._words = [word for word in words if not is_han(word[0])]
        self._spoken = [sounds(word) for word in self._words]
        self._lengths = np.array([len(spoken) for spoken in self._spoken], dtype=np.int64)
        self._limits = np.where(self._lengths > 2, limit, limit / 2)
        self._alphabet = sorted({sound for spoken in self._spoken for sound in spoken})
        self._codes = self._encode()
        self._drops = np.array([drop_cost(sound) for sound in self._alphabet] + [0.0])
        self._costs: dict[str, NDArray[np.float64]] = {}
        self._known: dict[str, Near] = {}

    def near(self, heard: str) -> Near:
        """Words that `heard` may have been, with their distances (0 for itself)."""
        if heard not in self._known:
            if len(self._known) > 5_000:
                self._known.clear()
            self._known[heard] = self._characters_near(heard) if is_han(heard[0]) else self._words_near(sounds(heard))
        return self._known[heard]

    def near_together(self, first: str, second: str) -> Near:
        """Longer words that two heard words may have been together: "time or" for "timer", but not "my mother" for "memos"."""
        if is_han(first[0]) or is_han(second[0]):
            return {}
        key = f"{first} {second}"
        if key not in self._known:
            found = self._words_near(sounds(first) + sounds(second))
            self._known[key] = {word: far for word, far in found.items() if len(word) > 3 and far < self._limit / 2}
        return self._known[key]

    def _encode(self) -> NDArray[np.int64]:
        """Sounds of every word as indices into the alphabet, filled up with its length."""
        code = {sound: i for i, sound in enumerate(self._alphabet)}
        width = max((len(spoken) for spoken in self._spoken), default=0)
        codes = np.full((len(self._spoken), width), len(self._alphabet), dtype=np.int64)
        for row, spoken in enumerate(self._spoken):
            codes[row, : len(spoken)] = [code[sound] for sound in spoken]
        return codes

    def _characters_near(self, heard: str) -> Near:
        near: Near = {}
        for spoken in syllables(heard):
            for reading, words in self._readings.items():
                far = syllable_distance(spoken, reading)
                if far < self._limit:
                    near.update((word, far) for word in words if far < near.get(word, 1.0))
        near.update({heard: 0.0} if heard in near else {})
        return near

    def _words_near(self, heard: str) -> Near:
        if not heard or not self._words:
            return {}
        close = np.abs(self._lengths - len(heard)) <= 4
        rows = np.flatnonzero(close)
        far = self._edit_distances(heard, self._codes[rows]) / np.maximum(self._lengths[rows], len(heard))
        return {self._words[row]: float(d) for row, d in zip(rows, far, strict=True) if d < self._limits[row]}

    def _edit_distances(self, heard: str, codes: NDArray[np.int64]) -> NDArray[np.float64]:
        """Weighted edit distance of `heard` to every coded word, one column of the table at a time."""
        drops = [drop_cost(sound) for sound in heard]
        column = np.concatenate(([0.0], np.cumsum(drops)))[:, None].repeat(len(codes), axis=1)
        for place in range(codes.shape[1]):
            code = codes[:, place]
            drop = self._drops[code]
            after = np.empty_like(column)
            after[0] = column[0] + drop
            past_end = code == len(self._alphabet)
            for i, sound in enumerate(heard):
                swap = column[i] + self._cost_of(sound)[code]
                after[i + 1] = np.minimum(np.minimum(swap, column[i + 1] + drop), after[i] + drops[i])
            after[:, past_end] = column[:, past_end]
            column = after
        return np.asarray(column[-1])

    def _cost_of(self, sound: str) -> NDArray[np.float64]:
        """Cost of hearing this sound for each one of the alphabet."""
        if sound not in self._costs:
            self._costs[sound] = np.array([sound_cost(sound, other) for other in self._alphabet] + [0.0])
        return self._costs[sound]
