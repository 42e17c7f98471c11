"""Helpers: the llm node with somebody inside who asks it, and what came of each question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from quark_glasses.core.types import AskCancel, AskChunk, AskRequest, ChatMessage
from quark_glasses.nodes.llm import Llm
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

DEADLINE_S = 15.0


class Wearer(GlassesNode):
    """Asks on the topics, as the dialogue does."""

    name = "wearer"

    def configure(self, params: Any) -> None:
        self.asks = self.publisher(topics.ASK)
        self.cancels = self.publisher(topics.ASK_CANCEL)
        self.chunks: dict[str, list[AskChunk]] = {}
        self.calls: list[Any] = []

    def activate(self) -> None:
        self.listen(topics.ASK_CHUNK, lambda chunk: self.chunks.setdefault(chunk.request_id, []).append(chunk))
        self.listen(topics.CALLS, self.calls.append, depth=1000)

    def ask(self, request_id: str, text: str = "hello", **more: Any) -> None:
        message = ChatMessage("user", text)
        self.asks.publish(AskRequest(self.header(), request_id, (message,), utterance_id=f"u-{request_id}", **more))

    def stop(self, request_id: str) -> None:
        self.cancels.publish(AskCancel(self.header(), request_id, "enough"))


class Memory(Wearer):
    """Somebody else inside who asks."""

    name = "memory"


class Table:
    """What a test holds in its hands."""

    def __init__(self, runner: Runner, llm: Llm, wearer: Wearer, memory: Wearer) -> None:
        self.runner, self.llm, self.wearer, self.memory = runner, llm, wearer, memory

    def until(self, done: Callable[[], bool]) -> None:
        assert self.runner.spin_until(done, DEADLINE_S), self.wearer.chunks

    def ask(self, request_id: str, text: str = "hello", **more: Any) -> AskChunk:
        """Ask and wait for the end; the last chunk."""
        self.wearer.ask(request_id, text, **more)
        return self.end(request_id)

    def end(self, request_id: str) -> AskChunk:
        """The last chunk of a question, when it came; nothing may come after it."""
        self.until(lambda: self.over(request_id))
        self.runner.spin_until(lambda: False, 0.05)
        chunks = self.wearer.chunks[request_id]
        assert [chunk.last for chunk in chunks] == [False] * (len(chunks) - 1) + [True]
        assert [chunk.index for chunk in chunks] == list(range(len(chunks)))
        return chunks[-1]

    def over(self, request_id: str) -> bool:
        return any(chunk.last for chunk in self.wearer.chunks.get(request_id, ()))

    def text(self, request_id: str) -> str:
        return "".join(chunk.text for chunk in self.wearer.chunks.get(request_id, ()))


def tier(name: str, backend: str, **options: Any) -> str:
    return " ".join([f"name={name}", f"backend={backend}", *(f"{key}={value}" for key, value in options.items())])


@contextmanager
def asking(*tiers: str, **params: Any) -> Iterator[Table]:
    """The llm node with these tiers, active."""
    values = {"tiers": [*tiers] or [""], **params}
    arguments = [item for key, value in values.items() for item in ("-p", f"{key}:={_yaml(value)}")]
    with Runner() as runner:
        where = {"context": runner.context, "namespace": "/asking", "use_global_arguments": False}
        llm = Llm(**where, cli_args=["--ros-args", *arguments])
        wearer, memory = Wearer(**where), Memory(**where)
        for node in (wearer, memory, llm):
            runner.add(node)
        runner.up()
        yield Table(runner, llm, wearer, memory)


def _yaml(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join("'" + item.replace("'", "''") + "'" for item in value) + "]"
    return str(value)
