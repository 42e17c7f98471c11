"""Microphone: device, sound file or session bag -> `audio/in`, 16 kHz mono, a block every 20 ms."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from quark_glasses.backends.sound.device import InputDevice
from quark_glasses.backends.sound.files import read_sound
from quark_glasses.core.errors import DeviceUnavailable
from quark_glasses.core.types import BLOCK_NS, BLOCK_SAMPLES, SAMPLE_RATE, AudioChunk, Header, Samples
from quark_glasses.replay.bag import heard_in
from quark_glasses.ros import doors, topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

MOST_LATE_BLOCKS = 50  # a second; a process that slept longer goes on with the present
SILENCE = np.zeros(BLOCK_SAMPLES, np.int16)


@dataclass(frozen=True)
class MicrophoneParams:
    """Where the sound comes from."""

    source: str = param(
        "silence", "where sound comes from; none: from another node, such as web",
        choices=("none", "silence", "file", "bag", "device"), here=True,
    )  # fmt: skip
    path: str = param("", "sound file or bag that is played once; others can be added by `microphone/play`", here=True)
    device: str = param("", "input device by name, empty for the default one", here=True)


class Microphone(GlassesNode):
    """See the module."""

    Params = MicrophoneParams
    name = "microphone"

    def configure(self, params: MicrophoneParams) -> None:
        self.params = params
        self.sound = self.publisher(topics.AUDIO_IN)
        self.waiting: deque[Samples] = deque()
        self.device: InputDevice | None = None
        if params.source in ("file", "bag") and params.path:
            self.play(params.path)

    def activate(self) -> None:
        self.start_ns, self.sequence = self.now_ns(), 0
        if self.params.source == "device":
            self.device = InputDevice(self.params.device, SAMPLE_RATE, BLOCK_SAMPLES, self.on_device)
            self.tick(1.0, self.check_device)
        elif self.params.source != "none":
            self.serve(doors.PLAY_FILE, self.play)
            self.tick(BLOCK_NS / 1e9, self.on_tick)

    def deactivate(self) -> None:
        if self.device is not None:
            self.device.close()
            self.device = None

    def play(self, path: str) -> Mapping[str, Any]:
        """Queue a sound file, or what was heard in a bag, cut into blocks, with silence to fill the last one."""
        is_bag = Path(path).is_dir() or path.endswith(".mcap")
        samples = heard_in(Path(path)) if is_bag else read_sound(Path(path))
        blocks = -(-len(samples) // BLOCK_SAMPLES)
        padded = np.zeros(blocks * BLOCK_SAMPLES, np.int16)
        padded[: len(samples)] = samples
        self.waiting.extend(padded.reshape(blocks, BLOCK_SAMPLES))
        return {"duration": doors.duration(len(samples) / SAMPLE_RATE)}

    def on_tick(self) -> None:
        """Send every block that is due; blocks keep their ideal times, so the timer's jitter is not in the stamps."""
        due = (self.now_ns() - self.start_ns) // BLOCK_NS
        if due - self.sequence > MOST_LATE_BLOCKS:
            self.health.warn("pace", "blocks skipped: the process was held up", blocks=due - self.sequence)
            self.sequence = due
        while self.sequence < due:
            self.send(self.waiting.popleft() if self.waiting else SILENCE)

    def on_device(self, samples: Samples, overflow: bool) -> None:
        """Called from PortAudio's thread."""
        if overflow:
            self.health.warn("device", "the system dropped sound: this machine is too busy")
        now_ns = self.now_ns()
        ideal_ns = self.start_ns + self.sequence * BLOCK_NS
        if abs(now_ns - BLOCK_NS - ideal_ns) > 10 * BLOCK_NS:  # the device's clock drifts, or blocks were lost
            self.start_ns = now_ns - (self.sequence + 1) * BLOCK_NS
        self.send(samples)

    def send(self, samples: Samples) -> None:
        stamp_ns = self.start_ns + self.sequence * BLOCK_NS
        self.sound.publish(AudioChunk(Header(stamp_ns, "mic_array"), samples, sequence=self.sequence, stream_id="mic"))
        self.sequence += 1

    def check_device(self) -> None:
        if self.device is not None and not self.device.alive:
            raise DeviceUnavailable("the microphone was disconnected", "Connect it again and restart")


def main() -> None:
    run(Microphone)
