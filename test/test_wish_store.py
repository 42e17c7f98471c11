"""The shopping list and the price watches: what is kept, what a word means, when a drop is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce import shopping
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import PricePoint, Product
from quark_glasses.core.commerce.shopping import Shopping, WishBook
from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.wish_store import FileWishes

MILK = Product("catalogue:7", "伊利 纯牛奶 全脂 250ml", "09520000000019", "Yili milk Whole 250 ml")
TEA = Product("catalogue:8", "统一 绿茶 500ml", "09520000000026", "Uni-President green tea 500 ml")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "wishes.json"


def yuan(amount: float) -> Money:
    return Money(round(amount * 100), "CNY")


def point(amount: float, at: int = 1, seller: str = "青禾超市", currency: str = "CNY") -> PricePoint:
    return PricePoint(seller, Money(round(amount * 100), currency), at)


def test_everything_is_there_again_after_a_restart(file: Path) -> None:
    first = Shopping(FileWishes(file))
    first.add("鸡蛋", 12, 100)
    first.add(MILK.title, 1, 200, MILK, yuan(3))
    watch = first.watch(TEA, yuan(2.5), 300)
    first.seen(watch.id, point(3, 400))
    again = Shopping(FileWishes(file))
    assert again.items == first.items
    assert again.watches == first.watches
    assert again.watches[0].last == yuan(3)
    assert again.history(watch.id) == (point(3, 400),)
    assert again.add("盐", 1, 500).id not in {item.id for item in first.items}


def test_a_list_that_cannot_be_written_stays_as_it_was(file: Path) -> None:
    store = FileWishes(file)
    Shopping(store).add("鸡蛋", 1, 1)
    file.with_suffix(".new").mkdir()  # where the new file would be written
    with pytest.raises(StorageFull):
        Shopping(store).add("牛奶", 1, 2)
    assert [item.text for item in store.book.items] == ["鸡蛋"]
    assert [item.text for item in FileWishes(file).book.items] == ["鸡蛋"]


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"version": 1}', '{"version": 99, "items": [], "watched": [], "count": 0}',
                '{"version": 1, "items": [{"id": "a"}], "watched": [], "count": 0}', "[" * 100_000],
)  # fmt: skip
def test_a_file_that_is_none_is_told_and_left_alone(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content)
    with pytest.raises(InvalidInput, match="cannot be read"):
        FileWishes(file)
    assert file.read_text() == content


def test_the_same_thing_is_on_the_list_once(file: Path) -> None:
    list_ = Shopping(FileWishes(file))
    list_.add("Milk", 1, 1)
    list_.add("  milk ", 2, 2)
    list_.add(MILK.title, 1, 3, MILK)
    list_.add("another name", 1, 4, MILK)
    assert [(item.text, item.count) for item in list_.items] == [("Milk", 3), (MILK.title, 2)]


@pytest.mark.parametrize(
    ("said", "left"),
    [("牛奶", ["鸡蛋", "Oat milk"]), ("oat milk", ["鸡蛋", "伊利纯牛奶"]), ("OAT", ["鸡蛋", "伊利纯牛奶"]),
     ("豆腐", ["鸡蛋", "伊利纯牛奶", "Oat milk"]), ("", ["鸡蛋", "伊利纯牛奶"])],
)  # fmt: skip
def test_what_is_named_is_taken_off_and_nothing_else(file: Path, said: str, left: list[str]) -> None:
    list_ = Shopping(FileWishes(file))
    for at, text in enumerate(("鸡蛋", "伊利纯牛奶", "Oat milk")):
        list_.add(text, 1, at)
    list_.remove(said)
    assert [item.text for item in list_.items] == left
    list_.remove("", every=True)
    assert list_.items == ()


def test_list_and_watches_are_bounded(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shopping, "MOST_ITEMS", 2)
    monkeypatch.setattr(shopping, "MOST_WATCHES", 1)
    list_ = Shopping(FileWishes(file))
    list_.add("a", 1, 1)
    list_.add("b", 10**9, 1)
    assert list_.items[1].count == shopping.MOST_COUNT
    with pytest.raises(InvalidInput, match="full"):
        list_.add("c", 1, 1)
    list_.watch(MILK, None, 1)
    list_.watch(MILK, yuan(2), 2)  # in the place of the older one
    assert [each.below for each in list_.watches] == [yuan(2)]
    with pytest.raises(InvalidInput, match="too many"):
        list_.watch(TEA, None, 3)


def told(file: Path, below: Money | None, *prices: float) -> list[float]:
    """The prices at which the wearer was told."""
    list_ = Shopping(FileWishes(file))
    watch = list_.watch(MILK, below, 0)
    return [price for at, price in enumerate(prices, 1) if list_.seen(watch.id, point(price, at))]


def test_a_drop_below_the_limit_is_told_once_and_a_deeper_one_again(file: Path) -> None:
    assert told(file, yuan(20), 25, 20, 19.9, 19.9, 19.95, 19.9, 18, 18) == [19.9, 18]


def test_back_above_the_limit_the_next_drop_is_news(file: Path) -> None:
    assert told(file, yuan(20), 19, 21, 19) == [19, 19]


def test_without_a_limit_the_first_price_is_the_limit(file: Path) -> None:
    assert told(file, None, 30, 31, 30, 29, 29, 28.5, 30, 29.5) == [29, 28.5, 29.5]


def test_prices_in_another_currency_are_no_drop(file: Path) -> None:
    list_ = Shopping(FileWishes(file))
    watch = list_.watch(MILK, yuan(20), 0)
    assert not list_.seen(watch.id, point(5, 1, currency="USD"))


def test_the_history_holds_changes_and_is_bounded(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shopping, "MOST_POINTS", 3)
    list_ = Shopping(FileWishes(file))
    watch = list_.watch(MILK, None, 0)
    for at, price in enumerate((5, 5, 4, 4, 3, 2, 2), 1):
        list_.seen(watch.id, point(price, at))
    assert [(p.price, p.seen_ns) for p in list_.history(watch.id)] == [(yuan(4), 3), (yuan(3), 5), (yuan(2), 6)]
    assert list_.watches[0].checked_ns == 7


def test_the_watch_that_waits_longest_is_looked_at_first(file: Path) -> None:
    list_ = Shopping(FileWishes(file))
    one, two = list_.watch(MILK, None, 0), list_.watch(TEA, None, 0)
    list_.looked(one.id, 50)
    list_.looked(two.id, 40)
    assert [each.id for each in list_.due(100, 50)] == [two.id, one.id]
    assert [each.id for each in list_.due(99, 50)] == [two.id]


@given(st.lists(st.floats(1, 100), min_size=1, max_size=20), st.floats(1, 100))
def test_nothing_is_told_twice_in_a_row_at_the_same_price(steps: list[float], below: float) -> None:
    class Passing:
        def __init__(self) -> None:
            self.book = WishBook()

        def write(self, book: WishBook) -> None:
            self.book = book

    list_ = Shopping(Passing())
    watch = list_.watch(MILK, yuan(below), 0)
    before: tuple[Money, bool] | None = None
    for at, amount in enumerate(steps, 1):
        news = list_.seen(watch.id, point(amount, at))
        assert not news or yuan(amount) < yuan(below)
        assert not (news and before and before == (yuan(amount), True))
        before = (yuan(amount), news)
