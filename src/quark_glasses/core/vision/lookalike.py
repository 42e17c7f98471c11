"""Products by their looks: what was seen together with a bar code once is known again without it.

The nearest looks are only a hint. A product counts as known again when it is near enough and no other product is nearly as near;
anything else is "not sure", since a wrong product means a wrong price.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput, InvalidParameter

MOST = 50_000  # looks
EACH = 8  # looks of one product
SEEN_BEFORE = 0.97  # likeness from which two looks of a product are one
Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Alike:
    """A product and how alike its most similar look is: a cosine, -1..1."""

    product_id: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Rule:
    """When the nearest product is taken for the one that is seen.

    `least` is the likeness that it needs, `margin` how far the next product must stay behind; where no other product is known, half
    of `margin` is asked for on top of `least`.
    """

    least: float
    margin: float


# Measured on 120 photographed things and 96 drawn packs in families of four, on photographed grounds: one to three looks of half of them
# learned. 7 to 14 of 100 pictures of what was learned are sure (a picture from another side, in other light, mostly is not) and none is
# taken for another; of what was never learned, often another flavour of a learned pack, 0.15 of 100 pictures at most are taken for it.
LITE0 = "efficientnet-lite0, map 1"  # `backends.looks.lite0`; another map makes other looks
RULES = {LITE0: Rule(0.80, 0.25)}
STRICT = Rule(0.95, 0.25)  # of models that nobody has measured


@dataclass(frozen=True, eq=False, slots=True)
class Look:
    """A look of a product as it is kept; `number` grows with time."""

    number: int
    product_id: str
    model: str
    vector: NDArray[np.float16]  # of length 1


@dataclass(frozen=True, slots=True)
class Change:
    """A look to keep and the numbers of those to let go."""

    look: Look
    gone: tuple[int, ...]


def judged(found: Sequence[Alike], model: str) -> Alike | None:
    """The product that is surely the one seen, from the nearest ones, the nearest first; None: not sure."""
    rule = RULES.get(model, STRICT)
    if not found:
        return None
    best = found[0]
    if len(found) == 1:  # nothing to compare it with: it must be nearer still
        return best if best.likeness >= rule.least + rule.margin / 2 else None
    return best if best.likeness >= rule.least and best.likeness - found[1].likeness >= rule.margin else None


def unit(looks: Sequence[float] | Vector) -> Vector:
    """Looks as a vector of length 1; raises `InvalidInput` where they are none."""
    vector = np.asarray(looks, np.float32)
    length = float(np.linalg.norm(vector)) if vector.ndim == 1 and vector.size else 0.0
    if not np.isfinite(length) or length < 1e-6:
        raise InvalidInput("these are no looks", "Give a vector of finite numbers that are not all 0")
    return vector / np.float32(length)


class Lookalikes:
    """Looks of products in memory, each model for itself; the oldest go when there are too many.

    Not safe to use from several threads at once.
    """

    def __init__(self, most: int = MOST, each: int = EACH) -> None:
        if not 1 <= each <= most:
            raise InvalidParameter("the number of looks is out of bounds", "Give each from 1 to most")
        self._most = most
        self._each = each
        self._next = 1
        self._kept: dict[int, Look] = {}  # by number, the oldest first
        self._shelves: dict[tuple[str, int], _Shelf] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def restore(self, looks: Iterable[Look]) -> tuple[int, ...]:
        """Hold exactly these; the numbers of the oldest ones, for which there was no room."""
        self._kept.clear()
        self._shelves.clear()
        rows = sorted(looks, key=lambda each: each.number)
        for look in rows[-self._most :]:
            self.take(Change(look, ()))
        return tuple(look.number for look in rows[: -self._most])

    def plan(self, product_id: str, looks: Sequence[float] | Vector, model: str) -> Change:
        """What `learn` would change, without changing it. Raises `InvalidInput`."""
        if not product_id or not model:
            raise InvalidInput("looks need a product and a model", "Give the product's id and looks_model")
        vector = unit(looks)
        gone = self._replaced(product_id, vector, model)
        if not gone and len(self._kept) >= self._most:
            gone = [next(iter(self._kept))]
        return Change(Look(self._next, product_id, model, vector.astype(np.float16)), tuple(gone))

    def take(self, change: Change) -> None:
        """Make a planned change."""
        for number in change.gone:
            look = self._kept.pop(number, None)
            if look is not None:
                self._shelf(look).remove(number)
        self._kept[change.look.number] = change.look
        self._shelf(change.look).add(change.look)
        self._next = max(self._next, change.look.number + 1)

    def forget(self, product_id: str) -> tuple[int, ...]:
        """Let go all looks of a product; their numbers."""
        gone = tuple(number for number, look in self._kept.items() if look.product_id == product_id)
        for number in gone:
            self._shelf(self._kept.pop(number)).remove(number)
        return gone

    def nearest(self, looks: Sequence[float] | Vector, model: str, k: int = 5) -> tuple[Alike, ...]:
        """The `k` products whose looks by this model are most alike, the nearest first; each product once."""
        vector = unit(looks)
        shelf = self._shelves.get((model, len(vector)))
        return shelf.nearest(vector, k) if shelf is not None else ()

    def _replaced(self, product_id: str, vector: Vector, model: str) -> list[int]:
        """A look of this product that is the same one, or its oldest where it has enough."""
        own = [look for look in self._kept.values() if look.product_id == product_id and look.model == model]
        same = [
            look.number
            for look in own
            if len(look.vector) == len(vector) and float(look.vector.astype(np.float32) @ vector) >= SEEN_BEFORE
        ]
        return same or [look.number for look in own[: max(0, len(own) + 1 - self._each)]]

    def _shelf(self, look: Look) -> _Shelf:
        return self._shelves.setdefault((look.model, len(look.vector)), _Shelf(len(look.vector)))


class _Shelf:
    """Vectors of one model in one array; what is taken out leaves its place to the last."""

    def __init__(self, size: int) -> None:
        self._vectors = np.zeros((64, size), np.float32)
        self._looks: list[Look] = []
        self._places: dict[int, int] = {}

    def add(self, look: Look) -> None:
        place = len(self._looks)
        if place == len(self._vectors):
            self._vectors = np.concatenate([self._vectors, np.zeros_like(self._vectors)])
        self._vectors[place] = look.vector
        self._looks.append(look)
        self._places[look.number] = place

    def remove(self, number: int) -> None:
        place = self._places.pop(number)
        last = self._looks.pop()
        if last.number != number:
            self._looks[place] = last
            self._places[last.number] = place
            self._vectors[place] = last.vector

    def nearest(self, vector: Vector, k: int) -> tuple[Alike, ...]:
        likeness = self._vectors[: len(self._looks)] @ vector
        best: dict[str, float] = {}
        for place in np.argsort(-likeness, kind="stable"):
            best.setdefault(self._looks[place].product_id, float(likeness[place]))
            if len(best) >= k:
                break
        return tuple(Alike(product, value) for product, value in best.items())
