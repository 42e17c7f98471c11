"""`quark trace BAG`: where the time of each utterance went, from a bag or live."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from quark_glasses.compose import NAMESPACE
from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.trace.table import report, rows
from quark_glasses.replay.trace_bag import BagTrace, read_trace
from quark_glasses.replay.trace_export import write_perfetto


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("bag", nargs="?", type=Path, help="folder of a bag, or one of its files")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--utterance", default="", metavar="ID", help="only this one; the first characters are enough")
    parser.add_argument("--perfetto", type=Path, metavar="OUT.json", help="also write a trace for ui.perfetto.dev")
    parser.add_argument("--live", action="store_true", help="follow glasses that run, until Ctrl-C")
    parser.add_argument("--namespace", default=NAMESPACE, help="of the glasses to follow")


def run(args: argparse.Namespace) -> int:
    if args.live == (args.bag is not None):
        raise InvalidInput("give either a bag or --live", "For example: quark trace quark-demo/session")
    if args.live:
        from quark_glasses.commands.trace_live import follow

        if args.json or args.perfetto or args.utterance:
            raise InvalidInput("--live only prints rows", "Record the session and trace its bag for the rest")
        return follow(args.namespace)
    whole = read_trace(args.bag)
    for warning in whole.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if args.perfetto:
        save(whole, args.perfetto)
    if args.json:
        print(json.dumps(whole.as_json(args.utterance), ensure_ascii=False))
    elif args.utterance:
        print(
            "\n".join(
                line for one in whole.utterances(args.utterance) for line in rows(whole.trace, one, whole.begin_ns)
            )
        )
    else:
        print(report(whole.trace, whole.utterances(), whole.begin_ns))
    return 0


def save(whole: BagTrace, path: Path) -> None:
    """Write the export; raises `StorageFull`."""
    try:
        write_perfetto(whole, path)
    except OSError as error:
        raise StorageFull(f"cannot write {path}: {error.strerror}", "Choose another place") from error
