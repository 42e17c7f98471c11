"""`quark replay [CASE|BAG ...]`: play sessions to the nodes again, faster than they were, and tell what came out differently."""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

from quark_glasses import graph
from quark_glasses.commands.run import parse_params
from quark_glasses.core.errors import InvalidInput
from quark_glasses.replay import cases, html
from quark_glasses.replay.bag_replay import BagResult, replay_bag
from quark_glasses.replay.cases import Case, Result
from quark_glasses.replay.session import FILL, LIVE


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", nargs="*", help="cases by name or folder, and bags; default: every case")
    parser.add_argument("--nodes", default="", help="nodes to replay, with commas; the rest is played from the bag")
    parser.add_argument("--profile", default="", choices=("", *graph.PROFILES), help="whose configuration; bags: ar")
    parser.add_argument(
        "--live",
        action="store_true",
        help="let the engines work, from the sound on, instead of repeating what they gave",
    )
    parser.add_argument("--rate", type=float, default=0.0, help="times the session's speed; 0: as fast as it goes")
    parser.add_argument("--shuffle", type=int, metavar="SEED", help="in another order")
    parser.add_argument("--separate", action="store_true", help="each node in a process of its own")
    parser.add_argument("--update", action="store_true", help="make what comes out the expectation of the cases")
    parser.add_argument("--save", type=Path, metavar="FOLDER", help="make a case of a bag")
    parser.add_argument("--title", default="", help="of the case that --save makes")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write what differs, texts and pictures, as a page")
    parser.add_argument("--show", action="store_true", help="print every row")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("-p", "--param", action="append", default=[], metavar="NODE.NAME=VALUE", help="one parameter")


def run(args: argparse.Namespace) -> int:
    known = {case.name: case for case in cases.all_cases()}
    chosen, bags = chosen_of(args.what, known)
    if args.save:
        return save(args, bags)
    if args.shuffle is not None:
        random.Random(args.shuffle).shuffle(chosen)
    results: list[Result | BagResult] = [run_one(case, args) for case in chosen]
    results += [run_bag(bag, args) for bag in bags]
    if args.html:
        args.html.write_text(html.page(results), encoding="utf-8")
        print(f"Written: {args.html}")
    red = [result for result in results if not result.same]
    if args.json:
        print(json.dumps(summary(results), ensure_ascii=False))
    else:
        print(f"{len(results) - len(red)} of {len(results)} as expected.")
    return int(bool(red))


def chosen_of(names: list[str], known: dict[str, Case]) -> tuple[list[Case], list[Path]]:
    """Cases and bags among what was named; nothing named means all cases. Raises `InvalidInput`."""
    if not names:
        return list(known.values()), []
    found: list[Case] = []
    bags: list[Path] = []
    for name in names:
        path = Path(name)
        if name in known:
            found.append(known[name])
        elif (path / cases.FILE).is_file():
            found.append(cases.read_case(path))
        elif path.exists():
            bags.append(path)
        else:
            raise InvalidInput(f"there is no case and no bag '{name}'", f"Cases: {', '.join(known)}")
    return found, bags


def run_one(case: Case, args: argparse.Namespace) -> Result:
    case = replace(case, nodes=nodes_of(args.nodes) or case.nodes, profile=args.profile or case.profile)
    if args.update:
        result = cases.update(case)
    else:
        result = cases.run_case(
            case, live=args.live, rate=args.rate, parameters=parse_params(args.param), separate=args.separate
        )
    if args.show:
        print("\n".join(row.text for row in result.got))
    if not args.json:
        tell(result, updated=args.update)
    return result


def tell(result: Result, *, updated: bool = False) -> None:
    """One line, and what differs."""
    outcome = result.outcome
    speed = outcome.session_s / max(outcome.took_s, 1e-6)
    mark = "✎" if updated else "✓" if result.same else "✗"
    print(
        f"{mark} {result.case.name:24} {len(result.got):4} rows  {result.hash}  {outcome.session_s:6.1f} s at {speed:.0f}x"
    )
    for miss in dict.fromkeys(outcome.misses):
        print(f"  an engine's reply was not on the tape: {miss}")
    if result.difference is not None:
        print(result.difference.text())
        print(f"  if it is meant: quark replay {result.case.name} --update; a page of all: --html FILE")


def run_bag(bag: Path, args: argparse.Namespace) -> BagResult:
    modes = dict.fromkeys(("asr", "tts"), LIVE if args.live else FILL)
    result = replay_bag(
        bag, nodes=nodes_of(args.nodes), profile=args.profile or graph.AR, engines=modes, rate=args.rate,
        parameters=parse_params(args.param), separate=args.separate,
    )  # fmt: skip
    if args.show:
        print("\n".join(row.text for row in result.got))
    if not args.json:
        print(result.text())
    return result


def save(args: argparse.Namespace, bags: list[Path]) -> int:
    """Make a case of one bag."""
    if len(bags) != 1:
        raise InvalidInput("--save makes a case of one bag", "quark replay BAG --save FOLDER --title 'what it shows'")
    case = cases.new_case(
        args.save,
        bags[0],
        title=args.title or args.save.name,
        profile=args.profile or graph.AR,
        nodes=nodes_of(args.nodes),
    )
    print(
        f"{case.folder}: {len(cases.read_rows(case.folder / cases.EXPECTED))} rows. Replay it: quark replay {case.folder}"
    )
    return 0


def nodes_of(text: str) -> tuple[str, ...]:
    """Names that are in the node table, in its order; raises `UnknownName`."""
    named = {graph.node(name.strip()).name for name in text.split(",") if name.strip()}
    return tuple(row.name for row in graph.NODES if row.name in named)


def summary(results: list[Result | BagResult]) -> dict[str, Any]:
    """For scripts: each replay with its hash, and all together."""
    rows = [
        {"name": r.name, "same": r.same, "hash": r.hash, "rows": len(r.got), "session_s": round(r.outcome.session_s, 3),
         "took_s": round(r.outcome.took_s, 3)}
        for r in results
    ]  # fmt: skip
    return {"replays": rows, "same": sum(bool(r["same"]) for r in rows), "of": len(rows)}
