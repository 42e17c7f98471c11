"""`quark top`: what glasses that run are doing, in the terminal."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from quark_glasses.commands.top_view import lines
from quark_glasses.compose import NAMESPACE
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.trace.board import Board
from quark_glasses.replay.trace_bag import TRACED
from quark_glasses.ros.lifecycle import States
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner
from quark_glasses.ros.topics import BATTERY, DIAGNOSTICS, TOPICS

NOMINAL = {topic.name: topic.rate_hz for topic in TOPICS if topic.rate_hz}
LOOK_S = 0.5
FIND_S = 4.0  # discovery takes about a second
LISTEN_S = 6.0  # reports come once a second, and a load needs two
ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"  # another screen without a cursor, and back
HOME, CLEAR_LINE, CLEAR_BELOW = "\x1b[H", "\x1b[K", "\x1b[J"


class Top(GlassesNode):
    """A looker from outside: it listens to health and to the conversation, to no sound from the microphone and no picture."""

    name = "top"

    def configure(self, params: Any) -> None:
        self.board = Board()
        self.states = States(self, self.get_namespace())

    def activate(self) -> None:
        for topic in {*TRACED, DIAGNOSTICS, BATTERY}:
            self.listen(topic, lambda value: self.board.feed(value, self.now_ns()))
        self.tick(LOOK_S, self.look)

    def deactivate(self) -> None:
        self.states.close()

    def look(self) -> None:
        self.board.tick(self.now_ns())
        self.states.look(self.now_ns())

    @property
    def complete(self) -> bool:
        """Is everybody known, with state and load?"""
        known = self.states.known
        loads = [self.board.nodes[name].cpu.percent for name in known if name in self.board.nodes]
        return bool(known) and all(known.values()) and len(loads) == len(known) and None not in loads

    def seen(self) -> dict[str, Any]:
        """The board as plain values."""
        found = self.board.as_json(self.now_ns(), self.states.known, NOMINAL)
        return {"namespace": self.get_namespace(), "domain": int(os.environ.get("ROS_DOMAIN_ID") or 0), **found}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--namespace", default=NAMESPACE, help="of the glasses to look at")
    parser.add_argument("--once", action="store_true", help="print the board once, as plain text")
    parser.add_argument("--json", action="store_true", help="print the board once, as one JSON object")
    parser.add_argument("--period", type=float, default=1.0, metavar="SECONDS", help="between two looks (default: 1)")


def run(args: argparse.Namespace) -> int:
    if not args.namespace.startswith("/"):
        raise InvalidInput(f"'{args.namespace}' is no namespace", f"Write /{args.namespace}")
    if not 0.1 <= args.period <= 3600:
        raise InvalidInput(f"a period of {args.period:g} s is out of bounds", "Give 0.1 to 3600 seconds")
    with Runner() as runner:
        runner.stop_on_signals()
        node = Top(context=runner.context, namespace=args.namespace, use_global_arguments=False)
        runner.add(node)
        runner.up()
        if not runner.spin_until(lambda: bool(node.states.known), FIND_S):
            if runner.stopping:
                return 130
            raise nobody(node)
        if args.once or args.json:
            runner.spin_until(lambda: node.complete, LISTEN_S)
            seen = node.seen()
            print(json.dumps(seen, ensure_ascii=False) if args.json else "\n".join(lines(seen, screen_size()[0])))
            return 0
        watch(runner, node, args.period)
    return 0


def nobody(node: Top) -> InvalidInput:
    """Why there is nothing to see."""
    domain = os.environ.get("ROS_DOMAIN_ID") or "0"
    others = sorted(space for space in node.states.elsewhere if space != "/")
    hint = f"There are nodes in {', '.join(others)}: give one of them as --namespace" if others else ""
    return InvalidInput(
        f"no glasses run in namespace {node.get_namespace()} of ROS domain {domain}",
        hint or "Start them with: quark run lite. Or set ROS_DOMAIN_ID to where they run",
    )


def watch(runner: Runner, node: Top, period_s: float) -> None:
    """Show the board until Ctrl-C: in place at a terminal, one after another elsewhere."""
    terminal = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    with screen() if terminal else plain_output():
        while not runner.stopping:
            width, height = screen_size()
            found = lines(node.seen(), width, height if terminal else 0) if node.states.known else [str(nobody(node))]
            if terminal:
                shown = "\n".join(f"{line}{CLEAR_LINE}" for line in found[:height])
                sys.stdout.write(f"{HOME}{shown}{CLEAR_BELOW}")
            else:
                sys.stdout.write("\n".join(found) + "\n\n")
            sys.stdout.flush()
            runner.spin_until(lambda: False, period_s)


@contextmanager
def screen() -> Iterator[None]:
    """Leave the terminal as it was, whatever happens."""
    sys.stdout.write(ENTER)
    try:
        yield
    finally:
        sys.stdout.write(LEAVE)
        sys.stdout.flush()


@contextmanager
def plain_output() -> Iterator[None]:
    """For files and pipes."""
    yield


def screen_size() -> tuple[int, int]:
    size = shutil.get_terminal_size((120, 50))
    return size.columns, size.lines
