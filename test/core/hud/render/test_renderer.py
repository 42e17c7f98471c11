"""Frames: dark when empty, still when nothing changes, the same as drawn at once, calm on their way, and light on memory."""

from __future__ import annotations

import math
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quark_glasses.core.errors import ModelMissing
from quark_glasses.core.hud.display import Display
from quark_glasses.core.hud.render.easing import DURATION_NS
from quark_glasses.core.hud.render.renderer import Renderer
from quark_glasses.core.hud.scene import Anchor, Card, CardKind, HudScene
from quark_glasses.core.types import Header
from quark_glasses.models import ModelStore

pytestmark = pytest.mark.models
COLOUR = Display("colour", 1280, 720, fov_deg=40.0, colour=True)
MONO = Display("mono", 640, 480)
FRAME_NS = 16_666_667

WAY = Card("way", CardKind.NAVIGATION, "120 m", "文三路 West Road", icon="arrow@0", progress=0.2, priority=60)
CAPTION = Card("caption", CardKind.CAPTION, "Anna", "今天天气很好", "zh", 50)
TIMER = Card("timer", CardKind.TIMER, "Pasta", "4:59", priority=30)
MUSIC = Card("music", CardKind.MUSIC, "夜曲", "周杰伦", priority=20, progress=0.5, icon="pause")
LABEL = Card("label", CardKind.NOTIFICATION, "农夫山泉", "¥3.50", priority=40, anchor=Anchor("map", 1.0))
PAYMENT = Card("pay", CardKind.PAYMENT, "瑞幸咖啡", "¥25.80", priority=90)


@pytest.fixture(scope="module")
def font(weights: Callable[[str], Path]) -> Path:
    return weights("font-cjk") / "NotoSansSC-Regular.otf"


@pytest.fixture
def colour(font: Path) -> Renderer:
    return Renderer(COLOUR, [font])


def scene(*cards: Card, revision: int = 1) -> HudScene:
    return HudScene(Header(), revision, cards)


def test_an_empty_scene_is_a_black_frame_once_and_then_nothing(colour: Renderer) -> None:
    first = colour.render(scene(), 0)
    assert first.frame.shape == (720, 1280, 3)
    assert not first.frame.any()
    assert [(box.left, box.top, box.right, box.bottom) for box in first.dirty] == [(0, 0, 1280, 720)]
    second = colour.render(scene(revision=2), FRAME_NS)
    assert (second.dirty, second.moving) == ((), False)


def test_cards_light_up_and_leave_dark_glass_behind(colour: Renderer) -> None:
    colour.render(scene(), 0)
    shown = colour.render(scene(WAY, CAPTION), FRAME_NS)
    assert shown.frame.any()
    assert shown.dirty
    again = colour.render(scene(WAY, CAPTION, revision=2), 2 * FRAME_NS)
    assert (again.dirty, again.moving) == ((), False)
    gone = colour.render(scene(), 3 * FRAME_NS)
    assert gone.dirty
    assert not gone.frame.any()


def test_a_display_of_one_colour_gets_brightness_only_in_the_levels_that_it_has(font: Path) -> None:
    frame = Renderer(replace(MONO, levels=4), [font]).render(scene(WAY, CAPTION), 0).frame
    assert frame.shape == (480, 640)
    assert set(np.unique(frame).tolist()) <= {0, 85, 170, 255}
    assert 255 in frame


TEXTS = ["今天", "今天天气", "今天天气很好 and warm", "x" * 300, "Hello", ""]
CARDS = st.sampled_from([WAY, CAPTION, TIMER, MUSIC, LABEL, PAYMENT])
steps = st.lists(
    st.tuples(CARDS, st.booleans(), st.sampled_from(TEXTS), st.integers(0, 3), st.floats(0, 1)), min_size=1, max_size=10
)


