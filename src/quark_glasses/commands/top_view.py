"""The board of `quark top` as lines of text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quark_glasses.core.trace.stages import LABELS

MARKS = {"warn": "WARN", "error": "ERROR", "stale": "STALE", "silent": "silent"}
# Widths of columns; negative ones are set to the right.
NODE_COLUMNS = (16, 13, 8, -7, -7)
TOPIC_COLUMNS = (30, 16, -9, -9, -10)


def lines(board: Mapping[str, Any], width: int = 100, height: int = 0) -> list[str]:
    """The whole board, each line cut to `width` columns; with `height` topics that find no place are counted instead."""
    upper = [*header(board), "", *nodes(board), ""]
    lower = ["", *dropped(board), *utterance(board)]
    room = height - len(upper) - len(lower) - 2 if height else len(board["topics"])
    every = [*upper, *topics(board, max(3, room)), *lower]
    return [fit(line, width) for line in every]


def header(board: Mapping[str, Any]) -> Iterator[str]:
    """Where, how many, how busy."""
    found = board["nodes"]
    busy = [percent for percent in board["processes"].values() if percent is not None]
    parts = [f"quark top  {board['namespace']}  domain {board['domain']}", f"{len(found)} nodes"]
    where = "1 process" if len(busy) == 1 else f"{len(busy)} processes"
    parts.append(f"{where} {sum(busy):.0f} % of a core" if busy else "no load known yet")
    battery = board["battery"]
    if battery:
        parts.append(f"battery {battery['percentage']:.0%}{' charging' if battery['charging'] else ''}")
    if board["tier"]:
        parts.append(f"tier {board['tier']}")
    yield "   ".join(parts)


def nodes(board: Mapping[str, Any]) -> Iterator[str]:
    """One line for each node, with what it complains of."""
    yield columns(NODE_COLUMNS, "NODE", "STATE", "HEALTH", "CPU %", "JOBS %") + "  NOTES"
    for node in board["nodes"]:
        health = MARKS.get(node["health"], node["health"])
        cells = (node["name"], node["state"] or "?", health, figure(node["cpu_percent"]), figure(node["jobs_percent"]))
        notes = [f"{row['name']}: {row['message']}" for row in node["rows"] if row["level"] != "ok"]
        yield columns(NODE_COLUMNS, *cells) + "  " + plain("; ".join(notes))


def topics(board: Mapping[str, Any], most: int) -> Iterator[str]:
    """The busiest first, those of several nodes together; those on which nothing came yet are only counted."""
    every: dict[str, list[Mapping[str, Any]]] = {}
    for row in board["topics"]:
        every.setdefault(row["topic"], []).append(row)
    alive = {name: rows for name, rows in every.items() if any(row["sent"] for row in rows)}
    shown = sorted(alive, key=lambda name: (-rate_of(alive[name]), name))[:most]
    yield columns(TOPIC_COLUMNS, "TOPIC", "FROM", "RATE Hz", "NOMINAL", "SENT")
    for name in shown:
        rows = alive[name]
        senders = [row["node"] for row in rows if row["sent"]]
        source = senders[0] if len(senders) == 1 else f"{len(senders)} nodes"
        known = any(row["rate_hz"] is not None for row in rows)
        nominal = sum(row["nominal_hz"] or 0.0 for row in rows if row["sent"])
        cells = (figure(rate_of(rows) if known else None), f"{nominal:g}" if nominal else "")
        low = "  LOW" if any(row["low"] for row in rows) else ""
        yield columns(TOPIC_COLUMNS, name, source, *cells, str(sum(row["sent"] for row in rows))) + low
    if left := len(every) - len(shown):
        yield f"and {left} more; {len(every) - len(alive)} have no message yet"


def rate_of(rows: Iterable[Mapping[str, Any]]) -> float:
    return sum(row["rate_hz"] or 0.0 for row in rows)


def dropped(board: Mapping[str, Any]) -> Iterator[str]:
    """What was lost on the way."""
    if board["dropped"]:
        yield "Dropped: " + ", ".join(f"{row['count']} on {row['topic']} by {row['node']}" for row in board["dropped"])


def utterance(board: Mapping[str, Any]) -> Iterator[str]:
    """The last one that is over, and where its time went."""
    one = board["last_utterance"]
    if one is None:
        yield "No utterance yet."
        return
    said = one["request"] or "(no words)"
    intent = f" -> {one['intent']}" if one["intent"] else ""
    yield plain(f"Last: [{one['language'] or '?'}] {said}{intent}   {one['outcome']}")
    stages = " + ".join(f"{LABELS.get(stage, stage)} {ms:.0f}" for stage, ms in one["stages_ms"].items())
    if stages:
        total = one["total_ms"]
        yield f"  {stages}" + (f" = {total:.0f} ms to first sound" if total is not None else " ms")


def figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def columns(widths: tuple[int, ...], *cells: str) -> str:
    """Cells side by side."""
    made = []
    for width, cell in zip(widths, cells, strict=True):
        text = fit(plain(cell), abs(width))
        space = " " * (abs(width) - cells_of(text))
        made.append(space + text if width < 0 else text + space)
    return " ".join(made)


def plain(text: str) -> str:
    """On one line, without signs that would steer the terminal: words come from outside."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def fit(text: str, width: int) -> str:
    """Cut to so many columns of a terminal; an ellipsis says so."""
    if cells_of(text) <= width:
        return text
    used, kept = 0, ""
    for sign in text:
        used += cells_of(sign)
        if used > width - 1:
            break
        kept += sign
    return kept + "…"


def cells_of(text: str) -> int:
    """Columns that a text takes: a Chinese character takes two."""
    return sum(
        2 if unicodedata.east_asian_width(sign) in "WF" else 0 if unicodedata.combining(sign) else 1 for sign in text
    )
