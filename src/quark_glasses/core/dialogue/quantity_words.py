"""The words and signs that amounts of each kind are made of, for a recogniser that listens for them."""

from __future__ import annotations

from quark_glasses.core.dialogue.amounts import MONEY_WORDS
from quark_glasses.core.dialogue.quantities import QUANTITY_WORDS

_CLOCK = {
    "en": frozenset(
        "past to till before after oclock am pm noon midday midnight morning afternoon evening night tonight today tomorrow "
        "at in on the".split()
    ),
    "zh": frozenset("点刻差过天早上晨清中下午傍晚夜里凌明后大今周星期礼拜日整"),
}
_LENGTH = {
    "en": frozenset("minute minutes hour hours second seconds quarter quarters half of a an couple few".split()),
    "zh": frozenset("分钟秒个小时头刻半之"),
}
_MORE = {
    "time": {"en": _CLOCK["en"] | {"quarter", "half", "a", "oh"}, "zh": _CLOCK["zh"] | frozenset("半分钟")},
    "duration": _LENGTH,
    "percent": {"en": frozenset({"percent", "half"}), "zh": frozenset("分之半")},
    "number": {"en": frozenset({"half", "a"}), "zh": frozenset("半")},
    "money": MONEY_WORDS,
}
_SIGNS = {
    "time": {"en": ":.", "zh": ":"},  # six thirty is 6.30 to some, but no Chinese writes so
    "duration": {"en": ".", "zh": "."},
    "percent": {"en": "%.", "zh": "%."},
    "number": {"en": ".", "zh": "."},
    "money": {"en": ".$¥€£", "zh": ".$¥€£"},
}


def words_of(language: str, parser: str) -> frozenset[str]:
    """Words and signs of one kind of amount of `amounts.SLOT_PARSERS`; among them those that say how many."""
    others = _CLOCK.get(language, frozenset()) | _LENGTH.get(language, frozenset()) | {"percent"}
    numbers = QUANTITY_WORDS.get(language, frozenset()) - others
    if parser != "time":
        numbers = frozenset(word for word in numbers if not word.endswith("day"))
    return numbers | _MORE[parser].get(language, frozenset()) | frozenset(_SIGNS[parser].get(language, ""))
