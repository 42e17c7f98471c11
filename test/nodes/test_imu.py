"""The imu node: every source gives samples at their own times; a missing one is said."""

from __future__ import annotations

import pytest
from talk import scene

from quark_glasses.backends.imu import iio
from quark_glasses.backends.imu.recorded import write_csv
from quark_glasses.core.errors import DeviceUnavailable, InvalidInput
from quark_glasses.core.motion.synth import wander
from quark_glasses.core.types import Level
from quark_glasses.nodes import imu as imu_node
from quark_glasses.nodes.imu import ImuNode
from quark_glasses.replay.bag import BagWriter
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros import topics

START = 1_700_000_000 * 10**9


def in_lock_step(seconds=2.0, **imu):
    """Samples and poses of the first seconds: (time, topic, value)."""
    names = ("imu/data", "head/odometry")
    with Stage(Cast(("imu", "head"), "/glasses", START, overrides={"imu": imu}, watch=names)) as stage:
        stage.advance(START + round(seconds * 1e9))
        return [(each.at_ns, each.topic, each.value) for each in stage.published if each.topic in names]


def samples(**imu):
    return [value for _, topic, value in in_lock_step(**imu) if topic == "imu/data"]


def test_a_synthesised_head_moves_at_200_hz_and_goes_on():
    found = samples(source="synthetic", motion="turn", seconds=61.0)
    stamps = [sample.header.stamp_ns for sample in found]
    assert len(found) == pytest.approx(61 * 200, abs=3)
    assert all(3_000_000 < after - before < 7_000_000 for before, after in zip(stamps, stamps[1:], strict=False))
    assert {sample.header.frame_id for sample in found} == {"imu_link"}


def test_a_recording_is_played_once(tmp_path):
    recorded = wander(1, 0.5).samples
    write_csv(tmp_path / "a.csv", recorded)
    heard = samples(source="file", path=str(tmp_path / "a.csv"))
    assert [each.angular_velocity for each in heard] == [each.angular_velocity for each in recorded]
    assert heard[0].header.stamp_ns == START


def test_a_session_s_bag_is_played(tmp_path):
    recorded = wander(2, 0.3, start_ns=START).samples
    writer = BagWriter(tmp_path / "bag")
    for sample in recorded:
        writer.write("/glasses/imu/data", topics.IMU, sample, sample.header.stamp_ns, "imu")
    writer.close()
    heard = samples(source="bag", path=str(writer.folder))
    assert [each.linear_acceleration for each in heard] == [each.linear_acceleration for each in recorded]


def test_a_live_node_sends_what_it_would_in_lock_step():
    with scene(ImuNode, imu={"source": "synthetic", "motion": "turn"}) as talk:
        talk.until(lambda: len(talk.watcher.of(topics.IMU)) > 20)
        live = talk.watcher.of(topics.IMU)
    turns = [each.angular_velocity for each in samples(source="synthetic", motion="turn")]
    assert all(each.angular_velocity in turns for each in live[:20])


def test_without_a_sensor_nothing_is_said():
    with scene(ImuNode) as talk:
        talk.settle(0.2)
        assert talk.watcher.of(topics.IMU) == []


@pytest.mark.parametrize(
    ("params", "error", "about"),
    [
        ({"source": "file"}, InvalidInput, "path"),
        ({"source": "file", "path": "/nowhere.csv"}, InvalidInput, "nowhere"),
        ({"source": "bag", "path": "/nowhere"}, InvalidInput, "no bag"),
    ],
)
def test_what_cannot_be_played_is_said_at_the_start(params, error, about):
    with pytest.raises(error, match=about), scene(ImuNode, imu=params):
        pass


def test_a_missing_device_is_said_at_the_start(tmp_path, monkeypatch):
    monkeypatch.setattr(imu_node, "IioImu", lambda device, rate: iio.IioImu(device, tmp_path, tmp_path, rate))
    with pytest.raises(DeviceUnavailable, match="no gyroscope"), scene(ImuNode, imu={"source": "device"}):
        pass


def test_a_sensor_that_goes_away_is_told_of_and_asked_no_more(monkeypatch):
    class Loose:
        asked = 0

        def start(self, now_ns):
            pass

        def read(self, now_ns):
            self.asked += 1
            raise DeviceUnavailable("the inertial sensor has gone", "Connect it and restart")

        def stop(self):
            pass

    loose = Loose()
    monkeypatch.setattr(imu_node, "open_source", lambda params: loose)
    with scene(ImuNode, imu={"source": "device"}) as talk:
        node = talk.runner.nodes[-1]
        talk.until(lambda: node.health.level is Level.ERROR)
        talk.settle(0.1)
    assert loose.asked == 1


def test_a_replay_gives_the_same_samples_and_poses():
    first = in_lock_step(source="synthetic", motion="turn")
    assert first == in_lock_step(source="synthetic", motion="turn")
    counts = [sum(topic == name for _, topic, _ in first) for name in ("imu/data", "head/odometry")]
    assert counts[0] == counts[1] > 390
