"""What is fixed to the world, on the display: from places to pixels, and from pictures to places.

A display is a pinhole: its frame is that of the eye that looks through it, x along the optical axis, y left, z up. There is one
frame for both eyes, and each eye's picture is shifted inwards so that both meet at `focus_m`: what is drawn lies at that
distance. Without an `Eye` the projection is that of the middle between the eyes; with one, of that eye, with its shift taken off,
so that a renderer of two pictures gives a near place its own depth.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum

import cv2
import numpy as np

from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.scene import Anchor, Card, CardKind
from quark_glasses.core.motion import frames
from quark_glasses.core.motion.calibration import Calibration, Camera, Mount
from quark_glasses.core.motion.photon import Photons
from quark_glasses.core.motion.rotation import add, inverse, length, part_way, rotate, scale, subtract
from quark_glasses.core.motion.state import HeadPose, Vector
from quark_glasses.core.motion.tracker import HeadTracker, Prediction

Point = tuple[float, float]
Place = Callable[[Card], Point | None]

NEAREST = 0.05  # m, and for directions its sine: what is closer to the plane of the eyes has no place in front
BEYOND = (0.2, 0.18)  # a middle this far out, as fractions of width and height: nothing of a card in the world is left
RIM = 0.12  # how far from the rim a card stays that shows the way, as a fraction of the smaller side
SHOWS_THE_WAY = frozenset({CardKind.NAVIGATION})  # these stay at the rim when their place is out of view; others vanish
HAND_OVER_NS = 1_000_000  # from placing cards until the display's driver has the frame


class Eye(IntEnum):
    """Which eye looks."""

    LEFT = 0
    RIGHT = 1


class HeadView:
    """What is seen through a display with the head in one pose."""

    def __init__(self, pose: HeadPose, display: Display, calibration: Calibration) -> None:
        self.pose = pose
        self.display = display
        self._calibration = calibration
        self._to_head = inverse(pose.orientation)
        self._middle = middle_mount(calibration)

    def project(self, anchor: Anchor, eye: Eye | None = None) -> Point | None:
        """Where an anchor is on the display in px, x right, y down, (0, 0) the corner; may be outside. None behind the eyes.

        Frames that move with the body or the head may be used too; of any other frame nothing is known, which is None.
        """
        seen = self.direction(anchor, eye)
        if seen is None or seen[0] < NEAREST * (length(seen) if anchor.far else 1.0):
            return None
        focal = self.display.focal_px
        shift = 0.0 if eye is None else (-1.0 if eye is Eye.LEFT else 1.0) * self.display.eye_offset_px
        x = self.display.width / 2 - focal * seen[1] / seen[0] + shift
        return x, self.display.height / 2 - focal * seen[2] / seen[0]

    def direction(self, anchor: Anchor, eye: Eye | None = None) -> Vector | None:
        """An anchor in the frame of the display (or between both): metres, or of what is far only a direction."""
        place: Vector = (anchor.x, anchor.y, anchor.z)
        if anchor.frame_id in (frames.MAP, frames.ODOM):
            away = place if anchor.far else subtract(place, self.pose.position)
            place = rotate(self._to_head, away)
        elif anchor.frame_id == frames.BASE:
            place = rotate(self._to_head, place)
        elif anchor.frame_id != frames.HEAD:
            return None
        mount = self._middle if eye is None else (self._calibration.left, self._calibration.right)[eye]
        return rotate(inverse(mount.rotation), place if anchor.far else subtract(place, mount.translation))

    def shows(self, point: Point, beyond: Point = (0.0, 0.0)) -> bool:
        """Is this point on the display, or no farther outside than these fractions of its width and height?"""
        width, height = self.display.width, self.display.height
        return (
            -beyond[0] * width <= point[0] <= (1.0 + beyond[0]) * width
            and -beyond[1] * height <= point[1] <= (1.0 + beyond[1]) * height
        )  # fmt: skip

    def at_rim(self, anchor: Anchor) -> tuple[float, float, float] | None:
        """The point at the rim towards an anchor out of view, in px, and the way there: rad clockwise from up."""
        seen = self.direction(anchor)
        if seen is None:
            return None
        right, up = -seen[1], seen[2]
        if math.hypot(right, up) < 1e-6 * length(seen):
            right = 1.0  # straight behind: one way is as good as the other
        elif seen[0] < 0.0:
            up *= 0.25  # what is behind is found by turning round, not by looking up
        rim = RIM * min(self.display.width, self.display.height)
        half_width, half_height = self.display.width / 2 - rim, self.display.height / 2 - rim
        reach = min(half_width / max(abs(right), 1e-9), half_height / max(abs(up), 1e-9))
        x, y = self.display.width / 2 + right * reach, self.display.height / 2 - up * reach
        return x, y, math.atan2(right, up)


class World:
    """Places cards of the world on one display, with the pose that the head will have when the light comes.

    Feed it poses; ask `frame` for a `Place` for each frame. `edge_ns` may be set whenever the display tells its refresh.
    """

    def __init__(self, display: Display, calibration: Calibration, prediction: Prediction | None = None) -> None:
        self.display = display
        self.calibration = calibration
        self.edge_ns: int | None = None
        self.tracker = HeadTracker(prediction or Prediction())
        self.take = self.tracker.take

    def photons(self) -> Photons:
        return Photons(self.calibration.scanout, self.display.refresh_hz, self.edge_ns)

    def frame(self, now_ns: Callable[[], int]) -> Place:
        """For one frame: says where the middle of a card is. The pose is taken at the first question, as late as can be."""
        photons = self.photons()
        taken_ns: list[int] = []

        def place(card: Card) -> Point | None:
            if not taken_ns:
                taken_ns.append(photons.taken_ns(now_ns() + HAND_OVER_NS))
            return self._place(card, lambda row: photons.seen_ns(taken_ns[0], row))

        return place

    def view(self, seen_ns: int) -> HeadView | None:
        """What is seen at a time; None while the head's pose is not known."""
        pose = self.tracker.at(seen_ns)
        return None if pose is None else HeadView(pose, self.display, self.calibration)

    def _place(self, card: Card, seen_ns: Callable[[float], int]) -> Point | None:
        """Rows are lit one after another, and the row depends on the pose: a second look takes that in."""
        view = self.view(seen_ns(0.5))
        point = view.project(card.anchor) if view is not None else None
        if point is not None and self.calibration.scanout.scan_ms > 0.0:
            view = self.view(seen_ns(point[1] / self.display.height))
            point = view.project(card.anchor) if view is not None else None
        if view is None or (point is not None and view.shows(point, (0.0, 0.0) if _leads(card) else BEYOND)):
            return point
        rim = view.at_rim(card.anchor) if _leads(card) else None
        return None if rim is None else (rim[0], rim[1])


