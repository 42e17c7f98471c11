"""One question to a model on its way to the last chunk of its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from quark_glasses.backends.api import ChatDelta, ChatRequest
from quark_glasses.backends.llm.chain import Piece
from quark_glasses.core.assistant.pile import Pile
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import GlassesError
from quark_glasses.core.types import AskChunk, AskRequest, Header, ToolCall


def join(piece: Piece | Exception, following: Piece | Exception) -> Piece | Exception | None:
    """Two pieces of an answer as one; an error stays by itself."""
    if isinstance(piece, Exception) or isinstance(following, Exception) or piece.delta.finish_reason:
        return None
    first, second = piece.delta, following.delta
    both = replace(second, text=first.text + second.text, tool_calls=first.tool_calls + second.tool_calls)
    return replace(following, delta=both)


def new_pile() -> Pile[Piece | Exception]:
    """For what a model gives, faster than it is told or not."""
    return Pile(join)


@dataclass(eq=False)
class Asked:
    """See the module.

    Attributes:
        source: the node that asks.
        outside: was it asked by a caller outside?
        end_ns: when the whole answer has to be there.
        cancel: stops it, once it was started.
        unwatch: ends the watch over its deadline.
        over: was its last chunk made?
        pile: what the model gave and nobody was told yet.
        text, tool_calls: all that was told.
        error: what ended it, if it is no answer.
    """

    request: AskRequest
    source: str
    outside: bool
    end_ns: int
    cancel: CancelToken | None = None
    unwatch: Callable[[], None] = lambda: None
    over: bool = False
    pile: Pile[Piece | Exception] = field(default_factory=new_pile)
    text: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    error: Exception | None = None
    _sent: int = 0
    _tier: str = ""
    _why: str = ""
    _with_memory: bool = False

    def chat(self, most_tokens: int) -> ChatRequest:
        """What the engines are asked."""
        request = self.request
        most = min(request.max_tokens or most_tokens, most_tokens)
        return ChatRequest(request.messages, request.tools_json, request.model, request.temperature, most)

    def chunk(self, header: Header, piece: Piece) -> AskChunk:
        """The chunk that tells of this piece; the last one where it ends the answer."""
        self._tier, self._why, self._with_memory = piece.tier, piece.why, piece.with_memory
        self.over = bool(piece.delta.finish_reason)
        return self._chunk(header, piece.delta)

    def end(self, header: Header, error: Exception | None) -> AskChunk:
        """The last chunk of an answer that failed, or that nobody wants any more."""
        self.over, self.error = True, error
        if error is None:
            return self._chunk(header, ChatDelta(finish_reason="cancelled"))
        code = error.code if isinstance(error, GlassesError) else GlassesError.code
        return replace(self._chunk(header, ChatDelta()), error_code=code, error_msg=str(error))

    def _chunk(self, header: Header, delta: ChatDelta) -> AskChunk:
        self._sent += 1
        self.text += delta.text
        self.tool_calls += delta.tool_calls
        return AskChunk(
            header, self.request.request_id, self.request.utterance_id, self._sent - 1, delta.text, delta.tool_calls,
            self.over, delta.finish_reason, delta.model, self._tier, self._why,
            delta.prompt_tokens, delta.completion_tokens, with_memory=self._with_memory,
        )  # fmt: skip
