#!/usr/bin/env python3
"""Fit the weights of the same-product matcher to labelled pairs; write core/commerce/pair_weights.py and pair_usage.py.

    .venv/bin/python scripts/fit_same_product.py [--write] [--show] [FILE ...]

Logistic regression over the signs of `same_product.signs`. A sign of which the pairs tell little keeps what a shopper would
say of it: each weight has a normal prior around `EXPECTED`. What sellers of other products did with a word is counted too
(`Pairs.used`): nobody can list the words of all sellers. No sign but those of `FOR` may speak for the same product, so
that no praise makes up for another size. Prints precision and recall by cross-validation in which no product is in two
folds: that is the figure for titles that nobody has seen, but for words that were listed after looking at the pairs.
"""

from __future__ import annotations

import argparse
import math
import textwrap
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quark_glasses import paths
from quark_glasses.commands.bench import load
from quark_glasses.core.commerce import pair_usage, pair_weights
from quark_glasses.core.commerce.pair_words import new_words, strange
from quark_glasses.core.commerce.same_product import CONTRADICTS, SAME, signs, views
from quark_glasses.core.commerce.word_usage import APART, FREELY, parts, summed

EXPECTED = {
    -5.0: "accessory, ages, another edition, another fit uk, another fit us, another generation, another half, "
    "another stage, another volume, another waist, brand, bundle, colour, companion, count, empty, fit, "
    "flavour, goods, joined, measure, model, plug, sample, size, spf, storage, strength, used",
    -4.0: "another called, another fit, flavour default, gift, goods sister, publisher, tier extra, tier missing",
    -3.5: "another shade, another year, bundle set",
    -3.0: "answer, claim extra strong, claim missing strong, count unknown, fit extra large, form, letter, "
    "letter behind, no used, only goods joined, part, spf extra",
    -2.0: "claim usual quiet, colour swapped, count part, default gone, goods joined quiet, head another, "
    "head gone, ingredient, inserted letter quiet, missing share, twisted",
    -1.5: "accessory beside, brand strange, claim tail strong, default gone dry, flavour missing, flavour new, "
    "flavour new dry, form extra, no accessory, no bundle, number extra, number swapped, only common, "
    "only fit, only flavour, only goods, only ingredient, only letter, ordinal extra, shade, size unit, "
    "strength extra, style, tier apart",
    -1.0: "any head quiet, any inside quiet, box, brand unknown, claim extra, claim missing, goods behind, "
    "goods joined, inserted unknown quiet, letter quiet, mark missing, mark quiet, mark some, model unknown, "
    "only claim, only colour, only unknown, shorter, size unknown, strength part, work inside",
    -0.7: "bundle weak, goods many, colour extra quiet, colour unknown, common inside quiet, fit unknown, goods lost, "
    "ingredient missing, ingredient new, number unknown, style missing",
    -0.4: "brand unsaid, colours, form unknown, gift small, goods more quiet, goods unknown, goods wider, "
    "letter some, mark loud, missing head, model longer, noise inside quiet, only noise, plug unknown, "
    "swapped loud, swapped quiet, swapped some",
    -0.2: APART,
    0.5: FREELY,
}  # fmt: skip
FOR = frozenset({"model long", "across", FREELY})
BIAS = 2.5
ONE_PRODUCT = 2.0  # how often a word counts at one product at most
FEWEST = 2.0  # times that a word must have been met
DOUBT = 2.0  # times that every word counts as met without telling anything
CLEAREST = 1.5  # the odds of a word at most, as a logarithm
SPREAD = 1.0  # of the priors
DEAREST = 2.0  # how much worse it is to take another product for the same than to miss it
FOLDS = 10
MOST = 30.0
CUT = 0.4  # what the weights must make at least, in logits, for the same product
Floats = NDArray[np.float64]


