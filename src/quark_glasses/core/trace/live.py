"""A trace of glasses that run: tells each utterance once, when nothing more will come of it."""

from __future__ import annotations

from collections import deque

from quark_glasses.core.trace.collect import Trace
from quark_glasses.core.trace.utterance import Outcome, UtteranceTrace
from quark_glasses.core.types import TurnState

SETTLE_NS = 500_000_000  # after the last word of an utterance, for what is still on its way
QUIET_NS = 3_000_000_000  # after which an utterance that nobody answers is over
GIVE_UP_NS = 60_000_000_000
KEPT = 200  # ids of utterances that were told
OVER = (TurnState.DONE, TurnState.CANCELLED, TurnState.FAILED)
BARREN = (Outcome.TOO_SHORT, Outcome.EMPTY, Outcome.NOT_ADDRESSED, Outcome.UNRECOGNISED)


class LiveTrace:
    """Feed it what is published; it keeps only what is not over."""

    def __init__(self) -> None:
        self.trace = Trace()
        self._told: deque[str] = deque(maxlen=KEPT)

    def feed(self, value: object, now_ns: int) -> None:
        """Take one value that was heard now."""
        self.trace.feed(value, now_ns)

    def ended(self, now_ns: int) -> list[UtteranceTrace]:
        """Utterances that are over and were not told before, in order of their beginning; `trace` forgets them at the next call."""
        found = []
        for one in list(self.trace.utterances.values()):
            if one.utterance_id in self._told:  # or something came late for it
                self.trace.forget(one.utterance_id)
            elif one.last_ns and over(one, now_ns):
                found.append(one)
                self._told.append(one.utterance_id)
        return sorted(found, key=lambda one: (one.begin_ns, one.utterance_id))


def over(one: UtteranceTrace, now_ns: int) -> bool:
    """Will nothing more come of it?"""
    quiet_ns = now_ns - one.last_ns
    if quiet_ns > GIVE_UP_NS:
        return True
    if any(state in one.turns for state in OVER):
        return quiet_ns > SETTLE_NS
    return one.outcome in BARREN and quiet_ns > QUIET_NS
