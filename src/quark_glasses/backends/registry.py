"""Finds engines by entry-point group `quark_glasses.<kind>`."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import BackendUnavailable, UnknownName
from quark_glasses.models import ModelStore

KINDS = (
    "asr",
    "vad",
    "wake",
    "tts",
    "llm",
    "embed",
    "aec",
    "camera",
    "light",
    "display",
    "codes",
    "ocr",
    "objects",
    "looks",
    "hands",
)


def installed(kind: str) -> dict[str, EntryPoint]:
    """Every engine of one kind, by name."""
    return {point.name: point for point in entry_points(group=f"quark_glasses.{kind}")}


def engine_class(kind: str, name: str) -> type[Any]:
    """The class behind one entry point; raises `UnknownName` or `BackendUnavailable`."""
    known = installed(kind)
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"Did you mean '{near[0]}'?" if near else f"Known: {', '.join(sorted(known)) or 'none'}."
        raise UnknownName(f"there is no {kind} backend '{name}'", hint)
    try:
        found: type[Any] = known[name].load()
    except ImportError as error:
        raise BackendUnavailable(f"{kind} backend '{name}' cannot be imported: {error}", "Run: make setup") from error
    return found


def create(kind: str, name: str, options: Options, models: Models) -> Any:
    """A new engine, not loaded yet."""
    return engine_class(kind, name)(options, models)


def identity(name: str, options: Sequence[str], capabilities: Capabilities, models: ModelStore) -> str:
    """Which engine this is, to the byte of its weights: two engines of one identity give the same, but for rounding."""
    known = (models.models[model] for model in capabilities.models if model in models.models)
    hashes = "".join(file.sha256 for model in known for file in model.files)
    return f"{name}({', '.join(options)}) {hashlib.sha256(hashes.encode()).hexdigest()[:8]}"


def every() -> Iterator[tuple[str, str]]:
    """(kind, name) of all installed engines."""
    for kind in KINDS:
        for name in sorted(installed(kind)):
            yield kind, name
