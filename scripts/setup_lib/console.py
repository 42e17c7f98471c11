"""Progress lines, and running commands whose output matters only when they fail."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import deque

TTY = sys.stdout.isatty()
COLOUR = TTY and "NO_COLOR" not in os.environ
KEPT_LINES = 25


class Problem(Exception):
    """What went wrong, what to do about it, and the end of the output of the command that failed."""

    def __init__(self, what: str, fix: str = "", output: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.fix = fix
        self.output = output

    @property
    def last_line(self) -> str:
        """The line that most likely says why."""
        lines = [line.strip() for line in self.output.splitlines() if line.strip()]
        return lines[-1].rstrip(".") if lines else self.what


def _paint(code: str, text: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if COLOUR else text


def _clear_line() -> str:
    return "\r\x1b[K" if TTY else ""


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s` or `2 min 05 s`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    return f"{seconds:.0f} s" if seconds < 60 else f"{int(seconds) // 60} min {int(seconds) % 60:02d} s"


def say(text: str) -> None:
    print(f"{_clear_line()}{text}", flush=True)


def warn(text: str) -> None:
    print(f"{_clear_line()}{_paint('33', text)}", flush=True)


def fail(problem: Problem) -> None:
    """The output of what failed, then the two halves of the message."""
    if problem.output:
        print(f"{_clear_line()}{problem.output.rstrip()}\n", file=sys.stderr)
    print(f"{_clear_line()}{_paint('31', 'Set-up failed:')} {problem.what}", file=sys.stderr)
    if problem.fix:
        print(f"What to do:    {problem.fix}", file=sys.stderr)


def begin(name: str) -> None:
    """Show at once what is under way; elsewhere than on a terminal this stays as a line."""
    print(f"  {name} ...", end="" if TTY else "\n", flush=True)


def done(name: str, seconds: float) -> None:
    print(f"{_clear_line()}  {_paint('32', name.ljust(14))} {duration(seconds)}", flush=True)


def run(name: str, command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a command; on a terminal show its newest line in place; raise `Problem` with its last lines if it fails."""
    last: deque[str] = deque(maxlen=KEPT_LINES)
    begun = time.monotonic()
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=environment if environment is not None else clean_environment(),
    )
    assert child.stdout is not None
    try:
        for line in child.stdout:
            last.append(line.rstrip())
            if TTY:
                newest = f"  {name} {duration(time.monotonic() - begun)}  {line.strip()}"
                print(f"{_clear_line()}{newest[:100]}", end="", flush=True)
        code = child.wait()
    except BaseException:
        child.terminate()
        child.wait()
        raise
    if code:
        raise Problem(f"'{' '.join(command)[:160]}' ended with status {code}", output="\n".join(last))


def clean_environment() -> dict[str, str]:
    """This environment without a sourced ROS or another venv, whose packages would shadow ours."""
    shadows = (
        "PYTHONPATH",
        "PYTHONHOME",
        "VIRTUAL_ENV",
        "AMENT_PREFIX_PATH",
        "CMAKE_PREFIX_PATH",
        "COLCON_PREFIX_PATH",
        "LD_LIBRARY_PATH",
        "_ROS_WHEELS_BOOTSTRAP_COMPLETE",  # set by the wheels in a running program: a child in another venv must set its own
    )
    return {key: value for key, value in os.environ.items() if key not in shadows}
