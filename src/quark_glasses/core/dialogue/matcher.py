"""Finds the template that a sentence follows, tolerating misheard, missing and superfluous words.

A uniform-cost search (Dijkstra, 1959) over (state of the template machine, place in the sentence). Each step costs what it
departs from the template: a word heard as another costs by the distance of their sounds, a missing or superfluous word costs by
how much meaning it carries. A sentence matches when its cost is small for the number of words that the template gave.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from quark_glasses.core.dialogue.quantities import PARSERS, Quantity
from quark_glasses.core.dialogue.templates import Arc, Machine, Template
from quark_glasses.core.dialogue.tokens import Token
from quark_glasses.core.language.pronounce import distance, is_han, sound_distance, sounds


@dataclass(frozen=True)
class Costs:
    """What departures cost in one language.

    Attributes:
        fillers: phrases that carry no meaning and may stand at either end (politeness, hesitation).
        light: words that carry little meaning.
        light_extra, extra: a superfluous light or other word.
        light_missing, missing: a missing light or other word.
        swap_floor, swap_rate, swap_limit: a word heard as another costs floor + rate * distance, and is possible up to a limit.
        same_sound: a word heard as another of exactly the same sound.
        rate, most: a match may cost `rate` per word of the template, at most `most`.
        short: what it may cost where the template has at most 1, 2, 3 words.
    """

    fillers: tuple[str, ...]
    light: frozenset[str]
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
SLOT_WEIGHT = 0.5  # a quantity counts as this many template words per token


@dataclass(frozen=True)
class Path:
    """A way through the machine so far. `departed` is the part of `cost` that is no mere preference."""

    state: int
    place: int
    cost: float = 0.0
    departed: float = 0.0
    weight: float = 0.0
    slots: tuple[tuple[str, object, int, int], ...] = ()  # name, value, first and last + 1 token


@dataclass(frozen=True)
class Found:
    """A template that the sentence follows, and how."""

    template: Template
    path: Path


class Matcher:
    """Matches token sequences against one machine."""

    def __init__(self, machine: Machine, costs: Costs) -> None:
        self._costs = costs
        self._arcs, self._accepts = _without_empty_arcs(machine)
        self._fillers = sorted((tuple(phrase.split()) for phrase in costs.fillers), key=len, reverse=True)

    def match(self, tokens: Sequence[Token]) -> Found | None:
        """The best template within its allowance, or None."""
        search = _Search(self, tokens)
        return search.run() if tokens else None

    def arcs(self, state: int) -> list[tuple[Arc, tuple[tuple[str, object], ...]]]:
        return self._arcs[state]

    def accepted(self, state: int) -> list[tuple[Template, tuple[tuple[str, object], ...]]]:
        return self._accepts[state]

    def filler_at(self, words: Sequence[str], place: int) -> int:
        """Tokens of the longest filler phrase at this place, 0 for none."""
        for phrase in self._fillers:
            if tuple(words[place : place + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    @property
    def costs(self) -> Costs:
        return self._costs


class _Search:
    """One search; holds what is worked out once per sentence."""

    def __init__(self, matcher: Matcher, tokens: Sequence[Token]) -> None:
        self._matcher, self._costs, self._tokens = matcher, matcher.costs, tokens
        self._words = [token.text for token in tokens]
        self._fillers = [matcher.filler_at(self._words, i) for i in range(len(tokens))]
        self._quantities: dict[tuple[str, int], Quantity | None] = {}
        self._swaps: dict[tuple[str, int], tuple[tuple[int, float], ...]] = {}
        self._trailing = self._trailing_fillers()

    def _trailing_fillers(self) -> set[int]:
        """Places from which only fillers follow."""
        ends = {len(self._words)}
        for place in range(len(self._words) - 1, -1, -1):
            if any(place + size in ends and tuple(self._words[place : place + size]) == phrase
                   for phrase in self._matcher._fillers for size in (len(phrase),)):  # fmt: skip
                ends.add(place)
        return ends

    def run(self) -> Found | None:
        order = count()
        heap: list[tuple[float, int, Path]] = [(0.0, next(order), Path(0, 0))]
        done: set[tuple[int, int]] = set()
        best: tuple[float, Found] | None = None
        while heap:
            cost, _, path = heapq.heappop(heap)
            if best is not None and cost > best[1].path.cost + 0.3:
                break
            if (path.state, path.place) in done:
                continue
            done.add((path.state, path.place))
            for found in self._ends(path):
                rank = found.path.cost - 0.01 * found.path.weight
                if best is None or rank < best[0]:
                    best = (rank, found)
            for step in self._steps(path):
                if step.cost <= self._costs.most and (step.state, step.place) not in done:
                    heapq.heappush(heap, (step.cost, next(order), step))
        return best[1] if best else None

    def _ends(self, path: Path) -> Iterator[Found]:
        """Templates complete here, if nothing but fillers follows and the cost is within the allowance."""
        if path.place not in self._trailing:
            return
        for template, begun in self._matcher.accepted(path.state):
            if path.departed <= self._costs.allowance(path.weight) and path.weight > 0:
                left = FILLER_COST * (path.place < len(self._words))
                slots = path.slots + tuple((name, value, path.place, path.place) for name, value in begun)
                yield Found(template, Path(path.state, path.place, path.cost + left, path.departed, path.weight, slots))

    def _steps(self, path: Path) -> Iterator[Path]:
        yield from self._skips(path)
        for arc, begun in self._matcher.arcs(path.state):
            slots = path.slots + tuple((name, value, path.place, path.place) for name, value in begun)
            if arc.word:
                yield from self._word(path, arc, slots)
            elif path.place < len(self._words):
                yield from self._slot(path, arc, slots)

    def _skips(self, path: Path) -> Iterator[Path]:
        """Superfluous words."""
        if path.place >= len(self._words):
            return
        size = self._fillers[path.place]
        if size and path.weight == 0:
            yield Path(path.state, path.place + size, path.cost + FILLER_COST, path.departed, 0.0, path.slots)
        cost = self._costs.light_extra if size or self._words[path.place] in self._costs.light else self._costs.extra
        yield _moved(path, path.state, path.place + max(size, 1), cost, 0.0, path.slots)

    def _word(self, path: Path, arc: Arc, slots: tuple[tuple[str, object, int, int], ...]) -> Iterator[Path]:
        light = arc.word in self._costs.light
        if path.place < len(self._words):
            for used, cost in self._heard(arc.word, path.place):
                yield _moved(path, arc.target, path.place + used, cost, 0.5 if light else 1.0, slots)
        yield _moved(path, arc.target, path.place, self._costs.light_missing if light else self._costs.missing, 0.0, slots)

    def _heard(self, word: str, place: int) -> tuple[tuple[int, float], ...]:
        """How this word may have been heard here: (tokens used, cost)."""
        key = (word, place)
        if key not in self._swaps:
            self._swaps[key] = tuple(self._hearings(word, place))
        return self._swaps[key]

    def _hearings(self, word: str, place: int) -> Iterator[tuple[int, float]]:
        heard = self._words[place]
        if heard == word:
            yield 1, 0.0
            return
        far = distance(word, heard)
        if far < self._limit(word):
            costs = self._costs
            yield 1, costs.same_sound if far == 0 else costs.swap_floor + costs.swap_rate * far
        if place + 1 < len(self._words) and not is_han(word[0]) and len(word) > 3:
            far = sound_distance(sounds(word), sounds(heard) + sounds(self._words[place + 1]))
            if far < self._limit(word):
                yield 2, self._costs.swap_floor + self._costs.swap_rate * far

    def _limit(self, word: str) -> float:
        return self._costs.swap_limit if is_han(word[0]) or len(sounds(word)) > 2 else self._costs.swap_limit / 2

    def _slot(self, path: Path, arc: Arc, slots: tuple[tuple[str, object, int, int], ...]) -> Iterator[Path]:
        start = path.place
        if arc.parser:
            key = (arc.parser, start)
            if key not in self._quantities:
                self._quantities[key] = PARSERS[arc.parser](self._tokens, start)
            read = self._quantities[key]
            if read is not None:
                taken = (*slots, (arc.slot, read.value, start, read.end))
                weight = SLOT_WEIGHT * min(4, read.end - start)
                yield _moved(path, arc.target, read.end, read.cost, weight, taken)
            return
        for end in range(start + 1, min(len(self._words), start + arc.wildcard) + 1):
            cost = path.cost + WILDCARD_COST * (end - start)
            taken = (*slots, (arc.slot, None, start, end))
            yield Path(arc.target, end, cost, path.departed, path.weight, taken)


def _moved(path: Path, state: int, place: int, cost: float, weight: float, slots: tuple[tuple[str, object, int, int], ...]
           ) -> Path:  # fmt: skip
    return Path(state, place, path.cost + cost, path.departed + cost, path.weight + weight, slots)


Begun = tuple[tuple[str, object], ...]


def _without_empty_arcs(machine: Machine) -> tuple[list[list[tuple[Arc, Begun]]], list[list[tuple[Template, Begun]]]]:
    """Arcs that consume something, and accepted templates, reachable from each state through empty arcs."""
    arcs: list[list[tuple[Arc, Begun]]] = []
    accepts: list[list[tuple[Template, Begun]]] = []
    for state in range(len(machine.arcs)):
        seen, todo = {state}, [(state, ())]
        arcs.append([])
        accepts.append([])
        while todo:
            here, begun = todo.pop()
            if here in machine.accepts:
                accepts[state].append((machine.accepts[here], begun))
            for arc in machine.arcs[here]:
                if arc.word or arc.parser or arc.wildcard:
                    arcs[state].append((arc, begun))
                elif arc.target not in seen:
                    seen.add(arc.target)
                    todo.append((arc.target, (*begun, arc.begins) if arc.begins else begun))
    return arcs, accepts
