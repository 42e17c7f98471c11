"""What the loudspeaker plays, on its way to who subtracts it: made from blocks with their times, found again by time."""

from __future__ import annotations

import numpy as np

from quark_glasses.core.speech.resample import Resampler
from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, SAMPLE_RATE, AudioChunk, Header, Samples

SECOND_NS = 1_000_000_000
REMEMBERED_S = 4  # of reference, past and to come
STREAM = "speaker"
EDGE_SAMPLES = 64  # of a block's end, which resampling without what follows gets wrong


class ReferenceMaker:
    """Turns what is played into `audio/ref`: 16 kHz with the time of each sample.

    `prompt` is for what plays right now: every block gives the reference up to 4 ms before its end, where the streaming filter would
    keep up to 40 ms back. The error that this makes is some 80 dB down.
    """

    def __init__(self, sample_rate: int, *, prompt: bool = False) -> None:
        self._rate = sample_rate
        self._prompt = prompt
        self.start_over()

    def start_over(self) -> None:
        """The next block does not follow the last one."""
        self._resampler = Resampler(self._rate, SAMPLE_RATE)
        self._lagging = 0  # samples in the resampling filter, which came before the block that it gets next
        self._before = np.zeros(0, np.int16)

    def push(self, samples: Samples, stamp_ns: int, sequence: int) -> AudioChunk:
        """What there is to say after a block of 20 ms that begins at `stamp_ns`."""
        if self._prompt and self._rate != SAMPLE_RATE:
            ref, lagging = self._promptly(samples), EDGE_SAMPLES
        else:
            ref, lagging = self._resampler.push(samples), self._lagging
            self._lagging += BLOCK_SAMPLES - len(ref)
        header = Header(stamp_ns - lagging * BLOCK_NS // BLOCK_SAMPLES)
        return AudioChunk(header, ref, sequence=sequence, stream_id=STREAM)

    def _promptly(self, samples: Samples) -> Samples:
        """Resample the block together with the one before it, and leave the edge to the next one."""
        before = self._before if len(self._before) == len(samples) else np.zeros(len(samples), np.int16)
        self._before = samples
        ref = self._resampler.resample(np.concatenate((before, samples)))
        return ref[BLOCK_SAMPLES - EDGE_SAMPLES : 2 * BLOCK_SAMPLES - EDGE_SAMPLES]


class EchoReference:
    """The last few seconds of `audio/ref` by time. Later words about the same time replace earlier ones; no word is silence."""

    def __init__(self, remembered_s: float = REMEMBERED_S) -> None:
        self._ring = np.zeros(int(remembered_s * SAMPLE_RATE), np.int16)
        self._end = 0  # index after the newest sample known, on the absolute scale of `_index`
        self._loud = -len(self._ring)  # index after the newest sample that is not zero

    def put(self, stamp_ns: int, samples: Samples) -> None:
        """Sound that plays from `stamp_ns` on; int16 mono 16 kHz, any length. What is older than the memory is left out."""
        first = _index(stamp_ns)
        if abs(first - self._end) > len(self._ring):  # long after the last word, or the clock jumped back
            self.forget()
            self._end = first
        samples = samples[-len(self._ring) :] if len(samples) else samples
        if first > self._end:
            self._ring[self._places(self._end, first - self._end)] = 0
        self._ring[self._places(first, len(samples))] = samples
        self._end = max(self._end, first + len(samples))
        loud = np.flatnonzero(samples)
        if len(loud):
            self._loud = max(self._loud, first + int(loud[-1]) + 1)

    def take(self, stamp_ns: int, count: int) -> Samples:
        """What played from `stamp_ns` on: int16 (count,), zeros where nothing is known."""
        first = _index(stamp_ns)
        sound = self._ring[self._places(first, count)]
        places = np.arange(first, first + count)
        sound[(places >= self._end) | (places < self._end - len(self._ring))] = 0
        return sound

    def heard_within(self, stamp_ns: int, count: int, tail_ns: int) -> bool:
        """Whether anything but silence plays in these `count` samples, or played up to `tail_ns` before them."""
        first = _index(stamp_ns)
        start = first - tail_ns * SAMPLE_RATE // SECOND_NS
        if self._loud <= start:
            return False
        if self._loud <= first + count:
            return True
        return bool(self.take(stamp_ns - tail_ns, first + count - start).any())

    def forget(self) -> None:
        """Nothing was played."""
        self._ring[:] = 0
        self._end = 0
        self._loud = -len(self._ring)

    def _places(self, first: int, count: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        return np.arange(first, first + count) % len(self._ring)


def _index(stamp_ns: int) -> int:
    """Number of the nearest sample since the beginning of time."""
    return (stamp_ns * SAMPLE_RATE + SECOND_NS // 2) // SECOND_NS
