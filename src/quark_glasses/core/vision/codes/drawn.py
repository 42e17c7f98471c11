"""Hard pictures of codes with their truth, drawn from a seed: what a wearer's camera sees of a pack in the hand.

A label with an EAN-13, UPC-A or QR code lies on a pack in front of a busy background; five families make it hard: `blur` (out of
focus or moved), `tilt`, `glare` (a lamp's reflection on faded print), `small` and `curved` (on a bottle). Frames of one scene differ
as those of a hand-held camera do: by a small movement and by the noise.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from quark_glasses.core.types import Pixels
from quark_glasses.core.vision.codes import ean
from quark_glasses.core.vision.codes.code import EAN13, QR, UPCA

Floats = NDArray[np.float32]
FAMILIES = ("blur", "tilt", "glare", "small", "curved")
FORMATS = (EAN13, EAN13, UPCA, QR)  # a shop has more bar codes than squares
SIZE = (640, 480)
FINE_BAR, FINE_QR = 6, 12  # px a module of the drawn label
OVER = 2  # the scene is drawn so much finer than the picture


@dataclass(frozen=True)
class Scene:
    """What is seen and how. Angles are degrees, sizes px of the picture; what is 0 is not there."""

    seed: int
    text: str  # "": no code
    format: str
    family: str
    module: float  # px
    roll: float = 0.0
    yaw: float = 0.0
    pitch: float = 0.0
    blur: float = 0.0
    motion: float = 0.0
    contrast: float = 0.8
    glare: float = 0.0
    bend: float = 0.0  # half the angle that the label takes of the bottle
    noise: float = 4.0
    quality: int = 85  # of the JPEG


def scenes(count: int, seed: int) -> list[Scene]:
    """Hard scenes, the families in turn."""
    return [_scene(FAMILIES[n % len(FAMILIES)], seed * 1_000_003 + n) for n in range(count)]


def empty_scenes(count: int, seed: int) -> list[Scene]:
    """Scenes without a code: stripes, grids, text and shapes."""
    return [Scene(seed * 1_000_003 + n, "", "", "empty", 2.0, noise=Random(n).uniform(2, 8)) for n in range(count)]


def _scene(family: str, seed: int) -> Scene:
    rng = Random(seed)
    kind = rng.choice(FORMATS)
    wide = kind != QR
    scene = Scene(
        seed,
        _text(kind, rng),
        kind,
        family,
        module=rng.uniform(2.0, 3.2) * (1 if wide else 1.8),
        roll=rng.uniform(-25, 25) if rng.random() < 0.7 else rng.uniform(-180, 180),
        yaw=rng.uniform(-15, 15),
        pitch=rng.uniform(-15, 15),
        blur=rng.uniform(0.4, 0.8),
        contrast=rng.uniform(0.6, 0.9),
        noise=rng.uniform(2, 6),
        quality=rng.randint(70, 95),
    )
    if family == "blur":
        amount = rng.uniform(0.5, 1.05) * scene.module
        if rng.random() < 0.5:
            return replace(scene, blur=amount * 0.9)
        return replace(scene, motion=amount * 2.6)
    if family == "tilt":
        yaw, pitch = rng.choice(((1, 0), (0, 1), (0.7, 0.7)))
        angle = rng.uniform(40, 65) * rng.choice((-1, 1))
        return replace(
            scene, yaw=angle * yaw, pitch=angle * pitch, roll=rng.uniform(-180, 180), module=scene.module * 1.15
        )
    if family == "glare":
        return replace(scene, glare=rng.uniform(0.2, 0.7), contrast=rng.uniform(0.2, 0.5))
    if family == "small":
        return replace(scene, module=rng.uniform(0.9, 1.5) * (1 if wide else 1.7), contrast=rng.uniform(0.5, 0.9))
    return replace(scene, bend=rng.uniform(35, 68), roll=rng.choice((0, 90)) + rng.uniform(-20, 20))


def _text(kind: str, rng: Random) -> str:
    if kind == EAN13:
        return ean.with_check(rng.choice(("690", "692", "695", "697", "400", "500", "301", "978")) + _digits(rng, 9))
    if kind == UPCA:
        return ean.with_check("0" + _digits(rng, 11))
    return f"https://{rng.choice(('shop', 'qr', 'm'))}.example.com/{rng.choice('abcdefg')}/{_digits(rng, rng.randint(6, 24))}"


def _digits(rng: Random, count: int) -> str:
    return "".join(str(rng.randint(0, 9)) for _ in range(count))


def picture(scene: Scene, number: int = 0) -> Pixels:
    """Frame `number` of a scene: uint8 (480, 640, 3), grey tones."""
    shake = Random(scene.seed * 31 + number)
    noise = np.random.default_rng((scene.seed, number))
    view = _background(scene)
    if scene.text:
        label = _label(scene)
        if scene.bend:
            label = _bent(label, math.radians(scene.bend), upright=scene.seed % 3 != 0)
        view = _laid(view, label, scene, shake)
    if scene.glare:
        view = _lit(view, scene.glare, Random(scene.seed + 5), shake)
    view = _blurred(view, scene, shake)
    small = cv2.resize(view, SIZE, interpolation=cv2.INTER_AREA)
    small = small * 255 + noise.normal(0, scene.noise, small.shape)
    _, data = cv2.imencode(".jpg", np.clip(small, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, scene.quality])
    grey = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    assert grey is not None
    return np.repeat(grey[:, :, None], 3, axis=2).astype(np.uint8)


def _label(scene: Scene) -> Floats:
    """The code on its label, 1 for paper; with the quiet zone that its standard asks for."""
    if scene.format == QR:
        made = cv2.QRCodeEncoder.create().encode(scene.text)  # with its quiet zone
        return np.kron(np.pad(made / 255.0, 2, constant_values=1.0), np.ones((FINE_QR, FINE_QR))).astype(np.float32)
    row = np.repeat(1.0 - ean.modules(scene.text), FINE_BAR)
    bars = np.tile(row, (round(len(row) * 0.5), 1))
    paper = np.pad(bars, ((8 * FINE_BAR, 14 * FINE_BAR), (11 * FINE_BAR, 9 * FINE_BAR)), constant_values=1.0)
    digits = scene.text if scene.format == EAN13 else scene.text[1:]
    place = (12 * FINE_BAR, paper.shape[0] - 4 * FINE_BAR)
    out = np.ascontiguousarray(paper * 255, np.uint8)
    cv2.putText(out, " ".join(digits), place, cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 3, cv2.LINE_AA)
    return np.asarray(out / 255, np.float32)


def _bent(label: Floats, half: float, *, upright: bool) -> Floats:
    """The label on a bottle of which it takes `half` the angle to either side; the bottle stands upright or lies."""
    source = label if upright else label.T
    height, width = source.shape
    radius = width / 2 / half
    seen = round(2 * radius * math.sin(min(half, math.pi / 2)))
    x = np.arange(seen, dtype=np.float32) - seen / 2
    columns = width / 2 + radius * np.arcsin(np.clip(x / radius, -1, 1))
    # Seen from a little above, the rings of the bottle are bows.
    bow = 0.18 * (radius - np.sqrt(np.maximum(radius * radius - x * x, 0)))
    rows = np.arange(height + int(bow.max()), dtype=np.float32)[:, None] - bow[None, :]
    out = cv2.remap(
        source, np.broadcast_to(columns, rows.shape).astype(np.float32), rows.astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT, borderValue=1.0,
    )  # fmt: skip
    return np.ascontiguousarray(out if upright else out.T, np.float32)


def _background(scene: Scene) -> Floats:
    rng = Random(scene.seed + 11)
    width, height = SIZE[0] * OVER, SIZE[1] * OVER
    dice = np.random.default_rng(scene.seed)
    coarse = dice.integers(60, 180, (5, 7)).astype(np.uint8)
    view = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)
    for _ in range(rng.randint(6, 14)):
        a = (rng.randint(0, width), rng.randint(0, height))
        b = (a[0] + rng.randint(20, 300), a[1] + rng.randint(20, 300))
        cv2.rectangle(view, a, b, rng.randint(12, 242), -1 if rng.random() < 0.4 else rng.randint(1, 6))
    for _ in range(rng.randint(4, 12)):
        words = "".join(rng.choice("ABCDEF 0123456789 lorem") for _ in range(rng.randint(4, 20)))
        at = (rng.randint(0, width - 100), rng.randint(20, height))
        cv2.putText(
            view, words, at, cv2.FONT_HERSHEY_DUPLEX, rng.uniform(0.6, 2.5), rng.randint(0, 255), rng.randint(1, 4)
        )
    for _ in range(rng.randint(0, 2) if scene.text else rng.randint(1, 4)):
        _stripes(view, rng)
    return np.asarray(view / 255, np.float32)


def _stripes(view: Pixels, rng: Random) -> None:
    """Stripes that are no code, as on shirts and shutters."""
    x, y = rng.randint(0, view.shape[1] - 200), rng.randint(0, view.shape[0] - 150)
    dark, bright, step = rng.randint(0, 100), rng.randint(150, 255), rng.randint(3, 12)
    for n in range(rng.randint(8, 40)):
        left = x + 2 * step * n + (rng.randint(0, step) if rng.random() < 0.5 else 0)
        cv2.rectangle(view, (left, y), (left + step * rng.randint(1, 2), y + 130), dark if n % 5 else bright, -1)


def _laid(view: Floats, label: Floats, scene: Scene, shake: Random) -> Floats:
    """The label in the scene, seen by a pinhole camera."""
    place = Random(scene.seed + 7)
    height, width = label.shape
    scale = scene.module / (FINE_QR if scene.format == QR else FINE_BAR) * OVER
    turned = _turn(scene.roll + shake.gauss(0, 1), scene.yaw + shake.gauss(0, 1), scene.pitch + shake.gauss(0, 1))
    corners = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) / 2 * scale
    away = 650.0 * OVER  # focal length and distance
    points = np.column_stack([corners, np.zeros(4)]) @ turned.T
    flat = points[:, :2] * (away / (away + points[:, 2:]))
    middle = np.array([SIZE[0] / 2 + place.uniform(-60, 60), SIZE[1] / 2 + place.uniform(-40, 40)]) * OVER
    middle += [shake.gauss(0, 3) * OVER, shake.gauss(0, 3) * OVER]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, (flat + middle).astype(np.float32))
    shrink = min(1.0, 2 * scale)  # the warp takes single samples: it must not skip any
    if shrink < 1:
        label = np.asarray(cv2.GaussianBlur(label, (0, 0), 0.4 / scale), np.float32)
    size = (view.shape[1], view.shape[0])
    ink = cv2.warpPerspective(label, matrix, size, flags=cv2.INTER_LINEAR, borderValue=1.0)
    mask = cv2.warpPerspective(np.ones_like(label), matrix, size, flags=cv2.INTER_LINEAR)
    paper = place.uniform(0.65, 0.9)
    return np.asarray(view * (1 - mask) + paper * (1 - scene.contrast * (1 - ink)) * mask, np.float32)


def _turn(roll: float, yaw: float, pitch: float) -> NDArray[np.float64]:
    r, y, p = (math.radians(angle) for angle in (roll, yaw, pitch))
    rolled = np.array([[math.cos(r), -math.sin(r), 0], [math.sin(r), math.cos(r), 0], [0, 0, 1]])
    yawed = np.array([[math.cos(y), 0, math.sin(y)], [0, 1, 0], [-math.sin(y), 0, math.cos(y)]])
    pitched = np.array([[1, 0, 0], [0, math.cos(p), -math.sin(p)], [0, math.sin(p), math.cos(p)]])
    return np.asarray(rolled @ yawed @ pitched, np.float64)


def _lit(view: Floats, strength: float, rng: Random, shake: Random) -> Floats:
    """A lamp's reflection, an ellipse brighter than paper."""
    height, width = view.shape
    x, y = np.meshgrid(np.arange(0, width, 4, dtype=np.float32), np.arange(0, height, 4, dtype=np.float32))
    angle, long, short = rng.uniform(0, math.pi), rng.uniform(150, 420), rng.uniform(30, 90)
    dx = x - width / 2 - rng.uniform(-150, 150) - shake.gauss(0, 4)
    dy = y - height / 2 - rng.uniform(-90, 90) - shake.gauss(0, 4)
    along, across = dx * math.cos(angle) + dy * math.sin(angle), dy * math.cos(angle) - dx * math.sin(angle)
    spot = strength * np.exp(-((along / long) ** 2) - (across / short) ** 2)
    return np.asarray(np.minimum(view + cv2.resize(spot, (width, height)), 1.0), np.float32)


def _blurred(view: Floats, scene: Scene, shake: Random) -> Floats:
    if scene.motion:
        size = max(3, round(scene.motion * OVER))
        angle = math.radians(Random(scene.seed + 3).uniform(0, 180) + shake.gauss(0, 4))
        kernel = np.zeros((size + 4, size + 4), np.float32)
        middle = (size + 3) / 2
        step = (math.cos(angle) * size / 2, math.sin(angle) * size / 2)
        a = (round((middle - step[0]) * 16), round((middle - step[1]) * 16))
        b = (round((middle + step[0]) * 16), round((middle + step[1]) * 16))
        cv2.line(kernel, a, b, 1.0, 1, cv2.LINE_AA, 4)
        view = np.asarray(cv2.filter2D(view, -1, kernel / kernel.sum()), np.float32)
    return np.asarray(cv2.GaussianBlur(view, (0, 0), max(scene.blur, 0.3) * OVER), np.float32)
