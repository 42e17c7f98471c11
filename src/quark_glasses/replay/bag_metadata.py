"""metadata.yaml of a bag, version 9: what rosbag2 of Jazzy reads first."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from quark_glasses.replay.records import Channel
from quark_glasses.ros.qos import Qos

NAME = "metadata.yaml"
_FOREVER = {"sec": 9223372036, "nsec": 854775807}
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Tally:
    """How many messages came by a channel, and its number in the file."""

    number: int
    count: int = 0


@dataclass
class Contents:
    """What one file of a bag holds."""

    path: str
    tallies: dict[Channel, Tally] = field(default_factory=dict)
    first_ns: int | None = None
    last_ns: int = 0

    def add(self, tally: Tally, log_ns: int) -> None:
        tally.count += 1
        if self.first_ns is None or log_ns < self.first_ns:
            self.first_ns = log_ns
        if log_ns > self.last_ns:
            self.last_ns = log_ns

    @property
    def messages(self) -> int:
        return sum(tally.count for tally in self.tallies.values())


def qos_text(qos: Qos) -> str:
    """A quality of service as rosbag2 writes it to an MCAP channel: a YAML list of profiles."""
    profile = {
        "history": "keep_last", "depth": qos.depth, "reliability": "reliable" if qos.reliable else "best_effort",
        "durability": "transient_local" if qos.latched else "volatile", "deadline": _FOREVER, "lifespan": _FOREVER,
        "liveliness": "automatic", "liveliness_lease_duration": _FOREVER, "avoid_ros_namespace_conventions": False,
    }  # fmt: skip
    return yaml.dump([profile], Dumper=_Plain)


def is_latched(qos: str) -> bool:
    """Does a publisher of these profiles keep its last value? Older bags have the number of the enumeration, 1."""
    try:
        profiles = yaml.load(qos, Loader=_Loader)
    except yaml.YAMLError:
        return False
    rows = profiles if isinstance(profiles, list) else []
    return any(isinstance(row, dict) and row.get("durability") in ("transient_local", 1) for row in rows)


def write(folder: Path, files: Iterable[Contents], info: Mapping[str, str]) -> None:
    """Write metadata.yaml anew, at once or not at all. Raises `OSError`."""
    files = list(files)
    topics: dict[str, tuple[Channel, int]] = {}
    for file in files:
        for channel, tally in file.tallies.items():
            first, before = topics.get(channel.topic, (channel, 0))
            topics[channel.topic] = (first, before + tally.count)
    starts = [file.first_ns for file in files if file.first_ns is not None]
    whole = _span(min(starts, default=None), max((file.last_ns for file in files), default=0))
    tree = {
        "version": 9, "storage_identifier": "mcap", "relative_file_paths": [file.path for file in files],
        **whole, "message_count": sum(file.messages for file in files),
        "topics_with_message_count": [_topic(channel, count) for channel, count in topics.values()],
        "compression_format": "", "compression_mode": "",
        "files": [{"path": f.path, **_span(f.first_ns, f.last_ns), "message_count": f.messages} for f in files],
        "custom_data": dict(info) or None, "ros_distro": "jazzy",
    }  # fmt: skip
    text = yaml.dump({"rosbag2_bagfile_information": tree}, Dumper=_Plain, sort_keys=False, allow_unicode=True)
    new = folder / f".{NAME}.new"
    try:
        new.write_text(text, encoding="utf-8")
        os.replace(new, folder / NAME)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def read(folder: Path) -> dict[str, Any] | None:
    """The information in metadata.yaml; None where there is none that can be read."""
    try:
        tree = yaml.load((folder / NAME).read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, ValueError, yaml.YAMLError):
        return None
    found = tree.get("rosbag2_bagfile_information") if isinstance(tree, dict) else None
    return found if isinstance(found, dict) else None


def _span(first_ns: int | None, last_ns: int) -> dict[str, Any]:
    start = first_ns or 0
    return {
        "starting_time": {"nanoseconds_since_epoch": start},
        "duration": {"nanoseconds": max(0, last_ns - start) if first_ns is not None else 0},
    }


def _topic(channel: Channel, count: int) -> dict[str, Any]:
    return {
        "topic_metadata": {
            "name": channel.topic, "type": channel.type, "serialization_format": "cdr", "type_description_hash": "",
            "offered_qos_profiles": yaml.load(channel.qos, Loader=_Loader) or [],
        },
        "message_count": count,
    }  # fmt: skip


class _Plain(_Dumper):  # type: ignore[misc]
    """Without anchors: rosbag2 reads them, people do not."""

    def ignore_aliases(self, data: object) -> bool:
        return True
