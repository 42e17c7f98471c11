"""CPU time of one node: of its callbacks on the executor thread, and of its jobs wherever they run.

Measured by the clock of the thread, so what other threads do meanwhile does not count. Threads that an engine starts by itself
are in nobody's account: they are the rest of the process, whose own clock is told beside.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.types import HealthRow, Level
from quark_glasses.ros.timing import Jobs


class CpuMeter:
    """Two counters, each added to by one thread."""

    def __init__(self) -> None:
        self.callbacks_ns = 0
        self.jobs_ns = 0

    def row(self, node: str) -> HealthRow:
        """The row that `core/trace/cpu.py` reads."""
        values = {
            "cpu_ms": f"{(self.callbacks_ns + self.jobs_ns) / 1e6:.3f}",
            "worker_ms": f"{self.jobs_ns / 1e6:.3f}",
            "process_ms": f"{time.process_time_ns() / 1e6:.3f}",
            "process": str(os.getpid()),
        }
        return HealthRow(f"{node}: cpu", Level.OK, "", tuple(values.items()))


class MeteredJobs:
    """A worker whose jobs are counted."""

    def __init__(self, jobs: Jobs, meter: CpuMeter) -> None:
        self._jobs = jobs
        self._meter = meter

    @property
    def idle(self) -> bool:
        return self._jobs.idle

    def submit(
        self,
        work: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        *,
        replace: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> CancelToken:
        """See `ros/worker.py`."""

        def counted(cancel: CancelToken) -> Any:
            begin_ns = time.thread_time_ns()
            try:
                return work(cancel)
            finally:
                self._meter.jobs_ns += time.thread_time_ns() - begin_ns

        return self._jobs.submit(counted, done, replace=replace, failed=failed)

    def close(self, deadline_s: float = 3.0, *, finish: bool = False) -> bool:
        return self._jobs.close(deadline_s, finish=finish)
