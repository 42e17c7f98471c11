"""One loudspeaker for speech, music, calls and cues.

Each bus plays its streams one after another; the buses are added. Music steps back while speech or a call is heard, a soft
limiter keeps the sum within range, and every block says how much of each stream was played, so that the dialogue knows what
the wearer has heard. A bus can be held, and goes on where it was; blocks that nobody heard after all can be taken back.
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
UNDONE_BLOCKS = 16  # how many blocks can be taken back


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
    fade_ms: int = 5  # of a stream that is cancelled or held, and of one that goes on
    duck_db: float = -15.0  # music under speech
    duck_attack_ms: int = 40  # to get 95% of the way down
    duck_hold_ms: int = 400  # bridges the gaps between sentences
    duck_release_ms: int = 600  # to get 95% of the way up
    patience_ms: int = 10_000  # a stream that gives nothing for so long is given up: those behind it wait

    def __post_init__(self) -> None:
        if (
            min(self.sample_rate, self.queue_ms, self.duck_attack_ms, self.duck_release_ms, self.patience_ms) <= 0
            or self.fade_ms < 0
        ):
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
        self.late = 0  # samples for which nothing came
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

    def put_back(self, samples: Samples) -> None:
        """Undo a `take`, newest first."""
        self.blocks.appendleft(samples)
        self.queued += len(samples)
        self.played -= len(samples)

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


@dataclass
class _Past:
    """What one block changed, for taking it back."""

    taken: list[tuple[Bus, _Stream, Samples]]
    ended: list[Progress]
    ducking: tuple[float, int]
    levels: dict[str, tuple[float, bool]]
    fading: tuple[dict[Bus, int], dict[Bus, int]]


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
        self._held: set[Bus] = set()
        self._fade_out: dict[Bus, int] = {}  # samples that a held bus still sounds
        self._fade_in: dict[Bus, int] = {}  # length of the fade with which a bus goes on
        self._past: deque[_Past] = deque(maxlen=UNDONE_BLOCKS)

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
        self._past.clear()  # what was heard of it stays so
        for bus, streams in self._streams.items():
            for stream in [s for s in streams if s.id == stream_id]:
                stream.cut(0 if self._silent(bus) else self._count(self._policy.fade_ms))
                if not stream.queued:
                    streams.remove(stream)
                    self._ended.append(_progress(bus, stream))

    def hold(self, bus: Bus, held: bool) -> None:
        """Silence a bus with a short fade and keep its place, or let it go on from there; held time is no part of `played`."""
        if held == (bus in self._held):
            return
        fade = self._count(self._policy.fade_ms)
        if held:
            self._held.add(bus)
            self._fade_out[bus] = fade if self._streams[bus] and self._streams[bus][0].played else 0
            self._fade_in.pop(bus, None)
            return
        if self._silent(bus):
            self._fade_in[bus] = fade
        self._held.discard(bus)
        self._fade_out.pop(bus, None)

    def held(self, bus: Bus) -> bool:
        """Whether a bus waits to go on."""
        return bus in self._held

    def take_back(self, blocks: int) -> int:
        """Undo the last calls of `mix`, whose sound nobody heard; returns how many (none from before a `cancel`)."""
        undone = 0
        while undone < blocks and self._past:
            past = self._past.pop()
            for bus, stream, samples in reversed(past.taken):
                if stream not in self._streams[bus]:
                    self._streams[bus].appendleft(stream)
                stream.put_back(samples)
            self._ended = past.ended + self._ended
            self._ducker.state = past.ducking
            for name, state in past.levels.items():
                self._levels[name].state = state
            self._fade_out, self._fade_in = past.fading
            undone += 1
        return undone

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
        progress, self._ended = list(self._ended), []
        self._remember(progress)
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
        self._give_up()
        return Mixed(limit(total), tuple(progress))

    def _remember(self, ended: list[Progress]) -> None:
        """Begin the record of a block."""
        levels = {name: level.state for name, level in self._levels.items()}
        fading = (dict(self._fade_out), dict(self._fade_in))
        self._past.append(_Past([], list(ended), self._ducker.state, levels, fading))

    def _play(self, bus: Bus, count: int, progress: list[Progress]) -> NDArray[np.float64] | None:
        """Take up to `count` samples from the streams of a bus, in order; None where nothing of it is heard."""
        streams = self._streams[bus]
        wanted = min(count, self._fade_out.get(bus, 0)) if bus in self._held else count
        if not streams or (wanted == 0 and bus in self._held):
            return None
        sound = np.zeros(count, dtype=np.float64)
        at = 0
        while streams:
            stream = streams[0]
            for piece in stream.take(wanted - at):
                sound[at : at + len(piece)] = piece
                self._past[-1].taken.append((bus, stream, piece))
                at += len(piece)
            done = stream.complete and not stream.queued
            progress.append(_progress(bus, stream, missing=0 if done else wanted - at))
            if not done:
                stream.late = 0 if at else stream.late + wanted
                break
            streams.popleft()
        self._fade(bus, sound, wanted if bus in self._held else at)
        return sound

    def _give_up(self) -> None:
        """Cancel the streams whose sound does not come any more; the next block tells."""
        patience = self._count(self._policy.patience_ms)
        for stream in [streams[0] for streams in self._streams.values() if streams]:
            if stream.late >= patience:
                self.cancel(stream.id)

    def _fade(self, bus: Bus, sound: NDArray[np.float64], count: int) -> None:
        """Fade out the `count` samples that a held bus still sounds, or in those with which it goes on; in place."""
        whole = max(1, self._count(self._policy.fade_ms))
        if bus in self._held:
            sound[:count] *= (self._fade_out[bus] - 1 - np.arange(count)) / whole
            self._fade_out[bus] -= count
        elif self._fade_in.get(bus, 0):
            count = min(self._fade_in[bus], count)
            sound[:count] *= (whole - self._fade_in[bus] + 1 + np.arange(count)) / whole
            self._fade_in[bus] -= count

    def _silent(self, bus: Bus) -> bool:
        """Is a bus held, and its fade over?"""
        return bus in self._held and not self._fade_out.get(bus, 0)

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
