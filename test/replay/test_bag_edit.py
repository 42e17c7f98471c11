"""A part of a session can be cut out and several put together, and each result stands alone."""

import numpy as np
import pytest

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.types import AudioChunk, CallRecord, Header, Tap, Timer, Timers
from quark_glasses.replay.bag import BagWriter, Limits, bag_info, read_bag
from quark_glasses.replay.bag_edit import cut, merge
from quark_glasses.replay.bag_overview import overview
from quark_glasses.ros import convert, topics

SECOND = 1_000_000_000
BEGAN = 1_700_000_000 * SECOND
START = CallRecord(Header(1), "asr", "start", "parameters", "", "json", b"{}")
RESULT = CallRecord(Header(1), "asr", "engine", "result", "d", "whisper", b"{}")


def session(folder, *, namespace="/glasses", began_ns=BEGAN, source="microphone", limits=None):
    """Ten seconds: a start record, a timer set at 1 s and changed at 4 s, a block of sound every 0.1 s."""
    writer = BagWriter(folder, {"version": "1", "python": folder.name}, limits)
    writer.write(f"{namespace}/system/calls", topics.CALLS, START, began_ns, "asr")
    writer.write(f"{namespace}/system/calls", topics.CALLS, RESULT, began_ns, "asr")
    for i in range(100):
        now = began_ns + i * SECOND // 10
        chunk = AudioChunk(Header(now), np.full(320, i, np.int16), sequence=i)
        writer.write(f"{namespace}/audio/in", topics.AUDIO_IN, chunk, now, source)
        if i in (10, 40):
            value = Timers(Header(now), (Timer(f"t{i}", now),))
            writer.write(f"{namespace}/dialogue/timers", topics.TIMERS, value, now, "dialogue")
    writer.close()
    return folder


@pytest.fixture
def bag(tmp_path):
    return session(tmp_path / "talk")


def heard(path):
    return [int(convert.decode(AudioChunk, r.data).samples[0]) for r in read_bag(path) if r.topic.endswith("audio/in")]


def test_a_cut_holds_its_seconds_and_what_it_needs_from_before(bag, tmp_path):
    before = {file.name: file.read_bytes() for file in bag.iterdir()}
    cut(bag, tmp_path / "part", 3.0, 5.0)
    rows = list(read_bag(tmp_path / "part"))
    assert heard(tmp_path / "part") == list(range(30, 51))
    assert convert.decode(CallRecord, rows[0].data) == START
    assert convert.decode(Timers, rows[1].data).timers[0].id == "t10"
    assert [row.source for row in rows[:2]] == ["asr", "dialogue"]
    assert [row.log_ns for row in rows[:3]] == [BEGAN + 3 * SECOND] * 3
    timers = [convert.decode(Timers, row.data).timers[0].id for row in rows if row.topic.endswith("timers")]
    assert timers == ["t10", "t40"]
    assert not any(convert.decode(CallRecord, r.data).kind == "engine" for r in rows if r.topic.endswith("calls"))
    assert overview(tmp_path / "part").complete
    assert bag_info(tmp_path / "part")["cut"] == "talk 3..5 s"
    assert {file.name: file.read_bytes() for file in bag.iterdir()} == before


def test_a_cut_of_a_split_bag_is_the_same_as_of_a_whole_one(bag, tmp_path):
    split = session(tmp_path / "split", limits=Limits(max_ns=SECOND))
    cut(split, tmp_path / "a", 3.05, 7)
    cut(bag, tmp_path / "b", 3.05, 7)
    assert list(read_bag(tmp_path / "a")) == list(read_bag(tmp_path / "b"))


def test_one_file_of_a_split_bag_can_be_cut(tmp_path):
    split = session(tmp_path / "split", limits=Limits(max_ns=SECOND))
    cut(split / "split_4.mcap", tmp_path / "part", 0.5, 9)
    assert heard(tmp_path / "part") == list(range(45, 50))
    assert not any(row.channel.repeated for row in read_bag(tmp_path / "part"))


@pytest.mark.parametrize(
    ("begin", "end", "said"), [(5, 5, "nothing from"), (-1, 5, "nothing from"), (60, 70, "has nothing")]
)
def test_a_cut_of_nothing_is_refused(bag, tmp_path, begin, end, said):
    with pytest.raises(InvalidInput, match=said):
        cut(bag, tmp_path / "part", begin, end)
    assert not (tmp_path / "part").exists()


def test_two_wearers_become_one_bag_by_time(bag, tmp_path):
    other = session(tmp_path / "other", namespace="/bob", began_ns=BEGAN + 5 * SECOND + 1)
    count = merge([bag, other], tmp_path / "both")
    rows = list(read_bag(tmp_path / "both"))
    assert count == len(rows) == 208
    assert [row.log_ns for row in rows] == sorted(row.log_ns for row in rows)
    assert [row for row in rows if row.topic.startswith("/bob")] == list(read_bag(other))
    assert [row for row in rows if row.topic.startswith("/glasses")] == list(read_bag(bag))
    info = bag_info(tmp_path / "both")
    assert (info["merged"], info["python"], info["python (other)"]) == ("talk, other", "talk", "other")


def test_two_sessions_of_one_wearer_follow_one_another(bag, tmp_path):
    later = session(tmp_path / "later", began_ns=BEGAN + 60 * SECOND)
    merge([later, bag], tmp_path / "day")
    assert heard(tmp_path / "day") == [*range(100), *range(100)]


def test_one_publisher_twice_at_the_same_time_is_refused(bag, tmp_path):
    again = session(tmp_path / "again", began_ns=BEGAN + SECOND)
    with pytest.raises(InvalidInput, match=r"/glasses/.* at the same time"):
        merge([bag, again], tmp_path / "both")
    assert not (tmp_path / "both").exists()


def test_one_topic_of_two_types_is_refused(bag, tmp_path):
    writer = BagWriter(tmp_path / "odd")
    writer.write("/glasses/audio/in", topics.TAP, Tap(Header(1)), 1, "microphone")
    writer.close()
    with pytest.raises(InvalidInput, match=r"audio/in is quark_glasses_msgs/msg/AudioChunk in .* and .*Tap"):
        merge([bag, writer.folder], tmp_path / "both")


def test_a_damaged_bag_is_repaired_first(bag, tmp_path):
    file = bag / "talk_0.mcap"
    file.write_bytes(file.read_bytes()[:4000])
    with pytest.raises(InvalidInput, match="First: quark bag repair"):
        merge([bag, session(tmp_path / "other", namespace="/bob")], tmp_path / "both")
