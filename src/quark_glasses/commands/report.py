"""`quark report BAG`: one file for a bug report, without what was said."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from quark_glasses import graph
from quark_glasses.commands.doctor import checks
from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.replay.bug_report import Wanted, pack
from quark_glasses.replay.scrub import Scrubber

PERSONAL = ("sound devices",)  # people name their headphones after themselves


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("bag", type=Path, help="folder of a bag, or one of its files")
    parser.add_argument("--out", type=Path, help="the file to write; default: BAG-report.zip beside the bag")
    parser.add_argument("--keep-sound", action="store_true", help="leave in what was heard and said, as sound")
    parser.add_argument("--keep-text", action="store_true", help="leave in what was said, as text")
    parser.add_argument(
        "--from", dest="from_s", type=float, default=0.0, metavar="S", help="seconds from the beginning"
    )
    parser.add_argument("--to", dest="to_s", type=float, default=float("inf"), metavar="S", help="default: the end")


def run(args: argparse.Namespace) -> int:
    bag: Path = args.bag.resolve()
    out: Path = args.out or bag.with_name(f"{bag.name if bag.is_dir() else bag.stem}-report.zip")
    if out.exists():
        raise InvalidInput(f"{out} exists already", "Give another file with --out")
    wanted = Wanted(args.keep_sound, args.keep_text, args.from_s, args.to_s)
    done = pack(bag, out, wanted, doctor, Scrubber.of_this_machine())
    print(f"{out}: {done.messages} messages, {done.bytes / 1e6:.1f} MB. Removed:")
    for what in done.removed:
        print(f"  - {what}")
    print("Look into it before you give it away.")
    return 0


def doctor(nodes: list[str]) -> str:
    """What `quark doctor` says of this machine, for the profile that these nodes are of."""
    lines = []
    for name, needed, check in checks(profile_of(nodes)):
        try:
            line = f"ok    {name}: {'(left out)' if name in PERSONAL else check()}"
        except GlassesError as error:
            line = f"{'FAIL' if needed else 'note'}  {name}: {error}"
        lines.append(re.sub(r"(\d+)\d{3} MB", r"\1 GB", line))
    return "\n".join(lines) + "\n"


def profile_of(nodes: list[str]) -> str:
    """The profile whose nodes are the nearest to these."""

    def strangers(profile: str) -> int:
        return len({row.name for row in graph.profile(profile)} ^ set(nodes))

    return min(graph.PROFILES, key=strangers)
