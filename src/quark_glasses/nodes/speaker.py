"""Speaker: `audio/speech` through the mixer -> device or file, `audio/ref`, `audio/playback`; `speech/hold` silences the voice."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from quark_glasses.backends.sound.ahead import Ahead
from quark_glasses.backends.sound.device import OutputDevice
from quark_glasses.backends.sound.files import WavWriter
from quark_glasses.core.speech.cues import CUE_STREAM
from quark_glasses.core.speech.echo_reference import ReferenceMaker
from quark_glasses.core.speech.mixer import Bus, Mixed, Mixer, MixerPolicy, Progress
from quark_glasses.core.speech.resample import StreamResamplers
from quark_glasses.core.types import (
    BLOCK_NS,
    AudioChunk,
    Header,
    Playback,
    Samples,
    SpeechHold,
    StopSpeech,
    Volume,
)
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

REPORT_BLOCKS = 10  # playback is told five times a second
REST_BLOCKS = 50  # after a second of nothing the speaker rests until there is something to play
AHEAD_BLOCKS = 3  # what a device buffers: 60 ms


@dataclass(frozen=True)
class SpeakerParams:
    """Where the sound goes."""

    sink: str = param("null", "where sound goes", choices=("null", "file", "device", "both"), here=True)
    path: str = param("speaker.wav", "WAV file that `file` and `both` write", here=True)
    device: str = param("", "output device by name, empty for the default one", here=True)
    sample_rate: int = param(24_000, "rate of the output", unit="Hz", low=8000, high=48_000)
    longest_hold_s: float = param(20.0, "after which a held voice goes on by itself", unit="s", low=1, high=300)


class Speaker(GlassesNode):
    """See the module. What is played is also published as the reference that echo cancellation subtracts."""

    Params = SpeakerParams
    name = "speaker"
    stop_ticking: Callable[[], None] | None
    Device: ClassVar[Callable[..., Any]] = OutputDevice  # (name, rate, block, fill)

    def configure(self, params: SpeakerParams) -> None:
        self.params = params
        self.ref = self.publisher(topics.AUDIO_REF)
        self.playback = self.publisher(topics.PLAYBACK)
        self.block = params.sample_rate * BLOCK_NS // 1_000_000_000

    def activate(self) -> None:
        self.mixer = Mixer(MixerPolicy(sample_rate=self.params.sample_rate))
        self.to_ref = ReferenceMaker(self.params.sample_rate, prompt=self.params.sink in ("device", "both"))
        self.backlog: deque[tuple[Bus, str, Samples, bool]] = deque()  # what the mixer has no room for yet
        self.owners: dict[str, str] = {}  # stream -> utterance
        self.resamplers = StreamResamplers(self.params.sample_rate)
        self.start_ns, self.blocks, self.idle, self.stop_ticking = self.now_ns(), 0, 0, None
        self.reported: dict[str, int] = {}
        self.held_ns = self.next_ns = 0  # since when the voice is held; when the block after the last one begins
        self.open_sinks()
        self.listen(topics.AUDIO_SPEECH, self.on_speech)
        self.listen(topics.HOLD_SPEECH, self.on_hold)
        self.listen(topics.STOP_SPEECH, self.on_stop)
        self.listen(topics.VOLUME, self.on_volume)

    def open_sinks(self) -> None:
        sink = self.params.sink
        self.file = WavWriter(Path(self.params.path), self.params.sample_rate) if sink in ("file", "both") else None
        self.ahead: Ahead[Mixed] = Ahead(4 * AHEAD_BLOCKS, self.now_ns)
        self.device = None
        if sink in ("device", "both"):
            self.device = self.Device(self.params.device, self.params.sample_rate, self.block, self.fill)

    def deactivate(self) -> None:
        for sink in (self.device, self.file):
            if sink is not None:
                sink.close()
        self.device = self.file = None

    def on_speech(self, chunk: AudioChunk) -> None:
        samples = self.resamplers.push(chunk.stream_id, chunk.samples, chunk.sample_rate, last=chunk.last)
        self.owners[chunk.stream_id] = chunk.utterance_id
        bus = Bus.CUE if chunk.stream_id.startswith(CUE_STREAM) else Bus.SPEECH
        self.backlog.append((bus, chunk.stream_id, samples, chunk.last))
        self.wake_up()

    def on_stop(self, stop: StopSpeech) -> None:
        """Cut one stream, or all speech: what is left of it is never heard. A hold is over with it."""
        with self.from_now_on():
            for stream_id in [stop.say_id] if stop.say_id else list(self.owners):
                self.mixer.cancel(stream_id)
            self.mixer.hold(Bus.SPEECH, False)

    def on_hold(self, hold: SpeechHold) -> None:
        """Silence the voice with the next block that nobody has heard, or let it go on from the very sample where it was."""
        if hold.held != self.mixer.held(Bus.SPEECH):
            self.held_ns = self.now_ns()
            with self.from_now_on():
                self.mixer.hold(Bus.SPEECH, hold.held)

    @contextmanager
    def from_now_on(self) -> Iterator[None]:
        """Change what is played: what the device has not asked for yet is had back and mixed anew."""
        count = self.ahead.take_back()
        self.mixer.take_back(count)
        self.blocks -= count
        yield
        self.wake_up()
        if self.device is not None:
            self.on_tick()

    def on_volume(self, volume: Volume) -> None:
        self.mixer.set_volume(volume.level, volume.bus, muted=volume.muted)

    def wake_up(self) -> None:
        """Begin to play with the next block; the file gets silence for the time between."""
        self.idle = 0
        if self.stop_ticking is not None:
            return
        due = max(self.blocks, (self.now_ns() - self.start_ns) // BLOCK_NS + 1)
        if self.file is not None:
            self.file.write(np.zeros((due - self.blocks) * self.block, np.int16))
        self.blocks = due
        self.stop_ticking = self.tick(BLOCK_NS / 1e9, self.on_tick)
        self.on_tick()

    def on_tick(self) -> None:
        """Mix what is due by the next tick; a device gets a little more, so that it never runs dry."""
        self.tell_taken()
        if self.mixer.held(Bus.SPEECH) and self.now_ns() - self.held_ns > self.params.longest_hold_s * 1e9:
            self.health.warn("hold", "nobody let the voice go on: look at the dialogue node")
            self.mixer.hold(Bus.SPEECH, False)
        due = (self.now_ns() - self.start_ns) // BLOCK_NS + (AHEAD_BLOCKS if self.device else 2)
        while self.blocks < due and self.stop_ticking is not None:
            self.play_block()

    def play_block(self) -> None:
        self.refill()
        mixed = self.mixer.mix(self.block)
        stamp_ns = self.start_ns + self.blocks * BLOCK_NS
        self.blocks += 1
        if self.device is None:
            self.hand_over(mixed, stamp_ns)
        else:
            self.ahead.put(mixed.samples, mixed)
        busy = mixed.progress or self.backlog or self.mixer.held(Bus.SPEECH)
        self.idle = 0 if busy else self.idle + 1
        if self.idle >= REST_BLOCKS and self.stop_ticking is not None:
            self.stop_ticking()
            self.stop_ticking = None

    def fill(self, frames: int) -> Samples:
        """The next block for the device; called from its thread."""
        samples = self.ahead.fill(frames)
        if self.ahead.news:
            self.post(self.tell_taken)
        return samples

    def tell_taken(self) -> None:
        """The device plays some more blocks."""
        for taken in self.ahead.begun():
            if taken.stamp_ns != self.next_ns:
                self.to_ref.start_over()
            self.hand_over(taken.about, taken.stamp_ns)

    def hand_over(self, mixed: Mixed, stamp_ns: int) -> None:
        """A block is played: from now on it counts, and others may know of it."""
        if self.file is not None:
            self.file.write(mixed.samples)
        self.ref.publish(self.to_ref.push(mixed.samples, stamp_ns, self.blocks))
        for progress in mixed.progress:
            self.tell(progress, Header(stamp_ns))
        self.next_ns = stamp_ns + BLOCK_NS

    def refill(self) -> None:
        """Move what waits into the mixer as far as there is room."""
        while self.backlog:
            bus, stream_id, samples, last = self.backlog.popleft()
            taken = self.mixer.add(bus, stream_id, samples, last=last)
            if taken < len(samples):
                self.backlog.appendleft((bus, stream_id, samples[taken:], last))
                return

    def tell(self, progress: Progress, header: Header) -> None:
        """Publish the first block of a stream, its end, and every tenth block between."""
        stream_id = progress.stream_id
        first = stream_id not in self.reported
        if not progress.played and not progress.done:
            return
        if not (first or progress.done or self.blocks - self.reported[stream_id] >= REPORT_BLOCKS):
            return
        self.reported[stream_id] = self.blocks
        played_ns = progress.played * 1_000_000_000 // self.params.sample_rate
        self.playback.publish(
            Playback(header, stream_id, self.owners.get(stream_id, ""), played_ns, progress.done, progress.cancelled)
        )
        if progress.done:
            self.owners.pop(stream_id, None)
            self.resamplers.drop(stream_id)
            del self.reported[stream_id]


def main() -> None:
    run(Speaker)
