"""What is installed where, and that every set-up file agrees with the others."""

from __future__ import annotations

import ast
import os
import re
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path
from typing import Any

import pytest
import setuptools
import yaml

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "quark_glasses"
MESSAGES = ROOT / "src" / "interfaces" / "quark_glasses_msgs"
LISTS = ("build", "ros", "runtime", "dev")
ROS_MODULES = re.compile(
    r"rclpy|cv_bridge|ament_index_python|launch\w*|rosidl\w*|ros2\w*|builtin_interfaces|\w+_msgs|\w+_interfaces"
)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(name: str) -> dict[str, str]:
    """The lines of one list: name to version."""
    lines = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+(; .+)?", line) for line in wanted), "an unpinned line"
    return {normal(line.split("==")[0]): line.split("==")[1].split(";")[0] for line in wanted}


def everything() -> dict[str, str]:
    return {name: version for part in LISTS for name, version in pins(part).items()}


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """What setup.py hands to setuptools."""
    seen: dict[str, Any] = {}
    before, folder = setuptools.setup, Path.cwd()
    setuptools.setup = lambda **given: seen.update(given)
    os.chdir(ROOT)
    try:
        runpy.run_path(str(ROOT / "setup.py"))
    finally:
        os.chdir(folder)
        setuptools.setup = before
    return seen


def entry_points(described: dict[str, Any]) -> list[tuple[str, str, str]]:
    """(group, name, module:object) of all."""
    found = []
    for group, lines in described["entry_points"].items():
        for line in lines:
            name, where = line.split(" = ")
            found.append((group, name, where))
    return found


def defines(where: str) -> bool:
    """Whether module:object stands in the sources, without importing a heavy library."""
    module, _, name = where.partition(":")
    file = ROOT / "src" / (module.replace(".", "/") + ".py")
    if not file.is_file():
        return False
    names = {getattr(node, "name", None) for node in ast.parse(file.read_text(encoding="utf-8")).body}
    if module == "quark_glasses.programs":  # makes a program of each node's file
        return "__getattr__" in names and (SOURCES / "nodes" / f"{name}.py").is_file()
    return name in names


class TestEntryPoints:
    def test_each_leads_to_code(self, described: dict[str, Any]) -> None:
        assert [point for point in entry_points(described) if not defines(point[2])] == []

    def test_each_node_is_a_program(self, described: dict[str, Any]) -> None:
        programs = {name for group, name, _ in entry_points(described) if group == "console_scripts"}
        nodes = {path.stem for path in (SOURCES / "nodes").glob("*.py")} - {"__init__"}
        assert nodes <= programs

    def test_each_kind_of_engine_is_known_to_the_registry(self, described: dict[str, Any]) -> None:
        from quark_glasses.backends.registry import KINDS

        groups = {group.removeprefix("quark_glasses.") for group, _, _ in entry_points(described)} - {"console_scripts"}
        assert groups <= {*KINDS, "skills"}


class TestFiles:
    def test_what_is_not_python_is_installed(self, described: dict[str, Any]) -> None:
        installed = {file for _, files in described["data_files"] for file in files}
        wanted = {str(path.relative_to(ROOT)) for top in ("config", "launch") for path in (ROOT / top).rglob("*.*")}
        assert {file for file in wanted if "__pycache__" not in file} <= installed
        assert {"package.xml", "resource/quark_glasses"} <= installed

    def test_data_beside_the_code_is_packaged(self, described: dict[str, Any]) -> None:
        patterns = described["package_data"]["quark_glasses"]
        data = {path for path in SOURCES.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
        covered = {path for pattern in patterns for path in SOURCES.glob(pattern)}
        assert data <= covered

    def test_every_folder_of_code_is_a_package(self) -> None:
        folders = {path.parent for path in SOURCES.rglob("*.py")}
        assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []

    def test_the_version_is_one(self, described: dict[str, Any]) -> None:
        manifest = ET.parse(ROOT / "package.xml").getroot()
        assert manifest.findtext("version") == described["version"]


class TestRos:
    def depends(self) -> set[str]:
        manifest = ET.parse(ROOT / "package.xml").getroot()
        return {node.text or "" for node in manifest if node.tag.endswith("depend")}

    def test_every_ros_package_that_is_imported_is_named(self) -> None:
        imported = {name for name in third_party() if ROS_MODULES.fullmatch(name)}
        assert imported <= self.depends()

    def test_colcon_looks_where_the_messages_are(self) -> None:
        defaults = yaml.safe_load((ROOT / "colcon_defaults.yaml").read_text(encoding="utf-8"))
        assert (MESSAGES / "package.xml").is_file()
        assert all({".", "src"} <= set(verb["base-paths"]) for verb in defaults.values())

    def test_colcon_runs_our_tests_with_pytest(self, described: dict[str, Any]) -> None:
        assert "pytest" in described["extras_require"]["test"]


@cache
def third_party() -> frozenset[str]:
    """Top names that the package imports from outside itself and Python."""
    names: set[str] = set()
    for file in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
    return frozenset(names - set(sys.stdlib_module_names) - {"quark_glasses"})


class TestRequirements:
    def test_no_package_is_pinned_twice(self) -> None:
        names = [name for part in LISTS for name in pins(part)]
        assert sorted(names) == sorted(set(names))

    def test_what_the_code_imports_is_pinned_for_those_who_only_run_it(self) -> None:
        where = packages_distributions()
        pinned = {**pins("build"), **pins("ros"), **pins("runtime")}
        modules = {name for name in third_party() if not ROS_MODULES.fullmatch(name)}
        unknown = {name for name in modules if not {normal(dist) for dist in where.get(name, ())} & pinned.keys()}
        assert unknown == set(), "add these to requirements/runtime.txt"

    def test_what_pinned_packages_need_is_pinned(self) -> None:
        from packaging.requirements import Requirement

        pinned = everything()
        missing, wrong = set(), set()
        for name in pinned:
            if name.startswith("ros-"):  # their list is made by hand: the wheels do not say all that they need
                continue
            try:
                needs = [Requirement(text) for text in requires(name) or []]
            except PackageNotFoundError:
                continue
            for need in needs:
                if need.marker is not None and not need.marker.evaluate({"extra": ""}):
                    continue
                version = pinned.get(normal(need.name))
                if version is None:
                    missing.add(f"{need.name} (by {name})")
                elif not need.specifier.contains(version, prereleases=True):
                    wrong.add(f"{need} (by {name}, pinned {version})")
        assert (missing, wrong) == (set(), set())


class TestMake:
    def targets(self) -> str:
        return (ROOT / "Makefile").read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        "target", ["setup", "demo", "test", "check", "models", "launch-kit", "vllm-kit", "docs", "clean"]
    )
    def test_promised_targets_are_there(self, target: str) -> None:
        assert re.search(rf"^{target}:.* ## ", self.targets(), re.MULTILINE)

    @pytest.mark.parametrize("script", ["scripts/test", "scripts/check", "scripts/ros2launch", ".ci/run"])
    def test_scripts_can_be_run_and_parse(self, script: str) -> None:
        assert os.access(ROOT / script, os.X_OK)
        if "bash" in (ROOT / script).read_text(encoding="utf-8").splitlines()[0]:
            subprocess.run(["bash", "-n", str(ROOT / script)], check=True)
