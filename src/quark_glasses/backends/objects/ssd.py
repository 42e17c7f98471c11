"""Things by SSD-MobileNet-v2 trained on COCO (TensorFlow's model zoo, Apache-2.0), on OpenCV's own networks.

Liu et al., "SSD: Single Shot MultiBox Detector" (2016); Sandler et al., "MobileNetV2" (2018).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import BackendUnavailable, InvalidInput, InvalidParameter, ModelMissing
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.labels import BY_NUMBER
from quark_glasses.core.vision.seen import SeenObject

MODEL = "ssd-mobilenet-v2-coco"
WEIGHTS, GRAPH = "frozen_inference_graph.pb", "ssd_mobilenet_v2_coco_2018_03_29.pbtxt"
SIDE = 300  # px of the network's input, to which a picture is stretched
SAME = 0.7  # overlap from which two boxes are one thing by two names


class Ssd:
    """Finds 80 kinds of things, some 100 ms a picture on one core.

    Options: `least_confidence` (default 0.4) below which a thing is left out, `most` (default 20) things of a picture.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="SSD-MobileNet-v2, 80 kinds of things of COCO", models=(MODEL,), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        self._models = models
        self._least = float(options.get("least_confidence", 0.4))
        self._most = int(options.get("most", 20))
        if not 0.0 < self._least < 1.0 or not 1 <= self._most <= 100:
            raise InvalidParameter(
                "what the detector should report is out of bounds",
                "Give least_confidence from 0 to 1 and most from 1 to 100",
            )
        self._net: Any = None

    def load(self) -> None:
        """Read the weights, 70 MB; raises `ModelMissing`."""
        import cv2

        folder, fix = self._models.path(MODEL), f"Run: quark models pull {MODEL}"
        for name in (WEIGHTS, GRAPH):
            if not (folder / name).is_file():
                raise ModelMissing(f"the weights {folder / name} are absent", fix)
        try:
            self._net = cv2.dnn.readNetFromTensorflow(str(folder / WEIGHTS), str(folder / GRAPH))
        except cv2.error as error:
            raise ModelMissing(f"the weights in {folder} cannot be read: {error.err}", fix) from error

    def close(self) -> None:
        self._net = None

    def detect(self, frame: Pixels) -> list[SeenObject]:
        """Things in a picture, uint8 (h, w, 3) RGB, the surest first, one for each place."""
        import cv2

        if self._net is None:
            raise BackendUnavailable("the detector is not loaded", "Call load() first")
        checked(frame)
        self._net.setInput(cv2.dnn.blobFromImage(frame, size=(SIDE, SIDE)))
        height, width = frame.shape[:2]
        seen = (
            SeenObject(
                BY_NUMBER[int(kind)],
                float(sure),
                *_inside(left * width, right * width, width, top * height, bottom * height, height),
            )
            for _, kind, sure, left, top, right, bottom in self._net.forward()[0, 0].tolist()
            if sure >= self._least and int(kind) in BY_NUMBER
        )
        return one_each(seen)[: self._most]


def checked(frame: Pixels) -> None:
    """Raise `InvalidInput` unless this is a picture in colour, uint8 (h, w, 3)."""
    if frame.dtype != "uint8" or frame.ndim != 3 or frame.shape[2] != 3 or min(frame.shape[:2]) < 1:
        raise InvalidInput("that is no picture to look for things in", "Give uint8 of shape (h, w, 3)")


def one_each(seen: Iterable[SeenObject]) -> list[SeenObject]:
    """The surest of those that lie on one another, the surest first: what is a bowl and a cup at once is what it is more surely."""
    kept: list[SeenObject] = []
    for each in sorted(seen, key=lambda thing: -thing.confidence):
        if all(overlap(each, other) < SAME for other in kept):
            kept.append(each)
    return kept


def overlap(one: SeenObject, other: SeenObject) -> float:
    """The area that two boxes share, as a part of the area that they cover together."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return 0.0
    area = sum((each.right - each.left) * (each.bottom - each.top) for each in (one, other))
    return wide * high / (area - wide * high)


def _inside(
    left: float, right: float, width: int, top: float, bottom: float, height: int
) -> tuple[float, float, float, float]:
    """left, top, right, bottom, cut at the picture's edges."""
    return max(0.0, left), max(0.0, top), min(float(width), right), min(float(height), bottom)
