"""Core types and messages hold the same."""

import dataclasses
import typing
from enum import IntEnum, IntFlag

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core import types as t
from quark_glasses.core.commerce.money import MOST_MINOR, Money
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.motion.state import HeadPose, Imu
from quark_glasses.core.vision.calibration import CameraInfo
from quark_glasses.core.vision.findings import Region
from quark_glasses.ros import convert
from quark_glasses.ros.topics import TOPICS

TEXT = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0"), max_size=20)
PLAIN = {
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(0, 2**16 - 1),
    float: st.floats(0, 1, width=32),
    bytes: st.binary(max_size=20),
    t.Samples: st.lists(st.integers(-32768, 32767), max_size=20).map(lambda x: np.array(x, np.int16)),
}


REAL = st.floats(-10, 10, width=32)


def _reals(count: int) -> st.SearchStrategy:
    return st.tuples(*[REAL] * count)


FIXED = {
    (Imu, "angular_velocity"): _reals(3), (Imu, "linear_acceleration"): _reals(3),
    (HeadPose, "orientation"): _reals(4), (HeadPose, "angular_velocity"): _reals(3), (HeadPose, "position"): _reals(3),
    (CameraInfo, "k"): _reals(9), (CameraInfo, "r"): _reals(9), (CameraInfo, "p"): _reals(12),
    (t.Frame, "pixels"): st.integers(0, 255).map(lambda level: np.full((3, 4, 3), level, np.uint8)),
    (t.Frame, "encoding"): st.sampled_from(["rgb8", "bgr8"]),
    (Money, "amount_minor"): st.integers(-MOST_MINOR, MOST_MINOR), (Money, "currency"): st.sampled_from(["CNY", "USD", "JPY"]),
    (Product, "title_other"): st.just(""), (Product, "model"): st.just(""),  # the catalogue keeps them to itself
    (Region, "corners"): st.lists(_reals(2), max_size=4).map(tuple),
}  # fmt: skip
"""Fields of a length or form that the type alone does not tell."""


def values(core: type) -> st.SearchStrategy:
    """Any value of a core type."""
    hints = typing.get_type_hints(core)
    names = [f.name for f in dataclasses.fields(core)]
    made = {name: FIXED[core, name] if (core, name) in FIXED else _field(name, hints[name]) for name in names}
    return st.builds(core, **made)


def _field(name: str, hint: typing.Any) -> st.SearchStrategy:
    if name.endswith("_ns"):
        return st.integers(0, 2**31 * 10**9 - 1)
    if hint in PLAIN:
        return PLAIN[hint]
    if typing.get_origin(hint) is tuple:
        item = typing.get_args(hint)[0]
        if item in PLAIN:
            return st.lists(PLAIN[item], max_size=3).map(tuple)
        if typing.get_origin(item) is tuple:
            return st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple)
        return st.lists(values(item), max_size=3).map(tuple)
    if hint == Money | None:
        return st.none() | values(Money)
    if issubclass(hint, IntEnum):
        return st.sampled_from(hint)
    if issubclass(hint, IntFlag):
        return st.integers(0, sum(hint)).map(hint)
    return values(hint)


def same(a: typing.Any, b: typing.Any) -> bool:
    """Equality that looks into arrays."""
    if dataclasses.is_dataclass(a):
        return type(a) is type(b) and all(same(getattr(a, f.name), getattr(b, f.name)) for f in dataclasses.fields(a))
    if isinstance(a, tuple):
        return len(a) == len(b) and all(map(same, a, b))
    return bool(np.array_equal(a, b)) if isinstance(a, np.ndarray) else a == b


@pytest.mark.parametrize("core", sorted({row.type for row in TOPICS}, key=lambda c: c.__name__))
@given(data=st.data())
def test_every_value_survives_the_way_to_bytes_and_back(core, data):
    value = data.draw(values(core))
    assert same(convert.decode(core, convert.encode(value)), value)


def test_equal_values_give_equal_bytes():
    chunk = t.AudioChunk(t.Header(5, "mic"), np.arange(320, dtype=np.int16), utterance_id="u")
    again = t.AudioChunk(t.Header(5, "mic"), np.arange(320, dtype=np.int16), utterance_id="u")
    assert convert.encode(chunk) == convert.encode(again)
