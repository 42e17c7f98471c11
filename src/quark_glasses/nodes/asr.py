"""Speech recognition: `audio/clean`, `speech/activity` -> `speech/transcript`, partial while the wearer speaks, then final."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from quark_glasses.backends.api import CommandReader, Recognition, Recognizer
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.dialogue.command_words import CommandWords
from quark_glasses.core.speech.streaming import DecodeJob, RecognizedText, StreamingPolicy, StreamingTranscriber
from quark_glasses.core.types import BLOCK_NS, Activity, AudioChunk, Transcript, VoiceActivity
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

RECENT_BLOCKS = 3_000_000_000 // BLOCK_NS  # what an utterance may reach back: pre-roll, onset and delays
REMEMBERED = 16  # utterances that are over
MOST_FAILURES = 2  # of one utterance, before it is closed with what was heard


@dataclass(frozen=True)
class AsrParams:
    """Engine, languages, and how often it decodes."""

    backend: str = param("whisper", "engine that recognises")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value")
    language: str = param("", "BCP 47 language to expect; empty: told apart among `languages`")
    languages: tuple[str, ...] = param(("zh", "en"), "languages to tell apart")
    vocabulary: tuple[str, ...] = param(("Quark", "夸克"), "words to listen for: names of contacts, places, products")
    first_ms: int = param(560, "sound before the first partial", unit="ms", low=200, high=5000)
    interval_ms: int = param(600, "new sound between partials", unit="ms", low=100, high=5000)


@dataclass
class Current:
    """One utterance on its way to its final transcript."""

    words: StreamingTranscriber
    job: DecodeJob | None = None
    cancel: CancelToken | None = None
    failures: int = 0


class Asr(GlassesNode):
    """See the module. Decoding goes on during speech, so that at its end little is left to do."""

    Params = AsrParams
    name = "asr"

    def configure(self, params: AsrParams) -> None:
        self.params = params
        options = (f"languages=[{', '.join(params.languages)}]", *params.backend_options)
        self.recognizer: Recognizer = self.engine("asr", params.backend, options)
        self.commands = CommandWords()
        self.policy = StreamingPolicy(first_ms=params.first_ms, interval_ms=params.interval_ms)
        self.transcripts = self.publisher(topics.TRANSCRIPT)

    def activate(self) -> None:
        self.recent: deque[AudioChunk] = deque(maxlen=RECENT_BLOCKS)
        self.open: dict[str, Current] = {}
        self.over: deque[str] = deque(maxlen=REMEMBERED)
        self.speaking = ""  # the utterance that gets the sound
        if isinstance(self.recognizer, CommandReader):
            self.worker.submit(self.prepare, lambda _: None)
        self.listen(topics.AUDIO_CLEAN, self.on_audio)
        self.listen(topics.ACTIVITY, self.on_activity)

    def on_audio(self, chunk: AudioChunk) -> None:
        self.recent.append(chunk)
        if self.speaking:
            current = self.open[self.speaking]
            current.words.feed(chunk.samples, chunk.header.stamp_ns)
            self.decode(current)

    def on_activity(self, activity: VoiceActivity) -> None:
        known = activity.utterance_id in self.open or activity.utterance_id in self.over
        if not known and activity.state != Activity.DROPPED:  # where STARTED got lost, the recent sound will do
            self.begin(activity)
        current = self.open.get(activity.utterance_id)
        if current is None:
            return
        if activity.state == Activity.PAUSED:
            current.words.pause(activity.end_ns)
        elif activity.state == Activity.RESUMED:
            current.words.resume()
        elif activity.state == Activity.ENDED:
            self.speaking = ""
            self.tell(current, current.words.end(activity.end_ns, self.now_ns()))
        elif activity.state == Activity.DROPPED:
            self.speaking = ""
            self.drop(activity.utterance_id, current)
            return
        self.decode(current)

    def begin(self, activity: VoiceActivity) -> None:
        words = StreamingTranscriber(
            activity.utterance_id, activity.start_ns, self.policy, language=self.params.language,
            engine=self.params.backend,
        )  # fmt: skip
        for chunk in self.recent:
            if chunk.header.stamp_ns + chunk.duration_ns > activity.start_ns:
                words.feed(chunk.samples, chunk.header.stamp_ns)
        self.open[activity.utterance_id] = Current(words)
        self.speaking = activity.utterance_id

    def drop(self, utterance_id: str, current: Current) -> None:
        if current.cancel is not None:
            current.cancel.cancel()
        self.close(utterance_id)

    def decode(self, current: Current) -> None:
        """Start the decode that is due, and stop one whose result will not be used."""
        if current.job is not None and current.cancel is not None and current.words.obsolete(current.job):
            current.cancel.cancel()
            current.words.abandon(current.job)
            current.job = None
        job = current.words.due(self.now_ns())
        if job is not None:
            current.job = job
            started_ns = self.now_ns()
            current.cancel = self.worker.submit(
                partial(self.recognise, job), partial(self.on_decoded, current, job, started_ns),
                failed=partial(self.on_failed, current, job),
            )  # fmt: skip

    def prepare(self, cancel: CancelToken) -> None:
        """In the worker, once: a second or two that nobody waits for while the glasses start."""
        assert isinstance(self.recognizer, CommandReader)
        self.commands.prepare()
        self.recognizer.expect(self.commands.expected, cancel=cancel)

    def recognise(self, job: DecodeJob, cancel: CancelToken) -> Recognition:
        """In the worker."""
        sound = job.sound.astype(np.float32) / 32768
        language = job.language or self.params.language
        heard = self.recognizer.recognize(
            sound, language=language, vocabulary=self.params.vocabulary, draft=job.draft, cancel=cancel
        )
        if not job.whole or not isinstance(self.recognizer, CommandReader):
            return heard
        if self.commands.settled(heard):
            return replace(heard, alternatives=())
        again = self.recognizer.hear_requests(sound, heard, vocabulary=self.params.vocabulary, cancel=cancel)
        request = self.commands.requested(heard, again)
        if request:
            return replace(heard, text=request, alternatives=())
        others = self.commands.among(heard, (*heard.alternatives, *again))
        if others or self.commands.certain(heard.text, heard.language):
            return replace(heard, alternatives=others)
        readings = self.recognizer.read_commands(sound, heard, cancel=cancel)
        believed = self.commands.believed(heard.text, heard.language, readings)
        if not heard.text and believed and self.commands.certain(believed[0], heard.language):
            return replace(heard, text=believed[0])
        return replace(heard, alternatives=believed)

    def on_decoded(self, current: Current, job: DecodeJob, started_ns: int, heard: Recognition) -> None:
        now_ns = self.now_ns()
        current.job = None
        text = RecognizedText(heard.text, heard.language, heard.confidence, heard.alternatives)
        self.tell(current, current.words.accept(job, text, now_ns, now_ns - started_ns))
        self.decode(current)

    def on_failed(self, current: Current, job: DecodeJob, error: Exception) -> None:
        """Try the sound once more, then close the utterance with what was heard."""
        self.report(error, "recognition")
        current.job = None
        current.failures += 1
        current.words.abandon(job)
        if current.failures >= MOST_FAILURES:
            self.tell(current, current.words.give_up(self.now_ns()))
        else:
            self.decode(current)

    def tell(self, current: Current, transcript: Transcript | None) -> None:
        if transcript is None:
            return
        self.transcripts.publish(transcript)
        if transcript.final:
            self.close(transcript.utterance_id)

    def close(self, utterance_id: str) -> None:
        del self.open[utterance_id]
        self.over.append(utterance_id)
        if self.speaking == utterance_id:
            self.speaking = ""


def main() -> None:
    run(Asr)
