"""A recorded session, read for replay: what was sensed, what engines gave, what nodes started from."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quark_glasses.backends.taped import TOOK, digest, unfinished
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import AudioChunk, CallRecord, Samples
from quark_glasses.replay.bag import Recorded, bag_info, read_bag
from quark_glasses.replay.records import check_shape
from quark_glasses.ros import convert
from quark_glasses.ros.topics import AUDIO_SPEECH, BY_NAME, CALLS, TOPICS, Topic

PLAYED, LIVE, FILL = "played", "live", "fill"
"""What an engine does under replay: repeat its recorded replies, work anew, or work where there is no recorded reply."""


@dataclass(frozen=True, eq=False)
class Event:
    """One recorded value."""

    log_ns: int
    topic: Topic[Any]
    source: str
    data: bytes

    @property
    def value(self) -> Any:
        return convert.decode(self.topic.type, self.data)


@dataclass
class Session:
    """The parts of a bag that a replay needs beside its events, which are read anew each time."""

    path: Path
    namespace: str = ""
    start_ns: int = 0
    end_ns: int = 0
    info: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, dict[str, Any]] = field(default_factory=dict)  # node -> name -> value
    states: dict[str, dict[str, str]] = field(default_factory=dict)  # node -> file -> content
    replies: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)  # (kind, digest) -> (engine, JSON)
    sounds: dict[str, Samples] = field(default_factory=dict)  # by digest
    took_ms: dict[str, list[float]] = field(default_factory=dict)  # node -> what its engine's replies took

    def events(self) -> Iterator[Event]:
        """All of the glasses' own topics in the order in which they were recorded."""
        for recorded in read_bag(self.path):
            topic = BY_NAME.get(relative(recorded.topic, self.namespace))
            if topic is not None:
                yield Event(recorded.log_ns, topic, recorded.source, recorded.data)

    @property
    def time_zone(self) -> str:
        """IANA name of where the wearer was, made of the offset where only that is known; "" where nothing is."""
        hours = int(self.info.get("utc_offset_s") or 0) // 3600
        nameless = (f"Etc/GMT{-hours:+d}" if hours else "UTC") if "utc_offset_s" in self.info else ""
        return self.info.get("time_zone") or nameless

    @property
    def job_ms(self) -> dict[str, float]:
        """Node -> what a job takes: as told by the replay that wrote this, else the median of what its engine took."""
        if "job_ms" in self.info:
            return dict(json.loads(self.info["job_ms"]))
        return {node: round(statistics.median(took)) for node, took in self.took_ms.items()}

    @property
    def in_lock_step(self) -> bool:
        """Was this made by a replay, so that another gives the same bytes?"""
        return self.info.get("lockstep") == "true"


def read_session(path: Path) -> Session:
    """Read a bag once for all but its events; raises `InvalidInput` where it is none, or empty."""
    session = Session(path, info=bag_info(path))
    starts: list[int] = []
    for recorded in read_bag(path):
        if not session.start_ns:
            session.start_ns, session.namespace = recorded.log_ns, _namespace(recorded.topic)
        session.namespace = session.namespace or _namespace(recorded.topic)
        session.end_ns = max(session.end_ns, recorded.log_ns)
        check_shape(recorded)
        _take(session, recorded, starts)
    if not session.end_ns:
        raise InvalidInput(f"the bag {path} is empty", "Record a session first")
    session.start_ns = min([session.start_ns, *starts])
    return session


def _take(session: Session, recorded: Recorded, starts: list[int]) -> None:
    name = relative(recorded.topic, session.namespace)
    if name == CALLS.name:
        record = convert.decode(CallRecord, recorded.data)
        try:
            _take_call(session, record, recorded.source, starts)
        except (ValueError, AttributeError) as error:  # JSON of another shape
            what = f"{session.path} holds a record of {record.name} that cannot be read: {error}"
            raise InvalidInput(what, "It was written by another version: record the session again") from error
    elif name == AUDIO_SPEECH.name:
        samples = convert.decode(AudioChunk, recorded.data).samples
        session.sounds.setdefault(digest(samples), samples)


def _take_call(session: Session, record: CallRecord, source: str, starts: list[int]) -> None:
    if record.kind == "engine":
        key, reply = (record.name, record.call_id), record.payload.decode()
        if key not in session.replies or unfinished(session.replies[key][1]):
            session.replies[key] = (record.type, reply)
        took_ms = json.loads(record.payload).get(TOOK)
        if took_ms is not None:
            session.took_ms.setdefault(source, []).append(took_ms)
    elif record.kind == "start":
        into = session.parameters if record.step == "parameters" else session.states
        into.setdefault(record.name, json.loads(record.payload))
        starts.append(record.header.stamp_ns)


def _namespace(name: str) -> str:
    """What stands before a known topic's name; "" where none is known."""
    return next((name.removesuffix(f"/{t.name}") for t in TOPICS if name.endswith(f"/{t.name}")), "")


def relative(name: str, namespace: str) -> str:
    """A topic's name in the table."""
    return name.removeprefix(f"{namespace}/")


def resolved(name: str, namespace: str) -> str:
    """The whole name of a topic of the table."""
    return name if name.startswith("/") else f"{namespace}/{name}"


class SessionTape:
    """`Tape` of a session; `modes` says for each kind of engine whether it is played, live or filled in."""

    def __init__(self, session: Session, modes: Mapping[str, str]) -> None:
        self._session = session
        self._modes = modes
        self.misses: list[str] = []  # replies that were asked for and not there

    def plays(self, kind: str) -> bool:
        return self._mode(kind) == PLAYED

    def reply(self, kind: str, engine: str, key: str) -> str | None:
        mode = self._mode(kind)
        if mode == LIVE:
            return None
        was, found = self._session.replies.get((kind, key), ("", None))
        if found is not None and was == engine:
            return found
        if mode == FILL:
            return None
        why = f"the engine was {was}, now it is {engine}" if was else "what it is given is not what it was given"
        self.misses.append(f"{kind}: {why}")
        raise InvalidInput(
            f"the recording has no reply of {kind} to this: {why}", "If that is meant: quark replay --update"
        )

    def sound(self, digest: str) -> Samples | None:
        return self._session.sounds.get(digest)

    def _mode(self, kind: str) -> str:
        return self._modes.get(kind, FILL)
