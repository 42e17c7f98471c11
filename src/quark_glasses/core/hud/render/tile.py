"""One card's rectangle: a `Painter` that notes marks, and pixels in which only the marks that changed are drawn again.

Light adds up: where marks overlap, the brighter one is seen, so their order means nothing and drawing one twice changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.areas import Area, common, joined, size
from quark_glasses.core.hud.render.easing import Easing
from quark_glasses.core.hud.render.painter import Box, Ink
from quark_glasses.core.hud.render.stamps import TURN_STEPS, Stamp, Stamps
from quark_glasses.core.hud.render.text import Typesetter

Mark = tuple[Area, Hashable]  # where, and what makes it look as it does: equal marks have equal pixels
Source = NDArray[np.uint8]  # pixels of a mark, or the one value of a rectangle


class TilePainter:
    """See `Painter`. Call `begin`, draw, then `finish`; `pixels` then shows what was drawn.

    The turn of an icon and the length of a bar go to their new values within a quarter of a second: while `easing.moving`, call
    `advance`, or draw again. `easing.begin` comes before either.
    """

    def __init__(self, stamps: Stamps, width: int, height: int, easing: Easing | None = None) -> None:
        self.easing = easing or Easing()
        self.pixels = stamps.inks.blank(height, width)
        self._box = Box(0, 0, width, height)
        self._area: Area = (0, 0, width, height)
        self._stamps = stamps
        self._full = {ink: np.asarray(stamps.inks.full(ink), dtype=np.uint8) for ink in Ink}
        self._now_ns = 0
        self._turns: dict[str, int] = {}  # how often an icon was drawn
        self._bars = 0
        self._shown: list[Mark] = []
        self._marks: list[Mark] = []
        self._sources: list[Source] = []
        self._moving: list[tuple[int, Callable[[int], tuple[Area, Hashable, Source]]]] = []  # marks on their way

    @property
    def display(self) -> Display:
        return self._stamps.display

    @property
    def box(self) -> Box:
        return self._box

    def begin(self, now_ns: int) -> None:
        """Forget what was drawn, but not how it looks."""
        self._now_ns = now_ns
        self._turns.clear()
        self._bars = 0
        self._shown, self._marks = self._marks, self._shown
        self._marks.clear()
        self._sources.clear()
        self._moving.clear()

    def finish(self) -> list[Area]:
        """Bring the pixels up to date; returns where they changed."""
        if self._marks == self._shown:
            return []
        changed = joined(common(area, self._area) for area, _ in set(self._marks) ^ set(self._shown))
        for area in changed:
            self._paint(area)
        return changed

    def advance(self, now_ns: int) -> list[Area]:
        """The same drawing at another time; returns where the pixels changed."""
        if not self._moving:
            return []
        changed: list[Area] = []
        for index, make in self._moving:
            area, what, source = make(now_ns)
            before = self._marks[index]
            if before != (area, what):
                self._marks[index], self._sources[index] = (area, what), source
                changed += [common(before[0], self._area), common(area, self._area)]
        if not self.easing.moving:
            self._moving.clear()
        changed = joined(changed)
        for area in changed:
            self._paint(area)
        return changed

    def width(self, text: str, size: int, language: str = "") -> float:
        return self._stamps.measure.width(text, size, language)

    def lines(
        self, text: str, size: int, width: float, most: int, language: str = "", keep_end: bool = False
    ) -> list[str]:
        return self._stamps.measure.lines(text, size, width, most, language, keep_end)

    def text(
        self, x: float, baseline: float, text: str, size: int, ink: Ink, language: str = "", align: str = "left"
    ) -> None:
        stamp = self._stamps.text(text, size, ink, language)
        x -= 0.0 if align == "left" else stamp.width if align == "right" else stamp.width / 2
        self._put(stamp, round(x) + stamp.left, round(baseline) + stamp.top, (text, size, ink, language))

    def rule(self, box: Box, ink: Ink) -> None:
        self._mark((box.left, box.top, box.right, box.bottom), ink, self._full[ink])

    def frame(self, box: Box, ink: Ink, thickness: int = 2, radius: int = 0) -> None:
        radius = max(0, min(radius, box.width // 2, box.height // 2))
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        for side in (
            (left + radius, top, right - radius, top + thickness),
            (left + radius, bottom - thickness, right - radius, bottom),
            (left, top + radius, left + thickness, bottom - radius),
            (right - thickness, top + radius, right, bottom - radius),
        ):
            self._mark(side, ink, self._full[ink])
        if radius == 0:
            return
        for is_right in (False, True):
            for is_low in (False, True):
                stamp = self._stamps.corner(radius, thickness, ink, is_right, is_low)
                x, y = right - radius if is_right else left, bottom - radius if is_low else top
                self._put(stamp, x, y, ("corner", radius, thickness, ink, is_right, is_low))

    def bar(self, box: Box, fraction: float, ink: Ink) -> None:
        self._bars += 1
        self.rule(box, Ink.FAINT)
        self._mark_moving(partial(self._filled, ("bar", self._bars), box, min(1.0, max(0.0, fraction)), ink))

    def icon(self, name: str, box: Box, ink: Ink, turn_rad: float = 0.0) -> None:
        """See `Painter`; a name may carry a turn in degrees: "arrow@35"."""
        if min(box.width, box.height) < 1:
            return
        name, _, degrees = name.partition("@")
        turn = turn_rad + (_radians(degrees) if degrees else 0.0)
        count = self._turns[name] = self._turns.get(name, 0) + 1
        self._mark_moving(partial(self._turned, (name, count), name, box, ink, turn))

    def picture(self, data: bytes, box: Box) -> Box:
        stamp = self._stamps.picture(data, box.width, box.height)
        if stamp is None:
            self.frame(box, Ink.FAINT, 1)
            if box.width > 0 and box.height > 0:
                cross = self._stamps.cross(box.width, box.height, Ink.FAINT)
                self._put(cross, box.left, box.top, ("cross", box.width, box.height))
            return box
        height, width = stamp.pixels.shape[:2]
        left, top = box.left + (box.width - width) // 2, box.top + (box.height - height) // 2
        self._put(stamp, left, top, data)
        return Box(left, top, left + width, top + height)

    def _filled(self, key: Hashable, box: Box, target: float, ink: Ink, now_ns: int) -> tuple[Area, Hashable, Source]:
        """The filled part of a bar now."""
        fraction = self.easing.value(key, target, now_ns)
        return (box.left, box.top, box.left + round(fraction * box.width), box.bottom), ink, self._full[ink]

    def _turned(
        self, key: Hashable, name: str, box: Box, ink: Ink, target: float, now_ns: int
    ) -> tuple[Area, Hashable, Source]:
        """An icon as it is turned now."""
        size = min(box.width, box.height)
        turn = self.easing.value(key, target, now_ns, turn=True)
        step = round(turn / math.tau * TURN_STEPS) % TURN_STEPS
        left, top = box.left + (box.width - size) // 2, box.top + (box.height - size) // 2
        pixels = self._stamps.icon(name, size, ink, step).pixels
        return (left, top, left + size, top + size), (name, size, ink, step), pixels

    def _put(self, stamp: Stamp, left: int, top: int, what: Hashable) -> None:
        height, width = stamp.pixels.shape[:2]
        self._mark((left, top, left + width, top + height), what, stamp.pixels)

    def _mark(self, area: Area, what: Hashable, source: Source) -> None:
        if size(common(area, self._area)) > 0:
            self._marks.append((area, what))
            self._sources.append(source)

    def _mark_moving(self, make: Callable[[int], tuple[Area, Hashable, Source]]) -> None:
        """A mark that depends on the time; one on its way is kept even where there is nothing of it yet."""
        others, self.easing.moving = self.easing.moving, False
        area, what, source = make(self._now_ns)
        if self.easing.moving:
            self._moving.append((len(self._marks), make))
            self._marks.append((area, what))
            self._sources.append(source)
        else:
            self.easing.moving = others
            self._mark(area, what, source)

    def _paint(self, changed: Area) -> None:
        """Clear an area of the tile and draw all marks in it."""
        left, top, right, bottom = changed
        self.pixels[top:bottom, left:right] = 0
        for (area, what), source in zip(self._marks, self._sources, strict=True):
            left, top, right, bottom = common(area, changed)
            if right > left and bottom > top:
                part = self.pixels[top:bottom, left:right]
                if source.ndim >= 2:
                    source = source[top - area[1] : bottom - area[1], left - area[0] : right - area[0]]
                if what is Ink.CLEAR:
                    part[...] = 0
                else:
                    np.maximum(part, source, out=part)


def _radians(degrees: str) -> float:
    """A turn that a card asks for; none where it is not a number."""
    try:
        turn = math.radians(float(degrees))
    except ValueError:
        return 0.0
    return math.remainder(turn, math.tau) if math.isfinite(turn) else 0.0


def painter(display: Display, fonts: Sequence[Path], width: int, height: int) -> TilePainter:
    """A painter that has begun, for a picture that is drawn once: draw, call `finish`, take the `pixels`."""
    tile = TilePainter(Stamps(display, Typesetter(fonts)), width, height)
    tile.begin(0)
    return tile
