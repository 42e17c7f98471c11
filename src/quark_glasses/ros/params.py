"""Parameters of a node as one frozen dataclass.

    @dataclass(frozen=True)
    class AsrParams:
        language: str = param("", "BCP 47 language to expect; empty detects it")
        pause_ms: int = param(200, "silence before a decode is tried", unit="ms", low=50, high=2000)

`declare` declares each field on the node, `read` returns the dataclass. Types are checked here and not by rclpy, so that the
error names the parameter, the value and the fix, and a whole number is accepted where a fraction is wanted.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

import yaml
from rcl_interfaces.msg import ParameterDescriptor, SetParametersResult
from rclpy.node import Node
from rclpy.parameter import Parameter

from quark_glasses.core.errors import InvalidParameter

P = TypeVar("P")

_NAMES = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", tuple: "a list of texts"}


def param(
    default: Any, doc: str, *, unit: str = "", low: float | None = None, high: float | None = None,
    choices: tuple[str, ...] = (), live: bool = False, here: bool = False,
) -> Any:  # fmt: skip
    """A dataclass field that is a ROS parameter.

    `live` ones may change while the node is active; `here` ones name devices and folders of this machine: a replay of a recorded
    session does not take them over.
    """
    meta = {"doc": doc, "unit": unit, "low": low, "high": high, "choices": choices, "live": live, "here": here}
    return dataclasses.field(default=default, metadata=meta)


def fields(params: type) -> dict[str, tuple[dataclasses.Field[Any], type]]:
    """Each parameter's field and plain type (str, int, float, bool or tuple), by name."""
    hints = typing.get_type_hints(params)
    return {f.name: (f, typing.get_origin(hints[f.name]) or hints[f.name]) for f in dataclasses.fields(params)}


def declare(node: Node, params: type) -> None:
    """Declare every field; raises `InvalidParameter` where an override does not fit."""
    for name, (field, kind) in fields(params).items():
        default: Any = field.default
        if kind is tuple:
            default = list(default) or [""]  # an empty list has no type in ROS
        node.declare_parameter(name, default, _descriptor(field))
    node.add_on_set_parameters_callback(lambda changes: _allow(params, changes))
    read(node, params)


def read(node: Node, params: type[P]) -> P:
    """The values now, checked."""
    values = {
        name: _checked(node.get_name(), name, field, kind, node.get_parameter(name).value)
        for name, (field, kind) in fields(params).items()
    }
    return params(**values)


def options(pairs: tuple[str, ...]) -> Mapping[str, Any]:
    """`("threads=2", "words=[alexa]")` as a mapping, values read as YAML: how backend options are written in a config."""
    found: dict[str, Any] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise InvalidParameter(f"backend option '{pair}' is not of the form key=value", "Write it as 'threads=2'")
        found[key.strip()] = yaml.safe_load(value)
    return found


def _descriptor(field: dataclasses.Field[Any]) -> ParameterDescriptor:
    meta = field.metadata
    limits = ""
    if meta["choices"]:
        limits = "one of: " + ", ".join(meta["choices"])
    elif meta["low"] is not None:
        limits = f"from {meta['low']:g} to {meta['high']:g}"
    doc = meta["doc"] + (f" [{meta['unit']}]" if meta["unit"] else "")
    return ParameterDescriptor(description=doc, additional_constraints=limits, dynamic_typing=True)


def _checked(node: str, name: str, field: dataclasses.Field[Any], kind: type, value: Any) -> Any:
    meta = field.metadata
    where = f"parameter '{name}' of node '{node}'"
    fix = f"Change it in the config file or at the command line ({meta['doc']})"
    if kind is float and type(value) is int:
        value = float(value)
    if kind is tuple and isinstance(value, list | tuple) and all(isinstance(v, str) for v in value):
        return tuple(v for v in value if v)
    if type(value) is not kind:
        raise InvalidParameter(f"{where} must be {_NAMES[kind]}, not {value!r}", fix)
    low, high = meta["low"], meta["high"]
    if (low is not None and value < low) or (high is not None and value > high):
        raise InvalidParameter(f"{where} is {value} but must be from {low} to {high} {meta['unit']}".rstrip(), fix)
    if meta["choices"] and value not in meta["choices"]:
        raise InvalidParameter(f"{where} is '{value}' but must be one of {', '.join(meta['choices'])}", fix)
    return value


def _allow(params: type, changes: list[Parameter]) -> SetParametersResult:
    known = fields(params)
    try:
        for change in changes:
            if change.name in known:
                field, kind = known[change.name]
                _checked("", change.name, field, kind, change.value)
    except InvalidParameter as error:
        return SetParametersResult(successful=False, reason=str(error))
    return SetParametersResult(successful=True)
