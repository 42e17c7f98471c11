"""One utterance as a trace knows it: its moments, its answers, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from quark_glasses.core.trace.model import ModelUse
from quark_glasses.core.trace.stages import FIRST, LAST, Chain, chain
from quark_glasses.core.types import BLOCK_NS, TurnState, WakeSource


class Outcome(StrEnum):
    """What came of an utterance."""

    ANSWERED = "answered"
    INTERRUPTED = "interrupted"  # the answer was cut off
    SILENT = "done without words"
    NOT_ADDRESSED = "not addressed"  # nobody spoke to the glasses
    EMPTY = "no words in it"
    TOO_SHORT = "too short to be speech"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNHEARD = "answered, but never heard"  # no sound of it, or the recording ends before
    UNRECOGNISED = "never recognised"
    OPEN = "not over"


@dataclass(frozen=True)
class Woken:
    """How the glasses were woken for an utterance."""

    at_ns: int
    source: WakeSource
    phrase: str = ""


@dataclass
class Answer:
    """One spoken text of an utterance, on its way from the request to the last sample heard."""

    say_id: str
    asked_ns: int = 0
    synthesised_ns: int = 0
    sounded_ns: int = 0
    told_ns: int = 0  # stamp of the last report of it
    played_ns: int = 0
    over: bool = False
    cancelled: bool = False
    late_ns: int = 0  # how long after its time the speaker mixed the first block

    @property
    def gap_ms(self) -> float:
        """Silence in the middle of the text, because its sound came too late."""
        if not self.over or self.cancelled or not self.sounded_ns:
            return 0.0
        return max(0, self.told_ns + BLOCK_NS - self.sounded_ns - self.played_ns) // BLOCK_NS * BLOCK_NS / 1e6


@dataclass
class UtteranceTrace:
    """Moments in ns on the ROS clock, 0 where not known; filled by `Trace`."""

    utterance_id: str
    start_ns: int = 0
    first_partial_ns: int = 0
    first_pixel_ns: int = 0
    answer_pixel_ns: int = 0  # the answer on the display
    moments: dict[str, int] = field(default_factory=dict)  # those of the utterance, and of the first answer heard
    answers: dict[str, Answer] = field(default_factory=dict)
    model: ModelUse = field(default_factory=ModelUse)
    heard: str = ""  # of the reply, where it was cut off
    wake: Woken | None = None
    turns: dict[TurnState, int] = field(default_factory=dict)
    last_ns: int = 0  # the latest stamp of anything about it
    request: str = ""
    intent: str = ""
    reply: str = ""
    language: str = ""
    error: str = ""
    dropped: bool = False
    heard_ns: int = 0  # when the first answer was found in what the speaker played

    def reach(self, stage: str, at_ns: int) -> None:
        """Note a stage; the earliest time counts."""
        self.moments[stage] = min(self.moments.get(stage, at_ns), at_ns)

    @property
    def spoken(self) -> bool:
        """Did the wearer say something? An alarm begins by itself."""
        return bool(self.start_ns) or FIRST in self.moments

    @property
    def answer(self) -> Answer | None:
        """The answer whose sound came first."""
        heard = [answer for answer in self.answers.values() if answer.sounded_ns]
        return min(heard, key=lambda answer: (answer.sounded_ns, answer.say_id)) if heard else None

    def chain(self) -> Chain:
        """The moments in order; those of speaking are of the answer that was heard first."""
        moments = dict(self.moments)
        reply_ns = moments.get("reply", 0)
        if moments.get("first_token", 0) > reply_ns > 0:  # the reply began with words of our own
            del moments["first_token"]
        tools = [at_ns for use in self.model.tools.values() if (at_ns := use.until(reply_ns))]
        if tools:
            moments["tools"] = max(tools)
        first = self.answer or min(self.answers.values(), key=lambda a: (a.asked_ns, a.say_id), default=None)
        if first is not None:
            of_answer = {"say": first.asked_ns, "synthesised": first.synthesised_ns, LAST: first.sounded_ns}
            moments.update({stage: at_ns for stage, at_ns in of_answer.items() if at_ns})
        return chain(moments)

    def stages_ms(self) -> dict[str, float]:
        """Time in each stage, for those reached, each from the one reached before it."""
        return {stage: ns / 1e6 for stage, ns in self.chain().stages_ns().items()}

    @property
    def total_ms(self) -> float | None:
        """End of speech to first sound; None where either is missing, 0 where the answer came before the end."""
        moments = self.chain().moments
        return (moments[LAST] - moments[FIRST]) / 1e6 if LAST in moments and FIRST in moments else None

    @property
    def heard_ms(self) -> float | None:
        """End of speech to first sound, as found in the sound that the speaker played."""
        return self._since(self.moments.get(FIRST, 0), self.heard_ns)

    @property
    def error_ms(self) -> float | None:
        """How far the stages are from what was found in the sound."""
        heard = self.heard_ms
        return abs(sum(self.stages_ms().values()) - heard) if heard is not None and self.total_ms is not None else None

    @property
    def partial_ms(self) -> float | None:
        """Start of speech to the first partial transcript."""
        return self._since(self.start_ns, self.first_partial_ns)

    @property
    def pixel_ms(self) -> float | None:
        """Start of speech to the first card about the utterance."""
        return self._since(self.start_ns, self.first_pixel_ns)

    @property
    def answer_pixel_ms(self) -> float | None:
        """End of speech to the answer on the display."""
        return self._since(self.moments.get(FIRST, 0), self.answer_pixel_ns)

    @property
    def begin_ns(self) -> int:
        """The first moment known of it."""
        known = [self.start_ns, *self.moments.values(), *self.turns.values()]
        known += [at_ns for a in self.answers.values() for at_ns in (a.asked_ns, a.synthesised_ns, a.sounded_ns)]
        return min((at_ns for at_ns in known if at_ns), default=self.last_ns)

    @property
    def outcome(self) -> Outcome:
        """What came of it, as far as is known."""
        if TurnState.FAILED in self.turns:
            return Outcome.FAILED
        answer = self.answer
        if answer is not None:
            cut = all(a.cancelled for a in self.answers.values() if a.sounded_ns)
            return Outcome.INTERRUPTED if cut or TurnState.CANCELLED in self.turns else Outcome.ANSWERED
        if self.dropped:
            return Outcome.TOO_SHORT
        if TurnState.CANCELLED in self.turns:
            return Outcome.CANCELLED
        if TurnState.DONE in self.turns and not self.reply:
            return Outcome.SILENT
        if self.reply or self.answers:
            return Outcome.UNHEARD
        return self._unanswered()

    def _unanswered(self) -> Outcome:
        if "final" in self.moments:
            if not self.request:
                return Outcome.EMPTY
            return Outcome.OPEN if TurnState.THINKING in self.turns else Outcome.NOT_ADDRESSED
        return Outcome.UNRECOGNISED if "end_detected" in self.moments else Outcome.OPEN

    @staticmethod
    def _since(start_ns: int, end_ns: int) -> float | None:
        return (end_ns - start_ns) / 1e6 if start_ns and end_ns else None
