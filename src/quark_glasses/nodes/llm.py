"""The model: `llm/ask` (or the `ask` action) and `llm/cancel` -> `llm/chunk`, from the first tier of a chain that answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from quark_glasses.backends.llm.asked import Asked
from quark_glasses.backends.llm.chain import Chain, Link, Piece
from quark_glasses.core.assistant.tiers import Tier, parse_tiers
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, Cancelled, DeadlineExceeded, GlassesError, Retryable
from quark_glasses.core.types import AskCancel, AskChunk, AskRequest, ChatMessage
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.actions import Call
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

NO_MODEL = BackendUnavailable("there is no model", "Name one in the parameter tiers of the node llm")
ENDLESS = Retryable("the model's answer has no end", "Ask again")
GRACE_S = 1.0  # after a deadline, for an engine that does not keep it


@dataclass(frozen=True)
class LlmParams:
    """The chain of models and its limits."""

    tiers: tuple[str, ...] = param(
        (), "models in order of choice, each 'name=glasses|edge|cloud backend=ENGINE option=value ...'; empty: no model"
    )
    rest_s: float = param(15.0, "how long a tier that failed is passed over", unit="s", low=0.0, high=3600.0)
    total_s: float = param(30.0, "longest time for an answer, all tiers together", unit="s", low=0.1, high=600.0)
    max_tokens: int = param(400, "longest answer", unit="tokens", low=1, high=32768)
    waiting: int = param(4, "questions from outside that may wait", low=0, high=100)


class Llm(GlassesNode):
    """See the module. One question at a time; a new one of the same node takes the place of its old one.

    Questions from outside wait until nobody inside asks, and one that is being answered gives way.
    """

    Params = LlmParams
    name = "llm"

    def configure(self, params: LlmParams) -> None:
        self.params = params
        self.chain = Chain([self.link(tier) for tier in parse_tiers(params.tiers)], params.rest_s, self.now_s)
        self.chunks = self.publisher(topics.ASK_CHUNK)
        self.asks = self.publisher(topics.ASK)
        self.cancels = self.publisher(topics.ASK_CANCEL)
        self.open: dict[str, Asked] = {}  # by request, oldest first
        self.current: Asked | None = None
        self.calls: dict[str, Call] = {}  # goals whose request is on its way to us

    def activate(self) -> None:
        self.listen(topics.ASK, self.on_ask, sources=True)
        self.listen(topics.ASK_CANCEL, self.on_cancel)
        self.serve_action(doors.ASK, self.on_call)

    def deactivate(self) -> None:
        while self.open:
            self.fail(next(iter(self.open.values())), Cancelled("the node was deactivated"))

    def now_s(self) -> float:
        return self.now_ns() / 1e9

    def link(self, tier: Tier) -> Link:
        """A tier with its engine; one that cannot be loaded is passed over, and told of in the node's health."""
        try:
            return Link(tier, self.engine("llm", tier.backend, tier.options))
        except BackendUnavailable as error:
            self.report(error, f"tier {tier.name}")
            return Link(tier, None, error)

    def on_call(self, call: Call) -> None:
        """The `ask` action: becomes a request like any other; its chunks are the feedback."""
        goal = call.goal
        request_id = f"ask-{call.id}"
        self.calls[request_id] = call
        call.on_cancel = lambda: self.cancels.publish(AskCancel(self.header(), request_id, "cancelled"))
        messages = tuple(convert.from_msg(ChatMessage, message) for message in goal["messages"])
        self.asks.publish(
            AskRequest(
                self.header(), request_id, messages, goal["tools_json"], goal["utterance_id"], "", goal["model"],
                goal["temperature"], goal["max_tokens"], convert.time_ns(goal["deadline"]),
            )
        )  # fmt: skip

    def on_ask(self, request: AskRequest, source: str) -> None:
        if request.request_id in self.open:
            return  # the same question once more; its answer is on the way
        total_ns = request.deadline_ns or round(self.params.total_s * 1e9)
        outside = request.request_id in self.calls
        asked = Asked(request, source, outside, self.now_ns() + total_ns)
        waiting = sum(1 for other in self.open.values() if other.outside and other is not self.current)
        self.open[request.request_id] = asked
        if not self.params.tiers:
            self.end(asked, asked.end(self.header(), NO_MODEL))
        elif outside and self.current is not None and waiting >= self.params.waiting:
            self.fail(asked, Retryable(f"{waiting} questions wait already", "Ask again later"))
        else:
            asked.unwatch = self.tick(total_ns / 1e9 + GRACE_S, partial(self.on_late, asked))
            self.make_room(asked)
            self.next()

    def make_room(self, new: Asked) -> None:
        """A question from inside takes the place of the asker's old one, and does not wait for callers outside."""
        for other in list(self.open.values()) if not new.outside else ():
            if other is not new and not other.outside and other.source == new.source:
                self.end(other, other.end(self.header(), None))
            elif other is self.current and other.outside:
                self.fail(other, Retryable("the wearer asked something", "Ask again"))

    def next(self) -> None:
        """Start what is first in line, if nothing is being answered."""
        if self.current is None and self.open:
            self.current = asked = min(self.open.values(), key=lambda asked: asked.outside)
            try:
                asked.cancel = self.worker.submit(
                    partial(self.answer, asked), lambda _: self.put(asked, ENDLESS), failed=partial(self.put, asked)
                )
            except GlassesError as error:  # the engine does not let go of what it does
                self.fail(asked, error)

    def answer(self, asked: Asked, job: CancelToken) -> None:
        """In the worker: hand over each piece as soon as it is there."""
        for piece in self.chain.answer(asked.chat(self.params.max_tokens), asked.end_ns / 1e9, job):
            self.put(asked, piece)

    def put(self, asked: Asked, piece: Piece | Exception) -> None:
        if asked.pile.put(piece):
            self.post(partial(self.take, asked))

    def take(self, asked: Asked) -> None:
        """Publish what came next: one piece, then whoever listens has a turn."""
        piece, more = asked.pile.take()
        try:
            if not asked.over:
                self.give(asked, piece)
        finally:
            if more:
                self.post(partial(self.take, asked))

    def give(self, asked: Asked, piece: Piece | Exception) -> None:
        if isinstance(piece, Exception):
            self.fail(asked, piece)
        elif piece.delta.finish_reason:
            self.health.ok("answer", piece.why or "ok", tier=piece.tier)
            self.end(asked, asked.chunk(self.header(), piece))
        elif piece.delta.text or piece.delta.tool_calls:
            self.tell(asked.chunk(self.header(), piece))

    def on_cancel(self, cancel: AskCancel) -> None:
        asked = self.open.get(cancel.request_id)
        if asked is not None:
            self.end(asked, asked.end(self.header(), None))

    def on_late(self, asked: Asked) -> None:
        """No end came: the engine does not keep its deadlines."""
        self.fail(asked, DeadlineExceeded("the model did not end its answer in time", "Look at the log of its server"))

    def fail(self, asked: Asked, error: Exception) -> None:
        self.report(error, "answer")
        self.end(asked, asked.end(self.header(), error))

    def end(self, asked: Asked, last: AskChunk) -> None:
        """Publish the last chunk, stop the model where it still writes, and start what waits."""
        asked.unwatch()
        if asked.cancel is not None and last.finish_reason in ("", "cancelled"):
            asked.cancel.cancel()
        del self.open[asked.request.request_id]
        self.tell(last)
        call = self.calls.pop(asked.request.request_id, None)
        if call is not None:
            self.close_call(call, asked, last)
        if asked is self.current:
            self.current = None
            self.next()

    def tell(self, chunk: AskChunk) -> None:
        """Publish a chunk, and give it to a caller of the action."""
        self.chunks.publish(chunk)
        call = self.calls.get(chunk.request_id)
        if call is not None:
            calls = [convert.to_msg(each) for each in chunk.tool_calls]
            call.feedback(index=chunk.index, text=chunk.text, tool_calls=calls)

    def close_call(self, call: Call, asked: Asked, last: AskChunk) -> None:
        values = {
            "text": asked.text, "tool_calls": [convert.to_msg(each) for each in asked.tool_calls],
            "finish_reason": last.finish_reason, "model": last.model, "tier": last.tier,
            "prompt_tokens": last.prompt_tokens, "completion_tokens": last.completion_tokens,
            "error_code": last.error_code, "error_msg": last.error_msg,
        }  # fmt: skip
        whole = not last.error_code and last.finish_reason != "cancelled"
        call.finish(values, None if whole else asked.error or Cancelled("the question was given up"))


def main() -> None:
    run(Llm)
