"""A whole bag of what is left of a broken one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.replay import mcap_scan
from quark_glasses.replay.bag_edit import LIMITS
from quark_glasses.replay.bag_overview import overview
from quark_glasses.replay.bag_reader import bag_files, bag_info, open_mcap
from quark_glasses.replay.bag_writer import new_bag

BROKEN = ".broken"


@dataclass(frozen=True)
class Repair:
    """What came of it: where the whole bag is, how much is in it, what was wrong, what could not be saved."""

    bag: Path
    messages: int
    unfinished: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def repair(bag: Path, out: Path) -> Repair:
    """Write every message that can be read to a new bag; a whole one is left alone. Raises `InvalidInput`."""
    seen = overview(bag)
    if seen.complete:
        return Repair(bag, seen.messages)
    lost: list[str] = []
    with new_bag(out, bag_info(bag) | {"repaired": "; ".join([*seen.unfinished, *seen.damage])}, LIMITS) as writer:
        for place, file in enumerate(bag_files(bag)):
            with open_mcap(file) as stream:
                for row in mcap_scan.rows(stream, mcap_scan.note_in(lost, file.name)):
                    if place == 0 or not row.channel.repeated:
                        writer.append(row)
    return Repair(out, seen.messages, tuple(seen.unfinished), tuple(lost))


def repair_in_place(bag: Path) -> Repair:
    """`repair`, with the result under the bag's own name and what was there as NAME.broken. Raises `InvalidInput`."""
    if not bag.is_dir():
        raise InvalidInput(f"{bag} is not a bag folder", "Repair a single file with --out")
    seen = overview(bag)
    if seen.complete:
        return Repair(bag, seen.messages)
    kept = bag.with_name(bag.name + BROKEN)
    if kept.exists():
        raise InvalidInput(f"{kept} exists already", "Move it away, or give --out")
    bag.rename(kept)
    try:
        return repair(kept, bag)
    except GlassesError:
        kept.rename(bag)
        raise
