"""How sellers use a word that a product's own title has not: as praise of the same product, or to name another one.

Nobody can list the words of all sellers. What can be counted in labelled pairs is how often a word was added to titles of
the same product and how often to those of another, over products as different as can be: `pair_usage` keeps the logarithm
of these odds, rounded to halves, as scripts/fit_same_product.py counted them. A word met at one product only is not in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce.pair_usage import USAGE

FREELY: Final = "words freely"
APART: Final = "words apart"
MOST: Final = 3.0


def parts(text: str) -> Iterator[str]:
    """A word as it is counted: a Chinese run by its pairs of signs, since nothing tells where its words end."""
    if text[0] > "\u3400" and len(text) > 1:
        yield from (text[at : at + 2] for at in range(len(text) - 1))
    else:
        yield text


def usage(texts: Iterable[str]) -> Iterator[tuple[str, float]]:
    """The signs of words that only the listing has."""
    yield from summed(_odds().get(part, 0.0) for part in {part for text in texts for part in parts(text)})


def summed(odds: Iterable[float]) -> Iterator[tuple[str, float]]:
    """What the odds of words come to, for and against."""
    told = list(odds)
    for name, value in (
        (FREELY, sum(each for each in told if each > 0)),
        (APART, -sum(each for each in told if each < 0)),
    ):
        if value:
            yield name, min(MOST, value)


@lru_cache(maxsize=1)
def _odds() -> dict[str, float]:
    return {word: odds for odds, words in USAGE.items() for word in words.split()}
