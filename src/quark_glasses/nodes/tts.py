"""Speech synthesis: `speech/say` (or the `say` action) -> `audio/speech`; `audio/playback` -> `speech/progress`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import numpy as np

from quark_glasses.backends.api import SpokenPiece, Synthesizer
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.clauses import ClauseSplitter
from quark_glasses.core.types import AudioChunk, Playback, SayRequest, SpeechProgress, StopSpeech
from quark_glasses.ros import doors, topics
from quark_glasses.ros.actions import Call
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

NOTHING = np.zeros(0, np.int16)


@dataclass(frozen=True)
class TtsParams:
    """Voice and engine."""

    backend: str = param("bilingual", "engine that speaks")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value")
    voice_zh: str = param("", "Chinese voice; empty: the engine's own")
    voice_en: str = param("", "English voice; empty: the engine's own")
    speed: float = param(1.0, "speed of speech", low=0.5, high=2.0, live=True)


@dataclass
class Utterance:
    """One text on its way: which part of it each stretch of sound says."""

    request: SayRequest
    cancel: CancelToken
    ends: list[tuple[int, int]] = field(
        default_factory=list
    )  # (sound so far in ns, characters of the text said by then)
    length_ns: int = 0
    sent: int = 0
    rate: int = 24_000
    played: bool = False

    def heard(self, played_ns: int) -> int:
        """Characters of the text heard after so much sound: the whole pieces, and the current one in proportion."""
        before_ns, before = 0, 0
        for end_ns, chars in self.ends:
            if played_ns < end_ns:
                return before + (chars - before) * max(0, played_ns - before_ns) // max(1, end_ns - before_ns)
            before_ns, before = end_ns, chars
        return before


class Tts(GlassesNode):
    """See the module. Texts are spoken in order of request; a stop drops what is being said and what waits."""

    Params = TtsParams
    name = "tts"

    def configure(self, params: TtsParams) -> None:
        self.params = params
        self.voice: Synthesizer = self.engine("tts", params.backend, params.backend_options)
        self.sound = self.publisher(topics.AUDIO_SPEECH)
        self.progress = self.publisher(topics.PROGRESS)
        self.say = self.publisher(topics.SAY)
        self.stops = self.publisher(topics.STOP_SPEECH)
        self.talks: dict[str, Utterance] = {}
        self.calls: dict[str, Call] = {}

    def activate(self) -> None:
        self.listen(topics.SAY, self.on_say)
        self.listen(topics.STOP_SPEECH, self.on_stop)
        self.listen(topics.PLAYBACK, self.on_playback)
        self.serve_action(doors.SAY, self.on_call)

    def on_call(self, call: Call) -> None:
        """The `say` action: becomes a request like any other; its progress is the feedback."""
        goal = call.goal
        say_id = f"say-{call.id}"
        self.calls[say_id] = call
        call.on_cancel = lambda: self.stops.publish(StopSpeech(self.header(), say_id, "cancelled"))
        self.say.publish(
            SayRequest(
                self.header(),
                say_id,
                goal["text"],
                goal["language"],
                goal["utterance_id"],
                goal["voice"],
                goal["speed"] or 1.0,
            )  # fmt: skip
        )

    def on_say(self, request: SayRequest) -> None:
        if request.interrupt:
            for say_id in list(self.talks):  # by name: a stop of everything would hit the new text as well
                self.stops.publish(StopSpeech(self.header(), say_id, "interrupted"))
        talk = Utterance(request, CancelToken())
        self.talks[request.say_id] = talk
        failed = partial(self.on_failed, talk)
        self.worker.submit(partial(self.synthesise, talk), lambda _: self.send(talk, last=True), failed=failed)

    def synthesise(self, talk: Utterance, job: CancelToken) -> None:
        """In the worker: speak clause by clause, handing each piece over as soon as it is there."""
        request, done = talk.request, 0
        voice = self.params.voice_zh if request.language.startswith("zh") else self.params.voice_en
        splitter = ClauseSplitter()
        for clause in [*splitter.feed(request.text), *splitter.flush()]:
            spoken = to_spoken(clause.text, request.language)
            pieces = self.voice.synthesize(
                spoken.text, language=request.language, voice=request.voice or voice,
                speed=self.params.speed * request.speed, cancel=talk.cancel,
            )  # fmt: skip
            for piece in pieces:
                job.check()
                talk.cancel.check()
                done = clause.start + spoken.source_position(piece.end_char)
                self.hub.post(partial(self.send, talk, piece, done))

    def send(self, talk: Utterance, piece: SpokenPiece | None = None, chars: int = 0, last: bool = False) -> None:
        """Publish one piece, or the empty chunk that ends the stream."""
        request = talk.request
        if talk.cancel.cancelled:
            return
        samples = piece.samples if piece else NOTHING
        talk.rate = piece.sample_rate if piece else talk.rate
        talk.length_ns += len(samples) * 1_000_000_000 // talk.rate
        talk.ends.append((talk.length_ns, chars or len(request.text)))
        self.sound.publish(
            AudioChunk(self.header(), samples, talk.rate, talk.sent, request.say_id, request.utterance_id, last)
        )
        talk.sent += 1

    def on_failed(self, talk: Utterance, error: Exception) -> None:
        self.report(error, "synthesis")
        self.send(talk, last=True)

    def on_stop(self, stop: StopSpeech) -> None:
        for say_id in [stop.say_id] if stop.say_id else list(self.talks):
            talk = self.talks.get(say_id)
            if talk is not None and not talk.cancel.cancelled:
                talk.cancel.cancel()
                if not talk.played:  # the speaker has nothing to report about
                    self.tell(talk, 0, over=True, cancelled=True)

    def on_playback(self, playback: Playback) -> None:
        talk = self.talks.get(playback.stream_id)
        if talk is None:
            return
        talk.played = True
        whole = playback.done and not playback.cancelled
        heard = len(talk.request.text) if whole else talk.heard(playback.played_ns)
        self.tell(talk, heard, playback.done or playback.cancelled, playback.cancelled)

    def tell(self, talk: Utterance, heard: int, over: bool, cancelled: bool) -> None:
        """Publish how much was heard, and give it to a caller of the action."""
        request = talk.request
        self.progress.publish(
            SpeechProgress(
                self.header(), request.say_id, request.utterance_id, request.text, heard, over, cancelled
            )  # fmt: skip
        )
        call = self.calls.get(request.say_id)
        if call is not None:
            call.feedback(heard_chars=heard)
        if not over:
            return
        del self.talks[request.say_id]
        if call is not None:
            del self.calls[request.say_id]
            call.finish({"heard_chars": heard}, Cancelled("the speech was stopped") if cancelled else None)


def main() -> None:
    run(Tts)
