"""Plays a session to some nodes in lock-step: one message, all that follows from it, the next.

What the nodes on stage published when it was recorded is left out, since they publish it anew; everything else comes from the
bag at its time on the session's clock. There is no sleep and no wall clock in it, so a replay takes as long as its computing does
(`rate` slows it down for people who watch), and the same input gives the same bytes.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quark_glasses import graph
from quark_glasses.compose import Overrides
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import CallRecord
from quark_glasses.replay.separate import SeparateStage
from quark_glasses.replay.session import Event, Session, SessionTape
from quark_glasses.replay.stage import Cast, Published, Stage
from quark_glasses.ros.topics import CALLS, TOPICS, Topic

DEFAULT_NAMESPACE = "/glasses"
SHOW_S = 0.05  # how often others see the time of a replay that is slowed down
HARMLESS: Overrides = {
    "dialogue": {"folder": "${scratch}/dialogue"},
    "microphone": {"source": "silence", "path": ""},
    "speaker": {"sink": "null"},
    "recorder": {"enabled": False},
    "hud": {"save_folder": ""},
    "skills": {"folder": "${scratch}/skills", "mcp_config": "", "serve": False},
    "commerce": {"folder": "${scratch}/commerce", "catalogue": ""},
}
"""What keeps a replay from devices and from the folders that the session wrote to."""


@dataclass(frozen=True)
class Plan:
    """How a session is replayed.

    Attributes:
        nodes: names of those on stage.
        files: parameter files, later ones win; `parameters` win over them.
        parameters: by node; `${scratch}` in a text is a folder that lives as long as the replay, `${case}` the case's own.
        engines: kind -> played, live or fill.
        job_ms: node -> what a job of its worker takes on the session's clock.
        watch: topics that are costly to make and wanted all the same.
        time_zone: where the wearer was; "": as recorded, else this machine's.
    """

    nodes: tuple[str, ...]
    files: tuple[Path, ...] = ()
    parameters: Overrides = field(default_factory=dict)
    engines: Mapping[str, str] = field(default_factory=dict)
    job_ms: Mapping[str, float] = field(default_factory=dict)
    watch: tuple[Topic[Any], ...] = ()
    time_zone: str = ""
    folder: Path = Path()


@dataclass(frozen=True)
class Outcome:
    """What came of a replay.

    Attributes:
        log: everything published, in order: what was fed, and what the nodes on stage made of it.
        published: the second part of it.
        recorded: what the same nodes published when the session was recorded, as it is in the bag.
        misses: engine replies that were asked for and are not on the tape.
        session_s: length of the session; `took_s` what playing it took.
        files: what the nodes left in their scratch folder.
    """

    log: list[Published]
    published: list[Published]
    recorded: list[Event]
    misses: list[str]
    session_s: float
    took_s: float
    files: Mapping[str, bytes]


def replay(session: Session, plan: Plan, *, rate: float = 0.0, separate: bool = False) -> Outcome:
    """Play a session; `rate` 1 is as fast as it was recorded, 0 as fast as it goes. Raises what the nodes raise at the start."""
    with tempfile.TemporaryDirectory(prefix="quark-replay-") as folder, in_zone(plan.time_zone or session.time_zone):
        scratch = Path(folder)
        cast = Cast(
            plan.nodes,
            session.namespace or DEFAULT_NAMESPACE,
            session.start_ns,
            plan.files,
            overrides(session, plan, scratch),
            {node: round(ms * 1e6) for node, ms in plan.job_ms.items()},
            tuple(topic.name for topic in plan.watch),
        )
        tape = SessionTape(session, plan.engines)
        with SeparateStage(cast, session.path, plan.engines) if separate else Stage(cast, tape) as stage:
            check_heard(stage)
            begun = time.monotonic()
            recorded = feed(stage, session, pace(stage, session.start_ns, rate))
            took_s = time.monotonic() - begun
            log, published = stage.log, stage.published
            misses = [*tape.misses, *(stage.misses if isinstance(stage, SeparateStage) else ())]
        files = {str(file.relative_to(scratch)): file.read_bytes() for file in sorted(scratch.rglob("*.*"))}
    return Outcome(log, published, recorded, misses, (session.end_ns - session.start_ns) / 1e9, took_s, files)


def feed(stage: Stage | SeparateStage, session: Session, wait_until: Callable[[int], None]) -> list[Event]:
    """Feed all that the nodes on stage did not say themselves; returns what they said when it was recorded."""
    recorded: list[Event] = []
    for event in session.events():
        on_stage = event.source in stage.nodes or (not event.source and stage.publishes(event.topic))
        if on_stage:
            recorded.append(event)
        if event.topic is CALLS:
            if on_stage:
                _call(stage, event)
        elif not on_stage:
            wait_until(event.log_ns)
            stage.advance(event.log_ns)
            stage.feed(event.topic, event.value, event.source)
    stage.advance(session.end_ns)
    return recorded


def _call(stage: Stage | SeparateStage, event: Event) -> None:
    """Make a recorded call again; what the server answered is no part of it."""
    record: CallRecord = event.value
    if record.kind in ("service", "action") and record.step in ("request", "goal", "cancel"):
        stage.advance(event.log_ns)
        stage.call(record)


def check_heard(stage: Stage | SeparateStage) -> None:
    """Raise `InvalidInput` where a node listens to what no bag holds and nobody on stage publishes."""
    for topic in TOPICS:
        if not topic.recorded and stage.hears(topic) and not stage.publishes(topic):
            raise InvalidInput(
                f"bags do not hold {topic.name}, which {', '.join(stage.nodes)} listen to",
                f"Replay the node that publishes it as well: --nodes {topic.publisher},{','.join(stage.nodes)}",
            )


def overrides(session: Session, plan: Plan, scratch: Path) -> dict[str, dict[str, Any]]:
    """Parameters of the nodes on stage: harmless ones, then the plan's; a folder with the node's files where it had some."""
    found: dict[str, dict[str, Any]] = {}
    for node in plan.nodes:
        wanted = {**HARMLESS.get(node, {}), **plan.parameters.get(node, {})}
        found[node] = {name: _filled(value, plan.folder, scratch) for name, value in wanted.items()}
        for file, content in session.states.get(node, {}).items():
            (scratch / node).mkdir(exist_ok=True)
            (scratch / node / Path(file).name).write_text(content, encoding="utf-8")
    return {node: values for node, values in found.items() if values}


def _filled(value: Any, case: Path, scratch: Path) -> Any:
    if isinstance(value, str):
        return value.replace("${case}", str(case.resolve())).replace("${scratch}", str(scratch))
    if isinstance(value, list | tuple):
        return [_filled(each, case, scratch) for each in value] or [""]  # an empty list has no type in ROS
    return value


def pace(stage: Stage | SeparateStage, start_ns: int, rate: float) -> Callable[[int], None]:
    """What waits until a moment of the session, at `rate` times its speed, and lets others watch; at rate 0, nothing."""
    begun = time.monotonic()
    shown = begun

    def wait_until(at_ns: int) -> None:
        nonlocal shown
        left = (at_ns - start_ns) / 1e9 / rate - (time.monotonic() - begun)
        if left > 0:
            time.sleep(left)
        if time.monotonic() - shown > SHOW_S:
            shown = time.monotonic()
            stage.show()

    return wait_until if rate else lambda at_ns: None


@contextmanager
def in_zone(name: str) -> Iterator[None]:
    """Be in another time zone; "" stays."""
    before = os.environ.get("TZ")
    if name:
        os.environ["TZ"] = name
        time.tzset()
    try:
        yield
    finally:
        if name:
            os.environ.pop("TZ") if before is None else os.environ.__setitem__("TZ", before)
            time.tzset()


def of_profile(profile: str) -> tuple[str, ...]:
    """The nodes of a profile that a replay of a whole conversation turns: all but those that only sense or store."""
    return tuple(row.name for row in graph.profile(profile) if not row.outer)


def recorded_parameters(session: Session, nodes: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What the nodes had when it was recorded, but for what belongs to that machine."""
    found: dict[str, dict[str, Any]] = {}
    for name in nodes:
        ours = graph.node(name).load().Params.__dataclass_fields__
        had = session.parameters.get(name, {})
        found[name] = {key: value for key, value in had.items() if key in ours and not ours[key].metadata["here"]}
    return found
