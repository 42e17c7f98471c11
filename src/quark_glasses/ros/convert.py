"""Core types to ROS messages and back; the only module that knows both.

Most pairs have the same field names and are converted by a plan made once per class from the message's own field list:
`Header` <-> std_msgs/Header, `*_ns` <-> Time or Duration without the suffix, enums <-> numbers, tuples <-> sequences, int16
arrays and bytes <-> sequences filled from `array.array` (an ndarray there costs seconds: rclpy checks each element). A core type
may leave fields of its message out; they keep the message's defaults. A standard message needs a row in `STANDARD`, and where
names or meanings differ also its two functions in `_BY_HAND`.
"""

from __future__ import annotations

import array
import dataclasses
import importlib
import math
import typing
from collections.abc import Callable
from enum import IntEnum, IntFlag
from typing import Any, TypeVar, get_args, get_origin

import numpy as np
from builtin_interfaces.msg import Duration, Time
from diagnostic_msgs.msg import DiagnosticArray, DiagnosticStatus, KeyValue
from geometry_msgs.msg import Point, Point32, Polygon, Quaternion, Vector3
from nav_msgs.msg import Odometry
from rclpy.serialization import deserialize_message, serialize_message
from sensor_msgs.msg import BatteryState, CompressedImage, Image
from sensor_msgs.msg import CameraInfo as CameraInfoMsg
from sensor_msgs.msg import Imu as ImuMsg
from std_msgs.msg import Header as HeaderMsg

from quark_glasses.core import types as t
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.errors import BackendUnavailable, InvalidInput
from quark_glasses.core.motion.state import HeadPose, Imu
from quark_glasses.core.vision.calibration import CameraInfo
from quark_glasses.core.vision.findings import Region

C = TypeVar("C")
R = TypeVar("R")
Convert = Callable[[Any], Any]


def _once(make: Callable[[type], R]) -> Callable[[type], R]:
    """Remember what was made for each class."""
    made: dict[type, R] = {}

    def get(core: type) -> R:
        if core not in made:
            made[core] = make(core)
        return made[core]

    return get


STANDARD: dict[type, type] = {
    t.Header: HeaderMsg,
    t.Picture: CompressedImage,
    t.Frame: Image,
    t.Battery: BatteryState,
    t.Health: DiagnosticArray,
    Imu: ImuMsg,
    HeadPose: Odometry,
    CameraInfo: CameraInfoMsg,
    Region: Polygon,
}
"""Core types that travel as a standard message; all others as `quark_glasses_msgs/<same name>`.

A type whose fields are named as the message's needs no more than its row here.
"""


@_once
def message_class(core: type) -> type[Any]:
    """The ROS message class of a core type; raises `BackendUnavailable` where there is none."""
    if core in STANDARD:
        return STANDARD[core]
    try:
        ours = importlib.import_module("quark_glasses_msgs.msg")
    except ImportError as error:
        raise BackendUnavailable("the interface package quark_glasses_msgs is not built", "Run: make setup") from error
    found: type[Any] | None = getattr(ours, core.__name__, None)
    if found is None:
        fix = f"Write {core.__name__}.msg and run: make setup. Or give it a row in STANDARD of ros/convert.py"
        raise BackendUnavailable(f"the core type {core.__name__} has no message", fix)
    return found


def class_named(type_name: str) -> type[Any]:
    """The class of "package/msg/Name"; raises `BackendUnavailable` where it is not installed."""
    package, _, name = type_name.split("/")
    try:
        found: type[Any] = getattr(importlib.import_module(f"{package}.msg"), name)
    except (ImportError, AttributeError) as error:
        raise BackendUnavailable(f"the message {type_name} is not installed", "Run: make setup") from error
    return found


def message_type_name(core: type) -> str:
    """For example "quark_glasses_msgs/msg/AudioChunk"."""
    kind = message_class(core)
    return f"{kind.__module__.split('.')[0]}/msg/{kind.__name__}"


def to_msg(value: Any) -> Any:
    """The ROS message of a core value."""
    return _writer(type(value))(value)


def from_msg(core: type[C], msg: Any) -> C:
    """The core value of a ROS message."""
    value: C = _reader(core)(msg)
    return value


def encode(value: Any) -> bytes:
    """A core value as CDR bytes."""
    return serialize(to_msg(value))


def serialize(msg: Any) -> bytes:
    """A message as CDR bytes."""
    data: bytes = serialize_message(msg)
    return data


def deserialize(data: bytes, kind: type[R]) -> R:
    """A message from CDR bytes."""
    msg: R = deserialize_message(data, kind)
    return msg


