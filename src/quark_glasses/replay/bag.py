"""Session bags: a folder that rosbag2 opens, with one MCAP file of CDR messages and its metadata.yaml.

The MCAP library closes a chunk only when it is full, so chunks are kept about as small as one second of a session: what a
killed process loses is the last chunk. `metadata.yaml` is written at the start too, so a bag that was never closed opens after
`ros2 bag reindex`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from mcap.exceptions import McapError
from mcap.reader import make_reader
from mcap.writer import CompressionType, Writer

from quark_glasses import paths
from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.types import AudioChunk, Samples
from quark_glasses.ros import convert
from quark_glasses.ros.qos import Qos
from quark_glasses.ros.topics import AUDIO_IN, Topic

CHUNK_BYTES = 32_000  # one second of the microphone
_FIELD = re.compile(r"^\s*([a-zA-Z]\w*(?:/\w+)*)(?:<=\d+)?(?:\[[^\]]*\])?\s+\w+")
_PLAIN = {"bool", "byte", "char", "string", "wstring", "float32", "float64"} | {
    f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)
}


def schema_text(type_name: str) -> str:
    """The definition of "pkg/msg/Name" followed by those it uses, as MCAP's `ros2msg` encoding wants them."""
    texts: dict[str, str] = {}
    _collect(type_name, texts)
    first, *rest = texts.items()
    return first[1] + "".join(f"\n{'=' * 80}\nMSG: {name.replace('/msg/', '/')}\n{text}" for name, text in rest)


def _collect(type_name: str, texts: dict[str, str]) -> None:
    if type_name in texts:
        return
    package, _, name = type_name.split("/")
    text = (paths.package_share(package) / "msg" / f"{name}.msg").read_text(encoding="utf-8")
    texts[type_name] = text
    for line in text.splitlines():
        match = _FIELD.match(line.split("#")[0])
        if match and match[1] not in _PLAIN:
            parts = match[1].split("/")
            _collect(f"{parts[0]}/msg/{parts[-1]}" if len(parts) > 1 else f"{package}/msg/{parts[0]}", texts)


