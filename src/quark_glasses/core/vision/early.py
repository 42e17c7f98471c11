"""Which look the wearer is about to ask for: known from the words so far, before they are final.

The camera may be opened for it a moment before the question is final, and only so:

    the words so far, said to the glasses, ask for a look of their own      (a turn that listens, with that intent)
    the wearer has stopped speaking since                                   (the voice paused within `FRESH_NS` after those words)

It is over where the wearer speaks on, or where newer words, final or not, ask for something else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quark_glasses.core.types import Activity, Turn, TurnState, VoiceActivity
from quark_glasses.core.vision.findings import Sought
from quark_glasses.core.vision.wish import WANT, Verb, Wish

FRESH_NS = 600_000_000  # from words that were understood to the pause: what was said in between is not known yet
EARLY_NS = 1_500_000_000  # from the pause, until when the final words must have come
VERBS: Mapping[str, Verb] = {
    "look_what": Verb.WHAT, "look_read": Verb.READ, "look_translate": Verb.TRANSLATE, "look_scan": Verb.SCAN,
    "price_compare": Verb.FIND,
}  # fmt: skip
NEEDLESS = ("more", "text")  # slots with which nothing is looked at: a text that is read on, a product that was named
PRICED = Sought.CODES | Sought.TEXTS | Sought.LOOKS


@dataclass(frozen=True)
class Expected:
    """A look that the wearer is about to ask for; the same one while `verb` is, whatever else the words turn out to say."""

    utterance_id: str
    verb: Verb
    wish: Wish = field(compare=False)


def wish_ahead(turn: Turn) -> Wish | None:
    """The look that the words of a turn ask for; None for none."""
    verb = VERBS.get(turn.intent)
    if verb is None or any(_slots(turn).get(name) for name in NEEDLESS):
        return None
    language = "zh" if turn.language.startswith("zh") else "en"
    return Wish(verb, WANT.get(verb, PRICED), language)


class Early:
    """Follows one utterance at a time; see the module. Times are those of what it is fed."""

    def __init__(self) -> None:
        self._utterance_id = ""
        self._wish: Wish | None = None
        self._words_ns = 0
        self._paused = False

    @property
    def expected(self) -> Expected | None:
        """What to look at now, though nobody asked yet in final words."""
        wish = self._wish
        return Expected(self._utterance_id, wish.verb, wish) if wish is not None and self._paused else None

    def on_turn(self, turn: Turn) -> None:
        """The words so far, or at last."""
        if turn.state is TurnState.LISTENING:
            self._follow(turn.utterance_id)
            self._wish, self._words_ns = wish_ahead(turn), turn.header.stamp_ns
        elif turn.utterance_id == self._utterance_id and (turn.state is not TurnState.THINKING or not wish_ahead(turn)):
            self._wish = None

    def asked(self, utterance_id: str) -> None:
        """The words of this utterance were final, and somebody looks."""
        if utterance_id == self._utterance_id:
            self._wish = None

    def on_activity(self, activity: VoiceActivity) -> None:
        """The wearer speaks, or does not."""
        self._follow(activity.utterance_id)
        if activity.state in (Activity.STARTED, Activity.RESUMED, Activity.DROPPED):
            self._paused, self._wish = False, None
        elif not self._paused:
            self._paused = True
            if activity.header.stamp_ns - self._words_ns > FRESH_NS:
                self._wish = None

    def _follow(self, utterance_id: str) -> None:
        if utterance_id != self._utterance_id:
            self._utterance_id, self._wish, self._words_ns, self._paused = utterance_id, None, 0, False


def _slots(turn: Turn) -> dict[str, Any]:
    """Raises nothing: what cannot be read counts as a slot with which nothing is looked at."""
    try:
        slots = json.loads(turn.slots_json)
    except ValueError:
        slots = None
    return slots if isinstance(slots, dict) else {"more": True}
