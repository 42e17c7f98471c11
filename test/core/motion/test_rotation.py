"""Turns in space: the conventions that everything else rests on."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.state import Quaternion, Vector

angles = st.floats(-3.1, 3.1)
vectors = st.tuples(angles, angles, angles)
turns = vectors.filter(lambda v: 1e-3 < r.length(v) < 3.1).map(r.exp)


def close(a: Vector | Quaternion, b: Vector | Quaternion, within: float = 1e-9) -> bool:
    return all(abs(p - q) < within for p, q in zip(a, b, strict=True))


def test_yaw_turns_left_and_pitch_down() -> None:
    assert close(r.rotate(r.from_rpy(0, 0, math.pi / 2), (1, 0, 0)), (0, 1, 0))
    assert close(r.rotate(r.from_rpy(0, math.pi / 2, 0), (1, 0, 0)), (0, 0, -1))
    assert close(r.rotate(r.from_rpy(math.pi / 2, 0, 0), (0, 1, 0)), (0, 0, 1))
    assert r.yaw_of(r.from_rpy(0.1, 0.2, 0.7)) == pytest.approx(0.7)


def test_roll_comes_first() -> None:
    both = r.from_rpy(0.3, 0.0, 0.5)
    assert close(r.rotate(both, (0, 1, 0)), r.rotate(r.from_rpy(0, 0, 0.5), r.rotate(r.from_rpy(0.3, 0, 0), (0, 1, 0))))


@given(turns, turns, vectors)
def test_a_product_turns_by_the_second_and_then_the_first(a: Quaternion, b: Quaternion, v: Vector) -> None:
    assert close(r.rotate(r.multiply(a, b), v), r.rotate(a, r.rotate(b, v)))


@given(turns, vectors)
def test_the_inverse_turns_back(q: Quaternion, v: Vector) -> None:
    assert close(r.rotate(r.inverse(q), r.rotate(q, v)), v)


@given(vectors.filter(lambda v: r.length(v) < 3.1))
def test_log_undoes_exp(v: Vector) -> None:
    assert close(r.log(r.exp(v)), v, 1e-6)


@given(turns, turns)
def test_between_leads_from_one_to_the_other(a: Quaternion, b: Quaternion) -> None:
    reached = r.multiply(a, r.exp(r.between(a, b)))
    assert close(r.rotate(reached, (1, 2, 3)), r.rotate(b, (1, 2, 3)), 1e-6)
    assert close(r.rotate(r.part_way(a, b, 1.0), (1, 2, 3)), r.rotate(b, (1, 2, 3)), 1e-6)
    assert r.length(r.between(a, b)) <= math.pi + 1e-9


def test_half_way_is_half_the_angle() -> None:
    half = r.part_way(r.IDENTITY, r.from_rpy(0, 0, 1.0), 0.5)
    assert r.yaw_of(half) == pytest.approx(0.5)


@pytest.mark.parametrize("broken", [(0.0, 0.0, 0.0, 0.0), (math.nan, 0.0, 0.0, 1.0), (math.inf, 0.0, 0.0, 1.0)])
def test_what_is_no_turn_becomes_none(broken: Quaternion) -> None:
    assert r.normalised(broken) == r.IDENTITY


def test_a_turn_that_lost_its_length_gets_it_back() -> None:
    assert r.normalised((0.0, 0.0, 0.0, 5.0)) == r.IDENTITY