@settings(max_examples=25)
@given(steps)
def test_any_history_ends_in_the_picture_that_its_last_scene_makes(
    history: list[tuple[Card, bool, str, int, float]],
) -> None:
    store = _store()
    renderer, fresh = Renderer(MONO, [store]), Renderer(MONO, [store])
    cards: dict[str, Card] = {}
    now = 0
    for card, shown, words, number, fraction in history:
        changed = replace(card, text=words or card.text, progress=fraction, title=card.title.replace("1", str(number)))
        cards.pop(card.id, None)
        if shown:
            cards[card.id] = changed
        now += FRAME_NS
        before = renderer.render(scene(), now).frame.copy() if number == 3 else None
        assert before is None or not before.any()
        renderer.render(scene(*cards.values()), now, lambda card: (50.0 * number, 400.0))  # noqa: B023
    settled = now + 2 * DURATION_NS
    renderer.render(scene(*cards.values()), settled, lambda card: (100.0, 240.0))
    last = renderer.render(scene(*cards.values()), settled + 1, lambda card: (100.0, 240.0))
    once = fresh.render(scene(*cards.values()), settled, lambda card: (100.0, 240.0))
    assert (last.frame == once.frame).all()


def _store() -> Path:
    try:
        return ModelStore().path("font-cjk") / "NotoSansSC-Regular.otf"
    except ModelMissing as error:
        pytest.skip(str(error))


def test_a_growing_caption_touches_only_the_line_that_grew(colour: Renderer) -> None:
    words = "今天天气很好 we could walk to the park after lunch and then "
    colour.render(scene(replace(CAPTION, text=words)), 0)
    grown = colour.render(scene(replace(CAPTION, text=words + "home"), revision=2), FRAME_NS)
    whole = colour.render(scene(), 2 * FRAME_NS)
    assert sum(box.width * box.height for box in grown.dirty) < sum(box.width * box.height for box in whole.dirty) / 2


def test_a_card_in_the_world_goes_where_it_is_told_and_hides_out_of_view(colour: Renderer) -> None:
    def centre(frame: np.ndarray) -> tuple[float, float]:
        rows, columns = np.nonzero(frame.any(axis=2))
        return float(columns.min() + columns.max()) / 2, float(rows.min() + rows.max()) / 2

    here = centre(colour.render(scene(LABEL), 0, lambda card: (400.0, 300.0)).frame)
    moved = colour.render(scene(LABEL), 1, lambda card: (410.0, 295.0))
    there = centre(moved.frame)
    assert (there[0] - here[0], there[1] - here[1]) == (10.0, -5.0)
    assert abs(here[0] - 400) < 20
    assert moved.moving
    hidden = colour.render(scene(LABEL), 2, lambda card: None)
    assert not hidden.frame.any()
    assert colour.render(scene(LABEL), 3, lambda card: (3000.0, 100.0)).dirty == ()
    assert not colour.render(scene(LABEL), 4, lambda card: (math.nan, math.inf)).frame.any()


def test_without_a_head_pose_a_card_in_the_world_has_its_place_on_the_display(colour: Renderer, font: Path) -> None:
    colour.render(scene(LABEL), 0, lambda card: (640.0, 360.0))
    here = colour.render(scene(LABEL), 1)
    fixed = Renderer(COLOUR, [font]).render(scene(replace(LABEL, anchor=Anchor())), 0)
    assert (here.frame == fixed.frame).all()
    assert not here.moving
    assert colour.render(scene(LABEL), 2, lambda card: (640.0, 360.0)).moving


@pytest.mark.parametrize("icon", ["arrow@east", "arrow@nan", "arrow@1e999", "arrow@", "nothing@3", "@"])
def test_a_turn_that_is_no_number_is_none(colour: Renderer, icon: str) -> None:
    assert colour.render(scene(replace(WAY, icon=icon)), 0).frame.any()


