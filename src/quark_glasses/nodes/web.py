"""Web: what the nodes say -> a page in a browser of this machine; what is typed, tapped and spoken there -> the wearer's topics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rclpy.parameter import Parameter
from rclpy.parameter_client import AsyncParameterClient

from quark_glasses.core.dialogue.tokens import language_of
from quark_glasses.core.errors import GlassesError, ModelMissing
from quark_glasses.core.speech.endpoint import UtteranceIds
from quark_glasses.core.types import AudioChunk, Header, Tap, Transcript, Wake, WakeSource
from quark_glasses.models import font_files
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.topics import Topic
from quark_glasses.web.asks import GRAPH, PICTURES, SOUND, Ask, Record, Tapped, Typed, Voice
from quark_glasses.web.audience import Desk
from quark_glasses.web.conversation import TYPED
from quark_glasses.web.lanes import picture_of_graph, show_pictures
from quark_glasses.web.server import WebServer
from quark_glasses.web.teller import Teller
from quark_glasses.web.voice import PageVoice

SHOWN: tuple[Topic[Any], ...] = (
    topics.ACTIVITY, topics.TRANSCRIPT, topics.WAKE, topics.TAP, topics.TURN, topics.REPLY, topics.SAY, topics.AUDIO_SPEECH,
    topics.PLAYBACK, topics.ASK, topics.ASK_CHUNK, topics.TOOL_EVENT, topics.HUD_SCENE, topics.DISPLAY, topics.BATTERY,
    topics.PRIVACY, topics.DIAGNOSTICS,
)  # fmt: skip
LEVEL_S, LOOK_S = 0.1, 1.0
Stops = list[Callable[[], None]]


@dataclass(frozen=True)
class WebParams:
    """The page."""

    port: int = param(0, "port of the page on 127.0.0.1; 0: no page", low=0, high=65535, here=True)


class Web(GlassesNode):
    """See the module. Pictures, sound and the graph are only looked at while a page shows them; a replay opens no page."""

    Params = WebParams
    name = "web"

    def configure(self, params: WebParams) -> None:
        self.params = params
        self.server: WebServer | None = None
        self.recorder: AsyncParameterClient | None = None
        self.wakes, self.words = self.publisher(topics.WAKE), self.publisher(topics.TRANSCRIPT)
        self.taps, self.sound = self.publisher(topics.TAP), self.publisher(topics.AUDIO_IN)
        self.ids = UtteranceIds(f"{self.get_namespace()} {TYPED}")

    def activate(self) -> None:
        self.watched: dict[str, Stops] = {}
        if not self.params.port or self.hub.tape is not None:
            return
        # pages ask on the server's thread; it is carried out on ours
        calls = (self.on_ask, self.on_voice, self.on_watch, partial(self.report, where="page"))
        desk = Desk(*[lambda *given, call=call: self.post(partial(call, *given)) for call in calls])
        server = WebServer(desk, self.params.port, _font())
        try:
            server.open()
        except GlassesError as error:  # the glasses work without the page
            self.report(error, "page")
            return
        self.server, self.teller, self.voice = server, Teller(server), PageVoice()
        self.health.ok("page", server.url)
        self.teller.begin(self.get_namespace(), self.now_ns())
        for topic in SHOWN:
            self.listen(topic, self.take)

    def deactivate(self) -> None:
        if self.server is not None:
            self.server.close()
            self.server = None

    def take(self, value: Any) -> None:
        self.teller.take(value, self.now_ns())

    def on_watch(self, what: frozenset[str]) -> None:
        """The pages show other things than before."""
        if self.server is None:  # closed meanwhile, and so is what they showed
            return
        for name in set(self.watched) - what:
            for stop in self.watched.pop(name):
                stop()
        pictures = partial(show_pictures, self, self.server, self.take)
        begin: dict[str, Callable[[], Stops]] = {PICTURES: pictures, SOUND: self.watch_sound, GRAPH: self.watch_graph}
        for name in sorted(what - set(self.watched)):
            self.watched[name] = begin[name]()

    def watch_sound(self) -> Stops:
        return [self.listen(topics.AUDIO_IN, self.on_sound, sources=True), self.tick(LEVEL_S, self.teller.tell_level)]

    def watch_graph(self) -> Stops:
        def look() -> None:
            self.teller.tell_nodes(picture_of_graph(self, self.teller.traffic), self.now_ns())

        look()
        return [self.tick(LOOK_S, look)]

    def on_sound(self, chunk: AudioChunk, source: str) -> None:
        self.teller.hear(chunk.samples)
        if source != self.name and self.voice.other(self.now_ns()):
            self.teller.tell_voice(self.voice)

    def on_ask(self, page: int, ask: Ask) -> None:
        """A page wants something done."""
        if self.server is None:
            return
        match ask:
            case Typed(text=text, language=language):
                self.say(text, language_of(text, language))
            case Tapped(count=count):
                self.taps.publish(Tap(self.header(), count))
            case Record(on=on):
                self.record(on)
            case Voice(on=on):
                self.voice.ask(page, on, self.now_ns())
                self.teller.tell_voice(self.voice)

    def say(self, text: str, language: str) -> None:
        """Words that were written count as spoken to the glasses; the frame of their header tells that they were not."""
        now_ns = self.now_ns()
        header, utterance_id = Header(now_ns, TYPED), self.ids(now_ns)
        self.wakes.publish(Wake(header, WakeSource.ALWAYS, utterance_id, language=language))
        self.words.publish(
            Transcript(header, utterance_id, 1, True, text, text, text, language, 1.0, now_ns, now_ns, TYPED)
        )

    def record(self, on: bool) -> None:
        """Ask the recorder by its parameter, as others may by `ros2 param set`; its health tells what came of it."""
        if self.recorder is None:
            self.recorder = AsyncParameterClient(self, "recorder")
        self.recorder.set_parameters([Parameter("enabled", value=on)])

    def on_voice(self, page: int, sound: bytes) -> None:
        if self.server is not None:
            for chunk in self.voice.blocks(page, sound, self.now_ns()):
                self.sound.publish(chunk)


def _font() -> Path | None:
    """For browsers of machines without Chinese signs."""
    try:
        return font_files()[0]
    except (ModelMissing, IndexError):
        return None


def main() -> None:
    run(Web)
