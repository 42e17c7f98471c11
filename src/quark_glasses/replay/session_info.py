"""What a bag says about the session beside its messages: with what, on what and where it was recorded."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version

import rclpy

from quark_glasses import __version__
from quark_glasses.timezone import local_zone, offset_s

PACKAGES = ("numpy", "onnxruntime", "ctranslate2", "mcap")


def session_info(now_ns: int) -> dict[str, str]:
    """Versions, platform and time zone as texts, for `BagWriter`."""
    facts = {
        "version": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "cores": str(os.cpu_count() or 0),
        "ros_distro": os.environ.get("ROS_DISTRO", "jazzy"),
        "rmw": rclpy.get_rmw_implementation_identifier(),
        "time_zone": str(getattr(local_zone(), "key", "") or ""),
        "utc_offset_s": str(offset_s(now_ns)),
        "hash_seed": os.environ.get("PYTHONHASHSEED", "random"),
    }
    return facts | {name: _version(name) for name in PACKAGES if _version(name)}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
