"""Spoken amounts of money in a token sequence: 二十块五, 19块9毛, ¥120, $3.50, twenty euros, two thousand yuan, or a bare number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quark_glasses.core.commerce.money import Money, money
from quark_glasses.core.dialogue.quantities import (
    EN_NUMBER,
    PARSERS,
    ZH_NUMBER,
    Parser,
    Quantity,
    en_number,
    longer,
    read,
    zh_number,
)
from quark_glasses.core.dialogue.tokens import Token

MOST = Decimal(10**9)  # nobody waits for a price beyond it


@dataclass(frozen=True)
class SpokenMoney:
    """An amount in major units, and its ISO 4217 currency, "" where none was said."""

    amount: Decimal
    currency: str = ""

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}".rstrip()

    def money(self, currency: str) -> Money:
        """The amount in minor units, in `currency` where none was said."""
        return money(f"{self.amount:f}", self.currency or currency)


_SIGNS = {"¥": "CNY", "$": "USD", "€": "EUR", "£": "GBP"}
_ZH_UNITS = {
    "块": "CNY", "快": "CNY", "元": "CNY", "圆": "CNY", "人民币": "CNY", "美元": "USD", "美金": "USD", "欧元": "EUR", "英镑": "GBP",
    "日元": "JPY", "港币": "HKD", "港元": "HKD", "韩元": "KRW",
}  # fmt: skip
_EN_UNITS = {
    "yuan": "CNY", "rmb": "CNY", "kuai": "CNY", "renminbi": "CNY", "dollar": "USD", "dollars": "USD", "bucks": "USD",
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "yen": "JPY", "won": "KRW",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "cny": "CNY", "jpy": "JPY",
}  # fmt: skip
_SIGN = r"(?:(?P<sign>[¥$€£]) ?)?"
_ZH_DIGIT = r"[零一二两三四五六七八九\d]"
_ZH_UNIT = "|".join(sorted(_ZH_UNITS, key=len, reverse=True))
_ZH_MONEY = re.compile(
    rf"{_SIGN}(?:(?P<wan>{ZH_NUMBER})万)?(?P<n>{ZH_NUMBER})?"
    rf"(?:(?P<unit>{_ZH_UNIT})(?:(?P<half>半)|(?P<jiao>{_ZH_DIGIT})(?:[毛角](?:(?P<fen>{_ZH_DIGIT})分?)?)?)?)?钱?"
)
_EN_UNIT = "|".join(sorted(_EN_UNITS, key=len, reverse=True))
_EN_MONEY = re.compile(
    rf"{_SIGN}(?:(?P<k>{EN_NUMBER}) thousand\b(?: and)? ?)?(?P<n>{EN_NUMBER})?"
    rf"(?: ?(?P<unit>{_EN_UNIT})\b(?: (?:and )?(?P<cents>{EN_NUMBER})(?: cents?\b)?)?)?"
)
_SHORT_TAIL = re.compile(r"[百千]([一二三四五六七八九])$")  # 三百五 is 350


def _zh_value(text: str) -> Decimal:
    tail = _SHORT_TAIL.search(text)
    if tail:
        return Decimal(str(zh_number(text[:-1]) + zh_number(tail[1]) * (10 if tail[0][0] == "百" else 100)))
    return Decimal(str(zh_number(text)))


def _zh_money(match: re.Match[str]) -> SpokenMoney | None:
    group = match.groupdict()
    if not (group["wan"] or group["n"]):
        return None
    total = _zh_value(group["wan"]) * 10_000 if group["wan"] else Decimal(0)
    if group["n"]:  # 一万二 is 12,000
        short = bool(group["wan"]) and len(group["n"]) == 1 and not group["n"].isdigit()
        total += _zh_value(group["n"]) * (1_000 if short else 1)
    total += Decimal("0.5") if group["half"] else 0
    for key, part in (("jiao", Decimal("0.1")), ("fen", Decimal("0.01"))):
        total += Decimal(str(zh_number(group[key]))) * part if group[key] else 0
    return _spoken(total, _SIGNS.get(group["sign"] or "", "") or _ZH_UNITS.get(group["unit"] or "", ""))


def _en_money(match: re.Match[str]) -> SpokenMoney | None:
    group = match.groupdict()
    if not (group["k"] or group["n"]):
        return None
    total = Decimal(str(en_number(group["k"]))) * 1_000 if group["k"] else Decimal(0)
    total += Decimal(str(en_number(group["n"]))) if group["n"] else 0
    total += Decimal(str(en_number(group["cents"]))) / 100 if group["cents"] else 0
    return _spoken(total, _SIGNS.get(group["sign"] or "", "") or _EN_UNITS.get(group["unit"] or "", ""))


def _spoken(amount: Decimal, currency: str) -> SpokenMoney | None:
    return SpokenMoney(amount, currency) if 0 < amount <= MOST else None


def amount(tokens: Sequence[Token], start: int) -> Quantity | None:
    """An amount of money with or without its currency; see the module."""
    zh = read(tokens, start, _ZH_MONEY, _zh_money, as_it_sounds=False)
    return longer(zh, read(tokens, start, _EN_MONEY, _en_money, as_it_sounds=False))


SLOT_PARSERS: dict[str, Parser] = {**PARSERS, "money": amount}

MONEY_WORDS: dict[str, frozenset[str]] = {
    "zh": frozenset("块元钱毛角千万美欧日港英镑币金"),
    "en": frozenset([*_EN_UNITS, "thousand", "cents", "cent"]),
}
