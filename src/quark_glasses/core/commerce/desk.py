"""The commerce desk: takes calls of `commerce.*`, finds the product that is meant, compares its prices, keeps wishes.

A call without words looks first: it asks vision, and goes by the code on the product, else by the words on it, else by what it
looks like. Sources on the glasses are asked before those of the network, and offers from all of them at once; who fails or is
late is left out and named. No ROS and no clock: every method yields values for the topics of their types, and the effects
`AskSource` and `LeftOut` for the node to carry out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from quark_glasses.core.commerce.catalogue import Found, MatchedBy
from quark_glasses.core.commerce.compare import compare
from quark_glasses.core.commerce.comparison import PriceComparison
from quark_glasses.core.commerce.follow import follow
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.commerce.shopping import Shopping
from quark_glasses.core.commerce.sighting import Sight, sight_of
from quark_glasses.core.commerce.sources import SURE, AskSource, LeftOut, Reply, Round, Wanted, chosen
from quark_glasses.core.commerce.telling import ACTS, arguments_of, called, ended, verb_of
from quark_glasses.core.commerce.verdict import facts, price_card, told
from quark_glasses.core.commerce.wish_desk import WishDesk
from quark_glasses.core.commerce.words import listed, source_name, words
from quark_glasses.core.errors import DeadlineExceeded, GlassesError, InvalidInput, Retryable
from quark_glasses.core.hud.scene import CardUpdate
from quark_glasses.core.types import Header, ToolCall, ToolEvent, ToolRequest, ToolState
from quark_glasses.core.vision.findings import VisionResult
from quark_glasses.core.vision.look_said import quoted

Told = Iterator[Any]  # values, each for the topic of its type, and effects
MOST_OPEN = 4  # calls that wait for vision or a source; one more is refused
MARGIN_NS = 200_000_000  # an answer comes so much before its caller gives up
LOOK, FIND = "vision.find", '{"want": ["codes", "texts", "looks"]}'
QUICK = '{"want": ["codes", "texts", "looks"], "enough": ["codes"]}'  # no price of a shelf is needed
CHECK = "commerce.check"  # a look of our own at the price of a watch
OFFERS = 10


@dataclass(frozen=True)
class DeskSettings:
    """How long things may take and last; `language` is that of what nobody asked for."""

    language: str = "zh"
    look_ns: int = 4_000_000_000
    source_ns: int = 1_500_000_000
    answer_ns: int = 6_000_000_000
    kept_ns: int = 300_000_000_000
    watch_ns: int = 3600_000_000_000
    card_ns: int = 20_000_000_000
    shelf_prices: bool = True


@dataclass
class Errand:
    """A call on its way: it waits for a look (`look_id`) or for sources (`round`)."""

    request: ToolRequest
    given: Mapping[str, Any]
    deadline_ns: int
    name: str = ""
    sight: Sight | None = None
    look_id: str = ""
    look_end_ns: int = 0
    round: Round | None = None
    found: list[Found] = field(default_factory=list)
    choice: Found | None = None
    answered: bool = False  # by any source
    far_asked: bool = False
    left_out: list[str] = field(default_factory=list)
    watch_id: str = ""


@dataclass(frozen=True)
class Latest:
    """What follow-ups are about: `at` is the place of the offer talked of last."""

    comparison: PriceComparison
    product: Product
    at: int
    at_ns: int


class Desk:
    """See the module. `near` and `far` are the names of the sources."""

    def __init__(self, settings: DeskSettings, shopping: Shopping, near: Sequence[str], far: Sequence[str]) -> None:
        self.settings, self._near, self._far = settings, tuple(near), tuple(far)
        self.wishes = WishDesk(shopping)
        self._open: list[Errand] = []
        self._latest: Latest | None = None
        self._count = 0
        self._verbs: Mapping[str, Callable[[ToolRequest, dict[str, Any], int], Told]] = {
            "price": self._price, "follow": self._follow, "list_add": self._list_add, "watch": self._watch,
            "list_read": self.wishes.list_read, "list_remove": self.wishes.list_remove,
            "watch_list": self.wishes.watch_list, "watch_stop": self._watch_stop,
        }  # fmt: skip

    @property
    def busy(self) -> bool:
        """Does anything wait, so that `tick` is needed?"""
        return bool(self._open)

    def begin(self, now_ns: int) -> Told:
        """The state that others start from."""
        yield self.wishes.state(now_ns)

    # What comes in

    def on_request(self, request: ToolRequest, now_ns: int) -> Told:
        verb = verb_of(request)
        if not verb:
            return
        language = "en" if (request.language or self.settings.language).startswith("en") else "zh"
        request = replace(request, language=language)
        if verb not in self._verbs:
            error = InvalidInput(f"there is no tool '{request.call.tool[:60]}'", "Use one of the tools listed")
            yield ended(request, now_ns, words("unusable", language), {}, error)
        elif verb in ACTS and request.origin == "mcp":
            error = InvalidInput("an agent outside cannot change the wearer's wishes", "Let the wearer ask for it")
            yield ended(request, now_ns, words("not_by_voice", language), {}, error)
        else:
            yield from self._carried_out(
                request, lambda: self._verbs[verb](request, arguments_of(request), now_ns), now_ns
            )

    def on_vision(self, seen: VisionResult, now_ns: int) -> Told:
        """What vision found, if we asked for it."""
        errand = self._looking(seen.request_id)
        if errand is None:
            return
        errand.look_id, errand.sight = "", sight_of(seen)
        if errand.sight:
            yield from self._ask(errand, self._near or self._far, Wanted(sight=errand.sight), now_ns)
        else:
            yield self._lost(errand, "nothing_seen", now_ns)

    def on_tool_event(self, event: ToolEvent, now_ns: int) -> Told:
        """A look that failed: the wearer hears what vision says of it."""
        errand = self._looking(event.call.id)
        if errand is None or event.state not in (ToolState.FAILED, ToolState.REFUSED):
            return
        yield self._lost(errand, "look_late", now_ns, said=_said(event))

    def on_reply(self, ticket: str, source: str, reply: Reply | GlassesError, now_ns: int) -> Told:
        """What a source said, or why it did not; nobody waits for what comes late."""
        errand = next((each for each in self._open if each.round and each.round.ticket == ticket), None)
        if errand is None or errand.round is None:
            return
        failed = isinstance(reply, GlassesError)
        if errand.round.take(source, None if isinstance(reply, GlassesError) else reply) and failed:
            yield LeftOut(source, str(reply))
        if not errand.round.waiting:
            yield from self._round_over(errand, errand.round, now_ns)

    def tick(self, now_ns: int) -> Told:
        """Give up what took too long."""
        for errand in list(self._open):
            if errand.look_id and now_ns >= min(errand.look_end_ns, errand.deadline_ns):
                yield self._lost(errand, "look_late", now_ns)
            elif errand.round and now_ns >= min(errand.round.deadline_ns, errand.deadline_ns):
                for source in errand.round.give_up():
                    yield LeftOut(source, "it did not answer in time")
                yield from self._round_over(errand, errand.round, now_ns)

    def check(self, now_ns: int) -> Told:
        """Look at the price of the watch that waits longest, where nothing else is to be done."""
        due = self.wishes.shopping.due(now_ns, self.settings.watch_ns)
        if self._open or not due:
            return
        watch, self._count = due[0], self._count + 1
        self.wishes.shopping.looked(watch.id, now_ns)
        request = ToolRequest(Header(now_ns), ToolCall(f"check-{self._count}", CHECK), language=self.settings.language)
        errand = Errand(request, {}, now_ns + 2 * self.settings.answer_ns, watch_id=watch.id)
        errand.choice = Found(watch.product, 1.0, MatchedBy.CODE if watch.product.gtin else MatchedBy.NAME)
        self._open.append(errand)
        yield from self._ask(errand, (*self._near, *self._far), Wanted(product=watch.product, limit=OFFERS), now_ns)

    # The tools

    def _price(self, request: ToolRequest, given: dict[str, Any], now_ns: int) -> Told:
        yield from self._find(request, given, now_ns)

    def _follow(self, request: ToolRequest, given: dict[str, Any], now_ns: int) -> Told:
        latest = self._fresh(now_ns)
        comparison = latest.comparison if latest else None
        answer = follow(comparison, str(given.get("ask", "")), request.language, at=latest.at if latest else 0)
        if latest is None or comparison is None:
            error = InvalidInput("nothing was compared in the last minutes", "Ask for a price first")
            yield ended(request, now_ns, answer.said, {}, error)
            return
        self._latest = replace(latest, at=answer.at)
        shown = replace(comparison, utterance_id=request.utterance_id, verdict=answer.said, language=request.language)
        yield self._card(shown, now_ns)
        yield ended(request, now_ns, answer.said, facts(comparison))

    def _list_add(self, request: ToolRequest, given: dict[str, Any], now_ns: int) -> Told:
        text, latest = str(given.get("text", "")), self._fresh(now_ns)
        if text:
            yield from self.wishes.add(request, text, _count(given), now_ns)
        elif latest:
            yield from self._add(request, given, latest.product, latest.comparison, now_ns)
        else:
            yield from self._find(request, given, now_ns)

    def _watch(self, request: ToolRequest, given: dict[str, Any], now_ns: int) -> Told:
        latest = self._fresh(now_ns)
        if latest and not given.get("text"):
            yield from self.wishes.watch(request, given, latest.product, latest.comparison, now_ns)
        else:
            yield from self._find(request, given, now_ns)

    def _watch_stop(self, request: ToolRequest, given: dict[str, Any], now_ns: int) -> Told:
        latest = self._fresh(now_ns)
        yield from self.wishes.watch_stop(request, given, now_ns, latest.product if latest else None)

    def _add(
        self, request: ToolRequest, given: Mapping[str, Any], product: Product, comparison: PriceComparison, now_ns: int
    ) -> Told:  # fmt: skip
        yield from self.wishes.add(
            request, called(product, request.language), _count(given), now_ns, comparison, product
        )

    # The way to a product and its offers

    def _find(self, request: ToolRequest, given: dict[str, Any], now_ns: int) -> Told:
        """Begin a call that needs a product: by its name where there is one, else with a look."""
        if len(self._open) >= MOST_OPEN or not (self._near or self._far):
            key = "busy" if self._open else "sources_failed"
            yield self.wishes.fail(request, key, now_ns, Retryable("too many calls wait", "Ask again in a moment"))
            return
        time_ns = min(max(request.deadline_ns - MARGIN_NS, MARGIN_NS), self.settings.answer_ns)
        end_ns = now_ns + (time_ns if request.deadline_ns else self.settings.answer_ns)
        errand = Errand(request, given, end_ns, name=str(given.get("text", "")))
        self._open.append(errand)
        if errand.name:
            yield from self._ask(errand, self._near or self._far, Wanted(name=errand.name), now_ns)
            return
        self._count += 1
        errand.look_id, errand.look_end_ns = f"commerce-{self._count}", now_ns + self.settings.look_ns
        wanted = FIND if self.settings.shelf_prices and verb_of(request) == "price" else QUICK
        call = ToolCall(errand.look_id, LOOK, wanted)
        left_ns = min(self.settings.look_ns, end_ns - now_ns)
        yield ToolRequest(Header(now_ns), call, request.utterance_id, request.origin, request.language, left_ns)

    def _ask(self, errand: Errand, sources: Sequence[str], wanted: Wanted, now_ns: int) -> Told:
        self._count += 1
        ticket = f"round-{self._count}"
        errand.round = Round(ticket, wanted, list(sources), now_ns + self.settings.source_ns)
        errand.far_asked = errand.far_asked or any(source in self._far for source in sources)
        for source in sources:
            yield AskSource(ticket, source, wanted)

    def _round_over(self, errand: Errand, done: Round, now_ns: int) -> Told:
        errand.round = None
        errand.left_out += [source for source in done.left_out if source not in errand.left_out]
        if done.wanted.product is not None:
            yield from self._carried_out(errand.request, lambda: self._compared(errand, done, now_ns), now_ns)
            return
        errand.answered = errand.answered or bool(done.answers)
        errand.found += done.found()
        errand.choice = chosen(errand.found, errand.sight)
        if errand.choice is not None:
            wanted = Wanted(product=errand.choice.product, limit=OFFERS)
            yield from self._ask(errand, (*self._near, *self._far), wanted, now_ns)
        elif self._far and not errand.far_asked and now_ns < errand.deadline_ns:
            yield from self._ask(errand, self._far, done.wanted, now_ns)
        else:
            yield self._unknown(errand, now_ns)

    def _compared(self, errand: Errand, done: Round, now_ns: int) -> Told:
        """The offers are there: what the call was for."""
        self._open.remove(errand)
        choice, request, sight = errand.choice, errand.request, errand.sight
        if choice is None or not done.answers:
            if not errand.watch_id:
                yield self.wishes.fail(request, "sources_failed", now_ns, Retryable("no source answered"))
            return
        comparison = compare(
            choice.product, done.listings(), now_ns=now_ns, matched_by=choice.by, confidence=choice.score,
            shelf_price=sight.shelf if sight else None, credit=done.credit(), utterance_id=request.utterance_id,
            request_id=request.call.id,
        )  # fmt: skip
        comparison = _doubted(told(comparison, request.language))
        if errand.watch_id:
            yield from self.wishes.checked(errand.watch_id, choice.product, comparison, request.language, now_ns)
            return
        self._latest = Latest(comparison, choice.product, 0, now_ns)
        if verb_of(request) == "list_add":
            yield from self._add(request, errand.given, choice.product, comparison, now_ns)
        elif verb_of(request) == "watch":
            yield from self.wishes.watch(request, errand.given, choice.product, comparison, now_ns)
        else:
            yield comparison
            yield self._card(comparison, now_ns)
            said = _and_left_out(comparison.verdict, errand.left_out, request.language)
            yield ended(request, now_ns, said, facts(comparison))

    # How it ends

    def _unknown(self, errand: Errand, now_ns: int) -> ToolEvent:
        """No source knows what is meant."""
        language, sight = errand.request.language, errand.sight
        if not errand.answered:
            return self._lost(errand, "sources_failed", now_ns)
        if sight is None:
            said = words("name_unknown", language, text=errand.name)
        elif sight.codes:
            named = quoted(sight.queries[0], 40) if sight.queries else ""
            said = words("code_unknown_named" if named else "code_unknown", language, text=named)
        elif sight.queries:
            said = words("read_unknown", language, text=quoted(sight.queries[0], 40))
        else:
            said = words("nothing_seen", language)
        return self._lost(errand, "nothing_seen", now_ns, said=_and_left_out(said, errand.left_out, language))

    def _lost(self, errand: Errand, key: str, now_ns: int, *, said: str = "") -> ToolEvent:
        """The call ends without a product."""
        self._open.remove(errand)
        error = (
            DeadlineExceeded("the look took too long") if key == "look_late" else InvalidInput("no product was found")
        )
        said = said or words(key, errand.request.language)
        return ended(errand.request, now_ns, said, {}, error)

    def _carried_out(self, request: ToolRequest, work: Callable[[], Told], now_ns: int) -> Told:
        """The values of a call; what goes wrong ends it with a sentence."""
        try:
            yield from work()
        except GlassesError as error:
            if request.call.tool != CHECK:
                yield self.wishes.keeping_failed(request, error, now_ns)

    def _card(self, comparison: PriceComparison, now_ns: int) -> CardUpdate:
        return CardUpdate(Header(now_ns), price_card(comparison, expires_ns=now_ns + self.settings.card_ns))

    def _fresh(self, now_ns: int) -> Latest | None:
        """What was compared last, if that was not long ago."""
        latest = self._latest
        return latest if latest and now_ns - latest.at_ns <= self.settings.kept_ns else None

    def _looking(self, look_id: str) -> Errand | None:
        return next((each for each in self._open if look_id and each.look_id == look_id), None)


def _and_left_out(said: str, left_out: Sequence[str], language: str) -> str:
    """A sentence, and who did not answer."""
    if not left_out:
        return said
    names = listed([source_name(source, language) for source in sorted(left_out)], language)
    return said + ("" if language == "zh" else " ") + words("left_out", language, names=names)


def _doubted(comparison: PriceComparison) -> PriceComparison:
    """The comparison, its verdict with a doubt where looks or few words alone say what the product is."""
    by_text = comparison.matched_by is MatchedBy.TEXT and comparison.confidence < SURE
    if not by_text and comparison.matched_by is not MatchedBy.PICTURE:
        return comparison
    return replace(comparison, verdict=words("perhaps", comparison.language, verdict=comparison.verdict))


def _count(given: Mapping[str, Any]) -> int:
    count = given.get("count", 1)
    return count if isinstance(count, int) and not isinstance(count, bool) else 1


def _said(event: ToolEvent) -> str:
    """The sentence in a result of vision; "" where there is none."""
    given = arguments_of(ToolRequest(event.header, ToolCall("", "", event.result_json)))
    return str(given.get("said", ""))
