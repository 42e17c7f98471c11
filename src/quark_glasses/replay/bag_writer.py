"""Writes session bags: a folder that rosbag2 opens, with MCAP files of CDR messages and their metadata.yaml."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.replay import bag_metadata, cdr
from quark_glasses.replay.bag_file import BagFile
from quark_glasses.replay.records import Carry, Channel, Recorded
from quark_glasses.replay.schemas import schema_text
from quark_glasses.ros import convert
from quark_glasses.ros.topics import Topic

METADATA_NS = 10_000_000_000  # how far the counts in metadata.yaml of a bag that is written may lag behind


@dataclass(frozen=True)
class Limits:
    """When the next file of a bag begins; 0: never."""

    max_bytes: int = 0
    max_ns: int = 0


class BagWriter:
    """Writes a new bag folder. Not thread-safe; raises `StorageFull` when the disk is.

    What was written before a `flush` survives whatever ends the process. A file that reached a limit is closed and the next one
    begins with a copy of what those who read it alone need: latched values, and what the nodes started from.
    """

    def __init__(self, folder: Path, info: Mapping[str, str] | None = None, limits: Limits | None = None) -> None:
        if folder.exists():
            raise InvalidInput(f"the bag {folder} exists already", "Choose another name")
        self.folder = folder
        self._info = dict(info or {})
        self._limits = limits or Limits()
        self._channels: dict[tuple[str, str], Channel] = {}
        self._carry = Carry()
        self._files: list[bag_metadata.Contents] = []
        self._metadata_at_ns = 0
        self._stale = True
        self._closed = False
        try:
            folder.mkdir(parents=True)
            self._file = self._next_file()
            self._write_metadata()
        except OSError as error:
            raise StorageFull(f"cannot write a bag in {folder}: {error.strerror}", "Choose another folder") from error

    def write(self, name: str, topic: Topic[Any], value: Any, log_ns: int, source: str = "") -> None:
        """Append one value that node `source` published on the resolved topic `name`, heard at `log_ns`."""
        channel = self._channels.get((name, source)) or self._channel(name, topic, source)
        header = getattr(value, "header", None)
        stamp_ns = header.stamp_ns if header else log_ns
        data = cdr.encode(value)
        self.append(Recorded(name, channel.type, log_ns, data, source, stamp_ns, channel))

    def append(self, row: Recorded) -> None:
        """Append a message as it is, for example from another bag."""
        try:
            if self._full(row.log_ns):
                self._roll(row.log_ns)
            channel = row.channel
            self._add(row, dataclasses.replace(channel, repeated=False) if channel.repeated else channel, row.log_ns)
        except OSError as error:
            raise StorageFull(f"the bag cannot grow: {error.strerror}", "Free some space; the talk goes on") from error
        self._carry.note(row)

    def flush(self) -> None:
        """Hand all that was written to the system: it survives the process."""
        try:
            self._file.flush()
            if self._stale or self._file.contents.last_ns - self._metadata_at_ns > METADATA_NS:
                self._write_metadata()
        except OSError as error:
            raise StorageFull(f"the bag cannot grow: {error.strerror}", "Free some space; the talk goes on") from error

    def close(self) -> None:
        """Write the index and the metadata; the bag is complete after this. Once is enough, twice is harmless."""
        if self._closed:
            return
        self._closed = True
        try:
            self._file.close()
            self._write_metadata()
        except OSError as error:
            fix = f"Free some space, then: quark bag repair {self.folder}"
            raise StorageFull(f"the bag cannot be closed: {error.strerror}", fix) from error

    def abandon(self) -> None:
        """Let go of the file as it was last flushed."""
        self._closed = True
        self._file.abandon()

    def _channel(self, name: str, topic: Topic[Any], source: str) -> Channel:
        kind = convert.message_type_name(topic.type)
        qos = bag_metadata.qos_text(topic.qos)
        made = Channel(name, kind, source, qos, schema_text(kind).encode(), latched=topic.qos.latched)
        self._channels[name, source] = made
        return made

    def _add(self, row: Recorded, channel: Channel, log_ns: int) -> None:
        self._stale |= self._file.add(channel, log_ns, row.publish_ns or row.log_ns, row.data)

    def _full(self, log_ns: int) -> bool:
        first_ns = self._file.contents.first_ns
        if first_ns is None:
            return False
        too_big = 0 < self._limits.max_bytes <= self._file.size
        return too_big or 0 < self._limits.max_ns <= log_ns - first_ns

    def _roll(self, log_ns: int) -> None:
        """Close the file and begin the next one with what it needs from before."""
        self._file.close()
        self._file = self._next_file()
        for row in self._carry.rows():
            self._add(row, dataclasses.replace(row.channel, repeated=True), log_ns)
        self.flush()

    def _next_file(self) -> BagFile:
        made = BagFile(self.folder / f"{self.folder.name}_{len(self._files)}.mcap", self._info)
        self._files.append(made.contents)
        return made

    def _write_metadata(self) -> None:
        bag_metadata.write(self.folder, self._files, self._info)
        self._metadata_at_ns = self._file.contents.last_ns
        self._stale = False


@contextmanager
def new_bag(folder: Path, info: Mapping[str, str], limits: Limits | None = None) -> Iterator[BagWriter]:
    """A bag that is there as a whole after the block, or not at all."""
    bag = BagWriter(folder, info, limits)
    try:
        yield bag
        bag.close()
    except BaseException:
        bag.abandon()
        shutil.rmtree(folder, ignore_errors=True)
        raise


def free_mb(folder: Path) -> float:
    """Free space on the disk that `folder` is, or will be, on."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free / 1e6
