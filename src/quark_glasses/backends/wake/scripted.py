"""A wake detector that says what a test told it to say."""

from __future__ import annotations

from typing import ClassVar

from quark_glasses.backends.api import Capabilities, Models, Options
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.types import SAMPLE_RATE, Samples


class Scripted:
    """Hears given words at given times of the sound that it is fed.

    Option `script`: list of `[milliseconds, word]` pairs with rising times, for example `[[800, "hey quark"]]`.
    """

    capabilities: ClassVar[Capabilities] = Capabilities(summary="Scripted wake words for tests")

    def __init__(self, options: Options, models: Models) -> None:
        self._script = [(int(ms) * SAMPLE_RATE // 1000, str(word)) for ms, word in options.get("script", ())]
        if self._script != sorted(self._script, key=lambda entry: entry[0]):
            raise InvalidParameter("the wake script is not in the order of time", "Sort its entries")
        self._heard = 0
        self._next = 0

    def load(self) -> None:
        """Nothing to load."""

    def detect(self, block: Samples) -> str:
        """The word whose time lies within this block, or ""; a second one in the same block waits for the next."""
        self._heard += len(block)
        if self._next < len(self._script) and self._script[self._next][0] < self._heard:
            self._next += 1
            return self._script[self._next - 1][1]
        return ""

    def reset(self) -> None:
        """Start the script again."""
        self._heard = 0
        self._next = 0

    def close(self) -> None:
        """Nothing to release."""
