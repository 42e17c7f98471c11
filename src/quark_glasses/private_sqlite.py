"""A SQLite file of one table that only the wearer's user can read; a damaged one is moved aside, and a new one begun."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from quark_glasses.core.errors import InvalidInput

BUSY_MS = 3000  # how long another process may hold the file


@dataclass(frozen=True)
class Table:
    """What the file holds: `create` makes the table `name` with these `columns`, of this `version`.

    `autocommit`: every statement is a transaction of its own, unless one is begun by hand. `synchronous` FULL: what was told to be
    written outlives a power cut; NORMAL: the last changes may be lost with it. `anew` says what a new file means.
    """

    name: str
    create: str
    columns: tuple[str, ...]
    version: int
    synchronous: Literal["FULL", "NORMAL"]
    anew: str
    autocommit: bool = False


def opened(path: Path, table: Table, warn: Callable[[str], None]) -> sqlite3.Connection:
    """The file, checked and set up. Raises `InvalidInput` for one of a later version, and SQLite's errors."""
    try:
        return _connected(path, table)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        aside = _move_aside(path)
        warn(f"{path} is damaged ({error}): it was moved to {aside.name}, and {table.anew}")
        return _connected(path, table)


def _connected(path: Path, table: Table) -> sqlite3.Connection:
    os.close(
        os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    )  # before SQLite does it for everybody; its log takes after it
    path.chmod(0o600)
    base = sqlite3.connect(path, check_same_thread=False)
    if table.autocommit:
        base.isolation_level = None
    try:
        base.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        base.execute("PRAGMA journal_mode = WAL")
        base.execute(f"PRAGMA synchronous = {table.synchronous}")
        base.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
        found = base.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        _set_up(base, path, table)
    except BaseException:
        base.close()
        raise
    return base


def _set_up(base: sqlite3.Connection, path: Path, table: Table) -> None:
    version = base.execute("PRAGMA user_version").fetchone()[0]
    if version > table.version:
        raise InvalidInput(f"{path} was written by a later version", "Update quark_glasses, or move the file away")
    base.execute(table.create)
    if tuple(row[1] for row in base.execute(f"PRAGMA table_info({table.name})")) != table.columns:
        raise sqlite3.DatabaseError("its table is not ours")
    base.commit()
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # a crash may have left what was forgotten in the log
    if version != table.version:
        base.execute(f"PRAGMA user_version = {table.version}")
    base.commit()


def _move_aside(path: Path) -> Path:
    """Move the file and its log away, under a name that is free."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(aside)
    for ending in ("-wal", "-shm"):
        log = path.with_name(path.name + ending)
        if log.exists():
            log.rename(aside.with_name(aside.name + ending))
    return aside
