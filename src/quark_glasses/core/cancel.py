"""A token by which one side tells another to give up."""

from __future__ import annotations

import threading

from quark_glasses.core.errors import Cancelled


class CancelToken:
    """Thread-safe, one-way switch. Long work asks `check()` between its steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        self._event.set()

    def check(self) -> None:
        """Raise `Cancelled` once `cancel()` was called."""
        if self._event.is_set():
            raise Cancelled("the work was cancelled")
