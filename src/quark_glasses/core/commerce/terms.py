"""Names of products and what people ask for, as the terms by which a catalogue is searched.

Chinese: every two neighbouring characters, and the last character of a run, so that 茶 finds 绿茶 (Nie, Gao, Zhang and
Zhou, "On the use of words and n-grams for Chinese information retrieval", 2000). Other scripts: words without their
endings; a model such as WH-1000XM5 also as one word and as its parts. A size is one term however it is written: "0.5 L"
and "500毫升" are both "500ml".
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quark_glasses.core.commerce.size import size_spans
from quark_glasses.core.language.written import simplified
from quark_glasses.core.memory.words import stem

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_PIECE = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+(?:[-'][^\W_{_HAN}]+)*")
_ACCENTED = re.compile("[\u00c0-\u024f]")
_STOP = frozenset(
    "a an the of for and with in on to is what how much price cost buy me please i want find show x".split()
)
_STOP_ZH = re.compile(
    "多少钱|什么价格?|价格|怎么卖|哪里买|便宜|请问|帮我|一下|查询?|搜索?|我想买|我要买|找找?|[的吗呢吧啊]"
)
MOST_CHARS = 400
MOST_TERMS = 64
KEPT_PIECES = 16_384  # of names come again and again: words whose terms are remembered


def terms(text: str) -> list[str]:
    """Every term of a name that is kept, in order, each once."""
    return list(dict.fromkeys(_split(folded(text[:MOST_CHARS]), every=True)))[:MOST_TERMS]


def query_terms(text: str) -> list[str]:
    """The terms that a question asks for: without words that say nothing, unless it has no others."""
    plain = folded(text[:MOST_CHARS]).translate(_simpler())
    asked = [term for term in _split(_STOP_ZH.sub(" ", plain), every=False) if term not in _STOP]
    return list(dict.fromkeys(asked or _split(plain, every=False)))[:MOST_TERMS]


def folded(text: str) -> str:
    """One form of a text: narrow, lower case, without accents."""
    if text.isascii():
        return text.lower()
    plain = text.lower() if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text).lower()
    if _ACCENTED.search(plain):
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return plain


def _split(plain: str, *, every: bool) -> list[str]:
    found: list[str] = []
    at = 0
    for start, end, word in size_spans(plain):
        found += _words(plain[at:start], every=every)
        found.append(word)
        at = end
    return found + _words(plain[at:], every=every)


def _words(plain: str, *, every: bool) -> list[str]:
    """Terms of a piece without sizes; `every`: also the last character of a run and the parts of a joined word."""
    return [term for piece in _PIECE.findall(plain) for term in _piece(piece, every)]


@lru_cache(maxsize=KEPT_PIECES)
def _piece(piece: str, every: bool) -> tuple[str, ...]:
    if "\u3400" <= piece[0] <= "\u9fff":
        piece = piece.translate(_simpler())  # character by character: the same in names and questions
        pairs = tuple(piece[i : i + 2] for i in range(len(piece) - 1))
        return (*pairs, piece[-1]) if every or not pairs else pairs
    if "-" in piece or "'" in piece:
        parts = re.split("[-']", piece)
        joined = "".join(parts)
        return (joined, *(stem(part) for part in parts if len(part) > 1)) if every else (joined,)
    return (stem(piece),)


@lru_cache(maxsize=1)
def _simpler() -> dict[int, str]:
    """Traditional characters and their simplified ones, made once (about 20,000 characters)."""
    plain = "".join(map(chr, range(0x4E00, 0x9FA6)))
    table = {}
    for char in plain:
        simple = simplified(char)
        if simple != char and len(simple) == 1:
            table[ord(char)] = simple
    return table
