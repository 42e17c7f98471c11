"""Answers on their way to the wearer's ear: which turn each belongs to, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quark_glasses.core.errors import DeadlineExceeded
from quark_glasses.core.types import Header, SpeechProgress, Turn, TurnState

UNHEARD_NS = 15_000_000_000  # an answer of which nothing was played by then has failed


@dataclass
class _Answer:
    turn: Turn
    deadline_ns: int
    heard: bool = False


class SpokenAnswers:
    """Feed it progress and the time; it gives back turns that are over."""

    def __init__(self, unheard_ns: int = UNHEARD_NS) -> None:
        self._unheard_ns = unheard_ns
        self._answers: dict[str, _Answer] = {}

    def begin(self, say_id: str, turn: Turn, now_ns: int) -> None:
        """This turn's answer was handed to speech under `say_id`."""
        self._answers[say_id] = _Answer(turn, now_ns + self._unheard_ns)

    def on_progress(self, progress: SpeechProgress) -> Turn | None:
        """The turn as DONE or CANCELLED, once its answer is over."""
        answer = self._answers.get(progress.say_id)
        if answer is None:
            return None
        answer.heard = True
        if not progress.done:
            return None
        del self._answers[progress.say_id]
        state = TurnState.CANCELLED if progress.cancelled else TurnState.DONE
        heard = progress.text[: progress.heard_chars] if progress.cancelled else answer.turn.reply
        return replace(answer.turn, header=progress.header, state=state, reply=heard)

    def overdue(self, now_ns: int) -> Iterator[Turn]:
        """Turns as FAILED whose answers nobody began to speak in time; each once."""
        for say_id, answer in list(self._answers.items()):
            if not answer.heard and now_ns > answer.deadline_ns:
                del self._answers[say_id]
                error = DeadlineExceeded("the answer was not spoken in time", "Look at the tts and speaker nodes")
                yield replace(
                    answer.turn,
                    header=Header(now_ns),
                    state=TurnState.FAILED,
                    error_code=error.code,
                    error_msg=str(error),
                )
