"""What a card's layout may draw with. Layouts know roles of ink and design lengths; the painter knows fonts and pixels.

A tile is one card's rectangle, drawn once and then copied to the frame until the card changes. Black is clear glass.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from quark_glasses.core.hud.display import Display


class Ink(IntEnum):
    """Roles of brightness and colour; what they look like is the display's affair (one colour: only brightness)."""

    CLEAR = 0  # black, clear glass: cuts out what is below
    FAINT = 1  # rules, empty part of a bar
    DIM = 2  # titles, notes
    PLAIN = 3  # text
    BRIGHT = 4  # what counts: the amount, the next turn
    ACCENT = 5  # a choice, a mark
    GOOD = 6  # cheaper, done
    WARN = 7  # battery low, not sure
    DANGER = 8  # recording, payment


@dataclass(frozen=True)
class Box:
    """A rectangle in px, `right` and `bottom` outside of it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def overlaps(self, other: Box) -> bool:
        """Do both share a pixel?"""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


class TextMeasure(Protocol):
    """How wide text is, and how it breaks; sizes in px of the font's em."""

    def width(self, text: str, size: int, language: str = "") -> float:
        """Width of one line in px."""
        ...

    def lines(
        self, text: str, size: int, width: float, most: int, language: str = "", keep_end: bool = False
    ) -> list[str]:
        """At most `most` lines no wider than `width`, by the rules of both scripts; an ellipsis where text was left out.

        The first lines are kept, or with `keep_end` the last ones. Signs that no font has are left out.
        """
        ...


class Painter(TextMeasure, Protocol):
    """Draws on one tile; the origin is the upper left corner, lengths are px, all is clipped to the tile."""

    @property
    def box(self) -> Box: ...

    @property
    def display(self) -> Display:
        """What is drawn for: text sizes follow from its optics."""
        ...

    def text(
        self, x: float, baseline: float, text: str, size: int, ink: Ink, language: str = "", align: str = "left"
    ) -> None:
        """One line; `align` says which point of it is at `x`: "left", "centre" or "right"."""
        ...

    def rule(self, box: Box, ink: Ink) -> None:
        """A filled rectangle."""
        ...

    def frame(self, box: Box, ink: Ink, thickness: int = 2, radius: int = 0) -> None:
        """The outline of a rectangle."""
        ...

    def bar(self, box: Box, fraction: float, ink: Ink) -> None:
        """Progress of 0..1, the rest FAINT."""
        ...

    def icon(self, name: str, box: Box, ink: Ink, turn_rad: float = 0.0) -> None:
        """An icon of the set, fitted into `box` and turned clockwise; raises `UnknownName`."""
        ...

    def picture(self, data: bytes, box: Box) -> Box:
        """A PNG or JPEG fitted into `box`, centred; returns where it is. What cannot be read leaves a crossed-out frame."""
        ...
