"""Which part may know which other part, and where time and randomness come from."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "quark_glasses"
GRAPH_PARTS = ("core", "nodes", "ros")
WALL_CLOCK = {
    "time.time",
    "time.time_ns",
    "time.sleep",
    "time.monotonic",
    "time.monotonic_ns",
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "date.today",
    "datetime.date.today",
}
WAITS = {("ros/runner.py", "time.monotonic")}  # how long to wait for something to do has no part in what is done
RANDOM = re.compile(
    r"random\.(?!Random$)|(np|numpy)\.random\.(?!default_rng$|Generator$)|secrets\.|uuid\.uuid[14]$|os\.(u|get)random$|hash$"
)
SEED_NEEDED = re.compile(r"(random\.Random|(np|numpy)\.random\.default_rng)$")
NODE_LINES = 220


@cache
def parsed(file: Path) -> ast.Module:
    """The syntax tree of a file, read once for all tests."""
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def walked(tree: ast.Module) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree))


def modules(*parts: str) -> Iterator[tuple[str, ast.Module]]:
    """(path below the package, syntax tree) of all modules in some parts."""
    for part in parts:
        for file in sorted((SOURCES / part).rglob("*.py")):
            yield str(file.relative_to(SOURCES)), parsed(file)


@cache
def imports(tree: ast.Module) -> frozenset[str]:
    """Dotted names of everything that a module imports, at its top or later."""
    names: set[str] = set()
    for node in walked(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


def dotted(node: ast.expr) -> str:
    """`a.b.c` as written; "" for what is no plain name, as a call's result is."""
    if isinstance(node, ast.Name):
        return node.id
    above = dotted(node.value) if isinstance(node, ast.Attribute) else ""
    return f"{above}.{node.attr}" if isinstance(node, ast.Attribute) and above else ""


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """(call, dotted name) of every call whose name can be read off."""
    for node in walked(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            yield node, dotted(node.func) or ast.unparse(node.func)


def importers(pattern: str, *parts: str) -> set[str]:
    return {where for where, tree in modules(*parts) if any(re.match(pattern, name) for name in imports(tree))}


def test_core_is_pure() -> None:
    banned = r"rclpy|\w+_msgs|builtin_interfaces|onnxruntime|ctranslate2|sounddevice|quark_glasses\.(backends|nodes|ros|models)"
    assert importers(banned, "core") == set()


def test_engines_know_nothing_of_ros() -> None:
    assert importers(r"rclpy|\w+_msgs|quark_glasses\.(ros|nodes)", "backends") == set()


def test_messages_become_core_types_in_one_place() -> None:
    assert importers(r"quark_glasses_msgs", "core", "backends", "nodes", "replay", "commands") == set()


def test_qualities_of_service_are_made_in_one_place() -> None:
    assert importers(r"rclpy\.qos\.QoSProfile", ".") <= {"ros/qos.py"}


def test_time_is_an_argument() -> None:
    found = [
        (where, call.lineno, name)
        for where, tree in modules(*GRAPH_PARTS, "backends")
        for call, name in calls(tree)
        if name in WALL_CLOCK and (where, name) not in WAITS
    ]
    assert found == []


def test_randomness_is_seeded() -> None:
    """Also `hash`, which differs from process to process for texts."""
    found = [
        (where, call.lineno, name)
        for where, tree in modules(*GRAPH_PARTS, "backends", "replay")
        for call, name in calls(tree)
        if RANDOM.match(name) or (SEED_NEEDED.match(name) and not call.args and not call.keywords)
    ]
    assert found == []


def test_core_does_nothing_when_imported() -> None:
    """Importing all of core opens no file outside Python's own reading of modules, and pulls in no ROS and no engine."""
    names = [
        f"quark_glasses.core.{where[5:-3].replace('/', '.').removesuffix('.__init__')}" for where, _ in modules("core")
    ]
    code = f"import importlib, sys\nfor n in {names!r}: importlib.import_module(n.removesuffix('.__init__'))\n"
    code += "print([m for m in sys.modules if m.split('.')[0] in ('rclpy', 'onnxruntime', 'ctranslate2', 'quark_glasses_msgs')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_errors_come_from_one_tree() -> None:
    """No part of the graph defines an exception of its own outside core/errors.py, apart from private ones."""
    found = [
        (where, node.name)
        for where, tree in modules("core", "backends", "nodes", "ros")
        for node in walked(tree)
        if isinstance(node, ast.ClassDef)
        and not node.name.startswith("_")
        and any(ast.unparse(base) in ("Exception", "RuntimeError", "ValueError", "OSError") for base in node.bases)
    ]
    assert [each for each in found if each[0] != "core/errors.py"] == []


@pytest.mark.parametrize("file", sorted((SOURCES / "nodes").glob("*.py")), ids=lambda path: path.stem)
def test_a_node_is_short(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= NODE_LINES
