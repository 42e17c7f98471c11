"""The frames of our glasses as a tree (REP-105): map -> odom -> base_link -> head -> what is mounted on the glasses.

`map` and `odom` stand still in the world; without a positioning system they are the same, and both drift with the yaw of the
inertial sensor. `base_link` is the wearer: where the head is, upright, and not turned, since nothing measures how the body turns.
`head` turns. Its children never move: `imu_link`, `camera_link` with `camera_optical_frame` (z forward, x right, y down, REP-103),
`display_left`, `display_right` and `mic_array`.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from quark_glasses.core.motion.calibration import Calibration
from quark_glasses.core.motion.rotation import IDENTITY, NOWHERE, from_rpy
from quark_glasses.core.motion.state import HeadPose, Quaternion, Vector
from quark_glasses.core.types import Header

MAP, ODOM, BASE, HEAD = "map", "odom", "base_link", "head"
CAMERA, CAMERA_OPTICAL = "camera_link", "camera_optical_frame"
IMU = "imu_link"
DISPLAYS = ("display_left", "display_right")
MICROPHONES = "mic_array"

OPTICAL: Quaternion = from_rpy(-math.pi / 2, 0.0, -math.pi / 2)
"""Turns vectors of an optical frame (z forward, x right, y down) into its body frame (x forward, y left, z up)."""


class Link(NamedTuple):
    """The child's place in its parent: metres, and the turn of its frame."""

    parent: str
    child: str
    translation: Vector = NOWHERE
    rotation: Quaternion = IDENTITY


def fixed(calibration: Calibration) -> tuple[Link, ...]:
    """What never moves: send it once (tf_static)."""
    camera = calibration.camera.mount
    return (
        Link(MAP, ODOM),
        Link(HEAD, IMU, calibration.imu.translation, calibration.imu.rotation),
        Link(HEAD, CAMERA, camera.translation, camera.rotation),
        Link(CAMERA, CAMERA_OPTICAL, NOWHERE, OPTICAL),
        Link(HEAD, DISPLAYS[0], calibration.left.translation, calibration.left.rotation),
        Link(HEAD, DISPLAYS[1], calibration.right.translation, calibration.right.rotation),
        Link(HEAD, MICROPHONES),
    )


def moving(pose: HeadPose) -> tuple[Link, ...]:
    """What a pose of the head says: send it with the pose's stamp (tf)."""
    return (Link(pose.header.frame_id or ODOM, BASE, pose.position), Link(BASE, HEAD, NOWHERE, pose.orientation))


def tree(calibration: Calibration, pose: HeadPose | None = None) -> tuple[Link, ...]:
    """All of it; without a pose the head is where it started."""
    return (*fixed(calibration), *moving(pose or HeadPose(Header(0, ODOM))))
