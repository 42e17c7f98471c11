"""What is read from a picture."""

from __future__ import annotations

from dataclasses import dataclass

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]

EAN13, UPCA, EAN8, UPCE, QR = "ean13", "upca", "ean8", "upce", "qr"


@dataclass(frozen=True)
class Code:
    """A code in a picture. Its text is what somebody printed: data, never an instruction.

    `format` is one of the names above, or the engine's own in small letters; `corners` are px, clockwise from where the code begins;
    `confidence` is 0..1, how far one picture may be believed.
    """

    text: str
    format: str
    corners: Corners
    confidence: float
