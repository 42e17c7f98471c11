"""The head node: samples in, poses out; stands back for somebody who knows better."""

from __future__ import annotations

import math
from contextlib import contextmanager

import pytest
from talk import scene

from quark_glasses.core.errors import UnknownName
from quark_glasses.core.motion import rotation as r
from quark_glasses.core.motion.state import HeadPose, Imu
from quark_glasses.core.types import Header
from quark_glasses.nodes import head as head_node
from quark_glasses.nodes.head import HeadNode
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.runner import Runner

UP = (0.0, 0.0, 9.80665)


class Hands(GlassesNode):
    """Publishes samples, and poses as a tracker with a camera would."""

    name = "tracker"

    def configure(self, params):
        self.samples, self.poses = self.publisher(topics.IMU), self.publisher(topics.HEAD)
        self.sent = 0
        self.heard = []

    def activate(self):
        self.listen(topics.HEAD, lambda pose, source: self.heard.append((pose, source)), sources=True, depth=500)

    def turn(self, rate, samples=1):
        for _ in range(samples):
            self.sent += 1
            self.samples.publish(Imu(Header(self.sent * 5_000_000, "imu_link"), (0.0, 0.0, rate), UP))

    def ours(self):
        return [pose for pose, source in self.heard if source == "head"]


@contextmanager
def glasses(**params):
    arguments = [item for key, value in params.items() for item in ("-p", f"{key}:={value}")]
    with Runner() as runner:
        hands = Hands(context=runner.context, namespace="/head_test")
        cli = ["--ros-args", *arguments] if arguments else []
        node = HeadNode(context=runner.context, namespace="/head_test", use_global_arguments=False, cli_args=cli)
        runner.add(hands)
        runner.add(node)
        runner.up()
        yield runner, hands, node


def test_samples_become_poses_one_by_one():
    with glasses() as (runner, hands, _):
        for _ in range(20):
            hands.turn(1.0, 10)
            runner.spin_until(lambda: len(hands.ours()) == hands.sent, 5.0)
        assert len(hands.ours()) == 200
        last = hands.ours()[-1]
    assert last.header == Header(1_000_000_000, "odom")
    assert r.yaw_of(last.orientation) == pytest.approx(0.995, abs=0.02)
    assert last.angular_velocity[2] == pytest.approx(1.0, abs=0.05)


def test_a_burst_loses_nothing():
    with glasses() as (runner, hands, _):
        hands.turn(0.0, 60)
        assert runner.spin_until(lambda: len(hands.ours()) == 60, 5.0)


def test_it_stands_back_for_another_tracker_and_goes_on_from_its_last_pose(monkeypatch):
    with glasses() as (runner, hands, node):
        hands.turn(0.0)
        runner.spin_until(lambda: len(hands.ours()) == 1, 5.0)
        clock = [node.now_ns()]
        monkeypatch.setattr(node, "now_ns", lambda: clock[0])
        hands.poses.publish(HeadPose(Header(10_000_000, "odom"), r.from_rpy(0, 0, math.radians(70))))
        runner.spin_until(lambda: len(hands.heard) == 2, 5.0)
        hands.turn(0.0, 10)
        runner.spin_until(lambda: False, 0.1)
        assert len(hands.ours()) == 1
        clock[0] += head_node.OTHER_GONE_NS
        hands.turn(0.0)
        assert runner.spin_until(lambda: len(hands.ours()) == 2, 5.0)
        assert math.degrees(r.yaw_of(hands.ours()[-1].orientation)) == pytest.approx(70, abs=0.5)


def test_it_need_not_stand_back():
    with glasses(give_way=False) as (runner, hands, _):
        hands.poses.publish(HeadPose(Header(1, "odom")))
        hands.turn(0.0, 5)
        assert runner.spin_until(lambda: len(hands.ours()) == 5, 5.0)


def test_broken_samples_are_told_of():
    with glasses() as (runner, hands, node):
        hands.turn(math.nan, 3)
        hands.turn(0.0)
        runner.spin_until(lambda: len(hands.ours()) == 1, 5.0)
        node.on_second()
        (row,) = [row for row in node.health.snapshot(0).rows if "filter" in row.name]
        assert ("refused", "3") in row.values


def test_a_calibration_that_is_not_there_is_said_at_the_start():
    with pytest.raises(UnknownName, match="mono640"), scene(HeadNode, head={"calibration": "nobody"}):
        pass
