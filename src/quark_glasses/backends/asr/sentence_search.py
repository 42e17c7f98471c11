"""The likeliest expected sentences of a sound: a beam search in which only expected sentences can be written.

Where a recogniser that listens for anything writes what is near in sound but means nothing ("Turn back the power unit"), the
likeliest sentence that somebody may want to say is mostly the one that was said, and nearly as likely. How much less likely it is
than what was heard freely tells whether to believe it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from quark_glasses.backends.asr.spelling import Alphabet, Following, Ids, Point, Spelling
from quark_glasses.backends.asr.text_decoder import Cache, Floats, Sound, TextDecoder
from quark_glasses.core.language.written import simplified

# Paths that write words of templates, by token: the first word is misheard most, and only what follows tells.
WIDTHS = (40, 28, 20, 12)
FREE_WIDTH = 6  # paths that wrote free text, beside them: they fit everything and would crowd the others out
FREE_COST = 0.5  # nats for each token of free text
ENDED = 16  # sentences, in all their spellings, from which the less likely are given up
KEPT = 5  # different sentences
SPARE = 8  # tokens that a sentence may have more than what was heard freely
LOST = 9.0  # nats behind what was heard freely from which a path is given up


@dataclass(frozen=True)
class Sentence:
    """An expected sentence and its log-probability in nats, the end of the text included."""

    text: str
    logprob: float
    tokens: int


class _Path(NamedTuple):
    logprob: float
    tokens: tuple[int, ...]
    point: Point
    free: bool = False


class _Step(NamedTuple):
    """A path by one token longer."""

    logprob: float
    path: int
    token: int
    point: Point
    free: bool


class SentenceSearch:
    """Searches sounds for sentences. A `prompt` is what the model wants before a text, as the tokenizer numbers its tokens."""

    def __init__(self, decoder: TextDecoder, alphabet: Alphabet) -> None:
        self._decoder, self._alphabet = decoder, alphabet
        self._ids = np.array(alphabet.kept)

    def listen(self, encoded: Floats) -> Sound:
        """A sound as the search wants it, from what the encoder made of it: (frames, width)."""
        return self._decoder.listen(encoded)

    def logprob(self, sound: Sound, prompt: Sequence[int], texts: Iterable[str]) -> tuple[float, int]:
        """Log-probability in nats of the likeliest of these texts, its end included, and the most tokens of any of them."""
        written = [(*places, self._alphabet.end) for places in map(self._alphabet.write, texts) if places]
        longest = max(map(len, written), default=0)
        if not longest:
            return -np.inf, 0
        filled = np.array([places + (self._alphabet.end,) * (longest - len(places)) for places in written])
        read = np.concatenate([np.tile(prompt, (len(written), 1)), self._ids[filled[:, :-1]]], axis=1)
        after, _ = self._decoder.step(read, sound)
        each = np.take_along_axis(after[:, len(prompt) - 1 :], filled[:, :, None], axis=2)[:, :, 0]
        return max(float(row[: len(places)].sum()) for row, places in zip(each, written, strict=True)), longest

    def sentences(
        self, sound: Sound, prompt: Sequence[int], spelling: Spelling, heard: float, tokens: int
    ) -> list[Sentence]:
        """The likeliest sentences, the best first; `heard` is the log-probability of what was heard freely, in so many tokens."""
        spelling.forget()
        after, cache = self._decoder.step(np.array([list(prompt)]), sound)
        paths, found = [_Path(0.0, (), spelling.start)], list[_Path]()
        for count in range(tokens + SPARE):
            width = WIDTHS[min(count, len(WIDTHS) - 1)]
            steps: list[_Step] = []
            for number, path in enumerate(paths):
                following = spelling.following(path.point)
                if following.complete:
                    end = float(after[number, -1, self._alphabet.end])
                    found.append(path._replace(logprob=path.logprob + end))
                steps += self._steps(number, path, after[number, -1], following, width)
            found.sort(reverse=True, key=lambda path: path.logprob)
            worst = max(heard - LOST, found[ENDED].logprob if len(found) > ENDED else -np.inf)
            chosen = self._best(steps, paths, worst, width)
            if not chosen:
                break
            cache = _picked(cache, [step.path for step in chosen])
            paths = [_Path(s.logprob, (*paths[s.path].tokens, s.token), s.point, s.free) for s in chosen]
            after, cache = self._decoder.step(self._ids[[[step.token] for step in chosen]], sound, cache)
        return self._read(found, heard - LOST)

    def _steps(self, number: int, path: _Path, after: Floats, following: Following, width: int) -> list[_Step]:
        """The likeliest ways that a path may go on."""
        steps: list[_Step] = []
        if len(following.tokens):
            likely = after[following.tokens]
            for at in _most(likely, FREE_WIDTH if path.free else width):
                cost = path.logprob + float(likely[at])
                steps.append(_Step(cost, number, int(following.tokens[at]), following.points[at], path.free))
        if len(following.free):
            likely = after[following.free]
            for at in _most(likely, FREE_WIDTH):
                cost = path.logprob + float(likely[at]) - FREE_COST
                steps.append(_Step(cost, number, int(following.free[at]), following.behind_free, True))
        return steps

    def _best(self, steps: list[_Step], paths: list[_Path], worst: float, width: int) -> list[_Step]:
        """Those to follow; of two that wrote the same text in other tokens the better one."""
        seen: set[tuple[str | tuple[int, ...], bool]] = set()
        left = {False: width, True: FREE_WIDTH}
        chosen: list[_Step] = []
        for step in sorted(steps, reverse=True, key=lambda step: step.logprob):
            if step.logprob < worst or not any(left.values()):
                break
            tokens = (*paths[step.path].tokens, step.token)
            text = self._alphabet.read(tokens)
            written = (tokens if "\ufffd" in text else text, step.free)  # parts of characters look alike
            if left[step.free] and written not in seen:
                seen.add(written)
                left[step.free] -= 1
                chosen.append(step)
        return chosen

    def _read(self, found: list[_Path], worst: float) -> list[Sentence]:
        """The sentences found; one that was written in several ways is as probable as all of them together."""
        sentences: dict[str, Sentence] = {}
        written: set[tuple[int, ...]] = set()
        for path in found:
            if path.tokens in written:
                continue  # by a template and as free text
            written.add(path.tokens)
            text = self._alphabet.read(path.tokens)
            key = "".join(char for char in simplified(text.casefold()) if char.isalnum())
            known = sentences.get(key, Sentence(text, -np.inf, len(path.tokens) + 1))
            sentences[key] = replace(known, logprob=float(np.logaddexp(known.logprob, path.logprob)))
        likely = [sentence for sentence in sentences.values() if sentence.logprob >= worst]
        return sorted(likely, reverse=True, key=lambda sentence: sentence.logprob)[:KEPT]


def _most(likely: Floats, count: int) -> Ids:
    """Places of the highest values, in no order."""
    return np.argpartition(-likely, count)[:count] if len(likely) > count else np.arange(len(likely))


def _picked(cache: Cache, paths: list[int]) -> Cache:
    return [(keys[paths], values[paths]) for keys, values in cache]
