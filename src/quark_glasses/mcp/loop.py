"""An asyncio loop on a thread of its own, with a way in for callers that block."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled, DeadlineExceeded, Retryable

T = TypeVar("T")
CLOSE_S = 7.0  # an SDK transport asks a process to end, then makes it


class LoopThread:
    """Runs `main` until it returns; `close` asks it to by `stop`, which runs on the loop."""

    def __init__(self, name: str, main: Callable[[], Coroutine[Any, Any, None]], stop: Callable[[], None]) -> None:
        self._stop = stop
        self._loop = asyncio.new_event_loop()
        self._open = True
        self._thread = threading.Thread(target=self._run, args=(main,), name=name, daemon=True)
        self._thread.start()

    def _run(self, main: Callable[[], Coroutine[Any, Any, None]]) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(main())

    def call(
        self, work: Callable[[], Coroutine[Any, Any, T]], deadline_s: float, cancel: CancelToken | None = None
    ) -> T:
        """The result of a coroutine made on the loop. Raises what it raises, `DeadlineExceeded`, `Cancelled`, `Retryable`."""
        started = _started(work)
        try:
            future = asyncio.run_coroutine_threadsafe(started, self._loop)
        except RuntimeError as error:
            started.close()
            raise Retryable("the link is closed", "Try again once it is open") from error
        forget = cancel.on_cancel(future.cancel) if cancel else lambda: None
        try:
            return future.result(deadline_s)
        except TimeoutError as error:
            if future.done() and not future.cancelled():
                raise
            raise DeadlineExceeded(f"no answer within {deadline_s:g} s") from error
        except CancelledError as error:
            raise Cancelled("the call was given up") from error
        finally:
            forget()
            _give_up(future)

    def close(self) -> bool:
        """End; False where it did not in time and is left behind."""
        if self._open:
            self._open = False
            try:
                self._loop.call_soon_threadsafe(self._stop)
            except RuntimeError:  # the loop has ended by itself
                return True
        self._thread.join(CLOSE_S)
        return not self._thread.is_alive()


async def _started(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Make the coroutine on the loop: one made elsewhere and never awaited would be a warning."""
    return await work()


def _give_up(future: Future[Any]) -> None:
    if not future.done():
        future.cancel()
