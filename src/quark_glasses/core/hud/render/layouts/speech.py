"""Words as they are said: caption, translation and reply.

Their boxes do not depend on how much was said, so that nothing moves while words come in. Captions and translations show the
newest words; a reply is read from its beginning.
"""

from __future__ import annotations

import re

from quark_glasses.core.hud.render.layouts.base import Composed, Room
from quark_glasses.core.hud.render.layouts.blocks import Block, Stack, Steady, Text
from quark_glasses.core.hud.render.layouts.style import line_height
from quark_glasses.core.hud.render.painter import Ink
from quark_glasses.core.hud.scene import Card

CAPTION_LINES = 3
TRANSLATION_LINES = 2
REPLY_LINES = 4
STEP = 600  # signs: more than captions and translations have room for
_PAUSE = re.compile(r"[。！？]|[.!?]\s")


def _caption(card: Card, room: Room) -> Block:
    """Who speaks, small, over the newest words."""
    look = room.style
    title = room.type.text(card.title, look.small, Ink.DIM, room.width)
    return Stack((title, _newest(card.text, room, title.height, CAPTION_LINES)), look.gap)


def _translation(card: Card, room: Room) -> Block:
    """The original small and dim over the translation."""
    look = room.style
    original = room.type.text(card.title, look.small, Ink.DIM, room.width, end=True, room=1)
    return Stack((original, _newest(card.text, room, original.height, TRANSLATION_LINES)), look.gap)


def _newest(text: str, room: Room, above: int, most: int) -> Text:
    look = room.style
    free = room.height - above - (look.gap if above else 0)
    if room.loose:
        return room.type.fitted(text, (look.text, look.small), Ink.BRIGHT, room.width, free, most=most)
    size = look.text if free >= 2 * line_height(look.text) else look.small
    lines = max(1, min(most, free // line_height(size)))
    return room.type.text(_tail(text), size, Ink.BRIGHT, room.width, lines, room=lines, end=True)


def _tail(text: str) -> str:
    """The end of a long text, from a place that changes rarely: only a few lines are shown, and they should not break anew."""
    start = (len(text) // STEP - 1) * STEP
    if start <= 0:
        return text
    pause = _PAUSE.search(text, start, start + STEP // 2)
    return text[pause.end() if pause else start :]


def _reply(card: Card, room: Room) -> Block:
    """The request small and dim over the answer, which shrinks before it is shortened."""
    look = room.style
    title = room.type.text(card.title, look.small, Ink.DIM, room.width)
    above = title.height + look.gap if title.height else 0
    height = REPLY_LINES * line_height(look.text)
    free = min(room.height - above, height)
    answer = room.type.fitted(card.text, (look.text, look.small), Ink.BRIGHT, room.width, free)
    if room.loose:
        return Stack((title, answer), look.gap)
    return Steady(Stack((title, answer), look.gap), above + max(free, line_height(look.small)))


CAPTION = Composed(_caption)
TRANSLATION = Composed(_translation)
REPLY = Composed(_reply)
