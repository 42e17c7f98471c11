"""How much of a text was heard, from how much of its sound was played."""

from __future__ import annotations

SECOND_NS = 1_000_000_000


class Heard:
    """Follows one spoken text: `add` for each piece of its sound, then `chars` for each moment of its playback."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._ends: list[tuple[int, int]] = []  # (sound so far in ns, characters of the text said by then)
        self._sound_ns = 0

    def add(self, samples: int, rate: int, chars: int) -> None:
        """The next `samples` at `rate` Hz end with the text's character `chars`."""
        self._sound_ns += samples * SECOND_NS // rate
        self._ends.append((self._sound_ns, chars))

    def chars(self, played_ns: int) -> int:
        """Characters heard after so much sound: the whole pieces, and the current one in proportion."""
        before_ns, before = 0, 0
        for end_ns, chars in self._ends:
            if played_ns < end_ns:
                return before + (chars - before) * max(0, played_ns - before_ns) // max(1, end_ns - before_ns)
            before_ns, before = end_ns, chars
        return min(before, self._length)
