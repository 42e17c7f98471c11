"""The wearer's pictures: a folder of JPEG files, one a photograph, and MP4 films."""

from __future__ import annotations

import os
from pathlib import Path

from quark_glasses import paths
from quark_glasses.core.errors import StorageFull

MOST_TRIES = 1000  # photographs of one millisecond


class Gallery:
    """Keeps photographs and never writes over one; `folder` defaults to `gallery` in the state of this user."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or paths.state() / "gallery"

    def keep(self, data: bytes, name: str) -> Path:
        """Write a photograph under this name, or `name-2` where that is taken; raises `StorageFull`.

        It is whole or not there: it gets its name once all of it is written. Only this user can read it.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = self.folder / f".{name}.{os.getpid()}"
            try:
                with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                    file.write(data)
                return self._named(draft, name)
            finally:
                draft.unlink(missing_ok=True)
        except OSError as error:
            raise StorageFull(f"the photograph cannot be kept in {self.folder}: {error}", "Free some space") from error

    def adopt(self, draft: Path, name: str) -> Path:
        """Give a file that was written in `folder` its name, or `name-2` where that is taken; raises `StorageFull`."""
        try:
            return self._named(draft, name)
        except OSError as error:
            raise StorageFull(f"the film cannot be kept in {self.folder}: {error}", "Free some space") from error

    def _named(self, draft: Path, name: str) -> Path:
        stem, dot, suffix = name.partition(".")
        for number in range(1, MOST_TRIES):
            place = self.folder / (name if number == 1 else f"{stem}-{number}{dot}{suffix}")
            try:
                os.link(draft, place)  # unlike a rename, this fails where the name is taken
            except FileExistsError:
                continue
            return place
        raise StorageFull(f"{name} and {MOST_TRIES} names like it are taken", "Tidy the gallery")
