"""One reply of the model on its way to the ear: without Markdown, cut into clauses, handed to speech a little ahead, counted as heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quark_glasses.core.assistant.plain import Plain
from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.speech.clauses import ENDS, PAUSES, Clause, ClauseSplitter
from quark_glasses.core.types import Header, ReplyChunk, SayRequest, SpeechProgress

AHEAD = 2  # texts handed to speech that are not heard yet: one is played, the next is being synthesised
MOST_CHARS = 240  # of one text where many clauses wait


@dataclass
class _Said:
    """A text handed to speech."""

    say_id: str
    text: str
    heard: int = 0  # characters
    over: bool = False
    cancelled: bool = False


class Reply:
    """Feed it the model's text and the progress of speech; it gives back what to show and what to say next."""

    def __init__(self, name: str, utterance_id: str, language: str) -> None:
        """`name` begins the id of every text that is handed to speech."""
        self._name = name
        self._utterance_id = utterance_id
        self._language = language
        self._plain = Plain()
        self._splitter = ClauseSplitter()
        self._shown = 0
        self._waiting: list[str] = []
        self._said: list[_Said] = []
        self._complete = False
        self.unheard = False  # was the rest of it lost on the way to the ear?
        self.text = ""

    def feed(self, text: str, header: Header, tier: str) -> Iterator[ReplyChunk]:
        """More of the reply; the clauses that are certain by now."""
        yield from self._write(self._plain.feed(text), header, tier)

    def end_sentence(self, header: Header, tier: str) -> Iterator[ReplyChunk]:
        """The model stops here for a while, for a tool: what it wrote so far is said."""
        yield from self._write(self._plain.flush(), header, tier)
        for clause in self._splitter.flush():
            yield self._show(clause, header, tier)

    def break_off(self, header: Header, tier: str) -> Iterator[ReplyChunk]:
        """The model was not allowed to go on: what has no end is not said, unless there is nothing else."""
        yield from self._write(self._plain.flush(), header, tier)
        rest = "".join(clause.text for clause in self._splitter.flush())
        end = max((at + 1 for at, mark in enumerate(rest) if mark in ENDS or mark in PAUSES), default=0)
        for clause in self._splitter.feed(rest[:end] if self._shown or end else rest):
            yield self._show(clause, header, tier)

    def complete(self, header: Header, tier: str) -> Iterator[ReplyChunk]:
        """The reply is all there."""
        yield from self.end_sentence(header, tier)
        self._complete = True
        yield ReplyChunk(header, self._utterance_id, self._shown, "", self._language, True, tier)

    def drop(self, *, unheard: bool = False) -> None:
        """Say nothing more of it; `unheard`: nor will anybody tell what was played of the rest."""
        self._waiting.clear()
        self._complete = True
        self.unheard = unheard and self.awaited
        for said in self._said if unheard else []:
            said.over = True

    def next(self, header: Header) -> Iterator[SayRequest]:
        """What to hand to speech now."""
        while self._waiting and sum(not said.over for said in self._said) < AHEAD:
            text = self._waiting.pop(0)
            while self._said and self._waiting and len(text) + len(self._waiting[0]) <= MOST_CHARS:
                text += self._waiting.pop(0)
            say_id = f"{self._name}.{len(self._said)}"
            first = not self._said
            self._said.append(_Said(say_id, text))
            language = language_of(text, self._language)
            yield SayRequest(header, say_id, text, language, self._utterance_id, interrupt=first)

    def on_progress(self, progress: SpeechProgress) -> bool:
        """Note how much was heard; False where this text is none of ours."""
        for said in self._said:
            if said.say_id == progress.say_id:
                said.heard = max(said.heard, progress.heard_chars)
                said.over, said.cancelled = said.over or progress.done, said.cancelled or progress.cancelled
                return True
        return False

    @property
    def said(self) -> str:
        """The part that was handed to speech."""
        return "".join(said.text for said in self._said)

    @property
    def heard(self) -> str:
        """The part that was played."""
        return "".join(said.text[: said.heard] for said in self._said)

    @property
    def begun(self) -> bool:
        """Was anything handed to speech?"""
        return bool(self._said)

    @property
    def awaited(self) -> bool:
        """Is something with speech of which the end is not known?"""
        return not all(said.over for said in self._said)

    @property
    def sounded(self) -> bool:
        """Was anything played?"""
        return any(said.heard or said.over for said in self._said)

    @property
    def cut(self) -> bool:
        """Was any of it stopped?"""
        return any(said.cancelled for said in self._said)

    @property
    def over(self) -> bool:
        """Is all of it played or dropped?"""
        return self._complete and not self._waiting and all(said.over for said in self._said)

    def _write(self, text: str, header: Header, tier: str) -> Iterator[ReplyChunk]:
        self.text += text
        for clause in self._splitter.feed(text):
            yield self._show(clause, header, tier)

    def _show(self, clause: Clause, header: Header, tier: str) -> ReplyChunk:
        self._waiting.append(clause.text)
        self._shown += 1
        return ReplyChunk(header, self._utterance_id, self._shown - 1, clause.text, self._language, False, tier)
