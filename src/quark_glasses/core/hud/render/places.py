"""Remembers where cards stand: as long as none takes another size, all stay, and nothing is arranged anew."""

from __future__ import annotations

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.arrange import Placed, arrange, size_of
from quark_glasses.core.hud.render.painter import Box, TextMeasure
from quark_glasses.core.hud.scene import Card

Asked = tuple[int, int, int]  # number of the card, width and height of the room


class Places:
    """The same places as `arrange` gives, sooner: it depends on sizes, kinds, priorities and anchors alone."""

    def __init__(self, display: Display, measure: TextMeasure) -> None:
        self._display = display
        self._measure = measure
        self._size_of = size_of(display, measure)
        self._cards: tuple[Card, ...] = ()
        self._asked: dict[Asked, tuple[int, int]] = {}
        self._boxes: list[tuple[int, Box]] = []

    def of(self, cards: tuple[Card, ...]) -> tuple[Placed, ...]:
        """Each card that has room, with its tile."""
        if not self._stays(cards):
            self._arrange(cards)
        self._cards = cards
        return tuple([Placed(cards[number], box) for number, box in self._boxes])

    def _stays(self, cards: tuple[Card, ...]) -> bool:
        """Do these cards take the same room as those before?"""
        if len(cards) != len(self._cards):
            return False
        changed = set()
        for number, (card, before) in enumerate(zip(cards, self._cards, strict=True)):
            if card is before:
                continue
            if (card.id, card.kind, card.priority) != (before.id, before.kind, before.priority):
                return False
            if bool(card.anchor.frame_id) != bool(before.anchor.frame_id):
                return False
            changed.add(number)
        return all(
            self._size_of(cards[number], width, height) == taken
            for (number, width, height), taken in self._asked.items()
            if number in changed
        )

    def _arrange(self, cards: tuple[Card, ...]) -> None:
        numbers = {id(card): number for number, card in enumerate(cards)}
        self._asked = {}

        def size(card: Card, width: int, height: int) -> tuple[int, int]:
            taken = self._size_of(card, width, height)
            self._asked[numbers[id(card)], width, height] = taken
            return taken

        placed = arrange(cards, self._display, self._measure, size)
        self._boxes = [(numbers[id(each.card)], each.box) for each in placed]