class Pairs:
    """Pairs as a matrix: a row for each title of a product, its signs, the pair that it is of."""

    def __init__(self, files: list[Path], known: tuple[str, ...] = ()) -> None:
        bench = load("pairs")
        self.pairs = [pair for file in files for pair in bench.read(file)]
        seen = [signs(pair.product, pair.listing) for pair in self.pairs]
        told = {name for names in EXPECTED.values() for name in names.split(", ")}
        self.names = known or tuple(sorted({name for views in seen for view in views for name in view} | told))
        place = {name: at for at, name in enumerate(self.names)}
        rows = [(at, view) for at, views in enumerate(seen) for view in views]
        self.words = [
            {part for text in strange(new_words(mine, other)) for part in parts(text)}
            for pair in self.pairs
            for mine, other in views(pair.product, pair.listing)
        ]
        self.firm = [bool(CONTRADICTS & view.keys()) for _, view in rows]
        self.owner = np.array([at for at, _ in rows])
        self.matrix = np.zeros((len(rows), len(place) + 1))
        self.matrix[:, -1] = 1
        for row, (_, view) in enumerate(rows):
            for name, value in view.items():
                if name in place and name not in (FREELY, APART):
                    self.matrix[row, place[name]] = value
        self.same = np.array([pair.same for pair in self.pairs], float)
        groups: dict[str, int] = {}
        self.group = np.array([groups.setdefault(pair.product.title, len(groups)) for pair in self.pairs])

    def used(self, rows: NDArray[np.bool_]) -> dict[str, float]:
        """The odds of each word by the pairs of `rows`; sets the two columns of signs that they make.

        No pair is judged by what was counted at its own product: that would tell nothing of a new one.
        """
        counts: dict[str, dict[int, Floats]] = {}
        for seen in np.flatnonzero(rows):
            for word in self.words[seen]:
                product = counts.setdefault(word, {}).setdefault(int(self.group[self.owner[seen]]), np.zeros(2))
                product[int(self.same[self.owner[seen]])] += 1
        share = self.same[self.owner][rows].mean()
        total: dict[str, Floats] = {
            word: np.minimum(list(found.values()), ONE_PRODUCT).sum(0) for word, found in counts.items()
        }
        columns = [self.names.index(name) for name in (FREELY, APART)]
        for row, words in enumerate(self.words):
            own = int(self.group[int(self.owner[row])])
            odds = []
            for word in words & total.keys():
                mine = np.minimum(counts[word].get(own, np.zeros(2)), ONE_PRODUCT)
                odds.append(_odds(total[word] - mine, share))
            told = dict(summed(odds))
            if self.firm[row]:
                told.pop(FREELY, None)
            self.matrix[row, columns] = [told.get(name, 0.0) for name in (FREELY, APART)]
        kept = {word: _odds(count, share) for word, count in total.items() if len(counts[word]) > 1}
        return {word: odds for word, odds in kept.items() if odds}

    def scores(self, weights: Floats) -> Floats:
        """Of each pair the best of its titles."""
        best = np.full(len(self.pairs), -MOST)
        np.maximum.at(best, self.owner, self.matrix @ weights)
        return best


def _odds(count: Floats, share: float) -> float:
    """The logarithm of the odds that a word is of the same product, rounded to halves; 0 where too few tell."""
    if count.sum() < FEWEST:
        return 0.0
    odds = math.log((count[1] + DOUBT * share) / (count[0] + DOUBT * (1 - share))) - math.log(share / (1 - share))
    return max(-CLEAREST, min(CLEAREST, round(odds * 2) / 2))


def fit(pairs: Pairs, rows: NDArray[np.bool_]) -> Floats:
    """The weights, the bias last, by Newton's method within bounds (Bertsekas, 1982)."""
    mean = np.array([*(expected(name) for name in pairs.names), BIAS])
    top = np.array([*(MOST if name in FOR else 0.0 for name in pairs.names), MOST])
    stiff = np.full(len(mean), 1 / SPREAD**2)
    stiff[-1] = 0.1
    matrix, wanted = pairs.matrix[rows], pairs.same[pairs.owner][rows]
    share = np.where(wanted > 0, 1.0, DEAREST) / np.bincount(pairs.owner)[pairs.owner][rows]
    weights: Floats = np.minimum(mean, top)
    for _ in range(60):
        sure = 1 / (1 + np.exp(-np.clip(matrix @ weights, -MOST, MOST)))
        slope = matrix.T @ (share * (sure - wanted)) + stiff * (weights - mean)
        curve = (matrix * (share * sure * (1 - sure))[:, None]).T @ matrix + np.diag(stiff)
        free = ~((weights >= top) & (slope < 0))
        step = np.zeros_like(weights)
        step[free] = np.linalg.solve(curve[np.ix_(free, free)], slope[free])
        moved = np.minimum(weights - step, top)
        if np.abs(moved - weights).max() < 1e-5:
            break
        weights = moved
    return weights


def expected(name: str) -> float:
    return next((weight for weight, names in EXPECTED.items() if name in names.split(", ")), 0.0)


