"""The renderer at 60 frames a second, in real time, against full redraws with PIL and with OpenCV of the same scene.

Five cards live at once: a caption that grows by ten words a second, a timer, music with its progress, a navigation arrow that turns
while the distance runs, and a label in the world that moves with every frame. The two others do what a programmer writes first:
with every frame clear the picture, arrange the cards, and draw each by the same layouts with the library's own text, lines and
shapes. Fonts are loaded once. A careful programmer also remembers widths and broken lines (`*_cached_cpu_ratio`); a straightforward
redraw does not (`*_cpu_ratio`). OpenCV 5 draws Chinese by itself with a font file.
"""

from __future__ import annotations

import argparse
import gc
import math
import random
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.arrange import arrange
from quark_glasses.core.hud.render.icons import GRID, LINE, icon
from quark_glasses.core.hud.render.layouts import LAYOUTS
from quark_glasses.core.hud.render.painter import Box, Ink
from quark_glasses.core.hud.render.renderer import Renderer
from quark_glasses.core.hud.scene import Anchor, Card, CardKind, HudScene
from quark_glasses.core.hud.wrap import keep_end as wrap_end
from quark_glasses.core.hud.wrap import keep_start as wrap_start
from quark_glasses.core.hud.wrap import wrap
from quark_glasses.core.trace import percentile
from quark_glasses.core.types import Header
from quark_glasses.models import ModelStore

RATE = 60.0
SECONDS = 30.0
QUICK_SECONDS = 3.0
WARM_S = 1.0
WORDS = (
    "so the next point is 我们 下周 要 去 杭州 and the train leaves at 9:40 from platform 3, 所以 请 大家 提前 到 "
    "车站。 If you come by metro, take line 1 to 火车东站 and follow the signs. 行李 不要 带 太多， it will be warm there. "
    "After lunch we visit 西湖 and the tea museum, 晚上 在 河坊街 吃饭。"
).split()
SAID = 60  # words, then the next speaker
COLOUR = Display("colour", 1280, 720, fov_deg=40.0, colour=True, most_cards=5)
MONO = Display("mono", 640, 480, most_cards=5)

Colour = tuple[int, int, int]
Points = list[tuple[float, float]]
Draw = Callable[[HudScene, float], Any]  # a scene at a time in seconds


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seconds", type=float, default=SECONDS, help="length of each run")


def run(args: argparse.Namespace) -> dict[str, Any]:
    seconds = QUICK_SECONDS if args.quick else args.seconds
    font = next(path for path in sorted(ModelStore().path("font-cjk").iterdir()) if path.suffix in (".otf", ".ttf"))
    ours = paced(renderer(COLOUR, font), busy, seconds)
    mono = paced(renderer(MONO, font), busy, seconds)
    idle = paced(renderer(COLOUR, font), still, seconds)
    others = {
        name: paced(redrawn(brush), busy, seconds)["cpu"]
        for name, brush in (
            ("pil", PilBrush(COLOUR, font, keep=False)),
            ("opencv", CvBrush(COLOUR, font, keep=False)),
            ("pil_cached", PilBrush(COLOUR, font, keep=True)),
            ("opencv_cached", CvBrush(COLOUR, font, keep=True)),
        )
    }
    return {
        "p99_ms": ours["p99_ms"],
        "p50_ms": ours["p50_ms"],
        "worst_ms": ours["worst_ms"],
        "frames": ours["frames"],
        "cpu_percent": ours["cpu"],
        "mono_cpu_percent": mono["cpu"],
        "mono_p99_ms": mono["p99_ms"],
        "idle_cpu_percent": idle["cpu"],
        **{f"{name}_cpu_ratio": round(cpu / ours["cpu"], 2) for name, cpu in others.items()},
        **{f"{name}_cpu_percent": cpu for name, cpu in others.items()},
        "frame_alloc_kb": allocated_kb(renderer(COLOUR, font)),
    }


def paced(draw: Draw, scenes: Callable[[], Callable[[float], HudScene]], seconds: float) -> dict[str, float]:
    """Draw at `RATE` in real time; the processor's time is that of the whole process, sleeping and scenes included."""
    scene_at = scenes()
    frames, warm = round(seconds * RATE), round(WARM_S * RATE)
    took: list[float] = []
    began_cpu = 0.0
    gc.collect()
    start = time.perf_counter()
    for frame in range(warm + frames):
        wait = start + frame / RATE - time.perf_counter()
        if wait > 0:
            time.sleep(wait)
        if frame == warm:
            began_cpu = time.process_time()
        scene = scene_at(frame / RATE)
        at = time.perf_counter()
        draw(scene, frame / RATE)
        if frame >= warm:
            took.append(time.perf_counter() - at)
    cpu = time.process_time() - began_cpu
    milliseconds = [1000 * each for each in took]
    return {
        "p99_ms": round(percentile(milliseconds, 99), 3),
        "p50_ms": round(percentile(milliseconds, 50), 3),
        "worst_ms": round(max(milliseconds), 3),
        "cpu": round(100 * cpu / frames * RATE, 3),  # of one core, also where a busy machine cannot keep the pace
        "frames": len(took),
    }


