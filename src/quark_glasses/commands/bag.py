"""`quark bag info|repair|cut|merge|redact`: look at session bags and make new ones from them; the sources stay as they are."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from quark_glasses.replay.bag_edit import cut, merge
from quark_glasses.replay.bag_overview import Overview, overview
from quark_glasses.replay.bag_repair import BROKEN, repair, repair_in_place
from quark_glasses.replay.redact import redact


def arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="info|repair|cut|merge|redact")
    info = _verb(verbs, "info", "what is in a bag, and whether it is complete")
    info.add_argument("--json", action="store_true", help="one JSON object")
    mend = _verb(verbs, "repair", "a complete bag of what can be read of a broken one", "-repaired")
    mend.add_argument("--in-place", action="store_true", help=f"under its own name; the old one becomes NAME{BROKEN}")
    part = _verb(verbs, "cut", "a part of a bag, with what it needs from before", "-cut")
    part.add_argument("--from", dest="from_s", type=float, default=0.0, metavar="S", help="seconds from its beginning")
    part.add_argument(
        "--to", dest="to_s", type=float, default=float("inf"), metavar="S", help="seconds; default: its end"
    )
    both = _verb(verbs, "merge", "several bags as one, by time", "-merged")
    both.add_argument("more", type=Path, nargs="+", metavar="BAG")
    hide = _verb(verbs, "redact", "a bag without what was said", "-redacted")
    hide.add_argument("--keep-text", action="store_true", help="mute the sound, leave the texts")


def run(args: argparse.Namespace) -> int:
    bag: Path = args.bag
    if args.verb == "info":
        return show(overview(bag), args.json)
    if args.verb == "repair":
        return mended(repair_in_place(bag) if args.in_place else repair(bag, out(args)), bag)
    if args.verb == "cut":
        print(f"{out(args)}: {cut(bag, out(args), args.from_s, args.to_s)} messages")
    elif args.verb == "merge":
        print(f"{out(args)}: {merge([bag, *args.more], out(args))} messages")
    else:
        done = redact(bag, out(args), keep_text=args.keep_text)
        print(f"{out(args)}: {done.messages} messages, {done.muted_s:g} s of sound muted")
        for topic in done.left_out:
            print(f"left out: {topic}, whose type is not known here")
    return 0


def out(args: argparse.Namespace) -> Path:
    """Where the new bag goes: beside the old one if nothing is said."""
    given: Path | None = args.out
    bag: Path = args.bag.resolve()
    return given or bag.with_name((bag.name if bag.is_dir() else bag.stem) + args.suffix)


def mended(done: Any, bag: Path) -> int:
    if done.bag == bag and not done.unfinished and not done.lost:
        print(f"{bag} is complete: nothing to repair")
        return 0
    for line in done.unfinished:
        print(f"repaired: {line}")
    for line in done.lost:
        print(f"lost: {line}")
    print(f"{done.bag}: {done.messages} messages" + ("" if done.lost else ", nothing lost"))
    return 0


def show(seen: Overview, as_json: bool) -> int:
    """Print a bag from outside; 0 also where it is not complete, since it can be read."""
    facts: dict[str, Any] = {
        "bag": str(seen.path), "complete": seen.complete, "problems": [*seen.unfinished, *seen.damage],
        "files": [file.name for file in seen.files], "bytes": sum(file.stat().st_size for file in seen.files),
        "start_ns": seen.first_ns, "duration_s": round(seen.duration_s, 3), "messages": seen.messages,
        "topics": seen.topics(), "info": seen.info,
    }  # fmt: skip
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
        return 0
    began = datetime.fromtimestamp(seen.first_ns / 1e9, UTC)
    print(f"{seen.path}: {seen.messages} messages in {seen.duration_s:.1f} s from {began:%Y-%m-%d %H:%M:%S} UTC, "
          f"{len(seen.files)} file(s), {facts['bytes'] / 1e6:.1f} MB")  # fmt: skip
    for row in facts["topics"]:
        sources = ", ".join(name or "outside" for name in row["sources"])
        sound = f"{row['sound_s']:8.1f} s of sound" if row["sound_s"] else ""
        print(
            f"  {row['name']:36}{row['messages']:>8}  {row['type'].rpartition('/')[2]:18}{sources:24}{sound}".rstrip()
        )
    for key, value in seen.info.items():
        print(f"  {key}: {value}")
    for problem in facts["problems"]:
        print(f"  problem: {problem}")
    print("complete" if seen.complete else "not complete: quark bag repair makes it so")
    return 0


def _verb(verbs: Any, name: str, doc: str, suffix: str = "") -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = verbs.add_parser(name, help=doc, description=f"{doc.capitalize()}.")
    made.add_argument("bag", type=Path, metavar="BAG", help="a bag folder, or one of its .mcap files")
    if suffix:
        made.add_argument("--out", type=Path, help=f"folder of the new bag; default: BAG{suffix}")
        made.set_defaults(suffix=suffix)
    return made
