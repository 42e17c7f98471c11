"""Offers are read beside the product where their codes and signs leave it open, and told all the same where nobody can read."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from quark_glasses.backends.taped import Deck
from quark_glasses.backends.taped_shop import TapedShop
from quark_glasses.commerce.read_shop import ReadShop
from quark_glasses.commerce.shops import Shop
from quark_glasses.core.commerce.catalogue import Found
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.same_product import MOST_OPINION, Doubt, likeness
from quark_glasses.core.commerce.sources import Wanted
from quark_glasses.core.errors import ModelMissing

LAMP = Product("1", "Lumio desk lamp", "06901234567892", brand="Lumio")


def offer(title: str, gtin: str = "") -> Listing:
    return Listing("network", "A shop", title, Money(500, "EUR"), gtin=gtin)


class Network:
    """A catalogue with two offers: one that may be the lamp, one with its code."""

    name = "network"
    near = False

    def lookup(self, *, code: str = "", text: str = "", limit: int = 10) -> Sequence[Found]:
        return ()

    def offers(self, product: Product, limit: int) -> Sequence[Listing]:
        return [offer("Lumio desk lamp Harbour"), offer("Lumio desk lamp", LAMP.gtin)]

    def close(self) -> None:
        """Nothing is open."""


class ScriptedReader:
    """Thinks the same of whatever it is asked, or cannot read at all."""

    def __init__(self, opinion: float | None) -> None:
        self.opinion = opinion
        self.ready = False
        self.asked: list[str] = []

    def load(self) -> None:
        if self.opinion is None:
            raise ModelMissing("its weights are not here", "Run: quark models pull multilingual-e5-small")
        self.ready = True

    def opinions(self, product: Product, listings: Sequence[Listing]) -> list[float]:
        self.asked += [each.title for each in listings]
        return [self.opinion or 0.0] * len(listings)


def read_shop(reader: ScriptedReader, told: list[str]) -> ReadShop:
    made = ReadShop(Shop("network", Network, near=False), reader, told.append)
    made.warm()
    made.settle()
    return made


def test_only_offers_that_are_open_are_read() -> None:
    reader = ScriptedReader(-4.0)
    told = read_shop(reader, []).tell(Wanted(product=LAMP)).listings
    assert reader.asked == ["Lumio desk lamp Harbour"]
    assert [each.opinion for each in told] == [-4.0, 0.0]


@pytest.mark.parametrize(("opinion", "same"), [(4.0, True), (-4.0, False)])
def test_what_was_read_decides_what_signs_leave_open(opinion: float, same: bool) -> None:
    told = read_shop(ScriptedReader(opinion), []).tell(Wanted(product=LAMP)).listings
    assert likeness(LAMP, told[0]).same is same
    assert likeness(LAMP, told[1]).same
    assert (Doubt.NAME in likeness(LAMP, told[0]).doubts) is not same


def test_without_its_weights_offers_are_told_by_signs_and_a_person_hears_of_it_once() -> None:
    told: list[str] = []
    shop = read_shop(ScriptedReader(None), told)
    assert shop.settled
    for _ in range(2):
        assert [each.opinion for each in shop.tell(Wanted(product=LAMP)).listings] == [0.0, 0.0]
    assert len(told) == 1
    assert "quark models pull" in told[0]


def test_nobody_waits_for_the_weights() -> None:
    shop = ReadShop(Shop("network", Network, near=False), ScriptedReader(-4.0), [].append)
    assert [each.opinion for each in shop.tell(Wanted(product=LAMP)).listings] == [0.0, 0.0]
    assert not shop.settled
    shop.settle()
    assert shop.settled
    assert [each.opinion for each in shop.tell(Wanted(product=LAMP)).listings] == [-4.0, 0.0]


def test_a_replay_has_the_opinions_of_the_recording_and_reads_nothing() -> None:
    kept: dict[str, str] = {}
    shop = read_shop(ScriptedReader(-4.0), [])
    recorded = TapedShop(shop, Deck("shop", "x", None, kept.__setitem__)).tell(Wanted(product=LAMP))
    replayed = TapedShop(read_shop(ScriptedReader(None), []), Deck("shop", "x", Tape(kept), lambda *_: None))
    assert replayed.tell(Wanted(product=LAMP)) == recorded


class Tape:
    """Replies that were kept."""

    def __init__(self, kept: dict[str, str]) -> None:
        self.kept = kept

    def plays(self, kind: str) -> bool:
        return True

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        return self.kept.get(key)

    def sound(self, digest: str) -> None:
        return None


def test_an_opinion_is_bounded() -> None:
    titles = LAMP, offer("Lumio desk lamp Harbour")
    most = likeness(titles[0], Listing(**{**_fields(titles[1]), "opinion": MOST_OPINION}))
    beyond = likeness(titles[0], Listing(**{**_fields(titles[1]), "opinion": 10 * MOST_OPINION}))
    assert most == beyond


def _fields(listing: Listing) -> dict[str, object]:
    return {name: getattr(listing, name) for name in listing.__dataclass_fields__}
