"""The names of a maker: in two scripts, joined or not, in pinyin, by their initials, with a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, product
from typing import Final

from quark_glasses.core.commerce import title_words as words
from quark_glasses.core.commerce.title_plain import HAN, plain_title, slip
from quark_glasses.core.commerce.word_kinds import known_words
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.language.pronounce import pinyin

KEPT: Final = 2048
LEAST_SLIPPED: Final = 6  # letters of a name that is known with another one in it
HAN_NAME: Final = re.compile(f"[{HAN}]{{2,6}}")
_PUBLISHER = re.compile(r"出版|书局|\b(?:press|books|publish\w*|publications)\b")
_MARKS_OF_NAMES = str.maketrans("", "", ".'&-")
_MOST_READINGS = 4
_LEAST_INITIALS = 3


@lru_cache(maxsize=KEPT)
def makers(brand: str) -> dict[str, str]:
    """The names of a maker as a catalogue has them ("可口可乐 Coca-Cola") and the one that stands for all.

    A publisher is none: sellers often leave it out.
    """
    plain = plain_title(brand)
    if not plain or _PUBLISHER.search(plain):
        return {}
    parts = (plain, *(part for part in re.split(r"[\s/()]+", plain) if not _says_more(part)))
    latin = " ".join(part for part in parts[1:] if part.isascii())
    bare = latin.translate(_MARKS_OF_NAMES)
    own = (part.removesuffix("'s") for part in parts)  # "Lyle's"
    names = dict.fromkeys(name for name in (*parts, *own, latin, bare, bare.replace(" ", "")) if len(name) > 1)
    known = (way for name in names for way in (name, *((name[2:], name[:-2]) if name[0] > "\u3400" else ())))
    one = next((words.BRANDS[way] for way in known if way in words.BRANDS), plain)
    read = (way for name in names if HAN_NAME.fullmatch(name) for way in read_aloud(name))
    told = (
        *read,
        *(_plain_name(name) for name in names),
        _initials(way for way in re.split(r"[\s-]+", plain) if way.isascii()),
    )
    return dict.fromkeys((*names, *(way for way in told if len(way) > 1 and not _says_more(way))), one)


def maker_of(phrase: str, own: dict[str, str], known: bool) -> str:
    """The maker that a phrase is, however it is joined, or with a slip of the pen where it says nothing else."""
    plain = _plain_name(phrase)
    for way in (phrase, plain, plain.replace(" ", "")):
        if way in own and (way == phrase or len(way) > 3):
            return own[way]
    if known or " " in phrase or len(phrase) < LEAST_SLIPPED or not phrase.isalpha() or not phrase.isascii():
        return ""
    return next((own[name] for name in own if name[0] == phrase[0] and name.isalpha() and slip(name, phrase)), "")


@lru_cache(maxsize=KEPT)
def read_aloud(name: str) -> tuple[str, ...]:
    """A Chinese name in pinyin: "liubiju", "liu bi ju", "liu biju", and its initials."""
    try:
        readings = [pinyin(sign) for sign in name]
    except BackendUnavailable:
        return ()
    made: list[str] = []
    for parts in islice(product(*readings), _MOST_READINGS):
        made += ["".join(parts), " ".join(parts), _initials(parts)]
        made += [f"{''.join(parts[:at])} {''.join(parts[at:])}" for at in range(1, len(parts))]
    return tuple(way for way in dict.fromkeys(made) if way)


def _plain_name(name: str) -> str:
    """A name without its signs: "fever-tree", "levi's"."""
    return " ".join(name.replace("-", " ").replace("'", "").replace(".", "").split())


def _initials(parts: Iterable[str]) -> str:
    """The first letters of a long name, as its friends write it: "wgac"."""
    made = "".join(part[0] for part in parts if part.isalpha())
    return made if len(made) >= _LEAST_INITIALS else ""


def _says_more(part: str) -> bool:
    """Whether a part of a maker's name is an everyday word: "the", "red", "list"."""
    found = known_words().get(part)
    return part.isascii() and found is not None and found[0] not in ("brand", "accessory")
