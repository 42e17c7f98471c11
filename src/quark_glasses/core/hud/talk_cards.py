"""The cards of the conversation: the caption of what the wearer says, and the answer.

Updates for a turn that was cancelled, and transcripts of speech that was not addressed to the glasses, change nothing.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from quark_glasses.core.hud.phrases import join_clauses, phrase, reading_s, without_prefix
from quark_glasses.core.hud.scene import Card, CardKind
from quark_glasses.core.hud.shelf import CAPTION, REPLY, Shelf
from quark_glasses.core.types import ReplyChunk, Transcript, Turn, TurnState, Wake

SECOND = 1_000_000_000
REMEMBERED_TURNS = 16  # that ended, so that what comes late for them is not shown
PRIORITY = {CAPTION: 50, REPLY: 60}


@dataclass(frozen=True)
class TalkPolicy:
    """Settings of `TalkCards`; durations in seconds."""

    language: str = "en"  # of fixed words where the conversation has none
    listening_s: float = 10.0  # an unanswered caption stays
    thinking_s: float = 30.0  # a caption waits for its answer
    reply_s: float = 5.0  # an answer stays after its end
    reply_s_per_sign: float = 0.12  # and longer for each Chinese character, or two Latin letters: reading time


class TalkCards:
    """Keeps the caption and the answer on the shelf."""

    def __init__(self, shelf: Shelf, policy: TalkPolicy) -> None:
        self._shelf = shelf
        self._policy = policy
        self.tier = ""  # where the last answer came from
        self._wake_phrase = ""
        self._thinking = ""  # utterance whose words are all heard
        self._chunks: dict[int, str] = {}
        self._over: deque[str] = deque(maxlen=REMEMBERED_TURNS)

    def on_wake(self, wake: Wake, now_ns: int) -> None:
        """The wearer addressed the glasses: listen, and clear the last answer."""
        self._wake_phrase = wake.phrase
        self._shelf.remove(REPLY)
        self._caption(wake.utterance_id, wake.rest, wake.language, "listening", now_ns)

    def on_transcript(self, transcript: Transcript, now_ns: int) -> None:
        """Words of the utterance that is listened to."""
        caption = self._shelf.get(CAPTION)
        if caption is None or caption.utterance_id not in ("", transcript.utterance_id):
            return
        text = without_prefix(transcript.text, self._wake_phrase)
        # The final words may come after the turn that they began.
        state = "thinking" if transcript.utterance_id == self._thinking else "listening"
        self._caption(transcript.utterance_id, text, transcript.language, state, now_ns)

    def on_turn(self, turn: Turn, now_ns: int) -> None:
        """The turn went on: the caption follows it until there is an answer to show."""
        if turn.utterance_id in self._over:
            return
        self.tier = turn.tier or self.tier
        if turn.state is TurnState.LISTENING:
            self._caption(turn.utterance_id, turn.request, turn.language, "listening", now_ns)
        elif turn.state is TurnState.THINKING:
            self._thinking = turn.utterance_id
            self._caption(turn.utterance_id, turn.request, turn.language, "thinking", now_ns)
        elif turn.state is TurnState.CANCELLED:
            self._over.append(turn.utterance_id)
            self._remove_turn(turn.utterance_id)
        else:
            self._answer(turn, now_ns)

    def on_reply(self, chunk: ReplyChunk, now_ns: int) -> None:
        """The next clause of the answer."""
        if chunk.utterance_id in self._over:
            return
        self.tier = chunk.tier or self.tier
        if (reply := self._shelf.get(REPLY)) is None or reply.utterance_id != chunk.utterance_id:
            self._chunks = {}
        self._chunks[chunk.index] = chunk.text
        text = join_clauses(self._chunks[index] for index in sorted(self._chunks))
        self._reply(chunk.utterance_id, text, chunk.language, now_ns)

    def _caption(self, utterance_id: str, text: str, language: str, state: str, now_ns: int) -> None:
        stay = self._policy.thinking_s if state == "thinking" else self._policy.listening_s
        known = self._shelf.get(CAPTION)
        if known is not None and known.utterance_id == utterance_id:
            text, language = text or known.text, language or known.language
        title = phrase(state, language or self._policy.language)
        expires = now_ns + round(stay * SECOND)
        self._shelf.put(
            Card(CAPTION, CardKind.CAPTION, title, text, language, PRIORITY[CAPTION], expires, utterance_id)
        )

    def _reply(self, utterance_id: str, text: str, language: str, now_ns: int) -> None:
        """Show an answer, with the request as its title, in place of the caption."""
        old = self._shelf.get(REPLY)
        title = old.title if old is not None and old.utterance_id == utterance_id else ""
        caption = self._shelf.get(CAPTION)
        if caption is not None and caption.utterance_id in ("", utterance_id):
            title = caption.text or title
            self._shelf.remove(CAPTION)
        stay = self._policy.reply_s + reading_s(text, self._policy.reply_s_per_sign)
        expires = now_ns + round(stay * SECOND)
        self._shelf.put(Card(REPLY, CardKind.REPLY, title, text, language, PRIORITY[REPLY], expires, utterance_id))

    def _answer(self, turn: Turn, now_ns: int) -> None:
        """SPEAKING, DONE and FAILED: what the turn says, or the clauses that came before."""
        old = self._shelf.get(REPLY)
        text = turn.reply or (turn.error_msg if turn.state is TurnState.FAILED else "")
        if not text and old is not None and old.utterance_id == turn.utterance_id:
            text = old.text
        if text:
            self._reply(turn.utterance_id, text, turn.language, now_ns)
            reply = self._shelf.get(REPLY)
            if turn.request and reply is not None:
                self._shelf.put(replace(reply, title=turn.request))
        elif turn.state is not TurnState.SPEAKING:
            self._remove_turn(turn.utterance_id)

    def _remove_turn(self, utterance_id: str) -> None:
        for key in (CAPTION, REPLY):
            if (card := self._shelf.get(key)) is not None and card.utterance_id in ("", utterance_id):
                self._shelf.remove(key)
