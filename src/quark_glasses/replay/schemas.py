"""Definitions of message types, as MCAP wants them."""

from __future__ import annotations

import re
from functools import cache

from quark_glasses import paths

_FIELD = re.compile(r"^\s*([a-zA-Z]\w*(?:/\w+)*)(?:<=\d+)?(?:\[[^\]]*\])?\s+\w+")
_PLAIN = {"bool", "byte", "char", "string", "wstring", "float32", "float64"} | {
    f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)
}


@cache
def schema_text(type_name: str) -> str:
    """The definition of "pkg/msg/Name" followed by those it uses, as MCAP's `ros2msg` encoding wants them."""
    texts: dict[str, str] = {}
    _collect(type_name, texts)
    first, *rest = texts.items()
    return first[1] + "".join(f"\n{'=' * 80}\nMSG: {name.replace('/msg/', '/')}\n{text}" for name, text in rest)


def _collect(type_name: str, texts: dict[str, str]) -> None:
    if type_name in texts:
        return
    package, _, name = type_name.split("/")
    text = (paths.package_share(package) / "msg" / f"{name}.msg").read_text(encoding="utf-8")
    texts[type_name] = text
    for line in text.splitlines():
        match = _FIELD.match(line.split("#")[0])
        if match and match[1] not in _PLAIN:
            parts = match[1].split("/")
            _collect(f"{parts[0]}/msg/{parts[-1]}" if len(parts) > 1 else f"{package}/msg/{parts[0]}", texts)
