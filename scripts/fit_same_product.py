#!/usr/bin/env python3
"""Fit the weights of the same-product matcher to labelled pairs; write core/commerce/pair_weights.py and pair_usage.py.

    .venv/bin/python scripts/fit_same_product.py [--plain] [--write] [--show] [FILE ...]

Logistic regression over the signs of `same_product.signs`. A sign of which the pairs tell little keeps what a shopper would
say of it: each weight has a normal prior around `EXPECTED`. The words that only one of two titles has are fitted with them, each
with a narrow prior around nothing: nobody can list the words of all sellers. They are also learnt from the listings of one
product beside each other (`kin`): two that are the product are the same, one that is and one that is not differ. No sign
but those of `FOR` may speak for the same product, so that no praise makes up for another size. Prints precision and recall by
cross-validation in which no product is in two folds: that is the figure for titles that nobody has seen, but for words that
were listed after looking at the pairs.
"""

from __future__ import annotations

import argparse
import math
import re
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quark_glasses import paths
from quark_glasses.commands.bench import load
from quark_glasses.core.commerce import pair_usage, pair_weights
from quark_glasses.core.commerce.pair_words import new_words, tokens
from quark_glasses.core.commerce.same_product import CONTRADICTS, SAME, signs, views
from quark_glasses.core.commerce.word_usage import APART, ASIDE, FREELY, PRAISE, USED, summed

EXPECTED = {
    -5.0: "accessory, ages, another edition, another fit uk, another fit us, another generation, another half, "
    "another stage, another volume, another waist, brand, bundle, colour, companion, count, empty, fit, "
    "flavour, goods, joined, loads, measure, model, plug, sample, size, spf, storage, strength, used",
    -4.0: "code rival, generation behind, another called, another fit, brand own, denied, flavour default, "
    "imitated, goods sister, joined sized, publisher, tier "
    "extra, tier missing",
    -3.5: "gift, another shade, another year, audience, model lettered, bundle set, tier loose",
    -3.0: "answer, claim extra strong, claim missing strong, colour pair, count unknown, fit extra large, form, "
    "letter, letter behind, no used, only goods joined, part, spf extra",
    -2.0: "count small, size joined, size part, flavour chosen, claim usual quiet, claim waterproof, "
    "colour swapped, count part, default gone, generation unknown, "
    "goods joined quiet, plug more, "
    "head another, head gone, ingredient, inserted letter quiet, missing share, model swapped, twisted",
    -1.5: "accessory beside, accessory beside light, brand strange, claim tail strong, default gone dry, "
    "flavour missing, flavour new, flavour new dry, form extra, form extra own, goods apart, "
    "goods apart quiet, in place, no accessory, no bundle, number extra, number swapped, only common, "
    "only fit, only flavour, only goods, only ingredient, only letter, ordinal extra, shade, shouted, "
    "size unit, sides, letter missing, code strange, strength extra, style, tier apart",
    -1.0: f"{APART}, {APART}{ASIDE}, any head quiet, any inside quiet, box, brand unknown, claim extra, claim missing, "
    "count unknown aside, goods behind, goods joined, inserted unknown quiet, letter beside, letter quiet, mark missing, "
    "mark quiet, mark some, model unknown, only claim, only colour, only unknown, shorter, size unknown, "
    "size unknown aside, strength part, work inside",
    -0.7: "brand absent, bundle weak, head another first, only colour dry, colour extra quiet, colour unknown, common inside "
    "quiet, fit unknown, goods lost, goods many, ingredient missing, ingredient new, number unknown, style missing",
    -0.4: "brand unsaid, colours, form unknown, gift small, goods more quiet, goods unknown, goods wider, "
    "letter some, mark apart, mark loud, missing head, model longer, noise inside quiet, only noise, "
    "plug unknown, swapped loud, swapped quiet, swapped some, work apart",
    1.0: f"{FREELY}, {FREELY}{ASIDE}",
}  # fmt: skip
MOST = 30.0
FOR = {"model long": 1.0, "across": 1.0, FREELY: 1.0, FREELY + ASIDE: 1.0}
LEAST_AGAINST = {  # what praise never makes up for; goods that are added are always doubted
    **dict.fromkeys("loads size count colour storage brand model used accessory bundle flavour".split(), -4.5),
    "gift": -3.0,
    "only unknown": -1.5,
    "style": -0.4,
}
BIAS = 2.5
CLEAREST = 1.5  # the odds of a word at most, as a logarithm
LEAST = 0.1  # what is kept of them
WIDTH = 136  # of a line
INNER = 4  # parts of the pairs, each with words fitted to the others
ROUNDS = 3  # of fitting signs and words in turn
STEPS = 16  # of the words in a round
STEP = 0.15  # of Newton's: words stand together
SPREAD = 1.0  # of the priors
STIFF = 1.0  # of the prior of a word
OF_ASIDE = 0.5  # what a word counts that stands aside
DEAREST = 2.0  # how much worse it is to take another product for the same than to miss it
FOLDS = 6
KIN = 0.25  # what a pair of two listings counts for a word, beside one of a product and a listing
MOST_KIN = 3  # listings of a product that stand for its title, the shortest
UNPLAIN = re.compile(  # what a listing says that no title would
    r"[任可自备单请时]选|选择|多规格|多口味|选项|options?|choose|select|pick|[送赠非/]|free|gift|不是|not |适用|compatible",
    re.IGNORECASE,
)
CUT = 0.5  # what the weights must make at least, in logits, for the same product
Floats = NDArray[np.float64]


