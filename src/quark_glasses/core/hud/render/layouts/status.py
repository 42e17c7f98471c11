"""The strip at the top: the time on the left, states of the device on the right."""

from __future__ import annotations

from dataclasses import replace

from quark_glasses.core.hud.render import icons
from quark_glasses.core.hud.render.layouts.base import Composed, Room
from quark_glasses.core.hud.render.layouts.blocks import Block, Pair, Row, Sign
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card, CardRow

LOW = 0.2  # of the battery


def _status(card: Card, room: Room) -> Block:
    """The recording light stands beside the time, which it never moves; what has no room on the right is shortened."""
    look = room.style
    size, gap = look.small, look.gap
    time = room.type.text(card.title, size, Ink.PLAIN, room.width // 2)
    light = Sign(card.icon, line_height(size) * 4 // 5, Ink.DANGER) if icons.has(card.icon) else None
    left = Row((time, light) if light else (time,), 2 * gap)
    right = _states(card, room, room.width - left.width - 2 * gap)
    return Pair(left, right, 2 * gap)


def _states(card: Card, room: Room, width: int) -> Block:
    """The rows as signs and values, as many as there is room for; without rows the text."""
    look = room.style
    parts: tuple[Block, ...] = ()
    for row in card.rows:
        more = (*parts, _state(row, room))
        if Row(more, 2 * look.gap).width <= width:
            parts = more
    return Row(parts, 2 * look.gap) if parts else room.type.text(card.text, look.small, Ink.DIM, width)


def _state(row: CardRow, room: Room) -> Block:
    """The battery with its charge; a state that has a sign as that; else the value, beside the sign of the label."""
    look = room.style
    side = line_height(look.small) * 4 // 5
    words = room.type.whole(row.value, look.small, Ink.DIM)
    if row.label == "battery" and (charge := _charge(row.value)) is not None:
        ink = Ink.WARN if charge < LOW and not row.value.endswith("+") else Ink.DIM
        sign = Sign(icons.battery(charge, row.value.endswith("+")), side, ink)
        return Row(
            (sign, replace(words, lines=tuple(line.rstrip("+") for line in words.lines), ink=ink)), look.gap // 2
        )
    if icons.has(row.value):
        return Sign(row.value, side, Ink.DIM)
    return Row((Sign(row.label, side, Ink.DIM), words), look.gap // 2) if icons.has(row.label) else words


def _charge(value: str) -> float | None:
    """The share that "80%" or "80%+" tells."""
    digits = value.rstrip("+").removesuffix("%")
    return int(digits) / 100 if digits.isascii() and digits.isdigit() else None


STATUS = Composed(_status)
