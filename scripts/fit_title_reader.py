#!/usr/bin/env python3
"""Teach a small transformer to tell products apart where the signs of their titles leave it open; write backends/titles/reading.npz.

    .venv/bin/python scripts/fit_title_reader.py gather FOLDER [FILE ...]
    .venv/bin/pip install torch==2.13.0
    .venv/bin/python scripts/fit_title_reader.py others FOLDER FILE ...
    .venv/bin/python scripts/fit_title_reader.py fit FOLDER [FOLDER/NAME.npz ...] [--rounds 2] [--onward FILE] [--write]

It learns beside the logit that the signs make by weights that were fitted without the product (`fit_same_product.crossed`), so that
it learns what those do not know, and is as sure as it may be. Only products of thin matrices are learnt, and what goes around
them: the weights stay those of the pinned file. Some 0.4 s of two cores for 32 pairs.

Source of the method: "Deep Entity Matching with Pre-Trained Language Models" (Li et al., 2020) on low-rank changes (Hu et al., 2021).
"""

from __future__ import annotations

import argparse
import itertools
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses import paths
from quark_glasses.backends.titles.reader import CHANGES, FILE, MODEL, Read, read_pair
from quark_glasses.backends.titles.weight_file import WeightFile
from quark_glasses.commands.bench import load
from quark_glasses.core.commerce.pair_weights import BIAS, WEIGHTS
from quark_glasses.core.commerce.same_product import signs
from quark_glasses.models import ModelStore

if TYPE_CHECKING:
    from torch import Tensor

MOST_TOLD = 8.0  # of a logit that signs make
BATCH, SHUFFLED = 32, 40  # pairs of a batch; batches that are sorted by length together
RATE, WARM, DECAY = 3e-4, 100, 0.01
KIN, KIN_COUNTS = 0.4, 0.4  # listings of a product beside each other: how many for each pair, what one counts
COPIES = 0.12  # titles beside themselves, for each pair
DEAREST = 1.5  # how much worse it is to take another product for the same than to miss it
LENIENT = 0.6  # added in the end: signs were fitted to be strict, this asks for a recall of nine in ten
SAID = 100  # steps between two lines
SEED = 7
LAYERS = 6


@dataclass(frozen=True)
class Lesson:
    """A pair as tokens, the logit of its signs, whether it is the same, how much it counts."""

    read: Read
    told: float
    same: bool
    counts: float


def gather(folder: Path, files: Sequence[Path]) -> None:
    """The lessons of labelled pairs, as a file for `fit`."""
    import fit_same_product as signs_of  # noqa: PLC0415 (its matrix takes a minute)

    pairs = signs_of.Pairs(list(files))
    told = signs_of.crossed(pairs) - signs_of.CUT + math.log(signs_of.SAME / (1 - signs_of.SAME))
    beside = np.arange(pairs.given, len(pairs.pairs))
    chosen = np.random.default_rng(SEED).permutation(beside)[: round(KIN * pairs.given)]
    places = [*range(pairs.given), *sorted(chosen)]
    counts = [1.0 if place < pairs.given else KIN_COUNTS for place in places]
    alike = copies(pairs.pairs[: pairs.given])
    every = [*(pairs.pairs[place] for place in places), *alike]
    _keep(folder / "lessons.npz", every, [*told[places], *by_signs(alike)], [*counts, *[1.0] * len(alike)])


def copies(pairs: Sequence[Any]) -> list[Any]:
    """Titles beside themselves, written a little otherwise: no labelled pair is so plain, and a seller may be."""
    named = list({pair.product.title: pair for pair in pairs if pair.same}.values())
    chosen = np.random.default_rng(SEED).permutation(len(named))[: round(COPIES * len(pairs))]
    ways = itertools.cycle(WAYS)
    return [
        replace(named[place], listing=replace(named[place].listing, title=way(named[place].product.title)), same=True)
        for place, way in zip(chosen, ways, strict=False)
    ]


def _turned(title: str) -> str:
    first, *rest = title.split()
    return " ".join((*rest, first))


def _praised(title: str) -> str:
    return f"{title}, brand new, free delivery" if title.isascii() else f"【官方正品】{title} 包邮"


WAYS = (str, str, str.upper, str.lower, _turned, _praised)


def by_signs(pairs: Sequence[Any]) -> list[float]:
    """The logits that signs make by the weights as they are."""
    return [
        max(BIAS + sum(WEIGHTS.get(name, 0) * value for name, value in view.items()) for view in views)
        for views in (signs(pair.product, pair.listing) for pair in pairs)
    ]


def _keep(file: Path, pairs: Sequence[Any], told: Sequence[float], counts: Sequence[float] = ()) -> None:
    weights = WeightFile(ModelStore().path(MODEL) / FILE)
    read = [read_pair(weights, pair.product, pair.listing) for pair in pairs]
    bounds = np.cumsum([0, *(len(each.tokens) for each in read)])
    file.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        file,
        tokens=np.array([token for each in read for token in each.tokens], np.int32),
        marks=np.array([mark for each in read for mark in each.marks], np.int8),
        bounds=bounds, told=np.array(told), same=np.array([pair.same for pair in pairs]),
        counts=np.array(counts or [1.0] * len(pairs)),
    )  # fmt: skip


