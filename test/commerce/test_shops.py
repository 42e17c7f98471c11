"""Shops as the commerce desk asks them: ids keep to their own catalogue, and few questions find what is in view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from quark_glasses.commerce.catalogue_rows import Entry
from quark_glasses.commerce.making import filled
from quark_glasses.commerce.shops import BuiltIn, Shop, shop
from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.sighting import Sight
from quark_glasses.core.commerce.sources import Wanted
from quark_glasses.core.errors import BackendUnavailable, UnknownName

SOAP = Product("", "舒肤佳 香皂 115g", brand="舒肤佳")
TEA = Product("", "统一 绿茶 500ml", "06901234567892", brand="统一")


def entry(product: Product, fen: int) -> Entry:
    return Entry(product, (Listing("sheet", "青禾超市", product.title, Money(fen, "CNY"), seen_ns=7 * 10**9),))


@pytest.fixture
def near(tmp_path: Path) -> Iterator[BuiltIn]:
    path = tmp_path / "catalogue.db"
    filled(path, [entry(SOAP, 500), entry(TEA, 300)])
    made = BuiltIn(path, lambda what: None)
    yield made
    made.close()


class Network:
    """Counts what it is asked."""

    name = "network"

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.offered: list[Product] = []
        self.closed = False

    def lookup(self, *, code: str = "", text: str = "", limit: int = 10) -> Sequence[Found]:
        self.asked.append(code or text)
        return (Found(Product("1", "绿茶"), 0.5, MatchedBy.TEXT),) if text else ()

    def offers(self, product: Product, limit: int = 10) -> Sequence[Listing]:
        self.offered.append(product)
        return ()

    def close(self) -> None:
        self.closed = True


def prices(near: BuiltIn, product: Product) -> list[tuple[str, int]]:
    return [(each.title, each.price.amount_minor) for each in near.tell(Wanted(product=product)).listings]


def test_a_product_is_found_again_by_its_own_id_and_never_by_that_of_another_shop(near: BuiltIn) -> None:
    (soap,) = (found.product for found in near.tell(Wanted(name="舒肤佳 香皂")).found)
    assert soap.id == "catalogue:1"
    assert prices(near, soap) == [(SOAP.title, 500)]
    assert prices(near, Product("taobao:1", "统一 绿茶 500ml")) == [(TEA.title, 300)]  # by its name
    assert prices(near, Product("taobao:1", "西瓜")) == []
    assert [price for _, price in prices(near, Product("taobao:1", "Green tea", TEA.gtin))] == [300]  # by its code


def test_what_is_in_view_is_found_by_code_before_words(near: BuiltIn) -> None:
    both = near.tell(Wanted(sight=Sight((TEA.gtin,), ("舒肤佳 香皂",), ("舒肤佳", "香皂")))).found
    assert [(found.product.title, found.by) for found in both] == [(TEA.title, MatchedBy.CODE)]
    words = near.tell(Wanted(sight=Sight(("06900000000007",), ("舒肤佳 香皂 特价", "舒肤佳"), ("舒肤佳",)))).found
    assert [(found.product.title, found.by) for found in words] == [(SOAP.title, MatchedBy.TEXT)]


def test_a_shop_of_the_network_is_searched_once_for_a_sight() -> None:
    network = Network()
    far = Shop("network", lambda: network, near=False)
    far.load()
    found = far.tell(Wanted(sight=Sight((TEA.gtin,), ("统一 绿茶", "绿茶", "统一")))).found
    assert network.asked == [TEA.gtin, "统一 绿茶"]
    far.tell(Wanted(product=found[0].product))
    far.tell(Wanted(product=Product("catalogue:1", "绿茶")))
    assert [product.id for product in network.offered] == ["1", ""]
    far.close()
    assert (network.closed, far.ready) == (True, False)


def test_a_shop_that_cannot_be_asked_says_so_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUARK_TOP_APP_KEY", raising=False)
    with pytest.raises(BackendUnavailable, match="key"):
        shop("taobao", tmp_path / "x.db", print).load()
    with pytest.raises(UnknownName):
        shop("corner", tmp_path / "x.db", print)
    shop("catalogue", tmp_path / "x.db", print).load()
    assert list(tmp_path.iterdir()) == []  # what is near is made when it is needed
