#!/usr/bin/env python3
"""Fit the model of wordings to what many people say; write skills/wordings.en.npz and skills/wordings.zh.npz.

    .venv/bin/python scripts/fit_wordings.py [--write] [--cross] [--show] [FOLDER ...]

A folder of test/data/wordings holds the sentences of one writer, who knew no template: commands_L.txt with
`sentence<TAB>wish<TAB>slots` (see `wording_wishes`), other_L.txt with what is no command. Added at less weight are sentences drawn from the
templates of all skills, every sentence once more with words exchanged for others that sound alike, as recognisers do, and what our
recogniser made of many of them in noise (heard_L.txt, of `mishear.py`).
Two models are made, each by penalised logistic regression: the intent of a sentence, and which of its words are its label or
text. `--cross` prints how well both do on the sentences of each writer when fitted without them. Three minutes a fit.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses import paths
from quark_glasses.core.dialogue.grammar import Grammar
from quark_glasses.core.dialogue.readings import text_distance
from quark_glasses.core.dialogue.skills import installed_skills, read_texts
from quark_glasses.core.dialogue.tokens import tokenize
from quark_glasses.core.dialogue.wording_signs import signs, words_of
from quark_glasses.core.dialogue.wording_spans import LABELLED, NONE, Span, span_signs, spans
from quark_glasses.core.dialogue.wording_wishes import WISHES, wish
from quark_glasses.core.dialogue.wordings import Wordings, packed
from quark_glasses.core.language.pronounce import distance

Floats = NDArray[np.float64]
LANGUAGES = ("en", "zh")
HEARD = paths.share() / "test" / "data" / "wordings"
CLASSES = ("", *WISHES)  # "" is no command
DRAWN = 2  # sentences from each template
DRAWN_WEIGHT = 0.5
STIFF = 0.003  # of the intents' weights
SPAN_STIFF = 0.3
MISHEARD = 0.3  # share of the words
MISHEARD_WEIGHT = 0.4
HEARD_WEIGHT = 0.4
MEANT = 0.4  # distance in sound from which nobody could tell what was said
LOST = 0.15  # share of the misheard English words that are not heard at all
ALIKE = 0.32  # distance in sound up to which words are taken for each other
COMMON = {"en": 3_000, "zh": 1_800}  # words that a recogniser writes instead
CHOICE = 12  # the nearest
KEPT = 0.4  # what a sign weighs at least for some intent, else it is left out
SPAN_KEPT = 0.05
FEWEST = 2  # sentences that show a sign, else it is left out
STEPS = 80
MEMORY = 8
SAID = {
    "en": {
        "duration": ("five minutes", "an hour", "ten seconds"),
        "time": ("seven", "half past six", "eight pm"),
        "percent": ("thirty percent", "forty"),
        "number": ("two", "five"),
        "money": ("twenty dollars",),
        "": ("milk", "call the dentist", "the meeting is at nine", "pasta", "buy some bread", "take my pills"),
    },
    "zh": {
        "duration": ("五分钟", "一小时", "十秒"),
        "time": ("七点", "八点半", "晚上九点"),
        "percent": ("百分之三十", "四十"),
        "number": ("二", "五"),
        "money": ("二十块",),
        "": ("牛奶", "开会", "给妈妈打电话", "煮面", "买菜", "明天要交报告"),
    },
}


@dataclass(frozen=True)
class Row:
    """A sentence, what it asks for, and the words of it that are its label or text."""

    text: str
    wish: str = ""
    span: Span | None = None
    weight: float = 1.0
    writer: str = ""

    @property
    def intent(self) -> str:
        return WISHES[self.wish][0] if self.wish else ""


def read(folder: Path, language: str) -> list[Row]:
    """The sentences of one writer; a label that is not found word for word is not learnt from."""
    rows = []
    for kind in ("commands", "other"):
        file = folder / f"{kind}_{language}.txt"
        for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else ():
            text, asked, slots = (*line.split("\t"), "", "", "")[:3]
            if text.strip():
                intent = WISHES[asked][0] if asked else ""
                said = json.loads(slots or "{}").get(LABELLED.get(intent, ""), "")
                rows.append(Row(text, asked, place(text, said), writer=folder.name))
    return rows


def misheard(rows: Sequence[Row], language: str, file: Path) -> list[Row]:
    """What was heard where these sentences were said: `sentence<TAB>heard`."""
    meant = {_key(row.text): row for row in rows}
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else ()
    pairs = (line.split("\t") for line in lines)
    return [
        replace(meant[_key(said)], text=heard, span=None, weight=HEARD_WEIGHT)
        for said, heard in pairs
        if _key(said) in meant
        and heard.isascii() == (language == "en")
        and text_distance(said, heard, language) < MEANT
    ]


def _key(text: str) -> str:
    return " ".join(token.text for token in tokenize(text))


def place(text: str, said: str) -> Span | None:
    """Where these words stand in a sentence, `NONE` for none, None where they cannot be found."""
    if not said:
        return NONE
    tokens, wanted = [t.text for t in tokenize(text)], [t.text for t in tokenize(said)]
    words = words_of(text)
    firsts, ends = ([getattr(word, name) for word in words] for name in ("first", "end"))
    for at in range(len(tokens) - len(wanted) + 1):
        if tokens[at : at + len(wanted)] == wanted and at in firsts and at + len(wanted) in ends:
            return firsts.index(at), ends.index(at + len(wanted)) + 1
    return None


def drawn(language: str) -> list[Row]:
    """Sentences of the templates of all skills."""
    sheets = [text for skill in installed_skills() for text in skill.sheets()]
    machine = Grammar.from_yaml([*read_texts("quark_glasses", "skills", "common"), *sheets]).machine(language)
    choose, said = random.Random(0), SAID[language]  # noqa: S311
    rows: dict[str, Row] = {}
    for start, template, _ in machine.starts:
        for _ in range(DRAWN):
            words, state = [], start
            while state not in machine.accepts:
                arc = choose.choice(machine.arcs[state])
                state = arc.target
                if arc.word or arc.parser or arc.wildcard:
                    words.append(arc.word or choose.choice(said[arc.parser]))
            text = (" " if language == "en" else "").join(words)
            if text:
                rows.setdefault(text, Row(text, wish(template.intent, template.slots), weight=DRAWN_WEIGHT))
    return list(rows.values())


class Ear:
    """Mishears: writes words that sound like those that were said, likelier the nearer and the more common they are."""

    def __init__(self, rows: Sequence[Row], language: str) -> None:
        counts = Counter(token.text for row in rows for token in tokenize(row.text) if token.text.isalpha())
        self._common = counts.most_common(COMMON[language])
        self._between = " " if language == "en" else ""
        self._lost = LOST if language == "en" else 0.0
        self._near: dict[str, list[tuple[str, float]]] = {}
        self._choose = random.Random(1)  # noqa: S311

    def hear(self, row: Row) -> Row:
        """A row as it may be heard."""
        words = [word for token in tokenize(row.text) if (word := self._word(token.text))]
        return replace(row, text=self._between.join(words), span=None, weight=MISHEARD_WEIGHT)

    def _word(self, said: str) -> str:
        if self._choose.random() >= MISHEARD:
            return said
        if self._choose.random() < self._lost:
            return ""
        if said not in self._near:
            far = sorted((distance(said, word), word, count) for word, count in self._common if word != said)
            self._near[said] = [(word, count**0.5 * math.exp(-6 * d)) for d, word, count in far[:CHOICE] if d < ALIKE]
        words, weights = zip(*self._near[said], strict=True) if self._near[said] else ((said,), (1.0,))
        return str(self._choose.choices(words, weights)[0])


def minimise(loss: Callable[[Floats], tuple[float, Floats]], start: Floats) -> Floats:
    """Limited-memory BFGS with halved steps (Nocedal, 1980)."""
    here, (value, slope) = start, loss(start)
    moves: list[tuple[Floats, Floats]] = []
    for _ in range(STEPS):
        way = slope.copy()
        shares = []
        for moved, turned in reversed(moves):
            share = (moved @ way) / (moved @ turned)
            shares.append(share)
            way -= share * turned
        if moves:
            way *= (moves[-1][0] @ moves[-1][1]) / (moves[-1][1] @ moves[-1][1])
        for (moved, turned), share in zip(moves, reversed(shares), strict=True):
            way += moved * (share - (turned @ way) / (moved @ turned))
        step = 1.0 if moves else 1 / max(1.0, float(np.abs(slope).sum()) ** 0.5)
        while True:
            there = here - step * way
            lower, turn = loss(there)
            if lower <= value - 1e-4 * step * (slope @ way) or step < 1e-6:
                break
            step /= 2
        moved, turned = there - here, turn - slope
        if moved @ turned > 1e-10:
            moves = [*moves, (moved, turned)][-MEMORY:]
        done = abs(value - lower) < 1e-5 * max(1.0, abs(value))
        here, value, slope = there, lower, turn
        if done:
            break
    return here


class Table:
    """Rows of signs as a sparse matrix with one value a row; sums over rows and over signs are both quick."""

    def __init__(self, rows: Sequence[Sequence[int]], size: int, *, level: bool) -> None:
        self.count, self.size = len(rows), size
        lengths = np.array([len(row) for row in rows])
        self.column = np.concatenate([np.asarray(row, np.int64) for row in rows])
        self._ends = np.concatenate([[0], np.cumsum(lengths)])[:-1]
        row = np.repeat(np.arange(self.count), lengths)
        self._value = np.repeat(1 / np.sqrt(lengths) if level else np.ones(self.count), lengths)
        order = np.argsort(self.column, kind="stable")
        self._row, self._by_column = row[order], self._value[order]
        self._starts = np.searchsorted(self.column[order], np.arange(size))

    def times(self, weights: Floats) -> Floats:
        """Column by column of the weights: one column stays in the processor's cache, all of them do not."""
        if weights.ndim == 1:
            return np.add.reduceat(weights[self.column] * self._value, self._ends)
        return np.stack([self.times(column) for column in np.ascontiguousarray(weights.T)], axis=1)

    def turned(self, pull: Floats) -> Floats:
        if pull.ndim == 1:
            return np.add.reduceat(pull[self._row] * self._by_column, self._starts)
        return np.stack([self.turned(column) for column in np.ascontiguousarray(pull.T)], axis=1)


