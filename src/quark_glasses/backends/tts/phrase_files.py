"""The phrase cache's entries as files of one folder, readable by their owner only."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from quark_glasses.core.speech.phrase_cache import Entry

SUFFIX = ".phrase"


class PhraseFiles:
    """`PhraseStore` in `folder`; the order of use is the files' modification time in nanoseconds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes | None:
        """The bytes of one entry, marked as just used; None when they cannot be read."""
        file = self._file(name)
        try:
            content = file.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(file)
        return content

    def write(self, name: str, content: bytes) -> None:
        """Write one entry in one step, so that a crash leaves the old one or the new one."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            part = self._folder / f"{name}.{os.getpid()}.part"
            part.write_bytes(content)
            part.chmod(0o600)
            part.replace(self._file(name))

    def remove(self, name: str) -> None:
        """Delete one entry if it is there."""
        with suppress(OSError):
            self._file(name).unlink()

    def entries(self) -> list[Entry]:
        """Every entry with its size in bytes."""
        found: list[Entry] = []
        for file in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                facts = file.stat()
                found.append(Entry(file.stem, facts.st_size, facts.st_mtime_ns))
        return found

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}{SUFFIX}"
