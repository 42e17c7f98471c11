"""A comparison in one sentence, Chinese or English, as a card, and as facts for a model.

Amounts are written so that `core.language.spoken` reads them right. Prices of the example catalogue are called that;
what is doubted, old, without known shipping or in another currency is said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from quark_glasses.core.commerce.compare import (
    cheapest,
    doubted,
    doubts_of,
    foreign,
    is_example,
    is_stale,
    is_sure,
    paid,
    sure,
)
from quark_glasses.core.commerce.comparison import Offer, PriceComparison
from quark_glasses.core.commerce.money import Money, digits
from quark_glasses.core.commerce.same_product import Doubt, doubt_words
from quark_glasses.core.hud.scene import Card, CardKind, CardRow

ROWS: Final = 5
FACTS: Final = 8  # offers a model is told of
NAME_CHARS: Final = 48  # of a product in a sentence
DAY_NS: Final = 86_400 * 1_000_000_000
_SIGNS: Final = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "HKD": "HK$", "KRW": "₩"}
_ZH: Final = {
    "CNY": "元", "USD": "美元", "EUR": "欧元", "GBP": "英镑", "HKD": "港币", "JPY": "日元", "KRW": "韩元", "TWD": "新台币",
}  # fmt: skip
_EN: Final = {"CNY": "yuan", "JPY": "yen", "KRW": "won", "TWD": "Taiwan dollars"}
EXAMPLES = {"zh": "以下是示例价格，不是真实报价：", "en": "These are example prices, not real ones: "}
_UNSPOKEN = re.compile(r"[\x00-\x1f\u200b-\u200f\u2028-\u202e<>{}\[\]【】|#*_`~^\\]+")
_PACK = re.compile(r"(?<=\w)\*(?=\d)")  # "180g*6": six of them


def told(comparison: PriceComparison, language: str) -> PriceComparison:
    """The comparison with its sentence in a language."""
    return replace(comparison, verdict=verdict(comparison, language), language=language)


def verdict(comparison: PriceComparison, language: str) -> str:
    """What to say of a comparison, in one sentence."""
    best = cheapest(comparison)
    chinese = is_chinese(language)
    if best is None:
        return _none_sure(comparison, language)
    name, shelf = product_name(comparison, language), comparison.shelf_price
    asked = said_money(paid(best), language)
    where = _where(best, comparison, language)
    others = len(sure(comparison)) > 1
    here = shelf if shelf and shelf.currency == best.price.currency else None
    if chinese:
        first = f"{name}这里{said_money(here, language)}，" if here else name
        what = "网上最便宜" if others else "网上只找到一家，"
        said = f"{first}{what}{asked}，{where}{_against(best, here, language)}。"
    elif others:
        first = f"{name} is {said_money(here, language)} here; the" if here else f"{name}: the"
        said = f"{first} cheapest online is {asked} {where}{_against(best, here, language)}."
    else:
        first = f"{name} is {said_money(here, language)} here; I" if here else f"{name}: I"
        said = f"{first} found only one offer, {asked} {where}{_against(best, here, language)}."
    if shelf and not here:
        said += apart(shelf, language)
    return called_example(said, best, language)


def price_card(comparison: PriceComparison, *, id: str = "price", expires_ns: int = 0) -> Card:  # noqa: A002
    """The card of a comparison: sellers and what is paid, the cheapest marked, doubted ones last and said so."""
    language = comparison.language or comparison.product.language
    best = cheapest(comparison)
    rows = tuple(_row(offer, comparison, language, offer is best) for offer in comparison.offers[:ROWS])
    return Card(
        id, CardKind.PRICE, product_name(comparison, language), comparison.verdict or verdict(comparison, language),
        language, expires_ns=expires_ns, utterance_id=comparison.utterance_id, rows=rows,
    )  # fmt: skip


def facts(comparison: PriceComparison) -> dict[str, object]:
    """What a model may know, ready for JSON. Titles and sellers are words of others."""
    product = comparison.product
    return {
        "product": {"title": product.title, "brand": product.brand, "size": product.size, "gtin": product.gtin},
        "shelf_price": _plain(comparison.shelf_price),
        "offers": [
            {
                "seller": each.seller, "title": each.title, "source": each.source, "example": is_example(each),
                "paid": _plain(paid(each)), "price": _plain(each.price), "shipping": _plain(each.shipping),
                "coupon": _plain(each.coupon), "unit_price": _plain(each.unit_price), "unit": each.unit,
                "same_product": each.same_product, "sure": is_sure(each), "evidence": each.evidence,
                "days_old": _days(each, comparison),
            }
            for each in comparison.offers[:FACTS]
        ],
    }  # fmt: skip


def said_money(money: Money, language: str) -> str:
    """An amount in a sentence: "1.58元", "1.58 yuan", "$12.99", "980 yen"."""
    number = _short(money)
    if is_chinese(language):
        return f"{number}{_ZH.get(money.currency, ' ' + money.currency)}"
    if money.currency in _EN:
        return f"{number} {_EN[money.currency]}"
    if money.currency in _SIGNS:
        return f"{_SIGNS[money.currency]}{money.decimal() if '.' in number else number}"
    return f"{number} {money.currency}"


def short_money(money: Money) -> str:
    """An amount where there is little room: "¥1.40", "980 JPY"."""
    sign = _SIGNS.get(money.currency)
    number = money.decimal() if "." in _short(money) else _short(money)
    return f"{sign}{number}" if sign else f"{number} {money.currency}"


def is_chinese(language: str) -> bool:
    return language.split("-")[0].lower() == "zh"


def product_name(comparison: PriceComparison, language: str) -> str:
    """The product in a sentence: its title without marks, cut at a word; "它", "it" where there is none."""
    title = safe(comparison.product.titled(language))
    if len(title) > NAME_CHARS:
        cut = title[:NAME_CHARS]
        title = cut.rsplit(" ", 1)[0] if " " in cut[NAME_CHARS // 2 :] else cut
    return title or ("它" if is_chinese(language) else "It")


def seller_name(offer: Offer, language: str) -> str:
    """Who sells it; words of others without marks, at most 30 characters."""
    return safe(offer.seller)[:30] or ("一家店" if is_chinese(language) else "a shop")


def safe(text: str) -> str:
    """Words of others as one line without marks that mean something to a voice or a display."""
    return " ".join(_UNSPOKEN.sub(" ", _PACK.sub("×", text)).split())


def shipping_words(offer: Offer, language: str) -> str:
    chinese = is_chinese(language)
    if offer.shipping is None:
        return "运费不明" if chinese else "shipping not known"
    if offer.shipping.amount_minor == 0:
        return "包邮" if chinese else "free shipping"
    return "含运费" if chinese else "shipping included"


def unit_words(offer: Offer, language: str) -> str:
    """The price of 100 g, 100 ml or a piece; "" where it is not known."""
    if offer.unit_price is None:
        return ""
    amount = said_money(offer.unit_price, language)
    if is_chinese(language):
        unit = {"100 g": "100克", "100 ml": "100毫升", "piece": "件"}.get(offer.unit, offer.unit)
        return f"每{unit}{amount}"
    return f"{amount} per {'piece' if offer.unit == 'piece' else offer.unit}"


def age_words(offer: Offer, comparison: PriceComparison, language: str) -> str:
    """How old a stale price is; "" for a fresh one, and for examples, which have no time that means anything."""
    if is_example(offer) or not is_stale(offer, comparison.header.stamp_ns):
        return ""
    days = _days(offer, comparison)
    return f"{days}天前的价格" if is_chinese(language) else f"the price is {days} days old"


def called_example(said: str, offer: Offer, language: str) -> str:
    """A sentence with the warning that its prices are made up, where they are."""
    if not is_example(offer):
        return said
    if is_chinese(language):
        return EXAMPLES["zh"] + said
    return EXAMPLES["en"] + said


def apart(money: Money, language: str) -> str:
    """That an amount is in another currency and was not compared."""
    if is_chinese(language):
        return f"这里标价{said_money(money, language)}，币种不同，没有比较。"
    return f" The price here, {said_money(money, language)}, is in another currency and was not compared."


def _where(best: Offer, comparison: PriceComparison, language: str) -> str:
    chinese = is_chinese(language)
    parts = [shipping_words(best, language)]
    age = age_words(best, comparison, language)
    parts += [age] if age else []
    if chinese:
        return "，".join([f"在{seller_name(best, language)}", *parts])
    return ", ".join([f"at {seller_name(best, language)}", *parts])


def _against(best: Offer, here: Money | None, language: str) -> str:
    """Which is cheaper, the shelf or the shop online, and by how much."""
    if here is None:
        return ""
    online = paid(best)
    chinese = is_chinese(language)
    if online.amount_minor == here.amount_minor:
        return "，价格一样" if chinese else ", the same"
    if online < here:
        saved = said_money(here - online, language)
        return f"，便宜{saved}" if chinese else f", {saved} less"
    more = said_money(online - here, language)
    return f"，这里更便宜，少{more}" if chinese else f"; it is {more} cheaper here"


def _none_sure(comparison: PriceComparison, language: str) -> str:
    name, chinese = product_name(comparison, language), is_chinese(language)
    unsure = doubted(comparison)
    if not unsure:
        return f"没有找到{name}的其他报价。" if chinese else f"{name}: I found no other offers."
    first = unsure[0]
    why = doubt_words(doubts_of(first), language)
    asked, seller = said_money(paid(first), language), seller_name(first, language)
    if chinese:
        said = f"不确定是不是同一款{name}：{seller}卖{asked}" + (f"，但{why}。" if why else "。")
    else:
        said = f"Not sure it is the same as {name}: {seller} asks {asked}" + (f", but: {why}." if why else ".")
    return called_example(said, first, language)


def _row(offer: Offer, comparison: PriceComparison, language: str, best: bool) -> CardRow:
    chinese = is_chinese(language)
    notes: list[str] = []
    if not is_sure(offer):
        notes.append(doubt_words(doubts_of(offer)[:1], language) or doubt_words((Doubt.NAME,), language))
    elif offer in foreign(comparison):
        notes.append("币种不同" if chinese else "other currency")
    if is_example(offer):
        notes.append("示例" if chinese else "example")
    if offer.unit_price is not None and is_sure(offer):
        unit = {"piece": "件"}.get(offer.unit, offer.unit) if chinese else offer.unit
        notes.append(f"{short_money(offer.unit_price)}/{unit}")
    notes.append(shipping_words(offer, language))
    if paid(offer) != offer.price and offer.coupon and offer.coupon.amount_minor:
        notes.append("券后" if chinese else "with coupon")
    age = age_words(offer, comparison, language)
    notes += [age] if age else []
    return CardRow(seller_name(offer, language), short_money(paid(offer)), " · ".join(notes), best)


def _days(offer: Offer, comparison: PriceComparison) -> int:
    return max(0, comparison.header.stamp_ns - offer.seen_ns) // DAY_NS if offer.seen_ns else 0


def _plain(money: Money | None) -> dict[str, object] | None:
    return {"amount_minor": money.amount_minor, "currency": money.currency} if money else None


def _short(money: Money) -> str:
    text = money.decimal()
    whole, point, part = text.partition(".")
    if not point or not part.strip("0"):
        return whole
    return text.rstrip("0") if digits(money.currency) else text
