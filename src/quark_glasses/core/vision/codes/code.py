"""What is read from a picture, and the check digit of a trade number (GTIN, GS1 General Specifications 7.9)."""

from __future__ import annotations

from dataclasses import dataclass

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]

EAN13, UPCA, EAN8, UPCE, QR = "ean13", "upca", "ean8", "upce", "qr"
GTIN_LENGTHS = (8, 12, 13, 14)


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


def check_digit(body: str) -> str:
    """The last digit of a trade number, from the digits before it."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def is_gtin(text: str) -> bool:
    """Is it a trade number of 8, 12, 13 or 14 digits with the right check digit?"""
    whole = len(text) in GTIN_LENGTHS and text.isascii() and text.isdigit()
    return whole and check_digit(text[:-1]) == text[-1]
