"""Cards and what is marked in pictures, as simple shapes for a 3D view such as RViz.

A card that is anchored in the world stands at its place. One that is fixed to the display stands where the wearer sees it: on a plane
straight ahead of the head, as far away as the display's picture seems to be, one card below the other. A box in a picture says only
a direction; it is drawn on a plane `BOX_M` ahead of the camera.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from quark_glasses.core.hud.scene import Card, CardBox, CardKind, HudScene
from quark_glasses.core.motion.calibration import Camera
from quark_glasses.core.motion.frames import CAMERA_OPTICAL, HEAD
from quark_glasses.core.motion.state import Vector

FAR_M = 20.0  # where a place is drawn of which only the direction counts
BOX_M = 2.0
PLACE_M = 0.15  # diameter of the ball at the place of a card
TEXT_M = 0.12  # height of a line of a card's text
ROW_M = 0.2  # from one card on the display to the next
MOST_SIGNS = 60

Colour = tuple[float, float, float, float]  # red, green, blue, opacity; 0 to 1

WHITE: Colour = (1.0, 1.0, 1.0, 1.0)
_COLOURS: dict[CardKind, Colour] = {
    CardKind.NAVIGATION: (0.2, 0.8, 1.0, 1.0),
    CardKind.PAYMENT: (1.0, 0.7, 0.1, 1.0),
    CardKind.PRICE: (1.0, 0.9, 0.3, 1.0),
    CardKind.NOTIFICATION: (0.8, 0.6, 1.0, 1.0),
    CardKind.CALL: (0.3, 1.0, 0.5, 1.0),
}
BOX_COLOUR: Colour = (0.1, 1.0, 0.3, 1.0)


class Shape(IntEnum):
    """What is drawn, by the numbers of visualization_msgs/Marker."""

    SPHERE = 2
    LINES = 4  # LINE_STRIP
    TEXT = 9  # TEXT_VIEW_FACING


@dataclass(frozen=True)
class Marker:
    """One shape at `position` (metres) in a REP-105 frame; `size` is a ball's diameter, a letter's height or a line's width, m."""

    group: str  # cards | places | boxes
    frame_id: str
    shape: Shape
    position: Vector
    size: float
    colour: Colour = WHITE
    text: str = ""
    points: tuple[Vector, ...] = ()  # LINES: relative to `position`


def scene_markers(scene: HudScene, camera: Camera | None = None, focus_m: float = 2.0) -> list[Marker]:
    """All of a scene; `focus_m` is how far away the display's picture seems to be."""
    lens = camera or Camera()
    made: list[Marker] = []
    fixed = 0
    for card in scene.cards:
        if card.anchor.frame_id:
            made += _in_the_world(card)
        else:
            made.append(_on_the_display(card, fixed, focus_m))
            fixed += 1
        made += box_markers(card.boxes, lens)
    return made


def box_markers(boxes: Iterable[CardBox], camera: Camera) -> Iterator[Marker]:
    """An outline and a label for each box; edges are fractions of the camera's picture."""
    for box in boxes:
        corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
        points = tuple(_ahead(camera, x, y) for x, y in (*corners, corners[0]))
        yield Marker("boxes", CAMERA_OPTICAL, Shape.LINES, (0.0, 0.0, 0.0), 0.01, BOX_COLOUR, "", points)
        if box.label:
            yield Marker("boxes", CAMERA_OPTICAL, Shape.TEXT, points[0], TEXT_M, BOX_COLOUR, one_line(box.label))


def card_text(card: Card) -> str:
    """A card in one line."""
    parts = (one_line(card.title), one_line(card.text))
    return one_line(" · ".join(part for part in parts if part)) or card.kind.name.lower()


def one_line(text: str) -> str:
    """Without line breaks and control signs, cut to `MOST_SIGNS`."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return plain if len(plain) <= MOST_SIGNS else plain[: MOST_SIGNS - 1] + "…"


def _in_the_world(card: Card) -> Iterator[Marker]:
    anchor = card.anchor
    place: Vector = (anchor.x, anchor.y, anchor.z)
    if not all(math.isfinite(part) for part in place):
        return
    distance = math.hypot(*place)
    if anchor.far and distance > 0.0:
        place = (place[0] * FAR_M / distance, place[1] * FAR_M / distance, place[2] * FAR_M / distance)
    colour = _COLOURS.get(card.kind, WHITE)
    above = (place[0], place[1], place[2] + PLACE_M / 2 + TEXT_M)
    yield Marker("places", anchor.frame_id, Shape.SPHERE, place, PLACE_M, colour)
    yield Marker("cards", anchor.frame_id, Shape.TEXT, above, TEXT_M, colour, card_text(card))


def _on_the_display(card: Card, place: int, focus_m: float) -> Marker:
    position = (focus_m, 0.0, -place * ROW_M)
    return Marker("cards", HEAD, Shape.TEXT, position, TEXT_M, _COLOURS.get(card.kind, WHITE), card_text(card))


def _ahead(camera: Camera, x: float, y: float) -> Vector:
    """Where the ray through a place in the picture (fractions of it) meets the plane; lens distortion is left out."""
    right = (x * camera.width - camera.cx) / camera.fx
    down = (y * camera.height - camera.cy) / camera.fy
    return (right * BOX_M, down * BOX_M, BOX_M)
