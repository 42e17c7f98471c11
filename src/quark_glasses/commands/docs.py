"""`quark docs`: docs/ROS_API.md, docs/PARAMETERS.md and docs/SKILLS.md from the tables; `--check` fails where they drifted."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from quark_glasses import graph, paths
from quark_glasses.core.dialogue.builtin import BUILTIN
from quark_glasses.core.tools.builtin import BuiltinTools
from quark_glasses.core.tools.catalogue import openai_name
from quark_glasses.core.tools.manifest import Binding
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
    texts = {"ROS_API.md": ros_api(), "PARAMETERS.md": parameters(), "SKILLS.md": skills()}
    return {folder / name: text for name, text in texts.items()}


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


def skills() -> str:
    """The tools of the skills that come with the glasses, from their manifests."""
    tools = BuiltinTools(make() for make in BUILTIN)
    parts = [
        f"{MADE}# Skills\n\nEach tool below is at once an intent of the grammar, a function of a chat request to a model, and, where the"
        " skill answers it itself, a tool of our MCP server. The model uses it by itself where it only reads; where it acts, the"
        " wearer's own words must ask for it, or the glasses ask first.\n"
    ]
    for manifest in tools.manifests:
        table = [("tool", "intent", "risk", "deadline", "arguments", "what"), *map(_tool_row, manifest.tools)]
        typical = "; ".join(f"“{said}”" for said in sum(manifest.sentences.values(), ()))
        parts.append(
            f"## {manifest.skill}\n{manifest.description} Runs on: {', '.join(manifest.tiers)}. For example: {typical}.\n\n{_table(table)}"
        )
    return "\n".join(parts)


def _tool_row(tool: Binding) -> tuple[str, ...]:
    spec = tool.spec
    required = spec.parameters.get("required", ())
    named = (f"`{name}`{'' if name in required else '?'}" for name in spec.parameters["properties"])
    return (
        f"`{openai_name(spec.name)}`", f"`{tool.intent}`", spec.risk.name.lower(), f"{spec.deadline_s:g} s",
        ", ".join(named) or "none", spec.description,
    )  # fmt: skip


def _table(rows: list[tuple[str, ...]]) -> str:
    head, *body = rows
    lines = [head, tuple("---" for _ in head), *body]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)
