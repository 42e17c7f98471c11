"""Values that go to their new place in a quarter of a second instead of jumping: calm, and the eye can follow."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable
from dataclasses import replace

from quark_glasses.core.hud.scene import Card, CardKind

DURATION_NS = 250_000_000
_NUMBER = re.compile(r"(\D*)(\d{1,6})(?:\.(\d{1,2}))?(\D*)")


class Easing:
    """The values of one card. A value that is new, or that did not change, is simply there.

    `moving` says after a drawing whether any of its values is still on its way.
    """

    def __init__(self) -> None:
        self._ways: dict[Hashable, tuple[float, float, int]] = {}  # from, to, since
        self.moving = False

    def begin(self) -> None:
        """Before each drawing."""
        self.moving = False

    def value(self, key: Hashable, target: float, now_ns: int, turn: bool = False) -> float:
        """Where the value is now; a `turn` is an angle in radians and takes the shorter way round."""
        way = self._ways.get(key)
        if way is None:
            self._ways[key] = (target, target, now_ns - DURATION_NS)
            return target
        if way[1] != target:
            start = _on_the_way(way, now_ns)
            if turn:
                start = target - math.remainder(target - start, math.tau)
            way = self._ways[key] = (start, target, now_ns)
        if way[0] != way[1] and 0 <= now_ns - way[2] < DURATION_NS:
            self.moving = True
            return _on_the_way(way, now_ns)
        return target

    def forget(self, key: Hashable) -> None:
        """The next value of this key does not move."""
        self._ways.pop(key, None)


class RollingTitle:
    """Lets the number in the title of a navigation card run: "120 m" -> "110 m". Amounts and times never run.

    Nor does a number that gains or loses a digit: the card has room for the new one only.
    """

    def __init__(self) -> None:
        self._form: tuple[str, int, int, str] = ("", 0, 0, "")
        self._number = -1.0  # in the title; negative: none
        self._card: Card | None = None
        self._shown: Card

    def card(self, card: Card, easing: Easing, now_ns: int) -> Card:
        """The card to draw now."""
        if card.kind is not CardKind.NAVIGATION:
            return card
        if card is not self._card:
            self._take(card, easing)
        if self._number < 0:
            return card
        value = easing.value("title", self._number, now_ns)
        if value == self._number:
            return card
        before, _, digits, after = self._form
        title = f"{before}{value:.{digits}f}{after}"
        if title != self._shown.title:
            self._shown = replace(card, title=title)
        return card if title == card.title else self._shown

    def _take(self, card: Card, easing: Easing) -> None:
        self._card = self._shown = card
        found = _NUMBER.fullmatch(card.title)
        before, whole, part, after = found.groups(default="") if found is not None else ("", "", "", "")
        if found is None or self._form != (before, len(whole), len(part), after):
            easing.forget("title")  # and from metres to kilometres there is nothing between
        self._form = (before, len(whole), len(part), after)
        self._number = float(f"{whole}.{part or 0}") if found is not None else -1.0


def _on_the_way(way: tuple[float, float, int], now_ns: int) -> float:
    """Fast at first, then slower: a cubic."""
    start, target, since_ns = way
    left = 1.0 - min(1.0, max(0.0, (now_ns - since_ns) / DURATION_NS))
    return target + (start - target) * left**3
