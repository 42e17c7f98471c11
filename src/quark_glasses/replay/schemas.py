"""Definitions of message types, as MCAP wants them."""

from __future__ import annotations

import re
from functools import cache

from quark_glasses import paths
from quark_glasses.core.errors import GlassesError

_FIELD = re.compile(r"^\s*([a-zA-Z]\w*(?:/\w+)*)(?:<=\d+)?(?:\[[^\]]*\])?\s+\w+")
_PLAIN = {"bool", "byte", "char", "string", "wstring", "float32", "float64"} | {
    f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)
}


_PARTS = {"request": 0, "goal": 0, "response": 1, "result": 1, "feedback": 2}  # of a .srv or .action file


@cache
def schema_text(type_name: str) -> str:
    """The definition of "pkg/msg/Name" followed by those it uses, as MCAP's `ros2msg` encoding wants them.

    A part of a call is named as in "pkg/action/Say#goal".
    """
    texts: dict[str, str] = {}
    _collect(type_name, texts)
    first, *rest = texts.items()
    return first[1] + "".join(f"\n{'=' * 80}\nMSG: {name.replace('/msg/', '/')}\n{text}" for name, text in rest)


@cache
def has_shape_of_today(type_name: str, schema: bytes) -> bool:
    """Whether messages of a recorded definition have the bytes that today's have: the same fields in the same order.

    Comments, defaults and constants may differ. True where either definition is not known.
    """
    if not schema:
        return True
    try:
        today = schema_text(type_name)
    except (OSError, GlassesError):
        return True
    return _shape(schema.decode("utf-8", "replace")) == _shape(today)


def _shape(text: str) -> list[tuple[str, ...]]:
    """Type and name of each field, and the names of the types."""
    lines = (line.split("#")[0].split() for line in text.splitlines())
    return [tuple(words[:2]) for words in lines if len(words) > 1 and "=" not in "".join(words[:3])]


def _collect(type_name: str, texts: dict[str, str]) -> None:
    if type_name in texts:
        return
    package, kind, name = type_name.split("/")
    name, _, step = name.partition("#")
    text = (paths.package_share(package) / kind / f"{name}.{kind}").read_text(encoding="utf-8")
    if step:
        text = re.split(r"^---$", text, flags=re.MULTILINE)[_PARTS[step]]
    texts[type_name] = text
    for line in text.splitlines():
        match = _FIELD.match(line.split("#")[0])
        if match and match[1] not in _PLAIN:
            parts = match[1].split("/")
            _collect(f"{parts[0]}/msg/{parts[-1]}" if len(parts) > 1 else f"{package}/msg/{parts[0]}", texts)
