"""Dialogue: `speech/transcript`, `speech/wake` -> `dialogue/turn`, `dialogue/reply`, `speech/say`. Answers by local skills."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.core.dialogue.answers import Action, Answer, Mute, Ring, SetVolume, StopSpeaking
from quark_glasses.core.dialogue.conversation import Conversation, ConversationSettings
from quark_glasses.core.dialogue.skills import SkillContext, apply
from quark_glasses.core.dialogue.spoken_answers import SpokenAnswers
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.speech import cues
from quark_glasses.core.types import (
    AudioChunk,
    Battery,
    ReplyChunk,
    Samples,
    SayRequest,
    SpeechProgress,
    StopSpeech,
    Timers,
    Transcript,
    Turn,
    TurnState,
    Volume,
    Wake,
    WakeSource,
)
from quark_glasses.ros import topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.stores import FileNotes, FileTimers
from quark_glasses.timezone import local_zone, named_zone

TICK_S = 0.25  # how precisely timers ring
REMEMBERED = 16  # utterances; the youngest ones, since some never become words


@dataclass(frozen=True)
class DialogueParams:
    """How the glasses converse."""

    language: str = param("zh", "language of what nobody asked for, such as alarms", choices=("zh", "en"))
    wake_phrases: tuple[str, ...] = param(PHRASES, "phrases that wake, in any language")
    follow_up_s: float = param(6.0, "time after an answer that needs no wake phrase", unit="s", low=0, high=60)
    volume: float = param(0.7, "loudness at the start", low=0, high=1)
    time_zone: str = param("", "IANA name of the wearer's time zone; empty: the system's")
    folder: str = param("", "folder of the wearer's notes and timers; empty: this user's state folder", here=True)


class Dialogue(GlassesNode):
    """See the module. One answer is spoken at a time; a new request takes the place of the old answer."""

    Params = DialogueParams
    name = "dialogue"

    def configure(self, params: DialogueParams) -> None:
        self.params = params
        self.zone = named_zone(params.time_zone) if params.time_zone else local_zone()
        folder = Path(params.folder) if params.folder else paths.state()
        self.files = (folder / "notes.json", folder / "timers.json")
        self.notes, self.running = FileNotes(self.files[0]), FileTimers(self.files[1])
        self.phrases = WakePhrases(params.wake_phrases)
        settings = ConversationSettings(follow_up_s=params.follow_up_s)
        self.conversation = Conversation(wake=self.phrases, settings=settings)
        self.turns = self.publisher(topics.TURN)
        self.replies = self.publisher(topics.REPLY)
        self.say = self.publisher(topics.SAY)
        self.stops = self.publisher(topics.STOP_SPEECH)
        self.volumes = self.publisher(topics.VOLUME)
        self.timer_lists = self.publisher(topics.TIMERS)
        self.cues = self.publisher(topics.AUDIO_SPEECH)

    def activate(self) -> None:
        self.tell_start("state", {file.name: file.read_text("utf-8") for file in self.files if file.is_file()})
        self.awake: deque[str] = deque(maxlen=REMEMBERED)  # utterances that are addressed to the glasses
        self.listening = ""  # the utterance whose words so far were shown
        self.spoken = SpokenAnswers()
        self.count = 0
        self.latest: dict[type, Any] = {}  # the last value of each type that skills may ask for
        self.volume = Volume(self.header(), self.params.volume)
        self.volumes.publish(self.volume)
        self.tell_timers()
        for row in topics.TOPICS:
            if row.told:
                self.listen(row, self.remember)
        self.listen(topics.WAKE, self.on_wake)
        self.listen(topics.TRANSCRIPT, self.on_transcript)
        self.listen(topics.PROGRESS, self.on_progress)
        self.tick(TICK_S, self.on_tick)

    def remember(self, value: Any) -> None:
        self.latest[type(value)] = value

    def on_wake(self, wake: Wake) -> None:
        if wake.utterance_id:
            self.awake.append(wake.utterance_id)
        else:
            self.conversation.woken(wake.header.stamp_ns)
        if wake.source in (WakeSource.TAP, WakeSource.WORD):
            self.play(cues.awake())

    def on_transcript(self, transcript: Transcript) -> None:
        if not transcript.final:
            self.follow(transcript)
            return
        awake = transcript.utterance_id in self.awake
        answer = self.conversation.heard(transcript, self.skill_context(), awake=awake)
        turn = Turn(self.header(), transcript.utterance_id, TurnState.THINKING, transcript.text,
                    language=transcript.language, tier="glasses")  # fmt: skip
        if answer is not None:
            self.answer(replace(turn, language=answer.language), answer)
        elif self.listening == transcript.utterance_id:
            self.turns.publish(replace(turn, state=TurnState.CANCELLED))

    def follow(self, partial: Transcript) -> None:
        """Show the words so far where they are meant for the glasses; a matched intent lets the utterance end sooner."""
        wake = self.phrases.find(partial.text, partial.language)
        addressed = partial.utterance_id in self.awake or self.conversation.listening(partial.start_ns)
        if not partial.text or not (wake or addressed):
            return
        request = wake.rest if wake else partial.text
        match = self.conversation.understand(request, partial.language) if request else None
        self.listening = partial.utterance_id
        self.turns.publish(
            Turn(
                self.header(),
                partial.utterance_id,
                TurnState.LISTENING,
                request,
                match.intent if match else "",
                language=partial.language,
                tier="glasses",
            )  # fmt: skip
        )

    def answer(self, turn: Turn, answer: Answer) -> None:
        """Show, do and say one answer."""
        turn = replace(turn, intent=answer.intent, slots_json=json.dumps(answer.slots, ensure_ascii=False, default=str),
                       reply=answer.text)  # fmt: skip
        self.turns.publish(turn)
        for action in answer.actions:
            self.do(action)
        if not answer.text:
            self.turns.publish(replace(turn, header=self.header(), state=TurnState.DONE))
            return
        self.count += 1
        say_id = f"answer-{self.count}"
        self.spoken.begin(say_id, turn, self.now_ns())
        self.replies.publish(ReplyChunk(self.header(), turn.utterance_id, 0, answer.text, answer.language, last=True))
        self.say.publish(
            SayRequest(self.header(), say_id, answer.text, answer.language, turn.utterance_id, interrupt=True)
        )
        self.turns.publish(replace(turn, header=self.header(), state=TurnState.SPEAKING))

    def do(self, action: Action) -> None:
        """Carry out one action of an answer."""
        if apply(action, self.running, self.notes):
            self.tell_timers()
        elif isinstance(action, SetVolume | Mute):
            level = action.level if isinstance(action, SetVolume) else self.volume.level
            self.volume = Volume(self.header(), level, muted=isinstance(action, Mute) and action.muted)
            self.volumes.publish(self.volume)
        elif isinstance(action, StopSpeaking):
            self.stops.publish(StopSpeech(self.header(), reason="asked to"))
        elif isinstance(action, Ring):
            self.play(cues.ring())

    def tell_timers(self) -> None:
        self.timer_lists.publish(Timers(self.header(), tuple(self.running.timers())))

    def play(self, cue: Samples) -> None:
        self.count += 1
        self.cues.publish(AudioChunk(self.header(), cue, stream_id=f"{cues.CUE_STREAM}{self.count}", last=True))

    def on_progress(self, progress: SpeechProgress) -> None:
        over = self.spoken.on_progress(progress)
        if over is not None:
            self.turns.publish(over)
            if over.state == TurnState.DONE:
                self.conversation.finished_speaking(self.now_ns())

    def on_tick(self) -> None:
        """Ring what is due; give up answers that are not heard."""
        for answer in self.conversation.due(self.skill_context()):
            self.count += 1
            utterance_id = f"{answer.intent}-{self.count}"
            self.answer(Turn(self.header(), utterance_id, TurnState.THINKING, language=answer.language), answer)
        for failed in self.spoken.overdue(self.now_ns()):
            self.health.error("speech", failed.error_msg)
            self.turns.publish(failed)

    def skill_context(self) -> SkillContext:
        return SkillContext(
            self.now_ns(), self.zone, self.params.language, self.latest.get(Battery), self.volume, self.running, self.notes,
            latest=self.latest,
        )  # fmt: skip


def main() -> None:
    run(Dialogue)
