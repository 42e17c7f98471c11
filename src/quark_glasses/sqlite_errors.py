"""SQLite's errors in the product's words, the same for every file that it keeps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quark_glasses.core.errors import InvalidInput, StorageFull

FIX = "Free some space, make the folder writable, or end the other program that uses it"


@contextmanager
def sqlite_told(path: Path, *, damaged: str, mend: str) -> Iterator[None]:
    """Turn errors of SQLite and of the system into ours: `damaged` says what a broken file is, `mend` what to do then.

    Raises `StorageFull` where the file cannot be used or written, `InvalidInput` where it is damaged.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StorageFull(f"{path} cannot be used: {error}", FIX) from error
    except sqlite3.DatabaseError as error:
        raise InvalidInput(f"{path} {damaged}: {error}", mend) from error
    except OSError as error:
        raise StorageFull(f"{path} cannot be written: {error.strerror}", FIX) from error
