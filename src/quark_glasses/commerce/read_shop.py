"""A shop whose offers are read beside the product, where codes and signs leave it open whether they are of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from quark_glasses.commerce.shops import Shop
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.same_product import is_open
from quark_glasses.core.commerce.sources import Reply, Wanted
from quark_glasses.core.errors import GlassesError


class Reader(Protocol):
    """Reads two titles beside each other, once it is loaded."""

    @property
    def ready(self) -> bool: ...

    def load(self) -> None: ...

    def opinions(self, product: Product, listings: Sequence[Listing]) -> list[float]: ...


class ReadShop:
    """A `Source` like the shop that it stands before; `warn` gets one line for a person where nobody can read.

    Nobody waits for the weights: until `settle` has loaded them, offers are told unread.
    """

    def __init__(self, shop: Shop, reader: Reader, warn: Callable[[str], None]) -> None:
        self._shop, self._reader, self._warn = shop, reader, warn
        self._reads = True
        self.capabilities, self.name, self.near = shop.capabilities, shop.name, shop.near

    @property
    def ready(self) -> bool:
        return self._shop.ready

    def load(self) -> None:
        self._shop.load()

    def prepare(self) -> None:
        self._shop.prepare()

    def warm(self) -> None:
        self._shop.warm()

    @property
    def settled(self) -> bool:
        return self._reader.ready or not self._reads

    def settle(self) -> None:
        """Load what reads offers: half a second that is lost to whoever asks meanwhile."""
        self._try_reading(self._reader.load)

    def close(self) -> None:
        self._shop.close()

    def tell(self, wanted: Wanted) -> Reply:
        """See `Source.tell`."""
        reply = self._shop.tell(wanted)
        if wanted.product is None or not self._reads or not self._reader.ready:
            return reply
        product = wanted.product
        unsure = [each for each in reply.listings if is_open(product, each)]
        opinions: list[float] = []
        self._try_reading(lambda: opinions.extend(self._reader.opinions(product, unsure)))
        told = dict(zip(unsure, opinions, strict=False))  # none where it failed
        return replace(reply, listings=tuple(replace(each, opinion=told.get(each, 0.0)) for each in reply.listings))

    def _try_reading(self, work: Callable[[], None]) -> None:
        """Offers are told without it where it cannot be done: signs alone say then what they are of."""
        if self._reads:
            try:
                work()
            except GlassesError as error:
                self._reads = False
                self._warn(str(error))
