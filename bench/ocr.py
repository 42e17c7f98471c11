"""Reading of signs, labels, price tags, receipts and menus, Chinese and English, against RapidOCR in the same run.

Without folders the pictures are drawn from a seed (`core.vision.text.drawn`: eight families of difficulty, seven kinds of print; in
up to seven fonts where `font-signs` is here, in one otherwise). With folders: their pictures, what is written in NAME.jpg in NAME.txt
beside it, in reading order; pictures without such a file are passed over.

`cer` is the sum of edit distances (Levenshtein: signs put in, left out or changed) over the sum of signs of the truth. Both texts are
normalised before: NFKC (so that "：" is ":" and "￥" is "¥"), all white space left out, case kept; the lines are in reading order, as
`core.vision.text.order` gives it. Of RapidOCR's lines that order and its own are tried on each picture, and the better one counts.

The baseline is PP-OCRv6 small, all that RapidOCR 3.10 comes with, at the settings that were best for it (see `BASELINE`).
Both have the same number of threads. Times are of one picture: of the clock on the wall (`p95_ms`) and of the processor.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from quark_glasses.backends.camera.pictures import SUFFIXES
from quark_glasses.backends.ocr.ppocr import PpOcr
from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.seen import TextLine
from quark_glasses.core.vision.text import drawn
from quark_glasses.core.vision.text.order import in_order
from quark_glasses.models import ModelStore

IMAGES, QUICK_IMAGES = 80, 16
PACKAGE = "rapidocr==3.10.0"
# What was best for RapidOCR on 80 drawn pictures of another seed: CER 0.060 with its defaults, 0.063 where pictures are limited to
# 960 px, 0.040 without its classifier of turned lines, 0.045 without it and limited, 0.039 without it and with unsure lines kept.
BASELINE: dict[str, Any] = {"Global.log_level": "warning", "Global.use_cls": False, "Global.text_score": 0.3}
UNLIMITED_MS = 60_000.0
Read = Callable[[Pixels], list[TextLine]]


@dataclass
class Score:
    """What one reader did."""

    edits: Counter[str] = field(default_factory=Counter)
    walls: list[float] = field(default_factory=list)
    works: list[float] = field(default_factory=list)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", nargs="*", type=Path, help="pictures with their texts, also in folders below")
    parser.add_argument("--seed", type=int, default=7, help="other drawn pictures")
    parser.add_argument("--images", type=int, default=IMAGES, help="that are drawn")
    parser.add_argument("--threads", type=int, default=1, choices=(1, 2), help="of both readers")
    parser.add_argument("--alone", action="store_true", help="without the baseline")
    parser.add_argument("--show", action="store_true", help="print what was read wrong")


def run(args: argparse.Namespace) -> dict[str, Any]:
    cv2.setNumThreads(args.threads)
    product = _product(args.threads)
    baseline = None if args.alone else _baseline(args.threads)
    ours, theirs, signs = Score(), Score(), Counter[str]()
    images = 0
    for name, group, picture, truth in _folders(args.folders) if args.folders else _drawn(args):
        images += 1
        signs[group] += len(normalised(truth))
        got = "\n".join(line.text for line in in_order(_timed(product, picture, ours)))
        wrong = distance(normalised(truth), normalised(got))
        ours.edits[group] += wrong
        if baseline is not None:
            lines = _timed(baseline, picture, theirs)
            theirs.edits[group] += min(
                distance(normalised(truth), normalised("".join(line.text for line in each)))
                for each in (lines, in_order(lines))
            )
        if wrong and args.show:
            print(f"{name}: {wrong} wrong\n  truth {truth!r}\n  read  {got!r}")
    if not images:
        raise InvalidInput("there is no picture with a text", "Put NAME.txt beside NAME.jpg, one line of print a line")
    figures = {"images": images, "signs": signs.total(), "engine": "ppocr", "threads": args.threads}
    figures |= _figures("", ours, signs)
    if baseline is not None:
        figures |= {"baseline": PACKAGE, **_figures("baseline_", theirs, signs)}
    return figures


def _figures(prefix: str, score: Score, signs: Counter[str]) -> dict[str, Any]:
    return {
        f"{prefix}cer": round(score.edits.total() / max(1, signs.total()), 4),
        f"{prefix}p50_ms": round(percentile(score.walls, 50), 1),
        f"{prefix}p95_ms": round(percentile(score.walls, 95), 1),
        f"{prefix}cpu_p95_ms": round(percentile(score.works, 95), 1),
        f"{prefix}groups": {name: round(score.edits[name] / count, 4) for name, count in sorted(signs.items())},
    }


def _timed(read: Read, picture: Pixels, score: Score) -> list[TextLine]:
    wall, work = time.perf_counter(), time.process_time()
    lines = read(picture)
    score.walls.append((time.perf_counter() - wall) * 1e3)
    score.works.append((time.process_time() - work) * 1e3)
    return lines


# Texts


def normalised(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def distance(one: str, other: str) -> int:
    """Levenshtein's distance, a row at a time."""
    if not one or not other:
        return len(one) + len(other)
    signs = np.array([ord(sign) for sign in other])
    steps = np.arange(len(signs) + 1)
    row = steps
    for number, sign in enumerate(one, 1):
        changed = np.minimum(row[1:] + 1, row[:-1] + (signs != ord(sign)))
        row = np.minimum.accumulate(np.concatenate([[number], changed]) - steps) + steps
    return int(row[-1])