def decode(core: type[C], data: bytes) -> C:
    """The core value in CDR bytes."""
    return from_msg(core, deserialize(data, message_class(core)))


def time_msg(ns: int) -> Time:
    return Time(sec=ns // 1_000_000_000, nanosec=ns % 1_000_000_000)


def time_ns(stamp: Time | Duration) -> int:
    return int(stamp.sec) * 1_000_000_000 + int(stamp.nanosec)


@_once
def _writer(core: type) -> Convert:
    if core in _BY_HAND:
        return _BY_HAND[core][0]
    kind = message_class(core)
    plan = [(f.name, _msg_field(f.name), _field_writer(f.name, hint, kind)) for f, hint in _hints(core)]

    def write(value: Any) -> Any:
        msg = kind()
        for name, target, convert in plan:
            item = getattr(value, name)
            setattr(msg, target, convert(item) if convert else item)
        return msg

    return write


@_once
def _reader(core: type) -> Convert:
    if core in _BY_HAND:
        return _BY_HAND[core][1]
    plan = [(f.name, _msg_field(f.name), _field_reader(f.name, hint)) for f, hint in _hints(core)]

    def read(msg: Any) -> Any:
        return core(**{
            name: convert(getattr(msg, source)) if convert else getattr(msg, source) for name, source, convert in plan
        })  # fmt: skip

    return read


def _hints(core: type) -> list[tuple[dataclasses.Field[Any], Any]]:
    hints = typing.get_type_hints(core)
    known = message_class(core).get_fields_and_field_types()
    for f in dataclasses.fields(core):
        if _msg_field(f.name) not in known:
            fix = "Run: make setup, if the .msg has it. Or name it as the message does, or write the pair in _BY_HAND"
            raise InvalidInput(f"{core.__name__}.{f.name} is not in {message_type_name(core)}", fix)
    return [(f, hints[f.name]) for f in dataclasses.fields(core)]


def _msg_field(name: str) -> str:
    return name.removesuffix("_ns")


def _field_writer(name: str, hint: Any, kind: type[Any]) -> Convert | None:
    if name.endswith("_ns"):
        duration = kind.get_fields_and_field_types()[_msg_field(name)].endswith("Duration")
        return duration_msg if duration else time_msg
    if get_origin(hint) is tuple:
        convert = _field_writer("", get_args(hint)[0], kind)
        return (lambda values: [convert(v) for v in values]) if convert else list
    if hint == t.Samples:
        return lambda samples: array.array("h", np.ascontiguousarray(samples, dtype=np.int16).tobytes())
    if hint is bytes:
        return lambda data: array.array("B", data)
    if isinstance(hint, type) and issubclass(hint, IntEnum | IntFlag):
        return int
    if hint == Money | None:
        return _money_to
    return _writer(hint) if dataclasses.is_dataclass(hint) and isinstance(hint, type) else None


def _field_reader(name: str, hint: Any) -> Convert | None:
    if name.endswith("_ns"):
        return time_ns
    if get_origin(hint) is tuple:
        convert = _field_reader("", get_args(hint)[0])
        return (lambda values: tuple(convert(v) for v in values)) if convert else tuple
    if hint == t.Samples:
        return lambda data: np.frombuffer(data, dtype=np.int16)
    if hint is bytes:
        return bytes
    if isinstance(hint, type) and issubclass(hint, IntEnum | IntFlag):
        return hint
    if hint == Money | None:
        return _money_from
    return _reader(hint) if dataclasses.is_dataclass(hint) and isinstance(hint, type) else None


def duration_msg(ns: int) -> Duration:
    return Duration(sec=ns // 1_000_000_000, nanosec=ns % 1_000_000_000)


def _header_to(value: t.Header) -> HeaderMsg:
    return HeaderMsg(stamp=time_msg(value.stamp_ns), frame_id=value.frame_id)


def _header_from(msg: HeaderMsg) -> t.Header:
    return t.Header(time_ns(msg.stamp), msg.frame_id)


def _picture_to(value: t.Picture) -> CompressedImage:
    msg = CompressedImage(header=_header_to(value.header), format=value.format)
    msg.data = array.array("B", value.data)
    return msg


def _picture_from(msg: CompressedImage) -> t.Picture:
    return t.Picture(_header_from(msg.header), msg.format, bytes(msg.data))


def _frame_to(value: t.Frame) -> Image:
    from quark_glasses.ros import images  # which itself needs this module

    return images.image_msg(value.pixels, value.encoding, value.header)


def _frame_from(msg: Image) -> t.Frame:
    from quark_glasses.ros import images

    return t.Frame(_header_from(msg.header), images.image_pixels(msg), msg.encoding)


def _battery_to(value: t.Battery) -> BatteryState:
    msg = BatteryState(header=_header_to(value.header), percentage=value.percentage, present=value.present)
    msg.power_supply_status = (
        BatteryState.POWER_SUPPLY_STATUS_CHARGING if value.charging else BatteryState.POWER_SUPPLY_STATUS_DISCHARGING
    )
    for unknown in ("voltage", "temperature", "current", "charge", "capacity", "design_capacity"):
        setattr(msg, unknown, math.nan)
    return msg


def _battery_from(msg: BatteryState) -> t.Battery:
    charging = msg.power_supply_status == BatteryState.POWER_SUPPLY_STATUS_CHARGING
    return t.Battery(_header_from(msg.header), msg.percentage, charging, msg.present)


def _health_to(value: t.Health) -> DiagnosticArray:
    rows = [
        DiagnosticStatus(
            name=row.name,
            level=bytes([row.level]),
            message=row.message,
            values=[KeyValue(key=k, value=v) for k, v in row.values],
        )
        for row in value.rows
    ]
    return DiagnosticArray(header=_header_to(value.header), status=rows)


def _health_from(msg: DiagnosticArray) -> t.Health:
    rows = (
        t.HealthRow(s.name, t.Level(s.level[0]), s.message, tuple((kv.key, kv.value) for kv in s.values))
        for s in msg.status
    )
    return t.Health(_header_from(msg.header), tuple(rows))


def _imu_to(value: Imu) -> ImuMsg:
    msg = ImuMsg(header=_header_to(value.header))
    msg.angular_velocity = _vector_to(value.angular_velocity)
    msg.linear_acceleration = _vector_to(value.linear_acceleration)
    msg.orientation_covariance[0] = -1.0  # sensor_msgs/Imu: there is no orientation
    return msg


def _imu_from(msg: ImuMsg) -> Imu:
    return Imu(_header_from(msg.header), _vector_from(msg.angular_velocity), _vector_from(msg.linear_acceleration))


def _head_to(value: HeadPose) -> Odometry:
    msg = Odometry(header=_header_to(value.header), child_frame_id="head")
    x, y, z, w = value.orientation
    msg.pose.pose.orientation = Quaternion(x=x, y=y, z=z, w=w)
    x, y, z = value.position
    msg.pose.pose.position = Point(x=x, y=y, z=z)
    msg.twist.twist.angular = _vector_to(value.angular_velocity)
    return msg


def _head_from(msg: Odometry) -> HeadPose:
    turn, place = msg.pose.pose.orientation, msg.pose.pose.position
    return HeadPose(
        _header_from(msg.header),
        (turn.x, turn.y, turn.z, turn.w),
        _vector_from(msg.twist.twist.angular),
        (place.x, place.y, place.z),
    )


def _money_to(value: Money | None) -> Any:
    """An amount that is not known has no currency."""
    kind = message_class(Money)
    return kind() if value is None else kind(amount_minor=value.amount_minor, currency=value.currency)


def _money_from(msg: Any) -> Money | None:
    return Money(msg.amount_minor, msg.currency) if msg.currency else None


def _product_to(value: Product) -> Any:
    """What others may know of a product: the catalogue keeps its other names to itself."""
    return message_class(Product)(**{name: getattr(value, name) for name in _PRODUCT})


def _product_from(msg: Any) -> Product:
    return Product(**{name: getattr(msg, name) for name in _PRODUCT})


_PRODUCT = ("id", "gtin", "title", "brand", "category", "size", "language")


def _region_to(value: Region) -> Polygon:
    return Polygon(points=[Point32(x=float(x), y=float(y)) for x, y in value.corners])


def _region_from(msg: Polygon) -> Region:
    return Region(tuple((point.x, point.y) for point in msg.points))


def _vector_to(value: tuple[float, float, float]) -> Vector3:
    return Vector3(x=value[0], y=value[1], z=value[2])


def _vector_from(msg: Vector3) -> tuple[float, float, float]:
    return msg.x, msg.y, msg.z


_BY_HAND: dict[type, tuple[Convert, Convert]] = {
    t.Header: (_header_to, _header_from),
    t.Picture: (_picture_to, _picture_from),
    t.Frame: (_frame_to, _frame_from),
    t.Battery: (_battery_to, _battery_from),
    t.Health: (_health_to, _health_from),
    Imu: (_imu_to, _imu_from),
    HeadPose: (_head_to, _head_from),
    Money: (_money_to, _money_from),
    Product: (_product_to, _product_from),
    Region: (_region_to, _region_from),
}
