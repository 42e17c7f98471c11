"""What is in a bag, and whether it is whole: one pass over all of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quark_glasses.replay import audio_cdr, bag_metadata, mcap_scan
from quark_glasses.replay.bag_reader import bag_files, bag_info, open_mcap, summary_of
from quark_glasses.replay.records import Channel, Recorded

SOUND = "quark_glasses_msgs/msg/AudioChunk"
PICTURES = ("sensor_msgs/msg/Image", "sensor_msgs/msg/CompressedImage")


@dataclass
class Flow:
    """What came by one channel."""

    messages: int = 0
    first_ns: int = 0
    last_ns: int = 0
    sound_s: float = 0.0

    def add(self, row: Recorded) -> None:
        self.first_ns = min(self.first_ns, row.log_ns) if self.messages else row.log_ns
        self.last_ns = max(self.last_ns, row.log_ns)
        self.messages += 1
        if row.type == SOUND:
            samples, rate = audio_cdr.length(row.data)
            self.sound_s += samples / rate if rate else 0.0


@dataclass
class Overview:
    """A bag from outside; `damage` is empty where all can be read, `complete` where it was also closed."""

    path: Path
    files: list[Path]
    info: dict[str, str]
    flows: dict[Channel, Flow] = field(default_factory=dict)
    damage: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        return not self.damage and not self.unfinished

    @property
    def messages(self) -> int:
        return sum(flow.messages for flow in self.flows.values())

    @property
    def first_ns(self) -> int:
        return min((flow.first_ns for flow in self.flows.values()), default=0)

    @property
    def last_ns(self) -> int:
        return max((flow.last_ns for flow in self.flows.values()), default=0)

    @property
    def duration_s(self) -> float:
        return (self.last_ns - self.first_ns) / 1e9

    def topics(self) -> list[dict[str, Any]]:
        """One row per topic, by name: name, type, messages, sources, sound_s."""
        found: dict[str, dict[str, Any]] = {}
        for channel, flow in sorted(self.flows.items(), key=lambda item: (item[0].topic, item[0].source)):
            fresh = {"name": channel.topic, "type": channel.type, "messages": 0, "sources": {}, "sound_s": 0.0}
            row = found.setdefault(channel.topic, fresh)
            row["messages"] += flow.messages
            row["sources"][channel.source] = row["sources"].get(channel.source, 0) + flow.messages
            row["sound_s"] = round(row["sound_s"] + flow.sound_s, 3)
        return list(found.values())


def overview(path: Path) -> Overview:
    """Read all of a bag, damaged or not. Raises `InvalidInput` where there is none."""
    seen = Overview(path, bag_files(path), bag_info(path))
    for place, file in enumerate(seen.files):
        with open_mcap(file) as stream:
            summary = summary_of(stream)
            if summary is None:
                seen.unfinished.append(f"{file.name} has no index: it was not closed")
            for row in mcap_scan.rows(stream, mcap_scan.note_in(seen.damage, file.name)):
                if place == 0 or not row.channel.repeated:
                    seen.flows.setdefault(row.channel, Flow()).add(row)
    if path.is_dir():
        _check_metadata(seen)
    return seen


def _check_metadata(seen: Overview) -> None:
    listed = bag_metadata.read(seen.path)
    if listed is None:
        seen.unfinished.append(f"{bag_metadata.NAME} is missing or cannot be read")
    elif listed.get("relative_file_paths") != [file.name for file in seen.files]:
        seen.unfinished.append(f"{bag_metadata.NAME} lists other files")
