"""Where a node's time, timers and worker come from: the ROS clock here, a clock that is driven by hand under replay."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from rclpy.node import Node

from quark_glasses.core.cancel import CancelToken
from quark_glasses.ros.worker import Post, Worker

Stop = Callable[[], None]


class Jobs(Protocol):
    """What a node needs of its worker; see `ros/worker.py`."""

    @property
    def idle(self) -> bool: ...

    def submit(
        self,
        work: Callable[[CancelToken], Any],
        done: Callable[[Any], None],
        *,
        replace: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> CancelToken: ...

    def close(self, deadline_s: float = 3.0, *, finish: bool = False) -> bool: ...


class Timing(Protocol):
    """The time of all nodes of a process."""

    def now_ns(self, node: Node) -> int:
        """Now on the ROS clock."""
        ...

    def tick(self, node: Node, period_s: float, callback: Callable[[], None]) -> Stop:
        """Call back every `period_s`, on the executor thread, for the first time after one period; returns what ends it.

        Ending it twice is harmless.
        """
        ...

    def worker(self, name: str, post: Post, failed: Callable[[Exception], None]) -> Jobs:
        """A place for what blocks."""
        ...


class RealTiming:
    """The ROS clock, timers of the executor, a thread."""

    def now_ns(self, node: Node) -> int:
        return int(node.get_clock().now().nanoseconds)

    def tick(self, node: Node, period_s: float, callback: Callable[[], None]) -> Stop:
        timer = node.create_timer(period_s, callback)
        stopped: list[bool] = []

        def stop() -> None:
            if not stopped:  # a timer that was destroyed cannot be cancelled any more
                stopped.append(True)
                timer.cancel()
                node.destroy_timer(timer)

        return stop

    def worker(self, name: str, post: Post, failed: Callable[[Exception], None]) -> Jobs:
        return Worker(name, post, failed)
