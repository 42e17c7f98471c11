"""Messages of older versions of our definitions, read as today's.

A bag holds the definitions of its messages. Where they differ from today's, a message is read by its own definition and its
fields are put into today's by name: new fields get their defaults, those that are gone are left out. A field whose type
changed cannot be carried over: such a message stays as it is, and who needs it says so (`records.check_shape`).
"""

from __future__ import annotations

import array
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from rosbags.serde import SerdeError
from rosbags.typesys import Stores, TypesysError, get_types_from_msg, get_typestore

from quark_glasses.core.errors import GlassesError
from quark_glasses.replay import cdr
from quark_glasses.replay.records import Channel, Recorded
from quark_glasses.replay.schemas import has_shape_of_today, schema_text
from quark_glasses.ros import convert

UNREADABLE = (SerdeError, TypesysError, GlassesError, OSError, KeyError, ValueError, TypeError, AssertionError)
_CODES = {np.dtype(code).str[1:]: array_code for code, array_code in zip("?bBhHiIqQfd", "BbBhHiIqQfd", strict=True)}


def of_today(row: Recorded) -> Recorded:
    """The message with today's fields; itself where it has them, or cannot get them."""
    reader = _reader(row.type, row.channel.schema)
    if reader is None:
        return row
    try:
        data = cdr.cleaned(convert.serialize(reader(row.data)), row.type)
    except UNREADABLE:
        return row
    return replace(row, data=data, channel=_channel(row.channel))


@cache
def _channel(channel: Channel) -> Channel:
    return replace(channel, schema=schema_text(channel.type).encode(), encoding="ros2msg")


class _Reader:
    """Reads messages of one older definition."""

    def __init__(self, type_name: str, schema: str) -> None:
        self._name = type_name
        self._store: Any = get_typestore(Stores.EMPTY)
        self._store.register(get_types_from_msg(schema, type_name))
        self._today: Any = get_typestore(Stores.EMPTY)
        self._today.register(get_types_from_msg(schema_text(type_name), type_name))

    def fits(self, name: str) -> bool:
        """Has each field that both definitions of a type know the same type in both?"""
        if name not in self._store.fielddefs:
            return True
        old, new = dict(self._store.fielddefs[name][1]), dict(self._today.fielddefs[name][1])
        both = old.keys() & new.keys()
        return all(old[key] == new[key] for key in both) and all(
            self.fits(used) for key in both if (used := _used(new[key])) in self._today.fielddefs
        )

    def __call__(self, data: bytes) -> Any:
        message = convert.class_named(self._name)()
        _fill(message, self._store.deserialize_cdr(data, self._name))
        return message


@cache
def _reader(type_name: str, schema: bytes) -> _Reader | None:
    """None where nothing is to be done, or can be."""
    if has_shape_of_today(type_name, schema):
        return None
    try:
        reader = _Reader(type_name, schema.decode("utf-8", "replace"))
        return reader if reader.fits(type_name) else None
    except UNREADABLE:
        return None


def _used(field: Any) -> str:
    """Name of the type of a field, or of its elements."""
    _, inner = field
    while isinstance(inner, tuple) and isinstance(inner[0], tuple):
        inner = inner[0][1]
    return inner if isinstance(inner, str) else str(inner[0])


def _fill(message: Any, old: Any) -> None:
    """Set the fields of a message to those of the older one that have the same names."""
    for name, kind in message.get_fields_and_field_types().items():
        if not hasattr(old, name):
            continue
        value = getattr(old, name)
        if hasattr(getattr(message, name), "get_fields_and_field_types"):
            _fill(getattr(message, name), value)
        elif isinstance(value, np.ndarray):
            numbers = kind.startswith("sequence")
            setattr(message, name, array.array(_CODES[value.dtype.str[1:]], value.tobytes()) if numbers else value)
        elif isinstance(value, list):
            setattr(message, name, [_element(kind, item) for item in value])
        else:
            setattr(message, name, value)


def _element(kind: str, item: Any) -> Any:
    """An element of a sequence, for example of "sequence<quark_glasses_msgs/Card>"."""
    inner = kind.removeprefix("sequence<").split(",")[0].rstrip(">").split("[")[0]
    if "/" not in inner:
        return item
    package, name = inner.split("/")
    message = convert.class_named(f"{package}/msg/{name}")()
    _fill(message, item)
    return message
