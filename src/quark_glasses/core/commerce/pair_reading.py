"""Two titles as an engine reads them beside each other: one text for each side, and what of it the other side has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from quark_glasses.core.commerce.product import Listing, Product

_HAN: Final = re.compile("[\u3400-\u9fff]")
_WORD: Final = re.compile("[a-z0-9.]+|[\u3400-\u9fff]")
_PARTING: Final = " / "


class Standing(IntEnum):
    """What the other side has of a piece of text."""

    NOTHING = 0
    PART = 1  # its letters, inside another word
    WHOLE = 2  # the words that it is of
    NO_WORD = 3  # it is a sign or a blank


def product_text(product: Product, listing: str) -> str:
    """The title in the language of the listing where there is one, then what it does not tell of maker, model and size."""
    title, other = product.title, product.title_other
    chinese = bool(_HAN.search(listing))
    if other and bool(_HAN.search(title)) != chinese and bool(_HAN.search(other)) == chinese:
        title, other = other, title
    return _joined(title, (product.brand, product.model, product.size), other)


def listing_text(listing: Listing) -> str:
    """A seller's title, then what it does not tell of maker and size."""
    return _joined(listing.title, (listing.brand, listing.size))


def standings(pieces: Sequence[str], other: str) -> list[Standing]:
    """For each piece of a text, blanks included, what `other` has of it."""
    beside = other.lower()
    words = set(_WORD.findall(beside))
    spans = [(found.start(), found.end(), found[0]) for found in _WORD.finditer("".join(pieces).lower())]
    made, start, first = [], 0, 0
    for piece in pieces:
        end = start + len(piece)
        while first < len(spans) and spans[first][1] <= start:
            first += 1
        own = [word for begins, _, word in spans[first : first + len(piece) + 1] if begins < end]
        if not own:
            made.append(Standing.NO_WORD)
        elif all(word in words for word in own):
            made.append(Standing.WHOLE)
        else:
            made.append(Standing.PART if piece.strip().lower() in beside else Standing.NOTHING)
        start = end
    return made


def _joined(title: str, facts: Sequence[str], other: str = "") -> str:
    whole = title.lower().replace(" ", "")
    more = [fact for fact in facts if fact and fact.lower().replace(" ", "") not in whole]
    return _PARTING.join((title, *more, *([other] if other else [])))