def crossed(pairs: Pairs) -> Floats:
    """The scores of pairs by weights that were fitted without their product."""
    fold = np.random.default_rng(0).integers(0, FOLDS, pairs.group.max() + 1)[pairs.group]
    made = np.zeros(len(pairs.pairs))
    for number in range(FOLDS):
        seen = (fold != number)[pairs.owner]
        pairs.used(seen)
        weights = fit(pairs, seen)
        made[fold == number] = pairs.scores(weights)[fold == number]
    return made


def told(title: str, scores: Floats, same: Floats) -> None:
    taken = scores >= CUT
    order = np.argsort(-scores)
    right = np.cumsum(same[order])
    precision, recall = right / np.arange(1, len(order) + 1), right / same.sum()
    at_98 = recall[precision >= 0.98].max(initial=0)
    at_85 = precision[recall >= 0.85].max(initial=0)
    print(
        f"{title}: {len(same)} pairs, precision {same[taken].mean():.4f}, recall {same[taken].sum() / same.sum():.4f}; "
        f"recall {at_98:.4f} at precision 0.98, precision {at_85:.4f} at recall 0.85"
    )


def write(pairs: Pairs, weights: Floats) -> None:
    """The module of the weights; those that take nothing are left out."""
    fast = str.maketrans(" ", "\xa0")  # a name is not broken
    kept = [(f'"{name}": {value:.2f},', value) for name, value in zip(pairs.names, weights, strict=False)]
    body = textwrap.fill(" ".join(text.translate(fast) for text, value in kept if abs(value) >= 0.02), 114)
    bias = weights[-1] - CUT + math.log(SAME / (1 - SAME))
    Path(pair_weights.__file__).write_text(
        '"""What the signs of two titles weigh, as scripts/fit_same_product.py made it of labelled pairs."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"BIAS: Final = {bias:.3f}\nWEIGHTS: Final[dict[str, float]] = {{\n"
        + textwrap.indent(body, "    ").replace("\xa0", " ")
        + "\n}  # fmt: skip\n",
        encoding="utf-8",
    )


def write_usage(odds: dict[str, float]) -> None:
    """The module of the words, those of the same odds together."""
    lines = []
    for level in sorted(set(odds.values())):
        words = " ".join(sorted(word for word, each in odds.items() if each == level))
        lines.append(
            f'    {level}: """\n{textwrap.fill(words, 66, break_long_words=False, break_on_hyphens=False)}\n""",\n'
        )
    Path(pair_usage.__file__).write_text(
        '"""How sellers use words, as scripts/fit_same_product.py counted it in labelled pairs: the odds, then the words."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"USAGE: Final[dict[float, str]] = {{\n{''.join(lines)}}}\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="write pair_weights.py and pair_usage.py")
    parser.add_argument("--show", action="store_true", help="print the pairs that cross-validation judges wrongly")
    args = parser.parse_args()
    files = args.files or [paths.share() / "test/data/pairs/development.csv"]  # held_out.csv stays unseen
    pairs = Pairs(files)
    scores = crossed(pairs)
    told("cross-validated by product", scores, pairs.same)
    start = 0
    for file in files:
        count = len(load("pairs").read(file))
        told(f"  {file.stem}", scores[start : start + count], pairs.same[start : start + count])
        start += count
    every = np.full(len(pairs.owner), True)
    odds = pairs.used(every)
    weights = fit(pairs, every)
    told("as fitted", pairs.scores(weights), pairs.same)
    if args.show:
        show(pairs, scores, weights)
    if args.write:
        write(pairs, weights)
        write_usage(odds)


def show(pairs: Pairs, scores: Floats, weights: Floats) -> None:
    by_name = dict(zip(pairs.names, weights, strict=False))
    for at in np.argsort(-scores):
        pair = pairs.pairs[at]
        if (scores[at] >= CUT) == pair.same:
            continue
        view = max(
            signs(pair.product, pair.listing), key=lambda each: sum(by_name.get(n, 0.0) * v for n, v in each.items())
        )
        parts = sorted((by_name.get(name, 0.0) * value, name) for name, value in view.items())
        why = ", ".join(f"{name} {part:.1f}" for part, name in parts if abs(part) > 0.3)
        print(
            f"{'missed' if pair.same else 'taken'} {scores[at]:.1f}: {pair.product.title} | {pair.listing.title} | {why}"
        )


if __name__ == "__main__":
    main()
