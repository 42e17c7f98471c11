"""Which picture of a short burst is worth reading: the one that is sharp, lit and still.

Sharpness follows F. Crete, T. Dolmiere, P. Ladret and M. Nicolas, "The blur effect: perception and estimation with a new
no-reference perceptual blur metric" (2007): a picture is blurred once more, and what was sharp loses much of its edges by that,
what was blurred does not. It needs no picture to compare with, and means the same for a page of text and for a mug. Steps that
are not above the noise of the picture itself are left out, since noise is sharp in every picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.types import Pixels

GOOD = 0.5  # sharp photographs begin at 0.53 (nine of ten), the same ones blurred by 2 px end at 0.3
STILL = 0.04  # of the width from one picture to the next: a hand-held look moves less, a turning head more
BIG = 1280  # px of width from which a picture is halved first
WINDOW = (640, 480)  # px in the middle that are measured
REBLUR = 9  # px
NOISE_STEPS = 4  # the median step of a picture is mostly noise; edges stand so many times above it
FAINTEST = 2  # grey levels
LEAST_EDGES = 0.02  # grey levels a pixel, below which there is nothing to be sharp
DARK, BLOWN = 16, 250  # grey levels
THUMB = (64, 48)  # px, for the motion between two pictures
SAMPLED = (192, 144)  # px at least, for light and motion
UNLIKE = 0.4  # peak of the phase correlation: pictures of one place reach that, nine of ten pairs of other places stay below 0.45


@dataclass(frozen=True, slots=True)
class Gauge:
    """How good a picture is, each 0..1.

    `exposure` is 0 for a picture all black or blown out; `motion` is the way from the picture before, as a fraction of the width: 0
    for the first, 1 where they have nothing in common.
    """

    sharpness: float
    exposure: float
    motion: float = 0.0

    @property
    def worth(self) -> float:
        """What a burst is sorted by."""
        return self.sharpness * self.exposure


@dataclass(frozen=True, eq=False, slots=True)
class Taken:
    """A picture of a burst, its time and how good it is."""

    frame: Pixels
    stamp_ns: int
    gauge: Gauge


def grey_of(frame: Pixels) -> Pixels:
    """A picture in grey, uint8 (h, w), from that or (h, w, 3) RGB; raises `InvalidInput`."""
    right = frame.dtype == np.uint8 and (frame.ndim == 2 or (frame.ndim == 3 and frame.shape[2] == 3))
    if not right or min(frame.shape[:2]) < 16:
        raise InvalidInput("that is no picture to look at", "Give uint8 of shape (h, w) or (h, w, 3), 16 px or more")
    return np.asarray(frame if frame.ndim == 2 else cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY), np.uint8)


def sharpness(frame: Pixels) -> float:
    """0..1 of a picture: the part of its edges that one more blur would take, in the worse direction.

    The worse one, since a picture that moved is blurred in one direction only.
    """
    part = _middle(frame)
    return min(_lost(part, axis) for axis in (0, 1))


def exposure(frame: Pixels) -> float:
    """0..1: 1 until half of the picture is black or three in ten are blown out."""
    part = _sampled(frame)
    dark, blown = float((part < DARK).mean()), float((part > BLOWN).mean())
    return 1.0 - min(1.0, max(0.0, 2 * dark - 1.0, (blown - 0.3) / 0.7))


def thumb(frame: Pixels) -> NDArray[np.float32]:
    """What `motion` compares, float32 (48, 64)."""
    return np.asarray(cv2.resize(_sampled(frame), THUMB, interpolation=cv2.INTER_AREA), np.float32)


def motion(before: NDArray[np.float32], now: NDArray[np.float32]) -> float:
    """The way from one thumb to the next as a fraction of the width, by phase correlation; 1 where they are not alike."""
    (x, y), peak = cv2.phaseCorrelate(before, now, _window())
    if peak < UNLIKE:
        return 1.0
    return float(min(1.0, np.hypot(x, y) / THUMB[0]))


class Burst:
    """Takes pictures until one is good enough or time is up, and gives them the best first.

    Args:
        deadline_ns: when to make do with what is there.
        least: pictures to take even when the first is good: a code is only believed when two pictures agree.
        most: pictures kept; the worst is let go.
        good: sharpness of a picture to stop at.
    """

    def __init__(self, deadline_ns: int, *, least: int = 2, most: int = 6, good: float = GOOD) -> None:
        if not 1 <= least <= most:
            raise InvalidParameter("a burst needs at least one picture", "Give least from 1 to most")
        self.count = 0
        self._deadline_ns = deadline_ns
        self._least = least
        self._most = most
        self._good = good
        self._taken: list[Taken] = []
        self._thumb: NDArray[np.float32] | None = None
        self._still = True

    def add(self, frame: Pixels, stamp_ns: int) -> Gauge:
        """Measure a picture, uint8 (h, w, 3) RGB or (h, w), and keep it while it is among the best. It is not copied."""
        small = thumb(frame)
        way = motion(self._thumb, small) if self._thumb is not None else 0.0
        self._thumb = small
        self._still = way <= STILL
        gauge = Gauge(sharpness(frame), exposure(frame), way)
        self.count += 1
        # Of two that are as good, the newer one shows more nearly what the wearer sees now.
        self._taken.append(Taken(frame, stamp_ns, gauge))
        self._taken.sort(key=lambda taken: (-taken.gauge.worth, -taken.stamp_ns))
        del self._taken[self._most :]
        return gauge

    def enough(self, now_ns: int) -> bool:
        """Is there a good picture among enough of them while the head is still, or is time up?"""
        good = self.count >= self._least and self._still and any(map(self._fits, self._taken))
        return good or now_ns >= self._deadline_ns

    def best_first(self) -> tuple[Taken, ...]:
        """What was taken, the best first; () where nothing came in time."""
        return tuple(self._taken)

    def _fits(self, taken: Taken) -> bool:
        return taken.gauge.sharpness >= self._good and taken.gauge.exposure >= 0.5


def _middle(frame: Pixels) -> Pixels:
    """The part that is measured, in grey."""
    height, width = frame.shape[:2]
    times = 2 if width > BIG else 1
    left, top = max(0, (width - times * WINDOW[0]) // 2), max(0, (height - times * WINDOW[1]) // 2)
    part = grey_of(frame[top : top + times * WINDOW[1], left : left + times * WINDOW[0]])
    return (
        part
        if times == 1
        else np.asarray(cv2.resize(part, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
    )


def _sampled(frame: Pixels) -> Pixels:
    """Every so many pixels of the picture, in grey."""
    step = max(1, min(frame.shape[1] // SAMPLED[0], frame.shape[0] // SAMPLED[1]))
    size = (frame.shape[1] // step, frame.shape[0] // step)
    return grey_of(np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_NEAREST), np.uint8))


def _lost(grey: Pixels, axis: int) -> float:
    """The part of the steps along one axis that a blur along it takes."""
    blurred = cv2.blur(grey, (1, REBLUR) if axis == 0 else (REBLUR, 1))
    steps, left = (_steps(np.asarray(part, np.uint8), axis) for part in (grey, blurred))
    counts = cv2.calcHist([steps], [0], None, [256], [0, 256]).ravel().cumsum()
    median = int(np.searchsorted(counts, counts[-1] / 2))
    edges = cv2.subtract(steps, max(FAINTEST, NOISE_STEPS * median))  # type: ignore[call-overload]
    whole = cv2.sumElems(edges)[0]
    if whole < LEAST_EDGES * edges.size:
        return 0.0
    return float(cv2.sumElems(cv2.subtract(edges, left))[0] / whole)


def _steps(grey: Pixels, axis: int) -> Pixels:
    """How far each pixel is from its neighbour."""
    pair = (grey[1:], grey[:-1]) if axis == 0 else (grey[:, 1:], grey[:, :-1])
    return np.asarray(cv2.absdiff(*pair), np.uint8)


@cache
def _window() -> NDArray[np.float32]:
    return np.asarray(cv2.createHanningWindow(THUMB, cv2.CV_32F), np.float32)
