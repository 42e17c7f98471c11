"""One place for the newest picture: who is slow gets the freshest one, and never one that waited in a line."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Freshest(Generic[T]):
    """Put from one thread, taken from another; what was not taken in time is replaced and counted in `skipped`."""

    def __init__(self) -> None:
        self.skipped = 0
        self._lock = threading.Lock()
        self._value: T | None = None

    def put(self, value: T) -> bool:
        """Keep `value` in place of what was there; was the place empty?"""
        with self._lock:
            empty = self._value is None
            self.skipped += not empty
            self._value = value
            return empty

    def take(self) -> T | None:
        """The newest value, once; None where there is none."""
        with self._lock:
            value, self._value = self._value, None
            return value
