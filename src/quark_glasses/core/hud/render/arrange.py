"""Where each card stands on the display.

Every kind has a home, a region with the corner that it keeps to, and others for when its home is taken:

    +--------------------------------------+
    | status                               |
    | navigation        |     notification |     upper: payment, teleprompter
    | meeting           |             call |
    |----------+-------------------+-------|
    |          |       free        | list  |     sides: lists, prices and pictures take a whole one
    | music    |                   | timer |
    |----------+-------------------+-------|
    | caption, translation, reply          |
    +--------------------------------------+

The regions depend on the display alone, and a place only on the cards of higher priority, so that cards stay where they are while
others come and go. A card is shown whole or not at all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.layouts import LAYOUTS
from quark_glasses.core.hud.render.layouts.style import line_height, style
from quark_glasses.core.hud.render.painter import Box, TextMeasure
from quark_glasses.core.hud.scene import Card, CardKind

FLOATING = (0.4, 0.35)  # width and height of the display that a card in the world may take
NARROW_EM = 30  # a display of fewer small signs across has no halves
LOW_LINES = 4  # a region above the centre of fewer lines is low
WORDS_EM = 36  # longer lines than this are tiring to read
PAYMENT_EM = 26
WIDE_EM = 14  # of text: such a column is as good as half of the display
COLUMN_SHARE = 0.66  # of the height, where columns end on a display without a free centre
COLUMN_EM = 8  # a free strip narrower than this holds no card


SizeOf = Callable[[Card, int, int], tuple[int, int]]  # of a card in a room


@dataclass(frozen=True)
class Placed:
    """A card and its tile. Of a card that is anchored in the world only the size counts: its tile starts at (0, 0)."""

    card: Card
    box: Box


@dataclass(frozen=True)
class _Home:
    """A region, and the corner of it that a card keeps to."""

    region: str
    right: bool = False
    low: bool = False


_LEFT, _RIGHT = _Home("left"), _Home("right", right=True)
_UPPER_LEFT, _UPPER_RIGHT = _Home("upper left"), _Home("upper right", right=True)
_UPPER, _LOWER = _Home("upper"), _Home("lower", low=True)
_LOW_LEFT, _LOW_RIGHT = _Home("left", low=True), _Home("right", right=True, low=True)
_WORDS = (_LOWER, _UPPER)
_PAYMENT = (_Home("upper middle"), _Home("lower middle", low=True))
_TABLE = (_Home("right side", right=True), _Home("left side"), _LOWER, _UPPER)

_HOMES: dict[CardKind, tuple[_Home, ...]] = {
    CardKind.STATUS: (_Home("strip"),),
    CardKind.CAPTION: _WORDS,
    CardKind.TRANSLATION: _WORDS,
    CardKind.REPLY: _WORDS,
    CardKind.TELEPROMPTER: (_UPPER, _LOWER),
    CardKind.PAYMENT: _PAYMENT,
    CardKind.NAVIGATION: (_UPPER_LEFT, _LEFT, _UPPER, _LOWER),
    CardKind.MEETING: (_UPPER_LEFT, _LEFT, _UPPER_RIGHT, _RIGHT, _LOWER),
    CardKind.NOTIFICATION: (_UPPER_RIGHT, _RIGHT, _UPPER_LEFT, _LEFT, _LOWER),
    CardKind.CALL: (_UPPER_RIGHT, _RIGHT, _UPPER_LEFT, _LEFT, _LOWER),
    CardKind.TIMER: (_LOW_RIGHT, _LOW_LEFT, _UPPER_RIGHT, _UPPER_LEFT, _LOWER),
    CardKind.MUSIC: (_LOW_LEFT, _LOW_RIGHT, _UPPER_LEFT, _UPPER_RIGHT, _LOWER),
    CardKind.LIST: _TABLE,
    CardKind.PRICE: _TABLE,
    CardKind.PICTURE: _TABLE,
}
# On a narrow display half of it is too little for words.
_NARROW_HOMES = {CardKind.NAVIGATION: (_UPPER, _LOWER), CardKind.NOTIFICATION: (_UPPER, _LOWER)}
# On a low display there is more room below the centre, where no strip is.
_LOW_HOMES = {CardKind.TELEPROMPTER: _WORDS, CardKind.PAYMENT: _PAYMENT[::-1]}


def size_of(display: Display, measure: TextMeasure) -> SizeOf:
    """The size that each card's layout gives."""
    return lambda card, width, height: LAYOUTS[card.kind].size(card, display, measure, width, height)


