"""Of which kind a word of a title is: goods, taste, claim, colour, maker ... by the tables of `title_words`."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from quark_glasses.core.commerce import title_words as words

# The order is that of what a word is taken for where it is in several tables.
_KINDS: Final = (
    ("empty", words.EMPTY), ("used", words.USED), ("sample", words.SAMPLES), ("brand", words.BRANDS),
    ("accessory", words.ACCESSORIES), ("companion", words.COMPANIONS), ("box", words.BOXES), ("bundle", words.BUNDLES),
    ("form", words.FORMS), ("claim", words.CLAIMS), ("plug", words.PLUGS), ("tier", words.TIERS),
    ("goods", words.GOODS), ("flavour", words.FLAVOURS), ("ingredient", words.INGREDIENTS),
    ("common", words.TRANSLATED), ("colour", words.COLOURS), ("noise", words.NOISE),
)  # fmt: skip


@lru_cache(maxsize=1)
def known_words() -> dict[str, tuple[str, str]]:
    """Each way to write a word -> its kind, and what stands for all ways."""
    made: dict[str, tuple[str, str]] = {}
    for kind, table in reversed(_KINDS):
        for word in table:
            made[word] = (kind, table[word] if isinstance(table, dict) else word)
            if " " in word and word.isascii() and kind in ("goods", "flavour", "claim", "brand", "common"):
                made.setdefault(word.replace(" ", ""), made[word])  # "sourcream"
    return made


def kind_of(phrase: str) -> tuple[str, str] | None:
    """The kind of a phrase and what stands for all ways to write it, None where no table has it."""
    return known_words().get(phrase)


def kind_of_many(phrase: str) -> tuple[str, str] | None:
    """The kind of many of what is known as one ("multivitamins"), or of one of what is known as many ("sock")."""
    found = kind_of(phrase[:-1]) if len(phrase) > 5 and phrase[-1] == "s" and phrase[-2] != "s" else None
    found = found or (kind_of(f"{phrase}s") if len(phrase) > 3 and phrase[-1].isalpha() and phrase[-1] != "s" else None)
    return found if found and found[0] in ("goods", "flavour", "ingredient", "common") else None
