"""What is left of a bag after a kill, a full disk or a bad sector, and what `repair` makes of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mcap.reader import NonSeekingReader, make_reader
from rosbags.highlevel import AnyReader

from quark_glasses.core.errors import GlassesError, InvalidInput, StorageFull
from quark_glasses.core.types import AudioChunk, Header, Tap
from quark_glasses.replay import bag_repair, bag_writer
from quark_glasses.replay.bag import BagWriter, Limits, bag_info, read_bag
from quark_glasses.replay.bag_overview import overview
from quark_glasses.replay.bag_repair import repair, repair_in_place
from quark_glasses.ros import convert, topics

NOISE = np.random.default_rng(1).integers(-9999, 9999, (200, 320)).astype(np.int16)


def fill(writer, first, count):
    for i in range(first, first + count):
        writer.write("/glasses/audio/in", topics.AUDIO_IN, AudioChunk(Header(i), NOISE[i % 200]), i, "microphone")


def times(path):
    return [row.log_ns for row in read_bag(path)]


@pytest.fixture
def killed(tmp_path):
    """A writer that flushed 100 messages of 130 and then was no more."""
    writer = BagWriter(tmp_path / "killed", {"version": "1"})
    for first in range(0, 100, 10):
        fill(writer, first, 10)
        writer.flush()
    fill(writer, 100, 30)
    writer.abandon()
    return writer.folder


@pytest.fixture
def whole(tmp_path):
    writer = BagWriter(tmp_path / "whole", {"version": "1"})
    for first in range(0, 100, 10):
        fill(writer, first, 10)
        writer.flush()
    writer.close()
    return writer.folder


def the_file(folder):
    return folder / f"{folder.name}_0.mcap"


def test_a_killed_bag_opens_in_every_reader_without_repair(killed):
    assert times(killed) == list(range(100))
    assert bag_info(killed) == {"version": "1"}
    with the_file(killed).open("rb") as stream:
        assert len(list(make_reader(stream, validate_crcs=True).iter_messages())) == 100
    with the_file(killed).open("rb") as stream:
        assert len(list(NonSeekingReader(stream, validate_crcs=True).iter_messages())) == 100
    with AnyReader([killed]) as reader:
        assert len(list(reader.messages())) == 100


def test_a_killed_bag_is_not_complete_until_it_is_repaired(killed, tmp_path):
    seen = overview(killed)
    assert (seen.messages, seen.complete, seen.damage) == (100, False, [])
    done = repair(killed, tmp_path / "mended")
    assert (done.messages, done.lost) == (100, ())
    assert overview(done.bag).complete
    assert list(read_bag(done.bag)) == list(read_bag(killed))
    assert bag_info(done.bag)["version"] == "1"
    with AnyReader([done.bag]) as reader:
        assert reader.message_count == 100


def test_a_whole_bag_is_left_alone(whole, tmp_path):
    assert repair(whole, tmp_path / "mended").bag == whole
    assert not (tmp_path / "mended").exists()


@pytest.mark.parametrize(
    ("torn", "kept", "said"),
    [
        (1, 100, ""),  # of the footer: no message is lost
        (50, 100, "without a footer"),
        (51, 100, "torn record"),  # of the last chunk's index
        (700, 90, "torn record"),  # of the last chunk
    ],
)
def test_a_torn_end_costs_what_is_torn(killed, tmp_path, torn, kept, said):
    """A kill within the system call that writes, or a file system that lost the last pages."""
    file = the_file(killed)
    os.truncate(file, file.stat().st_size - torn)
    if said:
        with pytest.raises(InvalidInput, match="quark bag repair"):
            times(killed)
    done = repair(killed, tmp_path / "mended")
    assert said in "".join(done.lost)
    assert done.messages == kept
    assert times(done.bag) == list(range(kept))
    assert overview(done.bag).complete


def test_a_bad_sector_costs_one_chunk(whole, tmp_path):
    file = the_file(whole)
    data = bytearray(file.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20] = bytes(20)
    file.write_bytes(data)
    done = repair(whole, tmp_path / "mended")
    assert done.messages == 90
    assert "checksum" in done.lost[0] or "damaged" in done.lost[0]
    assert overview(done.bag).complete


def test_a_lost_metadata_file_is_written_again(whole, tmp_path):
    (whole / "metadata.yaml").unlink()
    assert not overview(whole).complete
    done = repair(whole, tmp_path / "mended")
    assert (done.messages, done.lost) == (100, ())
    assert (done.bag / "metadata.yaml").is_file()


def test_in_place_keeps_what_was_there(killed):
    before = the_file(killed).read_bytes()
    done = repair_in_place(killed)
    assert done.bag == killed
    assert times(killed) == list(range(100))
    assert overview(killed).complete
    assert (killed.with_name("killed.broken") / "killed_0.mcap").read_bytes() == before


def test_in_place_never_overwrites(killed):
    killed.with_name("killed.broken").mkdir()
    with pytest.raises(InvalidInput, match="exists already"):
        repair_in_place(killed)
    assert times(killed) == list(range(100))


def test_in_place_that_fails_leaves_the_bag_as_it_was(killed, monkeypatch):
    def refuse(*arguments):
        raise StorageFull("no room", "Free some")

    monkeypatch.setattr(bag_repair, "repair", refuse)
    with pytest.raises(StorageFull):
        repair_in_place(killed)
    assert times(killed) == list(range(100))
    assert not killed.with_name("killed.broken").exists()


def test_a_split_session_that_was_killed_is_whole_up_to_the_last_flush(tmp_path):
    writer = BagWriter(tmp_path / "long", None, Limits(max_ns=20))
    fill(writer, 0, 100)
    writer.flush()
    writer.abandon()
    assert len(list(writer.folder.glob("*.mcap"))) == 5
    assert times(writer.folder) == list(range(100))
    with AnyReader([writer.folder]) as reader:
        assert len(list(reader.messages())) == 100


def fix_of(read):
    try:
        read()
    except GlassesError as error:
        return error.fix
    return "none is needed"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), min_size=1, max_size=4), st.floats(0, 1))
def test_whatever_is_changed_nothing_but_our_error_comes_out(whole, tmp_path, changes, keep):
    data = bytearray(the_file(whole).read_bytes())
    for place, junk in changes:
        at = int(place * (len(data) - 1))
        data[at : at + len(junk)] = junk
    bad = tmp_path / "bad"
    shutil.rmtree(bad, ignore_errors=True)
    bad.mkdir()
    (bad / "bad_0.mcap").write_bytes(data[: int(keep * len(data)) if keep < 0.5 else len(data)])
    out = tmp_path / "out"
    shutil.rmtree(out, ignore_errors=True)
    for read in (lambda: list(read_bag(bad)), lambda: overview(bad), lambda: repair(bad, out)):
        assert fix_of(read)


class Full:
    """`os.pwrite` of a disk with so much room."""

    def __init__(self, room):
        self.room = room
        self.write = os.pwrite

    def __call__(self, file, data, offset):
        if offset >= self.room:
            raise OSError(28, "No space left on device")
        return self.write(file, data[: self.room - offset], offset)


def test_a_disk_that_fills_up_is_named_and_what_was_written_stays(tmp_path, monkeypatch):
    writer = BagWriter(tmp_path / "full")
    fill(writer, 0, 100)
    writer.flush()
    monkeypatch.setattr(os, "pwrite", Full(the_file(writer.folder).stat().st_size + 3000))
    fill(writer, 100, 100)
    with pytest.raises(StorageFull, match="No space left"):
        writer.flush()
    with pytest.raises(StorageFull, match="quark bag repair"):
        writer.close()
    writer.close()
    assert times(writer.folder) == list(range(100))
    with AnyReader([writer.folder]) as reader:
        assert len(list(reader.messages())) == 100


def test_room_that_is_freed_in_time_saves_all(tmp_path, monkeypatch):
    writer = BagWriter(tmp_path / "freed")
    fill(writer, 0, 100)
    writer.flush()
    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", Full(the_file(writer.folder).stat().st_size + 3000))
        fill(writer, 100, 100)
        with pytest.raises(StorageFull):
            writer.flush()
    writer.close()
    assert times(writer.folder) == list(range(200))
    assert overview(writer.folder).complete


@pytest.mark.process
def test_the_talk_goes_on_where_the_kernel_refuses_to_write(tmp_path):
    """A real refusal in mid-session, in a process of its own, by a limit on the size of files."""
    bag = tmp_path / "limited"
    program = [sys.executable, str(Path(__file__).with_name("recorded_process.py")), str(bag), "limited"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            lines = [process.stdout.readline() for _ in range(150)]  # three seconds; the limit is reached in one
        finally:
            process.kill()
    assert sum(line[0].isdigit() for line in lines) > 130  # the rest is what was logged
    assert "the bag cannot grow" in "".join(lines)
    assert "Traceback" not in "".join(lines)
    found = [convert.decode(AudioChunk, row.data).sequence for row in read_bag(bag) if row.topic.endswith("audio/in")]
    assert 10 < len(found) < 140
    assert found == list(range(1, len(found) + 1))


def test_a_disk_that_fills_up_at_a_split_leaves_the_file_before(tmp_path, monkeypatch):
    writer = BagWriter(tmp_path / "rolled", None, Limits(max_ns=50))
    fill(writer, 0, 50)
    writer.flush()

    def refuse(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bag_writer, "BagFile", refuse)
    with pytest.raises(StorageFull):
        fill(writer, 50, 1)
    writer.close()
    assert times(writer.folder) == list(range(50))


def test_a_failed_edit_leaves_nothing_behind(whole, tmp_path):
    def fail():
        with bag_writer.new_bag(tmp_path / "new", {}) as writer:
            writer.write("/glasses/input/tap", topics.TAP, Tap(Header(1)), 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not (tmp_path / "new").exists()
