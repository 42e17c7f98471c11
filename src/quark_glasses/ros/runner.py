"""Turns nodes: one context, one EventsExecutor, one hub.

The EventsExecutor costs the same for 100 subscriptions as for one; its `spin()` is broken in rclpy 7.1.6, so it is driven by
`spin_once`.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any

import rclpy
from rclpy.context import Context
from rclpy.experimental import EventsExecutor
from rclpy.signals import SignalHandlerOptions

from quark_glasses.core import collector
from quark_glasses.core.errors import GlassesError
from quark_glasses.ros.handoff import REFRESH_S, Hub
from quark_glasses.ros.node import GlassesNode


class Runner:
    """Owns the context and the executor; use it as a context manager."""

    def __init__(self, args: Sequence[str] = ()) -> None:
        self.context = Context()
        rclpy.init(args=list(args), context=self.context, signal_handler_options=SignalHandlerOptions.NO)
        self.executor = EventsExecutor(context=self.context)
        self.hub = Hub.of(self.context)
        self.hub.attach(self.executor)
        self.nodes: list[GlassesNode] = []
        self._shut: set[str] = set()
        self.stopping = False
        self._next_refresh = 0.0

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def add(self, node: GlassesNode) -> None:
        self.nodes.append(node)
        self.executor.add_node(node)

    def up(self) -> None:
        """Configure, then activate every node; the first failure is raised after all is taken down again."""
        for step in ("trigger_configure", "trigger_activate"):
            for node in self.nodes:
                getattr(node, step)()
                if node.failure is not None:
                    raise node.failure

    def down(self) -> None:
        """Deactivate and clean up in reverse order, whatever state the nodes are in; for good, once."""
        for node in reversed(self.nodes):
            if node.name not in self._shut:
                self._shut.add(node.name)
                node.trigger_shutdown()

    def spin_until(self, done: Callable[[], bool], deadline_s: float = float("inf")) -> bool:
        """Turn until `done()`, a stop signal or the deadline; was it done?"""
        end = time.monotonic() + deadline_s
        while not done():
            left = end - time.monotonic()
            if left <= 0 or self.stopping or not self.context.ok():
                return done()
            self.turn(min(left, REFRESH_S))
        return True

    def turn(self, timeout_s: float) -> None:
        """Wait at most this long for something to do, and do it."""
        now = time.monotonic()
        if now >= self._next_refresh:
            self._next_refresh = now + REFRESH_S
            self.hub.refresh()
        self.executor.spin_once(timeout_sec=timeout_s)

    def stop_on_signals(self) -> None:
        """SIGINT and SIGTERM end `spin_until`, so that nodes close what they hold."""

        def stop(number: int, frame: FrameType | None) -> None:
            self.stopping = True

        signal.signal(signal.SIGINT, stop)
        signal.signal(signal.SIGTERM, stop)

    def close(self) -> None:
        self.down()
        self.hub.detach()
        for node in self.nodes:
            self.executor.remove_node(node)
            node.destroy_node()
        self.nodes.clear()
        self.executor.shutdown()
        self.context.try_shutdown()
        Hub.forget(self.context)


def run(kind: type[GlassesNode], args: Sequence[str] | None = None) -> None:
    """Main function of a node in a process of its own (`ros2 run quark_glasses NAME`, or composed:=false).

    A lifecycle manager outside may drive it; with `--ros-args -p autostart:=true` it goes active by itself.
    """
    code = 0
    with Runner(sys.argv if args is None else args) as runner:
        runner.stop_on_signals()
        try:
            with collector.paused():
                node: Any = kind(context=runner.context)
                runner.add(node)
                if node.autostart:
                    runner.up()
            collector.settle()
            runner.spin_until(lambda: False)
        except GlassesError as error:
            print(f"{kind.name}: {error}", file=sys.stderr)
            code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # all of ours is closed; a process was seen to hang in what the interpreter tears down after this
