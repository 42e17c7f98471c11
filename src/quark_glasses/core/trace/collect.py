"""Gathers what was published into utterances; the order of messages does not matter."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from quark_glasses.core.hud.scene import CardKind, HudScene
from quark_glasses.core.trace.cpu import CpuUse
from quark_glasses.core.trace.utterance import Answer, UtteranceTrace, Woken
from quark_glasses.core.types import (
    BLOCK_NS,
    Activity,
    AskChunk,
    AudioChunk,
    Health,
    Playback,
    ReplyChunk,
    SayRequest,
    StopSpeech,
    Tap,
    Transcript,
    Turn,
    TurnState,
    VoiceActivity,
    Wake,
)

WAKE_HOLDS_NS = 10_000_000_000  # how long after a tap an utterance may begin and still be the one that was meant

MOST_EVENTS = 20_000


@dataclass(frozen=True)
class Event:
    """Something that happened at a moment, for people who look at a time line."""

    at_ns: int
    node: str
    text: str
    utterance_id: str = ""


class Trace:
    """Feed it everything that was published; read `utterances`, `events` and `cpu`."""

    def __init__(self) -> None:
        self.utterances: dict[str, UtteranceTrace] = {}
        self.events: deque[Event] = deque(maxlen=MOST_EVENTS)
        self.cpu = CpuUse()
        self._stirred: deque[Woken] = deque(maxlen=MOST_EVENTS)  # wakes that name no utterance
        self._meant_by: dict[str, Woken] | None = None  # by utterance; None: to be found out anew
        self._lives: dict[str, str] = {}  # id on the wire -> id here, where one came twice

    def of(self, utterance_id: str) -> UtteranceTrace:
        """The trace of an id, made at first use."""
        utterance_id = self._lives.get(utterance_id, utterance_id)
        return self.utterances.setdefault(utterance_id, UtteranceTrace(utterance_id))

    def forget(self, utterance_id: str) -> None:
        """Drop an utterance, for listeners that go on for hours."""
        self.utterances.pop(utterance_id, None)

    def feed(self, value: object, log_ns: int = 0) -> None:
        """Take one published value, heard at `log_ns` (0: unknown); values of other kinds are passed over."""
        self._meant_by = None
        match value:
            case Health():
                self.cpu.feed(value)
            case HudScene():
                self._pixels(value)
            case Tap():
                self.events.append(Event(value.header.stamp_ns, "wake", f"tap x{value.count}"))
            case StopSpeech():
                self.events.append(Event(value.header.stamp_ns, "speaker", f"stop: {value.reason or 'no reason'}"))
            case Wake():
                self._wake(value)
            case VoiceActivity(state=Activity.STARTED):
                self._begin(value)
        utterance_id = getattr(value, "utterance_id", "")
        if utterance_id:
            trace = self.of(utterance_id)
            trace.last_ns = max(trace.last_ns, log_ns, value.header.stamp_ns)  # type: ignore[attr-defined]
            self._hear(trace, value, log_ns)
            self._answer(trace, value, log_ns)

    def wake_of(self, trace: UtteranceTrace) -> Woken | None:
        """What woke the glasses for an utterance: its own wake, or a tap shortly before its end."""
        if trace.wake is not None or not trace.spoken:
            return trace.wake
        if self._meant_by is None:
            self._meant_by = {}
            for woken in sorted(self._stirred, key=lambda woken: woken.at_ns):
                meant = self._meant(woken)
                if meant is not None:
                    self._meant_by.setdefault(meant.utterance_id, woken)
        return self._meant_by.get(trace.utterance_id)

    def _meant(self, woken: Woken) -> UtteranceTrace | None:
        """The first utterance that ends after a wake and begins soon enough."""
        after = [
            trace
            for trace in self.utterances.values()
            if trace.spoken
            and trace.moments.get("end_of_speech", trace.last_ns) >= woken.at_ns
            and trace.begin_ns - woken.at_ns <= WAKE_HOLDS_NS
        ]
        return min(after, key=lambda trace: (trace.begin_ns, trace.utterance_id), default=None)

    def _begin(self, value: VoiceActivity) -> None:
        """A new utterance; where bags were joined an id may come a second time, which is another utterance."""
        known = self.of(value.utterance_id)
        if known.start_ns and known.start_ns != value.start_ns:
            lives = sum(1 for name in self.utterances if name.split("#")[0] == value.utterance_id)
            self._lives[value.utterance_id] = f"{value.utterance_id}#{lives + 1}"

    def _wake(self, value: Wake) -> None:
        woken = Woken(value.header.stamp_ns, value.source, value.phrase)
        source = value.source.name.lower().replace("_", " ")
        self.events.append(Event(woken.at_ns, "wake", f"woken by {source} {value.phrase}".rstrip(), value.utterance_id))
        if not value.utterance_id:
            self._stirred.append(woken)
            return
        trace = self.of(value.utterance_id)
        if trace.wake is None or woken.at_ns < trace.wake.at_ns:
            trace.wake = woken

    def _hear(self, trace: UtteranceTrace, value: object, log_ns: int) -> None:
        """What the wearer said."""
        match value:
            case VoiceActivity(state=Activity.STARTED):
                trace.start_ns = value.start_ns
            case VoiceActivity(state=Activity.DROPPED):
                trace.dropped = True
            case VoiceActivity(state=Activity.ENDED):
                trace.start_ns = trace.start_ns or value.start_ns
                trace.reach("end_of_speech", value.end_ns)
                trace.reach("end_detected", value.header.stamp_ns)
                if log_ns:
                    trace.reach("end_told", log_ns)
            case Transcript(final=True):
                trace.reach("final", value.header.stamp_ns)
                trace.request, trace.language = value.text, value.language
            case Transcript() if value.text:
                trace.first_partial_ns = _earliest(trace.first_partial_ns, value.header.stamp_ns)

    def _answer(self, trace: UtteranceTrace, value: object, log_ns: int) -> None:
        """What the glasses did about it."""
        trace.model.feed(value)
        match value:
            case Turn():
                self._turn(trace, value)
            case AskChunk() if value.text:
                trace.reach("first_token", value.header.stamp_ns)
            case ReplyChunk():
                trace.reach("reply", value.header.stamp_ns)
            case SayRequest():
                answer = _of(trace, value.say_id)
                answer.asked_ns = _earliest(answer.asked_ns, value.header.stamp_ns)
            case AudioChunk() if value.stream_id != "mic" and len(value.samples):
                answer = _of(trace, value.stream_id)
                answer.synthesised_ns = _earliest(answer.synthesised_ns, value.header.stamp_ns)
            case Playback():
                _play(_of(trace, value.stream_id), value, log_ns)

    @staticmethod
    def _turn(trace: UtteranceTrace, turn: Turn) -> None:
        trace.turns[turn.state] = _earliest(trace.turns.get(turn.state, 0), turn.header.stamp_ns)
        if turn.state == TurnState.LISTENING:
            return
        if turn.state == TurnState.THINKING:
            trace.reach("understood", turn.header.stamp_ns)
        trace.request = trace.request or turn.request
        trace.language = turn.language or trace.language
        if turn.state == TurnState.CANCELLED:
            trace.heard = turn.reply
        trace.intent, trace.reply = trace.intent or turn.intent, trace.reply or turn.reply
        trace.error = trace.error or turn.error_msg

    def _pixels(self, scene: HudScene) -> None:
        for card in scene.cards:
            if card.utterance_id:
                trace = self.of(card.utterance_id)
                trace.first_pixel_ns = _earliest(trace.first_pixel_ns, scene.header.stamp_ns)
                if card.kind == CardKind.REPLY:
                    trace.answer_pixel_ns = _earliest(trace.answer_pixel_ns, scene.header.stamp_ns)


def _of(trace: UtteranceTrace, say_id: str) -> Answer:
    return trace.answers.setdefault(say_id, Answer(say_id))


def _earliest(known_ns: int, at_ns: int) -> int:
    return min(known_ns, at_ns) if known_ns else at_ns


def _play(answer: Answer, value: Playback, log_ns: int) -> None:
    """A report tells the start of a block and how much of the stream is out by its end: it may begin inside the block."""
    stamp_ns = value.header.stamp_ns
    answer.over = answer.over or value.done
    answer.cancelled = answer.cancelled or value.cancelled
    answer.told_ns = max(answer.told_ns, stamp_ns)
    answer.played_ns = max(answer.played_ns, value.played_ns)
    if value.played_ns > 0:
        begin_ns = stamp_ns + (0 if value.done else max(0, BLOCK_NS - value.played_ns))
        if not answer.sounded_ns or begin_ns < answer.sounded_ns:
            answer.sounded_ns = begin_ns
            answer.late_ns = max(0, log_ns - stamp_ns) if log_ns else 0
