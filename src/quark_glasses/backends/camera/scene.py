"""A camera made of numbers: a photograph on a wall far away, as a head that turns would see it.

Both are pinholes with the same middle, so that what the camera sees of the photograph is a homography: from a pixel to its ray,
turned into the world, and on to the photograph (Hartley and Zisserman, Multiple View Geometry, 8.4). What lies beyond the edges is
the photograph mirrored.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options, Shot
from quark_glasses.backends.camera.pictures import read_picture
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.motion.rotation import IDENTITY, rotate
from quark_glasses.core.motion.state import Quaternion
from quark_glasses.core.types import Pixels

BODY_TO_OPTICAL = np.array(
    [[0.0, -1.0, 0.0], [0.0, 0.0, -1.0], [1.0, 0.0, 0.0]]
)  # x forward, y left, z up -> x right, y down
FINEST = 2000  # px: a smaller photograph is enlarged once, by a better filter than the one for each frame


class Scene:
    """A photograph straight ahead of where the head started.

    Options: `path` of the photograph, or `model` and `file`: one from the model store; `photo_deg` (default 56) how wide it hangs;
    `fov_deg` (default 45) horizontal field of view of the camera; `width`, `height` (default 960, 720).
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="a photograph as a head that turns would see it", licence="Apache-2.0"
    )
    live = False

    def __init__(self, options: Options, models: Models) -> None:
        self._options = options
        self._models = models
        self._size = int(options.get("width", 960)), int(options.get("height", 720))
        self.fov_deg = float(options.get("fov_deg", 45.0))
        self._photo_deg = float(options.get("photo_deg", 56.0))
        if min(self._size) < 16 or not all(1.0 <= deg <= 150.0 for deg in (self.fov_deg, self._photo_deg)):
            raise InvalidParameter("the scene's size or angles cannot be", "Use at least 16x16 and 1 to 150 degrees")
        self._turned: Quaternion = IDENTITY
        self._now_ns: Callable[[], int] | None = None
        self._photo: Pixels | None = None

    def load(self) -> None:
        """Read the photograph; raises `InvalidInput`, or `ModelMissing` where it is not in the store yet."""
        path = Path(str(self._options.get("path", "")))
        if "model" in self._options:
            path = self._models.path(str(self._options["model"])) / str(self._options.get("file", ""))
        self._photo = _enlarged(read_picture(path))

    def start(self, now_ns: Callable[[], int], arrived: Callable[[], None]) -> None:
        self._now_ns = now_ns

    def stop(self) -> bool:
        self._now_ns = None
        return True

    def look(self, orientation: Quaternion) -> None:
        """See `LooksAround`."""
        self._turned = orientation

    def newest(self) -> Shot | None:
        now_ns, photo = self._now_ns, self._photo
        if now_ns is None or photo is None:
            return None
        return Shot(seen(photo, self._photo_deg, self._size, self.fov_deg, self._turned), now_ns())

    def close(self) -> None:
        self.stop()
        self._photo = None


def seen(photo: Pixels, photo_deg: float, size: tuple[int, int], fov_deg: float, turned: Quaternion) -> Pixels:
    """What a camera of `fov_deg` sees of the photograph when it is `turned` from looking straight at its middle."""
    import cv2

    to_photo = homography((photo.shape[1], photo.shape[0]), photo_deg, size, fov_deg, turned)
    return cv2.warpPerspective(  # type: ignore[return-value]
        photo, to_photo, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REFLECT_101
    )


def homography(
    photo_size: tuple[int, int], photo_deg: float, size: tuple[int, int], fov_deg: float, turned: Quaternion
) -> NDArray[np.float64]:
    """From pixels of the camera to pixels of the photograph, shape (3, 3)."""
    axes = [rotate(turned, axis) for axis in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))]
    to_world = BODY_TO_OPTICAL @ np.array(axes).T @ BODY_TO_OPTICAL.T
    found: NDArray[np.float64] = _pinhole(photo_size, photo_deg) @ to_world @ np.linalg.inv(_pinhole(size, fov_deg))
    return found


def _pinhole(size: tuple[int, int], fov_deg: float) -> NDArray[np.float64]:
    focal = size[0] / 2 / math.tan(math.radians(fov_deg) / 2)
    return np.array([[focal, 0.0, (size[0] - 1) / 2], [0.0, focal, (size[1] - 1) / 2], [0.0, 0.0, 1.0]])


def _enlarged(photo: Pixels) -> Pixels:
    import cv2

    times = FINEST / photo.shape[1]
    if times <= 1.0:
        return photo
    return cv2.resize(photo, None, fx=times, fy=times, interpolation=cv2.INTER_LANCZOS4)  # type: ignore[return-value]
