"""Finds the files that are not Python: `config/`, `launch/`, `models.yaml`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from quark_glasses.core.errors import InvalidInput

PACKAGE = "quark_glasses"


def _candidates() -> list[Path]:
    """Where a source tree, an ament workspace and a plain `pip install` keep them, in this order."""
    prefixes = [Path(prefix) for prefix in os.environ.get("AMENT_PREFIX_PATH", "").split(os.pathsep) if prefix]
    source = Path(__file__).resolve().parents[2]
    return [source, *(prefix / "share" / PACKAGE for prefix in prefixes), Path(sys.prefix) / "share" / PACKAGE]


def share_dir() -> Path:
    """Folder that holds `config/` and `launch/`; raises `InvalidInput` when the installation has none."""
    for folder in _candidates():
        if (folder / "package.xml").is_file() and (folder / "config").is_dir():
            return folder
    raise InvalidInput("the folder with config/ and launch/ is not installed", "Run: make setup, or: colcon build")


def cache_dir() -> Path:
    """Folder for what can be fetched or built again: `$QUARK_CACHE`, else `~/.cache/quark_glasses`."""
    chosen = os.environ.get("QUARK_CACHE")
    return Path(chosen).expanduser() if chosen else Path.home() / ".cache" / PACKAGE
