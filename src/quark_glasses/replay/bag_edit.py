"""New bags from others: a part of one, several in one. The sources stay as they are; memory stays flat."""

from __future__ import annotations

import dataclasses
import heapq
from collections.abc import Sequence
from itertools import chain, takewhile
from pathlib import Path

from quark_glasses.core.errors import InvalidInput
from quark_glasses.replay.bag_overview import Overview, overview
from quark_glasses.replay.bag_reader import bag_info, read_bag
from quark_glasses.replay.bag_writer import Limits, new_bag
from quark_glasses.replay.records import Carry
from quark_glasses.ros.topics import DIAGNOSTICS

LIMITS = Limits(max_bytes=1_000_000_000)


def cut(bag: Path, out: Path, from_s: float, to_s: float) -> int:
    """Copy what was heard between two moments, in seconds from the bag's beginning; returns the number of messages.

    The new bag begins with the latched values and start records from before, so that it can be replayed by itself. Raises
    `InvalidInput` where nothing is left.
    """
    if not 0 <= from_s < to_s:
        raise InvalidInput(f"there is nothing from {from_s:g} s to {to_s:g} s", "Give --from 0 or more, --to above it")
    rows = read_bag(bag)
    first = next(rows, None)
    if first is None:
        raise InvalidInput(f"the bag {bag} is empty", "Give another one")
    begin_ns, end_ns = first.log_ns + round(from_s * 1e9), first.log_ns + to_s * 1e9
    inside = takewhile(lambda row: row.log_ns <= end_ns, chain([first], rows))
    info = bag_info(bag) | {"cut": f"{bag.name} {from_s:g}..{to_s:g} s"}
    carry, kept = Carry(), 0
    with new_bag(out, info, LIMITS) as writer:
        for row in inside:
            if row.log_ns < begin_ns:
                carry.note(row)
                continue
            if kept == 0:
                for before in carry.rows():
                    writer.append(dataclasses.replace(before, log_ns=begin_ns))
            writer.append(row)
            kept += 1
        if kept == 0:
            raise InvalidInput(f"{bag} has nothing from {from_s:g} s to {to_s:g} s", "See: quark bag info")
    return kept


def merge(bags: Sequence[Path], out: Path) -> int:
    """One bag of all messages by log time; returns their number. Raises `InvalidInput` where they do not fit together."""
    seen = [overview(bag) for bag in bags]
    _check_fit(seen)
    info: dict[str, str] = {"merged": ", ".join(bag.name for bag in bags)}
    for number, one in enumerate(seen):
        for key, value in one.info.items():
            if info.setdefault(key, value) != value:
                info[f"{key} ({bags[number].name})"] = value
    with new_bag(out, info, LIMITS) as writer:
        for row in heapq.merge(*(read_bag(bag) for bag in bags), key=lambda row: row.log_ns):
            writer.append(row)
    return sum(one.messages for one in seen)


def _check_fit(seen: Sequence[Overview]) -> None:
    for number, one in enumerate(seen):
        if one.damage:
            raise InvalidInput(f"{one.path} is damaged: {one.damage[0]}", f"First: quark bag repair {one.path}")
        for other in seen[:number]:
            _check_pair(other, one)


def _check_pair(one: Overview, other: Overview) -> None:
    for a, flow_a in one.flows.items():
        for b, flow_b in other.flows.items():
            if a.topic != b.topic:
                continue
            if a.type != b.type or a.schema != b.schema:
                raise InvalidInput(
                    f"{a.topic} is {a.type} in {one.path} and {b.type} in {other.path}"
                    + (", by another definition" if a.type == b.type else ""),
                    "Only bags of one version of the messages can be merged",
                )
            together = flow_a.first_ns <= flow_b.last_ns and flow_b.first_ns <= flow_a.last_ns
            if together and a.source == b.source and a.topic != DIAGNOSTICS.name:
                raise InvalidInput(
                    f"both bags hold {a.topic} of {a.source or 'an unknown node'} at the same time",
                    "Record each wearer in a namespace of their own; cut what is in both",
                )
