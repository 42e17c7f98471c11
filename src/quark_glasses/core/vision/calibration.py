"""How a camera maps rays to pixels: the core of sensor_msgs/CameraInfo, and the YAML that ROS tools write and read.

The file format is that of camera_calibration_parsers (https://wiki.ros.org/camera_calibration_parsers); `d`, `k`, `r` and `p` mean
what sensor_msgs/CameraInfo says.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Any

import yaml

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import Header

Numbers = tuple[float, ...]
COUNTS = {"plumb_bob": 5, "rational_polynomial": 8, "equidistant": 4}  # coefficients by distortion model
STRAIGHT: Numbers = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_HIGHEST = 100_000


@dataclass(frozen=True)
class CameraInfo:
    """Calibration of a camera for pictures of one size, px; `k[0]` is 0 where it is not known."""

    header: Header
    width: int
    height: int
    distortion_model: str = "plumb_bob"
    d: Numbers = (0.0,) * 5
    k: Numbers = (0.0,) * 9  # fx 0 cx, 0 fy cy, 0 0 1
    r: Numbers = STRAIGHT
    p: Numbers = (0.0,) * 12

    @property
    def fov_deg(self) -> float:
        """Horizontal field of view without distortion; 0 where it is not known."""
        return math.degrees(2 * math.atan(self.width / 2 / self.k[0])) if self.k[0] > 0 else 0.0


def pinhole(width: int, height: int, fov_deg: float) -> CameraInfo:
    """A camera without distortion that looks through the middle of its pictures; not calibrated where `fov_deg` is 0."""
    if fov_deg <= 0:
        return CameraInfo(Header(), width, height)
    focal = width / 2 / math.tan(math.radians(fov_deg) / 2)
    return with_matrix(CameraInfo(Header(), width, height), focal, focal, (width - 1) / 2, (height - 1) / 2)


def with_matrix(info: CameraInfo, fx: float, fy: float, cx: float, cy: float) -> CameraInfo:
    k = (fx, 0.0, cx, 0.0, fy, cy, 0.0, 0.0, 1.0)
    p = (fx, 0.0, cx, 0.0, 0.0, fy, cy, 0.0, 0.0, 0.0, 1.0, 0.0)
    return dataclasses.replace(info, k=k, p=p)


def fitted(info: CameraInfo, width: int, height: int) -> CameraInfo:
    """The same camera for pictures of another size and the same shape; not calibrated where the shape is another."""
    if (width, height) == (info.width, info.height):
        return info
    x, y = width / info.width, height / info.height
    if abs(x / y - 1.0) > 0.01:
        return CameraInfo(info.header, width, height)
    k, p = list(info.k), list(info.p)
    for row, by in ((0, x), (1, y)):
        for column in range(3):
            k[3 * row + column] *= by
        for column in range(4):
            p[4 * row + column] *= by
    return dataclasses.replace(info, width=width, height=height, k=tuple(k), p=tuple(p))


def of_picture(known: CameraInfo | None, fov_deg: float, width: int, height: int, header: Header) -> CameraInfo:
    """What goes with one picture: what is `known` of the camera, else a pinhole of `fov_deg` (0: nothing is known)."""
    return dataclasses.replace(fitted(known or pinhole(width, height, fov_deg), width, height), header=header)


def read_calibration(text: str, name: str = "the calibration") -> CameraInfo:
    """A calibration file's text; `name` is said in errors. Raises `InvalidInput`."""
    try:
        tree = yaml.safe_load(text)
        model = str(tree.get("distortion_model", "plumb_bob"))
        info = CameraInfo(
            Header(),
            int(tree["image_width"]),
            int(tree["image_height"]),
            model,
            _matrix(tree, "distortion_coefficients", COUNTS.get(model, 0)),
            _matrix(tree, "camera_matrix", 9),
            _matrix(tree, "rectification_matrix", 9),
            _matrix(tree, "projection_matrix", 12),
        )
        good = model in COUNTS and 0 < info.width < _HIGHEST and 0 < info.height < _HIGHEST
        if not good or not (info.k[0] > 0 and info.k[4] > 0):
            raise ValueError("sizes and focal lengths must be above 0, the distortion model a known one")
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidInput(f"{name} is no camera calibration: {error}", "Write one with: quark calibrate") from error
    return info


def write_calibration(info: CameraInfo, name: str) -> str:
    """The text of a calibration file of the camera `name`."""

    def matrix(rows: int, values: Numbers) -> dict[str, Any]:
        return {"rows": rows, "cols": len(values) // rows, "data": [round(value, 9) for value in values]}

    tree = {
        "image_width": info.width,
        "image_height": info.height,
        "camera_name": name,
        "camera_matrix": matrix(3, info.k),
        "distortion_model": info.distortion_model,
        "distortion_coefficients": matrix(1, info.d),
        "rectification_matrix": matrix(3, info.r),
        "projection_matrix": matrix(3, info.p),
    }
    return yaml.safe_dump(tree, sort_keys=False, default_flow_style=None)


def _matrix(tree: Any, key: str, count: int) -> Numbers:
    values = tuple(float(value) for value in tree[key]["data"])
    if len(values) != count or not all(map(math.isfinite, values)):
        raise ValueError(f"{key} needs {count} numbers")
    return values
