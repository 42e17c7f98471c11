"""Draws a scene as a plain green-on-black picture: what a waveguide display shows, where black is clear glass.

From top to bottom: one status line, the timer, answers and other cards, and the caption at the bottom edge. Text shrinks to fit
its place and ends in an ellipsis where even the smallest size is too long, so nothing is ever cut at an edge.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from quark_glasses.core.errors import InvalidInput, ModelMissing
from quark_glasses.core.hud.scene import Card, CardKind, HudScene
from quark_glasses.core.hud.wrap import keep_end, keep_start, wrap

DESIGN_HEIGHT = 480  # all lengths below are for this height, and scale with it
MARGIN = 24
GAP = 14
STATUS_SIZE = 22
TITLE_SIZE = 20
TEXT_SIZES = (36, 32, 28, 24)
CAPTION_SIZES = (30, 26)
CAPTION_LINES = 3
TIMER_SIZE = 44
LINE = 1.3  # of the font size
BASELINE = 1.02  # from the top of the line: Chinese signs reach 0.88 above it, Latin tails 0.25 below
BRIGHT, DIM, FAINT = 255, 150, 70  # levels of green
NOT_A_SIGN = "\U0010ffff"  # no font has it: shows what the font draws for signs that it lacks


@dataclass(frozen=True)
class _Box:
    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


def draw(scene: HudScene, font: Path, size: tuple[int, int] = (640, 480)) -> NDArray[np.uint8]:
    """Draw a scene.

    Args:
        scene: cards, the most important first.
        font: file of a font with Chinese and Latin signs. Signs that it lacks are left out.
        size: width and height in pixels, at least 160 x 120.

    Returns:
        uint8 (height, width, 3), RGB; only the green channel is used.

    Raises:
        InvalidInput: the size is too small.
        ModelMissing: the font cannot be read.
    """
    width, height = size
    if width < 160 or height < 120:
        raise InvalidInput(f"a display of {width}x{height} is too small", "Use at least 160x120")
    canvas = _Canvas(font, size)
    rest = _Box(canvas.px(MARGIN), canvas.px(MARGIN), width - canvas.px(MARGIN), height - canvas.px(MARGIN))
    others = []
    for card in scene.cards:
        if card.kind is CardKind.STATUS:
            rest = canvas.status(card, rest)
        elif card.kind is CardKind.CAPTION:
            rest = canvas.caption(card, rest)
        else:
            others.append(card)
    for card in [c for c in others if c.kind is CardKind.TIMER]:
        rest = canvas.timer(card, rest)
    canvas.stack([c for c in others if c.kind is not CardKind.TIMER], rest)
    picture = np.zeros((height, width, 3), dtype=np.uint8)
    picture[:, :, 1] = np.asarray(canvas.image)
    return picture


class _Canvas:
    """A grey picture and the ways to put cards on it; each takes the free space and returns what is left of it."""

    def __init__(self, font: Path, size: tuple[int, int]) -> None:
        self.image = Image.new("L", size, 0)
        self._pen = ImageDraw.Draw(self.image)
        self._font = font
        self._scale = size[1] / DESIGN_HEIGHT

    def px(self, length: float) -> int:
        return max(1, round(length * self._scale))

    def status(self, card: Card, box: _Box) -> _Box:
        """Title on the left, text on the right, a thin rule below."""
        face = _face(self._font, self.px(STATUS_SIZE))
        height = self.px(STATUS_SIZE * LINE)
        right = face.first_line(card.text, box.width * 0.6)
        left = face.first_line(card.title, box.width - face.width(right) - self.px(GAP))
        self._write(left, box.left, box.top, face, DIM)
        self._write(right, box.right - face.width(right), box.top, face, DIM)
        rule = box.top + height
        self._pen.line((box.left, rule, box.right, rule), fill=FAINT, width=self.px(1))
        return _Box(box.left, rule + self.px(GAP), box.right, box.bottom)

    def timer(self, card: Card, box: _Box) -> _Box:
        """One line: the label, and the time large on the right."""
        big, small = _face(self._font, self.px(TIMER_SIZE)), _face(self._font, self.px(TITLE_SIZE))
        text = big.first_line(card.text, box.width * 0.6)
        title = small.first_line(card.title, box.width - big.width(text) - self.px(GAP))
        height = self.px(TIMER_SIZE * LINE)
        self._write(text, box.right - big.width(text), box.top, big, BRIGHT)
        self._write(title, box.left, box.top + (height - self.px(TITLE_SIZE * LINE)) // 2, small, DIM)
        return _Box(box.left, box.top + height + self.px(GAP), box.right, box.bottom)

    def caption(self, card: Card, box: _Box) -> _Box:
        """At the bottom edge: the last words are the ones that count."""
        for size in CAPTION_SIZES:
            face = _face(self._font, self.px(size))
            lines = list(wrap(face.known(card.text), box.width, face.width))
            if len(lines) <= CAPTION_LINES:
                break
        lines = keep_end(lines, CAPTION_LINES, box.width, face.width)
        top = box.bottom - len(lines) * face.line
        for index, line in enumerate(lines):
            self._write(line, box.left, top + index * face.line, face, BRIGHT)
        small = _face(self._font, self.px(TITLE_SIZE))
        top -= small.line
        self._write(small.first_line(card.title, box.width), box.left, top, small, DIM)
        rule = top - self.px(GAP // 2)
        self._pen.line((box.left, rule, box.right, rule), fill=FAINT, width=self.px(1))
        return _Box(box.left, box.top, box.right, rule - self.px(GAP))

    def stack(self, cards: list[Card], box: _Box) -> None:
        """Cards below one another, each in an equal share of the free space."""
        for index, card in enumerate(cards):
            share = (box.height - self.px(GAP) * (len(cards) - 1)) // len(cards)
            top = box.top + index * (share + self.px(GAP))
            self._body(card, _Box(box.left, top, box.right, top + share))

    def _body(self, card: Card, box: _Box) -> None:
        """A small title line over the text."""
        small = _face(self._font, self.px(TITLE_SIZE))
        top = box.top
        if card.title and box.height >= 2 * small.line:
            self._write(small.first_line(card.title, box.width), box.left, top, small, DIM)
            top += small.line + self.px(GAP // 2)
        for size in TEXT_SIZES:
            face = _face(self._font, self.px(size))
            room = max(0, (box.bottom - top) // face.line)
            lines = list(islice(wrap(face.known(card.text), box.width, face.width), room + 1))
            if len(lines) <= room:
                break
        for index, line in enumerate(keep_start(lines, room, box.width, face.width)):
            self._write(line, box.left, top + index * face.line, face, BRIGHT)

    def _write(self, text: str, left: float, top: float, face: _Face, level: int) -> None:
        self._pen.text((round(left), round(top) + face.baseline), text, fill=level, font=face.font, anchor="ls")


class _Face:
    """A font at one size."""

    def __init__(self, file: Path, size: int) -> None:
        try:
            # The basic layout draws the same pixels everywhere; the other one depends on a system library.
            self.font = ImageFont.truetype(str(file), size, layout_engine=ImageFont.Layout.BASIC)
        except OSError as error:
            raise ModelMissing(f"the font {file} cannot be read", "Run: quark models pull font-cjk") from error
        self.line = round(size * LINE)
        self.baseline = round(size * BASELINE)
        self._missing = bytes(self.font.getmask(NOT_A_SIGN))
        self._has: dict[str, bool] = {}

    def width(self, text: str) -> float:
        return self.font.getlength(text)

    def known(self, text: str) -> str:
        """`text` without the signs that the font lacks, which would show as boxes; white space becomes single spaces."""
        signs = unicodedata.normalize("NFC", text)
        kept = "".join(sign for sign in signs if sign.isspace() or self._knows(sign))
        return "\n".join(" ".join(line.split()) for line in kept.splitlines())

    def first_line(self, text: str, width: float) -> str:
        """`text` in one line, shortened to fit."""
        lines = keep_start(list(islice(wrap(self.known(text), width, self.width), 2)), 1, width, self.width)
        return lines[0] if lines else ""

    def _knows(self, sign: str) -> bool:
        if sign not in self._has:
            self._has[sign] = sign.isprintable() and bytes(self.font.getmask(sign)) != self._missing
        return self._has[sign]


@lru_cache(maxsize=64)
def _face(file: Path, size: int) -> _Face:
    return _Face(file, size)
