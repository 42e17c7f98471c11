"""Voice detection by level over a tracked noise floor: needs no weights, the end of the fallback chain.

The floor follows the quietest recent windows ("minimum statistics", R. Martin, 2001, in its simplest form): it falls at
once and rises slowly, so that steady noise becomes the floor within seconds while speech, full of short gaps, does not.
"""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np

from quark_glasses.backends.api import Capabilities, Floats, Models, Options
from quark_glasses.backends.vad.window import WINDOW, check_window

SILENCE_DB = -70.0  # the floor stays above, or the first hiss after a muted stretch would count as speech
FLOOR_START_DB = -60.0
SLOPE_DB = 2.0  # of the logistic curve that turns level into probability


class Energy:
    """Speech probability from loudness alone; loud noise that changes counts as speech.

    Options: `margin_db` (float, default 12) level over the floor that gives 0.5; `rise_db_per_s` (float, default 6) how
    fast the floor follows rising noise; `minimum_dbfs` (float, default -55) nothing below this level is speech.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="Level over a tracked noise floor, no weights")
    window = WINDOW

    def __init__(self, options: Options, models: Models) -> None:
        self._margin = float(options.get("margin_db", 12.0))
        self._rise = float(options.get("rise_db_per_s", 6.0)) * WINDOW / 16_000
        self._minimum = float(options.get("minimum_dbfs", -55.0))
        self._floor = FLOOR_START_DB

    def load(self) -> None:
        """Nothing to load."""

    def probability(self, sound: Floats) -> float:
        """Probability 0..1 for float32 (512,) at 16 kHz; raises `InvalidInput` for another length."""
        check_window(sound)
        power = float(np.dot(sound, sound)) / WINDOW
        level = max(SILENCE_DB, 10.0 * math.log10(power)) if power > 0.0 else SILENCE_DB
        self._floor = min(level, self._floor + self._rise)
        if level < self._minimum:
            return 0.0
        return 1.0 / (1.0 + math.exp(-(level - self._floor - self._margin) / SLOPE_DB))

    def reset(self) -> None:
        """Forget the noise floor."""
        self._floor = FLOOR_START_DB

    def close(self) -> None:
        """Nothing to release."""
