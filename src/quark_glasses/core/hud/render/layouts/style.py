"""Sizes of text and space on a display, from its optics: what counts is the angle that a letter fills, not its pixels.

`small`, the smallest text, has an em of 0.6 degrees (6 mm at arm's length) and never below 16 px, where Chinese characters lose
their strokes; only a display too small for that gets less. The other sizes stand in fixed proportion to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from quark_glasses.core.hud.display import Display

SMALL_DEG = 0.6
SMALLEST_PX = 16
LINES_ON_DISPLAY = 14  # at the least, in small text
SIGNS_ON_DISPLAY = 18
UNREADABLE_PX = 8
LINE = 1.36  # height of a line, in em
BASELINE = 1.03  # of a line, below its top: ink reaches 0.95 em above it and 0.32 below


@dataclass(frozen=True)
class Style:
    """Text sizes (em) and space, all in px."""

    small: int
    text: int
    large: int
    huge: int
    gap: int  # between parts of a card
    space: int  # between cards
    margin: int  # to the edge of the display
    thin: int  # rules and frames
    pad: int  # clear edge around a card's ink, for what glyphs reach beyond their width


def line_height(size: int) -> int:
    return round(size * LINE)


def baseline(size: int) -> int:
    """Below the top of a line."""
    return round(size * BASELINE)


@lru_cache(maxsize=32)
def style(display: Display) -> Style:
    """The sizes that suit a display."""
    wished = max(SMALLEST_PX, round(SMALL_DEG * display.px_per_deg))
    small = max(UNREADABLE_PX, min(wished, display.height // LINES_ON_DISPLAY, display.width // SIGNS_ON_DISPLAY))
    return Style(
        small=small,
        text=round(small * 1.3),
        large=round(small * 1.75),
        huge=round(small * 2.6),
        gap=max(2, round(small * 0.3)),
        space=round(small * 0.6),
        margin=round(small * 0.9),
        thin=max(1, round(small * 0.09)),
        pad=2,
    )
