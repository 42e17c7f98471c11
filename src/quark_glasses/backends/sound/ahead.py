"""Blocks between the mixer and a sound card: some are ready, the card takes them in its own time, and the rest can be had back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from quark_glasses.core.types import BLOCK_NS, Samples

T = TypeVar("T")
LOST_NS = 10 * BLOCK_NS  # the card's time is that far off: it was stopped, or its clock drifted


@dataclass(frozen=True, eq=False)
class Taken(Generic[T]):
    """What went with a block that the card took, and when by the card's own clock, in steps of exactly one block."""

    about: T
    stamp_ns: int


class Ahead(Generic[T]):
    """Filled and emptied on the executor thread, drained by the card's thread.

    Each step is one operation of a deque, which Python makes whole: a block goes either to the card or back, never both. Where a
    card has stopped asking, the oldest blocks beyond `most` count as played, so that nothing waits for it for ever.
    """

    def __init__(self, most: int, now_ns: Callable[[], int]) -> None:
        self._most = most
        self._now_ns = now_ns
        self._ready: deque[tuple[Samples, T]] = deque()
        self._begun: deque[Taken[T]] = deque()
        self._next_ns: int | None = None  # when the card should ask next

    def put(self, samples: Samples, about: T) -> None:
        self._ready.append((samples, about))
        if len(self._ready) > self._most:
            self._pull(self._now_ns())

    def fill(self, frames: int) -> Samples:
        """The next block for the card, or silence; from the card's thread."""
        now_ns = self._now_ns()
        if self._next_ns is None or abs(now_ns - self._next_ns) > LOST_NS:
            self._next_ns = now_ns
        samples = self._pull(self._next_ns)
        self._next_ns += BLOCK_NS
        if samples is None:
            return np.zeros(frames, np.int16)
        return samples if len(samples) == frames else np.resize(samples, frames)

    @property
    def news(self) -> bool:
        """Did the card take blocks since the last `begun`?"""
        return bool(self._begun)

    def begun(self) -> list[Taken[T]]:
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

    def _pull(self, stamp_ns: int) -> Samples | None:
        try:
            samples, about = self._ready.popleft()
        except IndexError:
            return None
        self._begun.append(Taken(about, stamp_ns))
        return samples
