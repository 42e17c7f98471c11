"""Amounts of money: a whole number of minor units and an ISO 4217 currency. No floating point anywhere."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from quark_glasses.core.errors import InvalidInput

# Digits after the point, where they are not two (ISO 4217, table A.1).
_DIGITS = dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0)
_DIGITS |= dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3)
_SIGNS = {
    "¥": "CNY",
    "元": "CNY",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "HK$": "HKD",
    "円": "JPY",
    "₩": "KRW",
}
_CODE = re.compile(r"[A-Z]{3}")
_PRICE = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")
MOST_MINOR = 10**15  # beyond any shop; keeps sums far inside 64 bits


@dataclass(frozen=True, slots=True)
class Money:
    """`amount_minor` in minor units of `currency` (ISO 4217): 2580 CNY is 25.80 yuan, 2580 JPY is 2580 yen.

    Amounts add and compare only within one currency; anything else raises `InvalidInput`.
    """

    amount_minor: int
    currency: str

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.currency):
            raise InvalidInput(f"'{self.currency}' is no currency", "Write three capitals, such as CNY")
        if abs(self.amount_minor) > MOST_MINOR:
            raise InvalidInput("the amount is too large", "Check the price")

    def __add__(self, other: Money) -> Money:
        return Money(self.amount_minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount_minor - self._same(other), self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount_minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.amount_minor <= self._same(other)

    def scaled(self, numerator: int, denominator: int) -> Money:
        """The amount times a fraction, rounded half away from zero: the price of 100 g from the price of 330 g."""
        if denominator <= 0:
            raise InvalidInput("a price cannot be divided by nothing", "Give a size above zero")
        exact = Decimal(self.amount_minor * numerator) / denominator
        return Money(int(exact.to_integral_value(ROUND_HALF_UP)), self.currency)

    def decimal(self) -> str:
        """The amount in major units with all its digits: "25.80"."""
        return f"{Decimal(self.amount_minor).scaleb(-digits(self.currency)):.{digits(self.currency)}f}"

    def __str__(self) -> str:
        return f"{self.decimal()} {self.currency}"

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise InvalidInput(f"{self.currency} and {other.currency} do not compare", "Convert one of them first")
        return other.amount_minor


def digits(currency: str) -> int:
    """How many decimals a currency has: 2 for CNY, 0 for JPY."""
    return _DIGITS.get(currency, 2)


def money(text: str, currency: str) -> Money:
    """A price in major units as machines write it ("25.8", "1299") as `Money`.

    More decimals than the currency has are rounded half away from zero. Raises `InvalidInput` for anything else:
    thousands separators, signs of currencies, "NaN", exponents.
    """
    if not _PRICE.fullmatch(text):
        raise InvalidInput(f"'{text[:40]}' is no price", "Write digits and a point, such as 25.80")
    if not _CODE.fullmatch(currency):
        raise InvalidInput(f"'{currency[:10]}' is no currency", "Write three capitals, such as CNY")
    minor = Decimal(text).scaleb(digits(currency)).to_integral_value(ROUND_HALF_UP)
    return Money(int(minor), currency)


def written_money(text: str, default: str = "CNY") -> Money:
    """A price as people write it: "¥1,299.00", "25.8元", "USD 3.50", "3.50". Raises `InvalidInput`."""
    bare = unicodedata.normalize("NFKC", text.strip()[:40])
    currency = default
    for sign in sorted((*_SIGNS, *_CODE.findall(bare)), key=len, reverse=True):
        if bare.startswith(sign) or bare.endswith(sign):
            currency = _SIGNS.get(sign, sign)
            bare = bare.removeprefix(sign).removesuffix(sign).strip()
            break
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", bare):
        bare = bare.replace(",", "")
    elif re.fullmatch(r"\d+,\d{1,2}", bare):
        bare = bare.replace(",", ".")  # 3,50 as most of Europe writes it
    return money(bare, currency)
