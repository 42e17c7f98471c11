"""Tells others the time of a replay, on `/clock`."""

from __future__ import annotations

from rclpy.node import Node
from rosgraph_msgs.msg import Clock

from quark_glasses.ros import convert
from quark_glasses.ros.qos import CLOCK


class ClockPublisher:
    """For tools that run with `use_sim_time`: rviz, `ros2 topic echo`, nodes in other processes."""

    def __init__(self, node: Node) -> None:
        self._publisher = node.create_publisher(Clock, "/clock", CLOCK.profile())

    def tell(self, now_ns: int) -> None:
        """Publish one moment in ns."""
        self._publisher.publish(Clock(clock=convert.time_msg(now_ns)))
