"""What products look like outlives the process, whatever happens to the file."""

from __future__ import annotations

import sqlite3
import stat
import threading
from pathlib import Path

import numpy as np
import pytest

from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.looks_store import FILE, LooksStore

MODEL = "efficientnet-lite0"


def looks(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=64).astype(np.float32)


def filled(folder: Path, count: int = 3) -> None:
    store = LooksStore(folder)
    for number in range(count):
        store.learn(f"p{number}", looks(number), MODEL)
    store.close()


def nearest(store: LooksStore, seed: int) -> str:
    return store.nearest(looks(seed), MODEL)[0].product_id


def test_is_there_again_after_a_restart(tmp_path: Path) -> None:
    filled(tmp_path)
    store = LooksStore(tmp_path)
    assert [nearest(store, seed) for seed in range(3)] == ["p0", "p1", "p2"]
    assert store.nearest(looks(1), MODEL)[0].likeness > 0.99


def test_only_the_wearer_can_read_it(tmp_path: Path) -> None:
    filled(tmp_path)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_the_bound_holds_on_disk_too(tmp_path: Path) -> None:
    store = LooksStore(tmp_path, most=4, each=4)
    for number in range(9):
        store.learn(f"p{number}", looks(number), MODEL)
    store.close()
    rows = sqlite3.connect(tmp_path / FILE).execute("SELECT product_id FROM looks ORDER BY number").fetchall()
    assert rows == [("p5",), ("p6",), ("p7",), ("p8",)]
    smaller = LooksStore(tmp_path, most=2, each=2)
    assert len(smaller) == 2
    smaller.learn("p9", looks(9), MODEL)
    smaller.close()
    rows = sqlite3.connect(tmp_path / FILE).execute("SELECT product_id FROM looks ORDER BY number").fetchall()
    assert rows == [("p8",), ("p9",)]


def test_half_precision_is_what_is_stored(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    (size,) = sqlite3.connect(tmp_path / FILE).execute("SELECT length(vector) FROM looks").fetchone()
    assert size == 2 * 64


def test_what_is_forgotten_is_gone_from_the_disk(tmp_path: Path) -> None:
    filled(tmp_path)
    store = LooksStore(tmp_path)
    assert store.forget("p1") == 1
    assert store.forget("p1") == 0
    store.close()
    store = LooksStore(tmp_path)
    assert {each.product_id for each in store.nearest(looks(1), MODEL)} == {"p0", "p2"}
    store.clear()
    assert len(store) == 0
    store.close()
    assert len(LooksStore(tmp_path)) == 0


@pytest.mark.parametrize(
    "content", [b"this is no database at all, not even near" * 40, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_file_is_moved_aside_and_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    told: list[str] = []
    store = LooksStore(tmp_path, warn=told.append)
    store.learn("p0", looks(0), MODEL)
    assert nearest(store, 0) == "p0"
    assert "moved to looks.db.damaged-1" in told[0]
    assert (tmp_path / "looks.db.damaged-1").read_bytes() == content


def test_a_file_cut_in_its_middle_does_not_stop_the_glasses(tmp_path: Path) -> None:
    filled(tmp_path, 60)
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[: len(whole) // 2])
    told: list[str] = []
    assert len(LooksStore(tmp_path, warn=told.append)) == 0
    assert told


def test_damaged_rows_are_left_out_and_told(tmp_path: Path) -> None:
    filled(tmp_path)
    base = sqlite3.connect(tmp_path / FILE)
    nan = np.full(64, np.nan, "<f2").tobytes()
    with base:
        base.execute("UPDATE looks SET vector = ? WHERE product_id = 'p0'", (nan,))
        base.execute("INSERT INTO looks VALUES (50, 'odd', ?, x'010203')", (MODEL,))
        base.execute("INSERT INTO looks VALUES (51, 'text', ?, 'no blob')", (MODEL,))
        base.execute("INSERT INTO looks VALUES (52, 'zero', ?, ?)", (MODEL, bytes(128)))
    base.close()
    told: list[str] = []
    store = LooksStore(tmp_path, warn=told.append)
    assert len(store) == 2
    assert told == [f"{tmp_path / FILE}: 4 damaged rows were left out"]
    for number in range(7, 70):  # past the numbers of the damaged rows
        store.learn(f"new{number}", looks(number), MODEL)
    assert nearest(store, 69) == "new69"


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    filled(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as base:
        base.execute("PRAGMA user_version = 99")
    with pytest.raises(InvalidInput, match="later version"):
        LooksStore(tmp_path)
    assert not list(tmp_path.glob("*.damaged*"))


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageFull) as told:
        LooksStore(tmp_path / "file" / "below")
    assert told.value.fix


def test_a_full_disk_loses_nothing_that_was_there(tmp_path: Path) -> None:
    store = LooksStore(tmp_path)
    store.learn("p0", looks(0), MODEL)
    store._base.execute("PRAGMA max_page_count = 1")  # SQLite now finds the disk full

    def fill() -> None:
        for number in range(1, 400):
            store.learn(f"p{number}", looks(number), MODEL)

    with pytest.raises(StorageFull):
        fill()
    held = len(store)
    store.close()
    assert len(LooksStore(tmp_path)) == held >= 1


def test_bad_looks_change_nothing(tmp_path: Path) -> None:
    store = LooksStore(tmp_path)
    with pytest.raises(InvalidInput):
        store.learn("p0", [0.0] * 64, MODEL)
    assert len(store) == 0


def test_may_be_used_from_several_threads(tmp_path: Path) -> None:
    store = LooksStore(tmp_path)

    def work(first: int) -> None:
        for number in range(first, first + 20):
            store.learn(f"p{number}", looks(number), MODEL)
            assert store.nearest(looks(number), MODEL)[0].product_id == f"p{number}"

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 100, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store) == 60
