"""Takes the assistant's own voice out of what the microphone hears, and touches nothing while nobody plays.

The canceller itself is an engine. It runs only while the loudspeaker plays and a little longer, since a filter has a delay and
changes what it does not need to. Before its first block it hears the moments before, so that it starts in the middle of things;
one block of cross-fade joins its sound with the microphone's own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.speech.echo_reference import EchoReference
from quark_glasses.core.types import BLOCK_NS, Samples

MS = 1_000_000
Cancel = Callable[[Samples, Samples], Samples]  # (microphone, loudspeaker) of one length -> microphone without echo


@dataclass(frozen=True)
class EchoPolicy:
    """Times of `EchoRemover`, in ms; raises `InvalidParameter`."""

    tail_ms: int = 600  # how long an echo is waited for: delay of the devices and reverberation
    warm_up_ms: int = 100  # of sound before, that the canceller hears first
    late_ms: int = 20  # the reference may come so late; sound must take at least as long from loudspeaker to microphone

    def __post_init__(self) -> None:
        if min(self.tail_ms, self.warm_up_ms, self.late_ms) < 0:
            raise InvalidParameter("a time of the echo remover is negative", "Choose 0 or more milliseconds")


class EchoRemover:
    """Feed the reference as it comes and the microphone block by block."""

    def __init__(self, cancel: Cancel, policy: EchoPolicy | None = None) -> None:
        self.reference = EchoReference()
        self._cancel = cancel
        self._policy = policy or EchoPolicy()
        self._working = False
        self._before: deque[tuple[int, Samples]] = deque(maxlen=self._policy.warm_up_ms * MS // BLOCK_NS)

    @property
    def working(self) -> bool:
        """Whether the last block went through the canceller."""
        return self._working

    def clean(self, samples: Samples, stamp_ns: int) -> Samples:
        """The block (int16, as long as the engine wants) without echo; the very same object where nothing played."""
        played = self.reference.heard_within(stamp_ns, len(samples), self._policy.tail_ms * MS)
        if not played and not self._working:
            self._before.append((stamp_ns, samples))
            return samples
        if not self._working:
            for earlier_ns, earlier in self._before:
                self._cancel(earlier, self._played(earlier_ns, len(earlier)))
            self._before.clear()
        cleaned = self._cancel(samples, self._played(stamp_ns, len(samples)))
        if played and self._working:
            return cleaned
        self._working = played
        return _fade(samples, cleaned) if played else _fade(cleaned, samples)

    def _played(self, stamp_ns: int, count: int) -> Samples:
        """The reference for a block: a little older, so that all of it is there."""
        return self.reference.take(stamp_ns - self._policy.late_ms * MS, count)

    def start_over(self) -> None:
        """The microphone's sound has a gap: what comes next does not follow what was. What was learned of the room stays."""
        self._working = False
        self._before.clear()


def _fade(first: Samples, second: Samples) -> Samples:
    """From one sound to another over their whole length."""
    slope = np.linspace(0.0, 1.0, len(first) + 2)[1:-1]
    return np.rint(first * (1.0 - slope) + second * slope).astype(np.int16)
