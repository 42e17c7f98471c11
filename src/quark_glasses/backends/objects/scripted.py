"""A detector that sees what it was told: the twin for tests of everything around things in pictures."""

from __future__ import annotations

from typing import Any, ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.objects.ssd import checked
from quark_glasses.core.errors import BackendUnavailable, InvalidParameter
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.seen import SeenObject

DARK = 2.0  # mean of a picture in which nothing is seen


class Scripted:
    """Answers with given things; the answer depends on the picture alone.

    Options: `objects`, each `[label, confidence]` or `[label, confidence, left, top, right, bottom]` in fractions of the picture
    (default: its middle half); or `pictures`, a list of `{grey, objects}`, of which the one counts whose `grey` (0..255) is nearest
    to the picture's mean. A dark picture shows nothing.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="Given things, for tests", licence="Apache-2.0")

    def __init__(self, options: Options, models: Models) -> None:
        pictures = options.get("pictures") or [{"grey": 0, "objects": options.get("objects", ())}]
        self._pictures = [
            (float(each.get("grey", 0)), [_row(item) for item in each.get("objects", ())]) for each in pictures
        ]
        self._loaded = False

    def load(self) -> None:
        self._loaded = True

    def close(self) -> None:
        self._loaded = False

    def detect(self, frame: Pixels) -> list[SeenObject]:
        """The things of the picture whose grey is nearest, the surest first."""
        if not self._loaded:
            raise BackendUnavailable("the scripted detector is not loaded", "Call load() first")
        checked(frame)
        grey = float(frame.mean())
        if grey < DARK:
            return []
        _, rows = min(self._pictures, key=lambda each: abs(each[0] - grey))
        height, width = frame.shape[:2]
        seen = [
            SeenObject(label, sure, left * width, top * height, right * width, bottom * height)
            for label, sure, left, top, right, bottom in rows
        ]
        return sorted(seen, key=lambda thing: -thing.confidence)


def _row(given: Any) -> tuple[str, float, float, float, float, float]:
    try:
        label, sure, *box = given
        left, top, right, bottom = map(float, box or (0.25, 0.25, 0.75, 0.75))
        row = (str(label), float(sure), left, top, right, bottom)
    except (TypeError, ValueError) as error:
        raise InvalidParameter(
            f"{given!r} is no scripted object", "Give [label, confidence, left, top, right, bottom]"
        ) from error
    if not (0.0 <= row[1] <= 1.0 and 0.0 <= left < right <= 1.0 and 0.0 <= top < bottom <= 1.0):
        raise InvalidParameter(f"{given!r} is out of bounds", "Give the confidence and the edges from 0 to 1")
    return row
