"""Displays as data: `config/devices/NAME.yaml`, or a file of one's own.

The keys of a file are the fields of `Display`; `name` is the file's own. `display: false` describes glasses that have none.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import yaml

from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.hud.display import Display
from quark_glasses.paths import share

SUFFIX = ".yaml"
_FIELDS = {field.name: str(field.type) for field in fields(Display) if field.name != "name"} | {"display": "bool"}
_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "int": ((int,), "a whole number"),
    "float": ((int, float), "a number"),
    "bool": ((bool,), "true or false"),
}
_LISTS = {"tint": ("int", 3), "centre": ("float", 2)}
_BOUNDS: dict[str, tuple[float, float]] = {
    "width": (0, 8192), "height": (0, 8192), "refresh_hz": (1, 1000), "levels": (2, 256), "eyes": (1, 2),
    "eye_offset_px": (-2000, 2000), "focus_m": (0.1, 1000), "nits": (0, 1e6), "on_mw": (0, 1e5), "idle_mw": (0, 1e5),
    "most_cards": (1, 15),
}  # fmt: skip


def folder() -> Path:
    """Where the described displays are."""
    return share() / "config" / "devices"


def names() -> tuple[str, ...]:
    """The displays that come with the product, and `none`."""
    return tuple(sorted(path.stem for path in folder().glob(f"*{SUFFIX}")))


def load(name: str) -> Display | None:
    """A display by its name, or by the path of a YAML file; None for glasses without one.

    Raises:
        UnknownName: there is no such display.
        InvalidInput: the file cannot be read, or says what cannot be.
    """
    file = _file(name)
    values = _read(file)
    if not _checked(file, "display", values.pop("display", True)):
        if values:
            raise InvalidInput(
                f"{file}: `display: false` leaves nothing to set", f"Remove {', '.join(map(str, values))}"
            )
        return None
    unknown = sorted(str(key) for key in values if key not in _FIELDS)
    if unknown:
        raise InvalidInput(f"{file}: unknown key {', '.join(unknown)}", f"Use: {', '.join(_FIELDS)}")
    missing = [key for key in ("width", "height") if key not in values]
    if missing:
        raise InvalidInput(f"{file}: {' and '.join(missing)} not given", "Give the size of one eye's picture in pixels")
    return Display(file.stem, **{key: _checked(file, key, value) for key, value in values.items()})


def _file(name: str) -> Path:
    """A name has no folder and no suffix."""
    if name.endswith((SUFFIX, ".yml")) or "/" in name:
        path = Path(name).expanduser()
        if not path.is_file():
            raise UnknownName(f"there is no file {path}", f"Give a display file, or one of: {', '.join(names())}")
        return path
    if name not in names():
        raise UnknownName(f"there is no display '{name}'", f"Use one of: {', '.join(names())}, or the path of a file")
    return folder() / f"{name}{SUFFIX}"


def _read(file: Path) -> dict[str, Any]:
    try:
        values = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"{file} cannot be read", "Give a text file that this user may open") from error
    except yaml.YAMLError as error:
        raise InvalidInput(f"{file} is not YAML", "Write one `key: value` for each line") from error
    if not isinstance(values, Mapping):
        raise InvalidInput(f"{file} does not describe a display", "Write one `key: value` for each line")
    return dict(values)


def _checked(file: Path, key: str, value: Any) -> Any:
    """A value of the right type and above its least."""
    if key in _LISTS:
        kind, count = _LISTS[key]
        if not isinstance(value, list) or len(value) != count or not all(_is(kind, part) for part in value):
            raise InvalidInput(
                f"{file}: `{key}` is {value!r}", f"Give {count} numbers, for example [{', '.join('0' * count)}]"
            )
        if key == "tint" and not all(0 <= part <= 255 for part in value):
            raise InvalidInput(f"{file}: `tint` is {value!r}", "Give red, green and blue of 0 to 255")
        return tuple(value)
    kind = _FIELDS[key]
    if not _is(kind, value):
        raise InvalidInput(f"{file}: `{key}` is {value!r}", f"Give {_KINDS[kind][1]}")
    low, high = _BOUNDS.get(key, (-math.inf, math.inf))
    if value < low:
        raise InvalidInput(f"{file}: `{key}` is {value}", f"Give at least {low:g}")
    if value > high:
        raise InvalidInput(f"{file}: `{key}` is {value}", f"Give at most {high:g}")
    return float(value) if kind == "float" else value


def _is(kind: str, value: Any) -> bool:
    types, _ = _KINDS[kind]
    if isinstance(value, bool):
        return kind == "bool"
    return isinstance(value, types) and (not isinstance(value, float) or math.isfinite(value))
