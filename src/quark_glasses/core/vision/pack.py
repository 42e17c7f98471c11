"""A pack in a hand, drawn from a seed: words on its front, a bar code on its back, a price tag on the shelf; for films to try things on.

Frames of one pack differ as those of a hand-held camera do: by a small movement, by the noise, and now and then by a blur.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes import ean

SIZE = (1280, 720)
FACE = (560, 470)  # px of the pack
BAR, BAR_HEIGHT = 4, 150  # px of a module, and of the bars
QUIET = 11  # modules without print before and after an EAN-13 (ISO/IEC 15420)
BLURRED = 5  # every so many frames one is moved


@dataclass(frozen=True)
class Pack:
    """What is seen: `lines` printed on it, the first the largest; the digits of an EAN-13 ("": its front); `tag`: a price."""

    lines: tuple[str, ...] = ()
    gtin: str = ""
    tag: str = ""
    seed: int = 0


def view(pack: Pack, font: Path) -> Pixels:
    """The scene as it is, without a camera's faults: uint8 (720, 1280, 3) RGB. `font` has all signs of the words."""
    rng = Random(pack.seed)
    picture = Image.fromarray(_background(rng))
    draw = ImageDraw.Draw(picture)
    left, top = (SIZE[0] - FACE[0]) // 2 + rng.randint(-40, 40), (SIZE[1] - FACE[1]) // 2 - 40
    paper, ink = _colours(rng)
    draw.rounded_rectangle((left, top, left + FACE[0], top + FACE[1]), 24, fill=paper)
    y = top + 28
    for number, line in enumerate(pack.lines):
        size = _fitting(line, font, 64 if number == 0 else 40)
        draw.text((left + 32, y), line, font=size, fill=ink)
        y += round(size.size * 1.5)
    if pack.gtin:
        picture.paste(Image.fromarray(bars(pack.gtin)), (left + 60, top + FACE[1] - BAR_HEIGHT - 40))
    if pack.tag:
        box = (left + 40, top + FACE[1] + 12, left + 300, top + FACE[1] + 92)
        draw.rectangle(box, fill=(250, 240, 120))
        draw.text((box[0] + 16, box[1] + 8), pack.tag, font=ImageFont.truetype(str(font), 52), fill=(20, 20, 20))
    return np.asarray(picture).copy()


def film(pack: Pack, font: Path, frames: int) -> list[Pixels]:
    """What a hand-held camera sees of it: `frames` pictures of the form of `view`."""
    still, rng = view(pack, font), Random(pack.seed + 1)
    noise = np.random.default_rng(pack.seed)
    return [_taken(still, rng, noise, moved=number % BLURRED == BLURRED - 1) for number in range(frames)]


def bars(digits: str) -> Pixels:
    """An EAN-13 in black on white, uint8 (height, width, 3)."""
    modules = np.pad(ean.modules(digits), QUIET)
    row = np.repeat(255 - 255 * modules.astype(np.uint8), BAR)
    return np.repeat(np.repeat(row[None, :, None], BAR_HEIGHT, axis=0), 3, axis=2)


def _fitting(line: str, font: Path, size: int) -> ImageFont.FreeTypeFont:
    """The font as large as wanted, or as fits the width of the pack."""
    face = ImageFont.truetype(str(font), size)
    width = face.getlength(line)
    room = FACE[0] - 64
    return face if width <= room else ImageFont.truetype(str(font), max(14, int(size * room / width)))


def _colours(rng: Random) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    light = (rng.randint(215, 250), rng.randint(215, 250), rng.randint(205, 245))
    dark = (rng.randint(10, 60), rng.randint(10, 60), rng.randint(10, 80))
    return (light, dark) if rng.random() < 0.7 else (dark, light)


def _background(rng: Random) -> Pixels:
    """Soft patches, as a shelf out of focus."""
    small = np.array([[[rng.randint(40, 170) for _ in range(3)] for _ in range(8)] for _ in range(5)], np.uint8)
    return np.asarray(cv2.resize(small, SIZE, interpolation=cv2.INTER_CUBIC))


def _taken(still: Pixels, rng: Random, noise: np.random.Generator, *, moved: bool) -> Pixels:
    middle = (SIZE[0] / 2, SIZE[1] / 2)
    turn: NDArray[Any] = np.asarray(cv2.getRotationMatrix2D(middle, rng.uniform(-3, 3), rng.uniform(0.95, 1.05)))
    turn[:, 2] += (rng.uniform(-14, 14), rng.uniform(-10, 10))
    seen: NDArray[Any] = cv2.warpAffine(still, turn, SIZE, borderMode=cv2.BORDER_REPLICATE)
    if moved:
        seen = cv2.blur(seen, (17, 1))
    grain = np.asarray(noise.normal(0.0, 4.0, seen.shape), np.float32)
    return np.asarray(np.clip(seen + grain, 0, 255), np.uint8)
