"""Rectangles of pixels as plain tuples: what must be drawn again, in as few pieces as pays."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

Area = tuple[int, int, int, int]  # left, top, right, bottom; the last two outside of it

MOST = 12  # pieces; more are joined into one
SPARE = 1024  # px drawn for nothing that cost less than one more piece


def common(one: Area, other: Area) -> Area:
    """What both cover; empty areas have no width or no height."""
    left, top, right, bottom = one
    if other[0] > left:
        left = other[0]
    if other[1] > top:
        top = other[1]
    if other[2] < right:
        right = other[2]
    if other[3] < bottom:
        bottom = other[3]
    return left, top, right if right > left else left, bottom if bottom > top else top


def hull(one: Area, other: Area) -> Area:
    """The smallest area that covers both."""
    left, top, right, bottom = one
    if other[0] < left:
        left = other[0]
    if other[1] < top:
        top = other[1]
    if other[2] > right:
        right = other[2]
    if other[3] > bottom:
        bottom = other[3]
    return left, top, right, bottom


def size(area: Area) -> int:
    return (area[2] - area[0]) * (area[3] - area[1])


def joined(areas: Iterable[Area]) -> list[Area]:
    """Areas that cover the given ones; two become one where that draws hardly more than both."""
    pieces: list[tuple[Area, int]] = []
    for area in areas:
        pixels = size(area)
        if pixels <= 0:
            continue
        at = 0
        while at < len(pieces):
            other, others = pieces[at]
            both = hull(area, other)
            if size(both) <= pixels + others + SPARE:
                area, pixels, at = both, size(both), 0
                pieces.remove((other, others))
            else:
                at += 1
        pieces.append((area, pixels))
    if len(pieces) > MOST:
        return [reduce(hull, (area for area, _ in pieces))]
    return [area for area, _ in pieces]
