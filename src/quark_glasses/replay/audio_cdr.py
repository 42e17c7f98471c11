"""AudioChunk to CDR without a message object: sound is nearly all that is recorded, and this is twenty times faster.

Plain CDR, little endian, as `rclpy.serialization` writes it: each number is aligned to its size, counted from behind the 4 byte
encapsulation header; a string is its length with the NUL, its bytes, NUL. A test holds this against the generated message.
Source of the format: OMG DDSI-RTPS 2.5, chapter 10.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import AudioChunk

_ENCAPSULATION = b"\x00\x01\x00\x00"
_PAD = (b"", b"\0\0\0", b"\0\0", b"\0")  # to the next multiple of four


def encode(chunk: AudioChunk) -> bytes:
    """The bytes of `quark_glasses_msgs/msg/AudioChunk`."""
    seconds, nanoseconds = divmod(chunk.header.stamp_ns, 1_000_000_000)
    samples = np.ascontiguousarray(chunk.samples, dtype="<i2").tobytes()
    stream, utterance = _string(chunk.stream_id), _string(chunk.utterance_id)
    parts = (
        _ENCAPSULATION, struct.pack("<iI", seconds, nanoseconds), _padded(_string(chunk.header.frame_id)),
        struct.pack("<I", len(samples) // 2), _padded(samples),
        struct.pack("<II", chunk.sample_rate, chunk.sequence), _padded(stream), utterance,
        b"\1" if chunk.last else b"\0",
    )  # fmt: skip
    return b"".join(parts)


def length(data: bytes) -> tuple[int, int]:
    """(samples, samples per second) of such bytes. Raises `InvalidInput`."""
    try:
        (name_bytes,) = struct.unpack_from("<I", data, 12)
        at = 16 + name_bytes + -name_bytes % 4
        (count,) = struct.unpack_from("<I", data, at)
        (rate,) = struct.unpack_from("<I", data, at + 4 + 2 * count + -2 * count % 4)
    except struct.error as error:
        raise InvalidInput("a block of sound is cut short", "Record it again") from error
    return count, rate


@lru_cache(64)
def _string(text: str) -> bytes:
    data = text.encode() + b"\0"
    return struct.pack("<I", len(data)) + data


def _padded(data: bytes) -> bytes:
    return data + _PAD[len(data) % 4]