def numbered(seen: Sequence[Sequence[str]]) -> dict[str, int]:
    """The signs that several show, in order."""
    counts = Counter(sign for row in seen for sign in set(row))
    return {sign: at for at, sign in enumerate(sorted(sign for sign, n in counts.items() if n >= FEWEST))}


def fit_intents(rows: Sequence[Row], language: str, known: frozenset[str]) -> tuple[list[str], Floats, Floats]:
    """The signs, and what each weighs for each intent; the bias apart."""
    seen = [sorted(signs([word.text for word in words_of(row.text)], language, known)) for row in rows]
    names = numbered(seen)
    table = Table([[names[sign] for sign in row if sign in names] for row in seen], len(names), level=True)
    wanted = np.zeros((len(rows), len(CLASSES)))
    wanted[np.arange(len(rows)), [CLASSES.index(row.wish) for row in rows]] = 1
    weight = np.array([row.weight for row in rows])
    shape = (len(names) + 1, len(CLASSES))

    def loss(flat: Floats) -> tuple[float, Floats]:
        made = flat.reshape(shape)
        score = table.times(made[:-1]) + made[-1]
        score -= score.max(1, keepdims=True)
        sure = np.exp(score)
        sure /= sure.sum(1, keepdims=True)
        pull = (sure - wanted) * weight[:, None]
        value = -(weight * np.log((sure * wanted).sum(1) + 1e-30)).sum() + STIFF / 2 * (made[:-1] ** 2).sum()
        return float(value), np.vstack([table.turned(pull) + STIFF * made[:-1], pull.sum(0)]).ravel()

    made = minimise(loss, np.zeros(shape[0] * shape[1])).reshape(shape)
    kept = np.abs(made[:-1]).max(1) > KEPT
    return [name for name, tells in zip(names, kept, strict=True) if tells], made[:-1][kept], made[-1]


