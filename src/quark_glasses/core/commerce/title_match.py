"""What of one title another title has: tokens, however they are joined or written, and how much of a run of Chinese."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import Final

from quark_glasses.core.commerce.maker_names import KEPT
from quark_glasses.core.commerce.title import Title
from quark_glasses.core.commerce.title_items import Item
from quark_glasses.core.commerce.title_plain import slip
from quark_glasses.core.memory.words import stem

LONG_MODEL: Final = 7
ALONE: Final = 0.4  # of a sign of a run that is there without its neighbours: 英短 of 英国短毛
MOST_JOINED: Final = 4  # words that are also written as one: "find x 7", "findx7"
_CHAINED = frozenset(
    {"word", "common", "letter", "fit", "model", "number", "tier", "brand", "goods", "claim", "colour", "flavour", "noise"}
)  # fmt: skip
_FITS = {"s": "small", "m": "medium", "l": "large", "small": "s", "medium": "m", "large": "l"}
_UNIT = r"英寸|寸|inch|\"|代|号|版|th|rd|nd|st|mhz|mm|cm"
_EN = "zero one two three four five six seven eight nine ten".split()
_ZH = " 一二三四五六七八九十"
_HAN = re.compile("[\u3400-\u9fff]+")
_COUNTED = re.compile("\\d\\s*[\u3400-\u9fff]{1,2}(?![\u3400-\u9fff])")  # "12只": an English title too may have it


class Matcher:
    """One title to be searched for tokens of others; made once for a title, asked often.

    `beside` is the same product's title in another language: what it has is nothing new either.
    """

    def __init__(self, title: Title, beside: Matcher | None = None) -> None:
        self.title = title
        self.beside = beside
        self.chains = _chains(title)
        self.joined = {
            "".join(chain[start:end])
            for chain in self.chains
            for start in range(len(chain))
            for end in range(start + 1, min(len(chain), start + MOST_JOINED) + 1)
        }
        self.pairs = {run[at : at + 2] for run in _HAN.findall(title.plain) for at in range(len(run) - 1)}
        self._around: dict[str, set[str]] = {}
        self.chinese = bool(_HAN.search(_COUNTED.sub("", title.plain)))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem(text) for text in self.joined if text.isalpha())

    @cached_property
    def alphas(self) -> dict[str, list[str]]:
        """Longer words by their first letter: those that are alike begin alike."""
        made: dict[str, list[str]] = {}
        for text in self.joined:
            if len(text) > 3 and text.isalpha():
                made.setdefault(text[0], []).append(text)
        return made

    def all(self, kind: str) -> frozenset[str]:
        """What is of a kind in either title."""
        own = self.title.all(kind)
        return own | self.beside.title.all(kind) if self.beside else own

    def has(self, item: Item, asker: Matcher) -> bool:
        """Whether a token of the asker's title is here, by itself or written together with its neighbours."""
        return self._has(item, asker) or (self.beside is not None and self.beside.has(item, asker))

    def _has(self, item: Item, asker: Matcher) -> bool:
        if item.text in self.joined or item.text in self.title.all(item.kind):
            return True
        if item.kind == "model" and len(item.text) >= LONG_MODEL and self._longer(item.text):
            return True
        if item.kind in ("word", "common", "noise") and len(item.text) > 3 and self._alike(stem(item.text)):
            return True
        if item.kind == "word" and len(item.text) > 2 and any(_numbered_name(item.text, text) for text in self.joined):
            return True
        if item.text in _FITS and _FITS[item.text] in self.title.all("fit") | self.title.all("common"):
            return True
        if item.kind == "number" and self._numbered(item, asker):
            return True
        if item.kind == "word" and any(item.text + number in self.joined for number in asker.title.all("number")):
            return True
        return any(whole in self.joined for whole in asker.around(item.text))

    def covered(self, item: Item, asker: Matcher) -> float:
        """The share of a token that this title has."""
        own = self._covered(item, asker)
        return own if own == 1 or self.beside is None else max(own, self.beside.covered(item, asker))

    def _covered(self, item: Item, asker: Matcher) -> float:
        if not _HAN.match(item.text):
            return 1.0 if item.text in self.title.all(item.kind) or self.has(item, asker) else 0.0
        if len(item.text) == 1:
            return 1.0 if item.text in self.title.plain else 0.0
        marks = [False] * len(item.text)
        for at in range(len(item.text) - 1):
            if item.text[at : at + 2] in self.pairs:
                marks[at] = marks[at + 1] = True
        if len(marks) > 4 and not all(marks) and self._spelt(item.text):
            return 1.0
        alone = sum(sign in self.title.plain for sign, mark in zip(item.text, marks, strict=True) if not mark)
        return (sum(marks) + ALONE * alone) / len(marks)

    def _spelt(self, name: str) -> bool:
        """Whether a long name is here with one sign changed: translators of names do not agree."""
        plain = self.title.plain
        starts = range(len(plain) - len(name) + 1)
        return any(sum(a != b for a, b in zip(name, plain[at : at + len(name)], strict=True)) < 2 for at in starts)

    def around(self, text: str) -> set[str]:
        """What a token makes with its neighbours."""
        known = self._around.get(text)
        if known is not None:
            return known
        made = self._around[text] = set()
        for chain in self.chains:
            for place, each in enumerate(chain):
                if each == text:
                    for start in range(max(0, place - MOST_JOINED + 1), place + 1):
                        for end in range(max(place + 1, start + 2), min(len(chain), start + MOST_JOINED) + 1):
                            made.add("".join(chain[start:end]))
        return made

    def _longer(self, model: str) -> bool:
        """Makers add a letter or two for a country or a colour."""
        return any(text.startswith(model) and len(text) <= len(model) + 3 for text in self.joined)

    def _alike(self, wanted: str) -> bool:
        return wanted in self.stems or any(
            _one_root(wanted, text) or slip(wanted, text) for text in self.alphas.get(wanted[0], ())
        )

    def _numbered(self, item: Item, asker: Matcher) -> bool:
        """A number with a unit, with zeros, or in Chinese numerals behind the word that it stands behind."""
        plain = self.title.plain
        if re.search(rf"(?<![\d.])0*{re.escape(item.text)}[\s-]*(?:{_UNIT})", plain):
            return True
        if re.search(rf"(?<![\d.])0\.{item.text}(?!\d)", plain):
            return True  # "07" of a pen of 0.7 mm
        if not item.text.isdigit() or not 0 < int(item.text) <= 10:
            return False
        if _EN[int(item.text)] in self.joined:
            return True
        places = [place for place, each in enumerate(asker.title.items) if each is item and place]
        words = (asker.title.items[place - 1].text for place in places)
        return any(_HAN.fullmatch(word[-1:]) and word[-1] + _ZH[int(item.text)] in plain for word in words)


@lru_cache(maxsize=KEPT)
def matcher(title: Title, beside: Title | None = None) -> Matcher:
    """The matcher of a title, made once as long as the title is kept."""
    return Matcher(title, matcher(beside) if beside else None)


def _numbered_name(name: str, text: str) -> bool:
    """Whether a token is a name written together with a number: "gsr", "gsr12v"."""
    return text.startswith(name) and text[len(name) : len(name) + 1].isdigit()


def _one_root(one: str, other: str) -> bool:
    """Whether two words are of one root: "moisturizer", "moisturizing"."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    if shared == min(len(one), len(other)) and shared >= 4 and not max(one, other, key=len)[shared:].isdigit():
        return True  # cut short: "dash", "dashboard"
    return shared >= 5 and shared >= 0.6 * max(len(one), len(other))


def _chains(title: Title) -> list[list[str]]:
    chains: list[list[str]] = [[]]
    for item in title.items:
        if item.kind in _CHAINED and item.text.replace(".", "").isalnum() and item.text.isascii():
            chains[-1].append(item.text)
        elif chains[-1]:
            chains.append([])
    return chains
