"""Turning in space: unit quaternions (x, y, z, w) and rotation vectors (axis times angle, rad), as plain tuples.

At a few hundred calls a second tuples cost a tenth of small arrays. A quaternion turns vectors of the child frame into the parent
frame, so `multiply(a, b)` is the child of b seen from the parent of a.
"""

from __future__ import annotations

import math

from quark_glasses.core.motion.state import Quaternion, Vector

IDENTITY: Quaternion = (0.0, 0.0, 0.0, 1.0)
NOWHERE: Vector = (0.0, 0.0, 0.0)
SMALL = 1e-9  # rad


def multiply(a: Quaternion, b: Quaternion) -> Quaternion:
    """First b, then a."""
    ax, ay, az, aw = a
    bx, by, bz, bw = b
    return (
        aw * bx + ax * bw + ay * bz - az * by,
        aw * by - ax * bz + ay * bw + az * bx,
        aw * bz + ax * by - ay * bx + az * bw,
        aw * bw - ax * bx - ay * by - az * bz,
    )


def inverse(q: Quaternion) -> Quaternion:
    """The way back; of a unit quaternion."""
    return (-q[0], -q[1], -q[2], q[3])


def normalised(q: Quaternion) -> Quaternion:
    """At length 1; the identity where there is no length."""
    length = math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3])
    if not length > SMALL or not math.isfinite(length):
        return IDENTITY
    return (q[0] / length, q[1] / length, q[2] / length, q[3] / length)


def rotate(q: Quaternion, v: Vector) -> Vector:
    """A vector of the child frame in the parent frame."""
    x, y, z, w = q
    a, b, c = v
    tx, ty, tz = 2.0 * (y * c - z * b), 2.0 * (z * a - x * c), 2.0 * (x * b - y * a)
    return (
        a + w * tx + y * tz - z * ty,
        b + w * ty + z * tx - x * tz,
        c + w * tz + x * ty - y * tx,
    )


def exp(v: Vector) -> Quaternion:
    """The turn of a rotation vector in rad."""
    angle = math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2])
    share = 0.5 if angle < SMALL else math.sin(angle / 2.0) / angle
    return (v[0] * share, v[1] * share, v[2] * share, math.cos(angle / 2.0))


def log(q: Quaternion) -> Vector:
    """The rotation vector of a turn in rad, the short way round."""
    x, y, z, w = q if q[3] >= 0.0 else (-q[0], -q[1], -q[2], -q[3])
    sine = math.sqrt(x * x + y * y + z * z)
    share = 2.0 if sine < SMALL else 2.0 * math.atan2(sine, w) / sine
    return (x * share, y * share, z * share)


def between(a: Quaternion, b: Quaternion) -> Vector:
    """The rotation vector, in frame a, that turns a into b."""
    return log(multiply(inverse(a), b))


def part_way(a: Quaternion, b: Quaternion, share: float) -> Quaternion:
    """From a (0) to b (1) at an even rate (slerp)."""
    x, y, z = between(a, b)
    return multiply(a, exp((x * share, y * share, z * share)))


def from_rpy(roll: float, pitch: float, yaw: float) -> Quaternion:
    """Roll about x, then pitch about y, then yaw about z, about fixed axes, in rad, as URDF has it."""
    about_z, about_y, about_x = exp((0.0, 0.0, yaw)), exp((0.0, pitch, 0.0)), exp((roll, 0.0, 0.0))
    return multiply(multiply(about_z, about_y), about_x)


def yaw_of(q: Quaternion) -> float:
    """Heading of the x axis in rad, counter-clockwise from the parent's x axis."""
    forward = rotate(q, (1.0, 0.0, 0.0))
    return math.atan2(forward[1], forward[0])


def add(a: Vector, b: Vector) -> Vector:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def subtract(a: Vector, b: Vector) -> Vector:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(v: Vector, by: float) -> Vector:
    return (v[0] * by, v[1] * by, v[2] * by)


def length(v: Vector) -> float:
    return math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2])
