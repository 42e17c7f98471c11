"""Where things are: the share folder (config, launch), the cache and the state of this user."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from quark_glasses.core.errors import InvalidInput


def prefixes() -> list[Path]:
    """Ament prefixes, the most specific first: the sourced ones, then this Python's own (where wheels install)."""
    sourced = os.environ.get("AMENT_PREFIX_PATH", "").split(os.pathsep)
    return [Path(p) for p in sourced if p] + [Path(sys.prefix)]


def package_share(package: str) -> Path:
    """Share folder of a ROS package; raises `InvalidInput`."""
    for prefix in prefixes():
        if (prefix / "share" / package).is_dir():
            return prefix / "share" / package
    raise InvalidInput(f"the ROS package '{package}' is not installed", "Run: make setup (or source the workspace)")


def share() -> Path:
    """Folder with config/ and launch/: the repository in development, the ament share folder when installed."""
    repository = Path(__file__).resolve().parents[2]
    return repository if (repository / "config" / "common.yaml").is_file() else package_share("quark_glasses")


def cache() -> Path:
    """Models, built interfaces, cached phrases: can be deleted at any time."""
    given = os.environ.get("QUARK_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(given) if given else Path(base) / "quark_glasses"


def state() -> Path:
    """Notes and sessions: the wearer's own."""
    given = os.environ.get("QUARK_STATE")
    base = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(given) if given else Path(base) / "quark_glasses"
