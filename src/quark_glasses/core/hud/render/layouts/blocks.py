"""Parts of a card: each knows its size and draws itself at a place. A card is a `Stack` of them.

Sizes are px. A block may be wider than its room where it holds what must not be shortened; then the card does not fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from quark_glasses.core.hud.render.layouts.style import baseline, line_height
from quark_glasses.core.hud.render.painter import Box, Ink, Painter


class Block(Protocol):
    """A part of a card; `width` is what it needs."""

    @property
    def width(self) -> int: ...

    @property
    def height(self) -> int: ...

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        """Draw in `width` px, at least its own."""
        ...


@dataclass(frozen=True)
class Text:
    """Lines of one size."""

    lines: tuple[str, ...]
    size: int
    ink: Ink
    width: int
    language: str = ""
    align: str = "left"
    room: int = 0  # at least as high as so many lines: text may grow without moving what is below

    @cached_property
    def height(self) -> int:
        return max(len(self.lines), self.room) * line_height(self.size)

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        x = {"left": left, "centre": left + width / 2, "right": left + width}[self.align]
        for index, line in enumerate(self.lines):
            y = top + index * line_height(self.size) + baseline(self.size)
            painter.text(x, y, line, self.size, self.ink, self.language, self.align)


@dataclass(frozen=True)
class Bar:
    """Progress."""

    fraction: float
    height: int
    ink: Ink = Ink.PLAIN
    width: int = 0

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        painter.bar(Box(left, top, left + width, top + self.height), self.fraction, self.ink)


@dataclass(frozen=True)
class Rule:
    """A thin line."""

    height: int
    width: int = 0

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        painter.rule(Box(left, top, left + width, top + self.height), Ink.FAINT)


@dataclass(frozen=True)
class Sign:
    """An icon in a square."""

    name: str
    width: int
    ink: Ink

    @cached_property
    def height(self) -> int:
        return self.width

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        painter.icon(self.name, Box(left, top, left + self.width, top + self.width), self.ink)


@dataclass(frozen=True)
class Stack:
    """Blocks below one another; those without height leave no gap."""

    blocks: tuple[Block, ...]
    gap: int

    @cached_property
    def _seen(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.height > 0)

    @cached_property
    def width(self) -> int:
        return max((block.width for block in self._seen), default=0)

    @cached_property
    def height(self) -> int:
        seen = self._seen
        return sum(block.height for block in seen) + self.gap * max(0, len(seen) - 1)

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        for block in self._seen:
            block.draw(painter, left, top, width)
            top += block.height + self.gap


@dataclass(frozen=True)
class Steady:
    """A block in a place of its own height, whatever it fills of it."""

    body: Block
    height: int

    @cached_property
    def width(self) -> int:
        return self.body.width

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        self.body.draw(painter, left, top, width)


@dataclass(frozen=True)
class Beside:
    """A sign left of another block: at its middle, or at its first line of `first` px."""

    sign: Sign
    body: Block
    gap: int
    first: int = 0

    @cached_property
    def width(self) -> int:
        return self.sign.width + self.gap + self.body.width

    @cached_property
    def height(self) -> int:
        return max(self.body.height, self.sign.height)

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        within = self.first or self.height
        self.sign.draw(painter, left, top + max(0, within - self.sign.height) // 2, self.sign.width)
        indent = self.sign.width + self.gap
        below = 0 if self.first else (self.height - self.body.height) // 2
        self.body.draw(painter, left + indent, top + below, width - indent)


@dataclass(frozen=True)
class Indented:
    """A block moved to the right by `indent`, perhaps with a sign at its first line of `first` px."""

    body: Block
    indent: int
    sign: Sign | None
    first: int

    @cached_property
    def width(self) -> int:
        return self.indent + self.body.width

    @cached_property
    def height(self) -> int:
        return self.body.height

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        if self.sign is not None:
            self.sign.draw(painter, left, top + (self.first - self.sign.height) // 2, self.sign.width)
        self.body.draw(painter, left + self.indent, top, width - self.indent)


@dataclass(frozen=True)
class Wide:
    """A block that claims more width than it draws in: not to be taken where another fits."""

    body: Block
    width: int

    @cached_property
    def height(self) -> int:
        return self.body.height

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        self.body.draw(painter, left, top, width)


@dataclass(frozen=True)
class Row:
    """Blocks beside one another, at the same middle; those without width leave no gap."""

    blocks: tuple[Block, ...]
    gap: int

    @cached_property
    def _seen(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.width > 0)

    @cached_property
    def width(self) -> int:
        seen = self._seen
        return sum(block.width for block in seen) + self.gap * max(0, len(seen) - 1)

    @cached_property
    def height(self) -> int:
        return max((block.height for block in self._seen), default=0)

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        for block in self._seen:
            block.draw(painter, left, top + (self.height - block.height) // 2, block.width)
            left += block.width + self.gap


@dataclass(frozen=True)
class Middle:
    """A block in the middle of its width."""

    body: Block

    @cached_property
    def width(self) -> int:
        return self.body.width

    @cached_property
    def height(self) -> int:
        return self.body.height

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        self.body.draw(painter, left + (width - self.width) // 2, top, self.width)


@dataclass(frozen=True)
class Pair:
    """One line with something on the left and on the right."""

    left: Block
    right: Block
    gap: int

    @cached_property
    def width(self) -> int:
        return self.left.width + self.gap + self.right.width if self.right.width else self.left.width

    @cached_property
    def height(self) -> int:
        return max(self.left.height, self.right.height)

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        self.left.draw(painter, left, top + (self.height - self.left.height) // 2, self.left.width)
        start = left + width - self.right.width
        self.right.draw(painter, start, top + (self.height - self.right.height) // 2, self.right.width)


@dataclass(frozen=True)
class Framed:
    """A block inside an outline."""

    body: Block
    pad: int
    thickness: int
    ink: Ink

    @cached_property
    def width(self) -> int:
        return self.body.width + 2 * self.pad

    @cached_property
    def height(self) -> int:
        return self.body.height + 2 * self.pad

    def draw(self, painter: Painter, left: int, top: int, width: int) -> None:
        edge = Box(left, top, left + width, top + self.height)
        painter.frame(edge, self.ink, self.thickness, radius=self.pad)
        self.body.draw(painter, left + self.pad, top + self.pad, width - 2 * self.pad)
