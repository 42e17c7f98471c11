"""One utterance from sound to text while it is being said: when to decode, what is settled, what is final.

Pure bookkeeping. The caller feeds sound, asks `due()` for work, decodes it wherever it likes, and hands the result to
`accept()`. Decoding always starts at the beginning of the current segment, so a later result replaces an earlier one; the
words that two results in a row agree on become `stable`, and only the final result may still change them (`agreement.py`). The
first words come from drafts, quick decodes of the first second that are shown and no more: nothing is settled or made final by
them. Everything depends on the arguments alone: the same calls give the same transcripts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import numpy as np

from quark_glasses.core.errors import InvalidInput, InvalidParameter
from quark_glasses.core.language.written import to_written
from quark_glasses.core.speech.agreement import agreed_length, keep_prefix, split_units
from quark_glasses.core.types import BLOCK_SAMPLES, SAMPLE_RATE, Header, Samples, Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

MS = 1_000_000
_SOFT_ENDING_NS = 100 * MS
_FRAME = SAMPLE_RATE // 50  # 20 ms: the grid on which a quiet place is looked for


def _nanoseconds(samples: int) -> int:
    return samples * 1_000_000_000 // SAMPLE_RATE


def _samples(nanoseconds: int) -> int:
    return nanoseconds * SAMPLE_RATE // 1_000_000_000


@dataclass(frozen=True)
class StreamingPolicy:
    """When to decode and what to settle; raises `InvalidParameter`."""

    first_ms: int = 560  # of sound before the first decode: 0.3 s of speech after the pre-roll
    draft_ms: int = 1000  # of sound: what is shorter is drafted while it goes on
    retry_ms: int = 100  # of new sound after a draft that heard nothing
    interval_ms: int = 600  # of new sound between decodes
    load: float = 0.6  # share of the time that partial decodes may take; longer decodes come less often
    tail_ms: int = 250  # of sound after the last speech that is still decoded
    cut_ms: int = 26_000  # length at which an utterance is cut in two
    cut_from_ms: int = 16_000  # the cut is at the quietest place after this
    held_back_zh: int = 2  # last characters of a hypothesis that are never settled
    held_back_en: int = 1  # last words, likewise

    def __post_init__(self) -> None:
        if (
            min(self.first_ms, self.retry_ms, self.interval_ms, self.cut_from_ms) <= 0
            or self.tail_ms < 100
            or not 0.0 < self.load <= 1.0
        ):
            raise InvalidParameter(
                "a duration or the load of streaming is too small",
                "Choose durations above 0, tail_ms from 100, load in (0, 1]",
            )
        if not self.cut_from_ms < self.cut_ms <= 29_000:
            raise InvalidParameter(
                f"an utterance cannot be cut between {self.cut_from_ms} and {self.cut_ms} ms",
                "Choose cut_from_ms < cut_ms <= 29000",
            )


@dataclass(frozen=True, eq=False)
class DecodeJob:
    """Sound to decode: the current segment of the utterance from its start."""

    number: int
    utterance_id: str
    sound: Samples = field(repr=False)
    start_ns: int
    end_ns: int  # of the sound
    closes_segment: bool = False  # the utterance goes on in another segment
    language: str = ""  # "" means detect
    whole: bool = False  # speech has ended, so that this may be the final result
    draft: bool = False  # a quick guess will do: the result is shown until a better one comes


class Heard(Protocol):
    """What one decoding heard; `backends.api.Recognition` is one."""

    @property
    def text(self) -> str: ...

    @property
    def language(self) -> str: ...

    @property
    def confidence(self) -> float: ...

    @property
    def alternatives(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class RecognizedText:
    """A plain `Heard`."""

    text: str = ""
    language: str = ""
    confidence: float = 0.0
    alternatives: tuple[str, ...] = ()


class StreamingTranscriber:
    """Decode schedule, stable prefix, revisions and the one final transcript of one utterance.

    Calls, in order of time: `feed` for each block; `pause`, `resume` and `end` as the voice detector says; `due` after
    each of them; `accept` or `abandon` for each job. `accept` and `end` return the transcript to publish, if there is one.
    One job at a time is out; `obsolete(job)` tells that its result will not be used.
    """

    def __init__(
        self,
        utterance_id: str,
        start_ns: int,
        policy: StreamingPolicy | None = None,
        *,
        language: str = "",
        engine: str = "",
        written: Callable[[str, str], str] = to_written,
    ) -> None:
        self._id = utterance_id
        self._policy = policy or StreamingPolicy()
        self._language = language
        self._engine = engine
        self._written = written
        self._start_ns = start_ns  # of the utterance
        self._segment_ns = start_ns  # of the current segment
        self._blocks: list[Samples] = []
        self._length = 0  # samples in the current segment
        self._speech_end_ns: int | None = None  # known while paused and after the end
        self._ended = False
        self._closing = False  # the first part of a cut utterance is still to be decoded
        self._rest: Samples = np.zeros(0, dtype=np.int16)
        self._number = 0
        self._job: DecodeJob | None = None
        self._issued_ns = start_ns  # when the last job was given out
        self._issued_paused = False  # was speech paused or over then?
        self._issued_draft = False
        self._cost_ns = 0  # of the last job
        self._heard_ns = start_ns  # sound up to here is in `_last`
        self._decoded_ns = start_ns  # sound up to here is in `_decoded`
        self._last: Heard = RecognizedText(language=language)
        self._decoded: Heard = self._last  # the last result that was no draft
        self._at_pause = False  # was it decoded in a pause, up to the end of the words?
        self._done_spoken: tuple[str, ...] = ()  # segments before the current one
        self._done_text = ""
        self._stable = ""
        self._revision = 0
        self._finished = False

    @property
    def finished(self) -> bool:
        """Was the final transcript given?"""
        return self._finished

    def feed(self, samples: Samples, stamp_ns: int) -> None:
        """Take a block of int16 16 kHz sound; `stamp_ns` is the time of its first sample.

        Stamps may jitter by a block; a longer gap is filled with silence, a longer overlap dropped.

        Raises:
            InvalidInput: the utterance has ended, or the gap is longer than an utterance may be.
        """
        if self._ended:
            raise InvalidInput(f"utterance {self._id} has ended", "Open another transcriber for the next one")
        missing = _samples(stamp_ns - self._sound_end_ns)
        if missing > _samples(self._policy.cut_ms * MS):
            raise InvalidInput(f"{missing / SAMPLE_RATE:.0f} s of sound are missing", "End the utterance at such a gap")
        if abs(missing) <= BLOCK_SAMPLES:
            missing = 0
        if missing > 0:
            self._append(np.zeros(missing, dtype=np.int16))
        self._append(samples[-missing:] if missing < 0 else samples)
        if self._length >= _samples(self._policy.cut_ms * MS) and not self._closing:
            self._cut()

    def pause(self, speech_end_ns: int) -> None:
        """Speech stopped at `speech_end_ns`, perhaps for good: decode at once."""
        self._speech_end_ns = speech_end_ns

    def resume(self) -> None:
        """It was not for good."""
        self._speech_end_ns = None

    def end(self, speech_end_ns: int, now_ns: int) -> Transcript | None:
        """The utterance is over; the final transcript, when the last decode heard all of it already."""
        self._speech_end_ns = speech_end_ns
        self._ended = True
        if self._job is None and not self._closing and self._decoded_all():
            return self._transcript(now_ns, final=True)
        return None

    def due(self, now_ns: int) -> DecodeJob | None:
        """The decode to make now, if one is due and none is out."""
        if self._finished or self._job is not None:
            return None
        if self._closing:
            return self._issue(self._length, now_ns, closes=True)
        if self._speech_end_ns is not None:
            return None if self._decoded_all() and not self._ended else self._issue(self._spoken_length(), now_ns)
        if self._too_early(now_ns):
            return None
        return self._issue(self._length, now_ns, draft=self._drafting)

    def obsolete(self, job: DecodeJob) -> bool:
        """Is the result of this job of no use any more, so that it may be cancelled?"""
        if self._finished or job is not self._job:
            return True
        if job.closes_segment or self._speech_end_ns is None:
            return False
        return not self._issued_paused or not self._covers(job.end_ns)

    def accept(self, job: DecodeJob, heard: Heard, now_ns: int, cost_ns: int = 0) -> Transcript | None:
        """Take a result, `cost_ns` after the job was started; returns the transcript to publish, if the text changed."""
        if job is not self._job:
            return None
        self._job, self._cost_ns = None, cost_ns
        if job.closes_segment:
            return self._next_segment(job, heard, now_ns)
        known, settled = self._text(), self._stable
        self._last, self._heard_ns = heard, job.end_ns
        text = self._text()
        if not job.draft:
            self._settle(self._decoded, heard)
            self._decoded, self._decoded_ns, self._at_pause = heard, job.end_ns, self._issued_paused
        final = self._ended and self._decoded_all()
        if not final and text == known and settled == self._stable:
            return None
        return self._transcript(now_ns, final=final)

    def abandon(self, job: DecodeJob, cost_ns: int = 0) -> None:
        """The job failed or was cancelled; `due` will offer the sound again."""
        if job is self._job:
            self._job, self._cost_ns = None, cost_ns

    def give_up(self, now_ns: int) -> Transcript | None:
        """Close the utterance with what was heard so far, as when the recogniser fails for good."""
        self._job, self._ended = None, True
        return None if self._finished else self._transcript(now_ns, final=True)

    # sound

    @property
    def _sound_end_ns(self) -> int:
        return self._segment_ns + _nanoseconds(self._length + len(self._rest))

    def _append(self, samples: Samples) -> None:
        if self._closing:
            self._rest = np.concatenate([self._rest, samples])
            return
        self._blocks.append(np.array(samples, dtype=np.int16))
        self._length += len(samples)

    def _sound(self, length: int) -> Samples:
        joined = np.concatenate(self._blocks) if self._blocks else np.zeros(0, dtype=np.int16)
        self._blocks = [joined]
        return joined[:length]

    def _spoken_length(self) -> int:
        """Samples up to the end of speech and a little more."""
        assert self._speech_end_ns is not None
        wanted = _samples(self._speech_end_ns + self._policy.tail_ms * MS - self._segment_ns)
        return max(0, min(self._length, wanted))

    def _cut(self) -> None:
        """Split the sound at its quietest 200 ms; the first part is decoded for good, the rest begins the next segment."""
        sound = self._sound(self._length)
        first = _samples(self._policy.cut_from_ms * MS) // _FRAME
        frames = sound[: len(sound) // _FRAME * _FRAME].astype(np.float64).reshape(-1, _FRAME)
        energy = np.convolve(np.mean(frames**2, axis=1), np.ones(10), mode="same")
        quietest = first + int(np.argmin(energy[first:-10]))
        middle = quietest * _FRAME
        self._blocks, self._rest, self._length = [sound[:middle]], sound[middle:], middle
        self._closing = True

    # schedule

    def _covers(self, end_ns: int) -> bool:
        """Does sound up to `end_ns` hold all the speech, with the soft ending that the voice detector leaves out?"""
        assert self._speech_end_ns is not None
        return end_ns >= min(self._speech_end_ns + _SOFT_ENDING_NS, self._sound_end_ns)

    def _decoded_all(self) -> bool:
        """Can the last result be the final one? Not where it was cut off at a random moment, though all speech was in it."""
        return self._speech_end_ns is not None and self._at_pause and self._covers(self._decoded_ns)

    @property
    def _drafting(self) -> bool:
        """Is so little said yet that a draft will do?"""
        return not self._done_text and self._length < _samples(self._policy.draft_ms * MS)

    def _too_early(self, now_ns: int) -> bool:
        """Is the last decode too fresh for another partial one?

        Decodes are spaced so that they take no more than their share of the time; drafts are few, and wait for sound only.
        """
        if self._number == 0:
            return now_ns < self._start_ns + self._policy.first_ms * MS
        retry = self._issued_draft and not self._last.text
        spacing_ns = (self._policy.retry_ms if retry else self._policy.interval_ms) * MS
        if self._sound_end_ns - self._heard_ns < spacing_ns // 2:
            return True
        return now_ns < self._issued_ns + max(spacing_ns, 0 if retry else round(self._cost_ns / self._policy.load))

    def _issue(self, length: int, now_ns: int, *, closes: bool = False, draft: bool = False) -> DecodeJob:
        self._number += 1
        sound = self._sound(length)
        end_ns = self._segment_ns + _nanoseconds(len(sound))
        whole = self._speech_end_ns is not None and not closes and not self._done_text
        self._job = DecodeJob(
            self._number, self._id, sound, self._segment_ns, end_ns, closes, self._language, whole, draft
        )
        self._issued_ns, self._issued_draft = now_ns, draft
        self._issued_paused = self._speech_end_ns is not None
        return self._job

    # text

    def _join(self, before: str, after: str) -> str:
        gap = " " if before and after and before[-1].isascii() and after[0].isascii() else ""
        return before + gap + after

    def _text(self, *, final: bool = False) -> str:
        """Written form of everything heard so far; begins with what is stable.

        The final result is not held to that: it heard the whole, and what the wearer asks for hangs on its first words.
        """
        text = self._join(self._done_text, self._written(self._last.text, self._last.language))
        return text if final else keep_prefix(self._stable, text)

    def _settle(self, before: Heard, heard: Heard) -> None:
        """Move the stable prefix up to what two consecutive results agree on."""
        text = self._text()
        held_back = self._policy.held_back_zh if heard.language == "zh" else self._policy.held_back_en
        first = split_units(self._join(self._done_text, self._written(before.text, before.language)))
        second = split_units(text)
        count = agreed_length(first, second, held_back)
        if count and second[count - 1].end > len(self._stable):
            self._stable = text[: second[count - 1].end]

    def _next_segment(self, job: DecodeJob, heard: Heard, now_ns: int) -> Transcript:
        """The first part of a cut utterance is decoded for good: go on with the rest."""
        self._last = heard
        self._done_text = self._text()
        self._done_spoken = (*self._done_spoken, heard.text)
        self._stable = self._done_text
        self._last = self._decoded = RecognizedText("", heard.language, heard.confidence)
        self._segment_ns = self._decoded_ns = self._heard_ns = job.end_ns
        self._at_pause = False
        self._blocks, self._length = [self._rest], len(self._rest)
        self._rest = np.zeros(0, dtype=np.int16)
        self._closing = False
        if self._ended and self._spoken_length() == 0:
            return self._transcript(now_ns, final=True)
        return self._transcript(now_ns, final=False)

    def _transcript(self, now_ns: int, *, final: bool) -> Transcript:
        self._revision += 1
        self._finished = final
        text = self._text(final=final)
        spoken = ""
        for part in (*self._done_spoken, self._last.text):
            spoken = self._join(spoken, part)
        return Transcript(
            header=Header(stamp_ns=now_ns),
            utterance_id=self._id,
            revision=self._revision,
            final=final,
            text=text,
            stable=text if final else self._stable,
            spoken=spoken,
            language=self._last.language or self._language,
            confidence=self._last.confidence,
            start_ns=self._start_ns,
            end_ns=self._speech_end_ns if self._speech_end_ns is not None else self._heard_ns,
            engine=self._engine,
            alternatives=self._last.alternatives if final and not self._done_text else (),
        )
