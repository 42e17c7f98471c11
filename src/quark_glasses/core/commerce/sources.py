"""Several sources asked at once: what is asked, who has answered, what they said together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.sighting import Sight, cover

NAMED = 0.5  # share of a name that a product must hold
READ = 0.45  # share of a product's name that must have been read on it
CLEAR = 0.05  # what the next best must stay behind, or nobody can be sure
SURE, UNCLEAR = 0.7, 0.65  # from which there is no doubt; where two are equally good


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question to a source: find a product by its name or by what was seen of it, or tell the offers of one."""

    name: str = ""
    sight: Sight | None = None
    product: Product | None = None
    limit: int = 10


@dataclass(frozen=True, slots=True)
class Reply:
    """What a source says: products for a question, or offers of one; whom it must be credited to."""

    found: tuple[Found, ...] = ()
    listings: tuple[Listing, ...] = ()
    credit: str = ""


class Source(Protocol):
    """A shop or catalogue as the desk asks it. `near`: on these glasses, so that it is asked first."""

    @property
    def name(self) -> str: ...

    @property
    def near(self) -> bool: ...

    def tell(self, wanted: Wanted) -> Reply:
        """Answer; may take a while, and raise a `GlassesError`."""
        ...


@dataclass(frozen=True, slots=True)
class AskSource:
    """An effect of the desk: put this to a source, and give its answer back with the ticket."""

    ticket: str
    source: str
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An effect of the desk: a source failed or was late, and is not in the answer."""

    source: str
    why: str


@dataclass
class Round:
    """One question to several sources; it is over when all have answered or were given up."""

    ticket: str
    wanted: Wanted
    waiting: list[str]
    deadline_ns: int
    answers: dict[str, Reply] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def take(self, source: str, reply: Reply | None) -> bool:
        """Take an answer, None for a failure; was it waited for?"""
        if source not in self.waiting:
            return False
        self.waiting.remove(source)
        if reply is None:
            self.left_out.append(source)
        else:
            self.answers[source] = reply
        return True

    def give_up(self) -> list[str]:
        """Wait for nobody any more; who was late."""
        late, self.waiting = self.waiting, []
        self.left_out += late
        return late

    def found(self) -> list[Found]:
        return [each for reply in self._in_order() for each in reply.found]

    def listings(self) -> list[Listing]:
        return [each for reply in self._in_order() for each in reply.listings]

    def credit(self) -> str:
        return ", ".join(dict.fromkeys(reply.credit for reply in self._in_order() if reply.credit))

    def _in_order(self) -> list[Reply]:
        """By name: who was quicker has no say in the result."""
        return [self.answers[name] for name in sorted(self.answers)]


def chosen(found: Iterable[Found], sight: Sight | None) -> Found | None:
    """The product that is meant: by code before words before looks; None where nothing fits well enough.

    What was found by words that were read is measured by how much of its name was read.
    """
    every = list(found)
    if sight is None:
        return _best(Found(each.product, each.score, MatchedBy.NAME) for each in every if each.score >= NAMED)
    return (
        _best(each for each in every if each.by is MatchedBy.CODE)
        or _read_on_it([each.product for each in every if each.by is MatchedBy.TEXT], sight)
        or _best(each for each in every if each.by is MatchedBy.PICTURE)
    )


def _read_on_it(products: Iterable[Product], sight: Sight) -> Found | None:
    """The product whose name was read best; without certainty where another is nearly as good."""
    names = {each.id: Found(each, cover(each, sight.lines), MatchedBy.TEXT) for each in products}
    ranked = sorted(names.values(), key=lambda each: -each.score)
    if not ranked or ranked[0].score < READ:
        return None
    best = ranked[0]
    if len(ranked) > 1 and best.score - ranked[1].score < CLEAR:
        return replace(best, score=min(best.score, UNCLEAR))
    return best


def _best(found: Iterable[Found]) -> Found | None:
    """The first of the best."""
    return max(found, key=lambda each: each.score, default=None)
