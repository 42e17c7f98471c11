#!/usr/bin/env python3
"""Make the linear map of the looks engine `lite0` from pictures of drawn things: packs, tins, patterned lumps.

    .venv/bin/python scripts/fit_looks.py

Needs the models efficientnet-lite0 and font-cjk; takes some three minutes on one core. Each thing is seen from several sides, in other
light, on other grounds, in sharp and in blurred pictures. The map takes out of the network's numbers what differs between pictures of
one thing. All is drawn here from a seed; the result is the same to the last bits on each machine.
"""

from __future__ import annotations

import sys

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from quark_glasses.backends.looks.lite0 import MAP, Lite0
from quark_glasses.core.types import Pixels
from quark_glasses.models import ModelStore

SEED = 20
THINGS, VIEWS = 420, 6
SIDE = 320  # px of a picture
NUMBERS = 128
RIDGE = 0.1  # of the mean spread, added to all: keeps directions apart that were hardly seen
WORDS = (
    "牛奶 Milk 饼干 Oat 红茶 Tea 洗发水 Soap 巧克力 Cocoa 面条 Rice 原味 Original 草莓 Berry 薄荷 Mint 海盐 Salt 低糖 Light 柠檬 Lemon 抹茶"
    " Classic 无糖 Organic 山泉 Alva 北辰 Kora 云朵 Tilda 晨光 Ombra 家园 Zest 新鲜 Fresh 100g 250g 500ml 1L 6×80g"
).split()
Rng = np.random.Generator
Cut = NDArray[np.uint8]  # RGBA


def colour(rng: Rng) -> tuple[int, int, int]:
    """One that is bright or dull as often as paints are."""
    hue, strength, light = rng.integers(0, 180), rng.integers(0, 256), rng.integers(30, 250)
    rgb = cv2.cvtColor(np.array([[[hue, strength, light]]], np.uint8), cv2.COLOR_HSV2RGB)[0, 0]
    return int(rgb[0]), int(rgb[1]), int(rgb[2])


def texture(rng: Rng, width: int, height: int) -> Pixels:
    """Coloured noise, rough or fine, between a few colours."""
    cells = int(rng.integers(2, 40))
    noise = rng.random((cells, cells)).astype(np.float32)
    field = cv2.resize(noise, (width, height), interpolation=int(rng.choice([cv2.INTER_NEAREST, cv2.INTER_CUBIC])))
    field = np.clip(field + rng.normal(0, 0.05, field.shape), 0, 1)[..., None]
    one, two, three = (np.array(colour(rng), np.float32) for _ in range(3))
    mixed = np.where(field < 0.5, one + 2 * field * (two - one), two + (2 * field - 1) * (three - two))
    return np.asarray(np.clip(mixed, 0, 255), np.uint8)


def pattern(rng: Rng, width: int, height: int) -> Pixels:
    """Stripes or checks, turned."""
    y, x = np.mgrid[:height, :width]
    angle, pitch = rng.uniform(0, np.pi), rng.uniform(8, 60)
    wave = np.floor((x * np.cos(angle) + y * np.sin(angle)) / pitch)
    if rng.random() < 0.5:
        wave = wave + np.floor((y * np.cos(angle) - x * np.sin(angle)) / pitch)
    colours = np.array([colour(rng), colour(rng)], np.uint8)
    return np.asarray(colours[(wave % 2).astype(np.int64)], np.uint8)


def ground(rng: Rng) -> Pixels:
    """What is behind a thing."""
    draw = texture if rng.random() < 0.7 else pattern
    picture = draw(rng, SIDE, SIDE)
    for _ in range(int(rng.integers(0, 6))):
        (left, top), (wide, high) = rng.integers(-40, SIDE, 2), rng.integers(20, 200, 2)
        cv2.rectangle(picture, (int(left), int(top)), (int(left + wide), int(top + high)), colour(rng), -1)
    return picture


def shape(rng: Rng, width: int, height: int) -> Pixels:
    """Where the thing is: an oblong, a tin or bottle with round corners, or a lump."""
    mask = Image.new("L", (width, height), 0)
    draw, kind = ImageDraw.Draw(mask), rng.random()
    if kind < 0.55:
        draw.rounded_rectangle((0, 0, width - 1, height - 1), int(rng.integers(0, 40)), fill=255)
    elif kind < 0.7:
        draw.rounded_rectangle((width * 0.3, 0, width * 0.7, height * 0.4), 10, fill=255)
        draw.rounded_rectangle((0, height * 0.25, width - 1, height - 1), 30, fill=255)
    else:
        angles = np.sort(rng.uniform(0, 2 * np.pi, 14))
        reach = rng.uniform(0.6, 1.0, 14)
        x, y = width / 2 * (1 + reach * np.cos(angles)), height / 2 * (1 + reach * np.sin(angles))
        draw.polygon([(float(a), float(b)) for a, b in zip(x, y, strict=True)], fill=255)
    return np.asarray(mask, np.uint8)


