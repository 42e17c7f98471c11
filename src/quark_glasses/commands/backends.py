"""`quark backends`: the installed engines."""

from __future__ import annotations

import argparse

from quark_glasses.backends import registry
from quark_glasses.core.errors import GlassesError
from quark_glasses.models import ModelStore


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", nargs="?", choices=registry.KINDS, help="only this kind")


def run(args: argparse.Namespace) -> int:
    store = ModelStore()
    for kind, name in registry.every():
        if args.kind in (None, kind):
            print(_row(kind, name, store))
    return 0


def _row(kind: str, name: str, store: ModelStore) -> str:
    try:
        capabilities = registry.engine_class(kind, name).capabilities
        for model in capabilities.models:
            store.path(model)
        state = "ready"
    except GlassesError as error:
        return f"{kind:6}{name:20}{error}"
    languages = " ".join(capabilities.languages) or "any language"
    return f"{kind:6}{name:20}{state:8}{languages:16}{capabilities.summary}"