def fit_spans(rows: Sequence[Row], language: str, known: frozenset[str]) -> tuple[list[str], Floats]:
    """The signs of runs of words and their weights: the right run among all of its sentence."""
    seen: list[list[str]] = []
    right, sizes = [], []
    for row in rows:
        words = words_of(row.text)
        runs = list(spans(words, row.intent, language)) if row.intent in LABELLED and row.weight == 1 else []
        if row.span not in runs:
            continue
        right.append(len(seen) + runs.index(row.span))
        sizes.append(len(runs))
        seen += [span_signs(words, run, row.intent, known) for run in runs]
    names = numbered(seen)
    table = Table([[names[sign] for sign in row if sign in names] for row in seen], len(names), level=False)
    starts = [0, *accumulate(sizes)][:-1]
    group = np.repeat(np.arange(len(sizes)), sizes)

    def loss(made: Floats) -> tuple[float, Floats]:
        score = table.times(made)
        score -= np.maximum.reduceat(score, starts)[group]
        sure = np.exp(score)
        sure /= np.add.reduceat(sure, starts)[group]
        value = -np.log(sure[right] + 1e-30).sum() + SPAN_STIFF / 2 * (made**2).sum()
        pull = sure.copy()
        pull[right] -= 1
        return float(value), table.turned(pull) + SPAN_STIFF * made

    made = minimise(loss, np.zeros(len(names)))
    kept = np.abs(made) > SPAN_KEPT
    return [name for name, tells in zip(names, kept, strict=True) if tells], made[kept]


