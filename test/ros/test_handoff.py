"""Lanes: by reference inside, messages only for those outside."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.core.hud.scene import HudScene
from quark_glasses.core.types import AudioChunk, Header, Tap
from quark_glasses.ros import topics
from quark_glasses.ros.handoff import LanePublisher, LaneSubscriber
from quark_glasses.ros.runner import Runner

OUTSIDE = Path(__file__).with_name("outside.py")
NS = "/lanes"
FOUND_S = 30  # processes may take long to find each other on a busy machine
CHUNK = AudioChunk(Header(7), np.arange(320, dtype=np.int16))


@pytest.fixture
def runner() -> Iterator[Runner]:
    with Runner() as made:
        import rclpy

        made.node = rclpy.create_node("inside", namespace=NS, context=made.context)
        made.executor.add_node(made.node)
        yield made
        made.executor.remove_node(made.node)
        made.node.destroy_node()


def test_the_very_object_arrives_and_no_message_is_built(runner):
    got = []
    publisher = LanePublisher(runner.node, topics.AUDIO_IN)
    LaneSubscriber(runner.node, topics.AUDIO_IN, lambda value, _: got.append(value))
    publisher.publish(CHUNK)
    assert runner.spin_until(lambda: bool(got), 5)
    assert got[0] is CHUNK
    assert publisher.messages_built == 0


@given(bursts=st.lists(st.integers(1, 30), min_size=1, max_size=5))
def test_a_slow_subscriber_keeps_the_newest_and_counts_the_rest(bursts):
    with Runner() as runner:
        import rclpy

        node = rclpy.create_node("slow", namespace=NS, context=runner.context)
        got = []
        publisher = LanePublisher(node, topics.TAP)
        subscriber = LaneSubscriber(node, topics.TAP, lambda value, _: got.append(value))
        sent = []
        for burst in bursts:
            for _ in range(burst):
                sent.append(Tap(Header(len(sent))))
                publisher.publish(sent[-1])
        depth = topics.TAP.qos.depth
        runner.executor.add_node(node)
        runner.spin_until(lambda: len(got) == min(depth, len(sent)), 5)
        assert got == sent[-depth:]
        assert subscriber.dropped == max(0, len(sent) - depth)
        runner.executor.remove_node(node)
        node.destroy_node()


def test_what_a_callback_publishes_comes_after_what_was_published_before(runner):
    order = []
    taps = LanePublisher(runner.node, topics.TAP)
    LaneSubscriber(runner.node, topics.AUDIO_IN, lambda value, _: (order.append("sound"), taps.publish(Tap(Header()))))
    LaneSubscriber(runner.node, topics.TAP, lambda value, _: order.append("tap"))
    sound = LanePublisher(runner.node, topics.AUDIO_IN)
    sound.publish(CHUNK)
    sound.publish(CHUNK)
    runner.spin_until(lambda: len(order) == 4, 5)
    assert order == ["sound", "sound", "tap", "tap"]


def test_a_late_local_subscriber_gets_the_state(runner):
    scene = HudScene(Header(1), 3)
    LanePublisher(runner.node, topics.HUD_SCENE).publish(scene)
    got = []
    LaneSubscriber(runner.node, topics.HUD_SCENE, lambda value, _: got.append(value))
    assert runner.spin_until(lambda: got == [scene], 5)


def test_a_closed_subscriber_hears_nothing_more(runner):
    got = []
    publisher = LanePublisher(runner.node, topics.TAP)
    subscriber = LaneSubscriber(runner.node, topics.TAP, lambda value, _: got.append(value))
    publisher.publish(Tap(Header()))
    subscriber.close()
    publisher.publish(Tap(Header()))
    runner.spin_until(lambda: False, 0.3)
    assert got == []


def test_a_listener_outside_gets_messages_and_the_last_state(runner):
    sound = LanePublisher(runner.node, topics.AUDIO_IN)
    scenes = LanePublisher(runner.node, topics.HUD_SCENE)
    scenes.publish(HudScene(Header(5), 9))
    command = [sys.executable, str(OUTSIDE), "listen", NS, str(FOUND_S), "audio/in", "hud/scene"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as stranger:
        assert stranger.stdout.readline() == "ready\n"
        end = time.monotonic() + 2 * FOUND_S
        while stranger.poll() is None and time.monotonic() < end:
            sound.publish(CHUNK)
            runner.turn(0.05)
        seen = json.loads(stranger.stdout.readline())
    assert "samples=[0, 1, 2, 3" in seen["audio/in"][0]
    assert "revision=9" in seen["hud/scene"][0]
    built = sound.messages_built
    assert 0 < built < sound.sent
    runner.spin_until(lambda: not sound.heard_outside(), 10)
    sound.publish(CHUNK)
    assert sound.messages_built == built


def test_a_finger_outside_is_felt_once_beside_our_own(runner):
    taps = []
    own = LanePublisher(runner.node, topics.TAP)
    LaneSubscriber(runner.node, topics.TAP, lambda value, _: taps.append(value))
    with subprocess.Popen([sys.executable, str(OUTSIDE), "tap", NS]) as finger:
        while finger.poll() is None:
            own.publish(Tap(Header(1), 1))
            runner.turn(0.05)
    runner.spin_until(lambda: any(t.count == 2 for t in taps), 10)
    runner.spin_until(lambda: len(taps) == own.sent + 1, 2)
    assert sum(t.count == 2 for t in taps) == 1
    assert sum(t.count == 1 for t in taps) == own.sent