# Pictures


def _drawn(args: argparse.Namespace) -> Iterator[tuple[str, str, Pixels, str]]:
    count = min(args.images, QUICK_IMAGES) if args.quick else args.images
    fonts = _fonts(ModelStore())
    for number, scene in enumerate(drawn.scenes(count, args.seed)):
        yield f"{number} {scene.sheet.kind}", scene.family, drawn.picture(scene, fonts), scene.sheet.text


def _fonts(models: ModelStore) -> drawn.Fonts:
    plain = models.path("font-cjk") / "NotoSansSC-Regular.otf"
    try:
        more = models.path("font-signs")
    except ModelMissing:
        print("One font only: for seven, run: quark models pull font-signs")
        return drawn.Fonts((plain,))
    chinese = ("NotoSerifSC-Regular.otf", "ZCOOLQingKeHuangYou-Regular.woff2", "MaShanZheng-Regular.woff2")
    latin = ("Oswald-SemiBold.ttf", "CourierPrime-Bold.ttf", "Pacifico-Regular.ttf")
    return drawn.Fonts((plain, *(more / name for name in chinese)), tuple(more / name for name in latin))


def _folders(folders: list[Path]) -> Iterator[tuple[str, str, Pixels, str]]:
    for folder in folders:
        if not folder.is_dir():
            raise InvalidInput(f"'{folder}' is not a folder", "Give a folder of pictures and their texts")
        for file in sorted(folder.rglob("*")):
            truth = file.with_suffix(".txt")
            if file.suffix.lower() not in SUFFIXES or not truth.is_file():
                continue
            data = cv2.imread(str(file), cv2.IMREAD_COLOR)
            if data is None:
                raise InvalidInput(f"'{file}' cannot be read as a picture", "Take it out of the folder")
            picture = np.ascontiguousarray(data[:, :, ::-1], np.uint8)
            yield str(file), file.parent.name, picture, truth.read_text(encoding="utf-8-sig")


# Readers


def _product(threads: int) -> Read:
    engine = PpOcr({"threads": threads, "budget_ms": UNLIMITED_MS}, ModelStore())
    engine.load()
    engine.read(np.full((480, 640, 3), 128, np.uint8))  # what is made once
    return engine.read


def _baseline(threads: int) -> Read | None:
    """RapidOCR; None, and a line that says so, where it is not installed."""
    try:
        rapidocr: Any = importlib.import_module("rapidocr")
    except ImportError as error:
        print(f"No baseline ({error}); for one, run: pip install {PACKAGE}")
        return None
    names = ("intra_op_num_threads", "inter_op_num_threads")
    settings = {f"EngineConfig.onnxruntime.{name}": count for name, count in zip(names, (threads, 1), strict=True)}
    engine = rapidocr.RapidOCR(params=BASELINE | settings)

    def read(picture: Pixels) -> list[TextLine]:
        found = engine(picture[:, :, ::-1])
        if found.boxes is None:
            return []
        return [_line(*each) for each in zip(found.txts, found.scores, found.boxes, strict=True)]

    read(np.full((480, 640, 3), 128, np.uint8))
    return read


def _line(text: str, sure: float, box: Any) -> TextLine:
    one, two, three, four = ((float(x), float(y)) for x, y in box)
    return TextLine(text, float(sure), (one, two, three, four))
