"""What a catalogue of products can be asked: the built-in one, Taobao, a shop behind MCP."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from quark_glasses.core.commerce.product import Listing, Product


class MatchedBy(IntEnum):
    """How a product was found; the numbers are those of the message."""

    CODE = 1
    TEXT = 2
    PICTURE = 3
    NAME = 4


@dataclass(frozen=True, slots=True)
class Found:
    """A product that answers a question, and how well: 1 is a code, or every word asked for and no other."""

    product: Product
    score: float
    by: MatchedBy


class Catalogue(Protocol):
    """Calls may come from several threads. Each may raise a `GlassesError`; none waits without a deadline."""

    @property
    def name(self) -> str:
        """What an offer says as its source: "catalogue", "taobao"."""
        ...

    def lookup(self, *, code: str = "", text: str = "", limit: int = 10) -> Sequence[Found]:
        """Products by the code on them, or else by what is said or written of them, the best first; () for none.

        A code that cannot be one of a product raises `InvalidInput`. A source that cannot look up codes answers ().
        """
        ...

    def offers(self, product: Product, limit: int = 10) -> Sequence[Listing]:
        """What is asked for a product, or for what may be it: whether it is the same is for the caller to judge."""
        ...

    def close(self) -> None: ...
