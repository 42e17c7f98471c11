"""`kill -9` at any moment costs a session at most its last second."""

import random
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from mcap.reader import NonSeekingReader
from rosbags.highlevel import AnyReader

from quark_glasses.core.types import AudioChunk, Tap
from quark_glasses.replay.bag import read_bag
from quark_glasses.replay.bag_overview import overview
from quark_glasses.replay.bag_repair import repair
from quark_glasses.ros import convert

pytestmark = [pytest.mark.slow, pytest.mark.process]

PROGRAM = Path(__file__).with_name("recorded_process.py")
MOMENTS = random.Random(20261122)
SESSIONS = [(number, ("talk", "quiet", "split")[number % 3], MOMENTS.uniform(1.2, 3.0)) for number in range(20)]
AT_ONCE = 2
LOST_NS = 1_000_000_000


@dataclass(frozen=True)
class Killed:
    """A session that was killed: its bag, when, and what it had published (number -> ns)."""

    bag: Path
    at_ns: int
    published: dict[int, int]


def kill(bag, mode, after_s):
    with subprocess.Popen([sys.executable, str(PROGRAM), str(bag), mode], stdout=subprocess.PIPE, text=True) as process:
        try:
            first = process.stdout.readline()
            threading.Event().wait(after_s)  # a session takes its time
            at_ns = time.time_ns()
        finally:
            process.kill()
        rows = [line.split() for line in [first, *process.stdout] if line.endswith("\n")]
    return Killed(bag, at_ns, {int(number): int(ns) for number, ns in rows})


@pytest.fixture(scope="module")
def sessions(tmp_path_factory):
    folder = tmp_path_factory.mktemp("killed")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        jobs = [pool.submit(kill, folder / f"{mode}{number}", mode, s) for number, mode, s in SESSIONS]
        return [job.result() for job in jobs]


def numbers(rows):
    return [convert.decode(Tap, row.data).count for row in rows if row.topic.endswith("tap")] + [
        convert.decode(AudioChunk, row.data).sequence for row in rows if row.topic.endswith("audio/in")
    ]


@pytest.mark.parametrize("number", [number for number, _, _ in SESSIONS])
def test_at_most_the_last_second_is_lost(sessions, number, tmp_path):
    session = sessions[number]
    due = [count for count, ns in session.published.items() if ns < session.at_ns - LOST_NS]
    assert due, "the session was too short to lose anything"
    assert not overview(session.bag).complete
    done = repair(session.bag, tmp_path / "mended")
    rows = list(read_bag(done.bag))
    found = numbers(rows)
    assert found == list(range(1, len(found) + 1))
    assert set(due) <= set(found)
    assert overview(done.bag).complete
    with AnyReader([done.bag]) as reader:
        assert len(list(reader.messages())) == len(rows)
    for file in session.bag.glob("*.mcap"):  # also as it was left, by the library's own reader
        with file.open("rb") as stream:
            assert read_to_the_end(stream)


def read_to_the_end(stream):
    found = 0
    try:
        for _ in NonSeekingReader(stream).iter_messages(log_time_order=False):
            found += 1
    except Exception:  # torn in the last record
        return found
    return found


def test_nearly_all_open_without_repair(sessions):
    """Only a kill within the system call that writes leaves a torn record."""
    opened = 0
    for session in sessions:
        try:
            with AnyReader([session.bag]) as reader:
                opened += len(list(reader.messages())) > 0
        except Exception:
            continue
    assert opened >= len(sessions) - 2
