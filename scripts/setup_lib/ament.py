"""Makes the venv an ament prefix for this package, as `colcon build` would: launch files and `ros2 run` find it there."""

from __future__ import annotations

from pathlib import Path

PACKAGE = "quark_glasses"


def register(venv: Path, root: Path, programs: list[str]) -> None:
    """Lay the index marker, the share folder and lib/PACKAGE as links into the source tree and into bin/."""
    share = venv / "share" / PACKAGE
    _link(venv / "share" / "ament_index" / "resource_index" / "packages" / PACKAGE, root / "resource" / PACKAGE)
    for name in ("package.xml", "config", "launch"):
        _link(share / name, root / name)
    for name in programs:
        _link(venv / "lib" / PACKAGE / name, venv / "bin" / name)


def _link(place: Path, target: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.unlink(missing_ok=True)
    place.symlink_to(target)
