"""Replays a session as it was recorded on somebody's glasses, and says what the conversation would be now.

In a live session engines take as long as they take and callbacks come when they come, so its stamps and partial results are its
own; what must come out the same is the conversation: what was asked, understood, done and answered. A session that a replay
wrote is compared row by row.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quark_glasses import graph
from quark_glasses.compose import Overrides, config_files
from quark_glasses.core.types import Turn, TurnState
from quark_glasses.replay.compare import TOLERANCES, Difference, first_difference
from quark_glasses.replay.player import Outcome, Plan, of_profile, recorded_parameters, replay
from quark_glasses.replay.rows import Row, hash_of, rows_of
from quark_glasses.replay.session import LIVE, Session, read_session
from quark_glasses.replay.stage import Published
from quark_glasses.ros.topics import BY_NAME

HEARING = {"vad", "wake", "asr"}  # engines of the nodes that turn sound into words


@dataclass(frozen=True)
class BagResult:
    """One replay of one bag."""

    session: Session
    outcome: Outcome
    expected: list[Row]
    got: list[Row]
    difference: Difference | None
    talks: tuple[list[str], list[str]]  # the conversation as recorded, and now
    nodes: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.session.path.name

    @property
    def hash(self) -> str:
        return hash_of(self.got, TOLERANCES)

    @property
    def same(self) -> bool:
        return self.difference is None if self.session.in_lock_step else self.talks[0] == self.talks[1]

    def text(self) -> str:
        """What a person wants to know of it."""
        outcome = self.outcome
        speed = outcome.session_s / max(outcome.took_s, 1e-6)
        lines = [
            f"{'✓' if self.same else '✗'} {self.name}: {outcome.session_s:.1f} s of session at {speed:.0f}x, {self.hash}"
        ]
        if self.session.in_lock_step and self.difference:
            return "\n".join([*lines, self.difference.text()])
        marks = {" ": "  ", "-": "  was  ", "+": "  now  ", "?": ""}
        told = [line for line in difflib.ndiff(*self.talks) if not line.startswith("?")]
        return "\n".join([*lines, *(f"{marks[line[0]]}{line[2:]}" for line in told)])


def replay_bag(
    bag: Path,
    *,
    nodes: Sequence[str] = (),
    profile: str,
    engines: Mapping[str, str],
    parameters: Overrides | None = None,
    rate: float = 0.0,
    separate: bool = False,
) -> BagResult:
    """Replay with the parameters that the nodes had, but for what `parameters` say.

    Where the bag tells what engines took, a job takes the median of it, so that the conversation keeps its pace.
    """
    session = read_session(bag)
    chosen = tuple(nodes) or default_nodes(session, profile, from_sound=LIVE in engines.values())
    merged = {name: dict(values) for name, values in recorded_parameters(session, chosen).items()}
    for name, values in (parameters or {}).items():
        merged.setdefault(name, {}).update(values)
    plan = Plan(chosen, tuple(config_files(profile)), merged, engines, session.job_ms)
    outcome = replay(session, plan, rate=rate, separate=separate)
    recorded = [Published(event.log_ns, event.topic.name, event.value, event.source) for event in outcome.recorded]
    published = [item for item in outcome.published if BY_NAME[item.topic].recorded]
    expected, got = (rows_of(items, session.start_ns) for items in (recorded, published))
    talks = (conversation(recorded), conversation(published))
    return BagResult(session, outcome, expected, got, first_difference(expected, got), talks, chosen)


def default_nodes(session: Session, profile: str, *, from_sound: bool) -> tuple[str, ...]:
    """All that were there and converse.

    Of a live session, what was heard is played from the bag unless `from_sound`: recognition while somebody speaks depends on how
    busy that machine was.
    """
    names = [name for name in of_profile(profile) if name in session.parameters or not session.parameters]
    if session.in_lock_step or from_sound:
        return tuple(names)
    return tuple(name for name in names if not HEARING & set(graph.node(name).engines))


def conversation(published: Sequence[Published]) -> list[str]:
    """One line for each turn that was answered: request, intent, what was understood, answer."""
    turns = [item.value for item in published if isinstance(item.value, Turn)]
    answered = [turn for turn in turns if turn.state in (TurnState.SPEAKING, TurnState.DONE) and turn.reply]
    lines = [
        f"{turn.request or '(nobody asked)'} -> {turn.intent} {turn.slots_json}: {turn.reply}" for turn in answered
    ]
    return list(dict.fromkeys(lines))
