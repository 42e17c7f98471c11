"""How much faster than it was a whole conversation is replayed.

All conversations among the replay cases, every node on stage: with recognition at work on the real engine (synthesised speech
comes from the tape), and with all engines' replies from the tape. The baseline is the session itself, played at its own speed.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from typing import Any

from quark_glasses.replay.cases import Case, all_cases, run_case
from quark_glasses.replay.session import LIVE, PLAYED

NODE_CASE = "node_"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--repeat", type=int, default=3, help="runs of each, the median counts")


def run(args: argparse.Namespace) -> dict[str, Any]:
    conversations = [case for case in all_cases() if not case.name.startswith(NODE_CASE)]
    if args.quick:
        conversations, args.repeat = conversations[:2], 1
    played = [measure(with_engines(case, PLAYED), args.repeat) for case in conversations]
    live = [measure(with_engines(case, LIVE), 1) for case in conversations]
    session_s = sum(row["session_s"] for row in played)
    return {
        "speedup_live": round(session_s / sum(row["took_s"] for row in live), 1),
        "speedup_played": round(session_s / sum(row["took_s"] for row in played), 1),
        "speedup_played_with_start": round(session_s / sum(row["all_s"] for row in played), 1),
        "slowest_live": min(round(row["session_s"] / row["took_s"], 1) for row in live),
        "slowest_played": min(round(row["session_s"] / row["took_s"], 1) for row in played),
        "conversations": len(conversations),
        "session_s": round(session_s, 1),
        "same": sum(int(row["same"]) for row in played),
    }


def with_engines(case: Case, recognition: str) -> Case:
    return replace(case, engines={**case.engines, "asr": recognition})


def measure(case: Case, repeat: int) -> dict[str, float]:
    """Median of some runs: length of the session, time to play it, the same with the nodes' start."""
    rows = []
    for _ in range(repeat):
        begun = time.monotonic()
        result = run_case(case)
        outcome = result.outcome
        rows.append((outcome.took_s, time.monotonic() - begun, outcome.session_s, result.same))
    took_s, all_s, session_s, same = sorted(rows)[len(rows) // 2]
    return {"took_s": took_s, "all_s": all_s, "session_s": session_s, "same": float(same)}
