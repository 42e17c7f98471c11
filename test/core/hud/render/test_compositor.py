"""Whatever moves, changes, comes and goes: the frame looks as if it had been drawn anew, and only what differs is touched."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from quark_glasses.core.hud.render.areas import MOST, Area, joined, size
from quark_glasses.core.hud.render.compositor import Compositor, Layer

WIDTH, HEIGHT = 120, 80
Frame = NDArray[np.uint8]


def anew(layers: list[Layer]) -> Frame:
    """All layers on black glass, the first on top."""
    frame = np.zeros((HEIGHT, WIDTH), np.uint8)
    for layer in reversed(layers):
        left, top, right, bottom = layer.area
        for y in range(max(0, top), min(HEIGHT, bottom)):
            for x in range(max(0, left), min(WIDTH, right)):
                frame[y, x] = layer.pixels[y - top, x - left]
    return frame


def tile(width: int, height: int, value: int, left: int = 0, top: int = 0) -> Layer:
    layer = Layer(np.full((height, width), value, np.uint8))
    layer.put(left, top)
    return layer


def covers(areas: list[Area], x: int, y: int) -> bool:
    return any(left <= x < right and top <= y < bottom for left, top, right, bottom in areas)


steps = st.lists(
    st.tuples(
        st.sampled_from(["move", "change", "hide", "remove", "add", "raise"]),
        st.integers(0, 9), st.integers(-30, 130), st.integers(-30, 90), st.integers(1, 255),
    ),
    max_size=25,
)  # fmt: skip


@given(steps)
def test_the_frame_is_always_as_if_drawn_anew(commands: list[tuple[str, int, int, int, int]]) -> None:
    layers = [tile(40, 30, 100, 10, 10), tile(50, 20, 200, 30, 20)]
    compositor = Compositor(np.zeros((HEIGHT, WIDTH), np.uint8))
    compositor.compose(layers)
    for what, number, x, y, value in commands:
        layer = layers[number % len(layers)] if layers else None
        if what == "add":
            layers = [*layers, tile(20 + number, 15, value, x, y)]
        elif layer is None:
            continue
        elif what == "move":
            layer.put(x, y)
        elif what == "hide":
            layer.hide()
        elif what == "remove":
            layers = [other for other in layers if other is not layer]
        elif what == "raise":
            layers = [layer, *(other for other in layers if other is not layer)]
        else:
            layer.pixels[3:9, 5:12] = value
            layer.changed.append((5, 3, 12, 9))
        before = compositor.frame.copy()
        drawn = compositor.compose(layers)
        assert (compositor.frame == anew(layers)).all()
        differs = np.argwhere(compositor.frame != before)
        assert all(covers(drawn, int(x), int(y)) for y, x in differs)
        assert all(0 <= a[0] < a[2] <= WIDTH and 0 <= a[1] < a[3] <= HEIGHT for a in drawn)


def test_a_tile_that_moves_a_little_touches_little_and_one_that_stays_nothing() -> None:
    layers = [tile(40, 30, 100, 10, 10), tile(20, 20, 200, 90, 50)]
    compositor = Compositor(np.zeros((HEIGHT, WIDTH), np.uint8))
    assert compositor.compose(layers) == [(0, 0, WIDTH, HEIGHT)]
    assert compositor.compose(layers) == []
    layers[0].put(12, 10)
    assert compositor.compose(layers) == [(10, 10, 52, 40)]
    layers[1].put(90, 50)
    assert compositor.compose(layers) == []


def test_a_tile_outside_the_frame_draws_nothing() -> None:
    layers = [tile(40, 30, 100, -100, 200)]
    compositor = Compositor(np.zeros((HEIGHT, WIDTH), np.uint8))
    compositor.compose(layers)
    layers[0].put(300, -50)
    assert compositor.compose(layers) == []
    assert not compositor.frame.any()


areas = st.tuples(st.integers(0, 90), st.integers(0, 60), st.integers(0, 30), st.integers(0, 20)).map(
    lambda a: (a[0], a[1], a[0] + a[2], a[1] + a[3])
)


@given(st.lists(areas, max_size=40))
def test_joined_areas_cover_all_in_few_pieces(given_areas: list[Area]) -> None:
    pieces = joined(given_areas)
    assert len(pieces) <= MOST
    assert all(size(piece) > 0 for piece in pieces)
    for left, top, right, bottom in given_areas:
        if left < right and top < bottom:
            assert covers(pieces, left, top)
            assert covers(pieces, right - 1, bottom - 1)