class BagWriter:
    """Writes core values to a new bag folder. Not thread-safe; raises `StorageFull` when the disk is."""

    def __init__(self, folder: Path, info: dict[str, str] | None = None) -> None:
        if folder.exists():
            raise InvalidInput(f"the bag {folder} exists already", "Choose another name")
        try:
            folder.mkdir(parents=True)
            self._stream = (folder / f"{folder.name}_0.mcap").open("wb")
        except OSError as error:
            raise StorageFull(f"cannot write a bag in {folder}: {error.strerror}", "Choose another folder") from error
        self.folder = folder
        self._mcap = Writer(self._stream, chunk_size=CHUNK_BYTES, compression=CompressionType.ZSTD)
        self._mcap.start(profile="ros2", library="quark_glasses")
        self._channels: dict[str, int] = {}
        self._topics: dict[str, tuple[str, Qos]] = {}
        self._counts: dict[str, int] = {}
        self._first_ns = self._last_ns = 0
        if info:
            self._mcap.add_metadata("quark_glasses", info)
        self._write_metadata()

    def write(self, name: str, topic: Topic[Any], value: Any, log_ns: int) -> None:
        """Append one value published on the resolved topic `name`, heard at `log_ns`."""
        header = getattr(value, "header", None)
        try:
            channel = self._channels.get(name) or self._channel(name, topic)
            self._mcap.add_message(
                channel, log_ns, convert.encode(value), header.stamp_ns if header else log_ns, self._counts[name]
            )
        except OSError as error:
            raise StorageFull(f"the bag cannot grow: {error.strerror}", "Free some space; the talk goes on") from error
        self._counts[name] += 1
        self._first_ns = min(self._first_ns or log_ns, log_ns)
        self._last_ns = max(self._last_ns, log_ns)

    def flush(self) -> None:
        """Hand finished chunks to the system."""
        self._stream.flush()

    def close(self) -> None:
        """Write the index and the metadata; the bag is complete after this. Once is enough, twice is harmless."""
        if self._stream.closed:
            return
        try:
            self._mcap.finish()
            self._stream.close()
            self._write_metadata()
        except OSError as error:
            raise StorageFull(f"the bag cannot be closed: {error.strerror}", "Free some space") from error

    def _channel(self, name: str, topic: Topic[Any]) -> int:
        type_name = convert.message_type_name(topic.type)
        schema = self._mcap.register_schema(type_name, "ros2msg", schema_text(type_name).encode())
        qos = {"offered_qos_profiles": yaml.safe_dump([_qos(topic.qos)])}
        self._channels[name] = self._mcap.register_channel(name, "cdr", schema, qos)
        self._topics[name] = (type_name, topic.qos)
        self._counts[name] = 0
        return self._channels[name]

    def _write_metadata(self) -> None:
        file = f"{self.folder.name}_0.mcap"
        total = sum(self._counts.values())
        span = {
            "starting_time": {"nanoseconds_since_epoch": self._first_ns},
            "duration": {"nanoseconds": self._last_ns - self._first_ns},
            "message_count": total,
        }
        topics = [
            {"topic_metadata": {"name": name, "type": kind, "serialization_format": "cdr", "type_description_hash": "",
                                "offered_qos_profiles": [_qos(qos)]}, "message_count": self._counts[name]}
            for name, (kind, qos) in self._topics.items()
        ]  # fmt: skip
        info = {
            "version": 9, "storage_identifier": "mcap", "relative_file_paths": [file], **span,
            "topics_with_message_count": topics, "compression_format": "", "compression_mode": "",
            "files": [{"path": file, **span}], "custom_data": None, "ros_distro": "jazzy",
        }  # fmt: skip
        text = yaml.safe_dump({"rosbag2_bagfile_information": info}, sort_keys=False)
        (self.folder / "metadata.yaml").write_text(text, encoding="utf-8")


def _qos(qos: Qos) -> dict[str, Any]:
    forever = {"sec": 9223372036, "nsec": 854775807}
    return {
        "history": "keep_last", "depth": qos.depth, "reliability": "reliable" if qos.reliable else "best_effort",
        "durability": "transient_local" if qos.latched else "volatile", "deadline": forever, "lifespan": forever,
        "liveliness": "automatic", "liveliness_lease_duration": forever, "avoid_ros_namespace_conventions": False,
    }  # fmt: skip


def read_bag(path: Path) -> Iterator[tuple[str, str, int, bytes]]:
    """(topic, type, log time ns, CDR bytes) of each message in order; `path` is a bag folder or an MCAP file."""
    files = sorted(path.glob("*.mcap")) if path.is_dir() else [path]
    if not files or not files[0].is_file():
        raise InvalidInput(f"there is no bag at {path}", "Give the folder that `quark demo` or the recorder wrote")
    for file in files:
        try:
            with file.open("rb") as stream:
                for schema, channel, message in make_reader(stream).iter_messages():
                    yield channel.topic, schema.name if schema else "", message.log_time, message.data
        except McapError as error:
            raise InvalidInput(f"{file} is not a complete bag: {error}", "Record it again") from error


def heard_in(path: Path) -> Samples:
    """What the microphone heard in a session: its 16 kHz int16 mono sound, gaps closed. Raises `InvalidInput`."""
    blocks = [
        convert.decode(AudioChunk, data).samples
        for topic, _, _, data in read_bag(path)
        if topic.endswith(AUDIO_IN.name)
    ]
    if not blocks:
        raise InvalidInput(f"the bag {path} has no {AUDIO_IN.name}", "Give one that the recorder wrote")
    return np.concatenate(blocks)


def free_mb(folder: Path) -> float:
    """Free space on the disk that `folder` is, or will be, on."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free / 1e6
