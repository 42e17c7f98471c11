"""Reads config/calibration/NAME.yaml: where the parts of a pair of glasses sit, and how they see."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from quark_glasses import paths
from quark_glasses.core.errors import GlassesError, InvalidInput, UnknownName
from quark_glasses.core.motion.calibration import Calibration, Camera, Mount, Scanout
from quark_glasses.core.motion.rotation import from_rpy

PARTS = ("imu", "camera", "displays", "scanout")


def calibration(name: str, folder: Path | None = None) -> Calibration:
    """The calibration of one device, by the name of its display. Raises `UnknownName` and `InvalidInput`."""
    place = folder or paths.share() / "config" / "calibration"
    file = place / f"{name}.yaml"
    if not file.is_file():
        known = ", ".join(sorted(path.stem for path in place.glob("*.yaml")))
        raise UnknownName(f"there is no calibration '{name}' in {place}", f"There are: {known or 'none'}")
    return read_calibration(file)


def of_display(name: str, folder: Path | None = None) -> Calibration:
    """The calibration of a display, nominal where there is no file for it."""
    try:
        return calibration(name, folder)
    except UnknownName:
        return Calibration(name)


def read_calibration(file: Path) -> Calibration:
    """One file; what it leaves out is nominal. Raises `InvalidInput`."""
    try:
        tree = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InvalidInput(f"cannot read the calibration {file}: {error}", "Correct it") from error
    try:
        return _calibration(file.stem, tree)
    except GlassesError as error:
        raise InvalidInput(f"{file}: {error.what}", error.fix) from error
    except (TypeError, ValueError, AttributeError) as error:
        raise InvalidInput(f"{file}: {error}", "See config/calibration/mono640.yaml for what belongs where") from error


def _calibration(name: str, tree: Mapping[str, Any]) -> Calibration:
    unknown = set(tree) - set(PARTS)
    if unknown:
        raise InvalidInput(f"there is no part '{min(unknown)}'", f"There are: {', '.join(PARTS)}")
    nominal = Calibration()
    imu, displays = dict(tree.get("imu", {})), dict(tree.get("displays", {}))
    return Calibration(
        name,
        imu_delay_ms=float(imu.pop("delay_ms", 0.0)),
        imu=_mount(imu),
        camera=_camera(dict(tree.get("camera", {}))),
        left=_mount(displays["left"]) if "left" in displays else nominal.left,
        right=_mount(displays["right"]) if "right" in displays else nominal.right,
        scanout=Scanout(**{key: float(value) for key, value in tree.get("scanout", {}).items()}),
    )


def _camera(block: dict[str, Any]) -> Camera:
    mount = _mount({key: block.pop(key) for key in ("xyz", "rpy_deg") if key in block})
    distortion = tuple(float(number) for number in block.pop("distortion", ()))
    size = {key: int(block.pop(key)) for key in ("width", "height") if key in block}
    return Camera(distortion=distortion, mount=mount, **size, **{key: float(value) for key, value in block.items()})  # type: ignore[arg-type]


def _mount(block: Mapping[str, Any]) -> Mount:
    unknown = set(block) - {"xyz", "rpy_deg"}
    if unknown:
        raise InvalidInput(f"a mount has no '{min(unknown)}'", "It has xyz and rpy_deg")
    x, y, z = (_number(value) for value in block.get("xyz", (0, 0, 0)))
    roll, pitch, yaw = (math.radians(_number(value)) for value in block.get("rpy_deg", (0, 0, 0)))
    return Mount((x, y, z), from_rpy(roll, pitch, yaw))


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise InvalidInput(f"{value} is not a number to calibrate with", "Give a finite one")
    return number
