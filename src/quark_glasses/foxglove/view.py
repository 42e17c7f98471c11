"""What the wearer sees: the display's light over the camera picture, as one stream of JPEGs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import cv2
import numpy as np
from foxglove import messages as fg

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.view import View, ViewSpec
from quark_glasses.foxglove.channels import Channel, Encoder, Format, Message
from quark_glasses.foxglove.panels import image
from quark_glasses.ros.topics import CAMERA_INFO, CAMERA_JPEG, HUD_FRAME, Topic

NAME = "foxglove/view"
PERIOD_NS = 100_000_000
CAMERA_FOV_DEG = 70.0  # where the camera is not calibrated
QUALITY = 80


class Seen(Encoder):
    """At most ten pictures a second, made beside the nodes' thread."""

    def __init__(self, display_fov_deg: float) -> None:
        self._view = View(ViewSpec())
        self._display_fov_deg = display_fov_deg
        self._camera_fov_deg = CAMERA_FOV_DEG
        self._camera = b""
        self._hud = b""
        self._fresh = False
        self._next_ns = 0

    def take(self, value: Any, now_ns: int, source: Topic[Any]) -> Iterable[Message]:
        if source is CAMERA_INFO:
            self._camera_fov_deg = value.fov_deg or CAMERA_FOV_DEG
            return ()
        if source is CAMERA_JPEG:
            self._camera = value.data
        else:
            self._hud = value.data
        self._fresh = True
        return self.tick(now_ns)

    def tick(self, now_ns: int) -> Iterable[Message]:
        if not self._fresh or now_ns < self._next_ns:
            return ()
        self._fresh, self._next_ns = False, now_ns + PERIOD_NS
        return (partial(self._compose, self._camera, self._hud, self._camera_fov_deg, now_ns),)

    def hello(self, now_ns: int) -> Iterable[Message]:
        self._fresh = bool(self._camera or self._hud)
        return self.tick(now_ns)

    def _compose(self, camera: bytes, hud: bytes, camera_fov_deg: float, at_ns: int) -> bytes:
        picture = self._view.compose(_pixels(camera), camera_fov_deg, _pixels(hud), self._display_fov_deg)
        _, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
        return image(packed.tobytes(), "jpeg", at_ns, "")


def _pixels(data: bytes) -> Pixels | None:
    """BGR; None of what is no picture."""
    if not data:
        return None
    found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    return None if found is None else found.astype(np.uint8, copy=False)


def view_channel(display_fov_deg: float) -> Channel:
    """Watches the camera and the display."""
    definition = fg.CompressedImage.get_schema()
    form = Format("protobuf", definition.name, definition.encoding, definition.data)
    return Channel(NAME, form, (CAMERA_INFO, CAMERA_JPEG, HUD_FRAME), lambda: Seen(display_fov_deg))
