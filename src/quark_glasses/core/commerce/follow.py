"""What is asked after a comparison: the cheapest, who sells it, shipping, price per unit, is it the same, all, the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from quark_glasses.core.commerce.compare import cheapest, doubted, doubts_of, foreign, is_sure, paid, sure
from quark_glasses.core.commerce.comparison import Offer, PriceComparison
from quark_glasses.core.commerce.same_product import doubt_words
from quark_glasses.core.commerce.verdict import (
    age_words,
    called_example,
    is_chinese,
    product_name,
    said_money,
    seller_name,
    unit_words,
    verdict,
)
from quark_glasses.core.errors import InvalidInput

SPOKEN: Final = 3  # offers read aloud of all


class Ask(StrEnum):
    """What may be asked."""

    CHEAPEST = "cheapest"
    SELLER = "seller"
    SHIPPING = "shipping"
    UNIT = "unit"
    SURE = "sure"
    ALL = "all"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Followed:
    """What to say, and the place of the offer that was talked of: for the next question."""

    said: str
    at: int = 0


def follow(comparison: PriceComparison | None, ask: str, language: str, *, at: int = 0) -> Followed:
    """The answer to a question about the last comparison (None: there was none); `at` is the offer talked of last.

    Raises `InvalidInput` for a question that is none of `Ask`.
    """
    if ask not in set(Ask):
        raise InvalidInput(f"'{ask[:40]}' is no question about prices", "Ask: " + ", ".join(Ask))
    chinese = is_chinese(language)
    if comparison is None:
        said = (
            "还没有比过价，先问我一件商品多少钱。"
            if chinese
            else "Nothing was compared yet. Ask me what something costs first."
        )
        return Followed(said)
    if not comparison.offers:
        return Followed(verdict(comparison, language))
    at = min(max(0, at), len(comparison.offers) - 1)
    if ask == Ask.CHEAPEST:
        return Followed(verdict(comparison, language))
    if ask == Ask.ALL:
        return Followed(_all(comparison, language))
    if ask == Ask.NEXT:
        return _next(comparison, language, at)
    offer = comparison.offers[at]
    answers = {Ask.SELLER: _seller, Ask.SHIPPING: _shipping, Ask.UNIT: _unit, Ask.SURE: _sure}
    said = answers[Ask(ask)](offer, comparison, language)
    return Followed(said if ask == Ask.SURE else called_example(said, offer, language), at)


def _seller(offer: Offer, comparison: PriceComparison, language: str) -> str:
    asked, seller = said_money(paid(offer), language), seller_name(offer, language)
    age = age_words(offer, comparison, language)
    if is_chinese(language):
        return f"{seller}在卖，{asked}" + (f"，{age}。" if age else "。") + _unsure(offer, language)
    return f"{seller} sells it for {asked}" + (f", {age}." if age else ".") + _unsure(offer, language)


def _shipping(offer: Offer, comparison: PriceComparison, language: str) -> str:
    chinese, seller = is_chinese(language), seller_name(offer, language)
    if offer.shipping is None:
        return f"{seller}没有写运费。" if chinese else f"{seller} does not say what shipping costs."
    if offer.shipping.amount_minor == 0:
        return f"{seller}包邮。" if chinese else f"{seller} ships for free."
    cost = said_money(offer.shipping, language)
    if offer.shipping.currency != offer.price.currency:
        return f"{seller}运费{cost}，没有算进去。" if chinese else f"{seller} asks {cost} for shipping, not counted in."
    total = said_money(paid(offer), language)
    if chinese:
        return f"{seller}运费{cost}，一共{total}。"
    return f"{seller} asks {cost} for shipping, {total} in all."


def _unit(offer: Offer, comparison: PriceComparison, language: str) -> str:
    chinese, seller, words = is_chinese(language), seller_name(offer, language), unit_words(offer, language)
    if not words:
        return (
            f"{seller}没有写规格，算不出单价。"
            if chinese
            else f"{seller} gives no size, so there is no price per unit."
        )
    better = _best_unit(offer, comparison)
    if better is None:
        return f"{seller}{words}，不含运费。" if chinese else f"At {seller} it is {words}, without shipping."
    name, less = seller_name(better, language), unit_words(better, language)
    if chinese:
        return f"{seller}{words}，不含运费；{name}更低，{less}。"
    return f"At {seller} it is {words}, without shipping; {name} is lower at {less}."


def _best_unit(offer: Offer, comparison: PriceComparison) -> Offer | None:
    """A sure offer with a lower price for the same unit."""
    lower = [
        each
        for each in sure(comparison)
        if each.unit_price and offer.unit_price and each.unit == offer.unit
        and each.unit_price.currency == offer.unit_price.currency and each.unit_price < offer.unit_price
    ]  # fmt: skip
    return min(lower, key=lambda each: each.unit_price.amount_minor if each.unit_price else 0, default=None)


def _sure(offer: Offer, comparison: PriceComparison, language: str) -> str:
    chinese, name = is_chinese(language), product_name(comparison, language)
    if not is_sure(offer):
        why = doubt_words(doubts_of(offer), language)
        if chinese:
            return f"不确定{seller_name(offer, language)}的是不是{name}" + (f"：{why}。" if why else "。")
        return f"I am not sure that {seller_name(offer, language)} sells {name}" + (f": {why}." if why else ".")
    by = offer.evidence.partition(" (")[0]
    return f"是同一款，{_by(by, True)}。" if chinese else f"Yes, {_by(by, False)}."


def _by(evidence: str, chinese: bool) -> str:
    if evidence == "code":
        return "条码一致" if chinese else "the code is the same"
    if evidence == "text":
        return (
            "名称和规格相符，但没有条码可以核对"
            if chinese
            else "its name and size fit, though there is no code to check"
        )
    if evidence == "text and picture":
        return "名称和图片相符" if chinese else "its name and picture fit"
    names = {"brand": ("品牌", "brand"), "model": ("型号", "model"), "size": ("规格", "size")}
    said = [names[each][0 if chinese else 1] for each in evidence.split(", ") if each in names]
    return "、".join(said) + "都一致" if chinese else f"{' and '.join(said)} are the same"


def _all(comparison: PriceComparison, language: str) -> str:
    chinese, best = is_chinese(language), sure(comparison)
    if not best:
        return verdict(comparison, language)
    shown = [f"{seller_name(each, language)}{said_money(paid(each), language)}" if chinese
             else f"{seller_name(each, language)} {said_money(paid(each), language)}" for each in best[:SPOKEN]]  # fmt: skip
    parts = [("、" if chinese else ", ").join(shown)]
    for count, zh, en in (
        (len(best) - SPOKEN, "还有{}家更贵", "{} more above that"),
        (len(foreign(comparison)), "{}家是别的币种，没有比较", "{} in another currency, not compared"),
        (len(doubted(comparison)), "{}家不确定是不是同一款", "{} where I am not sure it is the same"),
    ):
        if count > 0:
            parts.append((zh if chinese else en).format(count))
    said = ("；".join(parts) + "。") if chinese else ("; ".join(parts) + ".")
    return called_example(said, best[0], language)


def _next(comparison: PriceComparison, language: str, at: int) -> Followed:
    chinese = is_chinese(language)
    if at + 1 >= len(comparison.offers):
        return Followed("后面没有了。" if chinese else "That was the last one.", at)
    offer = comparison.offers[at + 1]
    asked, seller = said_money(paid(offer), language), seller_name(offer, language)
    said = f"下一家，{seller}，{asked}。" if chinese else f"The next one is {asked} at {seller}."
    best = cheapest(comparison)
    if is_sure(offer) and best and offer.price.currency != best.price.currency:
        said += "币种不同，没有比较。" if chinese else " It is in another currency and was not compared."
    return Followed(called_example(said + _unsure(offer, language), offer, language), at + 1)


def _unsure(offer: Offer, language: str) -> str:
    if is_sure(offer):
        return ""
    why = doubt_words(doubts_of(offer), language)
    if is_chinese(language):
        return "不确定是不是同一款" + (f"：{why}。" if why else "。")
    return " Not sure it is the same" + (f": {why}." if why else ".")