class Pairs:
    """Pairs as a matrix: a row for each title of a product, its signs, the pair that it is of."""

    def __init__(self, files: list[Path], known: tuple[str, ...] = ()) -> None:
        bench = load("pairs")
        read = [pair for file in files for pair in bench.read(file)]
        beside = list(kin(read))
        self.pairs = [*read, *(pair for _, pair in beside)]
        self.given = len(read)  # the others are of kin
        seen = [signs(pair.product, pair.listing) for pair in self.pairs]
        told = {name for names in EXPECTED.values() for name in names.split(", ")}
        self.names = known or tuple(sorted({name for views in seen for view in views for name in view} | told))
        place = {name: at for at, name in enumerate(self.names)}
        rows = [(at, view) for at, views in enumerate(seen) for view in views]
        self.words = [
            tokens(mine, other, new_words(mine, other))
            for pair in self.pairs
            for mine, other in views(pair.product, pair.listing)
        ]
        self.expected = expected_words(paths.share() / "test/data/pairs/words.txt")
        self.firm = [bool(CONTRADICTS & view.keys()) for _, view in rows]
        self.owner = np.array([at for at, _ in rows])
        self.matrix = np.zeros((len(rows), len(place) + 1))
        self.matrix[:, -1] = 1
        for row, (_, view) in enumerate(rows):
            for name, value in view.items():
                if name in place and name not in USED:
                    self.matrix[row, place[name]] = value
        self.same = np.array([pair.same for pair in self.pairs], float)
        self.counts = np.where(np.arange(len(self.pairs)) < self.given, 1.0, KIN)
        self.is_given = self.owner < self.given
        groups: dict[str, int] = {}
        titles = [*(pair.product.title for pair in read), *(title for title, _ in beside)]
        self.group = np.array([groups.setdefault(title, len(groups)) for title in titles])

    def told(self, odds: dict[str, float], rows: NDArray[np.bool_] | None = None, *, kin: bool = False) -> None:
        """Sets the columns of signs that words make, of all or some rows of the pairs that were given, of the others with `kin`."""
        columns = [self.names.index(name) for name in USED]
        for row, words in enumerate(self.words):
            if not (kin or self.is_given[row]) or (rows is not None and not rows[row]):
                continue
            made = dict(summed((odds.get(word, 0.0), aside) for word, aside in words.items()))
            if self.firm[row]:
                made.update(dict.fromkeys(PRAISE, 0.0))
            self.matrix[row, columns] = [made.get(name, 0.0) for name in USED]

    def scores(self, weights: Floats) -> Floats:
        """Of each pair the best of its titles."""
        best = np.full(len(self.pairs), -MOST)
        np.maximum.at(best, self.owner, self.matrix @ weights)
        return best

    def wanted(self, rows: NDArray[np.bool_]) -> tuple[Floats, Floats]:
        """Of some rows whether they are the same, and how much each counts."""
        same = self.same[self.owner][rows]
        share = np.where(same > 0, 1.0, DEAREST) * self.counts[self.owner][rows]
        return same, share / np.bincount(self.owner)[self.owner][rows]


