"""Reads a bag into a trace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quark_glasses.core.errors import InvalidInput, UnknownName
from quark_glasses.core.trace import SoundFinder, Trace, UtteranceTrace
from quark_glasses.core.trace.summary import as_json
from quark_glasses.replay.bag import Recorded, bag_info, read_bag
from quark_glasses.replay.records import value_of
from quark_glasses.ros import convert, topics
from quark_glasses.ros.topics import Topic

if TYPE_CHECKING:
    from quark_glasses.replay.stage import Published

TRACED: tuple[Topic[Any], ...] = (
    topics.ACTIVITY, topics.TRANSCRIPT, topics.WAKE, topics.TAP, topics.TURN, topics.REPLY, topics.SAY, topics.STOP_SPEECH,
    topics.AUDIO_SPEECH, topics.PLAYBACK, topics.HUD_SCENE, topics.DIAGNOSTICS, topics.ASK, topics.ASK_CHUNK, topics.TOOL_EVENT,
)  # fmt: skip
"""What a trace is made of."""


@dataclass
class BagTrace:
    """A trace, where it begins, and what was wrong with the bag."""

    trace: Trace
    begin_ns: int = 0
    end_ns: int = 0
    warnings: list[str] = field(default_factory=list)

    def utterances(self, wanted: str = "") -> list[UtteranceTrace]:
        """All in order of time, or the one whose id begins with `wanted`; raises `UnknownName`."""
        known = (one for one in self.trace.utterances.values() if one.last_ns)  # others were but on the display
        every = sorted(known, key=lambda one: (one.begin_ns, one.utterance_id))
        found = [one for one in every if one.utterance_id.startswith(wanted)]
        if wanted and not found:
            names = ", ".join(one.utterance_id[:8] for one in every) or "none"
            raise UnknownName(f"no utterance's id begins with '{wanted}'", f"There are: {names}")
        return found

    def as_json(self, wanted: str = "") -> dict[str, Any]:
        """Everything as plain values."""
        return {**as_json(self.trace, self.utterances(wanted), self.begin_ns), "warnings": self.warnings}


class _Reader:
    """Feeds what was said to a trace and to the check by sound."""

    def __init__(self) -> None:
        self.whole = BagTrace(Trace())
        self._sound = SoundFinder()

    def heard(self, at_ns: int) -> None:
        """Something was heard at this time."""
        self.whole.begin_ns = self.whole.begin_ns or at_ns
        self.whole.end_ns = max(self.whole.end_ns, at_ns)

    def take(self, topic: Topic[Any], value: Any, at_ns: int) -> None:
        self._sound.feed(value)
        if topic is not topics.AUDIO_REF:
            self.whole.trace.feed(value, at_ns)

    def finish(self) -> BagTrace:
        self._sound.finish()
        note_sound(self.whole, self._sound)
        return self.whole


def read_trace(path: Path) -> BagTrace:
    """The trace of a bag; what is damaged becomes a warning where something could be read before it.

    Raises `InvalidInput` where nothing could.
    """
    reader = _Reader()
    damaged: Counter[str] = Counter()
    for row in _rows(path, reader.whole):
        reader.heard(row.log_ns)
        topic = traced(row.topic)
        if topic is None:
            continue
        try:
            if row.type != convert.message_type_name(topic.type):
                raise ValueError(row.type)
            value = value_of(topic.type, row)
        except Exception:  # the middleware raises what it likes on bytes that are not this message
            damaged[row.topic] += 1
            continue
        reader.take(topic, value, row.log_ns)
    whole = reader.finish()
    whole.warnings += [f"{count} messages on {name} cannot be read" for name, count in damaged.items()]
    if bag_info(path).get("lockstep") == "true":
        whole.warnings.append("a replay in lock-step made this bag: its times are those of the replay's clock")
    return whole


def trace_log(log: Iterable[Published]) -> BagTrace:
    """The trace of a replay, from everything published in it."""
    reader = _Reader()
    for said in log:
        reader.heard(said.at_ns)
        topic = traced(said.topic if said.topic.startswith("/") else f"/{said.topic}")
        if topic is not None:
            reader.take(topic, said.value, said.at_ns)
    return reader.finish()


def traced(name: str) -> Topic[Any] | None:
    """The row of a resolved topic name that a trace needs, or None."""
    for topic in (*TRACED, topics.AUDIO_REF):
        if name == topic.name or name.endswith(f"/{topic.name}"):
            return topic
    return None


def note_sound(whole: BagTrace, sound: SoundFinder) -> None:
    """Put down when each utterance's first answer was found in the sound played."""
    if not sound.usable:
        whole.warnings.append("the stamps of audio/ref do not fit its sound: sums are not checked against it")
        return
    for found in sound.found:
        one = whole.trace.of(found.utterance_id)
        if one.answer is not None and one.answer.say_id == found.stream_id:
            one.heard_ns = found.at_ns


def _rows(path: Path, whole: BagTrace) -> Iterator[Recorded]:
    read = 0
    try:
        for row in read_bag(path):
            read += 1
            yield row
    except InvalidInput as error:
        if not read:
            raise
        whole.warnings.append(f"{error.what}: what follows is of the {read} messages before that")
