"""Which descriptions of outside tools were seen first: one JSON file, tool -> fingerprint."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from quark_glasses.core.errors import InvalidInput
from quark_glasses.stores import write_json


class PinFile:
    """The pins; a file that is not there has none. Raises `InvalidInput` where it cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.pins: dict[str, str] = self._read()

    def add(self, fresh: Mapping[str, str]) -> None:
        """Keep more pins; raises `StorageFull`."""
        if fresh:
            self._write({**self.pins, **fresh})

    def remove(self, tool: str) -> bool:
        """Forget the pin of a tool, so that it is pinned anew; was there one?"""
        if tool not in self.pins:
            return False
        self._write({name: pin for name, pin in self.pins.items() if name != tool})
        return True

    def _read(self) -> dict[str, str]:
        if not self.path.is_file():
            return {}
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return {str(name): str(pin) for name, pin in found.items()}
        except (OSError, ValueError, AttributeError) as error:
            raise InvalidInput(f"{self.path} cannot be read: {error}", "Mend the file or move it away") from error

    def _write(self, pins: dict[str, str]) -> None:
        """Write anew and swap in, so that a crash loses nothing."""
        write_json(self.path, dict(sorted(pins.items())))
        self.pins = pins
