"""The interface files keep to their conventions, mirror the core types, and are the ones that were built."""

from __future__ import annotations

import dataclasses
import importlib
import re
import typing
from enum import IntEnum
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from quark_glasses.core import types as t
from quark_glasses.ros import convert

adapter = pytest.importorskip("rosidl_adapter.parser", reason="the ROS message generators are not installed")

PACKAGE = "quark_glasses_msgs"
FOLDER = Path(__file__).parents[2] / "src" / "interfaces" / PACKAGE
FILES = sorted(p for p in FOLDER.glob("*/*") if p.suffix in {".msg", ".srv", ".action"})
STANDARD = {*convert.STANDARD, t.HealthRow}  # a HealthRow is a part of Health
"""Core types that travel as messages of the standard packages."""

MIRRORED = [
    kind
    for kind in vars(t).values()
    if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind not in STANDARD
]
MOMENTS = {"builtin_interfaces/Time", "builtin_interfaces/Duration"}
EXACT = {
    str: "string",
    float: "float32",
    bool: "bool",
    bytes: "uint8[]",
    t.Samples: "int16[]",
    t.Header: "std_msgs/Header",
}
CODES = {"error_code": "uint16"}
SIGNED = {"priority"}


def parts(path: Path) -> list[typing.Any]:
    """The message, request and response, or goal, result and feedback of one file."""
    texts = re.split(r"^---$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [adapter.parse_message_string(PACKAGE, path.stem, text) for text in texts]


def message(kind: type) -> typing.Any:
    path = FOLDER / "msg" / f"{kind.__name__}.msg"
    assert path.exists(), f"core type {kind.__name__} has no message"
    return parts(path)[0]


def type_name(field: typing.Any) -> str:
    """As it stands in the file, with the package of our own messages left out."""
    return str(field.type).removeprefix(f"{PACKAGE}/")


def expected_types(name: str, hint: typing.Any) -> set[str]:
    """What the mapping rules allow for one core field."""
    if name.endswith("_ns"):
        return MOMENTS
    if typing.get_origin(hint) is tuple:
        return {f"{item}[]" for item in expected_types(name, typing.get_args(hint)[0])}
    if hint in EXACT:
        return {EXACT[hint]}
    if isinstance(hint, type) and issubclass(hint, IntEnum):
        return {"uint8"}
    if hint is int:
        return {"int32"} if name in SIGNED else {CODES.get(name, "uint32")}
    if hint in convert.STANDARD:
        return {convert.message_type_name(hint).replace("/msg/", "/")}
    return {hint.__name__}


def plain_default(field: dataclasses.Field[typing.Any]) -> object:
    """The default of one core field, None where there is none or a message cannot have it."""
    value = field.default
    if field.name.endswith("_ns") or isinstance(value, bytes | tuple | IntEnum) or value is dataclasses.MISSING:
        return None
    return value


@pytest.mark.parametrize("kind", MIRRORED, ids=lambda kind: kind.__name__)
def test_core_type_mirrors_its_message(kind: type) -> None:
    hints = typing.get_type_hints(kind)
    fields = message(kind).fields
    assert [f.name for f in fields] == [f.name.removesuffix("_ns") for f in dataclasses.fields(kind)]
    for core, field in zip(dataclasses.fields(kind), fields, strict=True):
        assert type_name(field) in expected_types(core.name, hints[core.name]), f"{kind.__name__}.{core.name}"


@pytest.mark.parametrize("kind", MIRRORED, ids=lambda kind: kind.__name__)
def test_defaults_are_the_same(kind: type) -> None:
    zeros = {"string": "", "bool": False}
    for core, field in zip(dataclasses.fields(kind), message(kind).fields, strict=True):
        default = plain_default(core)
        if default is not None:
            told = zeros.get(type_name(field), 0) if field.default_value is None else field.default_value
            assert np.isclose(told, default) if isinstance(default, float) else told == default, core.name


@pytest.mark.parametrize("kind", MIRRORED, ids=lambda kind: kind.__name__)
def test_enum_constants_are_the_same(kind: type) -> None:
    enums = [h for h in typing.get_type_hints(kind).values() if isinstance(h, type) and issubclass(h, IntEnum)]
    members = {m.name: int(m) for enum in enums for m in enum}
    assert {c.name: c.value for c in message(kind).constants} == members


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_line_is_explained(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert lines[1] == "", "one line says what it is, who publishes it and where"
    assert max(map(len, lines)) <= 120
    bare = [x for x in lines[1:] if x and x != "---" and not re.match(r"^[^#\s].*\S +# \S", x)]
    assert not bare, "fields and constants each have a comment on their line"


@pytest.mark.parametrize("path", [p for p in FILES if p.suffix == ".msg"], ids=lambda path: path.name)
def test_first_line_says_where_a_message_travels(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert re.search(r"published by .* on `[a-z]+/[a-z_/]+`|part of ", first)


@pytest.mark.parametrize("path", [p for p in FILES if p.suffix != ".msg"], ids=lambda path: path.name)
def test_results_begin_with_the_error(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    after = lines.index("---") + 1
    assert [(f.name, str(f.type)) for f in parts(path)[1].fields[:2]] == [
        ("error_code", "uint16"),
        ("error_msg", "string"),
    ]
    assert "NONE=0" in lines[after]
    assert "core/errors.py" in lines[after]
    assert re.search(r"served by \w+ as `[a-z_]+`", lines[0])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_conventions_of_fields(path: Path) -> None:
    texts = re.split(r"^---$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for part, text in zip(parts(path), texts, strict=True):
        names = [f.name for f in part.fields]
        assert "header" not in names[1:], "Header comes first"
        for field in part.fields:
            kind = type_name(field)
            comment = next(x for x in text.splitlines() if re.match(rf"\S+ {field.name}\b", x)).split("# ", 1)[1]
            if field.name.endswith(("price", "amount", "shipping")):
                assert kind == "Money", f"{field.name}: money travels only as Money"
            if field.name == "id" or field.name.endswith("_id"):
                assert kind == "string", f"{field.name}: ids are opaque strings"
            if field.name.endswith("language"):
                assert kind == "string"
                assert "BCP 47" in comment, field.name
            assert not field.name.endswith(("_ns", "_ms", "_sec", "_seconds")), f"{field.name}: use Time or Duration"


def test_dependencies_are_declared_and_used() -> None:
    manifest = ElementTree.parse(FOLDER / "package.xml").getroot()
    declared = {str(d.text) for d in manifest.findall("depend")}
    used = {f.type.pkg_name for p in FILES for part in parts(p) for f in part.fields if f.type.pkg_name}
    cmake = (FOLDER / "CMakeLists.txt").read_text(encoding="utf-8")
    assert declared - {"action_msgs"} == used - {PACKAGE}
    assert all(f"find_package({name} REQUIRED)" in cmake for name in used - {PACKAGE})


def built_fields(path: Path) -> list[dict[str, str]]:
    """Field names and types of the classes that were built from one file."""
    folder = {".msg": "msg", ".srv": "srv", ".action": "action"}[path.suffix]
    found = getattr(importlib.import_module(f"{PACKAGE}.{folder}"), path.stem, None)
    assert found, f"{path.name} is newer than what was built: run `make setup`"
    names = {".msg": (), ".srv": ("Request", "Response"), ".action": ("Goal", "Result", "Feedback")}[path.suffix]
    return [kind.get_fields_and_field_types() for kind in ([getattr(found, n) for n in names] or [found])]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_was_built_is_what_is_written(path: Path) -> None:
    pytest.importorskip(PACKAGE, reason="the interface package is not built: run `make setup`")
    short = {"float32": "float", "float64": "double", "bool": "boolean"}
    for part, built in zip(parts(path), built_fields(path), strict=True):
        written = {}
        for field in part.fields:
            base = re.sub(r"\[\]$", "", str(field.type))
            base = short.get(base, base)
            written[field.name] = f"sequence<{base}>" if field.type.is_array else base
        assert built == written, f"{path.name} is newer than what was built: run `make setup`"
