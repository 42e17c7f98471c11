"""Every request that the templates allow, word by word, for a recogniser that listens for requests.

The templates are a machine with many ways through it at once; here a place in a sentence is the set of machine states that the
words so far lead to (subset construction, Rabin and Scott, 1959), made as far as somebody asks. Around a template stand the
phrases that may stand there: the wake phrase, politeness. Amounts are any run of the words that amounts are made of: whether
they make sense is for the grammar to judge when it reads the result.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
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
    number: int = 0  # state of the machine that follows, or which phrase
    word: int = 0  # of the phrase, or words left of the amount
    parser: str = ""


_END = _State("end")
_States = set[_State]


class Sentences:
    """The requests of one language. See `core.speech.expected`."""

    def __init__(self, language: str, matcher: Matcher, wake: Iterable[Phrase], everyday: Collection[str]) -> None:
        """`wake` are phrases that may come first, `everyday` words that free text often holds."""
        self._machine, self._everyday = matcher.machine, everyday
        self._before: tuple[Phrase, ...] = (*matcher.fillers, *wake)
        self._behind = tuple(matcher.fillers)
        self._amounts = {parser: words_of(language, parser) for parser in SLOT_PARSERS}
        self._places: dict[frozenset[_State], int] = {}
        self._states: list[frozenset[_State]] = []
        self._ahead: dict[int, Ahead] = {}
        self._closed = lru_cache(maxsize=None)(self._close)
        self._begun = {state for start, _, _ in matcher.machine.starts for state in self._closed(start)}
        self._begun |= {_State("before", number) for number in range(len(self._before))}
        self.start = self._place(self._begun)

    def after(self, place: int) -> Ahead:
        """How a sentence goes on from here."""
        if place not in self._ahead:
            self._ahead[place] = self._go_on(self._states[place])
        return self._ahead[place]

    def _place(self, states: Collection[_State]) -> int:
        kept = frozenset(states)
        if kept not in self._places:
            self._places[kept] = len(self._states)
            self._states.append(kept)
        return self._places[kept]

    def _go_on(self, states: frozenset[_State]) -> Ahead:
        words: dict[str, _States] = defaultdict(set)
        anything: _States = set()
        for state in states:
            for word, following in self._steps(state):
                if word:
                    words[word] |= following
                else:
                    anything |= following
        if anything:
            for word in self._everyday:
                words[word] |= anything
        return Ahead(
            {word: self._place(following) for word, following in words.items()},
            self._place(anything) if anything else None,
            any(state.kind == "text" for state in states),
            _END in states,
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
        elif state.kind in ("before", "behind"):
            yield self._phrase(state)

    def _phrase(self, state: _State) -> tuple[str, _States]:
        phrases = self._before if state.kind == "before" else self._behind
        phrase = phrases[state.number]
        if state.word + 1 < len(phrase):
            return phrase[state.word], {state._replace(word=state.word + 1)}
        return phrase[state.word], self._begun if state.kind == "before" else self._ended()

    def _amount(self, state: _State) -> Iterator[tuple[str, _States]]:
        """The words of an amount; behind each of them it may be over."""
        if state.word:
            following = {state._replace(word=state.word - 1), *self._behind_arc(state.number)}
            for word in (*self._amounts[state.parser], NUMBER):
                yield word, following

    def _behind_arc(self, target: int) -> _States:
        """What is possible in a state of the machine: to go on, and where a template ends there, to say no more or be polite."""
        states = set(self._closed(target))
        return states | self._ended() if any(state.number in self._machine.accepts for state in states) else states

    def _ended(self) -> _States:
        return {_END, *(_State("behind", number) for number in range(len(self._behind)))}

    def _close(self, start: int) -> Sequence[_State]:
        """The states that lead on from one, through arcs that consume nothing."""
        found, left = {start}, [start]
        while left:
            for arc in self._machine.arcs[left.pop()]:
                if not (arc.word or arc.parser or arc.wildcard or arc.target in found):
                    found.add(arc.target)
                    left.append(arc.target)
        return [_State("template", state) for state in sorted(found)]
