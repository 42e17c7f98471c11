"""Remembers which steps were done with which inputs."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def digest(*parts: str | Path) -> str:
    """Hash of texts, files and folders (names and contents, sorted); a missing file counts as empty."""
    whole = hashlib.sha256()
    for part in parts:
        if isinstance(part, str):
            whole.update(b"text\0" + part.encode() + b"\0")
            continue
        files = sorted(path for path in part.rglob("*") if path.is_file()) if part.is_dir() else [part]
        for file in files:
            content = file.read_bytes() if file.exists() else b""
            name = str(file.relative_to(part)) if file != part else file.name
            whole.update(b"file\0" + name.encode() + b"\0" + hashlib.sha256(content).digest())
    return whole.hexdigest()


class Stamps:
    """One small file per step below `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _file(self, step: str) -> Path:
        return self._folder / step.replace(" ", "-")

    def exists(self, step: str) -> bool:
        return self._file(step).is_file()

    def is_current(self, step: str, key: str) -> bool:
        return self.exists(step) and self._file(step).read_text() == key

    def write(self, step: str, key: str) -> None:
        """Say that a step is done; whole or not at all, even when the machine stops now."""
        self._folder.mkdir(parents=True, exist_ok=True)
        draft = self._file(step).with_suffix(".new")
        draft.write_text(key)
        os.replace(draft, self._file(step))

    def clear(self, step: str) -> None:
        self._file(step).unlink(missing_ok=True)
