"""One thread for what blocks: models, files, networks. The only thread that a node starts by itself."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled, GlassesError

R = TypeVar("R")
Post = Callable[[Callable[[], None]], None]
WAITING_JOBS = 16  # one more is refused


@dataclass(eq=False)
class Job:
    """One piece of work and whom to tell."""

    work: Callable[[CancelToken], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    cancel: CancelToken
    replace: str

    def do(self, post: Post) -> None:
        """Do the work here and post what came of it; nothing is told of a job that was cancelled."""
        if self.cancel.cancelled:
            return
        try:
            result = self.work(self.cancel)
        except Cancelled:
            return
        except Exception as error:  # whatever an engine throws belongs to the node, not to this thread
            self._tell(post, self.failed, error)
        else:
            self._tell(post, self.done, result)

    def _tell(self, post: Post, call: Callable[[Any], None], argument: Any) -> None:
        post(lambda: None if self.cancel.cancelled else call(argument))


def line_up(jobs: deque[Job], job: Job, name: str, bound: int = WAITING_JOBS) -> None:
    """Put a job in line, in place of those that it replaces; raises `GlassesError` where too many wait."""
    if job.replace:
        for waiting in [each for each in jobs if each.replace == job.replace]:
            jobs.remove(waiting)
    if len(jobs) >= bound:
        raise GlassesError(f"{name}-worker has {bound} jobs waiting", "It is too slow for its input")
    jobs.append(job)


class Worker:
    """Does jobs one after another and posts each result back to the executor.

    At most `bound` jobs wait; one more is refused. A job with a `replace` key takes the place of a waiting job with the same
    key, for work whose newest input alone counts.
    """

    def __init__(self, name: str, post: Post, failed: Callable[[Exception], None], bound: int = WAITING_JOBS) -> None:
        self._name = name
        self._post = post
        self._failed = failed
        self._bound = bound
        self._jobs: deque[Job] = deque()
        self._current: CancelToken | None = None
        self._ready = threading.Condition()
        self._open = True
        self._thread = threading.Thread(target=self._run, name=f"{name}-worker", daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[CancelToken], R],
        done: Callable[[R], None],
        *,
        replace: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> CancelToken:
        """Queue `work`; `done(result)` or `failed(error)` follows on the executor thread, neither once cancelled."""
        job = Job(work, done, failed or self._failed, CancelToken(), replace)
        with self._ready:
            line_up(self._jobs, job, self._name, self._bound)
            self._ready.notify()
        return job.cancel

    @property
    def idle(self) -> bool:
        """Is nothing running or waiting?"""
        with self._ready:
            return self._current is None and not self._jobs

    def close(self, deadline_s: float = 3.0, *, finish: bool = False) -> bool:
        """Cancel everything (or `finish` it first) and end the thread; False where it did not stop in time."""
        with self._ready:
            self._open = False
            if not finish:
                self._jobs.clear()
                if self._current is not None:
                    self._current.cancel()
            self._ready.notify()
        self._thread.join(deadline_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            with self._ready:
                self._current = None
                self._ready.wait_for(lambda: bool(self._jobs) or not self._open)
                if not self._jobs:
                    return
                job = self._jobs.popleft()
                self._current = job.cancel
            job.do(self._post)
