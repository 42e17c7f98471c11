"""The window that all voice detectors here share."""

from __future__ import annotations

from quark_glasses.backends.api import Floats
from quark_glasses.core.errors import InvalidInput

WINDOW = 512  # samples at 16 kHz: 32 ms


def check_window(sound: Floats) -> None:
    """Raise `InvalidInput` unless `sound` has shape (512,)."""
    if sound.shape != (WINDOW,):
        raise InvalidInput(f"a window has shape {sound.shape}, not ({WINDOW},)", f"Pass {WINDOW} mono samples a call")
