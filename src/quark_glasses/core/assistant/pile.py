"""What one thread gives and another takes, piece by piece, joined where it has piled up."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
HIGH = 16  # pieces


class Pile(Generic[T]):
    """Thread-safe. Whoever is told True, by `put` or by `take`, has to see to it that `take` is called.

    `join` makes one piece of two neighbours, or gives None where they must stay apart.
    """

    def __init__(self, join: Callable[[T, T], T | None], high: int = HIGH) -> None:
        self._join = join
        self._high = high
        self._pieces: deque[T] = deque()
        self._lock = threading.Lock()
        self._awaited = False

    def put(self, piece: T) -> bool:
        """Add a piece; is nobody on the way to take it?"""
        with self._lock:
            self._pieces.append(piece)
            idle, self._awaited = not self._awaited, True
        return idle

    def take(self) -> tuple[T, bool]:
        """The oldest piece, of a high pile with all that can be joined to it; and whether more are left."""
        with self._lock:
            high = len(self._pieces) > self._high
            piece = self._pieces.popleft()
            while high and self._pieces and (joined := self._join(piece, self._pieces[0])) is not None:
                piece = joined
                self._pieces.popleft()
            self._awaited = bool(self._pieces)
            return piece, self._awaited
