"""Reads session bags, finished or not; also those that rosbag2 wrote with MCAP storage."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import IO

import numpy as np
from mcap.opcode import Opcode
from mcap.reader import make_reader
from mcap.records import ChunkIndex, Metadata
from mcap.summary import Summary

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import AudioChunk, Samples
from quark_glasses.replay import mcap_scan
from quark_glasses.replay.bag_file import INFO
from quark_glasses.replay.older import of_today
from quark_glasses.replay.records import Channel, Recorded, value_of
from quark_glasses.ros.topics import AUDIO_IN


def bag_files(path: Path) -> list[Path]:
    """The MCAP files of a bag in order; `path` is its folder or one file. Raises `InvalidInput`."""
    files = sorted(path.glob("*.mcap"), key=_number) if path.is_dir() else [path]
    if not files or not files[0].is_file():
        raise InvalidInput(f"there is no bag at {path}", "Give the folder that `quark demo` or the recorder wrote")
    return files


def read_bag(path: Path) -> Iterator[Recorded]:
    """Each message in the order of log times, equal ones in the order written; memory stays flat.

    `path` is a bag folder or one of its files; what later files of a folder repeat comes once. A bag that was never closed reads
    like any other, in the order heard. Raises `InvalidInput` on reaching damage.
    """
    for place, file in enumerate(bag_files(path)):
        for row in read_file(file):
            if place == 0 or not row.channel.repeated:
                yield row


def read_file(file: Path) -> Iterator[Recorded]:
    """The messages of one file, with the fields of today's definitions where that can be; see `read_bag`."""
    yield from map(of_today, _rows(file))


def _rows(file: Path) -> Iterator[Recorded]:

    def fail(what: str) -> None:
        raise InvalidInput(f"{file} is not a complete bag: {what}", "See what is left of it with: quark bag repair")

    with open_mcap(file) as stream:
        index = chunk_index(stream)
        if all(before.message_end_time <= after.message_start_time for before, after in pairwise(index)):
            yield from mcap_scan.rows(stream, fail)
            return
        try:
            yield from _by_index(stream)
        except mcap_scan.BAD as error:
            fail(str(error))


def open_mcap(file: Path) -> IO[bytes]:
    """The file, checked to be MCAP. Raises `InvalidInput`."""
    try:
        stream = file.open("rb")
        if mcap_scan.is_mcap(stream):
            return stream
        stream.close()
    except OSError as error:
        raise InvalidInput(f"cannot read {file}: {error.strerror}", "Check the path") from error
    raise InvalidInput(f"{file} is not a complete bag: it does not begin as MCAP does", "Record it again")


def summary_of(stream: IO[bytes]) -> Summary | None:
    """The index at the end of a finished file; None of an unfinished one."""
    try:
        stream.seek(0)
        return make_reader(stream).get_summary()
    except (*mcap_scan.BAD, OSError):
        return None


def chunk_index(stream: IO[bytes]) -> list[ChunkIndex]:
    """Where the chunks of a finished file are, in the order of the file; nothing of an unfinished one."""
    summary = summary_of(stream)
    return sorted(summary.chunk_indexes, key=lambda chunk: chunk.chunk_start_offset) if summary else []


def bag_info(path: Path) -> dict[str, str]:
    """What the recorder noted about the session (versions, platform, time zone); {} in a bag that is not ours."""
    for file in bag_files(path):
        with open_mcap(file) as stream:
            for opcode, content in mcap_scan.raw_records(stream, lambda _: None):
                if opcode == Opcode.CHUNK:
                    break
                if opcode == Opcode.METADATA:
                    with contextlib.suppress(*mcap_scan.BAD):  # a damaged note is as good as none
                        found = Metadata.read(mcap_scan.data_stream(content))
                        if found.name == INFO:
                            return dict(found.metadata)
    return {}


def heard_in(path: Path) -> Samples:
    """What the microphone heard in a session: its 16 kHz int16 mono sound, gaps closed. Raises `InvalidInput`."""
    blocks = [value_of(AudioChunk, row).samples for row in read_bag(path) if row.topic.endswith(AUDIO_IN.name)]
    if not blocks:
        raise InvalidInput(f"the bag {path} has no {AUDIO_IN.name}", "Give one that the recorder wrote")
    return np.concatenate(blocks)


def _by_index(stream: IO[bytes]) -> Iterator[Recorded]:
    """For files whose chunks overlap in time, such as those of several writers: the library sorts."""
    channels: dict[int, Channel] = {}
    stream.seek(0)
    for schema, channel, message in make_reader(stream, validate_crcs=True).iter_messages():
        known = channels.get(channel.id)
        if known is None:
            known = channels[channel.id] = mcap_scan.channel_of(schema, channel)
        yield Recorded(
            known.topic, known.type, message.log_time, message.data, known.source, message.publish_time, known
        )  # fmt: skip


def _number(file: Path) -> tuple[str, int]:
    """NAME_10 comes after NAME_9."""
    match = re.fullmatch(r"(.*?)_?(\d+)", file.stem)
    return (match[1], int(match[2])) if match else (file.stem, 0)
