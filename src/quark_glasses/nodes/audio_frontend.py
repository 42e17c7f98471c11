"""Audio front end: `audio/in` -> `audio/clean`, `speech/activity`. It alone decides where an utterance starts and ends."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from quark_glasses.backends.api import VoiceDetector
from quark_glasses.core.speech.completeness import Completeness, looks_complete
from quark_glasses.core.speech.endpoint import EndpointPolicy, UtteranceDetector, UtteranceIds
from quark_glasses.core.types import SAMPLE_RATE, AudioChunk, Transcript, Turn, TurnState, VoiceActivity
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

GAP_NS = 100_000_000  # missing sound after which the detector starts anew


@dataclass(frozen=True)
class AudioFrontendParams:
    """The voice detector and its thresholds."""

    backend: str = param("silero", "engine that tells speech from other sound")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value")
    start_threshold: float = param(0.5, "probability at which speech begins", low=0.01, high=1)
    stop_threshold: float = param(0.35, "probability below which it stops", low=0.01, high=1)
    onset_ms: int = param(60, "speech on end before it counts", unit="ms", low=0, high=1000)
    min_speech_ms: int = param(150, "shorter speech is dropped", unit="ms", low=0, high=2000)
    pre_roll_ms: int = param(300, "sound kept from before the onset", unit="ms", low=0, high=2000)
    pause_ms: int = param(200, "silence that may be the end", unit="ms", low=30, high=2000)
    complete_silence_ms: int = param(350, "silence that ends a whole request", unit="ms", low=50, high=5000)
    silence_ms: int = param(700, "silence that ends an utterance", unit="ms", low=50, high=5000)
    incomplete_silence_ms: int = param(1100, "silence that ends words that hang", unit="ms", low=50, high=10000)
    max_ms: int = param(60_000, "longest utterance", unit="ms", low=1000, high=600_000)


class AudioFrontend(GlassesNode):
    """See the module."""

    Params = AudioFrontendParams
    name = "audio_frontend"

    def configure(self, params: AudioFrontendParams) -> None:
        self.voice: VoiceDetector = self.engine("vad", params.backend, params.backend_options)
        self.clean = self.publisher(topics.AUDIO_CLEAN)
        self.activity = self.publisher(topics.ACTIVITY)
        self.policy = EndpointPolicy(**{f.name: getattr(params, f.name) for f in fields(EndpointPolicy)})
        self.ids = UtteranceIds(self.get_namespace())

    def activate(self) -> None:
        self.start_over()
        self.listen(topics.AUDIO_IN, self.on_audio)
        self.listen(topics.TRANSCRIPT, self.on_transcript)
        self.listen(topics.TURN, self.on_turn)

    def deactivate(self) -> None:
        self.tell(self.detector.finish())

    def start_over(self) -> None:
        """Forget the sound so far: at the start, and where sound is missing."""
        self.detector = UtteranceDetector(self.policy, self.ids)
        self.voice.reset()
        self.pending = np.zeros(0, np.int16)
        self.next_ns = 0  # time of the first sample not heard yet
        self.heard_ns = 0  # end of the words in the latest transcript

    def on_audio(self, chunk: AudioChunk) -> None:
        stamp_ns = chunk.header.stamp_ns
        if self.next_ns and abs(stamp_ns - self.next_ns) > GAP_NS:
            self.health.warn("sound", "sound is missing", gap_ms=(stamp_ns - self.next_ns) // 1_000_000)
            self.tell(self.detector.finish())
            self.start_over()
        self.next_ns = stamp_ns + chunk.duration_ns
        self.clean.publish(chunk)
        self.pending = np.concatenate((self.pending, chunk.samples))
        while len(self.pending) >= self.voice.window:
            self.judge()

    def judge(self) -> None:
        """Feed one window to the voice detector; windows do not line up with blocks, so its times are counted back."""
        window, left = self.pending[: self.voice.window], self.pending[self.voice.window :]
        end_ns = self.next_ns - len(left) * 1_000_000_000 // SAMPLE_RATE
        start_ns = end_ns - len(window) * 1_000_000_000 // SAMPLE_RATE
        probability = self.voice.probability(window.astype(np.float32) / 32768)
        self.tell(self.detector.feed(probability, start_ns, end_ns))
        self.pending = left

    def on_transcript(self, transcript: Transcript) -> None:
        """Words that hang keep the utterance open longer."""
        if not transcript.final:
            self.heard_ns = transcript.end_ns
            words = looks_complete(transcript.text, transcript.language)
            self.tell(self.detector.hint(transcript.utterance_id, words, transcript.end_ns))

    def on_turn(self, turn: Turn) -> None:
        """A request that a skill understands as it stands ends soon."""
        if turn.state == TurnState.LISTENING and turn.intent:
            self.tell(self.detector.hint(turn.utterance_id, Completeness.COMPLETE, self.heard_ns))

    def tell(self, events: tuple[VoiceActivity, ...]) -> None:
        for event in events:
            self.activity.publish(event)


def main() -> None:
    run(AudioFrontend)
