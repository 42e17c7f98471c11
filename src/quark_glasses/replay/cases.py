"""Replay cases: a session, the nodes that replay it, and what they must publish.

A case is a folder: `case.yaml` (see `Case`), `session/` (a bag), `expected.txt` (one row a line, see `replay/rows.py`) and, where
nodes leave files, `expected/`. Cases may share a session. Parameters come from the configuration of today, so a changed
threshold shows; what the session was recorded with is in its bag.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from quark_glasses import __version__, graph, paths
from quark_glasses.compose import Overrides, config_files
from quark_glasses.core.errors import InvalidInput
from quark_glasses.replay.bag import BagWriter
from quark_glasses.replay.compare import TOLERANCES, Difference, first_difference
from quark_glasses.replay.files import describe
from quark_glasses.replay.player import DEFAULT_NAMESPACE, Outcome, Plan, of_profile, recorded_parameters, replay
from quark_glasses.replay.rows import Row, hash_of, read_rows, rows_of, write_rows
from quark_glasses.replay.session import FILL, LIVE, PLAYED, Session, read_session, resolved
from quark_glasses.ros.topics import BY_NAME, CALLS, DIAGNOSTICS

FILE = "case.yaml"
EXPECTED = "expected.txt"
FILES = "expected"


@dataclass(frozen=True)
class Case:
    """What `case.yaml` says.

    Attributes:
        folder: where it is; its name is the case's.
        title: one line for people.
        profile: whose configuration counts.
        nodes: on stage; none: all of the profile that converse.
        session: bag, from the case's folder.
        parameters: node -> parameter -> value, beyond the profile's.
        engines: kind -> played (from the tape), live or fill; where one is played, `note` says why.
        job_ms: node -> what a job of its worker takes on the session's clock.
        files: names (with `*`) of files that the nodes must leave.
        time_zone: where the wearer was.
        tolerances: field -> how far a number may be off.
    """

    folder: Path
    title: str
    profile: str = "ar"
    nodes: tuple[str, ...] = ()
    session: str = "session"
    parameters: Overrides = field(default_factory=dict)
    engines: Mapping[str, str] = field(default_factory=lambda: {"asr": PLAYED, "tts": PLAYED})
    note: str = ""
    job_ms: Mapping[str, float] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    time_zone: str = "Asia/Shanghai"
    tolerances: Mapping[str, float] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.folder.name

    @cached_property
    def bag(self) -> Session:
        return read_session(self.folder / self.session)

    def plan(self, *, live: bool = False, parameters: Overrides | None = None, saving: bool = False) -> Plan:
        """How it is replayed; `live` lets every engine work, `saving` keeps what engines give."""
        merged = {name: dict(values) for name, values in self.parameters.items()}
        for name, values in (parameters or {}).items():
            merged.setdefault(name, {}).update(values)
        return Plan(
            self.nodes or of_profile(self.profile),
            tuple(config_files(self.profile)),
            merged,
            dict.fromkeys(self.engines, LIVE) if live else self.engines,
            self.job_ms,
            (CALLS,) if saving else (),
            self.time_zone,
            self.folder,
        )


@dataclass(frozen=True)
class Result:
    """One run of one case."""

    case: Case
    outcome: Outcome
    expected: list[Row]
    got: list[Row]
    difference: Difference | None

    @property
    def name(self) -> str:
        return self.case.name

    @property
    def same(self) -> bool:
        return self.difference is None

    @property
    def hash(self) -> str:
        """Digest of what was published, but for digits that differ between processors."""
        return hash_of(self.got, {*TOLERANCES, *self.case.tolerances})


def read_case(folder: Path) -> Case:
    """The case in a folder; raises `InvalidInput`."""
    try:
        values = yaml.safe_load((folder / FILE).read_text(encoding="utf-8"))
        lists = {name: tuple(values[name]) for name in ("nodes", "files") if name in values}
        return Case(folder, **{**values, **lists})
    except (OSError, yaml.YAMLError, TypeError) as error:
        raise InvalidInput(f"{folder} is no replay case: {error}", f"It needs a {FILE}; see docs/REPLAY.md") from error


def all_cases() -> list[Case]:
    """Every case of the project, by name."""
    return [read_case(file.parent) for file in sorted((paths.share() / "test" / "replay" / "cases").glob(f"*/{FILE}"))]


def run_case(
    case: Case, *, live: bool = False, rate: float = 0.0, parameters: Overrides | None = None, separate: bool = False
) -> Result:
    """Replay a case and compare; `separate` gives each node a process of its own."""
    outcome = replay(case.bag, case.plan(live=live, parameters=parameters), rate=rate, separate=separate)
    got = [*rows_of(outcome.published, case.bag.start_ns), *file_rows(outcome, case.files)]
    expected = read_rows(case.folder / EXPECTED)
    return Result(case, outcome, expected, got, first_difference(expected, got, case.tolerances))


def file_rows(outcome: Outcome, patterns: Sequence[str]) -> list[Row]:
    """One row for each file that was left."""
    wanted = {name: data for name, data in outcome.files.items() if any(fnmatch(name, p) for p in patterns)}
    return [Row(outcome.session_s * 1000, f"file:{name}", "-", describe(name, data)) for name, data in wanted.items()]


def update(case: Case, *, live: bool = True) -> Result:
    """Replay and make that the expectation. A case with a session of its own gets a new tape from engines at work (`live`)."""
    own = case.session == Case.session
    outcome = replay(case.bag, case.plan(live=live and own, saving=True))
    got = [*rows_of(outcome.published, case.bag.start_ns), *file_rows(outcome, case.files)]
    if own:
        save_session(case, case.bag, outcome)
    write_rows(case.folder / EXPECTED, got)
    save_files(case, outcome)
    return Result(case, outcome, got, got, None)


def save_session(case: Case, session: Session, outcome: Outcome) -> None:
    """Write everything that was fed and published, with what the engines gave, as the bag of the case."""
    fresh = case.folder / "session.new" / Case.session
    shutil.rmtree(fresh.parent, ignore_errors=True)
    info = {"version": __version__, "lockstep": "true", "time_zone": case.time_zone, "job_ms": json.dumps(case.job_ms)}
    writer, namespace = BagWriter(fresh, info), session.namespace or DEFAULT_NAMESPACE
    for item in outcome.log:
        topic = BY_NAME[item.topic]
        if topic.recorded and topic is not DIAGNOSTICS:  # health tells what computing took: other bytes each time
            writer.write(resolved(topic.name, namespace), topic, item.value, item.at_ns, item.source)
    writer.close()
    shutil.rmtree(case.folder / Case.session, ignore_errors=True)
    fresh.rename(case.folder / Case.session)
    fresh.parent.rmdir()


def save_files(case: Case, outcome: Outcome) -> None:
    """Keep the files that were left, for people to look at and for pictures of the difference."""
    shutil.rmtree(case.folder / FILES, ignore_errors=True)
    for name, data in outcome.files.items():
        if any(fnmatch(name, pattern) for pattern in case.files) and name.endswith(".png"):
            kept = case.folder / FILES / name
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(data)


def new_case(folder: Path, bag: Path, *, title: str, profile: str, nodes: Sequence[str] = (), **more: Any) -> Case:
    """Make a case out of a bag: its sensors, replayed with the recorded replies of its engines or the engines themselves.

    Parameters that the session had and today's configuration does not say come into the case, and so does its pace.
    """
    if (folder / FILE).exists():
        raise InvalidInput(f"there is a case in {folder} already", "Give another folder, or use --update")
    session = read_session(bag)
    values = {"title": title, "profile": profile, **({"nodes": list(nodes)} if nodes else {}), **more}
    values.setdefault("parameters", changed_parameters(session, tuple(nodes) or of_profile(profile), profile))
    values["job_ms"] = session.job_ms
    values["time_zone"] = session.time_zone or Case.time_zone
    folder.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in values.items() if value}
    (folder / FILE).write_text(yaml.safe_dump(kept, allow_unicode=True, sort_keys=False), encoding="utf-8")
    try:
        draft = replace(read_case(folder), session=str(bag.resolve()), engines={"asr": FILL, "tts": FILL})
        save_session(draft, session, replay(session, draft.plan(saving=True)))
        case = read_case(folder)
        update(case, live=False)
    except BaseException:
        shutil.rmtree(folder)  # half a case would be in the way of the next try
        raise
    return case


def changed_parameters(session: Session, nodes: Sequence[str], profile: str) -> dict[str, dict[str, Any]]:
    """What the nodes had that today's configuration would not give them."""
    trees = [yaml.safe_load(file.read_text(encoding="utf-8")) or {} for file in config_files(profile)]
    found: dict[str, dict[str, Any]] = {}
    for node, had in recorded_parameters(session, nodes).items():
        today = {f.name: f.default for f in dataclasses.fields(graph.node(node).load().Params)}
        for tree in trees:
            today |= tree.get(f"/**/{node}", {}).get("ros__parameters", {})
        changed = {name: value for name, value in had.items() if value != _listed(today[name])}
        if changed:
            found[node] = changed
    return found


def _listed(value: Any) -> Any:
    return [each for each in value if each] if isinstance(value, list | tuple) else value
