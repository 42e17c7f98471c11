"""One loudspeaker for speech, music, calls and cues.

Each bus plays its streams one after another; the buses are added. Music steps back while speech or a call is heard, a soft
limiter keeps the sum within range, and every block says how much of each stream was played, so that the dialogue knows what
the wearer has heard.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.errors import InvalidInput, InvalidParameter, UnknownName
from quark_glasses.core.speech.gain import Ducker, Level, limit
from quark_glasses.core.types import SAMPLE_RATE, Samples

MASTER = "master"
REMEMBERED_IDS = 256  # of cancelled streams whose late blocks are refused


class Bus(Enum):
    """Where a stream belongs."""

    SPEECH = "speech"
    MUSIC = "music"
    CALL = "call"
    CUE = "cue"


@dataclass(frozen=True)
class MixerPolicy:
    """Settings of `Mixer`; raises `InvalidParameter`."""

    sample_rate: int = SAMPLE_RATE
    queue_ms: int = 10_000  # sound that a bus holds at most
    fade_ms: int = 5  # of a cancelled stream
    duck_db: float = -15.0  # music under speech
    duck_attack_ms: int = 40  # to get 95% of the way down
    duck_hold_ms: int = 400  # bridges the gaps between sentences
    duck_release_ms: int = 600  # to get 95% of the way up

    def __post_init__(self) -> None:
        if min(self.sample_rate, self.queue_ms, self.duck_attack_ms, self.duck_release_ms) <= 0 or self.fade_ms < 0:
            raise InvalidParameter("a rate or duration of the mixer is not positive", "Choose positive numbers")
        if self.duck_db > 0.0 or self.duck_hold_ms < 0:
            raise InvalidParameter("ducking raises the music or holds for a negative time", "Choose duck_db <= 0")


@dataclass(frozen=True)
class Progress:
    """How far one stream is after a block; counts are samples."""

    bus: Bus
    stream_id: str
    played: int  # from the beginning of the stream
    missing: int = 0  # silence in this block because the stream was late
    done: bool = False  # nothing more will be played
    cancelled: bool = False


@dataclass(frozen=True, eq=False)
class Mixed:
    """One block for the device: int16 (n,), and the streams that took part or ended."""

    samples: Samples
    progress: tuple[Progress, ...] = ()


class _Stream:
    """Queued sound of one stream."""

    def __init__(self, stream_id: str) -> None:
        self.id = stream_id
        self.blocks: deque[Samples] = deque()
        self.queued = 0
        self.played = 0
        self.complete = False
        self.cancelled = False

    def put(self, samples: Samples) -> None:
        if len(samples):
            self.blocks.append(samples)
            self.queued += len(samples)

    def take(self, count: int) -> Iterator[Samples]:
        """Up to `count` samples from the front, in pieces."""
        while count and self.blocks:
            block = self.blocks.popleft()
            if len(block) > count:
                self.blocks.appendleft(block[count:])
                block = block[:count]
            count -= len(block)
            self.queued -= len(block)
            self.played += len(block)
            yield block

    def cut(self, fade: int) -> None:
        """Leave only a fade-out of `fade` samples; nothing where nothing was heard yet."""
        rest = list(self.take(fade)) if self.played else []
        self.played -= sum(map(len, rest))
        self.blocks.clear()
        self.queued = 0
        if rest:
            tail = np.concatenate(rest)
            slope = np.linspace(1.0, 0.0, len(tail) + 1)[1:]
            self.put(np.rint(tail * slope).astype(np.int16))
        self.complete = self.cancelled = True


class Mixer:
    """Adds streams of int16 mono sound, block by block. Resample to the policy's rate before `add`."""

    def __init__(self, policy: MixerPolicy | None = None) -> None:
        self._policy = policy or MixerPolicy()
        self._streams: dict[Bus, deque[_Stream]] = {bus: deque() for bus in Bus}
        self._levels = {name: Level() for name in (MASTER, *(bus.value for bus in Bus))}
        p = self._policy
        self._ducker = Ducker(
            depth=10.0 ** (p.duck_db / 20.0),
            attack=self._count(p.duck_attack_ms),
            hold=self._count(p.duck_hold_ms),
            release=self._count(p.duck_release_ms),
        )
        self._cancelled: deque[str] = deque(maxlen=REMEMBERED_IDS)
        self._ended: list[Progress] = []

    def add(self, bus: Bus, stream_id: str, samples: Samples, *, last: bool = False) -> int:
        """Queue sound (int16, any length) and return how much of it was taken.

        Less than all was taken where the bus is full: offer the rest, with the same `last`, after the next block. Sound of a
        cancelled stream is taken and thrown away. A new stream waits until those before it on its bus have ended.

        Raises:
            InvalidInput: the sound is not int16 mono, or the stream had its last block.
        """
        if samples.dtype != np.int16 or samples.ndim != 1:
            raise InvalidInput(f"sound is {samples.dtype} of {samples.ndim} dimensions", "Pass int16 mono samples")
        if stream_id in self._cancelled:
            return len(samples)
        stream = self._find(bus, stream_id)
        if stream.complete:
            raise InvalidInput(
                f"stream '{stream_id}' goes on after its last block", "Give each stream an id of its own"
            )
        taken = min(len(samples), self.room(bus))
        stream.put(samples[:taken])
        stream.complete = last and taken == len(samples)
        return taken

    def room(self, bus: Bus) -> int:
        """Samples that the bus still takes."""
        return max(0, self._count(self._policy.queue_ms) - sum(stream.queued for stream in self._streams[bus]))

    def streams(self, bus: Bus) -> tuple[str, ...]:
        """Ids on a bus, the one that plays first."""
        return tuple(stream.id for stream in self._streams[bus])

    def cancel(self, stream_id: str) -> None:
        """Drop what is left of a stream, with a short fade, and all that still comes for it. Unknown ids are remembered."""
        self._cancelled.append(stream_id)
        for bus, streams in self._streams.items():
            for stream in [s for s in streams if s.id == stream_id]:
                stream.cut(self._count(self._policy.fade_ms))
                if not stream.queued:
                    streams.remove(stream)
                    self._ended.append(_progress(bus, stream))

    def set_volume(self, level: float, bus: str = MASTER, *, muted: bool = False) -> None:
        """Loudness 0..1 of one bus or the master, on a perceptual scale; raises `UnknownName` or `InvalidParameter`."""
        if bus not in self._levels:
            raise UnknownName(f"there is no bus '{bus}'", f"Known: {', '.join(self._levels)}")
        if not 0.0 <= level <= 1.0:
            raise InvalidParameter(f"a volume of {level} is out of bounds", "Choose one between 0 and 1")
        self._levels[bus].set(level, muted)

    def mix(self, count: int) -> Mixed:
        """The next `count` samples: int16, silence where there is nothing to play."""
        total = np.zeros(count, dtype=np.float64)
        progress, self._ended = self._ended, []
        heard: dict[Bus, NDArray[np.float64]] = {}
        for bus in Bus:
            sound = self._play(bus, count, progress)
            gain = self._levels[bus.value].ramp(count, playing=sound is not None)
            if sound is not None:
                heard[bus] = sound * gain
        voice = any(heard[bus].any() for bus in (Bus.SPEECH, Bus.CALL) if bus in heard)
        ducking = self._ducker.ramp(count, voice)
        for bus, sound in heard.items():
            total += sound * ducking if bus is Bus.MUSIC else sound
        total *= self._levels[MASTER].ramp(count, playing=bool(heard))
        return Mixed(limit(total), tuple(progress))

    def _play(self, bus: Bus, count: int, progress: list[Progress]) -> NDArray[np.float64] | None:
        """Take `count` samples from the streams of a bus, in order; None where there are none."""
        streams = self._streams[bus]
        if not streams:
            return None
        sound = np.zeros(count, dtype=np.float64)
        at = 0
        while streams:
            stream = streams[0]
            for piece in stream.take(count - at):
                sound[at : at + len(piece)] = piece
                at += len(piece)
            done = stream.complete and not stream.queued
            progress.append(_progress(bus, stream, missing=0 if done else count - at))
            if not done:
                break
            streams.popleft()
        return sound

    def _find(self, bus: Bus, stream_id: str) -> _Stream:
        for stream in self._streams[bus]:
            if stream.id == stream_id:
                return stream
        self._streams[bus].append(_Stream(stream_id))
        return self._streams[bus][-1]

    def _count(self, milliseconds: int) -> int:
        return milliseconds * self._policy.sample_rate // 1000


def _progress(bus: Bus, stream: _Stream, missing: int = 0) -> Progress:
    done = stream.complete and not stream.queued
    return Progress(bus, stream.id, stream.played, missing, done, stream.cancelled)
