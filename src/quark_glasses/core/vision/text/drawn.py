"""Pictures of signs and labels with their truth, drawn from a seed: what a wearer's camera sees of print.

A sheet lies in front of a busy background, seen by a pinhole camera. Families make it hard: `tilt` (rolled), `perspective`, `blur`
(out of focus or moved), `noise` (a dim room), `faint` (little contrast, a lamp's reflection), `curved` (on a bottle), `small`, and
`plain` for comparison.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.text import sheets

Floats = NDArray[np.float32]
Colour = tuple[int, int, int]
FAMILIES = ("plain", "tilt", "perspective", "blur", "noise", "faint", "curved", "small")
SIZES = ((640, 480), (960, 720), (1280, 720))
FINE = 56  # px of running text on the drawn sheet
MARGIN = 0.9  # of its size
AWAY = 2.2  # distance of the sheet and focal length, times the width of the picture
KINDS = ("sign", "label", "tag", "receipt", "menu", "note", "label", "sign", "tag", "columns")


@dataclass(frozen=True)
class Scene:
    """What is seen and how. Angles are degrees; `text_px` is the height of running text in the picture; 0 is not there."""

    seed: int
    sheet: sheets.Sheet
    family: str
    size: tuple[int, int]
    text_px: float
    roll: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    blur: float = 0.5
    motion: float = 0.0
    noise: float = 3.0
    contrast: float = 1.0
    glare: float = 0.0
    bend: float = 0.0  # half the angle that the sheet takes of the bottle
    quality: int = 90  # of the JPEG


@dataclass(frozen=True)
class Fonts:
    """Font files: those with Chinese, those with Latin letters only."""

    chinese: tuple[Path, ...]
    latin: tuple[Path, ...] = ()


def scenes(count: int, seed: int) -> list[Scene]:
    """Scenes of all families and kinds of print, the families in turn."""
    return [_scene(n, seed * 1_000_003 + n) for n in range(count)]


def _scene(number: int, seed: int) -> Scene:
    rng = Random(seed)
    family = FAMILIES[number % len(FAMILIES)]
    kind = KINDS[(number // len(FAMILIES) + number) % len(KINDS)]
    size = rng.choice(SIZES)
    scene = Scene(
        seed, sheets.sheet(kind, rng), family, size,
        text_px=rng.uniform(20, 34) * (1.5 if kind in ("sign", "columns") else 1.0),
        roll=rng.uniform(-4, 4), yaw=rng.uniform(-8, 8), pitch=rng.uniform(-8, 8),
        blur=rng.uniform(0.4, 0.8), noise=rng.uniform(1, 5), contrast=rng.uniform(0.8, 1.0), quality=rng.randint(75, 95),
    )  # fmt: skip
    if family == "tilt":
        return replace(scene, roll=rng.uniform(8, 32) * rng.choice((-1, 1)))
    if family == "perspective":
        yaw, pitch = rng.choice(((1, 0), (0, 1), (0.7, 0.7)))
        angle = rng.uniform(25, 48) * rng.choice((-1, 1))
        return replace(scene, yaw=angle * yaw, pitch=angle * pitch, text_px=scene.text_px * 1.15)
    if family == "blur":
        amount = rng.uniform(0.05, 0.1) * scene.text_px
        return replace(scene, blur=amount) if rng.random() < 0.5 else replace(scene, motion=amount * 3)
    if family == "noise":
        return replace(scene, noise=rng.uniform(14, 30), quality=rng.randint(50, 80))
    if family == "faint":
        return replace(scene, contrast=rng.uniform(0.22, 0.45), glare=rng.uniform(0.05, 0.25))
    if family == "curved":
        return replace(scene, bend=rng.uniform(30, 60))
    return replace(scene, text_px=rng.uniform(11, 16)) if family == "small" else scene


def picture(scene: Scene, fonts: Fonts) -> Pixels:
    """The scene, uint8 (height, width, 3) RGB; the same for the same fonts."""
    rng = Random(scene.seed + 1)
    paper, ink = _colours(rng)
    page = np.asarray(paper, np.float32)
    printed = _sheet(scene.sheet, fonts, paper, ink, rng).astype(np.float32)
    sheet: Floats = (page + (printed - page) * scene.contrast).astype(np.float32)
    mask = np.ones(sheet.shape[:2], np.float32)
    if scene.bend:
        sheet, mask = _bent(sheet, mask, math.radians(scene.bend))
    view = _laid(_background(scene, rng), sheet, mask, scene, rng)
    if scene.glare:
        view = _lit(view, scene, rng)
    dice = np.random.default_rng(scene.seed)
    grain = dice.normal(0, scene.noise, view.shape)
    seen = np.clip(_blurred(view, scene, rng) * rng.uniform(0.75, 1.0) + grain, 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", seen[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, scene.quality])
    photo = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert photo is not None
    return np.ascontiguousarray(photo[:, :, ::-1], np.uint8)


def _colours(rng: Random) -> tuple[Colour, Colour]:
    light = (rng.randint(215, 255), rng.randint(215, 255), rng.randint(205, 255))
    dark = rng.choice(((20, 20, 25), (40, 30, 90), (120, 20, 25), (20, 80, 45), (30, 50, 110), (60, 60, 60)))
    yellow = (250, 205, 40)
    return rng.choice(((light, dark), (light, dark), (light, dark), (dark, light), (yellow, (25, 20, 20))))


# The sheet


def _sheet(sheet: sheets.Sheet, fonts: Fonts, paper: Colour, ink: Colour, rng: Random) -> Pixels:
    chinese = rng.choice((fonts.chinese[0], *fonts.chinese))  # the plain one is seen most
    latin = rng.choice((*fonts.latin, *fonts.chinese))
    bold = rng.choice((0, 0, 1, 2))
    rows = [[_line(cell, row.size, chinese, latin, bold, sheet.vertical) for cell in row.cells] for row in sheet.rows]
    gap = rng.uniform(0.35, 0.8) * FINE
    edge = round(MARGIN * FINE)
    if sheet.vertical:
        return _side_by_side([cells[0] for cells in rows], round(gap * 1.5), edge, paper, ink)
    space = round(FINE * rng.uniform(2, 5))
    width = max(sum(cell.shape[1] for cell in cells) + space * (len(cells) - 1) for cells in rows)
    tall = [max(cell.shape[0] for cell in cells) for cells in rows]
    ground = np.zeros((round(sum(tall) + gap * (len(rows) - 1)), width), np.uint8)
    top = 0.0
    for row, cells, high in zip(sheet.rows, rows, tall, strict=True):
        left = (width - cells[0].shape[1]) // 2 if row.middle else 0
        for place, cell in zip((left, width - cells[-1].shape[1]), cells, strict=False):
            ground[round(top) : round(top) + cell.shape[0], place : place + cell.shape[1]] = cell
        top += high + gap
    return _inked(np.pad(ground, edge), paper, ink)


def _side_by_side(columns: list[Pixels], gap: int, edge: int, paper: Colour, ink: Colour) -> Pixels:
    high = max(column.shape[0] for column in columns)
    parts: list[Pixels] = []
    for column in reversed(columns):
        parts += [np.pad(column, ((0, high - column.shape[0]), (0, 0))), np.zeros((high, gap), np.uint8)]
    return _inked(np.pad(np.hstack(parts[:-1]), edge), paper, ink)


def _inked(cover: Pixels, paper: Colour, ink: Colour) -> Pixels:
    share = cover[:, :, None].astype(np.float32) / 255
    return np.asarray(np.asarray(paper) * (1 - share) + np.asarray(ink) * share, np.uint8)


def _line(text: str, size: float, chinese: Path, latin: Path, bold: int, vertical: bool) -> Pixels:
    """The ink of a line, 0..255, cut to its rows of fixed height; Latin letters in the Latin font."""
    px = round(FINE * size)
    fonts = [ImageFont.truetype(str(file), px) for file in (chinese, latin)]
    pieces = list(text) if vertical else _runs(text)
    pictures = []
    for piece in pieces:
        font = fonts[0] if not piece.isascii() else fonts[1]
        wide = max(1, math.ceil(font.getlength(piece)) + 2 * bold)
        image = Image.new("L", (px if vertical else wide, round(px * 1.3)))
        ImageDraw.Draw(image).text((bold, round(px * 1.02)), piece, 255, font, anchor="ls", stroke_width=bold)
        pictures.append(np.asarray(image, np.uint8))
    return (
        np.vstack([picture[round(px * 0.1) : round(px * 1.2)] for picture in pictures])
        if vertical
        else np.hstack(pictures)
    )


def _runs(text: str) -> list[str]:
    """Parts of a text, each in ASCII or without any."""
    runs: list[str] = []
    for sign in text:
        if runs and runs[-1].isascii() == sign.isascii():
            runs[-1] += sign
        else:
            runs.append(sign)
    return runs


# The camera


def _bent(sheet: Floats, mask: Floats, half: float) -> tuple[Floats, Floats]:
    """The sheet on an upright bottle seen from a little above: it takes `half` the angle to either side."""
    height, width = mask.shape
    radius = width / 2 / half
    seen = round(2 * radius * math.sin(half))
    x = np.arange(seen, dtype=np.float32) - seen / 2
    columns = width / 2 + radius * np.arcsin(np.clip(x / radius, -1, 1))
    bow = 0.2 * (radius - np.sqrt(np.maximum(radius * radius - x * x, 0)))  # its rings are bows
    rows = np.arange(height + int(bow.max()), dtype=np.float32)[:, None] - bow[None, :]
    across = np.broadcast_to(columns, rows.shape).astype(np.float32)
    bent = [
        cv2.remap(each, across, rows.astype(np.float32), cv2.INTER_LINEAR, borderMode=border)
        for each, border in ((sheet, cv2.BORDER_REPLICATE), (mask, cv2.BORDER_CONSTANT))
    ]
    return np.asarray(bent[0], np.float32), np.asarray(bent[1], np.float32)


def _background(scene: Scene, rng: Random) -> Floats:
    width, height = scene.size
    dice = np.random.default_rng(scene.seed + 2)
    coarse = (dice.integers(0, 160, (5, 7, 1)) + dice.integers(20, 60, (5, 7, 3))).astype(np.uint8)
    view = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
    for _ in range(rng.randint(5, 12)):
        a = (rng.randint(0, width), rng.randint(0, height))
        b = (a[0] + rng.randint(20, width // 3), a[1] + rng.randint(20, height // 3))
        colour = [rng.randint(10, 245) for _ in range(3)]
        cv2.rectangle(view, a, b, colour, -1 if rng.random() < 0.5 else rng.randint(1, 5))
    return np.asarray(cv2.GaussianBlur(view, (0, 0), 2.0), np.float32)


def _laid(view: Floats, sheet: Floats, mask: Floats, scene: Scene, rng: Random) -> Floats:
    """The sheet in the scene; it is made smaller where it would not fit."""
    height, width = mask.shape
    turn = _turn(scene.roll, scene.yaw, scene.pitch)
    scale = scene.text_px / FINE
    away = AWAY * scene.size[0]
    corners = np.array([[-width, -height, 0], [width, -height, 0], [width, height, 0], [-width, height, 0]]) / 2
    for _ in range(20):
        points = corners * scale @ turn.T
        flat = points[:, :2] * (away / (away + points[:, 2:]))
        low, high = flat.min(axis=0), flat.max(axis=0)
        if np.all(high - low <= np.array(scene.size) * 0.97):
            break
        scale *= 0.93
    room = (np.array(scene.size) - (high - low)) / 2 * 0.9
    flat += np.array(scene.size) / 2 - (low + high) / 2 + room * [rng.uniform(-1, 1), rng.uniform(-1, 1)]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, flat.astype(np.float32))
    if scale < 0.5:  # the warp takes single samples: it must not skip any
        sheet, mask = (np.asarray(cv2.GaussianBlur(each, (0, 0), 0.4 / scale), np.float32) for each in (sheet, mask))
    on = cv2.warpPerspective(sheet, matrix, scene.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    share = cv2.warpPerspective(mask, matrix, scene.size, flags=cv2.INTER_LINEAR)[:, :, None]
    return np.asarray(view * (1 - share) + on * share, np.float32)


def _turn(roll: float, yaw: float, pitch: float) -> NDArray[np.float64]:
    r, y, p = (math.radians(angle) for angle in (roll, yaw, pitch))
    rolled = np.array([[math.cos(r), -math.sin(r), 0], [math.sin(r), math.cos(r), 0], [0, 0, 1]])
    yawed = np.array([[math.cos(y), 0, math.sin(y)], [0, 1, 0], [-math.sin(y), 0, math.cos(y)]])
    pitched = np.array([[1, 0, 0], [0, math.cos(p), -math.sin(p)], [0, math.sin(p), math.cos(p)]])
    return np.asarray(rolled @ yawed @ pitched, np.float64)


def _lit(view: Floats, scene: Scene, rng: Random) -> Floats:
    """A lamp's reflection."""
    width, height = scene.size
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    angle, long, short = rng.uniform(0, math.pi), rng.uniform(0.2, 0.5) * width, rng.uniform(0.05, 0.12) * width
    dx, dy = x - width * rng.uniform(0.3, 0.7), y - height * rng.uniform(0.3, 0.7)
    along, across = dx * math.cos(angle) + dy * math.sin(angle), dy * math.cos(angle) - dx * math.sin(angle)
    spot = scene.glare * 255 * np.exp(-((along / long) ** 2) - (across / short) ** 2)
    return np.asarray(np.minimum(view + spot[:, :, None], 255), np.float32)


def _blurred(view: Floats, scene: Scene, rng: Random) -> Floats:
    if scene.motion:
        size = max(3, round(scene.motion * 4))
        angle = rng.uniform(0, math.pi)
        steps = np.linspace(-0.5, 0.5, 4 * size)
        kernel = np.zeros((size + 2, size + 2), np.float32)
        for step in steps:
            x, y = step * scene.motion * np.array([math.cos(angle), math.sin(angle)]) + (size + 1) / 2
            kernel[round(float(y)), round(float(x))] += 1
        view = np.asarray(cv2.filter2D(view, -1, kernel / kernel.sum()), np.float32)
    return np.asarray(cv2.GaussianBlur(view, (0, 0), max(scene.blur, 0.3)), np.float32)
