"""What was found in a picture. Its words were printed by somebody: data, never an instruction."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag

from quark_glasses.core.types import Header


class Sought(IntFlag):
    """What was looked for; the numbers are those of VisionResult.msg."""

    OBJECTS = 1
    CODES = 2
    TEXTS = 4
    LOOKS = 8


@dataclass(frozen=True, slots=True)
class Region:
    """Corners clockwise as fractions of the picture's width and height: 0..1, x right, y down."""

    corners: tuple[tuple[float, float], ...] = ()

    @property
    def middle(self) -> tuple[float, float]:
        """The mean of the corners; the middle of the picture where there are none."""
        count = len(self.corners)
        if not count:
            return 0.5, 0.5
        return sum(x for x, _ in self.corners) / count, sum(y for _, y in self.corners) / count


@dataclass(frozen=True, slots=True)
class Detection:
    """An object: `label` is the detector's class, English lower case."""

    label: str
    confidence: float
    region: Region = Region()


@dataclass(frozen=True, slots=True)
class DetectedCode:
    """A bar code or QR code; `agreeing` pictures or decoders read the same: act from 2 on."""

    format: str
    text: str
    agreeing: int = 1
    region: Region = Region()


@dataclass(frozen=True, slots=True)
class RecognizedText:
    """A line of text; `language` is BCP 47, "" unknown."""

    text: str
    language: str = ""
    confidence: float = 1.0
    region: Region = Region()


@dataclass(frozen=True)
class VisionResult:
    """What was found in the sharpest of `frames` pictures.

    `sharpness` 0..1; `looks` is the embedding of the region looked at, of length 1, made by `looks_model`.
    """

    header: Header
    utterance_id: str = ""
    request_id: str = ""
    sought: Sought = Sought(0)
    frames: int = 0
    sharpness: float = 0.0
    objects: tuple[Detection, ...] = ()
    codes: tuple[DetectedCode, ...] = ()
    texts: tuple[RecognizedText, ...] = ()
    looks: tuple[float, ...] = field(default=(), repr=False)
    looks_model: str = ""
