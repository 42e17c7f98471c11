"""Catalogues as the commerce desk asks them: opened when they are needed, each under its own name.

A product's id means something in one catalogue only, so it travels as "<catalogue>:<id>"; to all others a product is its code
and its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from quark_glasses.backends.api import Capabilities
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.commerce.making import make
from quark_glasses.commerce.seed import PREFIX
from quark_glasses.core.commerce.catalogue import Catalogue, Found, MatchedBy
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.sighting import Sight, cover
from quark_glasses.core.commerce.sources import Reply, Wanted
from quark_glasses.core.errors import GlassesError, InvalidInput, UnknownName
from quark_glasses.core.vision.lookalike import judged
from quark_glasses.looks_store import LooksStore

CATALOGUE, TAOBAO = "catalogue", "taobao"
NAMES = (CATALOGUE, TAOBAO)
ENOUGH = 0.95  # of a name that was read, and no further words are searched for
LIKE = 3  # products of a foreign one's name whose offers are told


class Shop:
    """`Source` over a catalogue. `near`: on these glasses, so that it may be asked often. For one thread at a time."""

    capabilities: ClassVar[Capabilities] = Capabilities("products and what sellers ask for them")

    def __init__(self, name: str, opened: Callable[[], Catalogue], *, near: bool) -> None:
        self.name, self.near = name, near
        self._opened = opened
        self._catalogue: Catalogue | None = None

    @property
    def ready(self) -> bool:
        """Is it open?"""
        return self._catalogue is not None

    def load(self) -> None:
        """Find out at the start whether a shop of the network can be asked at all; raises `BackendUnavailable`."""
        if not self.near:
            self.warm()

    def prepare(self) -> None:
        """Make what `warm` opens, where it is not there yet."""

    def warm(self) -> None:
        """Open it; costs some 50 ms, so it is done when somebody begins to ask."""
        if self._catalogue is None:
            self._catalogue = self._opened()

    @property
    def settled(self) -> bool:
        """Is nothing left that would make its answers better?"""
        return True

    def settle(self) -> None:
        """Nothing; see `ReadShop`."""

    def close(self) -> None:
        if self._catalogue is not None:
            self._catalogue.close()
            self._catalogue = None

    def tell(self, wanted: Wanted) -> Reply:
        """See `Source.tell`."""
        self.warm()
        if wanted.product is not None:
            product = self._inward(wanted.product)
            return Reply(listings=tuple(self._offers(product, wanted.limit)), credit=self._credit(product))
        if wanted.sight is None:
            return Reply(tuple(self._outward(self._by_words((wanted.name,), wanted.limit))))
        return Reply(tuple(self._outward(self._seen(wanted.sight, wanted.limit))))

    def _seen(self, sight: Sight, limit: int) -> list[Found]:
        """By the code on it, else by the words on it. Over the network one search must do."""
        found = self._by_codes(sight.codes)
        return found or self._by_words(sight.queries if self.near else sight.queries[:1], limit, sight.lines)

    def _by_codes(self, codes: Sequence[str]) -> list[Found]:
        return [each for code in codes for each in self._shop.lookup(code=code)]

    def _by_words(self, texts: Sequence[str], limit: int, lines: Sequence[str] = ()) -> list[Found]:
        """What the texts find, one after another until a product's whole name is among the lines."""
        found: dict[str, Found] = {}
        for text in texts:
            for each in self._shop.lookup(text=text, limit=limit):
                found.setdefault(each.product.id, each)
            if len(texts) > 1 and any(cover(each.product, lines) >= ENOUGH for each in found.values()):
                break
        return list(found.values())

    def _offers(self, product: Product, limit: int) -> Sequence[Listing]:
        return self._shop.offers(product, limit)

    def _credit(self, product: Product) -> str:
        return ""

    @property
    def _shop(self) -> Catalogue:
        if self._catalogue is None:
            raise InvalidInput(f"{self.name} is not open", "Open it first")
        return self._catalogue

    def _outward(self, found: Sequence[Found]) -> Iterator[Found]:
        for each in found:
            yield replace(each, product=replace(each.product, id=f"{self.name}:{each.product.id}"))

    def _inward(self, product: Product) -> Product:
        owner, _, number = product.id.partition(":")
        return replace(product, id=number if owner == self.name else "")


class BuiltIn(Shop):
    """The catalogue in a file of the glasses, made of the example products where there is none.

    What is seen with a code is known again later by its looks, which are kept beside the catalogue; `warn` gets one line for a
    person where they cannot be.
    """

    def __init__(self, path: Path, warn: Callable[[str], None]) -> None:
        super().__init__(CATALOGUE, self._file, near=True)
        self._path, self._warn = path, warn
        self._store: CatalogueStore | None = None
        self._looks: LooksStore | None = None

    def close(self) -> None:
        super().close()
        if self._looks is not None:
            self._looks.close()
            self._looks = None

    def _seen(self, sight: Sight, limit: int) -> list[Found]:
        """Also by its looks; those of a product whose code was read are learned."""
        found = super()._seen(sight, limit)
        if not sight.looks or not sight.looks_model:
            return found
        try:
            if found and found[0].by is MatchedBy.CODE:
                self._known_looks().learn(found[0].product.gtin, sight.looks, sight.looks_model)
                return found
            alike = judged(self._known_looks().nearest(sight.looks, sight.looks_model), sight.looks_model)
            products = self._shop.lookup(code=alike.product_id) if alike else ()
            return [*found, *(Found(each.product, alike.likeness, MatchedBy.PICTURE) for each in products if alike)]
        except GlassesError as error:  # looks are a help; the answer comes without them
            self._warn(str(error))
            return found

    def _known_looks(self) -> LooksStore:
        if self._looks is None:
            self._looks = LooksStore(self._path.parent, warn=self._warn)
        return self._looks

    def prepare(self) -> None:
        if not self._path.is_file():
            make(self._path)

    def _file(self) -> CatalogueStore:
        self.prepare()
        self._store = CatalogueStore(self._path)
        return self._store

    def _offers(self, product: Product, limit: int) -> Sequence[Listing]:
        if product.id or product.gtin:
            return self._shop.offers(product, limit)
        like = self._shop.lookup(text=product.title, limit=LIKE)
        return [each for found in like for each in self._shop.offers(found.product, limit)]

    def _credit(self, product: Product) -> str:
        """Whom the licences of imported data name; the example products are nobody's."""
        if self._store is None or product.gtin.startswith(f"0{PREFIX}"):
            return ""
        return ", ".join(self._store.credits())


def shop(name: str, path: Path, warn: Callable[[str], None]) -> Shop:
    """A shop by its name; `path` is the built-in catalogue's file, `warn` gets what a person should know. Raises `UnknownName`."""
    if name == CATALOGUE:
        return BuiltIn(path, warn)
    if name == TAOBAO:
        return Shop(TAOBAO, _taobao, near=False)
    raise UnknownName(f"there is no shop '{name}'", f"There are: {', '.join(NAMES)}")


def _taobao() -> Catalogue:
    from quark_glasses.commerce.top.client import TopClient  # imported late: it brings a network library along
    from quark_glasses.commerce.top.taobao import Taobao

    return Taobao(TopClient())