def anchor_from_picture(x: float, y: float, distance_m: float, pose: HeadPose, camera: Camera) -> Anchor:
    """The place of something at a pixel of a camera picture, `pose` being the head's when the picture was taken.

    `distance_m` is from the camera; 0 or less where it is unknown: then only the direction is kept, and the label is off by the
    angle between camera and eyes, a degree and a half for 5 cm at 2 m. Raises `InvalidInput` for a pixel outside the picture.
    """
    if not (0.0 <= x <= camera.width and 0.0 <= y <= camera.height) or not math.isfinite(distance_m):
        raise InvalidInput(f"there is no pixel ({x}, {y}) in a picture of {camera.width}x{camera.height}", "Check it")
    matrix = np.array([[camera.fx, 0.0, camera.cx], [0.0, camera.fy, camera.cy], [0.0, 0.0, 1.0]])
    distortion = np.array(camera.distortion) if camera.distortion else None
    straight = cv2.undistortPoints(np.array([[[x, y]]], np.float64), matrix, distortion)
    right, down = straight[0, 0].tolist()
    ray = rotate(pose.orientation, rotate(camera.mount.rotation, rotate(frames.OPTICAL, (right, down, 1.0))))
    ray = scale(ray, 1.0 / length(ray))
    frame = pose.header.frame_id or frames.ODOM
    if distance_m <= 0.0:
        return Anchor(frame, *ray, far=True)
    lens = add(pose.position, rotate(pose.orientation, camera.mount.translation))
    return Anchor(frame, *add(lens, scale(ray, distance_m)))


def middle_mount(calibration: Calibration) -> Mount:
    """The frame midway between both displays."""
    left, right = calibration.left, calibration.right
    return Mount(
        scale(add(left.translation, right.translation), 0.5), part_way(left.rotation, right.rotation, 0.5)
    )  # fmt: skip


def _leads(card: Card) -> bool:
    return card.kind in SHOWS_THE_WAY
