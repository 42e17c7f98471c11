"""The qualities of service; no other QoSProfile is made anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from rclpy.qos import DurabilityPolicy, HistoryPolicy, QoSProfile, ReliabilityPolicy


@dataclass(frozen=True)
class Qos:
    """A named quality of service, always keep-last."""

    name: str
    depth: int
    reliable: bool = True
    latched: bool = False

    def profile(self) -> QoSProfile:
        return QoSProfile(
            history=HistoryPolicy.KEEP_LAST,
            depth=self.depth,
            reliability=ReliabilityPolicy.RELIABLE if self.reliable else ReliabilityPolicy.BEST_EFFORT,
            durability=DurabilityPolicy.TRANSIENT_LOCAL if self.latched else DurabilityPolicy.VOLATILE,
        )


SENSOR = Qos("SENSOR", depth=5, reliable=False)  # the newest counts: frames, IMU
STREAM = Qos("STREAM", depth=50)  # every piece counts: a lost block of sound costs a word
EVENT = Qos("EVENT", depth=10)  # things that happen now and then
STATE = Qos("STATE", depth=1, latched=True)  # how things are; late joiners get the last one
CLOCK = Qos("CLOCK", depth=1, reliable=False)  # the time of a replay, as ROS tools expect it
TRANSFORMS = Qos("TRANSFORMS", depth=100)  # /tf, as tf2 has it; /tf_static is a STATE
