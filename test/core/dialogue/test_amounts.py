"""Spoken money: digits, words and signs in both languages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.commerce.money import Money
from quark_glasses.core.dialogue.amounts import SpokenMoney, amount
from quark_glasses.core.dialogue.tokens import tokenize


def read(text: str) -> tuple[SpokenMoney, int] | None:
    found = amount(tokenize(text), 0)
    if found is None:
        return None
    assert isinstance(found.value, SpokenMoney)
    return found.value, found.end


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("二十块", 2000, "CNY"), ("二十块五", 2050, "CNY"), ("19块9毛9", 1999, "CNY"), ("三百五", 35000, ""), ("三百五十元", 35000, "CNY"),
        ("两千五", 250000, ""), ("一万二", 1200000, ""), ("2万块钱", 2000000, "CNY"), ("一百零五元", 10500, "CNY"), ("¥99.9", 9990, "CNY"),
        ("三百美元", 30000, "USD"), ("50港币", 5000, "HKD"), ("twenty", 2000, ""), ("$19.99", 1999, "USD"), ("€20", 2000, "EUR"),
        ("five pounds", 500, "GBP"), ("twenty dollars and fifty cents", 2050, "USD"), ("two thousand five hundred yuan", 250000, "CNY"),
        ("1,299 yuan", 129900, "CNY"), ("2000 yen", 2000, "JPY"),
    ],
)  # fmt: skip
def test_amounts(text: str, minor: int, currency: str) -> None:
    found = read(text)
    assert found is not None
    assert found[1] == len(tokenize(text)), "every word belongs to the amount"
    assert found[0].currency == currency
    assert found[0].money("CNY") == Money(minor, currency or "CNY")


def test_words_that_merely_follow_are_no_part_of_it() -> None:
    found = read("20元以下")
    assert found is not None
    assert (found[0].money("CNY"), found[1]) == (Money(2000, "CNY"), 2)


@pytest.mark.parametrize("text", ["", "块", "多少钱", "cheap", "零块", "yuan"])
def test_what_is_no_amount(text: str) -> None:
    assert read(text) is None


@given(st.integers(1, 99_999_99))
def test_written_amounts_come_back_to_the_cent(cents: int) -> None:
    written = f"{Decimal(cents) / 100:.2f}"
    for text in (f"¥{written}", f"{written}元", f"{written} yuan"):
        found = read(text)
        assert found is not None
        assert found[0].money("USD") == Money(cents, "CNY")


@given(st.text(alphabet="零一二两三四五六七八九十百千万块元毛角分半钱快点$¥ 0123456789.abc", max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    found = read(text)
    assert found is None or found[0].amount > 0
