"""The next turn: a large arrow, how far, and the road after it."""

from __future__ import annotations

from functools import partial

from quark_glasses.core.hud.render.layouts.base import Composed, Room, icon_or
from quark_glasses.core.hud.render.layouts.blocks import Bar, Beside, Block, Sign, Stack
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card

ROAD_LINES = 2


def _navigation(card: Card, room: Room) -> Block:
    """Two lines of the road where there is room, then smaller; the distance is whole unless it is no distance but a story."""
    look = room.style
    sizes = ((look.large, look.text, ROAD_LINES), (look.large, look.small, 1), (look.text, look.small, 1))
    return room.first_fit(
        *(partial(_turn, card, room, *each) for each in sizes),
        partial(_turn, card, room, look.text, look.small, 1, whole=False),
    )


def _turn(card: Card, room: Room, distance_size: int, road_size: int, road_lines: int, whole: bool = True) -> Block:
    """The arrow is as high as the distance and one line of the road together."""
    look = room.style
    side = line_height(distance_size) + line_height(road_size)
    free, high = room.width - side - 2 * look.gap, road_lines * line_height(road_size)
    distance = room.type.whole(card.title, distance_size, Ink.BRIGHT)
    if not whole:
        distance = room.type.text(card.title, distance_size, Ink.BRIGHT, free)
    road = room.type.fitted(card.text, (road_size, look.small), Ink.PLAIN, free, high, most=road_lines, even=True)
    sign = Sign(icon_or(card.icon, "arrow"), side, Ink.BRIGHT)
    beside = Beside(sign, Stack((distance, road), 0), 2 * look.gap) if distance.lines or road.lines else sign
    bar = (Bar(card.progress, max(2, look.gap - look.thin), Ink.BRIGHT),) if card.progress >= 0 else ()
    return Stack((beside, *bar), look.gap)


NAVIGATION = Composed(_navigation)
