"""The same-product matcher on labelled pairs: precision and recall at the product's threshold, and a plain baseline.

A CSV file has a row for each pair: `title` of the product and `listing`, a seller's title, and `same` (1, 0, true, false, yes,
no); more columns are read where they are there: title_other, brand, model, size, code of the product, listing_brand, listing_size,
listing_code, and `kind`, what makes the pair hard. Without a file: the pairs kept in test/data/pairs.

`recall_at_98` is the best recall at which precision is at least 0.98 (any threshold), `precision_at_85` the best precision at which
recall is at least 0.85; the baseline is the Jaccard index of the words and character pairs of the two titles, under its own best
threshold. `p95_ms` is of the processor.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quark_glasses import paths
from quark_glasses.backends.titles.reader import TitleReader
from quark_glasses.core.commerce.gtin import gtin14, is_product_code
from quark_glasses.core.commerce.money import Money
from quark_glasses.core.commerce.product import Listing, Product
from quark_glasses.core.commerce.same_product import SAME, is_open, likeness
from quark_glasses.core.commerce.terms import terms
from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.core.trace import percentile
from quark_glasses.models import ModelStore

WANTED = 0.98
NAMES = {  # a column -> what else it may be called
    "title": ("product", "product_title", "a", "title_a", "left", "title1"),
    "listing": ("listing_title", "other", "b", "title_b", "right", "title2", "offer"),
    "same": ("label", "match", "is_same", "y"),
    "code": ("gtin", "ean", "barcode"),
    "listing_code": ("listing_gtin", "code_b", "gtin_b"),
}
YES, NO = {"1", "true", "yes", "same", "y"}, {"0", "false", "no", "different", "n"}


@dataclass(frozen=True)
class Pair:
    """A product, a listing, whether it is the same, and what makes it hard."""

    product: Product
    listing: Listing
    same: bool
    kind: str


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, help="CSV files of pairs")
    parser.add_argument("--data", action="append", type=Path, default=[], help="one more CSV file of pairs")
    parser.add_argument(
        "--signs", action="store_true", help="by the signs of titles alone, without the model that reads them"
    )
    parser.add_argument("--show", action="store_true", help="print the pairs that were judged wrongly")


def run(args: argparse.Namespace) -> dict[str, Any]:
    files = [*args.files, *args.data] or sorted((paths.share() / "test/data/pairs").glob("*.csv"))
    if not files:
        raise InvalidInput("there are no pairs here", "Give a CSV file: title,listing,same")
    reader = None if args.signs else opened()
    figures: dict[str, Any] = {"reader": reader is not None}
    every: list[Pair] = []
    for file in files:
        pairs = read(file)
        every += pairs
        if len(files) > 1:
            figures[file.stem] = judged(pairs, reader, show=args.show)
    return {**judged(every, reader, show=args.show and len(files) == 1), **figures}


def opened() -> TitleReader | None:
    """What reads titles, as the glasses have it; None with a line to the error output where its weights are not there."""
    reader = TitleReader(ModelStore())
    try:
        reader.load()
    except GlassesError as error:
        print(f"by signs alone: {error}", file=sys.stderr)
        return None
    return reader


def read(file: Path) -> list[Pair]:
    """The pairs of a CSV file. Raises `InvalidInput` where it is none."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = [
                {(key or "").strip().lower(): value or "" for key, value in row.items()}
                for row in csv.DictReader(opened)
            ]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidInput(f"'{file}' cannot be read as CSV: {error}", "Give a UTF-8 file of pairs") from error
    if not rows:
        raise InvalidInput(f"'{file}' holds no pairs", "Write a row for each pair: title,listing,same")
    return [_pair(row, number, file) for number, row in enumerate(rows, 2)]


def _pair(row: dict[str, str], number: int, file: Path) -> Pair:
    def cell(name: str) -> str:
        return next((row[each].strip() for each in (name, *NAMES.get(name, ())) if row.get(each)), "")

    said = cell("same").lower()
    if not cell("title") or not cell("listing") or said not in YES | NO:
        raise InvalidInput(f"row {number} of '{file}' is no pair", "Write title, listing and same (1 or 0)")
    codes = [gtin14(code) if is_product_code(code) else "" for code in (cell("code"), cell("listing_code"))]
    return Pair(
        Product("", cell("title"), codes[0], cell("title_other"), cell("brand"), cell("model"), size=cell("size")),
        Listing(
            "",
            "",
            cell("listing"),
            Money(0, "CNY"),
            gtin=codes[1],
            brand=cell("listing_brand"),
            size=cell("listing_size"),
        ),
        said in YES,
        cell("kind"),
    )


def judged(pairs: list[Pair], reader: TitleReader | None = None, *, show: bool = False) -> dict[str, Any]:
    """The figures of some pairs."""
    scores, times = [], []
    wrong: Counter[str] = Counter()
    for pair in pairs:
        began = time.process_time()
        listing = pair.listing
        if reader and is_open(pair.product, listing):
            listing = replace(listing, opinion=reader.opinions(pair.product, [listing])[0])
        found = likeness(pair.product, listing)
        times.append((time.process_time() - began) * 1e3)
        scores.append(found.score)
        if found.same != pair.same:
            wrong[pair.kind or "same"] += 1
            if show:
                mark = "missed" if pair.same else f"taken ({pair.kind})"
                print(
                    f"{mark}: {pair.product.title} | {pair.listing.title} | {found.score} {found.evidence} {[*found.doubts]}"
                )
    truth = [pair.same for pair in pairs]
    precision, recall = at(scores, truth, SAME)
    plain = [jaccard(pair.product.title, pair.listing.title) for pair in pairs]
    return {
        "pairs": len(pairs),
        "same": sum(truth),
        "threshold": SAME,
        "precision": precision,
        "recall": recall,
        "recall_at_98": best_recall(scores, truth),
        "precision_at_85": best_precision(scores, truth, 0.85),
        "baseline_recall_at_98": best_recall(plain, truth),
        "baseline_precision_at_85": best_precision(plain, truth, 0.85),
        "p95_ms": round(percentile(times, 95), 2),
        "wrong": dict(wrong.most_common()),
    }


def at(scores: list[float], truth: list[bool], threshold: float) -> tuple[float, float]:
    """Precision and recall of what has at least `threshold`."""
    taken = [same for score, same in zip(scores, truth, strict=True) if score >= threshold]
    right = sum(taken)
    return round(right / max(1, len(taken)), 4), round(right / max(1, sum(truth)), 4)


def best_recall(scores: list[float], truth: list[bool]) -> float:
    """The best recall with a precision of at least `WANTED`, over every threshold."""
    reached = [at(scores, truth, threshold) for threshold in set(scores)]
    return max((recall for precision, recall in reached if precision >= WANTED), default=0.0)


def best_precision(scores: list[float], truth: list[bool], wanted: float) -> float:
    """The best precision with a recall of at least `wanted`."""
    reached = [at(scores, truth, threshold) for threshold in set(scores)]
    return max((precision for precision, recall in reached if recall >= wanted), default=0.0)


def jaccard(a: str, b: str) -> float:
    ours, theirs = set(terms(a)), set(terms(b))
    return len(ours & theirs) / max(1, len(ours | theirs))
