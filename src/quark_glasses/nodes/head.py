"""Head: `imu/data` -> `head/odometry`, how the head is turned; stands back while somebody else publishes poses there."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.calibration import calibration
from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.motion.filter import FilterSettings, HeadFilter
from quark_glasses.core.motion.rotation import length
from quark_glasses.core.motion.state import HeadPose, Imu
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

BURST = 64  # samples that may wait: the filter must not miss any
OTHER_GONE_NS = 1_000_000_000  # after so long without a pose of others ours go on, from where theirs ended
DEGREES = 57.29578


@dataclass(frozen=True)
class HeadParams:
    """The filter."""

    calibration: str = param("", "whose calibration says how the sensor is mounted; empty: the nominal one")
    gain: float = param(0.5, "how fast the accelerometer pulls towards upright", low=0, high=10)
    rate_hz: float = param(200.0, "nominal rate of the sensor", unit="Hz", low=10, high=1000)
    give_way: bool = param(True, "stand back while another node publishes poses (a tracker with a camera, say)")


class HeadNode(GlassesNode):
    """See the module."""

    Params = HeadParams
    name = "head"

    def configure(self, params: HeadParams) -> None:
        self.params = params
        self.poses = self.publisher(topics.HEAD)
        known = calibration(params.calibration) if params.calibration else Calibration()
        self.settings = FilterSettings(
            rate=params.rate_hz, gain=params.gain, mount=known.imu.rotation, delay_ns=round(known.imu_delay_ms * 1e6)
        )  # fmt: skip

    def activate(self) -> None:
        self.filter = HeadFilter(self.settings)
        self.other_ns: int | None = None
        self.refused = 0
        self.listen(topics.IMU, self.on_imu, depth=BURST)
        if self.params.give_way:
            self.listen(topics.HEAD, self.on_pose, sources=True)
        self.tick(1.0, self.on_second)

    def on_imu(self, imu: Imu) -> None:
        pose = self.filter.update(imu)
        if pose is not None and not self.stands_back():
            self.poses.publish(pose)

    def on_pose(self, pose: HeadPose, source: str) -> None:
        """Poses of others set ours right, so that nothing jumps when they end."""
        if source != self.name:
            self.other_ns = self.now_ns()
            self.filter.align(pose.orientation)

    def stands_back(self) -> bool:
        """Did somebody else publish a pose a moment ago?"""
        return self.other_ns is not None and self.now_ns() - self.other_ns < OTHER_GONE_NS

    def on_second(self) -> None:
        refused, self.refused = self.filter.refused - self.refused, self.filter.refused
        bias = f"{length(self.filter.bias) * DEGREES:.3f}"
        if refused:
            self.health.warn("filter", "samples are broken or out of order", refused=refused)
        else:
            self.health.ok("filter", "stands back" if self.stands_back() else "works", bias_deg_s=bias)


def main() -> None:
    run(HeadNode)
