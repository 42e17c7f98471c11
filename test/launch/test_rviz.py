"""The rviz node as RViz hears it: /tf, /tf_static, markers; from plain rclpy with the packages of a full ROS."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("tf2_msgs", reason="tf2_msgs is not installed: make launch-kit")
pytest.importorskip("visualization_msgs", reason="visualization_msgs is not installed: make launch-kit")

from bringup import Stranger, finished_cleanly, launched, light
from tf2_msgs.msg import TFMessage
from visualization_msgs.msg import Marker, MarkerArray

from quark_glasses import graph
from quark_glasses.core.hud.scene import Anchor, Card, CardBox, CardKind, HudScene
from quark_glasses.core.motion.state import HeadPose
from quark_glasses.core.types import Header
from quark_glasses.nodes.rviz import Rviz
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.qos import STATE, TRANSFORMS
from quark_glasses.ros.runner import Runner

NAMESPACE = "/glasses"


class Wearer(GlassesNode):
    """Turns its head and has cards."""

    name = "wearer"

    def configure(self, params: object) -> None:
        self.head = self.publisher(topics.HEAD)
        self.scenes = self.publisher(topics.HUD_SCENE)


@pytest.fixture
def wearer() -> Iterator[Wearer]:
    """With the rviz node in the same process, turned by a thread."""
    with Runner() as runner:
        made = Wearer(context=runner.context, namespace=NAMESPACE)
        runner.add(made)
        runner.add(Rviz(context=runner.context, namespace=NAMESPACE))
        runner.up()
        over = threading.Event()
        thread = threading.Thread(target=lambda: runner.spin_until(over.is_set, 60.0))
        thread.start()
        yield made
        over.set()
        thread.join()


@pytest.fixture
def stranger() -> Iterator[Stranger]:
    made = Stranger()
    yield made
    made.close()


def hear(stranger: Stranger, kind: Any, name: str, qos: Any) -> list[Any]:
    got: list[Any] = []
    stranger.node.create_subscription(kind, name, got.append, qos.profile())
    return got


def test_the_frames_are_one_tree_that_turns_with_the_head(wearer, stranger):
    moving = hear(stranger, TFMessage, "/tf", TRANSFORMS)
    fixed = hear(stranger, TFMessage, "/tf_static", STATE)
    stranger.until(lambda: moving and fixed, "frames")
    parents = {link.child_frame_id: link.header.frame_id for message in moving + fixed for link in message.transforms}
    assert set(parents.values()) - set(parents) == {"map"}
    assert {"head", "camera_optical_frame", "display_left", "display_right", "imu_link"} <= set(parents)
    wearer.head.publish(HeadPose(Header(wearer.now_ns(), "odom"), (0.0, 0.0, 0.6, 0.8)))

    def turned() -> bool:
        links = [link for message in moving for link in message.transforms if link.child_frame_id == "head"]
        return any(link.transform.rotation.z == 0.6 for link in links)

    stranger.until(turned, "turn of the head")


def test_cards_and_boxes_are_markers_also_for_who_comes_late(wearer, stranger):
    route = Card("n", CardKind.NAVIGATION, "120 m", "文三路", anchor=Anchor("map", 3.0, 1.0, 0.5))
    photo = Card("p", CardKind.PICTURE, "tea", boxes=(CardBox("茶", 0.4, 0.4, 0.6, 0.6),))
    wearer.scenes.publish(HudScene(Header(wearer.now_ns()), 1, (route, photo)))
    got = hear(stranger, MarkerArray, f"{NAMESPACE}/hud/markers", STATE)
    stranger.until(lambda: got, "markers")
    first, *markers = got[-1].markers
    assert first.action == Marker.DELETEALL
    assert [(m.ns, m.type, m.header.frame_id, m.text) for m in markers] == [
        ("places", Marker.SPHERE, "map", ""),
        ("cards", Marker.TEXT_VIEW_FACING, "map", "120 m · 文三路"),
        ("cards", Marker.TEXT_VIEW_FACING, "head", "tea"),
        ("boxes", Marker.LINE_STRIP, "camera_optical_frame", ""),
        ("boxes", Marker.TEXT_VIEW_FACING, "camera_optical_frame", "茶"),
    ]
    assert len({(m.ns, m.id) for m in markers}) == len(markers)
    assert all(m.color.a > 0 and m.pose.orientation.w == 1.0 for m in markers)
    assert (markers[0].pose.position.x, markers[0].scale.x) == (3.0, 0.15)


def test_glasses_are_launched_with_it_when_asked(stranger, tmp_path):
    """In their own process, as they come."""
    fixed = hear(stranger, TFMessage, "/tf_static", STATE)
    with launched("lite", tmp_path, *light(tmp_path), "namespace:=/wearer_rviz", "rviz:=true") as launch:
        stranger.until_active("/wearer_rviz", [*graph.profile("lite"), graph.node("rviz")])
        stranger.until(lambda: fixed, "frames")
        assert launch.interrupt() == 0
        finished_cleanly(launch)
