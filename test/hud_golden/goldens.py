"""The golden pictures: one display with one card each, as PNG of few grey levels or colours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from gallery import HERE, LANGUAGES, Pixels, Studio, card, difference
from PIL import Image

from quark_glasses.core.hud.render.layouts.style import style
from quark_glasses.core.hud.scene import CardKind

COLOURS = 256  # kept of a colour picture: one byte for each pixel
SAME = 0.04  # the most that the same picture may differ, drawn by another release of the font engine


def cases() -> Iterator[tuple[CardKind, str]]:
    for kind in CardKind:
        for language in LANGUAGES:
            yield kind, language


def file(display: str, kind: CardKind, language: str) -> Path:
    return HERE / display / f"{kind.name.lower()}-{language}.png"


def draw(room: Studio, kind: CardKind, language: str) -> Pixels:
    return room.show([card(kind, language)])[0]


def load(path: Path, colour: bool) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB" if colour else "L"))


def apart(room: Studio, shown: Pixels, path: Path) -> float:
    """How different a picture looks from a golden one; 1 where there is none."""
    if not path.is_file():
        return 1.0
    return difference(shown, load(path, room.display.colour), style(room.display).small)


def update(room: Studio) -> int:
    """Write those that are not the same any more; returns how many."""
    changed = 0
    for kind, language in cases():
        path = file(room.display.name, kind, language)
        shown = draw(room, kind, language)
        if apart(room, shown, path) > SAME / 4:
            save(path, shown)
            changed += 1
    return changed


def save(path: Path, shown: Pixels) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(shown)
    if image.mode == "RGB":
        image = image.quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(path, optimize=True)
