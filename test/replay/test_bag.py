"""Session bags open everywhere, part by part and as a whole."""

import dataclasses
import typing
from enum import IntEnum

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from mcap.reader import make_reader
from mcap_ros2.decoder import DecoderFactory
from rosbags.highlevel import AnyReader

from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.hud.scene import Anchor, Card, CardKind, HudScene
from quark_glasses.core.types import AudioChunk, CallRecord, Header, Pixels, Timer, Timers
from quark_glasses.replay import audio_cdr, cdr
from quark_glasses.replay.bag import BagWriter, Limits, bag_info, heard_in, read_bag, schema_text
from quark_glasses.replay.bag_overview import overview
from quark_glasses.ros import convert, topics

CHUNK = AudioChunk(Header(3, "mic"), np.arange(320, dtype=np.int16))
PLACE = Anchor("map", 1.0, 2.0, 3.0, far=True)  # the last field: what is cut off before it would not be missed
SCENE = HudScene(Header(4), 1, (Card("reply", CardKind.REPLY, "问", "答", anchor=PLACE),))
TIMERS = Timers(Header(5), (Timer("t1", 9, "tea"),))
START = CallRecord(Header(1), "asr", "start", "parameters", "", "json", b'{"threads": 2}')
SECOND = 1_000_000_000


@pytest.fixture
def bag(tmp_path):
    writer = BagWriter(tmp_path / "talk", {"version": "1"})
    for i in range(10):
        writer.write("/glasses/audio/in", topics.AUDIO_IN, CHUNK, 100 + i, "microphone")
    writer.write("/glasses/hud/scene", topics.HUD_SCENE, SCENE, 200, "hud")
    yield writer
    writer.close()


