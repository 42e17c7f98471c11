"""A finder of hands that sees what it was told: the twin for tests of everything around pointing."""

from __future__ import annotations

from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.backends.objects.ssd import checked
from quark_glasses.core.errors import BackendUnavailable, InvalidParameter
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.seen import SeenHand

DARK = 2.0  # mean of a picture in which nothing is seen
SPAN = 0.35  # from wrist to fingertip, as a fraction of the picture's height


class Scripted:
    """One hand that points up: option `tip`, `[x, y]` of its index fingertip in fractions of the picture; without it no hand."""

    capabilities: ClassVar[Capabilities] = Capabilities(summary="A given hand, for tests", licence="Apache-2.0")

    def __init__(self, options: Options, models: Models) -> None:
        tip = options.get("tip")
        try:
            self._tip = None if tip is None else (float(tip[0]), float(tip[1]))
        except (TypeError, ValueError, IndexError) as error:
            raise InvalidParameter(f"{tip!r} is no place of a fingertip", "Give tip as [x, y] from 0 to 1") from error
        self._loaded = False

    def load(self) -> None:
        self._loaded = True

    def close(self) -> None:
        self._loaded = False

    def find(self, frame: Pixels) -> list[SeenHand]:
        """The hand, in every picture that is not dark."""
        if not self._loaded:
            raise BackendUnavailable("the scripted hand finder is not loaded", "Call load() first")
        checked(frame)
        if self._tip is None or float(frame.mean()) < DARK:
            return []
        height, width = frame.shape[:2]
        x, y, unit = self._tip[0] * width, self._tip[1] * height, SPAN * height
        wrist = [(x + 0.1 * unit, y + unit)]
        thumb = [(x + (0.2 - 0.05 * n) * unit, y + (0.85 - 0.08 * n) * unit) for n in range(4)]
        index = [(x, y + (0.5 - n / 6) * unit) for n in range(4)]
        curled = [
            (x + 0.1 * f * unit, y + (0.5 + (0.0, -0.1, 0.0, 0.1)[n]) * unit) for f in (1, 2, 3) for n in range(4)
        ]
        return [SeenHand(0.9, (*wrist, *thumb, *index, *curled))]
