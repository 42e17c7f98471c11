"""Inertial sensor: device, recording, session bag or a synthesised head -> `imu/data`, in the axes of `imu_link`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from quark_glasses.backends.imu.iio import IioImu
from quark_glasses.backends.imu.recorded import read_csv
from quark_glasses.backends.imu.source import ImuSource, Played
from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.core.motion.paths import MOTIONS
from quark_glasses.core.motion.state import Imu
from quark_glasses.core.motion.synth import synthesise
from quark_glasses.replay.bag_reader import read_bag
from quark_glasses.replay.records import value_of
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

FRAME = "imu_link"
ROUND_S = 60.0  # of a synthesised head, which then does the same again


@dataclass(frozen=True)
class ImuParams:
    """Where the samples come from."""

    source: str = param(
        "none", "where samples come from", choices=("none", "device", "file", "bag", "synthetic"), here=True
    )
    path: str = param("", "CSV file or bag", here=True)
    again: bool = param(False, "play the file or bag over and over")
    device: str = param("", "device by its name in the kernel, empty for the first one", here=True)
    motion: str = param("wander", "what a synthesised head does", choices=MOTIONS)
    seed: int = param(1, "a synthesised head with another seed moves otherwise", low=0, high=2**31)
    rate_hz: float = param(200.0, "samples a second that are asked for", unit="Hz", low=10, high=1000)
    batch_ms: float = param(10.0, "time between looks for new samples", unit="ms", low=1, high=100)


class ImuNode(GlassesNode):
    """See the module. Samples keep the stamps of their measurement, so the timer's jitter is not in them."""

    Params = ImuParams
    name = "imu"

    def configure(self, params: ImuParams) -> None:
        self.params = params
        self.samples = self.publisher(topics.IMU)
        self.source = open_source(params)
        self.works, self.sent = False, 0

    def activate(self) -> None:
        if self.source is None:
            self.health.ok("sensor", "none")
            return
        self.source.start(self.now_ns())
        self.works = True
        self.tick(self.params.batch_ms / 1e3, self.on_tick)
        self.tick(1.0, self.on_second)

    def deactivate(self) -> None:
        if self.source is not None:
            self.source.stop()

    def on_tick(self) -> None:
        """Send what was measured since the last look; a sensor that has gone is told of once."""
        if self.source is None or not self.works:
            return
        try:
            due = self.source.read(self.now_ns())
        except GlassesError:
            self.works = False
            self.source.stop()
            raise
        for sample in due:
            self.samples.publish(sample)
        self.sent += len(due)

    def on_second(self) -> None:
        """Tell of a sensor that has fallen silent."""
        if not self.works:
            self.health.error("sensor", f"the {self.params.source} has gone")
        elif self.sent:
            self.health.ok("sensor", self.params.source, rate_hz=self.sent)
        else:
            self.health.warn("sensor", f"the {self.params.source} gives no samples")
        self.sent = 0


def open_source(params: ImuParams) -> ImuSource | None:
    """The source that the parameters name; raises `InvalidInput` or `DeviceUnavailable`."""
    if params.source == "device":
        return IioImu(params.device, rate=params.rate_hz)
    if params.source == "synthetic":
        made = synthesise(params.motion, params.seed, ROUND_S, params.rate_hz)
        return Played(made.samples, again=True)
    if params.source == "none":
        return None
    if not params.path:
        raise InvalidInput(f"the source '{params.source}' of node 'imu' needs a path", "Set its parameter `path`")
    path = Path(params.path)
    return Played(moved_in(path) if params.source == "bag" else read_csv(path, FRAME), again=params.again)


def moved_in(path: Path) -> list[Imu]:
    """What the inertial sensor said in a session; raises `InvalidInput`."""
    found = [value_of(Imu, row) for row in read_bag(path) if row.topic.endswith(topics.IMU.name)]
    if not found:
        raise InvalidInput(f"the bag {path} has no {topics.IMU.name}", "Give one that was recorded with a sensor")
    return [replace(sample, header=replace(sample.header, frame_id=FRAME)) for sample in found]


def main() -> None:
    run(ImuNode)
