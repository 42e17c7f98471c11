"""Where an utterance starts and ends: a state machine over voice probabilities.

Hysteresis on the probability gives speech and silence. How long a silence ends the utterance depends on what the words
so far say (`hint`): a whole request ends soon, a hanging one ("set a timer for") late, everything else in between.

    idle --onset--> open --silence >= pause--> paused --silence >= limit--> ENDED, or DROPPED where it was too short
                     ^---------speech (RESUMED)---'        open or paused --length >= maximum--> ENDED
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, fields

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.speech.completeness import Completeness
from quark_glasses.core.types import Activity, Header, VoiceActivity

MS = 1_000_000  # nanoseconds
GAP_NS = 20 * MS  # more than the jitter of stamps: sound was lost
HINT_SLACK_NS = 150 * MS  # recognisers see the end of the last word a little before the voice detector does


@dataclass(frozen=True)
class EndpointPolicy:
    """Thresholds (probability) and durations (ms) of `UtteranceDetector`; raises `InvalidParameter`."""

    start_threshold: float = 0.5  # speech begins or resumes at this probability
    stop_threshold: float = 0.35  # and is heard until it falls below this one
    onset_ms: int = 60  # of speech on end before STARTED, so that a click starts nothing
    min_speech_ms: int = 150  # an utterance with less speech is dropped
    pre_roll_ms: int = 300  # sound before the onset that belongs to the utterance
    pause_ms: int = 120  # silence before PAUSED: the sooner, the sooner the words are known; more are taken back
    complete_silence_ms: int = 350  # silence that ends a whole request
    silence_ms: int = 700  # silence that ends an utterance of which nothing is known
    incomplete_silence_ms: int = 1100  # silence that ends words that hang
    max_ms: int = 60_000  # length at which an utterance ends whatever is heard

    def __post_init__(self) -> None:
        if not 0.0 < self.stop_threshold <= self.start_threshold <= 1.0:
            raise InvalidParameter(
                f"thresholds {self.stop_threshold} and {self.start_threshold} are out of order",
                "Choose 0 < stop_threshold <= start_threshold <= 1",
            )
        for field in fields(self):
            if field.name.endswith("_ms") and getattr(self, field.name) < 0:
                raise InvalidParameter(f"{field.name} is negative", "Choose 0 or more milliseconds")
        if not self.pause_ms <= self.complete_silence_ms <= self.silence_ms <= self.incomplete_silence_ms:
            raise InvalidParameter(
                "the silences are out of order",
                "Choose pause_ms <= complete_silence_ms <= silence_ms <= incomplete_silence_ms",
            )
        if self.max_ms <= self.pre_roll_ms + self.onset_ms:
            raise InvalidParameter("max_ms leaves no room for speech", "Choose it above pre_roll_ms + onset_ms")

    def silence_ns(self, words: Completeness) -> int:
        """Silence that ends an utterance with such words."""
        limits = {
            Completeness.COMPLETE: self.complete_silence_ms,
            Completeness.UNKNOWN: self.silence_ms,
            Completeness.OPEN: self.incomplete_silence_ms,
        }
        return limits[words] * MS


@dataclass(frozen=True)
class Onset:
    """What it takes for speech to begin, where that depends on what the glasses are doing."""

    threshold: float  # probability
    onset_ms: int = 0  # of speech on end
    drop_ms: int | None = None  # silence after which too short speech is dropped; None as after any utterance
    pause_ms: int | None = None  # silence before PAUSED; None as in any utterance


class UtteranceIds:
    """Version-5 UUIDs (RFC 9562) from whose glasses heard it and when: the same sound gives the same id."""

    def __init__(self, glasses: str) -> None:
        self._glasses = uuid.uuid5(uuid.NAMESPACE_URL, f"quark_glasses:{glasses}")

    def __call__(self, onset_ns: int) -> str:
        return str(uuid.uuid5(self._glasses, str(onset_ns)))


@dataclass
class _Utterance:
    """The utterance under way."""

    id: str
    start_ns: int
    end_ns: int  # end of the last speech
    spoken_ns: int
    speaking: bool = True
    paused: bool = False
    words: Completeness = Completeness.UNKNOWN
    words_until_ns: int = 0
    drop_ns: int | None = None
    pause_ns: int = 0


class UtteranceDetector:
    """Turns voice probabilities, window by window, into utterances.

    Every STARTED is followed by exactly one ENDED or DROPPED of the same id before the next STARTED; utterances do not
    overlap. `stamp_ns` of an event is the end of the window that decided it. `onset` may be changed at any time.
    """

    def __init__(self, policy: EndpointPolicy, ids: Callable[[int], str]) -> None:
        self._policy = policy
        self._ids = ids
        self._open: _Utterance | None = None
        self._onset_ns: int | None = None
        self.onset = Onset(policy.start_threshold, policy.onset_ms)
        self._fresh = True  # no window since the start or reset
        self._earliest_ns = 0  # no utterance may reach back beyond this
        self._now_ns = 0
        self._probability = 0.0

    @property
    def utterance_id(self) -> str:
        """Id of the utterance under way, or ""."""
        return self._open.id if self._open else ""

    def feed(self, probability: float, start_ns: int, end_ns: int) -> tuple[VoiceActivity, ...]:
        """Take the probability of the window [start_ns, end_ns) and say what changed.

        Missing windows count as silence.

        Raises:
            InvalidInput: the window is empty or ends before the one before.
        """
        if self._fresh:
            self._earliest_ns = self._now_ns = start_ns
            self._fresh = False
        if end_ns <= max(start_ns, self._now_ns):
            raise InvalidInput(
                f"a window ends at {end_ns} ns after {self._now_ns} ns", "Call reset() when time jumps back"
            )
        start_ns = max(start_ns, self._now_ns)
        if start_ns - self._now_ns > GAP_NS:
            self._onset_ns = None
        events = self._judge(start_ns)
        self._now_ns, self._probability = end_ns, probability
        if self._open is None:
            return events + self._listen(start_ns)
        return events + self._follow(self._open, end_ns - start_ns) + self._judge(end_ns)

    def hint(self, utterance_id: str, words: Completeness, until_ns: int | None = None) -> tuple[VoiceActivity, ...]:
        """Tell what the words up to `until_ns` (default: all speech so far) say; returns the end if it is due by this.

        A hint holds until later speech is heard. One for another utterance is ignored.
        """
        if self._open is None or self._open.id != utterance_id:
            return ()
        self._open.words = words
        self._open.words_until_ns = self._open.end_ns if until_ns is None else min(until_ns, self._open.end_ns)
        return self._judge(self._now_ns)

    def finish(self) -> tuple[VoiceActivity, ...]:
        """End what is under way because the sound ends here."""
        return self._end(self._open) if self._open else ()

    def reset(self) -> tuple[VoiceActivity, ...]:
        """End what is under way and forget the time, as before the first window."""
        events = self.finish()
        self._onset_ns = None
        self._fresh = True
        return events

    def _listen(self, start_ns: int) -> tuple[VoiceActivity, ...]:
        """Wait for an onset."""
        if self._probability < self.onset.threshold:
            self._onset_ns = None
            return ()
        if self._onset_ns is None:
            self._onset_ns = start_ns
        spoken = self._now_ns - self._onset_ns
        if spoken < self.onset.onset_ms * MS:
            return ()
        start = max(self._onset_ns - self._policy.pre_roll_ms * MS, self._earliest_ns)
        drop_ns = None if self.onset.drop_ms is None else self.onset.drop_ms * MS
        pause_ms = self._policy.pause_ms if self.onset.pause_ms is None else self.onset.pause_ms
        self._open = _Utterance(
            self._ids(self._now_ns), start, self._now_ns, spoken, drop_ns=drop_ns, pause_ns=pause_ms * MS
        )
        self._onset_ns = None
        return (self._event(Activity.STARTED, self._open),)

    def _follow(self, utterance: _Utterance, duration_ns: int) -> tuple[VoiceActivity, ...]:
        """Take one window of the utterance under way."""
        threshold = self._policy.stop_threshold if utterance.speaking else self._policy.start_threshold
        utterance.speaking = self._probability >= threshold
        events: tuple[VoiceActivity, ...] = ()
        if utterance.speaking:
            utterance.end_ns = self._now_ns
            utterance.spoken_ns += duration_ns
            if utterance.paused:
                utterance.paused = False
                utterance.words = Completeness.UNKNOWN
                events = (self._event(Activity.RESUMED, utterance),)
        return events

    def _judge(self, now_ns: int) -> tuple[VoiceActivity, ...]:
        """What the silence up to `now_ns`, and the length by then, mean."""
        utterance = self._open
        if utterance is None:
            return ()
        self._now_ns = now_ns
        silence = now_ns - utterance.end_ns
        length = now_ns - utterance.start_ns
        limit = self._policy.silence_ns(self._words(utterance))
        if utterance.drop_ns is not None and not self._long_enough(utterance):
            limit = min(limit, utterance.drop_ns)
        if silence >= limit or length >= self._policy.max_ms * MS:
            return self._end(utterance)
        if silence >= utterance.pause_ns and silence and not utterance.paused and self._long_enough(utterance):
            utterance.paused = True
            return (self._event(Activity.PAUSED, utterance),)
        return ()

    def _words(self, utterance: _Utterance) -> Completeness:
        known = utterance.words_until_ns + HINT_SLACK_NS >= utterance.end_ns
        return utterance.words if known else Completeness.UNKNOWN

    def _long_enough(self, utterance: _Utterance) -> bool:
        return utterance.spoken_ns >= self._policy.min_speech_ms * MS

    def _end(self, utterance: _Utterance) -> tuple[VoiceActivity, ...]:
        self._open = None
        self._earliest_ns = utterance.end_ns
        return (self._event(Activity.ENDED if self._long_enough(utterance) else Activity.DROPPED, utterance),)

    def _event(self, state: Activity, utterance: _Utterance) -> VoiceActivity:
        header = Header(stamp_ns=self._now_ns)
        return VoiceActivity(header, utterance.id, state, utterance.start_ns, utterance.end_ns, self._probability)
