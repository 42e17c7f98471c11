"""A reader that says what it was told: the twin for tests of everything around text in pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.ocr import detect
from quark_glasses.core.errors import BackendUnavailable, InvalidParameter
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.seen import TextLine

DARK = 2.0  # mean of a picture in which nothing is seen
FIX = "Correct backend_options of the ocr engine"


class Scripted:
    """Answers with given lines; the answer depends on the picture alone.

    Options: `lines`, each a text or `{text, confidence, box: [left, top, right, bottom]}` with fractions of the picture (default:
    below one another in its middle); or `pictures`, a list of `{grey, lines}`, of which the one counts whose `grey` (0..255) is
    nearest to the picture's mean. A dark picture shows nothing.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(
        summary="Given lines, for tests", languages=("zh", "en"), licence="Apache-2.0"
    )

    def __init__(self, options: Options, models: Models) -> None:
        pictures = options.get("pictures") or [{"grey": 0, "lines": options.get("lines", ())}]
        self._pictures = [(float(each.get("grey", 0)), _lines(each.get("lines", ()))) for each in pictures]
        self._loaded = False

    def load(self) -> None:
        self._loaded = True

    def close(self) -> None:
        self._loaded = False

    def read(self, frame: Pixels, *, budget_ms: float | None = None) -> list[TextLine]:
        """The lines of the picture whose grey is nearest; a budget below 1 ms leaves time for none."""
        if not self._loaded:
            raise BackendUnavailable("the scripted reader is not loaded", "Call load() first")
        grey = float(detect.checked(frame).mean())
        if grey < DARK or (budget_ms is not None and budget_ms < 1.0):
            return []
        _, lines = min(self._pictures, key=lambda each: abs(each[0] - grey))
        height, width = frame.shape[:2]
        return [_placed(text, sure, box, width, height) for text, sure, box in lines]


def _lines(given: Any) -> list[tuple[str, float, tuple[float, float, float, float]]]:
    lines = []
    for number, each in enumerate(given):
        item: Mapping[str, Any] = {"text": each} if isinstance(each, str) else each
        top = 0.3 + 0.4 * number / max(1, len(given))
        box = tuple(map(float, item.get("box", (0.25, top, 0.75, top + 0.3 / max(1, len(given))))))
        if not isinstance(item.get("text"), str) or len(box) != 4 or not np.all(np.diff(box[::2]) > 0):
            raise InvalidParameter(f"a scripted line needs a text and a box of four edges, not {item!r}", FIX)
        lines.append((item["text"], float(item.get("confidence", 0.9)), (box[0], box[1], box[2], box[3])))
    return lines


def _placed(text: str, sure: float, box: tuple[float, float, float, float], width: int, height: int) -> TextLine:
    left, top, right, bottom = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    return TextLine(text, sure, ((left, top), (right, top), (right, bottom), (left, bottom)))
