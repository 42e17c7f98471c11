"""How easily speech begins for the voice detector, by what the assistant is doing.

While it speaks, and its own voice is taken out of the sound, the first sign of a voice counts: the speech is only held, and goes on
where nothing came of it. While it thinks, more is wanted than when it waits, since what is said may end the request.
"""

from __future__ import annotations

from dataclasses import dataclass

from quark_glasses.core.speech.cues import CUE_STREAM
from quark_glasses.core.speech.endpoint import Onset
from quark_glasses.core.types import Playback, Turn, TurnState

SUDDEN = 0.02  # probability that a voice detector gives to the hiss with which "Sunday" and 星期天 begin
NOT_ECHO = 10.0 ** (
    -12 / 10
)  # share of the power that is left where somebody else than the loudspeaker makes the sound
SILENT_NS = 1_000_000_000  # a stream of which nothing was told for so long is not heard now


@dataclass(frozen=True)
class Onsets:
    """What it takes for speech to begin."""

    idle: Onset
    thinking: Onset
    speaking: Onset


class Attention:
    """Feed it playback and turns; it says what is wanted now."""

    def __init__(self, onsets: Onsets) -> None:
        self._onsets = onsets
        self._playing: dict[str, int] = {}  # stream -> when it was last heard of
        self._thinking: str = ""

    def on_playback(self, playback: Playback) -> None:
        if playback.stream_id.startswith(CUE_STREAM):
            return
        if playback.done:
            self._playing.pop(playback.stream_id, None)
        else:
            self._playing[playback.stream_id] = playback.header.stamp_ns

    def on_turn(self, turn: Turn) -> None:
        if turn.state == TurnState.THINKING:
            self._thinking = turn.utterance_id
        elif turn.utterance_id == self._thinking and turn.state != TurnState.LISTENING:
            self._thinking = ""

    def speaking(self, now_ns: int) -> bool:
        """Is the assistant's voice heard, or held just now?"""
        self._playing = {stream: at for stream, at in self._playing.items() if now_ns - at < SILENT_NS}
        return bool(self._playing)

    def onset(self, now_ns: int) -> Onset:
        if self.speaking(now_ns):
            return self._onsets.speaking
        return self._onsets.thinking if self._thinking else self._onsets.idle