def kin(pairs: list[Any]) -> Iterator[tuple[str, Any]]:
    """Listings of a product, its plainest for its title, beside its others; and the title that it has."""
    by_title: dict[str, list[Any]] = {}
    for pair in pairs:
        by_title.setdefault(pair.product.title, []).append(pair)
    for title, group in by_title.items():
        plain = [pair for pair in group if pair.same and not UNPLAIN.search(pair.listing.title)]
        plain.sort(key=lambda pair: len(pair.listing.title.encode("gb18030")))  # a Chinese sign is two letters wide
        for pair in plain[:MOST_KIN]:
            named = replace(pair.product, title=pair.listing.title, title_other="")
            yield from ((title, replace(other, product=named)) for other in group if other.listing.title != named.title)


def fit(pairs: Pairs, rows: NDArray[np.bool_]) -> tuple[Floats, dict[str, float]]:
    """The weights, the bias last, and the odds of words, by the pairs of `rows`.

    The signs are weighed beside what words tell that were fitted without their product, as it will be for others; by the
    pairs that were given alone.
    """
    fold = np.random.default_rng(1).integers(0, INNER, pairs.group.max() + 1)[pairs.group][pairs.owner]
    for number in range(INNER):
        pairs.told(fit_words(pairs, rows & (fold != number)), rows & (fold == number))
    given = rows & pairs.is_given
    wanted, share = pairs.wanted(given)
    none = np.zeros(len(wanted), float)
    return fit_signs(pairs.names, Design(pairs.matrix[given]), wanted, share, none), fit_words(pairs, rows)


def fit_words(pairs: Pairs, rows: NDArray[np.bool_]) -> dict[str, float]:
    """The odds of words, fitted with the signs beside them by the pairs of `rows`."""
    seen = np.flatnonzero(rows)
    met = {word for row in seen for word in pairs.words[row]} | pairs.expected.keys()
    places = {word: at for at, word in enumerate(sorted(met))}
    mean = np.array([pairs.expected.get(word, 0.0) for word in places])
    at_row = np.array([place for place, row in enumerate(seen) for _ in pairs.words[row]])
    at_word = np.array([places[word] for row in seen for word in pairs.words[row]])
    part = np.array([OF_ASIDE if aside else 1.0 for row in seen for aside in pairs.words[row].values()])
    matrix = pairs.matrix[rows].copy()
    wanted, share = pairs.wanted(rows)
    matrix[:, [pairs.names.index(name) for name in USED]] = 0
    odds = mean.copy()
    made: Floats = np.bincount(at_row, part * odds[at_word], len(seen)).astype(float)
    design = Design(matrix)
    for _ in range(ROUNDS):
        signs_make = design.times(fit_signs(pairs.names, design, wanted, share, made))
        for _ in range(STEPS):
            sure = _sure(signs_make + np.bincount(at_row, part * odds[at_word], len(seen)))
            slope = np.bincount(at_word, part * (share * (sure - wanted))[at_row], len(places)) + STIFF * (odds - mean)
            curve = np.bincount(at_word, part**2 * (share * sure * (1 - sure))[at_row], len(places)) + STIFF
            odds = np.clip(odds - STEP * slope / curve, -CLEAREST, CLEAREST)
        made = np.bincount(at_row, part * odds[at_word], len(seen)).astype(float)
    return {word: round(float(odds[at]), 1) for word, at in places.items() if abs(odds[at]) >= LEAST}


def _sure(logits: Floats) -> Floats:
    made: Floats = 1 / (1 + np.exp(-np.clip(logits, -MOST, MOST)))
    return made


class Design:
    """A matrix of few entries in a row, so that the sums of Newton's method take but those."""

    def __init__(self, matrix: Floats) -> None:
        self.rows, self.columns = np.nonzero(matrix)
        self.values = matrix[self.rows, self.columns]
        self.shape = matrix.shape
        count = np.bincount(self.rows, minlength=len(matrix))
        each = count[self.rows]
        first = np.repeat(np.arange(len(self.rows)), each)
        second = (
            (np.cumsum(count) - count)[self.rows[first]]
            + np.arange(each.sum())
            - np.repeat(np.cumsum(each) - each, each)
        )
        self.of_row = self.rows[first]
        self.place = self.columns[first] * matrix.shape[1] + self.columns[second]
        self.product = self.values[first] * self.values[second]

    def times(self, weights: Floats) -> Floats:
        made: Floats = np.bincount(self.rows, self.values * weights[self.columns], self.shape[0])
        return made

    def back(self, each: Floats) -> Floats:
        made: Floats = np.bincount(self.columns, self.values * each[self.rows], self.shape[1])
        return made

    def curve(self, each: Floats) -> Floats:
        wide = self.shape[1]
        made: Floats = np.bincount(self.place, self.product * each[self.of_row], wide * wide).reshape(wide, wide)
        return made


