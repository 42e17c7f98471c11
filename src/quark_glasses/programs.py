"""The nodes as programs: `ros2 run quark_glasses asr` calls `programs.asr()`.

A node imports rclpy and engines, which takes a while. Ctrl-C in that while ends the process at once and without a traceback; from
then on the node closes what it holds.
"""

from __future__ import annotations

import importlib
import signal
from collections.abc import Callable
from functools import partial


def __getattr__(name: str) -> Callable[[], None]:
    """The program of a node, by the name of its file in nodes/."""
    if name.startswith("_"):
        raise AttributeError(name)
    return partial(start, name)


def start(name: str) -> None:
    """Run one node until it is stopped."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    importlib.import_module(f"quark_glasses.nodes.{name}").main()
