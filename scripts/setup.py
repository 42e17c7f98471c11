"""Makes .venv ready to run: packages, the message package, this project, model weights.

Needs nothing but Python's own library. Every step leaves a stamp (a hash of its inputs and of the steps before it) in
.venv/.stamps, so a step whose inputs stayed the same is skipped, and an interrupted run goes on where it was.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from setup_lib import ament, console, machine, messages
from setup_lib.stamps import Stamps, digest

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
REQUIREMENTS = ROOT / "requirements"
INTERFACES = ROOT / "src" / "interfaces" / "quark_glasses_msgs"
BASE_PACKAGES = ("build.txt", "ros.txt")  # what the built messages depend on


def main() -> int:
    arguments = parse_arguments()
    console.say(f"Setting up {VENV.relative_to(ROOT)}")
    begun = time.monotonic()
    try:
        with machine.only_one(ROOT / "build" / "setup.lock"):
            set_up(arguments)
    except console.Problem as problem:
        console.fail(problem)
        return 1
    except KeyboardInterrupt:
        console.warn("Interrupted. Run the same command again: the steps that are done stay done.")
        return 130
    console.say(f"Ready in {console.duration(time.monotonic() - begun)}")
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dev", action="store_true", help="also what the tests and checks need")
    parser.add_argument("--no-models", action="store_true", help="leave the model weights for later")
    return parser.parse_args()


def set_up(arguments: argparse.Namespace) -> None:
    """All steps in order; each key takes in the key before it, so a change ripples down."""
    stamps = Stamps(VENV / ".stamps")
    machine.check_platform()
    venv_key = make_venv(stamps)
    base_key = digest(venv_key, *(pins(name) for name in BASE_PACKAGES))
    message_key = messages.key(INTERFACES, "".join(pins(name) for name in BASE_PACKAGES), machine.version_of(PYTHON))
    installed_key = digest(base_key, message_key)
    if not stamps.is_current("messages", installed_key) and not messages.is_cached(message_key):
        machine.check_compiler(PYTHON)

    package_key = digest(base_key, pins("runtime.txt"))
    step(stamps, "packages", package_key, install_packages)
    step(stamps, "cmake exports", base_key, lambda: messages.rewrite_exports(PYTHON, VENV))
    build = ROOT / "build" / "interfaces"
    step(stamps, "messages", installed_key, lambda: messages.install(INTERFACES, build, VENV, message_key))
    project = [ROOT / "setup.py", ROOT / "setup.cfg", ROOT / "pyproject.toml", ROOT / "package.xml"]
    nodes = sorted(path.name for path in (ROOT / "src" / "quark_glasses" / "nodes").glob("*.py"))  # each is a program
    step(stamps, "project", digest(package_key, *nodes, *project), install_project)
    if arguments.dev:
        step(stamps, "test packages", digest(package_key, pins("dev.txt")), install_test_packages)
    if not arguments.no_models:
        if not (machine.cache_dir() / "models").is_dir():
            stamps.clear("models")
        step(stamps, "models", digest(ROOT / "config" / "models.yaml", str(machine.cache_dir())), pull_models)


def step(stamps: Stamps, name: str, key: str, action: Callable[[], str | None]) -> None:
    """Run one step unless its stamp says that it was done with these inputs. A step that returns a text is not done."""
    if stamps.is_current(name, key):
        return
    stamps.clear(name)
    begun = time.monotonic()
    console.begin(name)
    shortfall = action()
    if shortfall:
        console.warn(f"  {name:14} {shortfall}")
        return
    stamps.write(name, key)
    console.done(name, time.monotonic() - begun)


def make_venv(stamps: Stamps) -> str:
    """Create .venv, or keep the one that works; return the key of its Python and place."""
    if "PYTHON" not in os.environ and machine.works(PYTHON):
        version = machine.version_of(PYTHON)
        key = digest(str(ROOT), version)
        if stamps.is_current("venv", key):
            return key
        if not stamps.exists("venv") and machine.has_pip(PYTHON):  # made by hand
            stamps.write("venv", key)
            return key
    python = machine.find_python()
    key = digest(str(ROOT), machine.version_of(python))
    if not (stamps.is_current("venv", key) and machine.works(PYTHON)):
        machine.check_venv(python)
        if VENV.exists():
            shutil.rmtree(VENV)
        step(stamps, "venv", key, lambda: console.run("venv", [str(python), "-m", "venv", str(VENV)]))
    return key


def pins(name: str) -> str:
    """The lines of a requirements file that count: a new comment makes nothing out of date."""
    lines = (REQUIREMENTS / name).read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if line and not line.startswith("#"))


def install_packages() -> None:
    """Everything from the pinned lists. Source packages are built with the pinned setuptools, not one fetched aside."""
    build_tools = [line for line in pins("build.txt").splitlines() if line.startswith("setuptools==")]
    pip("install", "--no-deps", *build_tools)
    names = [*BASE_PACKAGES, "runtime.txt", *([] if shutil.which("cmake") else ["cmake.txt"])]
    pip("install", "--no-deps", "--no-build-isolation", *(f"--requirement={REQUIREMENTS / name}" for name in names))


def install_test_packages() -> None:
    pip("install", "--no-deps", f"--requirement={REQUIREMENTS / 'dev.txt'}")


def install_project() -> None:
    """This project in place: its commands, its engines' entry points, and its place in the ament index."""
    pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    listing = (
        "from importlib.metadata import distribution as d; print(*[e.name for e in d('quark_glasses').entry_points"
    )
    programs = machine.ask(PYTHON, listing + " if e.group == 'console_scripts'])").split()
    ament.register(VENV, ROOT, programs)


def pull_models() -> str | None:
    """The weights that `make demo` uses. Without them the rest works, so a failure is told and tried again next time."""
    try:
        console.run("models", [str(PYTHON), "-m", "quark_glasses.cli", "models", "pull"])
    except console.Problem as problem:
        return f"not complete: {problem.last_line}. Try again with: make models"
    return None


def pip(*arguments: str) -> None:
    """Run pip quietly; turn a failure to reach the package index into one plain sentence."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    try:
        console.run("packages", command)
    except console.Problem as problem:
        raise machine.explain_pip(problem) from None


if __name__ == "__main__":
    raise SystemExit(main())
