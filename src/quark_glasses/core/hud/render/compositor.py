"""Puts tiles together in one frame, and touches only what changed.

Layers lie upon one another without shining through: a tile hides what is below, or words would be mixed with words.
"""

from __future__ import annotations

from collections.abc import Sequence

from quark_glasses.core.hud.render.areas import Area, common, joined, size
from quark_glasses.core.hud.render.inks import Pixels

NOWHERE: Area = (0, 0, 0, 0)


class Layer:
    """A tile's pixels and where they are; `changed` are areas of the tile that look different since the last frame."""

    def __init__(self, pixels: Pixels) -> None:
        self.pixels = pixels
        self.area = NOWHERE  # on the frame; `NOWHERE` while it is hidden
        self.shown = NOWHERE  # in the last frame
        self.changed: list[Area] = []

    def put(self, left: int, top: int) -> None:
        if self.area[:2] != (left, top) or self.area == NOWHERE:
            height, width = self.pixels.shape[:2]
            self.area = (left, top, left + width, top + height)

    def hide(self) -> None:
        self.area = NOWHERE

    def damage(self) -> list[Area]:
        """What must be drawn again on the frame because of this layer; afterwards it counts as shown."""
        before, now, changed = self.shown, self.area, self.changed
        self.shown, self.changed = now, []
        if before != now:
            return [before, now]
        left, top = now[:2]
        return [(a[0] + left, a[1] + top, a[2] + left, a[3] + top) for a in changed] if now != NOWHERE else []


class Compositor:
    """Holds the frame; black until something is shown."""

    def __init__(self, frame: Pixels) -> None:
        self.frame = frame
        self._whole: Area = (0, 0, frame.shape[1], frame.shape[0])
        self._layers: Sequence[Layer] = ()
        self._fresh = True

    def compose(self, layers: Sequence[Layer]) -> list[Area]:
        """Bring the frame up to date with these layers, the topmost first; returns the areas that were drawn.

        The first time that is the whole frame.
        """
        damage = [self._whole] if self._fresh else []
        self._fresh = False
        if layers is not self._layers:
            damage += _reordered(self._layers, layers)
            self._layers = layers
        for layer in layers:
            if layer.changed or layer.shown is not layer.area:
                damage += layer.damage()
        if not damage:
            return damage
        drawn = joined([common(area, self._whole) for area in damage])
        for area in drawn:
            self._draw(area)
        return drawn

    def _draw(self, area: Area) -> None:
        """Copy what is seen in an area, from the topmost layer that hides all below it."""
        left, top, right, bottom = area
        seen = []
        for layer in self._layers:
            x0, y0, x1, y1 = layer.area
            if x0 < right and left < x1 and y0 < bottom and top < y1:
                seen.append(layer)
                if x0 <= left and y0 <= top and x1 >= right and y1 >= bottom:
                    break
        else:
            self.frame[top:bottom, left:right] = 0
        for layer in reversed(seen):
            left, top, right, bottom = common(layer.area, area)
            x, y = layer.area[:2]
            self.frame[top:bottom, left:right] = layer.pixels[top - y : bottom - y, left - x : right - x]


def _reordered(before: Sequence[Layer], now: Sequence[Layer]) -> list[Area]:
    """Where layers went away, or lie above one another in another order."""
    kept = [layer for layer in before if layer in now]
    areas = [layer.shown for layer in before if layer not in now]
    if kept != [layer for layer in now if layer in kept]:
        areas += [layer.area for layer in kept]
    return [area for area in areas if size(area)]
