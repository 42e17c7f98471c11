"""Bar codes and QR codes in photographs, in hard pictures and in frames that vote.

With folders: their photographs, the truth of NAME.webp in NAME.txt (or the bytes in NAME.bin) beside it; a picture without either
shows no code. `detected` and `baseline_detected` count those whose truth was read by the product and by zxing-cpp alone, which is
`read_barcodes(grey)` with its defaults; either of its ways to write a text is taken as right.

Then hard pictures of 640x480 px drawn from a seed (`hard_*`, percent, in all and by family), and 1,000 frames of such scenes and of
scenes without a code, five of each, that go through the two-frame vote: `wrong_accepted` must stay 0. Times are of the product's
reader on one thread, of the clock on the wall (`p95_ms`) and of the processor (`cpu_p95_ms`).
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from quark_glasses.backends.camera.pictures import SUFFIXES
from quark_glasses.backends.codes.closer import as_grey
from quark_glasses.backends.codes.zxing import Zxing
from quark_glasses.core.errors import InvalidInput
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes import drawn
from quark_glasses.core.vision.codes.vote import Vote
from quark_glasses.models import ModelStore

HARD, QUICK_HARD = 300, 100
FRAMES, QUICK_FRAMES, FRAMES_A_SCENE = 1000, 200, 5
EMPTY_SHARE = 0.2  # of the scenes whose frames vote


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folders", nargs="*", type=Path, help="photographs with their truth, also in folders below")
    parser.add_argument("--seed", type=int, default=1, help="other hard pictures")
    parser.add_argument("--frames", type=int, default=FRAMES, help="that vote")
    parser.add_argument("--show", action="store_true", help="print what was not read, or wrong")


def run(args: argparse.Namespace) -> dict[str, Any]:
    cv2.setNumThreads(1)
    meter = Meter(show=args.show)
    figures: dict[str, Any] = {}
    for folder in args.folders:
        if not folder.is_dir():
            raise InvalidInput(f"'{folder}' is not a folder", "Give a folder of photographs and their truth")
    if args.folders:
        figures |= photographs(meter, args.folders)
    figures |= hard(meter, QUICK_HARD if args.quick else HARD, args.seed)
    return {**figures, **voted(meter, QUICK_FRAMES if args.quick else args.frames, args.seed)}


class Meter:
    """The product's reader and zxing-cpp alone, side by side."""

    def __init__(self, *, show: bool) -> None:
        import zxingcpp

        self._alone: Any = zxingcpp
        self.show = show
        self.reader = Zxing({}, ModelStore())
        self.reader.load()
        self.reader.read(np.zeros((480, 640), np.uint8))  # what is made once

    def timed(self, picture: Pixels) -> tuple[list[str], float, float]:
        """What was read, and the ms that it took, of the wall and of the processor."""
        wall, work = time.perf_counter(), time.process_time()
        found = self.reader.read(picture)
        return [c.text for c in found], (time.perf_counter() - wall) * 1e3, (time.process_time() - work) * 1e3

    def alone(self, picture: Pixels) -> list[str]:
        grey = as_grey(picture)
        found = [each.text for each in self._alone.read_barcodes(grey)]
        if found:
            found += [each.text for each in self._alone.read_barcodes(grey, text_mode=self._alone.TextMode.Plain)]
        return found

    def tell(self, what: str) -> None:
        if self.show:
            print(what)


# Photographs


def photographs(meter: Meter, folders: list[Path]) -> dict[str, Any]:
    """The pictures of some folders."""
    count: Counter[str] = Counter()
    rows: dict[str, Counter[str]] = {}
    times = []
    for file, truth in pictures(folders):
        data = cv2.imread(str(file), cv2.IMREAD_COLOR)
        if data is None:
            count["unreadable"] += 1
            continue
        picture = np.asarray(data[:, :, ::-1], np.uint8)
        texts, wall, _ = meter.timed(picture)
        times.append(wall)
        before = meter.alone(picture)
        here = rows.setdefault(file.parent.name, Counter())
        for each in (count, here):
            each["with_code" if truth is not None else "without_code"] += 1
            each["detected"] += _is(truth, texts)
            each["baseline_detected"] += _is(truth, before)
            each["wrong"] += sum(not _is(truth, [text]) for text in texts)
        if (truth is not None and not _is(truth, texts)) or any(not _is(truth, [text]) for text in texts):
            meter.tell(f"{file}: read {texts}, alone {before}, truth {truth!r}")
    names = ("detected", "baseline_detected", "with_code", "without_code", "wrong", "unreadable")
    return {
        **{name: count[name] for name in names},
        "photo_p95_ms": round(percentile(times, 95), 1),
        "photographs": {name: dict(row) for name, row in sorted(rows.items())},
    }


