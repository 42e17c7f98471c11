"""Models in a row: the next one is asked where one is unavailable, busy or too slow to begin, never in the middle of an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from quark_glasses.backends.api import ChatDelta, ChatModel, ChatRequest
from quark_glasses.core.assistant.tiers import SHOWN_AS, Tier
from quark_glasses.core.assistant.tool_use import STORED
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.errors import BackendUnavailable, Cancelled, DeadlineExceeded, GlassesError, Retryable

TIRING = (BackendUnavailable, DeadlineExceeded, Retryable)  # after these a tier rests
WITHHELD = '{"error": "the wearer keeps this from models elsewhere"}'
NO_TIME_S = 0.05  # less is not worth asking with


@dataclass(eq=False)
class Link:
    """One tier and its engine; `broken` says why it has none."""

    tier: Tier
    engine: ChatModel | None
    broken: GlassesError | None = None
    rests_until_s: float = 0.0
    tired_of: str = ""


@dataclass(frozen=True)
class Piece:
    """A piece of an answer, who gave it, why not the first tier, and whether that tier may see memories."""

    delta: ChatDelta
    tier: str = ""
    why: str = ""
    with_memory: bool = False


class Chain:
    """See the module. A tier that failed rests for a while: it is asked only where all others fail too."""

    def __init__(self, links: Sequence[Link], rest_s: float, now_s: Callable[[], float]) -> None:
        self._links = tuple(links)
        self._rest_s = rest_s
        self._now_s = now_s

    def answer(self, request: ChatRequest, end_s: float, cancel: CancelToken) -> Iterator[Piece]:
        """The answer of the first tier that gives one, until `end_s` on the clock.

        Raises what the only tier raised, `Cancelled`, or an error that tells of every tier.
        """
        failures: list[tuple[Link, GlassesError]] = []
        for link, why in self._order():
            left_s = end_s - self._now_s()
            if left_s < NO_TIME_S and failures:
                break
            told = "; ".join(filter(None, [why, *(f"{each.tier.name}: {error.what}" for each, error in failures)]))
            passed = False
            try:
                for delta in self._ask(link, request, left_s, cancel):
                    passed = passed or bool(delta.text or delta.tool_calls)
                    yield Piece(delta, link.tier.name, told, link.tier.memory)
            except Cancelled:
                raise
            except GlassesError as error:
                if isinstance(error, TIRING):
                    link.rests_until_s, link.tired_of = self._now_s() + self._rest_s, error.what
                if passed:
                    raise
                failures.append((link, error))
            else:
                link.rests_until_s = 0.0
                return
        raise _all(failures)

    def _order(self) -> Iterator[tuple[Link, str]]:
        """The tiers that are awake, then those that rest; with why others were passed over."""
        now_s = self._now_s()
        resting = [link for link in self._links if link.rests_until_s > now_s]
        why = ""
        for link in self._links:
            if link in resting:
                why = "; ".join(filter(None, [why, f"{link.tier.name} rests: {link.tired_of}"]))
            else:
                yield link, why
        for link in resting:
            yield link, ""

    def _ask(self, link: Link, request: ChatRequest, left_s: float, cancel: CancelToken) -> Iterator[ChatDelta]:
        if link.engine is None:
            raise link.broken or BackendUnavailable("there is no engine", "Look at the health of the llm node")
        tier = link.tier
        try:
            yield from link.engine.chat(
                for_tier(request, tier),
                first_token_s=max(NO_TIME_S, min(tier.first_token_s, left_s)),
                total_s=max(NO_TIME_S, min(tier.total_s, left_s)),
                cancel=cancel,
            )
        except GlassesError:
            raise
        except Exception as error:  # a mistake in an engine must not silence the others
            what = f"the engine {tier.backend} failed: {type(error).__name__}: {error}"
            raise BackendUnavailable(what, "Report it to who wrote the engine") from error


def for_tier(request: ChatRequest, tier: Tier) -> ChatRequest:
    """The question as this tier may see it: memories, and what tools read out of them, only where it is allowed to."""
    if tier.memory:
        shown = [replace(m, role=SHOWN_AS[m.role]) if m.role in SHOWN_AS else m for m in request.messages]
    else:
        calls = [call for message in request.messages for call in message.tool_calls]
        kept = {call.id for call in calls if call.tool in STORED}
        shown = [
            replace(m, content=WITHHELD) if m.tool_call_id in kept else m
            for m in request.messages
            if m.role not in SHOWN_AS
        ]
    return replace(request, messages=tuple(shown))


def _all(failures: Sequence[tuple[Link, GlassesError]]) -> GlassesError:
    """One error for those of all tiers; its kind is the last one's."""
    last = failures[-1][1]
    if len(failures) == 1:
        return last
    what = "; ".join(f"{link.tier.name}: {error.what}" for link, error in failures)
    return type(last)(f"no model answered ({what})", last.fix)
