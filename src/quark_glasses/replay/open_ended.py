"""A stream for MCAP files that are whole at every moment.

An MCAP file ends with an index and a footer, which a killed process never writes. MCAP allows a footer without an index, so
each commit here writes the new records and an empty footer behind them in one system call; the next commit writes over that
footer. Whatever ends the process, a reader finds a file that ends as a file must, and lacks only what was not committed. (A
kill within the system call itself can leave a torn record at the end; `quark bag repair` cuts it off.)

Format: https://mcap.dev/spec, records Data End and Footer.
"""

from __future__ import annotations

import contextlib
import os
import struct
from pathlib import Path

from mcap.opcode import Opcode
from mcap.writer import MCAP0_MAGIC

NO_INDEX = struct.pack("<BQI", Opcode.DATA_END, 4, 0) + struct.pack("<BQQQI", Opcode.FOOTER, 20, 0, 0, 0) + MCAP0_MAGIC
MOST_PENDING = 1 << 20  # bytes; a writer that never flushes is committed this often


class OpenEnded:
    """What `mcap.writer.Writer` needs of a stream. Raises `OSError`; the file stays whole even then."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
        self._pending = bytearray()
        self._committed = 0

    def write(self, data: bytes) -> int:
        self._pending += data
        if len(self._pending) > MOST_PENDING:
            self.flush()
        return len(data)

    def tell(self) -> int:
        return self._committed + len(self._pending)

    def flush(self) -> None:
        """Hand everything to the system, with a footer behind it."""
        self.commit(NO_INDEX)

    def commit(self, end: bytes = b"") -> None:
        """Hand everything to the system; without an `end` it must hold the real footer."""
        if not self._pending:
            return
        try:
            self._write_at(self._committed, bytes(self._pending) + end)
        except OSError:
            with contextlib.suppress(OSError):  # there was room for this before
                os.ftruncate(self._file, self._committed + len(NO_INDEX))
                self._write_at(self._committed, NO_INDEX)
            raise
        self._committed += len(self._pending)
        self._pending.clear()

    def close(self) -> None:
        """Close the file as it was last committed."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _write_at(self, offset: int, data: bytes) -> None:
        view = memoryview(data)
        while view:
            written = os.pwrite(self._file, view, offset)
            offset, view = offset + written, view[written:]
