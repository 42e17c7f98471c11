"""Hands by the networks of MediaPipe Hands (Apache-2.0) on OpenCV: one finds palms, one the joints of the hand around a palm.

Zhang et al., "MediaPipe Hands: On-device Real-time Hand Tracking" (2020). No runtime of their own is needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.hands import anchors
from quark_glasses.backends.objects.ssd import checked
from quark_glasses.core.errors import BackendUnavailable, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.region import LANDMARKS
from quark_glasses.core.vision.seen import SeenHand

MODEL = "mediapipe-hands"
FINDS, JOINTS = "palm_detection_lite.tflite", "hand_landmark_lite.tflite"
SIDE = 224  # px of the second network's input
WIDER, FORWARD = 2.6, 0.5  # a hand is so much larger than the palm's box, and so much of it lies ahead of its middle
PRESENT = 0.5


class Palm:
    """Finds hands, some 35 ms a picture and 25 ms a hand on one core.

    Options: `least_confidence` (default 0.5) of a palm, `most` (default 2) hands of a picture.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="MediaPipe Hands, 21 joints a hand", models=(MODEL,), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._least = float(options.get("least_confidence", 0.5))
        self._most = int(options.get("most", 2))
        if not 0.0 < self._least < 1.0 or not 1 <= self._most <= 10:
            raise InvalidParameter(
                "what the hand finder should report is out of bounds",
                "Give least_confidence from 0 to 1 and most from 1 to 10",
            )
        self._finder: Any = None
        self._joints: Any = None

    def load(self) -> None:
        """Read the weights, 4 MB; raises `ModelMissing`."""
        folder = self._models.path(MODEL)
        self._finder, self._joints = _network(folder / FINDS), _network(folder / JOINTS)

    def close(self) -> None:
        self._finder = self._joints = None

    def find(self, frame: Pixels) -> list[SeenHand]:
        """Hands in a picture, uint8 (h, w, 3) RGB, the surest first."""
        if self._finder is None:
            raise BackendUnavailable("the hand finder is not loaded", "Call load() first")
        checked(frame)
        square, side = _squared(frame)
        scores, boxes = _run(self._finder, square, anchors.SIDE, ("Identity_1", "Identity"))
        hands = []
        for palm in anchors.palms(boxes[0], scores[0, :, 0], self._least, self._most):
            hand = self._hand(square, palm, side)
            if hand is not None:
                hands.append(hand)
        return hands

    def _hand(self, square: Pixels, palm: anchors.Palm, side: int) -> SeenHand | None:
        """The joints of the hand around a palm, upright for the network and turned back; None where it is none."""
        import cv2

        turn = upright(palm, side)
        cut = np.asarray(cv2.warpAffine(square, turn, (SIDE, SIDE), flags=cv2.INTER_LINEAR), np.uint8)
        present, joints = _run(self._joints, cut, SIDE, ("Identity_1", "Identity"))
        sure = float(present.ravel()[0])
        if sure < PRESENT:
            return None
        places = joints.reshape(LANDMARKS, 3)[:, :2].astype(np.float64)
        back = np.asarray(cv2.invertAffineTransform(turn), np.float64)
        px = places @ back[:, :2].T + back[:, 2]
        return SeenHand(min(sure, palm.confidence), tuple((float(x), float(y)) for x, y in px))


def upright(palm: anchors.Palm, side: int) -> NDArray[np.float64]:
    """The affine transform (2, 3) from a square picture of `side` px to the hand with its fingers up, 224 px."""
    wrist, knuckle = palm.points[anchors.WRIST], palm.points[anchors.KNUCKLE]
    way = (knuckle - wrist) / max(1e-6, float(np.linalg.norm(knuckle - wrist)))
    middle = (np.array([palm.x, palm.y]) + FORWARD * palm.size * way) * side
    scale = SIDE / (WIDER * palm.size * side)
    up, right = way.astype(np.float64), np.array([-way[1], way[0]], np.float64)
    linear = scale * np.stack([right, -up])
    return np.hstack([linear, (SIDE / 2 - linear @ middle)[:, None]])


def _squared(frame: Pixels) -> tuple[Pixels, int]:
    """The picture with black at its right or below, so that it is square and px stay px; its side."""
    side = max(frame.shape[:2])
    square = np.zeros((side, side, 3), np.uint8)
    square[: frame.shape[0], : frame.shape[1]] = frame
    return square, side


def _network(path: Path) -> Any:
    import cv2

    fix = f"Run: quark models pull {MODEL}"
    if not path.is_file():
        raise ModelMissing(f"the weights {path} are absent", fix)
    try:
        # The newer engine of OpenCV 5 gives only one of several outputs.
        return cv2.dnn.readNetFromTFLite(str(path), cv2.dnn.ENGINE_CLASSIC)
    except cv2.error as error:
        raise ModelMissing(f"the weights {path} cannot be read: {error.err}", fix) from error


def _run(network: Any, picture: Pixels, side: int, outputs: tuple[str, str]) -> tuple[Any, Any]:
    import cv2

    network.setInput(cv2.dnn.blobFromImage(picture, 1 / 255, (side, side)))
    first, second = network.forward(outputs)
    return first, second
