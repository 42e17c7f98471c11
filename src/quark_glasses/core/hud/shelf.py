"""The cards that there are, from the conversation and from other nodes, each until it is replaced, removed or expires."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.attention import Candidate, rule_for
from quark_glasses.core.hud.bounds import checked
from quark_glasses.core.hud.moments import Moments
from quark_glasses.core.hud.notices import PREFIX
from quark_glasses.core.hud.scene import Card, CardUpdate

SECOND = 1_000_000_000
MOST = 32  # cards from other nodes
STATUS, CAPTION, REPLY, TIMER = OWN_IDS = ("status", "caption", "reply", "timer")


@dataclass(frozen=True)
class _Held:
    card: Card
    order: int  # in which the ids came


class Shelf:
    """See the module. A full shelf gives up the least important card, which may be the new one."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        self._count = 0

    def get(self, card_id: str) -> Card | None:
        held = self._held.get(card_id)
        return held.card if held else None

    def put(self, card: Card) -> None:
        """Show a card until it expires, in place of the one with its id."""
        known = self._held.get(card.id)
        if known is None:
            self._count += 1
        self._held[card.id] = _Held(card, known.order if known else self._count)

    def remove(self, card_id: str) -> None:
        """Take a card away; unknown ids are fine."""
        self._held.pop(card_id, None)

    def update(self, update: CardUpdate, now_ns: int) -> None:
        """What another node wants; raises `InvalidInput` where that cannot be."""
        card_id = update.card.id
        if card_id in OWN_IDS or card_id.startswith(PREFIX):
            raise InvalidInput(
                f"the card '{card_id}' is the display's own", "Use an id that begins with the node's name"
            )
        if update.remove:
            self.remove(card_id)
            return
        card = checked(update.card, now_ns)
        stay_ns = round(rule_for(card).stay_s * SECOND)
        if stay_ns:
            card = replace(card, expires_ns=min(card.expires_ns or now_ns + stay_ns, now_ns + stay_ns))
        self.put(card)
        others = [held for key, held in self._held.items() if key not in OWN_IDS]
        if len(others) > MOST:
            least = min(others, key=lambda held: (rule_for(held.card).rank, held.card.priority, held.order)).card
            self.remove(least.id)
            if least.id == card_id:
                raise InvalidInput(
                    f"the card '{card_id}' is not shown: {MOST} others are", "Take cards away with `remove`"
                )

    def candidates(self, moments: Moments) -> list[Candidate]:
        """What is there now; what has expired is forgotten."""
        expired = [key for key, held in self._held.items() if (end := held.card.expires_ns) and not moments.before(end)]
        for key in expired:
            self.remove(key)
        return [Candidate(held.card, held.order) for held in self._held.values()]