def lessons(file: Path) -> list[Lesson]:
    with np.load(file) as kept:
        tokens, marks, bounds = (kept[name].tolist() for name in ("tokens", "marks", "bounds"))
        told = np.clip(kept["told"], -MOST_TOLD, MOST_TOLD).tolist()
        same, counts = kept["same"].tolist(), kept["counts"].tolist()
    spans = zip(bounds, bounds[1:], strict=False)
    return [
        Lesson(Read(tokens[a:b], marks[a:b]), *rest) for (a, b), *rest in zip(spans, told, same, counts, strict=True)
    ]


def batches(every: Sequence[Lesson]) -> Iterator[list[Lesson]]:
    """All lessons in another order, those of much the same length together."""
    order = random.sample(range(len(every)), len(every))
    parts = [order[at : at + BATCH * SHUFFLED] for at in range(0, len(order), BATCH * SHUFFLED)]
    rows = []
    for part in parts:
        part.sort(key=lambda place: len(every[place].read.tokens))
        rows += [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
    random.shuffle(rows)
    for row in rows:
        yield [every[place] for place in row]


def fit(folder: Path, rounds: float, layers: int, see: Sequence[Path], onward: Path | None) -> dict[str, NDArray[Any]]:
    """The changes, after some rounds through all lessons, from those of `onward` on."""
    import torch  # noqa: PLC0415 (for the fit alone)

    from title_lib.network import Net  # noqa: PLC0415

    random.seed(SEED)
    torch.manual_seed(SEED)
    net = Net(WeightFile(ModelStore().path(MODEL) / FILE), layers)
    if onward is not None:
        net.take(onward, LENIENT)
    every = lessons(folder / "lessons.npz")
    steps = round(rounds * len(every) / BATCH)
    learner = torch.optim.AdamW(net.learnt(), lr=RATE, weight_decay=DECAY)
    began, loss, step = time.monotonic(), 0.0, 0
    while step < steps:
        for batch in batches(every):
            for group in learner.param_groups:
                group["lr"] = RATE * min(1.0, step / WARM) * (1 - step / steps)
            wrong = _wrong(net, batch)
            learner.zero_grad()
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(net.learnt(), 1.0)
            learner.step()
            loss, step = 0.99 * loss + 0.01 * float(wrong.detach()), step + 1
            if step % SAID == 0:
                print(f"{step} of {steps}: {loss / (1 - 0.99**step):.4f}, {time.monotonic() - began:.0f} s", flush=True)
            if step % (10 * SAID) == 0 or step == steps:
                for file in see:
                    _seen(net, file)
            if step == steps:
                break
    made = net.changes()
    return made | {"out bias": np.float16(made["out bias"] + LENIENT)}


def _wrong(net: Any, batch: Sequence[Lesson]) -> Tensor:
    import torch  # noqa: PLC0415

    same = torch.tensor([float(each.same) for each in batch])
    found = net([each.read for each in batch]) + torch.tensor([each.told for each in batch])
    missed = torch.nn.functional.binary_cross_entropy_with_logits(found, same, reduction="none")
    counts = torch.tensor([each.counts for each in batch])
    return (missed * counts * torch.where(same > 0, 1.0, DEAREST)).mean()


def _seen(net: Any, file: Path) -> None:
    """What pairs that it does not learn from come to, with and without it."""
    every = lessons(file)
    net.eval()
    order = sorted(range(len(every)), key=lambda place: len(every[place].read.tokens))
    found = np.zeros(len(every))
    for at in range(0, len(order), BATCH):
        row = order[at : at + BATCH]
        found[row] = net.told([every[place].read for place in row])
    net.train()
    told, same = np.array([each.told for each in every]), np.array([each.same for each in every])
    print(f"  {file.stem}: {_figures(told, same)} -> {_figures(told + found, same)}", flush=True)


def _figures(scores: NDArray[Any], same: NDArray[Any]) -> str:
    order = np.argsort(-scores)
    right = np.cumsum(same[order])
    precision, recall = right / np.arange(1, len(order) + 1), right / same.sum()
    taken = scores >= math.log(0.8 / 0.2)
    return (
        f"{same[taken].mean():.3f}/{same[taken].sum() / same.sum():.3f} "
        f"P85 {precision[recall >= 0.85].max():.4f} R98 {recall[precision >= 0.98].max(initial=0):.3f}"
    )


def keep_others(folder: Path, files: Sequence[Path]) -> None:
    """Pairs that nothing learns from, with the logits of the weights as they are."""
    for file in files:
        pairs = load("pairs").read(file)
        _keep(folder / f"{file.stem}.npz", pairs, by_signs(pairs))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("gather", "others", "fit"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=float, default=2.0)
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the model, from the first on")
    parser.add_argument("--onward", type=Path, help="changes to begin with")
    parser.add_argument("--write", action="store_true", help="write backends/titles/reading.npz")
    args = parser.parse_intermixed_args()
    if args.what == "gather":
        gather(args.folder, args.files or [paths.share() / "test/data/pairs/development.csv"])
    elif args.what == "others":
        keep_others(args.folder, args.files)
    else:
        made = fit(args.folder, args.rounds, args.layers, args.files, args.onward)
        np.savez_compressed(args.folder / "reading.npz", **made)
        if args.write:
            np.savez_compressed(CHANGES, **made)


if __name__ == "__main__":
    main()
