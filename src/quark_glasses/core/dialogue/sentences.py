"""Every request that the templates allow, word by word, for a recogniser that listens for requests.

The templates are a machine with many ways through it at once; here a place in a sentence is the set of machine states that the
words so far lead to (subset construction, Rabin and Scott, 1959), made as far as somebody asks. Around a template stand the
phrases that may stand there: the wake phrase, politeness. Amounts are any run of the words that amounts are made of: whether
they make sense is for the grammar to judge when it reads the result.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from quark_glasses.core.dialogue.amounts import SLOT_PARSERS
from quark_glasses.core.dialogue.matcher import Matcher
from quark_glasses.core.dialogue.quantity_words import words_of
from quark_glasses.core.speech.expected import NUMBER, Ahead

LONGEST_AMOUNT = 8  # words

Phrase = tuple[str, ...]


class _State(NamedTuple):
    """One way that a sentence may be going: in a template, an amount, free text or a phrase around the template."""

    kind: str  # "template", "amount", "text", "before", "behind", "end"
    number: int = 0  # state of the machine that follows, or place in the phrases
    left: int = 0  # words that the amount may still have
    parser: str = ""


_States = Set[_State]
_END = _State("end")
_ENDED = {_END, _State("behind")}


class _Phrases:
    """Phrases as a tree of words: `after` a place the words that may follow, and where phrases end; place 0 is the beginning."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.after: list[dict[str, int]] = [{}]
        self.ends: set[int] = set()
        for phrase in phrases:
            place = 0
            for word in phrase:
                if word not in self.after[place]:
                    self.after[place][word] = len(self.after)
                    self.after.append({})
                place = self.after[place][word]
            self.ends.add(place)


class Sentences:
    """The requests of one language. See `core.speech.expected`."""

    def __init__(self, language: str, matcher: Matcher, wake: Iterable[Phrase]) -> None:
        """`wake` are phrases that may come first."""
        self._machine = matcher.machine
        self._before, self._behind = _Phrases((*matcher.fillers, *wake)), _Phrases(matcher.fillers)
        self._amounts = {parser: words_of(language, parser) for parser in SLOT_PARSERS}
        self._places: dict[frozenset[_State], int] = {}
        self._states: list[frozenset[_State]] = []
        self._ahead: dict[int, Ahead] = {}
        self._closed = lru_cache(maxsize=None)(self._close)
        self._behind_arc = lru_cache(maxsize=None)(self._follow_arc)
        self._begun = {state for start, _, _ in matcher.machine.starts for state in self._closed(start)}
        self._begun.add(_State("before"))
        self.start, self._over = self._place(self._begun), self._place(_ENDED)

    def after(self, place: int) -> Ahead:
        """How a sentence goes on from here."""
        if place not in self._ahead:
            self._ahead[place] = self._go_on(self._states[place])
        return self._ahead[place]

    def forget(self) -> None:
        """Drop all places but the first two, which keep their numbers; the rest is worked out again when somebody asks."""
        self._places.clear()
        self._states.clear()
        self._ahead.clear()
        self._place(self._begun)
        self._place(_ENDED)

    def _place(self, states: Collection[_State]) -> int:
        kept = frozenset(states)
        if kept not in self._places:
            self._places[kept] = len(self._states)
            self._states.append(kept)
        return self._places[kept]

    def _go_on(self, states: frozenset[_State]) -> Ahead:
        words: dict[str, set[_State]] = defaultdict(set)
        anything: set[_State] = set()
        for state in states:
            for word, following in self._steps(state):
                if word:
                    words[word] |= following
                else:
                    anything |= following
        return Ahead(
            {word: self._place(following) for word, following in words.items()},
            self._place(anything) if anything else None,
            any(state.kind == "text" for state in states),
            _END in states,
            self._over if _END in states and states != _ENDED else None,
        )

    def _steps(self, state: _State) -> Iterator[tuple[str, _States]]:
        """Words that may come next, "" for any, and what is possible behind them."""
        if state.kind == "template":
            for arc in self._machine.arcs[state.number]:
                if arc.word:
                    yield arc.word, self._behind_arc(arc.target)
                elif arc.parser:
                    yield from self._amount(_State("amount", arc.target, LONGEST_AMOUNT, arc.parser))
                elif arc.wildcard:
                    yield "", {_State("text", arc.target), *self._behind_arc(arc.target)}
        elif state.kind == "amount":
            yield from self._amount(state)
        elif state.kind == "text":
            yield "", {state, *self._behind_arc(state.number)}
        elif state.kind == "before":
            yield from self._phrase(state, self._before, self._begun)
        elif state.kind == "behind":
            yield from self._phrase(state, self._behind, _ENDED)

    def _phrase(self, state: _State, phrases: _Phrases, whole: _States) -> Iterator[tuple[str, _States]]:
        """The words that go on with a phrase, `whole` being what is possible behind one."""
        for word, place in phrases.after[state.number].items():
            yield word, {state._replace(number=place), *(whole if place in phrases.ends else ())}

    def _amount(self, state: _State) -> Iterator[tuple[str, _States]]:
        """The words of an amount; behind each of them it may be over."""
        if state.left:
            following = {state._replace(left=state.left - 1), *self._behind_arc(state.number)}
            for word in (*self._amounts[state.parser], NUMBER):
                yield word, following

    def _follow_arc(self, target: int) -> frozenset[_State]:
        """What is possible in a state of the machine: to go on, and where a template ends there, to say no more or be polite."""
        states = frozenset(self._closed(target))
        return states | {_END} if any(state.number in self._machine.accepts for state in states) else states

    def _close(self, start: int) -> Sequence[_State]:
        """The states that lead on from one, through arcs that consume nothing."""
        found, left = {start}, [start]
        while left:
            for arc in self._machine.arcs[left.pop()]:
                if not (arc.word or arc.parser or arc.wildcard or arc.target in found):
                    found.add(arc.target)
                    left.append(arc.target)
        return [_State("template", state) for state in sorted(found)]
