"""What nodes leave in files, as plain values that can be compared."""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from quark_glasses.replay.bag import read_bag
from quark_glasses.ros.topics import CALLS, DIAGNOSTICS

DIGEST_CHARS = 16
OF_THIS_MACHINE = (CALLS.name, DIAGNOSTICS.name)  # folders among parameters, time spent


def describe(name: str, data: bytes) -> dict[str, Any]:
    """Pictures by their pixels (two encoders may pack them differently), bags by their messages, the rest by their bytes."""
    if name.endswith(".png"):
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
        if picture is None:
            return {"unreadable": len(data)}
        return {"shape": list(picture.shape), "pixels": _digest(picture.tobytes())}
    if name.endswith(".mcap"):
        return _describe_bag(data)
    return {"bytes": len(data), "digest": _digest(data)}


def _describe_bag(data: bytes) -> dict[str, Any]:
    """Messages by topic, and one digest of them all, but for those that tell of this machine."""
    counts: Counter[str] = Counter()
    whole = hashlib.sha256()
    with tempfile.NamedTemporaryFile(suffix=".mcap") as file:
        file.write(data)
        file.flush()
        for row in read_bag(Path(file.name)):
            counts[f"{row.topic} {row.source}".strip()] += 1
            if not row.topic.endswith(OF_THIS_MACHINE):
                whole.update(f"{row.topic} {row.source} {row.log_ns} ".encode() + row.data)
    return {"messages": dict(sorted(counts.items())), "digest": whole.hexdigest()[:DIGEST_CHARS]}


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:DIGEST_CHARS]
