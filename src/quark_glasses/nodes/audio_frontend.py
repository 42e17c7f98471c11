"""Audio front end: `audio/in`, `audio/ref` -> `audio/clean`, `speech/activity`.

It takes the assistant's own voice out of the sound, and it alone decides where an utterance starts and ends.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from quark_glasses.backends.api import EchoCanceller, Floats, VoiceDetector
from quark_glasses.core.dialogue.backchannel import Backchannels
from quark_glasses.core.speech.attention import Attention, Onsets
from quark_glasses.core.speech.completeness import Completeness, looks_complete
from quark_glasses.core.speech.echo import EchoPolicy, EchoRemover
from quark_glasses.core.speech.endpoint import EndpointPolicy, Onset, UtteranceDetector, UtteranceIds
from quark_glasses.core.types import (
    SAMPLE_RATE,
    AudioChunk,
    Samples,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
)
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

GAP_NS = 100_000_000  # missing sound after which the detector starts anew
NO_ECHO = "none"


@dataclass(frozen=True)
class AudioFrontendParams:
    """The voice detector and its thresholds, and who takes out the echo.

    The thresholds for the time while the assistant speaks hold only where its echo is taken out, and suit `silero`.
    """

    backend: str = param("silero", "engine that tells speech from other sound")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value")
    start_threshold: float = param(0.5, "probability at which speech begins", low=0.01, high=1)
    stop_threshold: float = param(0.35, "probability below which it stops", low=0.01, high=1)
    onset_ms: int = param(60, "speech on end before it counts", unit="ms", low=0, high=1000)
    min_speech_ms: int = param(150, "shorter speech is dropped", unit="ms", low=0, high=2000)
    pre_roll_ms: int = param(300, "sound kept from before the onset", unit="ms", low=0, high=2000)
    pause_ms: int = param(120, "silence that may be the end", unit="ms", low=30, high=2000)
    complete_silence_ms: int = param(350, "silence that ends a whole request", unit="ms", low=50, high=5000)
    silence_ms: int = param(700, "silence that ends an utterance", unit="ms", low=50, high=5000)
    incomplete_silence_ms: int = param(1100, "silence that ends words that hang", unit="ms", low=50, high=10000)
    max_ms: int = param(60_000, "longest utterance", unit="ms", low=1000, high=600_000)
    thinking_threshold: float = param(0.6, "start_threshold while the assistant thinks", low=0.01, high=1)
    thinking_onset_ms: int = param(90, "onset_ms while the assistant thinks", unit="ms", low=0, high=1000)
    speaking_threshold: float = param(0.05, "start_threshold while the assistant speaks", low=0.01, high=1)
    speaking_onset_ms: int = param(0, "onset_ms while the assistant speaks", unit="ms", low=0, high=1000)
    speaking_level_dbfs: float = param(
        -60.0, "softer sound is no speech while the assistant speaks", unit="dBFS", low=-120, high=0
    )
    speaking_drop_ms: int = param(400, "silence that drops too short speech then", unit="ms", low=0, high=2000)
    speaking_pause_ms: int = param(
        200, 'silence that may be the end then: "mm-hm" has one within', unit="ms", low=30, high=2000
    )
    echo: str = param(NO_ECHO, "engine that takes out what the speaker plays; none: nobody does")
    echo_options: tuple[str, ...] = param((), "options of that engine, each key=value")
    echo_tail_ms: int = param(600, "how long an echo is waited for", unit="ms", low=0, high=3000)
    echo_late_ms: int = param(20, "least time that sound takes from speaker to microphone", unit="ms", low=0, high=200)


class AudioFrontend(GlassesNode):
    """See the module."""

    Params = AudioFrontendParams
    name = "audio_frontend"

    def configure(self, params: AudioFrontendParams) -> None:
        self.params = params
        self.voice: VoiceDetector = self.engine("vad", params.backend, params.backend_options)
        self.clean = self.publisher(topics.AUDIO_CLEAN)
        self.activity = self.publisher(topics.ACTIVITY)
        self.policy = EndpointPolicy(**{f.name: getattr(params, f.name) for f in fields(EndpointPolicy)})
        self.ids = UtteranceIds(self.get_namespace())
        self.canceller: EchoCanceller | None = None
        if params.echo != NO_ECHO:
            self.canceller = self.engine("aec", params.echo, params.echo_options)
        self.echo_policy = EchoPolicy(tail_ms=params.echo_tail_ms, late_ms=params.echo_late_ms)
        self.backchannels = Backchannels()
        self.quiet = 10.0 ** (params.speaking_level_dbfs / 10.0)  # mean square

    def activate(self) -> None:
        self.attention = Attention(self.onsets())
        self.echo = None if self.canceller is None else EchoRemover(self.canceller.cancel, self.echo_policy)
        self.start_over()
        if self.echo is not None:
            self.listen(topics.AUDIO_REF, self.on_ref)
        self.listen(topics.PLAYBACK, self.attention.on_playback)
        self.listen(topics.AUDIO_IN, self.on_audio)
        self.listen(topics.TRANSCRIPT, self.on_transcript)
        self.listen(topics.TURN, self.on_turn)

    def deactivate(self) -> None:
        self.tell(self.detector.finish())

    def onsets(self) -> Onsets:
        """What it takes for speech to begin; an echo that nobody takes out must not count as speech any sooner."""
        p = self.params
        idle = Onset(p.start_threshold, p.onset_ms)
        speaking = idle
        if self.canceller:
            speaking = Onset(p.speaking_threshold, p.speaking_onset_ms, p.speaking_drop_ms, p.speaking_pause_ms)
        return Onsets(idle, Onset(p.thinking_threshold, p.thinking_onset_ms), speaking)

    def start_over(self) -> None:
        """Forget the sound so far: at the start, and where sound is missing."""
        if self.echo is not None:
            self.echo.start_over()
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
        samples = self.without_echo(chunk)
        self.clean.publish(chunk if samples is chunk.samples else replace(chunk, samples=samples))
        self.pending = np.concatenate((self.pending, samples))
        while len(self.pending) >= self.voice.window:
            self.judge()

    def on_ref(self, chunk: AudioChunk) -> None:
        if self.echo is not None:
            self.echo.reference.put(chunk.header.stamp_ns, chunk.samples)

    def without_echo(self, chunk: AudioChunk) -> Samples:
        """The sound as it is where nothing is played, or where the engine cannot take blocks of this length."""
        if self.echo is None or self.canceller is None:
            return chunk.samples
        if len(chunk.samples) % self.canceller.frame:
            self.health.warn("echo", f"blocks must be multiples of {self.canceller.frame} samples: echo stays in")
            return chunk.samples
        return self.echo.clean(chunk.samples, chunk.header.stamp_ns)

    def judge(self) -> None:
        """Feed one window to the voice detector; windows do not line up with blocks, so its times are counted back."""
        window, left = self.pending[: self.voice.window], self.pending[self.voice.window :]
        end_ns = self.next_ns - len(left) * 1_000_000_000 // SAMPLE_RATE
        start_ns = end_ns - len(window) * 1_000_000_000 // SAMPLE_RATE
        sound: Floats = window.astype(np.float32) / np.float32(32768)
        probability = self.voice.probability(sound)
        self.detector.onset = self.attention.onset(end_ns)
        if self.canceller and not self.detector.utterance_id and self.attention.speaking(end_ns):
            probability *= float(np.dot(sound, sound)) > self.quiet * len(sound)
        self.tell(self.detector.feed(probability, start_ns, end_ns))
        self.pending = left

    def on_transcript(self, transcript: Transcript) -> None:
        """Words that hang keep the utterance open longer; a word of agreement while the assistant speaks is all there is."""
        if not transcript.final:
            self.heard_ns = transcript.end_ns
            words = looks_complete(transcript.text, transcript.language)
            if self.attention.speaking(self.next_ns) and self.backchannels.all_of(transcript.text):
                words = Completeness.COMPLETE
            self.tell(self.detector.hint(transcript.utterance_id, words, transcript.end_ns))

    def on_turn(self, turn: Turn) -> None:
        """A request that a skill understands as it stands ends soon."""
        self.attention.on_turn(turn)
        if turn.state == TurnState.LISTENING and turn.intent:
            self.tell(self.detector.hint(turn.utterance_id, Completeness.COMPLETE, self.heard_ns))

    def tell(self, events: tuple[VoiceActivity, ...]) -> None:
        for event in events:
            self.activity.publish(event)


def main() -> None:
    run(AudioFrontend)
