"""What the wearer said, told back to the wearer: "my locker code is 42" becomes "your locker code is 42"."""

from __future__ import annotations

import re

_EN = {
    "i am": "you are", "i'm": "you're", "i was": "you were", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "am i": "are you",
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
}  # fmt: skip
_EN_WORDS = re.compile(r"\b(" + "|".join(sorted(_EN, key=len, reverse=True)) + r")\b", re.IGNORECASE)


def told_back(text: str, language: str) -> str:
    """The text with the wearer in the second person."""
    if language.startswith("zh"):
        return text.replace("我", "你").replace("咱们", "你们")
    return _EN_WORDS.sub(lambda found: _EN[found.group().lower()], text)
