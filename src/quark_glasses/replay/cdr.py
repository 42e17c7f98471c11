"""Core values as CDR bytes that depend on the value alone.

`rclpy.serialization` leaves in the gaps between fields whatever was in memory before: the same value gives other bytes each
time, and a bag would carry scraps of the process that recorded it. Here the gaps are zero. Sound, nearly all that is recorded,
goes by a shorter way.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rosbags.serde import SerdeError
from rosbags.typesys import Stores, TypesysError, get_types_from_msg, get_typestore

from quark_glasses.core.errors import GlassesError
from quark_glasses.core.types import AudioChunk, CallRecord
from quark_glasses.replay import audio_cdr
from quark_glasses.replay.schemas import schema_text
from quark_glasses.ros import convert

_store: Any = get_typestore(Stores.EMPTY)


def encode(value: Any) -> bytes:
    """The CDR bytes of a core value."""
    if isinstance(value, AudioChunk):
        return audio_cdr.encode(value)
    if isinstance(value, CallRecord):
        value = tidy(value)
    name = convert.message_type_name(type(value))
    return cleaned(convert.encode(value), name)


def tidy(record: CallRecord) -> CallRecord:
    """The record of a call with a payload that depends on its fields alone.

    A payload that cannot be read, of a type that is not here or of another version, stays as it is: a bag keeps what was said.
    """
    if record.kind not in ("service", "action") or not record.payload:
        return record
    step = "goal" if record.step == "cancel" else record.step
    if record.kind == "service" and step == "result":
        step = "response"
    package, _, name = (*record.type.split("/"), "", "")[:3]
    try:
        payload = _cleaned(record.payload, f"{record.type}#{step}", f"{package}/msg/{name}_{step}")
    except (SerdeError, TypesysError, GlassesError, OSError, KeyError, ValueError):
        return record
    return replace(record, payload=payload)


def cleaned(data: bytes, type_name: str) -> bytes:
    """The CDR bytes of a message with zeros between its fields."""
    return _cleaned(data, type_name, type_name)


def _cleaned(data: bytes, type_name: str, known_as: str) -> bytes:
    if known_as not in _store.fielddefs:
        found = get_types_from_msg(schema_text(type_name), known_as)
        _store.register({key: fields for key, fields in found.items() if key not in _store.fielddefs})
    return bytes(_store.serialize_cdr(_store.deserialize_cdr(data, known_as), known_as))
