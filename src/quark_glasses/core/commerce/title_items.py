"""The parts of a plain title, each with its kind: what `title` reads when the numbers with a unit are taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.maker_names import maker_of, read_aloud
from quark_glasses.core.commerce.title_plain import HAN
from quark_glasses.core.commerce.word_kinds import kind_of, kind_of_many, known_words

_LONGEST_HAN, _LONGEST_WORDS = 8, 4
_MIXED = re.compile("[a-z0-9]")
_PIECE = rf"[{HAN}]+|[a-z]+(?=\d+\.\d)|\d+\.\d+|[a-z0-9]+(?:'[a-z]+)?|[§¶+&/|,;:()\[\]{{}}【】]"
_TIER = "pro|max|plus|ultra|mini|lite|note|air|neo|slim|fold|flip"
_ROMAN_BEHIND = re.compile(r"([a-z]+\d+[a-z]?)(i{2,3}|iv)")
_GLUED = re.compile(rf"(?=.*\d|(?:{_TIER})+$)([a-z]*\d+[a-z]?)??((?:{_TIER})+)(\d+[a-z]?)?((?:{_TIER})*)")
# A run that ends in a colour: 石墨黑, 浅粉色; not 蛋白, and 粉 or 金 without 色 is more often powder or gold.
_COLOURED = re.compile(
    rf".{{0,3}}(?:[{''.join(words.COLOUR_SIGNS)}]色|(?<![蛋美亮嫩净增焕口腮])[黑白灰银红蓝绿紫青棕])|[粉金橙]"
)
_MANY_COLOURED = re.compile("[黑白灰银红蓝绿黄紫]{2,3}(?:相间|色)?")
_PRESS = re.compile(r"[^版]{2,9}出版(?:社|公司|集团)?")
_FITS = frozenset("nb xs s m l xl xxl xxxl 2xl 3xl 4xl".split())
_PARTING = frozenset("|,;:()[]{}【】")
_TASTING = frozenset({"风味", "口味", "味", "香型"})
_WITHOUT = frozenset({"no", "non", "without"})
_ROMAN = {"ii": "2", "iii": "3", "iv": "4"}


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a title: its kind ("brand", "goods", "word", "model", "number", "han", "stop", ...) and what it says.

    `phrase` numbers the phrases of a title: Chinese between two blanks, else what stands between two signs such as commas.
    """

    kind: str
    text: str
    phrase: int = field(default=0, compare=False)


def items_of(text: str, own: dict[str, str]) -> Iterator[Item]:
    """The parts of what is left of a title; `own` are names of the maker."""
    for name in own:
        if not name.isascii() and _MIXED.search(name):
            text = text.replace(name, f" {name} ")  # "70迈pro"
    pieces = [(found[0], found.start(), found.end()) for found in _pieces().finditer(text)]
    at = part = 0
    while at < len(pieces):
        piece, start, _ = pieces[at]
        part += _begins(text, pieces, at)
        if piece[0] >= "\u3400" and (kind := kind_of(piece)) and _MIXED.search(piece):
            yield Item(*kind, part)
            at += 1
            continue
        if piece[0] >= "\u3400":
            yield from (Item(item.kind, item.text, part) for item in _han(piece, own))
            at += 1
            continue
        for count in range(min(_LONGEST_WORDS, len(pieces) - at), 0, -1):
            phrase = " ".join(text[start : pieces[at + count - 1][2]].split())
            kind = kind_of(phrase) or kind_of(phrase.replace("-", " ")) or kind_of_many(phrase)
            if own and (maker := maker_of(phrase, own, kind is not None)):
                kind = ("brand", maker)
            if kind:
                yield Item(*kind, part)
                at += count
                break
        else:
            if piece in _WITHOUT and at + 1 < len(pieces) and pieces[at + 1][0].isalpha():
                yield Item("claim", f"no {pieces[at + 1][0]}", part)
                at += 2
                continue
            maker = next(
                (name for name in own if len(name) > 3 and piece.startswith(name) and piece[len(name) :].isdigit()), ""
            )
            if maker:
                yield Item("brand", own[maker], part)  # "mobil1"
                piece = piece[len(maker) :]
            yield from (Item(*_word(each), part) for each in _parted(piece))
            at += 1


def _begins(text: str, pieces: list[tuple[str, int, int]], at: int) -> bool:
    """Whether a phrase begins at a piece: behind a sign, or behind a blank beside Chinese."""
    piece, start, _ = pieces[at]
    before, _, end = pieces[at - 1] if at else ("", 0, 0)
    if not before or before in _PARTING or piece in _PARTING:
        return True
    return end < start and (piece[0] >= "\u3400" or before[-1] >= "\u3400")


