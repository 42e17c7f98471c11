"""Where the speech engines keep what they made themselves, and how they tell weights apart."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

EDGE_BYTES = 65_536


def cache_folder(name: str) -> Path:
    """Folder `name` in the user's cache (XDG Base Directory); not created."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "quark_glasses" / name


def fingerprint(file: Path) -> str:
    """Short hash of a file's size and its first and last 64 KiB: tells two releases of verified weights apart quickly."""
    size = file.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with file.open("rb") as stream:
        digest.update(stream.read(EDGE_BYTES))
        stream.seek(max(0, size - EDGE_BYTES))
        digest.update(stream.read(EDGE_BYTES))
    return digest.hexdigest()[:16]
