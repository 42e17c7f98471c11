"""One message of a bag, and the channel that it came by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import CallRecord
from quark_glasses.replay.schemas import has_shape_of_today
from quark_glasses.ros import convert

C = TypeVar("C")

CALL = "quark_glasses_msgs/msg/CallRecord"


@dataclass(frozen=True)
class Channel:
    """One publisher of one topic, as a bag keeps it."""

    topic: str  # resolved name
    type: str  # for example "quark_glasses_msgs/msg/AudioChunk"
    source: str = ""  # the node that published; "" unknown
    qos: str = ""  # the offered profiles, YAML as rosbag2 writes it
    schema: bytes = field(default=b"", repr=False)
    encoding: str = "ros2msg"  # of the schema
    latched: bool = False
    repeated: bool = False  # a copy of what an earlier file of this bag holds


@dataclass(frozen=True, slots=True)
class Recorded:
    """One message: CDR bytes, and when the recorder heard them."""

    topic: str
    type: str
    log_ns: int
    data: bytes = field(repr=False)
    source: str = ""
    publish_ns: int = field(default=0, compare=False)
    channel: Channel = field(default=Channel("", ""), repr=False, compare=False)


def check_shape(row: Recorded) -> None:
    """Raise `InvalidInput` where the message's fields are not today's: its bytes would be misread."""
    if not has_shape_of_today(row.type, row.channel.schema):
        what = f"{row.type} on {row.topic} has other fields in this bag than in this version"
        raise InvalidInput(what, "Read the bag with the version that recorded it: quark bag info")


def value_of(core: type[C], row: Recorded) -> C:
    """The core value of a message. Raises `InvalidInput`."""
    check_shape(row)
    try:
        return convert.decode(core, row.data)
    except Exception as error:  # whatever the middleware says of bytes that are no such message
        what = f"a message on {row.topic} at {row.log_ns} ns is no {row.type} of this version"
        raise InvalidInput(what, "Read the bag with the version that recorded it: quark bag info") from error


class Carry:
    """What the rest of a session needs from its beginning: latched values, and what nodes started from."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, ...], Recorded] = {}

    def note(self, row: Recorded) -> None:
        """Remember the message if what follows needs it."""
        if row.channel.latched:
            self._kept[row.topic, row.source] = row
        elif row.type == CALL:
            call = value_of(CallRecord, row)
            if call.kind == "start":
                self._kept[row.topic, row.source, call.name, call.step] = row

    def rows(self) -> list[Recorded]:
        """What is kept, in the order in which it was first heard."""
        return list(self._kept.values())
