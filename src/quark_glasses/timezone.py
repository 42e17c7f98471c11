"""The time zone of this machine."""

from __future__ import annotations

import os
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from quark_glasses.core.errors import InvalidInput

LOCALTIME = Path("/etc/localtime")


def named_zone(name: str) -> tzinfo:
    """A zone by its IANA name; raises `InvalidInput`."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise InvalidInput(f"there is no time zone '{name}'", "Give an IANA name such as Asia/Shanghai") from error


def local_zone() -> tzinfo:
    """$TZ, else the system's zone, else UTC."""
    name = os.environ.get("TZ", "").lstrip(":")
    if name:
        return named_zone(name)
    try:
        with LOCALTIME.open("rb") as file:
            return ZoneInfo.from_file(file)
    except (OSError, ValueError):
        return UTC


def offset_s(now_ns: int) -> int:
    """What local time is ahead of UTC now, in seconds."""
    ahead = datetime.fromtimestamp(now_ns / 1e9, local_zone()).utcoffset()
    return int(ahead.total_seconds()) if ahead else 0
