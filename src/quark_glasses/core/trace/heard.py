"""Finds the beginning of each answer in the sound that the speaker played: end to end measured apart from the stages.

The first part of a synthesised stream is sought in the echo reference by normalised cross-correlation (the template's energy
and the running energy of the reference divide it, so loudness does not matter).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.speech.resample import Resampler
from quark_glasses.core.types import SAMPLE_RATE, AudioChunk, Playback

TEMPLATE = int(0.3 * SAMPLE_RATE)
SHORTEST = int(0.05 * SAMPLE_RATE)
ONSET = 0.05  # of the peak: what comes before is as good as silence, which is like any other silence
ALIKE = 0.6  # correlation from which it is the same sound
SAME = 0.95  # of the best: another time that the same was said
LAP = SAMPLE_RATE // 100
BEFORE_NS = 200_000_000  # what is kept of the reference from before a stream came
AFTER_NS = 600_000_000  # and from after its first report
LONGEST_NS = 60_000_000_000
SLACK_NS = 2_000_000

Float = NDArray[np.float64]


@dataclass
class _Stream:
    """A stream whose sound was not found yet."""

    utterance_id: str
    came_ns: int
    rate: int
    pieces: list[NDArray[np.int16]] = field(default_factory=list)
    told_ns: int = 0


@dataclass(frozen=True)
class Sounded:
    """A stream began to sound at `at_ns`."""

    utterance_id: str
    stream_id: str
    at_ns: int


class SoundFinder:
    """Feed it `audio/speech`, `audio/ref` and `audio/playback` in the order of a recording; `found` grows."""

    def __init__(self) -> None:
        self.found: list[Sounded] = []
        self.usable = True  # False: the stamps of the reference do not fit its length
        self._streams: dict[str, _Stream] = {}
        self._known: set[str] = set()
        self._ref: list[tuple[int, NDArray[np.int16]]] = []
        self._next_ns = 0

    def feed(self, value: object) -> None:
        match value:
            case AudioChunk(stream_id="speaker"):
                self._on_ref(value)
            case AudioChunk() if value.utterance_id and len(value.samples):
                self._on_speech(value)
            case Playback() if value.stream_id in self._streams and value.played_ns:
                stream = self._streams[value.stream_id]
                stream.told_ns = stream.told_ns or value.header.stamp_ns

    def finish(self) -> None:
        """Nothing more comes: look for what is left."""
        for stream_id, stream in list(self._streams.items()):
            self._look(stream_id, stream)

    def _on_speech(self, chunk: AudioChunk) -> None:
        stream = self._streams.get(chunk.stream_id)
        if stream is None:
            if chunk.stream_id in self._known:
                return
            self._known.add(chunk.stream_id)
            stream = _Stream(chunk.utterance_id, chunk.header.stamp_ns, chunk.sample_rate)
            self._streams[chunk.stream_id] = stream
        if sum(map(len, stream.pieces)) < 2 * stream.rate:
            stream.pieces.append(chunk.samples)

    def _on_ref(self, chunk: AudioChunk) -> None:
        stamp_ns = chunk.header.stamp_ns
        if not len(chunk.samples):
            return
        if self._next_ns and SLACK_NS < abs(stamp_ns - self._next_ns) < 10 * SLACK_NS:
            self.usable = False
        self._next_ns = stamp_ns + chunk.duration_ns
        self._ref.append((stamp_ns, chunk.samples))
        for stream_id, stream in list(self._streams.items()):
            if stream.told_ns and stamp_ns > stream.told_ns + AFTER_NS or stamp_ns > stream.came_ns + LONGEST_NS:
                self._look(stream_id, stream)
        oldest = min((stream.came_ns for stream in self._streams.values()), default=stamp_ns) - BEFORE_NS
        while self._ref and self._ref[0][0] < oldest - BEFORE_NS:
            self._ref.pop(0)

    def _look(self, stream_id: str, stream: _Stream) -> None:
        """Look for a stream from when it came, and let it go."""
        del self._streams[stream_id]
        blocks = [(at, samples) for at, samples in self._ref if at >= stream.came_ns - BEFORE_NS]
        if not blocks or not stream.told_ns:
            return
        at_ns = place(np.concatenate(stream.pieces), stream.rate, blocks, stream.told_ns)
        if at_ns is not None:
            self.found.append(Sounded(stream.utterance_id, stream_id, at_ns))


def place(
    sound: NDArray[np.int16], rate: int, blocks: list[tuple[int, NDArray[np.int16]]], near_ns: int = 0
) -> int | None:
    """When the first sample of `sound` was played, or None where it is not in the blocks of (time ns, 16 kHz sound).

    Where the same text was spoken several times, the one that is the nearest to `near_ns` is meant.
    """
    ours = Resampler(rate, SAMPLE_RATE).resample(sound).astype(np.float64)
    loud = np.flatnonzero(np.abs(ours) > ONSET * np.abs(ours).max(initial=0.0))
    if not len(loud):
        return None
    lead = int(loud[0])
    template = ours[lead : lead + TEMPLATE]
    begin_ns = blocks[0][0]
    ref = np.zeros(_index(blocks[-1][0] - begin_ns) + len(blocks[-1][1]) + 1)
    for at_ns, samples in blocks:
        at = _index(at_ns - begin_ns)
        ref[at : at + len(samples)] = samples[: len(ref) - at]
    if len(template) < SHORTEST or len(ref) < len(template):
        return None
    likeness = correlation(template, ref)
    if likeness.max() < ALIKE:
        return None
    same = np.flatnonzero(likeness >= SAME * likeness.max())
    near = int(same[np.argmin(np.abs(same - lead - _index(near_ns - begin_ns)))])
    around = slice(max(0, near - LAP), near + LAP)  # its peak, not its flank
    best = around.start + int(np.argmax(likeness[around]))
    return begin_ns + (best - lead) * 1_000_000_000 // SAMPLE_RATE


def correlation(template: Float, ref: Float) -> Float:
    """Normalised cross-correlation of a template (m,) at each place of ref (n,): (n - m + 1,), -1..1."""
    size = 1 << (len(ref) + len(template) - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(ref, size) * np.conj(np.fft.rfft(template, size)), size)
    places = len(ref) - len(template) + 1
    energy = np.concatenate(([0.0], np.cumsum(ref * ref)))
    window = np.maximum(energy[len(template) :] - energy[:places], 0.0)
    floor = 1e-6 * float(template @ template) + 1.0  # near silence is like nothing
    likeness: Float = product[:places] / np.sqrt((window + floor) * float(template @ template))
    return likeness


def _index(ns: int) -> int:
    return round(ns * SAMPLE_RATE / 1e9)