# Scenes


def busy() -> Callable[[float], HudScene]:
    """The five cards; the same scene until something in it changes."""
    state: dict[str, Any] = {"key": None, "scene": None}

    def scene_at(now: float) -> HudScene:
        said = int(now * 10)
        if state["key"] != said:
            state["key"], state["scene"] = said, HudScene(Header(), said + 1, cards_at(now, said))
        scene: HudScene = state["scene"]
        return scene

    return scene_at


def cards_at(now: float, said: int) -> tuple[Card, ...]:
    """The caption starts anew when all is said; the way goes round a corner."""
    talk = random.Random(said // SAID)  # nobody says the same twice
    words, second = " ".join(talk.choice(WORDS) for _ in range(said % SAID + 1)), int(now)
    heading = round(60 * math.sin(second / 3))  # as often as a navigator tells; in between the arrow turns by itself
    left = 600 - second
    return (
        Card(
            "way", CardKind.NAVIGATION, f"{240 - second % 240} m", "文三路 West Road",
            icon=f"arrow@{heading}", progress=second / 60 % 1, priority=60,
        ),
        Card("caption", CardKind.CAPTION, "Anna", words, "zh", 50),
        Card("label", CardKind.NOTIFICATION, "农夫山泉 Spring water", "¥3.50", priority=40, anchor=Anchor("map", 1.0)),
        Card("timer", CardKind.TIMER, "Pasta", f"{left // 60}:{left % 60:02d}", priority=30, progress=left / 600),
        Card("music", CardKind.MUSIC, "夜曲", "周杰伦", priority=20, progress=second / 240, icon="pause"),
    )  # fmt: skip


def still() -> Callable[[float], HudScene]:
    """What is shown most of the day."""
    scene = HudScene(Header(), 1, (Card("status", CardKind.STATUS, "14:05", "80% · 本机"),))
    return lambda now: scene


def place_at(display: Display, now: float) -> tuple[float, float]:
    """Where the label is: the head looks about."""
    across = 0.5 + 0.25 * math.sin(1.3 * now) + 0.05 * math.sin(7.1 * now)
    return across * display.width, (0.45 + 0.1 * math.sin(0.9 * now)) * display.height


# The product


def renderer(display: Display, font: Path) -> Draw:
    drawing = Renderer(display, [font])

    def draw(scene: HudScene, now: float) -> Any:
        where = place_at(display, now)
        return drawing.render(scene, round(now * 1e9), lambda card: where)

    return draw


def allocated_kb(draw: Draw) -> float:
    """The most memory that five seconds of the five cards held beyond what they began with, once the caches are full."""
    scene_at = busy()
    tracemalloc.start()
    for frame in range(1800):
        if frame == 1500:
            begin = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
        draw(scene_at(frame / RATE), frame / RATE)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return round((peak - begin) / 1024, 1)


# Full redraws


class Brush:
    """The part of a `Painter` that both libraries share; a card's tile is at `at` on the picture."""

    def __init__(self, display: Display, keep: bool) -> None:
        self.display = display
        self.at, self.box = (0, 0), Box(0, 0, 0, 0)
        if keep:
            self.width = lru_cache(4096)(self.width)  # type: ignore[method-assign]
            self.lines = lru_cache(256)(self.lines)  # type: ignore[method-assign]

    def tile(self, box: Box, left: int, top: int) -> None:
        """Draw the next card there."""
        self.at, self.box = (left, top), Box(0, 0, box.width, box.height)

    def lines(
        self, text: str, size: int, width: float, most: int, language: str = "", keep_end: bool = False
    ) -> list[str]:
        def measure(part: str) -> float:
            return self.width(part, size)

        lines = list(wrap(text, width, measure))
        return (wrap_end if keep_end else wrap_start)(lines, most, width, measure)

    def width(self, text: str, size: int, language: str = "") -> float:
        raise NotImplementedError

    def text(
        self, x: float, baseline: float, text: str, size: int, ink: Ink, language: str = "", align: str = "left"
    ) -> None:
        x -= 0.0 if align == "left" else self.width(text, size) * (1.0 if align == "right" else 0.5)
        self.write(round(x) + self.at[0], round(baseline) + self.at[1], text, size, level(ink))

    def rule(self, box: Box, ink: Ink) -> None:
        if box.width > 0 and box.height > 0:
            self.fill(box.left + self.at[0], box.top + self.at[1], box.width, box.height, level(ink))

    def bar(self, box: Box, fraction: float, ink: Ink) -> None:
        self.rule(box, Ink.FAINT)
        self.rule(replace(box, right=box.left + round(fraction * box.width)), ink)

    def icon(self, name: str, box: Box, ink: Ink, turn_rad: float = 0.0) -> None:
        name, _, degrees = name.partition("@")
        turn = turn_rad + math.radians(float(degrees or 0))
        cos, sin, scale = math.cos(turn), math.sin(turn), min(box.width, box.height) / GRID
        x, y = self.at[0] + (box.left + box.right) / 2, self.at[1] + (box.top + box.bottom) / 2
        for stroke in icon(name):
            points = [(a - GRID / 2, b - GRID / 2) for a, b in stroke.points]
            turned = [(x + scale * (cos * a - sin * b), y + scale * (sin * a + cos * b)) for a, b in points]
            self.stroke(turned, stroke.closed, stroke.filled, round(LINE * scale), level(ink))

    def write(self, x: int, y: int, text: str, size: int, colour: Colour) -> None: ...

    def fill(self, x: int, y: int, width: int, height: int, colour: Colour) -> None: ...

    def stroke(self, points: Points, closed: bool, filled: bool, width: int, colour: Colour) -> None: ...


class PilBrush(Brush):
    """Pillow, with its default text layout."""

    def __init__(self, display: Display, font: Path, keep: bool) -> None:
        super().__init__(display, keep)
        self._font = lru_cache(maxsize=None)(partial(ImageFont.truetype, str(font)))

    def clear(self) -> None:
        self._image = Image.new("RGB", (self.display.width, self.display.height))
        self._pen = ImageDraw.Draw(self._image)

    def width(self, text: str, size: int, language: str = "") -> float:
        return float(self._font(size).getlength(text))

    def write(self, x: int, y: int, text: str, size: int, colour: Colour) -> None:
        self._pen.text((x, y), text, fill=colour, font=self._font(size), anchor="ls")

    def fill(self, x: int, y: int, width: int, height: int, colour: Colour) -> None:
        self._pen.rectangle((x, y, x + width - 1, y + height - 1), fill=colour)

    def stroke(self, points: Points, closed: bool, filled: bool, width: int, colour: Colour) -> None:
        if filled:
            self._pen.polygon(points, fill=colour)
        self._pen.line([*points, *points[:closed]], fill=colour, width=width, joint="curve")

    def frame(self) -> Any:
        return np.asarray(self._image)


class CvBrush(Brush):
    """OpenCV 5, with one buffer."""

    def __init__(self, display: Display, font: Path, keep: bool) -> None:
        super().__init__(display, keep)
        self._image = np.zeros((display.height, display.width, 3), np.uint8)
        self._face = cv2.FontFace(str(font))

    def clear(self) -> None:
        self._image[:] = 0

    def width(self, text: str, size: int, language: str = "") -> float:
        return float(cv2.getTextSize((0, 0), text, (0, 0), self._face, size)[2])

    def write(self, x: int, y: int, text: str, size: int, colour: Colour) -> None:
        cv2.putText(self._image, text, (x, y), colour, self._face, size)

    def fill(self, x: int, y: int, width: int, height: int, colour: Colour) -> None:
        cv2.rectangle(self._image, (x, y), (x + width - 1, y + height - 1), colour, -1)

    def stroke(self, points: Points, closed: bool, filled: bool, width: int, colour: Colour) -> None:
        fixed = [np.rint(np.asarray(points) * 16).astype(np.int32)]
        if filled:
            cv2.fillPoly(self._image, fixed, colour, cv2.LINE_AA, 4)
        cv2.polylines(self._image, fixed, closed, colour, width, cv2.LINE_AA, 4)

    def frame(self) -> Any:
        return self._image


def level(ink: Ink) -> Colour:
    return (70 if ink is Ink.FAINT else 150 if ink is Ink.DIM else 255,) * 3


def redrawn(brush: PilBrush | CvBrush) -> Draw:
    """Everything anew with every frame."""

    def draw(scene: HudScene, now: float) -> Any:
        brush.clear()
        for card, box in ((placed.card, placed.box) for placed in arrange(scene.cards, brush.display, brush)):
            left, top = box.left, box.top
            if card.anchor.frame_id:
                x, y = place_at(brush.display, now)
                left, top = round(x - box.width / 2), round(y - box.height / 2)
            brush.tile(box, left, top)
            LAYOUTS[card.kind].draw(card, brush, round(now * 1e9))
        return brush.frame()

    return draw
