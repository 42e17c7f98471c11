"""The conversation so far, as the model gets it: what the wearer said, and of the answers only what was heard.

The latest exchanges stand word for word, those before them in a summary (`core.memory.short`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from quark_glasses.core.assistant.tiers import MEMORY, MEMORY_REPLY
from quark_glasses.core.memory.short import ShortSettings, ShortTerm
from quark_glasses.core.types import ChatMessage

CUT_SHORT = "…"
REMEMBERED = 40  # exchanges; a summary holds fewer


@dataclass(frozen=True)
class Exchange:
    """One request and what was heard of its answer.

    Attributes:
        asked: the message of the wearer as it was sent, or what was said to a skill.
        words: the wearer's own words in it.
        heard: the part of the answer that was played.
        whole: whether that was all of it.
        tainted: whether text of others was in the context when it was answered.
        private: whether it is about what the wearer wants kept: only for tiers that may see that.
    """

    asked: str
    words: str
    heard: str
    whole: bool = True
    tainted: bool = False
    private: bool = False


class History:
    """Exchanges, the oldest first, within a budget of tokens."""

    def __init__(self, settings: ShortSettings | None = None) -> None:
        self._short = ShortTerm(settings)
        self._exchanges: deque[Exchange] = deque(maxlen=REMEMBERED)

    def add(self, exchange: Exchange) -> None:
        """Append; the oldest is summed up where the budget is spent."""
        self._exchanges.append(exchange)
        heard = exchange.heard if exchange.whole else exchange.heard.rstrip() + CUT_SHORT
        asks, answers = (
            (MEMORY, MEMORY_REPLY) if exchange.private else ("user", "assistant")
        )  # no summary takes up the former
        self._short.add(ChatMessage(asks, exchange.asked))
        self._short.add(ChatMessage(answers, heard or CUT_SHORT))

    @property
    def summary(self) -> str:
        """What was said before `messages`; "" where that is nothing."""
        return self._short.summary

    def messages(self) -> tuple[ChatMessage, ...]:
        """The latest exchanges, user and assistant in turn, or the two roles of memory where one is private."""
        return self._short.messages

    def words(self, count: int) -> Sequence[str]:
        """The wearer's own words in the last exchanges, the oldest first."""
        return [each.words for each in list(self._exchanges)[-count:]] if count else []

    @property
    def tainted(self) -> bool:
        """Whether text of others may still be in it."""
        return any(each.tainted for each in self._exchanges)