@pytest.fixture
def split(tmp_path):
    """Twelve files of one second; the timers and the start of a node are told in the first."""
    writer = BagWriter(tmp_path / "long", {"version": "1"}, Limits(max_ns=SECOND))
    writer.write("/glasses/system/calls", topics.CALLS, START, 0, "asr")
    writer.write("/glasses/dialogue/timers", topics.TIMERS, TIMERS, 0, "dialogue")
    for i in range(600):
        writer.write("/glasses/audio/in", topics.AUDIO_IN, CHUNK, i * SECOND // 50, "microphone")
    writer.close()
    return writer.folder


def library_rows(file, **more):
    with file.open("rb") as stream:
        return list(make_reader(stream, validate_crcs=True, **more).iter_messages())


def test_what_is_written_is_read_back(bag):
    bag.close()
    rows = list(read_bag(bag.folder))
    assert len(rows) == 11
    first, last = rows[0], rows[-1]
    assert (first.topic, first.type, first.log_ns) == ("/glasses/audio/in", "quark_glasses_msgs/msg/AudioChunk", 100)
    assert (first.source, last.source) == ("microphone", "hud")
    assert convert.decode(HudScene, last.data) == SCENE
    assert bag_info(bag.folder) == {"version": "1"}


def test_who_published_is_kept_apart(tmp_path):
    writer = BagWriter(tmp_path / "two")
    for i, source in enumerate(["speaker", "tts", "", "speaker"]):
        writer.write("/glasses/audio/volume", topics.VOLUME, topics.VOLUME.type(Header(i), 0.5), i, source)
    writer.close()
    assert [row.source for row in read_bag(writer.folder)] == ["speaker", "tts", "", "speaker"]
    with AnyReader([writer.folder]) as reader:
        assert [c.topic for c in reader.connections] == ["/glasses/audio/volume"]
        assert len(list(reader.messages())) == 4


def test_equal_times_stay_in_the_order_written_and_others_are_sorted(tmp_path):
    writer = BagWriter(tmp_path / "steps")
    for sequence, log_ns in enumerate([5, 5, 9, 9, 3, 3, 7]):  # the clock was set back
        tap = topics.TAP.type(Header(sequence))
        writer.write("/glasses/input/tap", topics.TAP, tap, log_ns)
        writer.flush()
    writer.close()
    found = [(row.log_ns, convert.decode(topics.TAP.type, row.data).header.stamp_ns) for row in read_bag(writer.folder)]
    assert found == [(3, 4), (3, 5), (5, 0), (5, 1), (7, 6), (9, 2), (9, 3)]


def test_every_recorded_topic_is_read_by_rosbags_and_by_mcap(tmp_path):
    writer = BagWriter(tmp_path / "all")
    for i, row in enumerate(topics.TOPICS):
        writer.write(f"/glasses/{row.name.strip('/')}", row, example(row.type), i + 1, "somebody")
    writer.close()
    with AnyReader([writer.folder]) as reader:
        types = {c.topic: c.msgtype for c in reader.connections}
        read = {c.topic: reader.deserialize(raw, c.msgtype) for c, _, raw in reader.messages()}
    with next(writer.folder.glob("*.mcap")).open("rb") as file:
        decoded = {
            m.channel.topic: m for m in make_reader(file, decoder_factories=[DecoderFactory()]).iter_decoded_messages()
        }
    for row in topics.TOPICS:
        name = f"/glasses/{row.name.strip('/')}"
        assert types[name] == decoded[name].schema.name == convert.message_type_name(row.type)
        assert read[name].header.stamp.sec == decoded[name].decoded_message.header.stamp.sec == 7


def example(kind):
    """A value of any topic type, with all optional fields left out."""
    hints = typing.get_type_hints(kind)
    needed = {}
    for f in dataclasses.fields(kind):
        hint = hints[f.name]
        if hint is Header:
            needed[f.name] = Header(7 * SECOND)
        elif f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING:
            if isinstance(hint, type) and issubclass(hint, IntEnum):
                needed[f.name] = next(iter(hint))
            elif hint == Pixels:
                needed[f.name] = np.zeros((2, 2, 3), np.uint8)
            elif typing.get_origin(hint) is tuple:
                sized = Ellipsis not in typing.get_args(hint)
                needed[f.name] = tuple(kind() for kind in typing.get_args(hint)) if sized else ()
            elif dataclasses.is_dataclass(hint):
                needed[f.name] = example(hint)
            else:
                needed[f.name] = {str: "字", int: 1, float: 0.5, bool: True}.get(hint, CHUNK.samples)
    return kind(**needed)


def test_rosbags_and_the_mcap_reader_agree_on_what_was_said(bag):
    bag.close()
    with AnyReader([bag.folder]) as reader:
        assert reader.message_count == 11
        scenes = [reader.deserialize(raw, c.msgtype) for c, _, raw in reader.messages() if c.topic.endswith("scene")]
    assert scenes[0].cards[0].text == "答"
    with next(bag.folder.glob("*.mcap")).open("rb") as file:
        decoded = [
            m.decoded_message for m in make_reader(file, decoder_factories=[DecoderFactory()]).iter_decoded_messages()
        ]
    assert len(decoded) == 11
    assert list(decoded[0].samples[:4]) == [0, 1, 2, 3]


def test_metadata_is_what_rosbag2_of_jazzy_reads(split):
    info = yaml.safe_load((split / "metadata.yaml").read_text())["rosbag2_bagfile_information"]
    assert (info["version"], info["storage_identifier"], info["ros_distro"]) == (9, "mcap", "jazzy")
    assert info["relative_file_paths"] == [f"long_{i}.mcap" for i in range(12)]
    assert info["custom_data"] == {"version": "1"}
    rows = {row["topic_metadata"]["name"]: row for row in info["topics_with_message_count"]}
    timers = rows["/glasses/dialogue/timers"]["topic_metadata"]
    assert timers["serialization_format"] == "cdr"
    assert timers["type"] == "quark_glasses_msgs/msg/Timers"
    assert timers["type_description_hash"] == ""
    [profile] = timers["offered_qos_profiles"]
    assert (profile["durability"], profile["reliability"], profile["history"]) == (
        "transient_local",
        "reliable",
        "keep_last",
    )
    assert rows["/glasses/audio/in"]["message_count"] == 600
    assert sum(file["message_count"] for file in info["files"]) == info["message_count"] == 600 + 2 * 12
    assert [file["starting_time"]["nanoseconds_since_epoch"] for file in info["files"]] == [
        i * SECOND for i in range(12)
    ]
    assert info["duration"]["nanoseconds"] == 599 * SECOND // 50


def test_a_split_bag_reads_as_one_session(split):
    rows = list(read_bag(split))
    assert len(rows) == overview(split).messages == 602
    assert [row.log_ns for row in rows if row.topic.endswith("in")] == [i * SECOND // 50 for i in range(600)]
    assert sum(row.topic.endswith("calls") for row in rows) == 1
    with AnyReader([split]) as reader:
        assert sum(c.topic.endswith("in") for c, _, _ in reader.messages()) == 600


@pytest.mark.parametrize("number", [1, 10, 11])
def test_every_file_of_a_split_bag_stands_alone(split, number):
    file = split / f"long_{number}.mcap"
    rows = list(read_bag(file))
    assert convert.decode(CallRecord, rows[0].data) == START
    assert convert.decode(Timers, rows[1].data) == TIMERS
    assert {row.source for row in rows} == {"asr", "dialogue", "microphone"}
    assert len(rows) == len(library_rows(file)) == 52
    assert bag_info(file) == {"version": "1"}
    with AnyReader([file]) as reader:
        assert reader.message_count == 52


def test_only_the_newest_latched_value_is_repeated(tmp_path):
    writer = BagWriter(tmp_path / "new", None, Limits(max_ns=SECOND))
    for second in range(4):
        value = Timers(Header(second), (Timer(f"t{second}", 9),))
        writer.write("/glasses/dialogue/timers", topics.TIMERS, value, second * SECOND, "dialogue")
    writer.close()
    last = [convert.decode(Timers, row.data).timers[0].id for row in read_bag(writer.folder / "new_3.mcap")]
    assert last == ["t2", "t3"]
    assert len(list(read_bag(writer.folder))) == 4


def test_a_bag_splits_by_size_too(tmp_path):
    writer = BagWriter(tmp_path / "big", None, Limits(max_bytes=200_000))
    noise = np.random.default_rng(1).integers(-9999, 9999, (2000, 320)).astype(np.int16)
    for i, samples in enumerate(noise):
        writer.write("/glasses/audio/in", topics.AUDIO_IN, AudioChunk(Header(i), samples), i)
    writer.close()
    sizes = [file.stat().st_size for file in writer.folder.glob("*.mcap")]
    assert len(sizes) > 3
    assert max(sizes) < 600_000  # the limit, and at most one chunk above it
    assert np.array_equal(heard_in(writer.folder), noise.ravel())


def test_what_was_heard_can_be_played_again(bag):
    bag.close()
    assert np.array_equal(heard_in(bag.folder), np.tile(CHUNK.samples, 10))


def test_a_bag_without_sound_is_named(tmp_path):
    silent = BagWriter(tmp_path / "silent")
    silent.write("/glasses/hud/scene", topics.HUD_SCENE, SCENE, 1)
    silent.close()
    with pytest.raises(InvalidInput, match="has no audio/in"):
        heard_in(silent.folder)


def test_schemas_hold_every_type_that_is_used():
    for row in topics.TOPICS:
        text = schema_text(convert.message_type_name(row.type))
        assert "MSG: builtin_interfaces/Time" in text


@given(
    st.text(),
    st.text(),
    st.text(),
    st.lists(st.integers(-32768, 32767), max_size=9),
    st.booleans(),
    st.integers(0, 2**31 * SECOND - 1),
)
def test_sound_is_the_same_bytes_as_by_the_generated_message(frame, stream, utterance, samples, last, stamp_ns):
    frame, stream, utterance = (
        text.replace("\0", "").encode(errors="ignore").decode() for text in (frame, stream, utterance)
    )
    chunk = AudioChunk(Header(stamp_ns, frame), np.array(samples, np.int16), 16000, 7, stream, utterance, last)
    mine, theirs = audio_cdr.encode(chunk), convert.encode(chunk)
    assert len(mine) == len(theirs)
    back = convert.decode(AudioChunk, mine)
    assert (back.header, back.stream_id, back.utterance_id, back.last) == (chunk.header, stream, utterance, last)
    assert list(back.samples) == samples
    assert convert.encode(back)[:20] == theirs[:20]
    assert audio_cdr.length(mine) == (len(samples), 16000)


@pytest.mark.parametrize("value", [SCENE, TIMERS, START])
def test_gaps_between_fields_are_zero_whatever_the_middleware_leaves_in_them(value, monkeypatch):
    """It leaves scraps of memory there: other bytes each time, and nobody knows of what."""
    clean = cdr.encode(value)
    gaps = [at for at in range(4, len(clean)) if clean[at] == 0 and is_gap(value, clean, at)]
    dirty = bytearray(clean)
    for at in gaps:
        dirty[at] = 0xA5
    monkeypatch.setattr(convert, "encode", lambda _: bytes(dirty))
    assert len(gaps) > 2
    assert cdr.encode(value) == clean


def is_gap(value, data, at):
    """Does another byte there change nothing?"""
    try:
        return convert.decode(type(value), data[:at] + b"\xa5" + data[at + 1 :]) == value
    except Exception:
        return False


def test_an_existing_bag_is_not_overwritten(bag, tmp_path):
    with pytest.raises(InvalidInput, match="exists already"):
        BagWriter(tmp_path / "talk")


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(StorageFull, match="cannot write a bag"):
        BagWriter(file / "bag")


def test_a_missing_or_broken_bag_is_named(tmp_path):
    with pytest.raises(InvalidInput, match="no bag at"):
        list(read_bag(tmp_path / "nothing"))
    broken = tmp_path / "broken.mcap"
    broken.write_bytes(b"not mcap at all")
    with pytest.raises(InvalidInput, match="not a complete bag"):
        list(read_bag(broken))
