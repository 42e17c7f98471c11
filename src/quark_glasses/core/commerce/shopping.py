"""The shopping list and the price watches: what may be on them, what is meant by a word, and when a price has dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import PricePoint, Product
from quark_glasses.core.commerce.terms import folded, query_terms, terms
from quark_glasses.core.commerce.wishes import ListItem, PriceWatch
from quark_glasses.core.errors import InvalidInput

MOST_ITEMS = 100
MOST_WATCHES = 20
MOST_COUNT = 999  # of one thing
MOST_CHARS = 120  # of what is to be bought
MOST_POINTS = 100  # of the history of a watch; the oldest go

Wish = TypeVar("Wish", ListItem, PriceWatch)


@dataclass(frozen=True, slots=True)
class Watched:
    """A price watch with what it has seen: `first` price, the price that was `told` last, and its history."""

    watch: PriceWatch
    first: Money | None = None
    told: Money | None = None
    history: tuple[PricePoint, ...] = ()


@dataclass(frozen=True, slots=True)
class WishBook:
    """Everything that is kept, the oldest first. `count` numbers what is added, so that no id comes twice."""

    items: tuple[ListItem, ...] = ()
    watched: tuple[Watched, ...] = ()
    count: int = 0


class WishStore(Protocol):
    """Where the book is kept."""

    @property
    def book(self) -> WishBook: ...

    def write(self, book: WishBook) -> None:
        """Keep this book; raises `StorageFull` and keeps the old one where that fails."""
        ...


class Shopping:
    """Changes to the book, each written before it counts. Every method may raise `StorageFull`."""

    def __init__(self, store: WishStore) -> None:
        self._store = store

    @property
    def items(self) -> tuple[ListItem, ...]:
        return self._store.book.items

    @property
    def watches(self) -> tuple[PriceWatch, ...]:
        return tuple(each.watch for each in self._store.book.watched)

    def history(self, watch_id: str) -> tuple[PricePoint, ...]:
        """The prices that a watch has seen, the oldest first; () for one that is gone."""
        return next((each.history for each in self._store.book.watched if each.watch.id == watch_id), ())

    def add(
        self, text: str, count: int, now_ns: int, product: Product | None = None, price: Money | None = None
    ) -> ListItem:
        """Put something on the list; more of it where it is there already. Raises `InvalidInput` where there is no room."""
        text = " ".join(text.split())[:MOST_CHARS]
        book, count = self._store.book, max(1, min(count, MOST_COUNT))
        if not text:
            raise InvalidInput("there is nothing to put on the list", "Say what it is")
        gtin = product.gtin if product else ""
        for place, item in enumerate(book.items):
            if (gtin and item.gtin == gtin) or folded(item.text) == folded(text):
                counted = min(MOST_COUNT, item.count + count)
                more = replace(item, count=counted, price=price or item.price, added_ns=now_ns)
                self._store.write(replace(book, items=(*book.items[:place], *book.items[place + 1 :], more)))
                return more
        if len(book.items) >= MOST_ITEMS:
            raise InvalidInput("the shopping list is full", "Take something off it first")
        item = ListItem(
            f"item-{book.count + 1}", text, count, product.id if product else "", gtin, price, added_ns=now_ns
        )
        self._store.write(replace(book, items=(*book.items, item), count=book.count + 1))
        return item

    def remove(self, text: str, *, every: bool = False) -> tuple[ListItem, ...]:
        """Take off `every` thing, or what is meant by `text`, "" what was put there last; what that was."""
        if every:
            gone = list(self.items)
        elif text:
            gone = meant(text, self.items, [item.text for item in self.items])
        else:
            gone = sorted(self.items, key=lambda item: item.added_ns)[-1:]
        if gone:
            self._store.write(replace(self._store.book, items=tuple(i for i in self.items if i not in gone)))
        return tuple(gone)

    def watch(self, product: Product, below: Money | None, now_ns: int) -> PriceWatch:
        """Watch a product, in the place of an older watch of it. Raises `InvalidInput` where there are too many."""
        book = self._store.book
        kept = tuple(each for each in book.watched if not same_product(each.watch.product, product))
        if len(kept) >= MOST_WATCHES:
            raise InvalidInput("too many prices are watched", "Stop watching one of them first")
        made = PriceWatch(f"watch-{book.count + 1}", product, below, since_ns=now_ns)
        self._store.write(replace(book, watched=(*kept, Watched(made)), count=book.count + 1))
        return made

    def stop(self, gone: Sequence[PriceWatch]) -> tuple[PriceWatch, ...]:
        """Watch these no longer; those that were watched."""
        book = self._store.book
        kept = tuple(each for each in book.watched if each.watch not in gone)
        if len(kept) < len(book.watched):
            self._store.write(replace(book, watched=kept))
        return tuple(gone)

    def due(self, now_ns: int, interval_ns: int) -> list[PriceWatch]:
        """Watches whose last look was so long ago, the longest first."""
        waiting = [each for each in self.watches if now_ns - each.checked_ns >= interval_ns]
        return sorted(waiting, key=lambda each: each.checked_ns)

    def looked(self, watch_id: str, now_ns: int) -> None:
        """A look at a price began: the next is due an interval later, whatever comes of this one."""
        self._replace(watch_id, lambda each: replace(each, watch=replace(each.watch, checked_ns=now_ns)))

    def seen(self, watch_id: str, best: PricePoint) -> bool:
        """Take in the best price of a watch; is it a drop that the wearer was not told of yet?

        A price is low that is under `below`, or under the first price where that is not set. Each new low counts once,
        and again after the price was back.
        """
        found = next((each for each in self._store.book.watched if each.watch.id == watch_id), None)
        if found is None:
            return False
        target = found.watch.below or found.first
        low = _less(best.price, target)
        news = low and (found.told is None or _less(best.price, found.told))
        last = found.history[-1] if found.history else None
        moved = last is None or (last.price, last.seller) != (best.price, best.seller)
        self._replace(watch_id, lambda each: replace(
            each,
            watch=replace(each.watch, last=best.price, seller=best.seller, checked_ns=best.seen_ns),
            first=each.first or best.price,
            told=best.price if news else each.told if low else None,
            history=(*each.history, best)[-MOST_POINTS:] if moved else each.history,
        ))  # fmt: skip
        return news

    def _replace(self, watch_id: str, change: Callable[[Watched], Watched]) -> None:
        book = self._store.book
        self._store.write(
            replace(book, watched=tuple(change(each) if each.watch.id == watch_id else each for each in book.watched))
        )


def meant(text: str, wishes: Sequence[Wish], names: Iterable[str]) -> list[Wish]:
    """The wishes that a few words mean: those of that name, or else those that hold every word of it."""
    paired = list(zip(wishes, names, strict=True))
    asked = folded(" ".join(text.split()))
    exact = [wish for wish, name in paired if folded(name) == asked]
    words = set(query_terms(text))
    return exact or [wish for wish, name in paired if words and words <= _held(name)]


def _held(name: str) -> set[str]:
    return set(terms(name)) | set(query_terms(name))


def both_names(watches: Iterable[PriceWatch]) -> list[str]:
    """What watches are called by, in both languages."""
    return [f"{each.product.title} {each.product.title_other}" for each in watches]


def same_product(one: Product, other: Product) -> bool:
    """Is it the same entry of a catalogue?"""
    return one.gtin == other.gtin if one.gtin and other.gtin else (one.id, one.title) == (other.id, other.title)


def _less(price: Money, than: Money | None) -> bool:
    """Is it less? Never across currencies."""
    return than is not None and price.currency == than.currency and price < than
