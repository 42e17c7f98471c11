"""Sentence templates of the intent language `hassil`, compiled to a state machine over tokens.

The template language is that of https://github.com/home-assistant/hassil: `[optional]`, `(one|two)`, `(any;order)`, `<rule>`,
`{list}` and `{list:slot}`. A list is a set of values, a wildcard, or one of the quantities of `quantities.PARSERS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hassil.expression import Alternative, Expression, Group, ListReference, Permutation, RuleReference, TextChunk
from hassil.parse_expression import parse_sentence
from hassil.parser import ParseError

from quark_glasses.core.dialogue.quantities import PARSERS
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
    """One sentence template of an intent, with the slots that it fixes."""

    intent: str
    text: str
    slots: Mapping[str, object]


@dataclass(frozen=True)
class Arc:
    """A step of the machine. Exactly one of `word`, `parser`, `wildcard` says what it consumes; none of them: nothing."""

    target: int
    word: str = ""
    parser: str = ""
    wildcard: int = 0  # most tokens that it may take
    slot: str = ""
    begins: tuple[str, object] | None = None  # a slot that is set by passing here


@dataclass
class Machine:
    """States and arcs of all templates of one language; state 0 is the start."""

    arcs: list[list[Arc]] = field(default_factory=lambda: [[]])
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
        self.machine.arcs[0].append(Arc(start))
        end = self._expression(_parse(template.text, f"template '{template.text}'"), start, template)
        self.machine.accepts[end] = template

    def _expression(self, item: Expression, start: int, where: Template) -> int:
        """Compile one part from state `start`; the state behind it."""
        if isinstance(item, TextChunk):
            return self._words(item.text, start)
        if isinstance(item, RuleReference):
            return self._rule(item.rule_name, start, where)
        if isinstance(item, ListReference):
            return self._list(item, start, where)
        if isinstance(item, Permutation):
            raise InvalidInput(f"'{where.text}' uses (a;b)", "Write both orders as alternatives.")
        if isinstance(item, Alternative):
            end = self.machine.state()
            for choice in item.items:
                self.machine.arcs[self._expression(choice, start, where)].append(Arc(end))
            return end
        assert isinstance(item, Group)
        for part in item.items:
            start = self._expression(part, start, where)
        return start

    def _words(self, text: str, start: int) -> int:
        for token in tokenize(text):
            after = self.machine.state()
            self.machine.arcs[start].append(Arc(after, word=token.text))
            start = after
        return start

    def _rule(self, name: str, start: int, where: Template) -> int:
        if name not in self._rules:
            raise InvalidInput(f"'{where.text}' uses the unknown rule <{name}>", f"Known: {', '.join(sorted(self._rules))}.")
        self._depth += 1
        if self._depth > 12:
            raise InvalidInput(f"rule <{name}> refers to itself", "Rules may only use other rules.")
        end = self._expression(self._rules[name], start, where)
        self._depth -= 1
        return end

    def _list(self, item: ListReference, start: int, where: Template) -> int:
        after = self.machine.state()
        name, slot = item.list_name, item.slot_name
        if name in PARSERS and name not in self._lists:
            self.machine.arcs[start].append(Arc(after, parser=name, slot=slot))
            return after
        values = self._lists.get(name)
        if values is None:
            known = ", ".join(sorted({*PARSERS, *self._lists}))
            raise InvalidInput(f"'{where.text}' uses the unknown list {{{name}}}", f"Known: {known}.")
        if values.wildcard:
            self.machine.arcs[start].append(Arc(after, wildcard=values.max_tokens, slot=slot))
        for value in values.values:
            first = self.machine.state()
            self.machine.arcs[start].append(Arc(first, begins=(slot, value.meaning)))
            last = self._expression(_parse(value.said, f"list {{{name}}}"), first, where)
            self.machine.arcs[last].append(Arc(after))
        return after


def _parse(text: str, where: str) -> Expression:
    try:
        return parse_sentence(text).expression
    except (ParseError, ValueError) as error:
        raise InvalidInput(f"{where} cannot be read: {error}", "Check its brackets.") from error
