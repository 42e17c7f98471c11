"""Understands commands without a model: which intent a sentence means, from sentence templates in YAML.

One file holds one language:

    language: en
    intents:
      timer_set:
        data:
          - sentences: ["set [a] timer for {duration}", ...]
            slots: {kind: timer}            # fixed slots, optional
            exact: true                     # no lost, added or misheard words but homophones, optional
            opens: true                     # no filler before it, optional
    lists:
      label: {wildcard: true, max_tokens: 5}
      way: {values: [up, {in: down, out: -1}]}
    expansion_rules: {set: "(set|start|make)"}
    fillers: [please, could you]            # phrases without meaning at the edges of a sentence
    closers: [please]                       # those that end a sentence even after free text
    light: [the, a]                         # words that may be lost or added cheaply
    decisive: [not, she]                    # words that are never superfluous
    typical: [set a timer for ten minutes]  # requests that show people and models what may be said
    everyday: [tea, laundry]                # words that labels and lists often hold: likelier than others that sound alike

The layout is that of `hassil` intent files; `fillers` and what follows here are ours. Rules and lists belong to
their file; those of files without intents, and all fillers, closers, light and decisive words, are shared by all files of the language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

from quark_glasses.core.dialogue.asides import Part, fits, parts, paused
from quark_glasses.core.dialogue.matcher import Costs, Found, Matcher
from quark_glasses.core.dialogue.politeness import plainly
from quark_glasses.core.dialogue.sentences import Sentences
from quark_glasses.core.dialogue.templates import Compiler, Machine, SlotList, Template, Value
from quark_glasses.core.dialogue.tokens import Token, bare, language_of, tokenize
from quark_glasses.core.errors import InvalidInput

_ZH_COSTS: dict[str, Any] = {
    "light_extra": 0.12, "extra": 0.6, "light_missing": 0.15, "missing": 0.65, "swap_floor": 0.08, "swap_rate": 1.0,
    "swap_limit": 0.45, "same_sound": 0.05, "rate": 0.21, "most": 1.3, "short": (0.06, 0.14, 0.45),
}  # fmt: skip
_EN_COSTS: dict[str, Any] = {
    "light_extra": 0.2, "extra": 0.9, "light_missing": 0.2, "missing": 0.9, "swap_floor": 0.12, "swap_rate": 1.0,
    "swap_limit": 0.21, "same_sound": 0.05, "rate": 0.22, "most": 1.3, "short": (0.12, 0.36, 0.52),
}  # fmt: skip

_PARTICLES = re.compile(r"^[啊呀哈吧嘛呗哦喔啦呢]+[，,：:。]\s*(?=.)")  # 记一笔啊，...: they end what stands before
_TOLD = re.compile(r"[他她们家谁]把$")
_IN_IT = re.compile(
    r"^(?:[录本][里上]|里(?:面|头)?的)|(?i:^(?:from|of|are|were|was) )"
)  # 备忘录里的..., my notes from ...
EXACT = 1e-9  # cost up to which a sentence is word for word as in the template
KEPT = 8  # grammars built last
SHEETS = 128  # read last: grammar, skills and tools of one process read the same


@dataclass(frozen=True)
class IntentMatch:
    """What a sentence means.

    Attributes:
        intent: name of the intent.
        slots: typed values: int seconds, `ClockTime`, int percent, str, or what the template fixes.
        score: 1.0 for a sentence exactly as in the template, falling towards 0 with every departure; the probability of a wording.
        how: "exact", "sound" (words were misheard, missing or added) or "wording" (no template, but people word it so).
        template: the template sentence that it follows.
        language: language of the template.
        text: the sentence.
        heard: share of the template's words of meaning that were heard as they are or sounding alike, 0..1.
        whole: no clause of the sentence was left away.
    """

    intent: str
    slots: Mapping[str, Any] = field(default_factory=dict)
    score: float = 1.0
    how: str = "exact"
    template: str = ""
    language: str = ""
    text: str = ""
    heard: float = 1.0
    whole: bool = True


@dataclass
class _File:
    """Templates that share rules and lists."""

    templates: list[Template] = field(default_factory=list)
    rules: dict[str, str] = field(default_factory=dict)
    lists: dict[str, SlotList] = field(default_factory=dict)


@dataclass
class _Sheet:
    """Everything that the files of one language say."""

    files: list[_File] = field(default_factory=list)
    common: _File = field(default_factory=_File)
    fillers: list[str] = field(default_factory=list)
    closers: list[str] = field(default_factory=list)
    light: list[str] = field(default_factory=list)
    decisive: list[str] = field(default_factory=list)
    everyday: list[str] = field(default_factory=list)


class Grammar:
    """All templates of all languages. Building takes some 100 ms; matching a few ms."""

    def __init__(self, sheets: Mapping[str, _Sheet]) -> None:
        self._matchers = {language: _matcher(language, sheet) for language, sheet in sheets.items()}
        self._everyday = {
            language: frozenset(token.text for words in sheet.everyday for token in tokenize(words))
            for language, sheet in sheets.items()
        }

    @classmethod
    def from_yaml(cls, sources: Iterable[str | Path]) -> Grammar:
        """Build from YAML texts and paths of YAML files; raises `InvalidInput` naming what is wrong."""
        return _built(
            tuple(source.read_text(encoding="utf-8") if isinstance(source, Path) else source for source in sources)
        )

    @property
    def intents(self) -> frozenset[str]:
        """Everything that some template means."""
        return frozenset(
            template.intent for matcher in self._matchers.values() for _, template, _ in matcher.machine.starts
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that have templates."""
        return tuple(sorted(self._matchers))

    def sentences(self, wake: Iterable[str] = ()) -> dict[str, Sentences]:
        """The requests of each language word by word, with these phrases before them."""
        phrases = [tuple(token.text for token in tokenize(phrase)) for phrase in wake]
        return {language: Sentences(language, matcher, phrases) for language, matcher in self._matchers.items()}

    def machine(self, language: str) -> Machine:
        """The templates of a language as they are compiled."""
        return self._matchers[language].machine

    def known(self, language: str) -> frozenset[str]:
        """Words of the templates, and those that labels often hold."""
        return self.everyday(language) | self._matchers[language].words

    def everyday(self, language: str) -> frozenset[str]:
        """Words that labels and lists often hold."""
        return self._everyday.get(language, frozenset())

    def match(
        self, text: str, language: str = "", without: Collection[str] = (), *, resembling: bool = True
    ) -> IntentMatch | None:
        """The intent of a sentence without wake phrase, or None for anything that is no command; none of the intents `without`.

        Without `resembling`, only what follows a template word for word counts: a tenth of the time.
        `language` is a hint: the script of the text decides between Chinese and English.
        """
        spoken = language_of(text, language)
        matcher = self._matchers.get(spoken)
        if matcher is None:
            return None
        tokens = tokenize(text)
        found = matcher.match(tokens, without, resembling=resembling)
        exact = found is not None and found.path.departed <= EXACT
        if found is None or not exact or _takes_any_words(found):
            whole = found is not None and exact and not paused(str(_slots(found, tokens, text).get("label", "")))
            others = _plainly(text, spoken) if whole else chain(parts(text, spoken), _plainly(text, spoken))
            beside = self._beside(others, spoken, matcher, without)
            if beside is not None:
                return replace(beside, text=text, whole=False)
        if found is None or not (exact or resembling):
            return None
        match = _intent_match(found, tokens, text, spoken)
        return None if _is_told(match) else match

    def _beside(
        self, others: Iterable[Part], language: str, matcher: Matcher, without: Collection[str]
    ) -> IntentMatch | None:
        """The request beside reasons and remarks, or in a polite frame, where it is word for word one."""
        for part in others:
            tokens = tokenize(part.text)
            found = matcher.match(tokens, without, resembling=False)
            if found is not None and found.path.departed <= EXACT:
                match = _intent_match(found, tokens, part.text, language)
                if fits(part, match.intent, match.slots) and not _is_told(match):
                    return match
        return None


