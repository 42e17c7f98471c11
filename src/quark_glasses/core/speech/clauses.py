"""Cuts a reply that is still being written into clauses, so that speaking starts before the reply is complete.

The first clause leaves at the first safe mark, even a comma, because the wearer waits for it; later ones are longer, because a
voice sounds better with context. A full stop inside "3.5" or after "Dr." ends nothing; a mark at the end of what has arrived so
far waits for the next character when that could still change its meaning. The order of characters is kept exactly: the clauses
joined are the reply.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ENDS: Final = frozenset("。！？；…!?;\n")
PAUSES: Final = frozenset("，、：,:—")
CLOSERS: Final = frozenset("”’」』）】》)]}\"'*_~` \t")
OPENERS: Final = frozenset("“‘「『（【《([{")
ABBREVIATIONS: Final = frozenset(
    "dr mr mrs ms prof st sr jr vs etc e.g i.e approx no fig inc ltd co dept est jan feb mar apr jun jul aug sep sept oct nov "
    "dec mon tue wed thu fri sat sun a.m p.m u.s u.k".split()
)


@dataclass(frozen=True)
class Clause:
    """Characters `start` to `end` of the reply, with the blanks around them; `index` counts from 0."""

    index: int
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class ClauseLimits:
    """Lengths in weight: a Han character weighs 1, any other character a third, which is about how long they take to say.

    A pause ends the first clause from `first_min` on and a later one from `later_min` on; the end of a sentence ends any clause
    from `sentence_min` on; beyond `longest` a clause is cut at the last blank, mark or Han character.
    """

    first_min: float = 1.3
    later_min: float = 8.0
    sentence_min: float = 1.3
    longest: float = 40.0


class ClauseSplitter:
    """Feed the reply as it arrives; each call gives the clauses that are certain by then."""

    def __init__(self, limits: ClauseLimits | None = None) -> None:
        self._limits = limits or ClauseLimits()
        self._reset()

    def _reset(self) -> None:
        self._text = ""  # not given out yet
        self._at = 0  # position of `_text` in the reply
        self._seen = 0  # characters of `_text` already looked at
        self._count = 0

    def feed(self, text: str) -> list[Clause]:
        """Add the next part of the reply."""
        self._text += text
        return self._cut(final=False)

    def flush(self) -> list[Clause]:
        """The reply is complete: the rest of it, and a fresh start for the next reply."""
        clauses = self._cut(final=True)
        if self._text.strip():
            clauses.append(self._take(len(self._text)))
        self._reset()
        return clauses

    def _cut(self, final: bool) -> list[Clause]:
        clauses: list[Clause] = []
        while (end := self._boundary(final)) is not None:
            clauses.append(self._take(end))
        return clauses

    def _take(self, end: int) -> Clause:
        clause = Clause(self._count, self._text[:end], self._at, self._at + end)
        self._text, self._at, self._count, self._seen = self._text[end:], self._at + end, self._count + 1, 0
        return clause

    def _boundary(self, final: bool) -> int | None:
        """Where the clause at the front ends, or None while that is open."""
        length = weight(self._text[: self._seen])
        while self._seen < len(self._text):
            at = self._seen
            mark = self._text[at]
            if self._text[: at + 1].strip() and (mark in ENDS or mark in PAUSES or mark == "."):
                end = at + 1 if mark == "\n" else self._after(at)
                if end == len(self._text) and not final and mark != "\n":
                    return None  # a closing quote or a digit may follow
                if self._ends(at, length):
                    return end
            length += weight(mark)
            self._seen += 1
            if length > self._limits.longest:
                return self._forced(at + 1)
        return None

    def _after(self, at: int) -> int:
        """End of the run of marks, closing signs and blanks that starts at `at`."""
        end = at + 1
        while end < len(self._text) and (
            self._text[end] in CLOSERS or self._text[end] in ENDS or self._text[end] == "."
        ):
            end += 1
        return end

    def _ends(self, at: int, length: float) -> bool:
        mark = self._text[at]
        if mark in ".,:" and not _stands(self._text, at):
            return False
        if mark == "." and _abbreviated(self._text, at):
            return False
        if mark in PAUSES:
            return length >= (self._limits.later_min if self._count else self._limits.first_min) and mark != "、"
        return length >= self._limits.sentence_min or mark == "\n"

    def _forced(self, end: int) -> int:
        """A cut for a clause that grew too long: after the last blank or mark in its second half, else before the last word."""
        for at in range(end - 1, end // 2, -1):
            if self._text[at - 1].isspace() or self._text[at - 1] in PAUSES and _stands(self._text, at - 1):
                return at
        for at in range(end - 1, end // 2, -1):
            if _han(self._text[at - 1]) and _han(self._text[at]):
                return at
        return end


def weight(text: str) -> float:
    """How long a text takes to say, in Han characters."""
    return sum(1.0 if _han(mark) else 1.0 / 3.0 for mark in text)


def _han(mark: str) -> bool:
    return "\u3400" <= mark <= "\u9fff" or mark == "〇"


def _stands(text: str, at: int) -> bool:
    """Is the mark at `at` punctuation, and not inside a number, a time, a name or an address?"""
    following = text[at + 1 : at + 2]
    if text[at] in ",:" and (_han(text[at - 1 : at] or " ") or _han(following or " ")):
        return True
    return not following or following.isspace() or following in CLOSERS or following in ENDS or _han(following)


def _abbreviated(text: str, at: int) -> bool:
    """Does the full stop at `at` belong to an abbreviation, an initial or a list number?"""
    start = at
    while start > 0 and (text[start - 1].isalnum() and text[start - 1].isascii() or text[start - 1] in ".-"):
        start -= 1
    word = text[start:at]
    if word.isdigit():
        return not text[:start].strip() or text[:start].rstrip(" ")[-1:] == "\n"
    return word.lower() in ABBREVIATIONS or len(word) == 1 and word.isupper() and word != "I"
