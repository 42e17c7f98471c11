"""`quark run PROFILE`: a profile in this process until Ctrl-C."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import yaml

from quark_glasses import graph
from quark_glasses.compose import NAMESPACE, Glasses
from quark_glasses.core import collector
from quark_glasses.core.errors import InvalidParameter

PAGE = 8080  # port of the web page, on 127.0.0.1


def arguments(parser: argparse.ArgumentParser) -> None:
    profiles = "; ".join(f"{name}: {doc}" for name, doc in graph.PROFILES.items())
    parser.add_argument("profile", help=profiles)
    add_common(parser)
    parser.add_argument("--mic", action="store_true", help="listen to the default microphone, speak to the speaker")
    parser.add_argument("--record", action="store_true", help="record the session")
    parser.add_argument("--heavy", default="here", choices=("here", "edge"), help="where the heavy nodes run")
    parser.add_argument("--with", dest="more", action="append", default=[], metavar="NODE", help="a node more: rviz")
    parser.add_argument("--page", type=int, default=PAGE, metavar="PORT", help=f"of the web page; 0: none ({PAGE})")
    parser.add_argument("--use-sim-time", action="store_true", help="take the time from /clock")
    parser.add_argument("--for", dest="seconds", type=float, default=float("inf"), help="stop after so many seconds")


def add_common(parser: argparse.ArgumentParser) -> None:
    """Options that every command that runs a profile has."""
    parser.add_argument("--namespace", default=NAMESPACE, help="one for each pair of glasses")
    parser.add_argument(
        "--config", type=Path, action="append", default=[], help="another parameter file, wins over all"
    )
    parser.add_argument("-p", "--param", action="append", default=[], metavar="NODE.NAME=VALUE", help="one parameter")
    parser.add_argument("--log-level", default="warn", choices=("debug", "info", "warn", "error"))


def parse_params(pairs: list[str]) -> dict[str, dict[str, Any]]:
    """`asr.language=zh` as overrides; values are YAML."""
    tree: dict[str, dict[str, Any]] = {}
    for pair in pairs:
        target, equals, value = pair.partition("=")
        node, dot, name = target.partition(".")
        if not equals or not dot:
            raise InvalidParameter(f"'{pair}' is not of the form NODE.NAME=VALUE", "For example: -p asr.language=zh")
        tree.setdefault(node, {})[name] = yaml.safe_load(value)
    return tree


def run(args: argparse.Namespace) -> int:
    overrides = parse_params(args.param)
    if args.mic:
        overrides.setdefault("microphone", {})["source"] = "device"
        overrides.setdefault("speaker", {})["sink"] = "device"
    if args.page and args.profile != graph.EDGE:
        overrides.setdefault("web", {}).setdefault("port", args.page)
    if args.record:
        overrides.setdefault("recorder", {})["enabled"] = True
    if overrides.get("foxglove", {}).get("port") and "foxglove" not in args.more:
        args.more.append("foxglove")
    more = [graph.node(name).load() for name in args.more]
    with Glasses(
        args.profile, namespace=args.namespace, config=args.config, overrides=overrides, log_level=args.log_level,
        without_heavy=args.heavy == "edge", use_sim_time=args.use_sim_time, extra_nodes=more,
    ) as glasses:  # fmt: skip
        collector.settle()
        glasses.runner.stop_on_signals()
        print(f"{args.profile} is active in {args.namespace}: {', '.join(glasses.nodes)}. Ctrl-C ends it.", flush=True)
        page = getattr(glasses.nodes.get("web"), "server", None)
        if page is not None:
            print(f"Look inside: {page.url}", flush=True)
        glasses.runner.spin_until(lambda: False, args.seconds)
    return 0
