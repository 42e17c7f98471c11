"""One MCAP file of a bag, while it is written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, cast

from mcap.writer import CompressionType, Writer

from quark_glasses.replay.bag_metadata import Contents, Tally
from quark_glasses.replay.open_ended import OpenEnded
from quark_glasses.replay.records import Channel

INFO = "quark_glasses"  # name of our metadata record
CHUNK_BYTES = 256_000  # of a writer that never flushes


class BagFile:
    """Appends messages; whole on disk after each `flush`. Raises `OSError`."""

    def __init__(self, path: Path, info: Mapping[str, str]) -> None:
        self._stream = OpenEnded(path)
        self.contents = Contents(path.name)
        self._schemas: dict[tuple[str, bytes], int] = {}
        stream = cast(IO[bytes], self._stream)
        self._mcap: Any = Writer(stream, chunk_size=CHUNK_BYTES, compression=CompressionType.ZSTD)
        self._mcap.start(profile="ros2", library="quark_glasses")
        if info:
            self._mcap.add_metadata(INFO, dict(info))
        self.flush()
        self._closed = False

    @property
    def size(self) -> int:
        """Bytes so far."""
        return self._stream.tell()

    def add(self, channel: Channel, log_ns: int, publish_ns: int, data: bytes) -> bool:
        """Append a message; was it the first of its channel here?"""
        tally = self.contents.tallies.get(channel) or self._register(channel)
        self.contents.add(tally, log_ns)
        self._mcap.add_message(tally.number, log_ns, data, publish_ns, tally.count - 1)
        return tally.count == 1

    def flush(self) -> None:
        """End the chunk in progress and hand all to the system."""
        self._mcap.flush()

    def close(self) -> None:
        """Write the index. Where there is no room for it, the file stays as it was last committed. Twice is harmless."""
        if self._closed:
            return
        self._closed = True
        try:
            self._mcap.finish()
            self._stream.commit()
        finally:
            self._stream.close()

    def abandon(self) -> None:
        """Close the file as it was last flushed."""
        self._closed = True
        self._stream.close()

    def _register(self, channel: Channel) -> Tally:
        key = channel.type, channel.schema
        if key not in self._schemas:
            self._schemas[key] = self._mcap.register_schema(channel.type, channel.encoding, channel.schema)
        metadata = {"offered_qos_profiles": channel.qos, "node": channel.source}
        if channel.repeated:
            metadata["repeated"] = "yes"
        made = Tally(self._mcap.register_channel(channel.topic, "cdr", self._schemas[key], metadata))
        self.contents.tallies[channel] = made
        return made
