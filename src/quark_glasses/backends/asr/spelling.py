"""How expected sentences are written in the tokens of a recogniser: from a point in a text, the tokens that go on with one.

English words are written the way the tokenizer cuts them, in lower case or capitalised, contractions as well. Chinese tokens
hold one character, several, or a part of one; each is taken for its simplified form, since the model writes both scripts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.dialogue.tokens import CONTRACTIONS
from quark_glasses.core.language.pronounce import is_han
from quark_glasses.core.language.written import simplified, traditional
from quark_glasses.core.speech.expected import NUMBER, Ahead, Sentences

REMEMBERED = 500  # points with what follows them, some ten searches
STOPS = ",.?!，。？！、"
_WRITTEN = STOPS + "：’“”"  # signs that a text may hold beside ASCII
_NUMBER = re.compile(r" ?\d{1,4}")
_HALF_DAYS = ("am", "pm")
_SPECIAL = {"oclock": ("o'clock",), "okay": ("okay", "Okay", "OK"), "i": ("I",)}

Ids = NDArray[np.int64]


class Alphabet:
    """The tokens that can occur in a text of Latin letters or Chinese characters, and what each of them writes."""

    def __init__(self, tokens: Any, end: int) -> None:
        """`tokens` is a `tokenizers.Tokenizer`, `end` the token that ends a text; those from it on write nothing."""
        self._tokens = tokens
        texts = [tokens.decode([token]) for token in range(end)]
        self.kept = [token for token, text in enumerate(texts) if _ordinary(text)] + [end]
        self.place = {token: place for place, token in enumerate(self.kept)}
        self.texts = [texts[token] for token in self.kept[:-1]] + [""]
        self.end = self.place[end]
        self.numbers = [at for at, text in enumerate(self.texts) if _NUMBER.fullmatch(text)]
        self.stops = [at for at, text in enumerate(self.texts) if text and text in STOPS]
        self.any = np.array([at for at, text in enumerate(self.texts) if text and text not in STOPS])
        self.begins = np.array([at for at, text in enumerate(self.texts) if _begins(text)])
        self.characters: dict[str, set[tuple[int, ...]]] = defaultdict(set)
        self.longer: dict[str, list[tuple[int, str]]] = defaultdict(list)  # by the first character
        for at, text in enumerate(self.texts):
            if text and all(map(is_han, text)) and len(plain := simplified(text)) == len(text):
                if len(plain) == 1:
                    self.characters[plain].add((at,))
                else:
                    self.longer[plain[0]].append((at, plain))

    def write(self, text: str) -> tuple[int, ...]:
        """The tokens of a text, () where it needs others than those kept."""
        ids = self._tokens.encode(text, add_special_tokens=False).ids
        return tuple(self.place[token] for token in ids) if all(token in self.place for token in ids) else ()

    def read(self, places: Iterable[int]) -> str:
        """The text that tokens write."""
        return str(self._tokens.decode([self.kept[place] for place in places])).strip()


@dataclass(eq=False, slots=True)
class _Node:
    """A point inside the spelling of a word: where each token leads."""

    inside: dict[int, _Node] = field(default_factory=dict)
    ends: dict[int, set[int]] = field(default_factory=dict)  # token -> places behind a whole word


@dataclass(frozen=True)
class _Between:
    """A point between words; `stopped` behind a comma or the like."""

    place: int
    stopped: bool = False


Point = frozenset[_Between | _Node]  # what the tokens so far may have written


@dataclass(frozen=True)
class Following:
    """The tokens that may follow a point: `tokens[i]` leads to `points[i]`, one of `free` to `behind_free`."""

    tokens: Ids
    points: tuple[Point, ...]
    free: Ids
    behind_free: Point
    complete: bool


class Spelling:
    """Expected sentences of one language in tokens. Points are worked out when they are first reached, and kept for a while."""

    def __init__(self, sentences: Sentences, alphabet: Alphabet) -> None:
        self._sentences, self._alphabet = sentences, alphabet
        self._roots: dict[int, _Node] = {}
        self._following: dict[Point, Following] = {}
        self._spelt = lru_cache(maxsize=None)(self._spell)
        self.start: Point = frozenset({_Between(sentences.start, True)})

    def forget(self) -> None:
        """Drop what earlier searches worked out, where that has become much; only between searches."""
        if len(self._following) > REMEMBERED:
            self._following.clear()
            self._roots.clear()
            self._sentences.forget()

    def following(self, point: Point) -> Following:
        """What may be written next."""
        if point not in self._following:
            self._following[point] = self._follow(point)
        return self._following[point]

    def _follow(self, point: Point) -> Following:
        nexts: dict[int, set[_Between | _Node]] = defaultdict(set)
        behind_free: set[_Between | _Node] = set()
        complete, free = False, np.empty(0, np.int64)
        for part in self._with_shared(point):
            node = part if isinstance(part, _Node) else self._root(part.place)
            for token, inner in node.inside.items():
                nexts[token].add(inner)
            for token, places in node.ends.items():
                nexts[token].update(_Between(place) for place in places)
            if isinstance(part, _Node):
                continue
            ahead = self._sentences.after(part.place)
            complete |= ahead.complete
            if not part.stopped:
                for stop in self._alphabet.stops:
                    nexts[stop].add(_Between(part.place, True))
            if ahead.anything is not None:
                behind_free.add(_Between(ahead.anything))
                free = self._alphabet.any if ahead.within else self._alphabet.begins if not len(free) else free
        tokens = np.fromiter(nexts, np.int64, len(nexts))
        points = tuple(frozenset(parts) for parts in nexts.values())
        return Following(tokens, points, free, frozenset(behind_free), complete)

    def _with_shared(self, point: Point) -> Point:
        """The point and the places at which one is there as well."""
        shared = {
            _Between(also, part.stopped)
            for part in point
            if isinstance(part, _Between) and (also := self._sentences.after(part.place).also) is not None
        }
        return point | shared

    def _root(self, place: int) -> _Node:
        """The spellings of all words that may come next."""
        if place not in self._roots:
            ahead = self._sentences.after(place)
            root = self._roots[place] = _Node()
            for word, behind in ahead.words.items():
                for spelt in self._spelt(word):
                    _add(root, spelt, behind)
                self._add_longer(root, word, behind)
            self._add_contractions(root, ahead)
        return self._roots[place]

    def _add_longer(self, root: _Node, first: str, behind: int) -> None:
        """Tokens of several characters that begin with this one."""
        for token, characters in self._alphabet.longer.get(first, ()):
            place = self._through(behind, characters[1:])
            if place is not None:
                _add(root, (token,), place)

    def _add_contractions(self, root: _Node, ahead: Ahead) -> None:
        for short, long in CONTRACTIONS.items():
            first, *rest = long.split()
            if "'" in short and first in ahead.words:
                place = self._through(ahead.words[first], rest)
                for form in (short, short.capitalize()) if place is not None else ():
                    _add(root, self._alphabet.write(f" {form}"), place)

    def _through(self, place: int | None, words: Iterable[str]) -> int | None:
        """The place behind these words, None where they may not follow."""
        for word in words:
            place = None if place is None else self._sentences.after(place).words.get(word)
        return place

    def _spell(self, word: str) -> frozenset[tuple[int, ...]]:
        """The tokens that write a word: each of several ways."""
        alphabet = self._alphabet
        if word == NUMBER:
            return frozenset((token,) for token in alphabet.numbers)
        if is_han(word[0]):
            return frozenset({*alphabet.characters[word], *map(alphabet.write, (word, traditional(word)))}) - {()}
        if not word[0].isalpha():
            return frozenset({alphabet.write(word)}) - {()}
        forms = set(_SPECIAL.get(word, (word, word.capitalize())))
        if word in _HALF_DAYS:
            forms |= {word.upper(), f"{word[0]}.m.", f"{word[0].upper()}.M."}
        joined = {alphabet.write(form) for form in forms if word in _HALF_DAYS}  # 7pm
        return frozenset({*joined, *(alphabet.write(f" {form}") for form in forms)}) - {()}


def _add(root: _Node, tokens: tuple[int, ...], place: int | None) -> None:
    if not tokens or place is None:
        return
    for token in tokens[:-1]:
        root = root.inside.setdefault(token, _Node())
    root.ends.setdefault(tokens[-1], set()).add(place)


def _ordinary(text: str) -> bool:
    """Whether a token writes Latin letters, signs, Chinese characters, or a part of a character."""
    return bool(text) and ("\ufffd" in text or all(ord(c) < 127 or is_han(c) or c in _WRITTEN for c in text))


def _begins(text: str) -> bool:
    """Whether a token may begin a word."""
    return len(text) > 1 and text[0] == " " or "\ufffd" in text or (bool(text) and is_han(text[0]))
