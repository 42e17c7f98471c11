"""Looks that are begun a moment before they are asked for, so that the first pictures are there when the question is."""

from __future__ import annotations

from collections.abc import Callable

from quark_glasses.core.errors import GlassesError
from quark_glasses.core.types import ToolRequest, Turn, VoiceActivity
from quark_glasses.core.vision.early import EARLY_NS, Early, Expected
from quark_glasses.core.vision.look import Look
from quark_glasses.core.vision.wish import Wish
from quark_glasses.ros import topics
from quark_glasses.ros.looking import Looking
from quark_glasses.ros.node import GlassesNode


class Ahead:
    """Begins and ends them by the rule of `core.vision.early`; made in `configure`, `open` it in `activate`.

    `may` says whether a look can be begun now, `make` makes one.
    """

    def __init__(
        self, node: GlassesNode, looking: Looking, may: Callable[[Wish], bool], make: Callable[[Wish], Look]
    ) -> None:
        self._node, self._looking, self._may, self._make = node, looking, may, make

    def open(self) -> None:
        self._early = Early()
        self._begun: tuple[Expected, Look] | None = None
        self._node.listen(topics.TURN, self.on_turn)
        self._node.listen(topics.ACTIVITY, self.on_activity)

    def on_turn(self, turn: Turn) -> None:
        self._early.on_turn(turn)
        self._follow()

    def on_activity(self, activity: VoiceActivity) -> None:
        self._early.on_activity(activity)
        self._follow()

    def take(self, request: ToolRequest, wish: Wish) -> Look | None:
        """The look that was begun for this request, which is its own from now on; None for none."""
        begun = self._begun
        self._early.asked(request.utterance_id)
        if begun is None or begun[0] != Expected(request.utterance_id, wish.verb, wish):
            return None
        self._begun, look = None, begun[1]
        if not self._looking.looks_at(look):
            return None
        look.ask(wish, self._node.now_ns())
        return look

    def _follow(self) -> None:
        """Begin what is expected now, end what is not any more."""
        expected = self._early.expected
        if self._begun is not None and self._begun[0] != expected:
            (_, look), self._begun = self._begun, None
            if self._looking.looks_at(look):
                self._looking.stop()
        if expected is not None and self._begun is None and self._may(expected.wish):
            look = self._make(expected.wish)
            self._begun = expected, look
            self._looking.early(look, self._node.now_ns() + EARLY_NS, expected.utterance_id, _unasked)


def _unasked(error: GlassesError | None, key: str) -> None:
    """Nobody waits for it: where it could not be, the one that is asked for will say so."""
