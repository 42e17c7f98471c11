"""Reads an MCAP file from front to back, whole or not: the way of files that were never finished.

`records` yields what stands in the file until its end or the first tear; `rows` turns that into messages. Damage inside a chunk
costs that chunk, a torn record costs the rest of the file; both are told to `damaged` and never raise.

Format: https://mcap.dev/spec.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import IO

import zstandard
from mcap import records as mcap
from mcap.data_stream import ReadDataStream
from mcap.exceptions import McapError
from mcap.opcode import Opcode
from mcap.stream_reader import get_chunk_data_stream
from mcap.writer import MCAP0_MAGIC

from quark_glasses.replay import bag_metadata
from quark_glasses.replay.records import Channel, Recorded

Damaged = Callable[[str], None]
BAD = (McapError, ValueError, LookupError, RuntimeError, OverflowError, MemoryError, struct.error, zstandard.ZstdError)
"""What the library lets out on bytes that are not what they should be."""

MOST_CHUNK = 1 << 30  # bytes of a chunk when unpacked: more is taken for damage
_RECORD = struct.Struct("<BQ")
_MESSAGE = struct.Struct("<HIQQ")


def note_in(notes: list[str], file: str) -> Damaged:
    """Write damage down instead of raising."""
    return lambda what: notes.append(f"{file}: {what}")


def is_mcap(stream: IO[bytes]) -> bool:
    """Does the file begin as MCAP does? Leaves the stream behind the magic."""
    stream.seek(0)
    return stream.read(len(MCAP0_MAGIC)) == MCAP0_MAGIC


def raw_records(stream: IO[bytes], damaged: Damaged) -> Iterator[tuple[int, bytes]]:
    """(opcode, content) of each top-level record up to the end of the data."""
    size = stream.seek(0, 2)
    at = stream.seek(len(MCAP0_MAGIC))
    while True:
        head = stream.read(_RECORD.size)
        if len(head) < _RECORD.size:
            damaged(f"the file ends without a footer, {len(head)} bytes behind its last record")
            return
        opcode, length = _RECORD.unpack(head)
        if length > size - at - _RECORD.size:
            damaged(f"the last {size - at} bytes are a torn record")
            return
        yield opcode, stream.read(length)
        if opcode == Opcode.DATA_END:
            return
        at += _RECORD.size + length


def rows(stream: IO[bytes], damaged: Damaged) -> Iterator[Recorded]:
    """All messages in the order of the file; within a chunk by log time."""
    known = Known()
    for opcode, content in raw_records(stream, damaged):
        try:
            found = known.chunk(content) if opcode == Opcode.CHUNK else known.take(opcode, content)
        except BAD as error:
            damaged(f"a chunk or record of {len(content)} bytes is damaged ({type(error).__name__}: {error})")
            continue
        found.sort(key=lambda row: row.log_ns)
        yield from found


class Known:
    """The schemas and channels read so far."""

    def __init__(self) -> None:
        self._schemas: dict[int, mcap.Schema] = {}
        self.channels: dict[int, Channel] = {}

    def chunk(self, content: bytes) -> list[Recorded]:
        """The messages of a chunk."""
        chunk = mcap.Chunk.read(data_stream(content))
        if chunk.uncompressed_size > MOST_CHUNK:
            raise ValueError(f"it would be {chunk.uncompressed_size} bytes large")
        stream, size = get_chunk_data_stream(chunk)
        data = stream.read(size) if size else b""
        if chunk.uncompressed_crc and zlib.crc32(data) != chunk.uncompressed_crc:
            raise ValueError("its checksum is wrong")
        found: list[Recorded] = []
        at = 0
        while at < len(data):
            opcode, length = _RECORD.unpack_from(data, at)
            at += _RECORD.size
            if length > len(data) - at:
                raise ValueError("a record in it is torn")
            found += self.take(opcode, data[at : at + length])
            at += length
        return found

    def take(self, opcode: int, content: bytes) -> list[Recorded]:
        """Learn a schema or channel; or the message, in a list."""
        if opcode == Opcode.MESSAGE:
            number, _, log_ns, publish_ns = _MESSAGE.unpack_from(content)
            channel = self.channels[number]
            data = content[_MESSAGE.size :]
            return [Recorded(channel.topic, channel.type, log_ns, data, channel.source, publish_ns, channel)]
        if opcode == Opcode.SCHEMA:
            schema = mcap.Schema.read(data_stream(content))
            self._schemas[schema.id] = schema
        elif opcode == Opcode.CHANNEL:
            read = mcap.Channel.read(data_stream(content))
            self.channels[read.id] = channel_of(self._schemas.get(read.schema_id), read)
        return []


def channel_of(schema: mcap.Schema | None, channel: mcap.Channel) -> Channel:
    """The channel of ours that a channel of a file is."""
    qos = channel.metadata.get("offered_qos_profiles", "")
    return Channel(
        channel.topic,
        schema.name if schema else "",
        channel.metadata.get("node", ""),
        qos,
        schema.data if schema else b"",
        schema.encoding if schema else "",
        bag_metadata.is_latched(qos),
        "repeated" in channel.metadata,
    )


def data_stream(content: bytes) -> ReadDataStream:
    return ReadDataStream(BytesIO(content))
