"""How sellers use a word that only one of two titles has: as praise of the same product, or to name another one.

Nobody can list the words of all sellers. What a word says is fitted to labelled pairs together with the weights of all other
signs (scripts/fit_same_product.py), so that a word of praise is not blamed for another size beside it: `pair_usage` keeps for
each the logarithm of the odds that it makes. A token is "+" and a word of the listing, "-" and one of the product, or the kind of
a word between the sign and the word: "+flavour:mint".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce.pair_usage import USAGE

FREELY: Final = "words freely"
APART: Final = "words apart"
ASIDE: Final = " aside"  # behind either: of words in phrases that name nothing of the product
PRAISE: Final = (FREELY, FREELY + ASIDE)
USED: Final = (*PRAISE, APART, APART + ASIDE)
MOST_FREELY: Final = 2.0  # of what words make it likelier, less likely
MOST_APART: Final = 5.0


def parts(text: str) -> Iterator[str]:
    """A word as it is counted: a Chinese run by its pairs of signs, since nothing tells where its words end."""
    if text[0] > "\u3400" and len(text) > 1:
        yield from (text[at : at + 2] for at in range(len(text) - 1))
    else:
        yield text


def usage(tokens: Mapping[str, bool]) -> Iterator[tuple[str, float]]:
    """The signs of the words that only one of two titles has, each with whether it stands aside."""
    odds = _odds()
    yield from summed((odds[token], aside) for token, aside in tokens.items() if token in odds)


def summed(odds: Iterable[tuple[float, bool]]) -> Iterator[tuple[str, float]]:
    """What the odds of words come to, for and against, in the name and aside."""
    told = list(odds)
    for aside in (False, True):
        where = ASIDE if aside else ""
        freely = sum(each for each, there in told if each > 0 and there == aside)
        apart = -sum(each for each, there in told if each < 0 and there == aside)
        if freely:
            yield FREELY + where, min(MOST_FREELY, freely)
        if apart:
            yield APART + where, min(MOST_APART, apart)


@lru_cache(maxsize=1)
def _odds() -> dict[str, float]:
    return {word: odds for odds, words in USAGE.items() for word in words.split()}
