"""The sentences in test/data: commands with their meaning, and other talk."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from quark_glasses.core.dialogue.quantities import ClockTime

DATA = Path(__file__).parents[2] / "data"


def commands(language: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Sentence, intent, slots."""
    for line in (DATA / f"commands_{language}.txt").read_text(encoding="utf-8").splitlines():
        sentence, intent, slots = line.split("\t")
        yield sentence, intent, json.loads(slots)


def others(language: str) -> list[str]:
    """Sentences that are no command."""
    return (DATA / f"other_{language}.txt").read_text(encoding="utf-8").splitlines()


def plain(slots: Mapping[str, Any]) -> dict[str, Any]:
    """Slots as in the file: times of day as text."""
    return {name: str(value) if isinstance(value, ClockTime) else value for name, value in slots.items()}
