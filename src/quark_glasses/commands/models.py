"""`quark models list|pull`: the weights of the engines."""

from __future__ import annotations

import argparse

from quark_glasses.models import ModelStore, megabytes


def arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list|pull")
    verbs.add_parser("list", help="what the manifest names, and what is in the cache")
    pull = verbs.add_parser("pull", help="download and verify weights")
    pull.add_argument("names", nargs="*", help="models; none: all that are not optional")


def run(args: argparse.Namespace) -> int:
    store = ModelStore()
    if args.verb == "pull":
        store.pull(args.names, lambda line: print(line, flush=True))
        return 0
    for row in store.list():
        model = row.model
        languages = " ".join(model.languages) or "-"
        print(
            f"{model.name:20}{row.state.value:10}{megabytes(model.size):>10}  {languages:12}{model.licence:16}{model.summary}"
        )
    return 0
