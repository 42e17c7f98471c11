"""What a replay gave against what it should give: the first difference, told so that a person sees what changed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quark_glasses.replay.rows import Row

CONTEXT = 3  # rows before a difference
TOLERANCES: Mapping[str, float] = {"probability": 0.02, "confidence": 0.02, "score": 0.02}
"""How far these fields may be off: they come from models, whose last digits differ between processors."""


@dataclass(frozen=True)
class Difference:
    """Where two lists of rows part: row number from 0, the rows there (None past an end), the fields that differ."""

    index: int
    expected: Row | None
    got: Row | None
    fields: tuple[str, ...]
    before: tuple[Row, ...]

    def text(self) -> str:
        """Some lines for a terminal."""
        lines = [f"  first difference at row {self.index + 1}:"]
        lines += [f"      {row.text}" for row in self.before]
        if self.expected is None or self.got is None:
            row, word = (self.got, "nothing more was expected") if self.got else (self.expected, "nothing more came")
            return "\n".join([*lines, f"    {'+' if self.got else '-'} {row.text if row else ''}", f"      ({word})"])
        lines += [f"    - {self.expected.text}", f"    + {self.got.text}"]
        for name in self.fields:
            lines.append(f"      {name}: {_value(self.expected, name)} -> {_value(self.got, name)}")
        return "\n".join(lines)


def first_difference(
    expected: Sequence[Row], got: Sequence[Row], tolerances: Mapping[str, float] | None = None
) -> Difference | None:
    """None where all rows are equal within the tolerances."""
    allowed = {**TOLERANCES, **(tolerances or {})}
    for index in range(max(len(expected), len(got))):
        a = expected[index] if index < len(expected) else None
        b = got[index] if index < len(got) else None
        fields = differing(a, b, allowed) if a and b else ()
        if fields or a is None or b is None:
            return Difference(index, a, b, fields, tuple(expected[max(0, index - CONTEXT) : index]))
    return None


def differing(a: Row, b: Row, allowed: Mapping[str, float]) -> tuple[str, ...]:
    """Names of what differs between two rows: `at_ms`, `topic`, `source` or fields."""
    if (a.topic, a.source) != (b.topic, b.source):
        return ("topic",) if a.topic != b.topic else ("source",)
    names = [*a.fields, *(name for name in b.fields if name not in a.fields)]
    found = [name for name in names if not _equal(name, a.fields.get(name), b.fields.get(name), allowed)]
    return tuple(found if a.at_ms == b.at_ms else ["at_ms", *found])


def _equal(name: str, a: Any, b: Any, allowed: Mapping[str, float]) -> bool:
    if name in allowed and isinstance(a, int | float) and isinstance(b, int | float):
        return math.isclose(a, b, rel_tol=0, abs_tol=allowed[name])
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(_equal(name, x, y, allowed) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_equal(key, a[key], b[key], allowed) for key in a)
    return bool(a == b)


def _value(row: Row, name: str) -> Any:
    return getattr(row, name) if name in ("at_ms", "topic", "source") else row.fields.get(name, "(none)")