def arrange(
    cards: Sequence[Card], display: Display, measure: TextMeasure, size: SizeOf | None = None
) -> tuple[Placed, ...]:
    """Give each card its tile, the most important first; what has no room is left out.

    Tiles of cards that are fixed to the display lie within it, apart from one another, and leave `centre_box` free. Where a card
    stands depends on kinds, priorities, anchors, and the sizes that `size` (else `size_of`) gives.
    """
    size = size or size_of(display, measure)
    regions = _regions(display)
    taken: list[Box] = []
    placed: dict[int, Placed] = {}
    for number, card in sorted(enumerate(cards), key=lambda pair: -pair[1].priority):
        if card.anchor.frame_id:
            box = _floating(card, display, size)
        else:
            box = _place(card, display, regions, taken, size)
            taken += [box] if box is not None else []
        if box is not None:
            placed[number] = Placed(card, box)
    return tuple(placed[number] for number in sorted(placed))


def centre_box(display: Display) -> Box:
    """The middle of the display that no card covers."""
    across, down = display.centre[0] * display.width / 2, display.centre[1] * display.height / 2
    middle_x, middle_y = display.width / 2, display.height / 2
    return Box(
        math.floor(middle_x - across),
        math.floor(middle_y - down),
        math.ceil(middle_x + across),
        math.ceil(middle_y + down),
    )


def _regions(display: Display) -> dict[str, Box]:
    """See the picture above."""
    look = style(display)
    centre = centre_box(display)
    left, right, bottom = look.margin, display.width - look.margin, display.height - look.margin
    strip = look.margin // 2 + line_height(look.small) + 2 * look.pad
    top, apart = strip + look.space, look.space // 2
    above, below = centre.top - apart, centre.bottom + apart
    columns_end = below - look.space
    if centre.height == 0:  # nothing to keep free: words grow from the edges into the middle
        above, below, columns_end = bottom, top, round(COLUMN_SHARE * display.height)
    beside_left, beside_right = centre.left - apart, centre.right + apart
    middle = display.width // 2
    wide = beside_left - left >= WIDE_EM * look.text  # then all that is at a side stands in line
    half_left, half_right = (beside_left, beside_right) if wide else (middle - apart, middle + apart)
    words, payment = (min(middle - look.margin, em * look.text // 2) for em in (WORDS_EM, PAYMENT_EM))
    return {
        "strip": Box(left, look.margin // 2, right, strip),
        "upper": Box(middle - words, top, middle + words, above),
        "lower": Box(middle - words, below, middle + words, bottom),
        "upper middle": Box(middle - payment, top, middle + payment, above),
        "lower middle": Box(middle - payment, below, middle + payment, bottom),
        "upper left": Box(left, top, half_left, above),
        "upper right": Box(half_right, top, right, above),
        "left": Box(left, top, beside_left, columns_end),
        "right": Box(beside_right, top, right, columns_end),
        "left side": Box(left, top, beside_left, bottom),
        "right side": Box(beside_right, top, right, bottom),
    }


def _homes(kind: CardKind, display: Display, regions: dict[str, Box]) -> tuple[_Home, ...]:
    look = style(display)
    if display.width < NARROW_EM * look.small and kind in _NARROW_HOMES:
        return _NARROW_HOMES[kind]
    if regions["upper"].height < LOW_LINES * line_height(look.text) and kind in _LOW_HOMES:
        return _LOW_HOMES[kind]
    return _HOMES[kind]


def _place(card: Card, display: Display, regions: dict[str, Box], taken: Sequence[Box], size: SizeOf) -> Box | None:
    """The tile in the first of the card's homes that has room for it."""
    look, centre = style(display), centre_box(display)
    for home in _homes(card.kind, display, regions):
        free = _cut(regions[home.region], centre)
        for tile in taken:
            free = _cut(free, _wider(tile, look.space))
        if free.width < COLUMN_EM * look.small or free.height <= 0:
            continue
        width, height = size(card, free.width, free.height)
        if width <= 0 or height <= 0:
            return None
        if width <= free.width and height <= free.height:
            left = free.right - width if home.right else free.left
            top = free.bottom - height if home.low else free.top
            return Box(left, top, left + width, top + height)
    return None


def _wider(box: Box, space: int) -> Box:
    return Box(box.left - space, box.top - space, box.right + space, box.bottom + space)


def _cut(free: Box, taken: Box) -> Box:
    """The largest part of `free` beside `taken`; a box of no size where there is none."""
    if taken.width == 0 or taken.height == 0 or not free.overlaps(taken):
        return free
    parts = (
        replace(free, top=taken.bottom), replace(free, bottom=taken.top),
        replace(free, left=taken.right), replace(free, right=taken.left),
    )  # fmt: skip
    best = max(parts, key=lambda part: max(0, part.width) * max(0, part.height))
    return best if best.width > 0 and best.height > 0 else Box(free.left, free.top, free.left, free.top)


def _floating(card: Card, display: Display, size: SizeOf) -> Box | None:
    """A tile no larger than a card in the world may be."""
    most_width, most_height = round(FLOATING[0] * display.width), round(FLOATING[1] * display.height)
    width, height = size(card, most_width, most_height)
    fits = 0 < width <= most_width and 0 < height <= most_height
    return Box(0, 0, width, height) if fits else None
