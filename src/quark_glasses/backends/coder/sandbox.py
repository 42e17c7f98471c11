"""One folder in which the coder reads, writes and runs commands, and nothing outside of it."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quark_glasses.backends.coder import jail
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.rules import ALLOWED, check_command, inside
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, StorageFull

READABLE = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/localtime",
            "/etc/alternatives")  # fmt: skip
DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random")
END_S = 2.0  # a killed command is given up after


@dataclass(frozen=True)
class Limits:
    """What one task may use.

    Attributes:
        file_kb: of one file that the coder writes by its tool, or reads.
        files, folder_mb: all that is in the folder.
        output_kb: of one command; it is stopped beyond.
        cpu_s, memory_mb, processes: of one command.
    """

    file_kb: int = 256
    files: int = 500
    folder_mb: int = 64
    output_kb: int = 256
    cpu_s: int = 30
    memory_mb: int = 512
    processes: int = 24


class Sandbox:
    """See the module. `confinement()` says how well commands can be held on this machine."""

    def __init__(self, folder: Path, allowed: Sequence[str] = ALLOWED, limits: Limits | None = None) -> None:
        self._allowed = tuple(allowed)
        self._limits = limits or Limits()
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StorageFull(f"{folder} cannot be made: {error.strerror}", "Give the coder another folder") from error
        self.folder = folder.resolve()
        if self.folder == Path("/") or self.folder == Path.home().resolve():
            raise InvalidInput(f"{self.folder} is no folder for the coder", "Give it one of its own")

    def list_files(self, path: str) -> str:
        """Names below a folder, one a line, folders with a slash."""
        top = self._real(path)
        if not top.is_dir():
            raise InvalidInput(f"{path} is no folder", "List '.'")
        rows: list[str] = []
        for where, folders, files in os.walk(top):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            here = Path(where).relative_to(self.folder)
            rows += [f"{here / name}/" for name in folders] + [str(here / name) for name in sorted(files)]
            if len(rows) > self._limits.files:
                return "\n".join([*rows[: self._limits.files], "[more]"])
        return "\n".join(rows) or "(empty)"

    def read_file(self, path: str) -> str:
        with self._opened(path, os.O_RDONLY) as handle:
            data = os.read(handle, self._limits.file_kb * 1024 + 1)
        if len(data) > self._limits.file_kb * 1024:
            raise InvalidInput(f"{path} is larger than {self._limits.file_kb} kB", "Read another file")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path} is no text", "Read text files only") from error

    def write_file(self, path: str, content: str) -> str:
        data = content.encode("utf-8", errors="replace")
        if len(data) > self._limits.file_kb * 1024:
            raise InvalidInput(
                f"{len(data) // 1024} kB are too much for one file", f"Write {self._limits.file_kb} kB at most"
            )
        self._check_room(len(data))
        target = self._real(path)
        with _told(path):
            target.parent.mkdir(parents=True, exist_ok=True)
        with self._opened(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) as handle, _told(path):
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
        return f"{len(data)} bytes written"

    def run_command(self, command: Sequence[str], seconds: float, cancel: CancelToken) -> str:
        """Run an allowed command to its end: "exit CODE" and its output. It is killed with all its children where it must end."""
        argv = check_command(command, self._allowed)
        for argument in argv[1:]:
            if not argument.startswith("-"):
                self._real(argument.partition("::")[0])
        if jail.landlock_version() < 1:
            raise BackendUnavailable(
                "commands cannot be confined to the folder on this system",
                "Use a Linux kernel with Landlock (5.13 or later)",
            )
        self._check_room(0)
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(jail.__file__)), json.dumps(self._spec(argv, seconds))],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={"PATH": "/usr/bin:/bin"},
            cwd=self.folder, start_new_session=True, close_fds=True,
        )  # fmt: skip
        return self._finish(process, seconds, cancel)

    @staticmethod
    def confinement() -> dict[str, bool]:
        """What can be had here: "files" (commands are refused without), "network" cut, "processes" ended as a tree."""
        namespaces = _can_unshare()
        filtered = os.uname().machine in jail.MACHINES
        return {"files": jail.landlock_version() >= 1, "network": namespaces or filtered, "processes": namespaces}

    def _finish(self, process: subprocess.Popen[bytes], seconds: float, cancel: CancelToken) -> str:
        output = _Output(self._limits.output_kb * 1024, lambda: _kill(process))
        reader = threading.Thread(target=output.read, args=(process.stdout,), daemon=True)
        reader.start()
        unhook = cancel.on_cancel(lambda: _kill(process))
        why = ""
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            why = f"[stopped after {seconds:.0f} s]"
            _kill(process)
            code = process.wait(END_S)
        finally:
            unhook()
            _kill(process)  # also what it left behind
            reader.join(END_S)
            if process.stdout is not None and not reader.is_alive():
                process.stdout.close()
        cancel.check()
        if output.full:
            why = f"[stopped: more than {self._limits.output_kb} kB of output]"
        text = bytes(output.data).decode("utf-8", errors="replace")
        return "\n".join(filter(None, [f"exit {code if not why else 'none'}", text.rstrip(), why]))

    def _spec(self, argv: Sequence[str], seconds: float) -> dict[str, Any]:
        program = sys.executable if argv[0] == "python3" else _program(argv[0])
        limits = self._limits
        scratch = self.folder / ".tmp"
        scratch.mkdir(exist_ok=True, mode=0o700)
        env = {
            "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "TMPDIR": str(scratch), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "PYTHONNOUSERSITE": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        }  # fmt: skip
        return {
            "argv": [program, *argv[1:]], "env": env, "folder": str(self.folder), "devices": DEVICES,
            "readable": [*READABLE, sys.prefix, sys.base_prefix], "cpu_s": min(limits.cpu_s, int(seconds) + 1),
            "memory_mb": limits.memory_mb, "file_mb": limits.folder_mb, "disk_mb": limits.folder_mb, "processes": limits.processes,
        }  # fmt: skip

    def _real(self, path: str) -> Path:
        """The place itself, links followed; raises `InvalidInput` where that is outside."""
        real = (self.folder / inside(path)).resolve()
        if real != self.folder and self.folder not in real.parents:
            raise InvalidInput(f"{path!r} leads out of the folder", "Name a file inside the folder")
        return real

    @contextmanager
    def _opened(self, path: str, flags: int) -> Iterator[int]:
        """A regular file of the folder; a link at its end is not followed, and nothing is waited for."""
        real = self._real(path)
        try:
            handle = os.open(real, flags | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise InvalidInput(f"{path} cannot be opened: {error.strerror}", "List the files") from error
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise InvalidInput(f"{path} is no plain file", "Name another")
            yield handle
        finally:
            os.close(handle)

    def _check_room(self, more: int) -> None:
        count = size = 0
        for where, _, files in os.walk(self.folder):
            for name in files:
                with contextlib.suppress(OSError):
                    size += (Path(where) / name).lstat().st_size
                count += 1
        if count >= self._limits.files or size + more > self._limits.folder_mb << 20:
            raise StorageFull(f"the coder's folder {self.folder} is full", "Move its files away")


class _Output:
    """What a command wrote, as much as there may be."""

    def __init__(self, most: int, full: Any) -> None:
        self.data = bytearray()
        self.full = False
        self._most = most
        self._stop = full

    def read(self, stream: Any) -> None:
        while block := stream.read1(65536):
            self.data += block[: self._most - len(self.data)]
            if len(self.data) >= self._most and not self.full:
                self.full = True
                self._stop()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the jail and with it all that runs inside."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def _program(name: str) -> str:
    for folder in ("/usr/bin", "/bin"):
        if (Path(folder) / name).is_file():
            return str(Path(folder) / name)
    raise InvalidInput(f"there is no program '{name}' here", "Use another command")


@contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull(f"{path} cannot be written: {error.strerror}", "Free some space") from error
        raise InvalidInput(f"{path} cannot be written: {error.strerror}", "Name another file") from error


def _can_unshare() -> bool:
    """May processes of ours have a network and a process tree of their own? Asked in a child that does nothing else."""
    code = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(int(sys.argv[1])) != 0)"
    flags = (jail.NEWUSER | jail.NEWNET | jail.NEWPID, jail.NEWNET | jail.NEWPID)
    return any(
        subprocess.run([sys.executable, "-I", "-S", "-c", code, str(flag)], timeout=10, check=False).returncode == 0
        for flag in flags
    )
