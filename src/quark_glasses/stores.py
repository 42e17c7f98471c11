"""What outlives the process: the wearer's notes, timers and alarms, each in one JSON file."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from quark_glasses.core.dialogue.skills import Note, without
from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.types import Timer

Row = TypeVar("Row", Note, Timer)


class _JsonRows(Generic[Row]):
    """Rows in a JSON file, written anew and swapped in at each change, so that a crash loses nothing."""

    def __init__(self, path: Path, kind: type[Row]) -> None:
        self._path = path
        self._kind = kind
        self.rows: list[Row] = self._read()

    def write(self, rows: list[Row]) -> None:
        """Keep these rows; raises `StorageFull` and keeps the old ones where that fails."""
        write_json(self._path, [dataclasses.asdict(row) for row in rows])
        self.rows = rows

    def _read(self) -> list[Row]:
        if not self._path.is_file():
            return []
        try:
            return [self._kind(**row) for row in json.loads(self._path.read_text(encoding="utf-8"))]
        except (OSError, ValueError, TypeError) as error:
            raise InvalidInput(f"{self._path} cannot be read: {error}", "Mend the file or move it away") from error


def write_json(path: Path, value: Any) -> None:
    """Write a file anew and swap it in, so that a crash loses nothing; raises `StorageFull` and keeps the old file."""
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        fix = "Free some space, or make the folder writable"
        raise StorageFull(f"{path} cannot be written: {error.strerror}", fix) from error


def read_text(path: Path, most: int = 1_000_000) -> str:
    """The text of a file that the wearer put here, at most `most` bytes; "" where there is none. Raises `InvalidInput`."""
    try:
        with path.open("rb") as file:
            return file.read(most).decode("utf-8-sig", errors="replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise InvalidInput(f"{path} cannot be read: {error.strerror}", "Make it a readable text file") from error


class FileNotes:
    """The wearer's notes."""

    def __init__(self, path: Path) -> None:
        self._file = _JsonRows(path, Note)

    def notes(self) -> Sequence[Note]:
        return tuple(self._file.rows)

    def add(self, note: Note) -> None:
        self._file.write([*self._file.rows, note])

    def remove(self, note: Note) -> None:
        self._file.write(list(without(self._file.rows, note)))

    def clear(self) -> None:
        self._file.write([])


class FileTimers:
    """Timers and alarms; one that fell due while the glasses were off rings when they are on again."""

    def __init__(self, path: Path) -> None:
        self._file = _JsonRows(path, Timer)

    def timers(self) -> Sequence[Timer]:
        return sorted(self._file.rows, key=lambda timer: (timer.due_ns, timer.id))

    def add(self, timer: Timer) -> None:
        self._file.write([*(t for t in self._file.rows if t.id != timer.id), timer])

    def remove(self, timer_id: str) -> None:
        self._file.write([timer for timer in self._file.rows if timer.id != timer_id])
