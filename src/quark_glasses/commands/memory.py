"""`quark memory list|search|forget|export|import|erase`: see, move and erase what the glasses remember of the wearer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from quark_glasses import paths
from quark_glasses.core.errors import InvalidInput, StorageFull, UnknownName
from quark_glasses.core.memory.entries import MemoryEntry
from quark_glasses.memory_store import FileMemories
from quark_glasses.timezone import local_zone


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--folder", type=Path, help="folder of memory.db; default: this user's state folder")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list|search|forget|export|import|erase")
    verbs.add_parser("list", help="everything, the latest first")
    search = verbs.add_parser("search", help="what answers a question, best first")
    search.add_argument("question", nargs="+")
    forget = verbs.add_parser("forget", help="forget entries by their ids")
    forget.add_argument("ids", nargs="+", metavar="ID")
    export = verbs.add_parser("export", help="write everything as JSON lines")
    export.add_argument("file", nargs="?", type=Path, help="default: standard output")
    take = verbs.add_parser("import", help="hold exactly what an export holds")
    take.add_argument("file", type=Path)
    erase = verbs.add_parser("erase", help="forget everything, for good")
    erase.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace) -> int:
    store = FileMemories(args.folder or paths.state(), warn=lambda text: print(text, file=sys.stderr))
    try:
        return int(globals()[f"_{args.verb}"](store, args))
    finally:
        store.close()


def _list(store: FileMemories, args: argparse.Namespace) -> int:
    _print(store.entries())
    return 0


def _search(store: FileMemories, args: argparse.Namespace) -> int:
    found = store.search(" ".join(args.question), 20)
    _print(each.entry for each in found)
    return int(not found)


def _forget(store: FileMemories, args: argparse.Namespace) -> int:
    unknown = sorted(set(args.ids) - {entry.id for entry in store.entries()})
    if unknown:
        raise UnknownName(f"there is no memory '{unknown[0]}'", "See: quark memory list")
    print(f"{store.remove(args.ids)} forgotten")
    return 0


def _export(store: FileMemories, args: argparse.Namespace) -> int:
    lines = store.snapshot()
    if args.file is None:
        print(lines, end="")
        return 0
    try:
        args.file.touch(mode=0o600)
        args.file.write_text(lines, encoding="utf-8")
    except OSError as error:
        raise StorageFull(f"{args.file} cannot be written: {error.strerror}", "Give another file") from error
    print(f"{len(lines.splitlines())} memories written to {args.file}")
    return 0


def _import(store: FileMemories, args: argparse.Namespace) -> int:
    try:
        lines = args.file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InvalidInput(f"{args.file} cannot be read: {error}", "Give a file of `quark memory export`") from error
    print(f"{store.restore(lines)} memories")
    return 0


def _erase(store: FileMemories, args: argparse.Namespace) -> int:
    count = len(store.entries())
    if (
        count
        and not args.yes
        and input(f"Forget all {count} memories for good? [y/N] ").strip().lower() not in ("y", "yes")
    ):
        print("Nothing was erased.")
        return 1
    print(f"{store.clear()} forgotten")
    return 0


def _print(entries: Iterable[MemoryEntry]) -> None:
    zone = local_zone()
    for entry in entries:
        when = datetime.fromtimestamp(entry.created_ns // 1_000_000_000, zone)
        marks = "".join(mark for mark, on in ((" pinned", entry.pinned), (" not said by you", not entry.trusted)) if on)
        print(f"{entry.id:18} {when:%Y-%m-%d %H:%M}  {entry.kind}{marks}: {entry.text}")
