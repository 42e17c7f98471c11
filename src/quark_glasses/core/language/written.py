"""From words as they are spoken to words as they are written: inverse text normalisation, Chinese script, width, spacing.

    "提醒我下午三點半付二十塊錢"      -> "提醒我下午3:30付¥20"
    "remind me at half past three"  -> "remind me at 3:30"

Rules, not a model: what a rule does not recognise stays as it is. `to_written` is idempotent.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

from quark_glasses.core.language.written_en import number_words_to_digits, write_english
from quark_glasses.core.language.written_zh import numerals_to_digits, write_chinese

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
_MARKS = "，。？！；：、"
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_WIDE_LETTERS = {code: half for code, half in _WIDE.items() if chr(half).isalnum() or chr(half) in " $%+-/@#&*=_"}
_CHINESE_MARKS = {",": "，", "?": "？", "!": "！", ";": "；", ":": "：", ".": "。"}
_ABBREVIATIONS = {"mr": "mister", "mrs": "missus", "dr": "doctor", "ok": "okay", "vs": "versus"}


@lru_cache(maxsize=2)
def _script(conversion: str) -> Any:
    from opencc import OpenCC

    return OpenCC(conversion)


def simplified(text: str) -> str:
    """Traditional Chinese characters as simplified ones, by OpenCC's phrase tables."""
    return str(_script("t2s").convert(text))


def traditional(text: str) -> str:
    """Simplified Chinese characters as traditional ones, by OpenCC's phrase tables."""
    return str(_script("s2t").convert(text))


def to_written(text: str, language: str) -> str:
    """Written form of recognised text; `language` is BCP 47, others than "zh" and "en" are only tidied.

    Chinese becomes simplified with full-width punctuation and a space between characters and Latin words; numbers, times,
    dates, percentages, money, telephone numbers and measures become digits. Idioms keep their numerals (一下, "no one").
    """
    primary = language.split("-")[0].lower()
    if primary == "zh":
        return write_chinese(_tidy_chinese(simplified(text.translate(_WIDE_LETTERS))))
    text = re.sub(r"\s+", " ", text.translate(_WIDE)).strip()
    return write_english(text) if primary == "en" else text


def _tidy_chinese(text: str) -> str:
    """Chinese punctuation next to characters, no space between them, one space before and after Latin words."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(rf"(?<=[{_HAN}])\s?([,?!;:.])(?=\s|$|[{_HAN}])", lambda found: _CHINESE_MARKS[found[1]], text)
    text = re.sub(
        rf"(?<=[{_HAN}])\s+(?=[{_HAN}0-9{_MARKS}])|(?<=[0-9])\s+(?=[{_HAN}{_MARKS}])|(?<=[{_MARKS}])\s+", "", text
    )
    return re.sub(rf"(?<=[{_HAN}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[{_HAN}])", " ", text)


def normalise_for_scoring(text: str, language: str) -> str:
    """The form in which a reference and a hypothesis are compared.

    Case, punctuation and script do not count, numbers are digits however they were written, letters spelled one by one are
    one word. Chinese comes without spaces (compare characters), other languages with single spaces (compare words).
    """
    text = text.removeprefix("\ufeff").strip().casefold()
    if language.split("-")[0] == "zh":
        text = numerals_to_digits(to_written(unicodedata.normalize("NFKC", text), "zh").replace("两", "二"))
        return re.sub(r"[^\w%$¥€£.]|_|(?<!\d)\.|\.(?!\d)", "", text.casefold())
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("-", " ")
    text = number_words_to_digits(to_written(text, "en").casefold())
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text).replace("'", "")
    words = re.sub(r"[^\w%$¥€£.: ]|_|(?<!\d)[.:]|[.:](?!\d)", " ", text).split()
    joined = (
        re.sub(r"\b(\w) (?=\w\b)", r"\1", " ".join(words)) if any(len(word) == 1 for word in words) else " ".join(words)
    )
    return " ".join(_ABBREVIATIONS.get(word, word) for word in joined.split())
