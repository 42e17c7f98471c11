"""An icon beside a few lines: notification, call, music, timer and meeting."""

from __future__ import annotations

from quark_glasses.core.hud.render.layouts.base import Composed, Room, icon_or
from quark_glasses.core.hud.render.layouts.blocks import Bar, Beside, Block, Sign, Stack, Text
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card

NOTIFICATION_LINES = 4
_ALARMING = ("phone-end", "bell-off", "mute", "warning")


def _notification(card: Card, room: Room) -> Block:
    """Who writes, small and dim, over the words."""
    look = room.style
    sign = Sign(icon_or(card.icon, "message"), line_height(look.small), Ink.ACCENT)
    width = room.width - sign.width - look.gap
    title = room.type.text(card.title, look.small, Ink.DIM, width)
    free = room.height - (title.height + look.gap if title.height else 0)
    sizes = (look.text, look.small)
    text = room.type.fitted(card.text, sizes, Ink.PLAIN, width, free, most=NOTIFICATION_LINES, even=True)
    return _beside(sign, Stack((title, text), look.gap), room, title.height or text.height)


def _call(card: Card, room: Room) -> Block:
    """The other side, and what the call does."""
    ink = Ink.DANGER if card.icon in _ALARMING else Ink.GOOD
    return _two_lines(card, room, icon_or(card.icon, "phone"), ink, Ink.BRIGHT, Ink.DIM)


def _music(card: Card, room: Room) -> Block:
    """Track over artist, and how far it is."""
    return _two_lines(card, room, icon_or(card.icon, "music"), Ink.ACCENT, Ink.PLAIN, Ink.DIM)


def _two_lines(card: Card, room: Room, icon: str, sign_ink: Ink, first: Ink, second: Ink) -> Block:
    """One line of text, one smaller line, perhaps a bar; a low room gets one size for both."""
    look = room.style

    def made(size: int) -> Block:
        sign = Sign(icon, line_height(size), sign_ink)
        width = room.width - sign.width - look.gap
        title = room.type.text(card.title, size, first, width)
        text = room.type.text(card.text, look.small, second, width)
        return _beside(sign, Stack((title, text, *_bar(card, room)), look.gap), room, title.height or text.height)

    return room.first_fit(lambda: made(look.text), lambda: made(look.small))


def _timer(card: Card, room: Room) -> Block:
    """The time left, large, under its name."""
    return _running(
        card, room, icon_or(card.icon, "timer"), Ink.ACCENT, (room.style.large, room.style.text, room.style.small)
    )


def _meeting(card: Card, room: Room) -> Block:
    """How long it has been recorded."""
    look = room.style
    return _running(card, room, icon_or(card.icon, "recording"), Ink.DANGER, (look.text, look.small))


def _running(card: Card, room: Room, icon: str, sign_ink: Ink, sizes: tuple[int, ...]) -> Block:
    look = room.style
    sign = Sign(icon, line_height(look.small), sign_ink)
    width = room.width - sign.width - look.gap
    title = room.type.text(card.title, look.small, Ink.DIM, width)
    bar = _bar(card, room)
    above = (title.height + look.gap if title.height else 0) + sum(look.gap + part.height for part in bar)
    time = _whole(card.text, room, sizes, width, room.height - above)
    return _beside(sign, Stack((title, time, *bar), look.gap), room, title.height or time.height)


def _whole(text: str, room: Room, sizes: tuple[int, ...], width: int, height: int) -> Text:
    """The largest that fits; an ellipsis only where even the smallest does not."""
    for size in sizes:
        found = room.type.whole(text, size, Ink.BRIGHT)
        if found.width <= width and found.height <= height:
            return found
    return room.type.text(text, sizes[-1], Ink.BRIGHT, width)


def _bar(card: Card, room: Room) -> tuple[Bar, ...]:
    look = room.style
    return (Bar(card.progress, max(2, look.gap - look.thin), Ink.PLAIN),) if card.progress >= 0 else ()


def _beside(sign: Sign, body: Stack, room: Room, first: int) -> Block:
    return Beside(sign, body, room.style.gap, first) if body.height else body


NOTIFICATION = Composed(_notification)
CALL = Composed(_call)
MUSIC = Composed(_music)
TIMER = Composed(_timer)
MEETING = Composed(_meeting)
