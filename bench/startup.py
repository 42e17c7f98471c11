"""How long the lite profile takes from the command to active, and what it weighs: without models, and with them."""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

WITHOUT_MODELS = [
    "audio_frontend.backend=energy", "asr.backend=scripted", "tts.backend=scripted", "wake.backend=scripted",
]  # fmt: skip
QUIET = ["microphone.source=silence", "speaker.sink=null"]
DEADLINE_S = 60.0


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", default="lite")
    parser.add_argument("--runs", type=int, default=5)


def run(args: argparse.Namespace) -> dict[str, float]:
    runs = 2 if args.quick else args.runs
    without = [start(args.profile, WITHOUT_MODELS) for _ in range(runs)]
    with_models = [start(args.profile, []) for _ in range(runs)]
    return {
        "active_s": round(statistics.median(t for t, _ in without), 3),
        "active_max_s": round(max(t for t, _ in without), 3),
        "active_with_models_s": round(statistics.median(t for t, _ in with_models), 3),
        "active_with_models_max_s": round(max(t for t, _ in with_models), 3),
        "rss_mb": round(statistics.median(m for _, m in with_models), 1),
        "rss_without_models_mb": round(statistics.median(m for _, m in without), 1),
        "runs": runs,
    }


def start(profile: str, params: list[str]) -> tuple[float, float]:
    """Seconds from the start of the process until it is active, and its resident memory in MB then."""
    command = [sys.executable, "-m", "quark_glasses.cli", "run", profile, "--namespace", "/bench_startup"]
    for param in [*QUIET, *params]:
        command += ["-p", param]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - began
        memory = resident_mb(process.pid) if "active" in line else 0.0
        process.terminate()
        process.wait(DEADLINE_S)
    if not memory:
        raise SystemExit(f"the profile {profile} did not start: see the message above")
    return took, memory


def resident_mb(pid: int) -> float:
    """VmRSS of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
