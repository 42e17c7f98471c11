"""Layouts without fonts: a measure that needs none, a painter that only notes what it is asked to draw, and random cards."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from hypothesis import strategies as st

from quark_glasses.core.errors import UnknownName
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render import icons
from quark_glasses.core.hud.render.painter import Box, Ink
from quark_glasses.core.hud.scene import Anchor, Card, CardBox, CardKind, CardRow
from quark_glasses.core.hud.wrap import keep_end as kept_end
from quark_glasses.core.hud.wrap import keep_start, wrap

ABOVE, BELOW = 0.95, 0.32  # em that ink reaches above and below its baseline, at most


class Measure:
    """Half an em for each ASCII sign, one for every other."""

    def width(self, text: str, size: int, language: str = "") -> float:
        return size * sum(0.5 if sign.isascii() else 1.0 for sign in " ".join(text.split()))

    def lines(
        self, text: str, size: int, width: float, most: int, language: str = "", keep_end: bool = False
    ) -> list[str]:
        def measured(piece: str) -> float:
            return self.width(piece, size, language)

        lines = list(wrap(text, width, measured))
        return kept_end(lines, most, width, measured) if keep_end else keep_start(lines, most, width, measured)


@dataclass(frozen=True)
class Written:
    """One line of text as it was asked for; `ink_box` is what its ink may cover."""

    text: str
    size: int
    ink: Ink
    left: float
    baseline: float
    width: float

    @property
    def ink_box(self) -> tuple[float, float, float, float]:
        above, below = self.baseline - ABOVE * self.size, self.baseline + BELOW * self.size
        return self.left, above, self.left + self.width, below


@dataclass
class Sketch(Measure):
    """A painter that notes."""

    display: Display
    box: Box
    texts: list[Written] = field(default_factory=list)
    shapes: list[tuple[str, Box, Ink]] = field(default_factory=list)

    def text(
        self, x: float, baseline: float, text: str, size: int, ink: Ink, language: str = "", align: str = "left"
    ) -> None:
        width = self.width(text, size, language)
        left = x - {"left": 0.0, "centre": width / 2, "right": width}[align]
        self.texts.append(Written(text, size, ink, left, baseline, width))

    def rule(self, box: Box, ink: Ink) -> None:
        self.shapes.append(("rule", box, ink))

    def frame(self, box: Box, ink: Ink, thickness: int = 2, radius: int = 0) -> None:
        self.shapes.append(("frame", box, ink))

    def bar(self, box: Box, fraction: float, ink: Ink) -> None:
        self.shapes.append(("bar", box, ink))

    def icon(self, name: str, box: Box, ink: Ink, turn_rad: float = 0.0) -> None:
        name, _, degrees = name.partition("@")
        if not icons.has(name):
            raise UnknownName(name)
        assert math.isfinite(float(degrees or 0))
        self.shapes.append((f"icon {name}", box, ink))

    def picture(self, data: bytes, box: Box) -> Box:
        self.shapes.append(("picture", box, Ink.PLAIN))
        return box


NASTY = (
    "", " ", "\n", "\n\n\n", "你好", "Hello world", "打开 bluetooth，然后 play music。", "这是一个很长的回答，and it goes on and on. " * 30,
    "supercalifragilistic" * 12, "gjpqyÅÉ" * 20, "。，！？", "（「『", "🚗🍎👨‍👩‍👧",
    "مرحبا بالعالم", "שלום עולם", "a\tb\u00a0c\u200bd\u2028e",
    "ﷺ𠮷𰻞", "¥1,234,567.89", "行一\n行二\n行三\n行四\n行五\n行六", "\ud7ff\ufffd\u0000\u0007",
)  # fmt: skip
texts = st.one_of(st.sampled_from(NASTY), st.text(max_size=40), st.text("天地玄黄，。！（ abc", max_size=200))
shares = st.floats(-0.5, 1.5, allow_nan=False)
rows = st.builds(CardRow, texts, texts, texts, st.booleans())
boxes = st.builds(CardBox, texts, shares, shares, shares, shares)
anchors = st.one_of(st.just(Anchor()), st.just(Anchor("map", 1.0, 2.0, 0.0)))
languages = st.sampled_from(("", "zh", "zh-CN", "en", "ar", "x-unknown"))
icon_names = st.one_of(
    st.just(""),
    st.sampled_from(("no-such-icon", "arrow@35", "arrow@-7.5", "arrow@nan", "arrow@", "@", "arrow@1e999", "play@x")),
    st.sampled_from(icons.names()),
)


def cards(kinds: st.SearchStrategy[CardKind] | None = None) -> st.SearchStrategy[Card]:
    """Any card at all, of any kind."""
    return st.builds(
        Card, id=st.text(max_size=3), kind=st.sampled_from(CardKind) if kinds is None else kinds,
        title=texts, text=texts, language=languages,
        priority=st.integers(-5, 100), icon=icon_names, progress=st.floats(-1.0, 2.0, allow_nan=False),
        rows=st.lists(rows, max_size=12).map(tuple), position=st.integers(-5, 1000),
        picture=st.sampled_from((b"", b"no picture")), boxes=st.lists(boxes, max_size=4).map(tuple), anchor=anchors,
    )  # fmt: skip


def displays() -> st.SearchStrategy[Display]:
    """Any display that can be described."""
    return st.builds(
        Display, name=st.just("any"), width=st.integers(160, 2000), height=st.integers(120, 1500),
        fov_deg=st.floats(1.0, 120.0), centre=st.tuples(st.floats(0.0, 0.95), st.floats(0.0, 0.95)),
    )  # fmt: skip
