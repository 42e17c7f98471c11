"""What the coder may name: files inside its folder and commands of a list. First of two lines: the system confines it as well."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from quark_glasses.core.errors import InvalidInput

PATH_CHARS = 200
MOST_ARGUMENTS = 40
FILE = "FILE"  # in an allowed command: a Python file inside the folder
ALLOWED = ("python3 -m pytest", "python3 FILE", "ls", "cat")


def inside(path: str) -> PurePosixPath:
    """A path relative to the coder's folder; raises `InvalidInput` for one that leads out of it or is none."""
    fix = "Name a file inside the folder, such as src/main.py"
    if not path or len(path) > PATH_CHARS or any(ord(char) < 32 or ord(char) == 127 for char in path):
        raise InvalidInput(f"{path[:40]!r} is no usable path", fix)
    found = PurePosixPath(path)
    if found.is_absolute() or ".." in found.parts or path.startswith("~") or "\\" in path:
        raise InvalidInput(f"{path!r} leads out of the folder", fix)
    return found


def check_command(argv: Sequence[str], allowed: Sequence[str] = ALLOWED) -> tuple[str, ...]:
    """The command as it may run; raises `InvalidInput` for one that is not allowed. It goes to no shell: signs mean nothing."""
    argv = tuple(argv)
    fix = f"Allowed are: {'; '.join(allowed)}"
    if not argv or len(argv) > MOST_ARGUMENTS:
        raise InvalidInput(f"a command has 1 to {MOST_ARGUMENTS} words", fix)
    begin = next((row.split() for row in allowed if _begins(argv, row.split())), None)
    if begin is None:
        raise InvalidInput(f"the command {' '.join(argv)[:80]!r} is not allowed", fix)
    for argument in argv[1:]:
        for part in argument.split("="):
            if part and not part.startswith("-"):
                inside(part.partition("::")[0])
            elif "/" in part or ".." in part:  # -cPATH
                inside(part.lstrip("-")[1:])
    return argv


def _begins(argv: Sequence[str], allowed: Sequence[str]) -> bool:
    if len(argv) < len(allowed):
        return False
    return all(
        given == word or (word == FILE and given.endswith(".py") and not given.startswith("-"))
        for given, word in zip(argv, allowed, strict=False)
    )
