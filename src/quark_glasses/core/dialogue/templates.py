"""Sentence templates of the intent language `hassil`, compiled to a state machine over tokens.

The template language is that of https://github.com/home-assistant/hassil: `[optional]`, `(one|two)`, `(any;order)`, `<rule>`,
`{list}` and `{list:slot}`. A list is a set of values, a wildcard, or one of the quantities of `amounts.SLOT_PARSERS`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from hassil.expression import Alternative, Expression, Group, ListReference, Permutation, RuleReference, TextChunk
from hassil.parse_expression import parse_sentence
from hassil.parser import ParseError

from quark_glasses.core.dialogue.amounts import SLOT_PARSERS
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.errors import InvalidInput


@dataclass(frozen=True)
class Value:
    """One value of a list: what is said (a template) and what it means."""

    said: str
    meaning: object


@dataclass(frozen=True)
class SlotList:
    """What may stand for `{name}`: given values, or any words up to `max_tokens`."""

    name: str
    values: tuple[Value, ...] = ()
    wildcard: bool = False
    max_tokens: int = 60


@dataclass(frozen=True)
class Template:
    """One sentence template of an intent, with the slots that it fixes.

    An `exact` one takes no lost or added words, and other words than its own only where they sound the same. Before one that
    `opens` a sentence stands no filler: "note that ..." asks for a note, "please note that ..." announces something.
    """

    intent: str
    text: str
    slots: Mapping[str, object]
    exact: bool = False
    opens: bool = False


class Arc(NamedTuple):
    """A step of the machine. Exactly one of `word`, `parser`, `wildcard` says what it consumes; none of them: nothing.

    A tuple, since there are a hundred thousand and it is made in a third of a dataclass's time.
    """

    target: int
    word: str = ""
    parser: str = ""
    wildcard: int = 0  # most tokens that it may take
    slot: str = ""
    begins: tuple[str, object] | None = None  # a slot that is set by passing here


@dataclass(frozen=True)
class Outline:
    """What can be said of a template without searching it.

    Attributes:
        clauses: of each set, at least one word must be said; "{name}" stands for a quantity.
        words: every word that it may contain, and "{name}" of its quantities.
        most: the most words of any sentence of it; a quantity counts as two.
        wildcard: whether it may contain any words.
    """

    clauses: tuple[frozenset[str], ...] = ()
    words: frozenset[str] = frozenset()
    most: int = 0
    wildcard: bool = False

    def then(self, after: Outline) -> Outline:
        """The outline of one part followed by another."""
        return Outline(self.clauses + after.clauses, self.words | after.words, self.most + after.most,
                       self.wildcard or after.wildcard)  # fmt: skip


def either(choices: Sequence[Outline]) -> Outline:
    """The outline of a choice."""
    clauses: tuple[frozenset[str], ...] = ()
    if choices and all(choice.clauses for choice in choices):
        clauses = (frozenset().union(*(min(choice.clauses, key=len) for choice in choices)),)
    words: frozenset[str] = frozenset().union(*(choice.words for choice in choices))
    return Outline(clauses, words, max((c.most for c in choices), default=0), any(c.wildcard for c in choices))


@dataclass
class Machine:
    """States and arcs of all templates of one language, and where each template starts."""

    arcs: list[list[Arc]] = field(default_factory=list)
    starts: list[tuple[int, Template, Outline]] = field(default_factory=list)
    accepts: dict[int, Template] = field(default_factory=dict)

    def state(self) -> int:
        """A new state."""
        self.arcs.append([])
        return len(self.arcs) - 1


class Compiler:
    """Adds templates that share rules and lists to a machine."""

    def __init__(self, machine: Machine, rules: Mapping[str, str], lists: Mapping[str, SlotList]) -> None:
        self.machine = machine
        self._rules = {name: _parse(body, f"rule <{name}>") for name, body in rules.items()}
        self._lists = dict(lists)
        self._depth = 0

    def add(self, template: Template) -> None:
        """Compile one template; raises `InvalidInput` for unknown lists and rules, or a template that matches nothing."""
        start = self.machine.state()
        end, outline = self._expression(_parse(template.text, f"template '{template.text}'"), start, template)
        self.machine.accepts[end] = template
        self.machine.starts.append((start, template, outline))

    def _expression(self, item: Expression, start: int, where: Template) -> tuple[int, Outline]:
        """Compile one part from state `start`; the state behind it and its outline."""
        if isinstance(item, TextChunk):
            return self._words(item.text, start)
        if isinstance(item, RuleReference):
            return self._rule(item.rule_name, start, where)
        if isinstance(item, ListReference):
            return self._list(item, start, where)
        if isinstance(item, Permutation):
            raise InvalidInput(f"'{where.text}' uses (a;b)", "Write both orders as alternatives.")
        if isinstance(item, Alternative):
            return self._choice([(choice, None) for choice in item.items], start, where)
        assert isinstance(item, Group)
        whole = Outline()
        for part in item.items:
            start, outline = self._expression(part, start, where)
            whole = whole.then(outline)
        return start, whole

    def _choice(self, items: Sequence[tuple[Expression, tuple[str, object] | None]], start: int, where: Template
                ) -> tuple[int, Outline]:  # fmt: skip
        """Alternatives, each of which may set a slot."""
        end, outlines = self.machine.state(), []
        for item, sets in items:
            first = self.machine.state() if sets else start
            if sets:
                self.machine.arcs[start].append(Arc(first, begins=sets))
            last, outline = self._expression(item, first, where)
            self.machine.arcs[last].append(Arc(end))
            outlines.append(outline)
        return end, either(outlines)

    def _words(self, text: str, start: int) -> tuple[int, Outline]:
        words, outline = _spoken(text)
        for word in words:
            after = self.machine.state()
            self.machine.arcs[start].append(Arc(after, word))
            start = after
        return start, outline

    def _rule(self, name: str, start: int, where: Template) -> tuple[int, Outline]:
        if name not in self._rules:
            raise InvalidInput(
                f"'{where.text}' uses the unknown rule <{name}>", f"Known: {', '.join(sorted(self._rules))}."
            )
        self._depth += 1
        if self._depth > 12:
            raise InvalidInput(f"rule <{name}> refers to itself", "Rules may only use other rules.")
        compiled = self._expression(self._rules[name], start, where)
        self._depth -= 1
        return compiled

    def _list(self, item: ListReference, start: int, where: Template) -> tuple[int, Outline]:
        name, slot = item.list_name, item.slot_name
        values = self._lists.get(name)
        if values is None and name not in SLOT_PARSERS:
            known = ", ".join(sorted({*SLOT_PARSERS, *self._lists}))
            raise InvalidInput(f"'{where.text}' uses the unknown list {{{name}}}", f"Known: {known}.")
        if values is not None and not values.wildcard:
            said = [(_parse(value.said, f"list {{{name}}}"), (slot, value.meaning)) for value in values.values]
            return self._choice(said, start, where)
        after = self.machine.state()
        if values is None:
            self.machine.arcs[start].append(Arc(after, parser=name, slot=slot))
            sign = frozenset([f"{{{name}}}"])
            return after, Outline((sign,), sign, 2)
        self.machine.arcs[start].append(Arc(after, wildcard=values.max_tokens, slot=slot))
        return after, Outline(wildcard=True)


@lru_cache(maxsize=4_000)
def _spoken(text: str) -> tuple[tuple[str, ...], Outline]:
    """The words of a text, and the outline of exactly these."""
    words = tuple(token.text for token in tokenize(text))
    return words, Outline(tuple(frozenset([word]) for word in words), frozenset(words), len(words))


@lru_cache(maxsize=4_000)
def _parse(text: str, where: str) -> Expression:
    try:
        return parse_sentence(text).expression
    except (ParseError, ValueError) as error:
        raise InvalidInput(f"{where} cannot be read: {error}", "Check its brackets.") from error
