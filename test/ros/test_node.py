"""The base of every node: transitions, guards, doors, health."""

import gc
import math
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.core.errors import DeviceUnavailable, InvalidInput, ModelMissing
from quark_glasses.core.types import Header, Level, Tap
from quark_glasses.nodes.microphone import Microphone
from quark_glasses.nodes.monitor import Monitor, read_battery
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import Runner


@dataclass(frozen=True)
class ProbeParams:
    """Where the probe fails."""

    fail: str = param("", "step to fail at")


class Probe(GlassesNode):
    """A node whose steps can be made to fail."""

    Params = ProbeParams
    name = "probe"

    def configure(self, params: ProbeParams) -> None:
        self.params, self.taps = params, []
        if params.fail == "configure":
            raise ModelMissing("the weights are gone", "Run: quark models pull")
        self.out = self.publisher(topics.TAP)

    def activate(self) -> None:
        self.listen(topics.TAP, self.on_tap)
        if self.params.fail == "activate":
            raise DeviceUnavailable("no microphone", "Plug one in")

    def on_tap(self, tap: Tap) -> None:
        if self.params.fail == "callback" and tap.count == 1:
            raise InvalidInput("a bad tap")
        self.taps.append(tap)


@pytest.fixture
def runner() -> Iterator[Runner]:
    with Runner() as made:
        yield made


def add(runner, kind, **values):
    arguments = [item for name, value in values.items() for item in ("-p", f"{name}:={value}")]
    node = kind(
        context=runner.context, namespace="/nodes", use_global_arguments=False,
        cli_args=["--ros-args", *arguments] if arguments else [],
    )  # fmt: skip
    runner.add(node)
    return node


@pytest.mark.parametrize(("step", "kind"), [("configure", ModelMissing), ("activate", DeviceUnavailable)])
def test_a_failed_transition_says_why(runner, step, kind):
    node = add(runner, Probe, fail=step)
    with pytest.raises(kind) as caught:
        runner.up()
    assert caught.value.fix in str(caught.value)
    assert node.health.level == Level.ERROR


def test_a_callback_that_throws_does_not_end_the_conversation(runner):
    node = add(runner, Probe, fail="callback")
    runner.up()
    node.out.publish(Tap(Header(), 1))
    node.out.publish(Tap(Header(), 2))
    assert runner.spin_until(lambda: bool(node.taps), 5)
    assert [tap.count for tap in node.taps] == [2]
    assert "a bad tap" in str(node.health.snapshot(0))


def test_a_result_that_cannot_be_taken_does_not_end_the_process(runner):
    node = add(runner, Probe)
    runner.up()
    done = []
    node.worker.submit(lambda cancel: 1, lambda result: 1 / 0)
    node.worker.submit(lambda cancel: 2, done.append)
    assert runner.spin_until(lambda: done == [2], 5)
    assert "ZeroDivisionError" in str(node.health.snapshot(0))


def test_an_inactive_node_hears_nothing(runner):
    node = add(runner, Probe)
    runner.up()
    node.trigger_deactivate()
    node.out.publish(Tap(Header(), 1))
    runner.spin_until(lambda: False, 0.3)
    assert node.taps == []
    node.trigger_activate()
    node.out.publish(Tap(Header(), 2))
    assert runner.spin_until(lambda: bool(node.taps), 5)


def test_health_is_published_every_second(runner):
    add(runner, Monitor, simulated_battery=0.4)
    seen = []

    class Watcher(GlassesNode):
        name = "watcher"

        def activate(self) -> None:
            self.listen(topics.DIAGNOSTICS, seen.append)

    add(runner, Watcher)
    runner.up()
    assert runner.spin_until(lambda: any("monitor: battery" in row.name for h in seen for row in h.rows), 5)


def test_battery_is_read_from_the_kernel(tmp_path):
    assert math.isnan(read_battery(tmp_path)[0])
    battery = tmp_path / "BAT0"
    battery.mkdir()
    (battery / "capacity").write_text("42\n")
    (battery / "status").write_text("Charging\n")
    assert read_battery(tmp_path) == (0.42, True)


def test_the_microphone_plays_a_file_block_by_block(runner, tmp_path):
    path = tmp_path / "tone.wav"
    writer = WavWriter(path, 16_000)
    writer.write(np.arange(1, 1000, dtype=np.int16))
    writer.close()
    heard = []

    class Ear(GlassesNode):
        name = "ear"

        def activate(self) -> None:
            self.listen(topics.AUDIO_IN, heard.append)

    add(runner, Ear)
    add(runner, Microphone, source="file", path=path)
    runner.up()
    assert runner.spin_until(lambda: len(heard) >= 8, 5)
    assert [chunk.sequence for chunk in heard] == list(range(len(heard)))
    stamps = np.array([chunk.header.stamp_ns for chunk in heard])
    assert set(np.diff(stamps)) == {20_000_000}
    assert np.concatenate([chunk.samples for chunk in heard])[:999].tolist() == list(range(1, 1000))


def test_a_bad_sound_file_is_named(runner, tmp_path):
    path = tmp_path / "broken.wav"
    path.write_bytes(b"RIFF....not a sound")
    add(runner, Microphone, source="file", path=path)
    with pytest.raises(InvalidInput, match=r"broken\.wav.*WAV or FLAC"):
        runner.up()


CALLER = """
import sys, rclpy
from quark_glasses_msgs.srv import PlayFile
rclpy.init(); node = rclpy.create_node("caller", namespace="/nodes")
client = node.create_client(PlayFile, "microphone/play")
assert client.wait_for_service(10)
future = client.call_async(PlayFile.Request(path=sys.argv[1]))
rclpy.spin_until_future_complete(node, future, timeout_sec=10)
print(future.result().error_code, future.result().error_msg, future.result().duration.nanosec)
"""


def call_play(runner, path: Path) -> str:
    with subprocess.Popen([sys.executable, "-c", CALLER, str(path)], stdout=subprocess.PIPE, text=True) as caller:
        runner.spin_until(lambda: caller.poll() is not None, 20)
        return caller.stdout.read()


def test_a_service_answers_and_is_mirrored_for_the_bag(runner, tmp_path):
    good = tmp_path / "good.wav"
    writer = WavWriter(good, 16_000)
    writer.write(np.ones(8000, np.int16))
    writer.close()
    records = []

    class Ear(GlassesNode):
        name = "ear"

        def activate(self) -> None:
            self.listen(topics.CALLS, records.append)

    add(runner, Ear)
    add(runner, Microphone, source="silence")
    runner.up()
    assert call_play(runner, good) == "0  500000000\n"
    assert call_play(runner, tmp_path / "absent.wav").startswith("10 there is no sound file")
    records = [record for record in records if record.kind == "service"]
    assert [(r.name, r.step) for r in records] == [("microphone/play", "request"), ("microphone/play", "result")] * 2
    assert records[0].call_id == records[1].call_id != records[2].call_id


def dds_threads() -> int:
    """How many participants of DDS live in this process: each has one thread for its timers."""
    names = [(task / "comm").read_text() for task in Path("/proc/self/task").iterdir()]
    return sum(name.startswith("dds.ev") for name in names)


def test_nothing_of_dds_outlives_a_node_that_was_closed() -> None:
    """A process that ended with such a thread could leave a lock taken for which the other nodes would wait for ever."""
    gc.collect()
    gc.disable()
    try:
        before = dds_threads()
        with Runner() as runner:
            node = Monitor(context=runner.context, namespace="/closed", use_global_arguments=False)
            runner.add(node)
            runner.up()
            assert dds_threads() == before + 1
        assert dds_threads() == before
    finally:
        gc.enable()
