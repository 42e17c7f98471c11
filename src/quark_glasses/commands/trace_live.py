"""`quark trace --live`: follows glasses of another process and tells each utterance as it ends."""

from __future__ import annotations

import os
from collections import deque
from typing import Any

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.trace import UtteranceTrace, figures
from quark_glasses.core.trace.live import LiveTrace
from quark_glasses.core.trace.table import rows
from quark_glasses.replay.trace_bag import TRACED
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.topics import DIAGNOSTICS

TICK_S = 0.25
LOOK_S = 3.0  # discovery takes about a second
KEPT = 200  # utterances that the figures are of


class Follower(GlassesNode):
    """A listener outside the glasses."""

    name = "trace"

    def configure(self, params: Any) -> None:
        self.live = LiveTrace()
        self.finished: deque[UtteranceTrace] = deque(maxlen=KEPT)
        self.begin_ns = self.now_ns()
        self.waited_s = 0.0
        self.present: bool | None = None

    def activate(self) -> None:
        for topic in TRACED:
            if topic is not DIAGNOSTICS:  # CPU is told of a whole session
                self.listen(topic, self.on_value)
        self.tick(TICK_S, self.on_tick)

    def on_value(self, value: Any) -> None:
        self.live.feed(value, self.now_ns())

    def on_tick(self) -> None:
        self.look()
        for one in self.live.ended(self.now_ns()):
            self.tell(one)

    def look(self) -> None:
        """Say who is there, when that changes."""
        self.waited_s += TICK_S
        publishers = sum(self.count_publishers(self.resolve_topic_name(topic.name)) for topic in TRACED[:5])
        if publishers and not self.present:
            print(f"Following {self.get_namespace()}. Ctrl-C ends.", flush=True)
            self.present = True
        elif not publishers and (self.present or (self.present is None and self.waited_s > LOOK_S)):
            domain = os.environ.get("ROS_DOMAIN_ID", "0")
            print(f"Nobody publishes in {self.get_namespace()} of ROS domain {domain}; waiting ...", flush=True)
            self.present = False

    def tell(self, one: UtteranceTrace) -> None:
        """One row, and the figures so far where it was answered."""
        print("\n".join(rows(self.live.trace, one, self.begin_ns)), flush=True)
        if one.total_ms is None:
            return
        self.finished.append(one)
        whole = figures(self.finished)
        parts = [f"first sound {whole.end_to_end.p50:.0f} / {whole.end_to_end.p95:.0f} ms"]
        if whole.first_partial.count:
            parts.append(f"first words {whole.first_partial.p50:.0f} / {whole.first_partial.p95:.0f} ms")
        print(f"{'':12}p50 / p95 of {whole.end_to_end.count}: {', '.join(parts)}", flush=True)


def follow(namespace: str) -> int:
    """Print rows until Ctrl-C."""
    if not namespace.startswith("/"):
        raise InvalidInput(f"'{namespace}' is no namespace", f"Write /{namespace}")
    with Runner() as runner:
        runner.stop_on_signals()
        runner.add(Follower(context=runner.context, namespace=namespace, use_global_arguments=False))
        runner.up()
        print("Looking for glasses ...", flush=True)
        runner.spin_until(lambda: False)
        told = len(runner.nodes[0].finished) if isinstance(runner.nodes[0], Follower) else 0
    print(f"\n{told} answered utterances followed.", flush=True)
    return 0
