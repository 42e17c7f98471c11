"""What is sold, and what sellers ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.size import Size, find_size


@dataclass(frozen=True, slots=True)
class Product:
    """A product as a catalogue knows it.

    `id` is opaque and unique within the catalogue; `gtin` has 14 digits ("" unknown); `title` is the name with its
    variant, in `language` (BCP 47), and `title_other` the same in another language ("" none); `size` is the net content
    as printed.
    """

    id: str
    title: str
    gtin: str = ""
    title_other: str = ""
    brand: str = ""
    model: str = ""
    category: str = ""
    size: str = ""
    language: str = "zh"

    def titled(self, language: str) -> str:
        """The title in a language where there is one in it, otherwise the one there is."""
        same = language.split("-")[0] == self.language.split("-")[0]
        return self.title if same or not self.title_other else self.title_other

    def net(self) -> Size | None:
        """The net content as a number, from `size` or else from the title; None where neither tells it."""
        return find_size(self.size) or find_size(self.title)


@dataclass(frozen=True, slots=True)
class Listing:
    """What one seller asks for a product: `price` for one pack after what anybody gets off; None is unknown.

    `seen_ns` is when the source said so (Unix time), `item` the seller's own number of it; `opinion` is what an engine that
    read it beside the product adds to the logit of being the same (0: none did). Texts are the seller's: data only.
    """

    source: str
    seller: str
    title: str
    price: Money
    shipping: Money | None = None
    coupon: Money | None = None
    url: str = ""
    seen_ns: int = 0
    item: str = ""
    gtin: str = ""
    brand: str = ""
    size: str = ""
    picture: str = ""
    opinion: float = 0.0


@dataclass(frozen=True, slots=True)
class PricePoint:
    """A price that a seller asked at a time (Unix time)."""

    seller: str
    price: Money
    seen_ns: int
