"""Shops on tape: what they told when a session was recorded is told again under replay."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from quark_glasses.backends.taped import Deck, digest
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.sources import Reply, Wanted
from quark_glasses.core.errors import BackendUnavailable


class TapedShop:
    """A `Source` on tape. Under replay it connects to nobody; only what is on the glasses may still answer what is not there."""

    def __init__(self, engine: Any, deck: Deck) -> None:
        self.engine = engine
        self.capabilities, self.name, self.near = engine.capabilities, engine.name, engine.near
        self._deck = deck
        self._asked: Counter[str] = Counter()  # the same question may have another answer each time

    def load(self) -> None:
        if self._deck.tape is None:
            self.engine.load()

    def prepare(self, cancel: CancelToken | None = None) -> None:
        """Make what `warm` opens, as a job of a worker; nothing under replay."""
        if self._deck.tape is None:
            self.engine.prepare()

    def warm(self, cancel: CancelToken | None = None) -> None:
        """Open what `tell` needs, as a job of a worker; nothing under replay."""
        if self._deck.tape is None:
            self.engine.warm()

    def settle(self, cancel: CancelToken | None = None) -> None:
        """Load what makes answers better but nobody waits for, as a job of a worker; nothing under replay."""
        if self._deck.tape is None:
            self.engine.settle()

    @property
    def settled(self) -> bool:
        """Is there nothing left for `settle` to do?"""
        return self._deck.tape is not None or bool(self.engine.settled)

    @property
    def ready(self) -> bool:
        """May it be asked without a long wait?"""
        return self._deck.tape is not None or self.engine.ready

    def close(self) -> None:
        self.engine.close()

    def tell(self, wanted: Wanted) -> Reply:
        """See `Source.tell`."""
        question = digest("tell", self._deck.engine, _question(wanted))
        self._asked[question] += 1
        key = digest(question, self._asked[question])
        found = self._deck.recorded(key)
        if found is not None:
            return _reply(found)
        with self._deck.working(key):
            if self._deck.tape is not None and not self.near:
                raise BackendUnavailable("the recording has no answer of this shop", "A replay connects to none")
            reply: Reply = self.engine.tell(wanted)
        self._deck.keep(key, dataclasses.asdict(reply))
        return reply


def _question(wanted: Wanted) -> str:
    """What an answer depends on, but for looks: a message rounds their numbers."""
    sight = wanted.sight
    seen = [sight.codes, sight.queries, sight.lines, sight.looks_model] if sight else None
    product = dataclasses.asdict(wanted.product) if wanted.product else None
    return json.dumps([wanted.name, seen, product, wanted.limit], ensure_ascii=False)


def _reply(row: Mapping[str, Any]) -> Reply:
    found = (Found(Product(**each["product"]), each["score"], MatchedBy(each["by"])) for each in row["found"])
    return Reply(tuple(found), tuple(map(_listing, row["listings"])), row["credit"])


def _listing(row: Mapping[str, Any]) -> Listing:
    amounts = {name: Money(**row[name]) if row[name] else None for name in ("shipping", "coupon")}
    return Listing(**{**row, **amounts, "price": Money(**row["price"])})
