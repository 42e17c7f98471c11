"""The wearer's notes on disk."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from quark_glasses.core.dialogue.skills import Note
from quark_glasses.core.errors import InvalidInput, StorageFull


class FileNotes:
    """Notes in one JSON file, written anew and swapped in at each change, so that a crash loses nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._notes = self._read()

    def notes(self) -> Sequence[Note]:
        return tuple(self._notes)

    def add(self, note: Note) -> None:
        self._write([*self._notes, note])

    def clear(self) -> None:
        self._write([])

    def _read(self) -> list[Note]:
        if not self._path.is_file():
            return []
        try:
            rows = json.loads(self._path.read_text(encoding="utf-8"))
            return [Note(str(row["text"]), int(row["stamp_ns"])) for row in rows]
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise InvalidInput(f"the notes in {self._path} cannot be read: {error}", "Mend or move the file") from error

    def _write(self, notes: list[Note]) -> None:
        rows = [{"text": note.text, "stamp_ns": note.stamp_ns} for note in notes]
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with fresh.open("w", encoding="utf-8") as file:
                json.dump(rows, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as error:
            raise StorageFull(f"the note cannot be kept: {error.strerror}", "Free some space") from error
        self._notes = notes
