"""What nodes published, as rows of plain values: readable, comparable and the same on every machine.

Times count from the start of the session; ids are numbered in order of appearance; a run of sound is one row with the digest
of its samples; a field that holds its default is left out.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import AudioChunk, CallRecord, Header, Picture
from quark_glasses.replay.cdr import tidy
from quark_glasses.replay.stage import Published
from quark_glasses.ros.topics import BY_NAME

A_MOMENT_NS = 10**15  # greater numbers are points in time, smaller ones are lengths
DIGEST_CHARS = 16
GAP_NS = 1_000  # between blocks of one run of sound
NOT_COMPARED = ("engine", "start")  # kinds of CallRecord that are what a replay starts from, not what it gives
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Row:
    """One value, or one run of sound."""

    at_ms: float
    topic: str
    source: str
    fields: Mapping[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """One line: time, topic, node, fields as JSON."""
        fields = json.dumps(self.fields, ensure_ascii=False, sort_keys=False)
        return f"{self.at_ms:.3f} {self.topic} {self.source} {fields}"


def parse(line: str) -> Row:
    """The row of a line; raises `InvalidInput`."""
    parts = line.rstrip("\n").split(" ", 3)
    try:
        return Row(float(parts[0]), parts[1], parts[2], json.loads(parts[3]))
    except (IndexError, ValueError) as error:
        raise InvalidInput(
            f"this is no row of a replay: {line[:80]!r}", "quark replay --update writes it anew"
        ) from error


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    path.write_text("".join(f"{row.text}\n" for row in rows), encoding="utf-8")


def read_rows(path: Path) -> list[Row]:
    """Rows of a file; raises `InvalidInput`."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")  # not splitlines: a text may hold other ends of lines
        return [parse(line) for line in lines if line]
    except OSError as error:
        raise InvalidInput(f"cannot read {path}: {error.strerror}", "quark replay --update writes it") from error


def hash_of(rows: Iterable[Row], loose: Iterable[str] = ()) -> str:
    """One digest of all rows, but for the fields that may differ a little between processors."""
    whole = hashlib.sha256()
    for row in rows:
        kept = {name: value for name, value in row.fields.items() if name not in loose}
        whole.update(dataclasses.replace(row, fields=kept).text.encode())
    return whole.hexdigest()[:DIGEST_CHARS]


def rows_of(published: Iterable[Published], start_ns: int) -> list[Row]:
    """Rows in order of publication, each run of sound where it begins."""
    writer = _Writer(start_ns)
    for item in published:
        writer.take(item)
    return writer.rows()


@dataclass
class _Run:
    """Sound that belongs together."""

    at_ns: int
    first: AudioChunk
    blocks: int = 0
    samples: int = 0
    next_ns: int = 0
    whole: Any = field(default_factory=hashlib.sha256)


class _Writer:
    def __init__(self, start_ns: int) -> None:
        self._start_ns = start_ns
        self._ids: dict[str, str] = {}
        self._rows: list[Row | tuple[_Run, str, str]] = []
        self._runs: dict[tuple[str, str], _Run] = {}

    def take(self, item: Published) -> None:
        value = item.value
        known = BY_NAME.get(item.topic)
        if known is not None and not known.compared:
            return
        if isinstance(value, CallRecord) and value.kind in NOT_COMPARED:
            return
        if isinstance(value, AudioChunk):
            self._take_sound(item, value)
            return
        fields = self._fields(tidy(value) if isinstance(value, CallRecord) else value, item.at_ns)
        self._rows.append(Row(self._ms(item.at_ns), item.topic, item.source, fields))

    def rows(self) -> list[Row]:
        return [row if isinstance(row, Row) else self._run_row(*row) for row in self._rows]

    def _take_sound(self, item: Published, chunk: AudioChunk) -> None:
        """Blocks of a stream join where one follows the other; synthesised sound has no times of its own, and always joins."""
        key = (item.topic, chunk.stream_id)
        run = self._runs.get(key)
        timed = not chunk.utterance_id and chunk.stream_id in ("mic", "speaker")
        if run is None or (timed and abs(chunk.header.stamp_ns - run.next_ns) > GAP_NS):
            run = self._runs[key] = _Run(item.at_ns, chunk)
            self._rows.append((run, item.topic, item.source))
        run.blocks += 1
        run.samples += len(chunk.samples)
        run.next_ns = chunk.header.stamp_ns + chunk.duration_ns
        run.whole.update(np.ascontiguousarray(chunk.samples).tobytes())
        if chunk.last:
            del self._runs[key]

    def _run_row(self, run: _Run, topic: str, source: str) -> Row:
        chunk = run.first
        fields: dict[str, Any] = {"stream": self._plain("", chunk.stream_id)}
        if chunk.utterance_id:
            fields["utterance_id"] = self._plain("", chunk.utterance_id)
        fields |= {"blocks": run.blocks, "ms": round(run.samples * 1000 / chunk.sample_rate, 3)}
        fields |= {"rate": chunk.sample_rate, "sound": run.whole.hexdigest()[:DIGEST_CHARS]}
        return Row(self._ms(run.at_ns), topic, source, fields)

    def _fields(self, value: Any, at_ns: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for f in dataclasses.fields(value):
            item = getattr(value, f.name)
            if isinstance(item, Header):
                if item.stamp_ns != at_ns:
                    found["stamp"] = self._ms(item.stamp_ns)
            elif isinstance(value, Picture) and f.name == "data":
                found["data"] = _digest(item)
            elif isinstance(item, np.ndarray):
                found[f.name] = _digest(np.ascontiguousarray(item).tobytes())
            elif item != f.default and item not in ("", (), b""):
                found[f.name.removesuffix("_ns")] = self._plain(f.name, item)
        return found

    def _plain(self, name: str, item: Any) -> Any:
        if name.endswith("_ns"):
            return self._ms(item) if item > A_MOMENT_NS else item / 1e6
        if isinstance(item, IntEnum):
            return item.name
        if isinstance(item, float):
            return round(item, 3)
        if isinstance(item, str):
            return _ID.sub(lambda match: self._ids.setdefault(match[0], f"u{len(self._ids) + 1}"), item)
        if isinstance(item, bytes):
            return _digest(item)
        if isinstance(item, tuple):
            return [self._plain(name, each) for each in item]
        return self._fields(item, 0) if dataclasses.is_dataclass(item) else item

    def _ms(self, at_ns: int) -> float:
        return round((at_ns - self._start_ns) / 1e6, 3)


def _digest(data: bytes) -> str:
    return f"{len(data)} bytes {hashlib.sha256(data).hexdigest()[:DIGEST_CHARS]}"
