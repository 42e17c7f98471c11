"""Finds the template that a sentence follows, tolerating misheard, missing and superfluous words.

A uniform-cost search (Dijkstra, 1959) over (state of the template machine, place in the sentence). Each step costs what it
departs from the template: a word heard as another costs by the distance of their sounds, a missing or superfluous word costs by
how much meaning it carries. A sentence matches when its cost is small for the number of words that the template gave.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from math import ceil
from typing import NamedTuple

from quark_glasses.core.dialogue.amounts import SLOT_PARSERS
from quark_glasses.core.dialogue.hearing import Vocabulary
from quark_glasses.core.dialogue.templates import Arc, Machine, Outline, Template
from quark_glasses.core.dialogue.tokens import Token
from quark_glasses.core.language.pronounce import same_sound


@dataclass(frozen=True)
class Costs:
    """What departures cost in one language.

    Attributes:
        fillers: phrases that carry no meaning and may stand at either end (politeness, hesitation).
        closers: those of them that end a sentence even after free text.
        light: words that carry little meaning.
        decisive: words that a sentence never has for nothing: "not", "she".
        light_extra, extra: a superfluous light or other word.
        light_missing, missing: a missing light or other word.
        swap_floor, swap_rate, swap_limit: a word heard as another costs floor + rate * distance, and is possible up to a limit.
        same_sound: a word heard as another of exactly the same sound.
        rate, most: a match may cost `rate` per word of the template, at most `most`.
        short: what it may cost where the template has at most 1, 2, 3 words.
    """

    fillers: tuple[str, ...]
    closers: tuple[str, ...]
    light: frozenset[str]
    decisive: frozenset[str]
    light_extra: float
    extra: float
    light_missing: float
    missing: float
    swap_floor: float
    swap_rate: float
    swap_limit: float
    same_sound: float
    rate: float
    most: float
    short: tuple[float, float, float]

    def allowance(self, weight: float) -> float:
        """The highest cost of a match whose template gave `weight` words."""
        for words, allowed in enumerate(self.short, start=1):
            if weight <= words:
                return allowed
        return min(self.most, self.rate * weight)


FILLER_COST = 0.01
WILDCARD_COST = 0.02  # per token: literal words win over wildcards
LIGHT_WEIGHT = 0.5  # what a light word of the template counts
SLOT_WEIGHT = 0.5  # what a quantity counts
HOMOPHONES = 2  # words of exactly the same sound that even an exact template takes for its own
OPEN_RATE = 0.6  # a template with a wildcard may cost this part of the allowance


Phrase = tuple[str, ...]
Begun = tuple[tuple[str, object], ...]
Slots = tuple[tuple[str, object, int, int], ...]  # name, value (None: the words themselves), first and last + 1 token


class Path(NamedTuple):
    """A way through the machine so far. `departed` is the part of `cost` that is no mere preference.

    `content` counts the words of the template that carry meaning, `sure` those of them that were heard, not merely resembled.
    """

    state: int
    place: int
    cost: float = 0.0
    departed: float = 0.0
    weight: float = 0.0
    slots: Slots = ()
    limit: float = 0.0  # highest cost that the template may have
    ahead: tuple[float, ...] = ()  # from each place on, the least that the words still to come cost in the template
    content: float = 0.0
    sure: float = 0.0


@dataclass(frozen=True)
class Reach:
    """What a state leads to: arcs that consume something, and templates that end, each with the slots set on the way."""

    arcs: list[tuple[Arc, Begun]]
    accepted: list[tuple[Template, Begun]]


@dataclass(frozen=True)
class Found:
    """A template that the sentence follows, and how."""

    template: Template
    path: Path


class Matcher:
    """Matches token sequences against one machine."""

    def __init__(self, machine: Machine, costs: Costs) -> None:
        self.costs = costs
        self.machine = machine
        self._reach: dict[int, Reach] = {}
        self.fillers = sorted((tuple(phrase.split()) for phrase in costs.fillers), key=len, reverse=True)
        self.closers = [tuple(phrase.split()) for phrase in costs.closers]
        self.words = frozenset(w for _, _, outline in machine.starts for w in outline.words if w[0] != "{")
        self.vocabulary = Vocabulary(self.words, costs.swap_limit)
        self._sketches = [_Sketch(start, template, outline, costs) for start, template, outline in machine.starts]

    def match(self, tokens: Sequence[Token], without: Collection[str] = (), *, resembling: bool = True) -> Found | None:
        """The best template within its allowance, or None; none of the intents `without`.

        Looks for an undisturbed sentence first, and for others only where such count that are merely `resembling` a template.
        """
        if not tokens:
            return None
        heard = Heard(self, tokens)
        rated = [(sketch.least(heard), sketch) for sketch in self._sketches if sketch.intent not in without]
        free = (0.0,) * (len(tokens) + 1)
        undisturbed = _Search(self, heard).run([Path(s.start, 0, ahead=free) for least, s in rated if least == 0])
        if undisturbed or not resembling:
            return undisturbed
        most = self.costs.allowance(float(len(tokens)))
        likely = [s for least, s in rated if least <= min(most, s.allowance)]
        return _Search(self, heard).run(
            [Path(s.start, 0, limit=min(most, s.allowance), ahead=s.ahead(heard)) for s in likely]
        )

    def reach(self, state: int) -> Reach:
        """What can be consumed and accepted from a state through empty arcs."""
        if state not in self._reach:
            self._reach[state] = _reach(self.machine, state)
        return self._reach[state]

    def filler_at(self, words: Sequence[str], place: int) -> int:
        """Tokens of the longest filler phrase at this place, 0 for none."""
        for phrase in self.fillers:
            heard = tuple(words[place : place + len(phrase)])
            if heard == phrase or (
                len(phrase) > 1 and len(heard) == len(phrase) and all(map(same_sound, heard, phrase))
            ):
                return len(phrase)
        return 0


def ends_of(phrases: Sequence[Phrase], words: Sequence[str]) -> set[int]:
    """Places from which nothing but these phrases follows, the end included."""
    ends = {len(words)}
    for place in range(len(words) - 1, -1, -1):
        if any(
            place + len(phrase) in ends and tuple(words[place : place + len(phrase)]) == phrase for phrase in phrases
        ):
            ends.add(place)
    return ends


class Heard:
    """A sentence and what is worked out once for it."""

    def __init__(self, matcher: Matcher, tokens: Sequence[Token]) -> None:
        costs = matcher.costs
        self.words = [token.text for token in tokens]
        self.fillers = [matcher.filler_at(self.words, i) for i in range(len(tokens))]
        self.trailing = ends_of(matcher.fillers, self.words)
        self.closing = ends_of(matcher.closers, self.words)
        self.quantities = {name: [parse(tokens, i) for i in range(len(tokens))] for name, parse in SLOT_PARSERS.items()}
        self.near = [matcher.vocabulary.near(word) for word in self.words]
        self.together = [matcher.vocabulary.near_together(a, b) for a, b in pairwise(self.words)]
        self.possible = {word for near in (*self.near, *self.together) for word in near}
        self.possible.update(f"{{{name}}}" for name, found in self.quantities.items() if any(found))
        self.superfluous = [self._superfluous(i, costs) for i in range(len(tokens))]

    def _superfluous(self, place: int, costs: Costs) -> tuple[float, frozenset[str]]:
        """The least that the token here costs in a template without any of these words."""
        uses = {*self.near[place], *(self.together[place] if place < len(self.together) else ())}
        uses.update(self.together[place - 1] if place else ())
        for name, found in self.quantities.items():
            if any(q is not None and start <= place < q.end for start, q in enumerate(found)):
                uses.add(f"{{{name}}}")
        inside = any(size and start <= place < start + size for start, size in enumerate(self.fillers))
        cost = 0.0 if inside else costs.light_extra if self.words[place] in costs.light else costs.extra
        return cost, frozenset(uses)


class _Sketch:
    """A template seen from afar: quick bounds that spare most searches."""

    def __init__(self, start: int, template: Template, outline: Outline, costs: Costs) -> None:
        self.start = start
        self.intent = template.intent
        self._outline = outline
        self._clauses = [(clause, _least_missing(clause, costs)) for clause in outline.clauses]
        self.allowance = HOMOPHONES * costs.same_sound if template.exact else costs.allowance(float(outline.most))

    def least(self, heard: Heard) -> float:
        """A lower bound of what this sentence costs in this template."""
        possible = heard.possible
        total = sum(cost for clause, cost in self._clauses if clause.isdisjoint(possible))
        return total + self.ahead(heard)[0] if total <= self.allowance else total

    def ahead(self, heard: Heard) -> tuple[float, ...]:
        """From each place on, the least that superfluous words cost."""
        words, sums = self._outline.words, [0.0]
        for cost, uses in reversed(heard.superfluous):
            counts = cost and not self._outline.wildcard and uses.isdisjoint(words)
            sums.append(sums[-1] + (cost if counts else 0.0))
        return tuple(reversed(sums))


def _least_missing(clause: frozenset[str], costs: Costs) -> float:
    if all(word[0] == "{" for word in clause):
        return 1_000.0  # a quantity cannot be left out
    return costs.light_missing if clause & costs.light else costs.missing


class _Search:
    """One search through the machine."""

    def __init__(self, matcher: Matcher, heard: Heard) -> None:
        self._matcher, self._costs, self._heard = matcher, matcher.costs, heard
        self._count = len(heard.words)
        self._allowed = [self._costs.allowance(half / 2) for half in range(2 * self._count + 8)]

    def run(self, starts: Sequence[Path]) -> Found | None:
        """The best match that goes on from these paths."""
        order = count()
        heap = [(0.0, next(order), path) for path in starts]
        done: set[tuple[int, int]] = set()
        best: tuple[float, Found] | None = None
        while heap:
            cost, _, path = heapq.heappop(heap)
            if best is not None and cost > best[1].path.cost + 0.3:
                break
            if (path.state, path.place) in done:
                continue
            done.add((path.state, path.place))
            reach = self._matcher.reach(path.state)
            for found in self._ends(path, reach):
                rank = found.path.cost - 0.01 * found.path.weight
                if best is None or rank < best[0]:
                    best = (rank, found)
            for step in self._steps(path, reach):
                if (step.state, step.place) not in done:
                    heapq.heappush(heap, (step.cost, next(order), step))
        return best[1] if best else None

    def _ends(self, path: Path, reach: Reach) -> Iterator[Found]:
        """Templates complete here, if nothing but fillers follows and the cost is within the allowance."""
        if path.place not in self._heard.trailing or not path.weight or self._cuts_text(path):
            return
        for template, begun in reach.accepted:
            if template.opens and self._heard.fillers[0]:
                continue
            allowance = self._costs.allowance(path.weight)
            if any(value is None for _, value, _, _ in path.slots):
                allowance *= OPEN_RATE
            if path.departed <= allowance:
                left = FILLER_COST * (path.place < self._count)
                slots = path.slots + tuple((name, value, path.place, path.place) for name, value in begun)
                yield Found(template, path._replace(cost=path.cost + left, slots=slots))

    def _cuts_text(self, path: Path) -> bool:
        """Whether words after free text, which may belong to it (没有鸡蛋了), would be lost."""
        open_end = bool(path.slots) and path.slots[-1][1] is None and path.slots[-1][3] == path.place
        return open_end and path.place not in self._heard.closing

    def _room(self, path: Path) -> float:
        """What may still be departed from here: each word yet to come counts one at most."""
        allowed = min(path.limit, self._allowed[ceil(2 * path.weight) + 2 * (self._count - path.place)])
        return allowed - path.departed - path.ahead[path.place]

    def _steps(self, path: Path, reach: Reach) -> Iterator[Path]:
        room = self._room(path)
        if room < -1e-9:
            return
        yield from self._skips(path, room)
        for arc, begun in reach.arcs:
            slots = path.slots
            if begun:
                slots += tuple((name, value, path.place, path.place) for name, value in begun)
            if arc.word:
                yield from self._word(path, arc, slots, room)
            elif path.place < self._count:
                yield from self._slot(path, arc, slots)

    def _skips(self, path: Path, room: float) -> Iterator[Path]:
        """Superfluous words."""
        if path.place >= self._count:
            return
        size = self._heard.fillers[path.place]
        if size and path.weight == 0:
            yield path._replace(place=path.place + size, cost=path.cost + FILLER_COST)
        if not size and self._heard.words[path.place] in self._costs.decisive:
            return
        cost = (
            self._costs.light_extra if size or self._heard.words[path.place] in self._costs.light else self._costs.extra
        )
        after = path.place + max(size, 1)
        if cost <= room + path.ahead[path.place] - path.ahead[after]:
            yield _moved(path, path.state, after, cost, 0.0, path.slots)

    def _word(self, path: Path, arc: Arc, slots: Slots, room: float) -> Iterator[Path]:
        light = arc.word in self._costs.light
        weight = LIGHT_WEIGHT if light else 1.0
        missing = self._costs.light_missing if light else self._costs.missing
        if missing <= room:
            yield _moved(path, arc.target, path.place, missing, 0.0, slots)
        if path.place >= self._count:
            return
        far = self._heard.near[path.place].get(arc.word)
        if far is not None:
            cost = 0.0 if self._heard.words[path.place] == arc.word else self._swap(far)
            if cost <= room:
                step = _moved(path, arc.target, path.place + 1, cost, weight, slots)
                yield step if light else _with_content(step, sure=far == 0)
        far = self._heard.together[path.place].get(arc.word) if path.place + 1 < self._count else None
        if far is not None and self._swap(far) + self._costs.same_sound <= room:
            cost = self._swap(far) + self._costs.same_sound
            step = _moved(path, arc.target, path.place + 2, cost, weight, slots)
            yield step if light else _with_content(step, sure=far == 0)

    def _swap(self, far: float) -> float:
        return self._costs.same_sound if far == 0 else self._costs.swap_floor + self._costs.swap_rate * far

    def _slot(self, path: Path, arc: Arc, slots: Slots) -> Iterator[Path]:
        start = path.place
        if arc.parser:
            read = self._heard.quantities[arc.parser][start]
            if read is not None:
                taken = (*slots, (arc.slot, read.value, start, read.end))
                step = _moved(path, arc.target, read.end, read.cost, SLOT_WEIGHT, taken)
                yield _with_content(step, sure=read.cost == 0)
            return
        for end in range(start + 1, min(self._count, start + arc.wildcard) + 1):
            cost = path.cost + WILDCARD_COST * (end - start)
            yield path._replace(state=arc.target, place=end, cost=cost, slots=(*slots, (arc.slot, None, start, end)))


def _moved(path: Path, state: int, place: int, cost: float, weight: float, slots: Slots) -> Path:
    return Path(
        state, place, path.cost + cost, path.departed + cost, path.weight + weight, slots, path.limit, path.ahead,
        path.content, path.sure,
    )  # fmt: skip


def _with_content(path: Path, *, sure: bool) -> Path:
    """One more word that carries meaning."""
    return path._replace(content=path.content + 1.0, sure=path.sure + sure)


def _reach(machine: Machine, state: int) -> Reach:
    seen, todo = {state}, [(state, Begun())]
    reach = Reach([], [])
    while todo:
        here, begun = todo.pop()
        if here in machine.accepts:
            reach.accepted.append((machine.accepts[here], begun))
        for arc in machine.arcs[here]:
            if arc.word or arc.parser or arc.wildcard:
                reach.arcs.append((arc, begun))
            elif arc.target not in seen:
                seen.add(arc.target)
                todo.append((arc.target, (*begun, arc.begins) if arc.begins else begun))
    return reach
