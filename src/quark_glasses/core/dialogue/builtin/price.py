"""Prices: what something costs here and elsewhere, questions about the last comparison, and prices to watch.

The node "commerce" answers. What it compared last is told on a topic; for a while "who sells it?" is about that.
"""

from __future__ import annotations

from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.dialogue.amounts import SpokenMoney
from quark_glasses.core.dialogue.answers import Answer
from quark_glasses.core.dialogue.builtin.awaiting import AwaitingSkill
from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.skills import SkillContext

RECENT_NS = 180_000_000_000  # how long a comparison is what "the cheapest one" is about
CURRENCY = "CNY"  # where neither the wearer nor a price said one


def compared(context: SkillContext) -> PriceComparison | None:
    """What was compared a moment ago."""
    last = context.last(PriceComparison)
    return last if last is not None and 0 <= context.now_ns - last.header.stamp_ns <= RECENT_NS else None


class PriceSkill(AwaitingSkill):
    """Intents: price_compare (slot `text`), _follow (slot `ask`), _watch (slot `below`), _watches, _unwatch (slots `text`, `all`)."""

    name = "price"

    def applies(self, match: IntentMatch, context: SkillContext) -> bool:
        """Whether there is a comparison that a question such as "who sells it?" can be about."""
        return match.intent != "price_follow" or compared(context) is not None

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        slots, text = match.slots, str(match.slots.get("text", "")).strip()
        match match.intent:
            case "price_follow":
                return self.ask("commerce.follow", context, ask=str(slots["ask"]))
            case "price_watch":
                return self._watch(slots.get("below"), context)
            case "price_watches":
                return self.ask("commerce.watch_list", context)
            case "price_unwatch":
                return self.ask("commerce.watch_stop", context, text=text, all=slots.get("all"))
        return self.ask("commerce.price", context, text=text)

    def _watch(self, below: object, context: SkillContext) -> Answer:
        if not isinstance(below, SpokenMoney):
            return self.ask("commerce.watch", context)
        wanted = below.money(_currency(context))
        return self.ask("commerce.watch", context, below_minor=wanted.amount_minor, currency=wanted.currency)


def _currency(context: SkillContext) -> str:
    """The currency of the prices that the wearer was just told."""
    last = compared(context)
    if last is None:
        return CURRENCY
    prices = [offer.price for offer in last.offers] + ([last.shelf_price] if last.shelf_price else [])
    return prices[0].currency if prices else CURRENCY
