"""Questions of a node to the model, over `llm/ask`: the whole answer, or an error by the deadline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quark_glasses.core.assistant.excuses import error_of
from quark_glasses.core.errors import DeadlineExceeded, GlassesError
from quark_glasses.core.types import AskCancel, AskChunk, AskRequest, ChatMessage
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode

LONGEST = 4000  # characters of an answer


@dataclass(frozen=True)
class Told:
    """A model's answer; its words are data. `tier` is where it was made."""

    text: str
    tier: str


@dataclass(eq=False)
class _Question:
    request_id: str
    done: Callable[[Told | GlassesError], None]
    so_far: Callable[[str], None]
    text: str = ""
    unwatch: Callable[[], None] = lambda: None


class Questions:
    """One at a time; a new one takes the place of the old one. Make it in `configure`, `open` it in `activate`."""

    def __init__(self, node: GlassesNode) -> None:
        self._node = node
        self._asks, self._cancels = node.publisher(topics.ASK), node.publisher(topics.ASK_CANCEL)
        self._count = 0
        self._open: _Question | None = None

    def open(self) -> None:
        self._open = None
        self._node.listen(topics.ASK_CHUNK, self.on_chunk)

    def ask(
        self, messages: tuple[ChatMessage, ...], *, utterance_id: str, language: str, total_ns: int, max_tokens: int,
        done: Callable[[Told | GlassesError], None], so_far: Callable[[str], None] = lambda text: None,
    ) -> None:  # fmt: skip
        """Ask without any tools; `done` follows once, unless this is dropped."""
        self.drop()
        self._count += 1
        question = self._open = _Question(f"{self._node.name}-{self._count}", done, so_far)
        question.unwatch = self._node.tick(total_ns / 1e9, lambda: self._late(question))
        self._asks.publish(
            AskRequest(
                self._node.header(), question.request_id, messages, "[]", utterance_id, language, max_tokens=max_tokens,
                deadline_ns=total_ns,
            )
        )  # fmt: skip

    def drop(self) -> None:
        """The answer is not needed any more."""
        question = self._close()
        if question is not None:
            self._cancels.publish(AskCancel(self._node.header(), question.request_id, "not needed any more"))

    def on_chunk(self, chunk: AskChunk) -> None:
        """The next piece. Tools that the model asks for are none of ours."""
        question = self._open
        if question is None or chunk.request_id != question.request_id:
            return
        question.text = (question.text + chunk.text)[:LONGEST]
        if not chunk.last:
            question.so_far(question.text)
            return
        self._close()
        if chunk.error_code or not question.text.strip():
            question.done(error_of(chunk) if chunk.error_code else GlassesError("the model said nothing", "Ask again"))
        else:
            question.done(Told(question.text.strip(), chunk.tier))

    def _late(self, question: _Question) -> None:
        if self._open is question:
            self.drop()
            question.done(DeadlineExceeded("the model did not answer in time", "Ask again"))

    def _close(self) -> _Question | None:
        question, self._open = self._open, None
        if question is not None:
            question.unwatch()
        return question
