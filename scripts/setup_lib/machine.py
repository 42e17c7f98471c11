"""What the machine offers: a Python, a compiler, room for one set-up at a time."""

from __future__ import annotations

import contextlib
import fcntl
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from setup_lib.console import Problem, clean_environment, warn

VERSIONS = ("3.11", "3.12")
PROBE = "import sys; print('%d.%d' % sys.version_info[:2])"


def cache_dir() -> Path:
    """Folder for what clones share, the same as `quark_glasses.paths.cache()`."""
    chosen = os.environ.get("QUARK_CACHE")
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(chosen) if chosen else Path(base) / "quark_glasses"


@contextlib.contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Wait until no other set-up of this folder runs."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            warn("Another set-up of this folder is running: waiting for it")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def ask(python: Path | str, code: str) -> str:
    """What a Python prints for some code; "" when it does not run."""
    try:
        found = subprocess.run(
            [str(python), "-c", code], capture_output=True, text=True, env=clean_environment(), timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return found.stdout.strip() if found.returncode == 0 else ""


def version_of(python: Path | str) -> str:
    """`3.11`, or "" when this is no Python that runs."""
    return ask(python, PROBE)


def works(python: Path) -> bool:
    return python.exists() and version_of(python) in VERSIONS


def has_pip(python: Path) -> bool:
    return ask(python, "import pip; print(1)") == "1"


def find_python() -> str:
    """`$PYTHON`, else the first of python3.11, python3.12 and python3 that runs and is new enough."""
    chosen = os.environ.get("PYTHON")
    candidates = [chosen] if chosen else [f"python{version}" for version in VERSIONS] + ["python3"]
    seen = []
    for name in candidates:
        place = shutil.which(name)
        version = version_of(place) if place else ""
        if place and version in VERSIONS:
            return place
        seen.append(f"{name}: {'Python ' + version if version else 'does not run' if place else 'not found'}")
    raise Problem(
        f"no Python {' or '.join(VERSIONS)} ({'; '.join(seen)})",
        install_command("python3 python3-venv python3-dev", "python3.12 python3.12-devel")
        + ", or name one: make setup PYTHON=/path/to/python3.12",
    )


def check_platform() -> None:
    """The ROS packages for pip exist for one kind of machine."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise Problem(
            f"ROS 2 Jazzy has no pip packages for {platform.system()} on {platform.machine()}",
            "Install ROS 2 Jazzy and run 'colcon build' here, or use docker/",
        )


def check_venv(python: str) -> None:
    """Debian splits the venv module from Python."""
    if ask(python, "import ensurepip, venv; print(1)") != "1":
        version = version_of(python)
        raise Problem(f"{python} cannot make a venv", install_command(f"python{version}-venv", f"python{version}"))


def check_compiler(python: Path | str) -> None:
    """What building the messages needs, all of it told at once."""
    version = version_of(python)
    missing = []  # (what, Debian's package, Fedora's package)
    if not (os.environ.get("CXX") or shutil.which("g++") or shutil.which("c++")):
        missing.append(("a C++ compiler", "g++", "gcc-c++"))
    if not (shutil.which("make") or shutil.which("ninja")):
        missing.append(("make", "make", "make"))
    if not Path(ask(python, "import sysconfig; print(sysconfig.get_path('include'))"), "Python.h").is_file():
        missing.append((f"the headers of Python {version}", f"python{version}-dev", f"python{version}-devel"))
    if missing:
        if not shutil.which("cmake"):  # not a reason to stop: pip has one
            missing.append(("cmake", "cmake", "cmake"))
        what = ", ".join(name for name, _, _ in missing)
        debian = " ".join(package for _, package, _ in missing)
        fedora = " ".join(package for _, _, package in missing)
        raise Problem(f"building the messages needs {what}", install_command(debian, fedora))


def install_command(debian: str, fedora: str) -> str:
    """The command that installs packages here."""
    if shutil.which("dnf") and not shutil.which("apt"):
        return f"sudo dnf install {fedora}"
    return f"sudo apt install {debian}"


def build_jobs() -> int:
    """Compiler processes at a time: one per core, and about 1 GB of available memory for each."""
    cores = len(os.sched_getaffinity(0))
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return max(1, min(cores, int(line.split()[1]) // 10**6))
    return cores


def explain_pip(problem: Problem) -> Problem:
    """The same failure with the likely reason in front."""
    signs = (
        "NewConnectionError",
        "NameResolution",
        "ConnectTimeout",
        "ReadTimeout",
        "ProxyError",
        "SSLError",
        "versions: none",
    )
    if any(sign in problem.output for sign in signs):
        return Problem(
            "the package index cannot be reached, or lacks a package",
            "Check the network (HTTPS_PROXY, PIP_INDEX_URL) and run the same command again",
            problem.output,
        )
    if "No space left" in problem.output:
        return Problem("the disk is full", "Free about 3 GB and run the same command again", problem.output)
    if "No matching distribution" in problem.output:
        return Problem(
            "the package index does not have a pinned version",
            "Behind a mirror it may be missing: set PIP_INDEX_URL to another one",
            problem.output,
        )
    return problem