def things(rng: Rng, font: str) -> list[Cut]:
    """A family of one to four things that differ in colour and words only."""
    width, height = int(rng.integers(140, 320)), int(rng.integers(160, 400))
    kind, mask, paint = rng.random(), shape(rng, width, height), colour(rng)
    base = texture(rng, width, height) if kind < 0.4 else np.full((height, width, 3), paint, np.uint8)
    layout, brand = rng.uniform(0.3, 0.6), str(rng.choice(WORDS))
    made = []
    for _ in range(int(rng.integers(1, 5))):
        picture = Image.fromarray(base.copy() if rng.random() < 0.7 else pattern(rng, width, height))
        draw, y = ImageDraw.Draw(picture), int(height * layout)
        for _ in range(int(rng.integers(0, 5))):
            box = (
                *rng.integers(0, [width // 2, height // 2]),
                *rng.integers([width // 2, height // 2], [width, height]),
            )
            edges = tuple(int(edge) for edge in box)
            (draw.ellipse if rng.random() < 0.5 else draw.rectangle)(edges, fill=colour(rng))
        if kind > 0.2:
            draw.rectangle((0, y, width, y + height // 5), fill=colour(rng))
            for text, at, part in (
                (brand, 0.06, 4),
                (str(rng.choice(WORDS)), layout + 0.03, 6),
                (str(rng.choice(WORDS)), 0.85, 9),
            ):
                face = ImageFont.truetype(font, max(10, width // part))
                draw.text((width * 0.08, height * at), text, font=face, fill=colour(rng))
        made.append(np.dstack([np.asarray(picture, np.uint8), mask]))
    return made


def seen(cut: Cut, rng: Rng) -> Pixels:
    """One picture of a thing: turned in space, on some ground, in some light, as a camera in motion sees it, cut out with a margin."""
    high, wide = cut.shape[:2]
    scale = SIDE * rng.uniform(0.5, 0.95) / max(high, wide)
    roll, yaw, pitch = np.radians(rng.normal(0, 9)), np.radians(rng.uniform(-35, 35)), np.radians(rng.uniform(-28, 28))
    corners = np.array([[-wide, -high, 0], [wide, -high, 0], [wide, high, 0], [-wide, high, 0]]) * scale / 2
    turn, _ = cv2.Rodrigues(np.array([pitch, yaw, 0.0]))
    spin, _ = cv2.Rodrigues(np.array([0.0, 0.0, roll]))
    turned = corners @ (turn @ spin).T
    flat = turned[:, :2] / (1 + turned[:, 2:] / (2.2 * SIDE)) + SIDE / 2 + rng.uniform(-0.06, 0.06, 2) * SIDE
    matrix = cv2.getPerspectiveTransform(
        np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32), flat.astype(np.float32)
    )
    laid = cv2.warpPerspective(cut, matrix, (SIDE, SIDE), flags=cv2.INTER_AREA).astype(np.float32)
    cover = laid[..., 3:] / 255
    picture = ground(rng) * (1 - cover) + laid[..., :3] * cover
    if rng.random() < 0.3:
        middle, size = rng.uniform(0, SIDE, 2).astype(int), (int(SIDE * 0.1), int(SIDE * rng.uniform(0.1, 0.3)))
        cv2.ellipse(
            picture, (int(middle[0]), int(middle[1])), size, float(rng.uniform(0, 180)), 0, 360, (205, 150, 120), -1
        )
    across = np.linspace(-1, 1, SIDE)
    light = (
        rng.uniform(0.5, 1.3)
        + rng.uniform(-0.25, 0.25) * across[None, :, None]
        + rng.uniform(-0.2, 0.2) * across[:, None, None]
    )
    picture = picture * light * (1 + rng.uniform(-0.12, 0.12, 3))
    picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.8)) + rng.normal(0, rng.uniform(1, 7), picture.shape)
    left, top = flat.min(axis=0) - rng.uniform(-0.06, 0.14, 2) * SIDE * 0.7
    right, bottom = flat.max(axis=0) + rng.uniform(-0.06, 0.14, 2) * SIDE * 0.7
    x0, y0, x1, y1 = (int(np.clip(edge, 0, SIDE)) for edge in (left, top, right, bottom))
    return np.ascontiguousarray(np.clip(picture, 0, 255).astype(np.uint8)[y0:y1, x0:x1])


def fitted(raw: NDArray[np.float64], numbers: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean (n,) and map (n, numbers) of raw looks (things, views, n): whitened within things, the main directions between them."""
    mean, own = raw.mean(axis=(0, 1)), raw.mean(axis=1)
    rest = (raw - own[:, None]).reshape(-1, raw.shape[-1])
    within = rest.T @ rest / len(rest)
    within += RIDGE * np.trace(within) / len(within) * np.eye(len(within))
    values, vectors = np.linalg.eigh(within)
    white = vectors @ np.diag(values**-0.5) @ vectors.T
    _, _, main = np.linalg.svd((own - mean) @ white, full_matrices=False)
    return mean, white @ main[:numbers].T


def main() -> int:
    """Draw, look, fit, write."""
    store, rng = ModelStore(), np.random.default_rng(SEED)
    engine = Lite0({}, store)
    engine.load_network()
    font = str(store.path("font-cjk") / "NotoSansSC-Regular.otf")
    cuts: list[Cut] = []
    while len(cuts) < THINGS:
        cuts += things(rng, font)
    raw = np.array([[engine.raw(seen(cut, rng)) for _ in range(VIEWS)] for cut in cuts[:THINGS]], np.float64)
    mean, made = fitted(raw, NUMBERS)
    np.savez(MAP, mean=mean.astype(np.float16), map=(made / np.abs(made).max()).astype(np.float16))
    print(f"{MAP}: {raw.shape[0]} things, {raw.shape[1]} pictures of each")
    return 0


if __name__ == "__main__":
    sys.exit(main())
