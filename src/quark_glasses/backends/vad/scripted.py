"""A voice detector that says what a test told it to say."""

from __future__ import annotations

from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Floats, Models, Options
from quark_glasses.backends.vad.window import WINDOW, check_window
from quark_glasses.core.errors import InvalidParameter


class Scripted:
    """Plays back probabilities, one a window; silence (0) once they are used up.

    Option `script`: list of `[windows, probability]` pairs, for example `[[10, 0.0], [30, 0.9]]`.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="Scripted voice activity for tests")
    window = WINDOW

    def __init__(self, options: Options, models: Models) -> None:
        self._values: list[float] = []
        for count, probability in options.get("script", ()):
            if not 0.0 <= probability <= 1.0 or count < 0:
                raise InvalidParameter(f"script entry [{count}, {probability}] is no stretch of probabilities",
                                       "Give [windows >= 0, probability 0..1]")  # fmt: skip
            self._values += [float(probability)] * int(count)
        self._next = 0

    def load(self) -> None:
        """Nothing to load."""

    def probability(self, sound: Floats) -> float:
        """The next scripted probability; raises `InvalidInput` for a window of the wrong length."""
        check_window(sound)
        value = self._values[self._next] if self._next < len(self._values) else 0.0
        self._next += 1
        return value

    def reset(self) -> None:
        """Start the script again."""
        self._next = 0

    def close(self) -> None:
        """Nothing to release."""