def fit_signs(names: tuple[str, ...], design: Design, wanted: Floats, share: Floats, given: Floats) -> Floats:
    """The weights of signs beside what words make, by Newton's method within bounds (Bertsekas, 1982)."""
    mean = np.array([*(expected(name) for name in names), BIAS])
    top = np.array([*((FOR | LEAST_AGAINST).get(name, 0.0) for name in names), MOST])
    stiff = np.full(len(mean), 1 / SPREAD**2)
    stiff[-1] = 0.1
    weights: Floats = np.minimum(mean, top)
    for _ in range(60):
        sure = _sure(design.times(weights) + given)
        slope = design.back(share * (sure - wanted)) + stiff * (weights - mean)
        curve = design.curve(share * sure * (1 - sure)) + np.diag(stiff)
        free = ~((weights >= top) & (slope < 0))
        step = np.zeros_like(weights)
        step[free] = np.linalg.solve(curve[np.ix_(free, free)], slope[free])
        moved = np.minimum(weights - step, top)
        if np.abs(moved - weights).max() < 1e-4:
            break
        weights = moved
    return weights


def expected_words(file: Path) -> dict[str, float]:
    """What is expected of a word that only a listing has, or with a "-" only the product."""
    lines = [line.split() for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {word if word[0] == "-" else f"+{word}": float(odds) for odds, *words in lines for word in words}


def expected(name: str) -> float:
    return next((weight for weight, names in EXPECTED.items() if name in names.split(", ")), 0.0)


def crossed(pairs: Pairs) -> Floats:
    """The scores of pairs, those of kin as well, by weights that were fitted without their product."""
    fold = np.random.default_rng(0).integers(0, FOLDS, pairs.group.max() + 1)[pairs.group]
    made = np.zeros(len(pairs.pairs))
    for number in range(FOLDS):
        seen = (fold != number)[pairs.owner]
        weights, odds = fit(pairs, seen)
        pairs.told(odds, kin=True)
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


def chosen(scores: Floats, same: Floats) -> None:
    """What other cuts would make of the cross-validated scores."""
    for cut in np.arange(-1.0, 3.01, 0.2):
        taken = scores >= cut
        print(f"  cut {cut:.1f}: precision {same[taken].mean():.4f}, recall {same[taken].sum() / same.sum():.4f}")


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


def filled(words: str) -> str:
    """Lines of words, a Chinese sign counted as two."""
    lines, room = [""], WIDTH
    for word in words.split():
        wide = 1 + sum(1 + (sign > "\u2e80") for sign in word)
        if wide > room:
            lines, room = [*lines, ""], WIDTH
        lines[-1] = f"{lines[-1]} {word}".strip()
        room -= wide
    return "\n".join(lines)


def write_usage(odds: dict[str, float]) -> None:
    """The module of the words, those of the same odds together."""
    lines = []
    for level in sorted(set(odds.values())):
        words = " ".join(sorted(word for word, each in odds.items() if each == level))
        lines.append(f'    {level}: """\n{filled(words)}\n""",\n')
    Path(pair_usage.__file__).write_text(
        '"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"USAGE: Final[dict[float, str]] = {{\n{''.join(lines)}}}\n",
        encoding="utf-8",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--plain", action="store_true", help="leave out cross-validation")
    parser.add_argument("--write", action="store_true", help="write pair_weights.py and pair_usage.py")
    parser.add_argument("--show", action="store_true", help="print the pairs that cross-validation judges wrongly")
    args = parser.parse_args()
    files = args.files or [paths.share() / "test/data/pairs/development.csv"]  # held_out.csv stays unseen
    pairs = Pairs(files)
    scores, same = None, pairs.same[: pairs.given]
    if not args.plain:
        scores = crossed(pairs)[: pairs.given]
        told("cross-validated by product", scores, same)
        chosen(scores, same)
    every = np.full(len(pairs.owner), True)
    weights, odds = fit(pairs, every)
    pairs.told(odds)
    told("as fitted", pairs.scores(weights)[: pairs.given], same)
    if args.show and scores is not None:
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
