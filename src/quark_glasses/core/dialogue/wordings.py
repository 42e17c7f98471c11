"""Understands requests that no template foresees, from how many people word them.

    "it's half six I want to be up at"  ->  alarm_set, time 06:30

Templates are sure of what they know; nobody knows all the words that people find. This model learnt from sentences of many
writers (`scripts/fit_wordings.py`): multinomial logistic regression over the signs of `wording_signs` tells the intent, a second
one over runs of words (`wording_spans`) the label or the text of a note. Amounts and times are read as in templates, and a
request that lacks the one it needs is none. Some 0.3 ms a sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.dialogue.grammar import IntentMatch
from quark_glasses.core.dialogue.tokens import bare, language_of, tokenize, unbroken
from quark_glasses.core.dialogue.wording_signs import Word, signs, words_of
from quark_glasses.core.dialogue.wording_slots import slots_of
from quark_glasses.core.dialogue.wording_spans import LABELLED, NONE, TOLD, Span, span_signs, spans
from quark_glasses.core.dialogue.wording_wishes import COSTLY, LOSING, WISHES

SURE = 0.65  # probability from which a sentence is an everyday request
SURER = 0.92  # of the others: fewer people worded them, and a look or a lookup that nobody asked for costs more
BEFORE_LOSS = 0.7  # of everyday requests that take something away
OF_TALK = 0.8  # of those that are about the talk itself: "tell me more of Li Bai" is said to the model
TALK = frozenset(("repeat", "stop", "help"))
RIVAL = 0.2  # of it another request has less, else it is neither: louder or quieter?
LANGUAGES = ("en", "zh")
LEAST_WORDS = {"zh": 3, "en": 2}  # a syllable more or less makes another word of a shorter one
MOST_WORDS = 40  # nobody asks in so many words; longer sentences are a story

Floats = NDArray[np.float32]


class _Weights:
    """Signs by name, and a row of weights for each. Sums are of whole numbers, so they are the same on every machine."""

    def __init__(self, names: str, weights: NDArray[np.generic], scale: NDArray[np.generic]) -> None:
        self._row = {name: at for at, name in enumerate(names.split("\n"))}
        self._weights = weights
        self._scale = np.asarray(scale, np.float32)

    def total(self, found: Collection[str]) -> Floats:
        rows = [row for name in found if (row := self._row.get(name)) is not None]
        return np.asarray(self._weights[rows].sum(axis=0, dtype=np.int32) * self._scale)


class _Model:
    """Both models of one language."""

    def __init__(self, kept: Mapping[str, NDArray[np.generic]]) -> None:
        self.known = frozenset(_text(kept["known"]).split("\n"))
        self._wishes = _Weights(_text(kept["signs"]), kept["weights"], kept["scale"])
        self._bias = np.asarray(kept["bias"], np.float32)
        self._spans = _Weights(_text(kept["span_signs"]), kept["span_weights"], kept["span_scale"])

    def wishes(self, words: Sequence[str], language: str) -> Floats:
        """The probability of no request, and of each of `WISHES`."""
        found = signs(words, language, self.known)
        score = self._bias + self._wishes.total(found) / np.sqrt(len(found))
        likely = np.exp(score - score.max())
        return np.asarray(likely / likely.sum())

    def span(self, words: Sequence[Word], intent: str, runs: Sequence[Span]) -> Span:
        """The likeliest of these runs of words."""
        return max(runs, key=lambda run: float(self._spans.total(span_signs(words, run, intent, self.known))))


class Wordings:
    """What people mean, by language. Safe to share: nothing changes after it is made."""

    def __init__(self, kept: Mapping[str, Mapping[str, NDArray[np.generic]]]) -> None:
        """`kept` are the models of each language, as `packed` makes them."""
        self._models = {language: _Model(model) for language, model in kept.items()}

    @staticmethod
    def file(language: str) -> Path:
        """Where the model of a language is kept."""
        return Path(__file__).parents[2] / "skills" / f"wordings.{language}.npz"

    @classmethod
    def installed(cls) -> Wordings:
        """The models that ship with the package; read once."""
        return _installed()

    def likely(self, text: str, language: str = "") -> dict[str, float]:
        """The probability of each intent, "" for no request; {} where a text is too short or too long to tell."""
        likely: dict[str, float] = {}
        for name, probability in self._wishes(text, language).items():
            intent = WISHES[name][0] if name else ""
            likely[intent] = likely.get(intent, 0.0) + probability
        return likely

    def read(self, text: str, language: str = "") -> IntentMatch | None:
        """What a sentence without wake phrase asks for, or None."""
        likely = self._wishes(text, language)
        name = max(likely, key=likely.__getitem__, default="")
        if not name:
            return None
        spoken = language_of(text, language)
        intent, fixed = WISHES[name]
        if likely[name] < _least(intent):
            return None
        if max(likely[other] for other in likely if other not in ("", name)) > RIVAL * likely[name]:
            return None
        slots = self._slots(text, words_of(text), intent, spoken)
        if slots is None:
            return None
        return IntentMatch(intent, {**fixed, **slots}, likely[name], "wording", "", spoken, text, likely[name])

    def _wishes(self, text: str, language: str) -> dict[str, float]:
        spoken = language_of(text, language)
        words = [word.text for word in words_of(text)]
        model = self._models.get(spoken)
        if model is None or not LEAST_WORDS[spoken] <= len(words) <= MOST_WORDS:
            return {}
        return dict(zip(("", *WISHES), map(float, model.wishes(words, spoken)), strict=True))

    def _slots(self, text: str, words: Sequence[Word], intent: str, language: str) -> dict[str, Any] | None:
        """The slots of a request; None where one lacks that it needs."""
        span = NONE
        if intent in LABELLED:
            runs = [run for run in spans(words, intent, language) if slots_of(intent, text, words, run) is not None]
            if not runs:
                return None
            span = self._models[language].span(words, intent, runs)
        slots = slots_of(intent, text, words, span)
        if slots is not None and span != NONE:
            tokens = tokenize(text)
            said = text[tokens[words[span[0]].first].start : tokens[words[span[1] - 1].end - 1].end]
            slots[LABELLED[intent]] = unbroken(bare(said)) if LABELLED[intent] == "label" else said
        return slots


def _least(intent: str) -> float:
    """The probability from which a sentence is such a request."""
    if intent in COSTLY:
        return SURER
    return BEFORE_LOSS if intent in LOSING | TOLD else OF_TALK if intent in TALK else SURE


def packed(known: Collection[str], names: Sequence[str], weights: NDArray[np.floating[Any]], bias: NDArray[np.floating[Any]],
           span_names: Sequence[str], span_weights: NDArray[np.floating[Any]]) -> dict[str, NDArray[np.generic]]:  # fmt: skip
    """Both models of a language as arrays to be kept in one file; weights as bytes, with what one step of each column is worth."""
    texts = {"known": sorted(known), "signs": names, "span_signs": span_names}
    kept = {key: np.frombuffer("\n".join(lines).encode(), np.uint8) for key, lines in texts.items()}
    scale, span_scale = (np.asarray(np.abs(each).max(axis=0) / 127, np.float32) for each in (weights, span_weights))
    return {
        **kept, "weights": np.rint(weights / scale).astype(np.int8), "scale": scale, "bias": np.asarray(bias, np.float32),
        "span_weights": np.rint(span_weights / span_scale).astype(np.int8), "span_scale": span_scale,
    }  # fmt: skip


def _text(kept: NDArray[np.generic]) -> str:
    return kept.tobytes().decode()


@lru_cache(maxsize=1)
def _installed() -> Wordings:
    kept = {}
    for language in LANGUAGES:
        with np.load(Wordings.file(language)) as file:
            kept[language] = dict(file)
    return Wordings(kept)
