"""What is likely to be said to the glasses, word by word, for recognisers that can listen for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

LONGEST_COMMAND_S = 8.0  # of sound; what is longer is dictated, or said to somebody else
NUMBER = "#"  # stands for any number in digits among the next words


@dataclass(frozen=True)
class Ahead:
    """How a sentence may go on from a place in it.

    Attributes:
        words: the next word or Chinese character, and the place behind it; `NUMBER` for any number in digits.
        anything: the place behind a word of free text, None where there is none here.
        within: whether free text is going on.
        complete: whether the sentence may end here.
        also: a place at which one is as well, None for none: what it leads to is shared by many places.
    """

    words: Mapping[str, int]
    anything: int | None = None
    within: bool = False
    complete: bool = False
    also: int | None = None


class Sentences(Protocol):
    """Sentences of one language as places with words between them. Words are as `dialogue.tokens` cuts them."""

    start: int

    def after(self, place: int) -> Ahead:
        """How a sentence goes on from here."""
        ...

    def forget(self) -> None:
        """Drop what was worked out; no place but the start is valid any more."""
        ...


@dataclass(frozen=True)
class Reading:
    """A request that a sound may have been.

    Attributes:
        text: as the recogniser writes it.
        behind: nats by which it is less probable than what was heard freely; below 0 where it is more probable.
        sure: mean log-probability of its tokens, in nats.
    """

    text: str
    behind: float
    sure: float


@dataclass(frozen=True)
class Expected:
    """The requests that may be made, by language."""

    sentences: Mapping[str, Sentences] = field(default_factory=dict)
