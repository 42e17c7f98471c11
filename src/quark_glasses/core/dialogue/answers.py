"""What a skill answers: words to show and say, and actions for the node to carry out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.core.hud.scene import Act, Motion, Prompt
from quark_glasses.core.memory.entries import MemoryEntry
from quark_glasses.core.types import ToolCall


@dataclass(frozen=True)
class Action:
    """Something to be done. The node executes it; `skills.apply` does those that only concern the stores."""


@dataclass(frozen=True)
class SetVolume(Action):
    """Set the loudness of the master bus, 0 to 1, and end muting."""

    level: float


@dataclass(frozen=True)
class Mute(Action):
    """Silence the master bus, or end that."""

    muted: bool


@dataclass(frozen=True)
class StopSpeaking(Action):
    """Stop whatever is being said or rung."""


@dataclass(frozen=True)
class StartTimer(Action):
    """Start a timer (or set an alarm) that is due at `due_ns` on the ROS clock."""

    id: str
    due_ns: int
    label: str = ""
    alarm: bool = False


@dataclass(frozen=True)
class CancelTimer(Action):
    """Remove a timer or alarm."""

    id: str


@dataclass(frozen=True)
class Ring(Action):
    """Play the cue of a timer or alarm that is due."""

    alarm: bool = False


@dataclass(frozen=True)
class AddNote(Action):
    """Keep a note."""

    text: str
    stamp_ns: int


@dataclass(frozen=True)
class DeleteNote(Action):
    """Delete one note, the latest where two are the same."""

    text: str
    stamp_ns: int


@dataclass(frozen=True)
class DeleteNotes(Action):
    """Delete all notes."""


@dataclass(frozen=True)
class AddMemory(Action):
    """Remember something for good."""

    entry: MemoryEntry


@dataclass(frozen=True)
class ForgetMemories(Action):
    """Forget what was remembered: these entries, by their ids."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class ForgetEverything(Action):
    """Forget all that was ever remembered."""


@dataclass(frozen=True)
class RunTool(Action):
    """Run a tool that the wearer was asked about and said yes to."""

    call: ToolCall


@dataclass(frozen=True)
class AwaitTool(Action):
    """Let the node that owns this tool give the answer: see `errands`. After `deadline_s` the wearer hears that nothing came."""

    call: ToolCall
    deadline_s: float = 8.0


@dataclass(frozen=True)
class ActOnNotifications(Action):
    """Notifications were read aloud, are put off or cleared; all that wait where `ids` is empty."""

    act: Act
    ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChangeSituation(Action):
    """The wearer told what they are doing; None leaves it as it is."""

    quiet: bool | None = None
    motion: Motion | None = None


@dataclass(frozen=True)
class MovePrompter(Action):
    """The teleprompter starts (with `text`, or with what was loaded before), stops or moves; `asked_in` is the request's language."""

    prompt: Prompt
    text: str = ""
    manual: bool = False
    asked_in: str = ""


@dataclass(frozen=True)
class Answer:
    """One answer.

    Attributes:
        text: written form, to be shown; "" says nothing (after "stop").
        language: BCP 47 tag of `text`.
        actions: what to do, in order.
        title: of the HUD card.
        intent: what was understood; "fallback" where nothing was, "listening" after the bare wake phrase.
        slots: typed values of the request.
        end: True where no follow-up is expected (goodbye, stop): the glasses go back to sleep.
        on_yes, on_no: where the text asks for confirmation, the answers to both replies.
        of_others: whether it repeats words of strangers: they are spoken and shown, and a model is never told them.
    """

    text: str
    language: str
    actions: tuple[Action, ...] = ()
    title: str = ""
    intent: str = ""
    slots: Mapping[str, Any] = field(default_factory=dict)
    end: bool = False
    on_yes: Answer | None = None
    on_no: Answer | None = None
    of_others: bool = False

    @property
    def understood(self) -> bool:
        """Whether a skill answered; otherwise a model may."""
        return self.intent != "fallback"
