"""Builds quark_glasses_msgs against the ROS wheels in a venv, and shares the result between clones."""

from __future__ import annotations

import os
import platform
import re
import shutil
import tarfile
from pathlib import Path

from setup_lib import console
from setup_lib.machine import ask, build_jobs, cache_dir
from setup_lib.stamps import digest

WHEEL_PYTHON = r"/opt/python/cp3[0-9]+-cp3[0-9]+"  # where the wheels' builder had its Python
PREFIX_FILE = "share/quark_glasses_msgs/.built_for"
TEXTS = {".cmake", ".sh", ".bash", ".zsh", ".dsv", ".ps1"}


def key(sources: Path, pins: str, version: str) -> str:
    """Hash of all that the built files depend on, apart from where they lie."""
    return digest(sources, pins, version, platform.machine(), "".join(platform.libc_ver()))


def _archive(name: str) -> Path:
    return cache_dir() / "interfaces" / f"{name[:32]}.tar.gz"


def is_cached(name: str) -> bool:
    return _archive(name).is_file()


def rewrite_exports(python: Path, venv: Path) -> None:
    """Point the include paths in the wheels' CMake exports at this Python and this numpy."""
    include = ask(python, "import sysconfig; print(sysconfig.get_path('include'))")
    numpy = ask(python, "import numpy; print(numpy.get_include())")
    if not numpy:
        raise console.Problem("numpy cannot be imported from .venv", "Remove .venv and run: make setup")
    for file in (venv / "share").rglob("*.cmake"):
        old = file.read_text(encoding="utf-8", errors="surrogateescape")
        new = re.sub(WHEEL_PYTHON + r"/lib/python3\.[0-9]+/site-packages/numpy/_core/include", lambda _: numpy, old)
        new = re.sub(WHEEL_PYTHON + r"/include/python3\.[0-9]+", lambda _: include, new)
        if new != old:
            file.write_text(new, encoding="utf-8", errors="surrogateescape")


def install(sources: Path, build: Path, venv: Path, name: str) -> None:
    """Put the built messages into the venv: from the shared cache when it has them, else by building."""
    if not (sources / "CMakeLists.txt").is_file():
        raise console.Problem(f"{sources} holds no message package", "Check out the whole repository again")
    listing = venv / ".stamps" / "messages.files"
    if listing.exists():  # a message that was removed from the sources must not stay importable
        for line in listing.read_text().splitlines():
            (venv / line).unlink(missing_ok=True)
    installed = _unpack(name, venv) if is_cached(name) else []
    if not installed:
        compile_messages(sources, build, venv)
        installed = _installed_files(build, venv)
        _pack(name, venv, installed)
    listing.write_text("\n".join(installed) + "\n")
    if ask(venv / "bin" / "python", "import quark_glasses_msgs.msg; print(1)") != "1":
        _archive(name).unlink(missing_ok=True)
        raise console.Problem("the built messages cannot be imported", "Remove build/ and .venv and run: make setup")


def compile_messages(sources: Path, build: Path, venv: Path, prefix: Path | None = None) -> None:
    """Configure, build and install a message package with CMake, as colcon would; into the venv unless told otherwise."""
    python = venv / "bin" / "python"
    same = build / "configured_for"
    now = f"{venv} {ask(python, 'import sys; print(sys.version)')}"
    if build.exists() and not (same.exists() and same.read_text() == now):
        shutil.rmtree(build)
    build.mkdir(parents=True, exist_ok=True)
    same.write_text(now)
    environment = console.clean_environment()
    environment.update(
        PATH=f"{venv / 'bin'}{os.pathsep}{environment.get('PATH', '')}",
        VIRTUAL_ENV=str(venv),
        CMAKE_PREFIX_PATH=str(venv),
        AMENT_PREFIX_PATH=str(venv),
    )
    cmake = shutil.which("cmake", path=environment["PATH"]) or "cmake"
    options = [
        f"-DCMAKE_INSTALL_PREFIX={prefix or venv}",
        "-DCMAKE_BUILD_TYPE=Release",
        "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG",  # reading headers takes most of the time, -O3 a third of it for nothing
        "-DCMAKE_C_FLAGS_RELEASE=-O2 -DNDEBUG",
        "-DBUILD_TESTING=OFF",
        "-DQUARK_RCLPY_ONLY=ON",
        f"-DPython3_EXECUTABLE={python}",
        "-DPython3_FIND_VIRTUALENV=ONLY",
    ]
    console.run("messages", [cmake, "-S", str(sources), "-B", str(build), *options], environment)
    console.run("messages", [cmake, "--build", str(build), "--parallel", str(build_jobs())], environment)
    console.run("messages", [cmake, "--install", str(build)], environment)


def _installed_files(build: Path, venv: Path) -> list[str]:
    """Paths below the venv, from CMake's own list."""
    lines = (build / "install_manifest.txt").read_text().splitlines()
    return sorted({os.path.relpath(line, venv) for line in lines if line})


def _pack(name: str, venv: Path, files: list[str]) -> None:
    """Keep the installed files for the next clone. A cache that cannot be written is no reason to fail."""
    archive = _archive(name)
    draft = archive.with_suffix(f".{os.getpid()}")
    try:
        (venv / PREFIX_FILE).write_text(str(venv))
        archive.parent.mkdir(parents=True, exist_ok=True)
        with tarfile.open(draft, "w:gz", compresslevel=1) as tar:
            for file in [*files, PREFIX_FILE]:
                tar.add(venv / file, arcname=file)
        os.replace(draft, archive)
    except OSError as error:
        draft.unlink(missing_ok=True)
        console.warn(f"  The built messages are not kept for other clones: {error}")


def _unpack(name: str, venv: Path) -> list[str]:
    """Lay the kept files into this venv and put its path into their texts; [] when the archive is damaged."""
    try:
        with tarfile.open(_archive(name)) as tar:
            members = [member for member in tar.getmembers() if _is_safe(member)]
            tar.extractall(venv, members=members)
    except (tarfile.TarError, OSError, EOFError) as error:
        console.warn(f"  The kept messages are damaged and are built again: {error}")
        _archive(name).unlink(missing_ok=True)
        return []
    files = [member.name for member in members]
    old = (venv / PREFIX_FILE).read_bytes()
    for file in files:
        path = venv / file
        if path.suffix in TEXTS and not path.is_symlink():
            content = path.read_bytes()
            if old in content:
                path.write_bytes(content.replace(old, str(venv).encode()))
    return files


def _is_safe(member: tarfile.TarInfo) -> bool:
    return not (member.name.startswith("/") or ".." in Path(member.name).parts) and (member.isreg() or member.issym())