def pictures(folders: list[Path]) -> Iterator[tuple[Path, str | None]]:
    """The picture files below some folders, each with its truth."""
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.suffix.lower() in SUFFIXES and file.is_file():
                yield file, truth_of(file)


def truth_of(file: Path) -> str | None:
    """What is written in a picture, by the file beside it; None: no code."""
    text, data = file.with_suffix(".txt"), file.with_suffix(".bin")
    if text.is_file():
        return text.read_bytes().decode("utf-8", "replace").rstrip("\r\n")
    return data.read_bytes().decode("latin-1") if data.is_file() else None


def _is(truth: str | None, texts: list[str]) -> bool:
    return truth is not None and truth in (text.rstrip("\r\n") for text in texts)


# Hard pictures


def hard(meter: Meter, count: int, seed: int) -> dict[str, Any]:
    """Pictures of the families of `core.vision.codes.drawn`, each read once."""
    done: Counter[str] = Counter()
    walls, works = [], []
    for scene in drawn.scenes(count, seed):
        picture = drawn.picture(scene)
        texts, wall, work = meter.timed(picture)
        walls.append(wall)
        works.append(work)
        done[scene.family] += 1
        done[f"{scene.family} read"] += scene.text in texts
        done[f"{scene.family} alone"] += scene.text in meter.alone(picture)
        done["wrong"] += sum(text != scene.text for text in texts)
        if texts != [scene.text]:
            meter.tell(f"{scene}: read {texts}")
    families = [name for name in drawn.FAMILIES if done[name]]
    ours, alone = (100 * sum(done[f"{name} {who}"] for name in families) / count for who in ("read", "alone"))
    return {
        "hard_pictures": count,
        "hard_detected": round(ours, 1),
        "hard_baseline_detected": round(alone, 1),
        "hard_gain_points": round(ours - alone, 1),
        "hard_wrong_single": done["wrong"],
        **{f"{name}_detected": round(100 * done[f"{name} read"] / done[name], 1) for name in families},
        **{f"{name}_baseline_detected": round(100 * done[f"{name} alone"] / done[name], 1) for name in families},
        "p50_ms": round(percentile(walls, 50), 1),
        "p95_ms": round(percentile(walls, 95), 1),
        "cpu_p95_ms": round(percentile(works, 95), 1),
    }


# The vote


def voted(meter: Meter, frames: int, seed: int) -> dict[str, Any]:
    """Frames of hard scenes, other ones than those above, and of scenes without a code."""
    scenes = max(1, frames // FRAMES_A_SCENE)
    empty = round(scenes * EMPTY_SHARE)
    figures: Counter[str] = Counter()
    for scene in drawn.scenes(scenes - empty, seed + 1) + drawn.empty_scenes(empty, seed + 1):
        vote = Vote()
        accepted: set[str] = set()
        for number in range(FRAMES_A_SCENE):
            codes = meter.reader.read(drawn.picture(scene, number))
            figures["wrong_frames"] += any(code.text != scene.text for code in codes)
            accepted |= {code.text for code in vote.see(codes)}
        wrong = accepted - {scene.text}
        figures["empty_accepted" if scene.family == "empty" else "wrong_accepted"] += len(wrong)
        figures["scenes_accepted"] += bool(scene.text) and scene.text in accepted
        if wrong:
            meter.tell(f"{scene}: accepted {wrong}")
    return {
        "frames": scenes * FRAMES_A_SCENE,
        "wrong_frames": figures["wrong_frames"],
        "wrong_accepted": figures["wrong_accepted"] + figures["empty_accepted"],
        "empty_accepted": figures["empty_accepted"],
        "empty_scenes": empty,
        "accepted_percent": round(100 * figures["scenes_accepted"] / max(1, scenes - empty), 1),
    }
