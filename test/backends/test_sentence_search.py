"""The search for expected sentences: it writes nothing else, finds the likeliest, and tells how likely they are."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.backends.asr.sentence_search import KEPT, LOST, Sentence, SentenceSearch
from quark_glasses.backends.asr.spelling import Alphabet, Point, Spelling
from quark_glasses.core.dialogue.grammar import Grammar

TEXTS = [
    " set", " Set", " a", " timer", " time", "r", " for", " ten", " minutes", " 10", " stop", " Stop", "stop", " power", " up", " called",
    " tea", " what", "'s", " the", ".", ",", "?", " ", "s", "e", "t", "o", "p", "停", "音", "量", "设", "設", "定",
    "一個", "一", "个", "個",
]  # fmt: skip
END = len(TEXTS)
SHEETS = """
language: en
intents:
  timer_set:
    data: [{sentences: ["set a timer for {duration} [called {label}]"]}]
  stop:
    data: [{sentences: ["stop", "what is the time"]}]
lists:
  label: {wildcard: true}
""", """
language: zh
intents:
  volume_set:
    data: [{sentences: ["设定一个音量"]}]
  stop:
    data: [{sentences: ["停"]}]
"""  # fmt: skip


class Tokens:
    """Cuts a text into the longest tokens, as a `tokenizers.Tokenizer` would."""

    def encode(self, text: str, *, add_special_tokens: bool) -> SimpleNamespace:
        ids = []
        while text:
            found = max((token for token in TEXTS if text.startswith(token)), key=len, default="")
            if not found:
                return SimpleNamespace(ids=[END + 1])
            ids.append(TEXTS.index(found))
            text = text[len(found) :]
        return SimpleNamespace(ids=ids)

    def decode(self, ids: list[int]) -> str:
        return "".join(TEXTS[token] for token in ids if token < END)


class Model:
    """Takes tokens of some text for probable, one after the other, and all others for unlikely."""

    def __init__(self, *texts: str, unlikely: float = -4.0) -> None:
        self.said = [tuple(Tokens().encode(text, add_special_tokens=False).ids) + (END,) for text in texts]
        self.unlikely = unlikely

    def step(self, tokens, sound, cache=None):
        before = np.zeros((len(tokens), 1, 0, 1)) if cache is None else cache[0][0]
        seen = np.concatenate([before, tokens[:, None, :, None]], axis=2)
        out = np.full((*tokens.shape, len(ALPHABET.kept)), self.unlikely)
        for path in range(len(tokens)):
            for place in range(tokens.shape[1]):
                so_far = tuple(int(t) for t in seen[path, 0, 1 : seen.shape[2] - tokens.shape[1] + place + 1, 0])
                for said in self.said:
                    if said[: len(so_far)] == so_far and len(so_far) < len(said):
                        out[path, place, ALPHABET.place[said[len(so_far)]]] = -0.1
        return out, [(seen, seen)]


ALPHABET = Alphabet(Tokens(), END)
GRAMMAR = Grammar.from_yaml(SHEETS)
SENTENCES = GRAMMAR.sentences()
SPELLINGS = {language: Spelling(sentences, ALPHABET) for language, sentences in SENTENCES.items()}


def texts(spelling: Spelling, tokens: list[str]) -> Point | None:
    """The point behind these tokens, None where they write no beginning of a sentence."""
    point = spelling.start
    for text in tokens:
        following = spelling.following(point)
        token = ALPHABET.place[TEXTS.index(text)]
        reached = [at for kept, at in zip(following.tokens, following.points, strict=True) if kept == token]
        reached += [following.behind_free] if token in following.free else []
        if not reached:
            return None
        point = frozenset().union(*reached)
    return point


@pytest.mark.parametrize(
    ("language", "tokens", "whole"),
    [
        ("en", [" set", " a", " timer", " for", " ten", " minutes"], True),
        ("en", [" Set", " a", " timer", " for", " 10", " minutes", "."], True),
        ("en", [" Stop", ","], True),  # a comma is no less an end than a full stop
        ("en", [" what", "'s", " the", " time", "?"], True),
        ("en", [" set", " a", " timer", " for", " ten", " minutes", " called", " power", "s", " up"], True),
        ("en", [" set", " a", " timer", " for"], False),
        ("zh", ["设", "定", "一", "个", "音", "量"], True),
        ("zh", ["設", "定", "一個", "音", "量"], True),
        ("zh", ["停"], True),
    ],
)
def test_a_sentence_can_be_written_as_the_model_writes(language: str, tokens: list[str], whole: bool) -> None:
    point = texts(SPELLINGS[language], tokens)
    assert point is not None
    assert SPELLINGS[language].following(point).complete is whole


@pytest.mark.parametrize(
    "tokens", [[" power"], [" set", " timer"], [" Stop", ".", ","], ["."], [" stop", " up"], ["停"]]
)
def test_nothing_else_can_be_written(tokens: list[str]) -> None:
    assert texts(SPELLINGS["en"], tokens) is None


def found(model: Model, language: str = "en", heard: float = -3.0, tokens: int = 6) -> list[Sentence]:
    return SentenceSearch(model, ALPHABET).sentences([], [0], SPELLINGS[language], heard, tokens)  # type: ignore[arg-type]


def test_the_likeliest_sentence_comes_first_though_other_words_are_likelier() -> None:
    sentences = found(Model(" set a power up", " set a timer for ten minutes"))
    assert sentences[0].text == "set a timer for ten minutes"
    assert sentences[0].logprob == pytest.approx(-0.7, abs=0.01)
    assert sentences[0].tokens == 7


def test_spellings_of_one_sentence_count_together() -> None:
    alone = found(Model("停"), "zh")[0]
    both = found(Model(" stop", " Stop", " stop."))[0]
    assert alone.logprob == pytest.approx(-0.2, abs=0.05)
    assert both.logprob > alone.logprob
    assert len({sentence.text.strip(".").lower() for sentence in found(Model(" stop", " Stop", " stop."))}) <= KEPT


def test_what_is_far_less_likely_than_what_was_heard_is_not_followed() -> None:
    assert found(Model(" power up", unlikely=-5.0), heard=-0.3) == []
    assert found(Model(" power up", unlikely=-LOST), heard=-0.3) == []


def test_the_probability_of_a_text_is_that_of_its_tokens_and_its_end() -> None:
    search = SentenceSearch(Model(" set a timer"), ALPHABET)  # type: ignore[arg-type]
    assert search.logprob([], [0], [" set a timer"])[0] == pytest.approx(-0.4)
    assert search.logprob([], [0], [" stop", " set a timer"]) == (pytest.approx(-0.4), 4)
    assert search.logprob([], [0], ["☃"]) == (-np.inf, 0)


@settings(deadline=None)
@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=7).map("".join), st.sampled_from(["en", "zh"]))
def test_whatever_was_said_only_sentences_come_out(said: str, language: str) -> None:
    for sentence in found(Model(said), language, heard=-1.0):
        match = GRAMMAR.match(sentence.text, language)
        assert match is None or match.how == "exact", sentence  # None: an amount that makes no sense
