"""Wake: a tap, a trained wake word, a wake phrase in the words, or always -> `speech/wake`."""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.backends.api import WakeDetector
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.hud.scene import Prompt, TeleprompterCommand
from quark_glasses.core.types import Activity, AudioChunk, Tap, Transcript, VoiceActivity, Wake, WakeSource
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run


@dataclass(frozen=True)
class WakeParams:
    """What wakes the glasses."""

    sources: tuple[str, ...] = param(("tap", "phrase"), "any of tap, word, phrase, always")
    wake_phrases: tuple[str, ...] = param(PHRASES, "phrases that wake, in any language")
    backend: str = param("microwakeword", "engine of the trained wake word, used with the source `word`")
    backend_options: tuple[str, ...] = param((), "options of the engine, each key=value")


class WakeNode(GlassesNode):
    """See the module. A phrase is told as soon as a partial transcript shows it, once an utterance."""

    Params = WakeParams
    name = "wake"

    def configure(self, params: WakeParams) -> None:
        self.sources = {WakeSource[source.upper()] for source in check_sources(params.sources)}
        self.phrases = WakePhrases(params.wake_phrases)
        self.detector: WakeDetector | None = None
        if WakeSource.WORD in self.sources:
            self.detector = self.engine("wake", params.backend, params.backend_options)
        self.wakes = self.publisher(topics.WAKE)

    def activate(self) -> None:
        self.told = ""  # the utterance whose phrase was told
        self.taps_scroll = False  # the teleprompter runs by hand: a tap is for it
        self.listen(topics.TAP, self.on_tap)
        self.listen(topics.TELEPROMPTER, self.on_teleprompter)
        self.listen(topics.TRANSCRIPT, self.on_transcript)
        self.listen(topics.ACTIVITY, self.on_activity)
        if self.detector is not None:
            self.detector.reset()
            self.listen(topics.AUDIO_CLEAN, self.on_audio)

    def on_teleprompter(self, command: TeleprompterCommand) -> None:
        if command.action in (Prompt.START, Prompt.STOP):
            self.taps_scroll = command.action == Prompt.START and command.manual

    def on_tap(self, tap: Tap) -> None:
        if WakeSource.TAP in self.sources and not self.taps_scroll:
            self.wakes.publish(Wake(self.header(), WakeSource.TAP))

    def on_audio(self, chunk: AudioChunk) -> None:
        word = self.detector.detect(chunk.samples) if self.detector is not None else ""
        if word:
            self.wakes.publish(Wake(self.header(), WakeSource.WORD, phrase=word))

    def on_activity(self, activity: VoiceActivity) -> None:
        if WakeSource.ALWAYS in self.sources and activity.state == Activity.STARTED:
            self.wakes.publish(Wake(self.header(), WakeSource.ALWAYS, activity.utterance_id))

    def on_transcript(self, transcript: Transcript) -> None:
        if WakeSource.PHRASE not in self.sources or self.told == transcript.utterance_id:
            return
        found = self.phrases.find(transcript.text, transcript.language)
        if found is not None:
            self.told = transcript.utterance_id
            self.wakes.publish(
                Wake(
                    self.header(),
                    WakeSource.PHRASE,
                    transcript.utterance_id,
                    found.phrase,
                    found.rest,
                    transcript.language,
                    found.score,
                )  # fmt: skip
            )


def check_sources(sources: tuple[str, ...]) -> tuple[str, ...]:
    """The sources, or `InvalidParameter` where one does not exist."""
    known = {source.name.lower() for source in WakeSource} - {"follow_up"}
    for source in sources:
        if source not in known:
            raise InvalidParameter(f"there is no wake source '{source}'", f"Choose from {', '.join(sorted(known))}")
    return sources


def main() -> None:
    run(WakeNode)
