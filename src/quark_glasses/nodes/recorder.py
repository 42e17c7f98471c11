"""Recorder: every recorded topic of the table -> one MCAP bag a session."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from quark_glasses import __version__, paths
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import GlassesError, StorageFull
from quark_glasses.replay.bag import BagWriter, free_mb
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.topics import TOPICS, Topic

MOST_WAITING = 2000  # about half a minute of a talk


@dataclass(frozen=True)
class RecorderParams:
    """Where bags go."""

    enabled: bool = param(False, "record this session")
    directory: str = param("", "folder for bags; empty: the sessions folder of this user")
    session: str = param("", "name of the bag; empty: the time")
    min_free_mb: float = param(200.0, "free space below which nothing is recorded", unit="MB", low=0, high=1e9)


class Recorder(GlassesNode):
    """See the module. A full disk or a slow one ends the recording, never the conversation."""

    Params = RecorderParams
    name = "recorder"

    def configure(self, params: RecorderParams) -> None:
        self.params = params
        self.bag: BagWriter | None = None
        self.waiting: list[tuple[str, Topic[Any], Any, int]] = []
        self.lost = 0
        if params.enabled:
            self.check_space()

    def activate(self) -> None:
        if not self.params.enabled:
            self.health.ok("recording", "off")
            return
        self.bag = BagWriter(self.folder(), {"version": __version__, "python": platform.python_version()})
        self.health.ok("recording", str(self.bag.folder))
        for topic in TOPICS:
            if topic.recorded:
                self.listen(topic, partial(self.on_value, self.resolve_topic_name(topic.name), topic))
        self.tick(0.5, self.hand_over)
        self.tick(10.0, self.check_space)

    def deactivate(self) -> None:
        if self.bag is not None:
            bag, self.bag = self.bag, None
            if self.worker.close(finish=True):
                write(bag, self.waiting, CancelToken())
            bag.close()

    def folder(self) -> Path:
        stamp = datetime.fromtimestamp(self.now_ns() / 1e9, UTC).strftime("%Y%m%d-%H%M%S")
        parent = Path(self.params.directory) if self.params.directory else paths.state() / "sessions"
        return parent / (self.params.session or f"session-{stamp}")

    def on_value(self, name: str, topic: Topic[Any], value: Any) -> None:
        if len(self.waiting) >= MOST_WAITING:
            self.lost += 1
            self.health.warn("recording", "the disk is too slow: the bag has holes", lost=self.lost)
            return
        self.waiting.append((name, topic, value, self.now_ns()))

    def hand_over(self) -> None:
        """Give what has come in to the worker, one batch at a time."""
        if self.bag is not None and self.waiting and self.worker.idle:
            batch, self.waiting = self.waiting, []
            self.worker.submit(partial(write, self.bag, batch), lambda _: None, failed=self.stop)

    def check_space(self) -> None:
        free = free_mb(self.folder())
        if free < self.params.min_free_mb:
            error = StorageFull(
                f"only {free:.0f} MB are free for the recording in {self.folder().parent}",
                "Free some space, or set recorder.min_free_mb",
            )
            if self.bag is None:
                raise error
            self.stop(error)

    def stop(self, error: Exception) -> None:
        """Give up recording, keep talking."""
        self.report(error, "recording")
        bag, self.bag, self.waiting = self.bag, None, []
        if bag is not None:
            try:
                bag.close()
            except GlassesError as late:
                self.report(late, "recording")


def write(bag: BagWriter, batch: list[tuple[str, Topic[Any], Any, int]], cancel: CancelToken) -> None:
    """Append a batch in the worker thread and hand it to the system."""
    for name, topic, value, log_ns in batch:
        bag.write(name, topic, value, log_ns)
    bag.flush()


def main() -> None:
    run(Recorder)