def _parted(piece: str) -> list[str]:
    """A better model's name written together with a number: "pro3", "15promax"."""
    roman = _ROMAN_BEHIND.fullmatch(piece)
    if roman:
        return [roman[1], roman[2]]  # "e30ii"
    found = _GLUED.fullmatch(piece)
    if not found:
        return [piece]
    parts = (found[1], *re.findall(_TIER, found[2]), found[3], *re.findall(_TIER, found[4]))
    return [part for part in parts if part]


def _word(piece: str) -> tuple[str, str]:
    if piece in _WITHOUT:
        return "noise", piece  # No. 5
    if piece in words.TIERS:
        return "tier", words.TIERS[piece]
    if not piece[0].isalnum():
        return "stop", piece
    piece = _ROMAN.get(piece, piece)
    if piece.replace(".", "").isdigit():
        return "number", piece.removesuffix(".0").lstrip("0") or "0"
    if piece in _FITS:
        return "fit", piece
    if any(sign.isdigit() for sign in piece):
        return "model", piece
    if len(piece) == 1:
        return "letter", piece
    return "word", piece.removesuffix("'s").replace("'", "")


def _han(run: str, own: dict[str, str]) -> Iterator[Item]:
    """A run of Chinese: known words, the longest first, and what is between them."""
    rest, at = "", 0
    if _PRESS.fullmatch(run):
        yield Item("publisher", run)
        return
    if _MANY_COLOURED.fullmatch(run):
        yield from (Item("colour", words.COLOUR_SIGNS[sign]) for sign in run.removesuffix("色").removesuffix("相间"))
        return
    if _COLOURED.fullmatch(run) and not any(run[at:] in known_words() for at in range(len(run) - 1)):
        yield Item("colour", words.COLOUR_SIGNS[run.removesuffix("色")[-1]])
        return
    if run.endswith("色") and 2 < len(run) < 6 and not any(run[at:] in known_words() for at in range(len(run) - 1)):
        yield Item("shade", run)  # by a name of its own
        return
    while at < len(run):
        for length in range(min(_LONGEST_HAN, len(run) - at), 0, -1):
            piece = run[at : at + length]
            kind = ("brand", own[piece]) if piece in own else kind_of(piece) or _sounds_like(piece, own)
            if kind and (length > 1 or piece in words.NOISE):
                yield from _rest(f"{rest}味" if piece in _TASTING and len(rest) > 1 else rest)
                rest = ""
                yield Item(*kind)
                at += length
                break
        else:
            rest += run[at]
            at += 1
    yield from _rest(rest)


def _sounds_like(piece: str, own: dict[str, str]) -> tuple[str, str] | None:
    """A maker's name in other signs that are read the same: 唯卓士 of 唯卓仕."""
    alike = next((n for n in own if len(n) == len(piece) > 2 and n[0] == piece[0] > "\u3400"), None)
    return ("brand", own[alike]) if alike and {*read_aloud(alike)} & {*read_aloud(piece)} else None


def _rest(rest: str) -> Iterator[Item]:
    """What is left of a run: its ending tells a colour, a taste or an edition of whatever name."""
    if not rest:
        return
    body = rest.removesuffix("色")
    if _COLOURED.fullmatch(rest):
        yield Item("colour", words.COLOUR_SIGNS[body[-1]])
        rest = ""  # "midnight" of midnight black
    elif len(rest) > 2 and rest.endswith(("味", "香")):
        yield Item("flavour", rest[-3:-1])
        rest = rest[:-3]
    elif len(rest) > 2 and rest.endswith("版") and not rest.endswith("出版"):
        yield Item("form", rest[-3:-1])
        rest = rest[:-3]
    elif len(rest) > 2 and rest.endswith(("款", "型")):
        yield Item("style", rest[-3:-1])
        rest = rest[:-3]
    press = re.search(r"[^版]{0,6}出版(?:社|公司|集团)?$", rest)
    if press:
        yield Item("publisher", press[0])
        rest = rest[: press.start()]
    if rest:
        yield Item("han", rest)


@lru_cache(maxsize=1)
def _pieces() -> re.Pattern[str]:
    """Pieces of a title; names in two scripts ("欧乐b", "u盘") are one, with the Chinese before them apart."""
    mixed = sorted(
        (way for way in known_words() if not way.isascii() and _MIXED.search(way) and " " not in way), key=len
    )
    first = {way for way in mixed if way[0] >= "\u3400"}
    ways = "|".join(rf"{'' if way in first else '(?<![a-z0-9.])'}{re.escape(way)}" for way in reversed(mixed))
    starts = "|".join(map(re.escape, first))
    return re.compile(rf"{ways}|(?:(?!{starts})[{HAN}])+|{_PIECE}")
