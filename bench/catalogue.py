"""The built-in catalogue at the size of a real one: lookup by code, text search, memory; against plain LIKE.

The catalogue is generated once into the cache folder (5 million rows take some minutes), by another process, so that
the memory told is that of the glasses: SQLite's cache and the interpreter, after all questions. The questions are made
of rows picked by a fixed seed: brand and product, with size, in another order, in English, with a word that is not
there; a common word alone; a product that does not exist. `text_found` is the share of questions for a row whose brand
and product lead the answer to that brand.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psutil

from quark_glasses import paths
from quark_glasses.commerce.catalogue_rows import PRODUCT, product_of
from quark_glasses.commerce.catalogue_store import CatalogueStore
from quark_glasses.core.commerce.product import Product
from quark_glasses.core.trace import percentile

ROWS = 5_000_000
QUICK_ROWS = 200_000
CODES = 2000
TEXTS = 400
LIKES = 20
MOST_BUILD_S = 1800.0
COMMON = ("牛奶", "洗发水", "green tea", "蓝牙耳机", "茶", "500ml", "无糖饮料", "organic honey")
ABSENT = ("量子洗碗机 三维打印", "unobtainium toaster", "火星泥土 500g")


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rows", type=int, default=0, help=f"default {ROWS}, with --quick {QUICK_ROWS}")
    parser.add_argument("--seed", type=int, default=1, help="of the questions")


def run(args: argparse.Namespace) -> dict[str, Any]:
    rows = args.rows or (QUICK_ROWS if args.quick else ROWS)
    path, build_s = made(rows)
    rng = random.Random(args.seed)
    sample = picked(path, rng, TEXTS)
    store = CatalogueStore(path, read_only=True)
    codes = [product.gtin.lstrip("0") for product in picked(path, rng, CODES)]
    code_ms = timed([lambda code=code: store.lookup(code=code) for code in codes])
    questions = [question(product, rng, place) for place, product in enumerate(sample)]
    found = 0
    text_ms = []
    for asked, product in zip(questions, sample, strict=True):
        began = time.perf_counter()
        answer = store.lookup(text=asked, limit=10)
        text_ms.append(1000 * (time.perf_counter() - began))
        found += any(each.product.brand == product.brand for each in answer[:3])
    other_ms = timed([lambda asked=asked: store.lookup(text=asked) for asked in (*COMMON, *ABSENT)])
    offer_ms = timed([lambda product=product: store.offers(product) for product in sample])
    memory = psutil.Process(os.getpid()).memory_info().rss / 1e6
    like_ms = timed([lambda product=product: like(path, product) for product in sample[: 5 if args.quick else LIKES]])
    store.close()
    return {
        "rows": rows,
        "code_p95_ms": round(percentile(code_ms, 95), 3),
        "text_p95_ms": round(percentile([*text_ms, *other_ms], 95), 2),
        "text_p50_ms": round(percentile([*text_ms, *other_ms], 50), 2),
        "text_worst_ms": round(max([*text_ms, *other_ms]), 2),
        "like_p95_ms": round(percentile(like_ms, 95), 1),
        "rss_mb": round(memory, 1),
        "text_found": round(found / len(sample), 3),
        "offers_p95_ms": round(percentile(offer_ms, 95), 3),
        "file_mb": round(path.stat().st_size / 1e6),
        "build_s": build_s,
    }


def made(rows: int) -> tuple[Path, float]:
    """The catalogue of so many rows, made where it is not cached yet, and the seconds that took (0: it was there)."""
    path = paths.cache() / "bench" / f"catalogue-v1-{rows}.db"
    if path.is_file():
        return path, 0.0
    path.parent.mkdir(parents=True, exist_ok=True)
    print(f"making a catalogue of {rows} products once, in {path}", file=sys.stderr)
    began = time.perf_counter()
    command = [
        sys.executable,
        "-m",
        "quark_glasses.cli",
        "catalogue",
        "make",
        "--catalogue",
        str(path),
        "--rows",
        str(rows),
    ]
    subprocess.run(command, check=True, timeout=MOST_BUILD_S, stdout=subprocess.DEVNULL)
    return path, round(time.perf_counter() - began, 1)


def picked(path: Path, rng: random.Random, count: int) -> list[Product]:
    """Products at places spread over the whole catalogue."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as base:
        last = base.execute("SELECT max(id) FROM products").fetchone()[0]
        query = f"SELECT id, {', '.join(PRODUCT)} FROM products WHERE id = ?"
        return [product_of(base.execute(query, (rng.randint(1, last),)).fetchone()) for _ in range(count)]


def question(product: Product, rng: random.Random, place: int) -> str:
    """What somebody might ask who wants this product."""
    chinese, english = product.title.split(), product.title_other.split()
    shuffled = rng.sample(chinese, len(chinese))
    return (
        product.title,
        f"{' '.join(chinese[:2])}多少钱",
        " ".join(shuffled),
        f"how much is {product.title_other}",
        " ".join(english[:-1]),
        f"{product.title} 促销呀",
    )[place % 6]


def like(path: Path, product: Product) -> list[Any]:
    """What a programmer writes first: every word somewhere in the title."""
    words = product.title.split()
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as base:
        match = " AND ".join(["title LIKE ?"] * len(words))
        return base.execute(
            f"SELECT id FROM products WHERE {match} LIMIT 10", [f"%{word}%" for word in words]
        ).fetchall()


def timed(calls: Sequence[Callable[[], object]]) -> list[float]:
    """Milliseconds of each call."""
    took = []
    for call in calls:
        began = time.perf_counter()
        call()
        took.append(1000 * (time.perf_counter() - began))
    return took
