"""The `quark` command. Each subcommand is a module of `quark_glasses.commands` with `arguments(parser)` and `run(args) -> int`."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from quark_glasses import __version__
from quark_glasses.core.errors import GlassesError

COMMANDS = {
    "demo": "play a conversation and leave its recording in a folder",
    "run": "run a profile in this process",
    "doctor": "check what this machine has and lacks",
    "backends": "list the installed engines",
    "models": "list or pull model weights",
    "warm": "speak the fixed answers once, so that they come at once later",
    "replay": "play recorded sessions to the nodes again and tell what came out differently",
    "trace": "tell where the time of each utterance went",
    "memory": "show, search, move or erase what the glasses remember of the wearer",
    "catalogue": "make, fill, search or describe the catalogue of products",
    "top": "show what glasses that run are doing: nodes, rates, losses, the last utterance",
    "mcp": "show tools of outside MCP servers; serve our own on standard input and output",
    "report": "pack a bag, its trace and this machine into one file for a bug report",
    "bag": "show, repair, cut, merge or redact session bags",
    "calibrate": "find how a camera maps rays to pixels, from pictures of a board",
    "bench": "measure one thing",
    "docs": "write docs/ROS_API.md and docs/PARAMETERS.md from the tables",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; errors of the product become one line on stderr and exit code 1."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = argparse.ArgumentParser(prog="quark", description="The software of a pair of AI smart glasses.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, summary in COMMANDS.items():
        sub = commands.add_parser(name, help=summary, description=f"{summary.capitalize()}.")
        if name in arguments[:1]:  # importing all of them would make every command slow
            importlib.import_module(f"quark_glasses.commands.{name}").arguments(sub)
    parsed = parser.parse_args(arguments)
    command = importlib.import_module(f"quark_glasses.commands.{parsed.command}")
    try:
        return int(command.run(parsed))
    except GlassesError as error:
        print(f"quark {parsed.command}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0


if __name__ == "__main__":
    sys.exit(main())
