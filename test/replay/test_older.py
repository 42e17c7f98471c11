"""Bags of older versions: what their messages say is read with today's fields."""

from __future__ import annotations

from typing import Any

import pytest
from rosbags.typesys import Stores, get_types_from_msg, get_typestore

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.scene import DisplayState, HudScene
from quark_glasses.replay.older import of_today
from quark_glasses.replay.records import Channel, Recorded, value_of
from quark_glasses.replay.schemas import schema_text

DISPLAY = "quark_glasses_msgs/msg/DisplayState"
SCENE = "quark_glasses_msgs/msg/HudScene"


def recorded(type_name: str, schema: str, make: Any) -> Recorded:
    """A message as a version with the definition `schema` would have recorded it; `make` gets the classes by name."""
    store: Any = get_typestore(Stores.EMPTY)
    store.register(get_types_from_msg(schema, type_name))
    data = bytes(store.serialize_cdr(make(store.types), type_name))
    return Recorded("/glasses/x", type_name, 5, data, channel=Channel("/glasses/x", type_name, schema=schema.encode()))


def without(type_name: str, *fields: str) -> str:
    lines = schema_text(type_name).splitlines()
    return "\n".join(line for line in lines if not any(f" {name}" in line.split("#")[0] for name in fields))


def header(types: Any) -> Any:
    return types["std_msgs/msg/Header"](stamp=types["builtin_interfaces/msg/Time"](sec=7, nanosec=9), frame_id="eye")


def display(types: Any, **more: Any) -> Any:
    return types[DISPLAY](header(types), "mono", 640, 480, False, **more)


def test_a_field_that_is_new_has_its_default_and_one_that_is_gone_is_left_out() -> None:
    schema = without(DISPLAY, "refresh_rate", "brightness") + "\n"
    schema = schema.replace("bool on", "uint16 gone\nbool on", 1)
    row = recorded(DISPLAY, schema, lambda types: display(types, gone=3, on=True))
    with pytest.raises(InvalidInput, match="other fields"):
        value_of(DisplayState, row)
    state = value_of(DisplayState, of_today(row))
    assert (state.header.stamp_ns, state.header.frame_id) == (7_000_000_009, "eye")
    assert (state.name, state.width, state.on, state.refresh_rate) == ("mono", 640, True, 0.0)


def test_fields_within_a_sequence_are_carried_over_too() -> None:
    schema = without(SCENE, "icon", "rows", "anchor", "position", "picture", "boxes", "progress -1.0")

    def scene(types: Any) -> Any:
        time = types["builtin_interfaces/msg/Time"](sec=0, nanosec=0)
        card = types["quark_glasses_msgs/msg/Card"]("c", 4, "问", "答", "zh", 60, time, "u")
        return types[SCENE](header(types), 3, [card])

    found = value_of(HudScene, of_today(recorded(SCENE, schema, scene)))
    card = found.cards[0]
    assert (found.revision, card.title, card.text, card.priority) == (3, "问", "答", 60)
    assert (card.progress, card.icon, card.rows) == (-1.0, "", ())


def test_a_field_of_another_type_is_refused_and_not_misread() -> None:
    schema = schema_text(DISPLAY).replace("uint32 width", "string width", 1)
    row = recorded(
        DISPLAY, schema, lambda types: types[DISPLAY](header(types), "mono", "wide", 480, False, 60.0, True, 1.0)
    )
    assert of_today(row) is row
    with pytest.raises(InvalidInput, match="other fields"):
        value_of(DisplayState, of_today(row))


def test_torn_bytes_stay_as_they_are() -> None:
    row = recorded(DISPLAY, without(DISPLAY, "brightness"), lambda types: display(types, refresh_rate=60.0, on=True))
    torn = Recorded(row.topic, row.type, 5, row.data[:12], channel=row.channel)
    assert of_today(torn) is torn
