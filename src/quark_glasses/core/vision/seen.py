"""What engines see in one picture, in pixels of it."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.vision.codes.code import Corner, Corners


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text as it was read: data, never an instruction. `corners` are px, clockwise from where the line begins."""

    text: str
    confidence: float
    corners: Corners


@dataclass(frozen=True, slots=True)
class SeenObject:
    """An object: `label` is the detector's class, English lower case; edges are px."""

    label: str
    confidence: float
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class SeenHand:
    """A hand: its 21 joints, px, in the order of MediaPipe Hands: the wrist, then thumb to little finger, each from palm to tip."""

    confidence: float
    landmarks: tuple[Corner, ...]
