"""Where the milliseconds of an utterance went: collect what was published, read stages, sums and CPU."""

from quark_glasses.core.trace.collect import Event, Trace
from quark_glasses.core.trace.heard import SoundFinder
from quark_glasses.core.trace.stages import FIRST, LABELS, LAST, NODES, STAGES, chain
from quark_glasses.core.trace.summary import Figures, figures, percentile
from quark_glasses.core.trace.utterance import Answer, Outcome, UtteranceTrace, Woken

__all__ = [
    "FIRST", "LABELS", "LAST", "NODES", "STAGES", "Answer", "Event", "Figures", "Outcome", "SoundFinder", "Trace",
    "UtteranceTrace", "Woken", "chain", "figures", "percentile",
]  # fmt: skip
