"""Skills: what the glasses can do without a model, each with its own sentence templates.

A skill is a name, YAML sheets of sentence templates and answers (one per language, `<name>.<language>.yaml`, see `grammar`), and
`handle(match, context) -> Answer`. One whose words mean something only at times has `applies(match, context) -> bool` as well.
Others' skills are found by the entry-point group `quark_glasses.skills`:

    class Dice(SheetSkill):
        name, package, folder = "dice", "my_package", "sheets"

        def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
            return self.say("rolled", context, number=context.turn % 6 + 1)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from importlib.metadata import entry_points
from importlib.resources import files
from typing import Any, ClassVar, Protocol, TypeVar

from quark_glasses.core.dialogue.answers import (
    Action,
    AddMemory,
    AddNote,
    Answer,
    CancelTimer,
    DeleteNote,
    DeleteNotes,
    ForgetEverything,
    ForgetMemories,
    StartTimer,
)
from quark_glasses.core.dialogue.around import Around
from quark_glasses.core.dialogue.grammar import IntentMatch, read_sheet
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.memory.store import MemoryStore, PassingMemories
from quark_glasses.core.types import Battery, Timer, Volume

T = TypeVar("T")

ENTRY_POINTS = "quark_glasses.skills"
MANIFEST = ".skill.yaml"  # what a skill offers as tools: `<name>.skill.yaml`, see core/tools/manifest.py


class TimerStore(Protocol):
    """Running timers and alarms."""

    def timers(self) -> Sequence[Timer]:
        """All of them, the next due first."""
        ...

    def add(self, timer: Timer) -> None: ...

    def remove(self, timer_id: str) -> None:
        """Remove one; nothing happens if it is gone."""
        ...


@dataclass(frozen=True)
class Note:
    """A note and when it was taken."""

    text: str
    stamp_ns: int = 0


class NoteStore(Protocol):
    """The wearer's notes."""

    def notes(self) -> Sequence[Note]:
        """All notes, the oldest first."""
        ...

    def add(self, note: Note) -> None: ...

    def remove(self, note: Note) -> None:
        """Take away one such note; none where there is none."""
        ...

    def clear(self) -> None: ...


class MemoryTimers:
    """Timers that last as long as the process."""

    def __init__(self) -> None:
        self._timers: dict[str, Timer] = {}

    def timers(self) -> Sequence[Timer]:
        return sorted(self._timers.values(), key=lambda timer: (timer.due_ns, timer.id))

    def add(self, timer: Timer) -> None:
        self._timers[timer.id] = timer

    def remove(self, timer_id: str) -> None:
        self._timers.pop(timer_id, None)


def without(notes: Sequence[Note], gone: Note) -> Sequence[Note]:
    """All but one, the latest that equals it."""
    at = max((at for at, note in enumerate(notes) if note == gone), default=None)
    return notes if at is None else (*notes[:at], *notes[at + 1 :])


class MemoryNotes:
    """Notes that last as long as the process."""

    def __init__(self) -> None:
        self._notes: list[Note] = []

    def notes(self) -> Sequence[Note]:
        return tuple(self._notes)

    def add(self, note: Note) -> None:
        self._notes.append(note)

    def remove(self, note: Note) -> None:
        self._notes = list(without(self._notes, note))

    def clear(self) -> None:
        self._notes.clear()


