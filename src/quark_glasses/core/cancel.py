"""A token by which one side tells another to give up."""

from __future__ import annotations

import threading
from collections.abc import Callable

from quark_glasses.core.errors import Cancelled


class CancelToken:
    """Thread-safe, one-way switch. Long work asks `check()` between its steps; work that waits is woken by `on_cancel`."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], object]] = []

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        """Throw the switch and call back whoever waits, on this thread; a second time does nothing."""
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Call back once when cancelled, at once where that is already so; returns what takes the wish back.

        The callback runs on the thread that cancels and must neither block nor raise.
        """
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def wait(self, timeout_s: float) -> bool:
        """Wait at most this long; was it cancelled?"""
        return self._event.wait(timeout_s)

    def check(self) -> None:
        """Raise `Cancelled` once `cancel()` was called."""
        if self._event.is_set():
            raise Cancelled("the work was cancelled")

    def _forget(self, callback: Callable[[], object]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)
