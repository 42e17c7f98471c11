"""Products and their offers for callers outside, from one source and at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quark_glasses.core.commerce.catalogue import MatchedBy
from quark_glasses.core.commerce.compare import compare
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.gtin import gtin14
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.sighting import Sight
from quark_glasses.core.commerce.sources import Reply, Wanted
from quark_glasses.core.commerce.verdict import told

MOST = 20  # products of one answer
OFFERS = 10


def matches(
    tell: Callable[[Wanted], Reply], gtin: str, text: str, limit: int, now_ns: int, shelf: Money | None, language: str,
    utterance_id: str,
) -> list[PriceComparison]:  # fmt: skip
    """The products of a code, or else of a text, best first, each with its offers. Raises `InvalidInput` for no code."""
    wanted = Wanted(sight=Sight(codes=(gtin14(gtin),))) if gtin else Wanted(name=text)
    most = max(1, min(limit, MOST))
    made = []
    for found in tell(replace(wanted, limit=most)).found[:most]:
        reply = tell(Wanted(product=found.product, limit=OFFERS))
        compared = compare(
            found.product, reply.listings, now_ns=now_ns, matched_by=MatchedBy.CODE if gtin else MatchedBy.NAME,
            confidence=found.score, shelf_price=shelf, credit=reply.credit, utterance_id=utterance_id,
        )  # fmt: skip
        made.append(told(compared, language))
    return made
