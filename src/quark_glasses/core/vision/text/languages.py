"""Which language a line is written in, told by its signs."""

from __future__ import annotations

LEAST_SHARE = (
    0.2  # of Chinese signs among words, for a line to be Chinese: brands and units are written in Latin letters
)


def language_of(text: str) -> str:
    """Gives "zh", "en", "ja" or "ko"; "" where nothing tells, as in numbers.

    A Chinese sign weighs as much as a Latin word of three letters. Kana and Hangul decide at once.
    """
    if any("\u3041" <= sign <= "\u30fa" for sign in text):
        return "ja"
    if any("\uac00" <= sign <= "\ud7a3" for sign in text):
        return "ko"
    han = sum("\u3400" <= sign <= "\u9fff" for sign in text)
    latin = sum(sign.isalpha() and sign.isascii() for sign in text) / 3
    if han and han >= LEAST_SHARE * (han + latin):
        return "zh"
    return "en" if latin >= 2 / 3 else ""
