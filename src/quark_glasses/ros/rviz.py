"""What RViz shows, as standard messages: frames on /tf and /tf_static, and markers.

tf2_msgs and visualization_msgs come with a full ROS install only, which RViz needs as well: they are imported when they are used.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

from geometry_msgs.msg import Point, Quaternion, TransformStamped, Vector3
from rclpy.node import Node
from std_msgs.msg import ColorRGBA

from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.hud.markers import Colour, Marker, Shape
from quark_glasses.core.motion.frames import Link
from quark_glasses.core.motion.state import Vector
from quark_glasses.core.types import Header
from quark_glasses.ros import convert
from quark_glasses.ros.qos import STATE, TRANSFORMS

MARKERS = "hud/markers"
FIX = "Start this node where ROS 2 Jazzy is installed and sourced (packages tf2_msgs and visualization_msgs), or leave it out"


def message_class(package: str, name: str) -> Any:
    """A message of a package that may not be here; raises `BackendUnavailable`."""
    try:
        return getattr(importlib.import_module(f"{package}.msg"), name)
    except ImportError as error:
        raise BackendUnavailable(f"the ROS package {package} is not installed", FIX) from error


class RvizPublishers:
    """Publishes until closed. Raises `BackendUnavailable` where the packages are not here."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._frames = message_class("tf2_msgs", "TFMessage")
        self._marker = message_class("visualization_msgs", "Marker")
        self._markers = message_class("visualization_msgs", "MarkerArray")
        self._to_tf = node.create_publisher(self._frames, "/tf", TRANSFORMS.profile())
        self._to_static = node.create_publisher(self._frames, "/tf_static", STATE.profile())
        self._to_markers = node.create_publisher(self._markers, MARKERS, STATE.profile())

    def fixed(self, links: Iterable[Link], at_ns: int) -> None:
        """Frames that never move, once."""
        self._to_static.publish(self._frames(transforms=[_transform(link, at_ns) for link in links]))

    def moving(self, links: Iterable[Link], at_ns: int) -> None:
        """Frames as they are at a time."""
        self._to_tf.publish(self._frames(transforms=[_transform(link, at_ns) for link in links]))

    def markers(self, markers: Iterable[Marker]) -> None:
        """These markers and no others; each stays in its frame while that moves."""
        made = [self._marker(action=self._marker.DELETEALL)]
        made += [self._one(number, marker) for number, marker in enumerate(markers)]
        self._to_markers.publish(self._markers(markers=made))

    def close(self) -> None:
        for publisher in (self._to_tf, self._to_static, self._to_markers):
            self._node.destroy_publisher(publisher)

    def _one(self, number: int, marker: Marker) -> Any:
        latest = Header(0, marker.frame_id)  # by the newest frames, whichever those are
        made = self._marker(header=convert.to_msg(latest), ns=marker.group, id=number, frame_locked=True)
        made.type = int(marker.shape)
        made.action = self._marker.ADD
        x, y, z = marker.position
        made.pose.position = Point(x=x, y=y, z=z)
        made.pose.orientation.w = 1.0
        thick = marker.size if marker.shape is Shape.SPHERE else 0.0
        made.scale = {
            Shape.SPHERE: Vector3(x=thick, y=thick, z=thick),
            Shape.LINES: Vector3(x=marker.size),
            Shape.TEXT: Vector3(z=marker.size),
        }[marker.shape]
        made.color = _colour(marker.colour)
        made.text = marker.text
        made.points = [Point(x=x, y=y, z=z) for x, y, z in marker.points]
        return made


def _transform(link: Link, at_ns: int) -> TransformStamped:
    made = TransformStamped(header=convert.to_msg(Header(at_ns, link.parent)), child_frame_id=link.child)
    made.transform.translation = _vector(link.translation)
    x, y, z, w = link.rotation
    made.transform.rotation = Quaternion(x=x, y=y, z=z, w=w)
    return made


def _vector(value: Vector) -> Vector3:
    return Vector3(x=value[0], y=value[1], z=value[2])


def _colour(value: Colour) -> ColorRGBA:
    red, green, blue, opacity = value
    return ColorRGBA(r=red, g=green, b=blue, a=opacity)
