"""Speech synthesis: `speech/say` (or the `say` action) -> `audio/speech`; `audio/playback` -> `speech/progress`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from quark_glasses.backends.api import SpokenPiece, Synthesizer
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import Cancelled, GlassesError
from quark_glasses.core.language.spoken import to_spoken
from quark_glasses.core.speech.clauses import ClauseSplitter
from quark_glasses.core.speech.heard import Heard
from quark_glasses.core.types import AudioChunk, Playback, SayRequest, SpeechProgress, StopSpeech
from quark_glasses.ros import doors, topics
from quark_glasses.ros.actions import Call
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run

URGENT = 1  # Say.action: drop what is being said first
NOTHING = np.zeros(0, np.int16)


@dataclass(frozen=True)
class TtsParams:
    """Voice and engine."""

    backend: str = param("bilingual", "engine that speaks")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value")
    voice_zh: str = param("", "Chinese voice; empty: the engine's own")
    voice_en: str = param("", "English voice; empty: the engine's own")
    speed: float = param(1.0, "speed of speech", low=0.5, high=2.0, live=True)


class Talk:
    """One text on its way from request to the last sample heard."""

    def __init__(self, request: SayRequest) -> None:
        self.request = request
        self.heard = Heard(request.text)
        self.cancel = CancelToken()
        self.call: Call | None = None  # who asked by the action
        self.sent = 0
        self.rate = 24_000
        self.played = False


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
        self.talks: dict[str, Talk] = {}
        self.calls: dict[str, Call] = {}  # goals whose request is on its way to us

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
                interrupt=goal["priority"] == URGENT,
            )
        )

    def on_say(self, request: SayRequest) -> None:
        if request.interrupt:
            for say_id in list(self.talks):  # by name: a stop of everything would hit the new text as well
                self.stops.publish(StopSpeech(self.header(), say_id, "interrupted"))
        talk = self.talks[request.say_id] = Talk(request)
        talk.call = self.calls.pop(request.say_id, None)
        failed = partial(self.on_failed, talk)
        try:
            self.worker.submit(partial(self.synthesise, talk), lambda _: self.send(talk, last=True), failed=failed)
        except GlassesError as error:  # too much waits to be spoken
            failed(error)

    def synthesise(self, talk: Talk, job: CancelToken) -> None:
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
                self.post(partial(self.send, talk, piece, done))

    def send(self, talk: Talk, piece: SpokenPiece | None = None, chars: int = 0, last: bool = False) -> None:
        """Publish one piece, or the empty chunk that ends the stream."""
        request = talk.request
        if talk.cancel.cancelled:
            return
        samples = piece.samples if piece else NOTHING
        talk.rate = piece.sample_rate if piece else talk.rate
        talk.heard.add(len(samples), talk.rate, chars or len(request.text))
        self.sound.publish(
            AudioChunk(self.header(), samples, talk.rate, talk.sent, request.say_id, request.utterance_id, last)
        )
        talk.sent += 1

    def on_failed(self, talk: Talk, error: Exception) -> None:
        self.report(error, "synthesis")
        self.send(talk, last=True)

    def on_stop(self, stop: StopSpeech) -> None:
        for say_id in [stop.say_id] if stop.say_id else list(self.talks):
            talk = self.talks.get(say_id)
            if talk is not None and not talk.cancel.cancelled:
                talk.cancel.cancel()
                if not talk.played:  # the speaker has nothing to report about
                    if talk.sent and not stop.say_id:  # this sound may come to the speaker after the stop
                        self.stops.publish(StopSpeech(self.header(), say_id, stop.reason))
                    self.tell(talk, 0, over=True, cancelled=True)

    def on_playback(self, playback: Playback) -> None:
        talk = self.talks.get(playback.stream_id)
        if talk is None:
            return
        talk.played = True
        whole = playback.done and not playback.cancelled
        heard = len(talk.request.text) if whole else talk.heard.chars(playback.played_ns)
        self.tell(talk, heard, playback.done or playback.cancelled, playback.cancelled)

    def tell(self, talk: Talk, heard: int, over: bool, cancelled: bool) -> None:
        """Publish how much was heard, and give it to a caller of the action."""
        request = talk.request
        self.progress.publish(
            SpeechProgress(
                self.header(), request.say_id, request.utterance_id, request.text, heard, over, cancelled
            )  # fmt: skip
        )
        if over:
            del self.talks[request.say_id]
        if talk.call is not None:
            talk.call.feedback(heard_chars=heard)
            if over:
                error = Cancelled("the speech was stopped") if cancelled else None
                talk.call.finish({"heard_chars": heard}, error)


def main() -> None:
    run(Tts)
