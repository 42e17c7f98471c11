"""What is known of the head: what its sensors measured, and where it looks.

Frames are those of REP-103 and REP-105: x forward, y left, z up; `map` is east-north-up with its origin where the glasses started.
Quaternions are (x, y, z, w) and turn vectors of the child frame into the frame of the header.
"""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.types import Header

Vector = tuple[float, float, float]
Quaternion = tuple[float, float, float, float]


@dataclass(frozen=True)
class Imu:
    """One sample of the inertial sensor, in its own frame: rad/s, and m/s^2 with gravity (+9.81 along z when level)."""

    header: Header
    angular_velocity: Vector
    linear_acceleration: Vector


@dataclass(frozen=True)
class HeadPose:
    """Where the head is and how it turns: `orientation` of the head in the frame of the header, `angular_velocity` (rad/s) in the head.

    Travels as nav_msgs/Odometry with child_frame_id "head".
    """

    header: Header
    orientation: Quaternion = (0.0, 0.0, 0.0, 1.0)
    angular_velocity: Vector = (0.0, 0.0, 0.0)
    position: Vector = (0.0, 0.0, 0.0)
