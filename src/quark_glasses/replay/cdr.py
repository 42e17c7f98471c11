"""Core values as CDR bytes that depend on the value alone.

`rclpy.serialization` leaves in the gaps between fields whatever was in memory before: the same value gives other bytes each
time, and a bag would carry scraps of the process that recorded it. Here the gaps are zero. Sound, nearly all that is recorded,
goes by a shorter way.
"""

from __future__ import annotations

from typing import Any

from rosbags.typesys import Stores, get_types_from_msg, get_typestore

from quark_glasses.core.types import AudioChunk
from quark_glasses.replay import audio_cdr
from quark_glasses.replay.schemas import schema_text
from quark_glasses.ros import convert

_store: Any = get_typestore(Stores.EMPTY)


def encode(value: Any) -> bytes:
    """The CDR bytes of a core value."""
    if isinstance(value, AudioChunk):
        return audio_cdr.encode(value)
    name = convert.message_type_name(type(value))
    if name not in _store.fielddefs:
        found = get_types_from_msg(schema_text(name), name)
        _store.register({key: fields for key, fields in found.items() if key not in _store.fielddefs})
    return bytes(_store.serialize_cdr(_store.deserialize_cdr(convert.encode(value), name), name))
