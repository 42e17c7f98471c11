"""Prices in print: on tags, menus and receipts. What is read as a price always stands there in digits; nothing is worked out."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quark_glasses.core.commerce.money import Money, money
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.vision.seen import TextLine

NOW, WAS, MEMBER = "now", "was", "member"
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?)(?![\d%])"
_BEFORE = "HK$:HKD US$:USD RMB:CNY CNY:CNY USD:USD EUR:EUR GBP:GBP JPY:JPY HKD:HKD ¥:CNY $:USD €:EUR £:GBP ₩:KRW"
_AFTER = "元:CNY 块:CNY 圆:CNY RMB:CNY CNY:CNY USD:USD EUR:EUR GBP:GBP €:EUR 円:JPY JPY:JPY"
_SIGNS = {sign: code for pair in f"{_BEFORE} {_AFTER}".split() for sign, code in [pair.split(":")]}


def _any(pairs: str) -> str:
    signs = sorted((pair.split(":")[0] for pair in pairs.split()), key=len, reverse=True)
    return "|".join(map(re.escape, signs))


_SIGNED = re.compile(
    rf"(?<![A-Za-z])(?P<before>{_any(_BEFORE)})\s?(?P<first>{_NUMBER})|(?<![\d.,])(?P<second>{_NUMBER})\s?(?P<after>{_any(_AFTER)})"
)
_BARE = re.compile(r"(?<![\d.,:/-])(?P<bare>\d{1,5}\.\d{2})\s*$")
_UNITS = "kg|g|ml|l|lb|oz|斤|公斤|千克|克|升|毫升|each|ea|pc|piece|件|个|瓶|盒|袋|包|罐|支|份|位|只|条|片|米|m"
_UNIT = rf"(?P<unit>(?:\d{{1,4}}\s?)?(?:{_UNITS}))"
_PER = re.compile(rf"\s?(?:/|每|per |a )\s?{_UNIT}(?![A-Za-z])|\s?(?:each|ea)\b", re.IGNORECASE)
_EACH = re.compile(rf"每\s?{_UNIT}\s?$")
_WAS = re.compile(
    r"原价|市场价|参考价|划线价|门市价|\bwas\b|\brrp\b|\blist price\b|\bbefore\b|\binstead of\b", re.IGNORECASE
)
_MEMBER = re.compile(r"会员|\bmember|\bclub\b|\bcard price\b", re.IGNORECASE)
_NOT_ASKED = re.compile(r"满|减|省|立减|\bsave\b|\boff\b|\bdeposit\b|押金|返", re.IGNORECASE)
CENTS = 0.75  # of the height of the amount, at most, for small figures after it


@dataclass(frozen=True, slots=True)
class Price:
    """A price as printed: `kind` NOW, WAS (struck out) or MEMBER; `per` is the unit that it is for ("kg", "500 g", "each", "斤") or ""."""

    money: Money
    kind: str = NOW
    per: str = ""
    span: tuple[int, int] = (0, 0)  # in the text


def find_prices(text: str, default: str = "CNY") -> list[Price]:
    """Prices of one line, from left to right.

    A number counts where a sign of a currency stands with it ("¥12.90", "25.8元", "3,50 €"), or where it ends the line with two
    decimals as on receipts; that one is in the currency `default`. "¥" is the yuan unless `default` is JPY. What is saved or must
    be spent first ("满99减20", "save $2") is no price.
    """
    folded = "".join(unicodedata.normalize("NFKC", sign)[:1] or sign for sign in text)  # as long as it was
    found = list(_signed(folded, default))
    if not found and (bare := _BARE.search(folded)) and not _NOT_ASKED.search(folded):
        found = [Price(money(bare["bare"], default), _kind(folded), "", bare.span("bare"))]
    return found


def _signed(text: str, default: str) -> Iterator[Price]:
    last = 0
    for match in _SIGNED.finditer(text):
        before = text[last : match.start()]
        last = match.end()
        if _NOT_ASKED.search(before[-12:]):
            continue
        currency = _SIGNS[match["before"] or match["after"]]
        if default == "JPY" and match["before"] == "¥":
            currency = "JPY"
        amount = _amount(match["first"] or match["second"], currency)
        if amount is not None:
            yield Price(amount, _kind(before), _unit(before, text[match.end() :]), match.span())


def _unit(before: str, after: str) -> str:
    """What a price is for, by the words around it."""
    found = _PER.match(after) or _EACH.search(before)
    return (found["unit"] or "each").lower() if found else ""


def _amount(number: str, currency: str) -> Money | None:
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", number):
        number = number.replace(",", "")
    try:
        return money(number.replace(",", "."), currency)
    except InvalidInput:
        return None


def _kind(before: str) -> str:
    """What the words before a number make of it."""
    return WAS if _WAS.search(before) else MEMBER if _MEMBER.search(before) else NOW


def asked(lines: Sequence[TextLine], default: str = "CNY") -> Price | None:
    """The price that a tag asks: the largest one that is not struck out and that everybody pays; None: no price is seen.

    Small raised cents beside a large amount ("12" and "90" as "12.90") are put together where they stand so.
    """
    best: tuple[float, Price] | None = None
    for line in lines:
        high = _height(line)
        for price in find_prices(line.text + _cents(line, lines), default):
            weight = high * {NOW: 1.0, MEMBER: 0.7, WAS: 0.0}[price.kind]
            if weight and (best is None or weight > best[0]):
                best = weight, price
    return best[1] if best else None


def _cents(line: TextLine, lines: Sequence[TextLine]) -> str:
    """Gives ".90" where a large whole amount is followed by two small figures that do not reach its foot."""
    if not re.search(r"(?:^|[¥￥$€£])\s?\d{1,4}$", line.text.strip()):
        return ""
    high, (_, two, three, _) = _height(line), line.corners
    for other in lines:
        one, _, _, four = other.corners
        beside = math.dist(two, one) < 0.8 * high and math.dist(three, four) > 0.3 * high
        if re.fullmatch(r"\.?\d{2}", other.text.strip()) and beside and _height(other) < CENTS * high:
            return "." + other.text.strip().lstrip(".")
    return ""


def _height(line: TextLine) -> float:
    one, two, three, four = line.corners
    return (math.dist(one, four) + math.dist(two, three)) / 2
