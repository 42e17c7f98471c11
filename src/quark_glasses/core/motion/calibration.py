"""Where the parts of the glasses sit and how they see, as data. The files are config/calibration/*.yaml.

The `head` frame has its origin midway between the eyes; x forward, y left, z up (REP-103).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.motion.rotation import IDENTITY, NOWHERE, length
from quark_glasses.core.motion.state import Quaternion, Vector

FARTHEST_M = 0.5  # no part of a pair of glasses is farther from the middle of the eyes


@dataclass(frozen=True)
class Mount:
    """Where a part sits in the head frame: its origin in metres, and the turn of its frame."""

    translation: Vector = NOWHERE
    rotation: Quaternion = IDENTITY

    def __post_init__(self) -> None:
        if not length(self.translation) <= FARTHEST_M:
            raise InvalidInput(
                f"a part of the glasses cannot sit at {self.translation} m", "Give metres from the middle of the eyes"
            )


@dataclass(frozen=True)
class Camera:
    """Pinhole model with lens distortion, as sensor_msgs/CameraInfo "plumb_bob" (Brown-Conrady) has it; lengths are px.

    The frame of `mount` is that of the body: x forward, y left, z up.
    """

    width: int = 640
    height: int = 480
    fx: float = 460.0
    fy: float = 460.0
    cx: float = 319.5
    cy: float = 239.5
    distortion: tuple[float, ...] = ()  # k1, k2, p1, p2, k3; empty: none
    mount: Mount = Mount()

    def __post_init__(self) -> None:
        if min(self.width, self.height) <= 0 or not (self.fx > 0 and self.fy > 0):
            raise InvalidInput("the camera needs a size and focal lengths above 0", "Calibrate it, in px")
        if len(self.distortion) not in (0, 4, 5):
            raise InvalidInput("distortion has 4 or 5 numbers", "Give k1, k2, p1, p2 and perhaps k3")


@dataclass(frozen=True)
class Scanout:
    """When the light of a frame comes, in ms after the edge at which the display takes it over."""

    latency_ms: float = 2.0  # from the edge to the light of the first row
    scan_ms: float = 0.0  # from the first row to the last; 0: all rows at once
    hold_ms: float = 0.0  # how long a row stays lit

    def __post_init__(self) -> None:
        if not all(0.0 <= ms <= 200.0 for ms in (self.latency_ms, self.scan_ms, self.hold_ms)):
            raise InvalidInput("the times of a display must be 0 to 200 ms", "Correct `scanout`")


@dataclass(frozen=True)
class Calibration:
    """One pair of glasses."""

    name: str = "nominal"
    imu: Mount = Mount()
    imu_delay_ms: float = 0.0  # of the sensor's low-pass filter, beyond the mean over one sample
    camera: Camera = Camera()
    left: Mount = Mount(
        (0.0, 0.0315, 0.0)
    )  # eye and optical axis of each display; of one eye only: that eye's both times
    right: Mount = Mount((0.0, -0.0315, 0.0))
    scanout: Scanout = Scanout()

    def __post_init__(self) -> None:
        if not 0.0 <= self.imu_delay_ms <= 100.0 or not math.isfinite(self.imu_delay_ms):
            raise InvalidInput("the delay of the inertial sensor must be 0 to 100 ms", "Correct `delay_ms`")
