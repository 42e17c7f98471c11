"""The recorder writes what it hears, by whom, and never costs the conversation."""

import dataclasses
import os

import numpy as np
from talk import scene

from quark_glasses.core.types import AudioChunk, CallRecord, Header, Level, Tap, Timer, Timers
from quark_glasses.nodes.recorder import Recorder
from quark_glasses.replay.bag import bag_info, read_bag
from quark_glasses.replay.bag_overview import overview
from quark_glasses.ros import convert, topics
from quark_glasses.ros.node import GlassesNode


class Dialogue(GlassesNode):
    """Says which timers run."""

    name = "dialogue"

    def configure(self, params):
        self.lane = self.publisher(topics.TIMERS)

    def activate(self):
        self.lane.publish(Timers(self.header(), (Timer("t1", 5, "tea"),)))


def recorder(tmp_path, **more):
    return {"recorder": {"enabled": True, "directory": str(tmp_path), "session": "bag", "min_free_mb": 1.0, **more}}


def rows_of(path, topic):
    return [row for row in read_bag(path) if row.topic == f"/talk/{topic.name}"]


def test_every_message_is_kept_with_who_published_it(tmp_path):
    with scene(Recorder, Dialogue, **recorder(tmp_path)) as talk:
        for count in range(1, 6):
            talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), count))
            talk.settle(0.05)
    taps = rows_of(tmp_path / "bag", topics.TAP)
    assert [convert.decode(Tap, row.data).count for row in taps] == [1, 2, 3, 4, 5]
    assert {row.source for row in taps} == {"watcher"}
    [timers] = rows_of(tmp_path / "bag", topics.TIMERS)
    assert timers.source == "dialogue"
    assert overview(tmp_path / "bag").complete


def test_what_the_nodes_started_from_is_kept(tmp_path):
    with scene(Recorder, Dialogue, **recorder(tmp_path)) as talk:
        talk.settle(0.1)
    calls = [convert.decode(CallRecord, row.data) for row in rows_of(tmp_path / "bag", topics.CALLS)]
    started = [call.name for call in calls if (call.kind, call.step) == ("start", "parameters")]
    assert started == ["dialogue"]  # what activates after the recorder, which is first of all in every profile


def test_the_start_of_every_node_is_kept_however_many_there_are(tmp_path):
    many = [type(f"Node{i}", (GlassesNode,), {"name": f"node{i}"}) for i in range(30)]
    with scene(Recorder, *many, **recorder(tmp_path)) as talk:
        talk.settle(0.1)
    calls = [convert.decode(CallRecord, row.data) for row in rows_of(tmp_path / "bag", topics.CALLS)]
    assert [call.name for call in calls if call.kind == "start"] == [f"node{i}" for i in range(30)]


def test_the_bag_says_with_what_it_was_recorded(tmp_path):
    with scene(Recorder, **recorder(tmp_path)) as talk:
        talk.settle(0.05)
    info = bag_info(tmp_path / "bag")
    assert {
        "version",
        "python",
        "platform",
        "numpy",
        "ros_distro",
        "rmw",
        "time_zone",
        "utc_offset_s",
        "hash_seed",
    } <= set(info)
    assert info["numpy"] == np.__version__


def test_a_second_is_on_disk_before_the_next_one_is_over(tmp_path):
    """Also where hardly anything happens: a lone event is not held back until a chunk is full."""
    with scene(Recorder, **recorder(tmp_path)) as talk:
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 7))
        talk.settle(0.9)
        assert [convert.decode(Tap, row.data).count for row in rows_of(tmp_path / "bag", topics.TAP)] == [7]


def test_a_long_session_is_split_and_each_part_stands_alone(tmp_path):
    with scene(Recorder, Dialogue, **recorder(tmp_path, max_minutes=0.01)) as talk:
        for count in range(30):
            talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), count))
            talk.settle(0.05)
    parts = sorted((tmp_path / "bag").glob("*.mcap"))
    assert len(parts) >= 2
    assert [convert.decode(Tap, row.data).count for row in rows_of(tmp_path / "bag", topics.TAP)] == list(range(30))
    for part in parts:
        assert convert.decode(Timers, rows_of(part, topics.TIMERS)[0].data).timers[0].label == "tea"
        assert any(convert.decode(CallRecord, row.data).kind == "start" for row in rows_of(part, topics.CALLS))


def test_a_disk_that_fills_up_ends_the_recording_and_not_the_talk(tmp_path, monkeypatch):
    with scene(Recorder, **recorder(tmp_path)) as talk:
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 1))
        talk.settle(0.8)

        def full(*arguments):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "pwrite", full)
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 2))
        node = next(node for node in talk.runner.nodes if node.name == "recorder")
        talk.until(lambda: node.health.level == Level.ERROR)
        assert "No space left" in next(row.message for row in node.health.snapshot(0).rows if "recording" in row.name)
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 3))
        talk.until(lambda: len(talk.watcher.of(topics.TAP)) == 3)
    assert [convert.decode(Tap, row.data).count for row in rows_of(tmp_path / "bag", topics.TAP)] == [1]


def test_it_can_be_taken_down_and_up_again(tmp_path):
    values = recorder(tmp_path)["recorder"] | {"session": ""}
    with scene(Recorder, recorder=values) as talk:
        node = next(node for node in talk.runner.nodes if node.name == "recorder")
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 1))
        talk.settle(0.1)
        node.trigger_deactivate()
        talk.settle(1.1)  # the name of a bag is the second in which it began
        node.trigger_activate()
        assert node.failure is None
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 2))
        talk.settle(0.8)
        assert node.health.level == Level.OK
    bags = sorted(tmp_path.iterdir())
    assert [[convert.decode(Tap, r.data).count for r in rows_of(bag, topics.TAP)] for bag in bags] == [[1], [2]]
    assert all(overview(bag).complete for bag in bags)


def test_sound_at_full_rate_is_kept_whole(tmp_path):
    chunk = AudioChunk(Header(0), np.arange(320, dtype=np.int16))
    with scene(Recorder, **recorder(tmp_path)) as talk:
        for sequence in range(150):
            talk.watcher.send(topics.AUDIO_IN, dataclasses.replace(chunk, sequence=sequence))
            talk.runner.turn(0.01)
    found = [convert.decode(AudioChunk, row.data).sequence for row in rows_of(tmp_path / "bag", topics.AUDIO_IN)]
    assert found == list(range(150))


def test_a_recorder_that_is_off_writes_nothing(tmp_path):
    with scene(Recorder, recorder={"directory": str(tmp_path), "session": "bag"}) as talk:
        talk.watcher.send(topics.TAP, Tap(talk.watcher.header(), 1))
        talk.settle(0.1)
    assert list(tmp_path.iterdir()) == []
