"""A payment to confirm: payee, amount and what to do, in a frame. The amount is always whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from quark_glasses.core.hud.render.layouts.base import Composed, Room, icon_or
from quark_glasses.core.hud.render.layouts.blocks import Block, Framed, Middle, Pair, Row, Sign, Stack, Text
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card


def _payment(card: Card, room: Room) -> Block:
    """The amount takes the largest size that leaves room for the rest: below the payee, else beside it."""
    look = room.style
    makers: list[Callable[[], Block]] = []
    for size in (look.huge, look.large, look.text, look.small):
        makers += [partial(make, card, room, size) for make in (_below, _beside)]
    return room.first_fit(*makers)


def _below(card: Card, room: Room, size: int) -> Block:
    """Payee, amount and what to do below one another, centred."""
    pad = 2 * room.style.gap
    width = room.width - 2 * pad
    payee = _payee(card, room, size, width)
    amount = room.type.whole(card.text, size, Ink.BRIGHT, "centre")
    return _framed(Stack((Middle(payee), amount, _todo(card, room, width, "centre")), room.style.gap), room, pad)


def _beside(card: Card, room: Room, size: int) -> Block:
    """The amount on the right, the rest on the left: for a low room."""
    look = room.style
    pad = 2 * look.gap
    amount = room.type.whole(card.text, size, Ink.BRIGHT, "right")
    width = room.width - 2 * pad - amount.width - 2 * look.gap
    words = Stack((_payee(card, room, size, width), _todo(card, room, width, "left")), look.gap)
    return _framed(Pair(words, amount, 2 * look.gap), room, pad)


def _payee(card: Card, room: Room, amount_size: int, width: int) -> Block:
    look = room.style
    size = look.text if amount_size > look.text else look.small
    sign = Sign(icon_or(card.icon, "pay"), line_height(size) * 4 // 5, Ink.DANGER)
    free = width - sign.width - look.gap
    name = room.type.fitted(card.title, (size, look.small), Ink.PLAIN, free, line_height(size))
    return Row((sign, name), look.gap) if name.lines else name


def _todo(card: Card, room: Room, width: int, align: str) -> Text:
    """What the wearer has to say or do."""
    label = card.rows[0].label if card.rows else ""
    return room.type.text(label, room.style.small, Ink.ACCENT, width, 2, align=align)


def _framed(body: Block, room: Room, pad: int) -> Block:
    return Framed(body, pad, 2 * room.style.thin, Ink.DANGER) if body.height else body


PAYMENT = Composed(_payment)
