"""A stage whose nodes have a process each: every value between them is a real message, serialised and read again.

One clock and one line for all of them are kept here, with the same order as in one process, so what comes out is the same. A pipe
carries the messages instead of DDS, which promises no order between topics.
"""

from __future__ import annotations

import heapq
import itertools
import multiprocessing
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from quark_glasses.core.errors import GlassesError
from quark_glasses.core.types import CallRecord
from quark_glasses.replay.lockstep import MOST_TURNS, endless
from quark_glasses.replay.session import SessionTape, read_session
from quark_glasses.replay.stage import Cast, Published, Stage
from quark_glasses.ros import convert
from quark_glasses.ros.topics import BY_NAME, TOPICS, Topic

ANSWER_S = 120.0  # longest wait for a process: models load, engines work
END_S = 10.0


@dataclass(frozen=True)
class Done:
    """What a process says after each step: what its node published, and when what it asked for falls due."""

    published: list[tuple[str, bytes]] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    hears: frozenset[str] = frozenset()
    publishes: frozenset[str] = frozenset()
    misses: tuple[str, ...] = ()
    error: Exception | None = None


class SeparateStage:
    """As `Stage`; raises `GlassesError` where a process dies or does not answer."""

    def __init__(self, cast: Cast, bag: Path, engines: Mapping[str, str]) -> None:
        self._cast = cast
        self._arguments = (bag, dict(engines))
        self.time_ns = cast.start_ns
        self.log: list[Published] = []
        self.misses: list[str] = []
        self._line: deque[tuple[str, str, bytes]] = deque()  # node, topic, message
        self._due: list[tuple[int, int, str]] = []
        self._order = itertools.count()
        self._latched: dict[str, bytes] = {}
        self._known: dict[str, Done] = {}
        self._pipes: dict[str, Connection] = {}
        self._processes: list[Any] = []

    def __enter__(self) -> SeparateStage:
        context = multiprocessing.get_context("spawn")
        for name in self._cast.nodes:
            ours, theirs = context.Pipe()
            alone = replace(self._cast, nodes=(name,))
            process = context.Process(target=serve, args=(theirs, alone, *self._arguments), daemon=True)
            process.start()
            self._pipes[name] = ours
            self._processes.append(process)
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        for pipe in self._pipes.values():
            pipe.close()
        for process in self._processes:
            process.join(END_S)
            if process.is_alive():
                process.kill()

    def _begin(self) -> None:
        """Nodes go active one after the other: those before hear what a node says then, those after get latched values."""
        for name in self._cast.nodes:
            self._known[name] = done = self._answer(name)
            self._line.extend((name, topic, data) for topic, data in self._latched.items() if topic in done.hears)
            self._take(name, done)
        self.settle()

    @property
    def nodes(self) -> Mapping[str, object]:
        return self._known

    @property
    def published(self) -> list[Published]:
        return [item for item in self.log if item.source in self._known]

    def hears(self, topic: Topic[Any]) -> bool:
        return any(topic.name in known.hears for known in self._known.values())

    def publishes(self, topic: Topic[Any]) -> bool:
        return any(topic.name in known.publishes for known in self._known.values())

    def show(self) -> None:
        """Nobody outside can look: the messages go through pipes."""

    def feed(self, topic: Topic[Any], value: Any, source: str) -> None:
        self.log.append(Published(self.time_ns, topic.name, value, source))
        self._tell(source, topic.name, convert.encode(value))
        self.settle()

    def call(self, record: CallRecord) -> None:
        for name in self._cast.nodes:
            self._take(name, self._ask(name, "call", "", convert.encode(record)))
        self.settle()

    def settle(self) -> None:
        for _ in range(MOST_TURNS):
            if not self._line:
                return
            name, topic, data = self._line.popleft()
            self._take(name, self._ask(name, "feed", topic, data))
        raise endless()

    def advance(self, to_ns: int) -> None:
        self.settle()
        while self._due and self._due[0][0] <= to_ns:
            due_ns, _, name = heapq.heappop(self._due)
            self.time_ns = max(self.time_ns, due_ns)
            self._take(name, self._ask(name, "fire"))
            self.settle()
        self.time_ns = max(self.time_ns, to_ns)

    def _take(self, name: str, done: Done) -> None:
        for due_ns in done.asked:
            heapq.heappush(self._due, (due_ns, next(self._order), name))
        for topic, data in done.published:
            value = convert.decode(BY_NAME[topic].type, data)
            self.log.append(Published(self.time_ns, topic, value, name))
            if BY_NAME[topic].qos.latched:
                self._latched[topic] = data
            self._tell(name, topic, data)
        self.misses += done.misses

    def _tell(self, source: str, topic: str, data: bytes) -> None:
        """Put a message in line for every node that listens; a node heard itself already."""
        self._line.extend(
            (name, topic, data) for name, known in self._known.items() if name != source and topic in known.hears
        )

    def _ask(self, name: str, *step: Any) -> Done:
        try:
            self._pipes[name].send((self.time_ns, *step))
        except OSError as error:
            raise GlassesError(f"the process of {name} ended", "Its errors are above") from error
        return self._answer(name)

    def _answer(self, name: str) -> Done:
        try:
            if not self._pipes[name].poll(ANSWER_S):
                raise GlassesError(
                    f"the process of {name} does not answer", "Replay it in one process to see where it hangs"
                )
            done: Done = self._pipes[name].recv()
        except (EOFError, OSError) as error:
            raise GlassesError(f"the process of {name} ended", "Its errors are above") from error
        if done.error is not None:
            raise done.error
        return done


def serve(pipe: Connection, cast: Cast, bag: Path, engines: Mapping[str, str]) -> None:
    """In the process of one node: do each step that comes down the pipe, until it is closed."""
    try:
        tape = SessionTape(read_session(bag), engines)
        with Stage(cast, tape) as stage:
            heard = frozenset(topic.name for topic in TOPICS if stage.hears(topic))
            said = frozenset(topic.name for topic in TOPICS if stage.publishes(topic))
            pipe.send(replace(_done(stage, tape), hears=heard, publishes=said))
            while True:
                time_ns, step, *given = pipe.recv()
                stage.clock.time_ns = time_ns
                _do(stage, step, *given)
                pipe.send(_done(stage, tape))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the other side is gone
    except Exception as error:  # the other side raises it
        pipe.send(Done(error=error if isinstance(error, GlassesError) else GlassesError(repr(error), "See above")))


def _do(stage: Stage, step: str, topic: str = "", data: bytes = b"") -> None:
    if step == "fire":
        stage.clock.fire()
    elif step == "call":
        stage.call(convert.decode(CallRecord, data))
    else:
        stage.feed(BY_NAME[topic], convert.decode(BY_NAME[topic].type, data), "")


def _done(stage: Stage, tape: SessionTape) -> Done:
    """What happened since the last look."""
    said = [(item.topic, convert.encode(item.value)) for item in stage.published]
    done = Done(said, list(stage.clock.asked), misses=tuple(tape.misses))
    stage.log.clear()
    stage.clock.asked.clear()
    tape.misses.clear()
    return done
