"""Recorder: every recorded topic of the table -> one MCAP bag a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from rclpy.parameter import Parameter

from quark_glasses import paths
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import GlassesError, StorageFull
from quark_glasses.replay.bag import BagWriter, Limits, free_mb
from quark_glasses.replay.session_info import session_info
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.timing import Stop
from quark_glasses.ros.topics import TOPICS, Topic

MOST_WAITING = 2000  # about half a minute of a talk
HAND_OVER_S = 0.25  # what a killed process loses, and as long again while the worker writes

Heard = tuple[str, Topic[Any], Any, int, str]  # resolved name, topic, value, when (ns), who published it


@dataclass(frozen=True)
class RecorderParams:
    """Where bags go."""

    enabled: bool = param(False, "record this session; a change begins or ends a bag", live=True)
    directory: str = param("", "folder for bags; empty: the sessions folder of this user")
    session: str = param("", "name of the bag; empty: the time")
    min_free_mb: float = param(200.0, "free space below which nothing is recorded", unit="MB", low=0, high=1e9)
    max_size_mb: float = param(1000.0, "size at which the bag's next file begins; 0: never", unit="MB", low=0, high=1e6)
    max_minutes: float = param(30.0, "time after which its next file begins; 0: never", unit="min", low=0, high=1e5)


class Recorder(GlassesNode):
    """See the module. A full disk or a slow one ends the recording, never the conversation."""

    Params = RecorderParams
    name = "recorder"

    def __init__(self, **ros_arguments: Any) -> None:
        super().__init__(**ros_arguments)
        self.active = False
        self.add_post_set_parameters_callback(self.on_params)

    def configure(self, params: RecorderParams) -> None:
        self.params = params
        self.bag: BagWriter | None = None
        self.waiting: list[Heard] = []
        self.stops: list[Stop] = []
        self.bags = 0
        if params.enabled:
            self.check_space()

    def activate(self) -> None:
        self.active = True
        if self.params.enabled:
            self.begin()
        else:
            self.health.ok("recording", "off")

    def begin(self) -> None:
        """Open a bag and listen. One that is begun later lacks what the nodes started from: its replay takes the profile's."""
        limits = Limits(round(self.params.max_size_mb * 1e6), round(self.params.max_minutes * 60e9))
        self.bag = BagWriter(self.folder(), session_info(self.now_ns()), limits)
        self.waiting, self.lost, self.bags = [], 0, self.bags + 1
        self.health.ok("recording", str(self.bag.folder))
        for topic in TOPICS:
            if topic.recorded:
                name = self.resolve_topic_name(topic.name)
                heard = partial(self.on_value, name, topic)
                self.stops.append(self.listen(topic, heard, sources=True, depth=MOST_WAITING))
        self.stops += [self.tick(HAND_OVER_S, self.hand_over), self.tick(10.0, self.check_space)]

    def on_params(self, changes: list[Parameter]) -> None:
        """Begin or end a bag where somebody asks for it by the parameter."""
        for change in changes:
            if change.name == "enabled":
                self.post(partial(self.turn, bool(change.value)))

    def turn(self, on: bool) -> None:
        if not self.active or on == (self.bag is not None):
            return
        try:
            self.check_space()
            self.begin() if on else self.end()
        except GlassesError as error:
            self.report(error, "recording")

    def end(self) -> None:
        """Close the bag while the node goes on."""
        self.turn_deaf()
        bag, batch, self.bag, self.waiting = self.bag, self.waiting, None, []
        if bag is not None:
            self.worker.submit(
                partial(close, bag, batch), lambda _: self.health.ok("recording", "off"), failed=self.stop
            )

    def turn_deaf(self) -> None:
        while self.stops:
            self.stops.pop()()

    def deactivate(self) -> None:
        self.active = False
        bag, self.bag = self.bag, None
        if bag is None and self._worker is None:
            return
        stopped, self._worker = self.worker.close(finish=True), None
        if stopped and bag is not None:  # a disk that hangs keeps its bag, which is whole as far as it went
            close(bag, self.waiting, CancelToken())

    def folder(self) -> Path:
        stamp = datetime.fromtimestamp(self.now_ns() / 1e9, UTC).strftime("%Y%m%d-%H%M%S")
        parent = Path(self.params.directory) if self.params.directory else paths.state() / "sessions"
        again = f"{self.params.session}-{stamp}" if self.bags else self.params.session
        return parent / (again if self.params.session else f"session-{stamp}")

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
        self.turn_deaf()
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


def close(bag: BagWriter, batch: list[Heard], cancel: CancelToken) -> None:
    """Append the last batch and end the bag, which is whole as far as it went where the disk fails."""
    try:
        write(bag, batch, cancel)
    finally:
        bag.close()


def main() -> None:
    run(Recorder)
