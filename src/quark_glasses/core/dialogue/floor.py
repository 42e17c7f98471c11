"""Who may speak: a state machine over what the wearer's voice and the assistant do.

The wearer's voice holds the assistant's speech at once, at the first sign of it; what is said decides what becomes of it:

    speaking --voice--> held --backchannel, noise, nothing, deadline--> speaking (goes on where it stopped)
        |                 `----words-------------------------------------.
        `--"stop", or words that nobody held it for----------------------+--> STOP
    thinking --"stop", or another request--------------------------------'

It owns no clock and publishes nothing: feed it what happens, with the time, and do what its decisions say, in order. After a STOP
the answer is over: texts that come later belong to a new one. `due` must be called a few times a second.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from quark_glasses.core.dialogue.backchannel import Backchannels, Remark
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wake_phrase import WakePhrases
from quark_glasses.core.errors import InvalidParameter
from quark_glasses.core.types import Activity, SpeechProgress, Transcript, VoiceActivity

MS = 1_000_000
REMEMBERED = 16  # utterances
SLACK_NS = 200 * MS  # recognisers see the end of a word a little before the voice detector does
SURE = 0.55  # confidence of a final text that overrules a backchannel heard before it, and of a partial one that ends a hold
SURE_WORDS = 3  # of a first partial result, that it is believed before a second one agrees
OWN_WORDS = 3  # so many words,
OWN_SHARE = 0.75  # so much of them in the order of what was just said, are the assistant's own
RECENT_SAYS = 4
ANYONE, WAKE = "anyone", "wake"


class Act(Enum):
    """What to do."""

    HOLD = "hold"  # silence the voice where it is
    RESUME = "resume"  # let it go on
    STOP = "stop"  # end speech and thought: nothing more of this answer is heard


@dataclass(frozen=True)
class Decision:
    """One thing to do, why, and the utterance that caused it ("" where none did)."""

    act: Act
    reason: str
    utterance_id: str = ""


class Owner(Enum):
    """Who has the floor."""

    NOBODY = "nobody"
    WEARER = "wearer"
    ASSISTANT = "assistant"


@dataclass(frozen=True)
class FloorPolicy:
    """Who may interrupt, and how long the voice waits; raises `InvalidParameter`.

    Attributes:
        interrupt: "anyone" who speaks, or only what begins with the "wake" phrase or is known to be addressed. "Stop" is for all.
        longest_hold_ms: a hold that nothing has decided by then is over.
        words_ms: the same, counted from the end of the utterance.
        most_fruitless: holds within `noisy_ms` of which nothing came (noise); then sound alone holds no more, words still stop.
    """

    interrupt: str = ANYONE
    longest_hold_ms: int = 6000
    words_ms: int = 3000
    most_fruitless: int = 4
    noisy_ms: int = 10_000

    def __post_init__(self) -> None:
        if self.interrupt not in (ANYONE, WAKE):
            raise InvalidParameter(f"'{self.interrupt}' may not interrupt", f"Choose {ANYONE} or {WAKE}")
        if min(self.longest_hold_ms, self.words_ms, self.noisy_ms) <= 0 or not 0 <= self.most_fruitless <= REMEMBERED:
            raise InvalidParameter(
                "a limit of the voice floor is out of bounds", f"Choose positive times, and at most {REMEMBERED} holds"
            )


@dataclass
class _Hold:
    """The hold under way."""

    utterance_id: str
    until_ns: int
    remark: Remark = Remark.NOTHING  # what the words so far are,
    words_ns: int = 0  # up to when they were said,
    confidence: float = 0.0  # and how sure the recogniser is of them


class Floor:
    """See the module. Every method that takes news returns what to do about it, often nothing."""

    def __init__(
        self,
        policy: FloorPolicy | None = None,
        wake: WakePhrases | None = None,
        backchannels: Backchannels | None = None,
        is_command: Callable[[str, str], bool] | None = None,
    ) -> None:
        """`is_command` says of a text in a language whether it is word for word a command, however short and unsure it is."""
        self._is_command = is_command or (lambda text, language: False)
        self._policy = policy or FloorPolicy()
        self._wake = wake or WakePhrases()
        self._words = backchannels or Backchannels()
        self._says: dict[str, bool] = {}  # texts on their way to the ear -> is it a question?
        self._said: deque[list[str]] = deque(maxlen=RECENT_SAYS)  # words of the latest texts
        self._thinking = ""  # the utterance that is thought about
        self._voice = ""  # the wearer's utterance under way
        self._hold: _Hold | None = None
        self._fruitless: deque[int] = deque(maxlen=REMEMBERED)  # when nothing came of a hold
        self._spent: deque[str] = deque(maxlen=REMEMBERED)  # utterances whose sound holds no more
        self._took: deque[str] = deque(maxlen=REMEMBERED)
        self._settled: dict[str, float] = {}  # backchannels up to their pause, and how sure of that the recogniser was

    # How things are

    @property
    def owner(self) -> Owner:
        if self._hold is not None:
            return Owner.WEARER
        if self._says:
            return Owner.ASSISTANT
        if self._voice:
            return Owner.WEARER
        return Owner.ASSISTANT if self._thinking else Owner.NOBODY

    @property
    def held(self) -> bool:
        """Is the voice silent and waits?"""
        return self._hold is not None

    @property
    def anyone(self) -> bool:
        """May everybody's words interrupt?"""
        return self._policy.interrupt == ANYONE

    def took(self, utterance_id: str) -> bool:
        """Did this utterance take the floor? Then it is meant for the glasses, with or without a wake phrase."""
        return utterance_id in self._took

    # What the assistant does

    def thinking(self, utterance_id: str) -> None:
        """An answer to this utterance is looked for; "" says that no more of it will come."""
        self._thinking = utterance_id

    def speaking(self, say_id: str, text: str = "", *, asks: bool = False) -> None:
        """A text was handed to speech; `asks`: it wants an answer, so that "okay" is one.

        With the text, what comes back of it by the microphone is known for the assistant's own voice.
        """
        self._says[say_id] = asks
        self._said.append(_words(text))

    def on_progress(self, progress: SpeechProgress) -> tuple[Decision, ...]:
        """How far a text was heard. One that was cancelled ended the hold as well; so does the end of the last one."""
        if not progress.done or self._says.pop(progress.say_id, None) is None:
            return ()
        if progress.cancelled:
            self._hold = None
            return ()
        return () if self._says or self._thinking else self._resume("nothing is left to say")

    def stopped(self) -> None:
        """Speech and thought were ended for another reason."""
        self._says.clear()
        self._thinking, self._hold = "", None

    # What the wearer does

    def on_activity(self, activity: VoiceActivity, now_ns: int) -> tuple[Decision, ...]:
        """The voice detector's word."""
        utterance_id = activity.utterance_id
        if activity.state in (Activity.STARTED, Activity.RESUMED):
            self._voice = utterance_id
            self._settled.pop(utterance_id, None)
            return self._begin_hold(utterance_id, now_ns)
        if activity.state in (Activity.ENDED, Activity.DROPPED) and self._voice == utterance_id:
            self._voice = ""
        hold = self._hold
        if hold is None or hold.utterance_id != utterance_id:
            return ()
        if activity.state == Activity.DROPPED:
            return self._give_up("noise", now_ns)
        all_heard = hold.words_ns + SLACK_NS >= activity.end_ns
        if activity.state == Activity.PAUSED and all_heard and self._listens(hold.remark):
            self._settled = {utterance_id: max(hold.confidence, SURE)}
            return self._resume("backchannel")
        if activity.state == Activity.ENDED:
            hold.until_ns = min(hold.until_ns, now_ns + self._policy.words_ms * MS)
        return ()

    def on_transcript(self, transcript: Transcript, now_ns: int, *, addressed: bool = False) -> tuple[Decision, ...]:
        """What was heard, partial or final. `addressed`: known to be meant for the glasses (tap, wake word, follow-up)."""
        if not self._says and not self._thinking:
            return ()
        wake = self._wake.find(transcript.text, transcript.language)
        words = wake.rest if wake else transcript.text
        remark = self._words.sort(words)
        addressed = addressed or wake is not None
        if remark == Remark.STOP and (wake or self._believed(transcript) or not self._holds(transcript.utterance_id)):
            return self._stop("asked to stop", transcript.utterance_id)
        if not self._says:
            other = remark == Remark.OTHER and transcript.utterance_id != self._thinking
            replaces = transcript.final and other and addressed
            return self._stop("another request", transcript.utterance_id) if replaces else ()
        if wake is None and transcript.confidence <= self._settled.get(transcript.utterance_id, -1.0):
            return ()  # nothing was said since: another guess counts no more
        if self._hold is not None and self._holds(transcript.utterance_id):
            hold = self._hold
            hold.remark, hold.words_ns, hold.confidence = remark, transcript.end_ns, transcript.confidence
        allowed = addressed or self._policy.interrupt == ANYONE
        if wake is None and remark == Remark.OTHER:
            remark = self._second_look(words, transcript)
        if transcript.final:
            return self._judge(transcript.utterance_id, remark, allowed, wake is not None, now_ns)
        return self._guess(transcript, words, remark, allowed)

    def due(self, now_ns: int) -> tuple[Decision, ...]:
        """What time alone decides."""
        if self._hold is None or now_ns < self._hold.until_ns:
            return ()
        self._spent.append(self._voice)  # a new voice that waited for this hold gets none of its own
        return self._give_up("nothing came of it", now_ns)

    # Deciding

    def _begin_hold(self, utterance_id: str, now_ns: int) -> tuple[Decision, ...]:
        if not self._says or self._hold is not None or utterance_id in self._spent or self._noisy(now_ns):
            return ()
        self._hold = _Hold(utterance_id, now_ns + self._policy.longest_hold_ms * MS)
        return (Decision(Act.HOLD, "voice", utterance_id),)

    def _judge(
        self, utterance_id: str, remark: Remark, allowed: bool, woken: bool, now_ns: int
    ) -> tuple[Decision, ...]:
        """Final words while the assistant speaks."""
        if remark == Remark.NOTHING and not woken:
            return self._give_up("no words", now_ns) if self._holds(utterance_id) else ()
        if self._listens(remark):
            return self._resume("backchannel") if self._holds(utterance_id) else ()
        if allowed:
            return self._stop("interrupted", utterance_id)
        return self._resume("not addressed") if self._holds(utterance_id) else ()

    def _guess(self, partial: Transcript, words: str, remark: Remark, allowed: bool) -> tuple[Decision, ...]:
        """Words so far while the assistant speaks: enough to be sure that they are no backchannel?"""
        stable = self._words.sort(partial.stable) == Remark.OTHER and not self._words.may_become(partial.stable)
        many = len(_words(words)) >= SURE_WORDS and self._believed(partial)
        if remark != Remark.OTHER or self._words.may_become(words) or not (stable or many):
            return ()
        if allowed:
            return self._stop("interrupted", partial.utterance_id)
        self._spent.append(partial.utterance_id)
        return self._resume("not addressed") if self._holds(partial.utterance_id) else ()

    def _believed(self, transcript: Transcript) -> bool:
        """Are the words sure enough to act on? While the voice is held, nobody hears that the final ones are waited for."""
        return transcript.final or transcript.confidence >= SURE

    def _second_look(self, words: str, transcript: Transcript) -> Remark:
        """What words are that make no backchannel as they stand: perhaps one misheard, or the assistant's own voice."""
        heard = _words(words)
        if len(heard) >= OWN_WORDS and any(_share(heard, said) >= OWN_SHARE for said in self._said):
            return Remark.NOTHING
        if any(self._says.values()) or self._words.like_a_stop(words):
            return Remark.OTHER
        seconds = (transcript.end_ns - transcript.start_ns) / 1e9
        command = self._is_command(words, transcript.language)
        misheard = self._words.perhaps(words, transcript.confidence, seconds, command=command)
        return Remark.SOUND if misheard else Remark.OTHER

    def _listens(self, remark: Remark) -> bool:
        """Is it said by one who listens on?"""
        return remark == Remark.SOUND or (remark == Remark.ASSENT and not any(self._says.values()))

    def _holds(self, utterance_id: str) -> bool:
        return self._hold is not None and self._hold.utterance_id == utterance_id

    def _noisy(self, now_ns: int) -> bool:
        """Was it held so often for nothing that a sound alone means little here?"""
        recent = [at for at in self._fruitless if now_ns - at < self._policy.noisy_ms * MS]
        return len(recent) >= self._policy.most_fruitless

    def _give_up(self, reason: str, now_ns: int) -> tuple[Decision, ...]:
        """Let the voice go on after a hold that was for nothing."""
        self._fruitless.append(now_ns)
        if self._hold is not None:
            self._spent.append(self._hold.utterance_id)
        return self._resume(reason)

    def _resume(self, reason: str) -> tuple[Decision, ...]:
        """Let the voice go on, unless the wearer speaks again already: then the hold, with its deadline, is that utterance's."""
        if self._hold is None:
            return ()
        if self._says and self._voice not in ("", self._hold.utterance_id, *self._spent):
            self._hold = _Hold(self._voice, self._hold.until_ns)
            return ()
        utterance_id, self._hold = self._hold.utterance_id, None
        return (Decision(Act.RESUME, reason, utterance_id),)

    def _stop(self, reason: str, utterance_id: str) -> tuple[Decision, ...]:
        self.stopped()
        self._took.append(utterance_id)
        return (Decision(Act.STOP, reason, utterance_id),)


def _words(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


def _share(heard: Sequence[str], said: Sequence[str]) -> float:
    """How much of what was heard is there, in its order, in what was said."""
    blocks = SequenceMatcher(None, heard, said, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / len(heard)