def _is_told(match: IntentMatch) -> bool:
    """Whether its label is somebody whose doing is told, or its note what is said of notes: 他把闹钟定成六点, my notes are lost."""
    label, note = (str(match.slots.get(name, "")) for name in ("label", "text"))
    return _TOLD.search(label) is not None or (match.intent == "note_add" and _IN_IT.search(note) is not None)


def _takes_any_words(found: Found) -> bool:
    """Whether some of its words may be any, a polite frame too: a timer called "setting a laundry"."""
    return any(value is None for _, value, _, _ in found.path.slots)


def _plainly(text: str, language: str) -> Iterator[Part]:
    """The request without its polite frame, of the sentence and of what is left of it without remarks."""
    if language == "en":
        for part in chain((Part(text, ends=True, calm=False),), parts(text, language)):
            yield from (replace(part, text=plain) for plain in plainly(part.text))


SAFE_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C is ten times as fast


class _Loader(SAFE_LOADER):  # type: ignore[misc]
    """YAML where yes, no, on and off are words, as in YAML 1.2."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


@lru_cache(maxsize=KEPT)
def _built(texts: tuple[str, ...]) -> Grammar:
    """Grammars do not change once they are built, so that recogniser and dialogue of one process share theirs."""
    sheets: dict[str, _Sheet] = {}
    for text in texts:
        _collect(read_sheet(text), sheets)
    return Grammar(sheets)


@lru_cache(maxsize=SHEETS)
def read_sheet(text: str) -> Mapping[str, Any]:
    """One YAML file of templates as a mapping, the same one for the same text: write nothing into it. Raises `InvalidInput`."""
    try:
        content = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise InvalidInput(f"sentence templates are no YAML: {error}", "Correct the file.") from error
    if not isinstance(content, Mapping) or "language" not in content:
        raise InvalidInput("sentence templates name no language", "Begin the file with 'language: en' or another tag.")
    return content


def _collect(content: Mapping[str, Any], sheets: dict[str, _Sheet]) -> None:
    sheet = sheets.setdefault(str(content["language"]), _Sheet())
    sheet.fillers.extend(content.get("fillers") or ())
    sheet.closers.extend(content.get("closers") or ())
    sheet.light.extend(content.get("light") or ())
    sheet.decisive.extend(content.get("decisive") or ())
    sheet.everyday.extend(content.get("everyday") or ())
    intents = content.get("intents") or {}
    file = _File() if intents else sheet.common
    if intents:
        sheet.files.append(file)
    file.rules.update(content.get("expansion_rules") or {})
    file.lists.update({name: _slot_list(name, body) for name, body in (content.get("lists") or {}).items()})
    for intent, body in intents.items():
        for block in body["data"]:
            slots, exact, opens = block.get("slots") or {}, bool(block.get("exact")), bool(block.get("opens"))
            file.templates.extend(Template(intent, str(text), slots, exact, opens) for text in block["sentences"])


def _slot_list(name: str, body: Mapping[str, Any]) -> SlotList:
    if body.get("wildcard"):
        return SlotList(name, wildcard=True, max_tokens=int(body.get("max_tokens", 60)))
    values = [v if isinstance(v, Mapping) else {"in": v} for v in body.get("values") or ()]
    if not values:
        raise InvalidInput(f"list {{{name}}} is empty", "Give it 'values' or 'wildcard: true'.")
    return SlotList(name, tuple(Value(str(v["in"]), v.get("out", v["in"])) for v in values))


def _matcher(language: str, sheet: _Sheet) -> Matcher:
    machine = Machine()
    for file in sheet.files:
        compiler = Compiler(machine, {**sheet.common.rules, **file.rules}, {**sheet.common.lists, **file.lists})
        for template in file.templates:
            compiler.add(template)
    fillers, closers = (tuple(" ".join(token.text for token in tokenize(phrase)) for phrase in phrases)
                        for phrases in (sheet.fillers, sheet.closers))  # fmt: skip
    light = frozenset(token.text for phrase in sheet.light for token in tokenize(phrase))
    costs = Costs(
        fillers=fillers,
        closers=closers,
        light=light,
        decisive=frozenset(sheet.decisive),
        **(_ZH_COSTS if language.startswith("zh") else _EN_COSTS),
    )
    return Matcher(machine, costs)


def _said(name: str, words: str) -> str:
    said = _PARTICLES.sub("", words)
    return bare(said) if name == "label" else said


def _slots(found: Found, tokens: tuple[Token, ...], text: str) -> dict[str, Any]:
    slots: dict[str, Any] = dict(found.template.slots)
    for name, value, first, last in found.path.slots:
        slots[name] = value if value is not None else _said(name, text[tokens[first].start : tokens[last - 1].end])
    return slots


def _intent_match(found: Found, tokens: tuple[Token, ...], text: str, language: str) -> IntentMatch:
    path, slots = found.path, _slots(found, tokens, text)
    score = max(0.0, 1.0 - path.departed / max(path.weight, 1.0))
    how = "exact" if path.departed < EXACT else "sound"
    heard = path.sure / path.content if path.content else 1.0
    return IntentMatch(found.template.intent, slots, score, how, found.template.text, language, text, heard)
