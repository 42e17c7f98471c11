"""What the benches use is there: they run seldom, and what they need moves on without them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOST = ("attr-defined", "name-defined", "call-arg", "import-not-found")


def test_no_bench_uses_what_is_gone() -> None:
    lost: list[str] = []
    for bench in sorted((ROOT / "bench").glob("*.py")):
        command = [sys.executable, "-m", "mypy", "--follow-imports=silent", str(bench)]
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False).stdout
        lost += [line for line in told.splitlines() if line.endswith(tuple(f"[{code}]" for code in LOST))]
    assert lost == []
