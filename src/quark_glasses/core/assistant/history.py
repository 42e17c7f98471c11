"""The conversation so far, as the model gets it: what the wearer said, and of the answers only what was heard.

It grows at the end and is cut at the beginning, half of it at once, so that a server that caches prompts by prefix finds most of
the last one again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quark_glasses.core.language.pronounce import is_han
from quark_glasses.core.types import ChatMessage

TOKENS = 1500  # of history, without the system prompt and the question
CUT_SHORT = "…"


@dataclass(frozen=True)
class Exchange:
    """One request and what was heard of its answer.

    Attributes:
        asked: the message of the wearer as it was sent, or what was said to a skill.
        words: the wearer's own words in it.
        heard: the part of the answer that was played.
        whole: whether that was all of it.
        tainted: whether text of others was in the context when it was answered.
    """

    asked: str
    words: str
    heard: str
    whole: bool = True
    tainted: bool = False


class History:
    """Exchanges, the oldest first, within a budget of tokens."""

    def __init__(self, tokens: int = TOKENS) -> None:
        self._tokens = tokens
        self._exchanges: list[Exchange] = []

    def add(self, exchange: Exchange) -> None:
        """Append, and forget the older half where the budget is spent."""
        self._exchanges.append(exchange)
        if sum(map(_cost, self._exchanges)) <= self._tokens:
            return
        kept: list[Exchange] = []
        left = self._tokens // 2
        for each in reversed(self._exchanges):
            left -= _cost(each)
            if left < 0 and kept:
                break
            kept.append(each)
        self._exchanges = kept[::-1]

    def clear(self) -> None:
        self._exchanges.clear()

    def messages(self) -> tuple[ChatMessage, ...]:
        """As chat messages, user and assistant in turn."""
        found = []
        for each in self._exchanges:
            found.append(ChatMessage("user", each.asked))
            heard = each.heard if each.whole else each.heard.rstrip() + CUT_SHORT
            found.append(ChatMessage("assistant", heard or CUT_SHORT))
        return tuple(found)

    def words(self, count: int) -> Sequence[str]:
        """The wearer's own words in the last exchanges, the oldest first."""
        return [each.words for each in self._exchanges[-count:]] if count else []

    @property
    def tainted(self) -> bool:
        """Whether text of others may still be in it."""
        return any(each.tainted for each in self._exchanges)


def tokens(text: str) -> int:
    """About how many tokens a text is, rather too many: one a Han character, one for three others."""
    han = sum(map(is_han, text))
    return han + (len(text) - han) // 3 + 1


def _cost(exchange: Exchange) -> int:
    return tokens(exchange.asked) + tokens(exchange.heard) + 8  # what a template puts around two messages