def fit(said: Sequence[Row], language: str) -> dict[str, NDArray[np.generic]]:
    """Both models of a language, as they are kept."""
    ear = Ear(said, language)
    misheard_rows = misheard(said, language, HEARD / f"heard_{language}.txt")
    rows = [
        *said,
        *misheard_rows,
        *(heard for row in said if row.weight == 1 and (heard := ear.hear(row)).text not in ("", row.text)),
    ]
    counts = Counter(word for row in rows for word in {word.text for word in words_of(row.text)})
    known = frozenset(word for word, count in counts.items() if count >= FEWEST)
    return packed(known, *fit_intents(rows, language, known), *fit_spans(rows, language, known))


def cross(rows: Sequence[Row], added: Sequence[Row], language: str, *, show: bool) -> None:
    """How well sentences of each writer are understood by what the others taught."""
    right, wrong, false, commands, others, told, asked = 0, 0, 0, 0, 0, 0, 0
    for writer in sorted({row.writer for row in rows}):
        model = Wordings({language: fit([*(row for row in rows if row.writer != writer), *added], language)})
        for row in rows:
            if row.writer != writer:
                continue
            read = model.read(row.text, language)
            intent = read.intent if read else ""
            commands, others = commands + bool(row.intent), others + (not row.intent)
            right, wrong = (
                right + bool(intent and intent == row.intent),
                wrong + bool(row.intent and intent not in ("", row.intent)),
            )
            false += bool(intent and not row.intent)
            if read and intent == row.intent and row.intent in LABELLED and row.span is not None:
                words = words_of(row.text)
                said = [t.text for t in tokenize(row.text)]
                first, end = row.span
                meant = said[words[first].first : words[end - 1].end] if end else []
                got = [t.text for t in tokenize(str(read.slots.get(LABELLED[intent], "")))]
                told, asked = told + (got == meant), asked + 1
                if show and got != meant:
                    print(f"label {row.text} | {meant} -> {got}")
            if show and intent != row.intent:
                print(f"{row.intent or 'other'} -> {intent or '-'} {read.score if read else 0:.2f} {row.text}")
    print(
        f"{language}: {commands} commands: {right / commands:.4f} understood, {wrong / commands:.4f} as others; "
        f"{false} of {others} others taken; {told / max(1, asked):.4f} of {asked} labels", flush=True
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="write the models")
    parser.add_argument("--cross", action="store_true", help="try each writer's sentences on what the others taught")
    parser.add_argument("--show", action="store_true", help="print what was not understood")
    parser.add_argument("--language", choices=LANGUAGES, help="this one only")
    args = parser.parse_args()
    folders = args.folders or sorted(folder for folder in HEARD.iterdir() if folder.is_dir())
    for language in (args.language,) if args.language else LANGUAGES:
        rows = [row for folder in folders for row in read(folder, language)]
        added = drawn(language)
        print(f"{language}: {len(rows)} sentences, {len(added)} from templates", flush=True)
        if args.cross:
            cross(rows, added, language, show=args.show)
        if args.write:
            kept: dict[str, Any] = fit([*rows, *added], language)
            np.savez_compressed(Wordings.file(language), **kept)


if __name__ == "__main__":
    main()
