"""Recorder: every recorded topic of the table -> one MCAP bag a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import StorageFull
from quark_glasses.replay.bag import BagWriter, Limits, free_mb
from quark_glasses.replay.session_info import session_info
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.topics import TOPICS, Topic

MOST_WAITING = 2000  # about half a minute of a talk
HAND_OVER_S = 0.25  # what a killed process loses, and as long again while the worker writes

Heard = tuple[str, Topic[Any], Any, int, str]  # resolved name, topic, value, when (ns), who published it


@dataclass(frozen=True)
class RecorderParams:
    """Where bags go."""

    enabled: bool = param(False, "record this session")
    directory: str = param("", "folder for bags; empty: the sessions folder of this user")
    session: str = param("", "name of the bag; empty: the time")
    min_free_mb: float = param(200.0, "free space below which nothing is recorded", unit="MB", low=0, high=1e9)
    max_size_mb: float = param(1000.0, "size at which the bag's next file begins; 0: never", unit="MB", low=0, high=1e6)
    max_minutes: float = param(30.0, "time after which its next file begins; 0: never", unit="min", low=0, high=1e5)


class Recorder(GlassesNode):
    """See the module. A full disk or a slow one ends the recording, never the conversation."""

    Params = RecorderParams
    name = "recorder"

    def configure(self, params: RecorderParams) -> None:
        self.params = params
        self.bag: BagWriter | None = None
        self.waiting: list[Heard] = []
        if params.enabled:
            self.check_space()

    def activate(self) -> None:
        if not self.params.enabled:
            self.health.ok("recording", "off")
            return
        limits = Limits(round(self.params.max_size_mb * 1e6), round(self.params.max_minutes * 60e9))
        self.bag = BagWriter(self.folder(), session_info(self.now_ns()), limits)
        self.waiting, self.lost = [], 0
        self.health.ok("recording", str(self.bag.folder))
        for topic in TOPICS:
            if topic.recorded:
                name = self.resolve_topic_name(topic.name)
                self.listen(topic, partial(self.on_value, name, topic), sources=True, depth=MOST_WAITING)
        self.tick(HAND_OVER_S, self.hand_over)
        self.tick(10.0, self.check_space)

    def deactivate(self) -> None:
        bag, self.bag = self.bag, None
        if bag is None:
            return
        stopped, self._worker = self.worker.close(finish=True), None
        if stopped:  # a disk that hangs keeps its bag, which is whole as far as it went
            try:
                write(bag, self.waiting, CancelToken())
            finally:
                bag.close()

    def folder(self) -> Path:
        stamp = datetime.fromtimestamp(self.now_ns() / 1e9, UTC).strftime("%Y%m%d-%H%M%S")
        parent = Path(self.params.directory) if self.params.directory else paths.state() / "sessions"
        return parent / (self.params.session or f"session-{stamp}")

    def on_value(self, name: str, topic: Topic[Any], value: Any, source: str) -> None:
        if len(self.waiting) >= MOST_WAITING:
            self.lost += 1
            self.health.warn("recording", "the disk is too slow: the bag has holes", lost=self.lost)
            return
        self.waiting.append((name, topic, value, self.now_ns(), source))

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
        if bag is not None:  # in the worker, which may be writing
            self.worker.submit(
                lambda _: bag.close(), lambda _: None, failed=lambda late: self.report(late, "recording")
            )


def write(bag: BagWriter, batch: list[Heard], cancel: CancelToken) -> None:
    """Append a batch in the worker thread and hand it to the system."""
    for name, topic, value, log_ns, source in batch:
        bag.write(name, topic, value, log_ns, source)
    bag.flush()


def main() -> None:
    run(Recorder)
