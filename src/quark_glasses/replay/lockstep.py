"""Time that is driven by hand: nothing happens by itself, and what happens at one instant happens in a fixed order."""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from rclpy.node import Node

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import GlassesError
from quark_glasses.ros.handoff import Hub
from quark_glasses.ros.timing import Jobs, Stop
from quark_glasses.ros.worker import Job, Post, line_up

JOB_NS = 50_000_000  # what a job takes where nobody says otherwise
MOST_TURNS = 100_000  # at one instant; more is a loop between nodes


class LockStep:
    """`Timing` of a replay: timers fire when the clock passes them, and work takes a fixed time of that clock.

    Everything runs on the caller's thread: what is due first goes first, and of things due at once the one asked for first. How
    long a job really takes has no say in the result, so a slow machine gives the same bytes as a fast one.
    """

    def __init__(self, hub: Hub, start_ns: int, job_ns: Mapping[str, int] | None = None) -> None:
        self.time_ns = start_ns
        self._hub = hub
        self._job_ns = dict(job_ns or {})
        self._due: list[tuple[int, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self.asked: list[int] = []  # due times asked for since the last look, for who keeps several clocks

    def now_ns(self, node: Node) -> int:
        return self.time_ns

    def tick(self, node: Node, period_s: float, callback: Callable[[], None]) -> Stop:
        period_ns = round(period_s * 1e9)
        stopped: list[bool] = []

        def fire() -> None:
            if not stopped:
                self.after(period_ns, fire)
                callback()

        self.after(period_ns, fire)
        return lambda: stopped.append(True)

    def worker(self, name: str, post: Post, failed: Callable[[Exception], None]) -> Jobs:
        return LockStepWorker(self, name, post, failed, self._job_ns.get(name, JOB_NS))

    def after(self, delay_ns: int, call: Callable[[], None]) -> None:
        """Call when the clock has gone on by `delay_ns`."""
        due_ns = self.time_ns + delay_ns
        heapq.heappush(self._due, (due_ns, next(self._order), call))
        self.asked.append(due_ns)

    def settle(self) -> None:
        """Deliver everything that waits at this instant; raises `GlassesError` where it never ends."""
        for _ in range(MOST_TURNS):
            if not self._hub.turn():
                return
        raise endless()

    def advance(self, to_ns: int) -> None:
        """Let the clock run to this time, doing all that falls due on the way. A time that is past does nothing."""
        self.settle()
        while self._due and self._due[0][0] <= to_ns:
            self.fire()
        self.asked.clear()
        self.time_ns = max(self.time_ns, to_ns)

    def fire(self) -> None:
        """Do what falls due next, at its time."""
        due_ns, _, call = heapq.heappop(self._due)
        self.time_ns = max(self.time_ns, due_ns)
        call()
        self.settle()


def endless() -> GlassesError:
    """Too many turns at one instant."""
    return GlassesError("the nodes call one another without end", "Look at what is published at this instant")


class LockStepWorker:
    """`ros.worker.Worker` in lock-step: one job at a time, its work done in one go when its time has passed."""

    def __init__(
        self, clock: LockStep, name: str, post: Post, failed: Callable[[Exception], None], job_ns: int
    ) -> None:
        self._clock = clock
        self._name = name
        self._post = post
        self._failed = failed
        self._job_ns = job_ns
        self._jobs: deque[Job] = deque()
        self._current: Job | None = None

    @property
    def idle(self) -> bool:
        return self._current is None and not self._jobs

    def submit(
        self,
        work: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        *,
        replace: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> CancelToken:
        job = Job(work, done, failed or self._failed, CancelToken(), replace)
        line_up(self._jobs, job, self._name)
        if self._current is None:
            self._begin()
        return job.cancel

    def close(self, deadline_s: float = 3.0, *, finish: bool = False) -> bool:
        if not finish:
            self._jobs.clear()
            if self._current is not None:
                self._current.cancel.cancel()
        while self._current is not None:
            self._end(self._current)
        return True

    def _begin(self) -> None:
        self._current = self._jobs.popleft() if self._jobs else None
        if self._current is not None:
            job = self._current
            self._clock.after(self._job_ns, lambda: self._end(job))

    def _end(self, job: Job) -> None:
        if job is not self._current:  # ended when the worker was closed
            return
        job.do(self._post)
        self._begin()
