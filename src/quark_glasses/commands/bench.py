"""`quark bench NAME`: measures one thing; the last line is one JSON object.

A benchmark is a module `bench/NAME.py` with `arguments(parser)` and `run(args) -> dict`.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from types import ModuleType

from quark_glasses import paths
from quark_glasses.core.errors import UnknownName


def arguments(parser: argparse.ArgumentParser) -> None:
    names = sorted(path.stem for path in (paths.share() / "bench").glob("*.py"))
    parser.add_argument("name", help=", ".join(names))
    parser.add_argument("--json", action="store_true", help="print only the JSON object")
    parser.add_argument("--quick", action="store_true", help="under 50 seconds on two cores")
    given = [a for a in sys.argv[2:] if not a.startswith("-")]
    if given and given[0] in names:
        load(given[0]).arguments(parser)


def load(name: str) -> ModuleType:
    """The module of a benchmark; raises `UnknownName`."""
    path = paths.share() / "bench" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"quark_bench_{name}", path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise UnknownName(f"there is no benchmark '{name}'", "See: quark bench --help")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def run(args: argparse.Namespace) -> int:
    figures = load(args.name).run(args)
    if not args.json:
        for key, value in figures.items():
            print(f"{key:32}{value}")
    print(json.dumps(figures, ensure_ascii=False))
    return 0
