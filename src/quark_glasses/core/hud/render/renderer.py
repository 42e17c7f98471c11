"""From scenes to frames: draws the cards that changed, moves those that are fixed to the world, and says what it touched."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.arrange import Placed
from quark_glasses.core.hud.render.compositor import Compositor, Layer
from quark_glasses.core.hud.render.easing import Easing, RollingTitle
from quark_glasses.core.hud.render.inks import Pixels
from quark_glasses.core.hud.render.layouts import LAYOUTS
from quark_glasses.core.hud.render.layouts.base import Layout
from quark_glasses.core.hud.render.painter import Box
from quark_glasses.core.hud.render.places import Places
from quark_glasses.core.hud.render.stamps import Stamps
from quark_glasses.core.hud.render.text import Typesetter
from quark_glasses.core.hud.render.tile import TilePainter
from quark_glasses.core.hud.scene import Anchor, Card, CardKind, HudScene

Place = Callable[[Card], tuple[float, float] | None]


@dataclass(frozen=True, eq=False)
class Update:
    """A frame and what is new in it.

    `frame` is uint8, (height, width) of brightness on a display of one colour, else (height, width, 3) RGB. It is the renderer's
    own buffer: read it before the next `render`. `moving`: the next frame will differ although the scene does not.
    """

    frame: Pixels
    dirty: tuple[Box, ...]
    moving: bool


class Renderer:
    """Draws scenes for one display; for one thread at a time.

    Args:
        display: what it is drawn for.
        fonts: font files in order of preference.
        layouts: how each kind of card looks.

    Raises:
        InvalidInput: no font is given.
        ModelMissing: a font cannot be read.
    """

    def __init__(self, display: Display, fonts: Sequence[Path], layouts: Mapping[CardKind, Layout] = LAYOUTS) -> None:
        self.display = display
        self.measure = Typesetter(fonts)
        self._stamps = Stamps(display, self.measure)
        self._layouts = layouts
        self._places = Places(display, self.measure)
        self._compositor = Compositor(self._stamps.inks.blank(display.height, display.width))
        self._given: tuple[Card, ...] = ()
        self._loose = False  # do cards that are anchored in the world float?
        self._cards: tuple[Card, ...] = ()
        self._shown: dict[str, _Shown] = {}
        self._floating: list[_Shown] = []
        self._layers: list[Layer] = []
        self._still = Update(self._compositor.frame, (), moving=False)

    def render(self, scene: HudScene, now_ns: int, place: Place | None = None) -> Update:
        """The frame for a scene at a time.

        Args:
            scene: what to show.
            now_ns: when the frame will be seen, for values on their way.
            place: says where on the display (px) the middle of a card with an anchor in the world is, None where it is out of
                view. Without it, where nobody knows how the head is turned, such cards have a place on the display as others do.
        """
        if scene.cards is not self._given or self._loose != (place is not None):
            self._take(scene.cards, place is not None)
        moving = len(self._floating) > 0
        for shown in self._shown.values():
            if shown.stale or shown.easing.moving:
                shown.draw(now_ns)
                moving |= shown.easing.moving
        if place is not None:
            for shown in self._floating:
                shown.float(place)
        drawn = self._compositor.compose(self._layers)
        if not drawn and not moving:
            return self._still
        return Update(self._compositor.frame, tuple(Box(*area) for area in drawn), moving)

    def _take(self, cards: tuple[Card, ...], loose: bool) -> None:
        """Arrange new cards; what is shown already stays where only its words change."""
        self._given, self._loose = cards, loose
        if not loose:
            cards = tuple([replace(card, anchor=Anchor()) if card.anchor.frame_id else card for card in cards])
        before = {card.id: card for card in self._cards}
        once = {card.id: card for card in reversed(cards)}  # of two with one id the first counts
        # A card that is equal to the one before is from here on that one.
        cards = tuple(
            [before[card.id] if before.get(card.id) == card else card for card in cards if once[card.id] is card]
        )
        if cards == self._cards:
            return
        self._cards = cards
        shown: dict[str, _Shown] = {}
        for placed in self._places.of(cards):
            each = self._shown.get(placed.card.id)
            if each is None or not each.takes(placed):
                easing = each.easing if each is not None and each.kind is placed.card.kind else Easing()
                each = _Shown(placed, self._layouts[placed.card.kind], self._stamps, easing)
            shown[placed.card.id] = each
        self._shown = shown
        self._floating = [each for each in shown.values() if each.floats]
        self._layers = [shown[card.id].layer for card in cards if card.id in shown]


class _Shown:
    """A card on the display: its tile, its place, and what of it is on its way."""

    def __init__(self, placed: Placed, layout: Layout, stamps: Stamps, easing: Easing) -> None:
        self.easing = easing
        self.stale = True
        self._card = self._drawn = placed.card  # the drawn one may have a number that is on its way
        self._box = placed.box
        self._layout = layout
        self._tile = TilePainter(stamps, placed.box.width, placed.box.height, easing)
        self._rolling = RollingTitle()
        self.layer = Layer(self._tile.pixels)
        self.layer.put(placed.box.left, placed.box.top)

    @property
    def kind(self) -> CardKind:
        return self._card.kind

    @property
    def floats(self) -> bool:
        """Is its place in the world?"""
        return bool(self._card.anchor.frame_id)

    def takes(self, placed: Placed) -> bool:
        """Show this instead, where kind and size are the same."""
        card, box = placed.card, placed.box
        if card.kind is not self.kind or (box.width, box.height) != (self._box.width, self._box.height):
            return False
        self.stale |= card is not self._card
        self._card, self._box = card, box
        self.layer.put(box.left, box.top)
        return True

    def draw(self, now_ns: int) -> None:
        """Draw what changed, or is on its way."""
        self.easing.begin()
        card = self._rolling.card(self._card, self.easing, now_ns)
        if self.stale or card is not self._drawn:
            self.stale, self._drawn = False, card
            self._tile.begin(now_ns)
            self._layout.draw(card, self._tile, now_ns)
            self.layer.changed += self._tile.finish()
        else:
            self.layer.changed += self._tile.advance(now_ns)

    def float(self, place: Place) -> None:
        """Move the tile to its place in the world."""
        middle = place(self._card)
        if middle is None or not (math.isfinite(middle[0]) and math.isfinite(middle[1])):
            self.layer.hide()
        else:  # rounded one way, or a half would jump to and fro
            left = math.floor(middle[0] - self._box.width / 2 + 0.5)
            self.layer.put(left, math.floor(middle[1] - self._box.height / 2 + 0.5))
