"""Blocks between the mixer and a sound card: some are ready, the card takes them in its own time, and the rest can be had back."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from quark_glasses.core.types import Samples

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Ready(Generic[T]):
    """A block, and what goes with it."""

    samples: Samples
    about: T


class Ahead(Generic[T]):
    """Filled and emptied on the executor thread, drained by the card's thread.

    Each step is one operation of a deque, which Python makes whole: a block goes either to the card or back, never both. Where a
    card has stopped asking, the oldest blocks beyond `most` count as played, so that nothing waits for it for ever.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._ready: deque[Ready[T]] = deque()
        self._begun: deque[Ready[T]] = deque()

    def put(self, block: Ready[T]) -> None:
        self._ready.append(block)
        if len(self._ready) > self._most:
            self._pull()

    def fill(self, frames: int) -> Samples:
        """The next block for the card, or silence; from the card's thread."""
        block = self._pull()
        if block is None:
            return np.zeros(frames, np.int16)
        return block.samples if len(block.samples) == frames else np.resize(block.samples, frames)

    def begun(self) -> list[Ready[T]]:
        """Blocks that the card took since the last call, oldest first."""
        taken = []
        while self._begun:
            taken.append(self._begun.popleft())
        return taken

    def take_back(self) -> int:
        """Drop what the card has not asked for; returns how many blocks."""
        count = 0
        while True:
            try:
                self._ready.pop()
            except IndexError:
                return count
            count += 1

    def _pull(self) -> Ready[T] | None:
        try:
            block = self._ready.popleft()
        except IndexError:
            return None
        self._begun.append(block)
        return block
