"""`quark doctor`: what this machine has, what it lacks, and what to do about it."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable, Iterator

from quark_glasses import graph, paths
from quark_glasses.backends import registry
from quark_glasses.compose import check_config, config_files
from quark_glasses.core.errors import GlassesError
from quark_glasses.models import ModelStore
from quark_glasses.replay.bag import free_mb
from quark_glasses.ros import convert, topics

Check = Callable[[], str]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("profile", nargs="?", default="lite", choices=tuple(graph.PROFILES))


def run(args: argparse.Namespace) -> int:
    failed = 0
    for name, needed, check in checks(args.profile):
        try:
            print(f"ok    {name}: {check()}")
        except GlassesError as error:
            failed += needed
            print(f"{'FAIL' if needed else 'note'}  {name}: {error}")
    print("This machine can run the profile." if not failed else f"{failed} things must be put right first.")
    return int(failed > 0)


def checks(profile: str) -> Iterator[tuple[str, bool, Check]]:
    """(what, whether the profile needs it, how to find out)."""
    yield "python", True, lambda: platform.python_version()
    yield "interfaces", True, lambda: f"{len({convert.message_class(t.type) for t in topics.TOPICS})} types in use"
    yield "config", True, lambda: _config(profile)
    yield "disk", True, lambda: f"{free_mb(paths.state()):.0f} MB free in {paths.state()}"
    kinds = {kind for row in graph.profile(profile) for kind in row.engines}
    for kind in sorted(kinds):
        for name in sorted(registry.installed(kind)):
            yield f"{kind} {name}", False, lambda kind=kind, name=name: _engine(kind, name)  # type: ignore[misc]
    yield "sound devices", False, _devices
    yield "ROS domain", True, lambda: os.environ.get("ROS_DOMAIN_ID", "0")


def _config(profile: str) -> str:
    for file in config_files(profile):
        check_config(file)
    return ", ".join(file.name for file in config_files(profile))


def _engine(kind: str, name: str) -> str:
    store = ModelStore()
    capabilities = registry.engine_class(kind, name).capabilities
    for model in capabilities.models:
        store.path(model)
    return str(capabilities.summary)


def _devices() -> str:
    from quark_glasses.backends.sound.device import device_names

    return device_names()
