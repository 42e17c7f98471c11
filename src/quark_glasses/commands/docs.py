"""`quark docs`: docs/ROS_API.md and docs/PARAMETERS.md from the tables; `--check` fails where they drifted."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from quark_glasses import graph, paths
from quark_glasses.ros import convert, doors, params, topics

MADE = "<!-- made by `quark docs` from the tables; do not edit -->\n"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="change nothing; fail where a file differs")


def run(args: argparse.Namespace) -> int:
    drifted = False
    for path, text in pages(paths.share() / "docs").items():
        if args.check:
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                print(f"{path.name} differs from the tables. Run: quark docs", file=sys.stderr)
                drifted = True
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return int(drifted)


def pages(folder: Path) -> dict[Path, str]:
    """The text of each generated page."""
    return {folder / "ROS_API.md": ros_api(), folder / "PARAMETERS.md": parameters()}


def ros_api() -> str:
    """Nodes, topics, services and actions."""
    nodes = [("node", "does", "profiles", "side")] + [
        (f"`{r.name}`", r.doc, ", ".join(r.profiles), "glasses or edge" if r.heavy else "glasses") for r in graph.NODES
    ]
    rows = [("topic", "type", "QoS", "rate", "recorded", "what")] + [
        (f"`{t.name}`", f"`{convert.message_type_name(t.type)}`", t.qos.name, f"{t.rate_hz:g} Hz" if t.rate_hz else "events",
         "yes" if t.recorded else "no", t.doc)
        for t in topics.TOPICS
    ]  # fmt: skip
    calls = [("name", "type", "what")] + [(f"`{d.name}`", f"`{d.type_name}`", d.doc) for d in doors.DOORS]
    qos = [("name", "depth", "reliability", "durability")] + [
        (q.name, str(q.depth), "reliable" if q.reliable else "best effort", "transient local" if q.latched else "volatile")
        for q in {t.qos.name: t.qos for t in topics.TOPICS}.values()
    ]  # fmt: skip
    return (
        f"{MADE}# ROS API\n\nNames are relative to the namespace of the glasses (`/glasses` by default).\n\n"
        f"## Nodes\n{_table(nodes)}\n## Topics\n{_table(rows)}\n## Qualities of service\n{_table(qos)}\n"
        f"## Services and actions\n{_table(calls)}"
    )


def parameters() -> str:
    """Every parameter of every node."""
    parts = [f"{MADE}# Parameters\n\nSet them in a config file, or with `quark run PROFILE -p NODE.NAME=VALUE`.\n"]
    for row in graph.NODES:
        table = [("parameter", "default", "unit", "range", "what")]
        for name, (field, kind) in params.fields(row.load().Params).items():
            meta = field.metadata
            bounds = ", ".join(meta["choices"]) or (
                f"{meta['low']:g} to {meta['high']:g}" if meta["high"] is not None else ""
            )
            default = "[]" if kind is tuple and not field.default else repr(field.default)
            table.append((f"`{name}`", f"`{default}`", meta["unit"], bounds, meta["doc"]))
        parts.append(f"## {row.name}\n{_table(table)}")
    return "\n".join(parts)


def _table(rows: list[tuple[str, ...]]) -> str:
    head, *body = rows
    lines = [head, tuple("---" for _ in head), *body]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)