def test_a_card_that_needs_more_room_gets_it(colour: Renderer, font: Path) -> None:
    colour.render(scene(LABEL), 0, lambda card: (640.0, 360.0))
    longer = replace(LABEL, text="¥3.50, the cheapest nearby")
    grown = colour.render(scene(longer), 1, lambda card: (640.0, 360.0))
    once = Renderer(COLOUR, [font]).render(scene(longer), 0, lambda card: (640.0, 360.0))
    assert (grown.frame == once.frame).all()


def test_two_cards_of_one_id_are_the_first(colour: Renderer, font: Path) -> None:
    both = colour.render(scene(CAPTION, replace(CAPTION, text="later")), 0).frame
    assert (both == Renderer(COLOUR, [font]).render(scene(CAPTION), 0).frame).all()


def test_the_more_important_card_hides_what_floats_under_it(colour: Renderer) -> None:
    alone = colour.render(scene(PAYMENT), 0).frame.copy()
    rows, columns = np.nonzero(alone.any(axis=2))
    middle = (float(columns.mean()), float(rows.mean()))
    both = colour.render(scene(PAYMENT, LABEL), 1, lambda card: middle).frame
    inside = (slice(int(rows.min()), int(rows.max())), slice(int(columns.min()), int(columns.max())))
    assert (both[inside] == alone[inside]).all()


def test_the_distance_runs_the_arrow_turns_and_both_arrive(colour: Renderer, font: Path) -> None:
    colour.render(scene(WAY), 0)
    target = replace(WAY, title="110 m", icon="arrow@90", progress=0.6)
    now = FRAME_NS
    frames = []
    update = colour.render(scene(target, revision=2), now)
    while update.moving:
        assert now < 2 * DURATION_NS
        frames.append(update.frame.copy())
        now += FRAME_NS
        update = colour.render(scene(target, revision=2), now)
    assert 10 <= len(frames) <= 20
    assert len({frame.tobytes() for frame in frames}) > 8
    once = Renderer(COLOUR, [font]).render(scene(target), 0).frame
    assert (update.frame == once).all()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PAYMENT, replace(PAYMENT, text="¥31.20")),
        (replace(PAYMENT, title="Seat 12"), replace(PAYMENT, title="Seat 14")),
        (TIMER, replace(TIMER, text="4:58")),
        (replace(WAY, title="1.2 km"), replace(WAY, title="950 m")),
        (replace(WAY, title="100 m"), replace(WAY, title="95 m")),
    ],
)
def test_amounts_times_and_other_units_never_run(colour: Renderer, before: Card, after: Card) -> None:
    colour.render(scene(before), 0)
    assert not colour.render(scene(after, revision=2), FRAME_NS).moving


def test_time_that_jumps_back_leaves_nothing_half_way(colour: Renderer, font: Path) -> None:
    colour.render(scene(WAY), 10**12)
    target = replace(WAY, title="110 m")
    colour.render(scene(target), 10**12 + FRAME_NS)
    update = colour.render(scene(target), 5)
    assert not update.moving
    assert (update.frame == Renderer(COLOUR, [font]).render(scene(target), 0).frame).all()


def test_steady_motion_takes_no_memory(colour: Renderer) -> None:
    cards = (WAY, CAPTION, TIMER, MUSIC, LABEL)

    def play(frames: range) -> None:
        for frame in frames:
            turned = replace(WAY, icon=f"arrow@{frame // 20 * 30 % 360}", title=f"{120 + frame // 20 % 12} m")
            where = (640 + 200 * math.sin(frame / 9), 360.0)
            colour.render(scene(turned, *cards[1:]), frame * FRAME_NS, lambda card: where)  # noqa: B023

    play(range(600))  # all angles and numbers were seen
    tracemalloc.start()
    play(range(600, 900))
    begin = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    play(range(900, 1200))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (
        peak - begin < 60_000
    )  # less than the pixels of the label, in 300 frames; the interpreter keeps spare objects too
