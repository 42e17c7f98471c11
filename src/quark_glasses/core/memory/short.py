"""The conversation so far, within a budget of tokens: the latest exchanges word for word, a summary of those before.

An exchange begins with what the wearer said and holds all that followed from it, tool calls and their results too, so that no
result is ever kept without its call. When the exchanges outgrow the budget, the oldest are folded into the summary, more of them
than needed at once: until then the beginning of the prompt stays the same, and a server's prefix cache serves it.

The summary is made by rules: one line an exchange, the first sentence of each side. A better one from a model may take its place
whenever there is one (`pending`, `accept`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.language.pronounce import is_han
from quark_glasses.core.types import ChatMessage

LINE_CHARS = 120  # of one side of an exchange in the summary
MESSAGE_TOKENS = 4  # what a chat template puts around each message
PICTURE_TOKENS = 300

_SENTENCE = re.compile(r".+?(?:[。！？!?]+|\.(?=\s|$)|$)", re.DOTALL)
_SIDES = {"zh": ("用户", "你"), "en": ("Wearer", "You")}


@dataclass(frozen=True)
class ShortSettings:
    """Bounds, in tokens as `tokens` estimates them.

    Attributes:
        most: of summary and exchanges together; above it the oldest exchanges are folded.
        after_folding: what the exchanges may hold then.
        summary: of the summary; its oldest lines go first. A model's has two thirds of it, what is folded after it the rest.
        message: of one message, such as a tool's result: the rest is cut off.
    """

    most: int = 1500
    after_folding: int = 900
    summary: int = 300
    message: int = 500


@dataclass(frozen=True)
class Pending:
    """Exchanges that stand in the summary by rules only, for a model to sum up together with `summary`; see `accept`."""

    summary: str
    messages: tuple[ChatMessage, ...]
    upto: int


class ShortTerm:
    """See the module. Messages of the role "system" are the caller's own business and not kept here."""

    def __init__(self, settings: ShortSettings | None = None) -> None:
        self._settings = settings or ShortSettings()
        self.clear()

    def clear(self) -> None:
        """Begin anew."""
        self._exchanges: list[tuple[ChatMessage, ...]] = []
        self._told = ""  # by a model: stands for all exchanges before `_told_upto`
        self._lines: list[str] = []  # by rules: those folded since then
        self._unsummed: list[tuple[ChatMessage, ...]] = []
        self._told_upto = self._folded = 0  # exchanges ever summed up by a model, ever folded

    def add(self, message: ChatMessage) -> None:
        """The conversation goes on. What comes before the wearer's first words belongs to the first exchange."""
        message = trimmed(message, self._settings.message)
        if message.role == "user" or not self._exchanges:
            self._exchanges.append((message,))
        else:
            self._exchanges[-1] = (*self._exchanges[-1], message)
        self._fold()

    def replace_last(self, message: ChatMessage) -> None:
        """Correct the latest message of the same role, such as an answer of which less was heard; none: nothing happens."""
        for place in range(len(self._exchanges) - 1, -1, -1):
            exchange = self._exchanges[place]
            for index in range(len(exchange) - 1, -1, -1):
                if exchange[index].role == message.role:
                    self._exchanges[place] = (*exchange[:index], message, *exchange[index + 1 :])
                    return

    @property
    def summary(self) -> str:
        """What was said before the messages that are kept; "" where nothing was."""
        return "\n".join([*([self._told] if self._told else []), *self._lines])

    @property
    def messages(self) -> tuple[ChatMessage, ...]:
        """The latest exchanges word for word."""
        return tuple(message for exchange in self._exchanges for message in exchange)

    @property
    def pending(self) -> Pending | None:
        """What a model might sum up better, None where nothing was folded since it last did."""
        if not self._unsummed:
            return None
        messages = tuple(message for exchange in self._unsummed for message in exchange)
        return Pending(self._told, messages, self._folded)

    def accept(self, summary: str, upto: int) -> None:
        """Take a model's summary of all up to `Pending.upto`; what was folded meanwhile stays summed up by rules.

        One that is empty or of an earlier state than the last is not taken; one too long is cut at a sentence.
        """
        summary = " ".join(summary.split())
        if not summary or not self._told_upto < upto <= self._folded:
            return
        done = upto - self._told_upto
        self._told = _within(summary, self._settings.summary * 2 // 3)
        self._lines, self._unsummed = self._lines[done:], self._unsummed[done:]
        self._told_upto = upto
        self._trim()

    def _fold(self) -> None:
        if tokens(self.summary) + _size(self._exchanges) <= self._settings.most:
            return
        while len(self._exchanges) > 1 and _size(self._exchanges) > self._settings.after_folding:
            exchange = self._exchanges.pop(0)
            self._folded += 1
            self._unsummed.append(exchange)
            self._lines.append(line_of(exchange))
        self._trim()

    def _trim(self) -> None:
        """Keep the summary within its bounds: its oldest lines go."""
        while len(self._lines) > 1 and tokens(self.summary) > self._settings.summary:
            del self._lines[0], self._unsummed[0]
            self._told_upto += 1


def line_of(exchange: Iterable[ChatMessage]) -> str:
    """An exchange in a line: the first sentence of the wearer and of the answer. Tool calls and their results are left out."""
    sides = {role: " ".join(m.content for m in exchange if m.role == role) for role in ("user", "assistant")}
    user, assistant = _SIDES[language_of(sides["user"] or sides["assistant"])]
    names = {"user": user, "assistant": assistant}
    return " ".join(f"{names[role]}: {first_sentence(text)}" for role, text in sides.items() if text.strip())


def first_sentence(text: str) -> str:
    """The first sentence on one line, cut where it is long."""
    text = " ".join(text.split())
    found = _SENTENCE.match(text)
    first = found.group().strip() if found else ""
    return first if len(first) <= LINE_CHARS else first[: LINE_CHARS - 1] + "…"


def tokens(text: str) -> int:
    """About how many tokens a text has, rather too many: one a Chinese character, one and a half an English word."""
    han = sum(map(is_han, text))
    words = len("".join(" " if is_han(char) else char for char in text).split())
    return han + words + (words + 1) // 2


def message_tokens(message: ChatMessage) -> int:
    """About how many tokens a message has."""
    calls = sum(tokens(call.tool) + len(call.arguments_json) // 3 for call in message.tool_calls)
    long = max(tokens(message.content), len(message.content) // 6)  # text without spaces, such as JSON
    return MESSAGE_TOKENS + long + calls + PICTURE_TOKENS * len(message.pictures)


def trimmed(message: ChatMessage, most: int) -> ChatMessage:
    """The message with its text cut to about so many tokens."""
    return replace(message, content=_within(message.content, most))


def _within(text: str, most: int) -> str:
    """The text up to the last whole sentence within so many tokens; a first sentence that is longer is cut in itself."""
    kept = ""
    for found in _SENTENCE.finditer(text):
        if tokens(kept + found.group()) > most:
            break
        kept += found.group()
    if kept or tokens(text) <= most:
        return kept.strip() or text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if tokens(text[:middle]) < most else (low, middle - 1)
    return text[:low].rstrip() + "…"


def _size(exchanges: Iterable[tuple[ChatMessage, ...]]) -> int:
    return sum(message_tokens(message) for exchange in exchanges for message in exchange)