@dataclass(frozen=True)
class SkillContext:
    """What a skill may know.

    Attributes:
        now_ns: ROS time of the request.
        zone: the wearer's time zone.
        language: language to answer in.
        battery, volume: the latest state, None where it was never heard.
        around: notifications, the situation, the teleprompter.
        latest: the last value of every topic that is `told`, by its type; see `last`.
        timers, notes, memories: the stores; skills read them, actions change them.
        last_answer: what was said before.
        turn: number of the turn; chooses among the wordings of an answer.
    """

    now_ns: int
    zone: tzinfo = UTC
    language: str = "zh"
    battery: Battery | None = None
    volume: Volume | None = None
    timers: TimerStore = field(default_factory=MemoryTimers)
    notes: NoteStore = field(default_factory=MemoryNotes)
    last_answer: Answer | None = None
    turn: int = 0
    latest: Mapping[type, Any] = field(default_factory=dict)
    memories: MemoryStore = field(default_factory=PassingMemories)
    around: Around = field(default_factory=Around)

    def last(self, kind: type[T]) -> T | None:
        """The last value of this type that the glasses told, None where there was none."""
        value: T | None = self.latest.get(kind)
        return value

    @property
    def local(self) -> datetime:
        """The wearer's local time."""
        return self.local_at(self.now_ns)

    def local_at(self, stamp_ns: int) -> datetime:
        """Local time of a ROS time."""
        return datetime.fromtimestamp(stamp_ns // 1_000_000_000, self.zone)


class Skill(Protocol):
    """Something that the glasses can do."""

    @property
    def name(self) -> str:
        """Unique among all skills."""
        ...

    def sheets(self) -> Iterable[str]:
        """YAML texts with sentence templates, one a language."""
        ...

    def handle(self, match: IntentMatch, context: SkillContext) -> Answer:
        """Answer a request whose intent is in the sheets of this skill."""
        ...


class SheetSkill:
    """A skill whose sheets lie as `<name>.<language>.yaml` in a folder of a package."""

    name: ClassVar[str] = ""
    package: ClassVar[str] = "quark_glasses"
    folder: ClassVar[str] = "skills"

    def __init__(self) -> None:
        self._texts = read_texts(self.package, self.folder, self.name)
        self._answers: dict[str, Mapping[str, Any]] = {}
        for text in self._texts:
            sheet = read_sheet(text)
            self._answers[str(sheet["language"])] = sheet.get("answers") or {}

    def sheets(self) -> Iterable[str]:
        return self._texts

    def manifest(self) -> str:
        """What it offers as tools, as YAML; "" where there is no `<name>.skill.yaml`, so that models cannot use it."""
        file = files(self.package) / self.folder / f"{self.name}{MANIFEST}"
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def wording(self, key: str, context: SkillContext, **values: object) -> str:
        """One wording of an answer, chosen by the turn, with its values put in."""
        language = context.language if context.language in self._answers else next(iter(self._answers))
        wordings = self._answers[language].get(key)
        if wordings is None:
            raise InvalidInput(f"{self.name}.{language}.yaml has no answer '{key}'", "Add it under 'answers'.")
        chosen = wordings if isinstance(wordings, str) else wordings[context.turn % len(wordings)]
        return str(chosen).format(**values)

    def say(self, key: str, context: SkillContext, *actions: Action, title: str = "title", **values: object) -> Answer:
        """An answer from the sheet; its title is the answer `title` of the sheet, if there is one."""
        language = context.language if context.language in self._answers else next(iter(self._answers))
        heading = self.wording(title, context) if title in self._answers[language] else ""
        return Answer(self.wording(key, context, **values), language, actions, heading)


def read_texts(package: str, folder: str, name: str) -> tuple[str, ...]:
    """The texts of `<name>.<language>.yaml` in a package's folder; raises `InvalidInput` where there is none."""
    root = files(package) / folder
    found = sorted(
        (item for item in root.iterdir() if item.name.startswith(f"{name}.") and item.name.endswith(".yaml")),
        key=lambda item: item.name,
    )
    found = [item for item in found if not item.name.endswith(MANIFEST)]
    if not found:
        raise InvalidInput(f"there is no {name}.<language>.yaml in {package}/{folder}", "Add the sentence templates.")
    return tuple(item.read_text(encoding="utf-8") for item in found)


def installed_skills() -> list[Skill]:
    """The built-in skills and those of installed packages, by entry point; raises `InvalidInput` for a name used twice."""
    from quark_glasses.core.dialogue.builtin import BUILTIN

    makers: tuple[Callable[[], Skill], ...] = BUILTIN
    skills = [make() for make in makers]
    known = {skill.name for skill in skills}
    for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name):
        skill: Skill = point.load()()
        if skill.name in known:
            raise InvalidInput(f"two skills are called '{skill.name}'", f"Rename the one of {point.value}.")
        known.add(skill.name)
        skills.append(skill)
    return skills


def apply(action: Action, timers: TimerStore, notes: NoteStore, memories: MemoryStore | None = None) -> bool:
    """Carry out an action that only concerns the stores; False for any other."""
    if memories is not None and _remembered(action, memories):
        return True
    match action:
        case StartTimer():
            timers.add(Timer(action.id, action.due_ns, action.label, action.alarm))
        case CancelTimer():
            timers.remove(action.id)
        case AddNote():
            notes.add(Note(action.text, action.stamp_ns))
        case DeleteNote():
            notes.remove(Note(action.text, action.stamp_ns))
        case DeleteNotes():
            notes.clear()
        case _:
            return False
    return True


def _remembered(action: Action, memories: MemoryStore) -> bool:
    match action:
        case AddMemory():
            memories.add(action.entry)
        case ForgetMemories():
            memories.remove(action.ids)
        case ForgetEverything():
            memories.clear()
        case _:
            return False
    return True
